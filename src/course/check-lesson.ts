/** Checks one lesson's folder: what it declares, what it embeds, and what its sandboxes do. */
import { parse } from "yaml";
import type { RunOptions } from "../simulator/index.ts";
import { checkSandbox } from "./check-sandbox.ts";
import { lessonSchema } from "./lesson-schema.ts";
import { ContentError, parseContent } from "./parse-content.ts";

/** A lesson's folder as it was read: its text, and the sandboxes beside it, by file name. */
export interface LessonFolder {
  readonly id: string;
  readonly text: string;
  readonly files: ReadonlyMap<string, string>;
}

/** Splits off what stands between the two lines of dashes at the top. */
function frontMatterOf(text: string): string | null {
  return /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text)?.[1] ?? null;
}

/** What is wrong with the lesson, a line each with its file in front; nothing where all is well. */
export function checkLesson(lesson: LessonFolder, evaluate: RunOptions["evaluate"]): string[] {
  const folder = `content/lessons/${lesson.id}`;
  const page = `${folder}/lesson.mdx`;
  const frontMatter = frontMatterOf(lesson.text);
  if (frontMatter === null) return [`${page}:1: expected front matter between two lines of ---, found none`];
  let declared;
  try {
    declared = parseContent(lessonSchema, parse(frontMatter), page);
  } catch (error) {
    if (error instanceof ContentError) return error.message.split("\n");
    return [
      `${page}: front matter: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`,
    ];
  }
  const problems: string[] = [];
  const embedded = [...lesson.text.matchAll(/<Sandbox\s[^>]*?\bid="([^"]*)"/g)].map((match) => match[1]!);
  for (const id of embedded) {
    if (!(id in declared.sandboxes))
      problems.push(`${page}: <Sandbox id="${id}"> is not declared under sandboxes:`);
  }
  for (const [id, declaration] of Object.entries(declared.sandboxes)) {
    const file = `${folder}/${id}.ts`;
    if (!embedded.includes(id))
      problems.push(`${page}: sandboxes.${id} is declared, but no <Sandbox id="${id}"> shows it`);
    const source = lesson.files.get(`${id}.ts`);
    if (source === undefined)
      problems.push(`${file}: expected the program of sandboxes.${id}, found no such file`);
    else
      problems.push(...checkSandbox(source, declaration, evaluate).map((problem) => `${file}: ${problem}`));
    if (!lesson.files.has(`${id}.py`))
      problems.push(`${folder}/${id}.py: expected the Python twin of ${id}.ts, found no such file`);
  }
  return problems;
}
