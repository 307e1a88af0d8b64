import type { Language } from "./language.ts";

export default {
  overview: { whole: ["przegląd", "wstęp", "podsumowanie", "kontekst"] },
  scope: { whole: ["zakres"] },
  "out-of-scope": { part: ["poza zakresem"] },
  requirements: { whole: ["wymagania"] },
  functional: { whole: ["cele", "funkcje"], part: ["wymagania funkcjonalne", "przypadki użycia"] },
  "non-functional": { part: ["wymagania niefunkcjonalne", "niefunkcjonalne"] },
  architecture: { whole: ["architektura"], part: ["architektura"] },
  components: { whole: ["komponenty", "moduły", "usługi"], part: ["komponenty"] },
  "data-flow": { whole: ["przepływ"], part: ["przepływ danych", "diagram sekwencji"] },
  "data-model": { whole: ["encje", "baza danych"], part: ["model danych", "schemat bazy"] },
  api: { whole: ["interfejsy"], part: ["punkty końcowe"] },
  scaling: { whole: ["skalowanie", "skalowalność", "wydajność"], part: ["skalowanie", "skalowalność"] },
  "failure-modes": { whole: ["awarie", "ryzyka", "błędy"], part: ["obsługa błędów", "awarie", "ryzyka"] },
  cost: { whole: ["koszty"], part: ["koszty", "koszt"] },
  security: { whole: ["bezpieczeństwo", "prywatność"], part: ["bezpieczeństwo"] },
  monitoring: { whole: ["monitorowanie", "obserwowalność"], part: ["monitorowanie"] },
  decisions: { whole: ["decyzje", "alternatywy"], part: ["decyzje", "alternatywy", "kompromisy"] },
  questions: { part: ["pytania otwarte", "otwarte pytania"] },
  rollout: { whole: ["wdrożenie", "migracja"] },
} satisfies Language;
