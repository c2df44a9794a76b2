/** Milliseconds without a change after which a text is looked at: no longer in the middle of a word. */
const PAUSE = 400;

/** Gives a function that puts `act` off until it has not been called for a while. */
export function afterPause(act: () => void): () => void {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = window.setTimeout(act, PAUSE);
  };
}
