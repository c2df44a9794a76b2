import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";

const tokens = readFileSync("src/styles/tokens.css", "utf8");
const pairs = new Map(
  [...tokens.matchAll(/^\s*(--[a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/gm)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }],
  ),
);

/** Relative luminance as WCAG 2 defines it, 0 to 1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function colour(name: string, theme: "light" | "dark"): string {
  const found = pairs.get(name)?.[theme];
  if (found === undefined) throw new Error(`tokens.css: expected a pair of colours for ${name}, found none`);
  return found;
}

const surfaces = ["--paper", "--raised", "--sunk", "--here"];
const threads = Array.from({ length: 8 }, (_, i) => `--thread-${i + 1}`);
const text = ["--ink", "--soft", "--ember", "--kw", "--str", "--num", "--fn", "--com", ...threads];

describe.each(["light", "dark"] as const)("the colours of the %s theme", (theme) => {
  it.each(text)("let %s be read as text on every surface", (name) => {
    const worst = Math.min(
      ...surfaces.map((surface) => contrast(colour(name, theme), colour(surface, theme))),
    );
    expect(worst).toBeGreaterThanOrEqual(4.5);
  });

  it("let lines be seen on every surface", () => {
    const worst = Math.min(
      ...surfaces.map((surface) => contrast(colour("--line", theme), colour(surface, theme))),
    );
    expect(worst).toBeGreaterThanOrEqual(3);
  });

  it.each(threads)("let text be read on %s", (name) => {
    expect(contrast(colour("--on-thread", theme), colour(name, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it("let text be read on the primary button", () => {
    expect(contrast(colour("--ember-ink", theme), colour("--ember", theme))).toBeGreaterThanOrEqual(4.5);
  });
});

describe("colours", () => {
  it("have their values in tokens.css and in no other file", () => {
    const files = readdirSync("src", { recursive: true, encoding: "utf8" })
      .filter((path) => /\.(css|astro|tsx?)$/.test(path) && !path.endsWith("styles/tokens.css"))
      .filter((path) =>
        /(#[0-9a-f]{6}\b|#[0-9a-f]{3}\b(?=\s*[;,)"'}])|\b(rgb|hsl|oklch)a?\()/i.test(
          readFileSync(`src/${path}`, "utf8"),
        ),
      );
    expect(files).toEqual([]);
  });
});
