/** The switch between the system's choice, day and night. The choice stays in the reader's browser. */

const THEMES = ["auto", "light", "dark"] as const;
type Theme = (typeof THEMES)[number];

const KEY = "one-table:theme";
const NAMES: Record<Theme, string> = { auto: "as your system", light: "light", dark: "dark" };

class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector("button");
    if (button === null) return;
    this.hidden = false;
    this.#name(button, readTheme());
    button.addEventListener("click", () => {
      const next = followTheme(readTheme());
      document.documentElement.dataset["theme"] = next;
      keepTheme(next);
      this.#name(button, next);
    });
  }

  #name(button: HTMLButtonElement, theme: Theme): void {
    button.setAttribute("aria-label", `Theme: ${NAMES[theme]}. Change to ${NAMES[followTheme(theme)]}`);
    button.title = `Theme: ${NAMES[theme]}`;
  }
}

function readTheme(): Theme {
  const theme = document.documentElement.dataset["theme"];
  return THEMES.find((known) => known === theme) ?? "auto";
}

function followTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "auto";
}

function keepTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage may be refused; the choice then holds for this page.
  }
}

customElements.define("theme-switch", ThemeSwitch);
