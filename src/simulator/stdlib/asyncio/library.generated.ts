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
$$.names({ defaultExecutors: () => defaultExecutors, runInExecutor: () => runInExecutor, defaultExecutorOf: () => defaultExecutorOf, wrapFuture: () => wrapFuture, toThread: () => toThread, shutdownDefaultExecutor: () => shutdownDefaultExecutor }, {});
const runInExecutor = $$.function("function", "runInExecutor", 3, function* (loop, executor, callee, ...args) {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1000000) && (yield);
$$inspected && $$.scope(1000000, { loop: () => loop, executor: () => executor, callee: () => callee, args: () => args });

return ($$1 = wrapFuture, ($$.call(1000001, $$1, void 0, [($$2 = (executor ?? ($$3 = defaultExecutorOf, ($$.call(1000002, $$3, void 0, [loop]) ? (yield) : $$.value))), ($$4 = ($$2 ?? $$.nothing(1000003, $$2, "submit", "read")).submit, ($$.call(1000004, $$4, $$2, $$.concatenate([[callee], ($$.collect(1000005, args) ? (yield) : $$.value)])) ? (yield) : $$.value))), loop]) ? (yield) : $$.value));
}, "", -1);
const defaultExecutorOf = $$.function("function", "defaultExecutorOf", 1, function* (loop) {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1000006) && (yield);
$$inspected && $$.scope(1000002, { loop: () => loop });

$$inspected && $$.scope(1000001, { executor: () => executor });

let executor = ($$1 = ($$m.site = 1000007, defaultExecutors), ($$2 = ($$1 ?? $$.nothing(1000008, $$1, "get", "read")).get, ($$.call(1000009, $$2, $$1, [loop]) ? (yield) : $$.value)));
if ((executor === (void 0))) {
((executor = ($$.construct(1000011, ThreadPoolExecutor, [({ "threadNamePrefix": "asyncio" })], 1000012) ? (yield) : $$.value)));
($$1 = ($$m.site = 1000013, defaultExecutors), ($$2 = ($$1 ?? $$.nothing(1000014, $$1, "set", "read")).set, ($$.call(1000015, $$2, $$1, [loop, executor]) ? (yield) : $$.value)));
}
return executor;
}, "", -1);
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
}, "wrapFuture.<locals>.", -1);
($$1 = (future ?? $$.nothing(1000034, future, "addDoneCallback", "read")).addDoneCallback, ($$.call(1000035, $$1, future, [$$.function("method", "", 0, function* () {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1000036) && (yield);
if (($$1 = (future ?? $$.nothing(1000037, future, "cancelled", "read")).cancelled, ($$.call(1000038, $$1, future, []) ? (yield) : $$.value))) {
($$2 = (source ?? $$.nothing(1000039, source, "cancel", "read")).cancel, ($$.call(1000040, $$2, source, []) ? (yield) : $$.value));
}
}, "wrapFuture.<locals>.", -1)]) ? (yield) : $$.value));
($$1 = (source ?? $$.nothing(1000041, source, "addDoneCallback", "read")).addDoneCallback, ($$.call(1000042, $$1, source, [$$.function("method", "", 0, function* () {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1000043) && (yield);
if ((! ($$1 = (loop ?? $$.nothing(1000044, loop, "isClosed", "read")).isClosed, ($$.call(1000045, $$1, loop, []) ? (yield) : $$.value)))) {
($$2 = (loop ?? $$.nothing(1000046, loop, "callSoonThreadsafe", "read")).callSoonThreadsafe, ($$.call(1000047, $$2, loop, [copyOutcome]) ? (yield) : $$.value));
}
}, "wrapFuture.<locals>.", -1)]) ? (yield) : $$.value));
return future;
}, "", -1);
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
}, "toThread.<locals>.", -1)]) ? (yield) : $$.value))) ? (yield) : $$.value);
}, "", -1);
const shutdownDefaultExecutor = $$.function("async", "shutdownDefaultExecutor", 1, function* (loop) {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1000058) && (yield);
$$inspected && $$.scope(1000009, { loop: () => loop });

$$inspected && $$.scope(1000008, { executor: () => executor, ended: () => ended, thread: () => thread });

const executor = ($$1 = ($$m.site = 1000059, defaultExecutors), ($$2 = ($$1 ?? $$.nothing(1000060, $$1, "get", "read")).get, ($$.call(1000061, $$2, $$1, [loop]) ? (yield) : $$.value)));
if ((executor === (void 0))) {
return;
}
($$1 = ($$m.site = 1000063, defaultExecutors), ($$2 = ($$1 ?? $$.nothing(1000064, $$1, "delete", "read")).delete, ($$.call(1000065, $$2, $$1, [loop]) ? (yield) : $$.value)));
const ended = ($$1 = (loop ?? $$.nothing(1000066, loop, "createFuture", "read")).createFuture, ($$.call(1000067, $$1, loop, []) ? (yield) : $$.value));
const thread = ($$.construct(1000068, Thread, [$$.function("method", "", 0, function* () {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1000070) && (yield);
($$1 = (executor ?? $$.nothing(1000071, executor, "shutdown", "read")).shutdown, ($$.call(1000072, $$1, executor, [({ "wait": true })]) ? (yield) : $$.value));
($$1 = (loop ?? $$.nothing(1000073, loop, "callSoonThreadsafe", "read")).callSoonThreadsafe, ($$.call(1000074, $$1, loop, [(ended ?? $$.nothing(1000075, ended, "setResult", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000075, ended, "setResult") && (yield), typeof ($$2 = ended.setResult) === "function" ? $$.member(ended, $$2) : $$2), true]) ? (yield) : $$.value));
}, "shutdownDefaultExecutor.<locals>.", -1)], 1000069) ? (yield) : $$.value);
($$1 = (thread ?? $$.nothing(1000076, thread, "start", "read")).start, ($$.call(1000077, $$1, thread, []) ? (yield) : $$.value));
($$.await(1000078, ended) ? (yield) : $$.value);
($$1 = (thread ?? $$.nothing(1000079, thread, "join", "read")).join, ($$.call(1000080, $$1, thread, []) ? (yield) : $$.value));
}, "", -1);
$$inspected && $$.scope(1000010, { defaultExecutors: () => defaultExecutors, runInExecutor: () => runInExecutor, defaultExecutorOf: () => defaultExecutorOf, wrapFuture: () => wrapFuture, toThread: () => toThread, shutdownDefaultExecutor: () => shutdownDefaultExecutor });




const defaultExecutors = ($$.construct(1000081, $$_Map, [], 1000082) ? (yield) : $$.value);





return { runInExecutor, toThread, shutdownDefaultExecutor };
};
}),
sites: [9,8,14,11,15,10,15,89,15,34,15,57,15,21,15,65,15,21,15,82,15,77,15,81,18,1,18,65,19,18,19,34,19,18,19,38,19,18,19,44,20,7,20,29,21,16,21,71,21,20,21,38,22,5,22,21,22,5,22,25,22,5,22,41,28,1,28,68,29,26,29,43,29,26,29,45,30,23,30,35,31,9,31,25,31,9,31,27,32,9,32,25,32,9,32,27,33,7,33,20,33,7,33,22,36,19,36,35,36,19,36,37,37,9,37,23,37,25,37,50,38,10,38,26,38,10,38,43,38,27,38,40,38,27,38,42,40,3,40,25,40,3,42,5,40,26,40,32,41,9,41,25,41,9,41,27,41,29,41,42,41,29,41,44,43,3,43,25,43,3,45,5,43,26,43,32,44,10,44,23,44,10,44,25,44,27,44,50,44,27,44,63,50,8,53,19,54,16,54,32,55,19,55,32,56,11,56,77,56,17,56,35,56,17,56,77,56,42,56,48,56,48,56,59,56,48,56,76,56,71,56,75,60,8,60,79,61,20,61,36,61,20,61,40,61,20,61,46,62,7,62,29,63,3,63,19,63,3,63,26,63,3,63,32,64,34,64,51,64,34,64,53,65,18,68,5,65,22,65,28,65,29,65,35,66,5,66,22,66,5,66,38,67,5,67,28,67,5,67,51,67,29,67,44,69,3,69,15,69,3,69,17,70,3,70,14,71,3,71,14,71,3,71,16,6,26,6,66,6,30,6,33],
scopes: [9,8,16,2,18,65,25,2,18,1,25,2,28,68,47,2,30,35,39,4,28,1,47,2,53,19,57,2,50,8,57,2,60,79,72,2,60,8,72,2,1,1,73,1],
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
const { "getRunningLoop": getRunningLoop, "isOptions": isOptions, "LibraryObject": LibraryObject, "nameHere": nameHere, "newWaiter": newWaiter } = $$.module("_asyncio");
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
return ((value === (void 0)) ? otherwise : value);
});
$$inspected && $$.scope(1000015, { LoopBound: () => LoopBound, Hold: () => Hold, remove: () => remove, argument: () => argument });



const LoopBound = ($$1 = LibraryObject, ($$.class(1000114, "LoopBound", [$$1], (() => ($$v3) => class $$v1 extends $$.Same { ["_loop"] = $$.field;  static $$s() { return class $$v2 extends $$.Same { ["_name"] = $$.field;  static $$s() { return (() => {
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
}) }, { kind: "method", isStatic: false, key: "_newWaiter", method: $$.function("method", "_newWaiter", 1, function* (kind) {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000104) && (yield);
$$inspected && $$.scope(1000017, { kind: () => kind });

return ($$1 = newWaiter, ($$.call(1000105, $$1, void 0, [kind, (this ?? $$.nothing(1000106, this, "_name", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000106, this, "_name") && (yield), typeof ($$2 = this._name) === "function" ? $$.member(this, $$2) : $$2), ($$3 = (this ?? $$.nothing(1000107, this, "_getLoop", "read"))._getLoop, ($$.call(1000108, $$3, this, []) ? (yield) : $$.value))]) ? (yield) : $$.value));
}) }],
fields: function* () {
let $$1, $$2, $$3, $$4, $$5, $$6;
$$1 = null; $$m.site = 1000109; $$.field = $$1; new $$v1(this);
$$6 = ($$2 = nameHere, ($$.call(1000110, $$2, void 0, [($$3 = (this ?? $$.nothing(1000111, this, "constructor", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000111, this, "constructor") && (yield), typeof ($$4 = this.constructor) === "function" ? $$.member(this, $$4) : $$4), ($$3 ?? $$.nothing(1000112, $$3, "name", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000112, $$3, "name") && (yield), typeof ($$5 = $$3.name) === "function" ? $$.member($$3, $$5) : $$5))]) ? (yield) : $$.value)); $$m.site = 1000113; $$.field = $$6; new $$v2(this);
},
statics: null,
bind: ($$c) => { LoopBound = $$c; },
};
})(); } }.$$s(); } }.$$s())()) ? (yield) : $$.value));
const Hold = ($$1 = LibraryObject, ($$2 = typeof ($$2 = $$_Symbol.dispose) === "string" || typeof $$2 === "symbol" ? $$2 : ($$.key(1000115, $$2) ? (yield) : $$.value)), ($$.class(1000127, "Hold", [$$1], (($$v5) => ($$v6) => class $$v4 extends $$.Same { ["_owner"] = $$.field;  static $$s() { return (() => {
let Hold;
return {
construct: function* (owner) {
let $$1;let $$this;const $$newTarget = $$.newTarget;
($$m.fuel -= $$enter) < 0 && $$.enter(1000116) && (yield);
$$inspected && $$.scope(1000018, { owner: () => owner });

($$this = ($$.superConstruct(1000117, $$v6, [], $$newTarget, $$this) ? (yield) : $$.value), $$.fields(1000117, $$v6, $$this) && (yield), $$this);
($$1 = $$.self(1000118, $$this), ($$1 ?? $$.nothing(1000119, $$1, "_owner", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000119, $$1, "_owner", owner) && (yield), $$m.site = 1000119, $$1._owner = owner));
return $$.self(1000120, $$this);
}, length: 1,
methods: [{ kind: "method", isStatic: false, key: $$v5, method: $$.function("method", $$v5, 0, function* () {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1000121) && (yield);
$$inspected && $$.scope(1000019, { owner: () => owner });

const owner = (this ?? $$.nothing(1000122, this, "_owner", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000122, this, "_owner") && (yield), typeof ($$1 = this._owner) === "function" ? $$.member(this, $$1) : $$1);
((this ?? $$.nothing(1000123, this, "_owner", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000123, this, "_owner", null) && (yield), $$m.site = 1000123, this._owner = null));
($$1 = owner, $$1 == null ? void 0 : ($$2 = ($$1 ?? $$.nothing(1000124, $$1, "release", "read")).release, ($$.call(1000125, $$2, $$1, []) ? (yield) : $$.value)));
}) }],
fields: function* () {
let $$1;
$$1 = void 0; $$m.site = 1000126; $$.field = $$1; new $$v4(this);
},
statics: null,
bind: ($$c) => { Hold = $$c; },
};
})(); } }.$$s())($$2)) ? (yield) : $$.value));


return { LoopBound, Hold, remove, argument };
};
}),
sites: [49,8,49,62,50,17,50,29,50,17,50,35,51,7,51,17,51,19,51,30,51,19,51,40,55,8,59,10,60,8,60,24,61,17,61,28,62,10,62,29,19,3,19,25,20,18,20,34,21,5,21,15,21,5,21,24,22,9,22,28,22,18,22,28,22,30,22,105,22,36,22,104,22,40,22,52,22,53,22,103,22,56,22,66,27,3,27,45,28,12,28,56,28,28,28,38,28,40,28,53,28,40,28,55,15,3,15,34,17,11,17,42,17,20,17,36,17,20,17,41,17,3,17,43,14,32,14,45,41,4,41,18,36,3,36,43,37,5,37,12,38,5,38,9,38,5,38,24,36,3,39,4,41,3,41,28,42,19,42,30,43,5,43,23,44,5,44,19,44,5,44,21,34,3,34,38,33,27,33,40],
scopes: [49,62,52,2,49,8,52,2,59,10,63,2,55,8,63,2,1,1,64,1,19,25,24,4,27,3,29,4,36,3,39,4,41,28,45,4],
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
($$m.fuel -= $$enter) < 0 && $$.enter(1000128) && (yield);
$$inspected && $$.scope(1000020, { waiters: () => waiters });

return (($$2 = (waiters ?? $$.nothing(1000130, waiters, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000130, waiters, "length") && (yield), typeof ($$1 = waiters.length) === "function" ? $$.member(waiters, $$1) : $$1), typeof $$2 === "number" ? $$2 > 0 : ($$.binary(1000129, ">", $$2, 0) ? (yield) : $$.value)) ? ($$.template(1000131, [", waiters:", ""], [(typeof ($$3 = (waiters ?? $$.nothing(1000132, waiters, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000132, waiters, "length") && (yield), typeof ($$4 = waiters.length) === "function" ? $$.member(waiters, $$4) : $$4)) === "string" || typeof $$3 === "number" ? $$3 : ($$.text(1000131, $$3) ? (yield) : $$.value))]) ? (yield) : $$.value) : "");
});
$$inspected && $$.scope(1000021, { Lock: () => Lock, Event: () => Event, Condition: () => Condition, Semaphore: () => Semaphore, BoundedSemaphore: () => BoundedSemaphore, Barrier: () => Barrier, countOf: () => countOf });




const Lock = ($$1 = LoopBound, ($$.class(1000187, "Lock", [$$1], (() => ($$v3) => class $$v1 extends $$.Same { ["_locked"] = $$.field;  static $$s() { return class $$v2 extends $$.Same { ["_waiters"] = $$.field;  static $$s() { return (() => {
let Lock;
return {
construct: null, length: 0,
methods: [{ kind: "method", isStatic: false, key: "locked", method: $$.function("method", "locked", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000133) && (yield);
return (this ?? $$.nothing(1000134, this, "_locked", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000134, this, "_locked") && (yield), typeof ($$1 = this._locked) === "function" ? $$.member(this, $$1) : $$1);
}) }, { kind: "method", isStatic: false, key: "acquire", method: $$.function("async", "acquire", 0, function* () {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1000135) && (yield);
$$inspected && $$.scope(1000022, { waiter: () => waiter });

if (((! (this ?? $$.nothing(1000136, this, "_locked", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000136, this, "_locked") && (yield), typeof ($$1 = this._locked) === "function" ? $$.member(this, $$1) : $$1)) && ($$2 = (this ?? $$.nothing(1000137, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000137, this, "_waiters") && (yield), typeof ($$3 = this._waiters) === "function" ? $$.member(this, $$3) : $$3), ($$4 = ($$2 ?? $$.nothing(1000138, $$2, "every", "read")).every, ($$.call(1000139, $$4, $$2, [$$.function("method", "", 1, function* (waiter) {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000140) && (yield);
$$inspected && $$.scope(1000023, { waiter: () => waiter });

return ($$1 = (waiter ?? $$.nothing(1000141, waiter, "cancelled", "read")).cancelled, ($$.call(1000142, $$1, waiter, []) ? (yield) : $$.value));
})]) ? (yield) : $$.value))))) {
((this ?? $$.nothing(1000143, this, "_locked", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000143, this, "_locked", true) && (yield), $$m.site = 1000143, this._locked = true));
return true;
}
const waiter = ($$1 = (this ?? $$.nothing(1000144, this, "_newWaiter", "read"))._newWaiter, ($$.call(1000145, $$1, this, ["lock"]) ? (yield) : $$.value));
($$1 = (this ?? $$.nothing(1000146, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000146, this, "_waiters") && (yield), typeof ($$2 = this._waiters) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000147, $$1, "push", "read")).push, ($$.call(1000148, $$3, $$1, [waiter]) ? (yield) : $$.value)));
try {
try {
($$.await(1000149, waiter) ? (yield) : $$.value);
} finally {
($$1 = remove, ($$.call(1000150, $$1, void 0, [(this ?? $$.nothing(1000151, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000151, this, "_waiters") && (yield), typeof ($$2 = this._waiters) === "function" ? $$.member(this, $$2) : $$2), waiter]) ? (yield) : $$.value));
}
} catch ($$x) {
const error = $$.caught($$x);
$$inspected && $$.scope(1000024, { error: () => error });
{
if (((($$.binary(1000152, "instanceof", error, CancelledError) ? (yield) : $$.value)) && (! (this ?? $$.nothing(1000153, this, "_locked", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000153, this, "_locked") && (yield), typeof ($$1 = this._locked) === "function" ? $$.member(this, $$1) : $$1)))) {
($$2 = (this ?? $$.nothing(1000154, this, "_wakeUpFirst", "read"))._wakeUpFirst, ($$.call(1000155, $$2, this, []) ? (yield) : $$.value));
}
throw $$.raise(1000156, error);
}
}
((this ?? $$.nothing(1000157, this, "_locked", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000157, this, "_locked", true) && (yield), $$m.site = 1000157, this._locked = true));
return true;
}) }, { kind: "method", isStatic: false, key: "release", method: $$.function("method", "release", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000158) && (yield);
if ((! (this ?? $$.nothing(1000159, this, "_locked", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000159, this, "_locked") && (yield), typeof ($$1 = this._locked) === "function" ? $$.member(this, $$1) : $$1))) {
throw $$.raise(1000160, ($$.construct(1000161, RuntimeError, ["Lock is not acquired."], 1000162) ? (yield) : $$.value));
}
((this ?? $$.nothing(1000163, this, "_locked", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000163, this, "_locked", false) && (yield), $$m.site = 1000163, this._locked = false));
($$1 = (this ?? $$.nothing(1000164, this, "_wakeUpFirst", "read"))._wakeUpFirst, ($$.call(1000165, $$1, this, []) ? (yield) : $$.value));
}) }, { kind: "method", isStatic: false, key: "hold", method: $$.function("async", "hold", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000166) && (yield);
($$.await(1000167, ($$1 = (this ?? $$.nothing(1000168, this, "acquire", "read")).acquire, ($$.call(1000169, $$1, this, []) ? (yield) : $$.value))) ? (yield) : $$.value);
return ($$.construct(1000170, Hold, [this], 1000171) ? (yield) : $$.value);
}) }, { kind: "method", isStatic: false, key: "_wakeUpFirst", method: $$.function("method", "_wakeUpFirst", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000172) && (yield);
$$inspected && $$.scope(1000025, { first: () => first });

const first = ($$1 = (this ?? $$.nothing(1000173, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000173, this, "_waiters") && (yield), typeof ($$2 = this._waiters) === "function" ? $$.member(this, $$2) : $$2), ($$1 ?? $$.nothing(1000174, $$1, 0, "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000174, $$1, 0) && (yield), typeof ($$3 = $$1[0]) === "function" ? $$.member($$1, $$3) : $$3));
if (((first !== (void 0)) && (! ($$1 = (first ?? $$.nothing(1000176, first, "done", "read")).done, ($$.call(1000177, $$1, first, []) ? (yield) : $$.value))))) {
($$2 = (first ?? $$.nothing(1000178, first, "setResult", "read")).setResult, ($$.call(1000179, $$2, first, [true]) ? (yield) : $$.value));
}
}) }, { kind: "method", isStatic: false, key: "toString", method: $$.function("method", "toString", 0, function* () {
let $$1, $$2, $$3, $$4, $$5;
($$m.fuel -= $$enter) < 0 && $$.enter(1000180) && (yield);
return ($$.template(1000181, ["<Lock [", "", "]>"], [(typeof ($$1 = ((this ?? $$.nothing(1000182, this, "_locked", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000182, this, "_locked") && (yield), typeof ($$2 = this._locked) === "function" ? $$.member(this, $$2) : $$2) ? "locked" : "unlocked")) === "string" || typeof $$1 === "number" ? $$1 : ($$.text(1000181, $$1) ? (yield) : $$.value)), (typeof ($$3 = ($$4 = countOf, ($$.call(1000183, $$4, void 0, [(this ?? $$.nothing(1000184, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000184, this, "_waiters") && (yield), typeof ($$5 = this._waiters) === "function" ? $$.member(this, $$5) : $$5)]) ? (yield) : $$.value))) === "string" || typeof $$3 === "number" ? $$3 : ($$.text(1000181, $$3) ? (yield) : $$.value))]) ? (yield) : $$.value);
}) }],
fields: function* () {
let $$1, $$2;
$$1 = false; $$m.site = 1000185; $$.field = $$1; new $$v1(this);
$$2 = []; $$m.site = 1000186; $$.field = $$2; new $$v2(this);
},
statics: null,
bind: ($$c) => { Lock = $$c; },
};
})(); } }.$$s(); } }.$$s())()) ? (yield) : $$.value));
const Event = ($$1 = LoopBound, ($$.class(1000221, "Event", [$$1], (() => ($$v7) => class $$v4 extends $$.Same { ["_kind"] = $$.field;  static $$s() { return class $$v5 extends $$.Same { ["_value"] = $$.field;  static $$s() { return class $$v6 extends $$.Same { ["_waiters"] = $$.field;  static $$s() { return (() => {
let Event;
return {
construct: null, length: 0,
methods: [{ kind: "method", isStatic: false, key: "isSet", method: $$.function("method", "isSet", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000188) && (yield);
return (this ?? $$.nothing(1000189, this, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000189, this, "_value") && (yield), typeof ($$1 = this._value) === "function" ? $$.member(this, $$1) : $$1);
}) }, { kind: "method", isStatic: false, key: "set", method: $$.function("method", "set", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000190) && (yield);
if ((this ?? $$.nothing(1000191, this, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000191, this, "_value") && (yield), typeof ($$1 = this._value) === "function" ? $$.member(this, $$1) : $$1)) {
return;
}
((this ?? $$.nothing(1000192, this, "_value", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000192, this, "_value", true) && (yield), $$m.site = 1000192, this._value = true));
{
const $$v8 = ($$.iterate(1000194, (this ?? $$.nothing(1000193, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000193, this, "_waiters") && (yield), typeof ($$1 = this._waiters) === "function" ? $$.member(this, $$1) : $$1)) ? (yield) : $$.value);
let $$v9 = false;
try {
for (; ($$.next(1000194, $$v8) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1000195) && (yield))) {
const waiter = $$v8.value;
$$inspected && $$.scope(1000026, { waiter: () => waiter });
{
if ((! ($$2 = (waiter ?? $$.nothing(1000196, waiter, "done", "read")).done, ($$.call(1000197, $$2, waiter, []) ? (yield) : $$.value)))) {
($$3 = (waiter ?? $$.nothing(1000198, waiter, "setResult", "read")).setResult, ($$.call(1000199, $$3, waiter, [true]) ? (yield) : $$.value));
}
}
}
} catch ($$x) { $$v9 = true; throw $$x; }
finally { if (!$$v8.isDone) { $$.close(1000194, $$v8, $$v9) && (yield); } }
}
}) }, { kind: "method", isStatic: false, key: "clear", method: $$.function("method", "clear", 0, function* () {
($$m.fuel -= $$enter) < 0 && $$.enter(1000200) && (yield);
((this ?? $$.nothing(1000201, this, "_value", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000201, this, "_value", false) && (yield), $$m.site = 1000201, this._value = false));
}) }, { kind: "method", isStatic: false, key: "wait", method: $$.function("async", "wait", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000202) && (yield);
$$inspected && $$.scope(1000027, { waiter: () => waiter });

if ((this ?? $$.nothing(1000203, this, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000203, this, "_value") && (yield), typeof ($$1 = this._value) === "function" ? $$.member(this, $$1) : $$1)) {
return true;
}
const waiter = ($$1 = (this ?? $$.nothing(1000204, this, "_newWaiter", "read"))._newWaiter, ($$.call(1000205, $$1, this, [(this ?? $$.nothing(1000206, this, "_kind", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000206, this, "_kind") && (yield), typeof ($$2 = this._kind) === "function" ? $$.member(this, $$2) : $$2)]) ? (yield) : $$.value));
($$1 = (this ?? $$.nothing(1000207, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000207, this, "_waiters") && (yield), typeof ($$2 = this._waiters) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000208, $$1, "push", "read")).push, ($$.call(1000209, $$3, $$1, [waiter]) ? (yield) : $$.value)));
try {
($$.await(1000210, waiter) ? (yield) : $$.value);
return true;
} finally {
($$1 = remove, ($$.call(1000211, $$1, void 0, [(this ?? $$.nothing(1000212, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000212, this, "_waiters") && (yield), typeof ($$2 = this._waiters) === "function" ? $$.member(this, $$2) : $$2), waiter]) ? (yield) : $$.value));
}
}) }, { kind: "method", isStatic: false, key: "toString", method: $$.function("method", "toString", 0, function* () {
let $$1, $$2, $$3, $$4, $$5;
($$m.fuel -= $$enter) < 0 && $$.enter(1000213) && (yield);
return ($$.template(1000214, ["<Event [", "", "]>"], [(typeof ($$1 = ((this ?? $$.nothing(1000215, this, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000215, this, "_value") && (yield), typeof ($$2 = this._value) === "function" ? $$.member(this, $$2) : $$2) ? "set" : "unset")) === "string" || typeof $$1 === "number" ? $$1 : ($$.text(1000214, $$1) ? (yield) : $$.value)), (typeof ($$3 = ($$4 = countOf, ($$.call(1000216, $$4, void 0, [(this ?? $$.nothing(1000217, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000217, this, "_waiters") && (yield), typeof ($$5 = this._waiters) === "function" ? $$.member(this, $$5) : $$5)]) ? (yield) : $$.value))) === "string" || typeof $$3 === "number" ? $$3 : ($$.text(1000214, $$3) ? (yield) : $$.value))]) ? (yield) : $$.value);
}) }],
fields: function* () {
let $$1, $$2, $$3;
$$1 = "event"; $$m.site = 1000218; $$.field = $$1; new $$v4(this);
$$2 = false; $$m.site = 1000219; $$.field = $$2; new $$v5(this);
$$3 = []; $$m.site = 1000220; $$.field = $$3; new $$v6(this);
},
statics: null,
bind: ($$c) => { Event = $$c; },
};
})(); } }.$$s(); } }.$$s(); } }.$$s())()) ? (yield) : $$.value));
const Condition = ($$1 = LoopBound, ($$.class(1000319, "Condition", [$$1], (() => ($$v12) => class $$v10 extends $$.Same { ["_lock"] = $$.field;  static $$s() { return class $$v11 extends $$.Same { ["_waiters"] = $$.field;  static $$s() { return (() => {
let Condition;
return {
construct: function* ($$v13) {
let $$1, $$2, $$3, $$4;let $$this;const $$newTarget = $$.newTarget;
($$m.fuel -= $$enter) < 0 && $$.enter(1000222) && (yield);
const lock = (($$1 = $$v13) === void 0 ? null : $$1);
$$inspected && $$.scope(1000028, { lock: () => lock });

{
($$this = ($$.superConstruct(1000223, $$v12, [], $$newTarget, $$this) ? (yield) : $$.value), $$.fields(1000223, $$v12, $$this) && (yield), $$this);
($$2 = $$.self(1000224, $$this), ($$4 = (($$3 = argument, ($$.call(1000225, $$3, void 0, [lock, "lock", null]) ? (yield) : $$.value)) ?? ($$.construct(1000226, Lock, [], 1000227) ? (yield) : $$.value)), $$2 ?? $$.nothing(1000228, $$2, "_lock", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000228, $$2, "_lock", $$4) && (yield), $$m.site = 1000228, $$2._lock = $$4));
return $$.self(1000229, $$this);
}
}, length: 0,
methods: [{ kind: "method", isStatic: false, key: "locked", method: $$.function("method", "locked", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000230) && (yield);
return ($$1 = (this ?? $$.nothing(1000231, this, "_lock", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000231, this, "_lock") && (yield), typeof ($$2 = this._lock) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000232, $$1, "locked", "read")).locked, ($$.call(1000233, $$3, $$1, []) ? (yield) : $$.value)));
}) }, { kind: "method", isStatic: false, key: "acquire", method: $$.function("async", "acquire", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000234) && (yield);
return ($$.await(1000235, ($$1 = (this ?? $$.nothing(1000236, this, "_lock", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000236, this, "_lock") && (yield), typeof ($$2 = this._lock) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000237, $$1, "acquire", "read")).acquire, ($$.call(1000238, $$3, $$1, []) ? (yield) : $$.value)))) ? (yield) : $$.value);
}) }, { kind: "method", isStatic: false, key: "release", method: $$.function("method", "release", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000239) && (yield);
($$1 = (this ?? $$.nothing(1000240, this, "_lock", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000240, this, "_lock") && (yield), typeof ($$2 = this._lock) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000241, $$1, "release", "read")).release, ($$.call(1000242, $$3, $$1, []) ? (yield) : $$.value)));
}) }, { kind: "method", isStatic: false, key: "hold", method: $$.function("async", "hold", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000243) && (yield);
($$.await(1000244, ($$1 = (this ?? $$.nothing(1000245, this, "acquire", "read")).acquire, ($$.call(1000246, $$1, this, []) ? (yield) : $$.value))) ? (yield) : $$.value);
return ($$.construct(1000247, Hold, [this], 1000248) ? (yield) : $$.value);
}) }, { kind: "method", isStatic: false, key: "wait", method: $$.function("async", "wait", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000249) && (yield);
$$inspected && $$.scope(1000029, { waiter: () => waiter });

if ((! ($$1 = (this ?? $$.nothing(1000250, this, "locked", "read")).locked, ($$.call(1000251, $$1, this, []) ? (yield) : $$.value)))) {
throw $$.raise(1000252, ($$.construct(1000253, RuntimeError, ["cannot wait on un-acquired lock"], 1000254) ? (yield) : $$.value));
}
const waiter = ($$1 = (this ?? $$.nothing(1000255, this, "_newWaiter", "read"))._newWaiter, ($$.call(1000256, $$1, this, ["condition"]) ? (yield) : $$.value));
($$1 = (this ?? $$.nothing(1000257, this, "release", "read")).release, ($$.call(1000258, $$1, this, []) ? (yield) : $$.value));
try {
try {
($$1 = (this ?? $$.nothing(1000259, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000259, this, "_waiters") && (yield), typeof ($$2 = this._waiters) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000260, $$1, "push", "read")).push, ($$.call(1000261, $$3, $$1, [waiter]) ? (yield) : $$.value)));
try {
($$.await(1000262, waiter) ? (yield) : $$.value);
return true;
} finally {
($$1 = remove, ($$.call(1000263, $$1, void 0, [(this ?? $$.nothing(1000264, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000264, this, "_waiters") && (yield), typeof ($$2 = this._waiters) === "function" ? $$.member(this, $$2) : $$2), waiter]) ? (yield) : $$.value));
}
} finally {
($$.await(1000265, ($$1 = (this ?? $$.nothing(1000266, this, "_reacquire", "read"))._reacquire, ($$.call(1000267, $$1, this, []) ? (yield) : $$.value))) ? (yield) : $$.value);
}
} catch ($$x) {
const error = $$.caught($$x);
$$inspected && $$.scope(1000030, { error: () => error });
{
($$1 = (this ?? $$.nothing(1000268, this, "_notify", "read"))._notify, ($$.call(1000269, $$1, this, [1]) ? (yield) : $$.value));
throw $$.raise(1000270, error);
}
}
}) }, { kind: "method", isStatic: false, key: "_reacquire", method: $$.function("async", "_reacquire", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000271) && (yield);
$$inspected && $$.scope(1000031, { cancellation: () => cancellation });

let cancellation = null;
for (; ; (($$m.fuel -= $$edge) < 0 && $$.edge(1000272) && (yield))) {
try {
($$.await(1000273, ($$1 = (this ?? $$.nothing(1000274, this, "acquire", "read")).acquire, ($$.call(1000275, $$1, this, []) ? (yield) : $$.value))) ? (yield) : $$.value);
break;
} catch ($$x) {
const error = $$.caught($$x);
$$inspected && $$.scope(1000032, { error: () => error });
{
if ((! (($$.binary(1000276, "instanceof", error, CancelledError) ? (yield) : $$.value)))) {
throw $$.raise(1000277, error);
}
((cancellation = error));
}
}
}
if ((cancellation !== null)) {
throw $$.raise(1000279, cancellation);
}
}) }, { kind: "method", isStatic: false, key: "waitFor", method: $$.function("async", "waitFor", 1, function* (predicate) {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000280) && (yield);
$$inspected && $$.scope(1000034, { predicate: () => predicate });

$$inspected && $$.scope(1000033, { result: () => result });

let result = ($$1 = predicate, ($$.call(1000281, $$1, void 0, []) ? (yield) : $$.value));
for (; (! result); (($$m.fuel -= $$edge) < 0 && $$.edge(1000282) && (yield))) {
($$.await(1000283, ($$1 = (this ?? $$.nothing(1000284, this, "wait", "read")).wait, ($$.call(1000285, $$1, this, []) ? (yield) : $$.value))) ? (yield) : $$.value);
((result = ($$1 = predicate, ($$.call(1000286, $$1, void 0, []) ? (yield) : $$.value))));
}
return result;
}) }, { kind: "method", isStatic: false, key: "notify", method: $$.function("method", "notify", 0, function* ($$v14) {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000287) && (yield);
const n = (($$1 = $$v14) === void 0 ? 1 : $$1);
$$inspected && $$.scope(1000035, { n: () => n });

{
if ((! ($$2 = (this ?? $$.nothing(1000288, this, "locked", "read")).locked, ($$.call(1000289, $$2, this, []) ? (yield) : $$.value)))) {
throw $$.raise(1000290, ($$.construct(1000291, RuntimeError, ["cannot notify on un-acquired lock"], 1000292) ? (yield) : $$.value));
}
($$2 = (this ?? $$.nothing(1000293, this, "_notify", "read"))._notify, ($$.call(1000294, $$2, this, [($$3 = argument, ($$.call(1000295, $$3, void 0, [n, "n", 1]) ? (yield) : $$.value))]) ? (yield) : $$.value));
}
}) }, { kind: "method", isStatic: false, key: "notifyAll", method: $$.function("method", "notifyAll", 0, function* () {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1000296) && (yield);
($$1 = (this ?? $$.nothing(1000297, this, "notify", "read")).notify, ($$.call(1000298, $$1, this, [($$2 = (this ?? $$.nothing(1000299, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000299, this, "_waiters") && (yield), typeof ($$3 = this._waiters) === "function" ? $$.member(this, $$3) : $$3), ($$2 ?? $$.nothing(1000300, $$2, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000300, $$2, "length") && (yield), typeof ($$4 = $$2.length) === "function" ? $$.member($$2, $$4) : $$4))]) ? (yield) : $$.value));
}) }, { kind: "method", isStatic: false, key: "_notify", method: $$.function("method", "_notify", 1, function* (n) {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1000301) && (yield);
$$inspected && $$.scope(1000038, { n: () => n });

$$inspected && $$.scope(1000036, { notified: () => notified });

let notified = 0;
{
const $$v15 = ($$.iterate(1000303, (this ?? $$.nothing(1000302, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000302, this, "_waiters") && (yield), typeof ($$1 = this._waiters) === "function" ? $$.member(this, $$1) : $$1)) ? (yield) : $$.value);
let $$v16 = false;
try {
for (; ($$.next(1000303, $$v15) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1000304) && (yield))) {
const waiter = $$v15.value;
$$inspected && $$.scope(1000037, { waiter: () => waiter });
{
if ((typeof n === "number" ? notified >= n : ($$.binary(1000305, ">=", notified, n) ? (yield) : $$.value))) {
break;
}
if (($$2 = (waiter ?? $$.nothing(1000306, waiter, "done", "read")).done, ($$.call(1000307, $$2, waiter, []) ? (yield) : $$.value))) {
continue;
}
(($$2 = notified, (notified = ($$2 + 1))));
($$2 = (waiter ?? $$.nothing(1000309, waiter, "setResult", "read")).setResult, ($$.call(1000310, $$2, waiter, [false]) ? (yield) : $$.value));
}
}
} catch ($$x) { $$v16 = true; throw $$x; }
finally { if (!$$v15.isDone) { $$.close(1000303, $$v15, $$v16) && (yield); } }
}
}) }, { kind: "method", isStatic: false, key: "toString", method: $$.function("method", "toString", 0, function* () {
let $$1, $$2, $$3, $$4, $$5;
($$m.fuel -= $$enter) < 0 && $$.enter(1000311) && (yield);
return ($$.template(1000312, ["<Condition [", "", "]>"], [(typeof ($$1 = (($$2 = (this ?? $$.nothing(1000313, this, "locked", "read")).locked, ($$.call(1000314, $$2, this, []) ? (yield) : $$.value)) ? "locked" : "unlocked")) === "string" || typeof $$1 === "number" ? $$1 : ($$.text(1000312, $$1) ? (yield) : $$.value)), (typeof ($$3 = ($$4 = countOf, ($$.call(1000315, $$4, void 0, [(this ?? $$.nothing(1000316, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000316, this, "_waiters") && (yield), typeof ($$5 = this._waiters) === "function" ? $$.member(this, $$5) : $$5)]) ? (yield) : $$.value))) === "string" || typeof $$3 === "number" ? $$3 : ($$.text(1000312, $$3) ? (yield) : $$.value))]) ? (yield) : $$.value);
}) }],
fields: function* () {
let $$1, $$2;
$$1 = void 0; $$m.site = 1000317; $$.field = $$1; new $$v10(this);
$$2 = []; $$m.site = 1000318; $$.field = $$2; new $$v11(this);
},
statics: null,
bind: ($$c) => { Condition = $$c; },
};
})(); } }.$$s(); } }.$$s())()) ? (yield) : $$.value));
const Semaphore = ($$1 = LoopBound, ($$.class(1000402, "Semaphore", [$$1], (() => ($$v19) => class $$v17 extends $$.Same { ["_value"] = $$.field;  static $$s() { return class $$v18 extends $$.Same { ["_waiters"] = $$.field;  static $$s() { return (() => {
let Semaphore;
return {
construct: function* ($$v20) {
let $$1, $$2;let $$this;const $$newTarget = $$.newTarget;
($$m.fuel -= $$enter) < 0 && $$.enter(1000320) && (yield);
const value = (($$1 = $$v20) === void 0 ? 1 : $$1);
$$inspected && $$.scope(1000040, { value: () => value });

{
$$inspected && $$.scope(1000039, { permits: () => permits });

($$this = ($$.superConstruct(1000321, $$v19, [], $$newTarget, $$this) ? (yield) : $$.value), $$.fields(1000321, $$v19, $$this) && (yield), $$this);
const permits = ($$2 = argument, ($$.call(1000322, $$2, void 0, [value, "value", 1]) ? (yield) : $$.value));
if ((typeof permits === "number" ? permits < 0 : ($$.binary(1000323, "<", permits, 0) ? (yield) : $$.value))) {
throw $$.raise(1000324, ($$.construct(1000325, ValueError, ["Semaphore initial value must be >= 0"], 1000326) ? (yield) : $$.value));
}
($$2 = $$.self(1000327, $$this), ($$2 ?? $$.nothing(1000328, $$2, "_value", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000328, $$2, "_value", permits) && (yield), $$m.site = 1000328, $$2._value = permits));
return $$.self(1000329, $$this);
}
}, length: 0,
methods: [{ kind: "method", isStatic: false, key: "locked", method: $$.function("method", "locked", 0, function* () {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1000330) && (yield);
return (((this ?? $$.nothing(1000332, this, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000332, this, "_value") && (yield), typeof ($$1 = this._value) === "function" ? $$.member(this, $$1) : $$1) === 0) || ($$2 = (this ?? $$.nothing(1000333, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000333, this, "_waiters") && (yield), typeof ($$3 = this._waiters) === "function" ? $$.member(this, $$3) : $$3), ($$4 = ($$2 ?? $$.nothing(1000334, $$2, "some", "read")).some, ($$.call(1000335, $$4, $$2, [$$.function("method", "", 1, function* (waiter) {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000336) && (yield);
$$inspected && $$.scope(1000041, { waiter: () => waiter });

return (! ($$1 = (waiter ?? $$.nothing(1000337, waiter, "cancelled", "read")).cancelled, ($$.call(1000338, $$1, waiter, []) ? (yield) : $$.value)));
})]) ? (yield) : $$.value))));
}) }, { kind: "method", isStatic: false, key: "acquire", method: $$.function("async", "acquire", 0, function* () {
let $$1, $$2, $$3, $$4, $$5;
($$m.fuel -= $$enter) < 0 && $$.enter(1000339) && (yield);
$$inspected && $$.scope(1000042, { waiter: () => waiter });

if ((! ($$1 = (this ?? $$.nothing(1000340, this, "locked", "read")).locked, ($$.call(1000341, $$1, this, []) ? (yield) : $$.value)))) {
(($$3 = (this ?? $$.nothing(1000342, this, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000342, this, "_value") && (yield), typeof ($$2 = this._value) === "function" ? $$.member(this, $$2) : $$2), ($$4 = (typeof $$3 === "number" ? $$3 - 1 : ($$.binary(1000343, "-", $$3, 1) ? (yield) : $$.value)), this ?? $$.nothing(1000344, this, "_value", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000344, this, "_value", $$4) && (yield), $$m.site = 1000344, this._value = $$4)));
return true;
}
const waiter = ($$1 = (this ?? $$.nothing(1000345, this, "_newWaiter", "read"))._newWaiter, ($$.call(1000346, $$1, this, ["semaphore"]) ? (yield) : $$.value));
($$1 = (this ?? $$.nothing(1000347, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000347, this, "_waiters") && (yield), typeof ($$2 = this._waiters) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000348, $$1, "push", "read")).push, ($$.call(1000349, $$3, $$1, [waiter]) ? (yield) : $$.value)));
try {
try {
($$.await(1000350, waiter) ? (yield) : $$.value);
} finally {
($$1 = remove, ($$.call(1000351, $$1, void 0, [(this ?? $$.nothing(1000352, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000352, this, "_waiters") && (yield), typeof ($$2 = this._waiters) === "function" ? $$.member(this, $$2) : $$2), waiter]) ? (yield) : $$.value));
}
} catch ($$x) {
const error = $$.caught($$x);
$$inspected && $$.scope(1000043, { error: () => error });
{
if ((((($$.binary(1000353, "instanceof", error, CancelledError) ? (yield) : $$.value)) && ($$1 = (waiter ?? $$.nothing(1000354, waiter, "done", "read")).done, ($$.call(1000355, $$1, waiter, []) ? (yield) : $$.value))) && (! ($$2 = (waiter ?? $$.nothing(1000356, waiter, "cancelled", "read")).cancelled, ($$.call(1000357, $$2, waiter, []) ? (yield) : $$.value))))) {
(($$4 = (this ?? $$.nothing(1000358, this, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000358, this, "_value") && (yield), typeof ($$3 = this._value) === "function" ? $$.member(this, $$3) : $$3), ($$5 = (typeof $$4 === "number" ? $$4 + 1 : ($$.add(1000359, $$4, 1) ? (yield) : $$.value)), this ?? $$.nothing(1000360, this, "_value", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000360, this, "_value", $$5) && (yield), $$m.site = 1000360, this._value = $$5)));
}
throw $$.raise(1000361, error);
}
} finally {
for (; ($$2 = (this ?? $$.nothing(1000363, this, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000363, this, "_value") && (yield), typeof ($$1 = this._value) === "function" ? $$.member(this, $$1) : $$1), typeof $$2 === "number" ? $$2 > 0 : ($$.binary(1000362, ">", $$2, 0) ? (yield) : $$.value)); (($$m.fuel -= $$edge) < 0 && $$.edge(1000364) && (yield))) {
if ((! ($$3 = (this ?? $$.nothing(1000365, this, "_wakeUpNext", "read"))._wakeUpNext, ($$.call(1000366, $$3, this, []) ? (yield) : $$.value)))) {
break;
}
}
}
return true;
}) }, { kind: "method", isStatic: false, key: "release", method: $$.function("method", "release", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000367) && (yield);
(($$2 = (this ?? $$.nothing(1000368, this, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000368, this, "_value") && (yield), typeof ($$1 = this._value) === "function" ? $$.member(this, $$1) : $$1), ($$3 = (typeof $$2 === "number" ? $$2 + 1 : ($$.add(1000369, $$2, 1) ? (yield) : $$.value)), this ?? $$.nothing(1000370, this, "_value", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000370, this, "_value", $$3) && (yield), $$m.site = 1000370, this._value = $$3)));
($$1 = (this ?? $$.nothing(1000371, this, "_wakeUpNext", "read"))._wakeUpNext, ($$.call(1000372, $$1, this, []) ? (yield) : $$.value));
}) }, { kind: "method", isStatic: false, key: "hold", method: $$.function("async", "hold", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000373) && (yield);
($$.await(1000374, ($$1 = (this ?? $$.nothing(1000375, this, "acquire", "read")).acquire, ($$.call(1000376, $$1, this, []) ? (yield) : $$.value))) ? (yield) : $$.value);
return ($$.construct(1000377, Hold, [this], 1000378) ? (yield) : $$.value);
}) }, { kind: "method", isStatic: false, key: "_wakeUpNext", method: $$.function("method", "_wakeUpNext", 0, function* () {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1000379) && (yield);
{
const $$v21 = ($$.iterate(1000381, (this ?? $$.nothing(1000380, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000380, this, "_waiters") && (yield), typeof ($$1 = this._waiters) === "function" ? $$.member(this, $$1) : $$1)) ? (yield) : $$.value);
let $$v22 = false;
try {
for (; ($$.next(1000381, $$v21) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1000382) && (yield))) {
const waiter = $$v21.value;
$$inspected && $$.scope(1000044, { waiter: () => waiter });
{
if (($$2 = (waiter ?? $$.nothing(1000383, waiter, "done", "read")).done, ($$.call(1000384, $$2, waiter, []) ? (yield) : $$.value))) {
continue;
}
(($$3 = (this ?? $$.nothing(1000385, this, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000385, this, "_value") && (yield), typeof ($$2 = this._value) === "function" ? $$.member(this, $$2) : $$2), ($$4 = (typeof $$3 === "number" ? $$3 - 1 : ($$.binary(1000386, "-", $$3, 1) ? (yield) : $$.value)), this ?? $$.nothing(1000387, this, "_value", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000387, this, "_value", $$4) && (yield), $$m.site = 1000387, this._value = $$4)));
($$2 = (waiter ?? $$.nothing(1000388, waiter, "setResult", "read")).setResult, ($$.call(1000389, $$2, waiter, [true]) ? (yield) : $$.value));
return true;
}
}
} catch ($$x) { $$v22 = true; throw $$x; }
finally { if (!$$v21.isDone) { $$.close(1000381, $$v21, $$v22) && (yield); } }
}
return false;
}) }, { kind: "method", isStatic: false, key: "toString", method: $$.function("method", "toString", 0, function* () {
let $$1, $$2, $$3, $$4, $$5, $$6, $$7, $$8;
($$m.fuel -= $$enter) < 0 && $$.enter(1000390) && (yield);
$$inspected && $$.scope(1000045, { state: () => state });

const state = (($$1 = (this ?? $$.nothing(1000391, this, "locked", "read")).locked, ($$.call(1000392, $$1, this, []) ? (yield) : $$.value)) ? "locked" : ($$.template(1000393, ["unlocked, value:", ""], [(typeof ($$2 = (this ?? $$.nothing(1000394, this, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000394, this, "_value") && (yield), typeof ($$3 = this._value) === "function" ? $$.member(this, $$3) : $$3)) === "string" || typeof $$2 === "number" ? $$2 : ($$.text(1000393, $$2) ? (yield) : $$.value))]) ? (yield) : $$.value));
return ($$.template(1000395, ["<", " [", "", "]>"], [(typeof ($$1 = ($$2 = (this ?? $$.nothing(1000396, this, "constructor", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000396, this, "constructor") && (yield), typeof ($$3 = this.constructor) === "function" ? $$.member(this, $$3) : $$3), ($$2 ?? $$.nothing(1000397, $$2, "name", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000397, $$2, "name") && (yield), typeof ($$4 = $$2.name) === "function" ? $$.member($$2, $$4) : $$4))) === "string" || typeof $$1 === "number" ? $$1 : ($$.text(1000395, $$1) ? (yield) : $$.value)), (typeof ($$5 = state) === "string" || typeof $$5 === "number" ? $$5 : ($$.text(1000395, $$5) ? (yield) : $$.value)), (typeof ($$6 = ($$7 = countOf, ($$.call(1000398, $$7, void 0, [(this ?? $$.nothing(1000399, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000399, this, "_waiters") && (yield), typeof ($$8 = this._waiters) === "function" ? $$.member(this, $$8) : $$8)]) ? (yield) : $$.value))) === "string" || typeof $$6 === "number" ? $$6 : ($$.text(1000395, $$6) ? (yield) : $$.value))]) ? (yield) : $$.value);
}) }],
fields: function* () {
let $$1, $$2;
$$1 = void 0; $$m.site = 1000400; $$.field = $$1; new $$v17(this);
$$2 = []; $$m.site = 1000401; $$.field = $$2; new $$v18(this);
},
statics: null,
bind: ($$c) => { Semaphore = $$c; },
};
})(); } }.$$s(); } }.$$s())()) ? (yield) : $$.value));
const BoundedSemaphore = ($$1 = Semaphore, ($$.class(1000420, "BoundedSemaphore", [$$1], (() => ($$v24) => class $$v23 extends $$.Same { ["_boundValue"] = $$.field;  static $$s() { return (() => {
let BoundedSemaphore;
return {
construct: function* ($$v25) {
let $$1, $$2, $$3, $$4, $$5;let $$this;const $$newTarget = $$.newTarget;
($$m.fuel -= $$enter) < 0 && $$.enter(1000403) && (yield);
const value = (($$1 = $$v25) === void 0 ? 1 : $$1);
$$inspected && $$.scope(1000046, { value: () => value });

{
($$this = ($$.superConstruct(1000404, $$v24, [value], $$newTarget, $$this) ? (yield) : $$.value), $$.fields(1000404, $$v24, $$this) && (yield), $$this);
($$2 = $$.self(1000405, $$this), ($$5 = ($$3 = $$.self(1000406, $$this), ($$3 ?? $$.nothing(1000407, $$3, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000407, $$3, "_value") && (yield), typeof ($$4 = $$3._value) === "function" ? $$.member($$3, $$4) : $$4)), $$2 ?? $$.nothing(1000408, $$2, "_boundValue", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000408, $$2, "_boundValue", $$5) && (yield), $$m.site = 1000408, $$2._boundValue = $$5));
return $$.self(1000409, $$this);
}
}, length: 0,
methods: [{ kind: "method", isStatic: false, key: "release", method: $$.function("method", "release", 0, function* () {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1000410) && (yield);
if (($$3 = (this ?? $$.nothing(1000412, this, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000412, this, "_value") && (yield), typeof ($$1 = this._value) === "function" ? $$.member(this, $$1) : $$1), $$4 = (this ?? $$.nothing(1000413, this, "_boundValue", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000413, this, "_boundValue") && (yield), typeof ($$2 = this._boundValue) === "function" ? $$.member(this, $$2) : $$2), typeof $$3 === "number" && typeof $$4 === "number" ? $$3 >= $$4 : ($$.binary(1000411, ">=", $$3, $$4) ? (yield) : $$.value))) {
throw $$.raise(1000414, ($$.construct(1000415, ValueError, ["BoundedSemaphore released too many times"], 1000416) ? (yield) : $$.value));
}
($$1 = this, $$2 = ($$.getSuper(1000417, $$v24.prototype, "release", $$1) ? (yield) : $$.value), ($$.call(1000418, $$2, this, []) ? (yield) : $$.value));
}) }],
fields: function* () {
let $$1;
$$1 = void 0; $$m.site = 1000419; $$.field = $$1; new $$v23(this);
},
statics: null,
bind: ($$c) => { BoundedSemaphore = $$c; },
};
})(); } }.$$s())()) ? (yield) : $$.value));
const Barrier = ($$1 = LoopBound, ($$.class(1000552, "Barrier", [$$1], (() => ($$v30) => class $$v26 extends $$.Same { ["_condition"] = $$.field;  static $$s() { return class $$v27 extends $$.Same { ["_parties"] = $$.field;  static $$s() { return class $$v28 extends $$.Same { ["_state"] = $$.field;  static $$s() { return class $$v29 extends $$.Same { ["_count"] = $$.field;  static $$s() { return (() => {
let Barrier;
return {
construct: function* (parties) {
let $$1, $$2, $$3;let $$this;const $$newTarget = $$.newTarget;
($$m.fuel -= $$enter) < 0 && $$.enter(1000421) && (yield);
$$inspected && $$.scope(1000047, { parties: () => parties });

($$this = ($$.superConstruct(1000422, $$v30, [], $$newTarget, $$this) ? (yield) : $$.value), $$.fields(1000422, $$v30, $$this) && (yield), $$this);
($$1 = $$.self(1000423, $$this), ($$3 = ($$2 = argument, ($$.call(1000424, $$2, void 0, [parties, "parties", 0]) ? (yield) : $$.value)), $$1 ?? $$.nothing(1000425, $$1, "_parties", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000425, $$1, "_parties", $$3) && (yield), $$m.site = 1000425, $$1._parties = $$3));
if (($$3 = ($$1 = $$.self(1000427, $$this), ($$1 ?? $$.nothing(1000428, $$1, "_parties", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000428, $$1, "_parties") && (yield), typeof ($$2 = $$1._parties) === "function" ? $$.member($$1, $$2) : $$2)), typeof $$3 === "number" ? $$3 < 1 : ($$.binary(1000426, "<", $$3, 1) ? (yield) : $$.value))) {
throw $$.raise(1000429, ($$.construct(1000430, ValueError, ["parties must be > 0"], 1000431) ? (yield) : $$.value));
}
return $$.self(1000432, $$this);
}, length: 1,
methods: [{ kind: "get", isStatic: false, key: "parties", method: $$.function("method", "parties", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000433) && (yield);
return (this ?? $$.nothing(1000434, this, "_parties", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000434, this, "_parties") && (yield), typeof ($$1 = this._parties) === "function" ? $$.member(this, $$1) : $$1);
}) }, { kind: "get", isStatic: false, key: "nWaiting", method: $$.function("method", "nWaiting", 0, function* () {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1000435) && (yield);
return (((this ?? $$.nothing(1000437, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000437, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) === "filling") ? (this ?? $$.nothing(1000438, this, "_count", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000438, this, "_count") && (yield), typeof ($$2 = this._count) === "function" ? $$.member(this, $$2) : $$2) : 0);
}) }, { kind: "get", isStatic: false, key: "broken", method: $$.function("method", "broken", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000439) && (yield);
return ((this ?? $$.nothing(1000441, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000441, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) === "broken");
}) }, { kind: "method", isStatic: false, key: "wait", method: $$.function("async", "wait", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000442) && (yield);
const $$d = $$.disposals();
let $$e = $$d;
try {
$$inspected && $$.scope(1000048, { _: () => _ });

const _ = $$.use(1000447, $$d, ($$.await(1000443, ($$1 = (this ?? $$.nothing(1000444, this, "_condition", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000444, this, "_condition") && (yield), typeof ($$2 = this._condition) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000445, $$1, "hold", "read")).hold, ($$.call(1000446, $$3, $$1, []) ? (yield) : $$.value)))) ? (yield) : $$.value));
($$.await(1000448, ($$1 = (this ?? $$.nothing(1000449, this, "_block", "read"))._block, ($$.call(1000450, $$1, this, []) ? (yield) : $$.value))) ? (yield) : $$.value);
try {
$$inspected && $$.scope(1000049, { index: () => index });

const index = (this ?? $$.nothing(1000451, this, "_count", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000451, this, "_count") && (yield), typeof ($$1 = this._count) === "function" ? $$.member(this, $$1) : $$1);
(($$2 = (this ?? $$.nothing(1000452, this, "_count", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000452, this, "_count") && (yield), typeof ($$1 = this._count) === "function" ? $$.member(this, $$1) : $$1), ($$3 = (typeof $$2 === "number" ? $$2 + 1 : ($$.add(1000453, $$2, 1) ? (yield) : $$.value)), this ?? $$.nothing(1000454, this, "_count", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000454, this, "_count", $$3) && (yield), $$m.site = 1000454, this._count = $$3)));
if (((typeof index === "number" ? index + 1 : ($$.add(1000456, index, 1) ? (yield) : $$.value)) === (this ?? $$.nothing(1000457, this, "_parties", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000457, this, "_parties") && (yield), typeof ($$1 = this._parties) === "function" ? $$.member(this, $$1) : $$1))) {
($$2 = (this ?? $$.nothing(1000458, this, "_release", "read"))._release, ($$.call(1000459, $$2, this, []) ? (yield) : $$.value));
} else {
($$.await(1000460, ($$2 = (this ?? $$.nothing(1000461, this, "_wait", "read"))._wait, ($$.call(1000462, $$2, this, []) ? (yield) : $$.value))) ? (yield) : $$.value);
}
return index;
} finally {
(($$2 = (this ?? $$.nothing(1000463, this, "_count", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000463, this, "_count") && (yield), typeof ($$1 = this._count) === "function" ? $$.member(this, $$1) : $$1), ($$3 = (typeof $$2 === "number" ? $$2 - 1 : ($$.binary(1000464, "-", $$2, 1) ? (yield) : $$.value)), this ?? $$.nothing(1000465, this, "_count", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000465, this, "_count", $$3) && (yield), $$m.site = 1000465, this._count = $$3)));
($$1 = (this ?? $$.nothing(1000466, this, "_exit", "read"))._exit, ($$.call(1000467, $$1, this, []) ? (yield) : $$.value));
}
} catch ($$x) { $$e = $$x; throw $$x; } finally { $$.dispose(1000468, $$d, $$e) && (yield); }
}) }, { kind: "method", isStatic: false, key: "_block", method: $$.function("async", "_block", 0, function* () {
let $$1, $$2, $$3;const $$this = this;
($$m.fuel -= $$enter) < 0 && $$.enter(1000469) && (yield);
($$.await(1000470, ($$1 = (this ?? $$.nothing(1000471, this, "_condition", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000471, this, "_condition") && (yield), typeof ($$2 = this._condition) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000472, $$1, "waitFor", "read")).waitFor, ($$.call(1000473, $$3, $$1, [$$.function("method", "", 0, function* () {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1000474) && (yield);
return ((($$this ?? $$.nothing(1000476, $$this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000476, $$this, "_state") && (yield), typeof ($$1 = $$this._state) === "function" ? $$.member($$this, $$1) : $$1) !== "draining") && (($$this ?? $$.nothing(1000478, $$this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000478, $$this, "_state") && (yield), typeof ($$2 = $$this._state) === "function" ? $$.member($$this, $$2) : $$2) !== "resetting"));
})]) ? (yield) : $$.value)))) ? (yield) : $$.value);
if (((this ?? $$.nothing(1000480, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000480, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) === "broken")) {
throw $$.raise(1000481, ($$.construct(1000482, BrokenBarrierError, ["Barrier aborted"], 1000483) ? (yield) : $$.value));
}
}) }, { kind: "method", isStatic: false, key: "_release", method: $$.function("method", "_release", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000484) && (yield);
((this ?? $$.nothing(1000485, this, "_state", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000485, this, "_state", "draining") && (yield), $$m.site = 1000485, this._state = "draining"));
($$1 = (this ?? $$.nothing(1000486, this, "_condition", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000486, this, "_condition") && (yield), typeof ($$2 = this._condition) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000487, $$1, "notifyAll", "read")).notifyAll, ($$.call(1000488, $$3, $$1, []) ? (yield) : $$.value)));
}) }, { kind: "method", isStatic: false, key: "_wait", method: $$.function("async", "_wait", 0, function* () {
let $$1, $$2, $$3;const $$this = this;
($$m.fuel -= $$enter) < 0 && $$.enter(1000489) && (yield);
($$.await(1000490, ($$1 = (this ?? $$.nothing(1000491, this, "_condition", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000491, this, "_condition") && (yield), typeof ($$2 = this._condition) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000492, $$1, "waitFor", "read")).waitFor, ($$.call(1000493, $$3, $$1, [$$.function("method", "", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000494) && (yield);
return (($$this ?? $$.nothing(1000496, $$this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000496, $$this, "_state") && (yield), typeof ($$1 = $$this._state) === "function" ? $$.member($$this, $$1) : $$1) !== "filling");
})]) ? (yield) : $$.value)))) ? (yield) : $$.value);
if ((((this ?? $$.nothing(1000498, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000498, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) === "broken") || ((this ?? $$.nothing(1000500, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000500, this, "_state") && (yield), typeof ($$2 = this._state) === "function" ? $$.member(this, $$2) : $$2) === "resetting"))) {
throw $$.raise(1000501, ($$.construct(1000502, BrokenBarrierError, ["Abort or reset of barrier"], 1000503) ? (yield) : $$.value));
}
}) }, { kind: "method", isStatic: false, key: "_exit", method: $$.function("method", "_exit", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000504) && (yield);
if (($$2 = (this ?? $$.nothing(1000506, this, "_count", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000506, this, "_count") && (yield), typeof ($$1 = this._count) === "function" ? $$.member(this, $$1) : $$1), typeof $$2 === "number" ? $$2 > 0 : ($$.binary(1000505, ">", $$2, 0) ? (yield) : $$.value))) {
return;
}
if ((((this ?? $$.nothing(1000508, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000508, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) === "resetting") || ((this ?? $$.nothing(1000510, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000510, this, "_state") && (yield), typeof ($$2 = this._state) === "function" ? $$.member(this, $$2) : $$2) === "draining"))) {
((this ?? $$.nothing(1000511, this, "_state", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000511, this, "_state", "filling") && (yield), $$m.site = 1000511, this._state = "filling"));
}
($$1 = (this ?? $$.nothing(1000512, this, "_condition", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000512, this, "_condition") && (yield), typeof ($$2 = this._condition) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000513, $$1, "notifyAll", "read")).notifyAll, ($$.call(1000514, $$3, $$1, []) ? (yield) : $$.value)));
}) }, { kind: "method", isStatic: false, key: "reset", method: $$.function("async", "reset", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000515) && (yield);
const $$d = $$.disposals();
let $$e = $$d;
try {
$$inspected && $$.scope(1000050, { _: () => _ });

const _ = $$.use(1000520, $$d, ($$.await(1000516, ($$1 = (this ?? $$.nothing(1000517, this, "_condition", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000517, this, "_condition") && (yield), typeof ($$2 = this._condition) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000518, $$1, "hold", "read")).hold, ($$.call(1000519, $$3, $$1, []) ? (yield) : $$.value)))) ? (yield) : $$.value));
(($$3 = (($$2 = (this ?? $$.nothing(1000522, this, "_count", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000522, this, "_count") && (yield), typeof ($$1 = this._count) === "function" ? $$.member(this, $$1) : $$1), typeof $$2 === "number" ? $$2 > 0 : ($$.binary(1000521, ">", $$2, 0) ? (yield) : $$.value)) ? "resetting" : "filling"), this ?? $$.nothing(1000523, this, "_state", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000523, this, "_state", $$3) && (yield), $$m.site = 1000523, this._state = $$3));
($$1 = (this ?? $$.nothing(1000524, this, "_condition", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000524, this, "_condition") && (yield), typeof ($$2 = this._condition) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000525, $$1, "notifyAll", "read")).notifyAll, ($$.call(1000526, $$3, $$1, []) ? (yield) : $$.value)));
} catch ($$x) { $$e = $$x; throw $$x; } finally { $$.dispose(1000527, $$d, $$e) && (yield); }
}) }, { kind: "method", isStatic: false, key: "abort", method: $$.function("async", "abort", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000528) && (yield);
const $$d = $$.disposals();
let $$e = $$d;
try {
$$inspected && $$.scope(1000051, { _: () => _ });

const _ = $$.use(1000533, $$d, ($$.await(1000529, ($$1 = (this ?? $$.nothing(1000530, this, "_condition", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000530, this, "_condition") && (yield), typeof ($$2 = this._condition) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000531, $$1, "hold", "read")).hold, ($$.call(1000532, $$3, $$1, []) ? (yield) : $$.value)))) ? (yield) : $$.value));
((this ?? $$.nothing(1000534, this, "_state", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000534, this, "_state", "broken") && (yield), $$m.site = 1000534, this._state = "broken"));
($$1 = (this ?? $$.nothing(1000535, this, "_condition", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000535, this, "_condition") && (yield), typeof ($$2 = this._condition) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000536, $$1, "notifyAll", "read")).notifyAll, ($$.call(1000537, $$3, $$1, []) ? (yield) : $$.value)));
} catch ($$x) { $$e = $$x; throw $$x; } finally { $$.dispose(1000538, $$d, $$e) && (yield); }
}) }, { kind: "method", isStatic: false, key: "toString", method: $$.function("method", "toString", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000539) && (yield);
$$inspected && $$.scope(1000052, { waiting: () => waiting });

const waiting = (($$.get(1000540, this, "broken") ? (yield) : $$.value) ? "" : ($$.template(1000541, [", waiters:", "/", ""], [(typeof ($$1 = ($$.get(1000542, this, "nWaiting") ? (yield) : $$.value)) === "string" || typeof $$1 === "number" ? $$1 : ($$.text(1000541, $$1) ? (yield) : $$.value)), (typeof ($$2 = ($$.get(1000543, this, "parties") ? (yield) : $$.value)) === "string" || typeof $$2 === "number" ? $$2 : ($$.text(1000541, $$2) ? (yield) : $$.value))]) ? (yield) : $$.value));
return ($$.template(1000544, ["<Barrier [", "", "]>"], [(typeof ($$1 = (this ?? $$.nothing(1000545, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000545, this, "_state") && (yield), typeof ($$2 = this._state) === "function" ? $$.member(this, $$2) : $$2)) === "string" || typeof $$1 === "number" ? $$1 : ($$.text(1000544, $$1) ? (yield) : $$.value)), (typeof ($$3 = waiting) === "string" || typeof $$3 === "number" ? $$3 : ($$.text(1000544, $$3) ? (yield) : $$.value))]) ? (yield) : $$.value);
}) }],
fields: function* () {
let $$1, $$2, $$3, $$4;
$$1 = ($$.construct(1000546, Condition, [], 1000547) ? (yield) : $$.value); $$m.site = 1000548; $$.field = $$1; new $$v26(this);
$$2 = void 0; $$m.site = 1000549; $$.field = $$2; new $$v27(this);
$$3 = "filling"; $$m.site = 1000550; $$.field = $$3; new $$v28(this);
$$4 = 0; $$m.site = 1000551; $$.field = $$4; new $$v29(this);
},
statics: null,
bind: ($$c) => { Barrier = $$c; },
};
})(); } }.$$s(); } }.$$s(); } }.$$s(); } }.$$s())()) ? (yield) : $$.value));

return { Lock, Event, Condition, Semaphore, BoundedSemaphore, Barrier };
};
}),
sites: [364,1,364,55,365,10,365,28,365,10,365,24,365,31,365,60,365,44,365,58,11,3,11,21,12,12,12,24,15,3,15,34,17,10,17,22,17,26,17,39,17,26,17,45,17,26,17,77,17,46,17,58,17,58,17,74,17,58,17,76,18,7,18,26,21,20,21,35,21,20,21,43,22,5,22,18,22,5,22,23,22,5,22,31,25,9,25,21,27,9,27,38,27,16,27,29,31,11,31,42,31,47,31,59,31,61,31,78,31,61,31,80,32,7,32,19,34,5,34,24,38,3,38,19,39,10,39,22,39,24,39,72,39,30,39,71,39,34,39,46,40,5,40,25,41,5,41,22,41,5,41,24,44,3,44,37,45,5,45,25,45,11,45,23,45,11,45,25,46,12,46,26,46,16,46,20,50,3,50,24,51,19,51,32,51,19,51,35,52,9,52,28,52,33,52,43,52,33,52,45,52,47,52,62,52,47,52,68,55,3,55,22,56,12,56,87,56,22,56,34,56,61,56,83,56,69,56,82,8,3,8,19,9,3,9,36,7,27,7,36,66,3,66,20,67,12,67,23,70,3,70,15,71,9,71,20,72,5,72,23,73,26,73,39,73,26,73,39,73,5,73,41,73,46,73,57,73,46,73,59,73,61,73,77,73,61,73,83,76,3,76,17,77,5,77,24,80,3,80,31,81,9,81,20,82,20,82,35,82,20,82,47,82,36,82,46,83,5,83,18,83,5,83,23,83,5,83,31,85,7,85,19,88,7,88,36,88,14,88,27,92,3,92,22,93,12,93,81,93,23,93,34,93,55,93,77,93,63,93,76,62,3,62,38,63,3,63,18,64,3,64,36,61,28,61,37,102,3,102,66,103,5,103,12,104,5,104,9,104,18,104,59,104,63,104,73,104,67,104,71,104,5,104,73,102,3,105,4,107,3,107,21,108,12,108,22,108,12,108,29,108,12,108,31,111,3,111,34,112,12,112,38,112,18,112,28,112,18,112,36,112,18,112,38,115,3,115,19,116,5,116,15,116,5,116,23,116,5,116,25,119,3,119,37,120,5,120,25,120,11,120,23,120,11,120,25,121,12,121,26,121,16,121,20,124,3,124,31,125,10,125,21,125,10,125,23,125,25,125,83,125,31,125,82,125,35,125,47,126,20,126,35,126,20,126,48,127,5,127,17,127,5,127,19,130,9,130,22,130,9,130,27,130,9,130,35,132,11,132,23,135,11,135,40,135,18,135,31,138,9,138,32,138,15,138,30,138,15,138,32,142,7,142,19,142,7,142,22,143,7,143,19,148,3,148,37,150,5,150,14,152,9,152,29,152,15,152,27,152,15,152,29,155,15,155,46,155,49,155,61,159,9,159,30,159,32,159,51,162,3,162,64,163,18,163,29,164,5,164,21,165,7,165,24,165,13,165,22,165,13,165,24,166,16,166,27,171,3,171,48,172,10,172,21,172,10,172,23,172,25,172,85,172,31,172,84,172,35,172,47,173,5,173,17,173,5,173,46,173,18,173,45,176,3,176,21,177,5,177,16,177,5,177,38,177,17,177,30,177,17,177,37,180,3,180,28,182,26,182,39,182,26,182,39,182,5,182,41,183,11,183,24,184,11,184,22,184,11,184,24,185,7,185,20,186,7,186,23,186,7,186,30,190,3,190,22,191,12,191,93,191,27,191,38,191,27,191,40,191,67,191,89,191,75,191,88,99,3,99,15,100,3,100,36,98,32,98,41,200,3,200,55,201,5,201,12,202,21,202,56,203,9,203,20,203,22,203,83,203,28,203,82,203,32,203,42,204,5,204,9,204,5,204,26,200,3,205,4,208,3,208,21,209,12,209,29,209,12,209,23,209,33,209,46,209,33,209,51,209,33,209,84,209,52,209,64,209,65,209,81,209,65,209,83,212,3,212,34,213,10,213,21,213,10,213,23,214,7,214,18,214,7,214,23,214,7,214,23,217,20,217,35,217,20,217,48,218,5,218,18,218,5,218,23,218,5,218,31,221,9,221,21,223,9,223,38,223,16,223,29,227,11,227,42,227,46,227,57,227,46,227,59,227,64,227,80,227,64,227,82,227,84,227,95,227,84,227,100,227,84,227,100,228,7,228,19,231,14,231,29,231,14,231,25,231,7,231,31,231,36,231,52,231,36,231,54,236,3,236,19,237,5,237,16,237,5,237,21,237,5,237,21,238,5,238,21,238,5,238,23,241,3,241,37,242,5,242,25,242,11,242,23,242,11,242,25,243,12,243,26,243,16,243,20,247,3,247,26,248,26,248,39,248,26,248,39,248,5,248,41,249,11,249,22,249,11,249,24,250,7,250,18,250,7,250,23,250,7,250,23,251,7,251,23,251,7,251,29,257,3,257,22,258,19,258,30,258,19,258,32,258,46,258,78,258,65,258,76,259,12,259,76,259,16,259,32,259,16,259,37,259,50,259,72,259,58,259,71,197,3,197,18,198,3,198,36,196,32,196,41,267,3,267,55,268,5,268,17,269,5,269,9,269,24,269,28,269,24,269,35,269,5,269,35,267,3,270,4,272,3,272,19,273,9,273,40,273,9,273,20,273,24,273,40,274,7,274,72,274,13,274,71,274,17,274,27,276,5,276,18,276,5,276,20,265,3,265,23,264,39,264,48,287,3,287,54,288,5,288,12,289,5,289,9,289,21,289,60,289,5,289,60,290,9,290,26,290,9,290,13,290,9,290,22,290,28,290,72,290,34,290,71,290,38,290,48,287,3,291,4,293,3,293,25,294,12,294,25,297,3,297,26,298,12,298,37,298,12,298,23,298,40,298,51,301,3,301,25,302,12,302,36,302,12,302,23,305,3,305,33,306,15,306,43,306,21,306,36,306,21,306,41,306,21,306,43,306,15,306,43,307,5,307,24,307,11,307,22,307,11,307,24,309,21,309,32,310,7,310,18,310,7,310,23,310,7,310,23,311,11,311,38,311,11,311,20,311,25,311,38,311,40,311,53,311,40,311,55,312,12,312,30,312,18,312,28,312,18,312,30,315,7,315,18,315,7,315,23,315,7,315,23,316,7,316,17,316,7,316,19,305,33,318,4,321,3,321,33,322,5,322,99,322,11,322,26,322,11,322,34,322,11,322,99,322,35,322,41,322,41,322,67,322,41,322,52,322,71,322,98,322,71,322,82,323,9,323,33,323,9,323,20,323,35,323,83,323,41,323,82,323,45,323,63,327,3,327,20,328,5,328,29,329,5,329,20,329,5,329,30,329,5,329,32,332,3,332,32,333,5,333,67,333,11,333,26,333,11,333,34,333,11,333,67,333,35,333,41,333,41,333,66,333,41,333,52,334,9,334,33,334,9,334,20,334,37,334,64,334,37,334,48,335,7,335,65,335,13,335,64,335,17,335,35,340,3,340,17,341,9,341,24,341,9,341,20,342,9,342,36,342,9,342,20,342,40,342,66,342,40,342,51,342,68,342,91,343,5,343,20,343,5,343,30,343,5,343,32,346,3,346,32,347,15,347,43,347,21,347,36,347,21,347,41,347,21,347,43,347,15,347,43,348,19,348,34,348,19,348,30,348,5,348,60,349,5,349,20,349,5,349,30,349,5,349,32,346,32,350,4,352,3,352,32,353,15,353,43,353,21,353,36,353,21,353,41,353,21,353,43,353,15,353,43,354,5,354,27,355,5,355,20,355,5,355,30,355,5,355,32,352,32,356,4,358,3,358,22,359,21,359,32,359,40,359,84,359,53,359,66,359,70,359,82,360,12,360,50,360,25,360,36,282,16,282,31,282,20,282,29,282,3,282,32,283,3,283,20,284,3,284,71,285,3,285,14,281,30,281,39],
scopes: [364,1,366,2,1,1,367,1,15,34,36,4,17,46,17,76,29,7,33,6,50,24,53,4,73,5,73,84,80,31,90,4,102,3,105,4,124,31,145,4,140,7,144,6,148,37,160,4,154,9,157,8,162,64,169,4,162,3,169,4,171,3,174,4,180,28,188,4,182,5,187,6,180,3,188,4,200,55,205,4,200,3,205,4,209,52,209,83,212,34,234,4,225,7,229,6,248,5,253,6,257,22,260,4,267,3,270,4,287,3,291,4,305,33,318,4,308,9,314,6,346,32,350,4,352,32,356,4,358,22,361,4],
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
$$inspected && $$.scope(1000053, { Queue: () => Queue, LifoQueue: () => LifoQueue, PriorityQueue: () => PriorityQueue });





const Queue = ($$1 = LoopBound, ($$.class(1000780, "Queue", [$$1], (() => ($$v8) => class $$v1 extends $$.Same { ["_maxsize"] = $$.field;  static $$s() { return class $$v2 extends $$.Same { ["_getters"] = $$.field;  static $$s() { return class $$v3 extends $$.Same { ["_putters"] = $$.field;  static $$s() { return class $$v4 extends $$.Same { ["_unfinishedTasks"] = $$.field;  static $$s() { return class $$v5 extends $$.Same { ["_finished"] = $$.field;  static $$s() { return class $$v6 extends $$.Same { ["_isShutdown"] = $$.field;  static $$s() { return class $$v7 extends $$.Same { ["_items"] = $$.field;  static $$s() { return (() => {
let Queue;
return {
construct: function* ($$v9) {
let $$1, $$2, $$3, $$4, $$5;let $$this;const $$newTarget = $$.newTarget;
($$m.fuel -= $$enter) < 0 && $$.enter(1000553) && (yield);
const maxsize = (($$1 = $$v9) === void 0 ? 0 : $$1);
$$inspected && $$.scope(1000054, { maxsize: () => maxsize });

{
($$this = ($$.superConstruct(1000554, $$v8, [], $$newTarget, $$this) ? (yield) : $$.value), $$.fields(1000554, $$v8, $$this) && (yield), $$this);
($$2 = $$.self(1000555, $$this), ($$4 = ($$3 = argument, ($$.call(1000556, $$3, void 0, [maxsize, "maxsize", 0]) ? (yield) : $$.value)), $$2 ?? $$.nothing(1000557, $$2, "_maxsize", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000557, $$2, "_maxsize", $$4) && (yield), $$m.site = 1000557, $$2._maxsize = $$4));
($$2 = ($$3 = $$.self(1000558, $$this), ($$3 ?? $$.nothing(1000559, $$3, "_finished", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000559, $$3, "_finished") && (yield), typeof ($$4 = $$3._finished) === "function" ? $$.member($$3, $$4) : $$4)), ($$2 ?? $$.nothing(1000560, $$2, "_kind", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000560, $$2, "_kind", "tasks") && (yield), $$m.site = 1000560, $$2._kind = "tasks"));
($$2 = ($$3 = $$.self(1000561, $$this), ($$3 ?? $$.nothing(1000562, $$3, "_finished", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000562, $$3, "_finished") && (yield), typeof ($$4 = $$3._finished) === "function" ? $$.member($$3, $$4) : $$4)), ($$5 = ($$2 ?? $$.nothing(1000563, $$2, "set", "read")).set, ($$.call(1000564, $$5, $$2, []) ? (yield) : $$.value)));
return $$.self(1000565, $$this);
}
}, length: 0,
methods: [{ kind: "get", isStatic: false, key: "maxsize", method: $$.function("method", "maxsize", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000566) && (yield);
return (this ?? $$.nothing(1000567, this, "_maxsize", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000567, this, "_maxsize") && (yield), typeof ($$1 = this._maxsize) === "function" ? $$.member(this, $$1) : $$1);
}) }, { kind: "method", isStatic: false, key: "qsize", method: $$.function("method", "qsize", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000568) && (yield);
return ($$1 = (this ?? $$.nothing(1000569, this, "_items", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000569, this, "_items") && (yield), typeof ($$2 = this._items) === "function" ? $$.member(this, $$2) : $$2), ($$1 ?? $$.nothing(1000570, $$1, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000570, $$1, "length") && (yield), typeof ($$3 = $$1.length) === "function" ? $$.member($$1, $$3) : $$3));
}) }, { kind: "method", isStatic: false, key: "empty", method: $$.function("method", "empty", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000571) && (yield);
return (($$1 = (this ?? $$.nothing(1000573, this, "qsize", "read")).qsize, ($$.call(1000574, $$1, this, []) ? (yield) : $$.value)) === 0);
}) }, { kind: "method", isStatic: false, key: "full", method: $$.function("method", "full", 0, function* () {
let $$1, $$2, $$3, $$4, $$5, $$6;
($$m.fuel -= $$enter) < 0 && $$.enter(1000575) && (yield);
return (($$2 = (this ?? $$.nothing(1000577, this, "_maxsize", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000577, this, "_maxsize") && (yield), typeof ($$1 = this._maxsize) === "function" ? $$.member(this, $$1) : $$1), typeof $$2 === "number" ? $$2 > 0 : ($$.binary(1000576, ">", $$2, 0) ? (yield) : $$.value)) && ($$5 = ($$3 = (this ?? $$.nothing(1000579, this, "qsize", "read")).qsize, ($$.call(1000580, $$3, this, []) ? (yield) : $$.value)), $$6 = (this ?? $$.nothing(1000581, this, "_maxsize", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000581, this, "_maxsize") && (yield), typeof ($$4 = this._maxsize) === "function" ? $$.member(this, $$4) : $$4), typeof $$5 === "number" && typeof $$6 === "number" ? $$5 >= $$6 : ($$.binary(1000578, ">=", $$5, $$6) ? (yield) : $$.value)));
}) }, { kind: "method", isStatic: false, key: "put", method: $$.function("async", "put", 1, function* (item) {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1000582) && (yield);
$$inspected && $$.scope(1000057, { item: () => item });

for (; ($$1 = (this ?? $$.nothing(1000583, this, "full", "read")).full, ($$.call(1000584, $$1, this, []) ? (yield) : $$.value)); (($$m.fuel -= $$edge) < 0 && $$.edge(1000585) && (yield))) {
$$inspected && $$.scope(1000055, { putter: () => putter });

if ((this ?? $$.nothing(1000586, this, "_isShutdown", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000586, this, "_isShutdown") && (yield), typeof ($$2 = this._isShutdown) === "function" ? $$.member(this, $$2) : $$2)) {
throw $$.raise(1000587, ($$.construct(1000588, QueueShutDown, [], 1000589) ? (yield) : $$.value));
}
const putter = ($$2 = (this ?? $$.nothing(1000590, this, "_newWaiter", "read"))._newWaiter, ($$.call(1000591, $$2, this, ["room"]) ? (yield) : $$.value));
($$2 = (this ?? $$.nothing(1000592, this, "_putters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000592, this, "_putters") && (yield), typeof ($$3 = this._putters) === "function" ? $$.member(this, $$3) : $$3), ($$4 = ($$2 ?? $$.nothing(1000593, $$2, "push", "read")).push, ($$.call(1000594, $$4, $$2, [putter]) ? (yield) : $$.value)));
try {
($$.await(1000595, putter) ? (yield) : $$.value);
} catch ($$x) {
const error = $$.caught($$x);
$$inspected && $$.scope(1000056, { error: () => error });
{
($$2 = (this ?? $$.nothing(1000596, this, "_giveUp", "read"))._giveUp, ($$.call(1000597, $$2, this, [putter, (this ?? $$.nothing(1000598, this, "_putters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000598, this, "_putters") && (yield), typeof ($$3 = this._putters) === "function" ? $$.member(this, $$3) : $$3), (! ($$4 = (this ?? $$.nothing(1000599, this, "full", "read")).full, ($$.call(1000600, $$4, this, []) ? (yield) : $$.value)))]) ? (yield) : $$.value));
throw $$.raise(1000601, error);
}
}
}
($$1 = (this ?? $$.nothing(1000602, this, "putNowait", "read")).putNowait, ($$.call(1000603, $$1, this, [item]) ? (yield) : $$.value));
}) }, { kind: "method", isStatic: false, key: "putNowait", method: $$.function("method", "putNowait", 1, function* (item) {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000604) && (yield);
$$inspected && $$.scope(1000058, { item: () => item });

if ((this ?? $$.nothing(1000605, this, "_isShutdown", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000605, this, "_isShutdown") && (yield), typeof ($$1 = this._isShutdown) === "function" ? $$.member(this, $$1) : $$1)) {
throw $$.raise(1000606, ($$.construct(1000607, QueueShutDown, [], 1000608) ? (yield) : $$.value));
}
if (($$1 = (this ?? $$.nothing(1000609, this, "full", "read")).full, ($$.call(1000610, $$1, this, []) ? (yield) : $$.value))) {
throw $$.raise(1000611, ($$.construct(1000612, QueueFull, [], 1000613) ? (yield) : $$.value));
}
($$1 = (this ?? $$.nothing(1000614, this, "_put", "read"))._put, ($$.call(1000615, $$1, this, [item]) ? (yield) : $$.value));
(($$2 = (this ?? $$.nothing(1000616, this, "_unfinishedTasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000616, this, "_unfinishedTasks") && (yield), typeof ($$1 = this._unfinishedTasks) === "function" ? $$.member(this, $$1) : $$1), ($$3 = (typeof $$2 === "number" ? $$2 + 1 : ($$.add(1000617, $$2, 1) ? (yield) : $$.value)), this ?? $$.nothing(1000618, this, "_unfinishedTasks", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000618, this, "_unfinishedTasks", $$3) && (yield), $$m.site = 1000618, this._unfinishedTasks = $$3)));
($$1 = (this ?? $$.nothing(1000619, this, "_finished", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000619, this, "_finished") && (yield), typeof ($$2 = this._finished) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000620, $$1, "clear", "read")).clear, ($$.call(1000621, $$3, $$1, []) ? (yield) : $$.value)));
($$1 = (this ?? $$.nothing(1000622, this, "_wakeUpNext", "read"))._wakeUpNext, ($$.call(1000623, $$1, this, [(this ?? $$.nothing(1000624, this, "_getters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000624, this, "_getters") && (yield), typeof ($$2 = this._getters) === "function" ? $$.member(this, $$2) : $$2)]) ? (yield) : $$.value));
}) }, { kind: "method", isStatic: false, key: "get", method: $$.function("async", "get", 0, function* () {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1000625) && (yield);
for (; ($$1 = (this ?? $$.nothing(1000626, this, "empty", "read")).empty, ($$.call(1000627, $$1, this, []) ? (yield) : $$.value)); (($$m.fuel -= $$edge) < 0 && $$.edge(1000628) && (yield))) {
$$inspected && $$.scope(1000059, { getter: () => getter });

if (((this ?? $$.nothing(1000629, this, "_isShutdown", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000629, this, "_isShutdown") && (yield), typeof ($$2 = this._isShutdown) === "function" ? $$.member(this, $$2) : $$2) && ($$3 = (this ?? $$.nothing(1000630, this, "empty", "read")).empty, ($$.call(1000631, $$3, this, []) ? (yield) : $$.value)))) {
throw $$.raise(1000632, ($$.construct(1000633, QueueShutDown, [], 1000634) ? (yield) : $$.value));
}
const getter = ($$2 = (this ?? $$.nothing(1000635, this, "_newWaiter", "read"))._newWaiter, ($$.call(1000636, $$2, this, ["item"]) ? (yield) : $$.value));
($$2 = (this ?? $$.nothing(1000637, this, "_getters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000637, this, "_getters") && (yield), typeof ($$3 = this._getters) === "function" ? $$.member(this, $$3) : $$3), ($$4 = ($$2 ?? $$.nothing(1000638, $$2, "push", "read")).push, ($$.call(1000639, $$4, $$2, [getter]) ? (yield) : $$.value)));
try {
($$.await(1000640, getter) ? (yield) : $$.value);
} catch ($$x) {
const error = $$.caught($$x);
$$inspected && $$.scope(1000060, { error: () => error });
{
($$2 = (this ?? $$.nothing(1000641, this, "_giveUp", "read"))._giveUp, ($$.call(1000642, $$2, this, [getter, (this ?? $$.nothing(1000643, this, "_getters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000643, this, "_getters") && (yield), typeof ($$3 = this._getters) === "function" ? $$.member(this, $$3) : $$3), (! ($$4 = (this ?? $$.nothing(1000644, this, "empty", "read")).empty, ($$.call(1000645, $$4, this, []) ? (yield) : $$.value)))]) ? (yield) : $$.value));
throw $$.raise(1000646, error);
}
}
}
return ($$1 = (this ?? $$.nothing(1000647, this, "getNowait", "read")).getNowait, ($$.call(1000648, $$1, this, []) ? (yield) : $$.value));
}) }, { kind: "method", isStatic: false, key: "getNowait", method: $$.function("method", "getNowait", 0, function* () {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1000649) && (yield);
$$inspected && $$.scope(1000061, { item: () => item });

if (($$1 = (this ?? $$.nothing(1000650, this, "empty", "read")).empty, ($$.call(1000651, $$1, this, []) ? (yield) : $$.value))) {
if ((this ?? $$.nothing(1000652, this, "_isShutdown", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000652, this, "_isShutdown") && (yield), typeof ($$2 = this._isShutdown) === "function" ? $$.member(this, $$2) : $$2)) {
throw $$.raise(1000653, ($$.construct(1000654, QueueShutDown, [], 1000655) ? (yield) : $$.value));
}
throw $$.raise(1000656, ($$.construct(1000657, QueueEmpty, [], 1000658) ? (yield) : $$.value));
}
const item = ($$1 = (this ?? $$.nothing(1000659, this, "_take", "read"))._take, ($$.call(1000660, $$1, this, []) ? (yield) : $$.value));
($$1 = (this ?? $$.nothing(1000661, this, "_wakeUpNext", "read"))._wakeUpNext, ($$.call(1000662, $$1, this, [(this ?? $$.nothing(1000663, this, "_putters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000663, this, "_putters") && (yield), typeof ($$2 = this._putters) === "function" ? $$.member(this, $$2) : $$2)]) ? (yield) : $$.value));
return item;
}) }, { kind: "method", isStatic: false, key: "taskDone", method: $$.function("method", "taskDone", 0, function* () {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1000664) && (yield);
if (($$2 = (this ?? $$.nothing(1000666, this, "_unfinishedTasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000666, this, "_unfinishedTasks") && (yield), typeof ($$1 = this._unfinishedTasks) === "function" ? $$.member(this, $$1) : $$1), typeof $$2 === "number" ? $$2 <= 0 : ($$.binary(1000665, "<=", $$2, 0) ? (yield) : $$.value))) {
throw $$.raise(1000667, ($$.construct(1000668, ValueError, ["task_done() called too many times"], 1000669) ? (yield) : $$.value));
}
(($$2 = (this ?? $$.nothing(1000670, this, "_unfinishedTasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000670, this, "_unfinishedTasks") && (yield), typeof ($$1 = this._unfinishedTasks) === "function" ? $$.member(this, $$1) : $$1), ($$3 = (typeof $$2 === "number" ? $$2 - 1 : ($$.binary(1000671, "-", $$2, 1) ? (yield) : $$.value)), this ?? $$.nothing(1000672, this, "_unfinishedTasks", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000672, this, "_unfinishedTasks", $$3) && (yield), $$m.site = 1000672, this._unfinishedTasks = $$3)));
if (((this ?? $$.nothing(1000674, this, "_unfinishedTasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000674, this, "_unfinishedTasks") && (yield), typeof ($$1 = this._unfinishedTasks) === "function" ? $$.member(this, $$1) : $$1) === 0)) {
($$2 = (this ?? $$.nothing(1000675, this, "_finished", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000675, this, "_finished") && (yield), typeof ($$3 = this._finished) === "function" ? $$.member(this, $$3) : $$3), ($$4 = ($$2 ?? $$.nothing(1000676, $$2, "set", "read")).set, ($$.call(1000677, $$4, $$2, []) ? (yield) : $$.value)));
}
}) }, { kind: "method", isStatic: false, key: "join", method: $$.function("async", "join", 0, function* () {
let $$1, $$2, $$3, $$4, $$5;
($$m.fuel -= $$enter) < 0 && $$.enter(1000678) && (yield);
if (($$2 = (this ?? $$.nothing(1000680, this, "_unfinishedTasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000680, this, "_unfinishedTasks") && (yield), typeof ($$1 = this._unfinishedTasks) === "function" ? $$.member(this, $$1) : $$1), typeof $$2 === "number" ? $$2 > 0 : ($$.binary(1000679, ">", $$2, 0) ? (yield) : $$.value))) {
($$.await(1000681, ($$3 = (this ?? $$.nothing(1000682, this, "_finished", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000682, this, "_finished") && (yield), typeof ($$4 = this._finished) === "function" ? $$.member(this, $$4) : $$4), ($$5 = ($$3 ?? $$.nothing(1000683, $$3, "wait", "read")).wait, ($$.call(1000684, $$5, $$3, []) ? (yield) : $$.value)))) ? (yield) : $$.value);
}
}) }, { kind: "method", isStatic: false, key: "shutdown", method: $$.function("method", "shutdown", 0, function* ($$v10) {
let $$1, $$2, $$3, $$4, $$5, $$6, $$7, $$8, $$9;
($$m.fuel -= $$enter) < 0 && $$.enter(1000685) && (yield);
const immediate = (($$1 = $$v10) === void 0 ? false : $$1);
$$inspected && $$.scope(1000064, { immediate: () => immediate });

{
((this ?? $$.nothing(1000686, this, "_isShutdown", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000686, this, "_isShutdown", true) && (yield), $$m.site = 1000686, this._isShutdown = true));
if (($$2 = argument, ($$.call(1000687, $$2, void 0, [immediate, "immediate", false]) ? (yield) : $$.value))) {
for (; (! ($$3 = (this ?? $$.nothing(1000688, this, "empty", "read")).empty, ($$.call(1000689, $$3, this, []) ? (yield) : $$.value))); (($$m.fuel -= $$edge) < 0 && $$.edge(1000690) && (yield))) {
($$4 = (this ?? $$.nothing(1000691, this, "_take", "read"))._take, ($$.call(1000692, $$4, this, []) ? (yield) : $$.value));
if (($$5 = (this ?? $$.nothing(1000694, this, "_unfinishedTasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000694, this, "_unfinishedTasks") && (yield), typeof ($$4 = this._unfinishedTasks) === "function" ? $$.member(this, $$4) : $$4), typeof $$5 === "number" ? $$5 > 0 : ($$.binary(1000693, ">", $$5, 0) ? (yield) : $$.value))) {
(($$7 = (this ?? $$.nothing(1000695, this, "_unfinishedTasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000695, this, "_unfinishedTasks") && (yield), typeof ($$6 = this._unfinishedTasks) === "function" ? $$.member(this, $$6) : $$6), ($$8 = (typeof $$7 === "number" ? $$7 - 1 : ($$.binary(1000696, "-", $$7, 1) ? (yield) : $$.value)), this ?? $$.nothing(1000697, this, "_unfinishedTasks", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000697, this, "_unfinishedTasks", $$8) && (yield), $$m.site = 1000697, this._unfinishedTasks = $$8)));
}
}
if (((this ?? $$.nothing(1000699, this, "_unfinishedTasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000699, this, "_unfinishedTasks") && (yield), typeof ($$3 = this._unfinishedTasks) === "function" ? $$.member(this, $$3) : $$3) === 0)) {
($$4 = (this ?? $$.nothing(1000700, this, "_finished", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000700, this, "_finished") && (yield), typeof ($$5 = this._finished) === "function" ? $$.member(this, $$5) : $$5), ($$6 = ($$4 ?? $$.nothing(1000701, $$4, "set", "read")).set, ($$.call(1000702, $$6, $$4, []) ? (yield) : $$.value)));
}
}
{
const $$v11 = ($$.iterate(1000705, [(this ?? $$.nothing(1000703, this, "_getters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000703, this, "_getters") && (yield), typeof ($$2 = this._getters) === "function" ? $$.member(this, $$2) : $$2), (this ?? $$.nothing(1000704, this, "_putters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000704, this, "_putters") && (yield), typeof ($$3 = this._putters) === "function" ? $$.member(this, $$3) : $$3)]) ? (yield) : $$.value);
let $$v12 = false;
try {
for (; ($$.next(1000705, $$v11) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1000706) && (yield))) {
const waiters = $$v11.value;
$$inspected && $$.scope(1000062, { waiters: () => waiters });
{
for (let waiter = ($$4 = (waiters ?? $$.nothing(1000707, waiters, "shift", "read")).shift, ($$.call(1000708, $$4, waiters, []) ? (yield) : $$.value)); (waiter !== (void 0)); (($$m.fuel -= $$edge) < 0 && $$.edge(1000712) && (yield)), ((waiter = ($$5 = (waiters ?? $$.nothing(1000710, waiters, "shift", "read")).shift, ($$.call(1000711, $$5, waiters, []) ? (yield) : $$.value))))) {
$$inspected && $$.scope(1000063, { waiter: () => waiter });
{
if ((! ($$6 = waiter, ($$7 = ($$6 ?? $$.nothing(1000713, $$6, "done", "read")).done, ($$.call(1000714, $$7, $$6, []) ? (yield) : $$.value))))) {
($$8 = waiter, ($$9 = ($$8 ?? $$.nothing(1000715, $$8, "setResult", "read")).setResult, ($$.call(1000716, $$9, $$8, [true]) ? (yield) : $$.value)));
}
}
}
}
}
} catch ($$x) { $$v12 = true; throw $$x; }
finally { if (!$$v11.isDone) { $$.close(1000705, $$v11, $$v12) && (yield); } }
}
}
}) }, { kind: "method", isStatic: false, key: "_giveUp", method: $$.function("method", "_giveUp", 3, function* (waiter, waiters, mayGoOn) {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1000717) && (yield);
$$inspected && $$.scope(1000065, { waiter: () => waiter, waiters: () => waiters, mayGoOn: () => mayGoOn });

($$1 = (waiter ?? $$.nothing(1000718, waiter, "cancel", "read")).cancel, ($$.call(1000719, $$1, waiter, []) ? (yield) : $$.value));
($$1 = remove, ($$.call(1000720, $$1, void 0, [waiters, waiter]) ? (yield) : $$.value));
if ((mayGoOn && (! ($$1 = (waiter ?? $$.nothing(1000721, waiter, "cancelled", "read")).cancelled, ($$.call(1000722, $$1, waiter, []) ? (yield) : $$.value))))) {
($$2 = (this ?? $$.nothing(1000723, this, "_wakeUpNext", "read"))._wakeUpNext, ($$.call(1000724, $$2, this, [waiters]) ? (yield) : $$.value));
}
}) }, { kind: "method", isStatic: false, key: "_wakeUpNext", method: $$.function("method", "_wakeUpNext", 1, function* (waiters) {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1000725) && (yield);
$$inspected && $$.scope(1000067, { waiters: () => waiters });

for (let waiter = ($$1 = (waiters ?? $$.nothing(1000726, waiters, "shift", "read")).shift, ($$.call(1000727, $$1, waiters, []) ? (yield) : $$.value)); (waiter !== (void 0)); (($$m.fuel -= $$edge) < 0 && $$.edge(1000731) && (yield)), ((waiter = ($$2 = (waiters ?? $$.nothing(1000729, waiters, "shift", "read")).shift, ($$.call(1000730, $$2, waiters, []) ? (yield) : $$.value))))) {
$$inspected && $$.scope(1000066, { waiter: () => waiter });
{
if (($$3 = waiter, ($$4 = ($$3 ?? $$.nothing(1000732, $$3, "done", "read")).done, ($$.call(1000733, $$4, $$3, []) ? (yield) : $$.value)))) {
continue;
}
($$3 = waiter, ($$4 = ($$3 ?? $$.nothing(1000734, $$3, "setResult", "read")).setResult, ($$.call(1000735, $$4, $$3, [true]) ? (yield) : $$.value)));
break;
}
}
}) }, { kind: "method", isStatic: false, key: "_put", method: $$.function("method", "_put", 1, function* (item) {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000736) && (yield);
$$inspected && $$.scope(1000068, { item: () => item });

($$1 = (this ?? $$.nothing(1000737, this, "_items", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000737, this, "_items") && (yield), typeof ($$2 = this._items) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000738, $$1, "push", "read")).push, ($$.call(1000739, $$3, $$1, [item]) ? (yield) : $$.value)));
}) }, { kind: "method", isStatic: false, key: "_take", method: $$.function("method", "_take", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000740) && (yield);
return ($$1 = (this ?? $$.nothing(1000741, this, "_items", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000741, this, "_items") && (yield), typeof ($$2 = this._items) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000742, $$1, "shift", "read")).shift, ($$.call(1000743, $$3, $$1, []) ? (yield) : $$.value)));
}) }, { kind: "method", isStatic: false, key: "toString", method: $$.function("method", "toString", 0, function* () {
let $$1, $$2, $$3, $$4, $$5, $$6, $$7, $$8, $$9, $$10, $$11;
($$m.fuel -= $$enter) < 0 && $$.enter(1000744) && (yield);
$$inspected && $$.scope(1000069, { items: () => items, getters: () => getters, putters: () => putters, tasks: () => tasks, shutdown: () => shutdown });

const items = (($$1 = (this ?? $$.nothing(1000745, this, "empty", "read")).empty, ($$.call(1000746, $$1, this, []) ? (yield) : $$.value)) ? "" : ($$.template(1000747, [" _queue=", ""], [(typeof ($$2 = ($$3 = repr, ($$.call(1000748, $$3, void 0, [(this ?? $$.nothing(1000749, this, "_items", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000749, this, "_items") && (yield), typeof ($$4 = this._items) === "function" ? $$.member(this, $$4) : $$4)]) ? (yield) : $$.value))) === "string" || typeof $$2 === "number" ? $$2 : ($$.text(1000747, $$2) ? (yield) : $$.value))]) ? (yield) : $$.value));
const getters = (($$4 = ($$1 = (this ?? $$.nothing(1000751, this, "_getters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000751, this, "_getters") && (yield), typeof ($$2 = this._getters) === "function" ? $$.member(this, $$2) : $$2), ($$1 ?? $$.nothing(1000752, $$1, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000752, $$1, "length") && (yield), typeof ($$3 = $$1.length) === "function" ? $$.member($$1, $$3) : $$3)), typeof $$4 === "number" ? $$4 > 0 : ($$.binary(1000750, ">", $$4, 0) ? (yield) : $$.value)) ? ($$.template(1000753, [" _getters[", "]"], [(typeof ($$5 = ($$6 = (this ?? $$.nothing(1000754, this, "_getters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000754, this, "_getters") && (yield), typeof ($$7 = this._getters) === "function" ? $$.member(this, $$7) : $$7), ($$6 ?? $$.nothing(1000755, $$6, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000755, $$6, "length") && (yield), typeof ($$8 = $$6.length) === "function" ? $$.member($$6, $$8) : $$8))) === "string" || typeof $$5 === "number" ? $$5 : ($$.text(1000753, $$5) ? (yield) : $$.value))]) ? (yield) : $$.value) : "");
const putters = (($$4 = ($$1 = (this ?? $$.nothing(1000757, this, "_putters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000757, this, "_putters") && (yield), typeof ($$2 = this._putters) === "function" ? $$.member(this, $$2) : $$2), ($$1 ?? $$.nothing(1000758, $$1, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000758, $$1, "length") && (yield), typeof ($$3 = $$1.length) === "function" ? $$.member($$1, $$3) : $$3)), typeof $$4 === "number" ? $$4 > 0 : ($$.binary(1000756, ">", $$4, 0) ? (yield) : $$.value)) ? ($$.template(1000759, [" _putters[", "]"], [(typeof ($$5 = ($$6 = (this ?? $$.nothing(1000760, this, "_putters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000760, this, "_putters") && (yield), typeof ($$7 = this._putters) === "function" ? $$.member(this, $$7) : $$7), ($$6 ?? $$.nothing(1000761, $$6, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000761, $$6, "length") && (yield), typeof ($$8 = $$6.length) === "function" ? $$.member($$6, $$8) : $$8))) === "string" || typeof $$5 === "number" ? $$5 : ($$.text(1000759, $$5) ? (yield) : $$.value))]) ? (yield) : $$.value) : "");
const tasks = (($$2 = (this ?? $$.nothing(1000763, this, "_unfinishedTasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000763, this, "_unfinishedTasks") && (yield), typeof ($$1 = this._unfinishedTasks) === "function" ? $$.member(this, $$1) : $$1), typeof $$2 === "number" ? $$2 > 0 : ($$.binary(1000762, ">", $$2, 0) ? (yield) : $$.value)) ? ($$.template(1000764, [" tasks=", ""], [(typeof ($$3 = (this ?? $$.nothing(1000765, this, "_unfinishedTasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000765, this, "_unfinishedTasks") && (yield), typeof ($$4 = this._unfinishedTasks) === "function" ? $$.member(this, $$4) : $$4)) === "string" || typeof $$3 === "number" ? $$3 : ($$.text(1000764, $$3) ? (yield) : $$.value))]) ? (yield) : $$.value) : "");
const shutdown = ((this ?? $$.nothing(1000766, this, "_isShutdown", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000766, this, "_isShutdown") && (yield), typeof ($$1 = this._isShutdown) === "function" ? $$.member(this, $$1) : $$1) ? " shutdown" : "");
return ($$.template(1000767, ["<", " maxsize=", "", "", "", "", "", ">"], [(typeof ($$1 = ($$2 = (this ?? $$.nothing(1000768, this, "constructor", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000768, this, "constructor") && (yield), typeof ($$3 = this.constructor) === "function" ? $$.member(this, $$3) : $$3), ($$2 ?? $$.nothing(1000769, $$2, "name", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000769, $$2, "name") && (yield), typeof ($$4 = $$2.name) === "function" ? $$.member($$2, $$4) : $$4))) === "string" || typeof $$1 === "number" ? $$1 : ($$.text(1000767, $$1) ? (yield) : $$.value)), (typeof ($$5 = (this ?? $$.nothing(1000770, this, "_maxsize", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000770, this, "_maxsize") && (yield), typeof ($$6 = this._maxsize) === "function" ? $$.member(this, $$6) : $$6)) === "string" || typeof $$5 === "number" ? $$5 : ($$.text(1000767, $$5) ? (yield) : $$.value)), (typeof ($$7 = items) === "string" || typeof $$7 === "number" ? $$7 : ($$.text(1000767, $$7) ? (yield) : $$.value)), (typeof ($$8 = getters) === "string" || typeof $$8 === "number" ? $$8 : ($$.text(1000767, $$8) ? (yield) : $$.value)), (typeof ($$9 = putters) === "string" || typeof $$9 === "number" ? $$9 : ($$.text(1000767, $$9) ? (yield) : $$.value)), (typeof ($$10 = tasks) === "string" || typeof $$10 === "number" ? $$10 : ($$.text(1000767, $$10) ? (yield) : $$.value)), (typeof ($$11 = shutdown) === "string" || typeof $$11 === "number" ? $$11 : ($$.text(1000767, $$11) ? (yield) : $$.value))]) ? (yield) : $$.value);
}) }],
fields: function* () {
let $$1, $$2, $$3, $$4, $$5, $$6, $$7;
$$1 = void 0; $$m.site = 1000771; $$.field = $$1; new $$v1(this);
$$2 = []; $$m.site = 1000772; $$.field = $$2; new $$v2(this);
$$3 = []; $$m.site = 1000773; $$.field = $$3; new $$v3(this);
$$4 = 0; $$m.site = 1000774; $$.field = $$4; new $$v4(this);
$$5 = ($$.construct(1000775, Event, [], 1000776) ? (yield) : $$.value); $$m.site = 1000777; $$.field = $$5; new $$v5(this);
$$6 = false; $$m.site = 1000778; $$.field = $$6; new $$v6(this);
$$7 = []; $$m.site = 1000779; $$.field = $$7; new $$v7(this);
},
statics: null,
bind: ($$c) => { Queue = $$c; },
};
})(); } }.$$s(); } }.$$s(); } }.$$s(); } }.$$s(); } }.$$s(); } }.$$s(); } }.$$s())()) ? (yield) : $$.value));
const LifoQueue = ($$1 = Queue, ($$.class(1000785, "LifoQueue", [$$1], (() => ($$v13) => (() => {
let LifoQueue;
return {
construct: null, length: 0,
methods: [{ kind: "method", isStatic: false, key: "_take", method: $$.function("method", "_take", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000781) && (yield);
return ($$1 = (this ?? $$.nothing(1000782, this, "_items", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000782, this, "_items") && (yield), typeof ($$2 = this._items) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000783, $$1, "pop", "read")).pop, ($$.call(1000784, $$3, $$1, []) ? (yield) : $$.value)));
}) }],
fields: null,
statics: null,
bind: ($$c) => { LifoQueue = $$c; },
};
})())()) ? (yield) : $$.value));
const PriorityQueue = ($$1 = Queue, ($$.class(1000798, "PriorityQueue", [$$1], (() => ($$v15) => class $$v14 extends $$.Same { ["_heap"] = $$.field;  static $$s() { return (() => {
let PriorityQueue;
return {
construct: null, length: 0,
methods: [{ kind: "method", isStatic: false, key: "_put", method: $$.function("method", "_put", 1, function* (item) {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000786) && (yield);
$$inspected && $$.scope(1000070, { item: () => item });

($$1 = (this ?? $$.nothing(1000787, this, "_heap", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000787, this, "_heap") && (yield), typeof ($$2 = this._heap) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000788, $$1, "push", "read")).push, ($$.call(1000789, $$3, $$1, [item]) ? (yield) : $$.value)));
}) }, { kind: "method", isStatic: false, key: "_take", method: $$.function("method", "_take", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000790) && (yield);
return ($$1 = (this ?? $$.nothing(1000791, this, "_heap", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000791, this, "_heap") && (yield), typeof ($$2 = this._heap) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000792, $$1, "pop", "read")).pop, ($$.call(1000793, $$3, $$1, []) ? (yield) : $$.value)));
}) }],
fields: function* () {
let $$1, $$2;
$$2 = ($$.construct(1000794, Heap, [(this ?? $$.nothing(1000796, this, "_items", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000796, this, "_items") && (yield), typeof ($$1 = this._items) === "function" ? $$.member(this, $$1) : $$1)], 1000795) ? (yield) : $$.value); $$m.site = 1000797; $$.field = $$2; new $$v14(this);
},
statics: null,
bind: ($$c) => { PriorityQueue = $$c; },
};
})(); } }.$$s())()) ? (yield) : $$.value));
return { Queue, LifoQueue, PriorityQueue };
};
}),
sites: [17,3,17,59,18,5,18,12,19,5,19,9,19,21,19,60,19,5,19,60,20,5,20,9,20,5,20,19,20,5,20,35,21,5,21,9,21,5,21,19,21,5,21,23,21,5,21,25,17,3,22,4,24,3,24,25,25,12,25,25,28,3,28,19,29,12,29,23,29,12,29,30,32,3,32,20,33,12,33,30,33,12,33,22,33,12,33,24,36,3,36,19,37,12,37,29,37,12,37,25,37,33,37,62,37,33,37,43,37,33,37,45,37,49,37,62,40,3,40,40,41,12,41,21,41,12,41,23,41,5,41,25,42,11,42,27,42,29,42,55,42,35,42,54,42,39,42,52,43,22,43,37,43,22,43,45,44,7,44,20,44,7,44,25,44,7,44,33,46,9,46,21,48,9,48,21,48,9,48,58,48,30,48,43,48,46,48,55,48,46,48,57,49,9,49,21,52,5,52,19,52,5,52,25,55,3,55,31,56,9,56,25,56,27,56,53,56,33,56,52,56,37,56,50,57,9,57,18,57,9,57,20,57,22,57,44,57,28,57,43,57,32,57,41,58,5,58,14,58,5,58,20,59,5,59,26,59,5,59,31,59,5,59,31,60,5,60,19,60,5,60,25,60,5,60,27,61,5,61,21,61,5,61,36,61,22,61,35,64,3,64,30,65,12,65,22,65,12,65,24,65,5,65,26,66,11,66,27,66,31,66,41,66,31,66,43,66,45,66,71,66,51,66,70,66,55,66,68,67,22,67,37,67,22,67,45,68,7,68,20,68,7,68,25,68,7,68,33,70,9,70,21,72,9,72,21,72,9,72,59,72,30,72,43,72,46,72,56,72,46,72,58,73,9,73,21,76,12,76,26,76,12,76,28,79,3,79,21,80,9,80,19,80,9,80,21,81,11,81,27,81,29,81,55,81,35,81,54,81,39,81,52,82,7,82,30,82,13,82,29,82,17,82,27,84,18,84,28,84,18,84,30,85,5,85,21,85,5,85,36,85,22,85,35,89,3,89,20,90,9,90,35,90,9,90,30,90,37,90,95,90,43,90,94,90,47,90,57,91,5,91,26,91,5,91,31,91,5,91,31,92,9,92,36,92,9,92,30,92,38,92,52,92,38,92,56,92,38,92,58,95,3,95,31,96,9,96,34,96,9,96,30,96,36,96,63,96,42,96,56,96,42,96,61,96,42,96,63,99,3,99,72,100,5,100,28,101,9,101,57,102,15,102,25,102,15,102,27,102,7,102,29,103,9,103,19,103,9,103,21,104,13,104,38,104,13,104,34,104,40,104,61,104,40,104,66,104,40,104,66,106,11,106,38,106,11,106,32,106,40,106,54,106,40,106,58,106,40,106,60,109,28,109,41,109,43,109,56,109,27,109,57,109,5,109,59,110,25,110,38,110,25,110,40,110,42,110,62,110,73,110,86,110,73,110,88,110,7,110,90,111,14,111,25,111,14,111,27,111,29,111,45,111,29,111,51,117,3,117,88,118,5,118,18,118,5,118,20,119,5,119,28,120,21,120,37,120,21,120,39,120,41,120,57,120,41,120,66,124,3,124,49,125,23,125,36,125,23,125,38,125,40,125,60,125,71,125,84,125,71,125,86,125,5,125,88,126,11,126,22,126,11,126,24,127,7,127,23,127,7,127,29,132,3,132,26,133,5,133,16,133,5,133,21,133,5,133,27,136,3,136,17,137,12,137,23,137,12,137,29,137,12,137,31,140,3,140,22,141,19,141,29,141,19,141,31,141,39,141,69,141,50,141,67,141,55,141,66,142,21,142,45,142,21,142,34,142,21,142,41,142,48,142,84,142,61,142,74,142,61,142,81,143,21,143,45,143,21,143,34,143,21,143,41,143,48,143,84,143,61,143,74,143,61,143,81,144,19,144,44,144,19,144,40,144,47,144,80,144,57,144,78,145,22,145,38,146,12,146,112,146,16,146,32,146,16,146,37,146,49,146,62,9,3,9,20,10,3,10,36,11,3,11,36,12,3,12,24,13,15,13,26,13,19,13,24,13,3,13,27,14,3,14,23,15,3,15,23,8,44,8,53,152,3,152,17,153,12,153,23,153,12,153,27,153,12,153,29,151,48,151,53,161,3,161,26,162,5,162,15,162,5,162,20,162,5,162,26,165,3,165,17,166,12,166,22,166,12,166,26,166,12,166,28,159,11,159,32,159,15,159,19,159,20,159,31,159,3,159,33,158,52,158,57],
scopes: [1,1,169,1,17,3,22,4,41,25,51,6,47,9,50,8,40,3,53,4,55,3,62,4,65,26,75,6,71,9,74,8,79,21,87,4,109,5,113,6,110,7,112,8,99,3,114,4,117,3,121,4,125,5,129,6,124,3,130,4,132,3,134,4,140,22,147,4,161,3,163,4],
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
($$m.fuel -= $$enter) < 0 && $$.enter(1000799) && (yield);
$$inspected && $$.scope(1000071, { seconds: () => seconds });

return ($$1 = ($$.call(1000801, $$_Math.round, $$_Math, [(typeof seconds === "number" ? seconds * 1000 : ($$.binary(1000802, "*", seconds, 1000) ? (yield) : $$.value))]) ? (yield) : $$.value), typeof $$1 === "number" ? $$1 / 1000 : ($$.binary(1000800, "/", $$1, 1000) ? (yield) : $$.value));
});
const timeout = $$.function("async", "timeout", 2, function* (delay, body) {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1000803) && (yield);
$$inspected && $$.scope(1000073, { delay: () => delay, body: () => body });

$$inspected && $$.scope(1000072, { when: () => when });

const when = ((delay === null) ? null : ($$4 = ($$1 = ($$2 = getRunningLoop, ($$.call(1000806, $$2, void 0, []) ? (yield) : $$.value)), ($$3 = ($$1 ?? $$.nothing(1000807, $$1, "time", "read")).time, ($$.call(1000808, $$3, $$1, []) ? (yield) : $$.value))), typeof $$4 === "number" && typeof delay === "number" ? $$4 + delay : ($$.add(1000805, $$4, delay) ? (yield) : $$.value)));
return ($$.await(1000809, ($$1 = timeoutAt, ($$.call(1000810, $$1, void 0, [when, body]) ? (yield) : $$.value))) ? (yield) : $$.value);
});
const timeoutAt = $$.function("async", "timeoutAt", 2, function* (when, body) {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000811) && (yield);
$$inspected && $$.scope(1000076, { when: () => when, body: () => body });

$$inspected && $$.scope(1000074, { scope: () => scope, value: () => value });

const scope = ($$.construct(1000813, ($$m.site = 1000812, Timeout), [when], 1000814) ? (yield) : $$.value);
($$1 = (scope ?? $$.nothing(1000815, scope, "_enter", "read"))._enter, ($$.call(1000816, $$1, scope, []) ? (yield) : $$.value));
let value = void 0;
try {
((value = ($$.await(1000817, ($$1 = body, ($$.call(1000818, $$1, void 0, [scope]) ? (yield) : $$.value))) ? (yield) : $$.value)));
} catch ($$x) {
const error = $$.caught($$x);
$$inspected && $$.scope(1000075, { error: () => error });
{
($$1 = (scope ?? $$.nothing(1000819, scope, "_exit", "read"))._exit, ($$.call(1000820, $$1, scope, [error]) ? (yield) : $$.value));
throw $$.raise(1000821, error);
}
}
($$1 = (scope ?? $$.nothing(1000822, scope, "_exit", "read"))._exit, ($$.call(1000823, $$1, scope, [null]) ? (yield) : $$.value));
return value;
});
$$inspected && $$.scope(1000077, { Timeout: () => Timeout, round: () => round, timeout: () => timeout, timeoutAt: () => timeoutAt });




const Timeout = ($$1 = LibraryObject, ($$.class(1000928, "Timeout", [$$1], (() => ($$v7) => class $$v1 extends $$.Same { ["_state"] = $$.field;  static $$s() { return class $$v2 extends $$.Same { ["_when"] = $$.field;  static $$s() { return class $$v3 extends $$.Same { ["_handle"] = $$.field;  static $$s() { return class $$v4 extends $$.Same { ["_task"] = $$.field;  static $$s() { return class $$v5 extends $$.Same { ["_cancelling"] = $$.field;  static $$s() { return class $$v6 extends $$.Same { ["_onTimeout"] = $$.field;  static $$s() { return (() => {
let Timeout;
return {
construct: function* (when) {
let $$1;let $$this;const $$newTarget = $$.newTarget;
($$m.fuel -= $$enter) < 0 && $$.enter(1000824) && (yield);
$$inspected && $$.scope(1000078, { when: () => when });

($$this = ($$.superConstruct(1000825, $$v7, [], $$newTarget, $$this) ? (yield) : $$.value), $$.fields(1000825, $$v7, $$this) && (yield), $$this);
($$1 = $$.self(1000826, $$this), ($$1 ?? $$.nothing(1000827, $$1, "_when", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000827, $$1, "_when", when) && (yield), $$m.site = 1000827, $$1._when = when));
return $$.self(1000828, $$this);
}, length: 1,
methods: [{ kind: "method", isStatic: false, key: "when", method: $$.function("method", "when", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000829) && (yield);
return (this ?? $$.nothing(1000830, this, "_when", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000830, this, "_when") && (yield), typeof ($$1 = this._when) === "function" ? $$.member(this, $$1) : $$1);
}) }, { kind: "method", isStatic: false, key: "expired", method: $$.function("method", "expired", 0, function* () {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1000831) && (yield);
return (((this ?? $$.nothing(1000833, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000833, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) === "expiring") || ((this ?? $$.nothing(1000835, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000835, this, "_state") && (yield), typeof ($$2 = this._state) === "function" ? $$.member(this, $$2) : $$2) === "expired"));
}) }, { kind: "method", isStatic: false, key: "reschedule", method: $$.function("method", "reschedule", 1, function* (when) {
let $$1, $$2, $$3, $$4, $$5, $$6, $$7, $$8;
($$m.fuel -= $$enter) < 0 && $$.enter(1000836) && (yield);
$$inspected && $$.scope(1000080, { when: () => when });

$$inspected && $$.scope(1000079, { loop: () => loop });

if (((this ?? $$.nothing(1000838, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000838, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) === "created")) {
throw $$.raise(1000839, ($$.construct(1000840, RuntimeError, ["Timeout has not been entered"], 1000841) ? (yield) : $$.value));
}
if (((this ?? $$.nothing(1000843, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000843, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) !== "active")) {
throw $$.raise(1000844, ($$.construct(1000845, RuntimeError, [($$.template(1000847, ["Cannot change state of ", " Timeout"], [(typeof ($$2 = (this ?? $$.nothing(1000848, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000848, this, "_state") && (yield), typeof ($$3 = this._state) === "function" ? $$.member(this, $$3) : $$3)) === "string" || typeof $$2 === "number" ? $$2 : ($$.text(1000847, $$2) ? (yield) : $$.value))]) ? (yield) : $$.value)], 1000846) ? (yield) : $$.value));
}
((this ?? $$.nothing(1000849, this, "_when", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000849, this, "_when", when) && (yield), $$m.site = 1000849, this._when = when));
($$2 = (this ?? $$.nothing(1000850, this, "_handle", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000850, this, "_handle") && (yield), typeof ($$1 = this._handle) === "function" ? $$.member(this, $$1) : $$1), $$2 == null ? void 0 : ($$3 = ($$2 ?? $$.nothing(1000851, $$2, "cancel", "read")).cancel, ($$.call(1000852, $$3, $$2, []) ? (yield) : $$.value)));
if ((when === null)) {
((this ?? $$.nothing(1000854, this, "_handle", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000854, this, "_handle", null) && (yield), $$m.site = 1000854, this._handle = null));
return;
}
const loop = ($$1 = getRunningLoop, ($$.call(1000855, $$1, void 0, []) ? (yield) : $$.value));
(($$8 = (($$2 = when, $$3 = ($$1 = (loop ?? $$.nothing(1000857, loop, "time", "read")).time, ($$.call(1000858, $$1, loop, []) ? (yield) : $$.value)), typeof $$2 === "number" && typeof $$3 === "number" ? $$2 <= $$3 : ($$.binary(1000856, "<=", $$2, $$3) ? (yield) : $$.value)) ? ($$4 = (loop ?? $$.nothing(1000859, loop, "callSoon", "read")).callSoon, ($$.call(1000860, $$4, loop, [(this ?? $$.nothing(1000861, this, "_onTimeout", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000861, this, "_onTimeout") && (yield), typeof ($$5 = this._onTimeout) === "function" ? $$.member(this, $$5) : $$5)]) ? (yield) : $$.value)) : ($$6 = (loop ?? $$.nothing(1000862, loop, "callAt", "read")).callAt, ($$.call(1000863, $$6, loop, [when, (this ?? $$.nothing(1000864, this, "_onTimeout", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000864, this, "_onTimeout") && (yield), typeof ($$7 = this._onTimeout) === "function" ? $$.member(this, $$7) : $$7)]) ? (yield) : $$.value))), this ?? $$.nothing(1000865, this, "_handle", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000865, this, "_handle", $$8) && (yield), $$m.site = 1000865, this._handle = $$8));
}) }, { kind: "method", isStatic: false, key: "_enter", method: $$.function("method", "_enter", 0, function* () {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1000866) && (yield);
$$inspected && $$.scope(1000081, { task: () => task });

if (((this ?? $$.nothing(1000868, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000868, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) !== "created")) {
throw $$.raise(1000869, ($$.construct(1000870, RuntimeError, ["Timeout has already been entered"], 1000871) ? (yield) : $$.value));
}
const task = ($$1 = currentTask, ($$.call(1000872, $$1, void 0, []) ? (yield) : $$.value));
if ((task === null)) {
throw $$.raise(1000874, ($$.construct(1000875, RuntimeError, ["Timeout should be used inside a task"], 1000876) ? (yield) : $$.value));
}
((this ?? $$.nothing(1000877, this, "_state", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000877, this, "_state", "active") && (yield), $$m.site = 1000877, this._state = "active"));
((this ?? $$.nothing(1000878, this, "_task", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000878, this, "_task", task) && (yield), $$m.site = 1000878, this._task = task));
(($$2 = ($$1 = (task ?? $$.nothing(1000879, task, "cancelling", "read")).cancelling, ($$.call(1000880, $$1, task, []) ? (yield) : $$.value)), this ?? $$.nothing(1000881, this, "_cancelling", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000881, this, "_cancelling", $$2) && (yield), $$m.site = 1000881, this._cancelling = $$2));
($$1 = (this ?? $$.nothing(1000882, this, "reschedule", "read")).reschedule, ($$.call(1000883, $$1, this, [(this ?? $$.nothing(1000884, this, "_when", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000884, this, "_when") && (yield), typeof ($$2 = this._when) === "function" ? $$.member(this, $$2) : $$2)]) ? (yield) : $$.value));
}) }, { kind: "method", isStatic: false, key: "_exit", method: $$.function("method", "_exit", 1, function* (error) {
let $$1, $$2, $$3, $$4, $$5, $$6;
($$m.fuel -= $$enter) < 0 && $$.enter(1000885) && (yield);
$$inspected && $$.scope(1000083, { error: () => error });

$$inspected && $$.scope(1000082, { isOurs: () => isOurs });

($$2 = (this ?? $$.nothing(1000886, this, "_handle", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000886, this, "_handle") && (yield), typeof ($$1 = this._handle) === "function" ? $$.member(this, $$1) : $$1), $$2 == null ? void 0 : ($$3 = ($$2 ?? $$.nothing(1000887, $$2, "cancel", "read")).cancel, ($$.call(1000888, $$3, $$2, []) ? (yield) : $$.value)));
((this ?? $$.nothing(1000889, this, "_handle", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000889, this, "_handle", null) && (yield), $$m.site = 1000889, this._handle = null));
if (((this ?? $$.nothing(1000891, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000891, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) === "active")) {
((this ?? $$.nothing(1000892, this, "_state", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000892, this, "_state", "finished") && (yield), $$m.site = 1000892, this._state = "finished"));
}
if (((this ?? $$.nothing(1000894, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000894, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) !== "expiring")) {
return;
}
((this ?? $$.nothing(1000895, this, "_state", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000895, this, "_state", "expired") && (yield), $$m.site = 1000895, this._state = "expired"));
const isOurs = ($$5 = ($$1 = (this ?? $$.nothing(1000897, this, "_task", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000897, this, "_task") && (yield), typeof ($$2 = this._task) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000898, $$1, "uncancel", "read")).uncancel, ($$.call(1000899, $$3, $$1, []) ? (yield) : $$.value))), $$6 = (this ?? $$.nothing(1000900, this, "_cancelling", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000900, this, "_cancelling") && (yield), typeof ($$4 = this._cancelling) === "function" ? $$.member(this, $$4) : $$4), typeof $$5 === "number" && typeof $$6 === "number" ? $$5 <= $$6 : ($$.binary(1000896, "<=", $$5, $$6) ? (yield) : $$.value));
if ((isOurs && (($$.binary(1000901, "instanceof", error, CancelledError) ? (yield) : $$.value)))) {
throw $$.raise(1000902, ($$.construct(1000903, TimeoutError, [({ "cause": error })], 1000904) ? (yield) : $$.value));
}
}) }, { kind: "method", isStatic: false, key: "toString", method: $$.function("method", "toString", 0, function* () {
let $$1, $$2, $$3, $$4, $$5, $$6;
($$m.fuel -= $$enter) < 0 && $$.enter(1000905) && (yield);
$$inspected && $$.scope(1000084, { when: () => when });

const when = (((this ?? $$.nothing(1000907, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000907, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) !== "active") ? "" : ($$.template(1000908, [" when=", ""], [(typeof ($$2 = (((this ?? $$.nothing(1000910, this, "_when", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000910, this, "_when") && (yield), typeof ($$3 = this._when) === "function" ? $$.member(this, $$3) : $$3) === null) ? "None" : ($$4 = str, ($$.call(1000911, $$4, void 0, [($$5 = round, ($$.call(1000912, $$5, void 0, [(this ?? $$.nothing(1000913, this, "_when", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000913, this, "_when") && (yield), typeof ($$6 = this._when) === "function" ? $$.member(this, $$6) : $$6)]) ? (yield) : $$.value))]) ? (yield) : $$.value)))) === "string" || typeof $$2 === "number" ? $$2 : ($$.text(1000908, $$2) ? (yield) : $$.value))]) ? (yield) : $$.value));
return ($$.template(1000914, ["<Timeout [", "]", ">"], [(typeof ($$1 = (this ?? $$.nothing(1000915, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000915, this, "_state") && (yield), typeof ($$2 = this._state) === "function" ? $$.member(this, $$2) : $$2)) === "string" || typeof $$1 === "number" ? $$1 : ($$.text(1000914, $$1) ? (yield) : $$.value)), (typeof ($$3 = when) === "string" || typeof $$3 === "number" ? $$3 : ($$.text(1000914, $$3) ? (yield) : $$.value))]) ? (yield) : $$.value);
}) }],
fields: function* () {
let $$1, $$2, $$3, $$4, $$5, $$6;const $$this = this;
$$1 = "created"; $$m.site = 1000916; $$.field = $$1; new $$v1(this);
$$2 = void 0; $$m.site = 1000917; $$.field = $$2; new $$v2(this);
$$3 = null; $$m.site = 1000918; $$.field = $$3; new $$v3(this);
$$4 = null; $$m.site = 1000919; $$.field = $$4; new $$v4(this);
$$5 = 0; $$m.site = 1000920; $$.field = $$5; new $$v5(this);
$$6 = $$.function("method", "_onTimeout", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000921) && (yield);
($$1 = ($$this ?? $$.nothing(1000922, $$this, "_task", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000922, $$this, "_task") && (yield), typeof ($$2 = $$this._task) === "function" ? $$.member($$this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000923, $$1, "cancel", "read")).cancel, ($$.call(1000924, $$3, $$1, []) ? (yield) : $$.value)));
(($$this ?? $$.nothing(1000925, $$this, "_state", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000925, $$this, "_state", "expiring") && (yield), $$m.site = 1000925, $$this._state = "expiring"));
(($$this ?? $$.nothing(1000926, $$this, "_handle", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000926, $$this, "_handle", null) && (yield), $$m.site = 1000926, $$this._handle = null));
}); $$m.site = 1000927; $$.field = $$6; new $$v6(this);
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
const { "cancelMessageOf": cancelMessageOf, "CancelledError": CancelledError, "cancelledErrorOf": cancelledErrorOf, "describeWait": describeWait, "failFuture": failFuture, "Future": Future, "getRunningLoop": getRunningLoop, "isCoroutine": isCoroutine, "isFuture": isFuture, "isOptions": isOptions, "letLoopTurn": letLoopTurn, "LibraryObject": LibraryObject, "newWaiter": newWaiter, "TimeoutError": TimeoutError, "typeName": typeName } = $$.module("_asyncio");
const { "TypeError": TypeError, "ValueError": ValueError } = $$.module("builtins");
const { "Queue": Queue } = $$.module("asyncio/queues.ts");
const { "timeout": withTimeout } = $$.module("asyncio/timeouts.ts");
const sleep = $$.function("async", "sleep", 1, function* (delay, $$v1) {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1000929) && (yield);
const result = (($$1 = $$v1) === void 0 ? null : $$1);
$$inspected && $$.scope(1000086, { delay: () => delay, result: () => result });

{
$$inspected && $$.scope(1000085, { loop: () => loop, future: () => future, timer: () => timer });

if ((typeof delay === "number" ? delay <= 0 : ($$.binary(1000930, "<=", delay, 0) ? (yield) : $$.value))) {
($$.await(1000931, ($$2 = letLoopTurn, ($$.call(1000932, $$2, void 0, []) ? (yield) : $$.value))) ? (yield) : $$.value);
return result;
}
if ((delay !== delay)) {
throw $$.raise(1000934, ($$.construct(1000935, ValueError, ["Invalid delay: NaN (not a number)"], 1000936) ? (yield) : $$.value));
}
const loop = ($$2 = getRunningLoop, ($$.call(1000937, $$2, void 0, []) ? (yield) : $$.value));
const future = ($$2 = newWaiter, ($$.call(1000938, $$2, void 0, ["sleep", "", loop]) ? (yield) : $$.value));
const timer = ($$2 = (loop ?? $$.nothing(1000939, loop, "callLater", "read")).callLater, ($$.call(1000940, $$2, loop, [delay, setResultUnlessCancelled, future, result]) ? (yield) : $$.value));
try {
return ($$.await(1000941, future) ? (yield) : $$.value);
} finally {
($$2 = (timer ?? $$.nothing(1000942, timer, "cancel", "read")).cancel, ($$.call(1000943, $$2, timer, []) ? (yield) : $$.value));
}
}
});
const setResultUnlessCancelled = $$.function("function", "setResultUnlessCancelled", 2, function* (future, result) {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1000944) && (yield);
$$inspected && $$.scope(1000087, { future: () => future, result: () => result });

if ((! ($$1 = (future ?? $$.nothing(1000945, future, "cancelled", "read")).cancelled, ($$.call(1000946, $$1, future, []) ? (yield) : $$.value)))) {
($$2 = (future ?? $$.nothing(1000947, future, "setResult", "read")).setResult, ($$.call(1000948, $$2, future, [result]) ? (yield) : $$.value));
}
});
const ensureFuture = $$.function("function", "ensureFuture", 1, function* (awaitable, $$v2) {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1000949) && (yield);
const loop = (($$1 = $$v2) === void 0 ? null : $$1);
$$inspected && $$.scope(1000088, { awaitable: () => awaitable, loop: () => loop });

{
if (($$2 = isFuture, ($$.call(1000950, $$2, void 0, [awaitable]) ? (yield) : $$.value))) {
if (((loop !== null) && (loop !== ($$3 = (awaitable ?? $$.nothing(1000953, awaitable, "getLoop", "read")).getLoop, ($$.call(1000954, $$3, awaitable, []) ? (yield) : $$.value))))) {
throw $$.raise(1000955, ($$.construct(1000956, ValueError, ["The future belongs to a different loop than the one specified as the loop argument"], 1000957) ? (yield) : $$.value));
}
return awaitable;
}
if ((! ($$2 = isCoroutine, ($$.call(1000958, $$2, void 0, [awaitable]) ? (yield) : $$.value)))) {
throw $$.raise(1000959, ($$.construct(1000960, TypeError, ["An asyncio.Future, a coroutine or an awaitable is required"], 1000961) ? (yield) : $$.value));
}
return ($$2 = (loop ?? ($$3 = getRunningLoop, ($$.call(1000962, $$3, void 0, []) ? (yield) : $$.value))), ($$4 = ($$2 ?? $$.nothing(1000963, $$2, "createTask", "read")).createTask, ($$.call(1000964, $$4, $$2, [awaitable]) ? (yield) : $$.value)));
}
});
const gather = $$.function("function", "gather", 0, function* (...given) {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1000965) && (yield);
$$inspected && $$.scope(1000097, { given: () => given });

const finished = $$.cell("finished");
const outer = $$.cell("outer");
$$inspected && $$.scope(1000089, { last: () => last, options: () => options, awaitables: () => awaitables, returnExceptions: () => returnExceptions, finished: () => finished.value, outer: () => outer.value, futures: () => futures, children: () => children, doneAlready: () => doneAlready, onDone: () => onDone, loop: () => loop });

const last = ($$1 = (given ?? $$.nothing(1000966, given, "at", "read")).at, ($$.call(1000967, $$1, given, [(-1)]) ? (yield) : $$.value));
const options = (($$1 = isOptions, ($$.call(1000968, $$1, void 0, [last]) ? (yield) : $$.value)) ? last : ({  }));
const awaitables = (($$1 = isOptions, ($$.call(1000969, $$1, void 0, [last]) ? (yield) : $$.value)) ? ($$2 = (given ?? $$.nothing(1000970, given, "slice", "read")).slice, ($$.call(1000971, $$2, given, [0, (-1)]) ? (yield) : $$.value)) : given);
const returnExceptions = ($$1 = $$_Boolean, ($$.call(1000972, $$1, void 0, [(options ?? $$.nothing(1000973, options, "returnExceptions", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000973, options, "returnExceptions") && (yield), typeof ($$2 = options.returnExceptions) === "function" ? $$.member(options, $$2) : $$2)]) ? (yield) : $$.value));
if (((awaitables ?? $$.nothing(1000975, awaitables, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000975, awaitables, "length") && (yield), typeof ($$1 = awaitables.length) === "function" ? $$.member(awaitables, $$1) : $$1) === 0)) {
$$inspected && $$.scope(1000090, { empty: () => empty });

const empty = ($$2 = ($$3 = getRunningLoop, ($$.call(1000976, $$3, void 0, []) ? (yield) : $$.value)), ($$4 = ($$2 ?? $$.nothing(1000977, $$2, "createFuture", "read")).createFuture, ($$.call(1000978, $$4, $$2, []) ? (yield) : $$.value)));
($$2 = (empty ?? $$.nothing(1000979, empty, "setResult", "read")).setResult, ($$.call(1000980, $$2, empty, [[]]) ? (yield) : $$.value));
return empty;
}
($$1 = 0, $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.write(1000981, finished, $$1) && (yield), finished.value = $$1);
($$1 = null, $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.write(1000982, outer, $$1) && (yield), outer.value = $$1);
const futures = ($$.construct(1000983, $$_Map, [], 1000984) ? (yield) : $$.value);
const children = [];
const doneAlready = [];
const onDone = $$.function("method", "onDone", 1, function* (future) {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1000985) && (yield);
$$inspected && $$.scope(1000093, { future: () => future });

$$inspected && $$.scope(1000091, { results: () => results });

(($$1 = ($$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.read(1000986, finished) && (yield), finished.value === $$empty && $$.uninitialised(1000986, "finished"), finished.value), ($$2 = ($$1 + 1), finished.value === $$empty && $$.uninitialised(1000988, "finished"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.write(1000988, finished, $$2) && (yield), finished.value = $$2)));
if (((($$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.read(1000990, outer) && (yield), outer.value === $$empty && $$.uninitialised(1000990, "outer"), outer.value) === null) || ($$1 = ($$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.read(1000991, outer) && (yield), outer.value === $$empty && $$.uninitialised(1000991, "outer"), outer.value), ($$2 = ($$1 ?? $$.nothing(1000992, $$1, "done", "read")).done, ($$.call(1000993, $$2, $$1, []) ? (yield) : $$.value))))) {
if ((! ($$3 = (future ?? $$.nothing(1000994, future, "cancelled", "read")).cancelled, ($$.call(1000995, $$3, future, []) ? (yield) : $$.value)))) {
($$4 = (future ?? $$.nothing(1000996, future, "exception", "read")).exception, ($$.call(1000997, $$4, future, []) ? (yield) : $$.value));
}
return;
}
if ((! returnExceptions)) {
$$inspected && $$.scope(1000092, { error: () => error });

if (($$1 = (future ?? $$.nothing(1000998, future, "cancelled", "read")).cancelled, ($$.call(1000999, $$1, future, []) ? (yield) : $$.value))) {
($$2 = failFuture, ($$.call(1001000, $$2, void 0, [($$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.read(1001001, outer) && (yield), outer.value === $$empty && $$.uninitialised(1001001, "outer"), outer.value), ($$3 = cancelledErrorOf, ($$.call(1001002, $$3, void 0, [future]) ? (yield) : $$.value))]) ? (yield) : $$.value));
return;
}
const error = ($$1 = (future ?? $$.nothing(1001003, future, "exception", "read")).exception, ($$.call(1001004, $$1, future, []) ? (yield) : $$.value));
if ((error !== null)) {
($$1 = failFuture, ($$.call(1001006, $$1, void 0, [($$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.read(1001007, outer) && (yield), outer.value === $$empty && $$.uninitialised(1001007, "outer"), outer.value), error]) ? (yield) : $$.value));
return;
}
}
if (($$2 = ($$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.read(1001009, finished) && (yield), finished.value === $$empty && $$.uninitialised(1001009, "finished"), finished.value), $$3 = (futures ?? $$.nothing(1001010, futures, "size", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001010, futures, "size") && (yield), typeof ($$1 = futures.size) === "function" ? $$.member(futures, $$1) : $$1), typeof $$3 === "number" ? $$2 < $$3 : ($$.binary(1001008, "<", $$2, $$3) ? (yield) : $$.value))) {
return;
}
const results = ($$1 = (children ?? $$.nothing(1001011, children, "map", "read")).map, ($$.call(1001012, $$1, children, [outcomeOf]) ? (yield) : $$.value));
if (($$1 = ($$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.read(1001013, outer) && (yield), outer.value === $$empty && $$.uninitialised(1001013, "outer"), outer.value), ($$1 ?? $$.nothing(1001014, $$1, "_cancelRequested", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001014, $$1, "_cancelRequested") && (yield), typeof ($$2 = $$1._cancelRequested) === "function" ? $$.member($$1, $$2) : $$2))) {
($$3 = failFuture, ($$.call(1001015, $$3, void 0, [($$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.read(1001016, outer) && (yield), outer.value === $$empty && $$.uninitialised(1001016, "outer"), outer.value), ($$4 = cancelledErrorOf, ($$.call(1001017, $$4, void 0, [future]) ? (yield) : $$.value))]) ? (yield) : $$.value));
} else {
($$3 = ($$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.read(1001018, outer) && (yield), outer.value === $$empty && $$.uninitialised(1001018, "outer"), outer.value), ($$4 = ($$3 ?? $$.nothing(1001019, $$3, "setResult", "read")).setResult, ($$.call(1001020, $$4, $$3, [results]) ? (yield) : $$.value)));
}
});
let loop = null;
{
const $$v3 = ($$.iterate(1001021, awaitables) ? (yield) : $$.value);
let $$v4 = false;
try {
for (; ($$.next(1001021, $$v3) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1001022) && (yield))) {
const awaitable = $$v3.value;
$$inspected && $$.scope(1000094, { awaitable: () => awaitable });
{
$$inspected && $$.scope(1000095, { future: () => future });

let future = ($$1 = (futures ?? $$.nothing(1001023, futures, "get", "read")).get, ($$.call(1001024, $$1, futures, [awaitable]) ? (yield) : $$.value));
if ((future === (void 0))) {
((future = ($$1 = ensureFuture, ($$.call(1001026, $$1, void 0, [awaitable, loop]) ? (yield) : $$.value))));
(loop ?? (loop = ($$1 = future, ($$2 = ($$1 ?? $$.nothing(1001027, $$1, "getLoop", "read")).getLoop, ($$.call(1001028, $$2, $$1, []) ? (yield) : $$.value)))));
($$1 = (futures ?? $$.nothing(1001029, futures, "set", "read")).set, ($$.call(1001030, $$1, futures, [awaitable, future]) ? (yield) : $$.value));
if (($$1 = future, ($$2 = ($$1 ?? $$.nothing(1001031, $$1, "done", "read")).done, ($$.call(1001032, $$2, $$1, []) ? (yield) : $$.value)))) {
($$3 = (doneAlready ?? $$.nothing(1001033, doneAlready, "push", "read")).push, ($$.call(1001034, $$3, doneAlready, [future]) ? (yield) : $$.value));
} else {
($$3 = future, ($$4 = ($$3 ?? $$.nothing(1001035, $$3, "addDoneCallback", "read")).addDoneCallback, ($$.call(1001036, $$4, $$3, [onDone]) ? (yield) : $$.value)));
}
}
($$1 = (children ?? $$.nothing(1001037, children, "push", "read")).push, ($$.call(1001038, $$1, children, [future]) ? (yield) : $$.value));
}
}
} catch ($$x) { $$v4 = true; throw $$x; }
finally { if (!$$v3.isDone) { $$.close(1001021, $$v3, $$v4) && (yield); } }
}
(($$1 = ($$.construct(1001040, ($$m.site = 1001039, _GatheringFuture), [children, loop], 1001041) ? (yield) : $$.value), outer.value === $$empty && $$.uninitialised(1001042, "outer"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.write(1001042, outer, $$1) && (yield), outer.value = $$1));
{
const $$v5 = ($$.iterate(1001043, doneAlready) ? (yield) : $$.value);
let $$v6 = false;
try {
for (; ($$.next(1001043, $$v5) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1001044) && (yield))) {
const future = $$v5.value;
$$inspected && $$.scope(1000096, { future: () => future });
{
($$1 = onDone, ($$.call(1001045, $$1, void 0, [future]) ? (yield) : $$.value));
}
}
} catch ($$x) { $$v6 = true; throw $$x; }
finally { if (!$$v5.isDone) { $$.close(1001043, $$v5, $$v6) && (yield); } }
}
return ($$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.read(1001046, outer) && (yield), outer.value === $$empty && $$.uninitialised(1001046, "outer"), outer.value);
});
const outcomeOf = $$.function("function", "outcomeOf", 1, function* (future) {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1001047) && (yield);
$$inspected && $$.scope(1000099, { future: () => future });

$$inspected && $$.scope(1000098, { error: () => error });

if (($$1 = (future ?? $$.nothing(1001048, future, "cancelled", "read")).cancelled, ($$.call(1001049, $$1, future, []) ? (yield) : $$.value))) {
return ($$.construct(1001050, CancelledError, [(($$2 = cancelMessageOf, ($$.call(1001052, $$2, void 0, [future]) ? (yield) : $$.value)) ?? "")], 1001051) ? (yield) : $$.value);
}
const error = ($$1 = (future ?? $$.nothing(1001053, future, "exception", "read")).exception, ($$.call(1001054, $$1, future, []) ? (yield) : $$.value));
return ((error === null) ? ($$1 = (future ?? $$.nothing(1001056, future, "result", "read")).result, ($$.call(1001057, $$1, future, []) ? (yield) : $$.value)) : error);
});
const wait = $$.function("async", "wait", 1, function* (given, $$v7) {
let $$1, $$2, $$3, $$4, $$5, $$6, $$7, $$8, $$9, $$10;
($$m.fuel -= $$enter) < 0 && $$.enter(1001062) && (yield);
$$2 = $$.destructurable(1001058, (($$1 = $$v7) === void 0 ? ({  }) : $$1));
const timeout = (($$4 = ($$2 ?? $$.nothing(1001059, $$2, "timeout", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001059, $$2, "timeout") && (yield), typeof ($$3 = $$2.timeout) === "function" ? $$.member($$2, $$3) : $$3)) === void 0 ? null : $$4);
const returnWhen = (($$6 = ($$2 ?? $$.nothing(1001060, $$2, "returnWhen", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001060, $$2, "returnWhen") && (yield), typeof ($$5 = $$2.returnWhen) === "function" ? $$.member($$2, $$5) : $$5)) === void 0 ? ($$m.site = 1001061, ALL_COMPLETED) : $$6);
$$inspected && $$.scope(1000107, { given: () => given, timeout: () => timeout, returnWhen: () => returnWhen });

{
const left = $$.cell("left");
$$inspected && $$.scope(1000100, { futures: () => futures, loop: () => loop, waiter: () => waiter, timer: () => timer, left: () => left.value, onCompletion: () => onCompletion, done: () => done, pending: () => pending });

if ((($$7 = isFuture, ($$.call(1001063, $$7, void 0, [given]) ? (yield) : $$.value)) || ($$8 = isCoroutine, ($$.call(1001064, $$8, void 0, [given]) ? (yield) : $$.value)))) {
throw $$.raise(1001065, ($$.construct(1001066, TypeError, [($$.template(1001068, ["expect a list of futures, not ", ""], [(typeof ($$9 = ($$10 = typeName, ($$.call(1001069, $$10, void 0, [given]) ? (yield) : $$.value))) === "string" || typeof $$9 === "number" ? $$9 : ($$.text(1001068, $$9) ? (yield) : $$.value))]) ? (yield) : $$.value)], 1001067) ? (yield) : $$.value));
}
const futures = ($$.construct(1001070, $$_Set, [given], 1001071) ? (yield) : $$.value);
if (((futures ?? $$.nothing(1001073, futures, "size", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001073, futures, "size") && (yield), typeof ($$7 = futures.size) === "function" ? $$.member(futures, $$7) : $$7) === 0)) {
throw $$.raise(1001074, ($$.construct(1001075, ValueError, ["Set of Tasks/Futures is empty."], 1001076) ? (yield) : $$.value));
}
if ((((returnWhen !== ($$m.site = 1001078, FIRST_COMPLETED)) && (returnWhen !== ($$m.site = 1001080, FIRST_EXCEPTION))) && (returnWhen !== ($$m.site = 1001082, ALL_COMPLETED)))) {
throw $$.raise(1001083, ($$.construct(1001084, ValueError, [($$.template(1001086, ["Invalid return_when value: ", ""], [(typeof ($$7 = returnWhen) === "string" || typeof $$7 === "number" ? $$7 : ($$.text(1001086, $$7) ? (yield) : $$.value))]) ? (yield) : $$.value)], 1001085) ? (yield) : $$.value));
}
{
const $$v8 = ($$.iterate(1001087, futures) ? (yield) : $$.value);
let $$v9 = false;
try {
for (; ($$.next(1001087, $$v8) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1001088) && (yield))) {
const future = $$v8.value;
$$inspected && $$.scope(1000101, { future: () => future });
{
if (($$7 = isCoroutine, ($$.call(1001089, $$7, void 0, [future]) ? (yield) : $$.value))) {
throw $$.raise(1001090, ($$.construct(1001091, TypeError, ["Passing coroutines is forbidden, use tasks explicitly."], 1001092) ? (yield) : $$.value));
}
}
}
} catch ($$x) { $$v9 = true; throw $$x; }
finally { if (!$$v8.isDone) { $$.close(1001087, $$v8, $$v9) && (yield); } }
}
const loop = ($$7 = getRunningLoop, ($$.call(1001093, $$7, void 0, []) ? (yield) : $$.value));
const waiter = ($$7 = newWaiter, ($$.call(1001094, $$7, void 0, ["tasks", "wait", loop]) ? (yield) : $$.value));
const timer = ((timeout === null) ? null : ($$7 = (loop ?? $$.nothing(1001096, loop, "callLater", "read")).callLater, ($$.call(1001097, $$7, loop, [timeout, releaseWaiter, waiter]) ? (yield) : $$.value)));
($$8 = (futures ?? $$.nothing(1001098, futures, "size", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001098, futures, "size") && (yield), typeof ($$7 = futures.size) === "function" ? $$.member(futures, $$7) : $$7), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.write(1001099, left, $$8) && (yield), left.value = $$8);
const onCompletion = $$.function("method", "onCompletion", 1, function* (future) {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1001100) && (yield);
$$inspected && $$.scope(1000103, { future: () => future });

$$inspected && $$.scope(1000102, { isEnough: () => isEnough });

(($$1 = ($$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.read(1001101, left) && (yield), left.value === $$empty && $$.uninitialised(1001101, "left"), left.value), ($$2 = (typeof $$1 === "number" ? $$1 - 1 : ($$.binary(1001102, "-", $$1, 1) ? (yield) : $$.value)), left.value === $$empty && $$.uninitialised(1001103, "left"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.write(1001103, left, $$2) && (yield), left.value = $$2)));
const isEnough = ((($$1 = ($$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.read(1001105, left) && (yield), left.value === $$empty && $$.uninitialised(1001105, "left"), left.value), typeof $$1 === "number" ? $$1 <= 0 : ($$.binary(1001104, "<=", $$1, 0) ? (yield) : $$.value)) || (returnWhen === ($$m.site = 1001107, FIRST_COMPLETED))) || (((returnWhen === ($$m.site = 1001109, FIRST_EXCEPTION)) && (! ($$2 = (future ?? $$.nothing(1001110, future, "cancelled", "read")).cancelled, ($$.call(1001111, $$2, future, []) ? (yield) : $$.value)))) && (($$3 = (future ?? $$.nothing(1001113, future, "exception", "read")).exception, ($$.call(1001114, $$3, future, []) ? (yield) : $$.value)) !== null)));
if ((! isEnough)) {
return;
}
($$1 = timer, $$1 == null ? void 0 : ($$2 = ($$1 ?? $$.nothing(1001115, $$1, "cancel", "read")).cancel, ($$.call(1001116, $$2, $$1, []) ? (yield) : $$.value)));
($$1 = releaseWaiter, ($$.call(1001117, $$1, void 0, [waiter]) ? (yield) : $$.value));
});
{
const $$v10 = ($$.iterate(1001118, futures) ? (yield) : $$.value);
let $$v11 = false;
try {
for (; ($$.next(1001118, $$v10) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1001119) && (yield))) {
const future = $$v10.value;
$$inspected && $$.scope(1000104, { future: () => future });
{
($$7 = (future ?? $$.nothing(1001120, future, "addDoneCallback", "read")).addDoneCallback, ($$.call(1001121, $$7, future, [onCompletion]) ? (yield) : $$.value));
}
}
} catch ($$x) { $$v11 = true; throw $$x; }
finally { if (!$$v10.isDone) { $$.close(1001118, $$v10, $$v11) && (yield); } }
}
try {
($$.await(1001122, waiter) ? (yield) : $$.value);
} finally {
($$7 = timer, $$7 == null ? void 0 : ($$8 = ($$7 ?? $$.nothing(1001123, $$7, "cancel", "read")).cancel, ($$.call(1001124, $$8, $$7, []) ? (yield) : $$.value)));
{
const $$v12 = ($$.iterate(1001125, futures) ? (yield) : $$.value);
let $$v13 = false;
try {
for (; ($$.next(1001125, $$v12) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1001126) && (yield))) {
const future = $$v12.value;
$$inspected && $$.scope(1000105, { future: () => future });
{
($$7 = (future ?? $$.nothing(1001127, future, "removeDoneCallback", "read")).removeDoneCallback, ($$.call(1001128, $$7, future, [onCompletion]) ? (yield) : $$.value));
}
}
} catch ($$x) { $$v13 = true; throw $$x; }
finally { if (!$$v12.isDone) { $$.close(1001125, $$v12, $$v13) && (yield); } }
}
}
const done = ($$.construct(1001129, $$_Set, [], 1001130) ? (yield) : $$.value);
const pending = ($$.construct(1001131, $$_Set, [], 1001132) ? (yield) : $$.value);
{
const $$v14 = ($$.iterate(1001133, futures) ? (yield) : $$.value);
let $$v15 = false;
try {
for (; ($$.next(1001133, $$v14) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1001134) && (yield))) {
const future = $$v14.value;
$$inspected && $$.scope(1000106, { future: () => future });
{
($$7 = (($$8 = (future ?? $$.nothing(1001135, future, "done", "read")).done, ($$.call(1001136, $$8, future, []) ? (yield) : $$.value)) ? done : pending), ($$9 = ($$7 ?? $$.nothing(1001137, $$7, "add", "read")).add, ($$.call(1001138, $$9, $$7, [future]) ? (yield) : $$.value)));
}
}
} catch ($$x) { $$v15 = true; throw $$x; }
finally { if (!$$v14.isDone) { $$.close(1001133, $$v14, $$v15) && (yield); } }
}
return [done, pending];
}
});
const releaseWaiter = $$.function("function", "releaseWaiter", 1, function* (waiter) {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1001139) && (yield);
$$inspected && $$.scope(1000108, { waiter: () => waiter });

if ((! ($$1 = (waiter ?? $$.nothing(1001140, waiter, "done", "read")).done, ($$.call(1001141, $$1, waiter, []) ? (yield) : $$.value)))) {
($$2 = (waiter ?? $$.nothing(1001142, waiter, "setResult", "read")).setResult, ($$.call(1001143, $$2, waiter, [true]) ? (yield) : $$.value));
}
});
const waitFor = $$.function("async", "waitFor", 2, function* (awaitable, timeout) {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1001144) && (yield);
$$inspected && $$.scope(1000111, { awaitable: () => awaitable, timeout: () => timeout });

$$inspected && $$.scope(1000109, { seconds: () => seconds, future: () => future });

const seconds = (($$1 = isOptions, ($$.call(1001145, $$1, void 0, [timeout]) ? (yield) : $$.value)) ? (timeout ?? $$.nothing(1001146, timeout, "timeout", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001146, timeout, "timeout") && (yield), typeof ($$2 = timeout.timeout) === "function" ? $$.member(timeout, $$2) : $$2) : timeout);
if (((seconds === null) || (typeof seconds === "number" ? seconds > 0 : ($$.binary(1001148, ">", seconds, 0) ? (yield) : $$.value)))) {
return ($$.await(1001149, ($$1 = withTimeout, ($$.call(1001150, $$1, void 0, [seconds, $$.function("method", "", 0, function* () {
($$m.fuel -= $$enter) < 0 && $$.enter(1001151) && (yield);
return awaitable;
})]) ? (yield) : $$.value))) ? (yield) : $$.value);
}
const future = ($$1 = ensureFuture, ($$.call(1001152, $$1, void 0, [awaitable]) ? (yield) : $$.value));
if (($$1 = (future ?? $$.nothing(1001153, future, "done", "read")).done, ($$.call(1001154, $$1, future, []) ? (yield) : $$.value))) {
return ($$2 = (future ?? $$.nothing(1001155, future, "result", "read")).result, ($$.call(1001156, $$2, future, []) ? (yield) : $$.value));
}
($$.await(1001157, ($$1 = cancelAndWait, ($$.call(1001158, $$1, void 0, [future]) ? (yield) : $$.value))) ? (yield) : $$.value);
try {
return ($$1 = (future ?? $$.nothing(1001159, future, "result", "read")).result, ($$.call(1001160, $$1, future, []) ? (yield) : $$.value));
} catch ($$x) {
const error = $$.caught($$x);
$$inspected && $$.scope(1000110, { error: () => error });
{
if ((($$.binary(1001161, "instanceof", error, CancelledError) ? (yield) : $$.value))) {
throw $$.raise(1001162, ($$.construct(1001163, TimeoutError, [({ "cause": error })], 1001164) ? (yield) : $$.value));
}
throw $$.raise(1001165, error);
}
}
});
const cancelAndWait = $$.function("async", "cancelAndWait", 1, function* (future) {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1001166) && (yield);
$$inspected && $$.scope(1000113, { future: () => future });

$$inspected && $$.scope(1000112, { waiter: () => waiter, release: () => release });

const waiter = ($$1 = ($$2 = getRunningLoop, ($$.call(1001167, $$2, void 0, []) ? (yield) : $$.value)), ($$3 = ($$1 ?? $$.nothing(1001168, $$1, "createFuture", "read")).createFuture, ($$.call(1001169, $$3, $$1, []) ? (yield) : $$.value)));
const release = $$.function("method", "release", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1001170) && (yield);
return ($$1 = releaseWaiter, ($$.call(1001171, $$1, void 0, [waiter]) ? (yield) : $$.value));
});
($$1 = (future ?? $$.nothing(1001172, future, "addDoneCallback", "read")).addDoneCallback, ($$.call(1001173, $$1, future, [release]) ? (yield) : $$.value));
try {
($$1 = (future ?? $$.nothing(1001174, future, "cancel", "read")).cancel, ($$.call(1001175, $$1, future, []) ? (yield) : $$.value));
($$.await(1001176, waiter) ? (yield) : $$.value);
} finally {
($$1 = (future ?? $$.nothing(1001177, future, "removeDoneCallback", "read")).removeDoneCallback, ($$.call(1001178, $$1, future, [release]) ? (yield) : $$.value));
}
});
const shield = $$.function("function", "shield", 1, function* (awaitable) {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1001179) && (yield);
$$inspected && $$.scope(1000116, { awaitable: () => awaitable });

$$inspected && $$.scope(1000114, { inner: () => inner, outer: () => outer, onInnerDone: () => onInnerDone, onOuterDone: () => onOuterDone });

const inner = ($$1 = ensureFuture, ($$.call(1001180, $$1, void 0, [awaitable]) ? (yield) : $$.value));
if (($$1 = (inner ?? $$.nothing(1001181, inner, "done", "read")).done, ($$.call(1001182, $$1, inner, []) ? (yield) : $$.value))) {
return inner;
}
const outer = ($$1 = newWaiter, ($$.call(1001183, $$1, void 0, ["future", "shield", ($$2 = (inner ?? $$.nothing(1001184, inner, "getLoop", "read")).getLoop, ($$.call(1001185, $$2, inner, []) ? (yield) : $$.value))]) ? (yield) : $$.value));
const onInnerDone = $$.function("method", "onInnerDone", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1001186) && (yield);
$$inspected && $$.scope(1000115, { error: () => error });

if (($$1 = (outer ?? $$.nothing(1001187, outer, "cancelled", "read")).cancelled, ($$.call(1001188, $$1, outer, []) ? (yield) : $$.value))) {
if ((! ($$2 = (inner ?? $$.nothing(1001189, inner, "cancelled", "read")).cancelled, ($$.call(1001190, $$2, inner, []) ? (yield) : $$.value)))) {
($$3 = (inner ?? $$.nothing(1001191, inner, "exception", "read")).exception, ($$.call(1001192, $$3, inner, []) ? (yield) : $$.value));
}
return;
}
if (($$1 = (inner ?? $$.nothing(1001193, inner, "cancelled", "read")).cancelled, ($$.call(1001194, $$1, inner, []) ? (yield) : $$.value))) {
($$2 = (outer ?? $$.nothing(1001195, outer, "cancel", "read")).cancel, ($$.call(1001196, $$2, outer, []) ? (yield) : $$.value));
return;
}
const error = ($$1 = (inner ?? $$.nothing(1001197, inner, "exception", "read")).exception, ($$.call(1001198, $$1, inner, []) ? (yield) : $$.value));
if ((error !== null)) {
($$1 = failFuture, ($$.call(1001200, $$1, void 0, [outer, error]) ? (yield) : $$.value));
} else {
($$1 = (outer ?? $$.nothing(1001201, outer, "setResult", "read")).setResult, ($$.call(1001202, $$1, outer, [($$2 = (inner ?? $$.nothing(1001203, inner, "result", "read")).result, ($$.call(1001204, $$2, inner, []) ? (yield) : $$.value))]) ? (yield) : $$.value));
}
});
const onOuterDone = $$.function("method", "onOuterDone", 0, function* () {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1001205) && (yield);
if ((! ($$1 = (inner ?? $$.nothing(1001206, inner, "done", "read")).done, ($$.call(1001207, $$1, inner, []) ? (yield) : $$.value)))) {
($$2 = (inner ?? $$.nothing(1001208, inner, "removeDoneCallback", "read")).removeDoneCallback, ($$.call(1001209, $$2, inner, [onInnerDone]) ? (yield) : $$.value));
}
});
($$1 = (inner ?? $$.nothing(1001210, inner, "addDoneCallback", "read")).addDoneCallback, ($$.call(1001211, $$1, inner, [onInnerDone]) ? (yield) : $$.value));
($$1 = (outer ?? $$.nothing(1001212, outer, "addDoneCallback", "read")).addDoneCallback, ($$.call(1001213, $$1, outer, [onOuterDone]) ? (yield) : $$.value));
return outer;
});
const asCompleted = $$.function("function", "asCompleted", 1, function* (awaitables, $$v16) {
let $$1, $$2, $$3, $$4, $$5, $$6, $$7, $$8;
($$m.fuel -= $$enter) < 0 && $$.enter(1001216) && (yield);
$$2 = $$.destructurable(1001214, (($$1 = $$v16) === void 0 ? ({  }) : $$1));
const timeout = (($$4 = ($$2 ?? $$.nothing(1001215, $$2, "timeout", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001215, $$2, "timeout") && (yield), typeof ($$3 = $$2.timeout) === "function" ? $$.member($$2, $$3) : $$3)) === void 0 ? null : $$4);
$$inspected && $$.scope(1000117, { awaitables: () => awaitables, timeout: () => timeout });

{
if ((($$5 = isFuture, ($$.call(1001217, $$5, void 0, [awaitables]) ? (yield) : $$.value)) || ($$6 = isCoroutine, ($$.call(1001218, $$6, void 0, [awaitables]) ? (yield) : $$.value)))) {
throw $$.raise(1001219, ($$.construct(1001220, TypeError, [($$.template(1001222, ["expects an iterable of awaitables, not ", ""], [(typeof ($$7 = ($$8 = typeName, ($$.call(1001223, $$8, void 0, [awaitables]) ? (yield) : $$.value))) === "string" || typeof $$7 === "number" ? $$7 : ($$.text(1001222, $$7) ? (yield) : $$.value))]) ? (yield) : $$.value)], 1001221) ? (yield) : $$.value));
}
return ($$.construct(1001225, ($$m.site = 1001224, AsCompleted), [awaitables, timeout], 1001226) ? (yield) : $$.value);
}
});
$$inspected && $$.scope(1000118, { FIRST_COMPLETED: () => FIRST_COMPLETED, FIRST_EXCEPTION: () => FIRST_EXCEPTION, ALL_COMPLETED: () => ALL_COMPLETED, sleep: () => sleep, setResultUnlessCancelled: () => setResultUnlessCancelled, ensureFuture: () => ensureFuture, _GatheringFuture: () => _GatheringFuture, gather: () => gather, outcomeOf: () => outcomeOf, wait: () => wait, releaseWaiter: () => releaseWaiter, waitFor: () => waitFor, cancelAndWait: () => cancelAndWait, shield: () => shield, AsCompleted: () => AsCompleted, asCompleted: () => asCompleted });






const FIRST_COMPLETED = "FIRST_COMPLETED";
const FIRST_EXCEPTION = "FIRST_EXCEPTION";
const ALL_COMPLETED = "ALL_COMPLETED";



const _GatheringFuture = ($$1 = Future, ($$.class(1001245, "_GatheringFuture", [$$1], (() => ($$v19) => class $$v17 extends $$.Same { ["_children"] = $$.field;  static $$s() { return class $$v18 extends $$.Same { ["_cancelRequested"] = $$.field;  static $$s() { return (() => {
let _GatheringFuture;
return {
construct: function* (children, loop) {
let $$1;let $$this;const $$newTarget = $$.newTarget;
($$m.fuel -= $$enter) < 0 && $$.enter(1001227) && (yield);
$$inspected && $$.scope(1000119, { children: () => children, loop: () => loop });

($$this = ($$.superConstruct(1001228, $$v19, [({ "loop": loop })], $$newTarget, $$this) ? (yield) : $$.value), $$.fields(1001228, $$v19, $$this) && (yield), $$this);
($$1 = $$.self(1001229, $$this), ($$1 ?? $$.nothing(1001230, $$1, "_children", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001230, $$1, "_children", children) && (yield), $$m.site = 1001230, $$1._children = children));
($$1 = describeWait, ($$.call(1001231, $$1, void 0, [$$.self(1001232, $$this), "tasks", "gather"]) ? (yield) : $$.value));
return $$.self(1001233, $$this);
}, length: 2,
methods: [{ kind: "method", isStatic: false, key: "cancel", method: $$.function("method", "cancel", 0, function* ($$v20) {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1001234) && (yield);
const message = (($$1 = $$v20) === void 0 ? null : $$1);
$$inspected && $$.scope(1000122, { message: () => message });

{
$$inspected && $$.scope(1000120, { isAnyCancelled: () => isAnyCancelled });

if (($$2 = (this ?? $$.nothing(1001235, this, "done", "read")).done, ($$.call(1001236, $$2, this, []) ? (yield) : $$.value))) {
return false;
}
let isAnyCancelled = false;
{
const $$v21 = ($$.iterate(1001238, (this ?? $$.nothing(1001237, this, "_children", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001237, this, "_children") && (yield), typeof ($$2 = this._children) === "function" ? $$.member(this, $$2) : $$2)) ? (yield) : $$.value);
let $$v22 = false;
try {
for (; ($$.next(1001238, $$v21) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1001239) && (yield))) {
const child = $$v21.value;
$$inspected && $$.scope(1000121, { child: () => child });
{
if (($$3 = (child ?? $$.nothing(1001240, child, "cancel", "read")).cancel, ($$.call(1001241, $$3, child, [message]) ? (yield) : $$.value))) {
((isAnyCancelled = true));
}
}
}
} catch ($$x) { $$v22 = true; throw $$x; }
finally { if (!$$v21.isDone) { $$.close(1001238, $$v21, $$v22) && (yield); } }
}
if (isAnyCancelled) {
((this ?? $$.nothing(1001242, this, "_cancelRequested", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001242, this, "_cancelRequested", true) && (yield), $$m.site = 1001242, this._cancelRequested = true));
}
return isAnyCancelled;
}
}) }],
fields: function* () {
let $$1, $$2;
$$1 = void 0; $$m.site = 1001243; $$.field = $$1; new $$v17(this);
$$2 = false; $$m.site = 1001244; $$.field = $$2; new $$v18(this);
},
statics: null,
bind: ($$c) => { _GatheringFuture = $$c; },
};
})(); } }.$$s(); } }.$$s())()) ? (yield) : $$.value));








const AsCompleted = ($$1 = LibraryObject, ($$2 = typeof ($$2 = $$_Symbol.iterator) === "string" || typeof $$2 === "symbol" ? $$2 : ($$.key(1001246, $$2) ? (yield) : $$.value)), ($$3 = typeof ($$3 = $$_Symbol.asyncIterator) === "string" || typeof $$3 === "symbol" ? $$3 : ($$.key(1001247, $$3) ? (yield) : $$.value)), ($$.class(1001357, "AsCompleted", [$$1], (($$v27, $$v28) => ($$v31) => class $$v23 extends $$.Same { ["_done"] = $$.field;  static $$s() { return class $$v24 extends $$.Same { ["_todo"] = $$.field;  static $$s() { return class $$v25 extends $$.Same { ["_left"] = $$.field;  static $$s() { return class $$v26 extends $$.Same { ["_timer"] = $$.field;  static $$s() { return class $$v29 extends $$.Same { ["_onCompletion"] = $$.field;  static $$s() { return class $$v30 extends $$.Same { ["_onTimeout"] = $$.field;  static $$s() { return (() => {
let AsCompleted;
return {
construct: function* (awaitables, timeout) {
let $$1, $$2, $$3, $$4, $$5, $$6, $$7, $$8;let $$this;const $$newTarget = $$.newTarget;
($$m.fuel -= $$enter) < 0 && $$.enter(1001248) && (yield);
$$inspected && $$.scope(1000126, { awaitables: () => awaitables, timeout: () => timeout });

$$inspected && $$.scope(1000123, { loop: () => loop });

($$this = ($$.superConstruct(1001249, $$v31, [], $$newTarget, $$this) ? (yield) : $$.value), $$.fields(1001249, $$v31, $$this) && (yield), $$this);
const loop = ($$1 = getRunningLoop, ($$.call(1001250, $$1, void 0, []) ? (yield) : $$.value));
($$1 = $$.self(1001251, $$this), ($$4 = ($$.construct(1001252, $$_Set, [($$2 = ($$.collect(1001254, ($$.construct(1001255, $$_Set, [awaitables], 1001256) ? (yield) : $$.value)) ? (yield) : $$.value), ($$3 = ($$2 ?? $$.nothing(1001257, $$2, "map", "read")).map, ($$.call(1001258, $$3, $$2, [$$.function("method", "", 1, function* (awaitable) {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1001259) && (yield);
$$inspected && $$.scope(1000124, { awaitable: () => awaitable });

return ($$1 = ensureFuture, ($$.call(1001260, $$1, void 0, [awaitable, loop]) ? (yield) : $$.value));
})]) ? (yield) : $$.value)))], 1001253) ? (yield) : $$.value), $$1 ?? $$.nothing(1001261, $$1, "_todo", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001261, $$1, "_todo", $$4) && (yield), $$m.site = 1001261, $$1._todo = $$4));
($$1 = $$.self(1001262, $$this), ($$6 = ($$2 = ($$3 = $$.self(1001263, $$this), ($$3 ?? $$.nothing(1001264, $$3, "_todo", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001264, $$3, "_todo") && (yield), typeof ($$4 = $$3._todo) === "function" ? $$.member($$3, $$4) : $$4)), ($$2 ?? $$.nothing(1001265, $$2, "size", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001265, $$2, "size") && (yield), typeof ($$5 = $$2.size) === "function" ? $$.member($$2, $$5) : $$5)), $$1 ?? $$.nothing(1001266, $$1, "_left", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001266, $$1, "_left", $$6) && (yield), $$m.site = 1001266, $$1._left = $$6));
{
const $$v32 = ($$.iterate(1001269, ($$1 = $$.self(1001267, $$this), ($$1 ?? $$.nothing(1001268, $$1, "_todo", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001268, $$1, "_todo") && (yield), typeof ($$2 = $$1._todo) === "function" ? $$.member($$1, $$2) : $$2))) ? (yield) : $$.value);
let $$v33 = false;
try {
for (; ($$.next(1001269, $$v32) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1001270) && (yield))) {
const future = $$v32.value;
$$inspected && $$.scope(1000125, { future: () => future });
{
($$3 = (future ?? $$.nothing(1001271, future, "addDoneCallback", "read")).addDoneCallback, ($$.call(1001272, $$3, future, [($$4 = $$.self(1001273, $$this), ($$4 ?? $$.nothing(1001274, $$4, "_onCompletion", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001274, $$4, "_onCompletion") && (yield), typeof ($$5 = $$4._onCompletion) === "function" ? $$.member($$4, $$5) : $$5))]) ? (yield) : $$.value));
}
}
} catch ($$x) { $$v33 = true; throw $$x; }
finally { if (!$$v32.isDone) { $$.close(1001269, $$v32, $$v33) && (yield); } }
}
if ((($$3 = ($$1 = $$.self(1001276, $$this), ($$1 ?? $$.nothing(1001277, $$1, "_left", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001277, $$1, "_left") && (yield), typeof ($$2 = $$1._left) === "function" ? $$.member($$1, $$2) : $$2)), typeof $$3 === "number" ? $$3 > 0 : ($$.binary(1001275, ">", $$3, 0) ? (yield) : $$.value)) && (timeout !== null))) {
($$4 = $$.self(1001279, $$this), ($$8 = ($$5 = (loop ?? $$.nothing(1001280, loop, "callLater", "read")).callLater, ($$.call(1001281, $$5, loop, [timeout, ($$6 = $$.self(1001282, $$this), ($$6 ?? $$.nothing(1001283, $$6, "_onTimeout", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001283, $$6, "_onTimeout") && (yield), typeof ($$7 = $$6._onTimeout) === "function" ? $$.member($$6, $$7) : $$7))]) ? (yield) : $$.value)), $$4 ?? $$.nothing(1001284, $$4, "_timer", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001284, $$4, "_timer", $$8) && (yield), $$m.site = 1001284, $$4._timer = $$8));
}
return $$.self(1001285, $$this);
}, length: 2,
methods: [{ kind: "method", isStatic: false, key: $$v27, method: $$.function("generator", $$v27, 0, function* () {
let $$1, $$2, $$3, $$4, $$5;
($$m.fuel -= $$enter) < 0 && $$.enter(1001286) && (yield);
yield $$.give(void 0);
for (; ($$2 = (this ?? $$.nothing(1001288, this, "_left", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001288, this, "_left") && (yield), typeof ($$1 = this._left) === "function" ? $$.member(this, $$1) : $$1), typeof $$2 === "number" ? $$2 > 0 : ($$.binary(1001287, ">", $$2, 0) ? (yield) : $$.value)); (($$m.fuel -= $$edge) < 0 && $$.edge(1001289) && (yield))) {
(($$4 = (this ?? $$.nothing(1001290, this, "_left", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001290, this, "_left") && (yield), typeof ($$3 = this._left) === "function" ? $$.member(this, $$3) : $$3), ($$5 = (typeof $$4 === "number" ? $$4 - 1 : ($$.binary(1001291, "-", $$4, 1) ? (yield) : $$.value)), this ?? $$.nothing(1001292, this, "_left", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001292, this, "_left", $$5) && (yield), $$m.site = 1001292, this._left = $$5)));
(yield $$.give(($$3 = (this ?? $$.nothing(1001293, this, "_resultOfNext", "read"))._resultOfNext, ($$.call(1001294, $$3, this, []) ? (yield) : $$.value))));
}
}) }, { kind: "method", isStatic: false, key: $$v28, method: $$.function("async-generator", $$v28, 0, function* () {
let $$1, $$2, $$3, $$4, $$5;
($$m.fuel -= $$enter) < 0 && $$.enter(1001295) && (yield);
yield $$.give(void 0);
for (; ($$2 = (this ?? $$.nothing(1001297, this, "_left", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001297, this, "_left") && (yield), typeof ($$1 = this._left) === "function" ? $$.member(this, $$1) : $$1), typeof $$2 === "number" ? $$2 > 0 : ($$.binary(1001296, ">", $$2, 0) ? (yield) : $$.value)); (($$m.fuel -= $$edge) < 0 && $$.edge(1001298) && (yield))) {
(($$4 = (this ?? $$.nothing(1001299, this, "_left", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001299, this, "_left") && (yield), typeof ($$3 = this._left) === "function" ? $$.member(this, $$3) : $$3), ($$5 = (typeof $$4 === "number" ? $$4 - 1 : ($$.binary(1001300, "-", $$4, 1) ? (yield) : $$.value)), this ?? $$.nothing(1001301, this, "_left", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001301, this, "_left", $$5) && (yield), $$m.site = 1001301, this._left = $$5)));
(yield $$.give(($$.await(1001302, ($$3 = (this ?? $$.nothing(1001303, this, "_next", "read"))._next, ($$.call(1001304, $$3, this, []) ? (yield) : $$.value))) ? (yield) : $$.value)));
}
}) }, { kind: "method", isStatic: false, key: "_next", method: $$.function("async", "_next", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1001305) && (yield);
$$inspected && $$.scope(1000127, { future: () => future });

const future = ($$.await(1001306, ($$1 = (this ?? $$.nothing(1001307, this, "_done", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001307, this, "_done") && (yield), typeof ($$2 = this._done) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1001308, $$1, "get", "read")).get, ($$.call(1001309, $$3, $$1, []) ? (yield) : $$.value)))) ? (yield) : $$.value);
if ((future === null)) {
throw $$.raise(1001311, ($$.construct(1001312, TimeoutError, [], 1001313) ? (yield) : $$.value));
}
return future;
}) }, { kind: "method", isStatic: false, key: "_resultOfNext", method: $$.function("async", "_resultOfNext", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1001314) && (yield);
$$inspected && $$.scope(1000128, { future: () => future });

const future = ($$.await(1001315, ($$1 = (this ?? $$.nothing(1001316, this, "_next", "read"))._next, ($$.call(1001317, $$1, this, []) ? (yield) : $$.value))) ? (yield) : $$.value);
return ($$1 = (future ?? $$.nothing(1001318, future, "result", "read")).result, ($$.call(1001319, $$1, future, []) ? (yield) : $$.value));
}) }],
fields: function* () {
let $$1, $$2, $$3, $$4, $$5, $$6;const $$this = this;
$$1 = ($$.construct(1001320, Queue, [], 1001321) ? (yield) : $$.value); $$m.site = 1001322; $$.field = $$1; new $$v23(this);
$$2 = void 0; $$m.site = 1001323; $$.field = $$2; new $$v24(this);
$$3 = void 0; $$m.site = 1001324; $$.field = $$3; new $$v25(this);
$$4 = null; $$m.site = 1001325; $$.field = $$4; new $$v26(this);
$$5 = $$.function("method", "_onCompletion", 1, function* (future) {
let $$1, $$2, $$3, $$4, $$5, $$6;
($$m.fuel -= $$enter) < 0 && $$.enter(1001326) && (yield);
$$inspected && $$.scope(1000129, { future: () => future });

if ((($$1 = ($$this ?? $$.nothing(1001328, $$this, "_todo", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001328, $$this, "_todo") && (yield), typeof ($$2 = $$this._todo) === "function" ? $$.member($$this, $$2) : $$2), ($$1 ?? $$.nothing(1001329, $$1, "size", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001329, $$1, "size") && (yield), typeof ($$3 = $$1.size) === "function" ? $$.member($$1, $$3) : $$3)) === 0)) {
return;
}
($$1 = ($$this ?? $$.nothing(1001330, $$this, "_todo", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001330, $$this, "_todo") && (yield), typeof ($$2 = $$this._todo) === "function" ? $$.member($$this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1001331, $$1, "delete", "read")).delete, ($$.call(1001332, $$3, $$1, [future]) ? (yield) : $$.value)));
($$1 = ($$this ?? $$.nothing(1001333, $$this, "_done", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001333, $$this, "_done") && (yield), typeof ($$2 = $$this._done) === "function" ? $$.member($$this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1001334, $$1, "putNowait", "read")).putNowait, ($$.call(1001335, $$3, $$1, [future]) ? (yield) : $$.value)));
if ((($$1 = ($$this ?? $$.nothing(1001337, $$this, "_todo", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001337, $$this, "_todo") && (yield), typeof ($$2 = $$this._todo) === "function" ? $$.member($$this, $$2) : $$2), ($$1 ?? $$.nothing(1001338, $$1, "size", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001338, $$1, "size") && (yield), typeof ($$3 = $$1.size) === "function" ? $$.member($$1, $$3) : $$3)) === 0)) {
($$5 = ($$this ?? $$.nothing(1001339, $$this, "_timer", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001339, $$this, "_timer") && (yield), typeof ($$4 = $$this._timer) === "function" ? $$.member($$this, $$4) : $$4), $$5 == null ? void 0 : ($$6 = ($$5 ?? $$.nothing(1001340, $$5, "cancel", "read")).cancel, ($$.call(1001341, $$6, $$5, []) ? (yield) : $$.value)));
}
}); $$m.site = 1001342; $$.field = $$5; new $$v29(this);
$$6 = $$.function("method", "_onTimeout", 0, function* () {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1001343) && (yield);
{
const $$v34 = ($$.iterate(1001345, ($$this ?? $$.nothing(1001344, $$this, "_todo", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001344, $$this, "_todo") && (yield), typeof ($$1 = $$this._todo) === "function" ? $$.member($$this, $$1) : $$1)) ? (yield) : $$.value);
let $$v35 = false;
try {
for (; ($$.next(1001345, $$v34) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1001346) && (yield))) {
const future = $$v34.value;
$$inspected && $$.scope(1000130, { future: () => future });
{
($$2 = (future ?? $$.nothing(1001347, future, "removeDoneCallback", "read")).removeDoneCallback, ($$.call(1001348, $$2, future, [($$this ?? $$.nothing(1001349, $$this, "_onCompletion", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001349, $$this, "_onCompletion") && (yield), typeof ($$3 = $$this._onCompletion) === "function" ? $$.member($$this, $$3) : $$3)]) ? (yield) : $$.value));
($$2 = ($$this ?? $$.nothing(1001350, $$this, "_done", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001350, $$this, "_done") && (yield), typeof ($$3 = $$this._done) === "function" ? $$.member($$this, $$3) : $$3), ($$4 = ($$2 ?? $$.nothing(1001351, $$2, "putNowait", "read")).putNowait, ($$.call(1001352, $$4, $$2, [null]) ? (yield) : $$.value)));
}
}
} catch ($$x) { $$v35 = true; throw $$x; }
finally { if (!$$v34.isDone) { $$.close(1001345, $$v34, $$v35) && (yield); } }
}
($$1 = ($$this ?? $$.nothing(1001353, $$this, "_todo", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001353, $$this, "_todo") && (yield), typeof ($$2 = $$this._todo) === "function" ? $$.member($$this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1001354, $$1, "clear", "read")).clear, ($$.call(1001355, $$3, $$1, []) ? (yield) : $$.value)));
}); $$m.site = 1001356; $$.field = $$6; new $$v30(this);
},
statics: null,
bind: ($$c) => { AsCompleted = $$c; },
};
})(); } }.$$s(); } }.$$s(); } }.$$s(); } }.$$s(); } }.$$s(); } }.$$s())($$2, $$3)) ? (yield) : $$.value));

return { FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED, sleep, ensureFuture, gather, wait, waitFor, shield, asCompleted };
};
}),
sites: [31,8,31,103,32,7,32,17,33,5,33,24,33,11,33,24,36,7,36,22,36,24,36,82,36,30,36,81,36,34,36,44,37,16,37,32,38,40,38,68,39,17,39,31,39,17,39,80,41,12,41,24,43,5,43,17,43,5,43,19,47,1,47,74,48,8,48,24,48,8,48,26,48,28,48,44,48,28,48,52,52,8,55,18,56,7,56,26,57,9,57,22,57,26,57,54,57,35,57,52,57,35,57,54,58,7,60,9,58,13,60,8,58,17,58,27,64,8,64,30,65,5,65,87,65,11,65,86,65,15,65,24,67,19,67,35,67,10,67,47,67,10,67,58,93,8,93,64,94,16,94,24,94,16,94,28,95,19,95,34,96,23,96,38,96,41,96,52,96,41,96,59,97,28,97,61,97,36,97,60,98,7,98,30,98,7,98,24,99,38,99,54,99,38,99,67,99,38,99,69,100,5,100,20,100,5,100,24,103,7,103,15,104,7,104,37,105,19,105,56,105,23,105,26,109,18,109,44,110,5,110,13,110,5,110,18,110,5,110,18,111,9,111,23,111,9,111,14,111,27,111,32,111,27,111,37,111,27,111,39,113,12,113,28,113,12,113,30,113,32,113,48,113,32,113,50,117,11,117,27,117,11,117,29,118,9,118,52,118,20,118,25,118,27,118,51,121,21,121,37,121,21,121,39,122,11,122,25,123,9,123,33,123,20,123,25,127,9,127,32,127,9,127,17,127,20,127,32,128,21,128,33,128,21,128,44,129,9,129,14,129,9,129,31,129,33,129,76,129,44,129,49,129,51,129,75,130,10,130,15,130,10,130,25,130,10,130,34,134,27,134,37,134,3,134,39,135,18,135,29,135,18,135,40,136,9,136,29,137,16,137,45,138,16,138,30,138,16,138,32,139,7,139,18,139,7,139,37,140,11,140,22,140,11,140,24,140,26,140,42,140,26,140,50,141,12,141,34,141,12,141,42,143,5,143,18,143,5,143,26,145,15,145,31,145,11,145,48,145,15,145,31,145,3,145,48,146,24,146,35,146,3,146,37,146,37,146,51,147,10,147,15,151,1,151,45,152,7,152,23,152,7,152,25,152,34,152,83,152,38,152,52,152,53,152,76,153,17,153,33,153,17,153,35,154,10,154,24,154,27,154,40,154,27,154,42,167,3,167,62,167,5,167,19,167,21,167,47,167,34,167,47,165,8,168,40,169,7,169,22,169,26,169,44,170,5,170,77,170,11,170,76,170,15,170,24,170,25,170,75,170,58,170,73,172,19,172,33,172,23,172,26,173,7,173,25,173,7,173,19,173,27,173,82,173,33,173,81,173,37,173,47,174,7,174,37,174,22,174,37,174,41,174,71,174,56,174,71,174,75,174,103,174,90,174,103,175,5,175,70,175,11,175,69,175,15,175,25,175,26,175,68,177,24,177,31,177,3,177,33,178,9,178,28,178,30,178,108,178,36,178,107,178,40,178,49,180,16,180,32,181,35,181,67,182,17,182,33,182,43,182,57,182,43,182,89,183,14,183,26,183,7,183,11,184,24,184,50,185,5,185,9,185,5,185,14,185,5,185,14,187,7,187,16,187,7,187,11,188,7,188,37,188,22,188,37,189,8,189,38,189,23,189,38,189,43,189,59,189,43,189,61,189,65,189,92,189,65,189,81,189,65,189,83,191,5,191,18,191,5,191,20,192,5,192,26,194,24,194,31,194,3,194,33,194,33,194,55,194,33,194,69,196,5,196,17,198,5,198,18,198,5,198,20,199,26,199,33,199,5,199,35,199,35,199,60,199,35,199,74,201,16,201,33,201,20,201,23,202,19,202,36,202,23,202,26,203,24,203,31,203,3,203,33,203,34,203,45,203,34,203,47,203,33,203,69,203,33,203,77,207,1,207,55,208,8,208,19,208,8,208,21,208,23,208,39,208,23,208,45,212,8,215,19,216,19,216,37,216,41,216,56,217,7,217,23,217,27,217,38,217,47,217,90,217,53,217,90,217,74,217,80,219,18,219,41,220,7,220,18,220,7,220,20,220,29,220,42,220,29,220,44,221,3,221,30,221,9,221,30,223,12,223,25,223,12,223,27,225,9,225,40,225,42,225,83,225,48,225,82,225,52,225,64,226,5,226,17,231,1,231,61,232,35,232,51,232,35,232,64,232,35,232,66,233,19,233,31,233,31,233,52,234,3,234,25,234,3,234,34,236,5,236,18,236,5,236,20,238,5,238,17,240,5,240,30,240,5,240,39,247,8,247,75,248,17,248,40,249,7,249,17,249,7,249,19,250,32,250,78,250,62,250,75,250,62,250,77,251,23,251,35,252,9,252,24,252,9,252,26,253,12,253,27,253,12,253,29,253,31,253,46,253,31,253,48,256,9,256,24,256,9,256,26,257,7,257,19,257,7,257,21,260,19,260,34,260,19,260,36,261,9,261,23,261,25,261,49,262,10,262,25,262,10,262,41,262,26,262,38,262,26,262,40,264,23,264,35,265,10,265,20,265,10,265,22,265,24,265,48,265,24,265,61,267,3,267,24,267,3,267,37,268,3,268,24,268,3,268,37,336,3,336,50,336,5,336,19,334,8,337,16,338,7,338,27,338,31,338,54,339,5,339,91,339,11,339,90,339,15,339,24,339,25,339,89,339,67,339,87,341,14,341,25,341,10,341,46,341,14,341,25,77,3,77,61,78,5,78,20,79,5,79,9,79,5,79,30,80,5,80,42,80,18,80,22,77,3,81,4,83,3,83,44,84,9,84,18,84,9,84,20,86,25,86,39,86,25,86,39,86,5,86,41,86,45,86,57,86,45,86,66,87,25,87,53,74,3,74,32,75,3,75,28,73,32,73,38,291,5,291,20,299,11,299,31,281,3,281,81,282,5,282,12,283,18,283,34,284,5,284,9,284,18,284,101,284,22,284,25,284,30,284,49,284,30,284,49,284,34,284,37,284,26,284,54,284,26,284,100,284,55,284,70,284,70,284,99,284,5,284,101,285,5,285,9,285,18,285,22,285,18,285,28,285,18,285,33,285,5,285,33,286,26,286,30,286,26,286,36,286,26,286,36,286,5,286,38,286,38,286,60,286,38,286,80,286,61,286,65,286,61,286,79,287,9,287,23,287,9,287,13,287,9,287,19,287,27,287,43,287,45,287,49,287,59,287,73,287,59,287,99,287,83,287,87,287,83,287,98,287,45,287,99,281,3,288,4,291,3,291,53,292,12,292,26,292,12,292,22,292,5,292,28,293,7,293,17,293,7,293,22,293,7,293,22,294,13,294,31,294,13,294,33,299,3,299,59,300,12,300,26,300,12,300,22,300,5,300,28,301,7,301,17,301,7,301,22,301,7,301,22,302,13,302,31,302,19,302,29,302,19,302,31,306,3,306,34,307,20,307,42,307,26,307,36,307,26,307,40,307,26,307,42,308,9,308,24,308,26,308,51,308,32,308,50,308,36,308,48,312,3,312,43,313,20,313,38,313,26,313,36,313,26,313,38,314,12,314,25,314,12,314,27,276,11,276,37,276,15,276,20,276,3,276,38,277,3,277,22,278,3,278,17,279,3,279,37,317,19,317,45,319,9,319,30,319,9,319,19,319,9,319,24,320,5,320,15,320,5,320,22,320,5,320,30,321,5,321,15,321,5,321,25,321,5,321,33,322,9,322,30,322,9,322,19,322,9,322,24,322,32,322,43,322,32,322,51,322,32,322,53,317,3,323,5,325,16,325,28,326,26,326,36,326,26,326,36,326,5,326,38,327,7,327,32,327,7,327,52,327,33,327,51,328,7,328,17,328,7,328,27,328,7,328,33,330,5,330,15,330,5,330,21,330,5,330,23,325,3,331,5,275,27,275,40],
scopes: [31,103,45,2,31,8,45,2,47,1,49,2,52,8,68,2,93,64,148,2,98,32,102,4,109,44,131,4,116,28,126,6,109,18,131,4,134,3,144,4,134,39,144,4,146,3,146,52,93,8,148,2,151,45,155,2,151,1,155,2,168,40,205,2,177,3,179,4,184,50,193,4,184,24,193,4,194,3,194,70,199,5,199,75,203,3,203,78,165,8,205,2,207,1,209,2,215,19,228,2,224,5,227,4,212,8,228,2,231,61,242,2,231,1,242,2,247,75,270,2,251,35,263,4,247,8,270,2,334,8,342,2,1,1,343,1,77,3,81,4,83,44,89,4,86,5,86,90,83,3,89,4,281,81,288,4,284,55,284,99,286,5,286,81,281,3,288,4,306,34,310,4,312,43,315,4,317,19,323,4,326,5,329,6],
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
($$m.fuel -= $$enter) < 0 && $$.enter(1001358) && (yield);
$$inspected && $$.scope(1000132, { main: () => main });

const $$d = $$.disposals();
let $$e = $$d;
try {
$$inspected && $$.scope(1000131, { runner: () => runner });

if ((($$1 = runningLoopOrNull, ($$.call(1001360, $$1, void 0, []) ? (yield) : $$.value)) !== null)) {
throw $$.raise(1001361, ($$.construct(1001362, RuntimeError, ["asyncio.run() cannot be called from a running event loop"], 1001363) ? (yield) : $$.value));
}
const runner = $$.use(1001367, $$d, ($$.construct(1001365, ($$m.site = 1001364, Runner), [], 1001366) ? (yield) : $$.value));
return ($$1 = (runner ?? $$.nothing(1001368, runner, "run", "read")).run, ($$.call(1001369, $$1, runner, [main]) ? (yield) : $$.value));
} catch ($$x) { $$e = $$x; throw $$x; } finally { $$.dispose(1001370, $$d, $$e) && (yield); }
});
const cancelAllTasks = $$.function("function", "cancelAllTasks", 1, function* (loop) {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1001371) && (yield);
$$inspected && $$.scope(1000137, { loop: () => loop });

$$inspected && $$.scope(1000133, { tasks: () => tasks });

const tasks = ($$1 = tasksOf, ($$.call(1001372, $$1, void 0, [loop]) ? (yield) : $$.value));
if (((tasks ?? $$.nothing(1001374, tasks, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001374, tasks, "length") && (yield), typeof ($$1 = tasks.length) === "function" ? $$.member(tasks, $$1) : $$1) === 0)) {
return;
}
{
const $$v1 = ($$.iterate(1001375, tasks) ? (yield) : $$.value);
let $$v2 = false;
try {
for (; ($$.next(1001375, $$v1) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1001376) && (yield))) {
const task = $$v1.value;
$$inspected && $$.scope(1000134, { task: () => task });
{
($$1 = (task ?? $$.nothing(1001377, task, "cancel", "read")).cancel, ($$.call(1001378, $$1, task, []) ? (yield) : $$.value));
}
}
} catch ($$x) { $$v2 = true; throw $$x; }
finally { if (!$$v1.isDone) { $$.close(1001375, $$v1, $$v2) && (yield); } }
}
($$1 = (loop ?? $$.nothing(1001379, loop, "runUntilComplete", "read")).runUntilComplete, ($$.call(1001380, $$1, loop, [($$2 = gather, ($$.call(1001381, $$2, void 0, $$.concatenate([($$.collect(1001382, tasks) ? (yield) : $$.value), [({ "returnExceptions": true })]])) ? (yield) : $$.value))]) ? (yield) : $$.value));
{
const $$v3 = ($$.iterate(1001383, tasks) ? (yield) : $$.value);
let $$v4 = false;
try {
for (; ($$.next(1001383, $$v3) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1001384) && (yield))) {
const task = $$v3.value;
$$inspected && $$.scope(1000135, { task: () => task });
{
$$inspected && $$.scope(1000136, { exception: () => exception, message: () => message });

if (($$1 = (task ?? $$.nothing(1001385, task, "cancelled", "read")).cancelled, ($$.call(1001386, $$1, task, []) ? (yield) : $$.value))) {
continue;
}
const exception = ($$1 = (task ?? $$.nothing(1001387, task, "exception", "read")).exception, ($$.call(1001388, $$1, task, []) ? (yield) : $$.value));
if ((exception === null)) {
continue;
}
const message = "unhandled exception during asyncio.run() shutdown";
($$1 = (loop ?? $$.nothing(1001390, loop, "callExceptionHandler", "read")).callExceptionHandler, ($$.call(1001391, $$1, loop, [({ "message": message, "exception": exception, "task": task })]) ? (yield) : $$.value));
}
}
} catch ($$x) { $$v4 = true; throw $$x; }
finally { if (!$$v3.isDone) { $$.close(1001383, $$v3, $$v4) && (yield); } }
}
});
const shutdownGenerators = $$.function("async", "shutdownGenerators", 1, function* (loop) {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1001392) && (yield);
$$inspected && $$.scope(1000140, { loop: () => loop });

$$inspected && $$.scope(1000138, { generators: () => generators });

const generators = ($$1 = suspendedGenerators, ($$.call(1001393, $$1, void 0, [loop]) ? (yield) : $$.value));
if (((generators ?? $$.nothing(1001395, generators, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001395, generators, "length") && (yield), typeof ($$1 = generators.length) === "function" ? $$.member(generators, $$1) : $$1) === 0)) {
return;
}
($$.await(1001396, ($$1 = gather, ($$.call(1001397, $$1, void 0, $$.concatenate([($$.collect(1001398, ($$2 = (generators ?? $$.nothing(1001399, generators, "map", "read")).map, ($$.call(1001400, $$2, generators, [$$.function("method", "", 1, function* (generator) {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1001401) && (yield);
$$inspected && $$.scope(1000139, { generator: () => generator });

return ($$1 = (generator ?? $$.nothing(1001402, generator, "return", "read")).return, ($$.call(1001403, $$1, generator, [(void 0)]) ? (yield) : $$.value));
})]) ? (yield) : $$.value))) ? (yield) : $$.value), [({ "returnExceptions": true })]])) ? (yield) : $$.value))) ? (yield) : $$.value);
});
$$inspected && $$.scope(1000141, { Runner: () => Runner, run: () => run, cancelAllTasks: () => cancelAllTasks, shutdownGenerators: () => shutdownGenerators });





const Runner = ($$1 = LibraryObject, ($$2 = typeof ($$2 = $$_Symbol.dispose) === "string" || typeof $$2 === "symbol" ? $$2 : ($$.key(1001404, $$2) ? (yield) : $$.value)), ($$.class(1001468, "Runner", [$$1], (($$v8) => ($$v9) => class $$v5 extends $$.Same { ["_state"] = $$.field;  static $$s() { return class $$v6 extends $$.Same { ["_loop"] = $$.field;  static $$s() { return class $$v7 extends $$.Same { ["_context"] = $$.field;  static $$s() { return (() => {
let Runner;
return {
construct: null, length: 0,
methods: [{ kind: "method", isStatic: false, key: "run", method: $$.function("method", "run", 1, function* (coroutine, $$v10) {
let $$1, $$2, $$3, $$4, $$5, $$6;
($$m.fuel -= $$enter) < 0 && $$.enter(1001405) && (yield);
const options = (($$1 = $$v10) === void 0 ? ({  }) : $$1);
$$inspected && $$.scope(1000143, { coroutine: () => coroutine, options: () => options });

{
$$inspected && $$.scope(1000142, { task: () => task });

if ((($$2 = runningLoopOrNull, ($$.call(1001407, $$2, void 0, []) ? (yield) : $$.value)) !== null)) {
throw $$.raise(1001408, ($$.construct(1001409, RuntimeError, ["Runner.run() cannot be called from a running event loop"], 1001410) ? (yield) : $$.value));
}
($$2 = (this ?? $$.nothing(1001411, this, "_lazyInit", "read"))._lazyInit, ($$.call(1001412, $$2, this, []) ? (yield) : $$.value));
if ((! ($$2 = isCoroutine, ($$.call(1001413, $$2, void 0, [coroutine]) ? (yield) : $$.value)))) {
throw $$.raise(1001414, ($$.construct(1001415, TypeError, ["An asyncio.Future, a coroutine or an awaitable is required"], 1001416) ? (yield) : $$.value));
}
const task = ($$2 = (this ?? $$.nothing(1001417, this, "_loop", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001417, this, "_loop") && (yield), typeof ($$3 = this._loop) === "function" ? $$.member(this, $$3) : $$3), ($$4 = ($$2 ?? $$.nothing(1001418, $$2, "createTask", "read")).createTask, ($$.call(1001419, $$4, $$2, [coroutine, ({ "context": ((options ?? $$.nothing(1001420, options, "context", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001420, options, "context") && (yield), typeof ($$5 = options.context) === "function" ? $$.member(options, $$5) : $$5) ?? (this ?? $$.nothing(1001421, this, "_context", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001421, this, "_context") && (yield), typeof ($$6 = this._context) === "function" ? $$.member(this, $$6) : $$6)) })]) ? (yield) : $$.value)));
return ($$2 = (this ?? $$.nothing(1001422, this, "_loop", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001422, this, "_loop") && (yield), typeof ($$3 = this._loop) === "function" ? $$.member(this, $$3) : $$3), ($$4 = ($$2 ?? $$.nothing(1001423, $$2, "runUntilComplete", "read")).runUntilComplete, ($$.call(1001424, $$4, $$2, [task]) ? (yield) : $$.value)));
}
}) }, { kind: "method", isStatic: false, key: "getLoop", method: $$.function("method", "getLoop", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1001425) && (yield);
($$1 = (this ?? $$.nothing(1001426, this, "_lazyInit", "read"))._lazyInit, ($$.call(1001427, $$1, this, []) ? (yield) : $$.value));
return (this ?? $$.nothing(1001428, this, "_loop", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001428, this, "_loop") && (yield), typeof ($$1 = this._loop) === "function" ? $$.member(this, $$1) : $$1);
}) }, { kind: "method", isStatic: false, key: "close", method: $$.function("method", "close", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1001429) && (yield);
$$inspected && $$.scope(1000144, { loop: () => loop });

if (((this ?? $$.nothing(1001431, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001431, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) !== "initialized")) {
return;
}
const loop = (this ?? $$.nothing(1001432, this, "_loop", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001432, this, "_loop") && (yield), typeof ($$1 = this._loop) === "function" ? $$.member(this, $$1) : $$1);
try {
($$1 = cancelAllTasks, ($$.call(1001433, $$1, void 0, [loop]) ? (yield) : $$.value));
($$1 = (loop ?? $$.nothing(1001434, loop, "runUntilComplete", "read")).runUntilComplete, ($$.call(1001435, $$1, loop, [($$2 = (loop ?? $$.nothing(1001436, loop, "createTask", "read")).createTask, ($$.call(1001437, $$2, loop, [($$3 = shutdownGenerators, ($$.call(1001438, $$3, void 0, [loop]) ? (yield) : $$.value))]) ? (yield) : $$.value))]) ? (yield) : $$.value));
($$1 = (loop ?? $$.nothing(1001439, loop, "runUntilComplete", "read")).runUntilComplete, ($$.call(1001440, $$1, loop, [($$2 = (loop ?? $$.nothing(1001441, loop, "createTask", "read")).createTask, ($$.call(1001442, $$2, loop, [($$3 = shutdownDefaultExecutor, ($$.call(1001443, $$3, void 0, [loop]) ? (yield) : $$.value))]) ? (yield) : $$.value))]) ? (yield) : $$.value));
} finally {
($$1 = (loop ?? $$.nothing(1001444, loop, "close", "read")).close, ($$.call(1001445, $$1, loop, []) ? (yield) : $$.value));
((this ?? $$.nothing(1001446, this, "_loop", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001446, this, "_loop", null) && (yield), $$m.site = 1001446, this._loop = null));
((this ?? $$.nothing(1001447, this, "_state", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001447, this, "_state", "closed") && (yield), $$m.site = 1001447, this._state = "closed"));
($$1 = warnOfForgotten, ($$.call(1001448, $$1, void 0, []) ? (yield) : $$.value));
}
}) }, { kind: "method", isStatic: false, key: $$v8, method: $$.function("method", $$v8, 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1001449) && (yield);
($$1 = (this ?? $$.nothing(1001450, this, "close", "read")).close, ($$.call(1001451, $$1, this, []) ? (yield) : $$.value));
}) }, { kind: "method", isStatic: false, key: "_lazyInit", method: $$.function("method", "_lazyInit", 0, function* () {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1001452) && (yield);
if (((this ?? $$.nothing(1001454, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001454, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) === "closed")) {
throw $$.raise(1001455, ($$.construct(1001456, RuntimeError, ["Runner is closed"], 1001457) ? (yield) : $$.value));
}
if (((this ?? $$.nothing(1001459, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001459, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) === "initialized")) {
return;
}
(($$2 = ($$1 = newEventLoop, ($$.call(1001460, $$1, void 0, []) ? (yield) : $$.value)), this ?? $$.nothing(1001461, this, "_loop", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001461, this, "_loop", $$2) && (yield), $$m.site = 1001461, this._loop = $$2));
(($$2 = ($$1 = copyContext, ($$.call(1001462, $$1, void 0, []) ? (yield) : $$.value)), this ?? $$.nothing(1001463, this, "_context", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001463, this, "_context", $$2) && (yield), $$m.site = 1001463, this._context = $$2));
((this ?? $$.nothing(1001464, this, "_state", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001464, this, "_state", "initialized") && (yield), $$m.site = 1001464, this._state = "initialized"));
}) }],
fields: function* () {
let $$1, $$2, $$3;
$$1 = "created"; $$m.site = 1001465; $$.field = $$1; new $$v5(this);
$$2 = null; $$m.site = 1001466; $$.field = $$2; new $$v6(this);
$$3 = null; $$m.site = 1001467; $$.field = $$3; new $$v7(this);
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
const { "CancelledError": CancelledError, "closeCoroutine": closeCoroutine, "currentTask": currentTask, "getRunningLoop": getRunningLoop, "LibraryObject": LibraryObject, "newWaiter": newWaiter } = $$.module("_asyncio");
const { "BaseExceptionGroup": BaseExceptionGroup, "KeyboardInterrupt": KeyboardInterrupt, "repr": repr, "RuntimeError": RuntimeError, "SystemExit": SystemExit } = $$.module("builtins");
const isBaseError = $$.function("function", "isBaseError", 1, function* (error) {
($$m.fuel -= $$enter) < 0 && $$.enter(1001469) && (yield);
$$inspected && $$.scope(1000145, { error: () => error });

return ((($$.binary(1001470, "instanceof", error, SystemExit) ? (yield) : $$.value)) || (($$.binary(1001471, "instanceof", error, KeyboardInterrupt) ? (yield) : $$.value)));
});
const taskGroup = $$.function("async", "taskGroup", 1, function* (body) {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1001472) && (yield);
$$inspected && $$.scope(1000148, { body: () => body });

$$inspected && $$.scope(1000146, { group: () => group, value: () => value });

const group = ($$.construct(1001474, ($$m.site = 1001473, TaskGroup), [], 1001475) ? (yield) : $$.value);
($$1 = (group ?? $$.nothing(1001476, group, "_enter", "read"))._enter, ($$.call(1001477, $$1, group, []) ? (yield) : $$.value));
let value = void 0;
try {
((value = ($$.await(1001478, ($$1 = body, ($$.call(1001479, $$1, void 0, [group]) ? (yield) : $$.value))) ? (yield) : $$.value)));
} catch ($$x) {
const error = $$.caught($$x);
$$inspected && $$.scope(1000147, { error: () => error });
{
($$.await(1001480, ($$1 = (group ?? $$.nothing(1001481, group, "_exit", "read"))._exit, ($$.call(1001482, $$1, group, [({ "error": error })]) ? (yield) : $$.value))) ? (yield) : $$.value);
return (void 0);
}
}
($$.await(1001483, ($$1 = (group ?? $$.nothing(1001484, group, "_exit", "read"))._exit, ($$.call(1001485, $$1, group, [null]) ? (yield) : $$.value))) ? (yield) : $$.value);
return value;
});
$$inspected && $$.scope(1000149, { TaskGroup: () => TaskGroup, isBaseError: () => isBaseError, taskGroup: () => taskGroup });



const TaskGroup = ($$1 = LibraryObject, ($$.class(1001677, "TaskGroup", [$$1], (() => ($$v12) => class $$v1 extends $$.Same { ["_entered"] = $$.field;  static $$s() { return class $$v2 extends $$.Same { ["_exiting"] = $$.field;  static $$s() { return class $$v3 extends $$.Same { ["_aborting"] = $$.field;  static $$s() { return class $$v4 extends $$.Same { ["_loop"] = $$.field;  static $$s() { return class $$v5 extends $$.Same { ["_parentTask"] = $$.field;  static $$s() { return class $$v6 extends $$.Same { ["_parentCancelRequested"] = $$.field;  static $$s() { return class $$v7 extends $$.Same { ["_tasks"] = $$.field;  static $$s() { return class $$v8 extends $$.Same { ["_errors"] = $$.field;  static $$s() { return class $$v9 extends $$.Same { ["_baseError"] = $$.field;  static $$s() { return class $$v10 extends $$.Same { ["_onCompleted"] = $$.field;  static $$s() { return class $$v11 extends $$.Same { ["_onTaskDone"] = $$.field;  static $$s() { return (() => {
let TaskGroup;
return {
construct: null, length: 0,
methods: [{ kind: "method", isStatic: false, key: "createTask", method: $$.function("method", "createTask", 1, function* (coroutine, $$v13) {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1001486) && (yield);
const options = (($$1 = $$v13) === void 0 ? ({  }) : $$1);
$$inspected && $$.scope(1000151, { coroutine: () => coroutine, options: () => options });

{
$$inspected && $$.scope(1000150, { problem: () => problem, task: () => task });

const problem = ($$2 = (this ?? $$.nothing(1001487, this, "_problem", "read"))._problem, ($$.call(1001488, $$2, this, []) ? (yield) : $$.value));
if ((problem !== null)) {
($$2 = closeCoroutine, ($$.call(1001490, $$2, void 0, [coroutine]) ? (yield) : $$.value));
throw $$.raise(1001491, ($$.construct(1001492, RuntimeError, [($$.template(1001494, ["TaskGroup ", " ", ""], [(typeof ($$2 = ($$3 = repr, ($$.call(1001495, $$3, void 0, [this]) ? (yield) : $$.value))) === "string" || typeof $$2 === "number" ? $$2 : ($$.text(1001494, $$2) ? (yield) : $$.value)), (typeof ($$4 = problem) === "string" || typeof $$4 === "number" ? $$4 : ($$.text(1001494, $$4) ? (yield) : $$.value))]) ? (yield) : $$.value)], 1001493) ? (yield) : $$.value));
}
const task = ($$2 = (this ?? $$.nothing(1001496, this, "_loop", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001496, this, "_loop") && (yield), typeof ($$3 = this._loop) === "function" ? $$.member(this, $$3) : $$3), ($$4 = ($$2 ?? $$.nothing(1001497, $$2, "createTask", "read")).createTask, ($$.call(1001498, $$4, $$2, [coroutine, options]) ? (yield) : $$.value)));
($$2 = (this ?? $$.nothing(1001499, this, "_tasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001499, this, "_tasks") && (yield), typeof ($$3 = this._tasks) === "function" ? $$.member(this, $$3) : $$3), ($$4 = ($$2 ?? $$.nothing(1001500, $$2, "add", "read")).add, ($$.call(1001501, $$4, $$2, [task]) ? (yield) : $$.value)));
($$2 = (task ?? $$.nothing(1001502, task, "addDoneCallback", "read")).addDoneCallback, ($$.call(1001503, $$2, task, [(this ?? $$.nothing(1001504, this, "_onTaskDone", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001504, this, "_onTaskDone") && (yield), typeof ($$3 = this._onTaskDone) === "function" ? $$.member(this, $$3) : $$3)]) ? (yield) : $$.value));
if (((this ?? $$.nothing(1001505, this, "_aborting", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001505, this, "_aborting") && (yield), typeof ($$2 = this._aborting) === "function" ? $$.member(this, $$2) : $$2) && (! ($$3 = (task ?? $$.nothing(1001506, task, "done", "read")).done, ($$.call(1001507, $$3, task, []) ? (yield) : $$.value))))) {
($$4 = (task ?? $$.nothing(1001508, task, "cancel", "read")).cancel, ($$.call(1001509, $$4, task, []) ? (yield) : $$.value));
}
return task;
}
}) }, { kind: "method", isStatic: false, key: "_problem", method: $$.function("method", "_problem", 0, function* () {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1001510) && (yield);
if ((! (this ?? $$.nothing(1001511, this, "_entered", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001511, this, "_entered") && (yield), typeof ($$1 = this._entered) === "function" ? $$.member(this, $$1) : $$1))) {
return "has not been entered";
}
if (((this ?? $$.nothing(1001512, this, "_exiting", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001512, this, "_exiting") && (yield), typeof ($$1 = this._exiting) === "function" ? $$.member(this, $$1) : $$1) && (($$2 = (this ?? $$.nothing(1001514, this, "_tasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001514, this, "_tasks") && (yield), typeof ($$3 = this._tasks) === "function" ? $$.member(this, $$3) : $$3), ($$2 ?? $$.nothing(1001515, $$2, "size", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001515, $$2, "size") && (yield), typeof ($$4 = $$2.size) === "function" ? $$.member($$2, $$4) : $$4)) === 0))) {
return "is finished";
}
return ((this ?? $$.nothing(1001516, this, "_aborting", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001516, this, "_aborting") && (yield), typeof ($$1 = this._aborting) === "function" ? $$.member(this, $$1) : $$1) ? "is shutting down" : null);
}) }, { kind: "method", isStatic: false, key: "_enter", method: $$.function("method", "_enter", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1001517) && (yield);
(($$2 = ($$1 = getRunningLoop, ($$.call(1001518, $$1, void 0, []) ? (yield) : $$.value)), this ?? $$.nothing(1001519, this, "_loop", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001519, this, "_loop", $$2) && (yield), $$m.site = 1001519, this._loop = $$2));
(($$2 = ($$1 = currentTask, ($$.call(1001520, $$1, void 0, []) ? (yield) : $$.value)), this ?? $$.nothing(1001521, this, "_parentTask", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001521, this, "_parentTask", $$2) && (yield), $$m.site = 1001521, this._parentTask = $$2));
if (((this ?? $$.nothing(1001523, this, "_parentTask", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001523, this, "_parentTask") && (yield), typeof ($$1 = this._parentTask) === "function" ? $$.member(this, $$1) : $$1) === null)) {
throw $$.raise(1001524, ($$.construct(1001525, RuntimeError, [($$.template(1001527, ["TaskGroup ", " cannot determine the parent task"], [(typeof ($$2 = ($$3 = repr, ($$.call(1001528, $$3, void 0, [this]) ? (yield) : $$.value))) === "string" || typeof $$2 === "number" ? $$2 : ($$.text(1001527, $$2) ? (yield) : $$.value))]) ? (yield) : $$.value)], 1001526) ? (yield) : $$.value));
}
((this ?? $$.nothing(1001529, this, "_entered", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001529, this, "_entered", true) && (yield), $$m.site = 1001529, this._entered = true));
}) }, { kind: "method", isStatic: false, key: "_exit", method: $$.function("async", "_exit", 1, function* (failure) {
let $$1, $$2, $$3, $$4, $$5, $$6, $$7, $$8;
($$m.fuel -= $$enter) < 0 && $$.enter(1001530) && (yield);
$$inspected && $$.scope(1000154, { failure: () => failure });

$$inspected && $$.scope(1000152, { cancellation: () => cancellation, pendingCancellation: () => pendingCancellation, parent: () => parent });

((this ?? $$.nothing(1001531, this, "_exiting", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001531, this, "_exiting", true) && (yield), $$m.site = 1001531, this._exiting = true));
if (((failure !== null) && ($$1 = isBaseError, ($$.call(1001533, $$1, void 0, [(failure ?? $$.nothing(1001534, failure, "error", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001534, failure, "error") && (yield), typeof ($$2 = failure.error) === "function" ? $$.member(failure, $$2) : $$2)]) ? (yield) : $$.value)))) {
((this ?? $$.nothing(1001535, this, "_baseError", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001535, this, "_baseError") && (yield), typeof ($$3 = this._baseError) === "function" ? $$.member(this, $$3) : $$3) ?? (this ?? $$.nothing(1001536, this, "_baseError", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001536, this, "_baseError", failure) && (yield), $$m.site = 1001536, this._baseError = failure));
}
let cancellation = (((failure !== null) && ($$2 = (failure ?? $$.nothing(1001539, failure, "error", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001539, failure, "error") && (yield), typeof ($$1 = failure.error) === "function" ? $$.member(failure, $$1) : $$1), ($$.binary(1001538, "instanceof", $$2, CancelledError) ? (yield) : $$.value))) ? failure : null);
if (((failure !== null) && (! (this ?? $$.nothing(1001541, this, "_aborting", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001541, this, "_aborting") && (yield), typeof ($$1 = this._aborting) === "function" ? $$.member(this, $$1) : $$1)))) {
($$2 = (this ?? $$.nothing(1001542, this, "_abort", "read"))._abort, ($$.call(1001543, $$2, this, []) ? (yield) : $$.value));
}
let pendingCancellation = null;
for (; ($$4 = ($$1 = (this ?? $$.nothing(1001545, this, "_tasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001545, this, "_tasks") && (yield), typeof ($$2 = this._tasks) === "function" ? $$.member(this, $$2) : $$2), ($$1 ?? $$.nothing(1001546, $$1, "size", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001546, $$1, "size") && (yield), typeof ($$3 = $$1.size) === "function" ? $$.member($$1, $$3) : $$3)), typeof $$4 === "number" ? $$4 > 0 : ($$.binary(1001544, ">", $$4, 0) ? (yield) : $$.value)); (($$m.fuel -= $$edge) < 0 && $$.edge(1001547) && (yield))) {
((this ?? $$.nothing(1001548, this, "_onCompleted", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001548, this, "_onCompleted") && (yield), typeof ($$5 = this._onCompleted) === "function" ? $$.member(this, $$5) : $$5) ?? ($$8 = ($$6 = newWaiter, ($$.call(1001549, $$6, void 0, ["tasks", "the group", (this ?? $$.nothing(1001550, this, "_loop", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001550, this, "_loop") && (yield), typeof ($$7 = this._loop) === "function" ? $$.member(this, $$7) : $$7)]) ? (yield) : $$.value)), this ?? $$.nothing(1001551, this, "_onCompleted", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001551, this, "_onCompleted", $$8) && (yield), $$m.site = 1001551, this._onCompleted = $$8));
try {
($$.await(1001552, (this ?? $$.nothing(1001553, this, "_onCompleted", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001553, this, "_onCompleted") && (yield), typeof ($$5 = this._onCompleted) === "function" ? $$.member(this, $$5) : $$5)) ? (yield) : $$.value);
} catch ($$x) {
const error = $$.caught($$x);
$$inspected && $$.scope(1000153, { error: () => error });
{
if ((! (($$.binary(1001554, "instanceof", error, CancelledError) ? (yield) : $$.value)))) {
throw $$.raise(1001555, error);
}
((pendingCancellation = ({ "error": error })));
if ((! (this ?? $$.nothing(1001556, this, "_aborting", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001556, this, "_aborting") && (yield), typeof ($$5 = this._aborting) === "function" ? $$.member(this, $$5) : $$5))) {
((cancellation = pendingCancellation));
($$6 = (this ?? $$.nothing(1001557, this, "_abort", "read"))._abort, ($$.call(1001558, $$6, this, []) ? (yield) : $$.value));
}
}
}
((this ?? $$.nothing(1001559, this, "_onCompleted", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001559, this, "_onCompleted", null) && (yield), $$m.site = 1001559, this._onCompleted = null));
}
if (((this ?? $$.nothing(1001561, this, "_baseError", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001561, this, "_baseError") && (yield), typeof ($$1 = this._baseError) === "function" ? $$.member(this, $$1) : $$1) !== null)) {
throw $$.raise(1001562, ($$2 = (this ?? $$.nothing(1001563, this, "_baseError", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001563, this, "_baseError") && (yield), typeof ($$3 = this._baseError) === "function" ? $$.member(this, $$3) : $$3), ($$2 ?? $$.nothing(1001564, $$2, "error", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001564, $$2, "error") && (yield), typeof ($$4 = $$2.error) === "function" ? $$.member($$2, $$4) : $$4)));
}
const parent = (this ?? $$.nothing(1001565, this, "_parentTask", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001565, this, "_parentTask") && (yield), typeof ($$1 = this._parentTask) === "function" ? $$.member(this, $$1) : $$1);
if ((this ?? $$.nothing(1001566, this, "_parentCancelRequested", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001566, this, "_parentCancelRequested") && (yield), typeof ($$1 = this._parentCancelRequested) === "function" ? $$.member(this, $$1) : $$1)) {
if ((($$2 = (parent ?? $$.nothing(1001568, parent, "uncancel", "read")).uncancel, ($$.call(1001569, $$2, parent, []) ? (yield) : $$.value)) === 0)) {
((cancellation = null));
} else {
(cancellation ?? (cancellation = pendingCancellation));
}
}
if (((cancellation !== null) && (($$1 = (this ?? $$.nothing(1001572, this, "_errors", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001572, this, "_errors") && (yield), typeof ($$2 = this._errors) === "function" ? $$.member(this, $$2) : $$2), ($$1 ?? $$.nothing(1001573, $$1, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001573, $$1, "length") && (yield), typeof ($$3 = $$1.length) === "function" ? $$.member($$1, $$3) : $$3)) === 0))) {
throw $$.raise(1001574, (cancellation ?? $$.nothing(1001575, cancellation, "error", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001575, cancellation, "error") && (yield), typeof ($$4 = cancellation.error) === "function" ? $$.member(cancellation, $$4) : $$4));
}
if (((failure !== null) && (! ($$2 = (failure ?? $$.nothing(1001578, failure, "error", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001578, failure, "error") && (yield), typeof ($$1 = failure.error) === "function" ? $$.member(failure, $$1) : $$1), ($$.binary(1001577, "instanceof", $$2, CancelledError) ? (yield) : $$.value))))) {
($$3 = (this ?? $$.nothing(1001579, this, "_errors", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001579, this, "_errors") && (yield), typeof ($$4 = this._errors) === "function" ? $$.member(this, $$4) : $$4), ($$5 = ($$3 ?? $$.nothing(1001580, $$3, "push", "read")).push, ($$.call(1001581, $$5, $$3, [(failure ?? $$.nothing(1001582, failure, "error", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001582, failure, "error") && (yield), typeof ($$6 = failure.error) === "function" ? $$.member(failure, $$6) : $$6)]) ? (yield) : $$.value)));
}
if ((($$1 = (this ?? $$.nothing(1001584, this, "_errors", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001584, this, "_errors") && (yield), typeof ($$2 = this._errors) === "function" ? $$.member(this, $$2) : $$2), ($$1 ?? $$.nothing(1001585, $$1, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001585, $$1, "length") && (yield), typeof ($$3 = $$1.length) === "function" ? $$.member($$1, $$3) : $$3)) === 0)) {
return;
}
if (($$2 = ($$1 = (parent ?? $$.nothing(1001587, parent, "cancelling", "read")).cancelling, ($$.call(1001588, $$1, parent, []) ? (yield) : $$.value)), typeof $$2 === "number" ? $$2 > 0 : ($$.binary(1001586, ">", $$2, 0) ? (yield) : $$.value))) {
($$3 = (parent ?? $$.nothing(1001589, parent, "uncancel", "read")).uncancel, ($$.call(1001590, $$3, parent, []) ? (yield) : $$.value));
($$3 = (parent ?? $$.nothing(1001591, parent, "cancel", "read")).cancel, ($$.call(1001592, $$3, parent, []) ? (yield) : $$.value));
}
throw $$.raise(1001593, ($$.construct(1001594, BaseExceptionGroup, ["unhandled errors in a TaskGroup", (this ?? $$.nothing(1001596, this, "_errors", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001596, this, "_errors") && (yield), typeof ($$1 = this._errors) === "function" ? $$.member(this, $$1) : $$1)], 1001595) ? (yield) : $$.value));
}) }, { kind: "method", isStatic: false, key: "_abort", method: $$.function("method", "_abort", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1001597) && (yield);
((this ?? $$.nothing(1001598, this, "_aborting", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001598, this, "_aborting", true) && (yield), $$m.site = 1001598, this._aborting = true));
{
const $$v14 = ($$.iterate(1001600, (this ?? $$.nothing(1001599, this, "_tasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001599, this, "_tasks") && (yield), typeof ($$1 = this._tasks) === "function" ? $$.member(this, $$1) : $$1)) ? (yield) : $$.value);
let $$v15 = false;
try {
for (; ($$.next(1001600, $$v14) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1001601) && (yield))) {
const task = $$v14.value;
$$inspected && $$.scope(1000155, { task: () => task });
{
if ((! ($$2 = (task ?? $$.nothing(1001602, task, "done", "read")).done, ($$.call(1001603, $$2, task, []) ? (yield) : $$.value)))) {
($$3 = (task ?? $$.nothing(1001604, task, "cancel", "read")).cancel, ($$.call(1001605, $$3, task, []) ? (yield) : $$.value));
}
}
}
} catch ($$x) { $$v15 = true; throw $$x; }
finally { if (!$$v14.isDone) { $$.close(1001600, $$v14, $$v15) && (yield); } }
}
}) }, { kind: "method", isStatic: false, key: "toString", method: $$.function("method", "toString", 0, function* () {
let $$1, $$2, $$3, $$4, $$5, $$6, $$7, $$8;
($$m.fuel -= $$enter) < 0 && $$.enter(1001606) && (yield);
$$inspected && $$.scope(1000156, { tasks: () => tasks, errors: () => errors, state: () => state });

const tasks = (($$4 = ($$1 = (this ?? $$.nothing(1001608, this, "_tasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001608, this, "_tasks") && (yield), typeof ($$2 = this._tasks) === "function" ? $$.member(this, $$2) : $$2), ($$1 ?? $$.nothing(1001609, $$1, "size", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001609, $$1, "size") && (yield), typeof ($$3 = $$1.size) === "function" ? $$.member($$1, $$3) : $$3)), typeof $$4 === "number" ? $$4 > 0 : ($$.binary(1001607, ">", $$4, 0) ? (yield) : $$.value)) ? ($$.template(1001610, [" tasks=", ""], [(typeof ($$5 = ($$6 = (this ?? $$.nothing(1001611, this, "_tasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001611, this, "_tasks") && (yield), typeof ($$7 = this._tasks) === "function" ? $$.member(this, $$7) : $$7), ($$6 ?? $$.nothing(1001612, $$6, "size", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001612, $$6, "size") && (yield), typeof ($$8 = $$6.size) === "function" ? $$.member($$6, $$8) : $$8))) === "string" || typeof $$5 === "number" ? $$5 : ($$.text(1001610, $$5) ? (yield) : $$.value))]) ? (yield) : $$.value) : "");
const errors = (($$4 = ($$1 = (this ?? $$.nothing(1001614, this, "_errors", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001614, this, "_errors") && (yield), typeof ($$2 = this._errors) === "function" ? $$.member(this, $$2) : $$2), ($$1 ?? $$.nothing(1001615, $$1, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001615, $$1, "length") && (yield), typeof ($$3 = $$1.length) === "function" ? $$.member($$1, $$3) : $$3)), typeof $$4 === "number" ? $$4 > 0 : ($$.binary(1001613, ">", $$4, 0) ? (yield) : $$.value)) ? ($$.template(1001616, [" errors=", ""], [(typeof ($$5 = ($$6 = (this ?? $$.nothing(1001617, this, "_errors", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001617, this, "_errors") && (yield), typeof ($$7 = this._errors) === "function" ? $$.member(this, $$7) : $$7), ($$6 ?? $$.nothing(1001618, $$6, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001618, $$6, "length") && (yield), typeof ($$8 = $$6.length) === "function" ? $$.member($$6, $$8) : $$8))) === "string" || typeof $$5 === "number" ? $$5 : ($$.text(1001616, $$5) ? (yield) : $$.value))]) ? (yield) : $$.value) : "");
const state = ((this ?? $$.nothing(1001619, this, "_aborting", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001619, this, "_aborting") && (yield), typeof ($$1 = this._aborting) === "function" ? $$.member(this, $$1) : $$1) ? " cancelling" : ((this ?? $$.nothing(1001620, this, "_entered", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001620, this, "_entered") && (yield), typeof ($$2 = this._entered) === "function" ? $$.member(this, $$2) : $$2) ? " entered" : ""));
return ($$.template(1001621, ["<TaskGroup", "", "", ">"], [(typeof ($$1 = tasks) === "string" || typeof $$1 === "number" ? $$1 : ($$.text(1001621, $$1) ? (yield) : $$.value)), (typeof ($$2 = errors) === "string" || typeof $$2 === "number" ? $$2 : ($$.text(1001621, $$2) ? (yield) : $$.value)), (typeof ($$3 = state) === "string" || typeof $$3 === "number" ? $$3 : ($$.text(1001621, $$3) ? (yield) : $$.value))]) ? (yield) : $$.value);
}) }],
fields: function* () {
let $$1, $$2, $$3, $$4, $$5, $$6, $$7, $$8, $$9, $$10, $$11;const $$this = this;
$$1 = false; $$m.site = 1001622; $$.field = $$1; new $$v1(this);
$$2 = false; $$m.site = 1001623; $$.field = $$2; new $$v2(this);
$$3 = false; $$m.site = 1001624; $$.field = $$3; new $$v3(this);
$$4 = null; $$m.site = 1001625; $$.field = $$4; new $$v4(this);
$$5 = null; $$m.site = 1001626; $$.field = $$5; new $$v5(this);
$$6 = false; $$m.site = 1001627; $$.field = $$6; new $$v6(this);
$$7 = ($$.construct(1001628, $$_Set, [], 1001629) ? (yield) : $$.value); $$m.site = 1001630; $$.field = $$7; new $$v7(this);
$$8 = []; $$m.site = 1001631; $$.field = $$8; new $$v8(this);
$$9 = null; $$m.site = 1001632; $$.field = $$9; new $$v9(this);
$$10 = null; $$m.site = 1001633; $$.field = $$10; new $$v10(this);
$$11 = $$.function("method", "_onTaskDone", 1, function* (task) {
let $$1, $$2, $$3, $$4, $$5, $$6, $$7, $$8, $$9, $$10;
($$m.fuel -= $$enter) < 0 && $$.enter(1001634) && (yield);
$$inspected && $$.scope(1000158, { task: () => task });

$$inspected && $$.scope(1000157, { error: () => error, parent: () => parent });

($$1 = ($$this ?? $$.nothing(1001635, $$this, "_tasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001635, $$this, "_tasks") && (yield), typeof ($$2 = $$this._tasks) === "function" ? $$.member($$this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1001636, $$1, "delete", "read")).delete, ($$.call(1001637, $$3, $$1, [task]) ? (yield) : $$.value)));
if ((((($$this ?? $$.nothing(1001639, $$this, "_onCompleted", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001639, $$this, "_onCompleted") && (yield), typeof ($$1 = $$this._onCompleted) === "function" ? $$.member($$this, $$1) : $$1) !== null) && (($$2 = ($$this ?? $$.nothing(1001641, $$this, "_tasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001641, $$this, "_tasks") && (yield), typeof ($$3 = $$this._tasks) === "function" ? $$.member($$this, $$3) : $$3), ($$2 ?? $$.nothing(1001642, $$2, "size", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001642, $$2, "size") && (yield), typeof ($$4 = $$2.size) === "function" ? $$.member($$2, $$4) : $$4)) === 0)) && (! ($$5 = ($$this ?? $$.nothing(1001643, $$this, "_onCompleted", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001643, $$this, "_onCompleted") && (yield), typeof ($$6 = $$this._onCompleted) === "function" ? $$.member($$this, $$6) : $$6), ($$7 = ($$5 ?? $$.nothing(1001644, $$5, "done", "read")).done, ($$.call(1001645, $$7, $$5, []) ? (yield) : $$.value)))))) {
($$8 = ($$this ?? $$.nothing(1001646, $$this, "_onCompleted", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001646, $$this, "_onCompleted") && (yield), typeof ($$9 = $$this._onCompleted) === "function" ? $$.member($$this, $$9) : $$9), ($$10 = ($$8 ?? $$.nothing(1001647, $$8, "setResult", "read")).setResult, ($$.call(1001648, $$10, $$8, [true]) ? (yield) : $$.value)));
}
if (($$1 = (task ?? $$.nothing(1001649, task, "cancelled", "read")).cancelled, ($$.call(1001650, $$1, task, []) ? (yield) : $$.value))) {
return;
}
const error = ($$1 = (task ?? $$.nothing(1001651, task, "exception", "read")).exception, ($$.call(1001652, $$1, task, []) ? (yield) : $$.value));
if ((error === null)) {
return;
}
($$1 = ($$this ?? $$.nothing(1001654, $$this, "_errors", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001654, $$this, "_errors") && (yield), typeof ($$2 = $$this._errors) === "function" ? $$.member($$this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1001655, $$1, "push", "read")).push, ($$.call(1001656, $$3, $$1, [error]) ? (yield) : $$.value)));
if (($$1 = isBaseError, ($$.call(1001657, $$1, void 0, [error]) ? (yield) : $$.value))) {
(($$this ?? $$.nothing(1001658, $$this, "_baseError", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001658, $$this, "_baseError") && (yield), typeof ($$2 = $$this._baseError) === "function" ? $$.member($$this, $$2) : $$2) ?? ($$3 = ({ "error": error }), $$this ?? $$.nothing(1001659, $$this, "_baseError", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001659, $$this, "_baseError", $$3) && (yield), $$m.site = 1001659, $$this._baseError = $$3));
}
const parent = ($$this ?? $$.nothing(1001660, $$this, "_parentTask", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001660, $$this, "_parentTask") && (yield), typeof ($$1 = $$this._parentTask) === "function" ? $$.member($$this, $$1) : $$1);
if (($$1 = (parent ?? $$.nothing(1001661, parent, "done", "read")).done, ($$.call(1001662, $$1, parent, []) ? (yield) : $$.value))) {
($$2 = ($$this ?? $$.nothing(1001663, $$this, "_loop", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001663, $$this, "_loop") && (yield), typeof ($$3 = $$this._loop) === "function" ? $$.member($$this, $$3) : $$3), ($$4 = ($$2 ?? $$.nothing(1001664, $$2, "callExceptionHandler", "read")).callExceptionHandler, ($$.call(1001665, $$4, $$2, [({ "message": ($$.template(1001666, ["Task ", " has errored out but its parent task ", " is already completed"], [(typeof ($$5 = ($$6 = repr, ($$.call(1001667, $$6, void 0, [task]) ? (yield) : $$.value))) === "string" || typeof $$5 === "number" ? $$5 : ($$.text(1001666, $$5) ? (yield) : $$.value)), (typeof ($$7 = ($$8 = repr, ($$.call(1001668, $$8, void 0, [parent]) ? (yield) : $$.value))) === "string" || typeof $$7 === "number" ? $$7 : ($$.text(1001666, $$7) ? (yield) : $$.value))]) ? (yield) : $$.value), "exception": error, "task": task })]) ? (yield) : $$.value)));
return;
}
if ((($$this ?? $$.nothing(1001669, $$this, "_aborting", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001669, $$this, "_aborting") && (yield), typeof ($$1 = $$this._aborting) === "function" ? $$.member($$this, $$1) : $$1) || ($$this ?? $$.nothing(1001670, $$this, "_parentCancelRequested", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001670, $$this, "_parentCancelRequested") && (yield), typeof ($$2 = $$this._parentCancelRequested) === "function" ? $$.member($$this, $$2) : $$2))) {
return;
}
($$1 = ($$this ?? $$.nothing(1001671, $$this, "_abort", "read"))._abort, ($$.call(1001672, $$1, $$this, []) ? (yield) : $$.value));
(($$this ?? $$.nothing(1001673, $$this, "_parentCancelRequested", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001673, $$this, "_parentCancelRequested", true) && (yield), $$m.site = 1001673, $$this._parentCancelRequested = true));
($$1 = (parent ?? $$.nothing(1001674, parent, "cancel", "read")).cancel, ($$.call(1001675, $$1, parent, []) ? (yield) : $$.value));
}); $$m.site = 1001676; $$.field = $$11; new $$v11(this);
},
statics: null,
bind: ($$c) => { TaskGroup = $$c; },
};
})(); } }.$$s(); } }.$$s(); } }.$$s(); } }.$$s(); } }.$$s(); } }.$$s(); } }.$$s(); } }.$$s(); } }.$$s(); } }.$$s(); } }.$$s())()) ? (yield) : $$.value));


return { TaskGroup, taskGroup };
};
}),
sites: [140,1,140,47,141,10,141,37,141,41,141,75,145,8,145,102,146,21,146,30,146,17,146,32,146,21,146,30,147,3,147,15,147,3,147,17,150,13,150,30,150,19,150,30,152,5,152,33,152,11,152,22,152,11,152,33,156,3,156,26,156,9,156,20,156,9,156,26,31,3,31,88,32,21,32,34,32,21,32,36,33,9,33,25,34,7,34,32,35,7,35,68,35,13,35,67,35,17,35,29,35,30,35,66,35,43,35,53,37,18,37,28,37,18,37,40,37,18,37,60,38,5,38,16,38,5,38,20,38,5,38,26,40,5,40,25,40,5,40,43,40,26,40,42,41,9,41,23,41,28,41,37,41,28,41,39,41,41,41,52,41,41,41,54,46,3,46,29,47,10,47,23,48,9,48,22,48,26,48,48,48,26,48,37,48,26,48,42,49,12,49,26,52,3,52,18,53,18,53,34,53,5,53,34,54,24,54,37,54,5,54,37,55,9,55,34,55,9,55,25,56,7,56,90,56,13,56,89,56,17,56,29,56,30,56,88,56,43,56,53,58,5,58,25,62,3,62,75,63,5,63,25,64,9,64,25,64,29,64,55,64,41,64,54,64,57,64,72,64,57,64,84,65,24,65,40,65,44,65,83,65,44,65,57,66,9,66,25,66,30,66,44,66,46,66,57,66,46,66,59,69,12,69,32,69,12,69,23,69,12,69,28,69,5,69,34,70,7,70,24,70,29,70,73,70,61,70,71,70,7,70,73,72,9,72,32,72,15,72,32,74,15,74,46,74,49,74,61,76,14,76,28,78,11,78,22,78,11,78,24,81,7,81,31,83,9,83,33,83,9,83,24,83,35,83,63,83,41,83,56,83,41,83,62,84,20,84,36,85,9,85,36,87,11,87,34,87,11,87,26,87,11,87,28,90,9,90,30,90,34,90,59,90,34,90,46,90,34,90,53,90,61,90,86,90,67,90,85,91,9,91,25,91,31,91,70,91,31,91,44,91,73,91,85,91,73,91,90,91,73,91,105,91,91,91,104,92,9,92,34,92,9,92,21,92,9,92,28,94,9,94,32,94,9,94,26,94,9,94,28,95,7,95,22,95,7,95,24,96,7,96,20,96,7,96,22,98,5,98,83,98,11,98,82,98,15,98,33,98,69,98,81,101,3,101,18,102,5,102,26,103,24,103,35,103,24,103,35,103,5,103,37,103,42,103,51,103,42,103,53,103,55,103,66,103,55,103,68,132,3,132,22,133,19,133,39,133,19,133,30,133,19,133,35,133,42,133,70,133,52,133,63,133,52,133,68,134,20,134,43,134,20,134,32,134,20,134,39,134,46,134,78,134,57,134,69,134,57,134,76,135,19,135,33,135,52,135,65,136,12,136,50,19,3,19,20,20,3,20,20,21,3,21,21,22,3,22,34,23,3,23,35,24,3,24,34,26,12,26,27,26,16,26,19,26,3,26,28,27,3,27,27,28,3,28,57,29,3,29,47,106,17,106,39,107,5,107,16,107,5,107,23,107,5,107,29,108,9,108,35,108,9,108,26,108,39,108,61,108,39,108,50,108,39,108,55,108,66,108,83,108,66,108,88,108,66,108,90,109,7,109,24,109,7,109,34,109,7,109,40,111,9,111,23,111,9,111,25,112,28,112,42,112,28,112,44,113,9,113,23,114,5,114,17,114,5,114,22,114,5,114,29,115,9,115,27,115,29,115,44,115,29,115,58,116,20,116,36,117,9,117,20,117,9,117,22,118,7,118,17,118,7,118,39,118,7,122,9,119,18,119,111,119,26,119,36,119,76,119,88,125,9,125,23,125,27,125,54,127,5,127,16,127,5,127,18,128,5,128,39,129,5,129,18,129,5,129,20,106,3,130,5,18,32,18,45],
scopes: [140,1,142,2,145,102,158,2,151,5,155,4,145,8,158,2,1,1,159,1,31,88,43,4,31,3,43,4,62,75,99,4,73,9,80,8,62,3,99,4,103,5,103,69,132,22,137,4,106,39,130,4,106,17,130,4],
},
];
