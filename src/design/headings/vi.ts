import type { Language } from "./language.ts";

export default {
  overview: { whole: ["tổng quan", "giới thiệu", "tóm tắt", "bối cảnh"] },
  scope: { whole: ["phạm vi"] },
  "out-of-scope": { part: ["ngoài phạm vi"] },
  requirements: { whole: ["yêu cầu"] },
  functional: { whole: ["mục tiêu", "tính năng"], part: ["yêu cầu chức năng", "mục tiêu thiết kế"] },
  "non-functional": { part: ["yêu cầu phi chức năng", "phi chức năng"] },
  architecture: { part: ["kiến trúc", "sơ đồ tổng quan"] },
  components: { part: ["thành phần"] },
  "data-flow": { part: ["luồng dữ liệu", "luồng xử lý"] },
  "data-model": { part: ["mô hình dữ liệu", "cơ sở dữ liệu"] },
  api: { part: ["giao diện lập trình"] },
  scaling: { part: ["mở rộng", "hiệu năng"] },
  "failure-modes": { part: ["xử lý lỗi", "rủi ro"] },
  cost: { part: ["chi phí"] },
  security: { part: ["bảo mật", "phân quyền"] },
  monitoring: { part: ["giám sát"] },
  decisions: { part: ["quyết định", "đánh đổi"] },
  questions: { part: ["câu hỏi mở", "câu hỏi còn lại"] },
  rollout: { part: ["triển khai"] },
} satisfies Language;
