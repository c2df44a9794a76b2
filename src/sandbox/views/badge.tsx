import { isTask } from "./actors.ts";
import { threadIdentity } from "./thread-identity.ts";

/** The letter of a thread on its colour, or the number of a task in a frame of its colour. */
export function Badge({ actor }: { actor: number }) {
  const { letter, colour } = threadIdentity(actor);
  return isTask(actor) ? (
    <b class="badge task" style={{ color: colour }}>
      {letter}
    </b>
  ) : (
    <b class="badge" style={{ background: colour }}>
      {letter}
    </b>
  );
}
