/** The text of a script with all that it imports: see build/script-text.mjs. */
declare module "*?script" {
  const text: string;
  export default text;
}
