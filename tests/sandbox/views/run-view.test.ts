import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { RunView, type ViewName } from "../../../src/sandbox/views/run-view.tsx";
import type { RecordedRun } from "../../../src/simulator/run-result.ts";
import { event, runOf } from "./make-events.ts";
import { record, recordLesson } from "./record-lesson.ts";

const render = (run: RecordedRun, initial: ViewName = "output"): string =>
  renderToString(h(RunView, { run, id: "lesson-sample", initial }));

const countOf = (html: string, pattern: RegExp): number => html.match(pattern)?.length ?? 0;

describe("the views of a run", () => {
  it("are tabs of one radio group, of which one is open", () => {
    for (const initial of ["output", "timeline", "events"] as const) {
      const html = render(recordLesson("one-table/host"), initial);
      expect(countOf(html, /<input type="radio" name="lesson-sample-view"/g)).toBe(3);
      expect(html.match(/<input[^>]*checked[^>]*>/g)).toHaveLength(1);
      expect(html).toMatch(new RegExp(`<input[^>]*value="${initial}"[^>]*checked`));
    }
  });

  it("are the same for the same run", () => {
    const [once, again] = [1, 2].map(() => render(recordLesson("locks/one-pen")));
    expect(once).toBe(again);
  });

  it("show the printed lines in order, standard error apart", () => {
    const html = render(recordLesson("locks/bad-coin"));
    expect([...html.matchAll(/class="output-line">([^<]*)</g)].map(([, line]) => line)).toEqual([
      "In the till: 4",
    ]);
    expect(html).toMatch(/aria-label="Standard error".*class="error-line">Exception in thread Ada/);
    expect(html).toContain("ValueError: no such coin (line 10).");
  });

  it("say in a deadlock who waits for whom", () => {
    const html = render(recordLesson("locks/fork-and-knife"));
    expect(html).toContain("<li>Ada waits for lock knife, held by Ben (line 10).</li>");
    expect(html).toContain("Ada → Ben → Ada.");
  });

  it("draw and tell of waiting at a queue as of waiting for others", () => {
    const html = render(
      record(`import { Thread } from "threading";
        import { Queue } from "queue";
        import { sleep } from "time";
        const pass = new Queue<string>();
        const ada = new Thread({ target: () => pass.get(), name: "Ada" });
        ada.start(); sleep(0.05); pass.put("soup"); ada.join();`),
      "timeline",
    );
    expect(html).toMatch(/Ada: [\d.]+ ms waiting for others/);
    expect(html).toContain("waits for others");
    expect(html).not.toContain("waits for a lock");
  });

  it("list every reason for which a program is refused, and what to write instead", () => {
    const html = render(record("fetch('x');\nnew Worker('1');"));
    expect(countOf(html, /class="problem"/g)).toBe(2);
    expect(countOf(html, /class="hint"/g)).toBe(2);
    expect(html).toContain("Nothing ran, so there is nothing to draw.");
  });

  it("show what a program says as text and nothing else", () => {
    const attack = `<img src=x onerror=alert(1)>`;
    const html = render(
      record(`import { Lock, Thread } from "threading";
        import { label, guest } from "machine";
        let shared = "";
        function work() { guest("${attack}"); label("${attack}"); print("${attack}"); shared = shared + "${attack}"; throw new Error("${attack}"); }
        const a = new Thread({ target: work, name: "${attack}" });
        const b = new Thread({ target: work, name: "\\"><script>alert(1)</script>" });
        a.start(); b.start(); a.join(); b.join();`),
    );
    expect(html).toContain("&lt;img src=x onerror=alert(1)>");
    expect(html).not.toMatch(/<(img|script)/);
    expect(html).not.toMatch(/="[^"]*"><script/);
  });

  it("stay small for a long output, and say how much they leave out", () => {
    const html = render(record(`for (let i = 0; i < 5000; i++) print("line", i); print("x".repeat(50000));`));
    expect(countOf(html, /class="output-line"/g)).toBe(300);
    expect(html).toContain("4,701 more lines not shown.");
    expect(render(record(`print("x".repeat(50000))`)).length).toBeLessThan(20_000);
  });

  it("let the keyboard reach what scrolls, and skip what does not", () => {
    const stream = (source: string): string => /<div class="stream"[^>]*>/.exec(render(record(source)))![0];
    expect(stream("for (let i = 0; i < 40; i++) print(i)")).toContain('tabindex="0"');
    expect(stream("print(1)")).not.toContain("tabindex");
  });

  it.each([
    ["one-table/host", false],
    ["threads-share-everything/counter", true],
  ])("have the events of %s as a table, and account for those that are not in it", (sandbox, isLong) => {
    const run = recordLesson(sandbox);
    const html = render(run);
    const number = (pattern: RegExp): number => Number(pattern.exec(html)?.[1]?.replaceAll(",", "") ?? 0);
    const rows = countOf(html, /<tr>/g) - 1;
    const later = number(/([\d,]+) later events? not listed/);
    const implied = number(/([\d,]+) events? between these left out/);
    expect(rows + implied + later).toBe(run.result.events);
    expect(later > 0).toBe(isLong);
    expect(rows === 200).toBe(isLong);
  });

  it("fold the later of many tasks away, and say how many", () => {
    const gather = (tasks: number): string =>
      render(
        record(`import asyncio from "asyncio";
          async function main() { await asyncio.gather(...Array.from({ length: ${tasks} }, () => asyncio.sleep(0.01))); }
          asyncio.run(main());`),
        "timeline",
      );
    const html = gather(20);
    expect(html).toContain("13 more tasks of main");
    expect(countOf(html, /<details/g)).toBe(1);
    expect(countOf(html, /class="task-badge"/g)).toBe(21);
    // The one drawing that is told has all of them in words.
    expect(countOf(html, /Task Task-\d+ of main/g)).toBe(21);
    expect(gather(8)).not.toContain("<details");
  });

  it("name the task that does something in the table of events", () => {
    const html = render(
      record(`import asyncio from "asyncio";
        import { guest } from "machine";
        async function main() { guest("Ada"); print("soup"); }
        asyncio.run(main());`),
      "events",
    );
    expect(html).toMatch(/<b class="badge task"[^>]*>1<\/b> Ada<\/td><td>prints: soup/);
    expect(html).toMatch(/<b class="badge"[^>]*>M<\/b> main<\/td><td>goes on with Ada/);
  });

  it("put threads under the name of their process", () => {
    const started = (thread: number, process: number, text: string) =>
      event(thread, thread, "start", { process, text });
    const html = render(runOf([started(0, 0, "MainThread"), started(1, 1, "Process-1"), event(9, 1, "end")]));
    expect([...html.matchAll(/class="lanes-heading"><span>([^<]*)</g)].map(([, text]) => text)).toEqual([
      "Main process",
      "Process-1",
    ]);
  });

  it("have no text of the timeline outside its picture's description", () => {
    const html = render(recordLesson("locks/one-pen"), "timeline");
    expect(html).toMatch(/role="img" aria-label="Timeline of 40\.2 ms of modelled time/);
    expect(html).toMatch(/<svg class="lane-names"[^>]*aria-hidden="true"/);
  });
});
