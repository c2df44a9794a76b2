/** Random programs of processes, started in every way: nothing is lost, nothing breaks, and a second run is the same to the last event. */
import { expect, test } from "vitest";
import { runSource, traceSource } from "../../../support/run-source.ts";
import { INTERPRETERS } from "../../../../src/simulator/settings.ts";
import { hashEvents } from "../../../../src/simulator/trace/hash-events.ts";
import { makeProgram } from "./make-program.ts";

const PROGRAMS = Number(process.env["PROGRAMS"] ?? 600);
const BATCHES = 20;

/** What `fork` says where there are other threads, as those of queues and pools. */
const WARNING = /^DeprecationWarning: This process \(pid=\d+\) is multi-threaded, use of fork/;

test.each(Array.from({ length: BATCHES }, (_, batch) => batch))(
  "programs of batch %i lose nothing",
  { timeout: 120_000 },
  (batch) => {
    for (let seed = batch; seed < PROGRAMS; seed += BATCHES) {
      const { source, prints } = makeProgram(seed);
      const settings = {
        seed,
        interpreter: INTERPRETERS[seed % INTERPRETERS.length]!,
        cores: [1, 2, 4][Math.floor(seed / 3) % 3]!,
      };
      const first = runSource(source, settings);
      const about = `seed ${seed}, ${settings.interpreter}, ${settings.cores} cores\n${source}`;
      expect(first.diagnostics, about).toEqual([]);
      const errors = first.errorOutput.filter((line) => !WARNING.test(line));
      expect({ output: first.output, errors, status: first.status, blocked: first.blocked }, about).toEqual({
        output: prints,
        errors: [],
        status: "finished",
        blocked: [],
      });
      if (seed % 3 > 0) continue;
      const second = traceSource(source, settings);
      // Without events, reads of a library object's own properties are counted with them, though they are no steps.
      expect({ ...second.result, events: first.events }, about).toEqual(first);
      expect(hashEvents(traceSource(source, settings).events), about).toBe(hashEvents(second.events));
    }
  },
);
