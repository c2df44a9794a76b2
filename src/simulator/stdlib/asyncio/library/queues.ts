/** Queues between tasks, step by step as in CPython's Lib/asyncio/queues.py. */
import { Heap, noteState, QueueEmpty, QueueFull, QueueShutDown, type Future } from "_asyncio";
import { repr, ValueError } from "builtins";
import { Event } from "./locks.ts";
import { argument, LoopBound, remove } from "./mixins.ts";

/** First in, first out. With a `maxsize` above 0, whoever puts into a full queue waits. */
export class Queue<Item = unknown> extends LoopBound {
  _maxsize: number;
  _getters: Future<boolean>[] = [];
  _putters: Future<boolean>[] = [];
  _unfinishedTasks = 0;
  _finished = new Event();
  _isShutdown = false;
  _items: Item[] = [];

  constructor(maxsize: number | { maxsize?: number } = 0) {
    super();
    this._maxsize = argument<number>(maxsize, "maxsize", 0);
    this._finished._kind = "tasks";
    this._finished._place = this._place;
    this._finished._isPart = true;
    this._finished.set();
  }

  get maxsize(): number {
    return this._maxsize;
  }

  qsize(): number {
    return this._items.length;
  }

  empty(): boolean {
    return this.qsize() === 0;
  }

  full(): boolean {
    return this._maxsize > 0 && this.qsize() >= this._maxsize;
  }

  async put(item: Item): Promise<void> {
    while (this.full()) {
      if (this._isShutdown) throw new QueueShutDown();
      const putter = this._newWaiter("room");
      this._putters.push(putter);
      try {
        await putter;
      } catch (error) {
        this._giveUp(putter, this._putters, !this.full());
        throw error;
      }
    }
    this.putNowait(item);
  }

  putNowait(item: Item): void {
    if (this._isShutdown) throw new QueueShutDown();
    if (this.full()) throw new QueueFull();
    this._put(item);
    noteState(this, "put", this.qsize());
    this._unfinishedTasks += 1;
    this._finished.clear();
    this._wakeUpNext(this._getters);
  }

  async get(): Promise<Item> {
    while (this.empty()) {
      if (this._isShutdown && this.empty()) throw new QueueShutDown();
      const getter = this._newWaiter("item");
      this._getters.push(getter);
      try {
        await getter;
      } catch (error) {
        this._giveUp(getter, this._getters, !this.empty());
        throw error;
      }
    }
    return this.getNowait();
  }

  getNowait(): Item {
    if (this.empty()) {
      if (this._isShutdown) throw new QueueShutDown();
      throw new QueueEmpty();
    }
    const item = this._take();
    noteState(this, "get", this.qsize());
    this._wakeUpNext(this._putters);
    return item;
  }

  taskDone(): void {
    if (this._unfinishedTasks <= 0) throw new ValueError("task_done() called too many times");
    this._unfinishedTasks -= 1;
    if (this._unfinishedTasks === 0) this._finished.set();
  }

  async join(): Promise<void> {
    if (this._unfinishedTasks > 0) await this._finished.wait();
  }

  shutdown(immediate: boolean | { immediate?: boolean } = false): void {
    this._isShutdown = true;
    if (argument<boolean>(immediate, "immediate", false)) {
      while (!this.empty()) {
        this._take();
        if (this._unfinishedTasks > 0) this._unfinishedTasks -= 1;
      }
      if (this._unfinishedTasks === 0) this._finished.set();
    }
    // All who wait have to look again.
    for (const waiters of [this._getters, this._putters]) {
      for (let waiter = waiters.shift(); waiter !== undefined; waiter = waiters.shift()) {
        if (!waiter.done()) waiter.setResult(true);
      }
    }
  }

  /** A waiter was cancelled: if it had been woken, the next in line is woken in its place. */
  _giveUp(waiter: Future<boolean>, waiters: Future<boolean>[], mayGoOn: boolean): void {
    waiter.cancel();
    remove(waiters, waiter);
    if (mayGoOn && !waiter.cancelled()) this._wakeUpNext(waiters);
  }

  /** Wakes the first in line who still waits. It has to look for itself whether there is something to take. */
  _wakeUpNext(waiters: Future<boolean>[]): void {
    for (let waiter = waiters.shift(); waiter !== undefined; waiter = waiters.shift()) {
      if (waiter.done()) continue;
      waiter.setResult(true);
      break;
    }
  }

  _put(item: Item): void {
    this._items.push(item);
  }

  _take(): Item {
    return this._items.shift()!;
  }

  toString(): string {
    const items = this.empty() ? "" : ` _queue=${repr(this._items)}`;
    const getters = this._getters.length > 0 ? ` _getters[${this._getters.length}]` : "";
    const putters = this._putters.length > 0 ? ` _putters[${this._putters.length}]` : "";
    const tasks = this._unfinishedTasks > 0 ? ` tasks=${this._unfinishedTasks}` : "";
    const shutdown = this._isShutdown ? " shutdown" : "";
    return `<${this.constructor.name} maxsize=${this._maxsize}${items}${getters}${putters}${tasks}${shutdown}>`;
  }
}

/** Last in, first out. */
export class LifoQueue<Item = unknown> extends Queue<Item> {
  _take(): Item {
    return this._items.pop()!;
  }
}

/** The smallest first, by Python's order. */
export class PriorityQueue<Item = unknown> extends Queue<Item> {
  _heap = new Heap(this._items);

  _put(item: Item): void {
    this._heap.push(item);
  }

  _take(): Item {
    return this._heap.pop() as Item;
  }
}
