import type { APIRoute } from "astro";
import { readToken } from "../styles/read-token.ts";

const ember = readToken("--ember");

/** The table and its lamp, in a colour that shows on a light and on a dark tab. */
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 26 26" fill="none" stroke-width="2" stroke-linecap="round">
<style>svg{stroke:${ember.light}}@media(prefers-color-scheme:dark){svg{stroke:${ember.dark}}}</style>
<path d="M3 11.5h20M13 11.5v10.5M8.5 22h9M9 8c0-3 8-3 8 0M13 3.2v1.6"/>
</svg>
`;

export const GET: APIRoute = () => new Response(icon, { headers: { "Content-Type": "image/svg+xml" } });
