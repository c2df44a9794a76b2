/* global document, localStorage */
// Runs before the first paint, so that a page chosen to be dark never flashes white.
try {
  const theme = localStorage.getItem("one-table:theme");
  if (theme === "light" || theme === "dark" || theme === "auto")
    document.documentElement.dataset.theme = theme;
} catch {
  // A browser that keeps nothing shows the course as its author set it.
}
