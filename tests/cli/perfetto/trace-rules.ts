/**
 * The rules of the Trace Event Format, as its documentation gives them and as Perfetto's importer of it wants them. Knows
 * nothing of how our files are made.
 */

export interface FoundEvent {
  readonly ph: string;
  readonly pid?: unknown;
  readonly tid?: unknown;
  readonly ts?: unknown;
  readonly dur?: unknown;
  readonly name?: unknown;
  readonly cat?: unknown;
  readonly s?: unknown;
  readonly id?: unknown;
  readonly id2?: { readonly local?: unknown };
  readonly bp?: unknown;
  readonly args?: Readonly<Record<string, unknown>>;
}

const PHASES = ["B", "E", "X", "i", "C", "s", "f", "b", "e", "M"];
const METADATA = ["process_name", "process_sort_index", "thread_name", "thread_sort_index"];

/** What breaks a rule, a line each; empty where nothing does. */
export function brokenRules(events: readonly FoundEvent[]): string[] {
  const broken: string[] = [];
  const say = (i: number, what: string): void => {
    broken.push(`event ${i}, ${JSON.stringify(events[i])}: ${what}`);
  };
  events.forEach((event, i) => checkFields(event, (what) => say(i, what)));
  if (broken.length > 0) return broken;
  checkNames(events, say);
  checkSlices(events, say);
  checkAsyncSlices(events, say);
  checkArrows(events, say);
  return broken;
}

type Say = (index: number, what: string) => void;

function checkFields(event: FoundEvent, say: (what: string) => void): void {
  const { ph, pid, tid, ts, dur, name, cat, s, id, id2, bp, args } = event;
  const isCount = (value: unknown): boolean =>
    typeof value === "number" && Number.isInteger(value) && value > 0 && value < 2 ** 32;
  if (!PHASES.includes(ph)) return say("there is no such phase");
  // Perfetto takes 0 for the idle process.
  if (!isCount(pid)) say("pid is to be a whole number above 0");
  if (ph !== "C" && !isCount(tid)) say("tid is to be a whole number above 0");
  if (ph !== "M") {
    if (typeof ts !== "number" || !(ts >= 0)) say("ts is to be a number of microseconds");
    else if (Math.abs(ts * 1000 - Math.round(ts * 1000)) > 1e-3) say("ts is to be whole nanoseconds");
  }
  if (ph !== "E" && (typeof name !== "string" || name === "")) say("name is to be a text");
  if (!["E", "M"].includes(ph) && typeof cat !== "string") say("cat is to be a text");
  if (ph === "X" && (typeof dur !== "number" || !(dur >= 0))) say("dur is to be a number of microseconds");
  if (ph === "i" && !["t", "p", "g"].includes(String(s))) say("s is to be t, p or g");
  if ((ph === "s" || ph === "f") && !isCount(id)) say("id is to be a number");
  if (ph === "f" && bp !== "e") say("bp is to be e: the arrow ends at the slice around it");
  if ((ph === "b" || ph === "e") && !/^0x[0-9a-f]+$/.test(String(id2?.local)))
    say("id2.local is to be a number in hexadecimal");
  if (
    ph === "C" &&
    !(args !== undefined && Object.values(args).every((value) => typeof value === "number"))
  ) {
    say("args of a counter are to be numbers");
  }
  if (ph === "M") {
    if (!METADATA.includes(String(name))) say("there is no such metadata");
    const value = String(name).endsWith("_name") ? args?.["name"] : args?.["sort_index"];
    if (
      String(name).endsWith("_name") ? typeof value !== "string" || value === "" : !Number.isInteger(value)
    ) {
      say("args are to have the name, or the sort_index");
    }
  }
}

const trackOf = ({ pid, tid }: FoundEvent): string => `${String(pid)} ${String(tid)}`;

/** Each process and each thread is named once, before anything is on it. */
function checkNames(events: readonly FoundEvent[], say: Say): void {
  const processes = new Set<unknown>();
  const threads = new Map<unknown, unknown>();
  events.forEach((event, i) => {
    const { ph, name, pid, tid } = event;
    if (ph === "M" && name === "process_name") {
      if (processes.has(pid)) say(i, "the process is named twice");
      processes.add(pid);
    } else if (ph === "M" && name === "thread_name") {
      if (threads.has(tid)) say(i, "the number of a thread is used twice");
      threads.set(tid, pid);
    } else if (!processes.has(pid)) say(i, "the process has no name");
    else if (ph !== "C" && ph !== "M" && threads.get(tid) !== pid) say(i, "the thread has no name");
  });
}

/** On each track times never decrease, every B has an E, and what is inside a slice ends with it. */
function checkSlices(events: readonly FoundEvent[], say: Say): void {
  const tracks = new Map<string, { last: number; open: number[]; slices: [number, number, number][] }>();
  events.forEach((event, i) => {
    if (!["B", "E", "i", "X"].includes(event.ph)) return;
    const ts = event.ts as number;
    const track = tracks.get(trackOf(event)) ?? { last: 0, open: [], slices: [] };
    tracks.set(trackOf(event), track);
    if (event.ph === "X") {
      // In any order: complete events are sorted by who reads them.
      track.slices.push([ts, ts + (event.dur as number), i]);
      return;
    }
    if (ts < track.last) say(i, `ts goes back from ${track.last}`);
    track.last = ts;
    if (event.ph === "B") track.open.push(i);
    else if (event.ph === "E") {
      const begin = track.open.pop();
      if (begin === undefined) say(i, "nothing is open that it could end");
      else track.slices.push([events[begin]!.ts as number, ts, begin]);
    }
  });
  for (const { open, slices } of tracks.values()) {
    for (const i of open) say(i, "it never ends");
    slices.sort((a, b) => a[0] - b[0] || b[1] - a[1] || a[2] - b[2]);
    const around: number[] = [];
    for (const [start, end, i] of slices) {
      while (around.length > 0 && around.at(-1)! <= start) around.pop();
      // Half a nanosecond is how far sums of decimals are off.
      if (around.length > 0 && end > around.at(-1)! + 5e-4) say(i, "it ends after the slice that it is in");
      around.push(end);
    }
  }
}

/** The same for the slices that go by an id: the innermost is the one that ends. */
function checkAsyncSlices(events: readonly FoundEvent[], say: Say): void {
  const tracks = new Map<string, { last: number; open: number[] }>();
  events.forEach((event, i) => {
    if (event.ph !== "b" && event.ph !== "e") return;
    const key = `${String(event.pid)} ${String(event.cat)} ${String(event.id2!.local)}`;
    const track = tracks.get(key) ?? { last: 0, open: [] };
    tracks.set(key, track);
    if ((event.ts as number) < track.last) say(i, `ts goes back from ${track.last}`);
    track.last = event.ts as number;
    if (event.ph === "b") track.open.push(i);
    else if (events[track.open.pop() ?? -1]?.name !== event.name) say(i, "it is not the innermost that ends");
  });
  for (const { open } of tracks.values()) for (const i of open) say(i, "it never ends");
}

/** Each arrow has one beginning and one end, not before it, each at a slice of its thread. */
function checkArrows(events: readonly FoundEvent[], say: Say): void {
  const starts = new Map<unknown, number>();
  const ended = new Set<unknown>();
  const spans = spansByTrack(events);
  events.forEach((event, i) => {
    if (event.ph !== "s" && event.ph !== "f") return;
    const ts = event.ts as number;
    const isInSlice = (spans.get(trackOf(event)) ?? []).some(([start, end]) => start <= ts && ts <= end);
    if (!isInSlice) say(i, "there is no slice around it");
    if (event.ph === "s") {
      if (starts.has(event.id)) say(i, "the arrow begins twice");
      starts.set(event.id, i);
      return;
    }
    const start = starts.get(event.id);
    if (start === undefined) return say(i, "the arrow has no beginning");
    if (ended.has(event.id)) say(i, "the arrow ends twice");
    ended.add(event.id);
    const from = events[start]!;
    if (from.name !== event.name || from.cat !== event.cat) say(i, "the ends of the arrow differ in name");
    if ((from.ts as number) > ts) say(i, "the arrow points back in time");
  });
  for (const [id, i] of starts) if (!ended.has(id)) say(i, "the arrow has no end");
}

function spansByTrack(events: readonly FoundEvent[]): Map<string, [number, number][]> {
  const spans = new Map<string, [number, number][]>();
  const open = new Map<string, number[]>();
  const add = (key: string, start: number, end: number): void => {
    spans.set(key, [...(spans.get(key) ?? []), [start, end]]);
  };
  for (const event of events) {
    const key = trackOf(event);
    const ts = event.ts as number;
    if (event.ph === "X") add(key, ts, ts + (event.dur as number));
    else if (event.ph === "B") open.set(key, [...(open.get(key) ?? []), ts]);
    else if (event.ph === "E") add(key, open.get(key)?.pop() ?? ts, ts);
  }
  return spans;
}
