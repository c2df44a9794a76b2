/**
 * How the site is built. SITE_URL is the address it will be served from ("https://example.org") and BASE_PATH the
 * folder below it ("/course/"); without them it works at the root of any host.
 */
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { codeTheme } from "./src/course/code-theme.ts";
import { scriptText } from "./src/sandbox/host/build/script-text.mjs";
import { slimMonaco } from "./src/sandbox/editor/build/slim-monaco.ts";

export default defineConfig({
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  base: process.env.BASE_PATH || "/",
  trailingSlash: "always",
  integrations: [mdx()],
  // The page's security policy allows no inline script; a stylesheet of its own is cached from lesson to lesson.
  build: { inlineStylesheets: "never" },
  devToolbar: { enabled: false },
  markdown: { shikiConfig: { theme: codeTheme } },
  vite: {
    // One stylesheet for all pages: a page waits for a single file, and the next page finds it in the cache.
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
    plugins: [slimMonaco(), scriptText()],
  },
});
