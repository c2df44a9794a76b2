import type { Mistake } from "./mistake.ts";

/** What Python's modules do not take: the place is that of the call, and the words are CPython's. */
export const LIBRARY: readonly Mistake[] = [
  {
    what: "an assert",
    source: `const seats = 4;\nassert(seats > 0);\n/*!*/assert(seats < 4, "too many seats");`,
    name: "AssertionError",
    message: "too many seats",
  },
  {
    what: "the release of a lock that is free",
    source: `import { Lock } from "threading";\nconst door = new Lock();\nif (!door.locked()) /*!*/door.release();`,
    name: "RuntimeError",
    message: "release unlocked lock",
  },
  {
    what: "a timeout without blocking",
    source: `import { Lock } from "threading";\nconst door = new Lock();\nprint(1, /*!*/door.acquire({ blocking: false, timeout: 1 }));`,
    name: "ValueError",
    message: "can't specify a timeout for a non-blocking call",
  },
  {
    what: "a sleep of a negative time",
    source: `import time from "time";\nfunction rest() {\n  /*!*/time.sleep(-1);\n}\nrest();`,
    name: "ValueError",
    message: "sleep length must be non-negative",
  },
  {
    what: "a thread that is started twice",
    source: `import { Thread } from "threading";\nconst t = new Thread({ target: () => print(1) });\nt.start();\nt.join();\n/*!*/t.start();`,
    name: "RuntimeError",
    message: "threads can only be started once",
  },
  {
    what: "a thread that joins itself, in that thread",
    source: `import { Thread } from "threading";\nconst t: Thread = new Thread({ target: () => {\n  /*!*/t.join();\n} });\nt.start();`,
    name: "RuntimeError",
    message: "cannot join current thread",
  },
  {
    what: "an exception that a callback of a lock's holder lets through",
    source: `import { Lock } from "threading";\nimport { ValueError } from "builtins";\nconst door = new Lock();\nfunction work() {\n  using _ = door.hold();\n  /*!*/throw new ValueError("no dish");\n}\nwork();`,
    name: "ValueError",
    message: "no dish",
  },
];
