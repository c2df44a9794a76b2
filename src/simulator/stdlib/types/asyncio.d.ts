/** Coroutines: what an `async function` gives. Calling one runs nothing; awaiting it runs it in place. */
declare module "asyncio" {
  /** Runs a coroutine to its end and gives what it returns. */
  export function run<Value>(main: Promise<Value>): Value;

  export * as default from "asyncio";
}
