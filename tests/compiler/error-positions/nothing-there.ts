import type { Mistake } from "./mistake.ts";

const NOTHING = "const o: any = { inner: null, list: [] }; let no: any; no = o.none;\n";

/**
 * Properties and elements of null and undefined: the place is that of the whole access. What is no iterable: the place
 * is that of what was to be iterated. What has nothing to take apart: the place is that of the pattern.
 */
export const NOTHING_THERE: readonly Mistake[] = [
  {
    what: "a property of undefined",
    source: `${NOTHING}const price = 1 + /*!*/no.price;`,
    name: "TypeError",
    message: "Cannot read properties of undefined (reading 'price')",
  },
  {
    what: "a property of the word undefined",
    source: `${NOTHING}print(1);\nprint(/*!*/undefined.price);`,
    name: "TypeError",
    message: "Cannot read properties of undefined (reading 'price')",
  },
  {
    what: "a property of null, further in",
    source: `${NOTHING}print(o.list.length, /*!*/o.inner.price);`,
    name: "TypeError",
    message: "Cannot read properties of null (reading 'price')",
  },
  {
    what: "an element of undefined",
    source: `${NOTHING}let i = 2;\nprint(i + /*!*/o.list[i].price);`,
    name: "TypeError",
    message: "Cannot read properties of undefined (reading 'price')",
  },
  {
    what: "a computed property of null",
    source: `${NOTHING}const k = "wine";\n/*!*/o.inner[k];`,
    name: "TypeError",
    message: "Cannot read properties of null (reading 'wine')",
  },
  {
    what: "in a template",
    source: `${NOTHING}print(\`bill: \${1} \${/*!*/no.total} end\`);`,
    name: "TypeError",
    message: "Cannot read properties of undefined (reading 'total')",
  },
  {
    what: "in an argument on a line of its own",
    source: `${NOTHING}print(\n  "a",\n  /*!*/no.total,\n);`,
    name: "TypeError",
    message: "Cannot read properties of undefined (reading 'total')",
  },
  {
    what: "a property that is written",
    source: `${NOTHING}print(1); /*!*/no.total = 1;`,
    name: "TypeError",
    message: "Cannot set properties of undefined (setting 'total')",
  },
  {
    what: "a property that is added to",
    source: `${NOTHING}/*!*/o.inner.total += 1;`,
    name: "TypeError",
    message: "Cannot read properties of null (reading 'total')",
  },
  {
    what: "a property that is deleted",
    source: `${NOTHING}if (o) /*!*/delete o.inner.total;`,
    name: "TypeError",
    message:
      /^Cannot (?:convert undefined or null to object|delete properties of null \(deleting 'total'\))$/,
  },
  {
    what: "a method of undefined",
    source: `${NOTHING}print(1 + /*!*/no.price());`,
    name: "TypeError",
    message: "Cannot read properties of undefined (reading 'price')",
  },
  {
    what: "behind a ?. that found something",
    source: `${NOTHING}print(/*!*/o?.inner.price);`,
    name: "TypeError",
    message: "Cannot read properties of null (reading 'price')",
  },
  {
    what: "for…of over a number",
    source: `${NOTHING}const n: any = 5;\nfor (const x of /*!*/n) print(x);`,
    name: "TypeError",
    message: "n is not iterable",
  },
  {
    what: "for…of over a property that is not there",
    source: `${NOTHING}for (const x of /*!*/o.guests) print(x);`,
    name: "TypeError",
    message: /^(?:o\.guests|undefined) is not iterable/,
  },
  {
    what: "a spread into an array",
    source: `${NOTHING}print([1, .../*!*/no].length);`,
    name: "TypeError",
    message: /^(?:no|undefined) is not iterable|^Spread syntax requires/,
  },
  {
    what: "a spread into a call",
    source: `${NOTHING}print(1, .../*!*/o.inner);`,
    name: "TypeError",
    message: /^(?:o\.inner|null) is not iterable|^Spread syntax requires/,
  },
  {
    what: "a destructuring by position",
    source: `${NOTHING}const n: any = 5;\nconst [first] = /*!*/n;\nprint(first);`,
    name: "TypeError",
    message: "n is not iterable",
  },
  {
    what: "a destructuring of null",
    source: `${NOTHING}const /*!*/{ price } = o.inner;\nprint(price);`,
    name: "TypeError",
    message: /^Cannot destructure (?:property 'price' of )?'(?:o\.inner|null)' as it is null\.$/,
  },
  {
    what: "a destructured parameter",
    source: `${NOTHING}function bill(/*!*/{ price }: any) {\n  return price;\n}\nbill(no);`,
    name: "TypeError",
    message: /^Cannot destructure (?:property 'price' of )?'undefined' as it is undefined\.$/,
  },
];
