/**
 * What a course says about itself, in `content/course.ts`. The order of its lessons is decided here and nowhere else;
 * a lesson that is listed but not written yet is announced by its title.
 */
import { z } from "zod";
import { expected } from "./parse-content.ts";

const id = z
  .string({ error: expected("kebab-case text") })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: expected("kebab-case text") });
const text = z.string({ error: expected("text") }).min(1, { error: expected("text that is not empty") });
const address = z.url({ error: expected("an address such as https://example.org") });

const listedLesson = z.strictObject({
  /** The name of its folder in `content/lessons`. Permanent: links and readers' places depend on it. */
  id,
  /** Its name in lists. Without one, the title in its `lesson.mdx`; a lesson that is not written yet needs one. */
  title: text.optional(),
});

const part = z.strictObject({
  id,
  title: text,
  lessons: z.array(listedLesson).min(1, { error: expected("a list of at least one lesson") }),
});

const author = z.strictObject({ name: text, url: address.optional() });

export const courseSchema = z.strictObject({
  title: text,
  /** One sentence that says what the course is; the front page and search engines show it. */
  sentence: text,
  /** What the name means, in one or two sentences, below it on the front page. */
  story: text,
  authors: z.array(author).min(1, { error: expected("a list of at least one author") }),
  /** The licence of the text, shown at the foot of every page. */
  licence: z.strictObject({ name: text, url: address }),
  /** Where the source lives. Without it, a build on GitHub names the repository it runs in. */
  repository: address.optional(),
  /** The language of the text, as HTML writes it: `en`, `pt-BR`. */
  language: z
    .string({ error: expected("a language tag such as en") })
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: expected("a language tag such as en") }),
  /** How the site looks before a reader chooses: as the reader's system does, by day, or by night. */
  theme: z.enum(["auto", "light", "dark"]).default("auto"),
  features: z
    .strictObject({
      /** A switch between day and night in the header. */
      themeSwitch: z.boolean().default(true),
      /** "Continue where you were" on the front page; the place stays in the reader's browser. */
      continueReading: z.boolean().default(true),
    })
    .prefault({}),
  parts: z.array(part).min(1, { error: expected("a list of at least one part") }),
});

export type CourseText = z.input<typeof courseSchema>;
export type Course = z.output<typeof courseSchema>;
