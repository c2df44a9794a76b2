/**
 * What a lesson says about itself, in the front matter of its `lesson.mdx`.
 *
 * A sandbox is declared here once, with its settings and with what it claims; the page shows that run,
 * and the content check repeats it, so a lesson cannot promise something that does not happen.
 */
import { z } from "zod";
import { DEFAULT_SETTINGS, INTERPRETERS, MAX_CORES } from "../simulator/settings.ts";

const interpreter = z.enum(INTERPRETERS);
const cores = z.int().min(1).max(MAX_CORES);
const seed = z
  .int()
  .min(0)
  .max(2 ** 32 - 1);

/**
 * A claim about many runs of one sandbox: for seeds 1 to `seeds` the program prints `prints`
 * always, for some of them, or for none.
 */
const claim = z.strictObject({
  interpreter: interpreter.optional(),
  cores: cores.optional(),
  seeds: z.int().min(1).max(200),
  outcome: z.enum(["always", "sometimes", "not always", "never"]),
  prints: z.array(z.string()),
});

const sandbox = z.strictObject({
  interpreter: interpreter.default(DEFAULT_SETTINGS.interpreter),
  cores: cores.default(DEFAULT_SETTINGS.cores),
  seed: seed.default(DEFAULT_SETTINGS.seed),
  /** The lines that the recorded run prints. */
  prints: z.array(z.string()),
  /** How the recorded run ends. */
  status: z.enum(["finished", "deadlock", "error", "limit"]).default("finished"),
  /** The view that is open first. */
  view: z.enum(["output", "timeline"]).default("timeline"),
  claims: z.array(claim).default([]),
});

export const lessonSchema = z.strictObject({
  title: z.string().min(1),
  /** One line: the scene or the question the lesson opens with. */
  lede: z.string().min(1),
  /** What a reader is able to do afterwards; completes "Afterwards you can …". */
  objective: z.string().min(1),
  minutes: z.int().min(1).max(120),
  /** The questions the lesson answers, shown before the text. */
  questions: z.array(z.string().min(1)).min(1),
  /** What to remember, shown after the text. */
  keyPoints: z.array(z.string().min(1)).min(1),
  /** Ids of lessons this one builds on. */
  after: z.array(z.string()).default([]),
  /** By id: `counter` is the file `counter.ts`, with its Python twin `counter.py`. */
  sandboxes: z.record(z.string(), sandbox).default({}),
});

export type Lesson = z.infer<typeof lessonSchema>;
export type SandboxDeclaration = Lesson["sandboxes"][string];
export type SandboxClaim = SandboxDeclaration["claims"][number];
