/**
 * Serves the built site compressed, as static hosts do and Astro's preview does not: what Lighthouse measures has to
 * be what a reader gets.
 */
import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

export interface StaticServer {
  /** The site's address, with its base path and a slash at the end. */
  readonly address: string;
  stop(): void;
}

/** Serves the folder `dist` under `base` ("/" or "/course/") on `port` of this machine. */
export async function serveCompressed(dist: string, base: string, port: number): Promise<StaticServer> {
  const root = base.endsWith("/") ? base : `${base}/`;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = normalize(decodeURIComponent(pathname.slice(root.length)));
    const file = path === "." || path.endsWith("/") ? join(path, "index.html") : path;
    const outside = !pathname.startsWith(root) || path.startsWith("..");
    sendFile(response, outside ? null : join(dist, file), join(dist, "404.html")).catch(() =>
      response.destroy(),
    );
  });
  await new Promise<void>((resolve, reject) =>
    server.once("error", reject).listen(port, "127.0.0.1", resolve),
  );
  return { address: `http://127.0.0.1:${port}${root}`, stop: () => server.close() };
}

async function sendFile(response: ServerResponse, file: string | null, missing: string): Promise<void> {
  const found = file === null ? null : await readFile(file).catch(() => null);
  const type = TYPES[extname(found && file ? file : missing)] ?? "application/octet-stream";
  const body = found ?? (await readFile(missing));
  response.writeHead(found ? 200 : 404, {
    "Content-Type": type,
    "Cache-Control": "max-age=600",
    ...(type.includes("charset") ? { "Content-Encoding": "gzip" } : {}),
  });
  response.end(type.includes("charset") ? gzipSync(body) : body);
}
