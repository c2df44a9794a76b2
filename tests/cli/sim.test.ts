import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { RUN_HELP, RUN_TAKES } from "../../src/cli/run.ts";
import { SWEEP_HELP, SWEEP_TAKES } from "../../src/cli/sweep.ts";
import { TRACE_HELP, TRACE_TAKES } from "../../src/cli/trace.ts";
import { file, folder, sim, simByNpm } from "./sim.ts";

const hello = file("hello.ts", `print("hello");\n`);
const broken = file("broken.ts", `let a = ;\n`);
const stuck = file(
  "stuck.ts",
  `import { Lock } from "threading";\nconst l = new Lock();\nl.acquire();\nl.acquire();\n`,
);

describe("sim run", () => {
  test("prints what the program prints", () => {
    const printed = { status: 0, stdout: "hello\n", stderr: "" };
    expect(sim("run", hello)).toEqual(printed);
    expect(simByNpm("run", hello)).toEqual(printed);
  });

  test("gives one object a line with --json, in order, and goes on after a file that is refused", () => {
    const { status, stdout } = sim("run", broken, hello, stuck, "--json", "--cores", "3", "--seed", "5");
    const results = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(status).toBe(0);
    expect(results.map((result) => result["status"])).toEqual(["refused", "finished", "deadlock"]);
    expect(results[0]).toMatchObject({ file: broken, error: { line: 1, column: 9 }, output: [] });
    expect(results[1]).toMatchObject({
      file: hello,
      interpreter: "cpython-3.14",
      cores: 3,
      seed: 5,
      output: ["hello"],
      errorOutput: [],
      error: null,
      returncode: 0,
      threads: [{ name: "MainThread", kind: "thread" }],
    });
    expect(results[1]!["utilisation"]).toHaveLength(3);
    for (const name of ["virtualSeconds", "cpuSeconds", "events", "switches", "wallMs"]) {
      expect(results[1]![name], name).toBeTypeOf("number");
    }
  });

  test("shows where a program is refused, and what to do", () => {
    const left = file("left.ts", `print("never");\n\tenum State {\n  Open,\n}\nfetch("x");\n`);
    expect(sim("run", left)).toEqual({
      status: 0,
      stdout: "",
      stderr: [
        `${left}:2:2  enum does not erase to JavaScript.`,
        "  2 | \tenum State {",
        "    | \t^^^^^^^^^^^^",
        '  Write a constant object: const State = { open: "open", closed: "closed" } as const;',
        `${left}:5:1  fetch is not available.`,
        '  5 | fetch("x");',
        "    | ^^^^^",
        '  Write machine.io(seconds) from "machine": it waits as a network call would.',
        "",
      ].join("\n"),
    });
    const [result] = sim("run", left, "--json").stdout.trim().split("\n");
    const { diagnostics } = JSON.parse(result!) as { diagnostics: unknown[] };
    expect(diagnostics).toMatchObject([
      {
        code: "enum",
        line: 2,
        column: 2,
        length: 12,
        hint: expect.stringContaining("constant object") as string,
      },
      { code: "unavailable-name", line: 5, column: 1, length: 5 },
    ]);
  });

  test("shows where an exception came from that nobody caught", () => {
    const failing = file("failing.ts", `print("a");\nconst list: any = null;\nprint(list.length);\n`);
    expect(sim("run", failing)).toEqual({
      status: 0,
      stdout: "a\n",
      stderr: [
        "Traceback (most recent call last):",
        "TypeError: Cannot read properties of null (reading 'length')",
        `${failing}:3:7  TypeError: Cannot read properties of null (reading 'length').`,
        "  3 | print(list.length);",
        "    |       ^^^^^^^^^^^",
        "",
      ].join("\n"),
    });
  });

  test.each([
    [["run"], /name at least one FILE/],
    [["run", hello, "--cores", "0"], /--cores takes a whole number from 1 to 64, not "0"/],
    [["run", hello, "--interpreter", "pypy"], /--interpreter takes one of cpython-3.14/],
    [["run", hello, "--sed", "3"], /there is no option --sed/],
    [["run", join(folder, "none.ts")], /there is no such file/],
    [["walk"], /there is no command "walk"/],
    [[], /name a command: run, explore, replay, trace, sweep/],
    [["run", folder], /it is a folder/],
    [["run", hello, "--format", "events"], /run takes no --format; it takes --interpreter/],
    [["run", hello, "--cores", "1,2"], /--cores takes a whole number from 1 to 64, not "1,2"/],
    [["run", hello, "--seed"], /--seed needs a value: --seed N/],
    [["run", hello, "--json=no"], /--json takes no value/],
    [["trace", hello, "--format", "svg"], /--format takes events or perfetto, not "svg"/],
    [["trace", hello, hello], /trace takes one FILE, not 2/],
  ])("%j is unusable: exit status 2 and one line that says why", (args, message) => {
    const { status, stdout, stderr } = sim(...args);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  test("says what to do where a run is too long", () => {
    const long = file("long.ts", `for (;;) {}\n`);
    const { status, stderr } = sim("run", long, "--limit", "600000");
    expect(status).toBe(0);
    expect(stderr).toContain("the run took more than 600,000 steps");
    expect(stderr).toContain("--limit");
    const [result] = sim("run", long, "--limit", "600000", "--json").stdout.trim().split("\n");
    expect(JSON.parse(result!)).toMatchObject({ status: "limit", error: { line: 1 } });
  });
});

describe("--help", () => {
  test("names the commands", () => {
    const { status, stdout, stderr } = sim("--help");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    for (const command of ["run", "trace", "sweep"]) expect(stdout).toContain(`  ${command} FILE`);
    expect(sim("sweep", "--help")).toEqual({ status: 0, stdout: `${SWEEP_HELP}\n`, stderr: "" });
  });

  test.each([
    ["run", RUN_HELP, RUN_TAKES],
    // A trace is JSON with --json and without.
    ["trace", TRACE_HELP, TRACE_TAKES.filter((option) => option !== "--json")],
    ["sweep", SWEEP_HELP, SWEEP_TAKES],
  ])("of sim %s names the options that it takes, and no others", (_, help, takes) => {
    const told = new Set(help.match(/--[a-z-]+(?=[ ,\n])/g));
    expect([...told].sort()).toEqual([...takes].sort());
  });
});

test("sim trace shows why a program is refused as sim run does", () => {
  expect(sim("trace", broken)).toEqual({ status: 0, stdout: "", stderr: sim("run", broken).stderr });
});

test("sim trace prints one event a line", () => {
  const { status, stdout } = sim("trace", hello);
  const events = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { index: number; kind: string; text: string | null });
  expect(status).toBe(0);
  expect(events.map(({ index }) => index)).toEqual(events.map((_, index) => index));
  expect(events.find(({ kind }) => kind === "print")!.text).toBe("hello");
});

test("sim trace ends quietly where nobody reads it any more", () => {
  const long = file(
    "talk.ts",
    `for (let i = 0; i < 5000; i++) print("a line of some length, again and again", i);\n`,
  );
  const script = `npm run -s sim -- trace ${long} | head -n 1`;
  const { stdout, stderr } = spawnSync("bash", ["-c", script], { encoding: "utf8" });
  expect(stdout.trimEnd().split("\n")).toHaveLength(1);
  expect(stderr.replace(/^npm warn.*\n/gm, "")).toBe("");
});
