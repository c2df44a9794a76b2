/**
 * The outline: the course's order joined with the lessons that are written. Every list of lessons, every number and
 * every "previous" and "next" on the site is read from it, so the course works with any subset, in any order.
 */
import type { Course } from "./course-schema.ts";
import { ContentError } from "./parse-content.ts";

/** A lesson that has a folder: its id and the title in its `lesson.mdx`. */
export interface WrittenLesson {
  readonly id: string;
  readonly title: string;
}

export interface OutlineLesson {
  readonly id: string;
  readonly title: string;
  /** Counts from 1 through the whole course, written or not. */
  readonly number: number;
  /** Of its part, counting from 1. */
  readonly partNumber: number;
  readonly written: boolean;
}

export interface OutlinePart {
  readonly id: string;
  readonly title: string;
  readonly number: number;
  readonly lessons: readonly OutlineLesson[];
}

export interface Outline {
  readonly parts: readonly OutlinePart[];
  /** All lessons in the course's order. */
  readonly lessons: readonly OutlineLesson[];
}

/**
 * Joins the order of `course` with the `written` lessons.
 * Throws a `ContentError` for a folder that the course does not list, and for a listed lesson that is neither written
 * nor has a title.
 */
export function outlineCourse(course: Course, written: readonly WrittenLesson[]): Outline {
  const titles = new Map(written.map(({ id, title }) => [id, title]));
  const problems: string[] = [];
  let number = 0;

  const parts = course.parts.map((part, p): OutlinePart => {
    const lessons = part.lessons.map(({ id, title }, l): OutlineLesson => {
      const name = title ?? titles.get(id);
      if (name === undefined) {
        problems.push(
          `content/course.ts: parts[${p}].lessons[${l}]: expected a folder content/lessons/${id} or a title, found neither; ` +
            `write the lesson, give it a title to announce it, or correct the id`,
        );
      }
      number += 1;
      return { id, title: name ?? id, number, partNumber: p + 1, written: titles.has(id) };
    });
    return { id: part.id, title: part.title, number: p + 1, lessons };
  });

  const lessons = parts.flatMap((part) => part.lessons);
  const listed = new Set(lessons.map(({ id }) => id));
  for (const { id } of written) {
    if (!listed.has(id)) {
      problems.push(
        `content/lessons/${id}: expected its id in content/course.ts, found it in no part; ` +
          `add { id: "${id}" } where readers should meet it, or take the folder away`,
      );
    }
  }
  if (problems.length > 0) throw new ContentError(problems.join("\n"));
  return { parts, lessons };
}

/** The written lessons before and after lesson `id`, passing over those that are only announced; null at the ends. */
export function findNeighbours(
  { lessons }: Outline,
  id: string,
): { readonly previous: OutlineLesson | null; readonly next: OutlineLesson | null } {
  const readable = lessons.filter(({ written }) => written);
  const at = readable.findIndex((lesson) => lesson.id === id);
  if (at === -1) throw new ContentError(`expected the id of a written lesson, found "${id}"`);
  return { previous: readable[at - 1] ?? null, next: readable[at + 1] ?? null };
}
