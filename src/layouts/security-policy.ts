/**
 * What a page may load and run. A page takes code from this site alone, and none that is written into the page.
 * Inline styles stay allowed: the editor and highlighted code set colours on single elements.
 */
const POLICY: Record<string, readonly string[]> = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "style-src": ["'self'", "'unsafe-inline'"],
  "img-src": ["'self'", "data:"],
  "font-src": ["'self'", "data:"],
  "connect-src": ["'self'"],
  "frame-src": ["'self'"],
  "worker-src": ["'self'", "blob:"],
  "manifest-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
};

/** What the development server adds to a page: its own socket and its own inline scripts. */
const DEVELOPMENT: Record<string, readonly string[]> = {
  "script-src": ["'unsafe-inline'"],
  "connect-src": ["ws:"],
};

/** Returns the content of a page's Content-Security-Policy, relaxed where the development server needs it. */
export function securityPolicy(development: boolean): string {
  return Object.entries(POLICY)
    .map(([name, sources]) => [name, ...sources, ...((development && DEVELOPMENT[name]) || [])].join(" "))
    .join("; ");
}
