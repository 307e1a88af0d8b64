import type { Language } from "./language.ts";

export default {
  overview: { whole: ["overzicht", "inleiding", "samenvatting", "achtergrond"] },
  scope: { whole: ["reikwijdte"] },
  "out-of-scope": { part: ["buiten scope", "buiten de scope", "geen doelen"] },
  requirements: { whole: ["eisen", "vereisten"] },
  functional: {
    whole: ["doelen", "functies"],
    part: ["functionele eisen", "functionele vereisten", "gebruikersverhalen"],
  },
  "non-functional": { part: ["niet-functionele eisen", "niet-functionele", "kwaliteitseisen"] },
  architecture: { whole: ["architectuur"], part: ["architectuur"] },
  components: { whole: ["componenten", "onderdelen"], part: ["componenten"] },
  "data-flow": { whole: ["gegevensstroom"], part: ["gegevensstroom", "dataflow", "sequentiediagram"] },
  "data-model": { whole: ["datamodel", "gegevensmodel"], part: ["datamodel", "gegevensmodel"] },
  api: { whole: ["koppelvlakken"], part: ["koppelvlakken"] },
  scaling: { whole: ["schaalbaarheid", "capaciteit"], part: ["schaalbaarheid"] },
  "failure-modes": { whole: ["storingen", "risico's"], part: ["foutafhandeling", "storingen", "risico's"] },
  cost: { whole: ["kosten"], part: ["kosten"] },
  security: { whole: ["beveiliging", "privacy"], part: ["beveiliging"] },
  monitoring: { whole: ["bewaking"], part: ["bewaking"] },
  decisions: {
    whole: ["beslissingen", "afwegingen", "alternatieven"],
    part: ["beslissingen", "afwegingen", "alternatieven"],
  },
  questions: { part: ["open vragen", "openstaande vragen", "open punten"] },
  rollout: { whole: ["uitrol", "migratie"] },
} satisfies Language;
