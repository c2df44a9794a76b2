/** What the program calls what its steps touch: a variable, `stock.left`, `array[3]`, a lock by the variable it was made for. */
import type { ExploredMachine } from "./explored-machine.ts";
import type { Numbers } from "./numbers.ts";

/** What is known of a program's present execution by those who look for something in it. */
export interface Explorable {
  readonly machine: ExploredMachine;
  readonly numbers: Numbers;
  /** What the text at a site calls the place that it touches, or "" where it has no short name. */
  labelAt(site: number): string;
}

/** The keys of what the program calls a place, behind the last of its dots, or in the last of its brackets. */
const LAST_KEY = /(?:\?\.|!?\.)#?\w+(?:\(\))?$|(?:\?\.|!)?\[[^[\]]*\]$/;

const IDENTIFIER = /^#?[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

function isIndex(key: unknown): boolean {
  return typeof key === "number" || (typeof key === "string" && /^(?:0|[1-9]\d*)$/.test(key));
}

/**
 * The name of an object that was accessed at `site`. The text there says what holds a key, and the key itself which one it was:
 * `a[i]` becomes `a[3]`. Where the text has no name, the key stands alone, and a variable is "a variable".
 */
export function nameObject(program: Explorable, object: number, site: number): string {
  const title = program.numbers.titleOf(object);
  if (title !== "") return title;
  const label = program.labelAt(site);
  const origin = program.numbers.keyOf(object);
  if (origin === undefined) return label === "" ? "a variable" : label;
  const holder = label.replace(LAST_KEY, "").replace(/!$/, "");
  const { key } = origin;
  // All of a container, of which no key says anything.
  if (typeof key === "symbol") return holder === "" ? "a container" : holder;
  const isKnown = holder !== "" && holder !== label;
  if (isIndex(key)) return `${isKnown ? holder : label || "an array"}[${String(key)}]`;
  if (typeof key !== "string") return isKnown ? `${holder}[…]` : label || "a key";
  if (!IDENTIFIER.test(key)) return `${isKnown ? holder : label}[${JSON.stringify(key)}]`;
  if (!isKnown) return label === "" ? key : label.endsWith(key) ? label : `${label}.${key}`;
  return `${holder}.${key}`;
}

/** The name of a thread, or of a task of asyncio where it has a number of its own. */
export function nameThread({ machine }: Explorable, thread: number): string {
  return machine.threadAt(thread)?.name ?? `thread ${thread}`;
}
