/** What a program could reach the world with. The compiler refuses the names; this takes away the things. */
const DOORS = [
  "fetch XMLHttpRequest WebSocket WebSocketStream WebTransport EventSource importScripts indexedDB caches cookieStore",
  "BroadcastChannel MessageChannel MessagePort Worker SharedWorker Atomics SharedArrayBuffer WebAssembly navigator",
  "crypto performance setTimeout setInterval setImmediate requestAnimationFrame queueMicrotask postMessage",
  "Notification FileReader FileReaderSync FontFace OffscreenCanvas ImageDecoder VideoDecoder AudioDecoder",
  "PushManager PushSubscription ServiceWorkerRegistration storage trustedTypes location origin close",
]
  .join(" ")
  .split(" ");

/** Shuts the doors of a worker for good, on its global object and on all that it inherits from. */
export function sealWorker(scope: object): void {
  for (
    let holder: object | null = scope;
    holder !== null;
    holder = Object.getPrototypeOf(holder) as object | null
  ) {
    for (const name of DOORS) {
      if (!Object.hasOwn(holder, name)) continue;
      Reflect.deleteProperty(holder, name);
      if (Object.hasOwn(holder, name)) Reflect.defineProperty(holder, name, { value: undefined });
    }
  }
  for (const make of [function () {}, function* () {}, async function () {}, async function* () {}]) {
    Reflect.defineProperty(Object.getPrototypeOf(make) as object, "constructor", { value: undefined });
  }
}
