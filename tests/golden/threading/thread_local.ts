import { Thread, local } from "threading";
const d = new local();
d["x"] = "main";
function w(n: string) {
  print(n, "x" in d);
  d["x"] = n;
  print(n, d["x"]);
}
for (const n of "AB") {
  const t = new Thread({ target: w, args: [n] });
  t.start();
  t.join();
}
print(d["x"]);
