// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a,
  b
} from "./chunk-SIVMW3PL.mjs";
import "./chunk-JTHEF3IY.mjs";
import "./chunk-CWTG3V4S.mjs";
import "./chunk-ILSPDJTZ.mjs";
import "./chunk-RX6HF7Q2.mjs";
import "./chunk-KEZEBCBX.mjs";
import "./chunk-NOU6QBDP.mjs";
import "./chunk-S64XYLY4.mjs";
import "./chunk-H3E44YWS.mjs";
import "./chunk-HIQSZZL5.mjs";
import "./chunk-64QWA72K.mjs";
import "./chunk-ADFQ3F2B.mjs";
export {
  a as exemplarFor,
  b as withExemplar
};
