/* eslint-disable */
// @ts-nocheck
// Made by src/cli/build-library.ts from the files in library/. Do not edit: change those, and run `npm run library`.
export const LIBRARY = [
{
file: "asyncio/executors.ts",
link: (function ($$, $$inspected) {
"use strict";
const $$m = $$.meter, $$empty = $$.empty, $$n = $$.speculation;
const { read: $$read, write: $$write, edge: $$edge, enter: $$enter } = $$.costs;
const $$_Map = $$.globals.Map;
return function* $$module() {
const { "copyContext": copyContext, "failFuture": failFuture, "getRunningLoop": getRunningLoop } = $$.module("_asyncio");
const { "ThreadPoolExecutor": ThreadPoolExecutor } = $$.module("concurrent.futures");
const { "Thread": Thread } = $$.module("threading");
const runInExecutor = $$.function("function", "runInExecutor", 3, function* (loop, executor, callee, ...args) {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1000000) && (yield);
$$inspected && $$.scope(1000000, { loop: () => loop, executor: () => executor, callee: () => callee, args: () => args });

return ($$1 = wrapFuture, ($$.call(1000001, $$1, void 0, [($$2 = (executor ?? ($$3 = defaultExecutorOf, ($$.call(1000002, $$3, void 0, [loop]) ? (yield) : $$.value))), ($$4 = ($$2 ?? $$.nothing(1000003, $$2, "submit", "read")).submit, ($$.call(1000004, $$4, $$2, $$.concatenate([[callee], ($$.collect(1000005, args) ? (yield) : $$.value)])) ? (yield) : $$.value))), loop]) ? (yield) : $$.value));
});
const defaultExecutorOf = $$.function("function", "defaultExecutorOf", 1, function* (loop) {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1000006) && (yield);
$$inspected && $$.scope(1000002, { loop: () => loop });

$$inspected && $$.scope(1000001, { executor: () => executor });

let executor = ($$1 = ($$m.site = 1000007, defaultExecutors), ($$2 = ($$1 ?? $$.nothing(1000008, $$1, "get", "read")).get, ($$.call(1000009, $$2, $$1, [loop]) ? (yield) : $$.value)));
if ((executor === void 0)) {
((executor = ($$.construct(1000011, ThreadPoolExecutor, [({ "threadNamePrefix": "asyncio" })], 1000012) ? (yield) : $$.value)));
($$1 = ($$m.site = 1000013, defaultExecutors), ($$2 = ($$1 ?? $$.nothing(1000014, $$1, "set", "read")).set, ($$.call(1000015, $$2, $$1, [loop, executor]) ? (yield) : $$.value)));
}
return executor;
});
const wrapFuture = $$.function("function", "wrapFuture", 2, function* (source, loop) {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000016) && (yield);
$$inspected && $$.scope(1000005, { source: () => source, loop: () => loop });

$$inspected && $$.scope(1000003, { future: () => future, copyOutcome: () => copyOutcome });

const future = ($$1 = (loop ?? $$.nothing(1000017, loop, "createFuture", "read")).createFuture, ($$.call(1000018, $$1, loop, []) ? (yield) : $$.value));
const copyOutcome = $$.function("method", "copyOutcome", 0, function* () {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1000019) && (yield);
$$inspected && $$.scope(1000004, { error: () => error });

if (($$1 = (future ?? $$.nothing(1000020, future, "cancelled", "read")).cancelled, ($$.call(1000021, $$1, future, []) ? (yield) : $$.value))) {
return;
}
if (($$1 = (source ?? $$.nothing(1000022, source, "cancelled", "read")).cancelled, ($$.call(1000023, $$1, source, []) ? (yield) : $$.value))) {
($$2 = (future ?? $$.nothing(1000024, future, "cancel", "read")).cancel, ($$.call(1000025, $$2, future, []) ? (yield) : $$.value));
return;
}
const error = ($$1 = (source ?? $$.nothing(1000026, source, "exception", "read")).exception, ($$.call(1000027, $$1, source, []) ? (yield) : $$.value));
if ((error !== null)) {
($$1 = failFuture, ($$.call(1000029, $$1, void 0, [future, error]) ? (yield) : $$.value));
} else {
($$1 = (future ?? $$.nothing(1000030, future, "setResult", "read")).setResult, ($$.call(1000031, $$1, future, [($$2 = (source ?? $$.nothing(1000032, source, "result", "read")).result, ($$.call(1000033, $$2, source, []) ? (yield) : $$.value))]) ? (yield) : $$.value));
}
});
($$1 = (future ?? $$.nothing(1000034, future, "addDoneCallback", "read")).addDoneCallback, ($$.call(1000035, $$1, future, [$$.function("method", "", 0, function* () {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1000036) && (yield);
if (($$1 = (future ?? $$.nothing(1000037, future, "cancelled", "read")).cancelled, ($$.call(1000038, $$1, future, []) ? (yield) : $$.value))) {
($$2 = (source ?? $$.nothing(1000039, source, "cancel", "read")).cancel, ($$.call(1000040, $$2, source, []) ? (yield) : $$.value));
}
})]) ? (yield) : $$.value));
($$1 = (source ?? $$.nothing(1000041, source, "addDoneCallback", "read")).addDoneCallback, ($$.call(1000042, $$1, source, [$$.function("method", "", 0, function* () {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1000043) && (yield);
if ((! ($$1 = (loop ?? $$.nothing(1000044, loop, "isClosed", "read")).isClosed, ($$.call(1000045, $$1, loop, []) ? (yield) : $$.value)))) {
($$2 = (loop ?? $$.nothing(1000046, loop, "callSoonThreadsafe", "read")).callSoonThreadsafe, ($$.call(1000047, $$2, loop, [copyOutcome]) ? (yield) : $$.value));
}
})]) ? (yield) : $$.value));
return future;
});
const toThread = $$.function("async", "toThread", 1, function* (callee, ...args) {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000048) && (yield);
$$inspected && $$.scope(1000007, { callee: () => callee, args: () => args });

$$inspected && $$.scope(1000006, { loop: () => loop, context: () => context });

const loop = ($$1 = getRunningLoop, ($$.call(1000049, $$1, void 0, []) ? (yield) : $$.value));
const context = ($$1 = copyContext, ($$.call(1000050, $$1, void 0, []) ? (yield) : $$.value));
return ($$.await(1000051, ($$1 = (loop ?? $$.nothing(1000052, loop, "runInExecutor", "read")).runInExecutor, ($$.call(1000053, $$1, loop, [null, $$.function("method", "", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000054) && (yield);
return ($$1 = (context ?? $$.nothing(1000055, context, "run", "read")).run, ($$.call(1000056, $$1, context, $$.concatenate([[callee], ($$.collect(1000057, args) ? (yield) : $$.value)])) ? (yield) : $$.value));
})]) ? (yield) : $$.value))) ? (yield) : $$.value);
});
const shutdownDefaultExecutor = $$.function("async", "shutdownDefaultExecutor", 1, function* (loop) {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1000058) && (yield);
$$inspected && $$.scope(1000009, { loop: () => loop });

$$inspected && $$.scope(1000008, { executor: () => executor, ended: () => ended, thread: () => thread });

const executor = ($$1 = ($$m.site = 1000059, defaultExecutors), ($$2 = ($$1 ?? $$.nothing(1000060, $$1, "get", "read")).get, ($$.call(1000061, $$2, $$1, [loop]) ? (yield) : $$.value)));
if ((executor === void 0)) {
return;
}
($$1 = ($$m.site = 1000063, defaultExecutors), ($$2 = ($$1 ?? $$.nothing(1000064, $$1, "delete", "read")).delete, ($$.call(1000065, $$2, $$1, [loop]) ? (yield) : $$.value)));
const ended = ($$1 = (loop ?? $$.nothing(1000066, loop, "createFuture", "read")).createFuture, ($$.call(1000067, $$1, loop, []) ? (yield) : $$.value));
const thread = ($$.construct(1000068, Thread, [$$.function("method", "", 0, function* () {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1000070) && (yield);
($$1 = (executor ?? $$.nothing(1000071, executor, "shutdown", "read")).shutdown, ($$.call(1000072, $$1, executor, [({ "wait": true })]) ? (yield) : $$.value));
($$1 = (loop ?? $$.nothing(1000073, loop, "callSoonThreadsafe", "read")).callSoonThreadsafe, ($$.call(1000074, $$1, loop, [(ended ?? $$.nothing(1000075, ended, "setResult", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000075, ended, "setResult") && (yield), typeof ($$2 = ended.setResult) === "function" ? $$.member(ended, $$2) : $$2), true]) ? (yield) : $$.value));
})], 1000069) ? (yield) : $$.value);
($$1 = (thread ?? $$.nothing(1000076, thread, "start", "read")).start, ($$.call(1000077, $$1, thread, []) ? (yield) : $$.value));
($$.await(1000078, ended) ? (yield) : $$.value);
($$1 = (thread ?? $$.nothing(1000079, thread, "join", "read")).join, ($$.call(1000080, $$1, thread, []) ? (yield) : $$.value));
});
$$inspected && $$.scope(1000010, { defaultExecutors: () => defaultExecutors, runInExecutor: () => runInExecutor, defaultExecutorOf: () => defaultExecutorOf, wrapFuture: () => wrapFuture, toThread: () => toThread, shutdownDefaultExecutor: () => shutdownDefaultExecutor });




const defaultExecutors = ($$.construct(1000081, $$_Map, [], 1000082) ? (yield) : $$.value);





return { runInExecutor, toThread, shutdownDefaultExecutor };
};
}),
sites: [9,8,14,11,15,10,15,89,15,34,15,57,15,21,15,65,15,21,15,82,15,77,15,81,18,1,18,65,19,18,19,34,19,18,19,38,19,18,19,44,20,7,20,29,21,16,21,71,21,20,21,38,22,5,22,21,22,5,22,25,22,5,22,41,28,1,28,68,29,26,29,43,29,26,29,45,30,23,30,35,31,9,31,25,31,9,31,27,32,9,32,25,32,9,32,27,33,7,33,20,33,7,33,22,36,19,36,35,36,19,36,37,37,9,37,23,37,25,37,50,38,10,38,26,38,10,38,43,38,27,38,40,38,27,38,42,40,3,40,25,40,3,42,5,40,26,40,32,41,9,41,25,41,9,41,27,41,29,41,42,41,29,41,44,43,3,43,25,43,3,45,5,43,26,43,32,44,10,44,23,44,10,44,25,44,27,44,50,44,27,44,63,50,8,53,19,54,16,54,32,55,19,55,32,56,11,56,77,56,17,56,35,56,17,56,77,56,42,56,48,56,48,56,59,56,48,56,76,56,71,56,75,60,8,60,79,61,20,61,36,61,20,61,40,61,20,61,46,62,7,62,29,63,3,63,19,63,3,63,26,63,3,63,32,64,34,64,51,64,34,64,53,65,18,68,5,65,22,65,28,65,29,65,35,66,5,66,22,66,5,66,38,67,5,67,28,67,5,67,51,67,29,67,44,69,3,69,15,69,3,69,17,70,3,70,14,71,3,71,14,71,3,71,16,6,26,6,66,6,30,6,33],
scopes: [9,8,16,2,18,65,25,2,18,1,25,2,28,68,47,2,30,35,39,4,28,1,47,2,53,19,57,2,50,8,57,2,60,79,72,2,60,8,72,2,1,1,73,1],
text: "/** Work in other threads, as in CPython's Lib/asyncio/threads.py and base_events.py. */\nimport { copyContext, failFuture, getRunningLoop, type EventLoop, type Future } from \"_asyncio\";\nimport { ThreadPoolExecutor, type Executor, type Future as ThreadFuture } from \"concurrent.futures\";\nimport { Thread } from \"threading\";\n\nconst defaultExecutors = new Map<EventLoop, ThreadPoolExecutor>();\n\n/** Calls `callee` in a thread of `executor`, or of the loop's own where that is null; gives a future of the loop. */\nexport function runInExecutor(\n  loop: EventLoop,\n  executor: Executor | null,\n  callee: (...args: unknown[]) => unknown,\n  ...args: unknown[]\n): Future {\n  return wrapFuture((executor ?? defaultExecutorOf(loop)).submit(callee, ...args), loop);\n}\n\nfunction defaultExecutorOf(loop: EventLoop): ThreadPoolExecutor {\n  let executor = defaultExecutors.get(loop);\n  if (executor === undefined) {\n    executor = new ThreadPoolExecutor({ threadNamePrefix: \"asyncio\" });\n    defaultExecutors.set(loop, executor);\n  }\n  return executor;\n}\n\n/** A future of the loop that comes out as another thread's does, and that cancels it. */\nfunction wrapFuture(source: ThreadFuture, loop: EventLoop): Future {\n  const future: Future = loop.createFuture();\n  const copyOutcome = (): void => {\n    if (future.cancelled()) return;\n    if (source.cancelled()) {\n      future.cancel();\n      return;\n    }\n    const error = source.exception();\n    if (error !== null) failFuture(future, error);\n    else future.setResult(source.result());\n  };\n  future.addDoneCallback(() => {\n    if (future.cancelled()) source.cancel();\n  });\n  source.addDoneCallback(() => {\n    if (!loop.isClosed()) loop.callSoonThreadsafe(copyOutcome);\n  });\n  return future;\n}\n\n/** Calls a function in another thread, in a copy of this task's context, and waits for what it returns. */\nexport async function toThread<Args extends unknown[], Value>(\n  callee: (...args: Args) => Value,\n  ...args: Args\n): Promise<Value> {\n  const loop = getRunningLoop();\n  const context = copyContext();\n  return (await loop.runInExecutor(null, () => context.run(callee, ...args))) as Value;\n}\n\n/** Ends the threads of the loop's own executor; the loop goes on while they finish what they have begun. */\nexport async function shutdownDefaultExecutor(loop: EventLoop): Promise<void> {\n  const executor = defaultExecutors.get(loop);\n  if (executor === undefined) return;\n  defaultExecutors.delete(loop);\n  const ended: Future<boolean> = loop.createFuture();\n  const thread = new Thread(() => {\n    executor.shutdown({ wait: true });\n    loop.callSoonThreadsafe(ended.setResult, true);\n  });\n  thread.start();\n  await ended;\n  thread.join();\n}\n",
},
{
file: "asyncio/mixins.ts",
link: (function ($$, $$inspected) {
"use strict";
const $$m = $$.meter, $$empty = $$.empty, $$n = $$.speculation;
const { read: $$read, write: $$write, edge: $$edge, enter: $$enter } = $$.costs;
const $$_Symbol = $$.globals.Symbol;
return function* $$module() {
let $$1, $$2;
const { "getRunningLoop": getRunningLoop, "isOptions": isOptions, "LibraryObject": LibraryObject } = $$.module("_asyncio");
const { "RuntimeError": RuntimeError, "repr": repr } = $$.module("builtins");
const remove = $$.function("function", "remove", 2, function* (list, item) {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000083) && (yield);
$$inspected && $$.scope(1000012, { list: () => list, item: () => item });

$$inspected && $$.scope(1000011, { index: () => index });

const index = ($$1 = (list ?? $$.nothing(1000084, list, "indexOf", "read")).indexOf, ($$.call(1000085, $$1, list, [item]) ? (yield) : $$.value));
if ((typeof index === "number" ? index >= 0 : ($$.binary(1000086, ">=", index, 0) ? (yield) : $$.value))) {
($$1 = (list ?? $$.nothing(1000087, list, "splice", "read")).splice, ($$.call(1000088, $$1, list, [index, 1]) ? (yield) : $$.value));
}
});
const argument = $$.function("function", "argument", 3, function* (given, name, otherwise) {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000089) && (yield);
$$inspected && $$.scope(1000014, { given: () => given, name: () => name, otherwise: () => otherwise });

$$inspected && $$.scope(1000013, { value: () => value });

if ((! ($$1 = isOptions, ($$.call(1000090, $$1, void 0, [given]) ? (yield) : $$.value)))) {
return given;
}
const value = (given ?? $$.nothing(1000091, given, name, "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000091, given, name) && (yield), typeof ($$1 = given[name]) === "function" ? $$.member(given, $$1) : $$1);
return ((value === void 0) ? otherwise : value);
});
$$inspected && $$.scope(1000015, { LoopBound: () => LoopBound, Hold: () => Hold, remove: () => remove, argument: () => argument });



const LoopBound = ($$1 = LibraryObject, ($$.class(1000110, "LoopBound", [$$1], (() => ($$v2) => class $$v1 extends $$.Same { ["_loop"] = $$.field;  static $$s() { return (() => {
let LoopBound;
return {
construct: null, length: 0,
methods: [{ kind: "method", isStatic: false, key: "_getLoop", method: $$.function("method", "_getLoop", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000093) && (yield);
$$inspected && $$.scope(1000016, { loop: () => loop });

const loop = ($$1 = getRunningLoop, ($$.call(1000094, $$1, void 0, []) ? (yield) : $$.value));
((this ?? $$.nothing(1000095, this, "_loop", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000095, this, "_loop") && (yield), typeof ($$1 = this._loop) === "function" ? $$.member(this, $$1) : $$1) ?? (this ?? $$.nothing(1000096, this, "_loop", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000096, this, "_loop", loop) && (yield), $$m.site = 1000096, this._loop = loop));
if ((loop !== (this ?? $$.nothing(1000098, this, "_loop", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000098, this, "_loop") && (yield), typeof ($$1 = this._loop) === "function" ? $$.member(this, $$1) : $$1))) {
throw $$.raise(1000099, ($$.construct(1000100, RuntimeError, [($$.template(1000102, ["", " is bound to a different event loop"], [(typeof ($$2 = ($$3 = repr, ($$.call(1000103, $$3, void 0, [this]) ? (yield) : $$.value))) === "string" || typeof $$2 === "number" ? $$2 : ($$.text(1000102, $$2) ? (yield) : $$.value))]) ? (yield) : $$.value)], 1000101) ? (yield) : $$.value));
}
return loop;
}) }, { kind: "method", isStatic: false, key: "_newWaiter", method: $$.function("method", "_newWaiter", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000104) && (yield);
return ($$1 = ($$2 = (this ?? $$.nothing(1000105, this, "_getLoop", "read"))._getLoop, ($$.call(1000106, $$2, this, []) ? (yield) : $$.value)), ($$3 = ($$1 ?? $$.nothing(1000107, $$1, "createFuture", "read")).createFuture, ($$.call(1000108, $$3, $$1, []) ? (yield) : $$.value)));
}) }],
fields: function* () {
let $$1;
$$1 = null; $$m.site = 1000109; $$.field = $$1; new $$v1(this);
},
statics: null,
bind: ($$c) => { LoopBound = $$c; },
};
})(); } }.$$s())()) ? (yield) : $$.value));
const Hold = ($$1 = LibraryObject, ($$2 = typeof ($$2 = $$_Symbol.dispose) === "string" || typeof $$2 === "symbol" ? $$2 : ($$.key(1000111, $$2) ? (yield) : $$.value)), ($$.class(1000123, "Hold", [$$1], (($$v4) => ($$v5) => class $$v3 extends $$.Same { ["_owner"] = $$.field;  static $$s() { return (() => {
let Hold;
return {
construct: function* (owner) {
let $$1;let $$this;const $$newTarget = $$.newTarget;
($$m.fuel -= $$enter) < 0 && $$.enter(1000112) && (yield);
$$inspected && $$.scope(1000017, { owner: () => owner });

($$this = ($$.superConstruct(1000113, $$v5, [], $$newTarget, $$this) ? (yield) : $$.value));
($$1 = $$.self(1000114, $$this), ($$1 ?? $$.nothing(1000115, $$1, "_owner", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000115, $$1, "_owner", owner) && (yield), $$m.site = 1000115, $$1._owner = owner));
return $$.self(1000116, $$this);
}, length: 1,
methods: [{ kind: "method", isStatic: false, key: $$v4, method: $$.function("method", $$v4, 0, function* () {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1000117) && (yield);
$$inspected && $$.scope(1000018, { owner: () => owner });

const owner = (this ?? $$.nothing(1000118, this, "_owner", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000118, this, "_owner") && (yield), typeof ($$1 = this._owner) === "function" ? $$.member(this, $$1) : $$1);
((this ?? $$.nothing(1000119, this, "_owner", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000119, this, "_owner", null) && (yield), $$m.site = 1000119, this._owner = null));
($$1 = owner, $$1 == null ? void 0 : ($$2 = ($$1 ?? $$.nothing(1000120, $$1, "release", "read")).release, ($$.call(1000121, $$2, $$1, []) ? (yield) : $$.value)));
}) }],
fields: function* () {
let $$1;
$$1 = void 0; $$m.site = 1000122; $$.field = $$1; new $$v3(this);
},
statics: null,
bind: ($$c) => { Hold = $$c; },
};
})(); } }.$$s())($$2)) ? (yield) : $$.value));


return { LoopBound, Hold, remove, argument };
};
}),
sites: [39,8,39,62,40,17,40,29,40,17,40,35,41,7,41,17,41,19,41,30,41,19,41,40,45,8,49,10,50,8,50,24,51,17,51,28,52,10,52,29,9,3,9,25,10,18,10,34,11,5,11,15,11,5,11,24,12,9,12,28,12,18,12,28,12,30,12,105,12,36,12,104,12,40,12,52,12,53,12,103,12,56,12,66,17,3,17,33,18,12,18,25,18,12,18,27,18,12,18,40,18,12,18,42,7,3,7,34,6,32,6,45,31,4,31,18,26,3,26,43,27,5,27,12,28,5,28,9,28,5,28,24,26,3,29,4,31,3,31,28,32,19,32,30,33,5,33,23,34,5,34,19,34,5,34,21,24,3,24,38,23,27,23,40],
scopes: [39,62,42,2,39,8,42,2,49,10,53,2,45,8,53,2,1,1,54,1,9,25,14,4,26,3,29,4,31,28,35,4],
text: "/** What several of the library's classes share (Lib/asyncio/mixins.py of CPython). */\nimport { getRunningLoop, isOptions, LibraryObject, type EventLoop, type Future } from \"_asyncio\";\nimport { RuntimeError, repr } from \"builtins\";\n\n/** An object that belongs to the first event loop in which somebody waits for it. */\nexport class LoopBound extends LibraryObject {\n  _loop: EventLoop | null = null;\n\n  _getLoop(): EventLoop {\n    const loop = getRunningLoop();\n    this._loop ??= loop;\n    if (loop !== this._loop) throw new RuntimeError(`${repr(this)} is bound to a different event loop`);\n    return loop;\n  }\n\n  /** What a task waits on until somebody sets its result. */\n  _newWaiter(): Future<boolean> {\n    return this._getLoop().createFuture();\n  }\n}\n\n/** One acquisition, given back when its block is left: Python's `async with`. */\nexport class Hold extends LibraryObject {\n  _owner: { release(): void } | null;\n\n  constructor(owner: { release(): void }) {\n    super();\n    this._owner = owner;\n  }\n\n  [Symbol.dispose](): void {\n    const owner = this._owner;\n    this._owner = null;\n    owner?.release();\n  }\n}\n\n/** Takes `item` out of `list`, where it is in it. */\nexport function remove(list: unknown[], item: unknown): void {\n  const index = list.indexOf(item);\n  if (index >= 0) list.splice(index, 1);\n}\n\n/** An argument that may be given by position or by name: `new Queue(3)`, `new Queue({ maxsize: 3 })`. */\nexport function argument<Value>(\n  given: Value | { readonly [name: string]: unknown },\n  name: string,\n  otherwise: Value,\n): Value {\n  if (!isOptions(given)) return given as Value;\n  const value = given[name] as Value | undefined;\n  return value === undefined ? otherwise : value;\n}\n",
},
{
file: "asyncio/locks.ts",
link: (function ($$, $$inspected) {
"use strict";
const $$m = $$.meter, $$empty = $$.empty, $$n = $$.speculation;
const { read: $$read, write: $$write, edge: $$edge, enter: $$enter } = $$.costs;
return function* $$module() {
let $$1;
const { "BrokenBarrierError": BrokenBarrierError, "CancelledError": CancelledError } = $$.module("_asyncio");
const { "RuntimeError": RuntimeError, "ValueError": ValueError } = $$.module("builtins");
const { "argument": argument, "Hold": Hold, "LoopBound": LoopBound, "remove": remove } = $$.module("asyncio/mixins.ts");
const countOf = $$.function("function", "countOf", 1, function* (waiters) {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1000124) && (yield);
$$inspected && $$.scope(1000019, { waiters: () => waiters });

return (($$2 = (waiters ?? $$.nothing(1000126, waiters, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000126, waiters, "length") && (yield), typeof ($$1 = waiters.length) === "function" ? $$.member(waiters, $$1) : $$1), typeof $$2 === "number" ? $$2 > 0 : ($$.binary(1000125, ">", $$2, 0) ? (yield) : $$.value)) ? ($$.template(1000127, [", waiters:", ""], [(typeof ($$3 = (waiters ?? $$.nothing(1000128, waiters, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000128, waiters, "length") && (yield), typeof ($$4 = waiters.length) === "function" ? $$.member(waiters, $$4) : $$4)) === "string" || typeof $$3 === "number" ? $$3 : ($$.text(1000127, $$3) ? (yield) : $$.value))]) ? (yield) : $$.value) : "");
});
$$inspected && $$.scope(1000020, { Lock: () => Lock, Event: () => Event, Condition: () => Condition, Semaphore: () => Semaphore, BoundedSemaphore: () => BoundedSemaphore, Barrier: () => Barrier, countOf: () => countOf });




const Lock = ($$1 = LoopBound, ($$.class(1000183, "Lock", [$$1], (() => ($$v3) => class $$v1 extends $$.Same { ["_locked"] = $$.field;  static $$s() { return class $$v2 extends $$.Same { ["_waiters"] = $$.field;  static $$s() { return (() => {
let Lock;
return {
construct: null, length: 0,
methods: [{ kind: "method", isStatic: false, key: "locked", method: $$.function("method", "locked", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000129) && (yield);
return (this ?? $$.nothing(1000130, this, "_locked", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000130, this, "_locked") && (yield), typeof ($$1 = this._locked) === "function" ? $$.member(this, $$1) : $$1);
}) }, { kind: "method", isStatic: false, key: "acquire", method: $$.function("async", "acquire", 0, function* () {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1000131) && (yield);
$$inspected && $$.scope(1000021, { waiter: () => waiter });

if (((! (this ?? $$.nothing(1000132, this, "_locked", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000132, this, "_locked") && (yield), typeof ($$1 = this._locked) === "function" ? $$.member(this, $$1) : $$1)) && ($$2 = (this ?? $$.nothing(1000133, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000133, this, "_waiters") && (yield), typeof ($$3 = this._waiters) === "function" ? $$.member(this, $$3) : $$3), ($$4 = ($$2 ?? $$.nothing(1000134, $$2, "every", "read")).every, ($$.call(1000135, $$4, $$2, [$$.function("method", "", 1, function* (waiter) {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000136) && (yield);
$$inspected && $$.scope(1000022, { waiter: () => waiter });

return ($$1 = (waiter ?? $$.nothing(1000137, waiter, "cancelled", "read")).cancelled, ($$.call(1000138, $$1, waiter, []) ? (yield) : $$.value));
})]) ? (yield) : $$.value))))) {
((this ?? $$.nothing(1000139, this, "_locked", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000139, this, "_locked", true) && (yield), $$m.site = 1000139, this._locked = true));
return true;
}
const waiter = ($$1 = (this ?? $$.nothing(1000140, this, "_newWaiter", "read"))._newWaiter, ($$.call(1000141, $$1, this, []) ? (yield) : $$.value));
($$1 = (this ?? $$.nothing(1000142, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000142, this, "_waiters") && (yield), typeof ($$2 = this._waiters) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000143, $$1, "push", "read")).push, ($$.call(1000144, $$3, $$1, [waiter]) ? (yield) : $$.value)));
try {
try {
($$.await(1000145, waiter) ? (yield) : $$.value);
} finally {
($$1 = remove, ($$.call(1000146, $$1, void 0, [(this ?? $$.nothing(1000147, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000147, this, "_waiters") && (yield), typeof ($$2 = this._waiters) === "function" ? $$.member(this, $$2) : $$2), waiter]) ? (yield) : $$.value));
}
} catch ($$x) {
const error = $$.caught($$x);
$$inspected && $$.scope(1000023, { error: () => error });
{
if (((($$.binary(1000148, "instanceof", error, CancelledError) ? (yield) : $$.value)) && (! (this ?? $$.nothing(1000149, this, "_locked", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000149, this, "_locked") && (yield), typeof ($$1 = this._locked) === "function" ? $$.member(this, $$1) : $$1)))) {
($$2 = (this ?? $$.nothing(1000150, this, "_wakeUpFirst", "read"))._wakeUpFirst, ($$.call(1000151, $$2, this, []) ? (yield) : $$.value));
}
throw $$.raise(1000152, error);
}
}
((this ?? $$.nothing(1000153, this, "_locked", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000153, this, "_locked", true) && (yield), $$m.site = 1000153, this._locked = true));
return true;
}) }, { kind: "method", isStatic: false, key: "release", method: $$.function("method", "release", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000154) && (yield);
if ((! (this ?? $$.nothing(1000155, this, "_locked", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000155, this, "_locked") && (yield), typeof ($$1 = this._locked) === "function" ? $$.member(this, $$1) : $$1))) {
throw $$.raise(1000156, ($$.construct(1000157, RuntimeError, ["Lock is not acquired."], 1000158) ? (yield) : $$.value));
}
((this ?? $$.nothing(1000159, this, "_locked", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000159, this, "_locked", false) && (yield), $$m.site = 1000159, this._locked = false));
($$1 = (this ?? $$.nothing(1000160, this, "_wakeUpFirst", "read"))._wakeUpFirst, ($$.call(1000161, $$1, this, []) ? (yield) : $$.value));
}) }, { kind: "method", isStatic: false, key: "hold", method: $$.function("async", "hold", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000162) && (yield);
($$.await(1000163, ($$1 = (this ?? $$.nothing(1000164, this, "acquire", "read")).acquire, ($$.call(1000165, $$1, this, []) ? (yield) : $$.value))) ? (yield) : $$.value);
return ($$.construct(1000166, Hold, [this], 1000167) ? (yield) : $$.value);
}) }, { kind: "method", isStatic: false, key: "_wakeUpFirst", method: $$.function("method", "_wakeUpFirst", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000168) && (yield);
$$inspected && $$.scope(1000024, { first: () => first });

const first = ($$1 = (this ?? $$.nothing(1000169, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000169, this, "_waiters") && (yield), typeof ($$2 = this._waiters) === "function" ? $$.member(this, $$2) : $$2), ($$1 ?? $$.nothing(1000170, $$1, 0, "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000170, $$1, 0) && (yield), typeof ($$3 = $$1[0]) === "function" ? $$.member($$1, $$3) : $$3));
if (((first !== void 0) && (! ($$1 = (first ?? $$.nothing(1000172, first, "done", "read")).done, ($$.call(1000173, $$1, first, []) ? (yield) : $$.value))))) {
($$2 = (first ?? $$.nothing(1000174, first, "setResult", "read")).setResult, ($$.call(1000175, $$2, first, [true]) ? (yield) : $$.value));
}
}) }, { kind: "method", isStatic: false, key: "toString", method: $$.function("method", "toString", 0, function* () {
let $$1, $$2, $$3, $$4, $$5;
($$m.fuel -= $$enter) < 0 && $$.enter(1000176) && (yield);
return ($$.template(1000177, ["<Lock [", "", "]>"], [(typeof ($$1 = ((this ?? $$.nothing(1000178, this, "_locked", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000178, this, "_locked") && (yield), typeof ($$2 = this._locked) === "function" ? $$.member(this, $$2) : $$2) ? "locked" : "unlocked")) === "string" || typeof $$1 === "number" ? $$1 : ($$.text(1000177, $$1) ? (yield) : $$.value)), (typeof ($$3 = ($$4 = countOf, ($$.call(1000179, $$4, void 0, [(this ?? $$.nothing(1000180, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000180, this, "_waiters") && (yield), typeof ($$5 = this._waiters) === "function" ? $$.member(this, $$5) : $$5)]) ? (yield) : $$.value))) === "string" || typeof $$3 === "number" ? $$3 : ($$.text(1000177, $$3) ? (yield) : $$.value))]) ? (yield) : $$.value);
}) }],
fields: function* () {
let $$1, $$2;
$$1 = false; $$m.site = 1000181; $$.field = $$1; new $$v1(this);
$$2 = []; $$m.site = 1000182; $$.field = $$2; new $$v2(this);
},
statics: null,
bind: ($$c) => { Lock = $$c; },
};
})(); } }.$$s(); } }.$$s())()) ? (yield) : $$.value));
const Event = ($$1 = LoopBound, ($$.class(1000215, "Event", [$$1], (() => ($$v6) => class $$v4 extends $$.Same { ["_value"] = $$.field;  static $$s() { return class $$v5 extends $$.Same { ["_waiters"] = $$.field;  static $$s() { return (() => {
let Event;
return {
construct: null, length: 0,
methods: [{ kind: "method", isStatic: false, key: "isSet", method: $$.function("method", "isSet", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000184) && (yield);
return (this ?? $$.nothing(1000185, this, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000185, this, "_value") && (yield), typeof ($$1 = this._value) === "function" ? $$.member(this, $$1) : $$1);
}) }, { kind: "method", isStatic: false, key: "set", method: $$.function("method", "set", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000186) && (yield);
if ((this ?? $$.nothing(1000187, this, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000187, this, "_value") && (yield), typeof ($$1 = this._value) === "function" ? $$.member(this, $$1) : $$1)) {
return;
}
((this ?? $$.nothing(1000188, this, "_value", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000188, this, "_value", true) && (yield), $$m.site = 1000188, this._value = true));
{
const $$v7 = ($$.iterate(1000190, (this ?? $$.nothing(1000189, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000189, this, "_waiters") && (yield), typeof ($$1 = this._waiters) === "function" ? $$.member(this, $$1) : $$1)) ? (yield) : $$.value);
let $$v8 = false;
try {
for (; ($$.next(1000190, $$v7) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1000191) && (yield))) {
const waiter = $$v7.value;
$$inspected && $$.scope(1000025, { waiter: () => waiter });
{
if ((! ($$2 = (waiter ?? $$.nothing(1000192, waiter, "done", "read")).done, ($$.call(1000193, $$2, waiter, []) ? (yield) : $$.value)))) {
($$3 = (waiter ?? $$.nothing(1000194, waiter, "setResult", "read")).setResult, ($$.call(1000195, $$3, waiter, [true]) ? (yield) : $$.value));
}
}
}
} catch ($$x) { $$v8 = true; throw $$x; }
finally { if (!$$v7.isDone) { $$.close(1000190, $$v7, $$v8) && (yield); } }
}
}) }, { kind: "method", isStatic: false, key: "clear", method: $$.function("method", "clear", 0, function* () {
($$m.fuel -= $$enter) < 0 && $$.enter(1000196) && (yield);
((this ?? $$.nothing(1000197, this, "_value", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000197, this, "_value", false) && (yield), $$m.site = 1000197, this._value = false));
}) }, { kind: "method", isStatic: false, key: "wait", method: $$.function("async", "wait", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000198) && (yield);
$$inspected && $$.scope(1000026, { waiter: () => waiter });

if ((this ?? $$.nothing(1000199, this, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000199, this, "_value") && (yield), typeof ($$1 = this._value) === "function" ? $$.member(this, $$1) : $$1)) {
return true;
}
const waiter = ($$1 = (this ?? $$.nothing(1000200, this, "_newWaiter", "read"))._newWaiter, ($$.call(1000201, $$1, this, []) ? (yield) : $$.value));
($$1 = (this ?? $$.nothing(1000202, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000202, this, "_waiters") && (yield), typeof ($$2 = this._waiters) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000203, $$1, "push", "read")).push, ($$.call(1000204, $$3, $$1, [waiter]) ? (yield) : $$.value)));
try {
($$.await(1000205, waiter) ? (yield) : $$.value);
return true;
} finally {
($$1 = remove, ($$.call(1000206, $$1, void 0, [(this ?? $$.nothing(1000207, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000207, this, "_waiters") && (yield), typeof ($$2 = this._waiters) === "function" ? $$.member(this, $$2) : $$2), waiter]) ? (yield) : $$.value));
}
}) }, { kind: "method", isStatic: false, key: "toString", method: $$.function("method", "toString", 0, function* () {
let $$1, $$2, $$3, $$4, $$5;
($$m.fuel -= $$enter) < 0 && $$.enter(1000208) && (yield);
return ($$.template(1000209, ["<Event [", "", "]>"], [(typeof ($$1 = ((this ?? $$.nothing(1000210, this, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000210, this, "_value") && (yield), typeof ($$2 = this._value) === "function" ? $$.member(this, $$2) : $$2) ? "set" : "unset")) === "string" || typeof $$1 === "number" ? $$1 : ($$.text(1000209, $$1) ? (yield) : $$.value)), (typeof ($$3 = ($$4 = countOf, ($$.call(1000211, $$4, void 0, [(this ?? $$.nothing(1000212, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000212, this, "_waiters") && (yield), typeof ($$5 = this._waiters) === "function" ? $$.member(this, $$5) : $$5)]) ? (yield) : $$.value))) === "string" || typeof $$3 === "number" ? $$3 : ($$.text(1000209, $$3) ? (yield) : $$.value))]) ? (yield) : $$.value);
}) }],
fields: function* () {
let $$1, $$2;
$$1 = false; $$m.site = 1000213; $$.field = $$1; new $$v4(this);
$$2 = []; $$m.site = 1000214; $$.field = $$2; new $$v5(this);
},
statics: null,
bind: ($$c) => { Event = $$c; },
};
})(); } }.$$s(); } }.$$s())()) ? (yield) : $$.value));
const Condition = ($$1 = LoopBound, ($$.class(1000313, "Condition", [$$1], (() => ($$v11) => class $$v9 extends $$.Same { ["_lock"] = $$.field;  static $$s() { return class $$v10 extends $$.Same { ["_waiters"] = $$.field;  static $$s() { return (() => {
let Condition;
return {
construct: function* ($$v12) {
let $$1, $$2, $$3, $$4;let $$this;const $$newTarget = $$.newTarget;
($$m.fuel -= $$enter) < 0 && $$.enter(1000216) && (yield);
const lock = (($$1 = $$v12) === void 0 ? null : $$1);
$$inspected && $$.scope(1000027, { lock: () => lock });

{
($$this = ($$.superConstruct(1000217, $$v11, [], $$newTarget, $$this) ? (yield) : $$.value));
($$2 = $$.self(1000218, $$this), ($$4 = (($$3 = argument, ($$.call(1000219, $$3, void 0, [lock, "lock", null]) ? (yield) : $$.value)) ?? ($$.construct(1000220, Lock, [], 1000221) ? (yield) : $$.value)), $$2 ?? $$.nothing(1000222, $$2, "_lock", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000222, $$2, "_lock", $$4) && (yield), $$m.site = 1000222, $$2._lock = $$4));
return $$.self(1000223, $$this);
}
}, length: 0,
methods: [{ kind: "method", isStatic: false, key: "locked", method: $$.function("method", "locked", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000224) && (yield);
return ($$1 = (this ?? $$.nothing(1000225, this, "_lock", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000225, this, "_lock") && (yield), typeof ($$2 = this._lock) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000226, $$1, "locked", "read")).locked, ($$.call(1000227, $$3, $$1, []) ? (yield) : $$.value)));
}) }, { kind: "method", isStatic: false, key: "acquire", method: $$.function("async", "acquire", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000228) && (yield);
return ($$.await(1000229, ($$1 = (this ?? $$.nothing(1000230, this, "_lock", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000230, this, "_lock") && (yield), typeof ($$2 = this._lock) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000231, $$1, "acquire", "read")).acquire, ($$.call(1000232, $$3, $$1, []) ? (yield) : $$.value)))) ? (yield) : $$.value);
}) }, { kind: "method", isStatic: false, key: "release", method: $$.function("method", "release", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000233) && (yield);
($$1 = (this ?? $$.nothing(1000234, this, "_lock", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000234, this, "_lock") && (yield), typeof ($$2 = this._lock) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000235, $$1, "release", "read")).release, ($$.call(1000236, $$3, $$1, []) ? (yield) : $$.value)));
}) }, { kind: "method", isStatic: false, key: "hold", method: $$.function("async", "hold", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000237) && (yield);
($$.await(1000238, ($$1 = (this ?? $$.nothing(1000239, this, "acquire", "read")).acquire, ($$.call(1000240, $$1, this, []) ? (yield) : $$.value))) ? (yield) : $$.value);
return ($$.construct(1000241, Hold, [this], 1000242) ? (yield) : $$.value);
}) }, { kind: "method", isStatic: false, key: "wait", method: $$.function("async", "wait", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000243) && (yield);
$$inspected && $$.scope(1000028, { waiter: () => waiter });

if ((! ($$1 = (this ?? $$.nothing(1000244, this, "locked", "read")).locked, ($$.call(1000245, $$1, this, []) ? (yield) : $$.value)))) {
throw $$.raise(1000246, ($$.construct(1000247, RuntimeError, ["cannot wait on un-acquired lock"], 1000248) ? (yield) : $$.value));
}
const waiter = ($$1 = (this ?? $$.nothing(1000249, this, "_newWaiter", "read"))._newWaiter, ($$.call(1000250, $$1, this, []) ? (yield) : $$.value));
($$1 = (this ?? $$.nothing(1000251, this, "release", "read")).release, ($$.call(1000252, $$1, this, []) ? (yield) : $$.value));
try {
try {
($$1 = (this ?? $$.nothing(1000253, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000253, this, "_waiters") && (yield), typeof ($$2 = this._waiters) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000254, $$1, "push", "read")).push, ($$.call(1000255, $$3, $$1, [waiter]) ? (yield) : $$.value)));
try {
($$.await(1000256, waiter) ? (yield) : $$.value);
return true;
} finally {
($$1 = remove, ($$.call(1000257, $$1, void 0, [(this ?? $$.nothing(1000258, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000258, this, "_waiters") && (yield), typeof ($$2 = this._waiters) === "function" ? $$.member(this, $$2) : $$2), waiter]) ? (yield) : $$.value));
}
} finally {
($$.await(1000259, ($$1 = (this ?? $$.nothing(1000260, this, "_reacquire", "read"))._reacquire, ($$.call(1000261, $$1, this, []) ? (yield) : $$.value))) ? (yield) : $$.value);
}
} catch ($$x) {
const error = $$.caught($$x);
$$inspected && $$.scope(1000029, { error: () => error });
{
($$1 = (this ?? $$.nothing(1000262, this, "_notify", "read"))._notify, ($$.call(1000263, $$1, this, [1]) ? (yield) : $$.value));
throw $$.raise(1000264, error);
}
}
}) }, { kind: "method", isStatic: false, key: "_reacquire", method: $$.function("async", "_reacquire", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000265) && (yield);
$$inspected && $$.scope(1000030, { cancellation: () => cancellation });

let cancellation = null;
for (; ; (($$m.fuel -= $$edge) < 0 && $$.edge(1000266) && (yield))) {
try {
($$.await(1000267, ($$1 = (this ?? $$.nothing(1000268, this, "acquire", "read")).acquire, ($$.call(1000269, $$1, this, []) ? (yield) : $$.value))) ? (yield) : $$.value);
break;
} catch ($$x) {
const error = $$.caught($$x);
$$inspected && $$.scope(1000031, { error: () => error });
{
if ((! (($$.binary(1000270, "instanceof", error, CancelledError) ? (yield) : $$.value)))) {
throw $$.raise(1000271, error);
}
((cancellation = error));
}
}
}
if ((cancellation !== null)) {
throw $$.raise(1000273, cancellation);
}
}) }, { kind: "method", isStatic: false, key: "waitFor", method: $$.function("async", "waitFor", 1, function* (predicate) {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000274) && (yield);
$$inspected && $$.scope(1000033, { predicate: () => predicate });

$$inspected && $$.scope(1000032, { result: () => result });

let result = ($$1 = predicate, ($$.call(1000275, $$1, void 0, []) ? (yield) : $$.value));
for (; (! result); (($$m.fuel -= $$edge) < 0 && $$.edge(1000276) && (yield))) {
($$.await(1000277, ($$1 = (this ?? $$.nothing(1000278, this, "wait", "read")).wait, ($$.call(1000279, $$1, this, []) ? (yield) : $$.value))) ? (yield) : $$.value);
((result = ($$1 = predicate, ($$.call(1000280, $$1, void 0, []) ? (yield) : $$.value))));
}
return result;
}) }, { kind: "method", isStatic: false, key: "notify", method: $$.function("method", "notify", 0, function* ($$v13) {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000281) && (yield);
const n = (($$1 = $$v13) === void 0 ? 1 : $$1);
$$inspected && $$.scope(1000034, { n: () => n });

{
if ((! ($$2 = (this ?? $$.nothing(1000282, this, "locked", "read")).locked, ($$.call(1000283, $$2, this, []) ? (yield) : $$.value)))) {
throw $$.raise(1000284, ($$.construct(1000285, RuntimeError, ["cannot notify on un-acquired lock"], 1000286) ? (yield) : $$.value));
}
($$2 = (this ?? $$.nothing(1000287, this, "_notify", "read"))._notify, ($$.call(1000288, $$2, this, [($$3 = argument, ($$.call(1000289, $$3, void 0, [n, "n", 1]) ? (yield) : $$.value))]) ? (yield) : $$.value));
}
}) }, { kind: "method", isStatic: false, key: "notifyAll", method: $$.function("method", "notifyAll", 0, function* () {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1000290) && (yield);
($$1 = (this ?? $$.nothing(1000291, this, "notify", "read")).notify, ($$.call(1000292, $$1, this, [($$2 = (this ?? $$.nothing(1000293, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000293, this, "_waiters") && (yield), typeof ($$3 = this._waiters) === "function" ? $$.member(this, $$3) : $$3), ($$2 ?? $$.nothing(1000294, $$2, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000294, $$2, "length") && (yield), typeof ($$4 = $$2.length) === "function" ? $$.member($$2, $$4) : $$4))]) ? (yield) : $$.value));
}) }, { kind: "method", isStatic: false, key: "_notify", method: $$.function("method", "_notify", 1, function* (n) {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1000295) && (yield);
$$inspected && $$.scope(1000037, { n: () => n });

$$inspected && $$.scope(1000035, { notified: () => notified });

let notified = 0;
{
const $$v14 = ($$.iterate(1000297, (this ?? $$.nothing(1000296, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000296, this, "_waiters") && (yield), typeof ($$1 = this._waiters) === "function" ? $$.member(this, $$1) : $$1)) ? (yield) : $$.value);
let $$v15 = false;
try {
for (; ($$.next(1000297, $$v14) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1000298) && (yield))) {
const waiter = $$v14.value;
$$inspected && $$.scope(1000036, { waiter: () => waiter });
{
if ((typeof n === "number" ? notified >= n : ($$.binary(1000299, ">=", notified, n) ? (yield) : $$.value))) {
break;
}
if (($$2 = (waiter ?? $$.nothing(1000300, waiter, "done", "read")).done, ($$.call(1000301, $$2, waiter, []) ? (yield) : $$.value))) {
continue;
}
(($$2 = notified, (notified = ($$2 + 1))));
($$2 = (waiter ?? $$.nothing(1000303, waiter, "setResult", "read")).setResult, ($$.call(1000304, $$2, waiter, [false]) ? (yield) : $$.value));
}
}
} catch ($$x) { $$v15 = true; throw $$x; }
finally { if (!$$v14.isDone) { $$.close(1000297, $$v14, $$v15) && (yield); } }
}
}) }, { kind: "method", isStatic: false, key: "toString", method: $$.function("method", "toString", 0, function* () {
let $$1, $$2, $$3, $$4, $$5;
($$m.fuel -= $$enter) < 0 && $$.enter(1000305) && (yield);
return ($$.template(1000306, ["<Condition [", "", "]>"], [(typeof ($$1 = (($$2 = (this ?? $$.nothing(1000307, this, "locked", "read")).locked, ($$.call(1000308, $$2, this, []) ? (yield) : $$.value)) ? "locked" : "unlocked")) === "string" || typeof $$1 === "number" ? $$1 : ($$.text(1000306, $$1) ? (yield) : $$.value)), (typeof ($$3 = ($$4 = countOf, ($$.call(1000309, $$4, void 0, [(this ?? $$.nothing(1000310, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000310, this, "_waiters") && (yield), typeof ($$5 = this._waiters) === "function" ? $$.member(this, $$5) : $$5)]) ? (yield) : $$.value))) === "string" || typeof $$3 === "number" ? $$3 : ($$.text(1000306, $$3) ? (yield) : $$.value))]) ? (yield) : $$.value);
}) }],
fields: function* () {
let $$1, $$2;
$$1 = void 0; $$m.site = 1000311; $$.field = $$1; new $$v9(this);
$$2 = []; $$m.site = 1000312; $$.field = $$2; new $$v10(this);
},
statics: null,
bind: ($$c) => { Condition = $$c; },
};
})(); } }.$$s(); } }.$$s())()) ? (yield) : $$.value));
const Semaphore = ($$1 = LoopBound, ($$.class(1000396, "Semaphore", [$$1], (() => ($$v18) => class $$v16 extends $$.Same { ["_value"] = $$.field;  static $$s() { return class $$v17 extends $$.Same { ["_waiters"] = $$.field;  static $$s() { return (() => {
let Semaphore;
return {
construct: function* ($$v19) {
let $$1, $$2;let $$this;const $$newTarget = $$.newTarget;
($$m.fuel -= $$enter) < 0 && $$.enter(1000314) && (yield);
const value = (($$1 = $$v19) === void 0 ? 1 : $$1);
$$inspected && $$.scope(1000039, { value: () => value });

{
$$inspected && $$.scope(1000038, { permits: () => permits });

($$this = ($$.superConstruct(1000315, $$v18, [], $$newTarget, $$this) ? (yield) : $$.value));
const permits = ($$2 = argument, ($$.call(1000316, $$2, void 0, [value, "value", 1]) ? (yield) : $$.value));
if ((typeof permits === "number" ? permits < 0 : ($$.binary(1000317, "<", permits, 0) ? (yield) : $$.value))) {
throw $$.raise(1000318, ($$.construct(1000319, ValueError, ["Semaphore initial value must be >= 0"], 1000320) ? (yield) : $$.value));
}
($$2 = $$.self(1000321, $$this), ($$2 ?? $$.nothing(1000322, $$2, "_value", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000322, $$2, "_value", permits) && (yield), $$m.site = 1000322, $$2._value = permits));
return $$.self(1000323, $$this);
}
}, length: 0,
methods: [{ kind: "method", isStatic: false, key: "locked", method: $$.function("method", "locked", 0, function* () {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1000324) && (yield);
return (((this ?? $$.nothing(1000326, this, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000326, this, "_value") && (yield), typeof ($$1 = this._value) === "function" ? $$.member(this, $$1) : $$1) === 0) || ($$2 = (this ?? $$.nothing(1000327, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000327, this, "_waiters") && (yield), typeof ($$3 = this._waiters) === "function" ? $$.member(this, $$3) : $$3), ($$4 = ($$2 ?? $$.nothing(1000328, $$2, "some", "read")).some, ($$.call(1000329, $$4, $$2, [$$.function("method", "", 1, function* (waiter) {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000330) && (yield);
$$inspected && $$.scope(1000040, { waiter: () => waiter });

return (! ($$1 = (waiter ?? $$.nothing(1000331, waiter, "cancelled", "read")).cancelled, ($$.call(1000332, $$1, waiter, []) ? (yield) : $$.value)));
})]) ? (yield) : $$.value))));
}) }, { kind: "method", isStatic: false, key: "acquire", method: $$.function("async", "acquire", 0, function* () {
let $$1, $$2, $$3, $$4, $$5;
($$m.fuel -= $$enter) < 0 && $$.enter(1000333) && (yield);
$$inspected && $$.scope(1000041, { waiter: () => waiter });

if ((! ($$1 = (this ?? $$.nothing(1000334, this, "locked", "read")).locked, ($$.call(1000335, $$1, this, []) ? (yield) : $$.value)))) {
(($$3 = (this ?? $$.nothing(1000336, this, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000336, this, "_value") && (yield), typeof ($$2 = this._value) === "function" ? $$.member(this, $$2) : $$2), ($$4 = (typeof $$3 === "number" ? $$3 - 1 : ($$.binary(1000337, "-", $$3, 1) ? (yield) : $$.value)), this ?? $$.nothing(1000338, this, "_value", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000338, this, "_value", $$4) && (yield), $$m.site = 1000338, this._value = $$4)));
return true;
}
const waiter = ($$1 = (this ?? $$.nothing(1000339, this, "_newWaiter", "read"))._newWaiter, ($$.call(1000340, $$1, this, []) ? (yield) : $$.value));
($$1 = (this ?? $$.nothing(1000341, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000341, this, "_waiters") && (yield), typeof ($$2 = this._waiters) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000342, $$1, "push", "read")).push, ($$.call(1000343, $$3, $$1, [waiter]) ? (yield) : $$.value)));
try {
try {
($$.await(1000344, waiter) ? (yield) : $$.value);
} finally {
($$1 = remove, ($$.call(1000345, $$1, void 0, [(this ?? $$.nothing(1000346, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000346, this, "_waiters") && (yield), typeof ($$2 = this._waiters) === "function" ? $$.member(this, $$2) : $$2), waiter]) ? (yield) : $$.value));
}
} catch ($$x) {
const error = $$.caught($$x);
$$inspected && $$.scope(1000042, { error: () => error });
{
if ((((($$.binary(1000347, "instanceof", error, CancelledError) ? (yield) : $$.value)) && ($$1 = (waiter ?? $$.nothing(1000348, waiter, "done", "read")).done, ($$.call(1000349, $$1, waiter, []) ? (yield) : $$.value))) && (! ($$2 = (waiter ?? $$.nothing(1000350, waiter, "cancelled", "read")).cancelled, ($$.call(1000351, $$2, waiter, []) ? (yield) : $$.value))))) {
(($$4 = (this ?? $$.nothing(1000352, this, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000352, this, "_value") && (yield), typeof ($$3 = this._value) === "function" ? $$.member(this, $$3) : $$3), ($$5 = (typeof $$4 === "number" ? $$4 + 1 : ($$.add(1000353, $$4, 1) ? (yield) : $$.value)), this ?? $$.nothing(1000354, this, "_value", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000354, this, "_value", $$5) && (yield), $$m.site = 1000354, this._value = $$5)));
}
throw $$.raise(1000355, error);
}
} finally {
for (; ($$2 = (this ?? $$.nothing(1000357, this, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000357, this, "_value") && (yield), typeof ($$1 = this._value) === "function" ? $$.member(this, $$1) : $$1), typeof $$2 === "number" ? $$2 > 0 : ($$.binary(1000356, ">", $$2, 0) ? (yield) : $$.value)); (($$m.fuel -= $$edge) < 0 && $$.edge(1000358) && (yield))) {
if ((! ($$3 = (this ?? $$.nothing(1000359, this, "_wakeUpNext", "read"))._wakeUpNext, ($$.call(1000360, $$3, this, []) ? (yield) : $$.value)))) {
break;
}
}
}
return true;
}) }, { kind: "method", isStatic: false, key: "release", method: $$.function("method", "release", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000361) && (yield);
(($$2 = (this ?? $$.nothing(1000362, this, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000362, this, "_value") && (yield), typeof ($$1 = this._value) === "function" ? $$.member(this, $$1) : $$1), ($$3 = (typeof $$2 === "number" ? $$2 + 1 : ($$.add(1000363, $$2, 1) ? (yield) : $$.value)), this ?? $$.nothing(1000364, this, "_value", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000364, this, "_value", $$3) && (yield), $$m.site = 1000364, this._value = $$3)));
($$1 = (this ?? $$.nothing(1000365, this, "_wakeUpNext", "read"))._wakeUpNext, ($$.call(1000366, $$1, this, []) ? (yield) : $$.value));
}) }, { kind: "method", isStatic: false, key: "hold", method: $$.function("async", "hold", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000367) && (yield);
($$.await(1000368, ($$1 = (this ?? $$.nothing(1000369, this, "acquire", "read")).acquire, ($$.call(1000370, $$1, this, []) ? (yield) : $$.value))) ? (yield) : $$.value);
return ($$.construct(1000371, Hold, [this], 1000372) ? (yield) : $$.value);
}) }, { kind: "method", isStatic: false, key: "_wakeUpNext", method: $$.function("method", "_wakeUpNext", 0, function* () {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1000373) && (yield);
{
const $$v20 = ($$.iterate(1000375, (this ?? $$.nothing(1000374, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000374, this, "_waiters") && (yield), typeof ($$1 = this._waiters) === "function" ? $$.member(this, $$1) : $$1)) ? (yield) : $$.value);
let $$v21 = false;
try {
for (; ($$.next(1000375, $$v20) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1000376) && (yield))) {
const waiter = $$v20.value;
$$inspected && $$.scope(1000043, { waiter: () => waiter });
{
if (($$2 = (waiter ?? $$.nothing(1000377, waiter, "done", "read")).done, ($$.call(1000378, $$2, waiter, []) ? (yield) : $$.value))) {
continue;
}
(($$3 = (this ?? $$.nothing(1000379, this, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000379, this, "_value") && (yield), typeof ($$2 = this._value) === "function" ? $$.member(this, $$2) : $$2), ($$4 = (typeof $$3 === "number" ? $$3 - 1 : ($$.binary(1000380, "-", $$3, 1) ? (yield) : $$.value)), this ?? $$.nothing(1000381, this, "_value", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000381, this, "_value", $$4) && (yield), $$m.site = 1000381, this._value = $$4)));
($$2 = (waiter ?? $$.nothing(1000382, waiter, "setResult", "read")).setResult, ($$.call(1000383, $$2, waiter, [true]) ? (yield) : $$.value));
return true;
}
}
} catch ($$x) { $$v21 = true; throw $$x; }
finally { if (!$$v20.isDone) { $$.close(1000375, $$v20, $$v21) && (yield); } }
}
return false;
}) }, { kind: "method", isStatic: false, key: "toString", method: $$.function("method", "toString", 0, function* () {
let $$1, $$2, $$3, $$4, $$5, $$6, $$7, $$8;
($$m.fuel -= $$enter) < 0 && $$.enter(1000384) && (yield);
$$inspected && $$.scope(1000044, { state: () => state });

const state = (($$1 = (this ?? $$.nothing(1000385, this, "locked", "read")).locked, ($$.call(1000386, $$1, this, []) ? (yield) : $$.value)) ? "locked" : ($$.template(1000387, ["unlocked, value:", ""], [(typeof ($$2 = (this ?? $$.nothing(1000388, this, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000388, this, "_value") && (yield), typeof ($$3 = this._value) === "function" ? $$.member(this, $$3) : $$3)) === "string" || typeof $$2 === "number" ? $$2 : ($$.text(1000387, $$2) ? (yield) : $$.value))]) ? (yield) : $$.value));
return ($$.template(1000389, ["<", " [", "", "]>"], [(typeof ($$1 = ($$2 = (this ?? $$.nothing(1000390, this, "constructor", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000390, this, "constructor") && (yield), typeof ($$3 = this.constructor) === "function" ? $$.member(this, $$3) : $$3), ($$2 ?? $$.nothing(1000391, $$2, "name", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000391, $$2, "name") && (yield), typeof ($$4 = $$2.name) === "function" ? $$.member($$2, $$4) : $$4))) === "string" || typeof $$1 === "number" ? $$1 : ($$.text(1000389, $$1) ? (yield) : $$.value)), (typeof ($$5 = state) === "string" || typeof $$5 === "number" ? $$5 : ($$.text(1000389, $$5) ? (yield) : $$.value)), (typeof ($$6 = ($$7 = countOf, ($$.call(1000392, $$7, void 0, [(this ?? $$.nothing(1000393, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000393, this, "_waiters") && (yield), typeof ($$8 = this._waiters) === "function" ? $$.member(this, $$8) : $$8)]) ? (yield) : $$.value))) === "string" || typeof $$6 === "number" ? $$6 : ($$.text(1000389, $$6) ? (yield) : $$.value))]) ? (yield) : $$.value);
}) }],
fields: function* () {
let $$1, $$2;
$$1 = void 0; $$m.site = 1000394; $$.field = $$1; new $$v16(this);
$$2 = []; $$m.site = 1000395; $$.field = $$2; new $$v17(this);
},
statics: null,
bind: ($$c) => { Semaphore = $$c; },
};
})(); } }.$$s(); } }.$$s())()) ? (yield) : $$.value));
const BoundedSemaphore = ($$1 = Semaphore, ($$.class(1000414, "BoundedSemaphore", [$$1], (() => ($$v23) => class $$v22 extends $$.Same { ["_boundValue"] = $$.field;  static $$s() { return (() => {
let BoundedSemaphore;
return {
construct: function* ($$v24) {
let $$1, $$2, $$3, $$4, $$5;let $$this;const $$newTarget = $$.newTarget;
($$m.fuel -= $$enter) < 0 && $$.enter(1000397) && (yield);
const value = (($$1 = $$v24) === void 0 ? 1 : $$1);
$$inspected && $$.scope(1000045, { value: () => value });

{
($$this = ($$.superConstruct(1000398, $$v23, [value], $$newTarget, $$this) ? (yield) : $$.value));
($$2 = $$.self(1000399, $$this), ($$5 = ($$3 = $$.self(1000400, $$this), ($$3 ?? $$.nothing(1000401, $$3, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000401, $$3, "_value") && (yield), typeof ($$4 = $$3._value) === "function" ? $$.member($$3, $$4) : $$4)), $$2 ?? $$.nothing(1000402, $$2, "_boundValue", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000402, $$2, "_boundValue", $$5) && (yield), $$m.site = 1000402, $$2._boundValue = $$5));
return $$.self(1000403, $$this);
}
}, length: 0,
methods: [{ kind: "method", isStatic: false, key: "release", method: $$.function("method", "release", 0, function* () {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1000404) && (yield);
if (($$3 = (this ?? $$.nothing(1000406, this, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000406, this, "_value") && (yield), typeof ($$1 = this._value) === "function" ? $$.member(this, $$1) : $$1), $$4 = (this ?? $$.nothing(1000407, this, "_boundValue", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000407, this, "_boundValue") && (yield), typeof ($$2 = this._boundValue) === "function" ? $$.member(this, $$2) : $$2), typeof $$3 === "number" && typeof $$4 === "number" ? $$3 >= $$4 : ($$.binary(1000405, ">=", $$3, $$4) ? (yield) : $$.value))) {
throw $$.raise(1000408, ($$.construct(1000409, ValueError, ["BoundedSemaphore released too many times"], 1000410) ? (yield) : $$.value));
}
($$1 = this, $$2 = ($$.getSuper(1000411, $$v23.prototype, "release", $$1) ? (yield) : $$.value), ($$.call(1000412, $$2, this, []) ? (yield) : $$.value));
}) }],
fields: function* () {
let $$1;
$$1 = void 0; $$m.site = 1000413; $$.field = $$1; new $$v22(this);
},
statics: null,
bind: ($$c) => { BoundedSemaphore = $$c; },
};
})(); } }.$$s())()) ? (yield) : $$.value));
const Barrier = ($$1 = LoopBound, ($$.class(1000546, "Barrier", [$$1], (() => ($$v29) => class $$v25 extends $$.Same { ["_condition"] = $$.field;  static $$s() { return class $$v26 extends $$.Same { ["_parties"] = $$.field;  static $$s() { return class $$v27 extends $$.Same { ["_state"] = $$.field;  static $$s() { return class $$v28 extends $$.Same { ["_count"] = $$.field;  static $$s() { return (() => {
let Barrier;
return {
construct: function* (parties) {
let $$1, $$2, $$3;let $$this;const $$newTarget = $$.newTarget;
($$m.fuel -= $$enter) < 0 && $$.enter(1000415) && (yield);
$$inspected && $$.scope(1000046, { parties: () => parties });

($$this = ($$.superConstruct(1000416, $$v29, [], $$newTarget, $$this) ? (yield) : $$.value));
($$1 = $$.self(1000417, $$this), ($$3 = ($$2 = argument, ($$.call(1000418, $$2, void 0, [parties, "parties", 0]) ? (yield) : $$.value)), $$1 ?? $$.nothing(1000419, $$1, "_parties", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000419, $$1, "_parties", $$3) && (yield), $$m.site = 1000419, $$1._parties = $$3));
if (($$3 = ($$1 = $$.self(1000421, $$this), ($$1 ?? $$.nothing(1000422, $$1, "_parties", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000422, $$1, "_parties") && (yield), typeof ($$2 = $$1._parties) === "function" ? $$.member($$1, $$2) : $$2)), typeof $$3 === "number" ? $$3 < 1 : ($$.binary(1000420, "<", $$3, 1) ? (yield) : $$.value))) {
throw $$.raise(1000423, ($$.construct(1000424, ValueError, ["parties must be >= 1"], 1000425) ? (yield) : $$.value));
}
return $$.self(1000426, $$this);
}, length: 1,
methods: [{ kind: "get", isStatic: false, key: "parties", method: $$.function("method", "parties", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000427) && (yield);
return (this ?? $$.nothing(1000428, this, "_parties", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000428, this, "_parties") && (yield), typeof ($$1 = this._parties) === "function" ? $$.member(this, $$1) : $$1);
}) }, { kind: "get", isStatic: false, key: "nWaiting", method: $$.function("method", "nWaiting", 0, function* () {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1000429) && (yield);
return (((this ?? $$.nothing(1000431, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000431, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) === "filling") ? (this ?? $$.nothing(1000432, this, "_count", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000432, this, "_count") && (yield), typeof ($$2 = this._count) === "function" ? $$.member(this, $$2) : $$2) : 0);
}) }, { kind: "get", isStatic: false, key: "broken", method: $$.function("method", "broken", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000433) && (yield);
return ((this ?? $$.nothing(1000435, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000435, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) === "broken");
}) }, { kind: "method", isStatic: false, key: "wait", method: $$.function("async", "wait", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000436) && (yield);
const $$d = $$.disposals();
let $$e = $$d;
try {
$$inspected && $$.scope(1000047, { _: () => _ });

const _ = $$.use(1000441, $$d, ($$.await(1000437, ($$1 = (this ?? $$.nothing(1000438, this, "_condition", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000438, this, "_condition") && (yield), typeof ($$2 = this._condition) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000439, $$1, "hold", "read")).hold, ($$.call(1000440, $$3, $$1, []) ? (yield) : $$.value)))) ? (yield) : $$.value));
($$.await(1000442, ($$1 = (this ?? $$.nothing(1000443, this, "_block", "read"))._block, ($$.call(1000444, $$1, this, []) ? (yield) : $$.value))) ? (yield) : $$.value);
try {
$$inspected && $$.scope(1000048, { index: () => index });

const index = (this ?? $$.nothing(1000445, this, "_count", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000445, this, "_count") && (yield), typeof ($$1 = this._count) === "function" ? $$.member(this, $$1) : $$1);
(($$2 = (this ?? $$.nothing(1000446, this, "_count", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000446, this, "_count") && (yield), typeof ($$1 = this._count) === "function" ? $$.member(this, $$1) : $$1), ($$3 = (typeof $$2 === "number" ? $$2 + 1 : ($$.add(1000447, $$2, 1) ? (yield) : $$.value)), this ?? $$.nothing(1000448, this, "_count", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000448, this, "_count", $$3) && (yield), $$m.site = 1000448, this._count = $$3)));
if (((typeof index === "number" ? index + 1 : ($$.add(1000450, index, 1) ? (yield) : $$.value)) === (this ?? $$.nothing(1000451, this, "_parties", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000451, this, "_parties") && (yield), typeof ($$1 = this._parties) === "function" ? $$.member(this, $$1) : $$1))) {
($$2 = (this ?? $$.nothing(1000452, this, "_release", "read"))._release, ($$.call(1000453, $$2, this, []) ? (yield) : $$.value));
} else {
($$.await(1000454, ($$2 = (this ?? $$.nothing(1000455, this, "_wait", "read"))._wait, ($$.call(1000456, $$2, this, []) ? (yield) : $$.value))) ? (yield) : $$.value);
}
return index;
} finally {
(($$2 = (this ?? $$.nothing(1000457, this, "_count", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000457, this, "_count") && (yield), typeof ($$1 = this._count) === "function" ? $$.member(this, $$1) : $$1), ($$3 = (typeof $$2 === "number" ? $$2 - 1 : ($$.binary(1000458, "-", $$2, 1) ? (yield) : $$.value)), this ?? $$.nothing(1000459, this, "_count", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000459, this, "_count", $$3) && (yield), $$m.site = 1000459, this._count = $$3)));
($$1 = (this ?? $$.nothing(1000460, this, "_exit", "read"))._exit, ($$.call(1000461, $$1, this, []) ? (yield) : $$.value));
}
} catch ($$x) { $$e = $$x; throw $$x; } finally { $$.dispose(1000462, $$d, $$e) && (yield); }
}) }, { kind: "method", isStatic: false, key: "_block", method: $$.function("async", "_block", 0, function* () {
let $$1, $$2, $$3;const $$this = this;
($$m.fuel -= $$enter) < 0 && $$.enter(1000463) && (yield);
($$.await(1000464, ($$1 = (this ?? $$.nothing(1000465, this, "_condition", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000465, this, "_condition") && (yield), typeof ($$2 = this._condition) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000466, $$1, "waitFor", "read")).waitFor, ($$.call(1000467, $$3, $$1, [$$.function("method", "", 0, function* () {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1000468) && (yield);
return ((($$this ?? $$.nothing(1000470, $$this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000470, $$this, "_state") && (yield), typeof ($$1 = $$this._state) === "function" ? $$.member($$this, $$1) : $$1) !== "draining") && (($$this ?? $$.nothing(1000472, $$this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000472, $$this, "_state") && (yield), typeof ($$2 = $$this._state) === "function" ? $$.member($$this, $$2) : $$2) !== "resetting"));
})]) ? (yield) : $$.value)))) ? (yield) : $$.value);
if (((this ?? $$.nothing(1000474, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000474, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) === "broken")) {
throw $$.raise(1000475, ($$.construct(1000476, BrokenBarrierError, ["Barrier aborted"], 1000477) ? (yield) : $$.value));
}
}) }, { kind: "method", isStatic: false, key: "_release", method: $$.function("method", "_release", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000478) && (yield);
((this ?? $$.nothing(1000479, this, "_state", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000479, this, "_state", "draining") && (yield), $$m.site = 1000479, this._state = "draining"));
($$1 = (this ?? $$.nothing(1000480, this, "_condition", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000480, this, "_condition") && (yield), typeof ($$2 = this._condition) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000481, $$1, "notifyAll", "read")).notifyAll, ($$.call(1000482, $$3, $$1, []) ? (yield) : $$.value)));
}) }, { kind: "method", isStatic: false, key: "_wait", method: $$.function("async", "_wait", 0, function* () {
let $$1, $$2, $$3;const $$this = this;
($$m.fuel -= $$enter) < 0 && $$.enter(1000483) && (yield);
($$.await(1000484, ($$1 = (this ?? $$.nothing(1000485, this, "_condition", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000485, this, "_condition") && (yield), typeof ($$2 = this._condition) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000486, $$1, "waitFor", "read")).waitFor, ($$.call(1000487, $$3, $$1, [$$.function("method", "", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000488) && (yield);
return (($$this ?? $$.nothing(1000490, $$this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000490, $$this, "_state") && (yield), typeof ($$1 = $$this._state) === "function" ? $$.member($$this, $$1) : $$1) !== "filling");
})]) ? (yield) : $$.value)))) ? (yield) : $$.value);
if ((((this ?? $$.nothing(1000492, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000492, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) === "broken") || ((this ?? $$.nothing(1000494, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000494, this, "_state") && (yield), typeof ($$2 = this._state) === "function" ? $$.member(this, $$2) : $$2) === "resetting"))) {
throw $$.raise(1000495, ($$.construct(1000496, BrokenBarrierError, ["Abort or reset of barrier"], 1000497) ? (yield) : $$.value));
}
}) }, { kind: "method", isStatic: false, key: "_exit", method: $$.function("method", "_exit", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000498) && (yield);
if (($$2 = (this ?? $$.nothing(1000500, this, "_count", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000500, this, "_count") && (yield), typeof ($$1 = this._count) === "function" ? $$.member(this, $$1) : $$1), typeof $$2 === "number" ? $$2 > 0 : ($$.binary(1000499, ">", $$2, 0) ? (yield) : $$.value))) {
return;
}
if ((((this ?? $$.nothing(1000502, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000502, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) === "resetting") || ((this ?? $$.nothing(1000504, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000504, this, "_state") && (yield), typeof ($$2 = this._state) === "function" ? $$.member(this, $$2) : $$2) === "draining"))) {
((this ?? $$.nothing(1000505, this, "_state", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000505, this, "_state", "filling") && (yield), $$m.site = 1000505, this._state = "filling"));
}
($$1 = (this ?? $$.nothing(1000506, this, "_condition", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000506, this, "_condition") && (yield), typeof ($$2 = this._condition) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000507, $$1, "notifyAll", "read")).notifyAll, ($$.call(1000508, $$3, $$1, []) ? (yield) : $$.value)));
}) }, { kind: "method", isStatic: false, key: "reset", method: $$.function("async", "reset", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000509) && (yield);
const $$d = $$.disposals();
let $$e = $$d;
try {
$$inspected && $$.scope(1000049, { _: () => _ });

const _ = $$.use(1000514, $$d, ($$.await(1000510, ($$1 = (this ?? $$.nothing(1000511, this, "_condition", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000511, this, "_condition") && (yield), typeof ($$2 = this._condition) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000512, $$1, "hold", "read")).hold, ($$.call(1000513, $$3, $$1, []) ? (yield) : $$.value)))) ? (yield) : $$.value));
(($$3 = (($$2 = (this ?? $$.nothing(1000516, this, "_count", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000516, this, "_count") && (yield), typeof ($$1 = this._count) === "function" ? $$.member(this, $$1) : $$1), typeof $$2 === "number" ? $$2 > 0 : ($$.binary(1000515, ">", $$2, 0) ? (yield) : $$.value)) ? "resetting" : "filling"), this ?? $$.nothing(1000517, this, "_state", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000517, this, "_state", $$3) && (yield), $$m.site = 1000517, this._state = $$3));
($$1 = (this ?? $$.nothing(1000518, this, "_condition", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000518, this, "_condition") && (yield), typeof ($$2 = this._condition) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000519, $$1, "notifyAll", "read")).notifyAll, ($$.call(1000520, $$3, $$1, []) ? (yield) : $$.value)));
} catch ($$x) { $$e = $$x; throw $$x; } finally { $$.dispose(1000521, $$d, $$e) && (yield); }
}) }, { kind: "method", isStatic: false, key: "abort", method: $$.function("async", "abort", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000522) && (yield);
const $$d = $$.disposals();
let $$e = $$d;
try {
$$inspected && $$.scope(1000050, { _: () => _ });

const _ = $$.use(1000527, $$d, ($$.await(1000523, ($$1 = (this ?? $$.nothing(1000524, this, "_condition", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000524, this, "_condition") && (yield), typeof ($$2 = this._condition) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000525, $$1, "hold", "read")).hold, ($$.call(1000526, $$3, $$1, []) ? (yield) : $$.value)))) ? (yield) : $$.value));
((this ?? $$.nothing(1000528, this, "_state", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000528, this, "_state", "broken") && (yield), $$m.site = 1000528, this._state = "broken"));
($$1 = (this ?? $$.nothing(1000529, this, "_condition", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000529, this, "_condition") && (yield), typeof ($$2 = this._condition) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000530, $$1, "notifyAll", "read")).notifyAll, ($$.call(1000531, $$3, $$1, []) ? (yield) : $$.value)));
} catch ($$x) { $$e = $$x; throw $$x; } finally { $$.dispose(1000532, $$d, $$e) && (yield); }
}) }, { kind: "method", isStatic: false, key: "toString", method: $$.function("method", "toString", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000533) && (yield);
$$inspected && $$.scope(1000051, { waiting: () => waiting });

const waiting = (($$.get(1000534, this, "broken") ? (yield) : $$.value) ? "" : ($$.template(1000535, [", waiters:", "/", ""], [(typeof ($$1 = ($$.get(1000536, this, "nWaiting") ? (yield) : $$.value)) === "string" || typeof $$1 === "number" ? $$1 : ($$.text(1000535, $$1) ? (yield) : $$.value)), (typeof ($$2 = ($$.get(1000537, this, "parties") ? (yield) : $$.value)) === "string" || typeof $$2 === "number" ? $$2 : ($$.text(1000535, $$2) ? (yield) : $$.value))]) ? (yield) : $$.value));
return ($$.template(1000538, ["<Barrier [", "", "]>"], [(typeof ($$1 = (this ?? $$.nothing(1000539, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000539, this, "_state") && (yield), typeof ($$2 = this._state) === "function" ? $$.member(this, $$2) : $$2)) === "string" || typeof $$1 === "number" ? $$1 : ($$.text(1000538, $$1) ? (yield) : $$.value)), (typeof ($$3 = waiting) === "string" || typeof $$3 === "number" ? $$3 : ($$.text(1000538, $$3) ? (yield) : $$.value))]) ? (yield) : $$.value);
}) }],
fields: function* () {
let $$1, $$2, $$3, $$4;
$$1 = ($$.construct(1000540, Condition, [], 1000541) ? (yield) : $$.value); $$m.site = 1000542; $$.field = $$1; new $$v25(this);
$$2 = void 0; $$m.site = 1000543; $$.field = $$2; new $$v26(this);
$$3 = "filling"; $$m.site = 1000544; $$.field = $$3; new $$v27(this);
$$4 = 0; $$m.site = 1000545; $$.field = $$4; new $$v28(this);
},
statics: null,
bind: ($$c) => { Barrier = $$c; },
};
})(); } }.$$s(); } }.$$s(); } }.$$s(); } }.$$s())()) ? (yield) : $$.value));

return { Lock, Event, Condition, Semaphore, BoundedSemaphore, Barrier };
};
}),
sites: [363,1,363,55,364,10,364,28,364,10,364,24,364,31,364,60,364,44,364,58,11,3,11,21,12,12,12,24,15,3,15,34,17,10,17,22,17,26,17,39,17,26,17,45,17,26,17,77,17,46,17,58,17,58,17,74,17,58,17,76,18,7,18,26,21,20,21,35,21,20,21,37,22,5,22,18,22,5,22,23,22,5,22,31,25,9,25,21,27,9,27,38,27,16,27,29,31,11,31,42,31,47,31,59,31,61,31,78,31,61,31,80,32,7,32,19,34,5,34,24,38,3,38,19,39,10,39,22,39,24,39,72,39,30,39,71,39,34,39,46,40,5,40,25,41,5,41,22,41,5,41,24,44,3,44,37,45,5,45,25,45,11,45,23,45,11,45,25,46,12,46,26,46,16,46,20,50,3,50,24,51,19,51,32,51,19,51,35,52,9,52,28,52,33,52,43,52,33,52,45,52,47,52,62,52,47,52,68,55,3,55,22,56,12,56,87,56,22,56,34,56,61,56,83,56,69,56,82,8,3,8,19,9,3,9,36,7,27,7,36,65,3,65,20,66,12,66,23,69,3,69,15,70,9,70,20,71,5,71,23,72,26,72,39,72,26,72,39,72,5,72,41,72,46,72,57,72,46,72,59,72,61,72,77,72,61,72,83,75,3,75,17,76,5,76,24,79,3,79,31,80,9,80,20,81,20,81,35,81,20,81,37,82,5,82,18,82,5,82,23,82,5,82,31,84,7,84,19,87,7,87,36,87,14,87,27,91,3,91,22,92,12,92,81,92,23,92,34,92,55,92,77,92,63,92,76,62,3,62,18,63,3,63,36,61,28,61,37,101,3,101,66,102,5,102,12,103,5,103,9,103,18,103,59,103,63,103,73,103,67,103,71,103,5,103,73,101,3,104,4,106,3,106,21,107,12,107,22,107,12,107,29,107,12,107,31,110,3,110,34,111,12,111,38,111,18,111,28,111,18,111,36,111,18,111,38,114,3,114,19,115,5,115,15,115,5,115,23,115,5,115,25,118,3,118,37,119,5,119,25,119,11,119,23,119,11,119,25,120,12,120,26,120,16,120,20,123,3,123,31,124,10,124,21,124,10,124,23,124,25,124,83,124,31,124,82,124,35,124,47,125,20,125,35,125,20,125,37,126,5,126,17,126,5,126,19,129,9,129,22,129,9,129,27,129,9,129,35,131,11,131,23,134,11,134,40,134,18,134,31,137,9,137,32,137,15,137,30,137,15,137,32,141,7,141,19,141,7,141,22,142,7,142,19,147,3,147,37,149,5,149,14,151,9,151,29,151,15,151,27,151,15,151,29,154,15,154,46,154,49,154,61,158,9,158,30,158,32,158,51,161,3,161,64,162,18,162,29,163,5,163,21,164,7,164,24,164,13,164,22,164,13,164,24,165,16,165,27,170,3,170,48,171,10,171,21,171,10,171,23,171,25,171,85,171,31,171,84,171,35,171,47,172,5,172,17,172,5,172,46,172,18,172,45,175,3,175,21,176,5,176,16,176,5,176,38,176,17,176,30,176,17,176,37,179,3,179,28,181,26,181,39,181,26,181,39,181,5,181,41,182,11,182,24,183,11,183,22,183,11,183,24,184,7,184,20,185,7,185,23,185,7,185,30,189,3,189,22,190,12,190,93,190,27,190,38,190,27,190,40,190,67,190,89,190,75,190,88,98,3,98,15,99,3,99,36,97,32,97,41,199,3,199,55,200,5,200,12,201,21,201,56,202,9,202,20,202,22,202,83,202,28,202,82,202,32,202,42,203,5,203,9,203,5,203,26,199,3,204,4,207,3,207,21,208,12,208,29,208,12,208,23,208,33,208,46,208,33,208,51,208,33,208,84,208,52,208,64,208,65,208,81,208,65,208,83,211,3,211,34,212,10,212,21,212,10,212,23,213,7,213,18,213,7,213,23,213,7,213,23,216,20,216,35,216,20,216,37,217,5,217,18,217,5,217,23,217,5,217,31,220,9,220,21,222,9,222,38,222,16,222,29,226,11,226,42,226,46,226,57,226,46,226,59,226,64,226,80,226,64,226,82,226,84,226,95,226,84,226,100,226,84,226,100,227,7,227,19,230,14,230,29,230,14,230,25,230,7,230,31,230,36,230,52,230,36,230,54,235,3,235,19,236,5,236,16,236,5,236,21,236,5,236,21,237,5,237,21,237,5,237,23,240,3,240,37,241,5,241,25,241,11,241,23,241,11,241,25,242,12,242,26,242,16,242,20,246,3,246,26,247,26,247,39,247,26,247,39,247,5,247,41,248,11,248,22,248,11,248,24,249,7,249,18,249,7,249,23,249,7,249,23,250,7,250,23,250,7,250,29,256,3,256,22,257,19,257,30,257,19,257,32,257,46,257,78,257,65,257,76,258,12,258,76,258,16,258,32,258,16,258,37,258,50,258,72,258,58,258,71,196,3,196,18,197,3,197,36,195,32,195,41,266,3,266,55,267,5,267,17,268,5,268,9,268,24,268,28,268,24,268,35,268,5,268,35,266,3,269,4,271,3,271,19,272,9,272,40,272,9,272,20,272,24,272,40,273,7,273,72,273,13,273,71,273,17,273,27,275,5,275,18,275,5,275,20,264,3,264,23,263,39,263,48,286,3,286,54,287,5,287,12,288,5,288,9,288,21,288,60,288,5,288,60,289,9,289,26,289,9,289,13,289,9,289,22,289,28,289,73,289,34,289,72,289,38,289,48,286,3,290,4,292,3,292,25,293,12,293,25,296,3,296,26,297,12,297,37,297,12,297,23,297,40,297,51,300,3,300,25,301,12,301,36,301,12,301,23,304,3,304,33,305,15,305,43,305,21,305,36,305,21,305,41,305,21,305,43,305,15,305,43,306,5,306,24,306,11,306,22,306,11,306,24,308,21,308,32,309,7,309,18,309,7,309,23,309,7,309,23,310,11,310,38,310,11,310,20,310,25,310,38,310,40,310,53,310,40,310,55,311,12,311,30,311,18,311,28,311,18,311,30,314,7,314,18,314,7,314,23,314,7,314,23,315,7,315,17,315,7,315,19,304,33,317,4,320,3,320,33,321,5,321,99,321,11,321,26,321,11,321,34,321,11,321,99,321,35,321,41,321,41,321,67,321,41,321,52,321,71,321,98,321,71,321,82,322,9,322,33,322,9,322,20,322,35,322,83,322,41,322,82,322,45,322,63,326,3,326,20,327,5,327,29,328,5,328,20,328,5,328,30,328,5,328,32,331,3,331,32,332,5,332,67,332,11,332,26,332,11,332,34,332,11,332,67,332,35,332,41,332,41,332,66,332,41,332,52,333,9,333,33,333,9,333,20,333,37,333,64,333,37,333,48,334,7,334,65,334,13,334,64,334,17,334,35,339,3,339,17,340,9,340,24,340,9,340,20,341,9,341,36,341,9,341,20,341,40,341,66,341,40,341,51,341,68,341,91,342,5,342,20,342,5,342,30,342,5,342,32,345,3,345,32,346,15,346,43,346,21,346,36,346,21,346,41,346,21,346,43,346,15,346,43,347,19,347,34,347,19,347,30,347,5,347,60,348,5,348,20,348,5,348,30,348,5,348,32,345,32,349,4,351,3,351,32,352,15,352,43,352,21,352,36,352,21,352,41,352,21,352,43,352,15,352,43,353,5,353,27,354,5,354,20,354,5,354,30,354,5,354,32,351,32,355,4,357,3,357,22,358,21,358,32,358,40,358,84,358,53,358,66,358,70,358,82,359,12,359,50,359,25,359,36,281,16,281,31,281,20,281,29,281,3,281,32,282,3,282,20,283,3,283,71,284,3,284,14,280,30,280,39],
scopes: [363,1,365,2,1,1,366,1,15,34,36,4,17,46,17,76,29,7,33,6,50,24,53,4,72,5,72,84,79,31,89,4,101,3,104,4,123,31,144,4,139,7,143,6,147,37,159,4,153,9,156,8,161,64,168,4,161,3,168,4,170,3,173,4,179,28,187,4,181,5,186,6,179,3,187,4,199,55,204,4,199,3,204,4,208,52,208,83,211,34,233,4,224,7,228,6,247,5,252,6,256,22,259,4,266,3,269,4,286,3,290,4,304,33,317,4,307,9,313,6,345,32,349,4,351,32,355,4,357,22,360,4],
text: "/** Locks, events, conditions, semaphores and barriers, step by step as in CPython's Lib/asyncio/locks.py. */\nimport { BrokenBarrierError, CancelledError, type Future } from \"_asyncio\";\nimport { RuntimeError, ValueError } from \"builtins\";\nimport { argument, Hold, LoopBound, remove } from \"./mixins.ts\";\n\n/** One task at a time; whoever waits is served in the order of arrival. */\nexport class Lock extends LoopBound {\n  _locked = false;\n  _waiters: Future<boolean>[] = [];\n\n  locked(): boolean {\n    return this._locked;\n  }\n\n  async acquire(): Promise<true> {\n    // It is free, and nobody is in line who still wants it.\n    if (!this._locked && this._waiters.every((waiter) => waiter.cancelled())) {\n      this._locked = true;\n      return true;\n    }\n    const waiter = this._newWaiter();\n    this._waiters.push(waiter);\n    try {\n      try {\n        await waiter;\n      } finally {\n        remove(this._waiters, waiter);\n      }\n    } catch (error) {\n      // Whoever gives up must not take the wake-up along: the next in line gets it.\n      if (error instanceof CancelledError && !this._locked) this._wakeUpFirst();\n      throw error;\n    }\n    this._locked = true;\n    return true;\n  }\n\n  release(): void {\n    if (!this._locked) throw new RuntimeError(\"Lock is not acquired.\");\n    this._locked = false;\n    this._wakeUpFirst();\n  }\n\n  async hold(): Promise<Disposable> {\n    await this.acquire();\n    return new Hold(this);\n  }\n\n  /** Wakes the first in line, unless it is on its way already. */\n  _wakeUpFirst(): void {\n    const first = this._waiters[0];\n    if (first !== undefined && !first.done()) first.setResult(true);\n  }\n\n  toString(): string {\n    return `<Lock [${this._locked ? \"locked\" : \"unlocked\"}${countOf(this._waiters)}]>`;\n  }\n}\n\n/** A flag that tasks can wait for. */\nexport class Event extends LoopBound {\n  _value = false;\n  _waiters: Future<boolean>[] = [];\n\n  isSet(): boolean {\n    return this._value;\n  }\n\n  set(): void {\n    if (this._value) return;\n    this._value = true;\n    for (const waiter of this._waiters) if (!waiter.done()) waiter.setResult(true);\n  }\n\n  clear(): void {\n    this._value = false;\n  }\n\n  async wait(): Promise<true> {\n    if (this._value) return true;\n    const waiter = this._newWaiter();\n    this._waiters.push(waiter);\n    try {\n      await waiter;\n      return true;\n    } finally {\n      remove(this._waiters, waiter);\n    }\n  }\n\n  toString(): string {\n    return `<Event [${this._value ? \"set\" : \"unset\"}${countOf(this._waiters)}]>`;\n  }\n}\n\n/** A lock with a room to wait in until something has changed. */\nexport class Condition extends LoopBound {\n  _lock: Lock;\n  _waiters: Future<boolean>[] = [];\n\n  constructor(lock: Lock | null | { lock?: Lock | null } = null) {\n    super();\n    this._lock = argument<Lock | null>(lock, \"lock\", null) ?? new Lock();\n  }\n\n  locked(): boolean {\n    return this._lock.locked();\n  }\n\n  async acquire(): Promise<true> {\n    return await this._lock.acquire();\n  }\n\n  release(): void {\n    this._lock.release();\n  }\n\n  async hold(): Promise<Disposable> {\n    await this.acquire();\n    return new Hold(this);\n  }\n\n  async wait(): Promise<true> {\n    if (!this.locked()) throw new RuntimeError(\"cannot wait on un-acquired lock\");\n    const waiter = this._newWaiter();\n    this.release();\n    try {\n      try {\n        this._waiters.push(waiter);\n        try {\n          await waiter;\n          return true;\n        } finally {\n          remove(this._waiters, waiter);\n        }\n      } finally {\n        await this._reacquire();\n      }\n    } catch (error) {\n      // It may have been notified already: somebody else has to hear of it. They may be woken for nothing.\n      this._notify(1);\n      throw error;\n    }\n  }\n\n  /** Takes the lock again, even while being cancelled; the last cancellation is raised once it has it. */\n  async _reacquire(): Promise<void> {\n    let cancellation: unknown = null;\n    for (;;) {\n      try {\n        await this.acquire();\n        break;\n      } catch (error) {\n        if (!(error instanceof CancelledError)) throw error;\n        cancellation = error;\n      }\n    }\n    if (cancellation !== null) throw cancellation;\n  }\n\n  async waitFor<Value>(predicate: () => Value): Promise<Value> {\n    let result = predicate();\n    while (!result) {\n      await this.wait();\n      result = predicate();\n    }\n    return result;\n  }\n\n  notify(n: number | { n?: number } = 1): void {\n    if (!this.locked()) throw new RuntimeError(\"cannot notify on un-acquired lock\");\n    this._notify(argument<number>(n, \"n\", 1));\n  }\n\n  notifyAll(): void {\n    this.notify(this._waiters.length);\n  }\n\n  _notify(n: number): void {\n    let notified = 0;\n    for (const waiter of this._waiters) {\n      if (notified >= n) break;\n      if (waiter.done()) continue;\n      notified += 1;\n      waiter.setResult(false);\n    }\n  }\n\n  toString(): string {\n    return `<Condition [${this.locked() ? \"locked\" : \"unlocked\"}${countOf(this._waiters)}]>`;\n  }\n}\n\n/** A count of permits and a queue. A permit is handed over at the moment in which a waiter is woken. */\nexport class Semaphore extends LoopBound {\n  _value: number;\n  _waiters: Future<boolean>[] = [];\n\n  constructor(value: number | { value?: number } = 1) {\n    super();\n    const permits = argument<number>(value, \"value\", 1);\n    if (permits < 0) throw new ValueError(\"Semaphore initial value must be >= 0\");\n    this._value = permits;\n  }\n\n  /** True where nobody could acquire it at once: there is no permit, or others are in line. */\n  locked(): boolean {\n    return this._value === 0 || this._waiters.some((waiter) => !waiter.cancelled());\n  }\n\n  async acquire(): Promise<true> {\n    if (!this.locked()) {\n      this._value -= 1;\n      return true;\n    }\n    const waiter = this._newWaiter();\n    this._waiters.push(waiter);\n    try {\n      try {\n        await waiter;\n      } finally {\n        remove(this._waiters, waiter);\n      }\n    } catch (error) {\n      // The permit had been handed over, but nobody will use it.\n      if (error instanceof CancelledError && waiter.done() && !waiter.cancelled()) this._value += 1;\n      throw error;\n    } finally {\n      // Who came meanwhile had to queue although there were permits.\n      while (this._value > 0) if (!this._wakeUpNext()) break;\n    }\n    return true;\n  }\n\n  release(): void {\n    this._value += 1;\n    this._wakeUpNext();\n  }\n\n  async hold(): Promise<Disposable> {\n    await this.acquire();\n    return new Hold(this);\n  }\n\n  /** Hands a permit to the first in line who still waits; false where there is nobody. */\n  _wakeUpNext(): boolean {\n    for (const waiter of this._waiters) {\n      if (waiter.done()) continue;\n      this._value -= 1;\n      waiter.setResult(true);\n      return true;\n    }\n    return false;\n  }\n\n  toString(): string {\n    const state = this.locked() ? \"locked\" : `unlocked, value:${this._value}`;\n    return `<${this.constructor.name} [${state}${countOf(this._waiters)}]>`;\n  }\n}\n\n/** A semaphore that cannot have more permits than it began with. */\nexport class BoundedSemaphore extends Semaphore {\n  _boundValue: number;\n\n  constructor(value: number | { value?: number } = 1) {\n    super(value);\n    this._boundValue = this._value;\n  }\n\n  release(): void {\n    if (this._value >= this._boundValue) {\n      throw new ValueError(\"BoundedSemaphore released too many times\");\n    }\n    super.release();\n  }\n}\n\n/** A place where tasks wait until so many of them have come. */\nexport class Barrier extends LoopBound {\n  _condition = new Condition();\n  _parties: number;\n  _state: \"filling\" | \"draining\" | \"resetting\" | \"broken\" = \"filling\";\n  _count = 0;\n\n  constructor(parties: number | { parties: number }) {\n    super();\n    this._parties = argument<number>(parties, \"parties\", 0);\n    if (this._parties < 1) throw new ValueError(\"parties must be >= 1\");\n  }\n\n  get parties(): number {\n    return this._parties;\n  }\n\n  get nWaiting(): number {\n    return this._state === \"filling\" ? this._count : 0;\n  }\n\n  get broken(): boolean {\n    return this._state === \"broken\";\n  }\n\n  async wait(): Promise<number> {\n    using _ = await this._condition.hold();\n    await this._block();\n    try {\n      const index = this._count;\n      this._count += 1;\n      if (index + 1 === this._parties) this._release();\n      else await this._wait();\n      return index;\n    } finally {\n      this._count -= 1;\n      this._exit();\n    }\n  }\n\n  /** Waits until those of the last round are gone. */\n  async _block(): Promise<void> {\n    await this._condition.waitFor(() => this._state !== \"draining\" && this._state !== \"resetting\");\n    if (this._state === \"broken\") throw new BrokenBarrierError(\"Barrier aborted\");\n  }\n\n  /** All have come: lets everybody through. */\n  _release(): void {\n    this._state = \"draining\";\n    this._condition.notifyAll();\n  }\n\n  async _wait(): Promise<void> {\n    await this._condition.waitFor(() => this._state !== \"filling\");\n    if (this._state === \"broken\" || this._state === \"resetting\") {\n      throw new BrokenBarrierError(\"Abort or reset of barrier\");\n    }\n  }\n\n  /** The last one out opens the barrier for the next round. */\n  _exit(): void {\n    if (this._count > 0) return;\n    if (this._state === \"resetting\" || this._state === \"draining\") this._state = \"filling\";\n    this._condition.notifyAll();\n  }\n\n  async reset(): Promise<void> {\n    using _ = await this._condition.hold();\n    this._state = this._count > 0 ? \"resetting\" : \"filling\";\n    this._condition.notifyAll();\n  }\n\n  async abort(): Promise<void> {\n    using _ = await this._condition.hold();\n    this._state = \"broken\";\n    this._condition.notifyAll();\n  }\n\n  toString(): string {\n    const waiting = this.broken ? \"\" : `, waiters:${this.nWaiting}/${this.parties}`;\n    return `<Barrier [${this._state}${waiting}]>`;\n  }\n}\n\nfunction countOf(waiters: readonly unknown[]): string {\n  return waiters.length > 0 ? `, waiters:${waiters.length}` : \"\";\n}\n",
},
{
file: "asyncio/queues.ts",
link: (function ($$, $$inspected) {
"use strict";
const $$m = $$.meter, $$empty = $$.empty, $$n = $$.speculation;
const { read: $$read, write: $$write, edge: $$edge, enter: $$enter } = $$.costs;
return function* $$module() {
let $$1;
const { "Heap": Heap, "QueueEmpty": QueueEmpty, "QueueFull": QueueFull, "QueueShutDown": QueueShutDown } = $$.module("_asyncio");
const { "repr": repr, "ValueError": ValueError } = $$.module("builtins");
const { "Event": Event } = $$.module("asyncio/locks.ts");
const { "argument": argument, "LoopBound": LoopBound, "remove": remove } = $$.module("asyncio/mixins.ts");
$$inspected && $$.scope(1000052, { Queue: () => Queue, LifoQueue: () => LifoQueue, PriorityQueue: () => PriorityQueue });





const Queue = ($$1 = LoopBound, ($$.class(1000771, "Queue", [$$1], (() => ($$v8) => class $$v1 extends $$.Same { ["_maxsize"] = $$.field;  static $$s() { return class $$v2 extends $$.Same { ["_getters"] = $$.field;  static $$s() { return class $$v3 extends $$.Same { ["_putters"] = $$.field;  static $$s() { return class $$v4 extends $$.Same { ["_unfinishedTasks"] = $$.field;  static $$s() { return class $$v5 extends $$.Same { ["_finished"] = $$.field;  static $$s() { return class $$v6 extends $$.Same { ["_isShutdown"] = $$.field;  static $$s() { return class $$v7 extends $$.Same { ["_items"] = $$.field;  static $$s() { return (() => {
let Queue;
return {
construct: function* ($$v9) {
let $$1, $$2, $$3, $$4, $$5;let $$this;const $$newTarget = $$.newTarget;
($$m.fuel -= $$enter) < 0 && $$.enter(1000547) && (yield);
const maxsize = (($$1 = $$v9) === void 0 ? 0 : $$1);
$$inspected && $$.scope(1000053, { maxsize: () => maxsize });

{
($$this = ($$.superConstruct(1000548, $$v8, [], $$newTarget, $$this) ? (yield) : $$.value));
($$2 = $$.self(1000549, $$this), ($$4 = ($$3 = argument, ($$.call(1000550, $$3, void 0, [maxsize, "maxsize", 0]) ? (yield) : $$.value)), $$2 ?? $$.nothing(1000551, $$2, "_maxsize", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000551, $$2, "_maxsize", $$4) && (yield), $$m.site = 1000551, $$2._maxsize = $$4));
($$2 = ($$3 = $$.self(1000552, $$this), ($$3 ?? $$.nothing(1000553, $$3, "_finished", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000553, $$3, "_finished") && (yield), typeof ($$4 = $$3._finished) === "function" ? $$.member($$3, $$4) : $$4)), ($$5 = ($$2 ?? $$.nothing(1000554, $$2, "set", "read")).set, ($$.call(1000555, $$5, $$2, []) ? (yield) : $$.value)));
return $$.self(1000556, $$this);
}
}, length: 0,
methods: [{ kind: "get", isStatic: false, key: "maxsize", method: $$.function("method", "maxsize", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000557) && (yield);
return (this ?? $$.nothing(1000558, this, "_maxsize", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000558, this, "_maxsize") && (yield), typeof ($$1 = this._maxsize) === "function" ? $$.member(this, $$1) : $$1);
}) }, { kind: "method", isStatic: false, key: "qsize", method: $$.function("method", "qsize", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000559) && (yield);
return ($$1 = (this ?? $$.nothing(1000560, this, "_items", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000560, this, "_items") && (yield), typeof ($$2 = this._items) === "function" ? $$.member(this, $$2) : $$2), ($$1 ?? $$.nothing(1000561, $$1, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000561, $$1, "length") && (yield), typeof ($$3 = $$1.length) === "function" ? $$.member($$1, $$3) : $$3));
}) }, { kind: "method", isStatic: false, key: "empty", method: $$.function("method", "empty", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000562) && (yield);
return (($$1 = (this ?? $$.nothing(1000564, this, "qsize", "read")).qsize, ($$.call(1000565, $$1, this, []) ? (yield) : $$.value)) === 0);
}) }, { kind: "method", isStatic: false, key: "full", method: $$.function("method", "full", 0, function* () {
let $$1, $$2, $$3, $$4, $$5, $$6;
($$m.fuel -= $$enter) < 0 && $$.enter(1000566) && (yield);
return (($$2 = (this ?? $$.nothing(1000568, this, "_maxsize", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000568, this, "_maxsize") && (yield), typeof ($$1 = this._maxsize) === "function" ? $$.member(this, $$1) : $$1), typeof $$2 === "number" ? $$2 > 0 : ($$.binary(1000567, ">", $$2, 0) ? (yield) : $$.value)) && ($$5 = ($$3 = (this ?? $$.nothing(1000570, this, "qsize", "read")).qsize, ($$.call(1000571, $$3, this, []) ? (yield) : $$.value)), $$6 = (this ?? $$.nothing(1000572, this, "_maxsize", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000572, this, "_maxsize") && (yield), typeof ($$4 = this._maxsize) === "function" ? $$.member(this, $$4) : $$4), typeof $$5 === "number" && typeof $$6 === "number" ? $$5 >= $$6 : ($$.binary(1000569, ">=", $$5, $$6) ? (yield) : $$.value)));
}) }, { kind: "method", isStatic: false, key: "put", method: $$.function("async", "put", 1, function* (item) {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1000573) && (yield);
$$inspected && $$.scope(1000056, { item: () => item });

for (; ($$1 = (this ?? $$.nothing(1000574, this, "full", "read")).full, ($$.call(1000575, $$1, this, []) ? (yield) : $$.value)); (($$m.fuel -= $$edge) < 0 && $$.edge(1000576) && (yield))) {
$$inspected && $$.scope(1000054, { putter: () => putter });

if ((this ?? $$.nothing(1000577, this, "_isShutdown", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000577, this, "_isShutdown") && (yield), typeof ($$2 = this._isShutdown) === "function" ? $$.member(this, $$2) : $$2)) {
throw $$.raise(1000578, ($$.construct(1000579, QueueShutDown, [], 1000580) ? (yield) : $$.value));
}
const putter = ($$2 = (this ?? $$.nothing(1000581, this, "_newWaiter", "read"))._newWaiter, ($$.call(1000582, $$2, this, []) ? (yield) : $$.value));
($$2 = (this ?? $$.nothing(1000583, this, "_putters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000583, this, "_putters") && (yield), typeof ($$3 = this._putters) === "function" ? $$.member(this, $$3) : $$3), ($$4 = ($$2 ?? $$.nothing(1000584, $$2, "push", "read")).push, ($$.call(1000585, $$4, $$2, [putter]) ? (yield) : $$.value)));
try {
($$.await(1000586, putter) ? (yield) : $$.value);
} catch ($$x) {
const error = $$.caught($$x);
$$inspected && $$.scope(1000055, { error: () => error });
{
($$2 = (this ?? $$.nothing(1000587, this, "_giveUp", "read"))._giveUp, ($$.call(1000588, $$2, this, [putter, (this ?? $$.nothing(1000589, this, "_putters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000589, this, "_putters") && (yield), typeof ($$3 = this._putters) === "function" ? $$.member(this, $$3) : $$3), (! ($$4 = (this ?? $$.nothing(1000590, this, "full", "read")).full, ($$.call(1000591, $$4, this, []) ? (yield) : $$.value)))]) ? (yield) : $$.value));
throw $$.raise(1000592, error);
}
}
}
($$1 = (this ?? $$.nothing(1000593, this, "putNowait", "read")).putNowait, ($$.call(1000594, $$1, this, [item]) ? (yield) : $$.value));
}) }, { kind: "method", isStatic: false, key: "putNowait", method: $$.function("method", "putNowait", 1, function* (item) {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000595) && (yield);
$$inspected && $$.scope(1000057, { item: () => item });

if ((this ?? $$.nothing(1000596, this, "_isShutdown", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000596, this, "_isShutdown") && (yield), typeof ($$1 = this._isShutdown) === "function" ? $$.member(this, $$1) : $$1)) {
throw $$.raise(1000597, ($$.construct(1000598, QueueShutDown, [], 1000599) ? (yield) : $$.value));
}
if (($$1 = (this ?? $$.nothing(1000600, this, "full", "read")).full, ($$.call(1000601, $$1, this, []) ? (yield) : $$.value))) {
throw $$.raise(1000602, ($$.construct(1000603, QueueFull, [], 1000604) ? (yield) : $$.value));
}
($$1 = (this ?? $$.nothing(1000605, this, "_put", "read"))._put, ($$.call(1000606, $$1, this, [item]) ? (yield) : $$.value));
(($$2 = (this ?? $$.nothing(1000607, this, "_unfinishedTasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000607, this, "_unfinishedTasks") && (yield), typeof ($$1 = this._unfinishedTasks) === "function" ? $$.member(this, $$1) : $$1), ($$3 = (typeof $$2 === "number" ? $$2 + 1 : ($$.add(1000608, $$2, 1) ? (yield) : $$.value)), this ?? $$.nothing(1000609, this, "_unfinishedTasks", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000609, this, "_unfinishedTasks", $$3) && (yield), $$m.site = 1000609, this._unfinishedTasks = $$3)));
($$1 = (this ?? $$.nothing(1000610, this, "_finished", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000610, this, "_finished") && (yield), typeof ($$2 = this._finished) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000611, $$1, "clear", "read")).clear, ($$.call(1000612, $$3, $$1, []) ? (yield) : $$.value)));
($$1 = (this ?? $$.nothing(1000613, this, "_wakeUpNext", "read"))._wakeUpNext, ($$.call(1000614, $$1, this, [(this ?? $$.nothing(1000615, this, "_getters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000615, this, "_getters") && (yield), typeof ($$2 = this._getters) === "function" ? $$.member(this, $$2) : $$2)]) ? (yield) : $$.value));
}) }, { kind: "method", isStatic: false, key: "get", method: $$.function("async", "get", 0, function* () {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1000616) && (yield);
for (; ($$1 = (this ?? $$.nothing(1000617, this, "empty", "read")).empty, ($$.call(1000618, $$1, this, []) ? (yield) : $$.value)); (($$m.fuel -= $$edge) < 0 && $$.edge(1000619) && (yield))) {
$$inspected && $$.scope(1000058, { getter: () => getter });

if (((this ?? $$.nothing(1000620, this, "_isShutdown", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000620, this, "_isShutdown") && (yield), typeof ($$2 = this._isShutdown) === "function" ? $$.member(this, $$2) : $$2) && ($$3 = (this ?? $$.nothing(1000621, this, "empty", "read")).empty, ($$.call(1000622, $$3, this, []) ? (yield) : $$.value)))) {
throw $$.raise(1000623, ($$.construct(1000624, QueueShutDown, [], 1000625) ? (yield) : $$.value));
}
const getter = ($$2 = (this ?? $$.nothing(1000626, this, "_newWaiter", "read"))._newWaiter, ($$.call(1000627, $$2, this, []) ? (yield) : $$.value));
($$2 = (this ?? $$.nothing(1000628, this, "_getters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000628, this, "_getters") && (yield), typeof ($$3 = this._getters) === "function" ? $$.member(this, $$3) : $$3), ($$4 = ($$2 ?? $$.nothing(1000629, $$2, "push", "read")).push, ($$.call(1000630, $$4, $$2, [getter]) ? (yield) : $$.value)));
try {
($$.await(1000631, getter) ? (yield) : $$.value);
} catch ($$x) {
const error = $$.caught($$x);
$$inspected && $$.scope(1000059, { error: () => error });
{
($$2 = (this ?? $$.nothing(1000632, this, "_giveUp", "read"))._giveUp, ($$.call(1000633, $$2, this, [getter, (this ?? $$.nothing(1000634, this, "_getters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000634, this, "_getters") && (yield), typeof ($$3 = this._getters) === "function" ? $$.member(this, $$3) : $$3), (! ($$4 = (this ?? $$.nothing(1000635, this, "empty", "read")).empty, ($$.call(1000636, $$4, this, []) ? (yield) : $$.value)))]) ? (yield) : $$.value));
throw $$.raise(1000637, error);
}
}
}
return ($$1 = (this ?? $$.nothing(1000638, this, "getNowait", "read")).getNowait, ($$.call(1000639, $$1, this, []) ? (yield) : $$.value));
}) }, { kind: "method", isStatic: false, key: "getNowait", method: $$.function("method", "getNowait", 0, function* () {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1000640) && (yield);
$$inspected && $$.scope(1000060, { item: () => item });

if (($$1 = (this ?? $$.nothing(1000641, this, "empty", "read")).empty, ($$.call(1000642, $$1, this, []) ? (yield) : $$.value))) {
if ((this ?? $$.nothing(1000643, this, "_isShutdown", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000643, this, "_isShutdown") && (yield), typeof ($$2 = this._isShutdown) === "function" ? $$.member(this, $$2) : $$2)) {
throw $$.raise(1000644, ($$.construct(1000645, QueueShutDown, [], 1000646) ? (yield) : $$.value));
}
throw $$.raise(1000647, ($$.construct(1000648, QueueEmpty, [], 1000649) ? (yield) : $$.value));
}
const item = ($$1 = (this ?? $$.nothing(1000650, this, "_take", "read"))._take, ($$.call(1000651, $$1, this, []) ? (yield) : $$.value));
($$1 = (this ?? $$.nothing(1000652, this, "_wakeUpNext", "read"))._wakeUpNext, ($$.call(1000653, $$1, this, [(this ?? $$.nothing(1000654, this, "_putters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000654, this, "_putters") && (yield), typeof ($$2 = this._putters) === "function" ? $$.member(this, $$2) : $$2)]) ? (yield) : $$.value));
return item;
}) }, { kind: "method", isStatic: false, key: "taskDone", method: $$.function("method", "taskDone", 0, function* () {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1000655) && (yield);
if (($$2 = (this ?? $$.nothing(1000657, this, "_unfinishedTasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000657, this, "_unfinishedTasks") && (yield), typeof ($$1 = this._unfinishedTasks) === "function" ? $$.member(this, $$1) : $$1), typeof $$2 === "number" ? $$2 <= 0 : ($$.binary(1000656, "<=", $$2, 0) ? (yield) : $$.value))) {
throw $$.raise(1000658, ($$.construct(1000659, ValueError, ["task_done() called too many times"], 1000660) ? (yield) : $$.value));
}
(($$2 = (this ?? $$.nothing(1000661, this, "_unfinishedTasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000661, this, "_unfinishedTasks") && (yield), typeof ($$1 = this._unfinishedTasks) === "function" ? $$.member(this, $$1) : $$1), ($$3 = (typeof $$2 === "number" ? $$2 - 1 : ($$.binary(1000662, "-", $$2, 1) ? (yield) : $$.value)), this ?? $$.nothing(1000663, this, "_unfinishedTasks", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000663, this, "_unfinishedTasks", $$3) && (yield), $$m.site = 1000663, this._unfinishedTasks = $$3)));
if (((this ?? $$.nothing(1000665, this, "_unfinishedTasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000665, this, "_unfinishedTasks") && (yield), typeof ($$1 = this._unfinishedTasks) === "function" ? $$.member(this, $$1) : $$1) === 0)) {
($$2 = (this ?? $$.nothing(1000666, this, "_finished", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000666, this, "_finished") && (yield), typeof ($$3 = this._finished) === "function" ? $$.member(this, $$3) : $$3), ($$4 = ($$2 ?? $$.nothing(1000667, $$2, "set", "read")).set, ($$.call(1000668, $$4, $$2, []) ? (yield) : $$.value)));
}
}) }, { kind: "method", isStatic: false, key: "join", method: $$.function("async", "join", 0, function* () {
let $$1, $$2, $$3, $$4, $$5;
($$m.fuel -= $$enter) < 0 && $$.enter(1000669) && (yield);
if (($$2 = (this ?? $$.nothing(1000671, this, "_unfinishedTasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000671, this, "_unfinishedTasks") && (yield), typeof ($$1 = this._unfinishedTasks) === "function" ? $$.member(this, $$1) : $$1), typeof $$2 === "number" ? $$2 > 0 : ($$.binary(1000670, ">", $$2, 0) ? (yield) : $$.value))) {
($$.await(1000672, ($$3 = (this ?? $$.nothing(1000673, this, "_finished", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000673, this, "_finished") && (yield), typeof ($$4 = this._finished) === "function" ? $$.member(this, $$4) : $$4), ($$5 = ($$3 ?? $$.nothing(1000674, $$3, "wait", "read")).wait, ($$.call(1000675, $$5, $$3, []) ? (yield) : $$.value)))) ? (yield) : $$.value);
}
}) }, { kind: "method", isStatic: false, key: "shutdown", method: $$.function("method", "shutdown", 0, function* ($$v10) {
let $$1, $$2, $$3, $$4, $$5, $$6, $$7, $$8, $$9;
($$m.fuel -= $$enter) < 0 && $$.enter(1000676) && (yield);
const immediate = (($$1 = $$v10) === void 0 ? false : $$1);
$$inspected && $$.scope(1000063, { immediate: () => immediate });

{
((this ?? $$.nothing(1000677, this, "_isShutdown", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000677, this, "_isShutdown", true) && (yield), $$m.site = 1000677, this._isShutdown = true));
if (($$2 = argument, ($$.call(1000678, $$2, void 0, [immediate, "immediate", false]) ? (yield) : $$.value))) {
for (; (! ($$3 = (this ?? $$.nothing(1000679, this, "empty", "read")).empty, ($$.call(1000680, $$3, this, []) ? (yield) : $$.value))); (($$m.fuel -= $$edge) < 0 && $$.edge(1000681) && (yield))) {
($$4 = (this ?? $$.nothing(1000682, this, "_take", "read"))._take, ($$.call(1000683, $$4, this, []) ? (yield) : $$.value));
if (($$5 = (this ?? $$.nothing(1000685, this, "_unfinishedTasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000685, this, "_unfinishedTasks") && (yield), typeof ($$4 = this._unfinishedTasks) === "function" ? $$.member(this, $$4) : $$4), typeof $$5 === "number" ? $$5 > 0 : ($$.binary(1000684, ">", $$5, 0) ? (yield) : $$.value))) {
(($$7 = (this ?? $$.nothing(1000686, this, "_unfinishedTasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000686, this, "_unfinishedTasks") && (yield), typeof ($$6 = this._unfinishedTasks) === "function" ? $$.member(this, $$6) : $$6), ($$8 = (typeof $$7 === "number" ? $$7 - 1 : ($$.binary(1000687, "-", $$7, 1) ? (yield) : $$.value)), this ?? $$.nothing(1000688, this, "_unfinishedTasks", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000688, this, "_unfinishedTasks", $$8) && (yield), $$m.site = 1000688, this._unfinishedTasks = $$8)));
}
}
if (((this ?? $$.nothing(1000690, this, "_unfinishedTasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000690, this, "_unfinishedTasks") && (yield), typeof ($$3 = this._unfinishedTasks) === "function" ? $$.member(this, $$3) : $$3) === 0)) {
($$4 = (this ?? $$.nothing(1000691, this, "_finished", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000691, this, "_finished") && (yield), typeof ($$5 = this._finished) === "function" ? $$.member(this, $$5) : $$5), ($$6 = ($$4 ?? $$.nothing(1000692, $$4, "set", "read")).set, ($$.call(1000693, $$6, $$4, []) ? (yield) : $$.value)));
}
}
{
const $$v11 = ($$.iterate(1000696, [(this ?? $$.nothing(1000694, this, "_getters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000694, this, "_getters") && (yield), typeof ($$2 = this._getters) === "function" ? $$.member(this, $$2) : $$2), (this ?? $$.nothing(1000695, this, "_putters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000695, this, "_putters") && (yield), typeof ($$3 = this._putters) === "function" ? $$.member(this, $$3) : $$3)]) ? (yield) : $$.value);
let $$v12 = false;
try {
for (; ($$.next(1000696, $$v11) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1000697) && (yield))) {
const waiters = $$v11.value;
$$inspected && $$.scope(1000061, { waiters: () => waiters });
{
for (let waiter = ($$4 = (waiters ?? $$.nothing(1000698, waiters, "shift", "read")).shift, ($$.call(1000699, $$4, waiters, []) ? (yield) : $$.value)); (waiter !== void 0); (($$m.fuel -= $$edge) < 0 && $$.edge(1000703) && (yield)), ((waiter = ($$5 = (waiters ?? $$.nothing(1000701, waiters, "shift", "read")).shift, ($$.call(1000702, $$5, waiters, []) ? (yield) : $$.value))))) {
$$inspected && $$.scope(1000062, { waiter: () => waiter });
{
if ((! ($$6 = waiter, ($$7 = ($$6 ?? $$.nothing(1000704, $$6, "done", "read")).done, ($$.call(1000705, $$7, $$6, []) ? (yield) : $$.value))))) {
($$8 = waiter, ($$9 = ($$8 ?? $$.nothing(1000706, $$8, "setResult", "read")).setResult, ($$.call(1000707, $$9, $$8, [true]) ? (yield) : $$.value)));
}
}
}
}
}
} catch ($$x) { $$v12 = true; throw $$x; }
finally { if (!$$v11.isDone) { $$.close(1000696, $$v11, $$v12) && (yield); } }
}
}
}) }, { kind: "method", isStatic: false, key: "_giveUp", method: $$.function("method", "_giveUp", 3, function* (waiter, waiters, mayGoOn) {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1000708) && (yield);
$$inspected && $$.scope(1000064, { waiter: () => waiter, waiters: () => waiters, mayGoOn: () => mayGoOn });

($$1 = (waiter ?? $$.nothing(1000709, waiter, "cancel", "read")).cancel, ($$.call(1000710, $$1, waiter, []) ? (yield) : $$.value));
($$1 = remove, ($$.call(1000711, $$1, void 0, [waiters, waiter]) ? (yield) : $$.value));
if ((mayGoOn && (! ($$1 = (waiter ?? $$.nothing(1000712, waiter, "cancelled", "read")).cancelled, ($$.call(1000713, $$1, waiter, []) ? (yield) : $$.value))))) {
($$2 = (this ?? $$.nothing(1000714, this, "_wakeUpNext", "read"))._wakeUpNext, ($$.call(1000715, $$2, this, [waiters]) ? (yield) : $$.value));
}
}) }, { kind: "method", isStatic: false, key: "_wakeUpNext", method: $$.function("method", "_wakeUpNext", 1, function* (waiters) {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1000716) && (yield);
$$inspected && $$.scope(1000066, { waiters: () => waiters });

for (let waiter = ($$1 = (waiters ?? $$.nothing(1000717, waiters, "shift", "read")).shift, ($$.call(1000718, $$1, waiters, []) ? (yield) : $$.value)); (waiter !== void 0); (($$m.fuel -= $$edge) < 0 && $$.edge(1000722) && (yield)), ((waiter = ($$2 = (waiters ?? $$.nothing(1000720, waiters, "shift", "read")).shift, ($$.call(1000721, $$2, waiters, []) ? (yield) : $$.value))))) {
$$inspected && $$.scope(1000065, { waiter: () => waiter });
{
if (($$3 = waiter, ($$4 = ($$3 ?? $$.nothing(1000723, $$3, "done", "read")).done, ($$.call(1000724, $$4, $$3, []) ? (yield) : $$.value)))) {
continue;
}
($$3 = waiter, ($$4 = ($$3 ?? $$.nothing(1000725, $$3, "setResult", "read")).setResult, ($$.call(1000726, $$4, $$3, [true]) ? (yield) : $$.value)));
break;
}
}
}) }, { kind: "method", isStatic: false, key: "_put", method: $$.function("method", "_put", 1, function* (item) {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000727) && (yield);
$$inspected && $$.scope(1000067, { item: () => item });

($$1 = (this ?? $$.nothing(1000728, this, "_items", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000728, this, "_items") && (yield), typeof ($$2 = this._items) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000729, $$1, "push", "read")).push, ($$.call(1000730, $$3, $$1, [item]) ? (yield) : $$.value)));
}) }, { kind: "method", isStatic: false, key: "_take", method: $$.function("method", "_take", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000731) && (yield);
return ($$1 = (this ?? $$.nothing(1000732, this, "_items", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000732, this, "_items") && (yield), typeof ($$2 = this._items) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000733, $$1, "shift", "read")).shift, ($$.call(1000734, $$3, $$1, []) ? (yield) : $$.value)));
}) }, { kind: "method", isStatic: false, key: "toString", method: $$.function("method", "toString", 0, function* () {
let $$1, $$2, $$3, $$4, $$5, $$6, $$7, $$8, $$9, $$10, $$11;
($$m.fuel -= $$enter) < 0 && $$.enter(1000735) && (yield);
$$inspected && $$.scope(1000068, { items: () => items, getters: () => getters, putters: () => putters, tasks: () => tasks, shutdown: () => shutdown });

const items = (($$1 = (this ?? $$.nothing(1000736, this, "empty", "read")).empty, ($$.call(1000737, $$1, this, []) ? (yield) : $$.value)) ? "" : ($$.template(1000738, [" _queue=", ""], [(typeof ($$2 = ($$3 = repr, ($$.call(1000739, $$3, void 0, [(this ?? $$.nothing(1000740, this, "_items", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000740, this, "_items") && (yield), typeof ($$4 = this._items) === "function" ? $$.member(this, $$4) : $$4)]) ? (yield) : $$.value))) === "string" || typeof $$2 === "number" ? $$2 : ($$.text(1000738, $$2) ? (yield) : $$.value))]) ? (yield) : $$.value));
const getters = (($$4 = ($$1 = (this ?? $$.nothing(1000742, this, "_getters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000742, this, "_getters") && (yield), typeof ($$2 = this._getters) === "function" ? $$.member(this, $$2) : $$2), ($$1 ?? $$.nothing(1000743, $$1, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000743, $$1, "length") && (yield), typeof ($$3 = $$1.length) === "function" ? $$.member($$1, $$3) : $$3)), typeof $$4 === "number" ? $$4 > 0 : ($$.binary(1000741, ">", $$4, 0) ? (yield) : $$.value)) ? ($$.template(1000744, [" _getters[", "]"], [(typeof ($$5 = ($$6 = (this ?? $$.nothing(1000745, this, "_getters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000745, this, "_getters") && (yield), typeof ($$7 = this._getters) === "function" ? $$.member(this, $$7) : $$7), ($$6 ?? $$.nothing(1000746, $$6, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000746, $$6, "length") && (yield), typeof ($$8 = $$6.length) === "function" ? $$.member($$6, $$8) : $$8))) === "string" || typeof $$5 === "number" ? $$5 : ($$.text(1000744, $$5) ? (yield) : $$.value))]) ? (yield) : $$.value) : "");
const putters = (($$4 = ($$1 = (this ?? $$.nothing(1000748, this, "_putters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000748, this, "_putters") && (yield), typeof ($$2 = this._putters) === "function" ? $$.member(this, $$2) : $$2), ($$1 ?? $$.nothing(1000749, $$1, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000749, $$1, "length") && (yield), typeof ($$3 = $$1.length) === "function" ? $$.member($$1, $$3) : $$3)), typeof $$4 === "number" ? $$4 > 0 : ($$.binary(1000747, ">", $$4, 0) ? (yield) : $$.value)) ? ($$.template(1000750, [" _putters[", "]"], [(typeof ($$5 = ($$6 = (this ?? $$.nothing(1000751, this, "_putters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000751, this, "_putters") && (yield), typeof ($$7 = this._putters) === "function" ? $$.member(this, $$7) : $$7), ($$6 ?? $$.nothing(1000752, $$6, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000752, $$6, "length") && (yield), typeof ($$8 = $$6.length) === "function" ? $$.member($$6, $$8) : $$8))) === "string" || typeof $$5 === "number" ? $$5 : ($$.text(1000750, $$5) ? (yield) : $$.value))]) ? (yield) : $$.value) : "");
const tasks = (($$2 = (this ?? $$.nothing(1000754, this, "_unfinishedTasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000754, this, "_unfinishedTasks") && (yield), typeof ($$1 = this._unfinishedTasks) === "function" ? $$.member(this, $$1) : $$1), typeof $$2 === "number" ? $$2 > 0 : ($$.binary(1000753, ">", $$2, 0) ? (yield) : $$.value)) ? ($$.template(1000755, [" tasks=", ""], [(typeof ($$3 = (this ?? $$.nothing(1000756, this, "_unfinishedTasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000756, this, "_unfinishedTasks") && (yield), typeof ($$4 = this._unfinishedTasks) === "function" ? $$.member(this, $$4) : $$4)) === "string" || typeof $$3 === "number" ? $$3 : ($$.text(1000755, $$3) ? (yield) : $$.value))]) ? (yield) : $$.value) : "");
const shutdown = ((this ?? $$.nothing(1000757, this, "_isShutdown", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000757, this, "_isShutdown") && (yield), typeof ($$1 = this._isShutdown) === "function" ? $$.member(this, $$1) : $$1) ? " shutdown" : "");
return ($$.template(1000758, ["<", " maxsize=", "", "", "", "", "", ">"], [(typeof ($$1 = ($$2 = (this ?? $$.nothing(1000759, this, "constructor", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000759, this, "constructor") && (yield), typeof ($$3 = this.constructor) === "function" ? $$.member(this, $$3) : $$3), ($$2 ?? $$.nothing(1000760, $$2, "name", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000760, $$2, "name") && (yield), typeof ($$4 = $$2.name) === "function" ? $$.member($$2, $$4) : $$4))) === "string" || typeof $$1 === "number" ? $$1 : ($$.text(1000758, $$1) ? (yield) : $$.value)), (typeof ($$5 = (this ?? $$.nothing(1000761, this, "_maxsize", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000761, this, "_maxsize") && (yield), typeof ($$6 = this._maxsize) === "function" ? $$.member(this, $$6) : $$6)) === "string" || typeof $$5 === "number" ? $$5 : ($$.text(1000758, $$5) ? (yield) : $$.value)), (typeof ($$7 = items) === "string" || typeof $$7 === "number" ? $$7 : ($$.text(1000758, $$7) ? (yield) : $$.value)), (typeof ($$8 = getters) === "string" || typeof $$8 === "number" ? $$8 : ($$.text(1000758, $$8) ? (yield) : $$.value)), (typeof ($$9 = putters) === "string" || typeof $$9 === "number" ? $$9 : ($$.text(1000758, $$9) ? (yield) : $$.value)), (typeof ($$10 = tasks) === "string" || typeof $$10 === "number" ? $$10 : ($$.text(1000758, $$10) ? (yield) : $$.value)), (typeof ($$11 = shutdown) === "string" || typeof $$11 === "number" ? $$11 : ($$.text(1000758, $$11) ? (yield) : $$.value))]) ? (yield) : $$.value);
}) }],
fields: function* () {
let $$1, $$2, $$3, $$4, $$5, $$6, $$7;
$$1 = void 0; $$m.site = 1000762; $$.field = $$1; new $$v1(this);
$$2 = []; $$m.site = 1000763; $$.field = $$2; new $$v2(this);
$$3 = []; $$m.site = 1000764; $$.field = $$3; new $$v3(this);
$$4 = 0; $$m.site = 1000765; $$.field = $$4; new $$v4(this);
$$5 = ($$.construct(1000766, Event, [], 1000767) ? (yield) : $$.value); $$m.site = 1000768; $$.field = $$5; new $$v5(this);
$$6 = false; $$m.site = 1000769; $$.field = $$6; new $$v6(this);
$$7 = []; $$m.site = 1000770; $$.field = $$7; new $$v7(this);
},
statics: null,
bind: ($$c) => { Queue = $$c; },
};
})(); } }.$$s(); } }.$$s(); } }.$$s(); } }.$$s(); } }.$$s(); } }.$$s(); } }.$$s())()) ? (yield) : $$.value));
const LifoQueue = ($$1 = Queue, ($$.class(1000776, "LifoQueue", [$$1], (() => ($$v13) => (() => {
let LifoQueue;
return {
construct: null, length: 0,
methods: [{ kind: "method", isStatic: false, key: "_take", method: $$.function("method", "_take", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000772) && (yield);
return ($$1 = (this ?? $$.nothing(1000773, this, "_items", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000773, this, "_items") && (yield), typeof ($$2 = this._items) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000774, $$1, "pop", "read")).pop, ($$.call(1000775, $$3, $$1, []) ? (yield) : $$.value)));
}) }],
fields: null,
statics: null,
bind: ($$c) => { LifoQueue = $$c; },
};
})())()) ? (yield) : $$.value));
const PriorityQueue = ($$1 = Queue, ($$.class(1000789, "PriorityQueue", [$$1], (() => ($$v15) => class $$v14 extends $$.Same { ["_heap"] = $$.field;  static $$s() { return (() => {
let PriorityQueue;
return {
construct: null, length: 0,
methods: [{ kind: "method", isStatic: false, key: "_put", method: $$.function("method", "_put", 1, function* (item) {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000777) && (yield);
$$inspected && $$.scope(1000069, { item: () => item });

($$1 = (this ?? $$.nothing(1000778, this, "_heap", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000778, this, "_heap") && (yield), typeof ($$2 = this._heap) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000779, $$1, "push", "read")).push, ($$.call(1000780, $$3, $$1, [item]) ? (yield) : $$.value)));
}) }, { kind: "method", isStatic: false, key: "_take", method: $$.function("method", "_take", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000781) && (yield);
return ($$1 = (this ?? $$.nothing(1000782, this, "_heap", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000782, this, "_heap") && (yield), typeof ($$2 = this._heap) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000783, $$1, "pop", "read")).pop, ($$.call(1000784, $$3, $$1, []) ? (yield) : $$.value)));
}) }],
fields: function* () {
let $$1, $$2;
$$2 = ($$.construct(1000785, Heap, [(this ?? $$.nothing(1000787, this, "_items", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000787, this, "_items") && (yield), typeof ($$1 = this._items) === "function" ? $$.member(this, $$1) : $$1)], 1000786) ? (yield) : $$.value); $$m.site = 1000788; $$.field = $$2; new $$v14(this);
},
statics: null,
bind: ($$c) => { PriorityQueue = $$c; },
};
})(); } }.$$s())()) ? (yield) : $$.value));
return { Queue, LifoQueue, PriorityQueue };
};
}),
sites: [17,3,17,59,18,5,18,12,19,5,19,9,19,21,19,60,19,5,19,60,20,5,20,9,20,5,20,19,20,5,20,23,20,5,20,25,17,3,21,4,23,3,23,25,24,12,24,25,27,3,27,19,28,12,28,23,28,12,28,30,31,3,31,20,32,12,32,30,32,12,32,22,32,12,32,24,35,3,35,19,36,12,36,29,36,12,36,25,36,33,36,62,36,33,36,43,36,33,36,45,36,49,36,62,39,3,39,40,40,12,40,21,40,12,40,23,40,5,40,25,41,11,41,27,41,29,41,55,41,35,41,54,41,39,41,52,42,22,42,37,42,22,42,39,43,7,43,20,43,7,43,25,43,7,43,33,45,9,45,21,47,9,47,21,47,9,47,58,47,30,47,43,47,46,47,55,47,46,47,57,48,9,48,21,51,5,51,19,51,5,51,25,54,3,54,31,55,9,55,25,55,27,55,53,55,33,55,52,55,37,55,50,56,9,56,18,56,9,56,20,56,22,56,44,56,28,56,43,56,32,56,41,57,5,57,14,57,5,57,20,58,5,58,26,58,5,58,31,58,5,58,31,59,5,59,19,59,5,59,25,59,5,59,27,60,5,60,21,60,5,60,36,60,22,60,35,63,3,63,30,64,12,64,22,64,12,64,24,64,5,64,26,65,11,65,27,65,31,65,41,65,31,65,43,65,45,65,71,65,51,65,70,65,55,65,68,66,22,66,37,66,22,66,39,67,7,67,20,67,7,67,25,67,7,67,33,69,9,69,21,71,9,71,21,71,9,71,59,71,30,71,43,71,46,71,56,71,46,71,58,72,9,72,21,75,12,75,26,75,12,75,28,78,3,78,21,79,9,79,19,79,9,79,21,80,11,80,27,80,29,80,55,80,35,80,54,80,39,80,52,81,7,81,30,81,13,81,29,81,17,81,27,83,18,83,28,83,18,83,30,84,5,84,21,84,5,84,36,84,22,84,35,88,3,88,20,89,9,89,35,89,9,89,30,89,37,89,95,89,43,89,94,89,47,89,57,90,5,90,26,90,5,90,31,90,5,90,31,91,9,91,36,91,9,91,30,91,38,91,52,91,38,91,56,91,38,91,58,94,3,94,31,95,9,95,34,95,9,95,30,95,36,95,63,95,42,95,56,95,42,95,61,95,42,95,63,98,3,98,72,99,5,99,28,100,9,100,57,101,15,101,25,101,15,101,27,101,7,101,29,102,9,102,19,102,9,102,21,103,13,103,38,103,13,103,34,103,40,103,61,103,40,103,66,103,40,103,66,105,11,105,38,105,11,105,32,105,40,105,54,105,40,105,58,105,40,105,60,108,28,108,41,108,43,108,56,108,27,108,57,108,5,108,59,109,25,109,38,109,25,109,40,109,42,109,62,109,73,109,86,109,73,109,88,109,7,109,90,110,14,110,25,110,14,110,27,110,29,110,45,110,29,110,51,116,3,116,88,117,5,117,18,117,5,117,20,118,5,118,28,119,21,119,37,119,21,119,39,119,41,119,57,119,41,119,66,123,3,123,49,124,23,124,36,124,23,124,38,124,40,124,60,124,71,124,84,124,71,124,86,124,5,124,88,125,11,125,22,125,11,125,24,126,7,126,23,126,7,126,29,131,3,131,26,132,5,132,16,132,5,132,21,132,5,132,27,135,3,135,17,136,12,136,23,136,12,136,29,136,12,136,31,139,3,139,22,140,19,140,29,140,19,140,31,140,39,140,69,140,50,140,67,140,55,140,66,141,21,141,45,141,21,141,34,141,21,141,41,141,48,141,84,141,61,141,74,141,61,141,81,142,21,142,45,142,21,142,34,142,21,142,41,142,48,142,84,142,61,142,74,142,61,142,81,143,19,143,44,143,19,143,40,143,47,143,80,143,57,143,78,144,22,144,38,145,12,145,112,145,16,145,32,145,16,145,37,145,49,145,62,9,3,9,20,10,3,10,36,11,3,11,36,12,3,12,24,13,15,13,26,13,19,13,24,13,3,13,27,14,3,14,23,15,3,15,23,8,44,8,53,151,3,151,17,152,12,152,23,152,12,152,27,152,12,152,29,150,48,150,53,160,3,160,26,161,5,161,15,161,5,161,20,161,5,161,26,164,3,164,17,165,12,165,22,165,12,165,26,165,12,165,28,158,11,158,32,158,15,158,19,158,20,158,31,158,3,158,33,157,52,157,57],
scopes: [1,1,168,1,17,3,21,4,40,25,50,6,46,9,49,8,39,3,52,4,54,3,61,4,64,26,74,6,70,9,73,8,78,21,86,4,108,5,112,6,109,7,111,8,98,3,113,4,116,3,120,4,124,5,128,6,123,3,129,4,131,3,133,4,139,22,146,4,160,3,162,4],
text: "/** Queues between tasks, step by step as in CPython's Lib/asyncio/queues.py. */\nimport { Heap, QueueEmpty, QueueFull, QueueShutDown, type Future } from \"_asyncio\";\nimport { repr, ValueError } from \"builtins\";\nimport { Event } from \"./locks.ts\";\nimport { argument, LoopBound, remove } from \"./mixins.ts\";\n\n/** First in, first out. With a `maxsize` above 0, whoever puts into a full queue waits. */\nexport class Queue<Item = unknown> extends LoopBound {\n  _maxsize: number;\n  _getters: Future<boolean>[] = [];\n  _putters: Future<boolean>[] = [];\n  _unfinishedTasks = 0;\n  _finished = new Event();\n  _isShutdown = false;\n  _items: Item[] = [];\n\n  constructor(maxsize: number | { maxsize?: number } = 0) {\n    super();\n    this._maxsize = argument<number>(maxsize, \"maxsize\", 0);\n    this._finished.set();\n  }\n\n  get maxsize(): number {\n    return this._maxsize;\n  }\n\n  qsize(): number {\n    return this._items.length;\n  }\n\n  empty(): boolean {\n    return this.qsize() === 0;\n  }\n\n  full(): boolean {\n    return this._maxsize > 0 && this.qsize() >= this._maxsize;\n  }\n\n  async put(item: Item): Promise<void> {\n    while (this.full()) {\n      if (this._isShutdown) throw new QueueShutDown();\n      const putter = this._newWaiter();\n      this._putters.push(putter);\n      try {\n        await putter;\n      } catch (error) {\n        this._giveUp(putter, this._putters, !this.full());\n        throw error;\n      }\n    }\n    this.putNowait(item);\n  }\n\n  putNowait(item: Item): void {\n    if (this._isShutdown) throw new QueueShutDown();\n    if (this.full()) throw new QueueFull();\n    this._put(item);\n    this._unfinishedTasks += 1;\n    this._finished.clear();\n    this._wakeUpNext(this._getters);\n  }\n\n  async get(): Promise<Item> {\n    while (this.empty()) {\n      if (this._isShutdown && this.empty()) throw new QueueShutDown();\n      const getter = this._newWaiter();\n      this._getters.push(getter);\n      try {\n        await getter;\n      } catch (error) {\n        this._giveUp(getter, this._getters, !this.empty());\n        throw error;\n      }\n    }\n    return this.getNowait();\n  }\n\n  getNowait(): Item {\n    if (this.empty()) {\n      if (this._isShutdown) throw new QueueShutDown();\n      throw new QueueEmpty();\n    }\n    const item = this._take();\n    this._wakeUpNext(this._putters);\n    return item;\n  }\n\n  taskDone(): void {\n    if (this._unfinishedTasks <= 0) throw new ValueError(\"task_done() called too many times\");\n    this._unfinishedTasks -= 1;\n    if (this._unfinishedTasks === 0) this._finished.set();\n  }\n\n  async join(): Promise<void> {\n    if (this._unfinishedTasks > 0) await this._finished.wait();\n  }\n\n  shutdown(immediate: boolean | { immediate?: boolean } = false): void {\n    this._isShutdown = true;\n    if (argument<boolean>(immediate, \"immediate\", false)) {\n      while (!this.empty()) {\n        this._take();\n        if (this._unfinishedTasks > 0) this._unfinishedTasks -= 1;\n      }\n      if (this._unfinishedTasks === 0) this._finished.set();\n    }\n    // All who wait have to look again.\n    for (const waiters of [this._getters, this._putters]) {\n      for (let waiter = waiters.shift(); waiter !== undefined; waiter = waiters.shift()) {\n        if (!waiter.done()) waiter.setResult(true);\n      }\n    }\n  }\n\n  /** A waiter was cancelled: if it had been woken, the next in line is woken in its place. */\n  _giveUp(waiter: Future<boolean>, waiters: Future<boolean>[], mayGoOn: boolean): void {\n    waiter.cancel();\n    remove(waiters, waiter);\n    if (mayGoOn && !waiter.cancelled()) this._wakeUpNext(waiters);\n  }\n\n  /** Wakes the first in line who still waits. It has to look for itself whether there is something to take. */\n  _wakeUpNext(waiters: Future<boolean>[]): void {\n    for (let waiter = waiters.shift(); waiter !== undefined; waiter = waiters.shift()) {\n      if (waiter.done()) continue;\n      waiter.setResult(true);\n      break;\n    }\n  }\n\n  _put(item: Item): void {\n    this._items.push(item);\n  }\n\n  _take(): Item {\n    return this._items.shift()!;\n  }\n\n  toString(): string {\n    const items = this.empty() ? \"\" : ` _queue=${repr(this._items)}`;\n    const getters = this._getters.length > 0 ? ` _getters[${this._getters.length}]` : \"\";\n    const putters = this._putters.length > 0 ? ` _putters[${this._putters.length}]` : \"\";\n    const tasks = this._unfinishedTasks > 0 ? ` tasks=${this._unfinishedTasks}` : \"\";\n    const shutdown = this._isShutdown ? \" shutdown\" : \"\";\n    return `<${this.constructor.name} maxsize=${this._maxsize}${items}${getters}${putters}${tasks}${shutdown}>`;\n  }\n}\n\n/** Last in, first out. */\nexport class LifoQueue<Item = unknown> extends Queue<Item> {\n  _take(): Item {\n    return this._items.pop()!;\n  }\n}\n\n/** The smallest first, by Python's order. */\nexport class PriorityQueue<Item = unknown> extends Queue<Item> {\n  _heap = new Heap(this._items);\n\n  _put(item: Item): void {\n    this._heap.push(item);\n  }\n\n  _take(): Item {\n    return this._heap.pop() as Item;\n  }\n}\n",
},
{
file: "asyncio/timeouts.ts",
link: (function ($$, $$inspected) {
"use strict";
const $$m = $$.meter, $$empty = $$.empty, $$n = $$.speculation;
const { read: $$read, write: $$write, edge: $$edge, enter: $$enter } = $$.costs;
const $$_Math = $$.globals.Math;
return function* $$module() {
let $$1;
const { "CancelledError": CancelledError, "currentTask": currentTask, "getRunningLoop": getRunningLoop, "LibraryObject": LibraryObject, "TimeoutError": TimeoutError } = $$.module("_asyncio");
const { "RuntimeError": RuntimeError, "str": str } = $$.module("builtins");
const round = $$.function("function", "round", 1, function* (seconds) {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000790) && (yield);
$$inspected && $$.scope(1000070, { seconds: () => seconds });

return ($$1 = ($$.call(1000792, $$_Math.round, $$_Math, [(typeof seconds === "number" ? seconds * 1000 : ($$.binary(1000793, "*", seconds, 1000) ? (yield) : $$.value))]) ? (yield) : $$.value), typeof $$1 === "number" ? $$1 / 1000 : ($$.binary(1000791, "/", $$1, 1000) ? (yield) : $$.value));
});
const timeout = $$.function("async", "timeout", 2, function* (delay, body) {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1000794) && (yield);
$$inspected && $$.scope(1000072, { delay: () => delay, body: () => body });

$$inspected && $$.scope(1000071, { when: () => when });

const when = ((delay === null) ? null : ($$4 = ($$1 = ($$2 = getRunningLoop, ($$.call(1000797, $$2, void 0, []) ? (yield) : $$.value)), ($$3 = ($$1 ?? $$.nothing(1000798, $$1, "time", "read")).time, ($$.call(1000799, $$3, $$1, []) ? (yield) : $$.value))), typeof $$4 === "number" && typeof delay === "number" ? $$4 + delay : ($$.add(1000796, $$4, delay) ? (yield) : $$.value)));
return ($$.await(1000800, ($$1 = timeoutAt, ($$.call(1000801, $$1, void 0, [when, body]) ? (yield) : $$.value))) ? (yield) : $$.value);
});
const timeoutAt = $$.function("async", "timeoutAt", 2, function* (when, body) {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000802) && (yield);
$$inspected && $$.scope(1000075, { when: () => when, body: () => body });

$$inspected && $$.scope(1000073, { scope: () => scope, value: () => value });

const scope = ($$.construct(1000804, ($$m.site = 1000803, Timeout), [when], 1000805) ? (yield) : $$.value);
($$1 = (scope ?? $$.nothing(1000806, scope, "_enter", "read"))._enter, ($$.call(1000807, $$1, scope, []) ? (yield) : $$.value));
let value = void 0;
try {
((value = ($$.await(1000808, ($$1 = body, ($$.call(1000809, $$1, void 0, [scope]) ? (yield) : $$.value))) ? (yield) : $$.value)));
} catch ($$x) {
const error = $$.caught($$x);
$$inspected && $$.scope(1000074, { error: () => error });
{
($$1 = (scope ?? $$.nothing(1000810, scope, "_exit", "read"))._exit, ($$.call(1000811, $$1, scope, [error]) ? (yield) : $$.value));
throw $$.raise(1000812, error);
}
}
($$1 = (scope ?? $$.nothing(1000813, scope, "_exit", "read"))._exit, ($$.call(1000814, $$1, scope, [null]) ? (yield) : $$.value));
return value;
});
$$inspected && $$.scope(1000076, { Timeout: () => Timeout, round: () => round, timeout: () => timeout, timeoutAt: () => timeoutAt });




const Timeout = ($$1 = LibraryObject, ($$.class(1000919, "Timeout", [$$1], (() => ($$v7) => class $$v1 extends $$.Same { ["_state"] = $$.field;  static $$s() { return class $$v2 extends $$.Same { ["_when"] = $$.field;  static $$s() { return class $$v3 extends $$.Same { ["_handle"] = $$.field;  static $$s() { return class $$v4 extends $$.Same { ["_task"] = $$.field;  static $$s() { return class $$v5 extends $$.Same { ["_cancelling"] = $$.field;  static $$s() { return class $$v6 extends $$.Same { ["_onTimeout"] = $$.field;  static $$s() { return (() => {
let Timeout;
return {
construct: function* (when) {
let $$1;let $$this;const $$newTarget = $$.newTarget;
($$m.fuel -= $$enter) < 0 && $$.enter(1000815) && (yield);
$$inspected && $$.scope(1000077, { when: () => when });

($$this = ($$.superConstruct(1000816, $$v7, [], $$newTarget, $$this) ? (yield) : $$.value));
($$1 = $$.self(1000817, $$this), ($$1 ?? $$.nothing(1000818, $$1, "_when", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000818, $$1, "_when", when) && (yield), $$m.site = 1000818, $$1._when = when));
return $$.self(1000819, $$this);
}, length: 1,
methods: [{ kind: "method", isStatic: false, key: "when", method: $$.function("method", "when", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000820) && (yield);
return (this ?? $$.nothing(1000821, this, "_when", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000821, this, "_when") && (yield), typeof ($$1 = this._when) === "function" ? $$.member(this, $$1) : $$1);
}) }, { kind: "method", isStatic: false, key: "expired", method: $$.function("method", "expired", 0, function* () {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1000822) && (yield);
return (((this ?? $$.nothing(1000824, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000824, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) === "expiring") || ((this ?? $$.nothing(1000826, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000826, this, "_state") && (yield), typeof ($$2 = this._state) === "function" ? $$.member(this, $$2) : $$2) === "expired"));
}) }, { kind: "method", isStatic: false, key: "reschedule", method: $$.function("method", "reschedule", 1, function* (when) {
let $$1, $$2, $$3, $$4, $$5, $$6, $$7, $$8;
($$m.fuel -= $$enter) < 0 && $$.enter(1000827) && (yield);
$$inspected && $$.scope(1000079, { when: () => when });

$$inspected && $$.scope(1000078, { loop: () => loop });

if (((this ?? $$.nothing(1000829, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000829, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) === "created")) {
throw $$.raise(1000830, ($$.construct(1000831, RuntimeError, ["Timeout has not been entered"], 1000832) ? (yield) : $$.value));
}
if (((this ?? $$.nothing(1000834, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000834, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) !== "active")) {
throw $$.raise(1000835, ($$.construct(1000836, RuntimeError, [($$.template(1000838, ["Cannot change state of ", " Timeout"], [(typeof ($$2 = (this ?? $$.nothing(1000839, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000839, this, "_state") && (yield), typeof ($$3 = this._state) === "function" ? $$.member(this, $$3) : $$3)) === "string" || typeof $$2 === "number" ? $$2 : ($$.text(1000838, $$2) ? (yield) : $$.value))]) ? (yield) : $$.value)], 1000837) ? (yield) : $$.value));
}
((this ?? $$.nothing(1000840, this, "_when", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000840, this, "_when", when) && (yield), $$m.site = 1000840, this._when = when));
($$2 = (this ?? $$.nothing(1000841, this, "_handle", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000841, this, "_handle") && (yield), typeof ($$1 = this._handle) === "function" ? $$.member(this, $$1) : $$1), $$2 == null ? void 0 : ($$3 = ($$2 ?? $$.nothing(1000842, $$2, "cancel", "read")).cancel, ($$.call(1000843, $$3, $$2, []) ? (yield) : $$.value)));
if ((when === null)) {
((this ?? $$.nothing(1000845, this, "_handle", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000845, this, "_handle", null) && (yield), $$m.site = 1000845, this._handle = null));
return;
}
const loop = ($$1 = getRunningLoop, ($$.call(1000846, $$1, void 0, []) ? (yield) : $$.value));
(($$8 = (($$2 = when, $$3 = ($$1 = (loop ?? $$.nothing(1000848, loop, "time", "read")).time, ($$.call(1000849, $$1, loop, []) ? (yield) : $$.value)), typeof $$2 === "number" && typeof $$3 === "number" ? $$2 <= $$3 : ($$.binary(1000847, "<=", $$2, $$3) ? (yield) : $$.value)) ? ($$4 = (loop ?? $$.nothing(1000850, loop, "callSoon", "read")).callSoon, ($$.call(1000851, $$4, loop, [(this ?? $$.nothing(1000852, this, "_onTimeout", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000852, this, "_onTimeout") && (yield), typeof ($$5 = this._onTimeout) === "function" ? $$.member(this, $$5) : $$5)]) ? (yield) : $$.value)) : ($$6 = (loop ?? $$.nothing(1000853, loop, "callAt", "read")).callAt, ($$.call(1000854, $$6, loop, [when, (this ?? $$.nothing(1000855, this, "_onTimeout", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000855, this, "_onTimeout") && (yield), typeof ($$7 = this._onTimeout) === "function" ? $$.member(this, $$7) : $$7)]) ? (yield) : $$.value))), this ?? $$.nothing(1000856, this, "_handle", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000856, this, "_handle", $$8) && (yield), $$m.site = 1000856, this._handle = $$8));
}) }, { kind: "method", isStatic: false, key: "_enter", method: $$.function("method", "_enter", 0, function* () {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1000857) && (yield);
$$inspected && $$.scope(1000080, { task: () => task });

if (((this ?? $$.nothing(1000859, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000859, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) !== "created")) {
throw $$.raise(1000860, ($$.construct(1000861, RuntimeError, ["Timeout has already been entered"], 1000862) ? (yield) : $$.value));
}
const task = ($$1 = currentTask, ($$.call(1000863, $$1, void 0, []) ? (yield) : $$.value));
if ((task === null)) {
throw $$.raise(1000865, ($$.construct(1000866, RuntimeError, ["Timeout should be used inside a task"], 1000867) ? (yield) : $$.value));
}
((this ?? $$.nothing(1000868, this, "_state", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000868, this, "_state", "active") && (yield), $$m.site = 1000868, this._state = "active"));
((this ?? $$.nothing(1000869, this, "_task", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000869, this, "_task", task) && (yield), $$m.site = 1000869, this._task = task));
(($$2 = ($$1 = (task ?? $$.nothing(1000870, task, "cancelling", "read")).cancelling, ($$.call(1000871, $$1, task, []) ? (yield) : $$.value)), this ?? $$.nothing(1000872, this, "_cancelling", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000872, this, "_cancelling", $$2) && (yield), $$m.site = 1000872, this._cancelling = $$2));
($$1 = (this ?? $$.nothing(1000873, this, "reschedule", "read")).reschedule, ($$.call(1000874, $$1, this, [(this ?? $$.nothing(1000875, this, "_when", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000875, this, "_when") && (yield), typeof ($$2 = this._when) === "function" ? $$.member(this, $$2) : $$2)]) ? (yield) : $$.value));
}) }, { kind: "method", isStatic: false, key: "_exit", method: $$.function("method", "_exit", 1, function* (error) {
let $$1, $$2, $$3, $$4, $$5, $$6;
($$m.fuel -= $$enter) < 0 && $$.enter(1000876) && (yield);
$$inspected && $$.scope(1000082, { error: () => error });

$$inspected && $$.scope(1000081, { isOurs: () => isOurs });

($$2 = (this ?? $$.nothing(1000877, this, "_handle", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000877, this, "_handle") && (yield), typeof ($$1 = this._handle) === "function" ? $$.member(this, $$1) : $$1), $$2 == null ? void 0 : ($$3 = ($$2 ?? $$.nothing(1000878, $$2, "cancel", "read")).cancel, ($$.call(1000879, $$3, $$2, []) ? (yield) : $$.value)));
((this ?? $$.nothing(1000880, this, "_handle", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000880, this, "_handle", null) && (yield), $$m.site = 1000880, this._handle = null));
if (((this ?? $$.nothing(1000882, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000882, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) === "active")) {
((this ?? $$.nothing(1000883, this, "_state", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000883, this, "_state", "finished") && (yield), $$m.site = 1000883, this._state = "finished"));
}
if (((this ?? $$.nothing(1000885, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000885, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) !== "expiring")) {
return;
}
((this ?? $$.nothing(1000886, this, "_state", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000886, this, "_state", "expired") && (yield), $$m.site = 1000886, this._state = "expired"));
const isOurs = ($$5 = ($$1 = (this ?? $$.nothing(1000888, this, "_task", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000888, this, "_task") && (yield), typeof ($$2 = this._task) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000889, $$1, "uncancel", "read")).uncancel, ($$.call(1000890, $$3, $$1, []) ? (yield) : $$.value))), $$6 = (this ?? $$.nothing(1000891, this, "_cancelling", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000891, this, "_cancelling") && (yield), typeof ($$4 = this._cancelling) === "function" ? $$.member(this, $$4) : $$4), typeof $$5 === "number" && typeof $$6 === "number" ? $$5 <= $$6 : ($$.binary(1000887, "<=", $$5, $$6) ? (yield) : $$.value));
if ((isOurs && (($$.binary(1000892, "instanceof", error, CancelledError) ? (yield) : $$.value)))) {
throw $$.raise(1000893, ($$.construct(1000894, TimeoutError, [({ "cause": error })], 1000895) ? (yield) : $$.value));
}
}) }, { kind: "method", isStatic: false, key: "toString", method: $$.function("method", "toString", 0, function* () {
let $$1, $$2, $$3, $$4, $$5, $$6;
($$m.fuel -= $$enter) < 0 && $$.enter(1000896) && (yield);
$$inspected && $$.scope(1000083, { when: () => when });

const when = (((this ?? $$.nothing(1000898, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000898, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) !== "active") ? "" : ($$.template(1000899, [" when=", ""], [(typeof ($$2 = (((this ?? $$.nothing(1000901, this, "_when", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000901, this, "_when") && (yield), typeof ($$3 = this._when) === "function" ? $$.member(this, $$3) : $$3) === null) ? "None" : ($$4 = str, ($$.call(1000902, $$4, void 0, [($$5 = round, ($$.call(1000903, $$5, void 0, [(this ?? $$.nothing(1000904, this, "_when", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000904, this, "_when") && (yield), typeof ($$6 = this._when) === "function" ? $$.member(this, $$6) : $$6)]) ? (yield) : $$.value))]) ? (yield) : $$.value)))) === "string" || typeof $$2 === "number" ? $$2 : ($$.text(1000899, $$2) ? (yield) : $$.value))]) ? (yield) : $$.value));
return ($$.template(1000905, ["<Timeout [", "]", ">"], [(typeof ($$1 = (this ?? $$.nothing(1000906, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000906, this, "_state") && (yield), typeof ($$2 = this._state) === "function" ? $$.member(this, $$2) : $$2)) === "string" || typeof $$1 === "number" ? $$1 : ($$.text(1000905, $$1) ? (yield) : $$.value)), (typeof ($$3 = when) === "string" || typeof $$3 === "number" ? $$3 : ($$.text(1000905, $$3) ? (yield) : $$.value))]) ? (yield) : $$.value);
}) }],
fields: function* () {
let $$1, $$2, $$3, $$4, $$5, $$6;const $$this = this;
$$1 = "created"; $$m.site = 1000907; $$.field = $$1; new $$v1(this);
$$2 = void 0; $$m.site = 1000908; $$.field = $$2; new $$v2(this);
$$3 = null; $$m.site = 1000909; $$.field = $$3; new $$v3(this);
$$4 = null; $$m.site = 1000910; $$.field = $$4; new $$v4(this);
$$5 = 0; $$m.site = 1000911; $$.field = $$5; new $$v5(this);
$$6 = $$.function("method", "_onTimeout", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000912) && (yield);
($$1 = ($$this ?? $$.nothing(1000913, $$this, "_task", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000913, $$this, "_task") && (yield), typeof ($$2 = $$this._task) === "function" ? $$.member($$this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000914, $$1, "cancel", "read")).cancel, ($$.call(1000915, $$3, $$1, []) ? (yield) : $$.value)));
(($$this ?? $$.nothing(1000916, $$this, "_state", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000916, $$this, "_state", "expiring") && (yield), $$m.site = 1000916, $$this._state = "expiring"));
(($$this ?? $$.nothing(1000917, $$this, "_handle", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000917, $$this, "_handle", null) && (yield), $$m.site = 1000917, $$this._handle = null));
}); $$m.site = 1000918; $$.field = $$6; new $$v6(this);
},
statics: null,
bind: ($$c) => { Timeout = $$c; },
};
})(); } }.$$s(); } }.$$s(); } }.$$s(); } }.$$s(); } }.$$s(); } }.$$s())()) ? (yield) : $$.value));



return { Timeout, timeout, timeoutAt };
};
}),
sites: [85,1,85,41,86,10,86,43,86,10,86,36,86,21,86,35,90,8,93,19,94,16,94,30,94,40,94,71,94,40,94,56,94,40,94,61,94,40,94,63,95,10,95,37,95,16,95,37,99,8,102,19,103,21,103,28,103,17,103,34,103,21,103,28,104,3,104,15,104,3,104,17,107,13,107,30,107,19,107,30,109,5,109,16,109,5,109,23,110,5,110,17,112,3,112,14,112,3,112,20,24,3,24,36,25,5,25,12,26,5,26,9,26,5,26,22,24,3,27,4,29,3,29,25,30,12,30,22,33,3,33,22,34,12,34,38,34,12,34,23,34,42,34,67,34,42,34,53,37,3,37,41,38,9,38,34,38,9,38,20,38,36,38,91,38,42,38,90,38,46,38,58,39,9,39,33,39,9,39,20,39,35,39,107,39,41,39,106,39,45,39,57,39,58,39,105,39,84,39,95,40,5,40,22,41,5,41,17,41,5,41,25,41,5,41,27,42,9,42,22,43,7,43,26,46,18,46,34,47,20,47,39,47,28,47,37,47,28,47,39,47,42,47,55,47,42,47,72,47,56,47,71,47,75,47,86,47,75,47,109,47,93,47,108,47,5,47,109,50,3,50,18,51,9,51,34,51,9,51,20,51,36,51,95,51,42,51,94,51,46,51,58,52,18,52,31,53,9,53,22,53,24,53,87,53,30,53,86,53,34,53,46,54,5,54,27,55,5,55,22,57,24,57,39,57,24,57,41,57,5,57,41,58,5,58,20,58,5,58,32,58,21,58,31,62,3,62,31,63,5,63,17,63,5,63,25,63,5,63,27,64,5,64,24,65,9,65,33,65,9,65,20,65,35,65,59,66,9,66,35,66,9,66,20,67,5,67,28,68,20,68,62,68,20,68,30,68,20,68,40,68,20,68,42,68,46,68,62,69,19,69,50,69,52,69,93,69,58,69,92,69,62,69,74,78,3,78,22,80,7,80,31,80,7,80,18,80,39,80,103,80,48,80,67,80,48,80,58,80,79,80,101,80,83,80,100,80,89,80,99,81,12,81,47,81,25,81,36,18,3,18,29,19,3,19,24,20,3,20,33,21,3,21,29,22,3,22,19,72,16,72,28,73,5,73,15,73,5,73,23,73,5,73,25,74,5,74,29,75,5,75,24,72,3,76,5,17,30,17,43],
scopes: [85,1,87,2,93,19,96,2,90,8,96,2,102,19,114,2,108,5,111,4,99,8,114,2,1,1,115,1,24,3,27,4,37,41,48,4,37,3,48,4,50,18,59,4,62,31,70,4,62,3,70,4,78,22,82,4],
text: "/** Deadlines for a piece of a task, step by step as in CPython's Lib/asyncio/timeouts.py. */\nimport {\n  CancelledError,\n  currentTask,\n  getRunningLoop,\n  LibraryObject,\n  TimeoutError,\n  type Awaitable,\n  type Handle,\n  type Task,\n} from \"_asyncio\";\nimport { RuntimeError, str } from \"builtins\";\n\ntype State = \"created\" | \"active\" | \"expiring\" | \"expired\" | \"finished\";\n\n/** Cancels the task it was entered in when its time is over, and turns that into a TimeoutError. */\nexport class Timeout extends LibraryObject {\n  _state: State = \"created\";\n  _when: number | null;\n  _handle: Handle | null = null;\n  _task: Task | null = null;\n  _cancelling = 0;\n\n  constructor(when: number | null) {\n    super();\n    this._when = when;\n  }\n\n  when(): number | null {\n    return this._when;\n  }\n\n  expired(): boolean {\n    return this._state === \"expiring\" || this._state === \"expired\";\n  }\n\n  reschedule(when: number | null): void {\n    if (this._state === \"created\") throw new RuntimeError(\"Timeout has not been entered\");\n    if (this._state !== \"active\") throw new RuntimeError(`Cannot change state of ${this._state} Timeout`);\n    this._when = when;\n    this._handle?.cancel();\n    if (when === null) {\n      this._handle = null;\n      return;\n    }\n    const loop = getRunningLoop();\n    this._handle = when <= loop.time() ? loop.callSoon(this._onTimeout) : loop.callAt(when, this._onTimeout);\n  }\n\n  _enter(): void {\n    if (this._state !== \"created\") throw new RuntimeError(\"Timeout has already been entered\");\n    const task = currentTask();\n    if (task === null) throw new RuntimeError(\"Timeout should be used inside a task\");\n    this._state = \"active\";\n    this._task = task;\n    // A cancellation from outside that is already on its way stays what it is.\n    this._cancelling = task.cancelling();\n    this.reschedule(this._when);\n  }\n\n  /** The block has been left, with `error` or null. */\n  _exit(error: unknown): void {\n    this._handle?.cancel();\n    this._handle = null;\n    if (this._state === \"active\") this._state = \"finished\";\n    if (this._state !== \"expiring\") return;\n    this._state = \"expired\";\n    const isOurs = this._task!.uncancel() <= this._cancelling;\n    if (isOurs && error instanceof CancelledError) throw new TimeoutError({ cause: error });\n  }\n\n  _onTimeout = (): void => {\n    this._task!.cancel();\n    this._state = \"expiring\";\n    this._handle = null;\n  };\n\n  toString(): string {\n    const when =\n      this._state !== \"active\" ? \"\" : ` when=${this._when === null ? \"None\" : str(round(this._when))}`;\n    return `<Timeout [${this._state}]${when}>`;\n  }\n}\n\nfunction round(seconds: number): number {\n  return Math.round(seconds * 1000) / 1000;\n}\n\n/** Runs `body` in this task, for at most `delay` seconds (null: without a limit). */\nexport async function timeout<Value>(\n  delay: number | null,\n  body: (scope: Timeout) => Awaitable<Value>,\n): Promise<Value> {\n  const when = delay === null ? null : getRunningLoop().time() + delay;\n  return await timeoutAt(when, body);\n}\n\n/** Runs `body` in this task, until `when` on the loop's clock at the latest. */\nexport async function timeoutAt<Value>(\n  when: number | null,\n  body: (scope: Timeout) => Awaitable<Value>,\n): Promise<Value> {\n  const scope = new Timeout(when);\n  scope._enter();\n  let value: Value;\n  try {\n    value = await body(scope);\n  } catch (error) {\n    scope._exit(error);\n    throw error;\n  }\n  scope._exit(null);\n  return value;\n}\n",
},
{
file: "asyncio/tasks.ts",
link: (function ($$, $$inspected) {
"use strict";
const $$m = $$.meter, $$empty = $$.empty, $$n = $$.speculation;
const { read: $$read, write: $$write, edge: $$edge, enter: $$enter } = $$.costs;
const $$_Boolean = $$.globals.Boolean;
const $$_Map = $$.globals.Map;
const $$_Set = $$.globals.Set;
const $$_Symbol = $$.globals.Symbol;
return function* $$module() {
let $$1, $$2, $$3;
const { "cancelMessageOf": cancelMessageOf, "CancelledError": CancelledError, "cancelledErrorOf": cancelledErrorOf, "failFuture": failFuture, "Future": Future, "getRunningLoop": getRunningLoop, "isCoroutine": isCoroutine, "isFuture": isFuture, "isOptions": isOptions, "letLoopTurn": letLoopTurn, "LibraryObject": LibraryObject, "TimeoutError": TimeoutError, "typeName": typeName } = $$.module("_asyncio");
const { "TypeError": TypeError, "ValueError": ValueError } = $$.module("builtins");
const { "Queue": Queue } = $$.module("asyncio/queues.ts");
const { "timeout": withTimeout } = $$.module("asyncio/timeouts.ts");
const sleep = $$.function("async", "sleep", 1, function* (delay, $$v1) {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1000920) && (yield);
const result = (($$1 = $$v1) === void 0 ? null : $$1);
$$inspected && $$.scope(1000085, { delay: () => delay, result: () => result });

{
$$inspected && $$.scope(1000084, { loop: () => loop, future: () => future, timer: () => timer });

if ((typeof delay === "number" ? delay <= 0 : ($$.binary(1000921, "<=", delay, 0) ? (yield) : $$.value))) {
($$.await(1000922, ($$2 = letLoopTurn, ($$.call(1000923, $$2, void 0, []) ? (yield) : $$.value))) ? (yield) : $$.value);
return result;
}
if ((delay !== delay)) {
throw $$.raise(1000925, ($$.construct(1000926, ValueError, ["Invalid delay: NaN (not a number)"], 1000927) ? (yield) : $$.value));
}
const loop = ($$2 = getRunningLoop, ($$.call(1000928, $$2, void 0, []) ? (yield) : $$.value));
const future = ($$2 = (loop ?? $$.nothing(1000929, loop, "createFuture", "read")).createFuture, ($$.call(1000930, $$2, loop, []) ? (yield) : $$.value));
const timer = ($$2 = (loop ?? $$.nothing(1000931, loop, "callLater", "read")).callLater, ($$.call(1000932, $$2, loop, [delay, setResultUnlessCancelled, future, result]) ? (yield) : $$.value));
try {
return ($$.await(1000933, future) ? (yield) : $$.value);
} finally {
($$2 = (timer ?? $$.nothing(1000934, timer, "cancel", "read")).cancel, ($$.call(1000935, $$2, timer, []) ? (yield) : $$.value));
}
}
});
const setResultUnlessCancelled = $$.function("function", "setResultUnlessCancelled", 2, function* (future, result) {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1000936) && (yield);
$$inspected && $$.scope(1000086, { future: () => future, result: () => result });

if ((! ($$1 = (future ?? $$.nothing(1000937, future, "cancelled", "read")).cancelled, ($$.call(1000938, $$1, future, []) ? (yield) : $$.value)))) {
($$2 = (future ?? $$.nothing(1000939, future, "setResult", "read")).setResult, ($$.call(1000940, $$2, future, [result]) ? (yield) : $$.value));
}
});
const ensureFuture = $$.function("function", "ensureFuture", 1, function* (awaitable, $$v2) {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1000941) && (yield);
const loop = (($$1 = $$v2) === void 0 ? null : $$1);
$$inspected && $$.scope(1000087, { awaitable: () => awaitable, loop: () => loop });

{
if (($$2 = isFuture, ($$.call(1000942, $$2, void 0, [awaitable]) ? (yield) : $$.value))) {
if (((loop !== null) && (loop !== ($$3 = (awaitable ?? $$.nothing(1000945, awaitable, "getLoop", "read")).getLoop, ($$.call(1000946, $$3, awaitable, []) ? (yield) : $$.value))))) {
throw $$.raise(1000947, ($$.construct(1000948, ValueError, ["The future belongs to a different loop than the one specified as the loop argument"], 1000949) ? (yield) : $$.value));
}
return awaitable;
}
if ((! ($$2 = isCoroutine, ($$.call(1000950, $$2, void 0, [awaitable]) ? (yield) : $$.value)))) {
throw $$.raise(1000951, ($$.construct(1000952, TypeError, ["An asyncio.Future, a coroutine or an awaitable is required"], 1000953) ? (yield) : $$.value));
}
return ($$2 = (loop ?? ($$3 = getRunningLoop, ($$.call(1000954, $$3, void 0, []) ? (yield) : $$.value))), ($$4 = ($$2 ?? $$.nothing(1000955, $$2, "createTask", "read")).createTask, ($$.call(1000956, $$4, $$2, [awaitable]) ? (yield) : $$.value)));
}
});
const gather = $$.function("function", "gather", 0, function* (...given) {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1000957) && (yield);
$$inspected && $$.scope(1000096, { given: () => given });

const finished = $$.cell("finished");
const outer = $$.cell("outer");
$$inspected && $$.scope(1000088, { last: () => last, options: () => options, awaitables: () => awaitables, returnExceptions: () => returnExceptions, finished: () => finished.value, outer: () => outer.value, futures: () => futures, children: () => children, doneAlready: () => doneAlready, onDone: () => onDone, loop: () => loop });

const last = ($$1 = (given ?? $$.nothing(1000958, given, "at", "read")).at, ($$.call(1000959, $$1, given, [(-1)]) ? (yield) : $$.value));
const options = (($$1 = isOptions, ($$.call(1000960, $$1, void 0, [last]) ? (yield) : $$.value)) ? last : ({  }));
const awaitables = (($$1 = isOptions, ($$.call(1000961, $$1, void 0, [last]) ? (yield) : $$.value)) ? ($$2 = (given ?? $$.nothing(1000962, given, "slice", "read")).slice, ($$.call(1000963, $$2, given, [0, (-1)]) ? (yield) : $$.value)) : given);
const returnExceptions = ($$1 = $$_Boolean, ($$.call(1000964, $$1, void 0, [(options ?? $$.nothing(1000965, options, "returnExceptions", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000965, options, "returnExceptions") && (yield), typeof ($$2 = options.returnExceptions) === "function" ? $$.member(options, $$2) : $$2)]) ? (yield) : $$.value));
if (((awaitables ?? $$.nothing(1000967, awaitables, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000967, awaitables, "length") && (yield), typeof ($$1 = awaitables.length) === "function" ? $$.member(awaitables, $$1) : $$1) === 0)) {
$$inspected && $$.scope(1000089, { empty: () => empty });

const empty = ($$2 = ($$3 = getRunningLoop, ($$.call(1000968, $$3, void 0, []) ? (yield) : $$.value)), ($$4 = ($$2 ?? $$.nothing(1000969, $$2, "createFuture", "read")).createFuture, ($$.call(1000970, $$4, $$2, []) ? (yield) : $$.value)));
($$2 = (empty ?? $$.nothing(1000971, empty, "setResult", "read")).setResult, ($$.call(1000972, $$2, empty, [[]]) ? (yield) : $$.value));
return empty;
}
($$1 = 0, $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.write(1000973, finished, $$1) && (yield), finished.value = $$1);
($$1 = null, $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.write(1000974, outer, $$1) && (yield), outer.value = $$1);
const futures = ($$.construct(1000975, $$_Map, [], 1000976) ? (yield) : $$.value);
const children = [];
const doneAlready = [];
const onDone = $$.function("method", "onDone", 1, function* (future) {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1000977) && (yield);
$$inspected && $$.scope(1000092, { future: () => future });

$$inspected && $$.scope(1000090, { results: () => results });

(($$1 = ($$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.read(1000978, finished) && (yield), finished.value === $$empty && $$.uninitialised(1000978, "finished"), finished.value), ($$2 = ($$1 + 1), finished.value === $$empty && $$.uninitialised(1000980, "finished"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.write(1000980, finished, $$2) && (yield), finished.value = $$2)));
if (((($$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.read(1000982, outer) && (yield), outer.value === $$empty && $$.uninitialised(1000982, "outer"), outer.value) === null) || ($$1 = ($$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.read(1000983, outer) && (yield), outer.value === $$empty && $$.uninitialised(1000983, "outer"), outer.value), ($$2 = ($$1 ?? $$.nothing(1000984, $$1, "done", "read")).done, ($$.call(1000985, $$2, $$1, []) ? (yield) : $$.value))))) {
if ((! ($$3 = (future ?? $$.nothing(1000986, future, "cancelled", "read")).cancelled, ($$.call(1000987, $$3, future, []) ? (yield) : $$.value)))) {
($$4 = (future ?? $$.nothing(1000988, future, "exception", "read")).exception, ($$.call(1000989, $$4, future, []) ? (yield) : $$.value));
}
return;
}
if ((! returnExceptions)) {
$$inspected && $$.scope(1000091, { error: () => error });

if (($$1 = (future ?? $$.nothing(1000990, future, "cancelled", "read")).cancelled, ($$.call(1000991, $$1, future, []) ? (yield) : $$.value))) {
($$2 = failFuture, ($$.call(1000992, $$2, void 0, [($$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.read(1000993, outer) && (yield), outer.value === $$empty && $$.uninitialised(1000993, "outer"), outer.value), ($$3 = cancelledErrorOf, ($$.call(1000994, $$3, void 0, [future]) ? (yield) : $$.value))]) ? (yield) : $$.value));
return;
}
const error = ($$1 = (future ?? $$.nothing(1000995, future, "exception", "read")).exception, ($$.call(1000996, $$1, future, []) ? (yield) : $$.value));
if ((error !== null)) {
($$1 = failFuture, ($$.call(1000998, $$1, void 0, [($$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.read(1000999, outer) && (yield), outer.value === $$empty && $$.uninitialised(1000999, "outer"), outer.value), error]) ? (yield) : $$.value));
return;
}
}
if (($$2 = ($$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.read(1001001, finished) && (yield), finished.value === $$empty && $$.uninitialised(1001001, "finished"), finished.value), $$3 = (futures ?? $$.nothing(1001002, futures, "size", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001002, futures, "size") && (yield), typeof ($$1 = futures.size) === "function" ? $$.member(futures, $$1) : $$1), typeof $$3 === "number" ? $$2 < $$3 : ($$.binary(1001000, "<", $$2, $$3) ? (yield) : $$.value))) {
return;
}
const results = ($$1 = (children ?? $$.nothing(1001003, children, "map", "read")).map, ($$.call(1001004, $$1, children, [outcomeOf]) ? (yield) : $$.value));
if (($$1 = ($$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.read(1001005, outer) && (yield), outer.value === $$empty && $$.uninitialised(1001005, "outer"), outer.value), ($$1 ?? $$.nothing(1001006, $$1, "_cancelRequested", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001006, $$1, "_cancelRequested") && (yield), typeof ($$2 = $$1._cancelRequested) === "function" ? $$.member($$1, $$2) : $$2))) {
($$3 = failFuture, ($$.call(1001007, $$3, void 0, [($$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.read(1001008, outer) && (yield), outer.value === $$empty && $$.uninitialised(1001008, "outer"), outer.value), ($$4 = cancelledErrorOf, ($$.call(1001009, $$4, void 0, [future]) ? (yield) : $$.value))]) ? (yield) : $$.value));
} else {
($$3 = ($$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.read(1001010, outer) && (yield), outer.value === $$empty && $$.uninitialised(1001010, "outer"), outer.value), ($$4 = ($$3 ?? $$.nothing(1001011, $$3, "setResult", "read")).setResult, ($$.call(1001012, $$4, $$3, [results]) ? (yield) : $$.value)));
}
});
let loop = null;
{
const $$v3 = ($$.iterate(1001013, awaitables) ? (yield) : $$.value);
let $$v4 = false;
try {
for (; ($$.next(1001013, $$v3) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1001014) && (yield))) {
const awaitable = $$v3.value;
$$inspected && $$.scope(1000093, { awaitable: () => awaitable });
{
$$inspected && $$.scope(1000094, { future: () => future });

let future = ($$1 = (futures ?? $$.nothing(1001015, futures, "get", "read")).get, ($$.call(1001016, $$1, futures, [awaitable]) ? (yield) : $$.value));
if ((future === void 0)) {
((future = ($$1 = ensureFuture, ($$.call(1001018, $$1, void 0, [awaitable, loop]) ? (yield) : $$.value))));
(loop ?? (loop = ($$1 = future, ($$2 = ($$1 ?? $$.nothing(1001019, $$1, "getLoop", "read")).getLoop, ($$.call(1001020, $$2, $$1, []) ? (yield) : $$.value)))));
($$1 = (futures ?? $$.nothing(1001021, futures, "set", "read")).set, ($$.call(1001022, $$1, futures, [awaitable, future]) ? (yield) : $$.value));
if (($$1 = future, ($$2 = ($$1 ?? $$.nothing(1001023, $$1, "done", "read")).done, ($$.call(1001024, $$2, $$1, []) ? (yield) : $$.value)))) {
($$3 = (doneAlready ?? $$.nothing(1001025, doneAlready, "push", "read")).push, ($$.call(1001026, $$3, doneAlready, [future]) ? (yield) : $$.value));
} else {
($$3 = future, ($$4 = ($$3 ?? $$.nothing(1001027, $$3, "addDoneCallback", "read")).addDoneCallback, ($$.call(1001028, $$4, $$3, [onDone]) ? (yield) : $$.value)));
}
}
($$1 = (children ?? $$.nothing(1001029, children, "push", "read")).push, ($$.call(1001030, $$1, children, [future]) ? (yield) : $$.value));
}
}
} catch ($$x) { $$v4 = true; throw $$x; }
finally { if (!$$v3.isDone) { $$.close(1001013, $$v3, $$v4) && (yield); } }
}
(($$1 = ($$.construct(1001032, ($$m.site = 1001031, GatheringFuture), [children, loop], 1001033) ? (yield) : $$.value), outer.value === $$empty && $$.uninitialised(1001034, "outer"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.write(1001034, outer, $$1) && (yield), outer.value = $$1));
{
const $$v5 = ($$.iterate(1001035, doneAlready) ? (yield) : $$.value);
let $$v6 = false;
try {
for (; ($$.next(1001035, $$v5) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1001036) && (yield))) {
const future = $$v5.value;
$$inspected && $$.scope(1000095, { future: () => future });
{
($$1 = onDone, ($$.call(1001037, $$1, void 0, [future]) ? (yield) : $$.value));
}
}
} catch ($$x) { $$v6 = true; throw $$x; }
finally { if (!$$v5.isDone) { $$.close(1001035, $$v5, $$v6) && (yield); } }
}
return ($$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.read(1001038, outer) && (yield), outer.value === $$empty && $$.uninitialised(1001038, "outer"), outer.value);
});
const outcomeOf = $$.function("function", "outcomeOf", 1, function* (future) {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1001039) && (yield);
$$inspected && $$.scope(1000098, { future: () => future });

$$inspected && $$.scope(1000097, { error: () => error });

if (($$1 = (future ?? $$.nothing(1001040, future, "cancelled", "read")).cancelled, ($$.call(1001041, $$1, future, []) ? (yield) : $$.value))) {
return ($$.construct(1001042, CancelledError, [(($$2 = cancelMessageOf, ($$.call(1001044, $$2, void 0, [future]) ? (yield) : $$.value)) ?? "")], 1001043) ? (yield) : $$.value);
}
const error = ($$1 = (future ?? $$.nothing(1001045, future, "exception", "read")).exception, ($$.call(1001046, $$1, future, []) ? (yield) : $$.value));
return ((error === null) ? ($$1 = (future ?? $$.nothing(1001048, future, "result", "read")).result, ($$.call(1001049, $$1, future, []) ? (yield) : $$.value)) : error);
});
const wait = $$.function("async", "wait", 1, function* (given, $$v7) {
let $$1, $$2, $$3, $$4, $$5, $$6, $$7, $$8, $$9, $$10;
($$m.fuel -= $$enter) < 0 && $$.enter(1001054) && (yield);
$$2 = $$.destructurable(1001050, (($$1 = $$v7) === void 0 ? ({  }) : $$1));
const timeout = (($$4 = ($$2 ?? $$.nothing(1001051, $$2, "timeout", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001051, $$2, "timeout") && (yield), typeof ($$3 = $$2.timeout) === "function" ? $$.member($$2, $$3) : $$3)) === void 0 ? null : $$4);
const returnWhen = (($$6 = ($$2 ?? $$.nothing(1001052, $$2, "returnWhen", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001052, $$2, "returnWhen") && (yield), typeof ($$5 = $$2.returnWhen) === "function" ? $$.member($$2, $$5) : $$5)) === void 0 ? ($$m.site = 1001053, ALL_COMPLETED) : $$6);
$$inspected && $$.scope(1000106, { given: () => given, timeout: () => timeout, returnWhen: () => returnWhen });

{
const left = $$.cell("left");
$$inspected && $$.scope(1000099, { futures: () => futures, loop: () => loop, waiter: () => waiter, timer: () => timer, left: () => left.value, onCompletion: () => onCompletion, done: () => done, pending: () => pending });

if ((($$7 = isFuture, ($$.call(1001055, $$7, void 0, [given]) ? (yield) : $$.value)) || ($$8 = isCoroutine, ($$.call(1001056, $$8, void 0, [given]) ? (yield) : $$.value)))) {
throw $$.raise(1001057, ($$.construct(1001058, TypeError, [($$.template(1001060, ["expect a list of futures, not ", ""], [(typeof ($$9 = ($$10 = typeName, ($$.call(1001061, $$10, void 0, [given]) ? (yield) : $$.value))) === "string" || typeof $$9 === "number" ? $$9 : ($$.text(1001060, $$9) ? (yield) : $$.value))]) ? (yield) : $$.value)], 1001059) ? (yield) : $$.value));
}
const futures = ($$.construct(1001062, $$_Set, [given], 1001063) ? (yield) : $$.value);
if (((futures ?? $$.nothing(1001065, futures, "size", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001065, futures, "size") && (yield), typeof ($$7 = futures.size) === "function" ? $$.member(futures, $$7) : $$7) === 0)) {
throw $$.raise(1001066, ($$.construct(1001067, ValueError, ["Set of Tasks/Futures is empty."], 1001068) ? (yield) : $$.value));
}
if ((((returnWhen !== ($$m.site = 1001070, FIRST_COMPLETED)) && (returnWhen !== ($$m.site = 1001072, FIRST_EXCEPTION))) && (returnWhen !== ($$m.site = 1001074, ALL_COMPLETED)))) {
throw $$.raise(1001075, ($$.construct(1001076, ValueError, [($$.template(1001078, ["Invalid return_when value: ", ""], [(typeof ($$7 = returnWhen) === "string" || typeof $$7 === "number" ? $$7 : ($$.text(1001078, $$7) ? (yield) : $$.value))]) ? (yield) : $$.value)], 1001077) ? (yield) : $$.value));
}
{
const $$v8 = ($$.iterate(1001079, futures) ? (yield) : $$.value);
let $$v9 = false;
try {
for (; ($$.next(1001079, $$v8) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1001080) && (yield))) {
const future = $$v8.value;
$$inspected && $$.scope(1000100, { future: () => future });
{
if (($$7 = isCoroutine, ($$.call(1001081, $$7, void 0, [future]) ? (yield) : $$.value))) {
throw $$.raise(1001082, ($$.construct(1001083, TypeError, ["Passing coroutines is forbidden, use tasks explicitly."], 1001084) ? (yield) : $$.value));
}
}
}
} catch ($$x) { $$v9 = true; throw $$x; }
finally { if (!$$v8.isDone) { $$.close(1001079, $$v8, $$v9) && (yield); } }
}
const loop = ($$7 = getRunningLoop, ($$.call(1001085, $$7, void 0, []) ? (yield) : $$.value));
const waiter = ($$7 = (loop ?? $$.nothing(1001086, loop, "createFuture", "read")).createFuture, ($$.call(1001087, $$7, loop, []) ? (yield) : $$.value));
const timer = ((timeout === null) ? null : ($$7 = (loop ?? $$.nothing(1001089, loop, "callLater", "read")).callLater, ($$.call(1001090, $$7, loop, [timeout, releaseWaiter, waiter]) ? (yield) : $$.value)));
($$8 = (futures ?? $$.nothing(1001091, futures, "size", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001091, futures, "size") && (yield), typeof ($$7 = futures.size) === "function" ? $$.member(futures, $$7) : $$7), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.write(1001092, left, $$8) && (yield), left.value = $$8);
const onCompletion = $$.function("method", "onCompletion", 1, function* (future) {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1001093) && (yield);
$$inspected && $$.scope(1000102, { future: () => future });

$$inspected && $$.scope(1000101, { isEnough: () => isEnough });

(($$1 = ($$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.read(1001094, left) && (yield), left.value === $$empty && $$.uninitialised(1001094, "left"), left.value), ($$2 = (typeof $$1 === "number" ? $$1 - 1 : ($$.binary(1001095, "-", $$1, 1) ? (yield) : $$.value)), left.value === $$empty && $$.uninitialised(1001096, "left"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.write(1001096, left, $$2) && (yield), left.value = $$2)));
const isEnough = ((($$1 = ($$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.read(1001098, left) && (yield), left.value === $$empty && $$.uninitialised(1001098, "left"), left.value), typeof $$1 === "number" ? $$1 <= 0 : ($$.binary(1001097, "<=", $$1, 0) ? (yield) : $$.value)) || (returnWhen === ($$m.site = 1001100, FIRST_COMPLETED))) || (((returnWhen === ($$m.site = 1001102, FIRST_EXCEPTION)) && (! ($$2 = (future ?? $$.nothing(1001103, future, "cancelled", "read")).cancelled, ($$.call(1001104, $$2, future, []) ? (yield) : $$.value)))) && (($$3 = (future ?? $$.nothing(1001106, future, "exception", "read")).exception, ($$.call(1001107, $$3, future, []) ? (yield) : $$.value)) !== null)));
if ((! isEnough)) {
return;
}
($$1 = timer, $$1 == null ? void 0 : ($$2 = ($$1 ?? $$.nothing(1001108, $$1, "cancel", "read")).cancel, ($$.call(1001109, $$2, $$1, []) ? (yield) : $$.value)));
($$1 = releaseWaiter, ($$.call(1001110, $$1, void 0, [waiter]) ? (yield) : $$.value));
});
{
const $$v10 = ($$.iterate(1001111, futures) ? (yield) : $$.value);
let $$v11 = false;
try {
for (; ($$.next(1001111, $$v10) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1001112) && (yield))) {
const future = $$v10.value;
$$inspected && $$.scope(1000103, { future: () => future });
{
($$7 = (future ?? $$.nothing(1001113, future, "addDoneCallback", "read")).addDoneCallback, ($$.call(1001114, $$7, future, [onCompletion]) ? (yield) : $$.value));
}
}
} catch ($$x) { $$v11 = true; throw $$x; }
finally { if (!$$v10.isDone) { $$.close(1001111, $$v10, $$v11) && (yield); } }
}
try {
($$.await(1001115, waiter) ? (yield) : $$.value);
} finally {
($$7 = timer, $$7 == null ? void 0 : ($$8 = ($$7 ?? $$.nothing(1001116, $$7, "cancel", "read")).cancel, ($$.call(1001117, $$8, $$7, []) ? (yield) : $$.value)));
{
const $$v12 = ($$.iterate(1001118, futures) ? (yield) : $$.value);
let $$v13 = false;
try {
for (; ($$.next(1001118, $$v12) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1001119) && (yield))) {
const future = $$v12.value;
$$inspected && $$.scope(1000104, { future: () => future });
{
($$7 = (future ?? $$.nothing(1001120, future, "removeDoneCallback", "read")).removeDoneCallback, ($$.call(1001121, $$7, future, [onCompletion]) ? (yield) : $$.value));
}
}
} catch ($$x) { $$v13 = true; throw $$x; }
finally { if (!$$v12.isDone) { $$.close(1001118, $$v12, $$v13) && (yield); } }
}
}
const done = ($$.construct(1001122, $$_Set, [], 1001123) ? (yield) : $$.value);
const pending = ($$.construct(1001124, $$_Set, [], 1001125) ? (yield) : $$.value);
{
const $$v14 = ($$.iterate(1001126, futures) ? (yield) : $$.value);
let $$v15 = false;
try {
for (; ($$.next(1001126, $$v14) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1001127) && (yield))) {
const future = $$v14.value;
$$inspected && $$.scope(1000105, { future: () => future });
{
($$7 = (($$8 = (future ?? $$.nothing(1001128, future, "done", "read")).done, ($$.call(1001129, $$8, future, []) ? (yield) : $$.value)) ? done : pending), ($$9 = ($$7 ?? $$.nothing(1001130, $$7, "add", "read")).add, ($$.call(1001131, $$9, $$7, [future]) ? (yield) : $$.value)));
}
}
} catch ($$x) { $$v15 = true; throw $$x; }
finally { if (!$$v14.isDone) { $$.close(1001126, $$v14, $$v15) && (yield); } }
}
return [done, pending];
}
});
const releaseWaiter = $$.function("function", "releaseWaiter", 1, function* (waiter) {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1001132) && (yield);
$$inspected && $$.scope(1000107, { waiter: () => waiter });

if ((! ($$1 = (waiter ?? $$.nothing(1001133, waiter, "done", "read")).done, ($$.call(1001134, $$1, waiter, []) ? (yield) : $$.value)))) {
($$2 = (waiter ?? $$.nothing(1001135, waiter, "setResult", "read")).setResult, ($$.call(1001136, $$2, waiter, [true]) ? (yield) : $$.value));
}
});
const waitFor = $$.function("async", "waitFor", 2, function* (awaitable, timeout) {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1001137) && (yield);
$$inspected && $$.scope(1000110, { awaitable: () => awaitable, timeout: () => timeout });

$$inspected && $$.scope(1000108, { seconds: () => seconds, future: () => future });

const seconds = (($$1 = isOptions, ($$.call(1001138, $$1, void 0, [timeout]) ? (yield) : $$.value)) ? (timeout ?? $$.nothing(1001139, timeout, "timeout", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001139, timeout, "timeout") && (yield), typeof ($$2 = timeout.timeout) === "function" ? $$.member(timeout, $$2) : $$2) : timeout);
if (((seconds === null) || (typeof seconds === "number" ? seconds > 0 : ($$.binary(1001141, ">", seconds, 0) ? (yield) : $$.value)))) {
return ($$.await(1001142, ($$1 = withTimeout, ($$.call(1001143, $$1, void 0, [seconds, $$.function("method", "", 0, function* () {
($$m.fuel -= $$enter) < 0 && $$.enter(1001144) && (yield);
return awaitable;
})]) ? (yield) : $$.value))) ? (yield) : $$.value);
}
const future = ($$1 = ensureFuture, ($$.call(1001145, $$1, void 0, [awaitable]) ? (yield) : $$.value));
if (($$1 = (future ?? $$.nothing(1001146, future, "done", "read")).done, ($$.call(1001147, $$1, future, []) ? (yield) : $$.value))) {
return ($$2 = (future ?? $$.nothing(1001148, future, "result", "read")).result, ($$.call(1001149, $$2, future, []) ? (yield) : $$.value));
}
($$.await(1001150, ($$1 = cancelAndWait, ($$.call(1001151, $$1, void 0, [future]) ? (yield) : $$.value))) ? (yield) : $$.value);
try {
return ($$1 = (future ?? $$.nothing(1001152, future, "result", "read")).result, ($$.call(1001153, $$1, future, []) ? (yield) : $$.value));
} catch ($$x) {
const error = $$.caught($$x);
$$inspected && $$.scope(1000109, { error: () => error });
{
if ((($$.binary(1001154, "instanceof", error, CancelledError) ? (yield) : $$.value))) {
throw $$.raise(1001155, ($$.construct(1001156, TimeoutError, [({ "cause": error })], 1001157) ? (yield) : $$.value));
}
throw $$.raise(1001158, error);
}
}
});
const cancelAndWait = $$.function("async", "cancelAndWait", 1, function* (future) {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1001159) && (yield);
$$inspected && $$.scope(1000112, { future: () => future });

$$inspected && $$.scope(1000111, { waiter: () => waiter, release: () => release });

const waiter = ($$1 = ($$2 = getRunningLoop, ($$.call(1001160, $$2, void 0, []) ? (yield) : $$.value)), ($$3 = ($$1 ?? $$.nothing(1001161, $$1, "createFuture", "read")).createFuture, ($$.call(1001162, $$3, $$1, []) ? (yield) : $$.value)));
const release = $$.function("method", "release", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1001163) && (yield);
return ($$1 = releaseWaiter, ($$.call(1001164, $$1, void 0, [waiter]) ? (yield) : $$.value));
});
($$1 = (future ?? $$.nothing(1001165, future, "addDoneCallback", "read")).addDoneCallback, ($$.call(1001166, $$1, future, [release]) ? (yield) : $$.value));
try {
($$1 = (future ?? $$.nothing(1001167, future, "cancel", "read")).cancel, ($$.call(1001168, $$1, future, []) ? (yield) : $$.value));
($$.await(1001169, waiter) ? (yield) : $$.value);
} finally {
($$1 = (future ?? $$.nothing(1001170, future, "removeDoneCallback", "read")).removeDoneCallback, ($$.call(1001171, $$1, future, [release]) ? (yield) : $$.value));
}
});
const shield = $$.function("function", "shield", 1, function* (awaitable) {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1001172) && (yield);
$$inspected && $$.scope(1000115, { awaitable: () => awaitable });

$$inspected && $$.scope(1000113, { inner: () => inner, outer: () => outer, onInnerDone: () => onInnerDone, onOuterDone: () => onOuterDone });

const inner = ($$1 = ensureFuture, ($$.call(1001173, $$1, void 0, [awaitable]) ? (yield) : $$.value));
if (($$1 = (inner ?? $$.nothing(1001174, inner, "done", "read")).done, ($$.call(1001175, $$1, inner, []) ? (yield) : $$.value))) {
return inner;
}
const outer = ($$1 = ($$2 = (inner ?? $$.nothing(1001176, inner, "getLoop", "read")).getLoop, ($$.call(1001177, $$2, inner, []) ? (yield) : $$.value)), ($$3 = ($$1 ?? $$.nothing(1001178, $$1, "createFuture", "read")).createFuture, ($$.call(1001179, $$3, $$1, []) ? (yield) : $$.value)));
const onInnerDone = $$.function("method", "onInnerDone", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1001180) && (yield);
$$inspected && $$.scope(1000114, { error: () => error });

if (($$1 = (outer ?? $$.nothing(1001181, outer, "cancelled", "read")).cancelled, ($$.call(1001182, $$1, outer, []) ? (yield) : $$.value))) {
if ((! ($$2 = (inner ?? $$.nothing(1001183, inner, "cancelled", "read")).cancelled, ($$.call(1001184, $$2, inner, []) ? (yield) : $$.value)))) {
($$3 = (inner ?? $$.nothing(1001185, inner, "exception", "read")).exception, ($$.call(1001186, $$3, inner, []) ? (yield) : $$.value));
}
return;
}
if (($$1 = (inner ?? $$.nothing(1001187, inner, "cancelled", "read")).cancelled, ($$.call(1001188, $$1, inner, []) ? (yield) : $$.value))) {
($$2 = (outer ?? $$.nothing(1001189, outer, "cancel", "read")).cancel, ($$.call(1001190, $$2, outer, []) ? (yield) : $$.value));
return;
}
const error = ($$1 = (inner ?? $$.nothing(1001191, inner, "exception", "read")).exception, ($$.call(1001192, $$1, inner, []) ? (yield) : $$.value));
if ((error !== null)) {
($$1 = failFuture, ($$.call(1001194, $$1, void 0, [outer, error]) ? (yield) : $$.value));
} else {
($$1 = (outer ?? $$.nothing(1001195, outer, "setResult", "read")).setResult, ($$.call(1001196, $$1, outer, [($$2 = (inner ?? $$.nothing(1001197, inner, "result", "read")).result, ($$.call(1001198, $$2, inner, []) ? (yield) : $$.value))]) ? (yield) : $$.value));
}
});
const onOuterDone = $$.function("method", "onOuterDone", 0, function* () {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1001199) && (yield);
if ((! ($$1 = (inner ?? $$.nothing(1001200, inner, "done", "read")).done, ($$.call(1001201, $$1, inner, []) ? (yield) : $$.value)))) {
($$2 = (inner ?? $$.nothing(1001202, inner, "removeDoneCallback", "read")).removeDoneCallback, ($$.call(1001203, $$2, inner, [onInnerDone]) ? (yield) : $$.value));
}
});
($$1 = (inner ?? $$.nothing(1001204, inner, "addDoneCallback", "read")).addDoneCallback, ($$.call(1001205, $$1, inner, [onInnerDone]) ? (yield) : $$.value));
($$1 = (outer ?? $$.nothing(1001206, outer, "addDoneCallback", "read")).addDoneCallback, ($$.call(1001207, $$1, outer, [onOuterDone]) ? (yield) : $$.value));
return outer;
});
const asCompleted = $$.function("function", "asCompleted", 1, function* (awaitables, $$v16) {
let $$1, $$2, $$3, $$4, $$5, $$6, $$7, $$8;
($$m.fuel -= $$enter) < 0 && $$.enter(1001210) && (yield);
$$2 = $$.destructurable(1001208, (($$1 = $$v16) === void 0 ? ({  }) : $$1));
const timeout = (($$4 = ($$2 ?? $$.nothing(1001209, $$2, "timeout", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001209, $$2, "timeout") && (yield), typeof ($$3 = $$2.timeout) === "function" ? $$.member($$2, $$3) : $$3)) === void 0 ? null : $$4);
$$inspected && $$.scope(1000116, { awaitables: () => awaitables, timeout: () => timeout });

{
if ((($$5 = isFuture, ($$.call(1001211, $$5, void 0, [awaitables]) ? (yield) : $$.value)) || ($$6 = isCoroutine, ($$.call(1001212, $$6, void 0, [awaitables]) ? (yield) : $$.value)))) {
throw $$.raise(1001213, ($$.construct(1001214, TypeError, [($$.template(1001216, ["expects an iterable of awaitables, not ", ""], [(typeof ($$7 = ($$8 = typeName, ($$.call(1001217, $$8, void 0, [awaitables]) ? (yield) : $$.value))) === "string" || typeof $$7 === "number" ? $$7 : ($$.text(1001216, $$7) ? (yield) : $$.value))]) ? (yield) : $$.value)], 1001215) ? (yield) : $$.value));
}
return ($$.construct(1001219, ($$m.site = 1001218, AsCompleted), [awaitables, timeout], 1001220) ? (yield) : $$.value);
}
});
$$inspected && $$.scope(1000117, { FIRST_COMPLETED: () => FIRST_COMPLETED, FIRST_EXCEPTION: () => FIRST_EXCEPTION, ALL_COMPLETED: () => ALL_COMPLETED, sleep: () => sleep, setResultUnlessCancelled: () => setResultUnlessCancelled, ensureFuture: () => ensureFuture, GatheringFuture: () => GatheringFuture, gather: () => gather, outcomeOf: () => outcomeOf, wait: () => wait, releaseWaiter: () => releaseWaiter, waitFor: () => waitFor, cancelAndWait: () => cancelAndWait, shield: () => shield, AsCompleted: () => AsCompleted, asCompleted: () => asCompleted });






const FIRST_COMPLETED = "FIRST_COMPLETED";
const FIRST_EXCEPTION = "FIRST_EXCEPTION";
const ALL_COMPLETED = "ALL_COMPLETED";



const GatheringFuture = ($$1 = Future, ($$.class(1001237, "GatheringFuture", [$$1], (() => ($$v19) => class $$v17 extends $$.Same { ["_children"] = $$.field;  static $$s() { return class $$v18 extends $$.Same { ["_cancelRequested"] = $$.field;  static $$s() { return (() => {
let GatheringFuture;
return {
construct: function* (children, loop) {
let $$1;let $$this;const $$newTarget = $$.newTarget;
($$m.fuel -= $$enter) < 0 && $$.enter(1001221) && (yield);
$$inspected && $$.scope(1000118, { children: () => children, loop: () => loop });

($$this = ($$.superConstruct(1001222, $$v19, [({ "loop": loop })], $$newTarget, $$this) ? (yield) : $$.value));
($$1 = $$.self(1001223, $$this), ($$1 ?? $$.nothing(1001224, $$1, "_children", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001224, $$1, "_children", children) && (yield), $$m.site = 1001224, $$1._children = children));
return $$.self(1001225, $$this);
}, length: 2,
methods: [{ kind: "method", isStatic: false, key: "cancel", method: $$.function("method", "cancel", 0, function* ($$v20) {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1001226) && (yield);
const message = (($$1 = $$v20) === void 0 ? null : $$1);
$$inspected && $$.scope(1000121, { message: () => message });

{
$$inspected && $$.scope(1000119, { isAnyCancelled: () => isAnyCancelled });

if (($$2 = (this ?? $$.nothing(1001227, this, "done", "read")).done, ($$.call(1001228, $$2, this, []) ? (yield) : $$.value))) {
return false;
}
let isAnyCancelled = false;
{
const $$v21 = ($$.iterate(1001230, (this ?? $$.nothing(1001229, this, "_children", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001229, this, "_children") && (yield), typeof ($$2 = this._children) === "function" ? $$.member(this, $$2) : $$2)) ? (yield) : $$.value);
let $$v22 = false;
try {
for (; ($$.next(1001230, $$v21) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1001231) && (yield))) {
const child = $$v21.value;
$$inspected && $$.scope(1000120, { child: () => child });
{
if (($$3 = (child ?? $$.nothing(1001232, child, "cancel", "read")).cancel, ($$.call(1001233, $$3, child, [message]) ? (yield) : $$.value))) {
((isAnyCancelled = true));
}
}
}
} catch ($$x) { $$v22 = true; throw $$x; }
finally { if (!$$v21.isDone) { $$.close(1001230, $$v21, $$v22) && (yield); } }
}
if (isAnyCancelled) {
((this ?? $$.nothing(1001234, this, "_cancelRequested", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001234, this, "_cancelRequested", true) && (yield), $$m.site = 1001234, this._cancelRequested = true));
}
return isAnyCancelled;
}
}) }],
fields: function* () {
let $$1, $$2;
$$1 = void 0; $$m.site = 1001235; $$.field = $$1; new $$v17(this);
$$2 = false; $$m.site = 1001236; $$.field = $$2; new $$v18(this);
},
statics: null,
bind: ($$c) => { GatheringFuture = $$c; },
};
})(); } }.$$s(); } }.$$s())()) ? (yield) : $$.value));








const AsCompleted = ($$1 = LibraryObject, ($$2 = typeof ($$2 = $$_Symbol.iterator) === "string" || typeof $$2 === "symbol" ? $$2 : ($$.key(1001238, $$2) ? (yield) : $$.value)), ($$3 = typeof ($$3 = $$_Symbol.asyncIterator) === "string" || typeof $$3 === "symbol" ? $$3 : ($$.key(1001239, $$3) ? (yield) : $$.value)), ($$.class(1001349, "AsCompleted", [$$1], (($$v27, $$v28) => ($$v31) => class $$v23 extends $$.Same { ["_done"] = $$.field;  static $$s() { return class $$v24 extends $$.Same { ["_todo"] = $$.field;  static $$s() { return class $$v25 extends $$.Same { ["_left"] = $$.field;  static $$s() { return class $$v26 extends $$.Same { ["_timer"] = $$.field;  static $$s() { return class $$v29 extends $$.Same { ["_onCompletion"] = $$.field;  static $$s() { return class $$v30 extends $$.Same { ["_onTimeout"] = $$.field;  static $$s() { return (() => {
let AsCompleted;
return {
construct: function* (awaitables, timeout) {
let $$1, $$2, $$3, $$4, $$5, $$6, $$7, $$8;let $$this;const $$newTarget = $$.newTarget;
($$m.fuel -= $$enter) < 0 && $$.enter(1001240) && (yield);
$$inspected && $$.scope(1000125, { awaitables: () => awaitables, timeout: () => timeout });

$$inspected && $$.scope(1000122, { loop: () => loop });

($$this = ($$.superConstruct(1001241, $$v31, [], $$newTarget, $$this) ? (yield) : $$.value));
const loop = ($$1 = getRunningLoop, ($$.call(1001242, $$1, void 0, []) ? (yield) : $$.value));
($$1 = $$.self(1001243, $$this), ($$4 = ($$.construct(1001244, $$_Set, [($$2 = ($$.collect(1001246, ($$.construct(1001247, $$_Set, [awaitables], 1001248) ? (yield) : $$.value)) ? (yield) : $$.value), ($$3 = ($$2 ?? $$.nothing(1001249, $$2, "map", "read")).map, ($$.call(1001250, $$3, $$2, [$$.function("method", "", 1, function* (awaitable) {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1001251) && (yield);
$$inspected && $$.scope(1000123, { awaitable: () => awaitable });

return ($$1 = ensureFuture, ($$.call(1001252, $$1, void 0, [awaitable, loop]) ? (yield) : $$.value));
})]) ? (yield) : $$.value)))], 1001245) ? (yield) : $$.value), $$1 ?? $$.nothing(1001253, $$1, "_todo", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001253, $$1, "_todo", $$4) && (yield), $$m.site = 1001253, $$1._todo = $$4));
($$1 = $$.self(1001254, $$this), ($$6 = ($$2 = ($$3 = $$.self(1001255, $$this), ($$3 ?? $$.nothing(1001256, $$3, "_todo", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001256, $$3, "_todo") && (yield), typeof ($$4 = $$3._todo) === "function" ? $$.member($$3, $$4) : $$4)), ($$2 ?? $$.nothing(1001257, $$2, "size", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001257, $$2, "size") && (yield), typeof ($$5 = $$2.size) === "function" ? $$.member($$2, $$5) : $$5)), $$1 ?? $$.nothing(1001258, $$1, "_left", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001258, $$1, "_left", $$6) && (yield), $$m.site = 1001258, $$1._left = $$6));
{
const $$v32 = ($$.iterate(1001261, ($$1 = $$.self(1001259, $$this), ($$1 ?? $$.nothing(1001260, $$1, "_todo", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001260, $$1, "_todo") && (yield), typeof ($$2 = $$1._todo) === "function" ? $$.member($$1, $$2) : $$2))) ? (yield) : $$.value);
let $$v33 = false;
try {
for (; ($$.next(1001261, $$v32) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1001262) && (yield))) {
const future = $$v32.value;
$$inspected && $$.scope(1000124, { future: () => future });
{
($$3 = (future ?? $$.nothing(1001263, future, "addDoneCallback", "read")).addDoneCallback, ($$.call(1001264, $$3, future, [($$4 = $$.self(1001265, $$this), ($$4 ?? $$.nothing(1001266, $$4, "_onCompletion", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001266, $$4, "_onCompletion") && (yield), typeof ($$5 = $$4._onCompletion) === "function" ? $$.member($$4, $$5) : $$5))]) ? (yield) : $$.value));
}
}
} catch ($$x) { $$v33 = true; throw $$x; }
finally { if (!$$v32.isDone) { $$.close(1001261, $$v32, $$v33) && (yield); } }
}
if ((($$3 = ($$1 = $$.self(1001268, $$this), ($$1 ?? $$.nothing(1001269, $$1, "_left", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001269, $$1, "_left") && (yield), typeof ($$2 = $$1._left) === "function" ? $$.member($$1, $$2) : $$2)), typeof $$3 === "number" ? $$3 > 0 : ($$.binary(1001267, ">", $$3, 0) ? (yield) : $$.value)) && (timeout !== null))) {
($$4 = $$.self(1001271, $$this), ($$8 = ($$5 = (loop ?? $$.nothing(1001272, loop, "callLater", "read")).callLater, ($$.call(1001273, $$5, loop, [timeout, ($$6 = $$.self(1001274, $$this), ($$6 ?? $$.nothing(1001275, $$6, "_onTimeout", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001275, $$6, "_onTimeout") && (yield), typeof ($$7 = $$6._onTimeout) === "function" ? $$.member($$6, $$7) : $$7))]) ? (yield) : $$.value)), $$4 ?? $$.nothing(1001276, $$4, "_timer", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001276, $$4, "_timer", $$8) && (yield), $$m.site = 1001276, $$4._timer = $$8));
}
return $$.self(1001277, $$this);
}, length: 2,
methods: [{ kind: "method", isStatic: false, key: $$v27, method: $$.function("generator", $$v27, 0, function* () {
let $$1, $$2, $$3, $$4, $$5;
($$m.fuel -= $$enter) < 0 && $$.enter(1001278) && (yield);
yield $$.give(void 0);
for (; ($$2 = (this ?? $$.nothing(1001280, this, "_left", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001280, this, "_left") && (yield), typeof ($$1 = this._left) === "function" ? $$.member(this, $$1) : $$1), typeof $$2 === "number" ? $$2 > 0 : ($$.binary(1001279, ">", $$2, 0) ? (yield) : $$.value)); (($$m.fuel -= $$edge) < 0 && $$.edge(1001281) && (yield))) {
(($$4 = (this ?? $$.nothing(1001282, this, "_left", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001282, this, "_left") && (yield), typeof ($$3 = this._left) === "function" ? $$.member(this, $$3) : $$3), ($$5 = (typeof $$4 === "number" ? $$4 - 1 : ($$.binary(1001283, "-", $$4, 1) ? (yield) : $$.value)), this ?? $$.nothing(1001284, this, "_left", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001284, this, "_left", $$5) && (yield), $$m.site = 1001284, this._left = $$5)));
(yield $$.give(($$3 = (this ?? $$.nothing(1001285, this, "_resultOfNext", "read"))._resultOfNext, ($$.call(1001286, $$3, this, []) ? (yield) : $$.value))));
}
}) }, { kind: "method", isStatic: false, key: $$v28, method: $$.function("async-generator", $$v28, 0, function* () {
let $$1, $$2, $$3, $$4, $$5;
($$m.fuel -= $$enter) < 0 && $$.enter(1001287) && (yield);
yield $$.give(void 0);
for (; ($$2 = (this ?? $$.nothing(1001289, this, "_left", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001289, this, "_left") && (yield), typeof ($$1 = this._left) === "function" ? $$.member(this, $$1) : $$1), typeof $$2 === "number" ? $$2 > 0 : ($$.binary(1001288, ">", $$2, 0) ? (yield) : $$.value)); (($$m.fuel -= $$edge) < 0 && $$.edge(1001290) && (yield))) {
(($$4 = (this ?? $$.nothing(1001291, this, "_left", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001291, this, "_left") && (yield), typeof ($$3 = this._left) === "function" ? $$.member(this, $$3) : $$3), ($$5 = (typeof $$4 === "number" ? $$4 - 1 : ($$.binary(1001292, "-", $$4, 1) ? (yield) : $$.value)), this ?? $$.nothing(1001293, this, "_left", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001293, this, "_left", $$5) && (yield), $$m.site = 1001293, this._left = $$5)));
(yield $$.give(($$.await(1001294, ($$3 = (this ?? $$.nothing(1001295, this, "_next", "read"))._next, ($$.call(1001296, $$3, this, []) ? (yield) : $$.value))) ? (yield) : $$.value)));
}
}) }, { kind: "method", isStatic: false, key: "_next", method: $$.function("async", "_next", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1001297) && (yield);
$$inspected && $$.scope(1000126, { future: () => future });

const future = ($$.await(1001298, ($$1 = (this ?? $$.nothing(1001299, this, "_done", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001299, this, "_done") && (yield), typeof ($$2 = this._done) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1001300, $$1, "get", "read")).get, ($$.call(1001301, $$3, $$1, []) ? (yield) : $$.value)))) ? (yield) : $$.value);
if ((future === null)) {
throw $$.raise(1001303, ($$.construct(1001304, TimeoutError, [], 1001305) ? (yield) : $$.value));
}
return future;
}) }, { kind: "method", isStatic: false, key: "_resultOfNext", method: $$.function("async", "_resultOfNext", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1001306) && (yield);
$$inspected && $$.scope(1000127, { future: () => future });

const future = ($$.await(1001307, ($$1 = (this ?? $$.nothing(1001308, this, "_next", "read"))._next, ($$.call(1001309, $$1, this, []) ? (yield) : $$.value))) ? (yield) : $$.value);
return ($$1 = (future ?? $$.nothing(1001310, future, "result", "read")).result, ($$.call(1001311, $$1, future, []) ? (yield) : $$.value));
}) }],
fields: function* () {
let $$1, $$2, $$3, $$4, $$5, $$6;const $$this = this;
$$1 = ($$.construct(1001312, Queue, [], 1001313) ? (yield) : $$.value); $$m.site = 1001314; $$.field = $$1; new $$v23(this);
$$2 = void 0; $$m.site = 1001315; $$.field = $$2; new $$v24(this);
$$3 = void 0; $$m.site = 1001316; $$.field = $$3; new $$v25(this);
$$4 = null; $$m.site = 1001317; $$.field = $$4; new $$v26(this);
$$5 = $$.function("method", "_onCompletion", 1, function* (future) {
let $$1, $$2, $$3, $$4, $$5, $$6;
($$m.fuel -= $$enter) < 0 && $$.enter(1001318) && (yield);
$$inspected && $$.scope(1000128, { future: () => future });

if ((($$1 = ($$this ?? $$.nothing(1001320, $$this, "_todo", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001320, $$this, "_todo") && (yield), typeof ($$2 = $$this._todo) === "function" ? $$.member($$this, $$2) : $$2), ($$1 ?? $$.nothing(1001321, $$1, "size", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001321, $$1, "size") && (yield), typeof ($$3 = $$1.size) === "function" ? $$.member($$1, $$3) : $$3)) === 0)) {
return;
}
($$1 = ($$this ?? $$.nothing(1001322, $$this, "_todo", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001322, $$this, "_todo") && (yield), typeof ($$2 = $$this._todo) === "function" ? $$.member($$this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1001323, $$1, "delete", "read")).delete, ($$.call(1001324, $$3, $$1, [future]) ? (yield) : $$.value)));
($$1 = ($$this ?? $$.nothing(1001325, $$this, "_done", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001325, $$this, "_done") && (yield), typeof ($$2 = $$this._done) === "function" ? $$.member($$this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1001326, $$1, "putNowait", "read")).putNowait, ($$.call(1001327, $$3, $$1, [future]) ? (yield) : $$.value)));
if ((($$1 = ($$this ?? $$.nothing(1001329, $$this, "_todo", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001329, $$this, "_todo") && (yield), typeof ($$2 = $$this._todo) === "function" ? $$.member($$this, $$2) : $$2), ($$1 ?? $$.nothing(1001330, $$1, "size", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001330, $$1, "size") && (yield), typeof ($$3 = $$1.size) === "function" ? $$.member($$1, $$3) : $$3)) === 0)) {
($$5 = ($$this ?? $$.nothing(1001331, $$this, "_timer", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001331, $$this, "_timer") && (yield), typeof ($$4 = $$this._timer) === "function" ? $$.member($$this, $$4) : $$4), $$5 == null ? void 0 : ($$6 = ($$5 ?? $$.nothing(1001332, $$5, "cancel", "read")).cancel, ($$.call(1001333, $$6, $$5, []) ? (yield) : $$.value)));
}
}); $$m.site = 1001334; $$.field = $$5; new $$v29(this);
$$6 = $$.function("method", "_onTimeout", 0, function* () {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1001335) && (yield);
{
const $$v34 = ($$.iterate(1001337, ($$this ?? $$.nothing(1001336, $$this, "_todo", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001336, $$this, "_todo") && (yield), typeof ($$1 = $$this._todo) === "function" ? $$.member($$this, $$1) : $$1)) ? (yield) : $$.value);
let $$v35 = false;
try {
for (; ($$.next(1001337, $$v34) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1001338) && (yield))) {
const future = $$v34.value;
$$inspected && $$.scope(1000129, { future: () => future });
{
($$2 = (future ?? $$.nothing(1001339, future, "removeDoneCallback", "read")).removeDoneCallback, ($$.call(1001340, $$2, future, [($$this ?? $$.nothing(1001341, $$this, "_onCompletion", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001341, $$this, "_onCompletion") && (yield), typeof ($$3 = $$this._onCompletion) === "function" ? $$.member($$this, $$3) : $$3)]) ? (yield) : $$.value));
($$2 = ($$this ?? $$.nothing(1001342, $$this, "_done", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001342, $$this, "_done") && (yield), typeof ($$3 = $$this._done) === "function" ? $$.member($$this, $$3) : $$3), ($$4 = ($$2 ?? $$.nothing(1001343, $$2, "putNowait", "read")).putNowait, ($$.call(1001344, $$4, $$2, [null]) ? (yield) : $$.value)));
}
}
} catch ($$x) { $$v35 = true; throw $$x; }
finally { if (!$$v34.isDone) { $$.close(1001337, $$v34, $$v35) && (yield); } }
}
($$1 = ($$this ?? $$.nothing(1001345, $$this, "_todo", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001345, $$this, "_todo") && (yield), typeof ($$2 = $$this._todo) === "function" ? $$.member($$this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1001346, $$1, "clear", "read")).clear, ($$.call(1001347, $$3, $$1, []) ? (yield) : $$.value)));
}); $$m.site = 1001348; $$.field = $$6; new $$v30(this);
},
statics: null,
bind: ($$c) => { AsCompleted = $$c; },
};
})(); } }.$$s(); } }.$$s(); } }.$$s(); } }.$$s(); } }.$$s(); } }.$$s())($$2, $$3)) ? (yield) : $$.value));

return { FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED, sleep, ensureFuture, gather, wait, waitFor, shield, asCompleted };
};
}),
sites: [29,8,29,103,30,7,30,17,31,5,31,24,31,11,31,24,34,7,34,22,34,24,34,82,34,30,34,81,34,34,34,44,35,16,35,32,36,40,36,57,36,40,36,59,37,17,37,31,37,17,37,80,39,12,39,24,41,5,41,17,41,5,41,19,45,1,45,74,46,8,46,24,46,8,46,26,46,28,46,44,46,28,46,52,50,8,53,18,54,7,54,26,55,9,55,22,55,26,55,54,55,35,55,52,55,35,55,54,56,7,58,9,56,13,58,8,56,17,56,27,62,8,62,30,63,5,63,87,63,11,63,86,63,15,63,24,65,19,65,35,65,10,65,47,65,10,65,58,90,8,90,64,91,16,91,24,91,16,91,28,92,19,92,34,93,23,93,38,93,41,93,52,93,41,93,59,94,28,94,61,94,36,94,60,95,7,95,30,95,7,95,24,96,38,96,54,96,38,96,67,96,38,96,69,97,5,97,20,97,5,97,24,100,7,100,15,101,7,101,36,102,19,102,56,102,23,102,26,106,18,106,44,107,5,107,13,107,5,107,18,107,5,107,18,108,9,108,23,108,9,108,14,108,27,108,32,108,27,108,37,108,27,108,39,110,12,110,28,110,12,110,30,110,32,110,48,110,32,110,50,114,11,114,27,114,11,114,29,115,9,115,52,115,20,115,25,115,27,115,51,118,21,118,37,118,21,118,39,119,11,119,25,120,9,120,33,120,20,120,25,124,9,124,32,124,9,124,17,124,20,124,32,125,21,125,33,125,21,125,44,126,9,126,14,126,9,126,31,126,33,126,76,126,44,126,49,126,51,126,75,127,10,127,15,127,10,127,25,127,10,127,34,131,27,131,37,131,3,131,39,132,18,132,29,132,18,132,40,133,9,133,29,134,16,134,45,135,16,135,30,135,16,135,32,136,7,136,18,136,7,136,37,137,11,137,22,137,11,137,24,137,26,137,42,137,26,137,50,138,12,138,34,138,12,138,42,140,5,140,18,140,5,140,26,142,15,142,30,142,11,142,47,142,15,142,30,142,3,142,47,143,24,143,35,143,3,143,37,143,37,143,51,144,10,144,15,148,1,148,45,149,7,149,23,149,7,149,25,149,34,149,83,149,38,149,52,149,53,149,76,150,17,150,33,150,17,150,35,151,10,151,24,151,27,151,40,151,27,151,42,164,3,164,62,164,5,164,19,164,21,164,47,164,34,164,47,162,8,165,40,166,7,166,22,166,26,166,44,167,5,167,77,167,11,167,76,167,15,167,24,167,25,167,75,167,58,167,73,169,19,169,33,169,23,169,26,170,7,170,25,170,7,170,19,170,27,170,82,170,33,170,81,170,37,170,47,171,7,171,37,171,22,171,37,171,41,171,71,171,56,171,71,171,75,171,103,171,90,171,103,172,5,172,70,172,11,172,69,172,15,172,25,172,26,172,68,174,24,174,31,174,3,174,33,175,9,175,28,175,30,175,108,175,36,175,107,175,40,175,49,177,16,177,32,178,35,178,52,178,35,178,54,179,17,179,33,179,43,179,57,179,43,179,89,180,14,180,26,180,7,180,11,181,24,181,50,182,5,182,9,182,5,182,14,182,5,182,14,184,7,184,16,184,7,184,11,185,7,185,37,185,22,185,37,186,8,186,38,186,23,186,38,186,43,186,59,186,43,186,61,186,65,186,92,186,65,186,81,186,65,186,83,188,5,188,18,188,5,188,20,189,5,189,26,191,24,191,31,191,3,191,33,191,33,191,55,191,33,191,69,193,5,193,17,195,5,195,18,195,5,195,20,196,26,196,33,196,5,196,35,196,35,196,60,196,35,196,74,198,16,198,33,198,20,198,23,199,19,199,36,199,23,199,26,200,24,200,31,200,3,200,33,200,34,200,45,200,34,200,47,200,33,200,69,200,33,200,77,204,1,204,55,205,8,205,19,205,8,205,21,205,23,205,39,205,23,205,45,209,8,212,19,213,19,213,37,213,41,213,56,214,7,214,23,214,27,214,38,214,47,214,90,214,53,214,90,214,74,214,80,216,18,216,41,217,7,217,18,217,7,217,20,217,29,217,42,217,29,217,44,218,3,218,30,218,9,218,30,220,12,220,25,220,12,220,27,222,9,222,40,222,42,222,83,222,48,222,82,222,52,222,64,223,5,223,17,228,1,228,61,229,35,229,51,229,35,229,64,229,35,229,66,230,19,230,31,230,31,230,52,231,3,231,25,231,3,231,34,233,5,233,18,233,5,233,20,235,5,235,17,237,5,237,30,237,5,237,39,244,8,244,75,245,17,245,40,246,7,246,17,246,7,246,19,247,32,247,45,247,32,247,47,247,32,247,60,247,32,247,62,248,23,248,35,249,9,249,24,249,9,249,26,250,12,250,27,250,12,250,29,250,31,250,46,250,31,250,48,253,9,253,24,253,9,253,26,254,7,254,19,254,7,254,21,257,19,257,34,257,19,257,36,258,9,258,23,258,25,258,49,259,10,259,25,259,10,259,41,259,26,259,38,259,26,259,40,261,23,261,35,262,10,262,20,262,10,262,22,262,24,262,48,262,24,262,61,264,3,264,24,264,3,264,37,265,3,265,24,265,3,265,37,333,3,333,50,333,5,333,19,331,8,334,16,335,7,335,27,335,31,335,54,336,5,336,91,336,11,336,90,336,15,336,24,336,25,336,89,336,67,336,87,338,14,338,25,338,10,338,46,338,14,338,25,75,3,75,61,76,5,76,20,77,5,77,9,77,5,77,30,75,3,78,4,80,3,80,44,81,9,81,18,81,9,81,20,83,25,83,39,83,25,83,39,83,5,83,41,83,45,83,57,83,45,83,66,84,25,84,53,72,3,72,32,73,3,73,28,71,31,71,37,288,5,288,20,296,11,296,31,278,3,278,81,279,5,279,12,280,18,280,34,281,5,281,9,281,18,281,101,281,22,281,25,281,30,281,49,281,30,281,49,281,34,281,37,281,26,281,54,281,26,281,100,281,55,281,70,281,70,281,99,281,5,281,101,282,5,282,9,282,18,282,22,282,18,282,28,282,18,282,33,282,5,282,33,283,26,283,30,283,26,283,36,283,26,283,36,283,5,283,38,283,38,283,60,283,38,283,80,283,61,283,65,283,61,283,79,284,9,284,23,284,9,284,13,284,9,284,19,284,27,284,43,284,45,284,49,284,59,284,73,284,59,284,99,284,83,284,87,284,83,284,98,284,45,284,99,278,3,285,4,288,3,288,53,289,12,289,26,289,12,289,22,289,5,289,28,290,7,290,17,290,7,290,22,290,7,290,22,291,13,291,31,291,13,291,33,296,3,296,59,297,12,297,26,297,12,297,22,297,5,297,28,298,7,298,17,298,7,298,22,298,7,298,22,299,13,299,31,299,19,299,29,299,19,299,31,303,3,303,34,304,20,304,42,304,26,304,36,304,26,304,40,304,26,304,42,305,9,305,24,305,26,305,51,305,32,305,50,305,36,305,48,309,3,309,43,310,20,310,38,310,26,310,36,310,26,310,38,311,12,311,25,311,12,311,27,273,11,273,37,273,15,273,20,273,3,273,38,274,3,274,22,275,3,275,17,276,3,276,37,314,19,314,45,316,9,316,30,316,9,316,19,316,9,316,24,317,5,317,15,317,5,317,22,317,5,317,30,318,5,318,15,318,5,318,25,318,5,318,33,319,9,319,30,319,9,319,19,319,9,319,24,319,32,319,43,319,32,319,51,319,32,319,53,314,3,320,5,322,16,322,28,323,26,323,36,323,26,323,36,323,5,323,38,324,7,324,32,324,7,324,52,324,33,324,51,325,7,325,17,325,7,325,27,325,7,325,33,327,5,327,15,327,5,327,21,327,5,327,23,322,3,328,5,272,27,272,40],
scopes: [29,103,43,2,29,8,43,2,45,1,47,2,50,8,66,2,90,64,145,2,95,32,99,4,106,44,128,4,113,28,123,6,106,18,128,4,131,3,141,4,131,39,141,4,143,3,143,52,90,8,145,2,148,45,152,2,148,1,152,2,165,40,202,2,174,3,176,4,181,50,190,4,181,24,190,4,191,3,191,70,196,5,196,75,200,3,200,78,162,8,202,2,204,1,206,2,212,19,225,2,221,5,224,4,209,8,225,2,228,61,239,2,228,1,239,2,244,75,267,2,248,35,260,4,244,8,267,2,331,8,339,2,1,1,340,1,75,3,78,4,80,44,86,4,83,5,83,90,80,3,86,4,278,81,285,4,281,55,281,99,283,5,283,81,278,3,285,4,303,34,307,4,309,43,312,4,314,19,320,4,323,5,326,6],
text: "/** Waiting for several things at once, step by step as in CPython's Lib/asyncio/tasks.py. */\nimport {\n  cancelMessageOf,\n  CancelledError,\n  cancelledErrorOf,\n  failFuture,\n  Future,\n  getRunningLoop,\n  isCoroutine,\n  isFuture,\n  isOptions,\n  letLoopTurn,\n  LibraryObject,\n  TimeoutError,\n  typeName,\n  type Awaitable,\n  type TimerHandle,\n} from \"_asyncio\";\nimport type { EventLoop } from \"asyncio\";\nimport { TypeError, ValueError } from \"builtins\";\nimport { Queue } from \"./queues.ts\";\nimport { timeout as withTimeout } from \"./timeouts.ts\";\n\nexport const FIRST_COMPLETED = \"FIRST_COMPLETED\";\nexport const FIRST_EXCEPTION = \"FIRST_EXCEPTION\";\nexport const ALL_COMPLETED = \"ALL_COMPLETED\";\n\n/** Lets the other tasks run for at least so many seconds. */\nexport async function sleep<Value>(delay: number, result: Value | null = null): Promise<Value | null> {\n  if (delay <= 0) {\n    await letLoopTurn();\n    return result;\n  }\n  if (delay !== delay) throw new ValueError(\"Invalid delay: NaN (not a number)\");\n  const loop = getRunningLoop();\n  const future: Future<Value | null> = loop.createFuture();\n  const timer = loop.callLater(delay, setResultUnlessCancelled, future, result);\n  try {\n    return await future;\n  } finally {\n    timer.cancel();\n  }\n}\n\nfunction setResultUnlessCancelled(future: Future, result: unknown): void {\n  if (!future.cancelled()) future.setResult(result);\n}\n\n/** A future for anything that can be awaited: a coroutine gets a task of its own. */\nexport function ensureFuture<Value>(\n  awaitable: Awaitable<Value>,\n  loop: EventLoop | null = null,\n): Future<Value> {\n  if (isFuture(awaitable)) {\n    if (loop !== null && loop !== awaitable.getLoop()) {\n      throw new ValueError(\n        \"The future belongs to a different loop than the one specified as the loop argument\",\n      );\n    }\n    return awaitable;\n  }\n  if (!isCoroutine(awaitable)) {\n    throw new TypeError(\"An asyncio.Future, a coroutine or an awaitable is required\");\n  }\n  return (loop ?? getRunningLoop()).createTask(awaitable);\n}\n\n// ——— gather ———\n\n/** What `gather` gives: cancelling it cancels the children, and they decide what becomes of it. */\nclass GatheringFuture extends Future<unknown[]> {\n  _children: readonly Future[];\n  _cancelRequested = false;\n\n  constructor(children: readonly Future[], loop: EventLoop) {\n    super({ loop });\n    this._children = children;\n  }\n\n  cancel(message: unknown = null): boolean {\n    if (this.done()) return false;\n    let isAnyCancelled = false;\n    for (const child of this._children) if (child.cancel(message)) isAnyCancelled = true;\n    if (isAnyCancelled) this._cancelRequested = true;\n    return isAnyCancelled;\n  }\n}\n\n/** Runs awaitables side by side; gives their results in the order of the arguments. */\nexport function gather(...given: unknown[]): Future<unknown[]> {\n  const last = given.at(-1);\n  const options = isOptions(last) ? last : {};\n  const awaitables = (isOptions(last) ? given.slice(0, -1) : given) as Awaitable<unknown>[];\n  const returnExceptions = Boolean(options.returnExceptions);\n  if (awaitables.length === 0) {\n    const empty: Future<unknown[]> = getRunningLoop().createFuture();\n    empty.setResult([]);\n    return empty;\n  }\n  let finished = 0;\n  let outer: GatheringFuture | null = null;\n  const futures = new Map<Awaitable<unknown>, Future>();\n  const children: Future[] = [];\n  const doneAlready: Future[] = [];\n\n  const onDone = (future: Future): void => {\n    finished += 1;\n    if (outer === null || outer.done()) {\n      // Nobody will ask for this one's exception any more.\n      if (!future.cancelled()) future.exception();\n      return;\n    }\n    if (!returnExceptions) {\n      if (future.cancelled()) {\n        failFuture(outer, cancelledErrorOf(future));\n        return;\n      }\n      const error = future.exception();\n      if (error !== null) {\n        failFuture(outer, error);\n        return;\n      }\n    }\n    if (finished < futures.size) return;\n    const results = children.map(outcomeOf);\n    if (outer._cancelRequested) failFuture(outer, cancelledErrorOf(future));\n    else outer.setResult(results);\n  };\n\n  let loop: EventLoop | null = null;\n  for (const awaitable of awaitables) {\n    let future = futures.get(awaitable);\n    if (future === undefined) {\n      future = ensureFuture(awaitable, loop);\n      loop ??= future.getLoop();\n      futures.set(awaitable, future);\n      if (future.done()) doneAlready.push(future);\n      else future.addDoneCallback(onDone);\n    }\n    children.push(future);\n  }\n  outer = new GatheringFuture(children, loop!);\n  for (const future of doneAlready) onDone(future);\n  return outer;\n}\n\n/** The result of a future that is done, or its exception. */\nfunction outcomeOf(future: Future): unknown {\n  if (future.cancelled()) return new CancelledError(cancelMessageOf(future) ?? \"\");\n  const error = future.exception();\n  return error === null ? future.result() : error;\n}\n\n// ——— wait ———\n\ninterface WaitOptions {\n  readonly timeout?: number | null;\n  readonly returnWhen?: string;\n}\n\n/** Waits for futures; gives those that are done and those that are not. Raises nothing of theirs, cancels none. */\nexport async function wait(\n  given: Iterable<Future>,\n  { timeout = null, returnWhen = ALL_COMPLETED }: WaitOptions = {},\n): Promise<[Set<Future>, Set<Future>]> {\n  if (isFuture(given) || isCoroutine(given)) {\n    throw new TypeError(`expect a list of futures, not ${typeName(given)}`);\n  }\n  const futures = new Set(given);\n  if (futures.size === 0) throw new ValueError(\"Set of Tasks/Futures is empty.\");\n  if (returnWhen !== FIRST_COMPLETED && returnWhen !== FIRST_EXCEPTION && returnWhen !== ALL_COMPLETED) {\n    throw new ValueError(`Invalid return_when value: ${returnWhen}`);\n  }\n  for (const future of futures) {\n    if (isCoroutine(future)) throw new TypeError(\"Passing coroutines is forbidden, use tasks explicitly.\");\n  }\n  const loop = getRunningLoop();\n  const waiter: Future<boolean> = loop.createFuture();\n  const timer = timeout === null ? null : loop.callLater(timeout, releaseWaiter, waiter);\n  let left = futures.size;\n  const onCompletion = (future: Future): void => {\n    left -= 1;\n    const isEnough =\n      left <= 0 ||\n      returnWhen === FIRST_COMPLETED ||\n      (returnWhen === FIRST_EXCEPTION && !future.cancelled() && future.exception() !== null);\n    if (!isEnough) return;\n    timer?.cancel();\n    releaseWaiter(waiter);\n  };\n  for (const future of futures) future.addDoneCallback(onCompletion);\n  try {\n    await waiter;\n  } finally {\n    timer?.cancel();\n    for (const future of futures) future.removeDoneCallback(onCompletion);\n  }\n  const done = new Set<Future>();\n  const pending = new Set<Future>();\n  for (const future of futures) (future.done() ? done : pending).add(future);\n  return [done, pending];\n}\n\nfunction releaseWaiter(waiter: Future<boolean>): void {\n  if (!waiter.done()) waiter.setResult(true);\n}\n\n/** Waits for one awaitable, which is cancelled when the time is over. */\nexport async function waitFor<Value>(\n  awaitable: Awaitable<Value>,\n  timeout: number | null | { timeout: number | null },\n): Promise<Value> {\n  const seconds = isOptions(timeout) ? (timeout.timeout as number | null) : (timeout as number | null);\n  if (seconds === null || seconds > 0) return await withTimeout(seconds, () => awaitable);\n  // No time at all: a coroutine never begins.\n  const future = ensureFuture(awaitable);\n  if (future.done()) return future.result();\n  await cancelAndWait(future);\n  try {\n    return future.result();\n  } catch (error) {\n    if (error instanceof CancelledError) throw new TimeoutError({ cause: error });\n    throw error;\n  }\n}\n\n/** Cancels a future and waits until it has ended. */\nasync function cancelAndWait(future: Future): Promise<void> {\n  const waiter: Future<boolean> = getRunningLoop().createFuture();\n  const release = (): void => releaseWaiter(waiter);\n  future.addDoneCallback(release);\n  try {\n    future.cancel();\n    // Not on the future itself, so that this can be cancelled too.\n    await waiter;\n  } finally {\n    future.removeDoneCallback(release);\n  }\n}\n\n// ——— shield ———\n\n/** Waits for an awaitable that goes on even where the waiting is cancelled. */\nexport function shield<Value>(awaitable: Awaitable<Value>): Future<Value> {\n  const inner = ensureFuture(awaitable);\n  if (inner.done()) return inner;\n  const outer: Future<Value> = inner.getLoop().createFuture();\n  const onInnerDone = (): void => {\n    if (outer.cancelled()) {\n      if (!inner.cancelled()) inner.exception();\n      return;\n    }\n    if (inner.cancelled()) {\n      outer.cancel();\n      return;\n    }\n    const error = inner.exception();\n    if (error !== null) failFuture(outer, error);\n    else outer.setResult(inner.result());\n  };\n  const onOuterDone = (): void => {\n    if (!inner.done()) inner.removeDoneCallback(onInnerDone);\n  };\n  inner.addDoneCallback(onInnerDone);\n  outer.addDoneCallback(onOuterDone);\n  return outer;\n}\n\n// ——— asCompleted ———\n\n/** Futures in the order in which they are done. */\nclass AsCompleted extends LibraryObject {\n  _done = new Queue<Future | null>();\n  _todo: Set<Future>;\n  _left: number;\n  _timer: TimerHandle | null = null;\n\n  constructor(awaitables: Iterable<Awaitable<unknown>>, timeout: number | null) {\n    super();\n    const loop = getRunningLoop();\n    this._todo = new Set([...new Set(awaitables)].map((awaitable) => ensureFuture(awaitable, loop)));\n    this._left = this._todo.size;\n    for (const future of this._todo) future.addDoneCallback(this._onCompletion);\n    if (this._left > 0 && timeout !== null) this._timer = loop.callLater(timeout, this._onTimeout);\n  }\n\n  /** For `for (const next of asCompleted(…)) await next`. */\n  *[Symbol.iterator](): Generator<Promise<unknown>> {\n    while (this._left > 0) {\n      this._left -= 1;\n      yield this._resultOfNext();\n    }\n  }\n\n  /** For `for await (const future of asCompleted(…))`. */\n  async *[Symbol.asyncIterator](): AsyncGenerator<Future> {\n    while (this._left > 0) {\n      this._left -= 1;\n      yield await this._next();\n    }\n  }\n\n  async _next(): Promise<Future> {\n    const future = await this._done.get();\n    if (future === null) throw new TimeoutError();\n    return future;\n  }\n\n  async _resultOfNext(): Promise<unknown> {\n    const future = await this._next();\n    return future.result();\n  }\n\n  _onCompletion = (future: Future): void => {\n    // Where the time was over first, nobody is waited for any more.\n    if (this._todo.size === 0) return;\n    this._todo.delete(future);\n    this._done.putNowait(future);\n    if (this._todo.size === 0) this._timer?.cancel();\n  };\n\n  _onTimeout = (): void => {\n    for (const future of this._todo) {\n      future.removeDoneCallback(this._onCompletion);\n      this._done.putNowait(null);\n    }\n    this._todo.clear();\n  };\n}\n\nexport function asCompleted(\n  awaitables: Iterable<Awaitable<unknown>>,\n  { timeout = null }: { timeout?: number | null } = {},\n): AsCompleted {\n  if (isFuture(awaitables) || isCoroutine(awaitables)) {\n    throw new TypeError(`expects an iterable of awaitables, not ${typeName(awaitables)}`);\n  }\n  return new AsCompleted(awaitables, timeout);\n}\n",
},
{
file: "asyncio/runners.ts",
link: (function ($$, $$inspected) {
"use strict";
const $$m = $$.meter, $$empty = $$.empty, $$n = $$.speculation;
const { read: $$read, write: $$write, edge: $$edge, enter: $$enter } = $$.costs;
const $$_Symbol = $$.globals.Symbol;
return function* $$module() {
let $$1, $$2;
const { "copyContext": copyContext, "isCoroutine": isCoroutine, "LibraryObject": LibraryObject, "newEventLoop": newEventLoop, "runningLoopOrNull": runningLoopOrNull, "suspendedGenerators": suspendedGenerators, "tasksOf": tasksOf, "warnOfForgotten": warnOfForgotten } = $$.module("_asyncio");
const { "RuntimeError": RuntimeError, "TypeError": TypeError } = $$.module("builtins");
const { "shutdownDefaultExecutor": shutdownDefaultExecutor } = $$.module("asyncio/executors.ts");
const { "gather": gather } = $$.module("asyncio/tasks.ts");
const run = $$.function("function", "run", 1, function* (main) {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1001350) && (yield);
$$inspected && $$.scope(1000131, { main: () => main });

const $$d = $$.disposals();
let $$e = $$d;
try {
$$inspected && $$.scope(1000130, { runner: () => runner });

if ((($$1 = runningLoopOrNull, ($$.call(1001352, $$1, void 0, []) ? (yield) : $$.value)) !== null)) {
throw $$.raise(1001353, ($$.construct(1001354, RuntimeError, ["asyncio.run() cannot be called from a running event loop"], 1001355) ? (yield) : $$.value));
}
const runner = $$.use(1001359, $$d, ($$.construct(1001357, ($$m.site = 1001356, Runner), [], 1001358) ? (yield) : $$.value));
return ($$1 = (runner ?? $$.nothing(1001360, runner, "run", "read")).run, ($$.call(1001361, $$1, runner, [main]) ? (yield) : $$.value));
} catch ($$x) { $$e = $$x; throw $$x; } finally { $$.dispose(1001362, $$d, $$e) && (yield); }
});
const cancelAllTasks = $$.function("function", "cancelAllTasks", 1, function* (loop) {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1001363) && (yield);
$$inspected && $$.scope(1000136, { loop: () => loop });

$$inspected && $$.scope(1000132, { tasks: () => tasks });

const tasks = ($$1 = tasksOf, ($$.call(1001364, $$1, void 0, [loop]) ? (yield) : $$.value));
if (((tasks ?? $$.nothing(1001366, tasks, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001366, tasks, "length") && (yield), typeof ($$1 = tasks.length) === "function" ? $$.member(tasks, $$1) : $$1) === 0)) {
return;
}
{
const $$v1 = ($$.iterate(1001367, tasks) ? (yield) : $$.value);
let $$v2 = false;
try {
for (; ($$.next(1001367, $$v1) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1001368) && (yield))) {
const task = $$v1.value;
$$inspected && $$.scope(1000133, { task: () => task });
{
($$1 = (task ?? $$.nothing(1001369, task, "cancel", "read")).cancel, ($$.call(1001370, $$1, task, []) ? (yield) : $$.value));
}
}
} catch ($$x) { $$v2 = true; throw $$x; }
finally { if (!$$v1.isDone) { $$.close(1001367, $$v1, $$v2) && (yield); } }
}
($$1 = (loop ?? $$.nothing(1001371, loop, "runUntilComplete", "read")).runUntilComplete, ($$.call(1001372, $$1, loop, [($$2 = gather, ($$.call(1001373, $$2, void 0, $$.concatenate([($$.collect(1001374, tasks) ? (yield) : $$.value), [({ "returnExceptions": true })]])) ? (yield) : $$.value))]) ? (yield) : $$.value));
{
const $$v3 = ($$.iterate(1001375, tasks) ? (yield) : $$.value);
let $$v4 = false;
try {
for (; ($$.next(1001375, $$v3) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1001376) && (yield))) {
const task = $$v3.value;
$$inspected && $$.scope(1000134, { task: () => task });
{
$$inspected && $$.scope(1000135, { exception: () => exception, message: () => message });

if (($$1 = (task ?? $$.nothing(1001377, task, "cancelled", "read")).cancelled, ($$.call(1001378, $$1, task, []) ? (yield) : $$.value))) {
continue;
}
const exception = ($$1 = (task ?? $$.nothing(1001379, task, "exception", "read")).exception, ($$.call(1001380, $$1, task, []) ? (yield) : $$.value));
if ((exception === null)) {
continue;
}
const message = "unhandled exception during asyncio.run() shutdown";
($$1 = (loop ?? $$.nothing(1001382, loop, "callExceptionHandler", "read")).callExceptionHandler, ($$.call(1001383, $$1, loop, [({ "message": message, "exception": exception, "task": task })]) ? (yield) : $$.value));
}
}
} catch ($$x) { $$v4 = true; throw $$x; }
finally { if (!$$v3.isDone) { $$.close(1001375, $$v3, $$v4) && (yield); } }
}
});
const shutdownGenerators = $$.function("async", "shutdownGenerators", 1, function* (loop) {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1001384) && (yield);
$$inspected && $$.scope(1000139, { loop: () => loop });

$$inspected && $$.scope(1000137, { generators: () => generators });

const generators = ($$1 = suspendedGenerators, ($$.call(1001385, $$1, void 0, [loop]) ? (yield) : $$.value));
if (((generators ?? $$.nothing(1001387, generators, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001387, generators, "length") && (yield), typeof ($$1 = generators.length) === "function" ? $$.member(generators, $$1) : $$1) === 0)) {
return;
}
($$.await(1001388, ($$1 = gather, ($$.call(1001389, $$1, void 0, $$.concatenate([($$.collect(1001390, ($$2 = (generators ?? $$.nothing(1001391, generators, "map", "read")).map, ($$.call(1001392, $$2, generators, [$$.function("method", "", 1, function* (generator) {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1001393) && (yield);
$$inspected && $$.scope(1000138, { generator: () => generator });

return ($$1 = (generator ?? $$.nothing(1001394, generator, "return", "read")).return, ($$.call(1001395, $$1, generator, [void 0]) ? (yield) : $$.value));
})]) ? (yield) : $$.value))) ? (yield) : $$.value), [({ "returnExceptions": true })]])) ? (yield) : $$.value))) ? (yield) : $$.value);
});
$$inspected && $$.scope(1000140, { Runner: () => Runner, run: () => run, cancelAllTasks: () => cancelAllTasks, shutdownGenerators: () => shutdownGenerators });





const Runner = ($$1 = LibraryObject, ($$2 = typeof ($$2 = $$_Symbol.dispose) === "string" || typeof $$2 === "symbol" ? $$2 : ($$.key(1001396, $$2) ? (yield) : $$.value)), ($$.class(1001460, "Runner", [$$1], (($$v8) => ($$v9) => class $$v5 extends $$.Same { ["_state"] = $$.field;  static $$s() { return class $$v6 extends $$.Same { ["_loop"] = $$.field;  static $$s() { return class $$v7 extends $$.Same { ["_context"] = $$.field;  static $$s() { return (() => {
let Runner;
return {
construct: null, length: 0,
methods: [{ kind: "method", isStatic: false, key: "run", method: $$.function("method", "run", 1, function* (coroutine, $$v10) {
let $$1, $$2, $$3, $$4, $$5, $$6;
($$m.fuel -= $$enter) < 0 && $$.enter(1001397) && (yield);
const options = (($$1 = $$v10) === void 0 ? ({  }) : $$1);
$$inspected && $$.scope(1000142, { coroutine: () => coroutine, options: () => options });

{
$$inspected && $$.scope(1000141, { task: () => task });

if ((($$2 = runningLoopOrNull, ($$.call(1001399, $$2, void 0, []) ? (yield) : $$.value)) !== null)) {
throw $$.raise(1001400, ($$.construct(1001401, RuntimeError, ["Runner.run() cannot be called from a running event loop"], 1001402) ? (yield) : $$.value));
}
($$2 = (this ?? $$.nothing(1001403, this, "_lazyInit", "read"))._lazyInit, ($$.call(1001404, $$2, this, []) ? (yield) : $$.value));
if ((! ($$2 = isCoroutine, ($$.call(1001405, $$2, void 0, [coroutine]) ? (yield) : $$.value)))) {
throw $$.raise(1001406, ($$.construct(1001407, TypeError, ["An asyncio.Future, a coroutine or an awaitable is required"], 1001408) ? (yield) : $$.value));
}
const task = ($$2 = (this ?? $$.nothing(1001409, this, "_loop", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001409, this, "_loop") && (yield), typeof ($$3 = this._loop) === "function" ? $$.member(this, $$3) : $$3), ($$4 = ($$2 ?? $$.nothing(1001410, $$2, "createTask", "read")).createTask, ($$.call(1001411, $$4, $$2, [coroutine, ({ "context": ((options ?? $$.nothing(1001412, options, "context", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001412, options, "context") && (yield), typeof ($$5 = options.context) === "function" ? $$.member(options, $$5) : $$5) ?? (this ?? $$.nothing(1001413, this, "_context", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001413, this, "_context") && (yield), typeof ($$6 = this._context) === "function" ? $$.member(this, $$6) : $$6)) })]) ? (yield) : $$.value)));
return ($$2 = (this ?? $$.nothing(1001414, this, "_loop", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001414, this, "_loop") && (yield), typeof ($$3 = this._loop) === "function" ? $$.member(this, $$3) : $$3), ($$4 = ($$2 ?? $$.nothing(1001415, $$2, "runUntilComplete", "read")).runUntilComplete, ($$.call(1001416, $$4, $$2, [task]) ? (yield) : $$.value)));
}
}) }, { kind: "method", isStatic: false, key: "getLoop", method: $$.function("method", "getLoop", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1001417) && (yield);
($$1 = (this ?? $$.nothing(1001418, this, "_lazyInit", "read"))._lazyInit, ($$.call(1001419, $$1, this, []) ? (yield) : $$.value));
return (this ?? $$.nothing(1001420, this, "_loop", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001420, this, "_loop") && (yield), typeof ($$1 = this._loop) === "function" ? $$.member(this, $$1) : $$1);
}) }, { kind: "method", isStatic: false, key: "close", method: $$.function("method", "close", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1001421) && (yield);
$$inspected && $$.scope(1000143, { loop: () => loop });

if (((this ?? $$.nothing(1001423, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001423, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) !== "initialized")) {
return;
}
const loop = (this ?? $$.nothing(1001424, this, "_loop", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001424, this, "_loop") && (yield), typeof ($$1 = this._loop) === "function" ? $$.member(this, $$1) : $$1);
try {
($$1 = cancelAllTasks, ($$.call(1001425, $$1, void 0, [loop]) ? (yield) : $$.value));
($$1 = (loop ?? $$.nothing(1001426, loop, "runUntilComplete", "read")).runUntilComplete, ($$.call(1001427, $$1, loop, [($$2 = (loop ?? $$.nothing(1001428, loop, "createTask", "read")).createTask, ($$.call(1001429, $$2, loop, [($$3 = shutdownGenerators, ($$.call(1001430, $$3, void 0, [loop]) ? (yield) : $$.value))]) ? (yield) : $$.value))]) ? (yield) : $$.value));
($$1 = (loop ?? $$.nothing(1001431, loop, "runUntilComplete", "read")).runUntilComplete, ($$.call(1001432, $$1, loop, [($$2 = (loop ?? $$.nothing(1001433, loop, "createTask", "read")).createTask, ($$.call(1001434, $$2, loop, [($$3 = shutdownDefaultExecutor, ($$.call(1001435, $$3, void 0, [loop]) ? (yield) : $$.value))]) ? (yield) : $$.value))]) ? (yield) : $$.value));
} finally {
($$1 = (loop ?? $$.nothing(1001436, loop, "close", "read")).close, ($$.call(1001437, $$1, loop, []) ? (yield) : $$.value));
((this ?? $$.nothing(1001438, this, "_loop", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001438, this, "_loop", null) && (yield), $$m.site = 1001438, this._loop = null));
((this ?? $$.nothing(1001439, this, "_state", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001439, this, "_state", "closed") && (yield), $$m.site = 1001439, this._state = "closed"));
($$1 = warnOfForgotten, ($$.call(1001440, $$1, void 0, []) ? (yield) : $$.value));
}
}) }, { kind: "method", isStatic: false, key: $$v8, method: $$.function("method", $$v8, 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1001441) && (yield);
($$1 = (this ?? $$.nothing(1001442, this, "close", "read")).close, ($$.call(1001443, $$1, this, []) ? (yield) : $$.value));
}) }, { kind: "method", isStatic: false, key: "_lazyInit", method: $$.function("method", "_lazyInit", 0, function* () {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1001444) && (yield);
if (((this ?? $$.nothing(1001446, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001446, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) === "closed")) {
throw $$.raise(1001447, ($$.construct(1001448, RuntimeError, ["Runner is closed"], 1001449) ? (yield) : $$.value));
}
if (((this ?? $$.nothing(1001451, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001451, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) === "initialized")) {
return;
}
(($$2 = ($$1 = newEventLoop, ($$.call(1001452, $$1, void 0, []) ? (yield) : $$.value)), this ?? $$.nothing(1001453, this, "_loop", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001453, this, "_loop", $$2) && (yield), $$m.site = 1001453, this._loop = $$2));
(($$2 = ($$1 = copyContext, ($$.call(1001454, $$1, void 0, []) ? (yield) : $$.value)), this ?? $$.nothing(1001455, this, "_context", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001455, this, "_context", $$2) && (yield), $$m.site = 1001455, this._context = $$2));
((this ?? $$.nothing(1001456, this, "_state", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001456, this, "_state", "initialized") && (yield), $$m.site = 1001456, this._state = "initialized"));
}) }],
fields: function* () {
let $$1, $$2, $$3;
$$1 = "created"; $$m.site = 1001457; $$.field = $$1; new $$v5(this);
$$2 = null; $$m.site = 1001458; $$.field = $$2; new $$v6(this);
$$3 = null; $$m.site = 1001459; $$.field = $$3; new $$v7(this);
},
statics: null,
bind: ($$c) => { Runner = $$c; },
};
})(); } }.$$s(); } }.$$s(); } }.$$s())($$2)) ? (yield) : $$.value));



return { Runner, run };
};
}),
sites: [70,8,70,57,71,7,71,35,71,7,71,26,72,5,72,88,72,11,72,87,72,15,72,27,74,22,74,28,74,18,74,30,74,22,74,28,74,18,74,30,75,10,75,20,75,10,75,26,70,57,76,2,79,1,79,48,80,17,80,30,81,7,81,25,81,7,81,19,82,22,82,27,82,3,82,29,82,29,82,40,82,29,82,42,83,3,83,24,83,3,83,70,83,25,83,69,83,35,83,40,84,22,84,27,84,3,84,29,85,9,85,23,85,9,85,25,86,32,86,46,86,32,86,48,87,9,87,27,89,5,89,30,89,5,89,60,94,1,94,67,95,22,95,47,96,7,96,30,96,7,96,24,97,3,97,106,97,9,97,106,97,19,97,77,97,19,97,33,97,19,97,77,97,34,97,49,97,49,97,65,97,49,97,76,56,4,56,18,24,3,24,92,25,9,25,37,25,9,25,28,26,7,26,89,26,13,26,88,26,17,26,29,28,5,28,19,28,5,28,21,29,10,29,32,30,7,30,89,30,13,30,88,30,17,30,26,32,18,32,28,32,18,32,40,32,18,32,98,32,63,32,78,32,82,32,95,33,12,33,22,33,12,33,40,33,12,33,46,36,3,36,24,37,5,37,19,37,5,37,21,38,12,38,22,41,3,41,17,42,9,42,38,42,9,42,20,43,18,43,28,45,7,45,27,46,7,46,28,46,7,46,71,46,29,46,44,46,29,46,70,46,45,46,69,47,7,47,28,47,7,47,76,47,29,47,44,47,29,47,75,47,45,47,74,49,7,49,17,49,7,49,19,50,7,50,24,51,7,51,29,52,7,52,24,56,3,56,28,57,5,57,15,57,5,57,17,60,3,60,21,61,9,61,33,61,9,61,20,61,35,61,78,61,41,61,77,61,45,61,57,62,9,62,38,62,9,62,20,63,18,63,32,63,5,63,32,64,21,64,34,64,5,64,34,65,5,65,32,20,3,20,60,21,3,21,34,22,3,22,35,19,29,19,42],
scopes: [70,57,76,2,70,8,76,2,79,48,91,2,82,3,82,43,84,3,90,4,84,29,90,4,79,1,91,2,94,67,98,2,97,34,97,76,94,1,98,2,1,1,99,1,24,92,34,4,24,3,34,4,41,17,54,4],
text: "/** Running a program's main coroutine, step by step as in CPython's Lib/asyncio/runners.py. */\nimport {\n  copyContext,\n  isCoroutine,\n  LibraryObject,\n  newEventLoop,\n  runningLoopOrNull,\n  suspendedGenerators,\n  tasksOf,\n  warnOfForgotten,\n  type Context,\n  type EventLoop,\n} from \"_asyncio\";\nimport { RuntimeError, TypeError } from \"builtins\";\nimport { shutdownDefaultExecutor } from \"./executors.ts\";\nimport { gather } from \"./tasks.ts\";\n\n/** Has an event loop, runs coroutines in it, and leaves nothing behind when it is closed. */\nexport class Runner extends LibraryObject {\n  _state: \"created\" | \"initialized\" | \"closed\" = \"created\";\n  _loop: EventLoop | null = null;\n  _context: Context | null = null;\n\n  run<Value>(coroutine: Promise<Value>, options: { context?: Context | null } = {}): Value {\n    if (runningLoopOrNull() !== null) {\n      throw new RuntimeError(\"Runner.run() cannot be called from a running event loop\");\n    }\n    this._lazyInit();\n    if (!isCoroutine(coroutine)) {\n      throw new TypeError(\"An asyncio.Future, a coroutine or an awaitable is required\");\n    }\n    const task = this._loop!.createTask(coroutine, { context: options.context ?? this._context });\n    return this._loop!.runUntilComplete(task);\n  }\n\n  getLoop(): EventLoop {\n    this._lazyInit();\n    return this._loop!;\n  }\n\n  close(): void {\n    if (this._state !== \"initialized\") return;\n    const loop = this._loop!;\n    try {\n      cancelAllTasks(loop);\n      loop.runUntilComplete(loop.createTask(shutdownGenerators(loop)));\n      loop.runUntilComplete(loop.createTask(shutdownDefaultExecutor(loop)));\n    } finally {\n      loop.close();\n      this._loop = null;\n      this._state = \"closed\";\n      warnOfForgotten();\n    }\n  }\n\n  [Symbol.dispose](): void {\n    this.close();\n  }\n\n  _lazyInit(): void {\n    if (this._state === \"closed\") throw new RuntimeError(\"Runner is closed\");\n    if (this._state === \"initialized\") return;\n    this._loop = newEventLoop();\n    this._context = copyContext();\n    this._state = \"initialized\";\n  }\n}\n\n/** Runs a coroutine in an event loop of its own, to its end, and gives what it returns. */\nexport function run<Value>(main: Promise<Value>): Value {\n  if (runningLoopOrNull() !== null) {\n    throw new RuntimeError(\"asyncio.run() cannot be called from a running event loop\");\n  }\n  using runner = new Runner();\n  return runner.run(main);\n}\n\n/** Cancels what is left, and waits until it has cleaned up. */\nfunction cancelAllTasks(loop: EventLoop): void {\n  const tasks = tasksOf(loop);\n  if (tasks.length === 0) return;\n  for (const task of tasks) task.cancel();\n  loop.runUntilComplete(gather(...tasks, { returnExceptions: true }));\n  for (const task of tasks) {\n    if (task.cancelled()) continue;\n    const exception: unknown = task.exception();\n    if (exception === null) continue;\n    const message = \"unhandled exception during asyncio.run() shutdown\";\n    loop.callExceptionHandler({ message, exception, task });\n  }\n}\n\n/** Closes the asynchronous generators that nobody has gone through to the end. */\nasync function shutdownGenerators(loop: EventLoop): Promise<void> {\n  const generators = suspendedGenerators(loop);\n  if (generators.length === 0) return;\n  await gather(...generators.map((generator) => generator.return(undefined)), { returnExceptions: true });\n}\n",
},
{
file: "asyncio/task-groups.ts",
link: (function ($$, $$inspected) {
"use strict";
const $$m = $$.meter, $$empty = $$.empty, $$n = $$.speculation;
const { read: $$read, write: $$write, edge: $$edge, enter: $$enter } = $$.costs;
const $$_Set = $$.globals.Set;
return function* $$module() {
let $$1;
const { "CancelledError": CancelledError, "closeCoroutine": closeCoroutine, "currentTask": currentTask, "getRunningLoop": getRunningLoop, "LibraryObject": LibraryObject } = $$.module("_asyncio");
const { "BaseExceptionGroup": BaseExceptionGroup, "KeyboardInterrupt": KeyboardInterrupt, "repr": repr, "RuntimeError": RuntimeError, "SystemExit": SystemExit } = $$.module("builtins");
const isBaseError = $$.function("function", "isBaseError", 1, function* (error) {
($$m.fuel -= $$enter) < 0 && $$.enter(1001461) && (yield);
$$inspected && $$.scope(1000144, { error: () => error });

return ((($$.binary(1001462, "instanceof", error, SystemExit) ? (yield) : $$.value)) || (($$.binary(1001463, "instanceof", error, KeyboardInterrupt) ? (yield) : $$.value)));
});
const taskGroup = $$.function("async", "taskGroup", 1, function* (body) {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1001464) && (yield);
$$inspected && $$.scope(1000147, { body: () => body });

$$inspected && $$.scope(1000145, { group: () => group, value: () => value });

const group = ($$.construct(1001466, ($$m.site = 1001465, TaskGroup), [], 1001467) ? (yield) : $$.value);
($$1 = (group ?? $$.nothing(1001468, group, "_enter", "read"))._enter, ($$.call(1001469, $$1, group, []) ? (yield) : $$.value));
let value = void 0;
try {
((value = ($$.await(1001470, ($$1 = body, ($$.call(1001471, $$1, void 0, [group]) ? (yield) : $$.value))) ? (yield) : $$.value)));
} catch ($$x) {
const error = $$.caught($$x);
$$inspected && $$.scope(1000146, { error: () => error });
{
($$.await(1001472, ($$1 = (group ?? $$.nothing(1001473, group, "_exit", "read"))._exit, ($$.call(1001474, $$1, group, [({ "error": error })]) ? (yield) : $$.value))) ? (yield) : $$.value);
return void 0;
}
}
($$.await(1001475, ($$1 = (group ?? $$.nothing(1001476, group, "_exit", "read"))._exit, ($$.call(1001477, $$1, group, [null]) ? (yield) : $$.value))) ? (yield) : $$.value);
return value;
});
$$inspected && $$.scope(1000148, { TaskGroup: () => TaskGroup, isBaseError: () => isBaseError, taskGroup: () => taskGroup });



const TaskGroup = ($$1 = LibraryObject, ($$.class(1001670, "TaskGroup", [$$1], (() => ($$v12) => class $$v1 extends $$.Same { ["_entered"] = $$.field;  static $$s() { return class $$v2 extends $$.Same { ["_exiting"] = $$.field;  static $$s() { return class $$v3 extends $$.Same { ["_aborting"] = $$.field;  static $$s() { return class $$v4 extends $$.Same { ["_loop"] = $$.field;  static $$s() { return class $$v5 extends $$.Same { ["_parentTask"] = $$.field;  static $$s() { return class $$v6 extends $$.Same { ["_parentCancelRequested"] = $$.field;  static $$s() { return class $$v7 extends $$.Same { ["_tasks"] = $$.field;  static $$s() { return class $$v8 extends $$.Same { ["_errors"] = $$.field;  static $$s() { return class $$v9 extends $$.Same { ["_baseError"] = $$.field;  static $$s() { return class $$v10 extends $$.Same { ["_onCompleted"] = $$.field;  static $$s() { return class $$v11 extends $$.Same { ["_onTaskDone"] = $$.field;  static $$s() { return (() => {
let TaskGroup;
return {
construct: null, length: 0,
methods: [{ kind: "method", isStatic: false, key: "createTask", method: $$.function("method", "createTask", 1, function* (coroutine, $$v13) {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1001478) && (yield);
const options = (($$1 = $$v13) === void 0 ? ({  }) : $$1);
$$inspected && $$.scope(1000150, { coroutine: () => coroutine, options: () => options });

{
$$inspected && $$.scope(1000149, { problem: () => problem, task: () => task });

const problem = ($$2 = (this ?? $$.nothing(1001479, this, "_problem", "read"))._problem, ($$.call(1001480, $$2, this, []) ? (yield) : $$.value));
if ((problem !== null)) {
($$2 = closeCoroutine, ($$.call(1001482, $$2, void 0, [coroutine]) ? (yield) : $$.value));
throw $$.raise(1001483, ($$.construct(1001484, RuntimeError, [($$.template(1001486, ["TaskGroup ", " ", ""], [(typeof ($$2 = ($$3 = repr, ($$.call(1001487, $$3, void 0, [this]) ? (yield) : $$.value))) === "string" || typeof $$2 === "number" ? $$2 : ($$.text(1001486, $$2) ? (yield) : $$.value)), (typeof ($$4 = problem) === "string" || typeof $$4 === "number" ? $$4 : ($$.text(1001486, $$4) ? (yield) : $$.value))]) ? (yield) : $$.value)], 1001485) ? (yield) : $$.value));
}
const task = ($$2 = (this ?? $$.nothing(1001488, this, "_loop", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001488, this, "_loop") && (yield), typeof ($$3 = this._loop) === "function" ? $$.member(this, $$3) : $$3), ($$4 = ($$2 ?? $$.nothing(1001489, $$2, "createTask", "read")).createTask, ($$.call(1001490, $$4, $$2, [coroutine, options]) ? (yield) : $$.value)));
($$2 = (this ?? $$.nothing(1001491, this, "_tasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001491, this, "_tasks") && (yield), typeof ($$3 = this._tasks) === "function" ? $$.member(this, $$3) : $$3), ($$4 = ($$2 ?? $$.nothing(1001492, $$2, "add", "read")).add, ($$.call(1001493, $$4, $$2, [task]) ? (yield) : $$.value)));
($$2 = (task ?? $$.nothing(1001494, task, "addDoneCallback", "read")).addDoneCallback, ($$.call(1001495, $$2, task, [(this ?? $$.nothing(1001496, this, "_onTaskDone", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001496, this, "_onTaskDone") && (yield), typeof ($$3 = this._onTaskDone) === "function" ? $$.member(this, $$3) : $$3)]) ? (yield) : $$.value));
if (((this ?? $$.nothing(1001497, this, "_aborting", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001497, this, "_aborting") && (yield), typeof ($$2 = this._aborting) === "function" ? $$.member(this, $$2) : $$2) && (! ($$3 = (task ?? $$.nothing(1001498, task, "done", "read")).done, ($$.call(1001499, $$3, task, []) ? (yield) : $$.value))))) {
($$4 = (task ?? $$.nothing(1001500, task, "cancel", "read")).cancel, ($$.call(1001501, $$4, task, []) ? (yield) : $$.value));
}
return task;
}
}) }, { kind: "method", isStatic: false, key: "_problem", method: $$.function("method", "_problem", 0, function* () {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1001502) && (yield);
if ((! (this ?? $$.nothing(1001503, this, "_entered", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001503, this, "_entered") && (yield), typeof ($$1 = this._entered) === "function" ? $$.member(this, $$1) : $$1))) {
return "has not been entered";
}
if (((this ?? $$.nothing(1001504, this, "_exiting", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001504, this, "_exiting") && (yield), typeof ($$1 = this._exiting) === "function" ? $$.member(this, $$1) : $$1) && (($$2 = (this ?? $$.nothing(1001506, this, "_tasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001506, this, "_tasks") && (yield), typeof ($$3 = this._tasks) === "function" ? $$.member(this, $$3) : $$3), ($$2 ?? $$.nothing(1001507, $$2, "size", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001507, $$2, "size") && (yield), typeof ($$4 = $$2.size) === "function" ? $$.member($$2, $$4) : $$4)) === 0))) {
return "is finished";
}
return ((this ?? $$.nothing(1001508, this, "_aborting", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001508, this, "_aborting") && (yield), typeof ($$1 = this._aborting) === "function" ? $$.member(this, $$1) : $$1) ? "is shutting down" : null);
}) }, { kind: "method", isStatic: false, key: "_enter", method: $$.function("method", "_enter", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1001509) && (yield);
(($$2 = ($$1 = getRunningLoop, ($$.call(1001510, $$1, void 0, []) ? (yield) : $$.value)), this ?? $$.nothing(1001511, this, "_loop", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001511, this, "_loop", $$2) && (yield), $$m.site = 1001511, this._loop = $$2));
(($$2 = ($$1 = currentTask, ($$.call(1001512, $$1, void 0, []) ? (yield) : $$.value)), this ?? $$.nothing(1001513, this, "_parentTask", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001513, this, "_parentTask", $$2) && (yield), $$m.site = 1001513, this._parentTask = $$2));
if (((this ?? $$.nothing(1001515, this, "_parentTask", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001515, this, "_parentTask") && (yield), typeof ($$1 = this._parentTask) === "function" ? $$.member(this, $$1) : $$1) === null)) {
throw $$.raise(1001516, ($$.construct(1001517, RuntimeError, [($$.template(1001519, ["TaskGroup ", " cannot determine the parent task"], [(typeof ($$2 = ($$3 = repr, ($$.call(1001520, $$3, void 0, [this]) ? (yield) : $$.value))) === "string" || typeof $$2 === "number" ? $$2 : ($$.text(1001519, $$2) ? (yield) : $$.value))]) ? (yield) : $$.value)], 1001518) ? (yield) : $$.value));
}
((this ?? $$.nothing(1001521, this, "_entered", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001521, this, "_entered", true) && (yield), $$m.site = 1001521, this._entered = true));
}) }, { kind: "method", isStatic: false, key: "_exit", method: $$.function("async", "_exit", 1, function* (failure) {
let $$1, $$2, $$3, $$4, $$5, $$6, $$7, $$8, $$9;
($$m.fuel -= $$enter) < 0 && $$.enter(1001522) && (yield);
$$inspected && $$.scope(1000153, { failure: () => failure });

$$inspected && $$.scope(1000151, { cancellation: () => cancellation, pendingCancellation: () => pendingCancellation, parent: () => parent });

((this ?? $$.nothing(1001523, this, "_exiting", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001523, this, "_exiting", true) && (yield), $$m.site = 1001523, this._exiting = true));
if (((failure !== null) && ($$1 = isBaseError, ($$.call(1001525, $$1, void 0, [(failure ?? $$.nothing(1001526, failure, "error", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001526, failure, "error") && (yield), typeof ($$2 = failure.error) === "function" ? $$.member(failure, $$2) : $$2)]) ? (yield) : $$.value)))) {
((this ?? $$.nothing(1001527, this, "_baseError", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001527, this, "_baseError") && (yield), typeof ($$3 = this._baseError) === "function" ? $$.member(this, $$3) : $$3) ?? (this ?? $$.nothing(1001528, this, "_baseError", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001528, this, "_baseError", failure) && (yield), $$m.site = 1001528, this._baseError = failure));
}
let cancellation = (((failure !== null) && ($$2 = (failure ?? $$.nothing(1001531, failure, "error", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001531, failure, "error") && (yield), typeof ($$1 = failure.error) === "function" ? $$.member(failure, $$1) : $$1), ($$.binary(1001530, "instanceof", $$2, CancelledError) ? (yield) : $$.value))) ? failure : null);
if (((failure !== null) && (! (this ?? $$.nothing(1001533, this, "_aborting", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001533, this, "_aborting") && (yield), typeof ($$1 = this._aborting) === "function" ? $$.member(this, $$1) : $$1)))) {
($$2 = (this ?? $$.nothing(1001534, this, "_abort", "read"))._abort, ($$.call(1001535, $$2, this, []) ? (yield) : $$.value));
}
let pendingCancellation = null;
for (; ($$4 = ($$1 = (this ?? $$.nothing(1001537, this, "_tasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001537, this, "_tasks") && (yield), typeof ($$2 = this._tasks) === "function" ? $$.member(this, $$2) : $$2), ($$1 ?? $$.nothing(1001538, $$1, "size", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001538, $$1, "size") && (yield), typeof ($$3 = $$1.size) === "function" ? $$.member($$1, $$3) : $$3)), typeof $$4 === "number" ? $$4 > 0 : ($$.binary(1001536, ">", $$4, 0) ? (yield) : $$.value)); (($$m.fuel -= $$edge) < 0 && $$.edge(1001539) && (yield))) {
((this ?? $$.nothing(1001540, this, "_onCompleted", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001540, this, "_onCompleted") && (yield), typeof ($$5 = this._onCompleted) === "function" ? $$.member(this, $$5) : $$5) ?? ($$9 = ($$6 = (this ?? $$.nothing(1001541, this, "_loop", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001541, this, "_loop") && (yield), typeof ($$7 = this._loop) === "function" ? $$.member(this, $$7) : $$7), ($$8 = ($$6 ?? $$.nothing(1001542, $$6, "createFuture", "read")).createFuture, ($$.call(1001543, $$8, $$6, []) ? (yield) : $$.value))), this ?? $$.nothing(1001544, this, "_onCompleted", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001544, this, "_onCompleted", $$9) && (yield), $$m.site = 1001544, this._onCompleted = $$9));
try {
($$.await(1001545, (this ?? $$.nothing(1001546, this, "_onCompleted", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001546, this, "_onCompleted") && (yield), typeof ($$5 = this._onCompleted) === "function" ? $$.member(this, $$5) : $$5)) ? (yield) : $$.value);
} catch ($$x) {
const error = $$.caught($$x);
$$inspected && $$.scope(1000152, { error: () => error });
{
if ((! (($$.binary(1001547, "instanceof", error, CancelledError) ? (yield) : $$.value)))) {
throw $$.raise(1001548, error);
}
((pendingCancellation = ({ "error": error })));
if ((! (this ?? $$.nothing(1001549, this, "_aborting", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001549, this, "_aborting") && (yield), typeof ($$5 = this._aborting) === "function" ? $$.member(this, $$5) : $$5))) {
((cancellation = pendingCancellation));
($$6 = (this ?? $$.nothing(1001550, this, "_abort", "read"))._abort, ($$.call(1001551, $$6, this, []) ? (yield) : $$.value));
}
}
}
((this ?? $$.nothing(1001552, this, "_onCompleted", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001552, this, "_onCompleted", null) && (yield), $$m.site = 1001552, this._onCompleted = null));
}
if (((this ?? $$.nothing(1001554, this, "_baseError", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001554, this, "_baseError") && (yield), typeof ($$1 = this._baseError) === "function" ? $$.member(this, $$1) : $$1) !== null)) {
throw $$.raise(1001555, ($$2 = (this ?? $$.nothing(1001556, this, "_baseError", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001556, this, "_baseError") && (yield), typeof ($$3 = this._baseError) === "function" ? $$.member(this, $$3) : $$3), ($$2 ?? $$.nothing(1001557, $$2, "error", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001557, $$2, "error") && (yield), typeof ($$4 = $$2.error) === "function" ? $$.member($$2, $$4) : $$4)));
}
const parent = (this ?? $$.nothing(1001558, this, "_parentTask", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001558, this, "_parentTask") && (yield), typeof ($$1 = this._parentTask) === "function" ? $$.member(this, $$1) : $$1);
if ((this ?? $$.nothing(1001559, this, "_parentCancelRequested", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001559, this, "_parentCancelRequested") && (yield), typeof ($$1 = this._parentCancelRequested) === "function" ? $$.member(this, $$1) : $$1)) {
if ((($$2 = (parent ?? $$.nothing(1001561, parent, "uncancel", "read")).uncancel, ($$.call(1001562, $$2, parent, []) ? (yield) : $$.value)) === 0)) {
((cancellation = null));
} else {
(cancellation ?? (cancellation = pendingCancellation));
}
}
if (((cancellation !== null) && (($$1 = (this ?? $$.nothing(1001565, this, "_errors", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001565, this, "_errors") && (yield), typeof ($$2 = this._errors) === "function" ? $$.member(this, $$2) : $$2), ($$1 ?? $$.nothing(1001566, $$1, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001566, $$1, "length") && (yield), typeof ($$3 = $$1.length) === "function" ? $$.member($$1, $$3) : $$3)) === 0))) {
throw $$.raise(1001567, (cancellation ?? $$.nothing(1001568, cancellation, "error", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001568, cancellation, "error") && (yield), typeof ($$4 = cancellation.error) === "function" ? $$.member(cancellation, $$4) : $$4));
}
if (((failure !== null) && (! ($$2 = (failure ?? $$.nothing(1001571, failure, "error", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001571, failure, "error") && (yield), typeof ($$1 = failure.error) === "function" ? $$.member(failure, $$1) : $$1), ($$.binary(1001570, "instanceof", $$2, CancelledError) ? (yield) : $$.value))))) {
($$3 = (this ?? $$.nothing(1001572, this, "_errors", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001572, this, "_errors") && (yield), typeof ($$4 = this._errors) === "function" ? $$.member(this, $$4) : $$4), ($$5 = ($$3 ?? $$.nothing(1001573, $$3, "push", "read")).push, ($$.call(1001574, $$5, $$3, [(failure ?? $$.nothing(1001575, failure, "error", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001575, failure, "error") && (yield), typeof ($$6 = failure.error) === "function" ? $$.member(failure, $$6) : $$6)]) ? (yield) : $$.value)));
}
if ((($$1 = (this ?? $$.nothing(1001577, this, "_errors", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001577, this, "_errors") && (yield), typeof ($$2 = this._errors) === "function" ? $$.member(this, $$2) : $$2), ($$1 ?? $$.nothing(1001578, $$1, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001578, $$1, "length") && (yield), typeof ($$3 = $$1.length) === "function" ? $$.member($$1, $$3) : $$3)) === 0)) {
return;
}
if (($$2 = ($$1 = (parent ?? $$.nothing(1001580, parent, "cancelling", "read")).cancelling, ($$.call(1001581, $$1, parent, []) ? (yield) : $$.value)), typeof $$2 === "number" ? $$2 > 0 : ($$.binary(1001579, ">", $$2, 0) ? (yield) : $$.value))) {
($$3 = (parent ?? $$.nothing(1001582, parent, "uncancel", "read")).uncancel, ($$.call(1001583, $$3, parent, []) ? (yield) : $$.value));
($$3 = (parent ?? $$.nothing(1001584, parent, "cancel", "read")).cancel, ($$.call(1001585, $$3, parent, []) ? (yield) : $$.value));
}
throw $$.raise(1001586, ($$.construct(1001587, BaseExceptionGroup, ["unhandled errors in a TaskGroup", (this ?? $$.nothing(1001589, this, "_errors", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001589, this, "_errors") && (yield), typeof ($$1 = this._errors) === "function" ? $$.member(this, $$1) : $$1)], 1001588) ? (yield) : $$.value));
}) }, { kind: "method", isStatic: false, key: "_abort", method: $$.function("method", "_abort", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1001590) && (yield);
((this ?? $$.nothing(1001591, this, "_aborting", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001591, this, "_aborting", true) && (yield), $$m.site = 1001591, this._aborting = true));
{
const $$v14 = ($$.iterate(1001593, (this ?? $$.nothing(1001592, this, "_tasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001592, this, "_tasks") && (yield), typeof ($$1 = this._tasks) === "function" ? $$.member(this, $$1) : $$1)) ? (yield) : $$.value);
let $$v15 = false;
try {
for (; ($$.next(1001593, $$v14) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1001594) && (yield))) {
const task = $$v14.value;
$$inspected && $$.scope(1000154, { task: () => task });
{
if ((! ($$2 = (task ?? $$.nothing(1001595, task, "done", "read")).done, ($$.call(1001596, $$2, task, []) ? (yield) : $$.value)))) {
($$3 = (task ?? $$.nothing(1001597, task, "cancel", "read")).cancel, ($$.call(1001598, $$3, task, []) ? (yield) : $$.value));
}
}
}
} catch ($$x) { $$v15 = true; throw $$x; }
finally { if (!$$v14.isDone) { $$.close(1001593, $$v14, $$v15) && (yield); } }
}
}) }, { kind: "method", isStatic: false, key: "toString", method: $$.function("method", "toString", 0, function* () {
let $$1, $$2, $$3, $$4, $$5, $$6, $$7, $$8;
($$m.fuel -= $$enter) < 0 && $$.enter(1001599) && (yield);
$$inspected && $$.scope(1000155, { tasks: () => tasks, errors: () => errors, state: () => state });

const tasks = (($$4 = ($$1 = (this ?? $$.nothing(1001601, this, "_tasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001601, this, "_tasks") && (yield), typeof ($$2 = this._tasks) === "function" ? $$.member(this, $$2) : $$2), ($$1 ?? $$.nothing(1001602, $$1, "size", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001602, $$1, "size") && (yield), typeof ($$3 = $$1.size) === "function" ? $$.member($$1, $$3) : $$3)), typeof $$4 === "number" ? $$4 > 0 : ($$.binary(1001600, ">", $$4, 0) ? (yield) : $$.value)) ? ($$.template(1001603, [" tasks=", ""], [(typeof ($$5 = ($$6 = (this ?? $$.nothing(1001604, this, "_tasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001604, this, "_tasks") && (yield), typeof ($$7 = this._tasks) === "function" ? $$.member(this, $$7) : $$7), ($$6 ?? $$.nothing(1001605, $$6, "size", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001605, $$6, "size") && (yield), typeof ($$8 = $$6.size) === "function" ? $$.member($$6, $$8) : $$8))) === "string" || typeof $$5 === "number" ? $$5 : ($$.text(1001603, $$5) ? (yield) : $$.value))]) ? (yield) : $$.value) : "");
const errors = (($$4 = ($$1 = (this ?? $$.nothing(1001607, this, "_errors", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001607, this, "_errors") && (yield), typeof ($$2 = this._errors) === "function" ? $$.member(this, $$2) : $$2), ($$1 ?? $$.nothing(1001608, $$1, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001608, $$1, "length") && (yield), typeof ($$3 = $$1.length) === "function" ? $$.member($$1, $$3) : $$3)), typeof $$4 === "number" ? $$4 > 0 : ($$.binary(1001606, ">", $$4, 0) ? (yield) : $$.value)) ? ($$.template(1001609, [" errors=", ""], [(typeof ($$5 = ($$6 = (this ?? $$.nothing(1001610, this, "_errors", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001610, this, "_errors") && (yield), typeof ($$7 = this._errors) === "function" ? $$.member(this, $$7) : $$7), ($$6 ?? $$.nothing(1001611, $$6, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001611, $$6, "length") && (yield), typeof ($$8 = $$6.length) === "function" ? $$.member($$6, $$8) : $$8))) === "string" || typeof $$5 === "number" ? $$5 : ($$.text(1001609, $$5) ? (yield) : $$.value))]) ? (yield) : $$.value) : "");
const state = ((this ?? $$.nothing(1001612, this, "_aborting", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001612, this, "_aborting") && (yield), typeof ($$1 = this._aborting) === "function" ? $$.member(this, $$1) : $$1) ? " cancelling" : ((this ?? $$.nothing(1001613, this, "_entered", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001613, this, "_entered") && (yield), typeof ($$2 = this._entered) === "function" ? $$.member(this, $$2) : $$2) ? " entered" : ""));
return ($$.template(1001614, ["<TaskGroup", "", "", ">"], [(typeof ($$1 = tasks) === "string" || typeof $$1 === "number" ? $$1 : ($$.text(1001614, $$1) ? (yield) : $$.value)), (typeof ($$2 = errors) === "string" || typeof $$2 === "number" ? $$2 : ($$.text(1001614, $$2) ? (yield) : $$.value)), (typeof ($$3 = state) === "string" || typeof $$3 === "number" ? $$3 : ($$.text(1001614, $$3) ? (yield) : $$.value))]) ? (yield) : $$.value);
}) }],
fields: function* () {
let $$1, $$2, $$3, $$4, $$5, $$6, $$7, $$8, $$9, $$10, $$11;const $$this = this;
$$1 = false; $$m.site = 1001615; $$.field = $$1; new $$v1(this);
$$2 = false; $$m.site = 1001616; $$.field = $$2; new $$v2(this);
$$3 = false; $$m.site = 1001617; $$.field = $$3; new $$v3(this);
$$4 = null; $$m.site = 1001618; $$.field = $$4; new $$v4(this);
$$5 = null; $$m.site = 1001619; $$.field = $$5; new $$v5(this);
$$6 = false; $$m.site = 1001620; $$.field = $$6; new $$v6(this);
$$7 = ($$.construct(1001621, $$_Set, [], 1001622) ? (yield) : $$.value); $$m.site = 1001623; $$.field = $$7; new $$v7(this);
$$8 = []; $$m.site = 1001624; $$.field = $$8; new $$v8(this);
$$9 = null; $$m.site = 1001625; $$.field = $$9; new $$v9(this);
$$10 = null; $$m.site = 1001626; $$.field = $$10; new $$v10(this);
$$11 = $$.function("method", "_onTaskDone", 1, function* (task) {
let $$1, $$2, $$3, $$4, $$5, $$6, $$7, $$8, $$9, $$10;
($$m.fuel -= $$enter) < 0 && $$.enter(1001627) && (yield);
$$inspected && $$.scope(1000157, { task: () => task });

$$inspected && $$.scope(1000156, { error: () => error, parent: () => parent });

($$1 = ($$this ?? $$.nothing(1001628, $$this, "_tasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001628, $$this, "_tasks") && (yield), typeof ($$2 = $$this._tasks) === "function" ? $$.member($$this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1001629, $$1, "delete", "read")).delete, ($$.call(1001630, $$3, $$1, [task]) ? (yield) : $$.value)));
if ((((($$this ?? $$.nothing(1001632, $$this, "_onCompleted", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001632, $$this, "_onCompleted") && (yield), typeof ($$1 = $$this._onCompleted) === "function" ? $$.member($$this, $$1) : $$1) !== null) && (($$2 = ($$this ?? $$.nothing(1001634, $$this, "_tasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001634, $$this, "_tasks") && (yield), typeof ($$3 = $$this._tasks) === "function" ? $$.member($$this, $$3) : $$3), ($$2 ?? $$.nothing(1001635, $$2, "size", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001635, $$2, "size") && (yield), typeof ($$4 = $$2.size) === "function" ? $$.member($$2, $$4) : $$4)) === 0)) && (! ($$5 = ($$this ?? $$.nothing(1001636, $$this, "_onCompleted", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001636, $$this, "_onCompleted") && (yield), typeof ($$6 = $$this._onCompleted) === "function" ? $$.member($$this, $$6) : $$6), ($$7 = ($$5 ?? $$.nothing(1001637, $$5, "done", "read")).done, ($$.call(1001638, $$7, $$5, []) ? (yield) : $$.value)))))) {
($$8 = ($$this ?? $$.nothing(1001639, $$this, "_onCompleted", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001639, $$this, "_onCompleted") && (yield), typeof ($$9 = $$this._onCompleted) === "function" ? $$.member($$this, $$9) : $$9), ($$10 = ($$8 ?? $$.nothing(1001640, $$8, "setResult", "read")).setResult, ($$.call(1001641, $$10, $$8, [true]) ? (yield) : $$.value)));
}
if (($$1 = (task ?? $$.nothing(1001642, task, "cancelled", "read")).cancelled, ($$.call(1001643, $$1, task, []) ? (yield) : $$.value))) {
return;
}
const error = ($$1 = (task ?? $$.nothing(1001644, task, "exception", "read")).exception, ($$.call(1001645, $$1, task, []) ? (yield) : $$.value));
if ((error === null)) {
return;
}
($$1 = ($$this ?? $$.nothing(1001647, $$this, "_errors", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001647, $$this, "_errors") && (yield), typeof ($$2 = $$this._errors) === "function" ? $$.member($$this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1001648, $$1, "push", "read")).push, ($$.call(1001649, $$3, $$1, [error]) ? (yield) : $$.value)));
if (($$1 = isBaseError, ($$.call(1001650, $$1, void 0, [error]) ? (yield) : $$.value))) {
(($$this ?? $$.nothing(1001651, $$this, "_baseError", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001651, $$this, "_baseError") && (yield), typeof ($$2 = $$this._baseError) === "function" ? $$.member($$this, $$2) : $$2) ?? ($$3 = ({ "error": error }), $$this ?? $$.nothing(1001652, $$this, "_baseError", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001652, $$this, "_baseError", $$3) && (yield), $$m.site = 1001652, $$this._baseError = $$3));
}
const parent = ($$this ?? $$.nothing(1001653, $$this, "_parentTask", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001653, $$this, "_parentTask") && (yield), typeof ($$1 = $$this._parentTask) === "function" ? $$.member($$this, $$1) : $$1);
if (($$1 = (parent ?? $$.nothing(1001654, parent, "done", "read")).done, ($$.call(1001655, $$1, parent, []) ? (yield) : $$.value))) {
($$2 = ($$this ?? $$.nothing(1001656, $$this, "_loop", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001656, $$this, "_loop") && (yield), typeof ($$3 = $$this._loop) === "function" ? $$.member($$this, $$3) : $$3), ($$4 = ($$2 ?? $$.nothing(1001657, $$2, "callExceptionHandler", "read")).callExceptionHandler, ($$.call(1001658, $$4, $$2, [({ "message": ($$.template(1001659, ["Task ", " has errored out but its parent task ", " is already completed"], [(typeof ($$5 = ($$6 = repr, ($$.call(1001660, $$6, void 0, [task]) ? (yield) : $$.value))) === "string" || typeof $$5 === "number" ? $$5 : ($$.text(1001659, $$5) ? (yield) : $$.value)), (typeof ($$7 = ($$8 = repr, ($$.call(1001661, $$8, void 0, [parent]) ? (yield) : $$.value))) === "string" || typeof $$7 === "number" ? $$7 : ($$.text(1001659, $$7) ? (yield) : $$.value))]) ? (yield) : $$.value), "exception": error, "task": task })]) ? (yield) : $$.value)));
return;
}
if ((($$this ?? $$.nothing(1001662, $$this, "_aborting", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001662, $$this, "_aborting") && (yield), typeof ($$1 = $$this._aborting) === "function" ? $$.member($$this, $$1) : $$1) || ($$this ?? $$.nothing(1001663, $$this, "_parentCancelRequested", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001663, $$this, "_parentCancelRequested") && (yield), typeof ($$2 = $$this._parentCancelRequested) === "function" ? $$.member($$this, $$2) : $$2))) {
return;
}
($$1 = ($$this ?? $$.nothing(1001664, $$this, "_abort", "read"))._abort, ($$.call(1001665, $$1, $$this, []) ? (yield) : $$.value));
(($$this ?? $$.nothing(1001666, $$this, "_parentCancelRequested", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001666, $$this, "_parentCancelRequested", true) && (yield), $$m.site = 1001666, $$this._parentCancelRequested = true));
($$1 = (parent ?? $$.nothing(1001667, parent, "cancel", "read")).cancel, ($$.call(1001668, $$1, parent, []) ? (yield) : $$.value));
}); $$m.site = 1001669; $$.field = $$11; new $$v11(this);
},
statics: null,
bind: ($$c) => { TaskGroup = $$c; },
};
})(); } }.$$s(); } }.$$s(); } }.$$s(); } }.$$s(); } }.$$s(); } }.$$s(); } }.$$s(); } }.$$s(); } }.$$s(); } }.$$s(); } }.$$s())()) ? (yield) : $$.value));


return { TaskGroup, taskGroup };
};
}),
sites: [139,1,139,47,140,10,140,37,140,41,140,75,144,8,144,102,145,21,145,30,145,17,145,32,145,21,145,30,146,3,146,15,146,3,146,17,149,13,149,30,149,19,149,30,151,5,151,33,151,11,151,22,151,11,151,33,155,3,155,26,155,9,155,20,155,9,155,26,30,3,30,88,31,21,31,34,31,21,31,36,32,9,32,25,33,7,33,32,34,7,34,68,34,13,34,67,34,17,34,29,34,30,34,66,34,43,34,53,36,18,36,28,36,18,36,40,36,18,36,60,37,5,37,16,37,5,37,20,37,5,37,26,39,5,39,25,39,5,39,43,39,26,39,42,40,9,40,23,40,28,40,37,40,28,40,39,40,41,40,52,40,41,40,54,45,3,45,29,46,10,46,23,47,9,47,22,47,26,47,48,47,26,47,37,47,26,47,42,48,12,48,26,51,3,51,18,52,18,52,34,52,5,52,34,53,24,53,37,53,5,53,37,54,9,54,34,54,9,54,25,55,7,55,90,55,13,55,89,55,17,55,29,55,30,55,88,55,43,55,53,57,5,57,25,61,3,61,75,62,5,62,25,63,9,63,25,63,29,63,55,63,41,63,54,63,57,63,72,63,57,63,84,64,24,64,40,64,44,64,83,64,44,64,57,65,9,65,25,65,30,65,44,65,46,65,57,65,46,65,59,68,12,68,32,68,12,68,23,68,12,68,28,68,5,68,34,69,7,69,24,69,29,69,39,69,29,69,53,69,29,69,55,69,7,69,55,71,9,71,32,71,15,71,32,73,15,73,46,73,49,73,61,75,14,75,28,77,11,77,22,77,11,77,24,80,7,80,31,82,9,82,33,82,9,82,24,82,35,82,63,82,41,82,56,82,41,82,62,83,20,83,36,84,9,84,36,86,11,86,34,86,11,86,26,86,11,86,28,89,9,89,30,89,34,89,59,89,34,89,46,89,34,89,53,89,61,89,86,89,67,89,85,90,9,90,25,90,31,90,70,90,31,90,44,90,73,90,85,90,73,90,90,90,73,90,105,90,91,90,104,91,9,91,34,91,9,91,21,91,9,91,28,93,9,93,32,93,9,93,26,93,9,93,28,94,7,94,22,94,7,94,24,95,7,95,20,95,7,95,22,97,5,97,83,97,11,97,82,97,15,97,33,97,69,97,81,100,3,100,18,101,5,101,26,102,24,102,35,102,24,102,35,102,5,102,37,102,42,102,51,102,42,102,53,102,55,102,66,102,55,102,68,131,3,131,22,132,19,132,39,132,19,132,30,132,19,132,35,132,42,132,70,132,52,132,63,132,52,132,68,133,20,133,43,133,20,133,32,133,20,133,39,133,46,133,78,133,57,133,69,133,57,133,76,134,19,134,33,134,52,134,65,135,12,135,50,18,3,18,20,19,3,19,20,20,3,20,21,21,3,21,34,22,3,22,35,23,3,23,34,25,12,25,27,25,16,25,19,25,3,25,28,26,3,26,27,27,3,27,57,28,3,28,47,105,17,105,39,106,5,106,16,106,5,106,23,106,5,106,29,107,9,107,35,107,9,107,26,107,39,107,61,107,39,107,50,107,39,107,55,107,66,107,83,107,66,107,88,107,66,107,90,108,7,108,24,108,7,108,34,108,7,108,40,110,9,110,23,110,9,110,25,111,28,111,42,111,28,111,44,112,9,112,23,113,5,113,17,113,5,113,22,113,5,113,29,114,9,114,27,114,29,114,44,114,29,114,58,115,20,115,36,116,9,116,20,116,9,116,22,117,7,117,17,117,7,117,39,117,7,121,9,118,18,118,111,118,26,118,36,118,76,118,88,124,9,124,23,124,27,124,54,126,5,126,16,126,5,126,18,127,5,127,39,128,5,128,18,128,5,128,20,105,3,129,5,17,32,17,45],
scopes: [139,1,141,2,144,102,157,2,150,5,154,4,144,8,157,2,1,1,158,1,30,88,42,4,30,3,42,4,61,75,98,4,72,9,79,8,61,3,98,4,102,5,102,69,131,22,136,4,105,39,129,4,105,17,129,4],
text: "/** Groups of tasks, step by step as in CPython's Lib/asyncio/taskgroups.py. */\nimport {\n  CancelledError,\n  closeCoroutine,\n  currentTask,\n  getRunningLoop,\n  LibraryObject,\n  type Awaitable,\n  type EventLoop,\n  type Future,\n  type Task,\n  type TaskOptions,\n} from \"_asyncio\";\nimport { BaseExceptionGroup, KeyboardInterrupt, repr, RuntimeError, SystemExit } from \"builtins\";\n\n/** Tasks of which none outlives the block that made them; where one fails, the others are cancelled. */\nexport class TaskGroup extends LibraryObject {\n  _entered = false;\n  _exiting = false;\n  _aborting = false;\n  _loop: EventLoop | null = null;\n  _parentTask: Task | null = null;\n  _parentCancelRequested = false;\n  /** In the order of their making. CPython has a set here, which has no order. */\n  _tasks = new Set<Task>();\n  _errors: unknown[] = [];\n  _baseError: { readonly error: unknown } | null = null;\n  _onCompleted: Future<boolean> | null = null;\n\n  createTask<Value>(coroutine: Promise<Value>, options: TaskOptions = {}): Task<Value> {\n    const problem = this._problem();\n    if (problem !== null) {\n      closeCoroutine(coroutine);\n      throw new RuntimeError(`TaskGroup ${repr(this)} ${problem}`);\n    }\n    const task = this._loop!.createTask(coroutine, options);\n    this._tasks.add(task);\n    // Even where an eager task has ended already, the group hears of it from the loop.\n    task.addDoneCallback(this._onTaskDone);\n    if (this._aborting && !task.done()) task.cancel();\n    return task;\n  }\n\n  /** Why no task can be added, or null. */\n  _problem(): string | null {\n    if (!this._entered) return \"has not been entered\";\n    if (this._exiting && this._tasks.size === 0) return \"is finished\";\n    return this._aborting ? \"is shutting down\" : null;\n  }\n\n  _enter(): void {\n    this._loop = getRunningLoop();\n    this._parentTask = currentTask();\n    if (this._parentTask === null) {\n      throw new RuntimeError(`TaskGroup ${repr(this)} cannot determine the parent task`);\n    }\n    this._entered = true;\n  }\n\n  /** The block has been left, with `failure` or null: waits for all tasks, and raises what has to be raised. */\n  async _exit(failure: { readonly error: unknown } | null): Promise<void> {\n    this._exiting = true;\n    if (failure !== null && isBaseError(failure.error)) this._baseError ??= failure;\n    let cancellation = failure !== null && failure.error instanceof CancelledError ? failure : null;\n    if (failure !== null && !this._aborting) this._abort();\n    let pendingCancellation: { readonly error: unknown } | null = null;\n    // A loop, since the wait can be cancelled more than once.\n    while (this._tasks.size > 0) {\n      this._onCompleted ??= this._loop!.createFuture();\n      try {\n        await this._onCompleted;\n      } catch (error) {\n        if (!(error instanceof CancelledError)) throw error;\n        pendingCancellation = { error };\n        if (!this._aborting) {\n          cancellation = pendingCancellation;\n          this._abort();\n        }\n      }\n      this._onCompleted = null;\n    }\n    if (this._baseError !== null) throw this._baseError.error;\n    const parent = this._parentTask!;\n    if (this._parentCancelRequested) {\n      // The group itself has cancelled its parent, and takes that back.\n      if (parent.uncancel() === 0) cancellation = null;\n      else cancellation ??= pendingCancellation;\n    }\n    if (cancellation !== null && this._errors.length === 0) throw cancellation.error;\n    if (failure !== null && !(failure.error instanceof CancelledError)) this._errors.push(failure.error);\n    if (this._errors.length === 0) return;\n    // Someone outside wants the parent cancelled: that must not be forgotten over the errors.\n    if (parent.cancelling() > 0) {\n      parent.uncancel();\n      parent.cancel();\n    }\n    throw new BaseExceptionGroup(\"unhandled errors in a TaskGroup\", this._errors);\n  }\n\n  _abort(): void {\n    this._aborting = true;\n    for (const task of this._tasks) if (!task.done()) task.cancel();\n  }\n\n  _onTaskDone = (task: Task): void => {\n    this._tasks.delete(task);\n    if (this._onCompleted !== null && this._tasks.size === 0 && !this._onCompleted.done()) {\n      this._onCompleted.setResult(true);\n    }\n    if (task.cancelled()) return;\n    const error: unknown = task.exception();\n    if (error === null) return;\n    this._errors.push(error);\n    if (isBaseError(error)) this._baseError ??= { error };\n    const parent = this._parentTask!;\n    if (parent.done()) {\n      this._loop!.callExceptionHandler({\n        message: `Task ${repr(task)} has errored out but its parent task ${repr(parent)} is already completed`,\n        exception: error,\n        task,\n      });\n      return;\n    }\n    if (this._aborting || this._parentCancelRequested) return;\n    // The body of the block may be waiting for something: it is interrupted.\n    this._abort();\n    this._parentCancelRequested = true;\n    parent.cancel();\n  };\n\n  toString(): string {\n    const tasks = this._tasks.size > 0 ? ` tasks=${this._tasks.size}` : \"\";\n    const errors = this._errors.length > 0 ? ` errors=${this._errors.length}` : \"\";\n    const state = this._aborting ? \" cancelling\" : this._entered ? \" entered\" : \"\";\n    return `<TaskGroup${tasks}${errors}${state}>`;\n  }\n}\n\nfunction isBaseError(error: unknown): boolean {\n  return error instanceof SystemExit || error instanceof KeyboardInterrupt;\n}\n\n/** Runs `body` in this task with a group, and then waits for all tasks of the group. */\nexport async function taskGroup<Value>(body: (group: TaskGroup) => Awaitable<Value>): Promise<Value> {\n  const group = new TaskGroup();\n  group._enter();\n  let value: Value;\n  try {\n    value = await body(group);\n  } catch (error) {\n    await group._exit({ error });\n    // Only the group's own cancellation of its parent ends here: the block is left as if nothing had been.\n    return undefined as Value;\n  }\n  await group._exit(null);\n  return value;\n}\n",
},
];
