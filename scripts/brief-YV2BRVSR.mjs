// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a,
  b,
  c,
  e as d,
  f as e,
  l as f,
  n as g,
  o as h
} from "./chunk-DDJCUEE5.mjs";
import "./chunk-NOU6QBDP.mjs";
import "./chunk-ADFQ3F2B.mjs";
export {
  g as actorOf,
  e as describeConflict,
  d as findConflicts,
  f as isLightVerb,
  h as readBrief,
  b as singular,
  c as stem,
  a as wordsIn
};
