/**
 * Finds a Chromium for everything that drives a browser: the browser tests and Lighthouse.
 * The order: $CHROMIUM_PATH, the system's, the one Playwright downloaded, the one that comes with npm.
 */
import { accessSync, constants } from "node:fs";
import { chromium as playwright } from "@playwright/test";

export interface FoundChromium {
  readonly path: string;
  /** What it needs to be started with here. */
  readonly args: readonly string[];
}

const SYSTEM_PATHS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Returns the first Chromium that can be executed. Throws an error that says how to get one where there is none. */
export async function findChromium(): Promise<FoundChromium> {
  const asked = process.env["CHROMIUM_PATH"];
  if (asked && !isExecutable(asked)) {
    throw new Error(
      `CHROMIUM_PATH: expected the path of a browser, found "${asked}", which cannot be executed`,
    );
  }
  const path = [asked, ...SYSTEM_PATHS, playwright.executablePath()].find(
    (known) => known && isExecutable(known),
  );
  return path ? { path, args: sandboxArgs() } : findPackaged();
}

async function findPackaged(): Promise<FoundChromium> {
  try {
    const { default: packaged } = await import("@sparticuz/chromium");
    return {
      path: await packaged.executablePath(),
      args: [...new Set([...packaged.args, ...sandboxArgs()])],
    };
  } catch (cause) {
    throw new Error(
      `expected a Chromium in $CHROMIUM_PATH, ${SYSTEM_PATHS.join(", ")}, Playwright's folder or the npm package ` +
        "@sparticuz/chromium, found none that starts. Install one (Debian: apt install chromium; " +
        "anywhere: npx playwright install chromium) or set CHROMIUM_PATH to the one you have.",
      { cause },
    );
  }
}

/** Chromium's own sandbox does not work for root, nor in most containers that run tests. */
function sandboxArgs(): readonly string[] {
  return process.getuid?.() === 0 || process.env["CI"] ? ["--no-sandbox"] : [];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
