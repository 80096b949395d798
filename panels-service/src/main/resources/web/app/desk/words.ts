import type { Tag } from '../lib/languages';
import { filled, language, type Phrase, type Values } from '../lib/words';

type Texts = typeof import('./texts/en.json');
export type DeskKey = Exclude<keyof Texts, 'default'>;

/** The desks' own texts: whoever reads as a member does not wait for them. */
const FILES: Record<Tag, () => Promise<{ default: object }>> = {
  bs: () => import('./texts/bs.json'),
  cnr: () => import('./texts/cnr.json'),
  en: () => import('./texts/en.json'),
  mk: () => import('./texts/mk.json'),
  sq: () => import('./texts/sq.json'),
  'sr-Cyrl': () => import('./texts/sr-Cyrl.json'),
  'sr-Latn': () => import('./texts/sr-Latn.json'),
};

let spoken: Tag | undefined;
let phrases: Record<string, Phrase> = {};

/** Loads the desks' texts in the language of the page. */
export async function speakDesk(): Promise<void> {
  const wished = language().tag;
  if (wished !== spoken) {
    phrases = (await FILES[wished]()).default as Record<string, Phrase>;
    spoken = wished;
  }
}

/** The language that the desks speak: the page's, as soon as its texts are there. */
export function spokenAtDesk(): string {
  return spoken ?? '';
}

/** A text of the desks in the language of the page; with a number `n` in the form that the number asks for. */
export function d(key: DeskKey, values: Values = {}): string {
  return filled(phrases[key], values);
}
