// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  b as a,
  c as b
} from "./chunk-Y6YJS4VU.mjs";
import "./chunk-XLHDVWKX.mjs";
import "./chunk-EMV5Y5QT.mjs";
import "./chunk-T4LTGOKX.mjs";
import "./chunk-5QP7OEKH.mjs";
import "./chunk-GC5JDIV7.mjs";
import "./chunk-H3E44YWS.mjs";
import "./chunk-QMP54PYC.mjs";
import "./chunk-ADFQ3F2B.mjs";
export {
  a as factsOf,
  b as review
};
