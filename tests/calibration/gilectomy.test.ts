/** The Gilectomy's shape on 1 to 8 cores' worth of threads: who is slower than whom, and by how much. */
import { describe, expect, test } from "vitest";
import { compareGilectomy, PUBLISHED } from "./gilectomy.ts";

const COMPARED = [1, 2, 3, 4, 5, 6, 7, 8].map(compareGilectomy);
const SEVEN = COMPARED[6]!;

describe("fib in n threads on eight cores", () => {
  test.each(["gilectomy-atomic", "gilectomy-buffered"] as const)(
    "on %s comes to the published figures with seven",
    (name) => {
      const { wall, cpu } = SEVEN.times[name];
      expect(wall / PUBLISHED[name].wall).toBeGreaterThan(0.8);
      expect(wall / PUBLISHED[name].wall).toBeLessThan(1.2);
      expect(cpu / PUBLISHED[name].cpu).toBeGreaterThan(0.8);
      expect(cpu / PUBLISHED[name].cpu).toBeLessThan(1.2);
    },
  );

  test("one thread is slower without the GIL, by a third at most", () => {
    for (const { wall } of Object.values(COMPARED[0]!.times)) {
      expect(wall).toBeGreaterThan(1.1);
      expect(wall).toBeLessThan(1.35);
    }
  });

  test("with atomic counts more threads get no more done, with a GIL neither, and both use that much more CPU time", () => {
    for (const { threads, gil, times } of COMPARED.slice(1)) {
      expect(gil.wall / COMPARED[0]!.gil.wall / threads).toBeCloseTo(1, 0);
      expect(gil.cpu).toBeLessThan(1.05 * gil.wall);
      expect(times["gilectomy-atomic"].wall).toBeGreaterThan(2.5);
      expect(times["gilectomy-atomic"].cpu / times["gilectomy-atomic"].wall).toBeGreaterThan(0.85 * threads);
    }
  });

  test("buffered counts are faster than atomic ones, and no faster than the GIL by much", () => {
    for (const { times } of COMPARED.slice(1)) {
      expect(times["gilectomy-buffered"].wall).toBeLessThan(times["gilectomy-atomic"].wall / 2);
      expect(times["gilectomy-buffered"].wall).toBeGreaterThan(0.8);
    }
  });
});
