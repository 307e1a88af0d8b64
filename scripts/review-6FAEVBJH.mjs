// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  i as a,
  j as b
} from "./chunk-ZMR4MTWZ.mjs";
import "./chunk-WBB5WIRD.mjs";
import "./chunk-LRAVYCXA.mjs";
import "./chunk-XZERGGS3.mjs";
import "./chunk-BR72SJVM.mjs";
import "./chunk-YTX7356N.mjs";
import "./chunk-7MNCFRFO.mjs";
import "./chunk-ONT2IH5N.mjs";
import "./chunk-AHWF6Q5X.mjs";
import "./chunk-H3E44YWS.mjs";
import "./chunk-NOU6QBDP.mjs";
import "./chunk-EVAWQN3U.mjs";
import "./chunk-64QWA72K.mjs";
import "./chunk-ADFQ3F2B.mjs";
export {
  a as factsOf,
  b as review
};
