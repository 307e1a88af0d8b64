// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a,
  b,
  c,
  d
} from "./chunk-RYJ3OAC5.mjs";
import "./chunk-2YZTP77U.mjs";
import "./chunk-ADFQ3F2B.mjs";
export {
  c as isLightVerb,
  d as readBrief,
  b as stem,
  a as wordsIn
};
