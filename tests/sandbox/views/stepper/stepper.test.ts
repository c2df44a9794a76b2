import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { readAnswer } from "../../../../src/sandbox/host/messages.ts";
import { FIRST_TASK } from "../../../../src/sandbox/views/actors.ts";
import { CodePane } from "../../../../src/sandbox/views/stepper/code-pane.tsx";
import { colourCode } from "../../../../src/sandbox/views/stepper/colour-code.ts";
import { findCast } from "../../../../src/sandbox/views/stepper/step-cast.ts";
import { StepSource, type FoundStep } from "../../../../src/sandbox/views/stepper/step-source.ts";
import { StepperView } from "../../../../src/sandbox/views/stepper/stepper-view.tsx";
import { evaluate } from "../../../../src/course/evaluate.ts";
import { recordSteps } from "../../../../src/simulator/index.ts";
import { DEFAULT_SETTINGS } from "../../../../src/simulator/settings.ts";
import { LIBRARY_TEXTS } from "../../../../src/simulator/stdlib/asyncio/library-texts.generated.ts";

const PROGRAM = `import asyncio from "asyncio";
import { guest } from "machine";
const tables = new asyncio.Semaphore(1);
async function dine(name: string) {
  guest(name);
  await tables.acquire();
  await asyncio.sleep(0.1);
  tables.release();
}
async function main() { await asyncio.gather(dine("Ada"), dine("<b>Ben</b>"), dine("Cleo")); }
asyncio.run(main());
for (let i = 0; i < 80; i++) print(i);
`;

function sourceOf(program: string): { source: StepSource; brought: number[] } {
  const brought: number[] = [];
  const source = new StepSource((from, count, intoLibrary) => {
    brought.push(from);
    return Promise.resolve(recordSteps(program, DEFAULT_SETTINGS, { evaluate, from, count, intoLibrary }));
  });
  return { source, brought };
}

async function findStep(matches: (found: FoundStep) => boolean): Promise<FoundStep> {
  const { source } = sourceOf(PROGRAM);
  for (let at = 0; ; at++) {
    const found = await source.at(at, false);
    if (found === null) throw new Error("expected a step that matches, found none");
    if (matches(found)) return found;
  }
}

const benWaits = () =>
  findStep(({ step }) => step.threads[0]!.tasks.some(({ waiting }) => waiting?.kind === "semaphore"));

describe("where steps come from", () => {
  it("brings each page once, and says where the run ends", async () => {
    const { source, brought } = sourceOf(PROGRAM);
    for (const at of [0, 1, 99, 1]) await source.at(at, false);
    expect(brought).toEqual([0]);
    expect(await source.at(5_000, false)).toBeNull();
  });

  it("finds the same step of the program with the library's and without", async () => {
    const { source } = sourceOf(PROGRAM);
    for (const at of [0, 3, 8, 20, 60]) {
      const inside = await source.across(at, false);
      const [here, there] = [await source.at(at, false), await source.at(inside, true)];
      expect(there!.step.event).toMatchObject({ kind: here!.step.event.kind, range: here!.step.event.range });
      expect(await source.across(inside, true)).toBe(at);
    }
  });
});

describe("who is there at a step", () => {
  it("are the threads, the task each goes on with, and the tasks that wait, by their guests' names", async () => {
    const { actors } = findCast(await benWaits());
    expect(actors.map(({ name, isTask }) => [name, isTask])).toEqual([
      ["main", false],
      ["Task-1", true],
      ["Ada", true],
      ["<b>Ben</b>", true],
    ]);
    expect(actors[0]!.state).toBe("goes on with Cleo");
    expect(actors[0]!.standing).toBe(FIRST_TASK + 3);
    expect(actors[2]!.state).toBe("waits for its alarm");
    expect(actors[3]!.state).toBe("waits for semaphore tables");
  });
});

const silent = {
  onMove: () => undefined,
  onFirst: () => undefined,
  onLibrary: () => undefined,
  onSelect: () => undefined,
  onClose: () => undefined,
};

describe("the stepper's panel", () => {
  it("shows the variables of the frame that is selected, also of one in the library", async () => {
    const found = await benWaits();
    const cast = findCast(found);
    const html = renderToString(
      h(StepperView, {
        isReplay: false,
        ...silent,
        found,
        cast,
        selected: { actor: FIRST_TASK + 2, depth: 0 },
        intoLibrary: false,
      }),
    );
    expect(html).toMatch(/class="frame of-library" aria-pressed="true"><span class="callee">acquire</);
    expect(html).toMatch(/<th scope="row">waiter<\/th><td>&lt;Future pending/);
    expect(html).toContain("asyncio/locks.ts");
    expect(html).not.toContain("<b>Ben</b></b>");
    expect(html.match(/aria-pressed="true"/g)).toHaveLength(1);
  });
});

describe("the text beside it", () => {
  it("is the library's own, with the line and everybody who stands in that file", async () => {
    const { actors } = findCast(await benWaits());
    const ben = actors.at(-1)!;
    const { line, file } = ben.frames[0]!.range!;
    const text = LIBRARY_TEXTS[file!]!;
    const html = renderToString(
      h(CodePane, {
        file: file!,
        isLibrary: true,
        lines: colourCode(text),
        here: { line, standing: ben.standing },
        actors,
        onBack: () => undefined,
      }),
    );
    expect(html).toContain("of the library, read only");
    const [, marked] = /<span class="line here"[^>]*>(.*?)\n/.exec(html)!;
    expect(marked).toMatch(/<b class="badge task"[^>]*>3<\/b>/);
    expect(marked!.replace(/<[^>"]*("[^"]*"[^>"]*)*>/g, "")).toBe(`3${text.split("\n")[line - 1]}`);
  });

  it.each(Object.keys(LIBRARY_TEXTS))("keeps every character of %s while it colours it", (file) => {
    const text = LIBRARY_TEXTS[file]!;
    const lines = colourCode(text).map((pieces) => pieces.map((piece) => piece.text).join(""));
    expect(lines.join("\n")).toBe(text);
  });

  it("colours comments, texts, numbers, keywords and names", () => {
    const [first, second] = colourCode('const n = new Lock("a // b", 12); // why\n`x\ny`');
    expect(
      first!.filter(({ token }) => token !== "--ink").map(({ text, token }) => `${token} ${text}`),
    ).toEqual(["--kw const", "--kw new", "--fn Lock", '--str "a // b"', "--num 12", "--com // why"]);
    expect(second).toEqual([{ text: "`x", token: "--str" }]);
  });
});

describe("what the sandboxed frame says of steps", () => {
  const steps = recordSteps(PROGRAM, DEFAULT_SETTINGS, { evaluate, from: 0, count: 40, intoLibrary: true });

  it("is taken where it has the shape of steps", () => {
    expect(readAnswer({ type: "stepped", steps })).not.toBeNull();
  });

  it.each([
    ["a step without an event", { ...steps, steps: [{ ...steps.steps[0], event: null }] }],
    ["a frame that is no frame", { ...steps, steps: [{ ...steps.steps[0], threads: [{ frames: 1 }] }] }],
    ["a guest that is no text", { ...steps, guests: { 0: {} } }],
    ["nothing", null],
  ])("is not taken where it has %s", (_, wrong) => {
    expect(readAnswer({ type: "stepped", steps: wrong })).toBeNull();
  });
});
