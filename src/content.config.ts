import { glob } from "astro/loaders";
import { defineCollection } from "astro:content";
import { lessonSchema } from "./course/lesson-schema.ts";

const lessons = defineCollection({
  loader: glob({
    base: "./content/lessons",
    pattern: "*/lesson.mdx",
    generateId: ({ entry }) => entry.replace(/\/lesson\.mdx$/, ""),
  }),
  schema: lessonSchema,
});

export const collections = { lessons };
