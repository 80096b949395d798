import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** Drawn for this page on a grid of 24; each stands beside a word that says the same. */
const ICONS = {
  home: svg`<path d="M4 11.5 12 4l8 7.5V20h-5v-5H9v5H4z" />`,
  comment: svg`<path d="M4 5h16v11h-8l-4.5 4v-4H4z" /><path d="M8 9h8M8 12h5" />`,
  addComment: svg`<path d="M4 5h16v11h-8l-4.5 4v-4H4z" /><path d="M12 7.5v6M9 10.5h6" />`,
  change: svg`<path d="M4 8h13M13 4l4 4-4 4M20 16H7M11 12l-4 4 4 4" />`,
  person: svg`<circle cx="12" cy="8" r="4" /><path d="M4 20.5c.8-4 4-6 8-6s7.2 2 8 6" />`,
  heart: svg`<path d="M12 20C5.5 15.5 3 12 3 8.8A4.8 4.8 0 0 1 12 6.5 4.8 4.8 0 0 1 21 8.8C21 12 18.5 15.5 12 20z" />`,
  clock: svg`<circle cx="12" cy="12" r="8.5" /><path d="M12 7v5.5l3.5 2" />`,
  coin: svg`<circle cx="12" cy="12" r="8.5" /><path d="M14.8 9.2a3.5 3.5 0 1 0 0 5.6M7.5 11h5M7.5 13.5h5" />`,
  sound: svg`<path d="M4 10v4h3.5L12 18V6l-4.5 4zM15.5 9a4.5 4.5 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11" />`,
  stop: svg`<path d="M7 7h10v10H7z" />`,
  larger: svg`<path d="M3 19 8.5 5 14 19M5 14.5h7M19 8v8M15 12h8" />`,
  smaller: svg`<path d="M3 19 8.5 5 14 19M5 14.5h7M15.5 12h7" />`,
  pages: svg`<path d="M6 3.5h9l3.5 3.5v13.5H6zM9 10h6.5M9 13.5h6.5M9 17h4" />`,
  done: svg`<path d="m5 12.5 4.5 4.5L19.5 7" />`,
  mail: svg`<path d="M3.5 6h17v12h-17zM4 6.5l8 6.5 8-6.5" />`,
  phone: svg`<path d="M7 3.5h10v17H7zM10.5 17.5h3" />`,
  up: svg`<path d="M12 19V6M6.5 11 12 5.5 17.5 11" />`,
  down: svg`<path d="M12 5v13M6.5 13l5.5 5.5L17.5 13" />`,
  sort: svg`<path d="M8 9.5 12 5.5l4 4M8 14.5l4 4 4-4" />`,
  shield: svg`<path d="M12 3.5 4.5 6.5v5c0 4.5 3.2 7.5 7.5 9 4.3-1.5 7.5-4.5 7.5-9v-5zM12 8.5v4M12 15.5v.1" />`,
  look: svg`<circle cx="10.5" cy="10.5" r="6" /><path d="m15 15 5 5" />`,
  people: svg`<circle cx="9" cy="8.5" r="3.5" /><path d="M2.5 19.5c.6-3.6 3.2-5.5 6.5-5.5s5.9 1.9 6.5 5.5M15.5 5.300a3.5 3.5 0 0 1 0 6.400M18 14.5c1.9.8 3.1 2.5 3.5 5" />`,
  chart: svg`<path d="M4 20V4M4 20h16M8 16v-4M12.5 16V8M17 16v-6" />`,
  parts: svg`<path d="M4 5h16v5H4zM4 14h16v5H4zM7.5 7.5v.1M7.5 16.5v.1" />`,
  key: svg`<circle cx="8" cy="15.5" r="4" /><path d="m11 12.5 8-8M16 7.5l2.5 2.5" />`,
  star: svg`<path d="m12 4 2.5 5.2 5.5.8-4 4 1 5.7-5-2.7-5 2.7 1-5.7-4-4 5.5-.8z" />`,
  meeting: svg`<path d="M4 6h16v14H4zM4 10.5h16M8.5 3.5v4M15.5 3.5v4" />`,
  urgent: svg`<path d="M12 4 2.5 20h19zM12 10v5M12 17.5v.1" />`,
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof ICONS;

export const ICON_NAMES = Object.keys(ICONS) as readonly IconName[];

export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${ICONS[name]}</svg>`;
}

/** Two circles that share a part: together. */
export function mark(): TemplateResult {
  return html`
    <svg viewBox="0 0 40 40" aria-hidden="true"><circle cx="15" cy="20" r="12" /><circle cx="25" cy="20" r="12" /></svg>
  `;
}

/** A short fact with its icon, as "14 days left". */
export function tag(name: IconName, text: string, kind = ''): TemplateResult {
  return html`<li class="tag ${kind}">${icon(name)}<span>${text}</span></li>`;
}

/** What is shown where nothing is yet: a picture, and a sentence that says what will come. */
export function empty(sentence: string): TemplateResult {
  return html`
    <div class="empty">
      <svg viewBox="0 0 120 80" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">
        <path d="M14 66h92" opacity=".35" />
        <path d="M36 66V34c0-4 3-7 7-7h34c4 0 7 3 7 7v32" opacity=".35" />
        <path d="M46 40h28M46 48h20" opacity=".6" />
        <path d="M92 66c0-12 8-14 8-24M92 66c0-9-7-10-7-18M96 50c5 0 8-3 9-7" />
        <circle cx="26" cy="20" r="6" opacity=".6" />
      </svg>
      <p>${sentence}</p>
    </div>
  `;
}
