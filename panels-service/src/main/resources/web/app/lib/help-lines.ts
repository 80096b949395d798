import { html, nothing, type TemplateResult } from 'lit';
import file from '../help-lines.json';
import { choose, nameOf, type Tag } from './languages';
import { type Key, language, t } from './words';

/** The five countries write the same time. */
const ZONE = 'Europe/Belgrade';

interface Line {
  readonly name: Readonly<Record<string, string>>;
  readonly phone: string;
  readonly hours: Readonly<Record<string, string>>;
  /** Each day, by the clock of the country; not there if somebody answers day and night. */
  readonly open?: { readonly from: string; readonly until: string };
  readonly languages: readonly string[];
  readonly emergency: boolean;
}

/** They come with the page, so that they are there without a network. */
const LINES: ReadonlyMap<string, readonly Line[]> = new Map(Object.entries(file as Record<string, readonly Line[]>));

export const COUNTRIES: Readonly<Record<string, Key>> = {
  BA: 'countryBosnia',
  ME: 'countryMontenegro',
  MK: 'countryMacedonia',
  RS: 'countrySerbia',
  XK: 'countryKosovo',
};

/** What a country is called; its code, where it is none of the project's. */
export function countryName(code: string): string {
  return code in COUNTRIES ? t(COUNTRIES[code]) : code;
}

/** Where most people who read a language live; English says nothing about it. */
const LIKELY: Readonly<Partial<Record<Tag, string>>> = {
  bs: 'BA',
  cnr: 'ME',
  mk: 'MK',
  sq: 'XK',
  'sr-Cyrl': 'RS',
  'sr-Latn': 'RS',
};

/** The lines of the country; those of all countries where it is not known, the likely one first. */
export function helpLines(country?: string, level: 2 | 3 = 2): TemplateResult {
  const own = country ? LINES.get(country) : undefined;
  return own
    ? html`${linesOf(own)}
        <details>
          <summary>${t('otherCountries')}</summary>
          ${byCountry(level).filter((each) => each.code !== country).map((each) => each.lines)} ${nameOfKosovo()}
        </details>`
    : html`${byCountry(level).map((each) => each.lines)} ${nameOfKosovo()}`;
}

function byCountry(level: 2 | 3): readonly { code: string; lines: TemplateResult }[] {
  const likely = LIKELY[language().tag];
  return [...LINES]
    .sort(([one], [other]) => Number(other === likely) - Number(one === likely))
    .map(([code, lines]) => ({
      code,
      lines: html`${level === 2 ? html`<h2>${t(COUNTRIES[code])}</h2>` : html`<h3>${t(COUNTRIES[code])}</h3>`} ${linesOf(lines)}`,
    }));
}

/** What the asterisk beside the name says, once for all that is listed. */
export function nameOfKosovo(): TemplateResult {
  return html`<p class="quiet footnote">${t('kosovoNote')}</p>`;
}

/** Those that answer now go first. */
function linesOf(lines: readonly Line[]): TemplateResult {
  const now = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' }).format();
  const sorted = [...lines].sort((one, other) => Number(answers(other, now)) - Number(answers(one, now)));
  return html`<ul class="lines">${sorted.map((line) => lineOf(line, answers(line, now)))}</ul>`;
}

function lineOf(line: Line, open: boolean): TemplateResult {
  const said = choose(language().tag, Object.keys(line.name)) ?? 'en';
  return html`
    <li>
      <strong>${line.name[said]}</strong>
      <a class="action" href="tel:${line.phone.replace(/[^+\d]/g, '')}">${line.phone}</a>
      <span class="quiet">${line.hours[said]}</span>
      ${line.open
        ? html`<strong>${open ? t('lineOpen', { time: line.open.until }) : t('lineClosed', { time: line.open.from })}</strong>`
        : nothing}
      <span class="quiet">${line.languages.map((tag) => nameOf(tag)).join(', ')}</span>
    </li>
  `;
}

/** Times of a day with two digits each stand in the order of their letters. */
function answers(line: Line, now: string): boolean {
  return !line.open || (line.open.from <= now && now < line.open.until);
}
