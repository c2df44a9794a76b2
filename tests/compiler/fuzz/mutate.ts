/** Programs with a few mistakes in them. */
import { randomToken } from "./random-texts.ts";

type Random = (below: number) => number;

const TOKEN =
  /\/\/.*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|[\p{L}_$#][\p{L}\d_$]*|\d[\w.]*|=>|\.\.\.|\?\.|[=!<>+\-*/%&|^?]+|\s+|[^]/gu;

/** `source` after a few mutations, most often one, of its tokens; `other` is a program from which a piece may come. */
export function mutate(source: string, other: string, random: Random): string {
  let tokens: string[] = source.match(TOKEN) ?? [];
  for (let rounds = 1 + random(1 + random(4)); rounds > 0; rounds--)
    tokens = mutateOnce(tokens, other, random);
  return tokens.join("");
}

function mutateOnce(tokens: readonly string[], other: string, random: Random): string[] {
  const at = random(tokens.length + 1);
  const length = 1 + random(random(4) === 0 ? 20 : 3);
  const before = tokens.slice(0, at);
  const piece = tokens.slice(at, at + length);
  const after = tokens.slice(at + length);
  switch (random(10)) {
    case 0:
      return [...before, ...after];
    case 1:
      return [...before, ...piece, ...piece, ...after];
    case 2:
      return [...before, ...after.slice(0, length), ...piece, ...after.slice(length)];
    case 3:
      return [...before, ` ${randomToken(random)} `, ...piece, ...after];
    case 4:
      return [...before, ` ${randomToken(random)} `, ...after];
    case 5:
      return random(4) === 0 ? before : [...before, ...piece.reverse(), ...after];
    case 6: {
      const others: string[] = other.match(TOKEN) ?? [];
      const from = random(others.length + 1);
      return [...before, ...others.slice(from, from + 1 + random(30)), ...after];
    }
    default: {
      // One name in the place of another compiles more often than anything else does.
      const names = tokens.filter((token) => /^[\p{L}_$]/u.test(token));
      const places = tokens.flatMap((token, index) => (/^[\p{L}_$]/u.test(token) ? [index] : []));
      if (places.length === 0) return [...tokens];
      return tokens.with(places[random(places.length)]!, names[random(names.length)]!);
    }
  }
}
