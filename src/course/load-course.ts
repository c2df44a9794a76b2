/** Reads the course and its lessons, for the pages. Only this file knows where Astro keeps them. */
import { getCollection, type CollectionEntry } from "astro:content";
import course from "../../content/course.ts";
import type { Course } from "./course-schema.ts";
import { outlineCourse, type Outline } from "./outline-course.ts";

export interface LoadedCourse {
  readonly course: Course;
  readonly outline: Outline;
  /** The written lessons, by id. */
  readonly lessons: ReadonlyMap<string, CollectionEntry<"lessons">>;
  /** Where the source lives, or null where nobody said. */
  readonly repository: string | null;
}

/** Returns the course joined with its lessons. Throws a `ContentError` where the two do not fit. */
export async function loadCourse(): Promise<LoadedCourse> {
  const entries = await getCollection("lessons");
  return {
    course,
    outline: outlineCourse(
      course,
      entries.map(({ id, data }) => ({ id, title: data.title })),
    ),
    lessons: new Map(entries.map((entry) => [entry.id, entry])),
    repository: course.repository ?? findRepository(),
  };
}

function findRepository(): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = process.env;
  return server && name ? `${server}/${name}` : null;
}
