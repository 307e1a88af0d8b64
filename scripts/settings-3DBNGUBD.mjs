// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a,
  b,
  c
} from "./chunk-YLLBL7N4.mjs";
import "./chunk-HIQSZZL5.mjs";
import "./chunk-ADFQ3F2B.mjs";
export {
  c as depthOf,
  a as depths,
  b as readSettings
};
