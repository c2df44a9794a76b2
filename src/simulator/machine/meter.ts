/**
 * How long compiled code may go on without asking. It takes from the fuel what each step and check costs, and asks
 * when there is none left. So the code that runs between two switches is plain arithmetic, and the clock
 * still counts every step: `settle` turns what was used into time.
 *
 * A unit of fuel is a nanosecond on a thread of average speed.
 */
export class Meter {
  /** Units left; at 0 every step asks. */
  fuel = 0;
  /** Accesses to shared places so far. */
  accesses = 0;
  /** The place in the text of what was done last, where that could fail. */
  site = -1;
  #granted = 0;

  restart(): void {
    this.grant(0);
    this.accesses = 0;
    this.site = -1;
  }

  /** Units used since the last grant or settlement. */
  settle(): number {
    const used = this.#granted - this.fuel;
    this.#granted = this.fuel;
    return used;
  }

  /** Gives a function that makes everything as it is now. */
  keep(): () => void {
    const { fuel, accesses, site } = this;
    const granted = this.#granted;
    return () => {
      Object.assign(this, { fuel, accesses, site });
      this.#granted = granted;
    };
  }

  grant(units: number): void {
    this.fuel = units;
    this.#granted = units;
  }
}
