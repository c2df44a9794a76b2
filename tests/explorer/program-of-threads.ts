/** A program that runs these bodies in a thread each, and `end` when they have ended. */
export function programOfThreads(
  imports: string,
  declarations: string,
  bodies: readonly string[],
  end: string,
): string {
  const made = bodies.map((body) => `new Thread(() => { ${body} })`);
  return `${imports}
    ${declarations}
    const threads = [${made.join(", ")}];
    for (const thread of threads) thread.start();
    for (const thread of threads) thread.join();
    ${end}`;
}

export function times(count: number, make: (i: number) => string): string[] {
  return Array.from({ length: count }, (_, i) => make(i));
}
