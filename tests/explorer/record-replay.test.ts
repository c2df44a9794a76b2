import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/course/evaluate.ts";
import { compileToExplore, DEFAULT_EXPLORATION_LIMITS, Exploration } from "../../src/simulator/explore.ts";
import { recordReplay, recordReplaySteps } from "../../src/simulator/record-replay.ts";
import { DEFAULT_SETTINGS, type RunSettings } from "../../src/simulator/settings.ts";
import { DEADLOCK, LOST_UPDATE } from "../support/explored-examples.ts";

const FREE: RunSettings = { ...DEFAULT_SETTINGS, interpreter: "cpython-3.14t" };

/** With lines that the two print while they are at it. */
const TALKATIVE = LOST_UPDATE.replace("counter = mine + 1;", 'print("saw", mine);\n  counter = mine + 1;');

function outcomesOf(source: string) {
  const { program } = compileToExplore(source);
  const exploration = new Exploration(program!, FREE, DEFAULT_EXPLORATION_LIMITS, evaluate);
  while (exploration.advance());
  return exploration.findings.outcomes;
}

const WANTED = { from: 0, count: 1_000, intoLibrary: false };

describe("a replay that is recorded", () => {
  for (const [name, source] of Object.entries({ TALKATIVE, DEADLOCK })) {
    it(`prints and ends as the outcome it belongs to (${name})`, () => {
      for (const { schedule, output, status } of outcomesOf(source)) {
        const { result, events, omitted } = recordReplay({ source, settings: FREE, schedule }, { evaluate });
        expect([...result.output].sort()).toEqual([...output].sort());
        expect(result.status).toBe(status);
        expect(omitted).toBe(0);
        expect(events.filter(({ kind }) => kind === "print").length).toBe(output.length);
      }
    });

    it(`has the same steps where they are looked at one by one (${name})`, () => {
      for (const { schedule } of outcomesOf(source)) {
        const replayed = { source, settings: FREE, schedule };
        const { events } = recordReplay(replayed, { evaluate });
        const all = recordReplaySteps(replayed, WANTED, { evaluate });
        expect(all.isLast).toBe(true);
        const told = new Map(events.map((event) => [event.index, event]));
        for (const { event } of all.steps) expect(event).toEqual(told.get(event.index));
        // Some steps at a time, which is another replay each time, are the same steps.
        const parts = [0, 4, 8].map((from) =>
          recordReplaySteps(replayed, { ...WANTED, from, count: 4 }, { evaluate }),
        );
        expect(parts.flatMap(({ steps }) => steps)).toEqual(all.steps.slice(0, 12));
      }
    });
  }

  it("shows the variables of whoever stands at a step", () => {
    const lost = outcomesOf(LOST_UPDATE).find(({ output }) => output.at(-1) === "1")!;
    const { steps } = recordReplaySteps(
      { source: LOST_UPDATE, settings: FREE, schedule: lost.schedule },
      WANTED,
      { evaluate },
    );
    const values = steps.flatMap(({ threads }) =>
      threads.flatMap(({ frames }) => frames.flatMap(({ variables }) => variables)),
    );
    expect(values).toContainEqual({ name: "mine", value: "0" });
    expect(values).not.toContainEqual({ name: "mine", value: "1" });
  });

  it("is ended by whoever watches its time", () => {
    const source = LOST_UPDATE.replace("counter = mine + 1;", "for (let i = 0; i < 2000; i++) counter = i;");
    const looks: unknown[] = [];
    const watched = recordReplay(
      { source, settings: FREE, schedule: "1-0x1" },
      { evaluate, onProgress: (where) => looks.push(where) < 2 },
    );
    expect(looks).toHaveLength(2);
    expect(watched.result.status).toBe("limit");
  });

  it("is refused where the program would be, or is another one", () => {
    const [first] = outcomesOf(LOST_UPDATE);
    const of = (source: string, schedule: string) => () =>
      recordReplay({ source, settings: FREE, schedule }, { evaluate });
    expect(of("enum A { B }", first!.schedule)).toThrow(/expected a program that can be run/);
    expect(of(`print("alone");`, first!.schedule)).toThrow(/schedule of another program/);
    expect(of(LOST_UPDATE, "nonsense")).toThrow(/schedule/);
  });
});
