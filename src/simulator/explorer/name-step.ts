/** Steps in words: "writes counter", "acquires left". */
import { nameObject, nameThread, type Explorable } from "./named-objects.ts";
import type { NamedStep } from "./report.ts";
import type { Step } from "./system.ts";

/** What operations of the library do to what they are called on, by the name under which the program calls them. */
const VERBS: Readonly<Record<string, string>> = {
  acquire: "acquires",
  hold: "acquires",
  release: "releases",
  locked: "looks at",
  put: "puts into",
  putNowait: "puts into",
  get: "takes from",
  getNowait: "takes from",
  wait: "waits at",
  notify: "notifies",
  notifyAll: "notifies all at",
  set: "sets",
  clear: "clears",
  isSet: "looks at",
  load: "reads",
  store: "writes",
  fetchAdd: "adds to",
  compareExchange: "compares and swaps",
  taskDone: "finishes a task of",
  shutdown: "shuts down",
  abort: "aborts",
  reset: "resets",
  submit: "submits work to",
  result: "takes the result of",
  setResult: "gives a result to",
  cancel: "cancels",
};

/**
 * A step as an explanation names it, by its access to `about`, or else by the one that says most. One that
 * stands nowhere in the text, as a thread's first and last, is placed where the thread was started, and the main thread's at the top.
 */
export function nameStep(program: Explorable, step: Step, about: number | null = null): NamedStep {
  const chosen = chooseAccess(program, step, about);
  const site = step.sites[chosen] ?? -1;
  const { record, texts } = program.machine;
  const range = texts.rangeAt(site >= 0 ? site : record.siteOfStart(step.thread));
  const text = chosen < 0 ? sayNothing(step) : sayAccess(program, step, chosen, site);
  return {
    line: range?.line ?? 1,
    column: range?.column ?? 1,
    thread: nameThread(program, step.thread),
    text,
  };
}

/** Which of a step's accesses to speak of: of several, one that writes and stands in the text. */
function chooseAccess(program: Explorable, { accesses, sites }: Step, about: number | null): number {
  if (about !== null) return accesses.findIndex((access) => access >> 1 === about);
  // A thread's end takes much with it, and is what to speak of, unless it only comes after what was done.
  const isEnd = (k: number): boolean =>
    (accesses[k]! & 1) === 1 &&
    program.numbers.identifierOf(accesses[k]! >> 1).startsWith("end of ") &&
    !sites.slice(0, k).some((site) => site >= 0);
  const rank = (k: number): number =>
    (isEnd(k) ? 16 : 0) +
    (sites[k]! >= 0 ? 8 : 0) +
    interestOf(program, accesses[k]! >> 1) +
    (accesses[k]! & 1);
  let best = -1;
  for (let k = 0; k < accesses.length; k++) if (best < 0 || rank(k) > rank(best)) best = k;
  return best;
}

/** How much an access says: most that to a key or to an object of the library, least that to what only the machine knows. */
function interestOf({ numbers }: Explorable, object: number): number {
  if (numbers.isNamed(object)) return numbers.titleOf(object) !== "" ? 4 : numbers.isLifetime(object) ? 2 : 0;
  return typeof numbers.keyOf(object)?.key === "symbol" ? 2 : 4;
}

function sayNothing({ choice, choices }: Step): string {
  return choices > 1 ? `takes alternative ${choice + 1} of ${choices}` : "goes on";
}

function sayAccess(program: Explorable, step: Step, chosen: number, site: number): string {
  const access = step.accesses[chosen]!;
  const isWrite = (access & 1) === 1;
  const object = access >> 1;
  const { numbers } = program;
  if (!numbers.isNamed(object)) return `${isWrite ? "writes" : "reads"} ${nameObject(program, object, site)}`;
  const identifier = numbers.identifierOf(object);
  if (identifier.startsWith("life of ")) return isWrite ? "ends its process" : "goes on";
  const lifetime = /^(start|end) of (.*)$/.exec(identifier);
  if (lifetime) return sayLifetime(program, step, lifetime[1]!, lifetime[2]!, isWrite);
  const title = numbers.titleOf(object);
  if (title === "") return isWrite ? "wakes a thread" : "goes on after it was woken";
  return `${verbOf(program, step.states[chosen]!, object, isWrite, site)} ${title}`;
}

function sayLifetime(program: Explorable, step: Step, what: string, path: string, isWrite: boolean): string {
  const thread = program.numbers.withPath(path);
  const name = thread === undefined ? path : nameThread(program, thread);
  if (what === "start") return isWrite ? `starts ${name}` : "begins";
  return thread === step.thread ? "ends" : `sees that ${name} has ended`;
}

function verbOf(program: Explorable, state: number, object: number, isWrite: boolean, site: number): string {
  const method = /(\w+)(?:\(\))?$/.exec(program.labelAt(site))?.[1] ?? "";
  const verb = VERBS[method];
  switch (program.numbers.classOf(object)) {
    case "Lock":
    case "RLock":
      if (isWrite) return state === 0 || verb === "acquires" ? "acquires" : "releases";
      return verb === "acquires" ? "fails to acquire" : "looks at";
    case "Semaphore":
      if (isWrite) return verb === "acquires" ? "acquires" : "releases";
      return verb === "acquires" ? "fails to acquire" : "looks at";
    case "Event":
      if (method === "wait") return state === 1 ? "sees the flag of" : "waits for";
      break;
    case "Condition":
      if (method === "wait" || method === "waitFor") return isWrite ? "waits at" : "looks at";
      break;
    case "Interpreter":
      if (isWrite) return state === 0 ? "enters" : "leaves";
      return method === "isRunning" ? "looks at" : "finds somebody in";
    case "Interpreter's life":
      return isWrite ? "ends" : "finds";
    case "Interpreter's module":
      return isWrite ? "imports the program in" : "looks for the program in";
  }
  return verb ?? (isWrite ? "changes" : "looks at");
}
