// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a,
  b
} from "./chunk-FTTYBESO.mjs";
import "./chunk-COOQ62PW.mjs";
import "./chunk-DEVXVFUU.mjs";
import "./chunk-CWTG3V4S.mjs";
import "./chunk-LFN2WRSS.mjs";
import "./chunk-CU7HQMTD.mjs";
import "./chunk-CPJWLEMR.mjs";
import "./chunk-H3E44YWS.mjs";
import "./chunk-4BBE5PFO.mjs";
import "./chunk-HIQSZZL5.mjs";
import "./chunk-64QWA72K.mjs";
import "./chunk-ADFQ3F2B.mjs";
export {
  a as exemplarFor,
  b as withExemplar
};
