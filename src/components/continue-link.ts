import { recallPlace } from "./reading-place.ts";

/** Leads to the lesson last opened, by the link that the page's own list has for it; stays hidden where there is none. */
class ContinueLink extends HTMLElement {
  connectedCallback(): void {
    const place = recallPlace();
    const link = this.querySelector("a");
    const where = this.querySelector(".where");
    if (place === null || link === null || where === null) return;
    const listed = document.querySelector<HTMLAnchorElement>(`a[data-lesson="${CSS.escape(place)}"]`);
    if (listed === null) return;
    link.href = listed.href;
    where.textContent = listed.textContent.trim();
    this.hidden = false;
  }
}

customElements.define("continue-link", ContinueLink);
