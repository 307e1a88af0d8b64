// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a
} from "./chunk-YUXPX3WB.mjs";
import "./chunk-WBB5WIRD.mjs";
import "./chunk-LRAVYCXA.mjs";
import "./chunk-7MNCFRFO.mjs";
import "./chunk-ONT2IH5N.mjs";
import "./chunk-AHWF6Q5X.mjs";
import "./chunk-H3E44YWS.mjs";
import "./chunk-NOU6QBDP.mjs";
import "./chunk-EVAWQN3U.mjs";
import "./chunk-64QWA72K.mjs";
import "./chunk-ADFQ3F2B.mjs";
export {
  a as fix
};
