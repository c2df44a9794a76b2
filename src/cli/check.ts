/** `npm run check`: everything the course claims is run. Exit status 1 where something is not as it says. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import course from "../../content/course.ts";
import { checkLesson, type LessonFolder } from "../course/check-lesson.ts";
import { checkTwins } from "./check-twins.ts";
import { checkTypes } from "./check-types.ts";
import { evaluate } from "../course/evaluate.ts";

const LESSONS = "content/lessons";

function readLesson(id: string): LessonFolder {
  const folder = join(LESSONS, id);
  const names = readdirSync(folder).filter((name) => /\.(ts|py)$/.test(name));
  return {
    id,
    text: readFileSync(join(folder, "lesson.mdx"), "utf8"),
    files: new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")])),
  };
}

const listed = course.parts.flatMap((part) => part.lessons.map((lesson) => lesson.id));
const ids = readdirSync(LESSONS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort((a, b) => listed.indexOf(a) - listed.indexOf(b));
const lessons = ids.map(readLesson);
const problems = [
  ...ids
    .filter((id) => !listed.includes(id))
    .map((id) => `${LESSONS}/${id}: content/course.ts does not list it`),
  ...checkTypes(
    lessons.flatMap(({ id, files }) =>
      [...files.keys()].filter(isProgram).map((name) => join(LESSONS, id, name)),
    ),
  ),
  ...lessons.flatMap((lesson) => checkLesson(lesson, evaluate)),
];
const twins = checkTwins(lessons.map(({ id }) => join(LESSONS, id)));
problems.push(...twins.problems);

function isProgram(name: string): boolean {
  return name.endsWith(".ts");
}

for (const problem of problems) console.error(problem);
const programs = lessons.reduce((count, { files }) => count + [...files.keys()].filter(isProgram).length, 0);
console.log(
  `${lessons.length} lessons, ${programs} sandboxes run, ${twins.summary}: ${problems.length} problems`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
