// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  d as a,
  e as b
} from "./chunk-HV7LZDF3.mjs";
import "./chunk-A3D6D62S.mjs";
import "./chunk-MJPNHJ2P.mjs";
import "./chunk-MD63LZA2.mjs";
import "./chunk-FOI47P4S.mjs";
import "./chunk-DDJCUEE5.mjs";
import "./chunk-H3E44YWS.mjs";
import "./chunk-NOU6QBDP.mjs";
import "./chunk-HIQSZZL5.mjs";
import "./chunk-ADFQ3F2B.mjs";
export {
  b as redacting,
  a as writeDesign
};
