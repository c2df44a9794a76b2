/** The page of the sandboxed frame. It has its own policy: one inline script, known by its hash, and blobs of its own. */
import { createHash } from "node:crypto";
import type { APIRoute } from "astro";
import { runnerPage } from "../../sandbox/host/runner-page.ts";

export const GET: APIRoute = () => {
  const hash = (text: string): string => createHash("sha256").update(text).digest("base64");
  return new Response(runnerPage(hash), { headers: { "content-type": "text/html; charset=utf-8" } });
};
