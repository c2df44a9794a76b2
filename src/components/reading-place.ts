/** The reader's place: the lesson last opened, kept in the reader's browser, one for each course on a host. */

const KEY = `one-table:place:${import.meta.env.BASE_URL}`;

/** Keeps `lessonId` as the place. Does nothing where the browser refuses storage. */
export function keepPlace(lessonId: string): void {
  try {
    localStorage.setItem(KEY, lessonId);
  } catch {
    // The front page then offers the first lesson only.
  }
}

/** Returns the id of the lesson last opened, or null. */
export function recallPlace(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
