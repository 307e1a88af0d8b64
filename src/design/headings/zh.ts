import type { Language } from "./language.ts";

export default {
  overview: { part: ["概述", "概览", "简介", "背景", "摘要"] },
  scope: { whole: ["范围"] },
  "out-of-scope": { part: ["非目标", "不在范围"] },
  requirements: { whole: ["需求"] },
  functional: { part: ["功能需求", "功能性需求", "用户故事", "用例"], whole: ["目标"] },
  "non-functional": { part: ["非功能", "质量属性", "性能目标"] },
  architecture: { part: ["架构", "总体设计"] },
  components: { part: ["组件", "模块"] },
  "data-flow": { part: ["数据流", "流程", "时序图", "写路径", "读路径"] },
  "data-model": { part: ["数据模型", "数据库设计", "表结构", "实体"] },
  api: { part: ["接口"] },
  scaling: { part: ["扩展性", "容量", "可伸缩"] },
  "failure-modes": { part: ["故障", "容错", "错误处理", "风险"] },
  cost: { part: ["成本", "费用"] },
  security: { part: ["安全", "隐私"] },
  monitoring: { part: ["监控", "可观测", "指标"] },
  decisions: { part: ["决策", "权衡", "备选方案"] },
  questions: { part: ["待解决问题", "开放问题", "未决问题"] },
  rollout: { part: ["上线", "迁移", "部署"] },
} satisfies Language;
