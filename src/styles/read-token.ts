import tokens from "./tokens.css?raw";

/** A token's two values, by day and by night, for the few places that a stylesheet cannot reach. */
export interface TokenColours {
  readonly light: string;
  readonly dark: string;
}

/** Returns the colours of the token `name` ("--paper") from `tokens.css`. Throws where it is not a pair of colours. */
export function readToken(name: string): TokenColours {
  const pair = new RegExp(`^\\s*${name}: light-dark\\((#[0-9a-f]+), (#[0-9a-f]+)\\);`, "m").exec(tokens);
  const [, light, dark] = pair ?? [];
  if (light === undefined || dark === undefined) {
    throw new Error(`src/styles/tokens.css: expected ${name}: light-dark(#…, #…), found no such line`);
  }
  return { light, dark };
}
