/**
 * The worker in which learner code runs: one run, and then it is thrown away. One that is only asked what is wrong
 * with programs runs none of them, and stays.
 *
 * It is the innermost of the walls around a program. Outside it are a frame of an origin that nobody
 * else has, and that frame's policy, which allows no network, no storage and no code from text. The
 * compiled program comes in as a script of its own, from a blob, because of that policy.
 */
import { diagnoseProgram, recordRun, recordSteps } from "../../simulator/index.ts";
import type { SourceRange } from "../../simulator/machine/event.ts";
import type { CheckRequest, RunRequest, StepsRequest } from "./messages.ts";
import { sealWorker } from "./seal-worker.ts";

interface WorkerScope {
  onmessage: ((event: MessageEvent<CheckRequest | RunRequest | StepsRequest>) => void) | null;
  postMessage(message: unknown): void;
  importScripts(url: string): void;
  program?: unknown;
}

/** Milliseconds of real time that a run may take. */
const PATIENCE = 8_000;

const scope = self as unknown as WorkerScope;
const answer = scope.postMessage.bind(scope);
const importScripts = scope.importScripts.bind(scope);
const now = performance.now.bind(performance);

scope.onmessage = ({ data }) => {
  switch (data.type) {
    case "run":
      return answer({ type: "done", run: recordRun(data.source, data.settings, begin()) });
    case "steps": {
      const { source, settings, from, count, intoLibrary } = data;
      const steps = recordSteps(source, settings, { ...begin(), from, count, intoLibrary });
      return answer({ type: "stepped", steps });
    }
    case "check": {
      const { request, source } = data;
      answer({ type: "checked", request, diagnostics: diagnoseProgram(source) });
    }
  }
};

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
