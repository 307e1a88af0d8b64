// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  i as a,
  j as b
} from "./chunk-EFT42YM6.mjs";
import "./chunk-GBLSMUB6.mjs";
import "./chunk-O73SJRVN.mjs";
import "./chunk-XLHDVWKX.mjs";
import "./chunk-EMV5Y5QT.mjs";
import "./chunk-DBPUWIKY.mjs";
import "./chunk-BLPZM4RL.mjs";
import "./chunk-H3E44YWS.mjs";
import "./chunk-QMP54PYC.mjs";
import "./chunk-EVAWQN3U.mjs";
import "./chunk-64QWA72K.mjs";
import "./chunk-ADFQ3F2B.mjs";
export {
  a as factsOf,
  b as review
};
