// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a,
  b,
  c,
  e as d,
  f as e,
  g as f,
  m as g,
  o as h,
  p as i
} from "./chunk-RX6HF7Q2.mjs";
import "./chunk-NOU6QBDP.mjs";
import "./chunk-ADFQ3F2B.mjs";
export {
  h as actorOf,
  d as capital,
  f as describeConflict,
  e as findConflicts,
  g as isLightVerb,
  i as readBrief,
  b as singular,
  c as stem,
  a as wordsIn
};
