/** The worker that answers for TypeScript in the editor: Monaco's, with errors in the form learners get. */
import { initialize } from "monaco-editor/internal/common/initialize.js";
import { TypeScriptWorker } from "monaco-editor/languages/features/typescript/tsWorker.js";
import { typescript } from "monaco-editor/languages/features/typescript/lib/typescriptServices.js";
import { learnerDiagnostics } from "../../course/learner-diagnostics.ts";

class LearnerTypeScriptWorker extends TypeScriptWorker {
  override async getSemanticDiagnostics(fileName: string) {
    const service = this.getLanguageService();
    const program = service.getProgram();
    if (program?.getSourceFile(fileName) === undefined) return [];
    return TypeScriptWorker.clearFiles(
      learnerDiagnostics(typescript, program, service.getSemanticDiagnostics(fileName)),
    );
  }
}

self.onmessage = () => {
  initialize((context, createData) => new LearnerTypeScriptWorker(context, createData));
};
