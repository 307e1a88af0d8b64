import type { Language } from "./language.ts";

export default {
  overview: { part: ["概要", "はじめに", "背景"] },
  scope: { whole: ["スコープ", "範囲"] },
  "out-of-scope": { part: ["スコープ外", "対象外", "非目標"] },
  requirements: { whole: ["要件", "要求"] },
  functional: { whole: ["目的", "目標", "ゴール"], part: ["機能要件", "ユースケース", "ユーザーストーリー"] },
  "non-functional": { part: ["非機能要件", "非機能", "品質特性"] },
  architecture: { part: ["アーキテクチャ", "システム構成", "全体構成"] },
  components: { part: ["コンポーネント", "モジュール構成"] },
  "data-flow": { part: ["データフロー", "処理の流れ", "シーケンス図", "処理フロー"] },
  "data-model": { part: ["データモデル", "データベース設計", "テーブル設計", "エンティティ"] },
  api: { part: ["インターフェース", "エンドポイント"] },
  scaling: { part: ["スケーラビリティ", "スケーリング", "キャパシティ"] },
  "failure-modes": { part: ["障害", "エラー処理", "エラーハンドリング", "リスク"] },
  cost: { part: ["コスト", "費用"] },
  security: { part: ["セキュリティ"] },
  monitoring: { part: ["監視", "モニタリング", "可観測性"] },
  decisions: { part: ["意思決定", "代替案", "トレードオフ", "設計判断"] },
  questions: { part: ["未解決", "オープンクエスチョン", "検討事項"] },
  rollout: { part: ["リリース計画", "移行計画"] },
} satisfies Language;
