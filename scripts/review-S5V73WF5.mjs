// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  i as a,
  j as b
} from "./chunk-RXJN3PY5.mjs";
import "./chunk-MANCLQR6.mjs";
import "./chunk-IW75MNQB.mjs";
import "./chunk-VHUVE5LX.mjs";
import "./chunk-BR72SJVM.mjs";
import "./chunk-LFN2WRSS.mjs";
import "./chunk-UXVZYGQQ.mjs";
import "./chunk-CU7HQMTD.mjs";
import "./chunk-CPJWLEMR.mjs";
import "./chunk-H3E44YWS.mjs";
import "./chunk-4BBE5PFO.mjs";
import "./chunk-EVAWQN3U.mjs";
import "./chunk-64QWA72K.mjs";
import "./chunk-ADFQ3F2B.mjs";
export {
  a as factsOf,
  b as review
};
