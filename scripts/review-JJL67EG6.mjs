// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  i as a,
  j as b
} from "./chunk-MTRLSGE2.mjs";
import "./chunk-SSOSYNUE.mjs";
import "./chunk-BR72SJVM.mjs";
import "./chunk-RX6HF7Q2.mjs";
import "./chunk-FM7OL5M6.mjs";
import "./chunk-7MNCFRFO.mjs";
import "./chunk-53V76KVC.mjs";
import "./chunk-KEZEBCBX.mjs";
import "./chunk-NOU6QBDP.mjs";
import "./chunk-XNHWI2NX.mjs";
import "./chunk-S64XYLY4.mjs";
import "./chunk-H3E44YWS.mjs";
import "./chunk-EVAWQN3U.mjs";
import "./chunk-64QWA72K.mjs";
import "./chunk-ADFQ3F2B.mjs";
export {
  a as factsOf,
  b as review
};
