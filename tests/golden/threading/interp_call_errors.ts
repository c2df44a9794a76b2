import interpreters from "concurrent.interpreters";
import { Lock } from "threading";
function sq(x: number) {
  return x * x;
}
function bad() {
  throw new ValueError("inside");
}
import { ValueError } from "builtins";
if (import.meta.main) {
  const i = interpreters.create();
  print(i.call(sq, 7));
  try {
    i.call(bad);
  } catch (e) {
    if (!(e instanceof interpreters.ExecutionFailed)) throw e;
    print("ExecutionFailed", e.message.split("\n")[0]);
  }
  try {
    i.exec("import { KeyError } from 'builtins'; throw new KeyError('k');");
  } catch (e) {
    if (!(e instanceof interpreters.ExecutionFailed)) throw e;
    print("ExecutionFailed", e.message.split("\n")[0]);
  }
  const values: [string, unknown][] = [
    ["int", 1],
    ["str", "s"],
    ["bytes", Uint8Array.of(98)],
    ["NoneType", null],
    ["tuple", Object.freeze([1, 2])],
    ["list", [1]],
    ["dict", new Map([["a", 1]])],
    ["lock", new Lock()],
    ["function", () => 1],
  ];
  for (const [name, v] of values) {
    const start = `${name} ${interpreters.isShareable(v)}`;
    try {
      i.prepareMain({ v });
      print(start, "ok");
    } catch (e: any) {
      print(start, `${e.name}: ${e.message}`);
    }
  }
  i.close();
}
