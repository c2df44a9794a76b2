/** Why nothing can go on: who waits for what at the end of an execution, and what has come of what could have let them go on. */
import { circleFrom } from "../machine/deadlocks.ts";
import { describeWaiting } from "../machine/describe-waiting.ts";
import type { Waiting } from "../machine/event.ts";
import { programSite } from "../machine/texts.ts";
import type { Thread } from "../machine/thread.ts";
import type { Remark } from "./access-log.ts";
import { nameObject, nameThread, type Explorable } from "./named-objects.ts";
import type { Standstill, StepPlace, StuckThread } from "./report.ts";

/** A thread that waits for ever, or a task of its event loop. */
interface Stuck {
  readonly name: string;
  readonly thread: Thread;
  readonly isTask: boolean;
  readonly waiting: Waiting | null;
  /** What it waits for, with the name that this has in the report. */
  readonly words: string;
  readonly holder: Thread | null;
  readonly place: StepPlace | null;
  /** What it reads in the loop that it goes round for ever, where it does. */
  readonly loop: readonly string[] | null;
}

interface Reason {
  readonly kind: Standstill["kind"];
  readonly text: string;
  /** The objects that are waited for in the circle, where there is one. */
  readonly circle?: readonly number[];
}

export interface Diagnosis {
  readonly standstill: Standstill;
  /** The locks of the circle that it is, or null where it is none. */
  readonly circle: readonly number[] | null;
}

/** Who could have brought what nobody is left to bring. */
const MISSING: Readonly<Partial<Record<Waiting["kind"], string>>> = {
  lock: "release it",
  semaphore: "release it",
  condition: "notify it",
  event: "set it",
  barrier: "come to it",
  item: "put one there",
  room: "take one out",
  tasks: "finish them",
  future: "give it a result",
  loop: "call it",
};

/** What has brought a program to a standstill; null where none of its threads that keep it alive is left waiting. */
export function standstillAt(program: Explorable): Diagnosis | null {
  const { machine } = program;
  if (machine.limitReached !== null || machine.isOver) return null;
  machine.revealWaits();
  const stuck = machine.threads
    .filter(({ state }) => state !== "ended" && state !== "new")
    .flatMap((thread) => stuckIn(program, thread));
  const { kind, text, circle } = reasonOf(program, stuck);
  return { standstill: { kind, threads: stuck.map(report), text }, circle: circle ?? null };
}

/** A thread, or where its event loop has nothing to do any more, the loop's tasks. */
function stuckIn(program: Explorable, thread: Thread): Stuck[] {
  const tasks = thread.tasks?.() ?? [];
  if (tasks.length === 0) {
    const name = nameThread(program, program.numbers.ofThread(thread));
    return [stuckAt(program, name, thread, thread.waiting, programSite(thread.site, thread.frames), false)];
  }
  return tasks.map(({ name, waiting, site }) => stuckAt(program, name, thread, waiting, site, true));
}

function stuckAt(
  program: Explorable,
  name: string,
  thread: Thread,
  waiting: Waiting | null,
  site: number,
  isTask: boolean,
): Stuck {
  const { machine } = program;
  const loop = isTask ? null : loopOf(program, thread);
  const range = machine.texts.rangeAt(site);
  return {
    name,
    thread,
    isTask,
    waiting,
    words: loop === null ? describe(program, waiting) : sayChange(loop),
    loop,
    holder: isTask || waiting === null ? null : holderOf(machine.threads, thread, waiting),
    place: range === null ? null : { line: range.line, column: range.column },
  };
}

/** What is waited for, told apart from others that are called alike: "lock left", and "Lock 2" where it has no name of its own. */
function describe({ numbers }: Explorable, waiting: Waiting | null): string {
  if (waiting === null) return "its turn";
  const object = numbers.withName(waiting.id) ?? -1;
  const name = numbers.titleOf(object) || waiting.name;
  const words = describeWaiting({ ...waiting, name });
  const isUnnamed = waiting.name === numbers.classOf(object);
  return isUnnamed && words.startsWith(`${waiting.kind} `) ? words.slice(waiting.kind.length + 1) : words;
}

/** What a thread reads in the loop that it goes round for ever; null where it is in none. */
function loopOf(program: Explorable, thread: Thread): string[] | null {
  const watched = program.machine.watchedBy(program.numbers.ofThread(thread));
  return watched && watched.map(({ object, site }) => nameObject(program, object, site));
}

function sayChange(read: readonly string[]): string {
  return read.length === 0 ? "nothing" : `${read.join(" or ")} to change`;
}

function holderOf(threads: readonly Thread[], { holder }: Thread, { kind, id }: Waiting): Thread | null {
  if (kind === "thread") return threads.find(({ path }) => path === id) ?? null;
  return holder?.() ?? null;
}

function report({ name, words, holder, place }: Stuck): StuckThread {
  return { thread: name, waitsFor: words, holder: holder?.name ?? null, place };
}

function reasonOf(program: Explorable, stuck: readonly Stuck[]): Reason {
  return (
    circling(stuck) ??
    circular(program, stuck) ??
    abandoned(stuck) ??
    lost(program, stuck) ?? {
      kind: "starvation",
      text: `${list([...Map.groupBy(stuck.filter(isRoot), ({ words }) => words).values()].map(sayStarving))}.`,
    }
  );
}

/** Threads that go round loops which nobody is left to let them out of. */
function circling(stuck: readonly Stuck[]): Reason | null {
  if (!stuck.some(({ loop }) => loop !== null)) return null;
  const text = list(stuck.filter(isRoot).map((one) => (one.loop === null ? sayHeld(one) : sayCircling(one))));
  return { kind: "livelock", text: `${text}.` };
}

function sayCircling({ name, place, loop }: Stuck): string {
  const where = place === null ? "" : ` at line ${place.line}`;
  const finds = loop!.length === 0 ? "nothing that could end it" : `${loop!.join(" and ")} as before`;
  return `${name} goes round its loop${where} for ever and finds ${finds}`;
}

/** False for who only waits for the end of somebody else. */
function isRoot({ waiting }: Stuck): boolean {
  return waiting?.kind !== "thread";
}

function circular({ numbers }: Explorable, stuck: readonly Stuck[]): Reason | null {
  const next = ({ holder }: Stuck): Stuck | null => stuck.find(({ thread }) => thread === holder) ?? null;
  const ring = stuck.map((one) => circleFrom(one, next)).find((circle) => circle !== null);
  if (!ring) return null;
  if (ring.length === 1)
    return {
      kind: "self-lock",
      text: `${ring[0]!.name} waits for ${ring[0]!.words}, which it holds itself.`,
    };
  const isOfLocks = ring.every(isRoot);
  const circle = ring.map(({ waiting }) => numbers.withName(waiting!.id) ?? -1);
  const kind = isOfLocks ? "cycle" : "join";
  return { kind, text: `${list(ring.map(sayHeld))}.`, ...(isOfLocks && { circle }) };
}

function sayHeld({ name, words, waiting, holder }: Stuck): string {
  const isHeld = holder !== null && waiting?.kind !== "thread";
  return `${name} waits for ${words}${isHeld ? `, which ${holder.name} holds` : ""}`;
}

function abandoned(stuck: readonly Stuck[]): Reason | null {
  const left = stuck.find(({ waiting, holder }) => holder?.state === "ended" && waiting?.kind !== "thread");
  if (left === undefined) return null;
  const text = `${left.name} waits for ${left.words}, which ${left.holder!.name} did not give back before it ended.`;
  return { kind: "abandoned lock", text };
}

/** A notification that came before anybody waited for it, or went to somebody who could do nothing with it. */
function lost(program: Explorable, stuck: readonly Stuck[]): Reason | null {
  for (const one of stuck) {
    const { waiting } = one;
    const object = waiting === null ? undefined : program.numbers.withName(waiting.id);
    const remarks = program.machine.record.remarks.filter((remark) => remark.object === object);
    const text =
      waiting?.kind === "condition"
        ? lostNotification(program, one, stuck, remarks)
        : waiting?.kind === "event"
          ? lostFlag(program, one, remarks)
          : null;
    if (text !== null) return { kind: "lost wake-up", text };
  }
  return null;
}

function lostNotification(
  program: Explorable,
  { name, thread, words }: Stuck,
  stuck: readonly Stuck[],
  remarks: readonly Remark[],
): string | null {
  const notify = remarks.findLast(({ kind }) => kind === "notify");
  if (notify === undefined) return null;
  const waits = `${name} waits for ${words}`;
  const notifier = nameThread(program, notify.thread);
  const number = program.numbers.ofThread(thread);
  if (notify.woken.length === 0) {
    const began = remarks.findLastIndex((remark) => remark.kind === "wait" && remark.thread === number);
    return began > remarks.indexOf(notify)
      ? `${waits}, and ${notifier} notified it before, when nobody waited there.`
      : null;
  }
  if (notify.woken.includes(number)) return null;
  const others = stuck.filter((other) => notify.woken.includes(program.numbers.ofThread(other.thread)));
  if (others.length === 0) return null;
  return `${waits}, and the last notification, by ${notifier}, went to ${others[0]!.name}, which waits again.`;
}

function lostFlag(program: Explorable, { name, words }: Stuck, remarks: readonly Remark[]): string | null {
  const clear = remarks.findLastIndex(({ kind }) => kind === "clear");
  const set = remarks.findLast(({ kind }, at) => kind === "set" && at < clear);
  if (set === undefined) return null;
  const setter = nameThread(program, set.thread);
  return `${name} waits for ${words}, and ${nameThread(program, remarks[clear]!.thread)} cleared it after ${setter} had set it.`;
}

/** Several who wait for the same thing. */
function sayStarving(same: readonly Stuck[]): string {
  const { words, waiting } = same[0]!;
  const missing = waiting === null ? undefined : MISSING[waiting.kind];
  const names = same.map(({ name }) => name);
  const last = names.pop()!;
  const who = names.length === 0 ? `${last} waits` : `${names.join(", ")} and ${last} wait`;
  return `${who} for ${words}${missing === undefined ? "" : `, and nobody is left to ${missing}`}`;
}

function list(sentences: readonly string[]): string {
  return sentences.join("; ");
}
