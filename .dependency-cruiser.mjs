/** Which room may know which: each floor only the floors below it, and nothing in a circle. */

/** The folders of `src` by floor, the lowest first. */
const FLOORS = [["simulator"], ["course"], ["sandbox", "cli"], ["pages", "layouts", "components", "styles"]];

const floorRules = FLOORS.flatMap((folders, floor) =>
  folders.map((folder) => ({
    name: `${folder}-knows-only-lower-floors`,
    comment: `src/${folder} is on floor ${floor + 1}; it may not know what is above or beside it.`,
    severity: "error",
    from: { path: `^src/${folder}/` },
    to: {
      path: [
        ...FLOORS.slice(floor + 1).flat(),
        ...folders.filter((other) => other !== folder && floor < FLOORS.length - 1),
      ].map((other) => `^src/${other}/`),
    },
  })),
);

/** Inside the simulator: a room and the rooms it may not know. */
const SIMULATOR_ROOMS = {
  compiler: ["interpreters", "stdlib", "trace"],
  machine: ["compiler", "interpreters", "stdlib", "trace"],
  interpreters: ["compiler", "stdlib", "trace"],
  stdlib: ["compiler", "interpreters", "trace"],
  trace: ["compiler", "interpreters", "stdlib"],
  explorer: ["compiler", "interpreters", "stdlib", "trace"],
};

const roomRules = Object.entries(SIMULATOR_ROOMS).map(([room, strangers]) => ({
  name: `simulator-${room}-knows-only-its-own`,
  severity: "error",
  from: { path: `^src/simulator/${room}/` },
  to: { path: strangers.map((stranger) => `^src/simulator/${stranger}/`) },
}));

export default {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-lost-file",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, path: "^\\.", pathNot: "\\?" },
    },
    ...floorRules.filter((rule) => rule.to.path.length > 0),
    ...roomRules,
    {
      name: "simulator-runs-anywhere",
      comment: "The simulator runs in a worker, in Node and in tests: no Node, no Astro, no page.",
      severity: "error",
      from: { path: "^src/simulator/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "compiler-needs-only-the-parser",
      severity: "error",
      from: { path: "^src/simulator/" },
      to: {
        path: "node_modules/",
        pathNot: "node_modules/@babel/(parser|types)/",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "content-is-not-code",
      comment: "A fork edits content and nothing else, so no engine may be in it.",
      severity: "error",
      from: { path: "^content/" },
      to: { path: "^src/", pathNot: "^src/course/" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    exclude: { path: ["^astro:", "virtual:"] },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".js"],
      exportsFields: ["exports"],
      conditionNames: ["import", "default"],
    },
  },
};
