/** Checks that the Python twins are Python: compiles them with the Python of the machine, where there is one. */
import { spawnSync } from "node:child_process";

const COMPILE = `
import ast, pathlib, sys
for folder in sys.argv[1:]:
    for path in sorted(pathlib.Path(folder).glob("*.py")):
        try:
            ast.parse(path.read_text(encoding="utf-8"), str(path))
        except SyntaxError as error:
            print(f"{path}:{error.lineno}:{error.offset}: {error.msg}")
`;

/** What is wrong with the twins in `folders`, and a phrase that says what was done. */
export function checkTwins(folders: readonly string[]): { problems: string[]; summary: string } {
  const { status, stdout, stderr } = spawnSync("python3", ["-c", COMPILE, ...folders], { encoding: "utf8" });
  if (status === null) return { problems: [], summary: "twins not checked (there is no python3 here)" };
  if (status !== 0)
    return {
      problems: [`python3 could not check the twins: ${stderr.trim()}`],
      summary: "twins not checked",
    };
  const problems = stdout.split("\n").filter((line) => line !== "");
  return { problems, summary: "twins compiled by python3" };
}
