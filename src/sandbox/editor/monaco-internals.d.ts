/** The modules of Monaco that this folder imports and that come without declarations. */
declare module "monaco-editor/languages/definitions/typescript/typescript.js" {
  import type { languages } from "monaco-editor";
  export const conf: languages.LanguageConfiguration;
  export const language: languages.IMonarchLanguage;
}

declare module "monaco-editor/internal/common/initialize.js" {
  import type { worker } from "monaco-editor";
  export function initialize(create: (context: worker.IWorkerContext, createData: unknown) => object): void;
}

declare module "monaco-editor/languages/features/typescript/tsWorker.js" {
  import type { worker } from "monaco-editor";
  import type { Diagnostic as SentDiagnostic } from "monaco-editor/languages/features/typescript/register";
  import type { Diagnostic, LanguageService } from "typescript";
  export class TypeScriptWorker {
    constructor(context: worker.IWorkerContext, createData: unknown);
    getLanguageService(): LanguageService;
    getSemanticDiagnostics(fileName: string): Promise<SentDiagnostic[]>;
    /** Replaces the files in diagnostics by their names, so that they can be sent to the page. */
    static clearFiles(diagnostics: readonly Diagnostic[]): SentDiagnostic[];
  }
}

declare module "monaco-editor/languages/features/typescript/lib/typescriptServices.js" {
  import type ts from "typescript";
  /** The same interface as the package's, one version behind. */
  export const typescript: typeof ts;
}

declare module "monaco-editor/editor/*";
declare module "monaco-editor/features/*";
