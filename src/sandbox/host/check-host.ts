/** Asks the compiler about programs that nobody has run yet, in a worker of the frame in which programs run. */
import type { ProgramError } from "../../simulator/run-result.ts";
import type { Answer, CheckRequest, RenewRequest } from "./messages.ts";
import { openPort } from "./open-port.ts";

/** Milliseconds after which a worker that does not answer is thrown away. The first answer waits for it to load. */
const PATIENCE = 10_000;

interface Asked {
  readonly answer: (diagnostics: readonly ProgramError[]) => void;
  readonly watchdog: number;
}

let port: Promise<MessagePort> | null = null;
let requests = 0;
const asked = new Map<number, Asked>();

/**
 * Every reason for which `source` would be refused. `frameUrl` is where the runner page is served. Where the compiler
 * cannot be had there are none: Run will say why.
 */
export async function diagnoseInFrame(source: string, frameUrl: string): Promise<readonly ProgramError[]> {
  port ??= openPort(frameUrl, receive);
  let open: MessagePort;
  try {
    open = await port;
  } catch {
    port = null;
    return [];
  }
  const request = ++requests;
  return new Promise((answer) => {
    asked.set(request, { answer, watchdog: window.setTimeout(() => giveUp(open), PATIENCE) });
    open.postMessage({ type: "check", request, source } satisfies CheckRequest);
  });
}

function receive(answer: Answer | null): void {
  if (answer?.type === "checked") finish(answer.request, answer.diagnostics);
  else void port?.then(giveUp);
}

function giveUp(open: MessagePort): void {
  open.postMessage({ type: "renew" } satisfies RenewRequest);
  for (const request of [...asked.keys()]) finish(request, []);
}

function finish(request: number, diagnostics: readonly ProgramError[]): void {
  const found = asked.get(request);
  if (found === undefined) return;
  asked.delete(request);
  clearTimeout(found.watchdog);
  found.answer(diagnostics);
}
