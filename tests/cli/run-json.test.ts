/** `sim run --json`, field by field. */
import { expect, test } from "vitest";
import { INTERPRETERS } from "../../src/simulator/settings.ts";
import { file, sim } from "./sim.ts";

/** What each field is to be: the name of a type, a list of the values it may have, or a list of one shape. */
type Shape =
  string | readonly (string | null)[] | { readonly each: Shape } | { readonly [name: string]: Shape };

const POSITION = { line: "count", column: "count" };

const FIELDS: Record<string, Shape> = {
  file: "string",
  interpreter: INTERPRETERS,
  cores: "count",
  seed: "count",
  status: ["finished", "deadlock", "error", "limit", "refused"],
  output: { each: "string" },
  errorOutput: { each: "string" },
  returncode: "whole",
  virtualSeconds: "seconds",
  cpuSeconds: "seconds",
  utilisation: { each: "share" },
  threads: {
    each: {
      name: "string",
      kind: ["thread", "process", "interpreter"],
      cpuSeconds: "seconds",
      waitSeconds: "seconds",
    },
  },
  events: "count",
  switches: "count",
  wallMs: "seconds",
};

function assertShape(value: unknown, shape: Shape, where: string): void {
  if (Array.isArray(shape)) return expect(shape, where).toContain(value);
  if (typeof shape === "object" && "each" in shape) {
    expect(Array.isArray(value), where).toBe(true);
    return (value as unknown[]).forEach((item, i) =>
      assertShape(item, shape["each"] as Shape, `${where}[${i}]`),
    );
  }
  if (typeof shape === "object") {
    for (const [name, inner] of Object.entries(shape)) {
      assertShape((value as Record<string, unknown>)[name], inner as Shape, `${where}.${name}`);
    }
    return;
  }
  if (shape === "string") return expect(value, where).toBeTypeOf("string");
  expect(value, where).toBeTypeOf("number");
  const number = value as number;
  if (shape === "whole") expect(Number.isInteger(number), where).toBe(true);
  else if (shape === "count")
    expect(Number.isInteger(number) && number >= 0, `${where}: ${number}`).toBe(true);
  else if (shape === "share") expect(number >= 0 && number <= 1, `${where}: ${number}`).toBe(true);
  else expect(number >= 0 && Number.isFinite(number), `${where}: ${number}`).toBe(true);
}

const PROGRAMS: Record<string, string> = {
  finished: `import { Thread } from "threading";\nconst t = new Thread({ target: () => print("in"), name: "ada" });\nt.start(); t.join();\n`,
  deadlock: `import { Lock } from "threading";\nconst l = new Lock();\nl.acquire(); l.acquire();\n`,
  error: `import sys from "sys";\nprint("a");\nthrow new RangeError("too far");\n`,
  limit: `while (true) {}\n`,
  refused: `print("a");\nenum Dish { Soup }\n`,
};

test("every object has the fields of the contract, whatever came of its program", () => {
  const files = Object.entries(PROGRAMS).map(([name, text]) => file(`${name}.ts`, text));
  const { status, stdout, stderr } = sim("run", ...files, "--json", "--limit", "600000", "--cores", "2");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const lines = stdout.trimEnd().split("\n");
  const results = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(results.map((result) => result["file"])).toEqual(files);
  expect(results.map((result) => result["status"])).toEqual(Object.keys(PROGRAMS));
  for (const result of results) {
    const { status: came, error, utilisation, returncode } = result;
    assertShape(result, FIELDS, String(came));
    expect(utilisation, String(came)).toHaveLength(2);
    if (came === "finished" || came === "deadlock") expect(error, String(came)).toBeNull();
    else assertShape(error, { name: "string", message: "string", ...POSITION }, `${String(came)}.error`);
    if (came === "finished") expect(returncode).toBe(0);
  }
  const [finished, , failed, limited, refused] = results;
  expect(finished).toMatchObject({
    output: ["in"],
    threads: [{ name: "MainThread" }, { name: "ada", kind: "thread" }],
  });
  expect(failed).toMatchObject({
    output: ["a"],
    errorOutput: ["Traceback (most recent call last):", "RangeError: too far"],
    error: { name: "RangeError", message: "too far", line: 3 },
    returncode: 1,
  });
  expect(limited).toMatchObject({ error: { name: "Limit", line: 1 } });
  expect(refused).toMatchObject({ output: [], threads: [], error: { line: 2, column: 1 }, events: 0 });
});
