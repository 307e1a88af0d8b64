// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a
} from "./chunk-6R7MOJ7C.mjs";
import "./chunk-M5YHGCQV.mjs";
import "./chunk-MYVM6DTM.mjs";
import "./chunk-EMV5Y5QT.mjs";
import "./chunk-Y6VS5O5F.mjs";
import "./chunk-Z5YZPM5P.mjs";
import "./chunk-H3E44YWS.mjs";
import "./chunk-QMP54PYC.mjs";
import "./chunk-EVAWQN3U.mjs";
import "./chunk-64QWA72K.mjs";
import "./chunk-ADFQ3F2B.mjs";
export {
  a as fix
};
