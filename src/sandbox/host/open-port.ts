/** Ways into the frame that is shut off from the page. Behind each of them stands a worker of its own. */
import { readAnswer, type Answer } from "./messages.ts";

/** Milliseconds for the frame to come up, over a slow line. */
export const ARRIVAL = 30_000;

/** The page's one frame: it comes when it is first needed, and stays. */
let frame: Promise<Window> | null = null;

/**
 * Opens the runner page at `frameUrl`, if that is not done yet, and gives a port to a new worker in it. `receive` is
 * given what the worker says, or null for what makes no sense. Rejects where the page does not arrive.
 */
export async function openPort(
  frameUrl: string,
  receive: (answer: Answer | null) => void,
): Promise<MessagePort> {
  frame ??= openFrame(frameUrl).catch((error: unknown) => {
    frame = null;
    throw error;
  });
  const target = await frame;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => {
      const answer = readAnswer(data);
      if (answer?.type === "ready") resolve(port1);
      else receive(answer);
    };
    // The frame's origin is opaque, so it has no name that a message could be addressed to.
    target.postMessage(null, "*", [port2]);
  });
}

async function openFrame(frameUrl: string): Promise<Window> {
  const element = document.createElement("iframe");
  element.setAttribute("sandbox", "allow-scripts");
  element.src = frameUrl;
  element.title = "Where programs run";
  element.hidden = true;
  element.tabIndex = -1;
  element.setAttribute("aria-hidden", "true");
  const loaded = new Promise<void>((resolve, reject) => {
    element.onload = () => resolve();
    window.setTimeout(
      () => reject(new Error("the sandbox did not load; check the connection and try again")),
      ARRIVAL,
    );
  });
  document.body.append(element);
  try {
    await loaded;
  } catch (error) {
    element.remove();
    throw error;
  }
  return element.contentWindow!;
}
