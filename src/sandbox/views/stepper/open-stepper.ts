/**
 * The stepper of a card: the run, one step at a time, forwards and backwards. It comes with the first Step on a page.
 *
 * What happens in the library's own modules is no step until a reader asks for it; opening one of its frames shows its
 * text, which is fetched then.
 */
import { h, render } from "preact";
import type { RunSettings } from "../../../simulator/settings.ts";
import { sayError } from "../summarise-run.ts";
import { addStyles } from "../../editor/add-styles.ts";
import { playSteps } from "../../player.ts";
import { CodePane } from "./code-pane.tsx";
import { colourCode } from "./colour-code.ts";
import { findCast } from "./step-cast.ts";
import { StepSource, type FoundStep } from "./step-source.ts";
import styles from "./stepper.css?inline";
import { frameAt, StepperView, type SelectedFrame } from "./stepper-view.tsx";

addStyles(styles);

export interface StepperOptions {
  readonly source: string;
  /** The program's file name. */
  readonly file: string;
  readonly settings: RunSettings;
  /** The schedule of a replay; null for a run. */
  readonly schedule: string | null;
  readonly onClose: () => void;
  /** Is told why a step cannot be shown. */
  readonly onProblem: (message: string) => void;
}

export interface Stepper {
  /** Goes on by one step. */
  next(): Promise<void>;
  /** Takes it off the card. */
  close(): void;
}

/** Opens the stepper of `card` at the first step. Rejects with an Error where the program has none. */
export async function openStepper(card: HTMLElement, options: StepperOptions): Promise<Stepper> {
  const stepper = new CardStepper(card, options);
  await stepper.open();
  return stepper;
}

class CardStepper implements Stepper {
  readonly #card: HTMLElement;
  readonly #options: StepperOptions;
  readonly #source: StepSource;
  readonly #panel: Element;
  readonly #code: Element;
  #found: FoundStep | null = null;
  #selected: SelectedFrame | null = null;
  #intoLibrary = false;
  #isBusy = false;
  /** What was pressed last while it was busy, which is done as soon as it is not. */
  #wanted: (() => Promise<number>) | null = null;
  #library: Readonly<Record<string, string>> | null = null;

  constructor(card: HTMLElement, options: StepperOptions) {
    this.#card = card;
    this.#options = options;
    this.#panel = card.querySelector(".stepper")!;
    this.#code = card.querySelector(".stepping")!;
    const { source, settings, schedule } = options;
    this.#source = new StepSource((from, count, intoLibrary) =>
      playSteps(card, { source, settings, schedule, from, count, intoLibrary }),
    );
  }

  async open(): Promise<void> {
    const first = await this.#source.at(0, false);
    const [problem] = await this.#source.diagnostics();
    if (problem !== undefined) throw new Error(sayError(problem));
    if (first === null) throw new Error("the program makes no step that could be shown");
    this.#card.dataset["stepping"] = "";
    await this.#show(first);
  }

  async next(): Promise<void> {
    await this.#move(1);
  }

  close(): void {
    delete this.#card.dataset["stepping"];
    render(null, this.#panel);
    render(null, this.#code);
  }

  async #move(change: number): Promise<void> {
    await this.#go(() => Promise.resolve(this.#found!.position + change));
  }

  /** Goes to the step that `find` gives, where there is one. */
  async #go(find: () => Promise<number>): Promise<void> {
    if (this.#isBusy) {
      this.#wanted = find;
      return;
    }
    this.#isBusy = true;
    try {
      const position = await find();
      const found = position < 0 ? null : await this.#source.at(position, this.#intoLibrary);
      if (found !== null) await this.#show(found);
    } catch (error) {
      this.#options.onProblem(error instanceof Error ? error.message : String(error));
    } finally {
      this.#isBusy = false;
    }
    const wanted = this.#wanted;
    this.#wanted = null;
    if (wanted !== null) await this.#go(wanted);
  }

  async #setLibrary(isInto: boolean): Promise<void> {
    await this.#go(() => {
      const { position } = this.#found!;
      this.#intoLibrary = isInto;
      return this.#source.across(position, !isInto);
    });
  }

  async #show(found: FoundStep): Promise<void> {
    this.#found = found;
    const { acting } = findCast(found);
    const depth =
      acting?.frames.findIndex(({ range }) => this.#intoLibrary || range?.file === undefined) ?? -1;
    this.#selected = acting === null || depth < 0 ? null : { actor: acting.actor, depth };
    await this.#draw();
  }

  async #select(selected: SelectedFrame): Promise<void> {
    this.#selected = selected;
    await this.#draw();
  }

  async #draw(): Promise<void> {
    const found = this.#found!;
    const cast = findCast(found);
    const selected = this.#selected;
    const range = frameAt(cast, selected)?.range ?? null;
    const file = range?.file ?? null;
    const text = file === null ? this.#options.source : await this.#textOf(file);
    const standing = cast.actors.find(({ actor }) => actor === selected?.actor)?.standing ?? 0;
    const here = range === null ? null : { line: range.line, standing };
    render(
      h(StepperView, {
        found,
        cast,
        selected,
        intoLibrary: this.#intoLibrary,
        isReplay: this.#options.schedule !== null,
        onMove: (change) => void this.#move(change),
        onFirst: () => void this.#go(() => Promise.resolve(0)),
        onLibrary: (isInto) => void this.#setLibrary(isInto),
        onSelect: (frame) => void this.#select(frame),
        onClose: this.#options.onClose,
      }),
      this.#panel,
    );
    render(
      h(CodePane, {
        file: file ?? this.#options.file,
        isLibrary: file !== null,
        lines: colourCode(text.trimEnd()),
        here,
        actors: cast.actors,
        onBack: () => void this.#backToProgram(),
      }),
      this.#code,
    );
    this.#bringIntoSight();
  }

  /** Selects the frame of the program that led to the library's. */
  async #backToProgram(): Promise<void> {
    const { actors } = findCast(this.#found!);
    const one = actors.find(({ actor }) => actor === this.#selected?.actor);
    const depth = one?.frames.findIndex(({ range }) => range !== null && range.file === undefined) ?? -1;
    await this.#select({ actor: one?.actor ?? 0, depth });
    this.#code.querySelector<HTMLElement>(".text")!.focus();
  }

  async #textOf(file: string): Promise<string> {
    this.#library ??= (
      await import("../../../simulator/stdlib/asyncio/library-texts.generated.ts")
    ).LIBRARY_TEXTS;
    return this.#library[file] ?? "";
  }

  /** Scrolls the text, and nothing else, to the line. */
  #bringIntoSight(): void {
    const text = this.#code.querySelector<HTMLElement>(".text")!;
    const line = text.querySelector<HTMLElement>(".line.here");
    if (line === null) return;
    const top = line.offsetTop - text.offsetTop;
    const isSeen = top >= text.scrollTop && top + 2 * line.offsetHeight <= text.scrollTop + text.clientHeight;
    if (!isSeen) text.scrollTop = Math.max(0, top - text.clientHeight / 3);
  }
}
