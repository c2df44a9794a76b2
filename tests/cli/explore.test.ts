/** `sim explore` and `sim replay`, as a user runs them. */
import { describe, expect, test } from "vitest";
import { EXPLORE_HELP, EXPLORE_TAKES } from "../../src/cli/explore.ts";
import { REPLAY_HELP, REPLAY_TAKES } from "../../src/cli/replay.ts";
import type { Findings } from "../../src/simulator/explorer/report.ts";
import { file, sim } from "./sim.ts";

const LOST = `import { Thread } from "threading";
let x = 0;
function work() { x += 1; }
const a = new Thread(work), b = new Thread(work);
a.start(); b.start(); a.join(); b.join();
print(x);
`;
const lost = file("lost.ts", LOST);
const broken = file("explore-broken.ts", "let a = ;\n");
const opposite = file(
  "opposite.ts",
  `import { Lock, Thread } from "threading";
const left = new Lock(), right = new Lock();
const a = new Thread(() => { left.acquire(); right.acquire(); right.release(); left.release(); });
const b = new Thread(() => { right.acquire(); left.acquire(); left.release(); right.release(); });
a.start(); b.start(); a.join(); b.join();
`,
);
const large = file(
  "large.ts",
  `import { Thread } from "threading";
let x = 0;
const threads = Array.from({ length: 3 }, () => new Thread(() => { for (let i = 0; i < 6; i++) x += 1; }));
for (const t of threads) t.start();
for (const t of threads) t.join();
print(x);
`,
);
const ANYWHERE = ["--interpreter", "cpython-3.14t"];

interface Result extends Omit<Findings, "verdict"> {
  readonly file: string;
  readonly interpreter: string;
  readonly verdict: Findings["verdict"] | "refused";
  readonly wallMs: number;
}

function explore(...args: string[]): Result[] {
  const { status, stdout, stderr } = sim("explore", ...args, "--json");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Result);
}

describe("sim explore", () => {
  test("gives one object a line with --json, in order, and goes on after a file that is refused", () => {
    const results = explore(broken, lost, opposite, ...ANYWHERE);
    expect(results.map((result) => [result.file, result.verdict])).toEqual([
      [broken, "refused"],
      [lost, "proved"],
      [opposite, "proved"],
    ]);
    expect(results[0]).toMatchObject({
      status: "refused",
      error: { line: 1, column: 9 },
      traces: 0,
      outcomes: [],
    });
    expect(results[1]).toMatchObject({
      interpreter: "cpython-3.14t",
      traces: 4,
      executions: 4,
      blockedExecutions: 0,
      interleavings: "6",
      because: null,
      outcomes: [
        { status: "finished", output: ["2"], error: null, traces: 2, minPreemptions: 0 },
        { status: "finished", output: ["1"], error: null, traces: 2, minPreemptions: 1 },
      ],
    });
    expect(results[1]!.races).toContainEqual(expect.objectContaining({ place: "x" }));
    expect(results[2]).toMatchObject({
      traces: 3,
      outcomes: [{ status: "finished" }, { status: "deadlock", standstill: { kind: "cycle" } }],
      lockCycles: [{ verdict: "confirmed" }],
    });
    for (const { wallMs } of results) expect(wallMs).toBeTypeOf("number");
  });

  test("finds nothing to lose where no switch can land between a read and a write", () => {
    expect(explore(lost)[0]).toMatchObject({
      interpreter: "cpython-3.14",
      verdict: "proved",
      outcomes: [{ output: ["2"] }],
    });
  });

  test("answers in the time it is given, and says how far the answer reaches", () => {
    const [result] = explore(large, ...ANYWHERE, "--max-seconds", "2");
    expect(result).toMatchObject({ verdict: "bounded", interleavings: null });
    expect(result!.preemptions).toBeGreaterThanOrEqual(0);
    expect(result!.because).toContain("time");
    expect(result!.wallMs).toBeLessThan(4_000);
  });

  test("keeps to a number of executions, and to a number of interruptions", () => {
    const [few] = explore(large, ...ANYWHERE, "--max-executions", "50");
    expect(few!.executions).toBeLessThanOrEqual(50);
    expect(few!.verdict).not.toBe("proved");
    expect(few!.because).toContain("50 executions");
    const [calm] = explore(large, ...ANYWHERE, "--max-preemptions", "0");
    expect(calm).toMatchObject({ verdict: "bounded", preemptions: 0, traces: 6 });
    expect(calm!.outcomes.map(({ output }) => output)).toEqual([["18"]]);
  });

  test("tells orders of printing apart where it is asked to", () => {
    const prints = file(
      "prints.ts",
      `import { Thread } from "threading";
const a = new Thread(() => print("a")), b = new Thread(() => print("b"));
a.start(); b.start(); a.join(); b.join();
`,
    );
    expect(explore(prints, ...ANYWHERE)[0]!.outcomes).toHaveLength(1);
    const [{ outcomes }] = explore(prints, ...ANYWHERE, "--print-order") as [Result];
    expect(outcomes.map(({ output }) => output.join("")).sort()).toEqual(["ab", "ba"]);
  });

  test("shows a table with the schedules, and what decides", () => {
    const { status, stdout, stderr } = sim("explore", lost, ...ANYWHERE);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain(
      "Proved for this input: these 2 outcomes and no others.\n" +
        "4 executions matter, out of 6 possible orders. There is no deadlock and no error.\n",
    );
    expect(stdout).toMatch(/^executions {2}interruptions {2}how it ends {10}schedule$/m);
    expect(stdout).toMatch(/^ {9}2 {14}0 {2}prints 2 \(expected\) {2}1s[\d.]+-0x/m);
    expect(stdout).toMatch(/^ {9}2 {14}1 {2}prints 1 {13}1s[\d.]+-0x/m);
    expect(stdout).toMatch(/prints 1\. Decided by: Thread-1 \(work\) reads x \(.*lost\.ts:3:19\) before /);
    expect(stdout).toMatch(
      /x: Thread-. \(work\) .* it \(.*lost\.ts:3:\d+\) and .*, and nothing says which comes first\./,
    );
    expect(sim("explore", broken)).toMatchObject({ status: 0, stdout: "" });
    expect(sim("explore", broken).stderr).toContain("explore-broken.ts:1:9");
  });

  test("says of a bound how far it reaches, and of interruptions where there may be fewer", () => {
    const { stdout } = sim("explore", large, ...ANYWHERE, "--max-executions", "1000", "--max-seconds", "100");
    expect(stdout).toMatch(/^None but these \d+ outcomes as long as no interruption is forced\.$/m);
    expect(stdout).toContain("1,000 executions are not enough for all traces.\n");
    expect(stdout).toContain("With more interruptions there may be others.\n");
    const fewest = [...stdout.matchAll(/^ +[\d,]+ +(at most )?(\d+) +prints \d+/gm)];
    expect(fewest.length).toBeGreaterThan(3);
    for (const [, atMost, number] of fewest) expect(atMost !== undefined).toBe(Number(number) > 1);
    expect(fewest.some(([, atMost]) => atMost !== undefined)).toBe(true);
  });

  test("names who stands still, and denies no failure that it lists", () => {
    const { stdout } = sim("explore", opposite, ...ANYWHERE);
    expect(stdout).toMatch(/^Standing still\n {2}Thread-1 .* wait/m);
    expect(stdout).toMatch(/Locks that are taken in a circle\n {2}left → right → left: confirmed/);
    expect(stdout).not.toContain("There is no deadlock");
    expect(stdout).toContain("There is no data race.");
  });

  test.each([
    [["--max-seconds", "0"], "--max-seconds takes a number from 0.1"],
    [["--max-executions", "0"], "--max-executions takes a whole number from 1"],
    [["--max-preemptions", "-1"], "--max-preemptions takes a whole number from 0"],
    [["--cores", "2"], "explore takes no --cores"],
  ])("refuses %j", (args, words) => {
    const { status, stderr } = sim("explore", lost, ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  test("has help that names every option", () => {
    for (const option of EXPLORE_TAKES) expect(EXPLORE_HELP).toContain(option);
    for (const option of REPLAY_TAKES.filter((name) => name !== "--json"))
      expect(REPLAY_HELP).toContain(option);
    expect(sim("explore", "--help").stdout.trimEnd()).toBe(EXPLORE_HELP);
    expect(sim("--help").stdout).toContain("explore FILE…");
  });
});

describe("sim replay", () => {
  const [{ outcomes }] = explore(lost, ...ANYWHERE) as [Result];
  const { schedule } = outcomes.find(({ output }) => output[0] === "1")!;

  test("prints the events of the schedule as sim trace does", () => {
    const { status, stdout, stderr } = sim("replay", lost, "--schedule", schedule, ...ANYWHERE, "--json");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const events = stdout
      .trim()
      .split("\n")
      .map(
        (line) => JSON.parse(line) as { kind: string; text: string | null; place: { name: string } | null },
      );
    expect(events.filter(({ kind }) => kind === "print").map(({ text }) => text)).toEqual(["1"]);
    expect(events.filter(({ kind, place }) => kind === "write" && place?.name === "x")).toHaveLength(3);
    const [run] = sim("trace", lost).stdout.split("\n");
    expect(Object.keys(events[0]!)).toEqual(Object.keys(JSON.parse(run!) as object));
  });

  test("makes a file for ui.perfetto.dev", () => {
    const { stdout } = sim("replay", lost, "--schedule", schedule, ...ANYWHERE, "--format", "perfetto");
    const { traceEvents, metadata } = JSON.parse(stdout) as { traceEvents: unknown[]; metadata: object };
    expect(traceEvents.length).toBeGreaterThan(10);
    expect(metadata).toMatchObject({ status: "finished", cores: 1 });
  });

  test.each([
    [
      ["--schedule", "nonsense"],
      'expected a schedule as sim explore gives it, which begins with "1-"; found "nonsense"',
    ],
    [["--schedule", "1-0x99"], "at step"],
    [["--schedule", "1-0.9"], "only 0 can"],
    [[], "replay needs --schedule TEXT"],
  ])("refuses %j", (args, words) => {
    const { status, stdout, stderr } = sim("replay", lost, ...args, ...ANYWHERE);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(words);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});
