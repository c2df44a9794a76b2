import { courseSchema, type Course, type CourseText } from "./course-schema.ts";
import { ContentError, parseContent } from "./parse-content.ts";

const FILE = "content/course.ts";

/** Returns the course with its defaults filled in. Throws a `ContentError` that names every wrong field. */
export function defineCourse(text: CourseText): Course {
  const course = parseContent(courseSchema, text, FILE);
  const problems = [
    ...findRepeated(course.parts.map(({ id }, p) => ({ id, field: `parts[${p}].id` }))),
    ...findRepeated(
      course.parts.flatMap(({ lessons }, p) =>
        lessons.map(({ id }, l) => ({ id, field: `parts[${p}].lessons[${l}].id` })),
      ),
    ),
  ];
  if (problems.length > 0) throw new ContentError(problems.join("\n"));
  return course;
}

function findRepeated(named: readonly { readonly id: string; readonly field: string }[]): string[] {
  const first = new Map<string, string>();
  return named.flatMap(({ id, field }) => {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, field);
    return earlier === undefined
      ? []
      : [`${FILE}: ${field}: expected an id of its own, found "${id}", which is also ${earlier}`];
  });
}
