import bs from './texts/bs.json';
import cnr from './texts/cnr.json';
import en from './texts/en.json';
import mk from './texts/mk.json';
import sq from './texts/sq.json';
import srCyrl from './texts/sr-Cyrl.json';
import srLatn from './texts/sr-Latn.json';

export type Texts = typeof en;
export type Tag = 'en' | 'sr-Latn' | 'sr-Cyrl' | 'sq' | 'mk' | 'bs' | 'cnr';

/** A language variant: its own name, the texts, and the locale that writes its dates. */
export interface Language {
  readonly tag: Tag;
  readonly name: string;
  readonly texts: Texts;
  readonly dates: string;
}

export const LANGUAGES: readonly Language[] = [
  { tag: 'bs', name: 'bosanski', texts: bs, dates: 'bs' },
  { tag: 'cnr', name: 'crnogorski', texts: cnr, dates: 'sr-Latn-ME' },
  { tag: 'en', name: 'English', texts: en, dates: 'en-GB' },
  { tag: 'mk', name: 'македонски', texts: mk, dates: 'mk' },
  { tag: 'sq', name: 'shqip', texts: sq, dates: 'sq' },
  { tag: 'sr-Latn', name: 'srpski', texts: srLatn, dates: 'sr-Latn' },
  { tag: 'sr-Cyrl', name: 'српски', texts: srCyrl, dates: 'sr-Cyrl' },
];

const REMEMBERED = 'zajedno.language';

/** The language chosen before, else the first of the browser's that we have, else English. */
export function initialLanguage(): Language {
  const wished = [localStorage.getItem(REMEMBERED), ...navigator.languages];
  for (const tag of wished) {
    const language = tag && byTag(variantOf(tag));
    if (language) {
      return language;
    }
  }
  return byTag('en')!;
}

export function remember(language: Language): void {
  localStorage.setItem(REMEMBERED, language.tag);
}

export function byTag(tag: string | undefined): Language | undefined {
  return LANGUAGES.find((language) => language.tag === tag);
}

/** Browsers write Montenegrin as `sr-ME` and leave out the script of Serbian; the table is ours, as on the server. */
export function variantOf(tag: string): string | undefined {
  const parts = tag.split('-');
  switch (parts[0].toLowerCase()) {
    case 'sr':
      if (parts.includes('ME')) {
        return 'cnr';
      }
      return parts.includes('Cyrl') ? 'sr-Cyrl' : 'sr-Latn';
    case 'sh':
      return 'sr-Latn';
    default:
      return parts[0].toLowerCase();
  }
}
