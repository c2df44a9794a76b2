/** Texts that nobody would write: any characters at all, and the words and signs of the language in any order. */

type Random = (below: number) => number;

/** Characters on which lexers stumble. */
const ODD = [
  "\0",
  "\uFEFF",
  "\u2028",
  "\u2029",
  "\r",
  "\r\n",
  "\ud800",
  "\udc00",
  "\u{1F600}",
  "\u200d",
  "\u00a0",
].concat([
  "\\",
  "\\u",
  "\\u{",
  "`",
  "${",
  "}",
  "/",
  "/*",
  "*/",
  "//",
  "<!--",
  "-->",
  "#",
  "#!",
  "@",
  "\x7f",
  "é",
  "𝒳",
]);

const KEYWORDS =
  `async await break case catch class const continue debugger default delete do else enum export extends
  finally for function get if import in instanceof let new of return set static super switch this throw try typeof using
  var void while with yield accessor abstract as asserts declare implements infer interface is keyof namespace never
  override private protected public readonly satisfies type unique unknown module constructor target meta`.split(
    /\s+/,
  );

const SIGNS =
  `{ } ( ) [ ] ; , . ... ?. ? : => = += -= *= **= /= %= &= |= ^= <<= >>= >>>= &&= ||= ??= == === != !== < > <= >= + - * /
  % ** ++ -- & | ^ ~ << >> >>> && || ?? ! @ #`.split(/\s+/);

const NAMES =
  "a b c x this.x print Thread threading arguments eval undefined constructor __proto__ prototype #p $$t Ünï".split(
    " ",
  );

const LITERALS = [
  "0",
  "1",
  "1n",
  "0x1f",
  "1_000",
  ".5",
  "1e3",
  "08",
  "1__0",
  "'s'",
  '"d"',
  "'\\x'",
  "`t`",
  "`a${",
  "}b`",
  "/r/g",
  "/[/",
  "null",
].concat(["true", '"threading"', "import.meta", "new.target", ": any", "<T>", "as const", "!:", "?:", "\n"]);

const OPEN = ["(", "[", "{", "`${", "<"];
const CLOSE: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}", "`${": "}`", "<": ">" };

function pick<T>(random: Random, choices: readonly T[]): T {
  return choices[random(choices.length)]!;
}

/** Up to 60 characters: of any code unit, of ASCII, or of those on which lexers stumble. */
export function randomCharacters(random: Random): string {
  const kinds = [
    () => String.fromCharCode(random(0x10000)),
    () => String.fromCharCode(random(0x80)),
    () => String.fromCharCode(32 + random(95)),
    () => pick(random, ODD),
  ];
  const favourite = pick(random, kinds);
  return Array.from({ length: random(60) }, () => (random(4) === 0 ? pick(random, kinds) : favourite)()).join(
    "",
  );
}

/** A word, a sign, a name or a literal of the language. */
export function randomToken(random: Random): string {
  return pick(random, pick(random, [KEYWORDS, SIGNS, NAMES, LITERALS]));
}

/** Up to 30 tokens in any order, in half of the texts with every bracket closed. */
export function randomTokens(random: Random): string {
  const isBalanced = random(2) === 0;
  const open: string[] = [];
  const tokens = Array.from({ length: 1 + random(1 + random(30)) }, () => {
    if (!isBalanced) return randomToken(random);
    if (open.length > 0 && random(4) === 0) return CLOSE[open.pop()!]!;
    if (random(5) > 0) return randomToken(random).replace(/^(?:`a\$\{|\}b`|[()[\]{}])$/, ",");
    open.push(pick(random, OPEN));
    return open.at(-1)!;
  });
  return [...tokens, ...open.reverse().map((bracket) => CLOSE[bracket]!)].join(
    pick(random, [" ", " ", "", "\n"]),
  );
}
