// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a,
  b,
  c,
  d
} from "./chunk-LQDQNBN5.mjs";
import "./chunk-HIQSZZL5.mjs";
import "./chunk-ADFQ3F2B.mjs";
export {
  d as depthOf,
  a as depths,
  b as readBatchSettings,
  c as readSettings
};
