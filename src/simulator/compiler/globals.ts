/** The global names a program may use: ECMAScript's own that can do no harm here, and three of Python's. */
export const ALLOWED_GLOBALS: ReadonlySet<string> = new Set(
  `
  print assert console
  undefined NaN Infinity
  Object Function Array String Number Boolean Symbol BigInt Math JSON Reflect Date RegExp
  Map Set WeakMap WeakSet Iterator
  Error AggregateError EvalError RangeError ReferenceError SuppressedError SyntaxError TypeError URIError
  ArrayBuffer DataView DisposableStack
  Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array
  Float32Array Float64Array BigInt64Array BigUint64Array
  escape unescape parseInt parseFloat isNaN isFinite encodeURI encodeURIComponent decodeURI decodeURIComponent
  `
    .trim()
    .split(/\s+/),
);

/** Global names that mean the same whether the machine provides them or not. */
export const CONSTANT_GLOBALS: Readonly<Record<string, string>> = {
  undefined: "(void 0)",
  NaN: "NaN",
  Infinity: "Infinity",
};

/** What to write instead of a global name that programs elsewhere use. */
export const INSTEAD_OF_GLOBAL: Readonly<Record<string, string>> = {
  Promise: "A thread can wait by itself: call what you wait for, or start a Thread and join it.",
  setTimeout: 'Write time.sleep(seconds) from "time", or new Timer(seconds, work) from "threading".',
  setInterval: 'Write a loop with time.sleep(seconds) from "time".',
  setImmediate: 'Start a Thread from "threading".',
  queueMicrotask: 'Start a Thread from "threading".',
  requestAnimationFrame: 'Write a loop with time.sleep(seconds) from "time".',
  fetch: 'Write machine.io(seconds) from "machine": it waits as a network call would.',
  XMLHttpRequest: 'Write machine.io(seconds) from "machine": it waits as a network call would.',
  WebSocket: 'Write machine.io(seconds) from "machine": it waits as a network call would.',
  Worker: 'Start a Thread from "threading".',
  SharedArrayBuffer: "Threads share every variable already: use an ordinary array.",
  Atomics: 'Use a Lock from "threading".',
  Proxy: "Write the object's methods out.",
  eval: "Write the code out.",
  globalThis: "Declare a variable with let at the top of the module.",
  window: "A program here has no page. Show results with print.",
  document: "A program here has no page. Show results with print.",
  alert: "Show it with print.",
  self: "A program here has no page. Declare a variable with let at the top of the module.",
  performance: 'Write time.perfCounter() from "time".',
  process: 'Write sys.exit() from "sys" or os.getpid() from "os".',
  arguments:
    "It stands in a function that is no arrow function. Or write rest parameters: (...args) => { … }",
  require: 'Write import { … } from "…" at the top.',
  module: "Every top-level variable of the module is shared by its threads as it is.",
  exports: "Every top-level variable of the module is shared by its threads as it is.",
  structuredClone: "Copy the fields that you need, or use JSON.parse(JSON.stringify(value)).",
  WeakRef: "Keep the object in a variable.",
  FinalizationRegistry: "Release what you hold with using, or in a finally block.",
  navigator: "A program here has no browser around it.",
  location: "A program here has no page.",
  parent: "A program here has no page.",
  top: "A program here has no page.",
  frames: "A program here has no page.",
  opener: "A program here has no page.",
  postMessage: "Threads share every variable already.",
  importScripts: 'Write import { … } from "…" at the top.',
  WebAssembly: "Write the code out.",
  crypto: 'Use randint from "random".',
  EventSource: 'Write machine.io(seconds) from "machine": it waits as a network call would.',
  BroadcastChannel: "Threads share every variable already.",
  MessageChannel: "Threads share every variable already.",
  SharedWorker: 'Start a Thread from "threading".',
  caches: "Keep the value in a variable.",
  clearTimeout: "Cancel a Timer with its cancel method.",
  clearInterval: "Leave the loop with break.",
  Intl: "Format numbers with toFixed and padStart.",
  localStorage: "Keep the value in a variable.",
  sessionStorage: "Keep the value in a variable.",
  indexedDB: "Keep the value in a variable.",
  True: "Write true.",
  False: "Write false.",
  None: "Write null.",
  len: "Write list.length, or map.size.",
  range: 'Write for (let i = 0; i < n; i++), or import { range } from "builtins".',
  str: 'Write String(value), or import { str } from "builtins".',
  repr: 'Import it: import { repr } from "builtins".',
};

/** Other names that browsers, Node and the rest of ECMAScript provide, and a program here does not have. */
export const HOST_GLOBALS: ReadonlySet<string> = new Set(
  `
  AbortController AbortSignal AsyncDisposableStack Blob Buffer Bun CompressionStream CustomEvent Deno EventTarget FileReader
  FormData HTMLElement MessagePort MutationObserver Notification ShadowRealm Temporal TextDecoder TextEncoder URL
  URLSearchParams WebSocketStream WebTransport XMLDocument
  __dirname __filename addEventListener atob btoa cancelAnimationFrame clearImmediate cookieStore customElements
  dispatchEvent getComputedStyle innerHeight innerWidth matchMedia outerHeight outerWidth removeEventListener reportError
  requestIdleCallback trustedTypes visualViewport
  `
    .trim()
    .split(/\s+/),
);
