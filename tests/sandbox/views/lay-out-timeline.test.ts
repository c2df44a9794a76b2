import { describe, expect, it } from "vitest";
import { describeTimeline } from "../../../src/sandbox/views/timeline/describe-timeline.ts";
import { layOutTimeline } from "../../../src/sandbox/views/timeline/lay-out-timeline.ts";
import type { RecordedRun } from "../../../src/simulator/run-result.ts";
import { INTERPRETERS } from "../../../src/simulator/settings.ts";
import { event, runOf } from "./make-events.ts";
import { record, recordLesson } from "./record-lesson.ts";

/** The layout of `run`, with its threads in one list. */
const layOut = (run: RecordedRun) => {
  const layout = layOutTimeline(run);
  return { ...layout, threads: layout.groups.flatMap(({ threads }) => threads) };
};

describe("the timeline of a lesson's run", () => {
  it("shows the lost coffee: both read 0, and one writes over what it had not seen", () => {
    const { threads, places } = layOut(recordLesson("threads-share-everything/coffee", { seed: 4 }));
    expect(threads.map(({ name }) => name)).toEqual(["main", "Ada", "Ben"]);
    const marks = threads.map((row) => row.marks.map(({ kind, text }) => `${kind} ${text}`));
    expect(marks).toEqual([
      ["write 0", "read 4"],
      ["read 0", "write 3"],
      ["read 0", "write 4"],
    ]);
    expect(places.map(({ name }) => name)).toEqual(["bill"]);
    expect(places[0]!.values.flatMap(({ unseen }) => unseen ?? [])).toEqual([
      "Ben writes 4 over an unseen 3",
    ]);
  });

  it("shows with a lock that nobody writes over what it had not seen", () => {
    for (const interpreter of INTERPRETERS) {
      const { places, threads } = layOut(recordLesson("locks/one-pen", { interpreter }));
      expect(places[0]!.values.flatMap(({ unseen }) => unseen ?? [])).toEqual([]);
      expect(threads[2]!.bars.map(({ state, name }) => `${state} ${name}`)).toContain("lock pen");
    }
  });

  it("lets a guest who gives up leave the queue", () => {
    const { locks } = layOutTimeline(recordLesson("one-table/patience"));
    expect(locks.map(({ name }) => name)).toEqual(["table"]);
    const ben = locks[0]!.queue.filter(({ who }) => who.includes(2));
    expect(ben.at(-1)!.end / 1e9).toBeCloseTo(1, 2);
  });

  it("marks all four updates of the table and no private dish", () => {
    const { threads, places, notes } = layOut(recordLesson("threads-share-everything/plates"));
    expect(threads.flatMap((row) => row.marks.map(({ text }) => text))).toEqual([
      "push",
      "push",
      "push",
      "push",
    ]);
    expect(places.map(({ name }) => name)).toEqual(["table"]);
    expect(notes.join(" ")).not.toContain("left out");
  });

  it("goes on after a deadlock, so that every wait can be seen", () => {
    const run = recordLesson("locks/fork-and-knife");
    const { stop, end, threads, locks } = layOut(run);
    expect(stop).toEqual({ kind: "deadlock", time: run.result.virtualSeconds * 1e9 });
    expect(end).toBeGreaterThan(stop!.time);
    for (const thread of [1, 2]) {
      const last = threads[thread]!.bars.at(-1)!;
      expect([last.state, last.end]).toEqual(["lock", end]);
    }
    expect(locks.map(({ queue }) => queue.at(-1)!.who)).toEqual([[2], [1]]);
  });

  it("says what of a long run is neither marked nor recorded", () => {
    const run = recordLesson("threads-share-everything/counter");
    const { notes, places, end } = layOutTimeline(run);
    expect(notes.join(" ")).toContain("795,002 later reads and writes not recorded.");
    expect(notes.join(" ")).toMatch(/4,\d\d\d marks of reads and writes left out/);
    expect(places[0]!.values.at(-1)!.end).toBeLessThan(end / 10);
  });

  it("stays small enough to draw, whatever the program", () => {
    const { threads, cores, places, locks, notes } = layOut(
      record(
        `import { Lock, Thread } from "threading";
        const lock = new Lock();
        let total = 0;
        function work() { for (let i = 0; i < 400; i++) { using _ = lock.hold(); total += 1; } }
        const all: Thread[] = [];
        for (let i = 0; i < 40; i++) all.push(new Thread({ target: work }));
        for (const t of all) t.start();
        for (const t of all) t.join();`,
        { interpreter: "cpython-3.14t", cores: 16 },
      ),
    );
    const pieces = [
      ...threads.flatMap(({ bars, gil, marks }) => [...bars, ...gil, ...marks]),
      ...cores.flatMap(({ turns }) => turns),
      ...places.flatMap(({ values }) => values),
      ...locks.flatMap(({ owners, queue }) => [...owners, ...queue]),
    ];
    expect(threads.length).toBeLessThanOrEqual(16);
    expect(cores).toHaveLength(8);
    expect(pieces.length).toBeLessThan(3000);
    expect(notes).toContain("8 more cores not drawn.");
  });
});

describe("the right edge", () => {
  it("is the latest event, whichever core it was on", () => {
    const { end } = layOutTimeline(
      runOf([event(0, 0, "run", { core: 0 }), event(90, 0, "end"), event(60, 1, "run", { core: 1 })], {
        virtualSeconds: 0,
        cores: 2,
      }),
    );
    expect(end).toBe(90);
  });

  it("is where the recording ends, if that is before the run does", () => {
    const events = Array.from({ length: 20_000 }, (_, i) =>
      i % 2 === 0 ? event(i, 1, "run", { core: 0 }) : event(i, 1, "ready"),
    );
    const { end, notes } = layOutTimeline(runOf(events, { virtualSeconds: 5, events: 1_000_000 }));
    expect(end).toBe(19_999);
    expect(notes[0]).toBe("Drawn are the first 20,000 events; the run went on until 5 s.");
  });
});

describe("the timeline in words", () => {
  it("tells the threads' times, the values, and who had the lock", () => {
    const words = describeTimeline(layOutTimeline(recordLesson("locks/one-pen")));
    expect(words).toMatch(/^Timeline of 40\.2 ms of modelled time on 2 cores\. main: /);
    expect(words).toContain("Ada: 20 ms running, ");
    expect(words).toContain("bill holds 0, then 3, then 7.");
    expect(words).toContain("Lock pen: held by Ada, then Ben; waited for by Ben.");
  });

  it("ends with the deadlock, and counts no time after it", () => {
    const run = recordLesson("locks/fork-and-knife");
    const words = describeTimeline(layOutTimeline(run));
    expect(words).toContain("Timeline of 40.2 ms");
    expect(words).toMatch(/Lock knife: held by Ben; waited for by Ada\. It ends in a deadlock\.$/);
  });

  it("says what was written over unseen values", () => {
    const words = describeTimeline(
      layOutTimeline(recordLesson("threads-share-everything/coffee", { seed: 4 })),
    );
    expect(words).toContain("bill holds 0, then 3, then 4. Ben writes 4 over an unseen 3.");
  });
});
