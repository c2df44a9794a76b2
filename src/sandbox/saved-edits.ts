/** What a reader has made of a sandbox, kept in this browser. Where there is no storage, nothing is kept. */
const PREFIX = "one-table:edit:";

/** The edited program of the sandbox `key`, or null. */
export function readEdit(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

export function saveEdit(key: string, text: string): void {
  try {
    localStorage.setItem(PREFIX + key, text);
  } catch {
    // A browser that keeps nothing still runs what is on the page.
  }
}

export function forgetEdit(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // Nothing was kept.
  }
}
