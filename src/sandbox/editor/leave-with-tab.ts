import { KeyCode, type editor } from "monaco-editor/editor";

/**
 * Lets a reader leave the editor from the keyboard: after Escape, Tab moves the focus instead of indenting, until
 * another key is pressed or the editor is left. Where Escape closes something first, it takes a second one.
 */
export function leaveWithTab(codeEditor: editor.IStandaloneCodeEditor): void {
  const setLeaving = (isLeaving: boolean): void => codeEditor.updateOptions({ tabFocusMode: isLeaving });
  let hasFreeEscape = false;
  codeEditor.onKeyDown(({ keyCode }) => {
    if (keyCode === KeyCode.Escape) {
      hasFreeEscape = codeEditor.getDomNode()?.ownerDocument.querySelector(OPEN_WIDGETS) === null;
      setLeaving(hasFreeEscape);
    } else if (keyCode !== KeyCode.Tab && keyCode !== KeyCode.Shift) {
      setLeaving(false);
    }
  });
  codeEditor.onDidBlurEditorText(() => setLeaving(false));
}

/** What Escape closes while it is open: completions, parameter hints, documentation, the search, an error's text. */
const OPEN_WIDGETS = [
  ".suggest-widget.visible",
  ".parameter-hints-widget.visible",
  ".monaco-hover:not(.hidden)",
  ".find-widget.visible",
  ".peekview-widget",
].join(", ");
