// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  j as a,
  k as b
} from "./chunk-6UQOMSVC.mjs";
import "./chunk-F23FK76X.mjs";
import "./chunk-JZSKIFF4.mjs";
import "./chunk-XLHDVWKX.mjs";
import "./chunk-EMV5Y5QT.mjs";
import "./chunk-U3VGM2TX.mjs";
import "./chunk-MN4CXP3Y.mjs";
import "./chunk-H3E44YWS.mjs";
import "./chunk-QMP54PYC.mjs";
import "./chunk-EVAWQN3U.mjs";
import "./chunk-64QWA72K.mjs";
import "./chunk-ADFQ3F2B.mjs";
export {
  a as factsOf,
  b as review
};
