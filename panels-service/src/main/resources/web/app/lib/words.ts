import { byTag, type Language, type Tag, variantOf } from './languages';

type Texts = typeof import('../texts/en.json');
export type Key = Exclude<keyof Texts, 'default'>;

/** A sentence, or its forms by the plural categories of the language. */
export type Phrase = string | { readonly one?: string; readonly few?: string; readonly other: string };
export type Values = Record<string, string | number>;

const REMEMBERED = 'zajedno.language';
/** Before the name of all that is only how somebody likes the page to be. */
const TASTE = 'zajedno.taste.';
const FILES: Record<Tag, () => Promise<{ default: object }>> = {
  bs: () => import('../texts/bs.json'),
  cnr: () => import('../texts/cnr.json'),
  en: () => import('../texts/en.json'),
  mk: () => import('../texts/mk.json'),
  sq: () => import('../texts/sq.json'),
  'sr-Cyrl': () => import('../texts/sr-Cyrl.json'),
  'sr-Latn': () => import('../texts/sr-Latn.json'),
};

let current: Language = byTag('en')!;
let phrases: Record<string, Phrase> = {};
let plurals = new Intl.PluralRules('en');

export function language(): Language {
  return current;
}

/** All texts of members' pages in a language. */
export async function textsIn(tag: Tag): Promise<Record<string, Phrase>> {
  return (await FILES[tag]()).default as Record<string, Phrase>;
}

/** Loads the texts of a language and shows the page in it from now on. */
export async function speak(wished: Language): Promise<void> {
  phrases = await textsIn(wished.tag);
  current = wished;
  plurals = new Intl.PluralRules(wished.plurals);
  document.documentElement.lang = wished.tag;
}

/** The language chosen before, else the first of the browser's that we have, else English. */
export function initialLanguage(): Language {
  const wished = [remembered(), ...navigator.languages];
  for (const tag of wished) {
    const known = tag && byTag(variantOf(tag));
    if (known) {
      return known;
    }
  }
  return byTag('en')!;
}

export function remember(chosen: Language): void {
  keep(REMEMBERED, chosen.tag);
}

function remembered(): string | null {
  return kept(REMEMBERED);
}

/** Nothing that a person wrote or read. Some browsers forbid keeping anything at all. */
export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // the choice holds for this visit
  }
}

export function kept(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** How somebody likes the page to be. */
export function keepTaste(name: string, value: string): void {
  keep(TASTE + name, value);
}

export function taste(name: string): string | null {
  return kept(TASTE + name);
}

/** What the page kept is how somebody else likes it: the next person begins anew, in the language that the window speaks. */
export function forgetTastes(): void {
  try {
    Object.keys(localStorage)
      .filter((name) => name.startsWith(TASTE))
      .forEach((name) => localStorage.removeItem(name));
  } catch {
    // nothing was kept
  }
}

/** The text in the language of the page; with a number `n` in the form that the number asks for. */
export function t(key: Key, values: Values = {}): string {
  return filled(phrases[key], values);
}

/** A phrase with what is put into it. */
export function filled(phrase: Phrase, values: Values): string {
  const form = typeof phrase === 'string' ? phrase : formOf(phrase, Number(values.n));
  return form.replace(/\{(\w+)\}/g, (_, name: string) => written(values[name]));
}

function formOf(phrase: Exclude<Phrase, string>, count: number): string {
  const category = plurals.select(count) as keyof typeof phrase;
  return phrase[category] ?? phrase.other;
}

function written(value: string | number | undefined): string {
  return typeof value === 'number' ? number(value) : (value ?? '');
}

export function number(value: number): string {
  return new Intl.NumberFormat(current.numbers).format(value);
}

export function money(amount: number, currency: string): string {
  const figures = new Intl.NumberFormat(current.numbers, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return `${figures.format(amount)} ${currency}`;
}

/** A day as people write it, from an instant or a bare date. */
export function day(moment: string): string {
  const date = new Date(moment.length === 10 ? `${moment}T00:00` : moment);
  return t('dateFormat', {
    day: String(date.getDate()),
    month: t('months').split(' ')[date.getMonth()],
    year: String(date.getFullYear()),
  });
}

export function time(moment: Date): string {
  return `${moment.getHours()}:${String(moment.getMinutes()).padStart(2, '0')}`;
}

/** Whole days from today to then by the calendar; 0 is today, negative is past. */
export function daysUntil(moment: string, now = new Date()): number {
  const then = new Date(moment);
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((midnight(then) - midnight(now)) / 86_400_000);
}
