/** Monaco's theme, made of the course's tokens and following the page from day to night. */
import { editor } from "monaco-editor/editor";

const NAME = "one-table";

/** The token that each kind of text is painted with, as in the page's static code. */
const TEXT: readonly (readonly [kind: string, token: string])[] = [
  ["", "--ink"],
  ["keyword", "--kw"],
  ["string", "--str"],
  ["regexp", "--str"],
  ["number", "--num"],
  ["constant", "--num"],
  ["function", "--fn"],
  ["type", "--fn"],
  ["type.identifier", "--fn"],
  ["comment", "--com"],
];

const PARTS: Readonly<Record<string, string>> = {
  "editor.background": "--raised",
  "editor.foreground": "--ink",
  "editorLineNumber.foreground": "--soft",
  "editorLineNumber.activeForeground": "--ink",
  "editorCursor.foreground": "--ember",
  "editorError.foreground": "--ember",
  "editorBracketMatch.background": "--here",
  "editorBracketMatch.border": "--line",
  // Monaco paints brackets by depth, and its options to the contrary do not reach an editor on its own.
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((depth) => [`editorBracketHighlight.foreground${depth}`, "--ink"]),
  ),
  "editorBracketHighlight.unexpectedBracket.foreground": "--ink",
  "editorWidget.background": "--raised",
  "editorWidget.foreground": "--ink",
  "editorWidget.border": "--line",
  "editorHoverWidget.background": "--raised",
  "editorHoverWidget.foreground": "--ink",
  "editorHoverWidget.border": "--line",
  "editorHoverWidget.highlightForeground": "--ember",
  "editorHoverWidget.statusBarBackground": "--sunk",
  "editorMarkerNavigation.background": "--raised",
  "editorMarkerNavigationError.background": "--ember",
  "editorMarkerNavigationError.headerBackground": "--sunk",
  "editorSuggestWidget.background": "--raised",
  "editorSuggestWidget.border": "--line",
  "editorSuggestWidget.foreground": "--ink",
  "editorSuggestWidget.highlightForeground": "--ember",
  "editorSuggestWidget.focusHighlightForeground": "--ember",
  "editorSuggestWidget.selectedBackground": "--here",
  "editorSuggestWidget.selectedForeground": "--ink",
  "editorSuggestWidget.selectedIconForeground": "--ink",
  "symbolIcon.methodForeground": "--fn",
  "symbolIcon.functionForeground": "--fn",
  "symbolIcon.classForeground": "--fn",
  "symbolIcon.variableForeground": "--num",
  "symbolIcon.propertyForeground": "--num",
  "symbolIcon.keywordForeground": "--kw",
  "input.background": "--paper",
  "input.foreground": "--ink",
  "input.border": "--line",
  "inputOption.activeBackground": "--here",
  "inputOption.activeBorder": "--ember",
  "textLink.foreground": "--ember",
  "textLink.activeForeground": "--ember",
  "textCodeBlock.background": "--sunk",
  "list.hoverBackground": "--sunk",
  "list.hoverForeground": "--ink",
  focusBorder: "--ember",
};

/** Parts behind the text, which shows through them: the token, and how much of it there is, as two hex digits. */
const VEILS: Readonly<Record<string, readonly [token: string, alpha: string]>> = {
  "editor.selectionBackground": ["--num", "40"],
  "editor.inactiveSelectionBackground": ["--num", "26"],
  "editor.findMatchBackground": ["--ember", "59"],
  "editor.findMatchHighlightBackground": ["--ember", "33"],
  "editor.hoverHighlightBackground": ["--num", "1f"],
  "scrollbarSlider.background": ["--line", "66"],
  "scrollbarSlider.hoverBackground": ["--line", "99"],
  "scrollbarSlider.activeBackground": ["--line", "cc"],
  "scrollbar.shadow": ["--line", "00"],
  "widget.shadow": ["--ink", "29"],
};

/** Gives Monaco the page's colours, now and whenever the page changes between day and night. */
export function followPageTheme(): void {
  const apply = (): void => {
    editor.defineTheme(NAME, readTheme());
    editor.setTheme(NAME);
  };
  apply();
  new MutationObserver(apply).observe(document.documentElement, { attributeFilter: ["data-theme"] });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", apply);
}

function readTheme(): editor.IStandaloneThemeData {
  const canvas = document.createElement("canvas").getContext("2d")!;
  const probe = document.body.appendChild(document.createElement("span"));
  const colour = (token: string): string => {
    probe.style.color = `var(${token})`;
    return toHex(getComputedStyle(probe).color, canvas);
  };
  const entries = Object.entries(PARTS).map(([part, token]) => [part, colour(token)]);
  const veils = Object.entries(VEILS).map(([part, [token, alpha]]) => [part, colour(token) + alpha]);
  const rules = TEXT.map(([kind, token]) => ({ token: kind, foreground: colour(token).slice(1) }));
  const isDark = luminance(colour("--raised")) < luminance(colour("--ink"));
  probe.remove();
  return {
    base: isDark ? "vs-dark" : "vs",
    inherit: false,
    rules,
    colors: Object.fromEntries([...entries, ...veils]) as Record<string, string>,
  };
}

/** The form "#rrggbb" of a colour that the browser has computed, whatever form it has: Monaco reads no other. */
function toHex(computed: string, canvas: CanvasRenderingContext2D): string {
  canvas.fillStyle = computed;
  return String(canvas.fillStyle).slice(0, 7);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
