import asyncio from "asyncio";
async function node(name: string, depth: number): Promise<void> {
  print("in", name);
  if (depth) {
    const a = asyncio.createTask(node(name + "0", depth - 1));
    const b = asyncio.createTask(node(name + "1", depth - 1));
    await a;
    print("mid", name);
    await b;
  }
  print("out", name);
}
async function main() {
  await node("r", 2);
}
asyncio.run(main());
