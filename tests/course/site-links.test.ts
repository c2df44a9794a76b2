import { describe, expect, it } from "vitest";
import { linksUnder } from "../../src/course/site-links.ts";

describe("the site's links", () => {
  it.each([
    ["/", "/", "/lessons/locks/"],
    ["/course/", "/course/", "/course/lessons/locks/"],
    ["/course", "/course/", "/course/lessons/locks/"],
  ])("are right under %s", (base, home, lesson) => {
    const links = linksUnder(base);
    expect([links.home, links.lesson("locks")]).toEqual([home, lesson]);
    expect(links.lessons).toBe(`${home}#lessons`);
    expect(links.language).toBe(`${home}language/`);
    expect(links.file("favicon.svg")).toBe(`${home}favicon.svg`);
  });
});
