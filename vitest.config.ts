import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 30_000,
    // Left to itself, Vitest keeps a core for the process that hands out the files, which has little to do.
    maxWorkers: "100%",
  },
});
