/**
 * What a card shows below its controls once a reader has pressed Explore. It comes with the first Explore on a page.
 *
 * The outcomes belong to the program as it was when exploring began: Replay runs that one, also where the text has been
 * changed meanwhile, and the panel says so.
 */
import { h, render } from "preact";
import type { ExplorationProgress, ExplorationWays, Outcome } from "../../../simulator/explorer/report.ts";
import type { Replayed } from "../../../simulator/record-replay.ts";
import type { ProgramError } from "../../../simulator/run-result.ts";
import { interpreterTitle, type RunSettings } from "../../../simulator/settings.ts";
import { linesAlike, sayOutcome } from "../../../simulator/explorer/say-outcomes.ts";
import { addStyles } from "../../editor/add-styles.ts";
import { commandExploration, playExploration, playReplay } from "../../player.ts";
import { count } from "../../../simulator/count.ts";
import { sayError } from "../summarise-run.ts";
import styles from "./explore.css?inline";
import { ExploreView, type ExploreState } from "./explore-view.tsx";

addStyles(styles);

/** Seconds that Explore takes at most, and those for a reader who wants to know more. */
const SECONDS = 10;
const LONGER = 60;

export interface ExplorerOptions {
  readonly source: string;
  readonly settings: RunSettings;
  /** Is told when exploring begins and when it is over. */
  readonly onGoing: (isGoing: boolean) => void;
  /** Is told why the program was refused, and that in words. */
  readonly onRefused: (diagnostics: readonly ProgramError[], said: string) => void;
  /** Is to mark these lines, and no others. */
  readonly onLines: (lines: readonly number[]) => void;
  /** Is told that a replay is shown in place of a run. */
  readonly onReplay: (replayed: Replayed) => void;
  readonly onClose: () => void;
}

export interface Explorer {
  /** Says that the program is another one by now. */
  growStale(): void;
  /** Takes it off the card. */
  close(): void;
}

/** Explores the program of `card`, and shows how far that is and what it finds. */
export function openExplorer(card: HTMLElement, options: ExplorerOptions): Explorer {
  const explorer = new CardExplorer(card, options);
  void explorer.explore(SECONDS);
  return explorer;
}

function sayRefusal(diagnostics: readonly ProgramError[]): string {
  const [first] = diagnostics;
  const reason = first === undefined ? [] : [sayError(first), first.hint ?? ""];
  return [`Not explored: ${count(diagnostics.length, "thing")} to change first.`, ...reason]
    .join(" ")
    .trimEnd();
}

class CardExplorer implements Explorer {
  readonly #card: HTMLElement;
  readonly #options: ExplorerOptions;
  readonly #panel: Element;
  #state: ExploreState = { kind: "going", progress: null };
  #seconds = SECONDS;
  #ways: ExplorationWays = { isPrintOrdered: false, respectsClock: false };
  #replayed: string | null = null;
  #said = "";
  #isStale = false;
  #isOpen = true;
  /** Counts what was begun, so that an earlier answer that comes late is not shown. */
  #begun = 0;

  constructor(card: HTMLElement, options: ExplorerOptions) {
    this.#card = card;
    this.#options = options;
    this.#panel = card.querySelector(".exploring")!;
  }

  async explore(seconds: number): Promise<void> {
    const { source, settings, onGoing, onRefused } = this.#options;
    const begun = ++this.#begun;
    this.#seconds = seconds;
    this.#replayed = null;
    this.#said = "";
    this.#show({ kind: "going", progress: null });
    onGoing(true);
    const keep = (progress: ExplorationProgress): void => {
      if (begun !== this.#begun) return;
      const kind = this.#state.kind === "paused" ? "paused" : "going";
      this.#show({ kind, progress });
    };
    try {
      const request = { source, settings, seconds, ways: this.#ways };
      const explored = await playExploration(this.#card, request, keep);
      if (begun !== this.#begun) return;
      if (explored === null) this.#fail("something else was run meanwhile.");
      else if (explored.findings !== undefined) this.#show({ kind: "over", findings: explored.findings });
      else {
        this.close();
        onRefused(explored.diagnostics, sayRefusal(explored.diagnostics));
      }
    } catch (error) {
      if (begun === this.#begun) this.#fail(error instanceof Error ? error.message : String(error));
    } finally {
      if (begun === this.#begun) onGoing(false);
    }
  }

  growStale(): void {
    if (this.#isStale || !this.#isOpen) return;
    this.#isStale = true;
    this.#draw();
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    if (this.#isGoing) commandExploration("finish");
    this.#begun++;
    this.#options.onGoing(false);
    render(null, this.#panel);
  }

  get #isGoing(): boolean {
    return this.#state.kind === "going" || this.#state.kind === "paused";
  }

  #fail(message: string): void {
    const progress = this.#state.kind === "over" ? null : this.#state.progress;
    this.#show({ kind: "failed", message, progress });
  }

  #pause(isPaused: boolean): void {
    if (!this.#isGoing) return;
    commandExploration(isPaused ? "pause" : "resume");
    const progress = this.#state.kind === "over" ? null : this.#state.progress;
    this.#show({ kind: isPaused ? "paused" : "going", progress });
  }

  async #replay(outcome: Outcome): Promise<void> {
    const { source, settings, onReplay, onLines } = this.#options;
    const begun = ++this.#begun;
    this.#replayed = null;
    const { schedule, deciding, error } = outcome;
    this.#say("Replaying…");
    try {
      const run = await playReplay(this.#card, { source, settings, schedule });
      if (begun !== this.#begun) return;
      if (run === null) return this.#say("Not replayed: something else was run meanwhile.");
      onReplay({ source, settings, schedule });
      this.#replayed = schedule;
      this.#provenance(outcome);
      const outcomes = this.#state.kind === "over" ? this.#state.findings.outcomes : [];
      this.#say(`On the timeline: ${sayOutcome(outcome, linesAlike(outcomes))}.`);
      const lines =
        deciding === null
          ? error === null
            ? []
            : [error.line]
          : [deciding.first.line, deciding.second.line];
      onLines(lines);
      this.#card.querySelector(".view")!.scrollIntoView({ block: "nearest" });
    } catch (problem) {
      if (begun !== this.#begun) return;
      this.#say(`Not replayed: ${problem instanceof Error ? problem.message : String(problem)}`);
    }
  }

  /** Says above the views what they show. */
  #provenance({ minPreemptions }: Outcome): void {
    const { interpreter } = this.#options.settings;
    this.#card.querySelector(".provenance b")!.textContent = "Replayed";
    this.#card.querySelector(".provenance-text")!.textContent =
      `a schedule that Explore has found, with ${count(minPreemptions, "forced interruption")}, on ${interpreterTitle(interpreter)}. ` +
      "Every step is drawn as long as every other: time is not modelled here.";
  }

  #say(text: string): void {
    this.#said = text;
    this.#draw();
  }

  #show(state: ExploreState): void {
    // Pause and Stop go away with the search; a focus that stands on them is not to be lost.
    const hadFocus = this.#panel.querySelector(".explored-bar")?.contains(document.activeElement) ?? false;
    this.#state = state;
    this.#draw();
    if (hadFocus && !this.#isGoing) this.#panel.querySelector<HTMLElement>(".explored-title")?.focus();
  }

  #draw(): void {
    if (!this.#isOpen) return;
    const { settings, onLines, onClose } = this.#options;
    render(
      h(ExploreView, {
        state: this.#state,
        interpreter: interpreterTitle(settings.interpreter),
        seed: settings.seed,
        longer: this.#seconds < LONGER ? LONGER : null,
        replayed: this.#replayed,
        said: this.#said,
        isStale: this.#isStale,
        onPause: () => this.#pause(true),
        onResume: () => this.#pause(false),
        onStop: () => commandExploration("finish"),
        onClose,
        onReplay: (outcome) => void this.#replay(outcome),
        onLines,
        onLonger: () => void this.explore(LONGER),
        ways: this.#ways,
        onWays: (ways) => {
          this.#ways = ways;
          void this.explore(this.#seconds);
        },
      }),
      this.#panel,
    );
  }
}
