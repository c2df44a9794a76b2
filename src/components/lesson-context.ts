import type { Lesson, SandboxDeclaration } from "../course/lesson-schema.ts";
import { ContentError } from "../course/parse-content.ts";

/** What a lesson's components know of the lesson they stand in, so that an author writes an id and no more. */
export interface LessonContext {
  readonly id: string;
  readonly sandboxes: Lesson["sandboxes"];
}

/** Returns the front matter of sandbox `id`. Throws a `ContentError` for an id that the lesson does not declare. */
export function requireDeclaration(lesson: LessonContext | undefined, id: string): SandboxDeclaration {
  const declaration = lesson?.sandboxes[id];
  if (lesson && declaration) return declaration;
  const known = Object.keys(lesson?.sandboxes ?? {}).join(", ") || "none";
  throw new ContentError(
    `content/lessons/${lesson?.id ?? "?"}/lesson.mdx: <Sandbox id="${id}">: expected a sandbox of the front matter (${known}), ` +
      `found "${id}"; declare it under sandboxes or correct the id`,
  );
}
