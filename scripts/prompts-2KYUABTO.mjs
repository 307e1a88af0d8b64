// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a,
  b,
  c,
  d
} from "./chunk-M7TKXFNP.mjs";
import "./chunk-CWTG3V4S.mjs";
import "./chunk-H3E44YWS.mjs";
import "./chunk-HIQSZZL5.mjs";
import "./chunk-64QWA72K.mjs";
import "./chunk-ADFQ3F2B.mjs";
export {
  b as fill,
  c as loadPrompts,
  d as needsOf,
  a as placeholdersOf
};
