/**
 * Colours a program, or a module of the library, line by line, for the texts that were not coloured when the site was
 * built. It knows comments, texts, numbers, keywords and names that are called or begin like a class: enough to read by.
 */

/** A piece of a line, and the custom property that has its colour. */
export interface Piece {
  readonly text: string;
  readonly token: "--com" | "--str" | "--num" | "--kw" | "--fn" | "--ink";
}

const KEYWORDS =
  "abstract as async await break case catch class const continue default do else enum export extends finally for from function get if implements import in instanceof interface let new of private protected public readonly return set static super switch this throw try type typeof using var void while yield";

const TOKENS = new RegExp(
  [
    String.raw`(?<com>\/\/.*|\/\*[\s\S]*?(?:\*\/|$))`,
    String.raw`(?<str>"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?|\u0060(?:[^\u0060\\]|\\[\s\S])*\u0060?)`,
    String.raw`(?<num>\b(?:\d[\w.]*|true|false|null|undefined)\b)`,
    String.raw`(?<kw>\b(?:${KEYWORDS.replaceAll(" ", "|")})\b)`,
    String.raw`(?<fn>\b[A-Z]\w*\b|\b[a-zA-Z_]\w*(?=\())`,
  ].join("|"),
  "g",
);

/** The lines of `text`, each as its pieces. */
export function colourCode(text: string): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  const add = (piece: string, token: Piece["token"]): void => {
    piece.split("\n").forEach((part, position) => {
      if (position > 0) lines.push([]);
      if (part !== "") lines.at(-1)!.push({ text: part, token });
    });
  };
  let end = 0;
  for (const match of text.matchAll(TOKENS)) {
    add(text.slice(end, match.index), "--ink");
    const name = Object.entries(match.groups!).find(([, found]) => found !== undefined)![0];
    add(match[0], `--${name}` as Piece["token"]);
    end = match.index + match[0].length;
  }
  add(text.slice(end), "--ink");
  return lines;
}
