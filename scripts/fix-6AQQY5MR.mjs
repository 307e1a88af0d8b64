// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a
} from "./chunk-WFGYXLK2.mjs";
import "./chunk-MZYH2YZQ.mjs";
import "./chunk-4VJEQY3L.mjs";
import "./chunk-5QP7OEKH.mjs";
import "./chunk-GC5JDIV7.mjs";
import "./chunk-H3E44YWS.mjs";
import "./chunk-2YZTP77U.mjs";
import "./chunk-ADFQ3F2B.mjs";
export {
  a as fix
};
