import type { Language } from "./language.ts";

export default {
  overview: { whole: ["panoramica", "introduzione", "sommario", "contesto"] },
  scope: { whole: ["ambito"] },
  "out-of-scope": { part: ["fuori ambito", "fuori dall'ambito", "non obiettivi"] },
  "in-scope": { part: ["nell'ambito"] },
  requirements: { whole: ["requisiti"] },
  functional: { whole: ["obiettivi", "funzionalità"], part: ["requisiti funzionali", "casi d'uso"] },
  "non-functional": { part: ["requisiti non funzionali", "non funzionali"] },
  architecture: { whole: ["architettura"], part: ["architettura"] },
  components: { whole: ["componenti", "moduli", "servizi"], part: ["componenti"] },
  "data-flow": { whole: ["flusso", "flussi"], part: ["flusso dei dati", "flusso dati", "diagramma di sequenza"] },
  "data-model": { whole: ["database", "entità"], part: ["modello dei dati", "modello dati", "schema del database"] },
  api: { whole: ["interfacce", "contratti"], part: ["contratto api", "contratti api"] },
  scaling: { whole: ["scalabilità", "capacità", "prestazioni"], part: ["scalabilità"] },
  "failure-modes": {
    whole: ["guasti", "errori", "rischi"],
    part: ["gestione degli errori", "modalità di guasto", "tolleranza ai guasti", "rischi e mitigazioni"],
  },
  cost: { whole: ["costi"], part: ["stima dei costi", "costi"] },
  security: { whole: ["sicurezza", "privacy"], part: ["sicurezza"] },
  monitoring: { whole: ["monitoraggio", "osservabilità", "metriche"], part: ["monitoraggio", "osservabilità"] },
  decisions: { whole: ["decisioni", "alternative"], part: ["decisioni", "alternative"] },
  questions: { part: ["domande aperte", "questioni aperte", "punti aperti"] },
  rollout: { whole: ["rilascio", "migrazione"] },
} satisfies Language;
