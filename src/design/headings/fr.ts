import type { Language } from "./language.ts";

export default {
  overview: { whole: ["résumé", "introduction", "vue d'ensemble", "contexte"] },
  scope: { whole: ["périmètre"] },
  "in-scope": { part: ["dans le périmètre"] },
  "out-of-scope": { part: ["hors périmètre", "hors du périmètre", "non-objectifs"] },
  requirements: { whole: ["exigences", "besoins"] },
  functional: {
    whole: ["objectifs", "fonctionnalités"],
    part: ["exigences fonctionnelles", "besoins fonctionnels", "cas d'utilisation"],
  },
  "non-functional": { part: ["exigences non fonctionnelles", "non fonctionnelles", "attributs de qualité"] },
  architecture: { whole: ["architecture"], part: ["architecture"] },
  components: { whole: ["composants", "services", "modules"], part: ["composants"] },
  "data-flow": { whole: ["flux", "flux de données"], part: ["flux de données", "diagramme de séquence"] },
  "data-model": {
    whole: ["modèle de données", "entités", "base de données"],
    part: ["modèle de données", "schéma de la base"],
  },
  api: { whole: ["interfaces", "contrats"], part: ["points de terminaison", "contrat d'api"] },
  scaling: {
    whole: ["passage à l'échelle", "montée en charge", "capacité"],
    part: ["passage à l'échelle", "montée en charge"],
  },
  "failure-modes": {
    whole: ["pannes", "erreurs", "risques"],
    part: ["modes de défaillance", "gestion des erreurs", "tolérance aux pannes"],
  },
  cost: { whole: ["coût", "coûts"], part: ["estimation des coûts", "coûts"] },
  security: { whole: ["sécurité", "confidentialité"], part: ["sécurité", "confidentialité"] },
  monitoring: { whole: ["supervision", "observabilité", "métriques"], part: ["supervision", "observabilité"] },
  decisions: { whole: ["décisions", "alternatives", "compromis"], part: ["décisions", "alternatives", "compromis"] },
  questions: { part: ["questions ouvertes", "points ouverts"] },
  rollout: { whole: ["déploiement", "migration"] },
} satisfies Language;
