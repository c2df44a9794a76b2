import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { evaluate } from "../../src/course/evaluate.ts";
import { recordRun } from "../../src/simulator/index.ts";
import type { MachineEvent } from "../../src/simulator/machine/event.ts";
import type { RecordedRun } from "../../src/simulator/run-result.ts";
import { INTERPRETERS, type RunSettings } from "../../src/simulator/settings.ts";
import { hashEvents } from "../../src/simulator/trace/hash-events.ts";
import { openRunnerFrame } from "./sandbox-page.ts";

const PROGRAMS = [
  "threads-share-everything/counter",
  "threads-share-everything/coffee",
  "locks/one-pen",
  "one-table/host",
];

for (const interpreter of INTERPRETERS) {
  test(`the same programs give the same events in Node and in the browser, on ${interpreter}`, async ({
    page,
  }) => {
    await openRunnerFrame(page);
    for (const program of PROGRAMS) {
      const source = readFileSync(`content/lessons/${program}.ts`, "utf8");
      const settings: RunSettings = { interpreter, cores: 2, seed: 11, switchInterval: 0.005 };
      const here = recordRun(source, settings, { evaluate });
      const there = await page.evaluate(
        ([text, how]) =>
          new Promise<RecordedRun>((resolve) => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = ({ data }: MessageEvent<{ type: string; run: RecordedRun }>) => {
              if (data.type === "ready") port1.postMessage({ type: "run", source: text, settings: how });
              if (data.type === "done") resolve(data.run);
            };
            const frame = document.querySelector("iframe")!;
            const fresh = frame.cloneNode() as HTMLIFrameElement;
            frame.replaceWith(fresh);
            fresh.onload = () => fresh.contentWindow!.postMessage(null, "*", [port2]);
          }),
        [source, settings] as const,
      );
      expect(here.events.length).toBeGreaterThan(20);
      expect(hashEvents(there.events as MachineEvent[])).toBe(hashEvents(here.events));
      expect(there.result).toEqual(here.result);
    }
  });
}
