/**
 * What a page is looked at in: both widths, and both colours at the greater one. What only a narrow page shows in the dark has a
 * test of its own.
 */
export const looks = [
  { colorScheme: "light", width: 390 },
  { colorScheme: "light", width: 1440 },
  { colorScheme: "dark", width: 1440 },
] as const;
