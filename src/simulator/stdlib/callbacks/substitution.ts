import { isObject } from "../../machine/conversions.ts";
import type { Activation } from "../../machine/program-interface.ts";
import type { Stepwise } from "./stepwise.ts";

/** A match, and where it is in the text. */
export interface Match {
  readonly text: string;
  readonly position: number;
  readonly matched: string;
  /** The groups from 1 on: text, or undefined. */
  readonly captures: readonly (string | undefined)[];
  /** An object with the named groups, or undefined. */
  readonly named: unknown;
}

const REFERENCE = /\$(?:([$&`'])|(\d\d?)|<([^>]*)>)/g;

/** GetSubstitution (ECMA-262 22.1.3.19.1): `template` with its `$1`, `$&` … replaced. */
export function* substitute(step: Stepwise, match: Match, template: string): Activation {
  let result = "";
  let end = 0;
  for (const reference of template.matchAll(REFERENCE)) {
    const [whole, sign, digits, name] = reference;
    result += template.slice(end, reference.index);
    end = reference.index + whole.length;
    if (sign !== undefined) result += special(match, sign);
    else if (digits !== undefined) result += numbered(match, digits);
    else result += match.named === undefined ? whole : yield* namedGroup(step, match.named, name!);
  }
  return result + template.slice(end);
}

function special({ text, position, matched }: Match, sign: string): string {
  if (sign === "$") return "$";
  if (sign === "&") return matched;
  return sign === "`" ? text.slice(0, position) : text.slice(position + matched.length);
}

/** A group by its number; of two digits only the first counts where there are not so many groups. */
function numbered({ captures }: Match, digits: string): string {
  const isPair = digits.length === 2;
  const number = Number(digits);
  if (number >= 1 && number <= captures.length) return captures[number - 1] ?? "";
  const first = Number(digits[0]);
  if (isPair && first >= 1 && first <= captures.length) return (captures[first - 1] ?? "") + digits[1]!;
  return `$${digits}`;
}

function* namedGroup(step: Stepwise, named: unknown, name: string): Activation {
  const groups = isObject(named) ? named : (Object(named) as object);
  const group: unknown = step.get(groups, name) ? yield : step.value;
  return group === undefined ? "" : yield* step.text(group);
}
