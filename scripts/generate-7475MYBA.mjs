// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  f as a,
  g as b
} from "./chunk-RG3SADAY.mjs";
import "./chunk-A3D6D62S.mjs";
import "./chunk-MJPNHJ2P.mjs";
import "./chunk-RX6HF7Q2.mjs";
import "./chunk-MD63LZA2.mjs";
import "./chunk-NOU6QBDP.mjs";
import "./chunk-FOI47P4S.mjs";
import "./chunk-H3E44YWS.mjs";
import "./chunk-HIQSZZL5.mjs";
import "./chunk-ADFQ3F2B.mjs";
export {
  b as redacting,
  a as writeDesign
};
