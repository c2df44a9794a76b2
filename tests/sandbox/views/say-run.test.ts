import { describe, expect, it } from "vitest";
import { explainDeadlock } from "../../../src/sandbox/views/explain-deadlock.ts";
import { sayEvent } from "../../../src/sandbox/views/say-event.ts";
import { summariseRun } from "../../../src/sandbox/views/summarise-run.ts";
import { sayBlocked } from "../../../src/simulator/say-blocked.ts";
import { event } from "./make-events.ts";
import { record, recordLesson } from "./record-lesson.ts";

const waits = (thread: string, heldBy: string | null) => ({
  thread,
  waitsFor: "lock pen",
  heldBy,
  range: null,
});

describe("a deadlock", () => {
  it("is told thread by thread, with holder and line", () => {
    const { blocked } = recordLesson("locks/fork-and-knife").result;
    expect(blocked.map(sayBlocked)).toEqual([
      "Ada waits for lock knife, held by Ben (line 10).",
      "Ben waits for lock fork, held by Ada (line 10).",
    ]);
  });

  it("that is a ring shows the ring, without those who only wait at its side", () => {
    const text = explainDeadlock([
      waits("main", "Ada"),
      waits("Ada", "Ben"),
      waits("Ben", "Cleo"),
      waits("Cleo", "Ada"),
    ]);
    expect(text).toContain("Ada → Ben → Cleo → Ada.");
  });

  it("with oneself is told as such", () => {
    expect(explainDeadlock([waits("Ada", "Ada")])).toContain("Ada waits for itself");
    expect(sayBlocked(waits("Ada", "Ada"))).toBe("Ada waits for lock pen, which it holds itself.");
  });

  it("with oneself at a semaphore says what became of its permits", () => {
    const { result } = record(
      `import { Semaphore } from "threading";\nconst tables = new Semaphore(1);\ntables.acquire();\ntables.acquire();`,
    );
    expect(result.blocked.map(sayBlocked)).toEqual([
      "MainThread waits for semaphore tables, which it holds itself (line 4).",
    ]);
    expect(explainDeadlock(result.blocked)).toContain("waits for more before it gives any back");
  });

  it("on a lock that was never given back names who had it", () => {
    const { result } = record(
      `import { Lock, Thread } from "threading";
      const pen = new Lock();
      function take() { pen.acquire(); }
      const ada = new Thread({ target: take, name: "Ada" });
      ada.start();
      ada.join();
      pen.acquire();`,
    );
    expect(result.status).toBe("deadlock");
    expect(explainDeadlock(result.blocked)).toMatch(
      /^Ada has ended and never gave back what MainThread waits for/,
    );
  });

  it("without anybody to blame says so", () => {
    expect(explainDeadlock([waits("Ada", null)])).toMatch(/^Nobody is left who could wake them/);
  });
});

describe("the summary of a run", () => {
  it.each([
    ["print(1)\nprint(2)", /^Printed 2 lines\. Finished after [\d.]+ µs of modelled time on 2 cores\.$/],
    ["let n = 0", /^Printed 0 lines\. Finished after/],
    ["while (true) {}", /^Stopped: .*\(line 1\)\. A loop that never ends\? .* Printed 0 lines\.$/],
    [
      "print(1)\nfetch('x')",
      /^Not run: 1 thing to change first\. fetch is not available \(line 2\)\. Write machine\.io/,
    ],
    [
      "import { ValueError } from 'builtins';\nprint(1);\nthrow new ValueError('no such coin');",
      /^ValueError: no such coin \(line 3\)\. Printed 1 line\. Finished after .* with exit status 1\.$/,
    ],
  ])("of %j says what it printed and how it ended", (source, text) => {
    expect(summariseRun(record(source).result)).toMatch(text);
  });

  it("of a deadlock says when it happened, and who waits for what", () => {
    const { result } = recordLesson("locks/fork-and-knife");
    expect(summariseRun(result)).toBe(
      "Deadlock after 40.2 ms of modelled time on 2 cores: nothing can run any more. " +
        "Ada waits for lock knife, held by Ben (line 10). Ben waits for lock fork, held by Ada (line 10). Printed 0 lines.",
    );
  });
});

describe("an event in words", () => {
  it.each([
    [event(0, 1, "read", { place: "bill", value: "3" }), "reads bill: 3"],
    [event(0, 1, "write", { place: "bill", value: "7" }), "writes bill = 7"],
    [event(0, 1, "update", { place: "table", text: "push", value: "[1]" }), "calls push on table: [1]"],
    [event(0, 1, "block", { waiting: "lock:pen" }), "waits for lock pen"],
    [event(0, 1, "operate", { place: "pass", text: "put", value: "1" }), "calls put on pass: 1"],
    [event(0, 1, "block", { waiting: "semaphore:tables" }), "waits for semaphore tables"],
    [event(0, 1, "block", { waiting: "event:bell" }), "waits for event bell to be set"],
    [event(0, 1, "block", { waiting: "item:pass" }), "waits for an item in pass"],
    [event(0, 1, "block", { waiting: "room:pass" }), "waits for room in pass"],
    [event(0, 1, "block", { waiting: "tasks:pass" }), "waits for the tasks of pass to be done"],
    [event(0, 1, "block", { waiting: "gil" }), "waits for the GIL"],
    [event(0, 1, "sleep", { seconds: 1 }), "sleeps for 1 s"],
    [event(0, 1, "io", { seconds: 0.02, text: "oven" }), "waits 20 ms for oven"],
    [event(0, 1, "compute", { seconds: 0.02, text: "" }), "works for 20 ms"],
    [event(0, 1, "run", { core: 1 }), "runs on core 1"],
    [event(0, 1, "print", { text: "Ada leaves" }), "prints: Ada leaves"],
    [event(0, 1, "task-create", { place: "Ada" }), "makes task Ada"],
    [event(0, 1, "task-ready", { place: "Ada" }), "makes Ada ready for its next turn"],
    [
      event(0, 1, "task-wait", { place: "Ada", waiting: "semaphore:tables" }),
      "leaves Ada, which waits for semaphore tables",
    ],
    [event(0, 1, "task-wait", { place: "Ada" }), "leaves Ada, which waits for its next turn"],
    [event(0, 1, "task-end", { place: "Ada" }), "is done with Ada"],
    [event(0, 1, "task-end", { place: "Ada", text: "cancelled" }), "is done with Ada: cancelled"],
  ])("%#: %s", (one, text) => expect(sayEvent(one)).toBe(text));

  it("is there for every kind that the lessons' runs have", () => {
    for (const sandbox of ["one-table/patience", "locks/bad-coin", "threads-share-everything/plates"])
      for (const one of recordLesson(sandbox).events) expect(sayEvent(one)).not.toMatch(/undefined|null/);
  });
});
