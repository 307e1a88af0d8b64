// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a,
  b
} from "./chunk-CUIGXJMD.mjs";
import "./chunk-ILSPDJTZ.mjs";
import "./chunk-3V3NO2JM.mjs";
import "./chunk-CWTG3V4S.mjs";
import "./chunk-DDJCUEE5.mjs";
import "./chunk-IE6QBNYD.mjs";
import "./chunk-S64XYLY4.mjs";
import "./chunk-H3E44YWS.mjs";
import "./chunk-NOU6QBDP.mjs";
import "./chunk-HIQSZZL5.mjs";
import "./chunk-64QWA72K.mjs";
import "./chunk-ADFQ3F2B.mjs";
export {
  a as exemplarFor,
  b as withExemplar
};
