declare namespace App {
  interface Locals {
    /** The lesson that a page is being made of; its components read their declarations from here. */
    lesson?: import("./components/lesson-context.ts").LessonContext;
  }
}
