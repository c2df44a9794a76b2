/** What exploring has found so far, or in the end. A pure function of what it is given. */
import type {
  ExplorationProgress,
  ExplorationWays,
  Findings,
  Outcome,
} from "../../../simulator/explorer/report.ts";
import { cutText } from "../cut-text.ts";
import { sayLine } from "../../../simulator/say-blocked.ts";
import { EXPECTED, expectedAmong, sayLockCycle, sayRace } from "../../../simulator/explorer/say-outcomes.ts";
import {
  DECIDED,
  exactUpTo,
  INTERRUPTION,
  isNothingFound,
  sayCounts,
  sayFailures,
  sayNoRace,
  sayPhase,
  sayProgress,
  sayReservations,
  sayUnlisted,
  sayVerdict,
} from "../../../simulator/explorer/say-verdict.ts";
import { LineButton } from "./line-button.tsx";
import { OutcomeTable } from "./outcome-table.tsx";

const MOST_ITEMS = 50;
const MOST_CHARACTERS = 600;

/** What there is to be shown. */
export type ExploreState =
  | { readonly kind: "going" | "paused"; readonly progress: ExplorationProgress | null }
  | { readonly kind: "over"; readonly findings: Findings }
  /** It had to be given up. `progress` is what was known then. */
  | { readonly kind: "failed"; readonly message: string; readonly progress: ExplorationProgress | null };

export interface ExploreActions {
  readonly onPause: () => void;
  readonly onResume: () => void;
  readonly onStop: () => void;
  readonly onClose: () => void;
  readonly onReplay: (outcome: Outcome) => void;
  readonly onLines: (lines: readonly number[]) => void;
  /** Explores again, for longer. */
  readonly onLonger: () => void;
  /** Explores again, with the order of printed lines as a part of the outcomes, or without. */
  readonly onWays: (ways: ExplorationWays) => void;
}

export interface ExploreProps extends ExploreActions {
  readonly state: ExploreState;
  /** The interpreter's name, as prose writes it. */
  readonly interpreter: string;
  readonly seed: number;
  /** Seconds that "longer" would be; null where it was explored for as long already. */
  readonly longer: number | null;
  readonly ways: ExplorationWays;
  readonly replayed: string | null;
  /** Says that a replay is shown, or why it is not; the first is to be seen elsewhere, and is for those who hear it. */
  readonly said: string;
  /** True where the program or its settings have been changed since. */
  readonly isStale: boolean;
}

export function ExploreView(props: ExploreProps) {
  const { state, said, replayed, isStale, onClose } = props;
  return (
    <section class="explored" aria-label="What else could have happened">
      <div class="explored-head">
        <p class="explored-title" tabIndex={-1}>
          What else could have happened
        </p>
        <button type="button" class="button close" onClick={onClose}>
          Close
        </button>
      </div>
      {/* The only part that is read out by itself: the kind of search, then the verdict. */}
      <p class="verdict-said" role="status">
        {sayState(state)}
      </p>
      {isStale && <p class="stale">The program or its settings have changed since. Press Explore again.</p>}
      {state.kind === "over" ? <Over {...props} findings={state.findings} /> : <Going {...props} />}
      <p class={`replay-said ${said !== "" && replayed !== null ? "unseen" : ""}`} role="status">
        {said}
      </p>
      <Frame {...props} />
    </section>
  );
}

function sayState(state: ExploreState): string {
  switch (state.kind) {
    case "going":
      return sayPhase(state.progress ?? { phase: "proof", done: null });
    case "paused":
      return "Paused.";
    case "over":
      return sayVerdict(state.findings);
    case "failed":
      return cutText(`Not explored to the end: ${state.message}`, MOST_CHARACTERS);
  }
}

function Going({ state, replayed, onPause, onResume, onStop, onLines }: ExploreProps) {
  if (state.kind === "over") return null;
  const { progress, kind } = state;
  const done = progress?.done ?? null;
  return (
    <>
      {kind !== "failed" && (
        <div class="explored-bar">
          <button type="button" class="button pause" onClick={kind === "paused" ? onResume : onPause}>
            {kind === "paused" ? "Resume" : "Pause"}
          </button>
          <button type="button" class="button finish" onClick={onStop}>
            Stop
          </button>
          <progress class="unmoved" max={1} value={done ?? 0} aria-label="Estimated part of this search" />
        </div>
      )}
      <p class="figures">{progress === null ? "Starting…" : sayProgress(progress)}</p>
      {progress !== null && progress.outcomes.length > 0 && (
        <>
          <p class="outcomes-title">Outcomes so far</p>
          <OutcomeTable
            outcomes={progress.outcomes}
            exactUpTo={0}
            isComplete={false}
            replayed={replayed}
            onReplay={null}
            onLines={onLines}
          />
        </>
      )}
    </>
  );
}

function Over({
  findings,
  replayed,
  longer,
  onReplay,
  onLines,
  onLonger,
}: ExploreProps & { findings: Findings }) {
  const reservations = sayReservations(findings);
  const failures = sayFailures(findings);
  const unlisted = sayUnlisted(findings);
  return (
    <>
      {reservations.length > 0 && <p>{cutText(reservations.join(" "), MOST_CHARACTERS)}</p>}
      <p class="figures">
        {sayCounts(findings)}
        {failures !== null && ` ${failures}`}
      </p>
      {findings.outcomes.length > 0 && (
        <>
          <OutcomeTable
            outcomes={findings.outcomes}
            exactUpTo={exactUpTo(findings)}
            isComplete={findings.verdict === "proved"}
            replayed={replayed}
            onReplay={onReplay}
            onLines={onLines}
          />
          {unlisted !== null && <p>{unlisted}</p>}
          {findings.traces > 1 && <p class="soft">{sayTerms(findings)}</p>}
        </>
      )}
      <Races findings={findings} onLines={onLines} />
      {findings.lockCycles.length > 0 && (
        <div>
          <p class="outcomes-title">Locks that are taken in a circle</p>
          <ul>
            {findings.lockCycles.slice(0, MOST_ITEMS).map((cycle) => (
              <li>{cutText(sayLockCycle(cycle), MOST_CHARACTERS)}</li>
            ))}
          </ul>
        </div>
      )}
      {findings.verdict !== "proved" && longer !== null && !isNothingFound(findings) && (
        <button type="button" class="button longer" onClick={onLonger}>
          Explore for {longer} seconds
        </button>
      )}
    </>
  );
}

/** What the words in the table mean. */
function sayTerms({ outcomes }: Findings): string {
  const terms = [INTERRUPTION];
  if (expectedAmong(outcomes) !== null) terms.push(EXPECTED);
  if (outcomes.some(({ deciding }) => deciding !== null)) terms.push(DECIDED);
  return terms.join(" ");
}

function Races({ findings, onLines }: { findings: Findings } & Pick<ExploreProps, "onLines">) {
  const { races } = findings;
  if (races.length === 0) return <p class="soft">{sayNoRace(findings)}</p>;
  const more = races.length - MOST_ITEMS;
  return (
    <div>
      <p class="outcomes-title">Data races</p>
      <ul>
        {races.slice(0, MOST_ITEMS).map((race) => (
          <li>
            {cutText(sayRace(race, sayLine), MOST_CHARACTERS)}{" "}
            <LineButton lines={[race.first.line, race.second.line]} onLines={onLines} />
          </li>
        ))}
      </ul>
      {more > 0 && <p class="soft">And {more.toLocaleString("en")} more.</p>}
    </div>
  );
}

/** What the findings are about. */
function Frame({ interpreter, seed, ways, onWays }: ExploreProps) {
  const { isPrintOrdered, respectsClock } = ways;
  return (
    <>
      <Way isChosen={isPrintOrdered} onChoose={(isChosen) => onWays({ ...ways, isPrintOrdered: isChosen })}>
        Tell outcomes apart by the order in which different threads print, too
      </Way>
      <Way isChosen={respectsClock} onChoose={(isChosen) => onWays({ ...ways, respectsClock: isChosen })}>
        Let sleeps and timeouts end in the order of their deadlines
      </Way>
      <p class="soft frame-of">
        With {interpreter}, whatever the cores and their speeds:{" "}
        {respectsClock
          ? "the program's own code takes no time, and time passes when all of it waits."
          : "a thread may be as slow as it likes, and a sleep may end at any later moment."}{" "}
        Random numbers are those of seed {seed}.
      </p>
    </>
  );
}

interface WayProps {
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly children: string;
}

function Way({ isChosen, onChoose, children }: WayProps) {
  return (
    <label class="way">
      <input type="checkbox" checked={isChosen} onChange={(event) => onChoose(event.currentTarget.checked)} />
      {children}
    </label>
  );
}
