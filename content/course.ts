/**
 * The course: its name, who made it, and its lessons in the order in which they are read.
 * A lesson with a folder of its id in `lessons/` is on the site; one without is announced by its title.
 */
import { defineCourse } from "../src/course/define-course.ts";

export default defineCourse({
  title: "One Table",
  sentence: "A course on parallelism and concurrency in Python whose every example runs on the page.",
  story:
    "A very popular restaurant has a single table. Many guests, one seat, and a host who keeps order: that is a lock, and most of this course follows from it.",
  authors: [{ name: "the authors of One Table" }],
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  language: "en",
  theme: "auto",
  features: { themeSwitch: true, continueReading: true },
  parts: [
    {
      id: "one-table",
      title: "One table",
      lessons: [
        { id: "one-table", title: "A restaurant with one table" },
        { id: "concurrency-and-parallelism", title: "Concurrency is not parallelism" },
        { id: "waiting-or-working", title: "Waiting or working" },
      ],
    },
    {
      id: "threads",
      title: "Threads under one lock",
      lessons: [
        { id: "threads-share-everything", title: "Threads share everything" },
        { id: "the-gil", title: "The GIL" },
        { id: "twelve-cores", title: "Twelve cores, 8.3 %" },
        { id: "when-the-gil-lets-go", title: "When the GIL lets go" },
        { id: "what-the-gil-does-not-protect", title: "What the GIL does not protect" },
      ],
    },
    {
      id: "taking-turns",
      title: "Taking turns on purpose",
      lessons: [
        { id: "locks", title: "Locks" },
        { id: "deadlock", title: "Deadlock" },
        { id: "semaphores", title: "Semaphores: many tables" },
        { id: "conditions-events-barriers", title: "Conditions, events, barriers" },
        { id: "queues", title: "Queues" },
        { id: "all-the-orders", title: "Why this is hard: all the orders" },
      ],
    },
    {
      id: "asyncio",
      title: "One waiter, many guests",
      lessons: [
        { id: "the-event-loop", title: "The event loop" },
        { id: "tasks", title: "Tasks, groups, cancellation" },
        { id: "reasoning-about-semaphores", title: "The semaphore bug that shipped" },
      ],
    },
    {
      id: "more-tables",
      title: "More tables",
      lessons: [
        { id: "processes", title: "Processes" },
        { id: "sub-interpreters", title: "Sub-interpreters" },
        { id: "the-gilectomy", title: "The Gilectomy" },
        { id: "free-threading", title: "Free threading" },
        { id: "which-one", title: "Which one?" },
        { id: "the-limits", title: "The limits" },
      ],
    },
  ],
});
