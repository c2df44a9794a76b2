/** The command line as a user runs it, in a process of its own. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where the programs of a test file are. */
export const folder = mkdtempSync(join(tmpdir(), "sim-"));

/** Writes a program, and gives its path. */
export function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** What `npm run sim` runs. npm itself is left out: it takes longer than most programs here. */
const [NODE, ...SCRIPT] = (
  JSON.parse(readFileSync("package.json", "utf8")) as { scripts: { sim: string } }
).scripts.sim.split(" ");

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function sim(...args: string[]): Outcome {
  if (NODE !== "node") throw new Error(`expected the script "sim" to begin with node, found ${NODE}`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [...SCRIPT, ...args], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, stderr };
}

/** The same as a user types it: `npm run -s sim -- …`. What npm has to say is left out. */
export function simByNpm(...args: string[]): Outcome {
  const { status, stdout, stderr } = spawnSync("npm", ["run", "-s", "sim", "--", ...args], {
    encoding: "utf8",
  });
  return { status, stdout, stderr: stderr.replace(/^npm warn.*\n/gm, "") };
}
