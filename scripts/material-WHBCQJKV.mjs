// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a,
  b,
  c
} from "./chunk-MD63LZA2.mjs";
import "./chunk-HIQSZZL5.mjs";
import "./chunk-ADFQ3F2B.mjs";
export {
  b as briefFrom,
  c as fileText,
  a as longest
};
