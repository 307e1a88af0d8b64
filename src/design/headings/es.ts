import type { Language } from "./language.ts";

export default {
  overview: { whole: ["resumen", "introducción", "visión general", "contexto"] },
  scope: { whole: ["alcance"] },
  "in-scope": { part: ["dentro del alcance"] },
  "out-of-scope": { part: ["fuera del alcance", "fuera de alcance", "no objetivos"] },
  requirements: { whole: ["requisitos", "requerimientos"] },
  functional: {
    whole: ["objetivos", "funcionalidades"],
    part: ["requisitos funcionales", "requerimientos funcionales", "casos de uso", "historias de usuario"],
  },
  "non-functional": {
    part: ["requisitos no funcionales", "requerimientos no funcionales", "no funcionales", "atributos de calidad"],
  },
  architecture: { whole: ["arquitectura"], part: ["arquitectura"] },
  components: { whole: ["componentes", "servicios", "módulos"], part: ["componentes"] },
  "data-flow": { whole: ["flujo", "flujos"], part: ["flujo de datos", "flujos de datos", "diagrama de secuencia"] },
  "data-model": {
    whole: ["modelo de datos", "entidades", "base de datos"],
    part: ["modelo de datos", "esquema de base de datos"],
  },
  api: { whole: ["interfaces", "contratos"], part: ["endpoints", "contrato de api"] },
  scaling: { whole: ["escalabilidad", "capacidad", "rendimiento"], part: ["escalabilidad", "escalado", "capacidad"] },
  "failure-modes": {
    whole: ["fallos", "errores", "riesgos"],
    part: ["modos de fallo", "manejo de errores", "tolerancia a fallos", "riesgos y mitigaciones"],
  },
  cost: { whole: ["coste", "costes", "costo", "costos"], part: ["estimación de costos", "estimación de costes"] },
  security: { whole: ["seguridad", "privacidad"], part: ["seguridad", "privacidad"] },
  monitoring: {
    whole: ["monitoreo", "monitorización", "observabilidad", "métricas"],
    part: ["observabilidad", "monitoreo", "monitorización"],
  },
  decisions: { whole: ["decisiones", "alternativas"], part: ["decisiones", "alternativas"] },
  questions: { part: ["preguntas abiertas", "cuestiones abiertas", "puntos abiertos"] },
  rollout: { whole: ["despliegue", "migración"] },
} satisfies Language;
