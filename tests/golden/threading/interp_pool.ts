import { InterpreterPoolExecutor } from "concurrent.futures";
import { ValueError } from "builtins";
let n = 0;
function bump(x: number) {
  n += x;
  return n;
}
function bad() {
  throw new ValueError("boom");
}
declare const undefined_name: number;
if (import.meta.main) {
  using ex = new InterpreterPoolExecutor(1);
  print([...ex.map(bump, [1, 2, 3])], "main n", n);
  try {
    ex.submit(bad).result();
  } catch (e: any) {
    print(e.name, e.message, "| cause:", e.cause.name);
  }
  try {
    print("lambda works:", ex.submit(() => 1).result());
  } catch (e: any) {
    print(e.name, e.message.slice(0, 80));
  }
  try {
    print(ex.submit(() => undefined_name).result());
  } catch (e: any) {
    print(e.name, e.message.includes("does not support cross-interpreter data"));
  }
}
