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
const { "getRunningLoop": getRunningLoop, "isOptions": isOptions, "LibraryObject": LibraryObject, "newWaiterFor": newWaiterFor, "placeHere": placeHere } = $$.module("_asyncio");
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



const LoopBound = ($$1 = LibraryObject, ($$.class(1000115, "LoopBound", [$$1], (() => ($$v4) => class $$v1 extends $$.Same { ["_loop"] = $$.field;  static $$s() { return class $$v2 extends $$.Same { ["_place"] = $$.field;  static $$s() { return class $$v3 extends $$.Same { ["_isPart"] = $$.field;  static $$s() { return (() => {
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

return ($$1 = newWaiterFor, ($$.call(1000105, $$1, void 0, [kind, (this ?? $$.nothing(1000106, this, "_place", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000106, this, "_place") && (yield), typeof ($$2 = this._place) === "function" ? $$.member(this, $$2) : $$2), ($$3 = (this ?? $$.nothing(1000107, this, "_getLoop", "read"))._getLoop, ($$.call(1000108, $$3, this, []) ? (yield) : $$.value))]) ? (yield) : $$.value));
}) }],
fields: function* () {
let $$1, $$2, $$3, $$4, $$5, $$6, $$7;
$$1 = null; $$m.site = 1000109; $$.field = $$1; new $$v1(this);
$$6 = ($$2 = placeHere, ($$.call(1000110, $$2, void 0, [($$3 = (this ?? $$.nothing(1000111, this, "constructor", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000111, this, "constructor") && (yield), typeof ($$4 = this.constructor) === "function" ? $$.member(this, $$4) : $$4), ($$3 ?? $$.nothing(1000112, $$3, "name", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000112, $$3, "name") && (yield), typeof ($$5 = $$3.name) === "function" ? $$.member($$3, $$5) : $$5))]) ? (yield) : $$.value)); $$m.site = 1000113; $$.field = $$6; new $$v2(this);
$$7 = false; $$m.site = 1000114; $$.field = $$7; new $$v3(this);
},
statics: null,
bind: ($$c) => { LoopBound = $$c; },
};
})(); } }.$$s(); } }.$$s(); } }.$$s())()) ? (yield) : $$.value));
const Hold = ($$1 = LibraryObject, ($$2 = typeof ($$2 = $$_Symbol.dispose) === "string" || typeof $$2 === "symbol" ? $$2 : ($$.key(1000116, $$2) ? (yield) : $$.value)), ($$.class(1000128, "Hold", [$$1], (($$v6) => ($$v7) => class $$v5 extends $$.Same { ["_owner"] = $$.field;  static $$s() { return (() => {
let Hold;
return {
construct: function* (owner) {
let $$1;let $$this;const $$newTarget = $$.newTarget;
($$m.fuel -= $$enter) < 0 && $$.enter(1000117) && (yield);
$$inspected && $$.scope(1000018, { owner: () => owner });

($$this = ($$.superConstruct(1000118, $$v7, [], $$newTarget, $$this) ? (yield) : $$.value), $$.fields(1000118, $$v7, $$this) && (yield), $$this);
($$1 = $$.self(1000119, $$this), ($$1 ?? $$.nothing(1000120, $$1, "_owner", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000120, $$1, "_owner", owner) && (yield), $$m.site = 1000120, $$1._owner = owner));
return $$.self(1000121, $$this);
}, length: 1,
methods: [{ kind: "method", isStatic: false, key: $$v6, method: $$.function("method", $$v6, 0, function* () {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1000122) && (yield);
$$inspected && $$.scope(1000019, { owner: () => owner });

const owner = (this ?? $$.nothing(1000123, this, "_owner", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000123, this, "_owner") && (yield), typeof ($$1 = this._owner) === "function" ? $$.member(this, $$1) : $$1);
((this ?? $$.nothing(1000124, this, "_owner", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000124, this, "_owner", null) && (yield), $$m.site = 1000124, this._owner = null));
($$1 = owner, $$1 == null ? void 0 : ($$2 = ($$1 ?? $$.nothing(1000125, $$1, "release", "read")).release, ($$.call(1000126, $$2, $$1, []) ? (yield) : $$.value)));
}) }],
fields: function* () {
let $$1;
$$1 = void 0; $$m.site = 1000127; $$.field = $$1; new $$v5(this);
},
statics: null,
bind: ($$c) => { Hold = $$c; },
};
})(); } }.$$s())($$2)) ? (yield) : $$.value));


return { LoopBound, Hold, remove, argument };
};
}),
sites: [52,8,52,62,53,17,53,29,53,17,53,35,54,7,54,17,54,19,54,30,54,19,54,40,58,8,62,10,63,8,63,24,64,17,64,28,65,10,65,29,22,3,22,25,23,18,23,34,24,5,24,15,24,5,24,24,25,9,25,28,25,18,25,28,25,30,25,105,25,36,25,104,25,40,25,52,25,53,25,103,25,56,25,66,30,3,30,45,31,12,31,60,31,31,31,42,31,44,31,57,31,44,31,59,16,3,16,34,18,19,18,51,18,29,18,45,18,29,18,50,18,3,18,52,20,3,20,19,15,32,15,45,44,4,44,18,39,3,39,43,40,5,40,12,41,5,41,9,41,5,41,24,39,3,42,4,44,3,44,28,45,19,45,30,46,5,46,23,47,5,47,19,47,5,47,21,37,3,37,38,36,27,36,40],
scopes: [52,62,55,2,52,8,55,2,62,10,66,2,58,8,66,2,1,1,67,1,22,25,27,4,30,3,32,4,39,3,42,4,44,28,48,4],
},
{
file: "asyncio/locks.ts",
link: (function ($$, $$inspected) {
"use strict";
const $$m = $$.meter, $$empty = $$.empty, $$n = $$.speculation;
const { read: $$read, write: $$write, edge: $$edge, enter: $$enter } = $$.costs;
return function* $$module() {
let $$1;
const { "BrokenBarrierError": BrokenBarrierError, "CancelledError": CancelledError, "noteState": noteState, "noteTurn": noteTurn } = $$.module("_asyncio");
const { "RuntimeError": RuntimeError, "ValueError": ValueError } = $$.module("builtins");
const { "argument": argument, "Hold": Hold, "LoopBound": LoopBound, "remove": remove } = $$.module("asyncio/mixins.ts");
const countOf = $$.function("function", "countOf", 1, function* (waiters) {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1000129) && (yield);
$$inspected && $$.scope(1000020, { waiters: () => waiters });

return (($$2 = (waiters ?? $$.nothing(1000131, waiters, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000131, waiters, "length") && (yield), typeof ($$1 = waiters.length) === "function" ? $$.member(waiters, $$1) : $$1), typeof $$2 === "number" ? $$2 > 0 : ($$.binary(1000130, ">", $$2, 0) ? (yield) : $$.value)) ? ($$.template(1000132, [", waiters:", ""], [(typeof ($$3 = (waiters ?? $$.nothing(1000133, waiters, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000133, waiters, "length") && (yield), typeof ($$4 = waiters.length) === "function" ? $$.member(waiters, $$4) : $$4)) === "string" || typeof $$3 === "number" ? $$3 : ($$.text(1000132, $$3) ? (yield) : $$.value))]) ? (yield) : $$.value) : "");
});
$$inspected && $$.scope(1000021, { Lock: () => Lock, Event: () => Event, Condition: () => Condition, Semaphore: () => Semaphore, BoundedSemaphore: () => BoundedSemaphore, Barrier: () => Barrier, countOf: () => countOf });




const Lock = ($$1 = LoopBound, ($$.class(1000191, "Lock", [$$1], (() => ($$v3) => class $$v1 extends $$.Same { ["_locked"] = $$.field;  static $$s() { return class $$v2 extends $$.Same { ["_waiters"] = $$.field;  static $$s() { return (() => {
let Lock;
return {
construct: null, length: 0,
methods: [{ kind: "method", isStatic: false, key: "locked", method: $$.function("method", "locked", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000134) && (yield);
return (this ?? $$.nothing(1000135, this, "_locked", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000135, this, "_locked") && (yield), typeof ($$1 = this._locked) === "function" ? $$.member(this, $$1) : $$1);
}) }, { kind: "method", isStatic: false, key: "acquire", method: $$.function("async", "acquire", 0, function* () {
let $$1, $$2, $$3, $$4, $$5;
($$m.fuel -= $$enter) < 0 && $$.enter(1000136) && (yield);
$$inspected && $$.scope(1000022, { waiter: () => waiter });

if (((! (this ?? $$.nothing(1000137, this, "_locked", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000137, this, "_locked") && (yield), typeof ($$1 = this._locked) === "function" ? $$.member(this, $$1) : $$1)) && ($$2 = (this ?? $$.nothing(1000138, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000138, this, "_waiters") && (yield), typeof ($$3 = this._waiters) === "function" ? $$.member(this, $$3) : $$3), ($$4 = ($$2 ?? $$.nothing(1000139, $$2, "every", "read")).every, ($$.call(1000140, $$4, $$2, [$$.function("method", "", 1, function* (waiter) {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000141) && (yield);
$$inspected && $$.scope(1000023, { waiter: () => waiter });

return ($$1 = (waiter ?? $$.nothing(1000142, waiter, "cancelled", "read")).cancelled, ($$.call(1000143, $$1, waiter, []) ? (yield) : $$.value));
})]) ? (yield) : $$.value))))) {
((this ?? $$.nothing(1000144, this, "_locked", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000144, this, "_locked", true) && (yield), $$m.site = 1000144, this._locked = true));
($$5 = noteTurn, ($$.call(1000145, $$5, void 0, [this, "acquire"]) ? (yield) : $$.value));
return true;
}
const waiter = ($$1 = (this ?? $$.nothing(1000146, this, "_newWaiter", "read"))._newWaiter, ($$.call(1000147, $$1, this, ["lock"]) ? (yield) : $$.value));
($$1 = (this ?? $$.nothing(1000148, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000148, this, "_waiters") && (yield), typeof ($$2 = this._waiters) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000149, $$1, "push", "read")).push, ($$.call(1000150, $$3, $$1, [waiter]) ? (yield) : $$.value)));
try {
try {
($$.await(1000151, waiter) ? (yield) : $$.value);
} finally {
($$1 = remove, ($$.call(1000152, $$1, void 0, [(this ?? $$.nothing(1000153, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000153, this, "_waiters") && (yield), typeof ($$2 = this._waiters) === "function" ? $$.member(this, $$2) : $$2), waiter]) ? (yield) : $$.value));
}
} catch ($$x) {
const error = $$.caught($$x);
$$inspected && $$.scope(1000024, { error: () => error });
{
if (((($$.binary(1000154, "instanceof", error, CancelledError) ? (yield) : $$.value)) && (! (this ?? $$.nothing(1000155, this, "_locked", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000155, this, "_locked") && (yield), typeof ($$1 = this._locked) === "function" ? $$.member(this, $$1) : $$1)))) {
($$2 = (this ?? $$.nothing(1000156, this, "_wakeUpFirst", "read"))._wakeUpFirst, ($$.call(1000157, $$2, this, []) ? (yield) : $$.value));
}
throw $$.raise(1000158, error);
}
}
((this ?? $$.nothing(1000159, this, "_locked", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000159, this, "_locked", true) && (yield), $$m.site = 1000159, this._locked = true));
($$1 = noteTurn, ($$.call(1000160, $$1, void 0, [this, "acquire"]) ? (yield) : $$.value));
return true;
}) }, { kind: "method", isStatic: false, key: "release", method: $$.function("method", "release", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000161) && (yield);
if ((! (this ?? $$.nothing(1000162, this, "_locked", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000162, this, "_locked") && (yield), typeof ($$1 = this._locked) === "function" ? $$.member(this, $$1) : $$1))) {
throw $$.raise(1000163, ($$.construct(1000164, RuntimeError, ["Lock is not acquired."], 1000165) ? (yield) : $$.value));
}
((this ?? $$.nothing(1000166, this, "_locked", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000166, this, "_locked", false) && (yield), $$m.site = 1000166, this._locked = false));
($$1 = noteTurn, ($$.call(1000167, $$1, void 0, [this, "release"]) ? (yield) : $$.value));
($$1 = (this ?? $$.nothing(1000168, this, "_wakeUpFirst", "read"))._wakeUpFirst, ($$.call(1000169, $$1, this, []) ? (yield) : $$.value));
}) }, { kind: "method", isStatic: false, key: "hold", method: $$.function("async", "hold", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000170) && (yield);
($$.await(1000171, ($$1 = (this ?? $$.nothing(1000172, this, "acquire", "read")).acquire, ($$.call(1000173, $$1, this, []) ? (yield) : $$.value))) ? (yield) : $$.value);
return ($$.construct(1000174, Hold, [this], 1000175) ? (yield) : $$.value);
}) }, { kind: "method", isStatic: false, key: "_wakeUpFirst", method: $$.function("method", "_wakeUpFirst", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000176) && (yield);
$$inspected && $$.scope(1000025, { first: () => first });

const first = ($$1 = (this ?? $$.nothing(1000177, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000177, this, "_waiters") && (yield), typeof ($$2 = this._waiters) === "function" ? $$.member(this, $$2) : $$2), ($$1 ?? $$.nothing(1000178, $$1, 0, "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000178, $$1, 0) && (yield), typeof ($$3 = $$1[0]) === "function" ? $$.member($$1, $$3) : $$3));
if (((first !== (void 0)) && (! ($$1 = (first ?? $$.nothing(1000180, first, "done", "read")).done, ($$.call(1000181, $$1, first, []) ? (yield) : $$.value))))) {
($$2 = (first ?? $$.nothing(1000182, first, "setResult", "read")).setResult, ($$.call(1000183, $$2, first, [true]) ? (yield) : $$.value));
}
}) }, { kind: "method", isStatic: false, key: "toString", method: $$.function("method", "toString", 0, function* () {
let $$1, $$2, $$3, $$4, $$5;
($$m.fuel -= $$enter) < 0 && $$.enter(1000184) && (yield);
return ($$.template(1000185, ["<Lock [", "", "]>"], [(typeof ($$1 = ((this ?? $$.nothing(1000186, this, "_locked", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000186, this, "_locked") && (yield), typeof ($$2 = this._locked) === "function" ? $$.member(this, $$2) : $$2) ? "locked" : "unlocked")) === "string" || typeof $$1 === "number" ? $$1 : ($$.text(1000185, $$1) ? (yield) : $$.value)), (typeof ($$3 = ($$4 = countOf, ($$.call(1000187, $$4, void 0, [(this ?? $$.nothing(1000188, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000188, this, "_waiters") && (yield), typeof ($$5 = this._waiters) === "function" ? $$.member(this, $$5) : $$5)]) ? (yield) : $$.value))) === "string" || typeof $$3 === "number" ? $$3 : ($$.text(1000185, $$3) ? (yield) : $$.value))]) ? (yield) : $$.value);
}) }],
fields: function* () {
let $$1, $$2;
$$1 = false; $$m.site = 1000189; $$.field = $$1; new $$v1(this);
$$2 = []; $$m.site = 1000190; $$.field = $$2; new $$v2(this);
},
statics: null,
bind: ($$c) => { Lock = $$c; },
};
})(); } }.$$s(); } }.$$s())()) ? (yield) : $$.value));
const Event = ($$1 = LoopBound, ($$.class(1000227, "Event", [$$1], (() => ($$v7) => class $$v4 extends $$.Same { ["_kind"] = $$.field;  static $$s() { return class $$v5 extends $$.Same { ["_value"] = $$.field;  static $$s() { return class $$v6 extends $$.Same { ["_waiters"] = $$.field;  static $$s() { return (() => {
let Event;
return {
construct: null, length: 0,
methods: [{ kind: "method", isStatic: false, key: "isSet", method: $$.function("method", "isSet", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000192) && (yield);
return (this ?? $$.nothing(1000193, this, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000193, this, "_value") && (yield), typeof ($$1 = this._value) === "function" ? $$.member(this, $$1) : $$1);
}) }, { kind: "method", isStatic: false, key: "set", method: $$.function("method", "set", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000194) && (yield);
if ((this ?? $$.nothing(1000195, this, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000195, this, "_value") && (yield), typeof ($$1 = this._value) === "function" ? $$.member(this, $$1) : $$1)) {
return;
}
((this ?? $$.nothing(1000196, this, "_value", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000196, this, "_value", true) && (yield), $$m.site = 1000196, this._value = true));
($$1 = noteState, ($$.call(1000197, $$1, void 0, [this, "set", true]) ? (yield) : $$.value));
{
const $$v8 = ($$.iterate(1000199, (this ?? $$.nothing(1000198, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000198, this, "_waiters") && (yield), typeof ($$1 = this._waiters) === "function" ? $$.member(this, $$1) : $$1)) ? (yield) : $$.value);
let $$v9 = false;
try {
for (; ($$.next(1000199, $$v8) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1000200) && (yield))) {
const waiter = $$v8.value;
$$inspected && $$.scope(1000026, { waiter: () => waiter });
{
if ((! ($$2 = (waiter ?? $$.nothing(1000201, waiter, "done", "read")).done, ($$.call(1000202, $$2, waiter, []) ? (yield) : $$.value)))) {
($$3 = (waiter ?? $$.nothing(1000203, waiter, "setResult", "read")).setResult, ($$.call(1000204, $$3, waiter, [true]) ? (yield) : $$.value));
}
}
}
} catch ($$x) { $$v9 = true; throw $$x; }
finally { if (!$$v8.isDone) { $$.close(1000199, $$v8, $$v9) && (yield); } }
}
}) }, { kind: "method", isStatic: false, key: "clear", method: $$.function("method", "clear", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000205) && (yield);
((this ?? $$.nothing(1000206, this, "_value", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000206, this, "_value", false) && (yield), $$m.site = 1000206, this._value = false));
($$1 = noteState, ($$.call(1000207, $$1, void 0, [this, "clear", false]) ? (yield) : $$.value));
}) }, { kind: "method", isStatic: false, key: "wait", method: $$.function("async", "wait", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000208) && (yield);
$$inspected && $$.scope(1000027, { waiter: () => waiter });

if ((this ?? $$.nothing(1000209, this, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000209, this, "_value") && (yield), typeof ($$1 = this._value) === "function" ? $$.member(this, $$1) : $$1)) {
return true;
}
const waiter = ($$1 = (this ?? $$.nothing(1000210, this, "_newWaiter", "read"))._newWaiter, ($$.call(1000211, $$1, this, [(this ?? $$.nothing(1000212, this, "_kind", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000212, this, "_kind") && (yield), typeof ($$2 = this._kind) === "function" ? $$.member(this, $$2) : $$2)]) ? (yield) : $$.value));
($$1 = (this ?? $$.nothing(1000213, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000213, this, "_waiters") && (yield), typeof ($$2 = this._waiters) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000214, $$1, "push", "read")).push, ($$.call(1000215, $$3, $$1, [waiter]) ? (yield) : $$.value)));
try {
($$.await(1000216, waiter) ? (yield) : $$.value);
return true;
} finally {
($$1 = remove, ($$.call(1000217, $$1, void 0, [(this ?? $$.nothing(1000218, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000218, this, "_waiters") && (yield), typeof ($$2 = this._waiters) === "function" ? $$.member(this, $$2) : $$2), waiter]) ? (yield) : $$.value));
}
}) }, { kind: "method", isStatic: false, key: "toString", method: $$.function("method", "toString", 0, function* () {
let $$1, $$2, $$3, $$4, $$5;
($$m.fuel -= $$enter) < 0 && $$.enter(1000219) && (yield);
return ($$.template(1000220, ["<Event [", "", "]>"], [(typeof ($$1 = ((this ?? $$.nothing(1000221, this, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000221, this, "_value") && (yield), typeof ($$2 = this._value) === "function" ? $$.member(this, $$2) : $$2) ? "set" : "unset")) === "string" || typeof $$1 === "number" ? $$1 : ($$.text(1000220, $$1) ? (yield) : $$.value)), (typeof ($$3 = ($$4 = countOf, ($$.call(1000222, $$4, void 0, [(this ?? $$.nothing(1000223, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000223, this, "_waiters") && (yield), typeof ($$5 = this._waiters) === "function" ? $$.member(this, $$5) : $$5)]) ? (yield) : $$.value))) === "string" || typeof $$3 === "number" ? $$3 : ($$.text(1000220, $$3) ? (yield) : $$.value))]) ? (yield) : $$.value);
}) }],
fields: function* () {
let $$1, $$2, $$3;
$$1 = "event"; $$m.site = 1000224; $$.field = $$1; new $$v4(this);
$$2 = false; $$m.site = 1000225; $$.field = $$2; new $$v5(this);
$$3 = []; $$m.site = 1000226; $$.field = $$3; new $$v6(this);
},
statics: null,
bind: ($$c) => { Event = $$c; },
};
})(); } }.$$s(); } }.$$s(); } }.$$s())()) ? (yield) : $$.value));
const Condition = ($$1 = LoopBound, ($$.class(1000331, "Condition", [$$1], (() => ($$v13) => class $$v10 extends $$.Same { ["_kind"] = $$.field;  static $$s() { return class $$v11 extends $$.Same { ["_lock"] = $$.field;  static $$s() { return class $$v12 extends $$.Same { ["_waiters"] = $$.field;  static $$s() { return (() => {
let Condition;
return {
construct: function* ($$v14) {
let $$1, $$2, $$3, $$4;let $$this;const $$newTarget = $$.newTarget;
($$m.fuel -= $$enter) < 0 && $$.enter(1000228) && (yield);
const lock = (($$1 = $$v14) === void 0 ? null : $$1);
$$inspected && $$.scope(1000028, { lock: () => lock });

{
($$this = ($$.superConstruct(1000229, $$v13, [], $$newTarget, $$this) ? (yield) : $$.value), $$.fields(1000229, $$v13, $$this) && (yield), $$this);
($$2 = $$.self(1000230, $$this), ($$4 = (($$3 = argument, ($$.call(1000231, $$3, void 0, [lock, "lock", null]) ? (yield) : $$.value)) ?? ($$.construct(1000232, Lock, [], 1000233) ? (yield) : $$.value)), $$2 ?? $$.nothing(1000234, $$2, "_lock", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000234, $$2, "_lock", $$4) && (yield), $$m.site = 1000234, $$2._lock = $$4));
return $$.self(1000235, $$this);
}
}, length: 0,
methods: [{ kind: "method", isStatic: false, key: "locked", method: $$.function("method", "locked", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000236) && (yield);
return ($$1 = (this ?? $$.nothing(1000237, this, "_lock", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000237, this, "_lock") && (yield), typeof ($$2 = this._lock) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000238, $$1, "locked", "read")).locked, ($$.call(1000239, $$3, $$1, []) ? (yield) : $$.value)));
}) }, { kind: "method", isStatic: false, key: "acquire", method: $$.function("async", "acquire", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000240) && (yield);
return ($$.await(1000241, ($$1 = (this ?? $$.nothing(1000242, this, "_lock", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000242, this, "_lock") && (yield), typeof ($$2 = this._lock) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000243, $$1, "acquire", "read")).acquire, ($$.call(1000244, $$3, $$1, []) ? (yield) : $$.value)))) ? (yield) : $$.value);
}) }, { kind: "method", isStatic: false, key: "release", method: $$.function("method", "release", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000245) && (yield);
($$1 = (this ?? $$.nothing(1000246, this, "_lock", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000246, this, "_lock") && (yield), typeof ($$2 = this._lock) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000247, $$1, "release", "read")).release, ($$.call(1000248, $$3, $$1, []) ? (yield) : $$.value)));
}) }, { kind: "method", isStatic: false, key: "hold", method: $$.function("async", "hold", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000249) && (yield);
($$.await(1000250, ($$1 = (this ?? $$.nothing(1000251, this, "acquire", "read")).acquire, ($$.call(1000252, $$1, this, []) ? (yield) : $$.value))) ? (yield) : $$.value);
return ($$.construct(1000253, Hold, [this], 1000254) ? (yield) : $$.value);
}) }, { kind: "method", isStatic: false, key: "wait", method: $$.function("async", "wait", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000255) && (yield);
$$inspected && $$.scope(1000029, { waiter: () => waiter });

if ((! ($$1 = (this ?? $$.nothing(1000256, this, "locked", "read")).locked, ($$.call(1000257, $$1, this, []) ? (yield) : $$.value)))) {
throw $$.raise(1000258, ($$.construct(1000259, RuntimeError, ["cannot wait on un-acquired lock"], 1000260) ? (yield) : $$.value));
}
const waiter = ($$1 = (this ?? $$.nothing(1000261, this, "_newWaiter", "read"))._newWaiter, ($$.call(1000262, $$1, this, [(this ?? $$.nothing(1000263, this, "_kind", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000263, this, "_kind") && (yield), typeof ($$2 = this._kind) === "function" ? $$.member(this, $$2) : $$2)]) ? (yield) : $$.value));
($$1 = (this ?? $$.nothing(1000264, this, "release", "read")).release, ($$.call(1000265, $$1, this, []) ? (yield) : $$.value));
try {
try {
($$1 = (this ?? $$.nothing(1000266, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000266, this, "_waiters") && (yield), typeof ($$2 = this._waiters) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000267, $$1, "push", "read")).push, ($$.call(1000268, $$3, $$1, [waiter]) ? (yield) : $$.value)));
try {
($$.await(1000269, waiter) ? (yield) : $$.value);
return true;
} finally {
($$1 = remove, ($$.call(1000270, $$1, void 0, [(this ?? $$.nothing(1000271, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000271, this, "_waiters") && (yield), typeof ($$2 = this._waiters) === "function" ? $$.member(this, $$2) : $$2), waiter]) ? (yield) : $$.value));
}
} finally {
($$.await(1000272, ($$1 = (this ?? $$.nothing(1000273, this, "_reacquire", "read"))._reacquire, ($$.call(1000274, $$1, this, []) ? (yield) : $$.value))) ? (yield) : $$.value);
}
} catch ($$x) {
const error = $$.caught($$x);
$$inspected && $$.scope(1000030, { error: () => error });
{
($$1 = (this ?? $$.nothing(1000275, this, "_notify", "read"))._notify, ($$.call(1000276, $$1, this, [1]) ? (yield) : $$.value));
throw $$.raise(1000277, error);
}
}
}) }, { kind: "method", isStatic: false, key: "_reacquire", method: $$.function("async", "_reacquire", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000278) && (yield);
$$inspected && $$.scope(1000031, { cancellation: () => cancellation });

let cancellation = null;
for (; ; (($$m.fuel -= $$edge) < 0 && $$.edge(1000279) && (yield))) {
try {
($$.await(1000280, ($$1 = (this ?? $$.nothing(1000281, this, "acquire", "read")).acquire, ($$.call(1000282, $$1, this, []) ? (yield) : $$.value))) ? (yield) : $$.value);
break;
} catch ($$x) {
const error = $$.caught($$x);
$$inspected && $$.scope(1000032, { error: () => error });
{
if ((! (($$.binary(1000283, "instanceof", error, CancelledError) ? (yield) : $$.value)))) {
throw $$.raise(1000284, error);
}
((cancellation = error));
}
}
}
if ((cancellation !== null)) {
throw $$.raise(1000286, cancellation);
}
}) }, { kind: "method", isStatic: false, key: "waitFor", method: $$.function("async", "waitFor", 1, function* (predicate) {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000287) && (yield);
$$inspected && $$.scope(1000034, { predicate: () => predicate });

$$inspected && $$.scope(1000033, { result: () => result });

let result = ($$1 = predicate, ($$.call(1000288, $$1, void 0, []) ? (yield) : $$.value));
for (; (! result); (($$m.fuel -= $$edge) < 0 && $$.edge(1000289) && (yield))) {
($$.await(1000290, ($$1 = (this ?? $$.nothing(1000291, this, "wait", "read")).wait, ($$.call(1000292, $$1, this, []) ? (yield) : $$.value))) ? (yield) : $$.value);
((result = ($$1 = predicate, ($$.call(1000293, $$1, void 0, []) ? (yield) : $$.value))));
}
return result;
}) }, { kind: "method", isStatic: false, key: "notify", method: $$.function("method", "notify", 0, function* ($$v15) {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000294) && (yield);
const n = (($$1 = $$v15) === void 0 ? 1 : $$1);
$$inspected && $$.scope(1000035, { n: () => n });

{
if ((! ($$2 = (this ?? $$.nothing(1000295, this, "locked", "read")).locked, ($$.call(1000296, $$2, this, []) ? (yield) : $$.value)))) {
throw $$.raise(1000297, ($$.construct(1000298, RuntimeError, ["cannot notify on un-acquired lock"], 1000299) ? (yield) : $$.value));
}
($$2 = (this ?? $$.nothing(1000300, this, "_notify", "read"))._notify, ($$.call(1000301, $$2, this, [($$3 = argument, ($$.call(1000302, $$3, void 0, [n, "n", 1]) ? (yield) : $$.value))]) ? (yield) : $$.value));
}
}) }, { kind: "method", isStatic: false, key: "notifyAll", method: $$.function("method", "notifyAll", 0, function* () {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1000303) && (yield);
($$1 = (this ?? $$.nothing(1000304, this, "notify", "read")).notify, ($$.call(1000305, $$1, this, [($$2 = (this ?? $$.nothing(1000306, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000306, this, "_waiters") && (yield), typeof ($$3 = this._waiters) === "function" ? $$.member(this, $$3) : $$3), ($$2 ?? $$.nothing(1000307, $$2, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000307, $$2, "length") && (yield), typeof ($$4 = $$2.length) === "function" ? $$.member($$2, $$4) : $$4))]) ? (yield) : $$.value));
}) }, { kind: "method", isStatic: false, key: "_notify", method: $$.function("method", "_notify", 1, function* (n) {
let $$1, $$2, $$3, $$4, $$5;
($$m.fuel -= $$enter) < 0 && $$.enter(1000308) && (yield);
$$inspected && $$.scope(1000038, { n: () => n });

$$inspected && $$.scope(1000036, { notified: () => notified });

let notified = 0;
{
const $$v16 = ($$.iterate(1000310, (this ?? $$.nothing(1000309, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000309, this, "_waiters") && (yield), typeof ($$1 = this._waiters) === "function" ? $$.member(this, $$1) : $$1)) ? (yield) : $$.value);
let $$v17 = false;
try {
for (; ($$.next(1000310, $$v16) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1000311) && (yield))) {
const waiter = $$v16.value;
$$inspected && $$.scope(1000037, { waiter: () => waiter });
{
if ((typeof n === "number" ? notified >= n : ($$.binary(1000312, ">=", notified, n) ? (yield) : $$.value))) {
break;
}
if (($$2 = (waiter ?? $$.nothing(1000313, waiter, "done", "read")).done, ($$.call(1000314, $$2, waiter, []) ? (yield) : $$.value))) {
continue;
}
(($$2 = notified, (notified = ($$2 + 1))));
($$2 = (waiter ?? $$.nothing(1000316, waiter, "setResult", "read")).setResult, ($$.call(1000317, $$2, waiter, [false]) ? (yield) : $$.value));
}
}
} catch ($$x) { $$v17 = true; throw $$x; }
finally { if (!$$v16.isDone) { $$.close(1000310, $$v16, $$v17) && (yield); } }
}
($$1 = noteState, ($$.call(1000318, $$1, void 0, [this, "notify", ($$5 = ($$2 = (this ?? $$.nothing(1000320, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000320, this, "_waiters") && (yield), typeof ($$3 = this._waiters) === "function" ? $$.member(this, $$3) : $$3), ($$2 ?? $$.nothing(1000321, $$2, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000321, $$2, "length") && (yield), typeof ($$4 = $$2.length) === "function" ? $$.member($$2, $$4) : $$4)), typeof $$5 === "number" ? $$5 - notified : ($$.binary(1000319, "-", $$5, notified) ? (yield) : $$.value))]) ? (yield) : $$.value));
}) }, { kind: "method", isStatic: false, key: "toString", method: $$.function("method", "toString", 0, function* () {
let $$1, $$2, $$3, $$4, $$5;
($$m.fuel -= $$enter) < 0 && $$.enter(1000322) && (yield);
return ($$.template(1000323, ["<Condition [", "", "]>"], [(typeof ($$1 = (($$2 = (this ?? $$.nothing(1000324, this, "locked", "read")).locked, ($$.call(1000325, $$2, this, []) ? (yield) : $$.value)) ? "locked" : "unlocked")) === "string" || typeof $$1 === "number" ? $$1 : ($$.text(1000323, $$1) ? (yield) : $$.value)), (typeof ($$3 = ($$4 = countOf, ($$.call(1000326, $$4, void 0, [(this ?? $$.nothing(1000327, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000327, this, "_waiters") && (yield), typeof ($$5 = this._waiters) === "function" ? $$.member(this, $$5) : $$5)]) ? (yield) : $$.value))) === "string" || typeof $$3 === "number" ? $$3 : ($$.text(1000323, $$3) ? (yield) : $$.value))]) ? (yield) : $$.value);
}) }],
fields: function* () {
let $$1, $$2, $$3;
$$1 = "condition"; $$m.site = 1000328; $$.field = $$1; new $$v10(this);
$$2 = void 0; $$m.site = 1000329; $$.field = $$2; new $$v11(this);
$$3 = []; $$m.site = 1000330; $$.field = $$3; new $$v12(this);
},
statics: null,
bind: ($$c) => { Condition = $$c; },
};
})(); } }.$$s(); } }.$$s(); } }.$$s())()) ? (yield) : $$.value));
const Semaphore = ($$1 = LoopBound, ($$.class(1000422, "Semaphore", [$$1], (() => ($$v20) => class $$v18 extends $$.Same { ["_value"] = $$.field;  static $$s() { return class $$v19 extends $$.Same { ["_waiters"] = $$.field;  static $$s() { return (() => {
let Semaphore;
return {
construct: function* ($$v21) {
let $$1, $$2;let $$this;const $$newTarget = $$.newTarget;
($$m.fuel -= $$enter) < 0 && $$.enter(1000332) && (yield);
const value = (($$1 = $$v21) === void 0 ? 1 : $$1);
$$inspected && $$.scope(1000040, { value: () => value });

{
$$inspected && $$.scope(1000039, { permits: () => permits });

($$this = ($$.superConstruct(1000333, $$v20, [], $$newTarget, $$this) ? (yield) : $$.value), $$.fields(1000333, $$v20, $$this) && (yield), $$this);
const permits = ($$2 = argument, ($$.call(1000334, $$2, void 0, [value, "value", 1]) ? (yield) : $$.value));
if ((typeof permits === "number" ? permits < 0 : ($$.binary(1000335, "<", permits, 0) ? (yield) : $$.value))) {
throw $$.raise(1000336, ($$.construct(1000337, ValueError, ["Semaphore initial value must be >= 0"], 1000338) ? (yield) : $$.value));
}
($$2 = $$.self(1000339, $$this), ($$2 ?? $$.nothing(1000340, $$2, "_value", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000340, $$2, "_value", permits) && (yield), $$m.site = 1000340, $$2._value = permits));
return $$.self(1000341, $$this);
}
}, length: 0,
methods: [{ kind: "method", isStatic: false, key: "locked", method: $$.function("method", "locked", 0, function* () {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1000342) && (yield);
return (((this ?? $$.nothing(1000344, this, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000344, this, "_value") && (yield), typeof ($$1 = this._value) === "function" ? $$.member(this, $$1) : $$1) === 0) || ($$2 = (this ?? $$.nothing(1000345, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000345, this, "_waiters") && (yield), typeof ($$3 = this._waiters) === "function" ? $$.member(this, $$3) : $$3), ($$4 = ($$2 ?? $$.nothing(1000346, $$2, "some", "read")).some, ($$.call(1000347, $$4, $$2, [$$.function("method", "", 1, function* (waiter) {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000348) && (yield);
$$inspected && $$.scope(1000041, { waiter: () => waiter });

return (! ($$1 = (waiter ?? $$.nothing(1000349, waiter, "cancelled", "read")).cancelled, ($$.call(1000350, $$1, waiter, []) ? (yield) : $$.value)));
})]) ? (yield) : $$.value))));
}) }, { kind: "method", isStatic: false, key: "acquire", method: $$.function("async", "acquire", 0, function* () {
let $$1, $$2, $$3, $$4, $$5;
($$m.fuel -= $$enter) < 0 && $$.enter(1000351) && (yield);
$$inspected && $$.scope(1000042, { waiter: () => waiter });

if ((! ($$1 = (this ?? $$.nothing(1000352, this, "locked", "read")).locked, ($$.call(1000353, $$1, this, []) ? (yield) : $$.value)))) {
(($$3 = (this ?? $$.nothing(1000354, this, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000354, this, "_value") && (yield), typeof ($$2 = this._value) === "function" ? $$.member(this, $$2) : $$2), ($$4 = (typeof $$3 === "number" ? $$3 - 1 : ($$.binary(1000355, "-", $$3, 1) ? (yield) : $$.value)), this ?? $$.nothing(1000356, this, "_value", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000356, this, "_value", $$4) && (yield), $$m.site = 1000356, this._value = $$4)));
($$2 = noteState, ($$.call(1000357, $$2, void 0, [this, "acquire", (this ?? $$.nothing(1000358, this, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000358, this, "_value") && (yield), typeof ($$3 = this._value) === "function" ? $$.member(this, $$3) : $$3)]) ? (yield) : $$.value));
return true;
}
const waiter = ($$1 = (this ?? $$.nothing(1000359, this, "_newWaiter", "read"))._newWaiter, ($$.call(1000360, $$1, this, ["semaphore"]) ? (yield) : $$.value));
($$1 = (this ?? $$.nothing(1000361, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000361, this, "_waiters") && (yield), typeof ($$2 = this._waiters) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000362, $$1, "push", "read")).push, ($$.call(1000363, $$3, $$1, [waiter]) ? (yield) : $$.value)));
try {
try {
($$.await(1000364, waiter) ? (yield) : $$.value);
} finally {
($$1 = remove, ($$.call(1000365, $$1, void 0, [(this ?? $$.nothing(1000366, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000366, this, "_waiters") && (yield), typeof ($$2 = this._waiters) === "function" ? $$.member(this, $$2) : $$2), waiter]) ? (yield) : $$.value));
}
} catch ($$x) {
const error = $$.caught($$x);
$$inspected && $$.scope(1000043, { error: () => error });
{
if ((((($$.binary(1000367, "instanceof", error, CancelledError) ? (yield) : $$.value)) && ($$1 = (waiter ?? $$.nothing(1000368, waiter, "done", "read")).done, ($$.call(1000369, $$1, waiter, []) ? (yield) : $$.value))) && (! ($$2 = (waiter ?? $$.nothing(1000370, waiter, "cancelled", "read")).cancelled, ($$.call(1000371, $$2, waiter, []) ? (yield) : $$.value))))) {
(($$4 = (this ?? $$.nothing(1000372, this, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000372, this, "_value") && (yield), typeof ($$3 = this._value) === "function" ? $$.member(this, $$3) : $$3), ($$5 = (typeof $$4 === "number" ? $$4 + 1 : ($$.add(1000373, $$4, 1) ? (yield) : $$.value)), this ?? $$.nothing(1000374, this, "_value", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000374, this, "_value", $$5) && (yield), $$m.site = 1000374, this._value = $$5)));
($$3 = noteState, ($$.call(1000375, $$3, void 0, [this, "release", (this ?? $$.nothing(1000376, this, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000376, this, "_value") && (yield), typeof ($$4 = this._value) === "function" ? $$.member(this, $$4) : $$4)]) ? (yield) : $$.value));
}
throw $$.raise(1000377, error);
}
} finally {
for (; ($$2 = (this ?? $$.nothing(1000379, this, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000379, this, "_value") && (yield), typeof ($$1 = this._value) === "function" ? $$.member(this, $$1) : $$1), typeof $$2 === "number" ? $$2 > 0 : ($$.binary(1000378, ">", $$2, 0) ? (yield) : $$.value)); (($$m.fuel -= $$edge) < 0 && $$.edge(1000380) && (yield))) {
if ((! ($$3 = (this ?? $$.nothing(1000381, this, "_wakeUpNext", "read"))._wakeUpNext, ($$.call(1000382, $$3, this, []) ? (yield) : $$.value)))) {
break;
}
}
}
($$1 = noteState, ($$.call(1000383, $$1, void 0, [this, "acquire", (this ?? $$.nothing(1000384, this, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000384, this, "_value") && (yield), typeof ($$2 = this._value) === "function" ? $$.member(this, $$2) : $$2)]) ? (yield) : $$.value));
return true;
}) }, { kind: "method", isStatic: false, key: "release", method: $$.function("method", "release", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000385) && (yield);
(($$2 = (this ?? $$.nothing(1000386, this, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000386, this, "_value") && (yield), typeof ($$1 = this._value) === "function" ? $$.member(this, $$1) : $$1), ($$3 = (typeof $$2 === "number" ? $$2 + 1 : ($$.add(1000387, $$2, 1) ? (yield) : $$.value)), this ?? $$.nothing(1000388, this, "_value", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000388, this, "_value", $$3) && (yield), $$m.site = 1000388, this._value = $$3)));
($$1 = (this ?? $$.nothing(1000389, this, "_wakeUpNext", "read"))._wakeUpNext, ($$.call(1000390, $$1, this, []) ? (yield) : $$.value));
($$1 = noteState, ($$.call(1000391, $$1, void 0, [this, "release", (this ?? $$.nothing(1000392, this, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000392, this, "_value") && (yield), typeof ($$2 = this._value) === "function" ? $$.member(this, $$2) : $$2)]) ? (yield) : $$.value));
}) }, { kind: "method", isStatic: false, key: "hold", method: $$.function("async", "hold", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000393) && (yield);
($$.await(1000394, ($$1 = (this ?? $$.nothing(1000395, this, "acquire", "read")).acquire, ($$.call(1000396, $$1, this, []) ? (yield) : $$.value))) ? (yield) : $$.value);
return ($$.construct(1000397, Hold, [this], 1000398) ? (yield) : $$.value);
}) }, { kind: "method", isStatic: false, key: "_wakeUpNext", method: $$.function("method", "_wakeUpNext", 0, function* () {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1000399) && (yield);
{
const $$v22 = ($$.iterate(1000401, (this ?? $$.nothing(1000400, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000400, this, "_waiters") && (yield), typeof ($$1 = this._waiters) === "function" ? $$.member(this, $$1) : $$1)) ? (yield) : $$.value);
let $$v23 = false;
try {
for (; ($$.next(1000401, $$v22) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1000402) && (yield))) {
const waiter = $$v22.value;
$$inspected && $$.scope(1000044, { waiter: () => waiter });
{
if (($$2 = (waiter ?? $$.nothing(1000403, waiter, "done", "read")).done, ($$.call(1000404, $$2, waiter, []) ? (yield) : $$.value))) {
continue;
}
(($$3 = (this ?? $$.nothing(1000405, this, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000405, this, "_value") && (yield), typeof ($$2 = this._value) === "function" ? $$.member(this, $$2) : $$2), ($$4 = (typeof $$3 === "number" ? $$3 - 1 : ($$.binary(1000406, "-", $$3, 1) ? (yield) : $$.value)), this ?? $$.nothing(1000407, this, "_value", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000407, this, "_value", $$4) && (yield), $$m.site = 1000407, this._value = $$4)));
($$2 = (waiter ?? $$.nothing(1000408, waiter, "setResult", "read")).setResult, ($$.call(1000409, $$2, waiter, [true]) ? (yield) : $$.value));
return true;
}
}
} catch ($$x) { $$v23 = true; throw $$x; }
finally { if (!$$v22.isDone) { $$.close(1000401, $$v22, $$v23) && (yield); } }
}
return false;
}) }, { kind: "method", isStatic: false, key: "toString", method: $$.function("method", "toString", 0, function* () {
let $$1, $$2, $$3, $$4, $$5, $$6, $$7, $$8;
($$m.fuel -= $$enter) < 0 && $$.enter(1000410) && (yield);
$$inspected && $$.scope(1000045, { state: () => state });

const state = (($$1 = (this ?? $$.nothing(1000411, this, "locked", "read")).locked, ($$.call(1000412, $$1, this, []) ? (yield) : $$.value)) ? "locked" : ($$.template(1000413, ["unlocked, value:", ""], [(typeof ($$2 = (this ?? $$.nothing(1000414, this, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000414, this, "_value") && (yield), typeof ($$3 = this._value) === "function" ? $$.member(this, $$3) : $$3)) === "string" || typeof $$2 === "number" ? $$2 : ($$.text(1000413, $$2) ? (yield) : $$.value))]) ? (yield) : $$.value));
return ($$.template(1000415, ["<", " [", "", "]>"], [(typeof ($$1 = ($$2 = (this ?? $$.nothing(1000416, this, "constructor", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000416, this, "constructor") && (yield), typeof ($$3 = this.constructor) === "function" ? $$.member(this, $$3) : $$3), ($$2 ?? $$.nothing(1000417, $$2, "name", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000417, $$2, "name") && (yield), typeof ($$4 = $$2.name) === "function" ? $$.member($$2, $$4) : $$4))) === "string" || typeof $$1 === "number" ? $$1 : ($$.text(1000415, $$1) ? (yield) : $$.value)), (typeof ($$5 = state) === "string" || typeof $$5 === "number" ? $$5 : ($$.text(1000415, $$5) ? (yield) : $$.value)), (typeof ($$6 = ($$7 = countOf, ($$.call(1000418, $$7, void 0, [(this ?? $$.nothing(1000419, this, "_waiters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000419, this, "_waiters") && (yield), typeof ($$8 = this._waiters) === "function" ? $$.member(this, $$8) : $$8)]) ? (yield) : $$.value))) === "string" || typeof $$6 === "number" ? $$6 : ($$.text(1000415, $$6) ? (yield) : $$.value))]) ? (yield) : $$.value);
}) }],
fields: function* () {
let $$1, $$2;
$$1 = void 0; $$m.site = 1000420; $$.field = $$1; new $$v18(this);
$$2 = []; $$m.site = 1000421; $$.field = $$2; new $$v19(this);
},
statics: null,
bind: ($$c) => { Semaphore = $$c; },
};
})(); } }.$$s(); } }.$$s())()) ? (yield) : $$.value));
const BoundedSemaphore = ($$1 = Semaphore, ($$.class(1000440, "BoundedSemaphore", [$$1], (() => ($$v25) => class $$v24 extends $$.Same { ["_boundValue"] = $$.field;  static $$s() { return (() => {
let BoundedSemaphore;
return {
construct: function* ($$v26) {
let $$1, $$2, $$3, $$4, $$5;let $$this;const $$newTarget = $$.newTarget;
($$m.fuel -= $$enter) < 0 && $$.enter(1000423) && (yield);
const value = (($$1 = $$v26) === void 0 ? 1 : $$1);
$$inspected && $$.scope(1000046, { value: () => value });

{
($$this = ($$.superConstruct(1000424, $$v25, [value], $$newTarget, $$this) ? (yield) : $$.value), $$.fields(1000424, $$v25, $$this) && (yield), $$this);
($$2 = $$.self(1000425, $$this), ($$5 = ($$3 = $$.self(1000426, $$this), ($$3 ?? $$.nothing(1000427, $$3, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000427, $$3, "_value") && (yield), typeof ($$4 = $$3._value) === "function" ? $$.member($$3, $$4) : $$4)), $$2 ?? $$.nothing(1000428, $$2, "_boundValue", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000428, $$2, "_boundValue", $$5) && (yield), $$m.site = 1000428, $$2._boundValue = $$5));
return $$.self(1000429, $$this);
}
}, length: 0,
methods: [{ kind: "method", isStatic: false, key: "release", method: $$.function("method", "release", 0, function* () {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1000430) && (yield);
if (($$3 = (this ?? $$.nothing(1000432, this, "_value", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000432, this, "_value") && (yield), typeof ($$1 = this._value) === "function" ? $$.member(this, $$1) : $$1), $$4 = (this ?? $$.nothing(1000433, this, "_boundValue", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000433, this, "_boundValue") && (yield), typeof ($$2 = this._boundValue) === "function" ? $$.member(this, $$2) : $$2), typeof $$3 === "number" && typeof $$4 === "number" ? $$3 >= $$4 : ($$.binary(1000431, ">=", $$3, $$4) ? (yield) : $$.value))) {
throw $$.raise(1000434, ($$.construct(1000435, ValueError, ["BoundedSemaphore released too many times"], 1000436) ? (yield) : $$.value));
}
($$1 = this, $$2 = ($$.getSuper(1000437, $$v25.prototype, "release", $$1) ? (yield) : $$.value), ($$.call(1000438, $$2, this, []) ? (yield) : $$.value));
}) }],
fields: function* () {
let $$1;
$$1 = void 0; $$m.site = 1000439; $$.field = $$1; new $$v24(this);
},
statics: null,
bind: ($$c) => { BoundedSemaphore = $$c; },
};
})(); } }.$$s())()) ? (yield) : $$.value));
const Barrier = ($$1 = LoopBound, ($$.class(1000595, "Barrier", [$$1], (() => ($$v31) => class $$v27 extends $$.Same { ["_condition"] = $$.field;  static $$s() { return class $$v28 extends $$.Same { ["_parties"] = $$.field;  static $$s() { return class $$v29 extends $$.Same { ["_state"] = $$.field;  static $$s() { return class $$v30 extends $$.Same { ["_count"] = $$.field;  static $$s() { return (() => {
let Barrier;
return {
construct: function* (parties) {
let $$1, $$2, $$3, $$4, $$5, $$6;let $$this;const $$newTarget = $$.newTarget;
($$m.fuel -= $$enter) < 0 && $$.enter(1000441) && (yield);
$$inspected && $$.scope(1000047, { parties: () => parties });

($$this = ($$.superConstruct(1000442, $$v31, [], $$newTarget, $$this) ? (yield) : $$.value), $$.fields(1000442, $$v31, $$this) && (yield), $$this);
($$1 = $$.self(1000443, $$this), ($$3 = ($$2 = argument, ($$.call(1000444, $$2, void 0, [parties, "parties", 0]) ? (yield) : $$.value)), $$1 ?? $$.nothing(1000445, $$1, "_parties", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000445, $$1, "_parties", $$3) && (yield), $$m.site = 1000445, $$1._parties = $$3));
if (($$3 = ($$1 = $$.self(1000447, $$this), ($$1 ?? $$.nothing(1000448, $$1, "_parties", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000448, $$1, "_parties") && (yield), typeof ($$2 = $$1._parties) === "function" ? $$.member($$1, $$2) : $$2)), typeof $$3 === "number" ? $$3 < 1 : ($$.binary(1000446, "<", $$3, 1) ? (yield) : $$.value))) {
throw $$.raise(1000449, ($$.construct(1000450, ValueError, ["parties must be > 0"], 1000451) ? (yield) : $$.value));
}
($$1 = ($$2 = $$.self(1000452, $$this), ($$2 ?? $$.nothing(1000453, $$2, "_condition", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000453, $$2, "_condition") && (yield), typeof ($$3 = $$2._condition) === "function" ? $$.member($$2, $$3) : $$3)), ($$1 ?? $$.nothing(1000454, $$1, "_kind", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000454, $$1, "_kind", "barrier") && (yield), $$m.site = 1000454, $$1._kind = "barrier"));
($$1 = ($$2 = $$.self(1000455, $$this), ($$2 ?? $$.nothing(1000456, $$2, "_condition", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000456, $$2, "_condition") && (yield), typeof ($$3 = $$2._condition) === "function" ? $$.member($$2, $$3) : $$3)), ($$6 = ($$4 = $$.self(1000457, $$this), ($$4 ?? $$.nothing(1000458, $$4, "_place", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000458, $$4, "_place") && (yield), typeof ($$5 = $$4._place) === "function" ? $$.member($$4, $$5) : $$5)), $$1 ?? $$.nothing(1000459, $$1, "_place", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000459, $$1, "_place", $$6) && (yield), $$m.site = 1000459, $$1._place = $$6));
($$1 = ($$2 = $$.self(1000460, $$this), ($$2 ?? $$.nothing(1000461, $$2, "_condition", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000461, $$2, "_condition") && (yield), typeof ($$3 = $$2._condition) === "function" ? $$.member($$2, $$3) : $$3)), ($$1 ?? $$.nothing(1000462, $$1, "_isPart", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000462, $$1, "_isPart", true) && (yield), $$m.site = 1000462, $$1._isPart = true));
($$1 = ($$2 = ($$3 = $$.self(1000463, $$this), ($$3 ?? $$.nothing(1000464, $$3, "_condition", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000464, $$3, "_condition") && (yield), typeof ($$4 = $$3._condition) === "function" ? $$.member($$3, $$4) : $$4)), ($$2 ?? $$.nothing(1000465, $$2, "_lock", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000465, $$2, "_lock") && (yield), typeof ($$5 = $$2._lock) === "function" ? $$.member($$2, $$5) : $$5)), ($$1 ?? $$.nothing(1000466, $$1, "_isPart", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000466, $$1, "_isPart", true) && (yield), $$m.site = 1000466, $$1._isPart = true));
return $$.self(1000467, $$this);
}, length: 1,
methods: [{ kind: "get", isStatic: false, key: "parties", method: $$.function("method", "parties", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000468) && (yield);
return (this ?? $$.nothing(1000469, this, "_parties", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000469, this, "_parties") && (yield), typeof ($$1 = this._parties) === "function" ? $$.member(this, $$1) : $$1);
}) }, { kind: "get", isStatic: false, key: "nWaiting", method: $$.function("method", "nWaiting", 0, function* () {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1000470) && (yield);
return (((this ?? $$.nothing(1000472, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000472, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) === "filling") ? (this ?? $$.nothing(1000473, this, "_count", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000473, this, "_count") && (yield), typeof ($$2 = this._count) === "function" ? $$.member(this, $$2) : $$2) : 0);
}) }, { kind: "get", isStatic: false, key: "broken", method: $$.function("method", "broken", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000474) && (yield);
return ((this ?? $$.nothing(1000476, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000476, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) === "broken");
}) }, { kind: "method", isStatic: false, key: "wait", method: $$.function("async", "wait", 0, function* () {
let $$1, $$2, $$3, $$4, $$5;
($$m.fuel -= $$enter) < 0 && $$.enter(1000477) && (yield);
const $$d = $$.disposals();
let $$e = $$d;
try {
$$inspected && $$.scope(1000048, { _: () => _ });

const _ = $$.use(1000482, $$d, ($$.await(1000478, ($$1 = (this ?? $$.nothing(1000479, this, "_condition", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000479, this, "_condition") && (yield), typeof ($$2 = this._condition) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000480, $$1, "hold", "read")).hold, ($$.call(1000481, $$3, $$1, []) ? (yield) : $$.value)))) ? (yield) : $$.value));
($$.await(1000483, ($$1 = (this ?? $$.nothing(1000484, this, "_block", "read"))._block, ($$.call(1000485, $$1, this, []) ? (yield) : $$.value))) ? (yield) : $$.value);
try {
$$inspected && $$.scope(1000049, { index: () => index });

const index = (this ?? $$.nothing(1000486, this, "_count", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000486, this, "_count") && (yield), typeof ($$1 = this._count) === "function" ? $$.member(this, $$1) : $$1);
(($$2 = (this ?? $$.nothing(1000487, this, "_count", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000487, this, "_count") && (yield), typeof ($$1 = this._count) === "function" ? $$.member(this, $$1) : $$1), ($$3 = (typeof $$2 === "number" ? $$2 + 1 : ($$.add(1000488, $$2, 1) ? (yield) : $$.value)), this ?? $$.nothing(1000489, this, "_count", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000489, this, "_count", $$3) && (yield), $$m.site = 1000489, this._count = $$3)));
($$1 = noteState, ($$.call(1000490, $$1, void 0, [this, "wait", ($$.template(1000491, ["", " of ", ""], [(typeof ($$2 = (this ?? $$.nothing(1000492, this, "_count", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000492, this, "_count") && (yield), typeof ($$3 = this._count) === "function" ? $$.member(this, $$3) : $$3)) === "string" || typeof $$2 === "number" ? $$2 : ($$.text(1000491, $$2) ? (yield) : $$.value)), (typeof ($$4 = (this ?? $$.nothing(1000493, this, "_parties", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000493, this, "_parties") && (yield), typeof ($$5 = this._parties) === "function" ? $$.member(this, $$5) : $$5)) === "string" || typeof $$4 === "number" ? $$4 : ($$.text(1000491, $$4) ? (yield) : $$.value))]) ? (yield) : $$.value)]) ? (yield) : $$.value));
if (((typeof index === "number" ? index + 1 : ($$.add(1000495, index, 1) ? (yield) : $$.value)) === (this ?? $$.nothing(1000496, this, "_parties", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000496, this, "_parties") && (yield), typeof ($$1 = this._parties) === "function" ? $$.member(this, $$1) : $$1))) {
($$2 = (this ?? $$.nothing(1000497, this, "_release", "read"))._release, ($$.call(1000498, $$2, this, []) ? (yield) : $$.value));
} else {
($$.await(1000499, ($$2 = (this ?? $$.nothing(1000500, this, "_wait", "read"))._wait, ($$.call(1000501, $$2, this, []) ? (yield) : $$.value))) ? (yield) : $$.value);
}
return index;
} finally {
(($$2 = (this ?? $$.nothing(1000502, this, "_count", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000502, this, "_count") && (yield), typeof ($$1 = this._count) === "function" ? $$.member(this, $$1) : $$1), ($$3 = (typeof $$2 === "number" ? $$2 - 1 : ($$.binary(1000503, "-", $$2, 1) ? (yield) : $$.value)), this ?? $$.nothing(1000504, this, "_count", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000504, this, "_count", $$3) && (yield), $$m.site = 1000504, this._count = $$3)));
($$1 = (this ?? $$.nothing(1000505, this, "_exit", "read"))._exit, ($$.call(1000506, $$1, this, []) ? (yield) : $$.value));
}
} catch ($$x) { $$e = $$x; throw $$x; } finally { $$.dispose(1000507, $$d, $$e) && (yield); }
}) }, { kind: "method", isStatic: false, key: "_block", method: $$.function("async", "_block", 0, function* () {
let $$1, $$2, $$3;const $$this = this;
($$m.fuel -= $$enter) < 0 && $$.enter(1000508) && (yield);
($$.await(1000509, ($$1 = (this ?? $$.nothing(1000510, this, "_condition", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000510, this, "_condition") && (yield), typeof ($$2 = this._condition) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000511, $$1, "waitFor", "read")).waitFor, ($$.call(1000512, $$3, $$1, [$$.function("method", "", 0, function* () {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1000513) && (yield);
return ((($$this ?? $$.nothing(1000515, $$this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000515, $$this, "_state") && (yield), typeof ($$1 = $$this._state) === "function" ? $$.member($$this, $$1) : $$1) !== "draining") && (($$this ?? $$.nothing(1000517, $$this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000517, $$this, "_state") && (yield), typeof ($$2 = $$this._state) === "function" ? $$.member($$this, $$2) : $$2) !== "resetting"));
})]) ? (yield) : $$.value)))) ? (yield) : $$.value);
if (((this ?? $$.nothing(1000519, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000519, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) === "broken")) {
throw $$.raise(1000520, ($$.construct(1000521, BrokenBarrierError, ["Barrier aborted"], 1000522) ? (yield) : $$.value));
}
}) }, { kind: "method", isStatic: false, key: "_release", method: $$.function("method", "_release", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000523) && (yield);
((this ?? $$.nothing(1000524, this, "_state", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000524, this, "_state", "draining") && (yield), $$m.site = 1000524, this._state = "draining"));
($$1 = (this ?? $$.nothing(1000525, this, "_condition", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000525, this, "_condition") && (yield), typeof ($$2 = this._condition) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000526, $$1, "notifyAll", "read")).notifyAll, ($$.call(1000527, $$3, $$1, []) ? (yield) : $$.value)));
}) }, { kind: "method", isStatic: false, key: "_wait", method: $$.function("async", "_wait", 0, function* () {
let $$1, $$2, $$3;const $$this = this;
($$m.fuel -= $$enter) < 0 && $$.enter(1000528) && (yield);
($$.await(1000529, ($$1 = (this ?? $$.nothing(1000530, this, "_condition", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000530, this, "_condition") && (yield), typeof ($$2 = this._condition) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000531, $$1, "waitFor", "read")).waitFor, ($$.call(1000532, $$3, $$1, [$$.function("method", "", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000533) && (yield);
return (($$this ?? $$.nothing(1000535, $$this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000535, $$this, "_state") && (yield), typeof ($$1 = $$this._state) === "function" ? $$.member($$this, $$1) : $$1) !== "filling");
})]) ? (yield) : $$.value)))) ? (yield) : $$.value);
if ((((this ?? $$.nothing(1000537, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000537, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) === "broken") || ((this ?? $$.nothing(1000539, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000539, this, "_state") && (yield), typeof ($$2 = this._state) === "function" ? $$.member(this, $$2) : $$2) === "resetting"))) {
throw $$.raise(1000540, ($$.construct(1000541, BrokenBarrierError, ["Abort or reset of barrier"], 1000542) ? (yield) : $$.value));
}
}) }, { kind: "method", isStatic: false, key: "_exit", method: $$.function("method", "_exit", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000543) && (yield);
if (($$2 = (this ?? $$.nothing(1000545, this, "_count", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000545, this, "_count") && (yield), typeof ($$1 = this._count) === "function" ? $$.member(this, $$1) : $$1), typeof $$2 === "number" ? $$2 > 0 : ($$.binary(1000544, ">", $$2, 0) ? (yield) : $$.value))) {
return;
}
if ((((this ?? $$.nothing(1000547, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000547, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) === "resetting") || ((this ?? $$.nothing(1000549, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000549, this, "_state") && (yield), typeof ($$2 = this._state) === "function" ? $$.member(this, $$2) : $$2) === "draining"))) {
((this ?? $$.nothing(1000550, this, "_state", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000550, this, "_state", "filling") && (yield), $$m.site = 1000550, this._state = "filling"));
}
($$1 = (this ?? $$.nothing(1000551, this, "_condition", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000551, this, "_condition") && (yield), typeof ($$2 = this._condition) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000552, $$1, "notifyAll", "read")).notifyAll, ($$.call(1000553, $$3, $$1, []) ? (yield) : $$.value)));
}) }, { kind: "method", isStatic: false, key: "reset", method: $$.function("async", "reset", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000554) && (yield);
const $$d = $$.disposals();
let $$e = $$d;
try {
$$inspected && $$.scope(1000050, { _: () => _ });

const _ = $$.use(1000559, $$d, ($$.await(1000555, ($$1 = (this ?? $$.nothing(1000556, this, "_condition", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000556, this, "_condition") && (yield), typeof ($$2 = this._condition) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000557, $$1, "hold", "read")).hold, ($$.call(1000558, $$3, $$1, []) ? (yield) : $$.value)))) ? (yield) : $$.value));
(($$3 = (($$2 = (this ?? $$.nothing(1000561, this, "_count", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000561, this, "_count") && (yield), typeof ($$1 = this._count) === "function" ? $$.member(this, $$1) : $$1), typeof $$2 === "number" ? $$2 > 0 : ($$.binary(1000560, ">", $$2, 0) ? (yield) : $$.value)) ? "resetting" : "filling"), this ?? $$.nothing(1000562, this, "_state", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000562, this, "_state", $$3) && (yield), $$m.site = 1000562, this._state = $$3));
($$1 = noteState, ($$.call(1000563, $$1, void 0, [this, "reset", (this ?? $$.nothing(1000564, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000564, this, "_state") && (yield), typeof ($$2 = this._state) === "function" ? $$.member(this, $$2) : $$2)]) ? (yield) : $$.value));
($$1 = (this ?? $$.nothing(1000565, this, "_condition", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000565, this, "_condition") && (yield), typeof ($$2 = this._condition) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000566, $$1, "notifyAll", "read")).notifyAll, ($$.call(1000567, $$3, $$1, []) ? (yield) : $$.value)));
} catch ($$x) { $$e = $$x; throw $$x; } finally { $$.dispose(1000568, $$d, $$e) && (yield); }
}) }, { kind: "method", isStatic: false, key: "abort", method: $$.function("async", "abort", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000569) && (yield);
const $$d = $$.disposals();
let $$e = $$d;
try {
$$inspected && $$.scope(1000051, { _: () => _ });

const _ = $$.use(1000574, $$d, ($$.await(1000570, ($$1 = (this ?? $$.nothing(1000571, this, "_condition", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000571, this, "_condition") && (yield), typeof ($$2 = this._condition) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000572, $$1, "hold", "read")).hold, ($$.call(1000573, $$3, $$1, []) ? (yield) : $$.value)))) ? (yield) : $$.value));
((this ?? $$.nothing(1000575, this, "_state", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000575, this, "_state", "broken") && (yield), $$m.site = 1000575, this._state = "broken"));
($$1 = noteState, ($$.call(1000576, $$1, void 0, [this, "abort", (this ?? $$.nothing(1000577, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000577, this, "_state") && (yield), typeof ($$2 = this._state) === "function" ? $$.member(this, $$2) : $$2)]) ? (yield) : $$.value));
($$1 = (this ?? $$.nothing(1000578, this, "_condition", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000578, this, "_condition") && (yield), typeof ($$2 = this._condition) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000579, $$1, "notifyAll", "read")).notifyAll, ($$.call(1000580, $$3, $$1, []) ? (yield) : $$.value)));
} catch ($$x) { $$e = $$x; throw $$x; } finally { $$.dispose(1000581, $$d, $$e) && (yield); }
}) }, { kind: "method", isStatic: false, key: "toString", method: $$.function("method", "toString", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000582) && (yield);
$$inspected && $$.scope(1000052, { waiting: () => waiting });

const waiting = (($$.get(1000583, this, "broken") ? (yield) : $$.value) ? "" : ($$.template(1000584, [", waiters:", "/", ""], [(typeof ($$1 = ($$.get(1000585, this, "nWaiting") ? (yield) : $$.value)) === "string" || typeof $$1 === "number" ? $$1 : ($$.text(1000584, $$1) ? (yield) : $$.value)), (typeof ($$2 = ($$.get(1000586, this, "parties") ? (yield) : $$.value)) === "string" || typeof $$2 === "number" ? $$2 : ($$.text(1000584, $$2) ? (yield) : $$.value))]) ? (yield) : $$.value));
return ($$.template(1000587, ["<Barrier [", "", "]>"], [(typeof ($$1 = (this ?? $$.nothing(1000588, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000588, this, "_state") && (yield), typeof ($$2 = this._state) === "function" ? $$.member(this, $$2) : $$2)) === "string" || typeof $$1 === "number" ? $$1 : ($$.text(1000587, $$1) ? (yield) : $$.value)), (typeof ($$3 = waiting) === "string" || typeof $$3 === "number" ? $$3 : ($$.text(1000587, $$3) ? (yield) : $$.value))]) ? (yield) : $$.value);
}) }],
fields: function* () {
let $$1, $$2, $$3, $$4;
$$1 = ($$.construct(1000589, Condition, [], 1000590) ? (yield) : $$.value); $$m.site = 1000591; $$.field = $$1; new $$v27(this);
$$2 = void 0; $$m.site = 1000592; $$.field = $$2; new $$v28(this);
$$3 = "filling"; $$m.site = 1000593; $$.field = $$3; new $$v29(this);
$$4 = 0; $$m.site = 1000594; $$.field = $$4; new $$v30(this);
},
statics: null,
bind: ($$c) => { Barrier = $$c; },
};
})(); } }.$$s(); } }.$$s(); } }.$$s(); } }.$$s())()) ? (yield) : $$.value));

return { Lock, Event, Condition, Semaphore, BoundedSemaphore, Barrier };
};
}),
sites: [384,1,384,55,385,10,385,28,385,10,385,24,385,31,385,60,385,44,385,58,11,3,11,21,12,12,12,24,15,3,15,34,17,10,17,22,17,26,17,39,17,26,17,45,17,26,17,77,17,46,17,58,17,58,17,74,17,58,17,76,18,7,18,26,19,7,19,32,22,20,22,35,22,20,22,43,23,5,23,18,23,5,23,23,23,5,23,31,26,9,26,21,28,9,28,38,28,16,28,29,32,11,32,42,32,47,32,59,32,61,32,78,32,61,32,80,33,7,33,19,35,5,35,24,36,5,36,30,40,3,40,19,41,10,41,22,41,24,41,72,41,30,41,71,41,34,41,46,42,5,42,25,43,5,43,30,44,5,44,22,44,5,44,24,47,3,47,37,48,5,48,25,48,11,48,23,48,11,48,25,49,12,49,26,49,16,49,20,53,3,53,24,54,19,54,32,54,19,54,35,55,9,55,28,55,33,55,43,55,33,55,45,55,47,55,62,55,47,55,68,58,3,58,22,59,12,59,87,59,22,59,34,59,61,59,83,59,69,59,82,8,3,8,19,9,3,9,36,7,27,7,36,69,3,69,20,70,12,70,23,73,3,73,15,74,9,74,20,75,5,75,23,76,5,76,33,77,26,77,39,77,26,77,39,77,5,77,41,77,46,77,57,77,46,77,59,77,61,77,77,77,61,77,83,80,3,80,17,81,5,81,24,82,5,82,36,85,3,85,31,86,9,86,20,87,20,87,35,87,20,87,47,87,36,87,46,88,5,88,18,88,5,88,23,88,5,88,31,90,7,90,19,93,7,93,36,93,14,93,27,97,3,97,22,98,12,98,81,98,23,98,34,98,55,98,77,98,63,98,76,65,3,65,38,66,3,66,18,67,3,67,36,64,28,64,37,108,3,108,66,109,5,109,12,110,5,110,9,110,18,110,59,110,63,110,73,110,67,110,71,110,5,110,73,108,3,111,4,113,3,113,21,114,12,114,22,114,12,114,29,114,12,114,31,117,3,117,34,118,12,118,38,118,18,118,28,118,18,118,36,118,18,118,38,121,3,121,19,122,5,122,15,122,5,122,23,122,5,122,25,125,3,125,37,126,5,126,25,126,11,126,23,126,11,126,25,127,12,127,26,127,16,127,20,130,3,130,31,131,10,131,21,131,10,131,23,131,25,131,83,131,31,131,82,131,35,131,47,132,20,132,35,132,20,132,47,132,36,132,46,133,5,133,17,133,5,133,19,136,9,136,22,136,9,136,27,136,9,136,35,138,11,138,23,141,11,141,40,141,18,141,31,144,9,144,32,144,15,144,30,144,15,144,32,148,7,148,19,148,7,148,22,149,7,149,19,154,3,154,37,156,5,156,14,158,9,158,29,158,15,158,27,158,15,158,29,161,15,161,46,161,49,161,61,165,9,165,30,165,32,165,51,168,3,168,64,169,18,169,29,170,5,170,21,171,7,171,24,171,13,171,22,171,13,171,24,172,16,172,27,177,3,177,48,178,10,178,21,178,10,178,23,178,25,178,85,178,31,178,84,178,35,178,47,179,5,179,17,179,5,179,46,179,18,179,45,182,3,182,21,183,5,183,16,183,5,183,38,183,17,183,30,183,17,183,37,186,3,186,28,188,26,188,39,188,26,188,39,188,5,188,41,189,11,189,24,190,11,190,22,190,11,190,24,191,7,191,20,192,7,192,23,192,7,192,30,194,5,194,63,194,31,194,62,194,31,194,44,194,31,194,51,197,3,197,22,198,12,198,93,198,27,198,38,198,27,198,40,198,67,198,89,198,75,198,88,104,3,104,48,105,3,105,15,106,3,106,36,103,32,103,41,207,3,207,55,208,5,208,12,209,21,209,56,210,9,210,20,210,22,210,83,210,28,210,82,210,32,210,42,211,5,211,9,211,5,211,26,207,3,212,4,215,3,215,21,216,12,216,29,216,12,216,23,216,33,216,46,216,33,216,51,216,33,216,84,216,52,216,64,216,65,216,81,216,65,216,83,219,3,219,34,220,10,220,21,220,10,220,23,221,7,221,18,221,7,221,23,221,7,221,23,222,7,222,46,222,34,222,45,225,20,225,35,225,20,225,48,226,5,226,18,226,5,226,23,226,5,226,31,229,9,229,21,231,9,231,38,231,16,231,29,235,11,235,42,235,46,235,57,235,46,235,59,235,64,235,80,235,64,235,82,236,9,236,20,236,9,236,25,236,9,236,25,237,9,237,48,237,36,237,47,239,7,239,19,242,14,242,29,242,14,242,25,242,7,242,31,242,36,242,52,242,36,242,54,244,5,244,44,244,32,244,43,248,3,248,19,249,5,249,16,249,5,249,21,249,5,249,21,250,5,250,21,250,5,250,23,251,5,251,44,251,32,251,43,254,3,254,37,255,5,255,25,255,11,255,23,255,11,255,25,256,12,256,26,256,16,256,20,260,3,260,26,261,26,261,39,261,26,261,39,261,5,261,41,262,11,262,22,262,11,262,24,263,7,263,18,263,7,263,23,263,7,263,23,264,7,264,23,264,7,264,29,270,3,270,22,271,19,271,30,271,19,271,32,271,46,271,78,271,65,271,76,272,12,272,76,272,16,272,32,272,16,272,37,272,50,272,72,272,58,272,71,204,3,204,18,205,3,205,36,203,32,203,41,280,3,280,55,281,5,281,17,282,5,282,9,282,24,282,28,282,24,282,35,282,5,282,35,280,3,283,4,285,3,285,19,286,9,286,40,286,9,286,20,286,24,286,40,287,7,287,72,287,13,287,71,287,17,287,27,289,5,289,18,289,5,289,20,278,3,278,23,277,39,277,48,300,3,300,54,301,5,301,12,302,5,302,9,302,21,302,60,302,5,302,60,303,9,303,26,303,9,303,13,303,9,303,22,303,28,303,72,303,34,303,71,303,38,303,48,304,5,304,9,304,5,304,20,304,5,304,38,305,5,305,9,305,5,305,20,305,30,305,34,305,30,305,41,305,5,305,41,306,5,306,9,306,5,306,20,306,5,306,35,307,5,307,9,307,5,307,20,307,5,307,26,307,5,307,41,300,3,308,4,310,3,310,25,311,12,311,25,314,3,314,26,315,12,315,37,315,12,315,23,315,40,315,51,318,3,318,25,319,12,319,36,319,12,319,23,322,3,322,33,323,15,323,43,323,21,323,36,323,21,323,41,323,21,323,43,323,15,323,43,324,5,324,24,324,11,324,22,324,11,324,24,326,21,326,32,327,7,327,18,327,7,327,23,327,7,327,23,328,7,328,68,328,31,328,67,328,34,328,45,328,52,328,65,329,11,329,38,329,11,329,20,329,25,329,38,329,40,329,53,329,40,329,55,330,12,330,30,330,18,330,28,330,18,330,30,333,7,333,18,333,7,333,23,333,7,333,23,334,7,334,17,334,7,334,19,322,33,336,4,339,3,339,33,340,5,340,99,340,11,340,26,340,11,340,34,340,11,340,99,340,35,340,41,340,41,340,67,340,41,340,52,340,71,340,98,340,71,340,82,341,9,341,33,341,9,341,20,341,35,341,83,341,41,341,82,341,45,341,63,345,3,345,20,346,5,346,29,347,5,347,20,347,5,347,30,347,5,347,32,350,3,350,32,351,5,351,67,351,11,351,26,351,11,351,34,351,11,351,67,351,35,351,41,351,41,351,66,351,41,351,52,352,9,352,33,352,9,352,20,352,37,352,64,352,37,352,48,353,7,353,65,353,13,353,64,353,17,353,35,358,3,358,17,359,9,359,24,359,9,359,20,360,9,360,36,360,9,360,20,360,40,360,66,360,40,360,51,360,68,360,91,361,5,361,20,361,5,361,30,361,5,361,32,364,3,364,32,365,15,365,43,365,21,365,36,365,21,365,41,365,21,365,43,365,15,365,43,366,19,366,34,366,19,366,30,366,5,366,60,367,5,367,42,367,30,367,41,368,5,368,20,368,5,368,30,368,5,368,32,364,32,369,4,371,3,371,32,372,15,372,43,372,21,372,36,372,21,372,41,372,21,372,43,372,15,372,43,373,5,373,27,374,5,374,42,374,30,374,41,375,5,375,20,375,5,375,30,375,5,375,32,371,32,376,4,378,3,378,22,379,21,379,32,379,40,379,84,379,53,379,66,379,70,379,82,380,12,380,50,380,25,380,36,295,16,295,31,295,20,295,29,295,3,295,32,296,3,296,20,297,3,297,71,298,3,298,14,294,30,294,39],
scopes: [384,1,386,2,1,1,387,1,15,34,38,4,17,46,17,76,30,7,34,6,53,24,56,4,77,5,77,84,85,31,95,4,108,3,111,4,130,31,151,4,146,7,150,6,154,37,166,4,160,9,163,8,168,64,175,4,168,3,175,4,177,3,180,4,186,28,195,4,188,5,193,6,186,3,195,4,207,55,212,4,207,3,212,4,216,52,216,83,219,34,246,4,233,7,240,6,261,5,266,6,270,22,273,4,280,3,283,4,300,3,308,4,322,33,336,4,325,9,332,6,364,32,369,4,371,32,376,4,378,22,381,4],
},
{
file: "asyncio/queues.ts",
link: (function ($$, $$inspected) {
"use strict";
const $$m = $$.meter, $$empty = $$.empty, $$n = $$.speculation;
const { read: $$read, write: $$write, edge: $$edge, enter: $$enter } = $$.costs;
return function* $$module() {
let $$1;
const { "Heap": Heap, "noteState": noteState, "QueueEmpty": QueueEmpty, "QueueFull": QueueFull, "QueueShutDown": QueueShutDown } = $$.module("_asyncio");
const { "repr": repr, "ValueError": ValueError } = $$.module("builtins");
const { "Event": Event } = $$.module("asyncio/locks.ts");
const { "argument": argument, "LoopBound": LoopBound, "remove": remove } = $$.module("asyncio/mixins.ts");
$$inspected && $$.scope(1000053, { Queue: () => Queue, LifoQueue: () => LifoQueue, PriorityQueue: () => PriorityQueue });





const Queue = ($$1 = LoopBound, ($$.class(1000837, "Queue", [$$1], (() => ($$v8) => class $$v1 extends $$.Same { ["_maxsize"] = $$.field;  static $$s() { return class $$v2 extends $$.Same { ["_getters"] = $$.field;  static $$s() { return class $$v3 extends $$.Same { ["_putters"] = $$.field;  static $$s() { return class $$v4 extends $$.Same { ["_unfinishedTasks"] = $$.field;  static $$s() { return class $$v5 extends $$.Same { ["_finished"] = $$.field;  static $$s() { return class $$v6 extends $$.Same { ["_isShutdown"] = $$.field;  static $$s() { return class $$v7 extends $$.Same { ["_items"] = $$.field;  static $$s() { return (() => {
let Queue;
return {
construct: function* ($$v9) {
let $$1, $$2, $$3, $$4, $$5, $$6, $$7;let $$this;const $$newTarget = $$.newTarget;
($$m.fuel -= $$enter) < 0 && $$.enter(1000596) && (yield);
const maxsize = (($$1 = $$v9) === void 0 ? 0 : $$1);
$$inspected && $$.scope(1000054, { maxsize: () => maxsize });

{
($$this = ($$.superConstruct(1000597, $$v8, [], $$newTarget, $$this) ? (yield) : $$.value), $$.fields(1000597, $$v8, $$this) && (yield), $$this);
($$2 = $$.self(1000598, $$this), ($$4 = ($$3 = argument, ($$.call(1000599, $$3, void 0, [maxsize, "maxsize", 0]) ? (yield) : $$.value)), $$2 ?? $$.nothing(1000600, $$2, "_maxsize", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000600, $$2, "_maxsize", $$4) && (yield), $$m.site = 1000600, $$2._maxsize = $$4));
($$2 = ($$3 = $$.self(1000601, $$this), ($$3 ?? $$.nothing(1000602, $$3, "_finished", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000602, $$3, "_finished") && (yield), typeof ($$4 = $$3._finished) === "function" ? $$.member($$3, $$4) : $$4)), ($$2 ?? $$.nothing(1000603, $$2, "_kind", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000603, $$2, "_kind", "tasks") && (yield), $$m.site = 1000603, $$2._kind = "tasks"));
($$2 = ($$3 = $$.self(1000604, $$this), ($$3 ?? $$.nothing(1000605, $$3, "_finished", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000605, $$3, "_finished") && (yield), typeof ($$4 = $$3._finished) === "function" ? $$.member($$3, $$4) : $$4)), ($$7 = ($$5 = $$.self(1000606, $$this), ($$5 ?? $$.nothing(1000607, $$5, "_place", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000607, $$5, "_place") && (yield), typeof ($$6 = $$5._place) === "function" ? $$.member($$5, $$6) : $$6)), $$2 ?? $$.nothing(1000608, $$2, "_place", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000608, $$2, "_place", $$7) && (yield), $$m.site = 1000608, $$2._place = $$7));
($$2 = ($$3 = $$.self(1000609, $$this), ($$3 ?? $$.nothing(1000610, $$3, "_finished", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000610, $$3, "_finished") && (yield), typeof ($$4 = $$3._finished) === "function" ? $$.member($$3, $$4) : $$4)), ($$2 ?? $$.nothing(1000611, $$2, "_isPart", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000611, $$2, "_isPart", true) && (yield), $$m.site = 1000611, $$2._isPart = true));
($$2 = ($$3 = $$.self(1000612, $$this), ($$3 ?? $$.nothing(1000613, $$3, "_finished", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000613, $$3, "_finished") && (yield), typeof ($$4 = $$3._finished) === "function" ? $$.member($$3, $$4) : $$4)), ($$5 = ($$2 ?? $$.nothing(1000614, $$2, "set", "read")).set, ($$.call(1000615, $$5, $$2, []) ? (yield) : $$.value)));
return $$.self(1000616, $$this);
}
}, length: 0,
methods: [{ kind: "get", isStatic: false, key: "maxsize", method: $$.function("method", "maxsize", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000617) && (yield);
return (this ?? $$.nothing(1000618, this, "_maxsize", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000618, this, "_maxsize") && (yield), typeof ($$1 = this._maxsize) === "function" ? $$.member(this, $$1) : $$1);
}) }, { kind: "method", isStatic: false, key: "qsize", method: $$.function("method", "qsize", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000619) && (yield);
return ($$1 = (this ?? $$.nothing(1000620, this, "_items", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000620, this, "_items") && (yield), typeof ($$2 = this._items) === "function" ? $$.member(this, $$2) : $$2), ($$1 ?? $$.nothing(1000621, $$1, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000621, $$1, "length") && (yield), typeof ($$3 = $$1.length) === "function" ? $$.member($$1, $$3) : $$3));
}) }, { kind: "method", isStatic: false, key: "empty", method: $$.function("method", "empty", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000622) && (yield);
return (($$1 = (this ?? $$.nothing(1000624, this, "qsize", "read")).qsize, ($$.call(1000625, $$1, this, []) ? (yield) : $$.value)) === 0);
}) }, { kind: "method", isStatic: false, key: "full", method: $$.function("method", "full", 0, function* () {
let $$1, $$2, $$3, $$4, $$5, $$6;
($$m.fuel -= $$enter) < 0 && $$.enter(1000626) && (yield);
return (($$2 = (this ?? $$.nothing(1000628, this, "_maxsize", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000628, this, "_maxsize") && (yield), typeof ($$1 = this._maxsize) === "function" ? $$.member(this, $$1) : $$1), typeof $$2 === "number" ? $$2 > 0 : ($$.binary(1000627, ">", $$2, 0) ? (yield) : $$.value)) && ($$5 = ($$3 = (this ?? $$.nothing(1000630, this, "qsize", "read")).qsize, ($$.call(1000631, $$3, this, []) ? (yield) : $$.value)), $$6 = (this ?? $$.nothing(1000632, this, "_maxsize", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000632, this, "_maxsize") && (yield), typeof ($$4 = this._maxsize) === "function" ? $$.member(this, $$4) : $$4), typeof $$5 === "number" && typeof $$6 === "number" ? $$5 >= $$6 : ($$.binary(1000629, ">=", $$5, $$6) ? (yield) : $$.value)));
}) }, { kind: "method", isStatic: false, key: "put", method: $$.function("async", "put", 1, function* (item) {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1000633) && (yield);
$$inspected && $$.scope(1000057, { item: () => item });

for (; ($$1 = (this ?? $$.nothing(1000634, this, "full", "read")).full, ($$.call(1000635, $$1, this, []) ? (yield) : $$.value)); (($$m.fuel -= $$edge) < 0 && $$.edge(1000636) && (yield))) {
$$inspected && $$.scope(1000055, { putter: () => putter });

if ((this ?? $$.nothing(1000637, this, "_isShutdown", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000637, this, "_isShutdown") && (yield), typeof ($$2 = this._isShutdown) === "function" ? $$.member(this, $$2) : $$2)) {
throw $$.raise(1000638, ($$.construct(1000639, QueueShutDown, [], 1000640) ? (yield) : $$.value));
}
const putter = ($$2 = (this ?? $$.nothing(1000641, this, "_newWaiter", "read"))._newWaiter, ($$.call(1000642, $$2, this, ["room"]) ? (yield) : $$.value));
($$2 = (this ?? $$.nothing(1000643, this, "_putters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000643, this, "_putters") && (yield), typeof ($$3 = this._putters) === "function" ? $$.member(this, $$3) : $$3), ($$4 = ($$2 ?? $$.nothing(1000644, $$2, "push", "read")).push, ($$.call(1000645, $$4, $$2, [putter]) ? (yield) : $$.value)));
try {
($$.await(1000646, putter) ? (yield) : $$.value);
} catch ($$x) {
const error = $$.caught($$x);
$$inspected && $$.scope(1000056, { error: () => error });
{
($$2 = (this ?? $$.nothing(1000647, this, "_giveUp", "read"))._giveUp, ($$.call(1000648, $$2, this, [putter, (this ?? $$.nothing(1000649, this, "_putters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000649, this, "_putters") && (yield), typeof ($$3 = this._putters) === "function" ? $$.member(this, $$3) : $$3), (! ($$4 = (this ?? $$.nothing(1000650, this, "full", "read")).full, ($$.call(1000651, $$4, this, []) ? (yield) : $$.value)))]) ? (yield) : $$.value));
throw $$.raise(1000652, error);
}
}
}
($$1 = (this ?? $$.nothing(1000653, this, "putNowait", "read")).putNowait, ($$.call(1000654, $$1, this, [item]) ? (yield) : $$.value));
}) }, { kind: "method", isStatic: false, key: "putNowait", method: $$.function("method", "putNowait", 1, function* (item) {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000655) && (yield);
$$inspected && $$.scope(1000058, { item: () => item });

if ((this ?? $$.nothing(1000656, this, "_isShutdown", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000656, this, "_isShutdown") && (yield), typeof ($$1 = this._isShutdown) === "function" ? $$.member(this, $$1) : $$1)) {
throw $$.raise(1000657, ($$.construct(1000658, QueueShutDown, [], 1000659) ? (yield) : $$.value));
}
if (($$1 = (this ?? $$.nothing(1000660, this, "full", "read")).full, ($$.call(1000661, $$1, this, []) ? (yield) : $$.value))) {
throw $$.raise(1000662, ($$.construct(1000663, QueueFull, [], 1000664) ? (yield) : $$.value));
}
($$1 = (this ?? $$.nothing(1000665, this, "_put", "read"))._put, ($$.call(1000666, $$1, this, [item]) ? (yield) : $$.value));
($$1 = noteState, ($$.call(1000667, $$1, void 0, [this, "put", ($$2 = (this ?? $$.nothing(1000668, this, "qsize", "read")).qsize, ($$.call(1000669, $$2, this, []) ? (yield) : $$.value))]) ? (yield) : $$.value));
(($$2 = (this ?? $$.nothing(1000670, this, "_unfinishedTasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000670, this, "_unfinishedTasks") && (yield), typeof ($$1 = this._unfinishedTasks) === "function" ? $$.member(this, $$1) : $$1), ($$3 = (typeof $$2 === "number" ? $$2 + 1 : ($$.add(1000671, $$2, 1) ? (yield) : $$.value)), this ?? $$.nothing(1000672, this, "_unfinishedTasks", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000672, this, "_unfinishedTasks", $$3) && (yield), $$m.site = 1000672, this._unfinishedTasks = $$3)));
($$1 = (this ?? $$.nothing(1000673, this, "_finished", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000673, this, "_finished") && (yield), typeof ($$2 = this._finished) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000674, $$1, "clear", "read")).clear, ($$.call(1000675, $$3, $$1, []) ? (yield) : $$.value)));
($$1 = (this ?? $$.nothing(1000676, this, "_wakeUpNext", "read"))._wakeUpNext, ($$.call(1000677, $$1, this, [(this ?? $$.nothing(1000678, this, "_getters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000678, this, "_getters") && (yield), typeof ($$2 = this._getters) === "function" ? $$.member(this, $$2) : $$2)]) ? (yield) : $$.value));
}) }, { kind: "method", isStatic: false, key: "get", method: $$.function("async", "get", 0, function* () {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1000679) && (yield);
for (; ($$1 = (this ?? $$.nothing(1000680, this, "empty", "read")).empty, ($$.call(1000681, $$1, this, []) ? (yield) : $$.value)); (($$m.fuel -= $$edge) < 0 && $$.edge(1000682) && (yield))) {
$$inspected && $$.scope(1000059, { getter: () => getter });

if (((this ?? $$.nothing(1000683, this, "_isShutdown", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000683, this, "_isShutdown") && (yield), typeof ($$2 = this._isShutdown) === "function" ? $$.member(this, $$2) : $$2) && ($$3 = (this ?? $$.nothing(1000684, this, "empty", "read")).empty, ($$.call(1000685, $$3, this, []) ? (yield) : $$.value)))) {
throw $$.raise(1000686, ($$.construct(1000687, QueueShutDown, [], 1000688) ? (yield) : $$.value));
}
const getter = ($$2 = (this ?? $$.nothing(1000689, this, "_newWaiter", "read"))._newWaiter, ($$.call(1000690, $$2, this, ["item"]) ? (yield) : $$.value));
($$2 = (this ?? $$.nothing(1000691, this, "_getters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000691, this, "_getters") && (yield), typeof ($$3 = this._getters) === "function" ? $$.member(this, $$3) : $$3), ($$4 = ($$2 ?? $$.nothing(1000692, $$2, "push", "read")).push, ($$.call(1000693, $$4, $$2, [getter]) ? (yield) : $$.value)));
try {
($$.await(1000694, getter) ? (yield) : $$.value);
} catch ($$x) {
const error = $$.caught($$x);
$$inspected && $$.scope(1000060, { error: () => error });
{
($$2 = (this ?? $$.nothing(1000695, this, "_giveUp", "read"))._giveUp, ($$.call(1000696, $$2, this, [getter, (this ?? $$.nothing(1000697, this, "_getters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000697, this, "_getters") && (yield), typeof ($$3 = this._getters) === "function" ? $$.member(this, $$3) : $$3), (! ($$4 = (this ?? $$.nothing(1000698, this, "empty", "read")).empty, ($$.call(1000699, $$4, this, []) ? (yield) : $$.value)))]) ? (yield) : $$.value));
throw $$.raise(1000700, error);
}
}
}
return ($$1 = (this ?? $$.nothing(1000701, this, "getNowait", "read")).getNowait, ($$.call(1000702, $$1, this, []) ? (yield) : $$.value));
}) }, { kind: "method", isStatic: false, key: "getNowait", method: $$.function("method", "getNowait", 0, function* () {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1000703) && (yield);
$$inspected && $$.scope(1000061, { item: () => item });

if (($$1 = (this ?? $$.nothing(1000704, this, "empty", "read")).empty, ($$.call(1000705, $$1, this, []) ? (yield) : $$.value))) {
if ((this ?? $$.nothing(1000706, this, "_isShutdown", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000706, this, "_isShutdown") && (yield), typeof ($$2 = this._isShutdown) === "function" ? $$.member(this, $$2) : $$2)) {
throw $$.raise(1000707, ($$.construct(1000708, QueueShutDown, [], 1000709) ? (yield) : $$.value));
}
throw $$.raise(1000710, ($$.construct(1000711, QueueEmpty, [], 1000712) ? (yield) : $$.value));
}
const item = ($$1 = (this ?? $$.nothing(1000713, this, "_take", "read"))._take, ($$.call(1000714, $$1, this, []) ? (yield) : $$.value));
($$1 = noteState, ($$.call(1000715, $$1, void 0, [this, "get", ($$2 = (this ?? $$.nothing(1000716, this, "qsize", "read")).qsize, ($$.call(1000717, $$2, this, []) ? (yield) : $$.value))]) ? (yield) : $$.value));
($$1 = (this ?? $$.nothing(1000718, this, "_wakeUpNext", "read"))._wakeUpNext, ($$.call(1000719, $$1, this, [(this ?? $$.nothing(1000720, this, "_putters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000720, this, "_putters") && (yield), typeof ($$2 = this._putters) === "function" ? $$.member(this, $$2) : $$2)]) ? (yield) : $$.value));
return item;
}) }, { kind: "method", isStatic: false, key: "taskDone", method: $$.function("method", "taskDone", 0, function* () {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1000721) && (yield);
if (($$2 = (this ?? $$.nothing(1000723, this, "_unfinishedTasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000723, this, "_unfinishedTasks") && (yield), typeof ($$1 = this._unfinishedTasks) === "function" ? $$.member(this, $$1) : $$1), typeof $$2 === "number" ? $$2 <= 0 : ($$.binary(1000722, "<=", $$2, 0) ? (yield) : $$.value))) {
throw $$.raise(1000724, ($$.construct(1000725, ValueError, ["task_done() called too many times"], 1000726) ? (yield) : $$.value));
}
(($$2 = (this ?? $$.nothing(1000727, this, "_unfinishedTasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000727, this, "_unfinishedTasks") && (yield), typeof ($$1 = this._unfinishedTasks) === "function" ? $$.member(this, $$1) : $$1), ($$3 = (typeof $$2 === "number" ? $$2 - 1 : ($$.binary(1000728, "-", $$2, 1) ? (yield) : $$.value)), this ?? $$.nothing(1000729, this, "_unfinishedTasks", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000729, this, "_unfinishedTasks", $$3) && (yield), $$m.site = 1000729, this._unfinishedTasks = $$3)));
if (((this ?? $$.nothing(1000731, this, "_unfinishedTasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000731, this, "_unfinishedTasks") && (yield), typeof ($$1 = this._unfinishedTasks) === "function" ? $$.member(this, $$1) : $$1) === 0)) {
($$2 = (this ?? $$.nothing(1000732, this, "_finished", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000732, this, "_finished") && (yield), typeof ($$3 = this._finished) === "function" ? $$.member(this, $$3) : $$3), ($$4 = ($$2 ?? $$.nothing(1000733, $$2, "set", "read")).set, ($$.call(1000734, $$4, $$2, []) ? (yield) : $$.value)));
}
}) }, { kind: "method", isStatic: false, key: "join", method: $$.function("async", "join", 0, function* () {
let $$1, $$2, $$3, $$4, $$5;
($$m.fuel -= $$enter) < 0 && $$.enter(1000735) && (yield);
if (($$2 = (this ?? $$.nothing(1000737, this, "_unfinishedTasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000737, this, "_unfinishedTasks") && (yield), typeof ($$1 = this._unfinishedTasks) === "function" ? $$.member(this, $$1) : $$1), typeof $$2 === "number" ? $$2 > 0 : ($$.binary(1000736, ">", $$2, 0) ? (yield) : $$.value))) {
($$.await(1000738, ($$3 = (this ?? $$.nothing(1000739, this, "_finished", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000739, this, "_finished") && (yield), typeof ($$4 = this._finished) === "function" ? $$.member(this, $$4) : $$4), ($$5 = ($$3 ?? $$.nothing(1000740, $$3, "wait", "read")).wait, ($$.call(1000741, $$5, $$3, []) ? (yield) : $$.value)))) ? (yield) : $$.value);
}
}) }, { kind: "method", isStatic: false, key: "shutdown", method: $$.function("method", "shutdown", 0, function* ($$v10) {
let $$1, $$2, $$3, $$4, $$5, $$6, $$7, $$8, $$9;
($$m.fuel -= $$enter) < 0 && $$.enter(1000742) && (yield);
const immediate = (($$1 = $$v10) === void 0 ? false : $$1);
$$inspected && $$.scope(1000064, { immediate: () => immediate });

{
((this ?? $$.nothing(1000743, this, "_isShutdown", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000743, this, "_isShutdown", true) && (yield), $$m.site = 1000743, this._isShutdown = true));
if (($$2 = argument, ($$.call(1000744, $$2, void 0, [immediate, "immediate", false]) ? (yield) : $$.value))) {
for (; (! ($$3 = (this ?? $$.nothing(1000745, this, "empty", "read")).empty, ($$.call(1000746, $$3, this, []) ? (yield) : $$.value))); (($$m.fuel -= $$edge) < 0 && $$.edge(1000747) && (yield))) {
($$4 = (this ?? $$.nothing(1000748, this, "_take", "read"))._take, ($$.call(1000749, $$4, this, []) ? (yield) : $$.value));
if (($$5 = (this ?? $$.nothing(1000751, this, "_unfinishedTasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000751, this, "_unfinishedTasks") && (yield), typeof ($$4 = this._unfinishedTasks) === "function" ? $$.member(this, $$4) : $$4), typeof $$5 === "number" ? $$5 > 0 : ($$.binary(1000750, ">", $$5, 0) ? (yield) : $$.value))) {
(($$7 = (this ?? $$.nothing(1000752, this, "_unfinishedTasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000752, this, "_unfinishedTasks") && (yield), typeof ($$6 = this._unfinishedTasks) === "function" ? $$.member(this, $$6) : $$6), ($$8 = (typeof $$7 === "number" ? $$7 - 1 : ($$.binary(1000753, "-", $$7, 1) ? (yield) : $$.value)), this ?? $$.nothing(1000754, this, "_unfinishedTasks", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000754, this, "_unfinishedTasks", $$8) && (yield), $$m.site = 1000754, this._unfinishedTasks = $$8)));
}
}
if (((this ?? $$.nothing(1000756, this, "_unfinishedTasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000756, this, "_unfinishedTasks") && (yield), typeof ($$3 = this._unfinishedTasks) === "function" ? $$.member(this, $$3) : $$3) === 0)) {
($$4 = (this ?? $$.nothing(1000757, this, "_finished", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000757, this, "_finished") && (yield), typeof ($$5 = this._finished) === "function" ? $$.member(this, $$5) : $$5), ($$6 = ($$4 ?? $$.nothing(1000758, $$4, "set", "read")).set, ($$.call(1000759, $$6, $$4, []) ? (yield) : $$.value)));
}
}
{
const $$v11 = ($$.iterate(1000762, [(this ?? $$.nothing(1000760, this, "_getters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000760, this, "_getters") && (yield), typeof ($$2 = this._getters) === "function" ? $$.member(this, $$2) : $$2), (this ?? $$.nothing(1000761, this, "_putters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000761, this, "_putters") && (yield), typeof ($$3 = this._putters) === "function" ? $$.member(this, $$3) : $$3)]) ? (yield) : $$.value);
let $$v12 = false;
try {
for (; ($$.next(1000762, $$v11) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1000763) && (yield))) {
const waiters = $$v11.value;
$$inspected && $$.scope(1000062, { waiters: () => waiters });
{
for (let waiter = ($$4 = (waiters ?? $$.nothing(1000764, waiters, "shift", "read")).shift, ($$.call(1000765, $$4, waiters, []) ? (yield) : $$.value)); (waiter !== (void 0)); (($$m.fuel -= $$edge) < 0 && $$.edge(1000769) && (yield)), ((waiter = ($$5 = (waiters ?? $$.nothing(1000767, waiters, "shift", "read")).shift, ($$.call(1000768, $$5, waiters, []) ? (yield) : $$.value))))) {
$$inspected && $$.scope(1000063, { waiter: () => waiter });
{
if ((! ($$6 = waiter, ($$7 = ($$6 ?? $$.nothing(1000770, $$6, "done", "read")).done, ($$.call(1000771, $$7, $$6, []) ? (yield) : $$.value))))) {
($$8 = waiter, ($$9 = ($$8 ?? $$.nothing(1000772, $$8, "setResult", "read")).setResult, ($$.call(1000773, $$9, $$8, [true]) ? (yield) : $$.value)));
}
}
}
}
}
} catch ($$x) { $$v12 = true; throw $$x; }
finally { if (!$$v11.isDone) { $$.close(1000762, $$v11, $$v12) && (yield); } }
}
}
}) }, { kind: "method", isStatic: false, key: "_giveUp", method: $$.function("method", "_giveUp", 3, function* (waiter, waiters, mayGoOn) {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1000774) && (yield);
$$inspected && $$.scope(1000065, { waiter: () => waiter, waiters: () => waiters, mayGoOn: () => mayGoOn });

($$1 = (waiter ?? $$.nothing(1000775, waiter, "cancel", "read")).cancel, ($$.call(1000776, $$1, waiter, []) ? (yield) : $$.value));
($$1 = remove, ($$.call(1000777, $$1, void 0, [waiters, waiter]) ? (yield) : $$.value));
if ((mayGoOn && (! ($$1 = (waiter ?? $$.nothing(1000778, waiter, "cancelled", "read")).cancelled, ($$.call(1000779, $$1, waiter, []) ? (yield) : $$.value))))) {
($$2 = (this ?? $$.nothing(1000780, this, "_wakeUpNext", "read"))._wakeUpNext, ($$.call(1000781, $$2, this, [waiters]) ? (yield) : $$.value));
}
}) }, { kind: "method", isStatic: false, key: "_wakeUpNext", method: $$.function("method", "_wakeUpNext", 1, function* (waiters) {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1000782) && (yield);
$$inspected && $$.scope(1000067, { waiters: () => waiters });

for (let waiter = ($$1 = (waiters ?? $$.nothing(1000783, waiters, "shift", "read")).shift, ($$.call(1000784, $$1, waiters, []) ? (yield) : $$.value)); (waiter !== (void 0)); (($$m.fuel -= $$edge) < 0 && $$.edge(1000788) && (yield)), ((waiter = ($$2 = (waiters ?? $$.nothing(1000786, waiters, "shift", "read")).shift, ($$.call(1000787, $$2, waiters, []) ? (yield) : $$.value))))) {
$$inspected && $$.scope(1000066, { waiter: () => waiter });
{
if (($$3 = waiter, ($$4 = ($$3 ?? $$.nothing(1000789, $$3, "done", "read")).done, ($$.call(1000790, $$4, $$3, []) ? (yield) : $$.value)))) {
continue;
}
($$3 = waiter, ($$4 = ($$3 ?? $$.nothing(1000791, $$3, "setResult", "read")).setResult, ($$.call(1000792, $$4, $$3, [true]) ? (yield) : $$.value)));
break;
}
}
}) }, { kind: "method", isStatic: false, key: "_put", method: $$.function("method", "_put", 1, function* (item) {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000793) && (yield);
$$inspected && $$.scope(1000068, { item: () => item });

($$1 = (this ?? $$.nothing(1000794, this, "_items", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000794, this, "_items") && (yield), typeof ($$2 = this._items) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000795, $$1, "push", "read")).push, ($$.call(1000796, $$3, $$1, [item]) ? (yield) : $$.value)));
}) }, { kind: "method", isStatic: false, key: "_take", method: $$.function("method", "_take", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000797) && (yield);
return ($$1 = (this ?? $$.nothing(1000798, this, "_items", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000798, this, "_items") && (yield), typeof ($$2 = this._items) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000799, $$1, "shift", "read")).shift, ($$.call(1000800, $$3, $$1, []) ? (yield) : $$.value)));
}) }, { kind: "method", isStatic: false, key: "toString", method: $$.function("method", "toString", 0, function* () {
let $$1, $$2, $$3, $$4, $$5, $$6, $$7, $$8, $$9, $$10, $$11;
($$m.fuel -= $$enter) < 0 && $$.enter(1000801) && (yield);
$$inspected && $$.scope(1000069, { items: () => items, getters: () => getters, putters: () => putters, tasks: () => tasks, shutdown: () => shutdown });

const items = (($$1 = (this ?? $$.nothing(1000802, this, "empty", "read")).empty, ($$.call(1000803, $$1, this, []) ? (yield) : $$.value)) ? "" : ($$.template(1000804, [" _queue=", ""], [(typeof ($$2 = ($$3 = repr, ($$.call(1000805, $$3, void 0, [(this ?? $$.nothing(1000806, this, "_items", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000806, this, "_items") && (yield), typeof ($$4 = this._items) === "function" ? $$.member(this, $$4) : $$4)]) ? (yield) : $$.value))) === "string" || typeof $$2 === "number" ? $$2 : ($$.text(1000804, $$2) ? (yield) : $$.value))]) ? (yield) : $$.value));
const getters = (($$4 = ($$1 = (this ?? $$.nothing(1000808, this, "_getters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000808, this, "_getters") && (yield), typeof ($$2 = this._getters) === "function" ? $$.member(this, $$2) : $$2), ($$1 ?? $$.nothing(1000809, $$1, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000809, $$1, "length") && (yield), typeof ($$3 = $$1.length) === "function" ? $$.member($$1, $$3) : $$3)), typeof $$4 === "number" ? $$4 > 0 : ($$.binary(1000807, ">", $$4, 0) ? (yield) : $$.value)) ? ($$.template(1000810, [" _getters[", "]"], [(typeof ($$5 = ($$6 = (this ?? $$.nothing(1000811, this, "_getters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000811, this, "_getters") && (yield), typeof ($$7 = this._getters) === "function" ? $$.member(this, $$7) : $$7), ($$6 ?? $$.nothing(1000812, $$6, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000812, $$6, "length") && (yield), typeof ($$8 = $$6.length) === "function" ? $$.member($$6, $$8) : $$8))) === "string" || typeof $$5 === "number" ? $$5 : ($$.text(1000810, $$5) ? (yield) : $$.value))]) ? (yield) : $$.value) : "");
const putters = (($$4 = ($$1 = (this ?? $$.nothing(1000814, this, "_putters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000814, this, "_putters") && (yield), typeof ($$2 = this._putters) === "function" ? $$.member(this, $$2) : $$2), ($$1 ?? $$.nothing(1000815, $$1, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000815, $$1, "length") && (yield), typeof ($$3 = $$1.length) === "function" ? $$.member($$1, $$3) : $$3)), typeof $$4 === "number" ? $$4 > 0 : ($$.binary(1000813, ">", $$4, 0) ? (yield) : $$.value)) ? ($$.template(1000816, [" _putters[", "]"], [(typeof ($$5 = ($$6 = (this ?? $$.nothing(1000817, this, "_putters", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000817, this, "_putters") && (yield), typeof ($$7 = this._putters) === "function" ? $$.member(this, $$7) : $$7), ($$6 ?? $$.nothing(1000818, $$6, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000818, $$6, "length") && (yield), typeof ($$8 = $$6.length) === "function" ? $$.member($$6, $$8) : $$8))) === "string" || typeof $$5 === "number" ? $$5 : ($$.text(1000816, $$5) ? (yield) : $$.value))]) ? (yield) : $$.value) : "");
const tasks = (($$2 = (this ?? $$.nothing(1000820, this, "_unfinishedTasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000820, this, "_unfinishedTasks") && (yield), typeof ($$1 = this._unfinishedTasks) === "function" ? $$.member(this, $$1) : $$1), typeof $$2 === "number" ? $$2 > 0 : ($$.binary(1000819, ">", $$2, 0) ? (yield) : $$.value)) ? ($$.template(1000821, [" tasks=", ""], [(typeof ($$3 = (this ?? $$.nothing(1000822, this, "_unfinishedTasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000822, this, "_unfinishedTasks") && (yield), typeof ($$4 = this._unfinishedTasks) === "function" ? $$.member(this, $$4) : $$4)) === "string" || typeof $$3 === "number" ? $$3 : ($$.text(1000821, $$3) ? (yield) : $$.value))]) ? (yield) : $$.value) : "");
const shutdown = ((this ?? $$.nothing(1000823, this, "_isShutdown", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000823, this, "_isShutdown") && (yield), typeof ($$1 = this._isShutdown) === "function" ? $$.member(this, $$1) : $$1) ? " shutdown" : "");
return ($$.template(1000824, ["<", " maxsize=", "", "", "", "", "", ">"], [(typeof ($$1 = ($$2 = (this ?? $$.nothing(1000825, this, "constructor", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000825, this, "constructor") && (yield), typeof ($$3 = this.constructor) === "function" ? $$.member(this, $$3) : $$3), ($$2 ?? $$.nothing(1000826, $$2, "name", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000826, $$2, "name") && (yield), typeof ($$4 = $$2.name) === "function" ? $$.member($$2, $$4) : $$4))) === "string" || typeof $$1 === "number" ? $$1 : ($$.text(1000824, $$1) ? (yield) : $$.value)), (typeof ($$5 = (this ?? $$.nothing(1000827, this, "_maxsize", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000827, this, "_maxsize") && (yield), typeof ($$6 = this._maxsize) === "function" ? $$.member(this, $$6) : $$6)) === "string" || typeof $$5 === "number" ? $$5 : ($$.text(1000824, $$5) ? (yield) : $$.value)), (typeof ($$7 = items) === "string" || typeof $$7 === "number" ? $$7 : ($$.text(1000824, $$7) ? (yield) : $$.value)), (typeof ($$8 = getters) === "string" || typeof $$8 === "number" ? $$8 : ($$.text(1000824, $$8) ? (yield) : $$.value)), (typeof ($$9 = putters) === "string" || typeof $$9 === "number" ? $$9 : ($$.text(1000824, $$9) ? (yield) : $$.value)), (typeof ($$10 = tasks) === "string" || typeof $$10 === "number" ? $$10 : ($$.text(1000824, $$10) ? (yield) : $$.value)), (typeof ($$11 = shutdown) === "string" || typeof $$11 === "number" ? $$11 : ($$.text(1000824, $$11) ? (yield) : $$.value))]) ? (yield) : $$.value);
}) }],
fields: function* () {
let $$1, $$2, $$3, $$4, $$5, $$6, $$7;
$$1 = void 0; $$m.site = 1000828; $$.field = $$1; new $$v1(this);
$$2 = []; $$m.site = 1000829; $$.field = $$2; new $$v2(this);
$$3 = []; $$m.site = 1000830; $$.field = $$3; new $$v3(this);
$$4 = 0; $$m.site = 1000831; $$.field = $$4; new $$v4(this);
$$5 = ($$.construct(1000832, Event, [], 1000833) ? (yield) : $$.value); $$m.site = 1000834; $$.field = $$5; new $$v5(this);
$$6 = false; $$m.site = 1000835; $$.field = $$6; new $$v6(this);
$$7 = []; $$m.site = 1000836; $$.field = $$7; new $$v7(this);
},
statics: null,
bind: ($$c) => { Queue = $$c; },
};
})(); } }.$$s(); } }.$$s(); } }.$$s(); } }.$$s(); } }.$$s(); } }.$$s(); } }.$$s())()) ? (yield) : $$.value));
const LifoQueue = ($$1 = Queue, ($$.class(1000842, "LifoQueue", [$$1], (() => ($$v13) => (() => {
let LifoQueue;
return {
construct: null, length: 0,
methods: [{ kind: "method", isStatic: false, key: "_take", method: $$.function("method", "_take", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000838) && (yield);
return ($$1 = (this ?? $$.nothing(1000839, this, "_items", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000839, this, "_items") && (yield), typeof ($$2 = this._items) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000840, $$1, "pop", "read")).pop, ($$.call(1000841, $$3, $$1, []) ? (yield) : $$.value)));
}) }],
fields: null,
statics: null,
bind: ($$c) => { LifoQueue = $$c; },
};
})())()) ? (yield) : $$.value));
const PriorityQueue = ($$1 = Queue, ($$.class(1000855, "PriorityQueue", [$$1], (() => ($$v15) => class $$v14 extends $$.Same { ["_heap"] = $$.field;  static $$s() { return (() => {
let PriorityQueue;
return {
construct: null, length: 0,
methods: [{ kind: "method", isStatic: false, key: "_put", method: $$.function("method", "_put", 1, function* (item) {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000843) && (yield);
$$inspected && $$.scope(1000070, { item: () => item });

($$1 = (this ?? $$.nothing(1000844, this, "_heap", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000844, this, "_heap") && (yield), typeof ($$2 = this._heap) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000845, $$1, "push", "read")).push, ($$.call(1000846, $$3, $$1, [item]) ? (yield) : $$.value)));
}) }, { kind: "method", isStatic: false, key: "_take", method: $$.function("method", "_take", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000847) && (yield);
return ($$1 = (this ?? $$.nothing(1000848, this, "_heap", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000848, this, "_heap") && (yield), typeof ($$2 = this._heap) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000849, $$1, "pop", "read")).pop, ($$.call(1000850, $$3, $$1, []) ? (yield) : $$.value)));
}) }],
fields: function* () {
let $$1, $$2;
$$2 = ($$.construct(1000851, Heap, [(this ?? $$.nothing(1000853, this, "_items", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000853, this, "_items") && (yield), typeof ($$1 = this._items) === "function" ? $$.member(this, $$1) : $$1)], 1000852) ? (yield) : $$.value); $$m.site = 1000854; $$.field = $$2; new $$v14(this);
},
statics: null,
bind: ($$c) => { PriorityQueue = $$c; },
};
})(); } }.$$s())()) ? (yield) : $$.value));
return { Queue, LifoQueue, PriorityQueue };
};
}),
sites: [17,3,17,59,18,5,18,12,19,5,19,9,19,21,19,60,19,5,19,60,20,5,20,9,20,5,20,19,20,5,20,35,21,5,21,9,21,5,21,19,21,29,21,33,21,29,21,40,21,5,21,40,22,5,22,9,22,5,22,19,22,5,22,34,23,5,23,9,23,5,23,19,23,5,23,23,23,5,23,25,17,3,24,4,26,3,26,25,27,12,27,25,30,3,30,19,31,12,31,23,31,12,31,30,34,3,34,20,35,12,35,30,35,12,35,22,35,12,35,24,38,3,38,19,39,12,39,29,39,12,39,25,39,33,39,62,39,33,39,43,39,33,39,45,39,49,39,62,42,3,42,40,43,12,43,21,43,12,43,23,43,5,43,25,44,11,44,27,44,29,44,55,44,35,44,54,44,39,44,52,45,22,45,37,45,22,45,45,46,7,46,20,46,7,46,25,46,7,46,33,48,9,48,21,50,9,50,21,50,9,50,58,50,30,50,43,50,46,50,55,50,46,50,57,51,9,51,21,54,5,54,19,54,5,54,25,57,3,57,31,58,9,58,25,58,27,58,53,58,33,58,52,58,37,58,50,59,9,59,18,59,9,59,20,59,22,59,44,59,28,59,43,59,32,59,41,60,5,60,14,60,5,60,20,61,5,61,41,61,28,61,38,61,28,61,40,62,5,62,26,62,5,62,31,62,5,62,31,63,5,63,19,63,5,63,25,63,5,63,27,64,5,64,21,64,5,64,36,64,22,64,35,67,3,67,30,68,12,68,22,68,12,68,24,68,5,68,26,69,11,69,27,69,31,69,41,69,31,69,43,69,45,69,71,69,51,69,70,69,55,69,68,70,22,70,37,70,22,70,45,71,7,71,20,71,7,71,25,71,7,71,33,73,9,73,21,75,9,75,21,75,9,75,59,75,30,75,43,75,46,75,56,75,46,75,58,76,9,76,21,79,12,79,26,79,12,79,28,82,3,82,21,83,9,83,19,83,9,83,21,84,11,84,27,84,29,84,55,84,35,84,54,84,39,84,52,85,7,85,30,85,13,85,29,85,17,85,27,87,18,87,28,87,18,87,30,88,5,88,41,88,28,88,38,88,28,88,40,89,5,89,21,89,5,89,36,89,22,89,35,93,3,93,20,94,9,94,35,94,9,94,30,94,37,94,95,94,43,94,94,94,47,94,57,95,5,95,26,95,5,95,31,95,5,95,31,96,9,96,36,96,9,96,30,96,38,96,52,96,38,96,56,96,38,96,58,99,3,99,31,100,9,100,34,100,9,100,30,100,36,100,63,100,42,100,56,100,42,100,61,100,42,100,63,103,3,103,72,104,5,104,28,105,9,105,57,106,15,106,25,106,15,106,27,106,7,106,29,107,9,107,19,107,9,107,21,108,13,108,38,108,13,108,34,108,40,108,61,108,40,108,66,108,40,108,66,110,11,110,38,110,11,110,32,110,40,110,54,110,40,110,58,110,40,110,60,113,28,113,41,113,43,113,56,113,27,113,57,113,5,113,59,114,25,114,38,114,25,114,40,114,42,114,62,114,73,114,86,114,73,114,88,114,7,114,90,115,14,115,25,115,14,115,27,115,29,115,45,115,29,115,51,121,3,121,88,122,5,122,18,122,5,122,20,123,5,123,28,124,21,124,37,124,21,124,39,124,41,124,57,124,41,124,66,128,3,128,49,129,23,129,36,129,23,129,38,129,40,129,60,129,71,129,84,129,71,129,86,129,5,129,88,130,11,130,22,130,11,130,24,131,7,131,23,131,7,131,29,136,3,136,26,137,5,137,16,137,5,137,21,137,5,137,27,140,3,140,17,141,12,141,23,141,12,141,29,141,12,141,31,144,3,144,22,145,19,145,29,145,19,145,31,145,39,145,69,145,50,145,67,145,55,145,66,146,21,146,45,146,21,146,34,146,21,146,41,146,48,146,84,146,61,146,74,146,61,146,81,147,21,147,45,147,21,147,34,147,21,147,41,147,48,147,84,147,61,147,74,147,61,147,81,148,19,148,44,148,19,148,40,148,47,148,80,148,57,148,78,149,22,149,38,150,12,150,112,150,16,150,32,150,16,150,37,150,49,150,62,9,3,9,20,10,3,10,36,11,3,11,36,12,3,12,24,13,15,13,26,13,19,13,24,13,3,13,27,14,3,14,23,15,3,15,23,8,44,8,53,156,3,156,17,157,12,157,23,157,12,157,27,157,12,157,29,155,48,155,53,165,3,165,26,166,5,166,15,166,5,166,20,166,5,166,26,169,3,169,17,170,12,170,22,170,12,170,26,170,12,170,28,163,11,163,32,163,15,163,19,163,20,163,31,163,3,163,33,162,52,162,57],
scopes: [1,1,173,1,17,3,24,4,43,25,53,6,49,9,52,8,42,3,55,4,57,3,65,4,68,26,78,6,74,9,77,8,82,21,91,4,113,5,117,6,114,7,116,8,103,3,118,4,121,3,125,4,129,5,133,6,128,3,134,4,136,3,138,4,144,22,151,4,165,3,167,4],
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
($$m.fuel -= $$enter) < 0 && $$.enter(1000856) && (yield);
$$inspected && $$.scope(1000071, { seconds: () => seconds });

return ($$1 = ($$.call(1000858, $$_Math.round, $$_Math, [(typeof seconds === "number" ? seconds * 1000 : ($$.binary(1000859, "*", seconds, 1000) ? (yield) : $$.value))]) ? (yield) : $$.value), typeof $$1 === "number" ? $$1 / 1000 : ($$.binary(1000857, "/", $$1, 1000) ? (yield) : $$.value));
});
const timeout = $$.function("async", "timeout", 2, function* (delay, body) {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1000860) && (yield);
$$inspected && $$.scope(1000073, { delay: () => delay, body: () => body });

$$inspected && $$.scope(1000072, { when: () => when });

const when = ((delay === null) ? null : ($$4 = ($$1 = ($$2 = getRunningLoop, ($$.call(1000863, $$2, void 0, []) ? (yield) : $$.value)), ($$3 = ($$1 ?? $$.nothing(1000864, $$1, "time", "read")).time, ($$.call(1000865, $$3, $$1, []) ? (yield) : $$.value))), typeof $$4 === "number" && typeof delay === "number" ? $$4 + delay : ($$.add(1000862, $$4, delay) ? (yield) : $$.value)));
return ($$.await(1000866, ($$1 = timeoutAt, ($$.call(1000867, $$1, void 0, [when, body]) ? (yield) : $$.value))) ? (yield) : $$.value);
});
const timeoutAt = $$.function("async", "timeoutAt", 2, function* (when, body) {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000868) && (yield);
$$inspected && $$.scope(1000076, { when: () => when, body: () => body });

$$inspected && $$.scope(1000074, { scope: () => scope, value: () => value });

const scope = ($$.construct(1000870, ($$m.site = 1000869, Timeout), [when], 1000871) ? (yield) : $$.value);
($$1 = (scope ?? $$.nothing(1000872, scope, "_enter", "read"))._enter, ($$.call(1000873, $$1, scope, []) ? (yield) : $$.value));
let value = void 0;
try {
((value = ($$.await(1000874, ($$1 = body, ($$.call(1000875, $$1, void 0, [scope]) ? (yield) : $$.value))) ? (yield) : $$.value)));
} catch ($$x) {
const error = $$.caught($$x);
$$inspected && $$.scope(1000075, { error: () => error });
{
($$1 = (scope ?? $$.nothing(1000876, scope, "_exit", "read"))._exit, ($$.call(1000877, $$1, scope, [error]) ? (yield) : $$.value));
throw $$.raise(1000878, error);
}
}
($$1 = (scope ?? $$.nothing(1000879, scope, "_exit", "read"))._exit, ($$.call(1000880, $$1, scope, [null]) ? (yield) : $$.value));
return value;
});
$$inspected && $$.scope(1000077, { Timeout: () => Timeout, round: () => round, timeout: () => timeout, timeoutAt: () => timeoutAt });




const Timeout = ($$1 = LibraryObject, ($$.class(1000985, "Timeout", [$$1], (() => ($$v7) => class $$v1 extends $$.Same { ["_state"] = $$.field;  static $$s() { return class $$v2 extends $$.Same { ["_when"] = $$.field;  static $$s() { return class $$v3 extends $$.Same { ["_handle"] = $$.field;  static $$s() { return class $$v4 extends $$.Same { ["_task"] = $$.field;  static $$s() { return class $$v5 extends $$.Same { ["_cancelling"] = $$.field;  static $$s() { return class $$v6 extends $$.Same { ["_onTimeout"] = $$.field;  static $$s() { return (() => {
let Timeout;
return {
construct: function* (when) {
let $$1;let $$this;const $$newTarget = $$.newTarget;
($$m.fuel -= $$enter) < 0 && $$.enter(1000881) && (yield);
$$inspected && $$.scope(1000078, { when: () => when });

($$this = ($$.superConstruct(1000882, $$v7, [], $$newTarget, $$this) ? (yield) : $$.value), $$.fields(1000882, $$v7, $$this) && (yield), $$this);
($$1 = $$.self(1000883, $$this), ($$1 ?? $$.nothing(1000884, $$1, "_when", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000884, $$1, "_when", when) && (yield), $$m.site = 1000884, $$1._when = when));
return $$.self(1000885, $$this);
}, length: 1,
methods: [{ kind: "method", isStatic: false, key: "when", method: $$.function("method", "when", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1000886) && (yield);
return (this ?? $$.nothing(1000887, this, "_when", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000887, this, "_when") && (yield), typeof ($$1 = this._when) === "function" ? $$.member(this, $$1) : $$1);
}) }, { kind: "method", isStatic: false, key: "expired", method: $$.function("method", "expired", 0, function* () {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1000888) && (yield);
return (((this ?? $$.nothing(1000890, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000890, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) === "expiring") || ((this ?? $$.nothing(1000892, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000892, this, "_state") && (yield), typeof ($$2 = this._state) === "function" ? $$.member(this, $$2) : $$2) === "expired"));
}) }, { kind: "method", isStatic: false, key: "reschedule", method: $$.function("method", "reschedule", 1, function* (when) {
let $$1, $$2, $$3, $$4, $$5, $$6, $$7, $$8;
($$m.fuel -= $$enter) < 0 && $$.enter(1000893) && (yield);
$$inspected && $$.scope(1000080, { when: () => when });

$$inspected && $$.scope(1000079, { loop: () => loop });

if (((this ?? $$.nothing(1000895, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000895, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) === "created")) {
throw $$.raise(1000896, ($$.construct(1000897, RuntimeError, ["Timeout has not been entered"], 1000898) ? (yield) : $$.value));
}
if (((this ?? $$.nothing(1000900, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000900, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) !== "active")) {
throw $$.raise(1000901, ($$.construct(1000902, RuntimeError, [($$.template(1000904, ["Cannot change state of ", " Timeout"], [(typeof ($$2 = (this ?? $$.nothing(1000905, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000905, this, "_state") && (yield), typeof ($$3 = this._state) === "function" ? $$.member(this, $$3) : $$3)) === "string" || typeof $$2 === "number" ? $$2 : ($$.text(1000904, $$2) ? (yield) : $$.value))]) ? (yield) : $$.value)], 1000903) ? (yield) : $$.value));
}
((this ?? $$.nothing(1000906, this, "_when", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000906, this, "_when", when) && (yield), $$m.site = 1000906, this._when = when));
($$2 = (this ?? $$.nothing(1000907, this, "_handle", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000907, this, "_handle") && (yield), typeof ($$1 = this._handle) === "function" ? $$.member(this, $$1) : $$1), $$2 == null ? void 0 : ($$3 = ($$2 ?? $$.nothing(1000908, $$2, "cancel", "read")).cancel, ($$.call(1000909, $$3, $$2, []) ? (yield) : $$.value)));
if ((when === null)) {
((this ?? $$.nothing(1000911, this, "_handle", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000911, this, "_handle", null) && (yield), $$m.site = 1000911, this._handle = null));
return;
}
const loop = ($$1 = getRunningLoop, ($$.call(1000912, $$1, void 0, []) ? (yield) : $$.value));
(($$8 = (($$2 = when, $$3 = ($$1 = (loop ?? $$.nothing(1000914, loop, "time", "read")).time, ($$.call(1000915, $$1, loop, []) ? (yield) : $$.value)), typeof $$2 === "number" && typeof $$3 === "number" ? $$2 <= $$3 : ($$.binary(1000913, "<=", $$2, $$3) ? (yield) : $$.value)) ? ($$4 = (loop ?? $$.nothing(1000916, loop, "callSoon", "read")).callSoon, ($$.call(1000917, $$4, loop, [(this ?? $$.nothing(1000918, this, "_onTimeout", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000918, this, "_onTimeout") && (yield), typeof ($$5 = this._onTimeout) === "function" ? $$.member(this, $$5) : $$5)]) ? (yield) : $$.value)) : ($$6 = (loop ?? $$.nothing(1000919, loop, "callAt", "read")).callAt, ($$.call(1000920, $$6, loop, [when, (this ?? $$.nothing(1000921, this, "_onTimeout", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000921, this, "_onTimeout") && (yield), typeof ($$7 = this._onTimeout) === "function" ? $$.member(this, $$7) : $$7)]) ? (yield) : $$.value))), this ?? $$.nothing(1000922, this, "_handle", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000922, this, "_handle", $$8) && (yield), $$m.site = 1000922, this._handle = $$8));
}) }, { kind: "method", isStatic: false, key: "_enter", method: $$.function("method", "_enter", 0, function* () {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1000923) && (yield);
$$inspected && $$.scope(1000081, { task: () => task });

if (((this ?? $$.nothing(1000925, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000925, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) !== "created")) {
throw $$.raise(1000926, ($$.construct(1000927, RuntimeError, ["Timeout has already been entered"], 1000928) ? (yield) : $$.value));
}
const task = ($$1 = currentTask, ($$.call(1000929, $$1, void 0, []) ? (yield) : $$.value));
if ((task === null)) {
throw $$.raise(1000931, ($$.construct(1000932, RuntimeError, ["Timeout should be used inside a task"], 1000933) ? (yield) : $$.value));
}
((this ?? $$.nothing(1000934, this, "_state", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000934, this, "_state", "active") && (yield), $$m.site = 1000934, this._state = "active"));
((this ?? $$.nothing(1000935, this, "_task", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000935, this, "_task", task) && (yield), $$m.site = 1000935, this._task = task));
(($$2 = ($$1 = (task ?? $$.nothing(1000936, task, "cancelling", "read")).cancelling, ($$.call(1000937, $$1, task, []) ? (yield) : $$.value)), this ?? $$.nothing(1000938, this, "_cancelling", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000938, this, "_cancelling", $$2) && (yield), $$m.site = 1000938, this._cancelling = $$2));
($$1 = (this ?? $$.nothing(1000939, this, "reschedule", "read")).reschedule, ($$.call(1000940, $$1, this, [(this ?? $$.nothing(1000941, this, "_when", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000941, this, "_when") && (yield), typeof ($$2 = this._when) === "function" ? $$.member(this, $$2) : $$2)]) ? (yield) : $$.value));
}) }, { kind: "method", isStatic: false, key: "_exit", method: $$.function("method", "_exit", 1, function* (error) {
let $$1, $$2, $$3, $$4, $$5, $$6;
($$m.fuel -= $$enter) < 0 && $$.enter(1000942) && (yield);
$$inspected && $$.scope(1000083, { error: () => error });

$$inspected && $$.scope(1000082, { isOurs: () => isOurs });

($$2 = (this ?? $$.nothing(1000943, this, "_handle", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000943, this, "_handle") && (yield), typeof ($$1 = this._handle) === "function" ? $$.member(this, $$1) : $$1), $$2 == null ? void 0 : ($$3 = ($$2 ?? $$.nothing(1000944, $$2, "cancel", "read")).cancel, ($$.call(1000945, $$3, $$2, []) ? (yield) : $$.value)));
((this ?? $$.nothing(1000946, this, "_handle", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000946, this, "_handle", null) && (yield), $$m.site = 1000946, this._handle = null));
if (((this ?? $$.nothing(1000948, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000948, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) === "active")) {
((this ?? $$.nothing(1000949, this, "_state", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000949, this, "_state", "finished") && (yield), $$m.site = 1000949, this._state = "finished"));
}
if (((this ?? $$.nothing(1000951, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000951, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) !== "expiring")) {
return;
}
((this ?? $$.nothing(1000952, this, "_state", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000952, this, "_state", "expired") && (yield), $$m.site = 1000952, this._state = "expired"));
const isOurs = ($$5 = ($$1 = (this ?? $$.nothing(1000954, this, "_task", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000954, this, "_task") && (yield), typeof ($$2 = this._task) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000955, $$1, "uncancel", "read")).uncancel, ($$.call(1000956, $$3, $$1, []) ? (yield) : $$.value))), $$6 = (this ?? $$.nothing(1000957, this, "_cancelling", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000957, this, "_cancelling") && (yield), typeof ($$4 = this._cancelling) === "function" ? $$.member(this, $$4) : $$4), typeof $$5 === "number" && typeof $$6 === "number" ? $$5 <= $$6 : ($$.binary(1000953, "<=", $$5, $$6) ? (yield) : $$.value));
if ((isOurs && (($$.binary(1000958, "instanceof", error, CancelledError) ? (yield) : $$.value)))) {
throw $$.raise(1000959, ($$.construct(1000960, TimeoutError, [({ "cause": error })], 1000961) ? (yield) : $$.value));
}
}) }, { kind: "method", isStatic: false, key: "toString", method: $$.function("method", "toString", 0, function* () {
let $$1, $$2, $$3, $$4, $$5, $$6;
($$m.fuel -= $$enter) < 0 && $$.enter(1000962) && (yield);
$$inspected && $$.scope(1000084, { when: () => when });

const when = (((this ?? $$.nothing(1000964, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000964, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) !== "active") ? "" : ($$.template(1000965, [" when=", ""], [(typeof ($$2 = (((this ?? $$.nothing(1000967, this, "_when", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000967, this, "_when") && (yield), typeof ($$3 = this._when) === "function" ? $$.member(this, $$3) : $$3) === null) ? "None" : ($$4 = str, ($$.call(1000968, $$4, void 0, [($$5 = round, ($$.call(1000969, $$5, void 0, [(this ?? $$.nothing(1000970, this, "_when", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000970, this, "_when") && (yield), typeof ($$6 = this._when) === "function" ? $$.member(this, $$6) : $$6)]) ? (yield) : $$.value))]) ? (yield) : $$.value)))) === "string" || typeof $$2 === "number" ? $$2 : ($$.text(1000965, $$2) ? (yield) : $$.value))]) ? (yield) : $$.value));
return ($$.template(1000971, ["<Timeout [", "]", ">"], [(typeof ($$1 = (this ?? $$.nothing(1000972, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000972, this, "_state") && (yield), typeof ($$2 = this._state) === "function" ? $$.member(this, $$2) : $$2)) === "string" || typeof $$1 === "number" ? $$1 : ($$.text(1000971, $$1) ? (yield) : $$.value)), (typeof ($$3 = when) === "string" || typeof $$3 === "number" ? $$3 : ($$.text(1000971, $$3) ? (yield) : $$.value))]) ? (yield) : $$.value);
}) }],
fields: function* () {
let $$1, $$2, $$3, $$4, $$5, $$6;const $$this = this;
$$1 = "created"; $$m.site = 1000973; $$.field = $$1; new $$v1(this);
$$2 = void 0; $$m.site = 1000974; $$.field = $$2; new $$v2(this);
$$3 = null; $$m.site = 1000975; $$.field = $$3; new $$v3(this);
$$4 = null; $$m.site = 1000976; $$.field = $$4; new $$v4(this);
$$5 = 0; $$m.site = 1000977; $$.field = $$5; new $$v5(this);
$$6 = $$.function("method", "_onTimeout", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1000978) && (yield);
($$1 = ($$this ?? $$.nothing(1000979, $$this, "_task", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1000979, $$this, "_task") && (yield), typeof ($$2 = $$this._task) === "function" ? $$.member($$this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1000980, $$1, "cancel", "read")).cancel, ($$.call(1000981, $$3, $$1, []) ? (yield) : $$.value)));
(($$this ?? $$.nothing(1000982, $$this, "_state", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000982, $$this, "_state", "expiring") && (yield), $$m.site = 1000982, $$this._state = "expiring"));
(($$this ?? $$.nothing(1000983, $$this, "_handle", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1000983, $$this, "_handle", null) && (yield), $$m.site = 1000983, $$this._handle = null));
}); $$m.site = 1000984; $$.field = $$6; new $$v6(this);
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
($$m.fuel -= $$enter) < 0 && $$.enter(1000986) && (yield);
const result = (($$1 = $$v1) === void 0 ? null : $$1);
$$inspected && $$.scope(1000086, { delay: () => delay, result: () => result });

{
$$inspected && $$.scope(1000085, { loop: () => loop, future: () => future, timer: () => timer });

if ((typeof delay === "number" ? delay <= 0 : ($$.binary(1000987, "<=", delay, 0) ? (yield) : $$.value))) {
($$.await(1000988, ($$2 = letLoopTurn, ($$.call(1000989, $$2, void 0, []) ? (yield) : $$.value))) ? (yield) : $$.value);
return result;
}
if ((delay !== delay)) {
throw $$.raise(1000991, ($$.construct(1000992, ValueError, ["Invalid delay: NaN (not a number)"], 1000993) ? (yield) : $$.value));
}
const loop = ($$2 = getRunningLoop, ($$.call(1000994, $$2, void 0, []) ? (yield) : $$.value));
const future = ($$2 = newWaiter, ($$.call(1000995, $$2, void 0, ["sleep", "", loop]) ? (yield) : $$.value));
const timer = ($$2 = (loop ?? $$.nothing(1000996, loop, "callLater", "read")).callLater, ($$.call(1000997, $$2, loop, [delay, setResultUnlessCancelled, future, result]) ? (yield) : $$.value));
try {
return ($$.await(1000998, future) ? (yield) : $$.value);
} finally {
($$2 = (timer ?? $$.nothing(1000999, timer, "cancel", "read")).cancel, ($$.call(1001000, $$2, timer, []) ? (yield) : $$.value));
}
}
});
const setResultUnlessCancelled = $$.function("function", "setResultUnlessCancelled", 2, function* (future, result) {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1001001) && (yield);
$$inspected && $$.scope(1000087, { future: () => future, result: () => result });

if ((! ($$1 = (future ?? $$.nothing(1001002, future, "cancelled", "read")).cancelled, ($$.call(1001003, $$1, future, []) ? (yield) : $$.value)))) {
($$2 = (future ?? $$.nothing(1001004, future, "setResult", "read")).setResult, ($$.call(1001005, $$2, future, [result]) ? (yield) : $$.value));
}
});
const ensureFuture = $$.function("function", "ensureFuture", 1, function* (awaitable, $$v2) {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1001006) && (yield);
const loop = (($$1 = $$v2) === void 0 ? null : $$1);
$$inspected && $$.scope(1000088, { awaitable: () => awaitable, loop: () => loop });

{
if (($$2 = isFuture, ($$.call(1001007, $$2, void 0, [awaitable]) ? (yield) : $$.value))) {
if (((loop !== null) && (loop !== ($$3 = (awaitable ?? $$.nothing(1001010, awaitable, "getLoop", "read")).getLoop, ($$.call(1001011, $$3, awaitable, []) ? (yield) : $$.value))))) {
throw $$.raise(1001012, ($$.construct(1001013, ValueError, ["The future belongs to a different loop than the one specified as the loop argument"], 1001014) ? (yield) : $$.value));
}
return awaitable;
}
if ((! ($$2 = isCoroutine, ($$.call(1001015, $$2, void 0, [awaitable]) ? (yield) : $$.value)))) {
throw $$.raise(1001016, ($$.construct(1001017, TypeError, ["An asyncio.Future, a coroutine or an awaitable is required"], 1001018) ? (yield) : $$.value));
}
return ($$2 = (loop ?? ($$3 = getRunningLoop, ($$.call(1001019, $$3, void 0, []) ? (yield) : $$.value))), ($$4 = ($$2 ?? $$.nothing(1001020, $$2, "createTask", "read")).createTask, ($$.call(1001021, $$4, $$2, [awaitable]) ? (yield) : $$.value)));
}
});
const gather = $$.function("function", "gather", 0, function* (...given) {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1001022) && (yield);
$$inspected && $$.scope(1000097, { given: () => given });

const finished = $$.cell("finished");
const outer = $$.cell("outer");
$$inspected && $$.scope(1000089, { last: () => last, options: () => options, awaitables: () => awaitables, returnExceptions: () => returnExceptions, finished: () => finished.value, outer: () => outer.value, futures: () => futures, children: () => children, doneAlready: () => doneAlready, onDone: () => onDone, loop: () => loop });

const last = ($$1 = (given ?? $$.nothing(1001023, given, "at", "read")).at, ($$.call(1001024, $$1, given, [(-1)]) ? (yield) : $$.value));
const options = (($$1 = isOptions, ($$.call(1001025, $$1, void 0, [last]) ? (yield) : $$.value)) ? last : ({  }));
const awaitables = (($$1 = isOptions, ($$.call(1001026, $$1, void 0, [last]) ? (yield) : $$.value)) ? ($$2 = (given ?? $$.nothing(1001027, given, "slice", "read")).slice, ($$.call(1001028, $$2, given, [0, (-1)]) ? (yield) : $$.value)) : given);
const returnExceptions = ($$1 = $$_Boolean, ($$.call(1001029, $$1, void 0, [(options ?? $$.nothing(1001030, options, "returnExceptions", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001030, options, "returnExceptions") && (yield), typeof ($$2 = options.returnExceptions) === "function" ? $$.member(options, $$2) : $$2)]) ? (yield) : $$.value));
if (((awaitables ?? $$.nothing(1001032, awaitables, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001032, awaitables, "length") && (yield), typeof ($$1 = awaitables.length) === "function" ? $$.member(awaitables, $$1) : $$1) === 0)) {
$$inspected && $$.scope(1000090, { empty: () => empty });

const empty = ($$2 = ($$3 = getRunningLoop, ($$.call(1001033, $$3, void 0, []) ? (yield) : $$.value)), ($$4 = ($$2 ?? $$.nothing(1001034, $$2, "createFuture", "read")).createFuture, ($$.call(1001035, $$4, $$2, []) ? (yield) : $$.value)));
($$2 = (empty ?? $$.nothing(1001036, empty, "setResult", "read")).setResult, ($$.call(1001037, $$2, empty, [[]]) ? (yield) : $$.value));
return empty;
}
($$1 = 0, $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.write(1001038, finished, $$1) && (yield), finished.value = $$1);
($$1 = null, $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.write(1001039, outer, $$1) && (yield), outer.value = $$1);
const futures = ($$.construct(1001040, $$_Map, [], 1001041) ? (yield) : $$.value);
const children = [];
const doneAlready = [];
const onDone = $$.function("method", "onDone", 1, function* (future) {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1001042) && (yield);
$$inspected && $$.scope(1000093, { future: () => future });

$$inspected && $$.scope(1000091, { results: () => results });

(($$1 = ($$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.read(1001043, finished) && (yield), finished.value === $$empty && $$.uninitialised(1001043, "finished"), finished.value), ($$2 = ($$1 + 1), finished.value === $$empty && $$.uninitialised(1001045, "finished"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.write(1001045, finished, $$2) && (yield), finished.value = $$2)));
if (((($$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.read(1001047, outer) && (yield), outer.value === $$empty && $$.uninitialised(1001047, "outer"), outer.value) === null) || ($$1 = ($$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.read(1001048, outer) && (yield), outer.value === $$empty && $$.uninitialised(1001048, "outer"), outer.value), ($$2 = ($$1 ?? $$.nothing(1001049, $$1, "done", "read")).done, ($$.call(1001050, $$2, $$1, []) ? (yield) : $$.value))))) {
if ((! ($$3 = (future ?? $$.nothing(1001051, future, "cancelled", "read")).cancelled, ($$.call(1001052, $$3, future, []) ? (yield) : $$.value)))) {
($$4 = (future ?? $$.nothing(1001053, future, "exception", "read")).exception, ($$.call(1001054, $$4, future, []) ? (yield) : $$.value));
}
return;
}
if ((! returnExceptions)) {
$$inspected && $$.scope(1000092, { error: () => error });

if (($$1 = (future ?? $$.nothing(1001055, future, "cancelled", "read")).cancelled, ($$.call(1001056, $$1, future, []) ? (yield) : $$.value))) {
($$2 = failFuture, ($$.call(1001057, $$2, void 0, [($$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.read(1001058, outer) && (yield), outer.value === $$empty && $$.uninitialised(1001058, "outer"), outer.value), ($$3 = cancelledErrorOf, ($$.call(1001059, $$3, void 0, [future]) ? (yield) : $$.value))]) ? (yield) : $$.value));
return;
}
const error = ($$1 = (future ?? $$.nothing(1001060, future, "exception", "read")).exception, ($$.call(1001061, $$1, future, []) ? (yield) : $$.value));
if ((error !== null)) {
($$1 = failFuture, ($$.call(1001063, $$1, void 0, [($$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.read(1001064, outer) && (yield), outer.value === $$empty && $$.uninitialised(1001064, "outer"), outer.value), error]) ? (yield) : $$.value));
return;
}
}
if (($$2 = ($$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.read(1001066, finished) && (yield), finished.value === $$empty && $$.uninitialised(1001066, "finished"), finished.value), $$3 = (futures ?? $$.nothing(1001067, futures, "size", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001067, futures, "size") && (yield), typeof ($$1 = futures.size) === "function" ? $$.member(futures, $$1) : $$1), typeof $$3 === "number" ? $$2 < $$3 : ($$.binary(1001065, "<", $$2, $$3) ? (yield) : $$.value))) {
return;
}
const results = ($$1 = (children ?? $$.nothing(1001068, children, "map", "read")).map, ($$.call(1001069, $$1, children, [outcomeOf]) ? (yield) : $$.value));
if (($$1 = ($$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.read(1001070, outer) && (yield), outer.value === $$empty && $$.uninitialised(1001070, "outer"), outer.value), ($$1 ?? $$.nothing(1001071, $$1, "_cancelRequested", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001071, $$1, "_cancelRequested") && (yield), typeof ($$2 = $$1._cancelRequested) === "function" ? $$.member($$1, $$2) : $$2))) {
($$3 = failFuture, ($$.call(1001072, $$3, void 0, [($$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.read(1001073, outer) && (yield), outer.value === $$empty && $$.uninitialised(1001073, "outer"), outer.value), ($$4 = cancelledErrorOf, ($$.call(1001074, $$4, void 0, [future]) ? (yield) : $$.value))]) ? (yield) : $$.value));
} else {
($$3 = ($$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.read(1001075, outer) && (yield), outer.value === $$empty && $$.uninitialised(1001075, "outer"), outer.value), ($$4 = ($$3 ?? $$.nothing(1001076, $$3, "setResult", "read")).setResult, ($$.call(1001077, $$4, $$3, [results]) ? (yield) : $$.value)));
}
});
let loop = null;
{
const $$v3 = ($$.iterate(1001078, awaitables) ? (yield) : $$.value);
let $$v4 = false;
try {
for (; ($$.next(1001078, $$v3) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1001079) && (yield))) {
const awaitable = $$v3.value;
$$inspected && $$.scope(1000094, { awaitable: () => awaitable });
{
$$inspected && $$.scope(1000095, { future: () => future });

let future = ($$1 = (futures ?? $$.nothing(1001080, futures, "get", "read")).get, ($$.call(1001081, $$1, futures, [awaitable]) ? (yield) : $$.value));
if ((future === (void 0))) {
((future = ($$1 = ensureFuture, ($$.call(1001083, $$1, void 0, [awaitable, loop]) ? (yield) : $$.value))));
(loop ?? (loop = ($$1 = future, ($$2 = ($$1 ?? $$.nothing(1001084, $$1, "getLoop", "read")).getLoop, ($$.call(1001085, $$2, $$1, []) ? (yield) : $$.value)))));
($$1 = (futures ?? $$.nothing(1001086, futures, "set", "read")).set, ($$.call(1001087, $$1, futures, [awaitable, future]) ? (yield) : $$.value));
if (($$1 = future, ($$2 = ($$1 ?? $$.nothing(1001088, $$1, "done", "read")).done, ($$.call(1001089, $$2, $$1, []) ? (yield) : $$.value)))) {
($$3 = (doneAlready ?? $$.nothing(1001090, doneAlready, "push", "read")).push, ($$.call(1001091, $$3, doneAlready, [future]) ? (yield) : $$.value));
} else {
($$3 = future, ($$4 = ($$3 ?? $$.nothing(1001092, $$3, "addDoneCallback", "read")).addDoneCallback, ($$.call(1001093, $$4, $$3, [onDone]) ? (yield) : $$.value)));
}
}
($$1 = (children ?? $$.nothing(1001094, children, "push", "read")).push, ($$.call(1001095, $$1, children, [future]) ? (yield) : $$.value));
}
}
} catch ($$x) { $$v4 = true; throw $$x; }
finally { if (!$$v3.isDone) { $$.close(1001078, $$v3, $$v4) && (yield); } }
}
(($$1 = ($$.construct(1001097, ($$m.site = 1001096, _GatheringFuture), [children, loop], 1001098) ? (yield) : $$.value), outer.value === $$empty && $$.uninitialised(1001099, "outer"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.write(1001099, outer, $$1) && (yield), outer.value = $$1));
{
const $$v5 = ($$.iterate(1001100, doneAlready) ? (yield) : $$.value);
let $$v6 = false;
try {
for (; ($$.next(1001100, $$v5) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1001101) && (yield))) {
const future = $$v5.value;
$$inspected && $$.scope(1000096, { future: () => future });
{
($$1 = onDone, ($$.call(1001102, $$1, void 0, [future]) ? (yield) : $$.value));
}
}
} catch ($$x) { $$v6 = true; throw $$x; }
finally { if (!$$v5.isDone) { $$.close(1001100, $$v5, $$v6) && (yield); } }
}
return ($$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.read(1001103, outer) && (yield), outer.value === $$empty && $$.uninitialised(1001103, "outer"), outer.value);
});
const outcomeOf = $$.function("function", "outcomeOf", 1, function* (future) {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1001104) && (yield);
$$inspected && $$.scope(1000099, { future: () => future });

$$inspected && $$.scope(1000098, { error: () => error });

if (($$1 = (future ?? $$.nothing(1001105, future, "cancelled", "read")).cancelled, ($$.call(1001106, $$1, future, []) ? (yield) : $$.value))) {
return ($$.construct(1001107, CancelledError, [(($$2 = cancelMessageOf, ($$.call(1001109, $$2, void 0, [future]) ? (yield) : $$.value)) ?? "")], 1001108) ? (yield) : $$.value);
}
const error = ($$1 = (future ?? $$.nothing(1001110, future, "exception", "read")).exception, ($$.call(1001111, $$1, future, []) ? (yield) : $$.value));
return ((error === null) ? ($$1 = (future ?? $$.nothing(1001113, future, "result", "read")).result, ($$.call(1001114, $$1, future, []) ? (yield) : $$.value)) : error);
});
const wait = $$.function("async", "wait", 1, function* (given, $$v7) {
let $$1, $$2, $$3, $$4, $$5, $$6, $$7, $$8, $$9, $$10;
($$m.fuel -= $$enter) < 0 && $$.enter(1001119) && (yield);
$$2 = $$.destructurable(1001115, (($$1 = $$v7) === void 0 ? ({  }) : $$1));
const timeout = (($$4 = ($$2 ?? $$.nothing(1001116, $$2, "timeout", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001116, $$2, "timeout") && (yield), typeof ($$3 = $$2.timeout) === "function" ? $$.member($$2, $$3) : $$3)) === void 0 ? null : $$4);
const returnWhen = (($$6 = ($$2 ?? $$.nothing(1001117, $$2, "returnWhen", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001117, $$2, "returnWhen") && (yield), typeof ($$5 = $$2.returnWhen) === "function" ? $$.member($$2, $$5) : $$5)) === void 0 ? ($$m.site = 1001118, ALL_COMPLETED) : $$6);
$$inspected && $$.scope(1000107, { given: () => given, timeout: () => timeout, returnWhen: () => returnWhen });

{
const left = $$.cell("left");
$$inspected && $$.scope(1000100, { futures: () => futures, loop: () => loop, waiter: () => waiter, timer: () => timer, left: () => left.value, onCompletion: () => onCompletion, done: () => done, pending: () => pending });

if ((($$7 = isFuture, ($$.call(1001120, $$7, void 0, [given]) ? (yield) : $$.value)) || ($$8 = isCoroutine, ($$.call(1001121, $$8, void 0, [given]) ? (yield) : $$.value)))) {
throw $$.raise(1001122, ($$.construct(1001123, TypeError, [($$.template(1001125, ["expect a list of futures, not ", ""], [(typeof ($$9 = ($$10 = typeName, ($$.call(1001126, $$10, void 0, [given]) ? (yield) : $$.value))) === "string" || typeof $$9 === "number" ? $$9 : ($$.text(1001125, $$9) ? (yield) : $$.value))]) ? (yield) : $$.value)], 1001124) ? (yield) : $$.value));
}
const futures = ($$.construct(1001127, $$_Set, [given], 1001128) ? (yield) : $$.value);
if (((futures ?? $$.nothing(1001130, futures, "size", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001130, futures, "size") && (yield), typeof ($$7 = futures.size) === "function" ? $$.member(futures, $$7) : $$7) === 0)) {
throw $$.raise(1001131, ($$.construct(1001132, ValueError, ["Set of Tasks/Futures is empty."], 1001133) ? (yield) : $$.value));
}
if ((((returnWhen !== ($$m.site = 1001135, FIRST_COMPLETED)) && (returnWhen !== ($$m.site = 1001137, FIRST_EXCEPTION))) && (returnWhen !== ($$m.site = 1001139, ALL_COMPLETED)))) {
throw $$.raise(1001140, ($$.construct(1001141, ValueError, [($$.template(1001143, ["Invalid return_when value: ", ""], [(typeof ($$7 = returnWhen) === "string" || typeof $$7 === "number" ? $$7 : ($$.text(1001143, $$7) ? (yield) : $$.value))]) ? (yield) : $$.value)], 1001142) ? (yield) : $$.value));
}
{
const $$v8 = ($$.iterate(1001144, futures) ? (yield) : $$.value);
let $$v9 = false;
try {
for (; ($$.next(1001144, $$v8) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1001145) && (yield))) {
const future = $$v8.value;
$$inspected && $$.scope(1000101, { future: () => future });
{
if (($$7 = isCoroutine, ($$.call(1001146, $$7, void 0, [future]) ? (yield) : $$.value))) {
throw $$.raise(1001147, ($$.construct(1001148, TypeError, ["Passing coroutines is forbidden, use tasks explicitly."], 1001149) ? (yield) : $$.value));
}
}
}
} catch ($$x) { $$v9 = true; throw $$x; }
finally { if (!$$v8.isDone) { $$.close(1001144, $$v8, $$v9) && (yield); } }
}
const loop = ($$7 = getRunningLoop, ($$.call(1001150, $$7, void 0, []) ? (yield) : $$.value));
const waiter = ($$7 = newWaiter, ($$.call(1001151, $$7, void 0, ["tasks", "wait", loop]) ? (yield) : $$.value));
const timer = ((timeout === null) ? null : ($$7 = (loop ?? $$.nothing(1001153, loop, "callLater", "read")).callLater, ($$.call(1001154, $$7, loop, [timeout, releaseWaiter, waiter]) ? (yield) : $$.value)));
($$8 = (futures ?? $$.nothing(1001155, futures, "size", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001155, futures, "size") && (yield), typeof ($$7 = futures.size) === "function" ? $$.member(futures, $$7) : $$7), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.write(1001156, left, $$8) && (yield), left.value = $$8);
const onCompletion = $$.function("method", "onCompletion", 1, function* (future) {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1001157) && (yield);
$$inspected && $$.scope(1000103, { future: () => future });

$$inspected && $$.scope(1000102, { isEnough: () => isEnough });

(($$1 = ($$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.read(1001158, left) && (yield), left.value === $$empty && $$.uninitialised(1001158, "left"), left.value), ($$2 = (typeof $$1 === "number" ? $$1 - 1 : ($$.binary(1001159, "-", $$1, 1) ? (yield) : $$.value)), left.value === $$empty && $$.uninitialised(1001160, "left"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.write(1001160, left, $$2) && (yield), left.value = $$2)));
const isEnough = ((($$1 = ($$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.read(1001162, left) && (yield), left.value === $$empty && $$.uninitialised(1001162, "left"), left.value), typeof $$1 === "number" ? $$1 <= 0 : ($$.binary(1001161, "<=", $$1, 0) ? (yield) : $$.value)) || (returnWhen === ($$m.site = 1001164, FIRST_COMPLETED))) || (((returnWhen === ($$m.site = 1001166, FIRST_EXCEPTION)) && (! ($$2 = (future ?? $$.nothing(1001167, future, "cancelled", "read")).cancelled, ($$.call(1001168, $$2, future, []) ? (yield) : $$.value)))) && (($$3 = (future ?? $$.nothing(1001170, future, "exception", "read")).exception, ($$.call(1001171, $$3, future, []) ? (yield) : $$.value)) !== null)));
if ((! isEnough)) {
return;
}
($$1 = timer, $$1 == null ? void 0 : ($$2 = ($$1 ?? $$.nothing(1001172, $$1, "cancel", "read")).cancel, ($$.call(1001173, $$2, $$1, []) ? (yield) : $$.value)));
($$1 = releaseWaiter, ($$.call(1001174, $$1, void 0, [waiter]) ? (yield) : $$.value));
});
{
const $$v10 = ($$.iterate(1001175, futures) ? (yield) : $$.value);
let $$v11 = false;
try {
for (; ($$.next(1001175, $$v10) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1001176) && (yield))) {
const future = $$v10.value;
$$inspected && $$.scope(1000104, { future: () => future });
{
($$7 = (future ?? $$.nothing(1001177, future, "addDoneCallback", "read")).addDoneCallback, ($$.call(1001178, $$7, future, [onCompletion]) ? (yield) : $$.value));
}
}
} catch ($$x) { $$v11 = true; throw $$x; }
finally { if (!$$v10.isDone) { $$.close(1001175, $$v10, $$v11) && (yield); } }
}
try {
($$.await(1001179, waiter) ? (yield) : $$.value);
} finally {
($$7 = timer, $$7 == null ? void 0 : ($$8 = ($$7 ?? $$.nothing(1001180, $$7, "cancel", "read")).cancel, ($$.call(1001181, $$8, $$7, []) ? (yield) : $$.value)));
{
const $$v12 = ($$.iterate(1001182, futures) ? (yield) : $$.value);
let $$v13 = false;
try {
for (; ($$.next(1001182, $$v12) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1001183) && (yield))) {
const future = $$v12.value;
$$inspected && $$.scope(1000105, { future: () => future });
{
($$7 = (future ?? $$.nothing(1001184, future, "removeDoneCallback", "read")).removeDoneCallback, ($$.call(1001185, $$7, future, [onCompletion]) ? (yield) : $$.value));
}
}
} catch ($$x) { $$v13 = true; throw $$x; }
finally { if (!$$v12.isDone) { $$.close(1001182, $$v12, $$v13) && (yield); } }
}
}
const done = ($$.construct(1001186, $$_Set, [], 1001187) ? (yield) : $$.value);
const pending = ($$.construct(1001188, $$_Set, [], 1001189) ? (yield) : $$.value);
{
const $$v14 = ($$.iterate(1001190, futures) ? (yield) : $$.value);
let $$v15 = false;
try {
for (; ($$.next(1001190, $$v14) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1001191) && (yield))) {
const future = $$v14.value;
$$inspected && $$.scope(1000106, { future: () => future });
{
($$7 = (($$8 = (future ?? $$.nothing(1001192, future, "done", "read")).done, ($$.call(1001193, $$8, future, []) ? (yield) : $$.value)) ? done : pending), ($$9 = ($$7 ?? $$.nothing(1001194, $$7, "add", "read")).add, ($$.call(1001195, $$9, $$7, [future]) ? (yield) : $$.value)));
}
}
} catch ($$x) { $$v15 = true; throw $$x; }
finally { if (!$$v14.isDone) { $$.close(1001190, $$v14, $$v15) && (yield); } }
}
return [done, pending];
}
});
const releaseWaiter = $$.function("function", "releaseWaiter", 1, function* (waiter) {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1001196) && (yield);
$$inspected && $$.scope(1000108, { waiter: () => waiter });

if ((! ($$1 = (waiter ?? $$.nothing(1001197, waiter, "done", "read")).done, ($$.call(1001198, $$1, waiter, []) ? (yield) : $$.value)))) {
($$2 = (waiter ?? $$.nothing(1001199, waiter, "setResult", "read")).setResult, ($$.call(1001200, $$2, waiter, [true]) ? (yield) : $$.value));
}
});
const waitFor = $$.function("async", "waitFor", 2, function* (awaitable, timeout) {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1001201) && (yield);
$$inspected && $$.scope(1000111, { awaitable: () => awaitable, timeout: () => timeout });

$$inspected && $$.scope(1000109, { seconds: () => seconds, future: () => future });

const seconds = (($$1 = isOptions, ($$.call(1001202, $$1, void 0, [timeout]) ? (yield) : $$.value)) ? (timeout ?? $$.nothing(1001203, timeout, "timeout", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001203, timeout, "timeout") && (yield), typeof ($$2 = timeout.timeout) === "function" ? $$.member(timeout, $$2) : $$2) : timeout);
if (((seconds === null) || (typeof seconds === "number" ? seconds > 0 : ($$.binary(1001205, ">", seconds, 0) ? (yield) : $$.value)))) {
return ($$.await(1001206, ($$1 = withTimeout, ($$.call(1001207, $$1, void 0, [seconds, $$.function("method", "", 0, function* () {
($$m.fuel -= $$enter) < 0 && $$.enter(1001208) && (yield);
return awaitable;
})]) ? (yield) : $$.value))) ? (yield) : $$.value);
}
const future = ($$1 = ensureFuture, ($$.call(1001209, $$1, void 0, [awaitable]) ? (yield) : $$.value));
if (($$1 = (future ?? $$.nothing(1001210, future, "done", "read")).done, ($$.call(1001211, $$1, future, []) ? (yield) : $$.value))) {
return ($$2 = (future ?? $$.nothing(1001212, future, "result", "read")).result, ($$.call(1001213, $$2, future, []) ? (yield) : $$.value));
}
($$.await(1001214, ($$1 = cancelAndWait, ($$.call(1001215, $$1, void 0, [future]) ? (yield) : $$.value))) ? (yield) : $$.value);
try {
return ($$1 = (future ?? $$.nothing(1001216, future, "result", "read")).result, ($$.call(1001217, $$1, future, []) ? (yield) : $$.value));
} catch ($$x) {
const error = $$.caught($$x);
$$inspected && $$.scope(1000110, { error: () => error });
{
if ((($$.binary(1001218, "instanceof", error, CancelledError) ? (yield) : $$.value))) {
throw $$.raise(1001219, ($$.construct(1001220, TimeoutError, [({ "cause": error })], 1001221) ? (yield) : $$.value));
}
throw $$.raise(1001222, error);
}
}
});
const cancelAndWait = $$.function("async", "cancelAndWait", 1, function* (future) {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1001223) && (yield);
$$inspected && $$.scope(1000113, { future: () => future });

$$inspected && $$.scope(1000112, { waiter: () => waiter, release: () => release });

const waiter = ($$1 = ($$2 = getRunningLoop, ($$.call(1001224, $$2, void 0, []) ? (yield) : $$.value)), ($$3 = ($$1 ?? $$.nothing(1001225, $$1, "createFuture", "read")).createFuture, ($$.call(1001226, $$3, $$1, []) ? (yield) : $$.value)));
const release = $$.function("method", "release", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1001227) && (yield);
return ($$1 = releaseWaiter, ($$.call(1001228, $$1, void 0, [waiter]) ? (yield) : $$.value));
});
($$1 = (future ?? $$.nothing(1001229, future, "addDoneCallback", "read")).addDoneCallback, ($$.call(1001230, $$1, future, [release]) ? (yield) : $$.value));
try {
($$1 = (future ?? $$.nothing(1001231, future, "cancel", "read")).cancel, ($$.call(1001232, $$1, future, []) ? (yield) : $$.value));
($$.await(1001233, waiter) ? (yield) : $$.value);
} finally {
($$1 = (future ?? $$.nothing(1001234, future, "removeDoneCallback", "read")).removeDoneCallback, ($$.call(1001235, $$1, future, [release]) ? (yield) : $$.value));
}
});
const shield = $$.function("function", "shield", 1, function* (awaitable) {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1001236) && (yield);
$$inspected && $$.scope(1000116, { awaitable: () => awaitable });

$$inspected && $$.scope(1000114, { inner: () => inner, outer: () => outer, onInnerDone: () => onInnerDone, onOuterDone: () => onOuterDone });

const inner = ($$1 = ensureFuture, ($$.call(1001237, $$1, void 0, [awaitable]) ? (yield) : $$.value));
if (($$1 = (inner ?? $$.nothing(1001238, inner, "done", "read")).done, ($$.call(1001239, $$1, inner, []) ? (yield) : $$.value))) {
return inner;
}
const outer = ($$1 = newWaiter, ($$.call(1001240, $$1, void 0, ["future", "shield", ($$2 = (inner ?? $$.nothing(1001241, inner, "getLoop", "read")).getLoop, ($$.call(1001242, $$2, inner, []) ? (yield) : $$.value))]) ? (yield) : $$.value));
const onInnerDone = $$.function("method", "onInnerDone", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1001243) && (yield);
$$inspected && $$.scope(1000115, { error: () => error });

if (($$1 = (outer ?? $$.nothing(1001244, outer, "cancelled", "read")).cancelled, ($$.call(1001245, $$1, outer, []) ? (yield) : $$.value))) {
if ((! ($$2 = (inner ?? $$.nothing(1001246, inner, "cancelled", "read")).cancelled, ($$.call(1001247, $$2, inner, []) ? (yield) : $$.value)))) {
($$3 = (inner ?? $$.nothing(1001248, inner, "exception", "read")).exception, ($$.call(1001249, $$3, inner, []) ? (yield) : $$.value));
}
return;
}
if (($$1 = (inner ?? $$.nothing(1001250, inner, "cancelled", "read")).cancelled, ($$.call(1001251, $$1, inner, []) ? (yield) : $$.value))) {
($$2 = (outer ?? $$.nothing(1001252, outer, "cancel", "read")).cancel, ($$.call(1001253, $$2, outer, []) ? (yield) : $$.value));
return;
}
const error = ($$1 = (inner ?? $$.nothing(1001254, inner, "exception", "read")).exception, ($$.call(1001255, $$1, inner, []) ? (yield) : $$.value));
if ((error !== null)) {
($$1 = failFuture, ($$.call(1001257, $$1, void 0, [outer, error]) ? (yield) : $$.value));
} else {
($$1 = (outer ?? $$.nothing(1001258, outer, "setResult", "read")).setResult, ($$.call(1001259, $$1, outer, [($$2 = (inner ?? $$.nothing(1001260, inner, "result", "read")).result, ($$.call(1001261, $$2, inner, []) ? (yield) : $$.value))]) ? (yield) : $$.value));
}
});
const onOuterDone = $$.function("method", "onOuterDone", 0, function* () {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1001262) && (yield);
if ((! ($$1 = (inner ?? $$.nothing(1001263, inner, "done", "read")).done, ($$.call(1001264, $$1, inner, []) ? (yield) : $$.value)))) {
($$2 = (inner ?? $$.nothing(1001265, inner, "removeDoneCallback", "read")).removeDoneCallback, ($$.call(1001266, $$2, inner, [onInnerDone]) ? (yield) : $$.value));
}
});
($$1 = (inner ?? $$.nothing(1001267, inner, "addDoneCallback", "read")).addDoneCallback, ($$.call(1001268, $$1, inner, [onInnerDone]) ? (yield) : $$.value));
($$1 = (outer ?? $$.nothing(1001269, outer, "addDoneCallback", "read")).addDoneCallback, ($$.call(1001270, $$1, outer, [onOuterDone]) ? (yield) : $$.value));
return outer;
});
const asCompleted = $$.function("function", "asCompleted", 1, function* (awaitables, $$v16) {
let $$1, $$2, $$3, $$4, $$5, $$6, $$7, $$8;
($$m.fuel -= $$enter) < 0 && $$.enter(1001273) && (yield);
$$2 = $$.destructurable(1001271, (($$1 = $$v16) === void 0 ? ({  }) : $$1));
const timeout = (($$4 = ($$2 ?? $$.nothing(1001272, $$2, "timeout", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001272, $$2, "timeout") && (yield), typeof ($$3 = $$2.timeout) === "function" ? $$.member($$2, $$3) : $$3)) === void 0 ? null : $$4);
$$inspected && $$.scope(1000117, { awaitables: () => awaitables, timeout: () => timeout });

{
if ((($$5 = isFuture, ($$.call(1001274, $$5, void 0, [awaitables]) ? (yield) : $$.value)) || ($$6 = isCoroutine, ($$.call(1001275, $$6, void 0, [awaitables]) ? (yield) : $$.value)))) {
throw $$.raise(1001276, ($$.construct(1001277, TypeError, [($$.template(1001279, ["expects an iterable of awaitables, not ", ""], [(typeof ($$7 = ($$8 = typeName, ($$.call(1001280, $$8, void 0, [awaitables]) ? (yield) : $$.value))) === "string" || typeof $$7 === "number" ? $$7 : ($$.text(1001279, $$7) ? (yield) : $$.value))]) ? (yield) : $$.value)], 1001278) ? (yield) : $$.value));
}
return ($$.construct(1001282, ($$m.site = 1001281, AsCompleted), [awaitables, timeout], 1001283) ? (yield) : $$.value);
}
});
$$inspected && $$.scope(1000118, { FIRST_COMPLETED: () => FIRST_COMPLETED, FIRST_EXCEPTION: () => FIRST_EXCEPTION, ALL_COMPLETED: () => ALL_COMPLETED, sleep: () => sleep, setResultUnlessCancelled: () => setResultUnlessCancelled, ensureFuture: () => ensureFuture, _GatheringFuture: () => _GatheringFuture, gather: () => gather, outcomeOf: () => outcomeOf, wait: () => wait, releaseWaiter: () => releaseWaiter, waitFor: () => waitFor, cancelAndWait: () => cancelAndWait, shield: () => shield, AsCompleted: () => AsCompleted, asCompleted: () => asCompleted });






const FIRST_COMPLETED = "FIRST_COMPLETED";
const FIRST_EXCEPTION = "FIRST_EXCEPTION";
const ALL_COMPLETED = "ALL_COMPLETED";



const _GatheringFuture = ($$1 = Future, ($$.class(1001302, "_GatheringFuture", [$$1], (() => ($$v19) => class $$v17 extends $$.Same { ["_children"] = $$.field;  static $$s() { return class $$v18 extends $$.Same { ["_cancelRequested"] = $$.field;  static $$s() { return (() => {
let _GatheringFuture;
return {
construct: function* (children, loop) {
let $$1;let $$this;const $$newTarget = $$.newTarget;
($$m.fuel -= $$enter) < 0 && $$.enter(1001284) && (yield);
$$inspected && $$.scope(1000119, { children: () => children, loop: () => loop });

($$this = ($$.superConstruct(1001285, $$v19, [({ "loop": loop })], $$newTarget, $$this) ? (yield) : $$.value), $$.fields(1001285, $$v19, $$this) && (yield), $$this);
($$1 = $$.self(1001286, $$this), ($$1 ?? $$.nothing(1001287, $$1, "_children", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001287, $$1, "_children", children) && (yield), $$m.site = 1001287, $$1._children = children));
($$1 = describeWait, ($$.call(1001288, $$1, void 0, [$$.self(1001289, $$this), "tasks", "gather"]) ? (yield) : $$.value));
return $$.self(1001290, $$this);
}, length: 2,
methods: [{ kind: "method", isStatic: false, key: "cancel", method: $$.function("method", "cancel", 0, function* ($$v20) {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1001291) && (yield);
const message = (($$1 = $$v20) === void 0 ? null : $$1);
$$inspected && $$.scope(1000122, { message: () => message });

{
$$inspected && $$.scope(1000120, { isAnyCancelled: () => isAnyCancelled });

if (($$2 = (this ?? $$.nothing(1001292, this, "done", "read")).done, ($$.call(1001293, $$2, this, []) ? (yield) : $$.value))) {
return false;
}
let isAnyCancelled = false;
{
const $$v21 = ($$.iterate(1001295, (this ?? $$.nothing(1001294, this, "_children", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001294, this, "_children") && (yield), typeof ($$2 = this._children) === "function" ? $$.member(this, $$2) : $$2)) ? (yield) : $$.value);
let $$v22 = false;
try {
for (; ($$.next(1001295, $$v21) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1001296) && (yield))) {
const child = $$v21.value;
$$inspected && $$.scope(1000121, { child: () => child });
{
if (($$3 = (child ?? $$.nothing(1001297, child, "cancel", "read")).cancel, ($$.call(1001298, $$3, child, [message]) ? (yield) : $$.value))) {
((isAnyCancelled = true));
}
}
}
} catch ($$x) { $$v22 = true; throw $$x; }
finally { if (!$$v21.isDone) { $$.close(1001295, $$v21, $$v22) && (yield); } }
}
if (isAnyCancelled) {
((this ?? $$.nothing(1001299, this, "_cancelRequested", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001299, this, "_cancelRequested", true) && (yield), $$m.site = 1001299, this._cancelRequested = true));
}
return isAnyCancelled;
}
}) }],
fields: function* () {
let $$1, $$2;
$$1 = void 0; $$m.site = 1001300; $$.field = $$1; new $$v17(this);
$$2 = false; $$m.site = 1001301; $$.field = $$2; new $$v18(this);
},
statics: null,
bind: ($$c) => { _GatheringFuture = $$c; },
};
})(); } }.$$s(); } }.$$s())()) ? (yield) : $$.value));








const AsCompleted = ($$1 = LibraryObject, ($$2 = typeof ($$2 = $$_Symbol.iterator) === "string" || typeof $$2 === "symbol" ? $$2 : ($$.key(1001303, $$2) ? (yield) : $$.value)), ($$3 = typeof ($$3 = $$_Symbol.asyncIterator) === "string" || typeof $$3 === "symbol" ? $$3 : ($$.key(1001304, $$3) ? (yield) : $$.value)), ($$.class(1001414, "AsCompleted", [$$1], (($$v27, $$v28) => ($$v31) => class $$v23 extends $$.Same { ["_done"] = $$.field;  static $$s() { return class $$v24 extends $$.Same { ["_todo"] = $$.field;  static $$s() { return class $$v25 extends $$.Same { ["_left"] = $$.field;  static $$s() { return class $$v26 extends $$.Same { ["_timer"] = $$.field;  static $$s() { return class $$v29 extends $$.Same { ["_onCompletion"] = $$.field;  static $$s() { return class $$v30 extends $$.Same { ["_onTimeout"] = $$.field;  static $$s() { return (() => {
let AsCompleted;
return {
construct: function* (awaitables, timeout) {
let $$1, $$2, $$3, $$4, $$5, $$6, $$7, $$8;let $$this;const $$newTarget = $$.newTarget;
($$m.fuel -= $$enter) < 0 && $$.enter(1001305) && (yield);
$$inspected && $$.scope(1000126, { awaitables: () => awaitables, timeout: () => timeout });

$$inspected && $$.scope(1000123, { loop: () => loop });

($$this = ($$.superConstruct(1001306, $$v31, [], $$newTarget, $$this) ? (yield) : $$.value), $$.fields(1001306, $$v31, $$this) && (yield), $$this);
const loop = ($$1 = getRunningLoop, ($$.call(1001307, $$1, void 0, []) ? (yield) : $$.value));
($$1 = $$.self(1001308, $$this), ($$4 = ($$.construct(1001309, $$_Set, [($$2 = ($$.collect(1001311, ($$.construct(1001312, $$_Set, [awaitables], 1001313) ? (yield) : $$.value)) ? (yield) : $$.value), ($$3 = ($$2 ?? $$.nothing(1001314, $$2, "map", "read")).map, ($$.call(1001315, $$3, $$2, [$$.function("method", "", 1, function* (awaitable) {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1001316) && (yield);
$$inspected && $$.scope(1000124, { awaitable: () => awaitable });

return ($$1 = ensureFuture, ($$.call(1001317, $$1, void 0, [awaitable, loop]) ? (yield) : $$.value));
})]) ? (yield) : $$.value)))], 1001310) ? (yield) : $$.value), $$1 ?? $$.nothing(1001318, $$1, "_todo", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001318, $$1, "_todo", $$4) && (yield), $$m.site = 1001318, $$1._todo = $$4));
($$1 = $$.self(1001319, $$this), ($$6 = ($$2 = ($$3 = $$.self(1001320, $$this), ($$3 ?? $$.nothing(1001321, $$3, "_todo", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001321, $$3, "_todo") && (yield), typeof ($$4 = $$3._todo) === "function" ? $$.member($$3, $$4) : $$4)), ($$2 ?? $$.nothing(1001322, $$2, "size", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001322, $$2, "size") && (yield), typeof ($$5 = $$2.size) === "function" ? $$.member($$2, $$5) : $$5)), $$1 ?? $$.nothing(1001323, $$1, "_left", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001323, $$1, "_left", $$6) && (yield), $$m.site = 1001323, $$1._left = $$6));
{
const $$v32 = ($$.iterate(1001326, ($$1 = $$.self(1001324, $$this), ($$1 ?? $$.nothing(1001325, $$1, "_todo", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001325, $$1, "_todo") && (yield), typeof ($$2 = $$1._todo) === "function" ? $$.member($$1, $$2) : $$2))) ? (yield) : $$.value);
let $$v33 = false;
try {
for (; ($$.next(1001326, $$v32) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1001327) && (yield))) {
const future = $$v32.value;
$$inspected && $$.scope(1000125, { future: () => future });
{
($$3 = (future ?? $$.nothing(1001328, future, "addDoneCallback", "read")).addDoneCallback, ($$.call(1001329, $$3, future, [($$4 = $$.self(1001330, $$this), ($$4 ?? $$.nothing(1001331, $$4, "_onCompletion", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001331, $$4, "_onCompletion") && (yield), typeof ($$5 = $$4._onCompletion) === "function" ? $$.member($$4, $$5) : $$5))]) ? (yield) : $$.value));
}
}
} catch ($$x) { $$v33 = true; throw $$x; }
finally { if (!$$v32.isDone) { $$.close(1001326, $$v32, $$v33) && (yield); } }
}
if ((($$3 = ($$1 = $$.self(1001333, $$this), ($$1 ?? $$.nothing(1001334, $$1, "_left", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001334, $$1, "_left") && (yield), typeof ($$2 = $$1._left) === "function" ? $$.member($$1, $$2) : $$2)), typeof $$3 === "number" ? $$3 > 0 : ($$.binary(1001332, ">", $$3, 0) ? (yield) : $$.value)) && (timeout !== null))) {
($$4 = $$.self(1001336, $$this), ($$8 = ($$5 = (loop ?? $$.nothing(1001337, loop, "callLater", "read")).callLater, ($$.call(1001338, $$5, loop, [timeout, ($$6 = $$.self(1001339, $$this), ($$6 ?? $$.nothing(1001340, $$6, "_onTimeout", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001340, $$6, "_onTimeout") && (yield), typeof ($$7 = $$6._onTimeout) === "function" ? $$.member($$6, $$7) : $$7))]) ? (yield) : $$.value)), $$4 ?? $$.nothing(1001341, $$4, "_timer", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001341, $$4, "_timer", $$8) && (yield), $$m.site = 1001341, $$4._timer = $$8));
}
return $$.self(1001342, $$this);
}, length: 2,
methods: [{ kind: "method", isStatic: false, key: $$v27, method: $$.function("generator", $$v27, 0, function* () {
let $$1, $$2, $$3, $$4, $$5;
($$m.fuel -= $$enter) < 0 && $$.enter(1001343) && (yield);
yield $$.give(void 0);
for (; ($$2 = (this ?? $$.nothing(1001345, this, "_left", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001345, this, "_left") && (yield), typeof ($$1 = this._left) === "function" ? $$.member(this, $$1) : $$1), typeof $$2 === "number" ? $$2 > 0 : ($$.binary(1001344, ">", $$2, 0) ? (yield) : $$.value)); (($$m.fuel -= $$edge) < 0 && $$.edge(1001346) && (yield))) {
(($$4 = (this ?? $$.nothing(1001347, this, "_left", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001347, this, "_left") && (yield), typeof ($$3 = this._left) === "function" ? $$.member(this, $$3) : $$3), ($$5 = (typeof $$4 === "number" ? $$4 - 1 : ($$.binary(1001348, "-", $$4, 1) ? (yield) : $$.value)), this ?? $$.nothing(1001349, this, "_left", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001349, this, "_left", $$5) && (yield), $$m.site = 1001349, this._left = $$5)));
(yield $$.give(($$3 = (this ?? $$.nothing(1001350, this, "_resultOfNext", "read"))._resultOfNext, ($$.call(1001351, $$3, this, []) ? (yield) : $$.value))));
}
}) }, { kind: "method", isStatic: false, key: $$v28, method: $$.function("async-generator", $$v28, 0, function* () {
let $$1, $$2, $$3, $$4, $$5;
($$m.fuel -= $$enter) < 0 && $$.enter(1001352) && (yield);
yield $$.give(void 0);
for (; ($$2 = (this ?? $$.nothing(1001354, this, "_left", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001354, this, "_left") && (yield), typeof ($$1 = this._left) === "function" ? $$.member(this, $$1) : $$1), typeof $$2 === "number" ? $$2 > 0 : ($$.binary(1001353, ">", $$2, 0) ? (yield) : $$.value)); (($$m.fuel -= $$edge) < 0 && $$.edge(1001355) && (yield))) {
(($$4 = (this ?? $$.nothing(1001356, this, "_left", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001356, this, "_left") && (yield), typeof ($$3 = this._left) === "function" ? $$.member(this, $$3) : $$3), ($$5 = (typeof $$4 === "number" ? $$4 - 1 : ($$.binary(1001357, "-", $$4, 1) ? (yield) : $$.value)), this ?? $$.nothing(1001358, this, "_left", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001358, this, "_left", $$5) && (yield), $$m.site = 1001358, this._left = $$5)));
(yield $$.give(($$.await(1001359, ($$3 = (this ?? $$.nothing(1001360, this, "_next", "read"))._next, ($$.call(1001361, $$3, this, []) ? (yield) : $$.value))) ? (yield) : $$.value)));
}
}) }, { kind: "method", isStatic: false, key: "_next", method: $$.function("async", "_next", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1001362) && (yield);
$$inspected && $$.scope(1000127, { future: () => future });

const future = ($$.await(1001363, ($$1 = (this ?? $$.nothing(1001364, this, "_done", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001364, this, "_done") && (yield), typeof ($$2 = this._done) === "function" ? $$.member(this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1001365, $$1, "get", "read")).get, ($$.call(1001366, $$3, $$1, []) ? (yield) : $$.value)))) ? (yield) : $$.value);
if ((future === null)) {
throw $$.raise(1001368, ($$.construct(1001369, TimeoutError, [], 1001370) ? (yield) : $$.value));
}
return future;
}) }, { kind: "method", isStatic: false, key: "_resultOfNext", method: $$.function("async", "_resultOfNext", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1001371) && (yield);
$$inspected && $$.scope(1000128, { future: () => future });

const future = ($$.await(1001372, ($$1 = (this ?? $$.nothing(1001373, this, "_next", "read"))._next, ($$.call(1001374, $$1, this, []) ? (yield) : $$.value))) ? (yield) : $$.value);
return ($$1 = (future ?? $$.nothing(1001375, future, "result", "read")).result, ($$.call(1001376, $$1, future, []) ? (yield) : $$.value));
}) }],
fields: function* () {
let $$1, $$2, $$3, $$4, $$5, $$6;const $$this = this;
$$1 = ($$.construct(1001377, Queue, [], 1001378) ? (yield) : $$.value); $$m.site = 1001379; $$.field = $$1; new $$v23(this);
$$2 = void 0; $$m.site = 1001380; $$.field = $$2; new $$v24(this);
$$3 = void 0; $$m.site = 1001381; $$.field = $$3; new $$v25(this);
$$4 = null; $$m.site = 1001382; $$.field = $$4; new $$v26(this);
$$5 = $$.function("method", "_onCompletion", 1, function* (future) {
let $$1, $$2, $$3, $$4, $$5, $$6;
($$m.fuel -= $$enter) < 0 && $$.enter(1001383) && (yield);
$$inspected && $$.scope(1000129, { future: () => future });

if ((($$1 = ($$this ?? $$.nothing(1001385, $$this, "_todo", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001385, $$this, "_todo") && (yield), typeof ($$2 = $$this._todo) === "function" ? $$.member($$this, $$2) : $$2), ($$1 ?? $$.nothing(1001386, $$1, "size", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001386, $$1, "size") && (yield), typeof ($$3 = $$1.size) === "function" ? $$.member($$1, $$3) : $$3)) === 0)) {
return;
}
($$1 = ($$this ?? $$.nothing(1001387, $$this, "_todo", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001387, $$this, "_todo") && (yield), typeof ($$2 = $$this._todo) === "function" ? $$.member($$this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1001388, $$1, "delete", "read")).delete, ($$.call(1001389, $$3, $$1, [future]) ? (yield) : $$.value)));
($$1 = ($$this ?? $$.nothing(1001390, $$this, "_done", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001390, $$this, "_done") && (yield), typeof ($$2 = $$this._done) === "function" ? $$.member($$this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1001391, $$1, "putNowait", "read")).putNowait, ($$.call(1001392, $$3, $$1, [future]) ? (yield) : $$.value)));
if ((($$1 = ($$this ?? $$.nothing(1001394, $$this, "_todo", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001394, $$this, "_todo") && (yield), typeof ($$2 = $$this._todo) === "function" ? $$.member($$this, $$2) : $$2), ($$1 ?? $$.nothing(1001395, $$1, "size", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001395, $$1, "size") && (yield), typeof ($$3 = $$1.size) === "function" ? $$.member($$1, $$3) : $$3)) === 0)) {
($$5 = ($$this ?? $$.nothing(1001396, $$this, "_timer", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001396, $$this, "_timer") && (yield), typeof ($$4 = $$this._timer) === "function" ? $$.member($$this, $$4) : $$4), $$5 == null ? void 0 : ($$6 = ($$5 ?? $$.nothing(1001397, $$5, "cancel", "read")).cancel, ($$.call(1001398, $$6, $$5, []) ? (yield) : $$.value)));
}
}); $$m.site = 1001399; $$.field = $$5; new $$v29(this);
$$6 = $$.function("method", "_onTimeout", 0, function* () {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1001400) && (yield);
{
const $$v34 = ($$.iterate(1001402, ($$this ?? $$.nothing(1001401, $$this, "_todo", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001401, $$this, "_todo") && (yield), typeof ($$1 = $$this._todo) === "function" ? $$.member($$this, $$1) : $$1)) ? (yield) : $$.value);
let $$v35 = false;
try {
for (; ($$.next(1001402, $$v34) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1001403) && (yield))) {
const future = $$v34.value;
$$inspected && $$.scope(1000130, { future: () => future });
{
($$2 = (future ?? $$.nothing(1001404, future, "removeDoneCallback", "read")).removeDoneCallback, ($$.call(1001405, $$2, future, [($$this ?? $$.nothing(1001406, $$this, "_onCompletion", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001406, $$this, "_onCompletion") && (yield), typeof ($$3 = $$this._onCompletion) === "function" ? $$.member($$this, $$3) : $$3)]) ? (yield) : $$.value));
($$2 = ($$this ?? $$.nothing(1001407, $$this, "_done", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001407, $$this, "_done") && (yield), typeof ($$3 = $$this._done) === "function" ? $$.member($$this, $$3) : $$3), ($$4 = ($$2 ?? $$.nothing(1001408, $$2, "putNowait", "read")).putNowait, ($$.call(1001409, $$4, $$2, [null]) ? (yield) : $$.value)));
}
}
} catch ($$x) { $$v35 = true; throw $$x; }
finally { if (!$$v34.isDone) { $$.close(1001402, $$v34, $$v35) && (yield); } }
}
($$1 = ($$this ?? $$.nothing(1001410, $$this, "_todo", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001410, $$this, "_todo") && (yield), typeof ($$2 = $$this._todo) === "function" ? $$.member($$this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1001411, $$1, "clear", "read")).clear, ($$.call(1001412, $$3, $$1, []) ? (yield) : $$.value)));
}); $$m.site = 1001413; $$.field = $$6; new $$v30(this);
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
($$m.fuel -= $$enter) < 0 && $$.enter(1001415) && (yield);
$$inspected && $$.scope(1000132, { main: () => main });

const $$d = $$.disposals();
let $$e = $$d;
try {
$$inspected && $$.scope(1000131, { runner: () => runner });

if ((($$1 = runningLoopOrNull, ($$.call(1001417, $$1, void 0, []) ? (yield) : $$.value)) !== null)) {
throw $$.raise(1001418, ($$.construct(1001419, RuntimeError, ["asyncio.run() cannot be called from a running event loop"], 1001420) ? (yield) : $$.value));
}
const runner = $$.use(1001424, $$d, ($$.construct(1001422, ($$m.site = 1001421, Runner), [], 1001423) ? (yield) : $$.value));
return ($$1 = (runner ?? $$.nothing(1001425, runner, "run", "read")).run, ($$.call(1001426, $$1, runner, [main]) ? (yield) : $$.value));
} catch ($$x) { $$e = $$x; throw $$x; } finally { $$.dispose(1001427, $$d, $$e) && (yield); }
});
const cancelAllTasks = $$.function("function", "cancelAllTasks", 1, function* (loop) {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1001428) && (yield);
$$inspected && $$.scope(1000137, { loop: () => loop });

$$inspected && $$.scope(1000133, { tasks: () => tasks });

const tasks = ($$1 = tasksOf, ($$.call(1001429, $$1, void 0, [loop]) ? (yield) : $$.value));
if (((tasks ?? $$.nothing(1001431, tasks, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001431, tasks, "length") && (yield), typeof ($$1 = tasks.length) === "function" ? $$.member(tasks, $$1) : $$1) === 0)) {
return;
}
{
const $$v1 = ($$.iterate(1001432, tasks) ? (yield) : $$.value);
let $$v2 = false;
try {
for (; ($$.next(1001432, $$v1) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1001433) && (yield))) {
const task = $$v1.value;
$$inspected && $$.scope(1000134, { task: () => task });
{
($$1 = (task ?? $$.nothing(1001434, task, "cancel", "read")).cancel, ($$.call(1001435, $$1, task, []) ? (yield) : $$.value));
}
}
} catch ($$x) { $$v2 = true; throw $$x; }
finally { if (!$$v1.isDone) { $$.close(1001432, $$v1, $$v2) && (yield); } }
}
($$1 = (loop ?? $$.nothing(1001436, loop, "runUntilComplete", "read")).runUntilComplete, ($$.call(1001437, $$1, loop, [($$2 = gather, ($$.call(1001438, $$2, void 0, $$.concatenate([($$.collect(1001439, tasks) ? (yield) : $$.value), [({ "returnExceptions": true })]])) ? (yield) : $$.value))]) ? (yield) : $$.value));
{
const $$v3 = ($$.iterate(1001440, tasks) ? (yield) : $$.value);
let $$v4 = false;
try {
for (; ($$.next(1001440, $$v3) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1001441) && (yield))) {
const task = $$v3.value;
$$inspected && $$.scope(1000135, { task: () => task });
{
$$inspected && $$.scope(1000136, { exception: () => exception, message: () => message });

if (($$1 = (task ?? $$.nothing(1001442, task, "cancelled", "read")).cancelled, ($$.call(1001443, $$1, task, []) ? (yield) : $$.value))) {
continue;
}
const exception = ($$1 = (task ?? $$.nothing(1001444, task, "exception", "read")).exception, ($$.call(1001445, $$1, task, []) ? (yield) : $$.value));
if ((exception === null)) {
continue;
}
const message = "unhandled exception during asyncio.run() shutdown";
($$1 = (loop ?? $$.nothing(1001447, loop, "callExceptionHandler", "read")).callExceptionHandler, ($$.call(1001448, $$1, loop, [({ "message": message, "exception": exception, "task": task })]) ? (yield) : $$.value));
}
}
} catch ($$x) { $$v4 = true; throw $$x; }
finally { if (!$$v3.isDone) { $$.close(1001440, $$v3, $$v4) && (yield); } }
}
});
const shutdownGenerators = $$.function("async", "shutdownGenerators", 1, function* (loop) {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1001449) && (yield);
$$inspected && $$.scope(1000140, { loop: () => loop });

$$inspected && $$.scope(1000138, { generators: () => generators });

const generators = ($$1 = suspendedGenerators, ($$.call(1001450, $$1, void 0, [loop]) ? (yield) : $$.value));
if (((generators ?? $$.nothing(1001452, generators, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001452, generators, "length") && (yield), typeof ($$1 = generators.length) === "function" ? $$.member(generators, $$1) : $$1) === 0)) {
return;
}
($$.await(1001453, ($$1 = gather, ($$.call(1001454, $$1, void 0, $$.concatenate([($$.collect(1001455, ($$2 = (generators ?? $$.nothing(1001456, generators, "map", "read")).map, ($$.call(1001457, $$2, generators, [$$.function("method", "", 1, function* (generator) {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1001458) && (yield);
$$inspected && $$.scope(1000139, { generator: () => generator });

return ($$1 = (generator ?? $$.nothing(1001459, generator, "return", "read")).return, ($$.call(1001460, $$1, generator, [(void 0)]) ? (yield) : $$.value));
})]) ? (yield) : $$.value))) ? (yield) : $$.value), [({ "returnExceptions": true })]])) ? (yield) : $$.value))) ? (yield) : $$.value);
});
$$inspected && $$.scope(1000141, { Runner: () => Runner, run: () => run, cancelAllTasks: () => cancelAllTasks, shutdownGenerators: () => shutdownGenerators });





const Runner = ($$1 = LibraryObject, ($$2 = typeof ($$2 = $$_Symbol.dispose) === "string" || typeof $$2 === "symbol" ? $$2 : ($$.key(1001461, $$2) ? (yield) : $$.value)), ($$.class(1001525, "Runner", [$$1], (($$v8) => ($$v9) => class $$v5 extends $$.Same { ["_state"] = $$.field;  static $$s() { return class $$v6 extends $$.Same { ["_loop"] = $$.field;  static $$s() { return class $$v7 extends $$.Same { ["_context"] = $$.field;  static $$s() { return (() => {
let Runner;
return {
construct: null, length: 0,
methods: [{ kind: "method", isStatic: false, key: "run", method: $$.function("method", "run", 1, function* (coroutine, $$v10) {
let $$1, $$2, $$3, $$4, $$5, $$6;
($$m.fuel -= $$enter) < 0 && $$.enter(1001462) && (yield);
const options = (($$1 = $$v10) === void 0 ? ({  }) : $$1);
$$inspected && $$.scope(1000143, { coroutine: () => coroutine, options: () => options });

{
$$inspected && $$.scope(1000142, { task: () => task });

if ((($$2 = runningLoopOrNull, ($$.call(1001464, $$2, void 0, []) ? (yield) : $$.value)) !== null)) {
throw $$.raise(1001465, ($$.construct(1001466, RuntimeError, ["Runner.run() cannot be called from a running event loop"], 1001467) ? (yield) : $$.value));
}
($$2 = (this ?? $$.nothing(1001468, this, "_lazyInit", "read"))._lazyInit, ($$.call(1001469, $$2, this, []) ? (yield) : $$.value));
if ((! ($$2 = isCoroutine, ($$.call(1001470, $$2, void 0, [coroutine]) ? (yield) : $$.value)))) {
throw $$.raise(1001471, ($$.construct(1001472, TypeError, ["An asyncio.Future, a coroutine or an awaitable is required"], 1001473) ? (yield) : $$.value));
}
const task = ($$2 = (this ?? $$.nothing(1001474, this, "_loop", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001474, this, "_loop") && (yield), typeof ($$3 = this._loop) === "function" ? $$.member(this, $$3) : $$3), ($$4 = ($$2 ?? $$.nothing(1001475, $$2, "createTask", "read")).createTask, ($$.call(1001476, $$4, $$2, [coroutine, ({ "context": ((options ?? $$.nothing(1001477, options, "context", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001477, options, "context") && (yield), typeof ($$5 = options.context) === "function" ? $$.member(options, $$5) : $$5) ?? (this ?? $$.nothing(1001478, this, "_context", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001478, this, "_context") && (yield), typeof ($$6 = this._context) === "function" ? $$.member(this, $$6) : $$6)) })]) ? (yield) : $$.value)));
return ($$2 = (this ?? $$.nothing(1001479, this, "_loop", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001479, this, "_loop") && (yield), typeof ($$3 = this._loop) === "function" ? $$.member(this, $$3) : $$3), ($$4 = ($$2 ?? $$.nothing(1001480, $$2, "runUntilComplete", "read")).runUntilComplete, ($$.call(1001481, $$4, $$2, [task]) ? (yield) : $$.value)));
}
}) }, { kind: "method", isStatic: false, key: "getLoop", method: $$.function("method", "getLoop", 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1001482) && (yield);
($$1 = (this ?? $$.nothing(1001483, this, "_lazyInit", "read"))._lazyInit, ($$.call(1001484, $$1, this, []) ? (yield) : $$.value));
return (this ?? $$.nothing(1001485, this, "_loop", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001485, this, "_loop") && (yield), typeof ($$1 = this._loop) === "function" ? $$.member(this, $$1) : $$1);
}) }, { kind: "method", isStatic: false, key: "close", method: $$.function("method", "close", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1001486) && (yield);
$$inspected && $$.scope(1000144, { loop: () => loop });

if (((this ?? $$.nothing(1001488, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001488, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) !== "initialized")) {
return;
}
const loop = (this ?? $$.nothing(1001489, this, "_loop", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001489, this, "_loop") && (yield), typeof ($$1 = this._loop) === "function" ? $$.member(this, $$1) : $$1);
try {
($$1 = cancelAllTasks, ($$.call(1001490, $$1, void 0, [loop]) ? (yield) : $$.value));
($$1 = (loop ?? $$.nothing(1001491, loop, "runUntilComplete", "read")).runUntilComplete, ($$.call(1001492, $$1, loop, [($$2 = (loop ?? $$.nothing(1001493, loop, "createTask", "read")).createTask, ($$.call(1001494, $$2, loop, [($$3 = shutdownGenerators, ($$.call(1001495, $$3, void 0, [loop]) ? (yield) : $$.value))]) ? (yield) : $$.value))]) ? (yield) : $$.value));
($$1 = (loop ?? $$.nothing(1001496, loop, "runUntilComplete", "read")).runUntilComplete, ($$.call(1001497, $$1, loop, [($$2 = (loop ?? $$.nothing(1001498, loop, "createTask", "read")).createTask, ($$.call(1001499, $$2, loop, [($$3 = shutdownDefaultExecutor, ($$.call(1001500, $$3, void 0, [loop]) ? (yield) : $$.value))]) ? (yield) : $$.value))]) ? (yield) : $$.value));
} finally {
($$1 = (loop ?? $$.nothing(1001501, loop, "close", "read")).close, ($$.call(1001502, $$1, loop, []) ? (yield) : $$.value));
((this ?? $$.nothing(1001503, this, "_loop", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001503, this, "_loop", null) && (yield), $$m.site = 1001503, this._loop = null));
((this ?? $$.nothing(1001504, this, "_state", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001504, this, "_state", "closed") && (yield), $$m.site = 1001504, this._state = "closed"));
($$1 = warnOfForgotten, ($$.call(1001505, $$1, void 0, []) ? (yield) : $$.value));
}
}) }, { kind: "method", isStatic: false, key: $$v8, method: $$.function("method", $$v8, 0, function* () {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1001506) && (yield);
($$1 = (this ?? $$.nothing(1001507, this, "close", "read")).close, ($$.call(1001508, $$1, this, []) ? (yield) : $$.value));
}) }, { kind: "method", isStatic: false, key: "_lazyInit", method: $$.function("method", "_lazyInit", 0, function* () {
let $$1, $$2;
($$m.fuel -= $$enter) < 0 && $$.enter(1001509) && (yield);
if (((this ?? $$.nothing(1001511, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001511, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) === "closed")) {
throw $$.raise(1001512, ($$.construct(1001513, RuntimeError, ["Runner is closed"], 1001514) ? (yield) : $$.value));
}
if (((this ?? $$.nothing(1001516, this, "_state", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001516, this, "_state") && (yield), typeof ($$1 = this._state) === "function" ? $$.member(this, $$1) : $$1) === "initialized")) {
return;
}
(($$2 = ($$1 = newEventLoop, ($$.call(1001517, $$1, void 0, []) ? (yield) : $$.value)), this ?? $$.nothing(1001518, this, "_loop", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001518, this, "_loop", $$2) && (yield), $$m.site = 1001518, this._loop = $$2));
(($$2 = ($$1 = copyContext, ($$.call(1001519, $$1, void 0, []) ? (yield) : $$.value)), this ?? $$.nothing(1001520, this, "_context", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001520, this, "_context", $$2) && (yield), $$m.site = 1001520, this._context = $$2));
((this ?? $$.nothing(1001521, this, "_state", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001521, this, "_state", "initialized") && (yield), $$m.site = 1001521, this._state = "initialized"));
}) }],
fields: function* () {
let $$1, $$2, $$3;
$$1 = "created"; $$m.site = 1001522; $$.field = $$1; new $$v5(this);
$$2 = null; $$m.site = 1001523; $$.field = $$2; new $$v6(this);
$$3 = null; $$m.site = 1001524; $$.field = $$3; new $$v7(this);
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
($$m.fuel -= $$enter) < 0 && $$.enter(1001526) && (yield);
$$inspected && $$.scope(1000145, { error: () => error });

return ((($$.binary(1001527, "instanceof", error, SystemExit) ? (yield) : $$.value)) || (($$.binary(1001528, "instanceof", error, KeyboardInterrupt) ? (yield) : $$.value)));
});
const taskGroup = $$.function("async", "taskGroup", 1, function* (body) {
let $$1;
($$m.fuel -= $$enter) < 0 && $$.enter(1001529) && (yield);
$$inspected && $$.scope(1000148, { body: () => body });

$$inspected && $$.scope(1000146, { group: () => group, value: () => value });

const group = ($$.construct(1001531, ($$m.site = 1001530, TaskGroup), [], 1001532) ? (yield) : $$.value);
($$1 = (group ?? $$.nothing(1001533, group, "_enter", "read"))._enter, ($$.call(1001534, $$1, group, []) ? (yield) : $$.value));
let value = void 0;
try {
((value = ($$.await(1001535, ($$1 = body, ($$.call(1001536, $$1, void 0, [group]) ? (yield) : $$.value))) ? (yield) : $$.value)));
} catch ($$x) {
const error = $$.caught($$x);
$$inspected && $$.scope(1000147, { error: () => error });
{
($$.await(1001537, ($$1 = (group ?? $$.nothing(1001538, group, "_exit", "read"))._exit, ($$.call(1001539, $$1, group, [({ "error": error })]) ? (yield) : $$.value))) ? (yield) : $$.value);
return (void 0);
}
}
($$.await(1001540, ($$1 = (group ?? $$.nothing(1001541, group, "_exit", "read"))._exit, ($$.call(1001542, $$1, group, [null]) ? (yield) : $$.value))) ? (yield) : $$.value);
return value;
});
$$inspected && $$.scope(1000149, { TaskGroup: () => TaskGroup, isBaseError: () => isBaseError, taskGroup: () => taskGroup });



const TaskGroup = ($$1 = LibraryObject, ($$.class(1001734, "TaskGroup", [$$1], (() => ($$v12) => class $$v1 extends $$.Same { ["_entered"] = $$.field;  static $$s() { return class $$v2 extends $$.Same { ["_exiting"] = $$.field;  static $$s() { return class $$v3 extends $$.Same { ["_aborting"] = $$.field;  static $$s() { return class $$v4 extends $$.Same { ["_loop"] = $$.field;  static $$s() { return class $$v5 extends $$.Same { ["_parentTask"] = $$.field;  static $$s() { return class $$v6 extends $$.Same { ["_parentCancelRequested"] = $$.field;  static $$s() { return class $$v7 extends $$.Same { ["_tasks"] = $$.field;  static $$s() { return class $$v8 extends $$.Same { ["_errors"] = $$.field;  static $$s() { return class $$v9 extends $$.Same { ["_baseError"] = $$.field;  static $$s() { return class $$v10 extends $$.Same { ["_onCompleted"] = $$.field;  static $$s() { return class $$v11 extends $$.Same { ["_onTaskDone"] = $$.field;  static $$s() { return (() => {
let TaskGroup;
return {
construct: null, length: 0,
methods: [{ kind: "method", isStatic: false, key: "createTask", method: $$.function("method", "createTask", 1, function* (coroutine, $$v13) {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1001543) && (yield);
const options = (($$1 = $$v13) === void 0 ? ({  }) : $$1);
$$inspected && $$.scope(1000151, { coroutine: () => coroutine, options: () => options });

{
$$inspected && $$.scope(1000150, { problem: () => problem, task: () => task });

const problem = ($$2 = (this ?? $$.nothing(1001544, this, "_problem", "read"))._problem, ($$.call(1001545, $$2, this, []) ? (yield) : $$.value));
if ((problem !== null)) {
($$2 = closeCoroutine, ($$.call(1001547, $$2, void 0, [coroutine]) ? (yield) : $$.value));
throw $$.raise(1001548, ($$.construct(1001549, RuntimeError, [($$.template(1001551, ["TaskGroup ", " ", ""], [(typeof ($$2 = ($$3 = repr, ($$.call(1001552, $$3, void 0, [this]) ? (yield) : $$.value))) === "string" || typeof $$2 === "number" ? $$2 : ($$.text(1001551, $$2) ? (yield) : $$.value)), (typeof ($$4 = problem) === "string" || typeof $$4 === "number" ? $$4 : ($$.text(1001551, $$4) ? (yield) : $$.value))]) ? (yield) : $$.value)], 1001550) ? (yield) : $$.value));
}
const task = ($$2 = (this ?? $$.nothing(1001553, this, "_loop", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001553, this, "_loop") && (yield), typeof ($$3 = this._loop) === "function" ? $$.member(this, $$3) : $$3), ($$4 = ($$2 ?? $$.nothing(1001554, $$2, "createTask", "read")).createTask, ($$.call(1001555, $$4, $$2, [coroutine, options]) ? (yield) : $$.value)));
($$2 = (this ?? $$.nothing(1001556, this, "_tasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001556, this, "_tasks") && (yield), typeof ($$3 = this._tasks) === "function" ? $$.member(this, $$3) : $$3), ($$4 = ($$2 ?? $$.nothing(1001557, $$2, "add", "read")).add, ($$.call(1001558, $$4, $$2, [task]) ? (yield) : $$.value)));
($$2 = (task ?? $$.nothing(1001559, task, "addDoneCallback", "read")).addDoneCallback, ($$.call(1001560, $$2, task, [(this ?? $$.nothing(1001561, this, "_onTaskDone", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001561, this, "_onTaskDone") && (yield), typeof ($$3 = this._onTaskDone) === "function" ? $$.member(this, $$3) : $$3)]) ? (yield) : $$.value));
if (((this ?? $$.nothing(1001562, this, "_aborting", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001562, this, "_aborting") && (yield), typeof ($$2 = this._aborting) === "function" ? $$.member(this, $$2) : $$2) && (! ($$3 = (task ?? $$.nothing(1001563, task, "done", "read")).done, ($$.call(1001564, $$3, task, []) ? (yield) : $$.value))))) {
($$4 = (task ?? $$.nothing(1001565, task, "cancel", "read")).cancel, ($$.call(1001566, $$4, task, []) ? (yield) : $$.value));
}
return task;
}
}) }, { kind: "method", isStatic: false, key: "_problem", method: $$.function("method", "_problem", 0, function* () {
let $$1, $$2, $$3, $$4;
($$m.fuel -= $$enter) < 0 && $$.enter(1001567) && (yield);
if ((! (this ?? $$.nothing(1001568, this, "_entered", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001568, this, "_entered") && (yield), typeof ($$1 = this._entered) === "function" ? $$.member(this, $$1) : $$1))) {
return "has not been entered";
}
if (((this ?? $$.nothing(1001569, this, "_exiting", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001569, this, "_exiting") && (yield), typeof ($$1 = this._exiting) === "function" ? $$.member(this, $$1) : $$1) && (($$2 = (this ?? $$.nothing(1001571, this, "_tasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001571, this, "_tasks") && (yield), typeof ($$3 = this._tasks) === "function" ? $$.member(this, $$3) : $$3), ($$2 ?? $$.nothing(1001572, $$2, "size", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001572, $$2, "size") && (yield), typeof ($$4 = $$2.size) === "function" ? $$.member($$2, $$4) : $$4)) === 0))) {
return "is finished";
}
return ((this ?? $$.nothing(1001573, this, "_aborting", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001573, this, "_aborting") && (yield), typeof ($$1 = this._aborting) === "function" ? $$.member(this, $$1) : $$1) ? "is shutting down" : null);
}) }, { kind: "method", isStatic: false, key: "_enter", method: $$.function("method", "_enter", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1001574) && (yield);
(($$2 = ($$1 = getRunningLoop, ($$.call(1001575, $$1, void 0, []) ? (yield) : $$.value)), this ?? $$.nothing(1001576, this, "_loop", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001576, this, "_loop", $$2) && (yield), $$m.site = 1001576, this._loop = $$2));
(($$2 = ($$1 = currentTask, ($$.call(1001577, $$1, void 0, []) ? (yield) : $$.value)), this ?? $$.nothing(1001578, this, "_parentTask", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001578, this, "_parentTask", $$2) && (yield), $$m.site = 1001578, this._parentTask = $$2));
if (((this ?? $$.nothing(1001580, this, "_parentTask", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001580, this, "_parentTask") && (yield), typeof ($$1 = this._parentTask) === "function" ? $$.member(this, $$1) : $$1) === null)) {
throw $$.raise(1001581, ($$.construct(1001582, RuntimeError, [($$.template(1001584, ["TaskGroup ", " cannot determine the parent task"], [(typeof ($$2 = ($$3 = repr, ($$.call(1001585, $$3, void 0, [this]) ? (yield) : $$.value))) === "string" || typeof $$2 === "number" ? $$2 : ($$.text(1001584, $$2) ? (yield) : $$.value))]) ? (yield) : $$.value)], 1001583) ? (yield) : $$.value));
}
((this ?? $$.nothing(1001586, this, "_entered", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001586, this, "_entered", true) && (yield), $$m.site = 1001586, this._entered = true));
}) }, { kind: "method", isStatic: false, key: "_exit", method: $$.function("async", "_exit", 1, function* (failure) {
let $$1, $$2, $$3, $$4, $$5, $$6, $$7, $$8;
($$m.fuel -= $$enter) < 0 && $$.enter(1001587) && (yield);
$$inspected && $$.scope(1000154, { failure: () => failure });

$$inspected && $$.scope(1000152, { cancellation: () => cancellation, pendingCancellation: () => pendingCancellation, parent: () => parent });

((this ?? $$.nothing(1001588, this, "_exiting", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001588, this, "_exiting", true) && (yield), $$m.site = 1001588, this._exiting = true));
if (((failure !== null) && ($$1 = isBaseError, ($$.call(1001590, $$1, void 0, [(failure ?? $$.nothing(1001591, failure, "error", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001591, failure, "error") && (yield), typeof ($$2 = failure.error) === "function" ? $$.member(failure, $$2) : $$2)]) ? (yield) : $$.value)))) {
((this ?? $$.nothing(1001592, this, "_baseError", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001592, this, "_baseError") && (yield), typeof ($$3 = this._baseError) === "function" ? $$.member(this, $$3) : $$3) ?? (this ?? $$.nothing(1001593, this, "_baseError", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001593, this, "_baseError", failure) && (yield), $$m.site = 1001593, this._baseError = failure));
}
let cancellation = (((failure !== null) && ($$2 = (failure ?? $$.nothing(1001596, failure, "error", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001596, failure, "error") && (yield), typeof ($$1 = failure.error) === "function" ? $$.member(failure, $$1) : $$1), ($$.binary(1001595, "instanceof", $$2, CancelledError) ? (yield) : $$.value))) ? failure : null);
if (((failure !== null) && (! (this ?? $$.nothing(1001598, this, "_aborting", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001598, this, "_aborting") && (yield), typeof ($$1 = this._aborting) === "function" ? $$.member(this, $$1) : $$1)))) {
($$2 = (this ?? $$.nothing(1001599, this, "_abort", "read"))._abort, ($$.call(1001600, $$2, this, []) ? (yield) : $$.value));
}
let pendingCancellation = null;
for (; ($$4 = ($$1 = (this ?? $$.nothing(1001602, this, "_tasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001602, this, "_tasks") && (yield), typeof ($$2 = this._tasks) === "function" ? $$.member(this, $$2) : $$2), ($$1 ?? $$.nothing(1001603, $$1, "size", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001603, $$1, "size") && (yield), typeof ($$3 = $$1.size) === "function" ? $$.member($$1, $$3) : $$3)), typeof $$4 === "number" ? $$4 > 0 : ($$.binary(1001601, ">", $$4, 0) ? (yield) : $$.value)); (($$m.fuel -= $$edge) < 0 && $$.edge(1001604) && (yield))) {
((this ?? $$.nothing(1001605, this, "_onCompleted", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001605, this, "_onCompleted") && (yield), typeof ($$5 = this._onCompleted) === "function" ? $$.member(this, $$5) : $$5) ?? ($$8 = ($$6 = newWaiter, ($$.call(1001606, $$6, void 0, ["tasks", "the group", (this ?? $$.nothing(1001607, this, "_loop", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001607, this, "_loop") && (yield), typeof ($$7 = this._loop) === "function" ? $$.member(this, $$7) : $$7)]) ? (yield) : $$.value)), this ?? $$.nothing(1001608, this, "_onCompleted", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001608, this, "_onCompleted", $$8) && (yield), $$m.site = 1001608, this._onCompleted = $$8));
try {
($$.await(1001609, (this ?? $$.nothing(1001610, this, "_onCompleted", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001610, this, "_onCompleted") && (yield), typeof ($$5 = this._onCompleted) === "function" ? $$.member(this, $$5) : $$5)) ? (yield) : $$.value);
} catch ($$x) {
const error = $$.caught($$x);
$$inspected && $$.scope(1000153, { error: () => error });
{
if ((! (($$.binary(1001611, "instanceof", error, CancelledError) ? (yield) : $$.value)))) {
throw $$.raise(1001612, error);
}
((pendingCancellation = ({ "error": error })));
if ((! (this ?? $$.nothing(1001613, this, "_aborting", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001613, this, "_aborting") && (yield), typeof ($$5 = this._aborting) === "function" ? $$.member(this, $$5) : $$5))) {
((cancellation = pendingCancellation));
($$6 = (this ?? $$.nothing(1001614, this, "_abort", "read"))._abort, ($$.call(1001615, $$6, this, []) ? (yield) : $$.value));
}
}
}
((this ?? $$.nothing(1001616, this, "_onCompleted", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001616, this, "_onCompleted", null) && (yield), $$m.site = 1001616, this._onCompleted = null));
}
if (((this ?? $$.nothing(1001618, this, "_baseError", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001618, this, "_baseError") && (yield), typeof ($$1 = this._baseError) === "function" ? $$.member(this, $$1) : $$1) !== null)) {
throw $$.raise(1001619, ($$2 = (this ?? $$.nothing(1001620, this, "_baseError", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001620, this, "_baseError") && (yield), typeof ($$3 = this._baseError) === "function" ? $$.member(this, $$3) : $$3), ($$2 ?? $$.nothing(1001621, $$2, "error", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001621, $$2, "error") && (yield), typeof ($$4 = $$2.error) === "function" ? $$.member($$2, $$4) : $$4)));
}
const parent = (this ?? $$.nothing(1001622, this, "_parentTask", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001622, this, "_parentTask") && (yield), typeof ($$1 = this._parentTask) === "function" ? $$.member(this, $$1) : $$1);
if ((this ?? $$.nothing(1001623, this, "_parentCancelRequested", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001623, this, "_parentCancelRequested") && (yield), typeof ($$1 = this._parentCancelRequested) === "function" ? $$.member(this, $$1) : $$1)) {
if ((($$2 = (parent ?? $$.nothing(1001625, parent, "uncancel", "read")).uncancel, ($$.call(1001626, $$2, parent, []) ? (yield) : $$.value)) === 0)) {
((cancellation = null));
} else {
(cancellation ?? (cancellation = pendingCancellation));
}
}
if (((cancellation !== null) && (($$1 = (this ?? $$.nothing(1001629, this, "_errors", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001629, this, "_errors") && (yield), typeof ($$2 = this._errors) === "function" ? $$.member(this, $$2) : $$2), ($$1 ?? $$.nothing(1001630, $$1, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001630, $$1, "length") && (yield), typeof ($$3 = $$1.length) === "function" ? $$.member($$1, $$3) : $$3)) === 0))) {
throw $$.raise(1001631, (cancellation ?? $$.nothing(1001632, cancellation, "error", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001632, cancellation, "error") && (yield), typeof ($$4 = cancellation.error) === "function" ? $$.member(cancellation, $$4) : $$4));
}
if (((failure !== null) && (! ($$2 = (failure ?? $$.nothing(1001635, failure, "error", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001635, failure, "error") && (yield), typeof ($$1 = failure.error) === "function" ? $$.member(failure, $$1) : $$1), ($$.binary(1001634, "instanceof", $$2, CancelledError) ? (yield) : $$.value))))) {
($$3 = (this ?? $$.nothing(1001636, this, "_errors", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001636, this, "_errors") && (yield), typeof ($$4 = this._errors) === "function" ? $$.member(this, $$4) : $$4), ($$5 = ($$3 ?? $$.nothing(1001637, $$3, "push", "read")).push, ($$.call(1001638, $$5, $$3, [(failure ?? $$.nothing(1001639, failure, "error", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001639, failure, "error") && (yield), typeof ($$6 = failure.error) === "function" ? $$.member(failure, $$6) : $$6)]) ? (yield) : $$.value)));
}
if ((($$1 = (this ?? $$.nothing(1001641, this, "_errors", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001641, this, "_errors") && (yield), typeof ($$2 = this._errors) === "function" ? $$.member(this, $$2) : $$2), ($$1 ?? $$.nothing(1001642, $$1, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001642, $$1, "length") && (yield), typeof ($$3 = $$1.length) === "function" ? $$.member($$1, $$3) : $$3)) === 0)) {
return;
}
if (($$2 = ($$1 = (parent ?? $$.nothing(1001644, parent, "cancelling", "read")).cancelling, ($$.call(1001645, $$1, parent, []) ? (yield) : $$.value)), typeof $$2 === "number" ? $$2 > 0 : ($$.binary(1001643, ">", $$2, 0) ? (yield) : $$.value))) {
($$3 = (parent ?? $$.nothing(1001646, parent, "uncancel", "read")).uncancel, ($$.call(1001647, $$3, parent, []) ? (yield) : $$.value));
($$3 = (parent ?? $$.nothing(1001648, parent, "cancel", "read")).cancel, ($$.call(1001649, $$3, parent, []) ? (yield) : $$.value));
}
throw $$.raise(1001650, ($$.construct(1001651, BaseExceptionGroup, ["unhandled errors in a TaskGroup", (this ?? $$.nothing(1001653, this, "_errors", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001653, this, "_errors") && (yield), typeof ($$1 = this._errors) === "function" ? $$.member(this, $$1) : $$1)], 1001652) ? (yield) : $$.value));
}) }, { kind: "method", isStatic: false, key: "_abort", method: $$.function("method", "_abort", 0, function* () {
let $$1, $$2, $$3;
($$m.fuel -= $$enter) < 0 && $$.enter(1001654) && (yield);
((this ?? $$.nothing(1001655, this, "_aborting", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001655, this, "_aborting", true) && (yield), $$m.site = 1001655, this._aborting = true));
{
const $$v14 = ($$.iterate(1001657, (this ?? $$.nothing(1001656, this, "_tasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001656, this, "_tasks") && (yield), typeof ($$1 = this._tasks) === "function" ? $$.member(this, $$1) : $$1)) ? (yield) : $$.value);
let $$v15 = false;
try {
for (; ($$.next(1001657, $$v14) ? (yield) : $$.value); (($$m.fuel -= $$edge) < 0 && $$.edge(1001658) && (yield))) {
const task = $$v14.value;
$$inspected && $$.scope(1000155, { task: () => task });
{
if ((! ($$2 = (task ?? $$.nothing(1001659, task, "done", "read")).done, ($$.call(1001660, $$2, task, []) ? (yield) : $$.value)))) {
($$3 = (task ?? $$.nothing(1001661, task, "cancel", "read")).cancel, ($$.call(1001662, $$3, task, []) ? (yield) : $$.value));
}
}
}
} catch ($$x) { $$v15 = true; throw $$x; }
finally { if (!$$v14.isDone) { $$.close(1001657, $$v14, $$v15) && (yield); } }
}
}) }, { kind: "method", isStatic: false, key: "toString", method: $$.function("method", "toString", 0, function* () {
let $$1, $$2, $$3, $$4, $$5, $$6, $$7, $$8;
($$m.fuel -= $$enter) < 0 && $$.enter(1001663) && (yield);
$$inspected && $$.scope(1000156, { tasks: () => tasks, errors: () => errors, state: () => state });

const tasks = (($$4 = ($$1 = (this ?? $$.nothing(1001665, this, "_tasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001665, this, "_tasks") && (yield), typeof ($$2 = this._tasks) === "function" ? $$.member(this, $$2) : $$2), ($$1 ?? $$.nothing(1001666, $$1, "size", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001666, $$1, "size") && (yield), typeof ($$3 = $$1.size) === "function" ? $$.member($$1, $$3) : $$3)), typeof $$4 === "number" ? $$4 > 0 : ($$.binary(1001664, ">", $$4, 0) ? (yield) : $$.value)) ? ($$.template(1001667, [" tasks=", ""], [(typeof ($$5 = ($$6 = (this ?? $$.nothing(1001668, this, "_tasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001668, this, "_tasks") && (yield), typeof ($$7 = this._tasks) === "function" ? $$.member(this, $$7) : $$7), ($$6 ?? $$.nothing(1001669, $$6, "size", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001669, $$6, "size") && (yield), typeof ($$8 = $$6.size) === "function" ? $$.member($$6, $$8) : $$8))) === "string" || typeof $$5 === "number" ? $$5 : ($$.text(1001667, $$5) ? (yield) : $$.value))]) ? (yield) : $$.value) : "");
const errors = (($$4 = ($$1 = (this ?? $$.nothing(1001671, this, "_errors", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001671, this, "_errors") && (yield), typeof ($$2 = this._errors) === "function" ? $$.member(this, $$2) : $$2), ($$1 ?? $$.nothing(1001672, $$1, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001672, $$1, "length") && (yield), typeof ($$3 = $$1.length) === "function" ? $$.member($$1, $$3) : $$3)), typeof $$4 === "number" ? $$4 > 0 : ($$.binary(1001670, ">", $$4, 0) ? (yield) : $$.value)) ? ($$.template(1001673, [" errors=", ""], [(typeof ($$5 = ($$6 = (this ?? $$.nothing(1001674, this, "_errors", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001674, this, "_errors") && (yield), typeof ($$7 = this._errors) === "function" ? $$.member(this, $$7) : $$7), ($$6 ?? $$.nothing(1001675, $$6, "length", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001675, $$6, "length") && (yield), typeof ($$8 = $$6.length) === "function" ? $$.member($$6, $$8) : $$8))) === "string" || typeof $$5 === "number" ? $$5 : ($$.text(1001673, $$5) ? (yield) : $$.value))]) ? (yield) : $$.value) : "");
const state = ((this ?? $$.nothing(1001676, this, "_aborting", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001676, this, "_aborting") && (yield), typeof ($$1 = this._aborting) === "function" ? $$.member(this, $$1) : $$1) ? " cancelling" : ((this ?? $$.nothing(1001677, this, "_entered", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001677, this, "_entered") && (yield), typeof ($$2 = this._entered) === "function" ? $$.member(this, $$2) : $$2) ? " entered" : ""));
return ($$.template(1001678, ["<TaskGroup", "", "", ">"], [(typeof ($$1 = tasks) === "string" || typeof $$1 === "number" ? $$1 : ($$.text(1001678, $$1) ? (yield) : $$.value)), (typeof ($$2 = errors) === "string" || typeof $$2 === "number" ? $$2 : ($$.text(1001678, $$2) ? (yield) : $$.value)), (typeof ($$3 = state) === "string" || typeof $$3 === "number" ? $$3 : ($$.text(1001678, $$3) ? (yield) : $$.value))]) ? (yield) : $$.value);
}) }],
fields: function* () {
let $$1, $$2, $$3, $$4, $$5, $$6, $$7, $$8, $$9, $$10, $$11;const $$this = this;
$$1 = false; $$m.site = 1001679; $$.field = $$1; new $$v1(this);
$$2 = false; $$m.site = 1001680; $$.field = $$2; new $$v2(this);
$$3 = false; $$m.site = 1001681; $$.field = $$3; new $$v3(this);
$$4 = null; $$m.site = 1001682; $$.field = $$4; new $$v4(this);
$$5 = null; $$m.site = 1001683; $$.field = $$5; new $$v5(this);
$$6 = false; $$m.site = 1001684; $$.field = $$6; new $$v6(this);
$$7 = ($$.construct(1001685, $$_Set, [], 1001686) ? (yield) : $$.value); $$m.site = 1001687; $$.field = $$7; new $$v7(this);
$$8 = []; $$m.site = 1001688; $$.field = $$8; new $$v8(this);
$$9 = null; $$m.site = 1001689; $$.field = $$9; new $$v9(this);
$$10 = null; $$m.site = 1001690; $$.field = $$10; new $$v10(this);
$$11 = $$.function("method", "_onTaskDone", 1, function* (task) {
let $$1, $$2, $$3, $$4, $$5, $$6, $$7, $$8, $$9, $$10;
($$m.fuel -= $$enter) < 0 && $$.enter(1001691) && (yield);
$$inspected && $$.scope(1000158, { task: () => task });

$$inspected && $$.scope(1000157, { error: () => error, parent: () => parent });

($$1 = ($$this ?? $$.nothing(1001692, $$this, "_tasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001692, $$this, "_tasks") && (yield), typeof ($$2 = $$this._tasks) === "function" ? $$.member($$this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1001693, $$1, "delete", "read")).delete, ($$.call(1001694, $$3, $$1, [task]) ? (yield) : $$.value)));
if ((((($$this ?? $$.nothing(1001696, $$this, "_onCompleted", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001696, $$this, "_onCompleted") && (yield), typeof ($$1 = $$this._onCompleted) === "function" ? $$.member($$this, $$1) : $$1) !== null) && (($$2 = ($$this ?? $$.nothing(1001698, $$this, "_tasks", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001698, $$this, "_tasks") && (yield), typeof ($$3 = $$this._tasks) === "function" ? $$.member($$this, $$3) : $$3), ($$2 ?? $$.nothing(1001699, $$2, "size", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001699, $$2, "size") && (yield), typeof ($$4 = $$2.size) === "function" ? $$.member($$2, $$4) : $$4)) === 0)) && (! ($$5 = ($$this ?? $$.nothing(1001700, $$this, "_onCompleted", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001700, $$this, "_onCompleted") && (yield), typeof ($$6 = $$this._onCompleted) === "function" ? $$.member($$this, $$6) : $$6), ($$7 = ($$5 ?? $$.nothing(1001701, $$5, "done", "read")).done, ($$.call(1001702, $$7, $$5, []) ? (yield) : $$.value)))))) {
($$8 = ($$this ?? $$.nothing(1001703, $$this, "_onCompleted", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001703, $$this, "_onCompleted") && (yield), typeof ($$9 = $$this._onCompleted) === "function" ? $$.member($$this, $$9) : $$9), ($$10 = ($$8 ?? $$.nothing(1001704, $$8, "setResult", "read")).setResult, ($$.call(1001705, $$10, $$8, [true]) ? (yield) : $$.value)));
}
if (($$1 = (task ?? $$.nothing(1001706, task, "cancelled", "read")).cancelled, ($$.call(1001707, $$1, task, []) ? (yield) : $$.value))) {
return;
}
const error = ($$1 = (task ?? $$.nothing(1001708, task, "exception", "read")).exception, ($$.call(1001709, $$1, task, []) ? (yield) : $$.value));
if ((error === null)) {
return;
}
($$1 = ($$this ?? $$.nothing(1001711, $$this, "_errors", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001711, $$this, "_errors") && (yield), typeof ($$2 = $$this._errors) === "function" ? $$.member($$this, $$2) : $$2), ($$3 = ($$1 ?? $$.nothing(1001712, $$1, "push", "read")).push, ($$.call(1001713, $$3, $$1, [error]) ? (yield) : $$.value)));
if (($$1 = isBaseError, ($$.call(1001714, $$1, void 0, [error]) ? (yield) : $$.value))) {
(($$this ?? $$.nothing(1001715, $$this, "_baseError", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001715, $$this, "_baseError") && (yield), typeof ($$2 = $$this._baseError) === "function" ? $$.member($$this, $$2) : $$2) ?? ($$3 = ({ "error": error }), $$this ?? $$.nothing(1001716, $$this, "_baseError", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001716, $$this, "_baseError", $$3) && (yield), $$m.site = 1001716, $$this._baseError = $$3));
}
const parent = ($$this ?? $$.nothing(1001717, $$this, "_parentTask", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001717, $$this, "_parentTask") && (yield), typeof ($$1 = $$this._parentTask) === "function" ? $$.member($$this, $$1) : $$1);
if (($$1 = (parent ?? $$.nothing(1001718, parent, "done", "read")).done, ($$.call(1001719, $$1, parent, []) ? (yield) : $$.value))) {
($$2 = ($$this ?? $$.nothing(1001720, $$this, "_loop", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001720, $$this, "_loop") && (yield), typeof ($$3 = $$this._loop) === "function" ? $$.member($$this, $$3) : $$3), ($$4 = ($$2 ?? $$.nothing(1001721, $$2, "callExceptionHandler", "read")).callExceptionHandler, ($$.call(1001722, $$4, $$2, [({ "message": ($$.template(1001723, ["Task ", " has errored out but its parent task ", " is already completed"], [(typeof ($$5 = ($$6 = repr, ($$.call(1001724, $$6, void 0, [task]) ? (yield) : $$.value))) === "string" || typeof $$5 === "number" ? $$5 : ($$.text(1001723, $$5) ? (yield) : $$.value)), (typeof ($$7 = ($$8 = repr, ($$.call(1001725, $$8, void 0, [parent]) ? (yield) : $$.value))) === "string" || typeof $$7 === "number" ? $$7 : ($$.text(1001723, $$7) ? (yield) : $$.value))]) ? (yield) : $$.value), "exception": error, "task": task })]) ? (yield) : $$.value)));
return;
}
if ((($$this ?? $$.nothing(1001726, $$this, "_aborting", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001726, $$this, "_aborting") && (yield), typeof ($$1 = $$this._aborting) === "function" ? $$.member($$this, $$1) : $$1) || ($$this ?? $$.nothing(1001727, $$this, "_parentCancelRequested", "read"), $$m.accesses++, ($$m.fuel -= $$read) < 0 && $$.readAt(1001727, $$this, "_parentCancelRequested") && (yield), typeof ($$2 = $$this._parentCancelRequested) === "function" ? $$.member($$this, $$2) : $$2))) {
return;
}
($$1 = ($$this ?? $$.nothing(1001728, $$this, "_abort", "read"))._abort, ($$.call(1001729, $$1, $$this, []) ? (yield) : $$.value));
(($$this ?? $$.nothing(1001730, $$this, "_parentCancelRequested", "set"), $$m.accesses++, ($$m.fuel -= $$write) < 0 && $$.writeAt(1001730, $$this, "_parentCancelRequested", true) && (yield), $$m.site = 1001730, $$this._parentCancelRequested = true));
($$1 = (parent ?? $$.nothing(1001731, parent, "cancel", "read")).cancel, ($$.call(1001732, $$1, parent, []) ? (yield) : $$.value));
}); $$m.site = 1001733; $$.field = $$11; new $$v11(this);
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
