/** An editor with completion, documentation and type errors, for one program of the page. */
import { Uri, type editor as Monaco } from "monaco-editor/editor";
import type { CodeEditor, EditorOptions } from "./code-editor.ts";
import { leaveWithTab } from "./leave-with-tab.ts";
import { markerOf, markProblems } from "./mark-problems.ts";
import { startMonaco } from "./start-monaco.ts";

const RUNS = "one-table-run";
const UNDO = "one-table";
const MOST_LINES = 40;
/** The height of the horizontal scrollbar, in pixels: it lies below the last line, in the container's padding. */
const SCROLLBAR = 10;
const HELP =
  "F8 goes to the next error. Escape, then Tab, leaves the editor. Control M lets Tab move the focus.";

const LOOK: Monaco.IEditorOptions & Monaco.IGlobalEditorOptions = {
  acceptSuggestionOnCommitCharacter: false,
  automaticLayout: true,
  codeLens: false,
  contextmenu: false,
  cursorSmoothCaretAnimation: "off",
  detectIndentation: false,
  fixedOverflowWidgets: true,
  folding: false,
  fontLigatures: false,
  glyphMargin: false,
  guides: { indentation: false, bracketPairs: false },
  hideCursorInOverviewRuler: true,
  inlayHints: { enabled: "off" },
  insertSpaces: true,
  lineDecorationsWidth: 20,
  lineNumbersMinChars: 3,
  links: false,
  minimap: { enabled: false },
  occurrencesHighlight: "off",
  overviewRulerBorder: false,
  overviewRulerLanes: 0,
  padding: { top: 0, bottom: SCROLLBAR },
  renderLineHighlight: "none",
  renderWhitespace: "none",
  scrollbar: {
    alwaysConsumeMouseWheel: false,
    horizontalScrollbarSize: SCROLLBAR,
    ignoreHorizontalScrollbarInContentHeight: true,
    useShadows: false,
    verticalScrollbarSize: SCROLLBAR,
  },
  scrollBeyondLastLine: false,
  selectionHighlight: false,
  smoothScrolling: false,
  stickyScroll: { enabled: false },
  tabSize: 2,
  wordBasedSuggestions: "off",
  wordWrap: "off",
};

let editors = 0;

/** Opens Monaco in `container`. Resolves once the text can be edited; type errors follow on their own. */
export async function openMonacoEditor(container: HTMLElement, options: EditorOptions): Promise<CodeEditor> {
  const monaco = startMonaco();
  const box = container.appendChild(document.createElement("div"));
  box.style.marginBlockEnd = `-${SCROLLBAR}px`;
  const uri = Uri.parse(`file:///editor-${++editors}/${options.fileName}`);
  const ending = options.text.endsWith("\n") ? "\n" : "";
  const model = monaco.createModel(withoutEnding(options.text), "typescript", uri);
  const { fontFamily, fontSize, lineHeight } = getComputedStyle(container);
  const editor = monaco.create(box, {
    ...LOOK,
    model,
    ariaLabel: `${options.label}. ${HELP}`,
    cursorBlinking: matchMedia("(prefers-reduced-motion: reduce)").matches ? "solid" : "blink",
    fontFamily,
    fontSize: parseFloat(fontSize),
    lineHeight: parseFloat(lineHeight) || 0,
  });
  // Characters are measured when an editor opens: the typeface may arrive after that.
  void document.fonts.ready.then(() => monaco.remeasureFonts());
  growWithContent(editor, box, parseFloat(lineHeight));
  leaveWithTab(editor);
  markProblems(monaco, model, options.diagnose);
  const marks = editor.createDecorationsCollection();

  return {
    text: () => model.getValue() + ending,
    setText(text) {
      editor.pushUndoStop();
      editor.executeEdits(UNDO, [{ range: model.getFullModelRange(), text: withoutEnding(text) }]);
      editor.pushUndoStop();
    },
    onChange(listener) {
      model.onDidChangeContent(() => listener(model.getValue() + ending));
    },
    showProblems(problems) {
      monaco.setModelMarkers(
        model,
        RUNS,
        problems.map((problem) => markerOf(model, problem)),
      );
    },
    showLines(lines) {
      const there = lines.filter((line) => line >= 1 && line <= model.getLineCount());
      marks.set(
        there.map((line) => ({
          range: { startLineNumber: line, startColumn: 1, endLineNumber: line, endColumn: 1 },
          options: { isWholeLine: true, className: "one-table-here" },
        })),
      );
      if (there.length > 0) editor.revealLineInCenterIfOutsideViewport(there[0]!);
    },
    focus: () => editor.focus(),
    dispose() {
      editor.dispose();
      model.dispose();
      box.remove();
    },
  };
}

/** A file ends its last line; an editor would show one more, and the page would jump. */
function withoutEnding(text: string): string {
  return text.replace(/\n$/, "");
}

/** Makes the editor as high as its text, up to a height at which it scrolls. */
function growWithContent(editor: Monaco.IStandaloneCodeEditor, box: HTMLElement, lineHeight: number): void {
  const highest = MOST_LINES * lineHeight + SCROLLBAR;
  const grow = (): void => {
    box.style.blockSize = `${Math.min(editor.getContentHeight(), highest)}px`;
    editor.layout();
  };
  editor.onDidContentSizeChange((change) => {
    if (change.contentHeightChanged) grow();
  });
  grow();
}
