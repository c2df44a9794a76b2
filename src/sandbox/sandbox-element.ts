/**
 * `<one-sandbox>`: makes a sandbox's card answer. It is all that a lesson loads before the first click, so it
 * stays small: the simulator and the views come with Run, the stepper with Step, the editor with Edit.
 */
import type { ProgramError, RecordedRun } from "../simulator/run-result.ts";
import { describeSettings, type InterpreterName, type RunSettings } from "../simulator/settings.ts";
import type { CodeEditor } from "./editor/code-editor.ts";
import { markLines } from "./mark-lines.ts";
import type { Replayed } from "../simulator/record-replay.ts";
import { pointOutLines } from "./point-out-lines.ts";
import { forgetEdit, readEdit, saveEdit } from "./saved-edits.ts";
import type { Explorer } from "./views/explore/open-explorer.ts";
import type { Stepper } from "./views/stepper/open-stepper.ts";

class SandboxElement extends HTMLElement {
  #settings: RunSettings = JSON.parse(this.dataset["settings"]!) as RunSettings;
  readonly #key = this.dataset["key"]!;
  readonly #pre = this.#find("pre", this.#find(".program.ts"));
  /** The lesson's own program, as highlighted code and as text. */
  readonly #lines = this.#pre.innerHTML;
  readonly #original = this.#pre.textContent;
  #editor: CodeEditor | null = null;
  #opening: Promise<void> | null = null;
  #stepper: Stepper | null = null;
  #explorer: Explorer | null = null;
  /** What is shown in place of a run, if it is a replay. */
  #replayed: Replayed | null = null;
  /** Counts runs, so that a late answer to an earlier one is not shown. */
  #runs = 0;

  connectedCallback(): void {
    this.#on(".run", "click", () => void this.#run());
    this.#on(".stop", "click", () => void this.#stop());
    this.#on(".step", "click", () => void this.#step());
    this.#on(".explore", "click", () => void this.#explore());
    this.#on(".edit", "click", () => void this.#edit());
    this.#on(".reset", "click", () => this.#reset());
    this.#on(".next-seed", "click", () => this.#runNextSeed());
    const form = this.#find<HTMLFormElement>(".settings-form");
    form.addEventListener("input", () => this.#readSettings(form));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#run();
    });
    this.#find(".settings").addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.#closeSettings();
    });
    const saved = readEdit(this.#key);
    if (saved !== null && saved !== this.#original) this.#showText(saved);
  }

  get #source(): string {
    return this.#editor?.text() ?? this.#pre.textContent;
  }

  async #run(): Promise<void> {
    const run = ++this.#runs;
    const form = this.#find<HTMLFormElement>(".settings-form");
    if (!form.reportValidity()) return;
    this.#closeStepper();
    this.#pointOut([]);
    this.#setBusy(true);
    this.#say("Running…");
    const settings = this.#settings;
    try {
      const { playRun } = await import("./player.ts");
      const recorded = await playRun(this, this.#source, settings);
      if (run === this.#runs) this.#show(recorded, settings);
    } catch (error) {
      if (run === this.#runs) this.#say(`Not run: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      if (run === this.#runs) this.#setBusy(false);
    }
  }

  #show(recorded: RecordedRun | null, settings: RunSettings): void {
    if (recorded === null) return this.#say("Stopped.");
    const { result } = recorded;
    const problems =
      result.diagnostics.length > 0 ? result.diagnostics : result.error === null ? [] : [result.error];
    this.#replayed = null;
    this.#find(".provenance b").textContent = "Run";
    this.#find(".provenance-text").textContent = `with ${describeSettings(settings)}`;
    this.#markProblems(problems, result.status === "refused");
    this.#say(this.#find(".run-summary").textContent);
  }

  #markProblems(problems: readonly ProgramError[], isRefused: boolean): void {
    // Why a program is refused the editor knows without a run.
    this.#editor?.showProblems(isRefused ? [] : problems);
    markLines(this.#pre, problems);
  }

  /** Asks what else could have happened. */
  async #explore(): Promise<void> {
    const button = this.#find(".explore");
    if (button.ariaDisabled === "true") return;
    if (!this.#find<HTMLFormElement>(".settings-form").reportValidity()) return;
    this.#closeStepper();
    this.#explorer?.close();
    this.#explorer = null;
    this.#pointOut([]);
    const run = ++this.#runs;
    this.#setBusy(false);
    button.ariaDisabled = "true";
    this.#say("Exploring…");
    try {
      const { openExplorer } = await import("./views/explore/open-explorer.ts");
      // Something else was asked for while it was still on its way.
      if (run !== this.#runs) button.ariaDisabled = "false";
      if (run !== this.#runs) return;
      this.#explorer = openExplorer(this, {
        source: this.#source,
        settings: this.#settings,
        onGoing: (isGoing) => (button.ariaDisabled = String(isGoing)),
        onRefused: (diagnostics, said) => {
          this.#markProblems(diagnostics, true);
          this.#say(said);
        },
        onLines: (lines) => this.#pointOut(lines),
        onReplay: (replayed) => {
          this.#replayed = replayed;
          this.#closeStepper();
          this.#markProblems([], false);
          this.#say("");
        },
        onClose: () => {
          this.#explorer?.close();
          this.#explorer = null;
          this.#pointOut([]);
          button.focus();
        },
      });
      this.#say("");
    } catch (error) {
      button.ariaDisabled = "false";
      this.#say(`Not explored: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /** Marks lines of the program, and no others. */
  #pointOut(lines: readonly number[]): void {
    if (lines.length > 0) {
      this.#closeStepper();
      this.#find<HTMLInputElement>(".language input").click();
    }
    this.#editor?.showLines(lines);
    pointOutLines(this.#pre, lines);
  }

  /** Shows the run step by step, or goes on by one step. */
  async #step(): Promise<void> {
    if (this.#stepper !== null) return this.#stepper.next();
    if (!this.#find<HTMLFormElement>(".settings-form").reportValidity()) return;
    const run = ++this.#runs;
    this.#setBusy(true);
    this.#say("Running to the first step…");
    try {
      const { openStepper } = await import("./views/stepper/open-stepper.ts");
      const stepper = await openStepper(this, {
        file: this.dataset["file"]!,
        ...(this.#replayed ?? { source: this.#source, settings: this.#settings, schedule: null }),
        onClose: () => {
          this.#closeStepper();
          this.#find(".step").focus();
        },
        onProblem: (message) => this.#say(`No step: ${message}`),
      });
      this.#stepper = stepper;
      this.#say("");
    } catch (error) {
      if (run === this.#runs) this.#say(`No step: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      if (run === this.#runs) this.#setBusy(false);
    }
  }

  #closeStepper(): void {
    this.#stepper?.close();
    this.#stepper = null;
  }

  async #stop(): Promise<void> {
    const { stopRun } = await import("./player.ts");
    stopRun();
  }

  #runNextSeed(): void {
    const form = this.#find<HTMLFormElement>(".settings-form");
    const seed = form.elements.namedItem("seed") as HTMLInputElement;
    seed.value = String((seed.valueAsNumber + 1) % 2 ** 32 || 0);
    this.#readSettings(form);
    void this.#run();
  }

  #readSettings(form: HTMLFormElement): void {
    if (!form.checkValidity()) return;
    const data = new FormData(form);
    this.#settings = {
      ...this.#settings,
      interpreter: data.get("interpreter") as InterpreterName,
      cores: Number(data.get("cores")),
      seed: Number(data.get("seed")),
    };
    this.#growStale();
    this.#find(".settings-text").textContent = describeSettings(this.#settings);
  }

  #closeSettings(): void {
    const details = this.#find<HTMLDetailsElement>(".settings");
    if (!details.open) return;
    details.open = false;
    this.#find("summary", details).focus();
  }

  async #edit(): Promise<void> {
    this.#closeStepper();
    this.#find<HTMLInputElement>(".language input").click();
    this.#opening ??= this.#openEditor();
    await this.#opening;
    this.#editor?.focus();
  }

  async #openEditor(): Promise<void> {
    const button = this.#find<HTMLButtonElement>(".edit");
    button.setAttribute("aria-busy", "true");
    this.#say("Opening the editor…");
    try {
      const { openEditor } = await import("./editor/open-editor.ts");
      const container = this.#find(".editor");
      const text = this.#source;
      const fileName = this.dataset["file"]!;
      container.style.minHeight = `${this.#pre.offsetHeight}px`;
      this.#find(".program.ts").hidden = true;
      container.hidden = false;
      this.#editor = await openEditor(container, {
        text,
        fileName,
        label: `Program ${fileName}`,
        runner: this.dataset["runner"]!,
      });
      this.#editor.onChange((edited) => this.#noteEdit(edited));
      button.hidden = true;
      this.#say("");
    } catch (error) {
      this.#opening = null;
      this.#find(".program.ts").hidden = false;
      this.#find(".editor").hidden = true;
      this.#say(`The editor did not open: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      button.removeAttribute("aria-busy");
    }
  }

  #noteEdit(text: string): void {
    const isEdited = text !== this.#original;
    if (isEdited) saveEdit(this.#key, text);
    else forgetEdit(this.#key);
    this.#setEdited(isEdited);
  }

  /** Shows a program that is not the lesson's, without colours: those come with the editor. */
  #showText(text: string): void {
    const lines = text.split("\n").map((line) => {
      const element = document.createElement("span");
      element.className = "line";
      element.textContent = line;
      return element;
    });
    const code = document.createElement("code");
    code.append(...lines.flatMap((line, index) => (index === 0 ? [line] : ["\n", line])));
    this.#pre.replaceChildren(code);
    this.#setEdited(true);
  }

  #reset(): void {
    this.#closeStepper();
    forgetEdit(this.#key);
    this.#pre.innerHTML = this.#lines;
    this.#editor?.setText(this.#original);
    this.#editor?.showProblems([]);
    this.#setEdited(false);
    this.#say("The lesson’s program is back.");
    (this.#editor ?? this.#find(".edit")).focus();
  }

  /** What is shown is of a program, or of settings, that are no longer those of the card. */
  #growStale(): void {
    this.#replayed = null;
    this.#explorer?.growStale();
  }

  #setEdited(isEdited: boolean): void {
    this.#growStale();
    this.#find(".edited").hidden = !isEdited;
    this.#find(".reset").hidden = !isEdited;
  }

  #setBusy(isBusy: boolean): void {
    this.setAttribute("aria-busy", String(isBusy));
    const [run, stop] = [this.#find(".run"), this.#find(".stop")];
    const hadFocus = document.activeElement === (isBusy ? run : stop);
    run.hidden = isBusy;
    stop.hidden = !isBusy;
    if (hadFocus) (isBusy ? stop : run).focus();
  }

  #say(text: string): void {
    this.#find(".said").textContent = text;
  }

  #find<E extends HTMLElement = HTMLElement>(selector: string, within: HTMLElement = this): E {
    return within.querySelector<E>(selector)!;
  }

  #on(selector: string, type: string, listener: () => void): void {
    this.#find(selector).addEventListener(type, listener);
  }
}

customElements.define("one-sandbox", SandboxElement);
