/** The command line as a user runs it, in a process of its own. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "sim-"));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function sim(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync("npm", ["run", "-s", "sim", "--", ...args], {
    encoding: "utf8",
  });
  return { status, stdout, stderr: stderr.replace(/^npm warn.*\n/gm, "") };
}

const hello = file("hello.ts", `print("hello");\n`);
const broken = file("broken.ts", `let a = ;\n`);
const stuck = file(
  "stuck.ts",
  `import { Lock } from "threading";\nconst l = new Lock();\nl.acquire();\nl.acquire();\n`,
);

describe("sim run", () => {
  test("prints what the program prints", () => {
    expect(sim("run", hello)).toEqual({ status: 0, stdout: "hello\n", stderr: "" });
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
    [["trace", hello, "--format", "svg"], /--format takes events/],
  ])("%j is unusable: exit status 2 and one line that says why", (args, message) => {
    const { status, stdout, stderr } = sim(...args);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  test("helps", () => {
    expect(sim("run", "--help")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("--interpreter NAME") as string,
    });
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
