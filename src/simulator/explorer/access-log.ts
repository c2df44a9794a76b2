/**
 * What the threads of an execution did, one access after the other, in the order in which they did it. A step tells which objects
 * it accessed, each once; under a GIL it is long, and who looks for races has to know what came before what in it.
 */
import type { EventDetails } from "../machine/event-log.ts";
import type { EventKind } from "../machine/event.ts";
import type { Numbers } from "./numbers.ts";
import { readOf, writeOf, type Access } from "./system.ts";

/** What an access is to whoever looks for races. */
export const ROLE = {
  /** Of a place in memory, by the program's own text. */
  plain: 0,
  /** Of a place in memory, by a method of a built-in container, which CPython guards by the container's own lock. */
  guarded: 1,
  /** Of an object that synchronises: comes after whatever was released to it. */
  acquire: 2,
  /** Of such an object: whatever came before is released to those who acquire it. */
  release: 3,
  /** Both: what changes such an object takes its inner lock. */
  both: 4,
  /** Of a lock that was not to be had, and so orders nothing. */
  nothing: 5,
  /** A lock is taken: an acquisition of which it is known who has it. */
  take: 6,
  /** A lock is given back. */
  giveBack: 7,
  /** A lock is taken by somebody who would not have waited for it. */
  tryTake: 8,
} as const;

/** What threads did that says more about who waits for whom than the accesses do. */
export interface Remark {
  readonly kind: "notify" | "set" | "clear" | "wait";
  readonly thread: number;
  /** The condition or the event. */
  readonly object: number;
  /** The threads that it woke. */
  readonly woken: readonly number[];
}

/** The texts of `operate` events that become remarks. */
const REMARKS: Readonly<Record<string, Remark["kind"]>> = {
  notify: "notify",
  notifyAll: "notify",
  set: "set",
  clear: "clear",
};

export class AccessLog {
  length = 0;
  readonly threads: number[] = [];
  readonly accesses: Access[] = [];
  readonly sites: number[] = [];
  readonly roles: number[] = [];
  readonly remarks: Remark[] = [];
  /** How often a lock was taken. */
  takes = 0;
  /** True while a method of a built-in container makes its accesses. */
  isGuarded = false;
  /** True while an operation is made that would have waited for what it needs. */
  isWaiting = false;
  /** The threads that have been woken since somebody asked. */
  #woken: number[] = [];
  readonly #numbers: Numbers;

  constructor(numbers: Numbers) {
    this.#numbers = numbers;
  }

  /** Forgets all of the execution. */
  restart(): void {
    this.length = 0;
    this.takes = 0;
    this.isWaiting = false;
    this.remarks.length = 0;
    this.isGuarded = false;
    this.#woken = [];
  }

  /** Notes an access of `thread` to an object. */
  touch(thread: number, object: number, isWrite: boolean, site: number): void {
    let role: number = this.isGuarded ? ROLE.guarded : ROLE.plain;
    if (this.#numbers.isNamed(object)) {
      const isTry = !isWrite && this.#numbers.isTakeable(object);
      role = isWrite ? ROLE.both : isTry ? ROLE.nothing : ROLE.acquire;
    }
    this.#add(thread, isWrite ? writeOf(object) : readOf(object), site, role);
  }

  #add(thread: number, access: Access, site: number, role: number): void {
    const at = this.length++;
    this.threads[at] = thread;
    this.accesses[at] = access;
    this.sites[at] = site;
    this.roles[at] = role;
  }

  wake(thread: number): void {
    this.#woken.push(thread);
  }

  /** Takes in what the machine tells of: it says what the last access has come to. */
  hear(kind: EventKind, thread: number, site: number, { place, text, waiting }: EventDetails): void {
    if (kind === "acquire") this.#become(thread, place!.id, site, this.isWaiting ? ROLE.take : ROLE.tryTake);
    else if (kind === "release") this.#become(thread, place!.id, site, ROLE.giveBack);
    else if (kind === "operate") this.#hearOperation(thread, place!.id, text!, site);
    else if (kind === "block" && (waiting?.kind === "condition" || waiting?.kind === "event"))
      this.remarks.push({ kind: "wait", thread, object: this.#numbers.ofName(waiting.id), woken: [] });
  }

  #hearOperation(thread: number, id: string, text: string, site: number): void {
    if (text === "acquire" || text === "release") this.#become(thread, id, site, ROLE[text]);
    const kind = REMARKS[text];
    if (kind === undefined) return;
    this.remarks.push({ kind, thread, object: this.#numbers.ofName(id), woken: this.#woken });
    this.#woken = [];
  }

  /** Says what the last access has come to. Where a thread is alone, it has not been noted yet. */
  #become(thread: number, id: string, site: number, role: number): void {
    const object = this.#numbers.ofName(id);
    this.#numbers.noteTaken(object);
    if (role === ROLE.take || role === ROLE.tryTake) this.takes++;
    const access = writeOf(object);
    const at = this.length - 1;
    if (at >= 0 && this.accesses[at] === access && this.threads[at] === thread) this.roles[at] = role;
    else this.#add(thread, access, site, role);
  }

  /** Where a thread was started, or -1. */
  siteOfStart(thread: number): number {
    if (thread === 0) return -1;
    const at = this.accesses.indexOf(writeOf(this.#numbers.ofMoment("start", this.#numbers.pathOf(thread))));
    return at < 0 || at >= this.length ? -1 : this.sites[at]!;
  }
}
