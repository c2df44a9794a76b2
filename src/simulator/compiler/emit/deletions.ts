import type * as t from "@babel/types";
import { withoutTypes } from "../syntax.ts";
import { chain, guard } from "./calls.ts";
import { quote, sequence, type Emitter } from "./emitter.ts";
import { hold, holdKey, thisText } from "./references.ts";

/** `delete o.p`: one step. In a chain whose `?.` finds nothing, it is true and deletes nothing. */
export function deletion(emitter: Emitter, node: t.UnaryExpression): string {
  const target = withoutTypes(node.argument);
  if (target.type === "OptionalMemberExpression") {
    return chain(emitter, target.object, "true", (object) =>
      guard(emitter, object, target.optional, "true", (held) => remove(emitter, node, target, held, [])),
    );
  }
  if (target.type !== "MemberExpression") return sequence(emitter.expression(target), "true");
  const setup: string[] = [];
  if (target.object.type === "Super") {
    setup.push(thisText(emitter, target));
    if (target.computed) setup.push(emitter.expression(target.property));
    return sequence(...setup, emitter.ask("deleteSuper", emitter.site(node)));
  }
  const object = hold(emitter, target.object, setup, true);
  return remove(emitter, node, target, object, setup);
}

function remove(
  emitter: Emitter,
  node: t.Node,
  target: t.MemberExpression | t.OptionalMemberExpression,
  object: string,
  setup: string[],
): string {
  const key = holdKey(emitter, target, setup, true);
  const site = emitter.site(node, emitter.labelOf(target));
  return sequence(
    ...setup,
    `${object} ?? ${emitter.ask("nothing", site, object, key, quote("delete"))}`,
    emitter.charge("write", "deleteAt", site, object, key),
    emitter.result("delete", site, object, key),
  );
}
