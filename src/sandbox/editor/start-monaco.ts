/**
 * Monaco, set up once a page: the features a sandbox needs, TypeScript with the declarations of the course's
 * modules, and the course's colours. Loaded when the first editor opens.
 */
import { editor, languages } from "monaco-editor/editor";
import "monaco-editor/editor/contrib/caretOperations/browser/caretOperations.js";
import "monaco-editor/editor/contrib/suggest/browser/suggestController.js";
import "monaco-editor/editor/contrib/wordOperations/browser/wordOperations.js";
import "monaco-editor/editor/browser/coreCommands.js";
import "monaco-editor/features/bracketMatching/register";
import "monaco-editor/features/clipboard/register";
import "monaco-editor/features/codeEditor/register";
import "monaco-editor/features/codicon/register";
import "monaco-editor/features/comment/register";
import "monaco-editor/features/cursorUndo/register";
import "monaco-editor/features/find/register";
import "monaco-editor/features/gotoError/register";
import "monaco-editor/features/hover/register";
import "monaco-editor/features/indentation/register";
import "monaco-editor/features/linesOperations/register";
import "monaco-editor/features/multicursor/register";
import "monaco-editor/features/parameterHints/register";
import "monaco-editor/features/snippet/register";
import "monaco-editor/features/toggleTabFocusMode/register";
import { conf } from "monaco-editor/languages/definitions/typescript/typescript.js";
import {
  ModuleKind,
  ScriptTarget,
  typescriptDefaults,
} from "monaco-editor/languages/features/typescript/register";
import { addStyles } from "./add-styles.ts";
import { declarations } from "./declarations.ts";
import { followPageTheme } from "./monaco-theme.ts";
import { typescriptGrammar } from "./typescript-grammar.ts";
import styles from "./monaco.css?inline";

/** TypeScript's number for "every file is a module", which Monaco has no name for. */
const EVERY_FILE_IS_A_MODULE = 3;

let isStarted = false;

/** Returns Monaco's editors, after setting Monaco up on the first call. */
export function startMonaco(): typeof editor {
  if (isStarted) return editor;
  isStarted = true;
  self.MonacoEnvironment = { getWorker: createWorker };
  addStyles(styles);
  setUpTypeScript();
  followPageTheme();
  return editor;
}

function createWorker(_id: string, label: string): Worker {
  if (label !== "typescript")
    throw new Error(`Expected Monaco to ask for a worker for typescript, found ${label}.`);
  return new Worker(new URL("./typescript-worker.ts", import.meta.url), { type: "module", name: label });
}

function setUpTypeScript(): void {
  languages.register({ id: "typescript", extensions: [".ts"], aliases: ["TypeScript"] });
  languages.setLanguageConfiguration("typescript", conf);
  languages.setMonarchTokensProvider("typescript", typescriptGrammar);
  typescriptDefaults.setCompilerOptions({
    target: ScriptTarget.ESNext,
    module: ModuleKind.ESNext,
    moduleDetection: EVERY_FILE_IS_A_MODULE,
    lib: ["lib.esnext.d.ts"],
    strict: true,
    types: [],
  });
  typescriptDefaults.setModeConfiguration({
    completionItems: true,
    hovers: true,
    signatureHelp: true,
    // mark-problems.ts shows them, together with ours.
    diagnostics: false,
  });
  typescriptDefaults.setEagerModelSync(true);
  typescriptDefaults.setExtraLibs(declarations.map(({ path, text }) => ({ filePath: path, content: text })));
}
