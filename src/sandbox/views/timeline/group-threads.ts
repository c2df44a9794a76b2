import type { MachineEvent } from "../../../simulator/machine/event.ts";
import type { ThreadGroup, ThreadRow } from "./timeline-layout.ts";

/** Puts `threads` together by the process and the interpreter in which each begins; with a heading where there are several. */
export function groupThreads(
  threads: readonly ThreadRow[],
  { events }: { readonly events: readonly MachineEvent[] },
): ThreadGroup[] {
  const homes = new Map<number, { process: number; interpreter: number }>();
  /** A process goes by the name of its first thread. */
  const names = new Map<number, string>();
  for (const { thread, process, interpreter, kind, text } of events) {
    if (!homes.has(thread)) homes.set(thread, { process, interpreter });
    if (kind === "start" && !names.has(process)) names.set(process, text ?? "");
  }
  const groups = new Map<string, { process: number; interpreter: number; threads: ThreadRow[] }>();
  for (const row of threads) {
    const { process, interpreter } = homes.get(row.actor) ?? { process: 0, interpreter: 0 };
    const key = `${process}.${interpreter}`;
    const group = groups.get(key) ?? { process, interpreter, threads: [] };
    group.threads.push(row);
    groups.set(key, group);
  }
  const all = [...groups.values()].sort((a, b) => a.process - b.process || a.interpreter - b.interpreter);
  const isOne = {
    process: all.every(({ process }) => process === 0),
    interpreter: all.every(({ interpreter }) => interpreter === 0),
  };
  return all.map(({ process, interpreter, threads: own }) => {
    const parts = [
      isOne.process ? "" : nameProcess(process, names.get(process) ?? ""),
      isOne.interpreter ? "" : nameInterpreter(interpreter, !isOne.process),
    ];
    return { heading: parts.filter((part) => part !== "").join(", ") || null, threads: own };
  });
}

function nameProcess(process: number, name: string): string {
  if (process === 0) return "Main process";
  if (name === "" || name === "MainThread") return `Process ${process}`;
  return /process/i.test(name) ? name : `Process ${name}`;
}

function nameInterpreter(interpreter: number, isPart: boolean): string {
  const name = interpreter === 0 ? "Main interpreter" : `Interpreter ${interpreter}`;
  return isPart ? name.toLowerCase() : name;
}
