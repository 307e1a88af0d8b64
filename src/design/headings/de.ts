import type { Language } from "./language.ts";

export default {
  overview: { whole: ["überblick", "einleitung", "zusammenfassung", "einführung"] },
  scope: { whole: ["umfang", "abgrenzung", "geltungsbereich"] },
  "in-scope": { whole: ["im umfang"] },
  "out-of-scope": {
    whole: ["nicht im umfang", "nicht-ziele", "nichtziele"],
    part: ["nicht im umfang", "nicht-ziele", "nichtziele", "außerhalb des umfangs"],
  },
  constraints: { whole: ["randbedingungen"], part: ["randbedingungen"] },
  requirements: { whole: ["anforderungen", "technische ziele"] },
  functional: {
    whole: ["ziele", "aufgabenstellung", "funktionen", "anwendungsfälle"],
    part: ["funktionale anforderungen", "wesentliche features", "aufgabenstellung", "anwendungsfälle"],
  },
  "non-functional": {
    whole: ["qualitätsziele", "qualitätsanforderungen"],
    part: ["nicht-funktionale", "nichtfunktionale", "qualitätsziele", "qualitätsanforderungen", "qualitätsszenarien"],
  },
  architecture: {
    whole: ["architektur", "lösungsstrategie", "kontextabgrenzung", "bausteinsicht"],
    part: ["systemarchitektur", "bausteinsicht", "technischer kontext", "fachlicher kontext", "architekturübersicht"],
  },
  components: {
    whole: ["komponenten", "bausteine", "dienste", "bausteinsicht"],
    part: ["komponenten", "bausteinsicht", "whitebox"],
  },
  externals: {
    whole: ["fremdsysteme", "externe systeme", "externe schnittstellen"],
    part: ["fremdsysteme", "externe systeme"],
  },
  actors: { whole: ["akteure", "rollen", "benutzer"] },
  "data-flow": {
    whole: ["datenfluss", "abläufe", "ablauf", "laufzeitsicht"],
    part: ["datenfluss", "laufzeitsicht", "sequenzdiagramm"],
  },
  "data-model": {
    whole: ["datenmodell", "domänenmodell", "datenhaltung", "datenbank"],
    part: ["datenmodell", "domänenmodell", "datenbankschema", "persistenz"],
  },
  api: { whole: ["schnittstellen", "endpunkte"], part: ["schnittstellen", "endpunkte"] },
  scaling: {
    whole: ["skalierung", "skalierbarkeit", "kapazität", "leistung"],
    part: ["skalierung", "skalierbarkeit", "kapazitätsplanung"],
  },
  "failure-modes": {
    whole: ["fehlerfälle", "ausfälle", "fehlerbehandlung", "zuverlässigkeit", "risiken"],
    part: ["fehlerbehandlung", "ausfallsicherheit", "fehlerfälle", "ausnahmebehandlung"],
  },
  cost: { whole: ["kosten", "kostenschätzung"], part: ["kostenschätzung", "betriebskosten", "kosten"] },
  security: {
    whole: ["sicherheit", "datenschutz", "berechtigungen", "authentifizierung", "autorisierung"],
    part: ["sicherheit", "datenschutz", "zugriffskontrolle"],
  },
  monitoring: {
    whole: ["überwachung", "beobachtbarkeit", "betrieb", "protokollierung"],
    part: ["überwachung", "beobachtbarkeit", "protokollierung", "monitoring"],
  },
  decisions: {
    whole: ["entscheidungen", "abwägungen", "alternativen", "entwurfsentscheidungen", "architekturentscheidungen"],
    part: ["entscheidungen", "alternativen", "abwägung"],
  },
  questions: { whole: ["offene fragen", "offene punkte"], part: ["offene fragen", "offene punkte"] },
  rollout: { whole: ["einführung im betrieb", "migration", "inbetriebnahme"] },
} satisfies Language;
