import { relative } from "node:path";
import { glob, type Loader } from "astro/loaders";
import { defineCollection } from "astro:content";
import { lessonSchema } from "./course/lesson-schema.ts";
import { parseContent } from "./course/parse-content.ts";

const files = glob({
  base: "./content/lessons",
  pattern: "*/lesson.mdx",
  generateId: ({ entry }) => entry.replace(/\/lesson\.mdx$/, ""),
});

/** Reads the lessons, and words a mistake in the front matter as one in `content/course.ts` is worded. */
const loader: Loader = {
  name: "lessons",
  load: (context) =>
    files.load({
      ...context,
      parseData: (entry) => {
        parseContent(lessonSchema, entry.data, relative(process.cwd(), entry.filePath ?? entry.id));
        return context.parseData(entry);
      },
    }),
};

export const collections = { lessons: defineCollection({ loader, schema: lessonSchema }) };
