import type { Language } from "./language.ts";

export default {
  overview: { whole: ["visão geral", "resumo", "introdução", "contexto"] },
  scope: { whole: ["escopo", "âmbito"] },
  "in-scope": { whole: ["incluído", "inclui"], part: ["dentro do escopo", "no escopo"] },
  "out-of-scope": { whole: ["excluído"], part: ["fora do escopo", "fora de escopo", "não objetivos", "não-objetivos"] },
  requirements: { whole: ["requisitos", "objetivos técnicos"] },
  functional: {
    whole: ["objetivos", "funcionalidades"],
    part: [
      "requisitos funcionais",
      "casos de uso",
      "histórias de usuário",
      "critérios de aceite",
      "critérios de aceitação",
    ],
  },
  "non-functional": {
    part: [
      "requisitos não funcionais",
      "não funcionais",
      "não-funcionais",
      "atributos de qualidade",
      "critérios de sucesso",
    ],
  },
  architecture: { whole: ["arquitetura", "desenho da solução"], part: ["arquitetura"] },
  components: { whole: ["componentes", "serviços", "módulos"], part: ["componentes"] },
  "data-flow": {
    whole: ["fluxo", "fluxos", "fluxo de dados"],
    part: ["fluxo de dados", "fluxos", "fluxo", "diagrama de sequência"],
  },
  "data-model": {
    whole: ["modelo de dados", "entidades", "banco de dados"],
    part: ["modelo de dados", "modelagem de dados", "esquema do banco"],
  },
  api: {
    whole: ["contratos", "interfaces", "contratos públicos"],
    part: ["endpoints", "contratos da api", "contratos públicos", "contrato"],
  },
  scaling: { whole: ["escalabilidade", "capacidade", "desempenho"], part: ["escalabilidade", "capacidade"] },
  "failure-modes": {
    whole: ["falhas", "erros", "resiliência", "riscos"],
    part: [
      "tratamento de erros",
      "erros",
      "modos de falha",
      "resiliência",
      "tolerância a falhas",
      "riscos e mitigações",
      "matriz de erros",
    ],
  },
  cost: { whole: ["custo", "custos"], part: ["estimativa de custo", "custos"] },
  security: { whole: ["segurança", "privacidade", "autenticação", "autorização"], part: ["segurança", "privacidade"] },
  monitoring: {
    whole: ["monitoramento", "observabilidade", "métricas"],
    part: ["observabilidade", "monitoramento", "métricas"],
  },
  decisions: { whole: ["decisões", "alternativas"], part: ["decisões", "alternativas", "trade-offs"] },
  questions: { part: ["questões em aberto", "perguntas em aberto", "pontos em aberto", "dúvidas em aberto"] },
  rollout: { whole: ["implantação", "migração"] },
} satisfies Language;
