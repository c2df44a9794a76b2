import frameScript from "./frame.ts?script";
import workerScript from "./worker.ts?script";

/** Keeps a script's text from ending the element it stands in. */
function inElement(script: string): string {
  return script.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
}

/**
 * The document of the sandboxed frame. Its policy lets one script run, the frame's own, and workers made from
 * blobs; it allows no network, no `eval` and nothing else. `hash` gives the SHA-256 of a text in base64.
 */
export function runnerPage(hash: (text: string) => string): string {
  const frame = inElement(frameScript);
  const policy = `default-src 'none'; script-src 'sha256-${hash(frame)}' blob:; worker-src blob:`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="robots" content="noindex">
<title>Where programs run</title>
<script type="text/plain" id="worker">${inElement(workerScript)}</script>
<script>${frame}</script>
</html>
`;
}
