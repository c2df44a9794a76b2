/**
 * The worker in which learner code runs: one run, and then it is thrown away. One that is only asked what is wrong
 * with programs runs none of them, and stays.
 *
 * It is the innermost of the walls around a program. Outside it are a frame of an origin that nobody
 * else has, and that frame's policy, which allows no network, no storage and no code from text. The
 * compiled program comes in as a script of its own, from a blob, because of that policy.
 */
import { compileToExplore, DEFAULT_EXPLORATION_LIMITS, Exploration } from "../../simulator/explore.ts";
import { ExplorationShare } from "../../simulator/explore-share.ts";
import { exploreWithin } from "../../simulator/explore-within.ts";
import { diagnoseProgram, recordRun, recordSteps } from "../../simulator/index.ts";
import { recordReplay, recordReplaySteps } from "../../simulator/record-replay.ts";
import type { SourceRange } from "../../simulator/machine/event.ts";
import { cutOutcomes } from "./cut-outcomes.ts";
import { ExplorationInSlices } from "./explore-in-slices.ts";
import type {
  Answer,
  CheckRequest,
  ExploreCommand,
  ExploreRequest,
  ReplayRequest,
  RunRequest,
  SharedCommand,
  ShareRequest,
  StepsRequest,
} from "./messages.ts";
import { PausableClock } from "./pausable-clock.ts";
import { sealWorker } from "./seal-worker.ts";

type Request = CheckRequest | ExploreRequest | ReplayRequest | RunRequest | ShareRequest | StepsRequest;

interface WorkerScope {
  onmessage: ((event: { readonly data: never }) => void) | null;
  postMessage(message: unknown): void;
  importScripts(url: string): void;
  program?: unknown;
}

/** Milliseconds of real time that a run may take. */
const PATIENCE = 8_000;

const scope = self as unknown as WorkerScope;
const answer: (answer: Answer) => void = scope.postMessage.bind(scope);
const importScripts = scope.importScripts.bind(scope);
const now = performance.now.bind(performance);

scope.onmessage = ({ data }: { readonly data: Request }) => {
  switch (data.type) {
    case "run":
      return answer({ type: "done", run: recordRun(data.source, data.settings, begin()) });
    case "steps": {
      const { source, settings, schedule, from, count, intoLibrary } = data;
      const wanted = { from, count, intoLibrary };
      const steps =
        schedule === null
          ? recordSteps(source, settings, { ...begin(), ...wanted })
          : recordReplaySteps({ source, settings, schedule }, wanted, begin());
      return answer({ type: "stepped", steps });
    }
    case "explore":
      return explore(data);
    case "share":
      return exploreShare(data);
    case "replay":
      return answer({ type: "done", run: recordReplay(data, begin()) });
    case "check": {
      const { request, source } = data;
      answer({ type: "checked", request, diagnostics: diagnoseProgram(source) });
    }
  }
};

/** Goes through the orders in which a program could run, and meanwhile obeys the page. */
function explore({ source, settings, seconds, ways }: ExploreRequest): void {
  const { program, diagnostics } = compileToExplore(source);
  if (program === null) return answer({ type: "refused", diagnostics });
  const defer = deferrer();
  const clock = new PausableClock(now);
  const begun = clock.now();
  const limits = { ...DEFAULT_EXPLORATION_LIMITS, ...ways };
  const exploration = new Exploration(program, settings, limits, begin().evaluate);
  const slices = new ExplorationInSlices({
    advance: () => exploreWithin(exploration, clock.now() - begun, seconds * 1000),
    stop: () => {
      while (!exploration.isOver)
        exploration.weaken("It was stopped before all traces had been gone through.");
    },
    report() {
      const { progress } = exploration;
      answer({ type: "exploring", progress: { ...progress, outcomes: cutOutcomes(progress.outcomes) } });
    },
    end() {
      const { findings } = exploration;
      answer({ type: "explored", findings: { ...findings, outcomes: cutOutcomes(findings.outcomes) } });
    },
    clock,
    defer,
  });
  scope.onmessage = ({ data }: { readonly data: ExploreCommand | SharedCommand }) => {
    if (data.type === "shared") exploration.take(data.report);
    else slices.obey(data.type);
  };
}

/** Goes through a share of the behaviours of a program that another worker explores. */
function exploreShare({ source, settings, ways, share }: ShareRequest): void {
  const { program, diagnostics } = compileToExplore(source);
  if (program === null) return answer({ type: "refused", diagnostics });
  const defer = deferrer();
  const limits = { ...DEFAULT_EXPLORATION_LIMITS, ...ways };
  const exploration = new ExplorationShare(program, settings, limits, share, begin().evaluate);
  const slices = new ExplorationInSlices({
    advance: () => exploration.advance(),
    stop: () => undefined,
    report: () => answer({ type: "shared", report: exploration.report() }),
    end: () => undefined,
    clock: new PausableClock(now),
    defer,
  });
  scope.onmessage = ({ data }: { readonly data: ExploreCommand }) => slices.obey(data.type);
}

/** Calls what it is given once the messages that have come by then were read. It has to be made before the doors are shut. */
function deferrer(): (action: () => void) => void {
  const { port1, port2 } = new MessageChannel();
  let deferred: (() => void) | null = null;
  port1.onmessage = () => deferred?.();
  return (action) => {
    deferred = action;
    port2.postMessage(null);
  };
}

/** Begins the worker's one run; gives what it is run with. */
function begin() {
  scope.onmessage = null;
  answer({ type: "progress", where: null });
  const deadline = now() + PATIENCE;
  return {
    evaluate(code: string): unknown {
      const url = URL.createObjectURL(new Blob([`self.program = (${code});`], { type: "text/javascript" }));
      importScripts(url);
      URL.revokeObjectURL(url);
      const { program } = scope;
      delete scope.program;
      sealWorker(scope);
      return program;
    },
    onProgress(where: SourceRange | null): boolean {
      answer({ type: "progress", where });
      return now() < deadline;
    },
  };
}
