// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a
} from "./chunk-F44LI3Q4.mjs";
import "./chunk-MZYH2YZQ.mjs";
import "./chunk-G4R3VVJB.mjs";
import "./chunk-7WS5RM2U.mjs";
import "./chunk-GC5JDIV7.mjs";
import "./chunk-H3E44YWS.mjs";
import "./chunk-2YZTP77U.mjs";
import "./chunk-ADFQ3F2B.mjs";
export {
  a as fix
};
