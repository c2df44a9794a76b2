/**
 * Runs programs for a page, in a frame that is shut off from it.
 *
 * The frame comes with the first run and stays; its worker is renewed after every run, so that no
 * program finds what another left. A worker that says nothing for a while is taken to hang in code
 * that does not count steps, and is thrown away.
 */
import type { SourceRange } from "../../simulator/machine/event.ts";
import type { RecordedRun, RunResult } from "../../simulator/run-result.ts";
import type { RunSettings } from "../../simulator/settings.ts";
import { readAnswer, type Answer, type RenewRequest, type RunRequest } from "./messages.ts";

/** Milliseconds of silence after which a worker that has begun is given up. */
const SILENCE = 1_500;

/** Milliseconds for the frame to come up, over a slow line. */
const ARRIVAL = 30_000;

interface Job {
  readonly settings: RunSettings;
  readonly finish: (run: RecordedRun | null) => void;
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
    this.stop();
    const request = this.#requests;
    this.#port ??= this.#openFrame();
    const port = await this.#port;
    // Stopped, or asked for another run, while the frame was still coming up.
    if (request !== this.#requests) return null;
    return new Promise((resolve) => {
      const job: Job = { settings, where: null, watchdog: 0, finish: resolve };
      this.#job = job;
      // Until the worker has been loaded it cannot say anything.
      this.#watch(job, ARRIVAL);
      port.postMessage({ type: "run", source, settings } satisfies RunRequest);
    });
  }

  /** Ends the run that is going on, if there is one. */
  stop(): void {
    this.#requests++;
    this.#finish(null);
  }

  #watch(job: Job, patience: number): void {
    clearTimeout(job.watchdog);
    job.watchdog = window.setTimeout(() => {
      const { line = 1, column = 1 } = job.where ?? {};
      this.#finish(
        failedRun(job.settings, {
          message: `Stopped: one operation took more than ${patience / 1000} seconds.`,
          hint: "A built-in function was given too much to do at once. Make it smaller.",
          line,
          column,
        }),
      );
    }, patience);
  }

  #finish(run: RecordedRun | null): void {
    const job = this.#job;
    if (job === null) return;
    this.#job = null;
    clearTimeout(job.watchdog);
    void this.#port?.then((port) => port.postMessage({ type: "renew" } satisfies RenewRequest));
    job.finish(run);
  }

  #receive(answer: Answer | null): void {
    const job = this.#job;
    if (job === null) return;
    switch (answer?.type) {
      case "progress":
        job.where = answer.where;
        this.#watch(job, SILENCE);
        break;
      case "done":
        this.#finish(answer.run);
        break;
      default: {
        const message = answer?.type === "crashed" ? answer.message : "it gave an answer that makes no sense";
        this.#finish(
          failedRun(job.settings, {
            message: `The sandbox failed: ${message}`,
            hint: null,
            line: 1,
            column: 1,
          }),
        );
      }
    }
  }

  async #openFrame(): Promise<MessagePort> {
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", "allow-scripts");
    frame.src = this.#frameUrl;
    frame.title = "Where programs run";
    frame.hidden = true;
    frame.tabIndex = -1;
    frame.setAttribute("aria-hidden", "true");
    const loaded = new Promise<void>((resolve, reject) => {
      frame.onload = () => resolve();
      window.setTimeout(
        () => reject(new Error("the sandbox did not load; check the connection and try again")),
        ARRIVAL,
      );
    });
    document.body.append(frame);
    try {
      await loaded;
    } catch (error) {
      frame.remove();
      this.#port = null;
      throw error;
    }
    const { port1, port2 } = new MessageChannel();
    const ready = new Promise<void>((resolve) => {
      port1.onmessage = ({ data }) => {
        const answer = readAnswer(data);
        if (answer?.type === "ready") resolve();
        else this.#receive(answer);
      };
    });
    // The frame's origin is opaque, so it has no name that a message could be addressed to.
    frame.contentWindow!.postMessage(null, "*", [port2]);
    await ready;
    return port1;
  }
}

/** A run that came to nothing, for the views to say so. */
function failedRun(
  { interpreter, cores, seed }: RunSettings,
  problem: { message: string; hint: string | null; line: number; column: number },
): RecordedRun {
  const result: RunResult = {
    interpreter,
    cores,
    seed,
    status: "limit",
    output: [],
    errorOutput: [],
    error: { name: "Limit", ...problem },
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
