/**
 * The second form of a function, which the machine tries as plain JavaScript where nothing has to wait.
 *
 * It is made from the text of the first one. What has to look different there is marked in the text by comments that
 * no program can contain; they are taken out in the end.
 */
import type { Emitter } from "./emitter.ts";

/** What only a step-by-step activation can do, and what would double the text of nested functions. */
const STEPWISE = ["await(", "class(", "dispose(", "function(", "stateless(", "scope("];

/** A call with its list of arguments marked, so that the speculative form can make it directly. */
export function markedCall(
  emitter: Emitter,
  site: number,
  callee: string,
  self: string,
  args: string,
): string {
  const { $ } = emitter;
  const isSimple = [callee, self].every((text) => /^[\p{ID_Continue}$.]+$|^void 0$/u.test(text));
  if (!emitter.isSpeculative || !isSimple) return emitter.result("call", site, callee, self, args);
  return `(${$}.call(${site}, ${callee}, ${self}, /*${$}[*/${args}/*${$}]*/) ? (yield) : ${$}.value)`;
}

/** Marks a `try` of the program: in plain JavaScript it would catch what gives an attempt up, and the engine's own overflow. */
export function markedTry({ $ }: Emitter): string {
  return `/*${$}t*/try`;
}

/** Takes the marks out of a program's text. */
export function withoutMarks({ $ }: Emitter, code: string): string {
  return ["[", "]", "t"].reduce((text, mark) => text.replaceAll(`/*${$}${mark}*/`, ""), code);
}

/**
 * A function with both its forms, from the text of its step-by-step one after `function*`. Only a constructor can be tried
 * that asks for `new.target`: it is always called by `new`.
 */
export function bothForms(emitter: Emitter, text: string, isConstructor: boolean): string {
  const { $ } = emitter;
  const isTried = isConstructor || !text.includes(`${$}.newTarget`);
  const speculative = isTried ? speculativeForm(emitter, text) : null;
  const stepwise = `function* ${text}`;
  return speculative === null ? stepwise : emitter.ask("twoForms", stepwise, `function ${speculative}`);
}

/**
 * The text of a function's step-by-step form made that of its speculative one: it talks to the narrower interface,
 * and never yields. A write always asks, since what was there before has to be remembered. Null for a function that
 * could not be tried.
 */
function speculativeForm({ $, isSpeculative }: Emitter, text: string): string | null {
  if (!isSpeculative || text.includes(`/*${$}t*/`)) return null;
  if (STEPWISE.some((name) => text.includes(`${$}.${name}`))) return null;
  const prefix = $.replaceAll("$", "\\$");
  const callHead = new RegExp(`${prefix}\\.call\\((\\d+), ([^,]+), ([^,]+), /\\*${prefix}\\[\\*/\\[`, "g");
  const head = (_all: string, site: string, callee: string, self: string): string =>
    `${$}n.form(${site}, ${callee}).call(${self}, `;
  return (
    text
      .replace(callHead, head)
      .replaceAll(`]/*${$}]*/) ? (yield) : ${$}.value)`, "))")
      .replaceAll(`${$}.`, () => `${$}n.`)
      .replaceAll("(yield)", "0")
      // A part of the function that is a generator only to be able to wait.
      .replaceAll("(yield* (function* (", "((function (")
      .replaceAll(`${$}write) < 0 && `, () => `${$}write), `)
  );
}
