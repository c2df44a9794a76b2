import { describe, expect, it } from "vitest";
import { lessonSchema } from "../../src/course/lesson-schema.ts";
import { parseContent } from "../../src/course/parse-content.ts";

const FILE = "content/lessons/locks/lesson.mdx";
const lesson = {
  title: "Locks",
  lede: "One key.",
  objective: "hold a lock",
  minutes: 12,
  questions: ["Who waits?"],
  keyPoints: ["One at a time."],
  sandboxes: {
    counter: { prints: ["400000"], claims: [{ seeds: 5, outcome: "always", prints: ["400000"] }] },
  },
};

describe("a lesson's front matter", () => {
  it("gets the default settings for what a sandbox does not say", () => {
    const { counter } = parseContent(lessonSchema, lesson, FILE).sandboxes;
    expect(counter).toMatchObject({ interpreter: "cpython-3.14", cores: 2, seed: 1, status: "finished" });
  });

  it.each([
    ["a title left out", { title: undefined }, "title: expected text, found nothing"],
    ["a length in words", { minutes: "ten" }, 'minutes: expected a number, found "ten"'],
    ["no minutes at all", { minutes: 0 }, "minutes: expected a number of at least 1, found 0"],
    ["no question", { questions: [] }, "questions: expected a list of at least 1 entry, found []"],
    [
      "an interpreter nobody knows",
      { sandboxes: { counter: { prints: [], interpreter: "pypy" } } },
      'sandboxes.counter.interpreter: expected "cpython-3.14" or "cpython-3.9" or "cpython-2.7" or "cpython-3.14t" or "gilectomy-atomic" or "gilectomy-buffered", found "pypy"',
    ],
    [
      "what a sandbox prints, as a number",
      { sandboxes: { counter: { prints: [400000] } } },
      "sandboxes.counter.prints[0]: expected text, found 400000",
    ],
    [
      "a misspelt field",
      { keypoints: [] },
      'expected only fields of the schema, found "keypoints"; correct the name or take it out',
    ],
  ])("says file, field, expected and found: %s", (_, change, message) => {
    expect(() => parseContent(lessonSchema, { ...lesson, ...change }, FILE)).toThrow(`${FILE}: ${message}`);
  });
});
