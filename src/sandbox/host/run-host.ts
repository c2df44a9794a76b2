/**
 * Runs programs for a page, in a frame that is shut off from it.
 *
 * The frame comes when it is first needed and stays; the worker in it is renewed after every run, so that no
 * program finds what another left. A worker that says nothing for a while is taken to hang in code
 * that does not count steps, and is thrown away.
 */
import type { DiagnosticCode } from "../../simulator/diagnostic-codes.ts";
import type { SourceRange } from "../../simulator/machine/event.ts";
import { placeAt, placeErrors } from "../../simulator/place-errors.ts";
import type { RecordedSteps } from "../../simulator/record-steps.ts";
import type { ProgramError, RecordedRun, RunResult } from "../../simulator/run-result.ts";
import type { RunSettings } from "../../simulator/settings.ts";
import type { Reckoning } from "../../simulator/explorer/features.ts";
import type { ExplorationProgress, Findings } from "../../simulator/explorer/report.ts";
import type {
  Answer,
  ExploreCommand,
  ExploreRequest,
  RenewRequest,
  ReplayRequest,
  RunRequest,
  SharedCommand,
  StepsRequest,
} from "./messages.ts";
import { ARRIVAL, openPort } from "./open-port.ts";
import { ShareWorkers, shareWorkers } from "./share-workers.ts";

/** Milliseconds of silence after which a worker that has begun is given up. */
const SILENCE = 1_500;
/** The same while exploring goes on: it says nothing while it looks for what decides an outcome. */
const THOUGHT = 5_000;
/** Milliseconds in which an exploration that is to come to an end has to say what it has found. */
const ENDING = 10_000;

/** Reports, some four a second, before others are set to work beside a proof: most programs need fewer. */
const ALONE = 4;

/** Why a run came to nothing. */
interface Failure {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint: string | null;
  /** What the program was doing, as far as it is known. */
  readonly where: SourceRange | null;
}

/** What an exploration came to: findings, or why the program was refused. */
export type Explored =
  | { readonly findings: Findings; readonly diagnostics?: never }
  | { readonly findings?: never; readonly diagnostics: readonly ProgramError[] };

/** An exploration that is going on. */
interface Exploring {
  readonly request: Omit<ExploreRequest, "type">;
  /** Is told how far it is. */
  readonly onProgress: (progress: ExplorationProgress) => void;
  /** How often it was told. */
  reports: number;
  /** The workers beside it, once there are any. */
  shares: ShareWorkers | null;
}

interface Job {
  /** Is given what the worker says in the end, why it says nothing, or null where the reader stopped it. */
  readonly finish: (outcome: Answer | Failure | null) => void;
  readonly exploring: Exploring | null;
  /** Whether it is waited for: not where it was told to wait; and one that was told to end has to, whatever else it says. */
  command: ExploreCommand["type"];
  where: SourceRange | null;
  watchdog: number;
}

export class RunHost {
  readonly #frameUrl: string;
  #port: Promise<MessagePort> | null = null;
  #job: Job | null = null;
  /** Counts what was asked for: a run that is no longer the last thing asked for does not begin. */
  #requests = 0;

  /** `frameUrl` is where the runner page is served. */
  constructor(frameUrl: string) {
    this.#frameUrl = frameUrl;
  }

  /** Runs `source`; gives null where the reader stopped it. One run at a time: another one stops it. */
  async run(source: string, settings: RunSettings): Promise<RecordedRun | null> {
    const outcome = await this.#ask({ type: "run", source, settings });
    if (outcome === null || ("type" in outcome && outcome.type === "done")) return outcome?.run ?? null;
    return failedRun(source, settings, "type" in outcome ? senseless(null) : outcome);
  }

  /**
   * Runs a program up to the last of the steps that are asked for; gives null where the reader stopped it. Rejects with an
   * Error where there is nothing to show.
   */
  async steps(request: Omit<StepsRequest, "type">): Promise<RecordedSteps | null> {
    const outcome = await this.#ask({ type: "steps", ...request });
    if (outcome === null || ("type" in outcome && outcome.type === "stepped")) return outcome?.steps ?? null;
    throw new Error(("type" in outcome ? senseless(null) : outcome).message);
  }

  /**
   * Goes through the orders in which a program could run; gives null where another run took its place. Rejects with an
   * Error where the worker had to be given up.
   */
  async explore(
    request: Omit<ExploreRequest, "type">,
    onProgress: (progress: ExplorationProgress) => void,
  ): Promise<Explored | null> {
    const exploring = { request, onProgress, reports: 0, shares: null };
    const outcome = await this.#ask({ type: "explore", ...request }, exploring);
    if (outcome === null) return null;
    if (!("type" in outcome)) throw new Error([outcome.message, outcome.hint].filter(Boolean).join(" "));
    if (outcome.type === "explored") return { findings: outcome.findings };
    if (outcome.type === "refused") return { diagnostics: outcome.diagnostics };
    throw new Error(senseless(null).message);
  }

  /** Has an exploration that is going on wait, go on, or come to an end with what it has found. */
  command(type: ExploreCommand["type"]): void {
    const job = this.#job;
    if (job === null || job.exploring === null || job.command === "finish") return;
    void this.#port?.then((port) => port.postMessage({ type } satisfies ExploreCommand));
    job.exploring.shares?.command(type);
    job.command = type;
    clearTimeout(job.watchdog);
    this.#expectMore(job);
    if (type === "finish") this.#watch(job, ENDING);
  }

  /** Runs a program in an order that exploring has found; gives null where the reader stopped it. */
  async replay(request: Omit<ReplayRequest, "type">): Promise<RecordedRun | null> {
    const outcome = await this.#ask({ type: "replay", ...request });
    if (outcome === null || ("type" in outcome && outcome.type === "done")) return outcome?.run ?? null;
    throw new Error(("type" in outcome ? senseless(null) : outcome).message);
  }

  async #ask(
    message: RunRequest | StepsRequest | ExploreRequest | ReplayRequest,
    exploring: Exploring | null = null,
  ): Promise<Answer | Failure | null> {
    this.stop();
    const request = this.#requests;
    this.#port ??= openPort(this.#frameUrl, (answer) => this.#receive(answer)).catch((error: unknown) => {
      this.#port = null;
      throw error;
    });
    const port = await this.#port;
    // Stopped, or asked for another run, while the frame was still coming up.
    if (request !== this.#requests) return null;
    return new Promise((resolve) => {
      const job: Job = { where: null, watchdog: 0, finish: resolve, exploring, command: "resume" };
      this.#job = job;
      // Until the worker has been loaded it cannot say anything.
      this.#watch(job, ARRIVAL);
      port.postMessage(message);
    });
  }

  /** Ends the run that is going on, if there is one. */
  stop(): void {
    this.#requests++;
    this.#finish(null);
  }

  /** Waits for the next sign of life of a job that has just given one, and is to go on. */
  #expectMore(job: Job): void {
    if (job.command === "resume") this.#watch(job, job.exploring === null ? SILENCE : THOUGHT);
  }

  #watch(job: Job, patience: number): void {
    clearTimeout(job.watchdog);
    job.watchdog = window.setTimeout(() => {
      const message = `Stopped: one operation took more than ${patience / 1000} seconds.`;
      const hint = "A built-in function was given too much to do at once. Make it smaller.";
      this.#finish({ code: "limit", message, hint, where: job.where });
    }, patience);
  }

  #finish(outcome: Answer | Failure | null): void {
    const job = this.#job;
    if (job === null) return;
    this.#job = null;
    clearTimeout(job.watchdog);
    job.exploring?.shares?.dismiss();
    void this.#port?.then((port) => port.postMessage({ type: "renew" } satisfies RenewRequest));
    job.finish(outcome);
  }

  /** Passes on how far an exploration is, and sets others to work beside it where it takes long. */
  #hear(job: Job, exploring: Exploring, progress: ExplorationProgress): void {
    exploring.reports++;
    const isLong = exploring.reports >= ALONE && progress.phase === "proof" && job.command === "resume";
    if (isLong && !isSame(exploring.shares?.reckoning, progress.reckoning)) {
      exploring.shares?.dismiss();
      exploring.shares = this.#shareOut(job, exploring.request, progress.reckoning);
    }
    exploring.onProgress(progress);
  }

  #shareOut(job: Job, request: Exploring["request"], reckoning: Reckoning): ShareWorkers {
    const count = shareWorkers(navigator.hardwareConcurrency);
    return new ShareWorkers(this.#frameUrl, count, request, reckoning, (report) => {
      if (job !== this.#job) return;
      void this.#port?.then((port) => port.postMessage({ type: "shared", report } satisfies SharedCommand));
    });
  }

  #receive(answer: Answer | null): void {
    const job = this.#job;
    if (job === null) return;
    switch (answer?.type) {
      case "progress":
        job.where = answer.where;
        this.#expectMore(job);
        break;
      case "exploring":
        this.#expectMore(job);
        if (job.exploring !== null) this.#hear(job, job.exploring, answer.progress);
        break;
      case "done":
      case "stepped":
      case "explored":
      case "refused":
        this.#finish(answer);
        break;
      default:
        this.#finish({ ...senseless(answer), where: job.where });
    }
  }
}

/** What one has learned of a program since shares were begun makes them worth nothing. */
function isSame(one: Reckoning | undefined, other: Reckoning): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The failure of a worker that says something else than it was asked for. */
function senseless(answer: Answer | null): Failure {
  const message = answer?.type === "crashed" ? answer.message : "it gave an answer that makes no sense";
  return { code: "sandbox-failure", message: `The sandbox failed: ${message}`, hint: null, where: null };
}

/** A run that came to nothing, for the views to say so. */
function failedRun(
  source: string,
  settings: RunSettings,
  { code, message, hint, where }: Failure,
): RecordedRun {
  const finding = { code, name: "Limit", message, hint, range: placeAt(where ?? undefined) };
  const result: RunResult = {
    interpreter: settings.interpreter,
    cores: settings.cores,
    seed: settings.seed,
    status: "limit",
    output: [],
    errorOutput: [],
    error: placeErrors([finding], source)[0]!,
    diagnostics: [],
    blocked: [],
    returncode: 1,
    virtualSeconds: 0,
    cpuSeconds: 0,
    utilisation: [],
    threads: [],
    events: 0,
    switches: 0,
  };
  return { result, events: [], omitted: 0 };
}
