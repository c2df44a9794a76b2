import { describe, expect, test } from "vitest";
import { file, folder, sim } from "./sim.ts";

interface Cell {
  readonly interpreter: string;
  readonly cores: number;
  readonly status: string;
  readonly virtualSeconds: number;
  readonly speedUp: number | null;
}

interface Sweep {
  readonly file: string;
  readonly seed: number;
  readonly status: string;
  readonly error: { readonly line: number } | null;
  readonly speedUpAgainst: { readonly interpreter: string; readonly cores: number };
  readonly cells: readonly Cell[];
}

function sweep(...args: string[]): Sweep {
  const { status, stdout, stderr } = sim("sweep", ...args, "--json");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout.trimEnd().split("\n")).toHaveLength(1);
  return JSON.parse(stdout) as Sweep;
}

const busy = file(
  "busy.ts",
  `import { Thread } from "threading";
import machine from "machine";
const threads = Array.from({ length: 4 }, () => new Thread({ target: () => machine.compute(0.1) }));
for (const thread of threads) thread.start();
for (const thread of threads) thread.join();
`,
);

describe("sim sweep", () => {
  test("gives each machine's time, and its speed-up against the first", () => {
    const result = sweep(
      busy,
      "--cores",
      "1,2,4",
      "--interpreters",
      "cpython-3.14,cpython-3.14t",
      "--seed",
      "7",
    );
    expect(result).toMatchObject({
      file: busy,
      seed: 7,
      status: "finished",
      error: null,
      speedUpAgainst: { interpreter: "cpython-3.14", cores: 1 },
    });
    expect(result.cells.map(({ interpreter, cores }) => `${interpreter} ${cores}`)).toEqual([
      ...["cpython-3.14 1", "cpython-3.14 2", "cpython-3.14 4"],
      ...["cpython-3.14t 1", "cpython-3.14t 2", "cpython-3.14t 4"],
    ]);
    const [first] = result.cells;
    expect(first!.speedUp).toBe(1);
    for (const { speedUp, virtualSeconds, status } of result.cells) {
      expect(status).toBe("finished");
      expect(speedUp).toBeCloseTo(first!.virtualSeconds / virtualSeconds, 5);
    }
    const on = (interpreter: string, cores: number): number =>
      result.cells.find((cell) => cell.interpreter === interpreter && cell.cores === cores)!.speedUp!;
    // One lock, one thread at a time; without it as many as there are cores.
    expect(on("cpython-3.14", 4)).toBeLessThan(1.05);
    expect(on("cpython-3.14t", 2)).toBeGreaterThan(1.8);
    expect(on("cpython-3.14t", 4)).toBeGreaterThan(3.5);
    const runs = sim("run", busy, "--cores", "4", "--interpreter", "cpython-3.14t", "--seed", "7", "--json");
    const cell = result.cells.at(-1)!;
    expect(JSON.parse(runs.stdout)).toMatchObject({ virtualSeconds: cell.virtualSeconds });
  });

  test("prints a table where nobody asks for JSON", () => {
    const { status, stdout, stderr } = sim(
      "sweep",
      busy,
      "--cores=1,2",
      "--interpreters=cpython-3.14t,cpython-3.9",
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const [head, free, old, blank, against] = stdout.trimEnd().split("\n");
    expect(head!.trim().split(/\s{2,}/)).toEqual(["1 core", "2 cores"]);
    expect(free).toMatch(/^cpython-3\.14t +\d+\.\d{3} ms {2}× {1}1\.00 +\d+\.\d{3} ms {2}× {1}[12]\.\d\d$/);
    expect(old).toMatch(/^cpython-3\.9 /);
    expect(blank).toBe("");
    expect(against).toBe("Speed-up against cpython-3.14t on 1 core.");
  });

  test("says of a run that does not finish what became of it, and gives it no speed-up", () => {
    const stuck = file(
      "racing.ts",
      `import { Lock } from "threading";\nimport machine from "machine";\nconst l = new Lock();\nl.acquire();\nif (machine.cores() > 1) l.acquire();\n`,
    );
    const { cells } = sweep(stuck, "--cores", "1,2", "--interpreters", "cpython-3.14");
    expect(cells).toMatchObject([
      { status: "finished", speedUp: 1 },
      { status: "deadlock", speedUp: null },
    ]);
    expect(sim("sweep", stuck, "--cores", "1,2", "--interpreters", "cpython-3.14").stdout).toMatch(
      /deadlock/,
    );
  });

  test("gives an object for a program that is refused, too", () => {
    const refused = file("refused.ts", `print("a");\nenum Dish { Soup }\n`);
    expect(sweep(refused, "--cores", "2")).toMatchObject({
      file: refused,
      status: "refused",
      error: { line: 2, column: 1 },
      cells: [],
    });
    const { status, stdout, stderr } = sim("sweep", refused);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: sim("run", refused).stderr });
  });

  test.each([
    [["sweep"], /name at least one FILE/],
    [["sweep", busy, busy], /sweep takes one FILE, not 2/],
    [["sweep", `${folder}/none.ts`], /there is no such file/],
    [["sweep", busy, "--cores", "1,0"], /--cores takes a whole number from 1 to 64, not "0"/],
    [["sweep", busy, "--cores", "1,,2"], /--cores takes a whole number from 1 to 64, not ""/],
    [["sweep", busy, "--cores", "2,4,2"], /--cores names 2 twice/],
    [["sweep", busy, "--interpreters", "cpython-3.14,pypy"], /--interpreters takes one of .*, not "pypy"/],
    [
      ["sweep", busy, "--interpreter", "cpython-3.14"],
      /sweep takes no --interpreter; it takes --cores, --interpreters/,
    ],
  ])("%j is unusable", (args, message) => {
    const { status, stdout, stderr } = sim(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});
