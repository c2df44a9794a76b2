/** Hostile programs. First what a learner can write, then raw JavaScript below the compiler, as if that had failed. */
import { expect, test } from "@playwright/test";
import { openRunnerFrame, openWithProgram, outputOf, pressRun } from "./sandbox-page.ts";

const REFUSED: Record<string, string> = {
  fetch: `fetch("https://example.org");`,
  XMLHttpRequest: `new XMLHttpRequest();`,
  WebSocket: `new WebSocket("wss://example.org");`,
  EventSource: `new EventSource("https://example.org");`,
  localStorage: `localStorage.setItem("a", "b");`,
  sessionStorage: `sessionStorage.clear();`,
  indexedDB: `indexedDB.open("a");`,
  caches: `caches.open("a");`,
  parent: `parent.postMessage("a", "*");`,
  top: `top.location = "https://example.org";`,
  postMessage: `postMessage("a");`,
  self: `self.close();`,
  globalThis: `globalThis.fetch("a");`,
  document: `document.cookie;`,
  navigator: `navigator.sendBeacon("a");`,
  "import()": `import("https://example.org/a.js");`,
  "new Function": `new Function("return 1");`,
  eval: `eval("1");`,
  "new Worker": `new Worker("a.js");`,
  importScripts: `importScripts("https://example.org/a.js");`,
  WebAssembly: `new WebAssembly.Module(new Uint8Array());`,
  SharedArrayBuffer: `new SharedArrayBuffer(8);`,
  setTimeout: `setTimeout("alert(1)");`,
  Proxy: `new Proxy({}, {});`,
};

for (const [name, source] of Object.entries(REFUSED)) {
  test(`${name} is refused before anything runs`, async ({ page }) => {
    const card = await openWithProgram(page, "plates", `print("ran");\n${source}\n`);
    await pressRun(card);
    await expect(card.locator(".program.ts .line.wrong")).toHaveCount(1);
    expect(await outputOf(card)).not.toContain("ran");
  });
}

const WITHOUT_EFFECT: Record<string, string> = {
  "an array's constructor's constructor": `print([].constructor.constructor("return self")());`,
  "a function's constructor": `const make = (() => 1).constructor; print(make("return self")());`,
  "a computed constructor": `const key = ["constr", "uctor"].join(""); print((() => 1)[key]("return self")());`,
  "a constructor by reflection": `print(Reflect.get(() => 1, "constructor")("return self")());`,
  "a constructor by its prototype": `print(Object.getPrototypeOf(() => 1).constructor("return self")());`,
  "Reflect.construct of a constructor": `print(Reflect.construct(Reflect.get(print, "constructor"), ["return self"])());`,
  "a callback that is a constructor": `print(["return self"].map(Reflect.get(print, "constructor"))[0]());`,
  "a descriptor's constructor": `print(Object.getOwnPropertyDescriptor(Object.getPrototypeOf(print), "constructor")!.value("return self")());`,
  "a generator's constructor": `print(Reflect.get(Object.getPrototypeOf(Object.getPrototypeOf([].values())), "constructor")("return self")());`,
};

for (const [name, source] of Object.entries(WITHOUT_EFFECT)) {
  test(`${name} makes no code`, async ({ page }) => {
    const card = await openWithProgram(
      page,
      "plates",
      `print("before");\n${source.replace("!.", ".")}\nprint("code ran");\n`,
    );
    await pressRun(card);
    const lines = await outputOf(card);
    expect(lines).toContain("before");
    expect(lines).not.toContain("code ran");
  });
}

/** Runs raw JavaScript in a worker inside the frame, and gives what it posts. */
const RAW: Record<string, string> = {
  fetch: `fetch(new URL("https://example.org/")).then(() => "reached", (error) => "blocked")`,
  "fetch of the site": `fetch(SITE).then(() => "reached", (error) => "blocked")`,
  XMLHttpRequest: `(() => { try { const r = new XMLHttpRequest(); r.open("GET", SITE, false); r.send(); return "reached"; } catch { return "blocked"; } })()`,
  WebSocket: `new Promise((done) => { try { const s = new WebSocket(SITE.replace("http", "ws")); s.onopen = () => done("reached"); s.onerror = () => done("blocked"); } catch { done("blocked"); } })`,
  EventSource: `new Promise((done) => { try { const s = new EventSource(SITE); s.onopen = () => done("reached"); s.onerror = () => done("blocked"); } catch { done("blocked"); } })`,
  importScripts: `(() => { try { importScripts(SITE); return "reached"; } catch { return "blocked"; } })()`,
  "import()": `import(SITE).then(() => "reached", () => "blocked")`,
  eval: `(() => { try { return eval("'reached'"); } catch { return "blocked"; } })()`,
  "new Function": `(() => { try { return new Function("return 'reached'")(); } catch { return "blocked"; } })()`,
  "a constructor's constructor": `(() => { try { return [].constructor.constructor("return 'reached'")(); } catch { return "blocked"; } })()`,
  indexedDB: `new Promise((done) => { try { const r = indexedDB.open("a"); r.onsuccess = () => done("reached"); r.onerror = () => done("blocked"); } catch { done("blocked"); } })`,
  caches: `(() => { try { return caches.open("a").then(() => "reached", () => "blocked"); } catch { return "blocked"; } })()`,
};

for (const [name, expression] of Object.entries(RAW)) {
  test(`below the compiler, ${name} is blocked by the frame`, async ({ page }) => {
    const frame = await openRunnerFrame(page);
    const site = page.url();
    const answer = await frame.evaluate(
      ([code, address]) =>
        new Promise((resolve) => {
          const text = `const SITE = ${JSON.stringify(address)}; Promise.resolve(${code}).then(postMessage);`;
          const worker = new Worker(URL.createObjectURL(new Blob([text], { type: "text/javascript" })));
          worker.onmessage = ({ data }) => resolve(data as unknown);
          worker.onerror = () => resolve("blocked");
        }),
      [expression, site] as const,
    );
    expect(answer).toBe("blocked");
  });
}

test("the frame has an origin of its own, no storage, and no way to the page", async ({ page }) => {
  const frame = await openRunnerFrame(page);
  const found = await frame.evaluate(() => {
    const attempt = (action: () => unknown): string => {
      try {
        action();
        return "reached";
      } catch {
        return "blocked";
      }
    };
    return {
      origin: self.origin,
      localStorage: attempt(() => localStorage.length),
      cookie: attempt(() => document.cookie),
      parent: attempt(() => parent.document.title),
      top: attempt(() => (top!.location.href = "about:blank")),
    };
  });
  expect(found).toEqual({
    origin: "null",
    localStorage: "blocked",
    cookie: "blocked",
    parent: "blocked",
    top: "blocked",
  });
});
