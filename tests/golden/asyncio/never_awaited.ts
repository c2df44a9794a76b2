import asyncio from "asyncio";
// There are no warning filters here: CPython's warning goes to standard error.
async function w() {
  print("never");
}
async function main() {
  w();
}
asyncio.run(main());
