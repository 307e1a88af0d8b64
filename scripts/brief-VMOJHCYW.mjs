// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a,
  b,
  c,
  d,
  e,
  f
} from "./chunk-XLHDVWKX.mjs";
import "./chunk-QMP54PYC.mjs";
import "./chunk-ADFQ3F2B.mjs";
export {
  d as describeConflict,
  c as findConflicts,
  e as isLightVerb,
  f as readBrief,
  b as stem,
  a as wordsIn
};
