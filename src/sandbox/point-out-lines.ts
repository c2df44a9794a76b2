/** Marks lines of highlighted code, counted from 1, and takes earlier marks away; brings the first of them into sight. */
export function pointOutLines(code: HTMLElement, lines: readonly number[]): void {
  let first: Element | null = null;
  code.querySelectorAll(".line").forEach((line, index) => {
    const isMeant = lines.includes(index + 1);
    line.classList.toggle("pointed", isMeant);
    if (isMeant) first ??= line;
  });
  (first as Element | null)?.scrollIntoView({ block: "nearest", inline: "nearest" });
}
