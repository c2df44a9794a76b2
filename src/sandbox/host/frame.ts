/**
 * The script of the sandboxed frame: for each port that the page hands over it keeps a worker ready, and passes
 * messages between the two.
 * Learner code never runs here, so that the frame always answers.
 */
const code = document.getElementById("worker")!.textContent;
const url = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));

addEventListener("message", ({ source, ports: [port] }) => {
  if (source !== parent || port === undefined) return;
  const startWorker = (): Worker => {
    const worker = new Worker(url);
    worker.onmessage = ({ data }) => port.postMessage(data);
    worker.onerror = (event) => port.postMessage({ type: "crashed", message: String(event.message) });
    return worker;
  };
  let worker = startWorker();
  port.onmessage = ({ data }: MessageEvent<{ readonly type: unknown }>) => {
    if (data.type !== "renew" && data.type !== "dismiss") return worker.postMessage(data);
    worker.terminate();
    if (data.type === "renew") worker = startWorker();
    else port.close();
  };
  port.postMessage({ type: "ready" });
});
