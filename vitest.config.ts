import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["test/**/*.check.ts"], testTimeout: 120_000, maxWorkers: "100%" },
});
