/**
 * Turns the events of a run into the events of a trace file that ui.perfetto.dev opens: one after the other, keeping
 * no more than what is open.
 *
 * A viewer of such files knows processes, threads, and slices on them. So there is
 * - a process for the machine, with a row for each core, which says who is on it, and the number of busy cores;
 * - each process of the run, with a row for each GIL, which says who holds it; for each thread, which says what it does or
 *   waits for; and for each lock, which says who holds it;
 * - for each task of asyncio a row of its own in its process, which says when it ran and what it waited for;
 * - an arrow from a thread that wakes another to the one that is woken.
 * Marks, prints, and operations on what is no lock are moments on their thread's row. Accesses to memory are left out.
 */
import type { MachineEvent } from "../../machine/event.ts";
import { sayWait, ThreadTrack, at } from "./thread-track.ts";
import { toMicroseconds, type Details, type TraceEvent } from "./trace-event.ts";
import { nameProcess, Track } from "./tracks.ts";

/** The machine's own number; a run's processes have those that the program sees. */
const MACHINE = 1;
const FIRST_PID = 1000;
/** A process's main thread has the number of the process, as on Linux; others have numbers from here on. */
const FIRST_THREAD = 100_000;
/** Nanoseconds that no wake-up takes. */
const LONGEST_WAKE = 1_000_000;
/** Rows that are no threads have numbers from here on. */
const FIRST_OTHER = 10_000_000;

interface TaskTrack {
  readonly local: string;
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** What it does now. */
  state: string;
}

export class PerfettoTrace {
  readonly #write: (event: TraceEvent) => void;
  readonly #cores: Track[] = [];
  readonly #occupants: (ThreadTrack | null)[] = [];
  readonly #processes = new Set<number>();
  readonly #threads = new Map<number, ThreadTrack>();
  /** The threads that have ended a moment ago: what they did last may still wake somebody. */
  readonly #ended: { readonly id: number; readonly time: number; readonly track: ThreadTrack }[] = [];
  readonly #gils = new Map<string, Track>();
  readonly #locks = new Map<string, Track>();
  /** The GIL's row that each thread is on. */
  readonly #holds = new Map<number, Track>();
  readonly #tasks = new Map<string, TaskTrack>();
  #others = 0;
  #arrows = 0;
  #taskCount = 0;
  #busyCores = 0;
  #now = 0;

  /** `write` is given each event of the file, in order. */
  constructor(write: (event: TraceEvent) => void, cores: number) {
    this.#write = write;
    nameProcess(write, { pid: MACHINE, name: "machine", rank: 0 });
    for (let core = 0; core < cores; core++) {
      this.#cores.push(this.#addRow(MACHINE, `core ${core}`, core));
      this.#occupants.push(null);
    }
    this.#count(0, 0);
  }

  add(event: MachineEvent): void {
    this.#now = Math.max(this.#now, event.time);
    if (event.kind === "start") this.#start(event);
    // A thread that ends gives the GIL back after its end.
    if (event.kind === "gil-release") return this.#giveBack(event);
    const thread = this.#threads.get(event.thread);
    if (thread === undefined) return;
    thread.advance(event.time);
    this.#follow(event, thread);
  }

  /** Ends all that is still open. To be called once, after the last event. */
  finish(): void {
    for (const thread of this.#threads.values()) thread.end(this.#now);
    for (const tracks of [this.#cores, this.#gils.values(), this.#locks.values()]) {
      for (const track of tracks) track.endAll(this.#now);
    }
    for (const task of this.#tasks.values()) this.#endTask(task, this.#now);
  }

  #follow(event: MachineEvent, thread: ThreadTrack): void {
    const { kind, time, place, text, value } = event;
    switch (kind) {
      case "run":
        this.#takeCore(time, thread, event.core!);
        break;
      case "ready":
        this.#leaveCore(time, thread);
        thread.beReady(time);
        break;
      case "block":
        this.#leaveCore(time, thread);
        thread.wait(event);
        break;
      case "wake":
        thread.beReady(time);
        this.#drawArrow(event, thread);
        break;
      case "end":
        this.#end(event, thread);
        break;
      case "gil-acquire":
        this.#holds.set(event.thread, this.#gilOf(event));
        this.#hold(this.#gilOf(event), time, thread.name, "gil", event);
        break;
      case "acquire":
        this.#hold(this.#lockOf(event), time, thread.name, "lock", event);
        break;
      case "release":
        this.#lockOf(event).endAll(time);
        break;
      case "compute":
        thread.compute(event);
        break;
      case "task-create":
        this.#createTask(event);
        break;
      case "task-run":
        thread.enterTask(event);
        this.#changeTask(event, "runs");
        break;
      case "task-wait":
        thread.leaveTask(event);
        this.#changeTask(event, sayWait(event.waiting));
        break;
      case "task-ready":
        this.#changeTask(event, "is ready");
        break;
      case "task-end": {
        thread.leaveTask(event);
        const task = this.#tasks.get(keyOf(event));
        if (task !== undefined) this.#endTask(task, time);
        this.#tasks.delete(keyOf(event));
        break;
      }
      case "operate":
        thread.mark(event, { name: `${text} ${place!.name}`, cat: "operate", args: { value: value ?? "" } });
        break;
      case "print":
      case "error":
        thread.mark(event, { name: kind, cat: kind, args: { text: text ?? "" } });
        break;
      case "deadlock":
      case "mark":
      case "guest":
        thread.mark(event, { name: text || kind, cat: kind });
        break;
      case "start":
      case "gil-release":
      case "sleep":
      case "io":
      case "read":
      case "write":
      case "update":
        // Those two are told already; a sleep is told by the waiting that follows; accesses are left out.
        break;
      default:
        return kind satisfies never;
    }
  }

  // ——— Threads and cores ———

  #start({ thread, process, time, text }: MachineEvent): void {
    const pid = FIRST_PID + process;
    const isMain = !this.#processes.has(process);
    const name = text || `thread ${thread}`;
    if (isMain) {
      this.#processes.add(process);
      nameProcess(this.#write, { pid, name: process === 0 ? "MainProcess" : name, rank: process + 1 });
    }
    const tid = isMain ? pid : FIRST_THREAD + thread;
    const track = new ThreadTrack(new Track(this.#write, { pid, tid, name, rank: thread }), name);
    this.#threads.set(thread, track);
    track.beReady(time);
  }

  #end({ thread: id, time }: MachineEvent, thread: ThreadTrack): void {
    this.#leaveCore(time, thread);
    thread.end(time);
    this.#threads.delete(id);
    this.#ended.push({ id, time, track: thread });
  }

  /** The row of a thread that did something at `time`: it may have ended there, but no earlier. */
  #trackAt(id: number, time: number): ThreadTrack | undefined {
    while (this.#ended.length > 0 && this.#ended[0]!.time < time - LONGEST_WAKE) this.#ended.shift();
    return this.#threads.get(id) ?? this.#ended.find((ended) => ended.id === id)?.track;
  }

  #takeCore(time: number, thread: ThreadTrack, core: number): void {
    const occupant = this.#occupants[core];
    if (occupant) this.#leaveCore(time, occupant);
    this.#leaveCore(time, thread);
    thread.run(time, core);
    this.#occupants[core] = thread;
    this.#cores[core]!.begin(time, { name: thread.name, cat: "running" });
    this.#count(time, this.#busyCores + 1);
  }

  #leaveCore(time: number, thread: ThreadTrack): void {
    const core = this.#occupants.indexOf(thread);
    if (core < 0) return;
    this.#occupants[core] = null;
    this.#cores[core]!.end(time);
    this.#count(time, this.#busyCores - 1);
  }

  #count(time: number, busy: number): void {
    this.#busyCores = busy;
    const ts = toMicroseconds(time);
    this.#write({ ph: "C", pid: MACHINE, ts, name: "busy", cat: "machine", args: { cores: busy } });
  }

  #drawArrow({ by }: MachineEvent, woken: ThreadTrack): void {
    if (by === undefined || by === null) return;
    const waker = this.#trackAt(by.thread, by.time);
    if (waker === undefined) return;
    const id = ++this.#arrows;
    waker.beginArrow(by.time, id, woken.name);
    woken.endArrow(id);
  }

  // ——— What threads hold ———

  #hold(track: Track, time: number, holder: string, cat: string, event: MachineEvent): void {
    track.endAll(time);
    track.begin(time, { name: holder, cat, ...at(event) });
  }

  #giveBack({ thread, time }: MachineEvent): void {
    this.#holds.get(thread)?.endAll(time);
    this.#holds.delete(thread);
  }

  #gilOf({ process, interpreter }: MachineEvent): Track {
    const name = interpreter === 0 ? "GIL" : `GIL of interpreter ${interpreter}`;
    return this.#rowFor(this.#gils, `${process}.${interpreter}`, process, name, interpreter - FIRST_OTHER);
  }

  #lockOf(event: MachineEvent): Track {
    return this.#rowFor(
      this.#locks,
      keyOf(event),
      event.process,
      `lock ${event.place!.name}`,
      FIRST_OTHER + this.#locks.size,
    );
  }

  #rowFor(rows: Map<string, Track>, key: string, process: number, name: string, rank: number): Track {
    let row = rows.get(key);
    if (row === undefined) {
      row = this.#addRow(FIRST_PID + process, name, rank);
      rows.set(key, row);
    }
    return row;
  }

  #addRow(pid: number, name: string, rank: number): Track {
    return new Track(this.#write, { pid, tid: FIRST_OTHER + this.#others++, name, rank });
  }

  // ——— Tasks ———

  #createTask(event: MachineEvent): void {
    const { process, place, time } = event;
    const pid = FIRST_PID + process;
    const local = `0x${(++this.#taskCount).toString(16)}`;
    const task = { local, name: place!.name, pid, tid: pid, state: sayWait(null) };
    this.#tasks.set(keyOf(event), task);
    this.#writeTask("b", task, time, task.name, at(event).args);
    this.#writeTask("b", task, time, task.state);
  }

  #changeTask(event: MachineEvent, state: string): void {
    const task = this.#tasks.get(keyOf(event));
    if (task === undefined) return;
    this.#writeTask("e", task, event.time, task.state);
    task.state = state;
    this.#writeTask("b", task, event.time, state, at(event).args);
  }

  #endTask(task: TaskTrack, time: number): void {
    this.#writeTask("e", task, time, task.state);
    this.#writeTask("e", task, time, task.name);
  }

  #writeTask(ph: "b" | "e", task: TaskTrack, time: number, name: string, args?: Details): void {
    const { pid, tid, local } = task;
    const details = args === undefined ? {} : { args };
    this.#write({ ph, pid, tid, ts: toMicroseconds(time), name, cat: "asyncio", id2: { local }, ...details });
  }
}

/** What the lock or the task of an event goes by in the whole run. */
function keyOf({ process, place }: MachineEvent): string {
  return `${process} ${place!.id}`;
}
