// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a
} from "./chunk-25HW33WX.mjs";
import "./chunk-FM7OL5M6.mjs";
import "./chunk-7MNCFRFO.mjs";
import "./chunk-53V76KVC.mjs";
import "./chunk-KEZEBCBX.mjs";
import "./chunk-NOU6QBDP.mjs";
import "./chunk-S64XYLY4.mjs";
import "./chunk-H3E44YWS.mjs";
import "./chunk-EVAWQN3U.mjs";
import "./chunk-64QWA72K.mjs";
import "./chunk-ADFQ3F2B.mjs";
export {
  a as fix
};
