/** Adds a stylesheet to the page, for modules that are loaded long after it was read. */
export function addStyles(text: string): void {
  const style = document.createElement("style");
  style.textContent = text;
  document.head.append(style);
}
