/**
 * Workers beside the one that explores, where the machine has the cores: each goes through a share of the behaviours, and what it
 * finds is passed on. They may fail, and come late: what they would have found is then only not known.
 */
import type { Reckoning } from "../../simulator/explorer/features.ts";
import type { ShareReport } from "../../simulator/explorer/share.ts";
import type { DismissRequest, ExploreCommand, ExploreRequest, ShareRequest } from "./messages.ts";
import { openPort } from "./open-port.ts";

/** More than these would take more memory than they are worth. */
const MOST = 3;

/** How many there are to be: one core is left to the worker that proves. */
export function shareWorkers(cores: number): number {
  return Math.max(0, Math.min(MOST, cores - 1));
}

export class ShareWorkers {
  /** What their exploration reckons with. */
  readonly reckoning: Reckoning;
  readonly #ports: Promise<MessagePort | null>[] = [];
  #isDismissed = false;

  /** Begins them in the frame at `frameUrl`; `onReport` is told what they find. */
  constructor(
    frameUrl: string,
    count: number,
    { source, settings, ways }: Pick<ExploreRequest, "source" | "settings" | "ways">,
    reckoning: Reckoning,
    onReport: (report: ShareReport) => void,
  ) {
    this.reckoning = reckoning;
    for (let index = 0; index < count; index++) {
      const share = { index, of: count, reckoning };
      const port = openPort(frameUrl, (answer) => {
        if (answer?.type === "shared" && !this.#isDismissed) onReport({ ...answer.report, share });
      }).catch(() => null);
      this.#ports.push(port);
      this.#tell(port, { type: "share", source, settings, ways, share });
    }
  }

  command(type: ExploreCommand["type"]): void {
    for (const port of this.#ports) this.#tell(port, { type });
  }

  /** Throws them away. */
  dismiss(): void {
    this.#isDismissed = true;
    for (const port of this.#ports) this.#tell(port, { type: "dismiss" });
  }

  #tell(port: Promise<MessagePort | null>, message: ShareRequest | ExploreCommand | DismissRequest): void {
    void port.then((open) => open?.postMessage(message));
  }
}
