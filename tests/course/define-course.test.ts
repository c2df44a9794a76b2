import { describe, expect, it } from "vitest";
import type { CourseText } from "../../src/course/course-schema.ts";
import { defineCourse } from "../../src/course/define-course.ts";
import { sampleCourse } from "./sample-course.ts";

/** The course of the tests with `change` made to it, as an author might have typed it. */
function typed(change: (course: Record<string, unknown>) => void): CourseText {
  const course: Record<string, unknown> = structuredClone({ ...sampleCourse });
  change(course);
  return course as CourseText;
}

describe("a course that says what it has to say", () => {
  it("gets its defaults", () => {
    const course = defineCourse(sampleCourse);
    expect(course.theme).toBe("auto");
    expect(course.features).toEqual({ themeSwitch: true, continueReading: true });
  });

  it("can switch a feature off alone", () => {
    const { features } = defineCourse({ ...sampleCourse, features: { themeSwitch: false } });
    expect(features).toEqual({ themeSwitch: false, continueReading: true });
  });
});

describe("a mistake in content/course.ts", () => {
  it.each([
    [
      "an id that is a number",
      typed(
        (course) =>
          (course["parts"] = [sampleCourse.parts[0], { id: "b", title: "B", lessons: [{ id: 4 }] }]),
      ),
      "content/course.ts: parts[1].lessons[0].id: expected kebab-case text, found 4",
    ],
    [
      "an id in capitals",
      typed((course) => (course["parts"] = [{ id: "The GIL", title: "B", lessons: [{ id: "a" }] }])),
      'content/course.ts: parts[0].id: expected kebab-case text, found "The GIL"',
    ],
    [
      "a title left out",
      typed((course) => delete course["title"]),
      "content/course.ts: title: expected text, found nothing",
    ],
    [
      "a part without lessons",
      typed((course) => (course["parts"] = [{ id: "a", title: "A", lessons: [] }])),
      "content/course.ts: parts[0].lessons: expected a list of at least one lesson, found []",
    ],
    [
      "a theme nobody knows",
      typed((course) => (course["theme"] = "sepia")),
      'content/course.ts: theme: expected "auto" or "light" or "dark", found "sepia"',
    ],
    [
      "a field nobody knows",
      typed((course) => (course["subtitle"] = "x")),
      'content/course.ts: expected only fields of the schema, found "subtitle"; correct the name or take it out',
    ],
    [
      "an address that is none",
      typed((course) => (course["licence"] = { name: "CC BY 4.0", url: "creativecommons" })),
      'content/course.ts: licence.url: expected an address such as https://example.org, found "creativecommons"',
    ],
    [
      "a lesson listed twice",
      typed(
        (course) =>
          (course["parts"] = [...sampleCourse.parts, { id: "b", title: "B", lessons: [{ id: "locks" }] }]),
      ),
      'content/course.ts: parts[2].lessons[0].id: expected an id of its own, found "locks", which is also parts[1].lessons[0].id',
    ],
  ])("is said with file, field, expected and found: %s", (_, course, message) => {
    expect(() => defineCourse(course)).toThrow(message);
  });

  it("does not hide the next one", () => {
    const course = typed((wrong) => {
      wrong["title"] = 7;
      wrong["sentence"] = "";
    });
    expect(() => defineCourse(course)).toThrow(
      "content/course.ts: title: expected text, found 7\n" +
        'content/course.ts: sentence: expected text that is not empty, found ""',
    );
  });
});
