import type * as t from "@babel/types";
import { importedName, isTypeSpecifier } from "../syntax.ts";
import { quote, type Emitter } from "./emitter.ts";

/** The constants that an import declares: the module's names, or the module as an object. */
export function importText(emitter: Emitter, node: t.ImportDeclaration): string {
  const module = emitter.ask("module", quote(node.source.value));
  const whole: string[] = [];
  const named: string[] = [];
  for (const specifier of node.specifiers) {
    const binding = emitter.bindingOf(specifier.local);
    if (isTypeSpecifier(specifier) || !binding) continue;
    if (binding.isModule || specifier.type !== "ImportSpecifier") whole.push(binding.name);
    else if (binding.isReferenced) named.push(`${quote(importedName(specifier))}: ${binding.name}`);
  }
  const lines = whole.map((name) => `const ${name} = ${module};`);
  if (named.length > 0) lines.push(`const { ${named.join(", ")} } = ${module};`);
  return lines.length > 0 ? lines.join("\n") : `${module};`;
}
