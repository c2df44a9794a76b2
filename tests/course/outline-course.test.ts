import { describe, expect, it } from "vitest";
import { defineCourse } from "../../src/course/define-course.ts";
import { findNeighbours, outlineCourse } from "../../src/course/outline-course.ts";
import { sampleCourse } from "./sample-course.ts";

const course = defineCourse(sampleCourse);
const start = { id: "start", title: "The start" };
const locks = { id: "locks", title: "Locks" };
const queues = { id: "queues", title: "Queues" };

describe("the outline of a course", () => {
  it("keeps the course's order, whatever the order of the folders", () => {
    const { lessons } = outlineCourse(course, [queues, start, locks]);
    expect(lessons.map(({ id }) => id)).toEqual(["start", "planned", "locks", "queues"]);
  });

  it("counts lessons through all parts, and says which part each is in", () => {
    const { lessons } = outlineCourse(course, [start, locks]);
    expect(lessons.map(({ number, partNumber }) => [number, partNumber])).toEqual([
      [1, 1],
      [2, 1],
      [3, 2],
      [4, 2],
    ]);
  });

  it("takes a lesson's name from the course, else from the lesson", () => {
    const { lessons } = outlineCourse(course, [start, locks, queues]);
    expect(lessons.map(({ title }) => title)).toEqual(["The start", "Not yet", "Locks", "Lines"]);
  });

  it("tells written lessons from announced ones", () => {
    const { parts } = outlineCourse(course, [start, locks]);
    expect(parts.map((part) => part.lessons.map(({ written }) => written))).toEqual([
      [true, false],
      [true, false],
    ]);
  });

  it("follows a course that lists its parts the other way round", () => {
    const turned = defineCourse({ ...sampleCourse, parts: sampleCourse.parts.toReversed() });
    const { lessons } = outlineCourse(turned, [start, locks]);
    expect(lessons.map(({ id, number }) => `${number} ${id}`)).toEqual([
      "1 locks",
      "2 queues",
      "3 start",
      "4 planned",
    ]);
  });

  it("works for a subset of the lessons", () => {
    const subset = defineCourse({
      ...sampleCourse,
      parts: [{ id: "only", title: "Only", lessons: [{ id: "locks" }] }],
    });
    expect(outlineCourse(subset, [locks]).lessons).toHaveLength(1);
  });

  it("refuses a listed lesson that is neither written nor has a title", () => {
    expect(() => outlineCourse(course, [start])).toThrow(
      "content/course.ts: parts[1].lessons[0]: expected a folder content/lessons/locks or a title, found neither",
    );
  });

  it("refuses a folder that the course does not list", () => {
    expect(() => outlineCourse(course, [start, locks, { id: "stray", title: "Stray" }])).toThrow(
      'content/lessons/stray: expected its id in content/course.ts, found it in no part; add { id: "stray" }',
    );
  });
});

describe("the neighbours of a lesson", () => {
  const outline = outlineCourse(course, [start, locks, queues]);

  it("pass over lessons that are only announced, and cross parts", () => {
    const { previous, next } = findNeighbours(outline, "locks");
    expect([previous?.id, next?.id]).toEqual(["start", "queues"]);
  });

  it("end with the course", () => {
    expect(findNeighbours(outline, "start").previous).toBeNull();
    expect(findNeighbours(outline, "queues").next).toBeNull();
  });

  it("are not asked of an announced lesson", () => {
    expect(() => findNeighbours(outline, "planned")).toThrow(
      'expected the id of a written lesson, found "planned"',
    );
  });
});
