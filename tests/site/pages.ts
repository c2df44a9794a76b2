import { existsSync } from "node:fs";
import course from "../../content/course.ts";

/** The ids of the written lessons, in the course's order. */
export const writtenLessons: readonly string[] = course.parts
  .flatMap(({ lessons }) => lessons)
  .map(({ id }) => id)
  .filter((id) => existsSync(`content/lessons/${id}/lesson.mdx`));

/** The addresses of every kind of page, relative to the site's base. */
export const pages: readonly { readonly name: string; readonly path: string }[] = [
  { name: "front page", path: "./" },
  ...writtenLessons.map((id) => ({ name: `lesson ${id}`, path: `lessons/${id}/` })),
  { name: "page of the language", path: "language/" },
  { name: "missing page", path: "404.html" },
];

export const firstLesson = `lessons/${writtenLessons[0]}/`;
