import type { Language } from "./language.ts";

export default {
  overview: { part: ["개요", "소개", "배경"] },
  scope: { whole: ["범위"] },
  "out-of-scope": { part: ["범위 외", "제외 범위", "비목표"] },
  requirements: { whole: ["요구사항"] },
  functional: { whole: ["목표", "기능"], part: ["기능 요구사항", "기능적 요구사항", "사용자 스토리"] },
  "non-functional": { part: ["비기능 요구사항", "비기능적 요구사항", "품질 속성"] },
  architecture: { part: ["아키텍처", "시스템 구성"] },
  components: { part: ["컴포넌트", "구성 요소"] },
  "data-flow": { part: ["데이터 흐름", "시퀀스 다이어그램", "처리 흐름"] },
  "data-model": { part: ["데이터 모델", "데이터베이스 설계", "테이블 설계"] },
  api: { part: ["인터페이스", "엔드포인트"] },
  scaling: { part: ["확장성", "스케일링", "용량 산정"] },
  "failure-modes": { part: ["장애", "오류 처리", "에러 처리", "위험"] },
  cost: { part: ["비용"] },
  security: { part: ["보안"] },
  monitoring: { part: ["모니터링", "관측성"] },
  decisions: { part: ["의사결정", "대안", "트레이드오프"] },
  questions: { part: ["미해결", "열린 질문"] },
  rollout: { part: ["배포 계획", "마이그레이션"] },
} satisfies Language;
