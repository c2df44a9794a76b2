/**
 * The editor a reader gets on pressing Edit. Nothing of it is loaded before.
 *
 * With a mouse, a trackpad or a pen it is Monaco with TypeScript's own answers. A finger alone gets a plain text
 * field: the keyboard, the selection and the scrolling of the device work in it as everywhere else.
 */
import { diagnoseInFrame } from "../host/check-host.ts";
import type { CodeEditor, EditorOptions } from "./code-editor.ts";

export type { CodeEditor } from "./code-editor.ts";

export interface OpenOptions extends Omit<EditorOptions, "diagnose"> {
  /** Where the runner page is served, in which the compiler is. */
  readonly runner: string;
}

/**
 * Opens an editor in `container`, which it fills but for `container`'s padding. The container's font and
 * line height become the editor's. Where
 * Monaco cannot be had, because the network is gone, the plain text field takes its place.
 */
export async function openEditor(
  container: HTMLElement,
  { runner, ...program }: OpenOptions,
): Promise<CodeEditor> {
  const options = { ...program, diagnose: (source: string) => diagnoseInFrame(source, runner) };
  const monaco = isOnlyTouched() ? null : await import("./monaco-editor.ts").catch(() => null);
  if (monaco !== null) return monaco.openMonacoEditor(container, options);
  const { openPlainEditor } = await import("./plain-editor.ts");
  return openPlainEditor(container, options);
}

function isOnlyTouched(): boolean {
  return matchMedia("(any-pointer: coarse)").matches && !matchMedia("(any-pointer: fine)").matches;
}
