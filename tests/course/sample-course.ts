import type { CourseText } from "../../src/course/course-schema.ts";

/** A course of two parts and four lessons, small enough to see through. */
export const sampleCourse = {
  title: "Two Tables",
  sentence: "A course for tests.",
  story: "There are two tables.",
  authors: [{ name: "Ada" }],
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  language: "en",
  parts: [
    { id: "first", title: "First", lessons: [{ id: "start" }, { id: "planned", title: "Not yet" }] },
    { id: "second", title: "Second", lessons: [{ id: "locks" }, { id: "queues", title: "Lines" }] },
  ],
} satisfies CourseText;
