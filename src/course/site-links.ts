/** The site's addresses, right under any base path: `/` or `/course/`, with or without its last slash. */
export interface SiteLinks {
  readonly home: string;
  /** The list of lessons on the front page. */
  readonly lessons: string;
  lesson(id: string): string;
  /** What the sandbox language leaves out. */
  readonly language: string;
  /** A file of `public/`. */
  file(path: string): string;
}

/** Returns the links of a site that is served under `base`. */
export function linksUnder(base: string): SiteLinks {
  const root = base.endsWith("/") ? base : `${base}/`;
  return {
    home: root,
    lessons: `${root}#lessons`,
    language: `${root}language/`,
    lesson: (id) => `${root}lessons/${id}/`,
    file: (path) => `${root}${path}`,
  };
}
