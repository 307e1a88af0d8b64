// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a,
  b
} from "./chunk-WIY52GLD.mjs";
import "./chunk-YG3FDJEC.mjs";
import "./chunk-X4MGU6B2.mjs";
import "./chunk-CWTG3V4S.mjs";
import "./chunk-YTX7356N.mjs";
import "./chunk-ONT2IH5N.mjs";
import "./chunk-AHWF6Q5X.mjs";
import "./chunk-H3E44YWS.mjs";
import "./chunk-NOU6QBDP.mjs";
import "./chunk-HIQSZZL5.mjs";
import "./chunk-64QWA72K.mjs";
import "./chunk-ADFQ3F2B.mjs";
export {
  a as exemplarFor,
  b as withExemplar
};
