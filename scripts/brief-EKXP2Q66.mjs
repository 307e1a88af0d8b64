// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a,
  b,
  c,
  d,
  e,
  f,
  g
} from "./chunk-LFN2WRSS.mjs";
import "./chunk-4BBE5PFO.mjs";
import "./chunk-ADFQ3F2B.mjs";
export {
  e as describeConflict,
  d as findConflicts,
  f as isLightVerb,
  g as readBrief,
  b as singular,
  c as stem,
  a as wordsIn
};
