export type Tag = 'en' | 'sr-Latn' | 'sr-Cyrl' | 'sq' | 'mk' | 'bs' | 'cnr';

/**
 * A language variant: its own name, and the locales by which the browser counts and writes numbers in it. Browsers know
 * the plurals of all seven, but leave the numbers and months of some of them in English: those have a stand-in, and the months
 * stand among the texts.
 */
export interface Language {
  readonly tag: Tag;
  readonly name: string;
  readonly plurals: string;
  readonly numbers: string;
  readonly voices: readonly string[];
}

export const LANGUAGES: readonly Language[] = [
  { tag: 'bs', name: 'bosanski', plurals: 'bs', numbers: 'sr-Latn', voices: ['bs', 'hr', 'sr-Latn'] },
  { tag: 'cnr', name: 'crnogorski', plurals: 'sr', numbers: 'sr-Latn', voices: ['cnr', 'sr-ME', 'sr-Latn', 'bs', 'hr'] },
  { tag: 'en', name: 'English', plurals: 'en', numbers: 'en-GB', voices: ['en'] },
  { tag: 'mk', name: 'македонски', plurals: 'mk', numbers: 'sr-Latn', voices: ['mk'] },
  { tag: 'sq', name: 'shqip', plurals: 'sq', numbers: 'cs', voices: ['sq'] },
  { tag: 'sr-Latn', name: 'srpski', plurals: 'sr', numbers: 'sr-Latn', voices: ['sr-Latn', 'hr', 'bs', 'sr'] },
  { tag: 'sr-Cyrl', name: 'српски', plurals: 'sr', numbers: 'sr-Cyrl', voices: ['sr-Cyrl', 'sr'] },
];

/** What a reader of the first understands when it is missing, as on the server; shown with a notice only. */
const NEIGHBOURS: Record<string, readonly string[]> = {
  cnr: ['sr-Latn', 'bs', 'hr'],
  bs: ['cnr', 'sr-Latn', 'hr'],
  'sr-Latn': ['cnr', 'bs', 'hr', 'sr-Cyrl'],
  'sr-Cyrl': ['sr-Latn', 'cnr', 'bs'],
};

export function byTag(tag: string | undefined): Language | undefined {
  return LANGUAGES.find((language) => language.tag === tag);
}

/** How a language calls itself; its tag if we do not know it. */
export function nameOf(tag: string): string {
  return byTag(tag)?.name ?? tag;
}

/** The best of the languages in which something can be read, for somebody who reads the wished one. */
export function choose(wished: string, available: readonly string[]): string | undefined {
  const order = [wished, ...(NEIGHBOURS[wished] ?? []), 'en'];
  return order.find((tag) => available.includes(tag)) ?? available[0];
}

/** Browsers write Montenegrin as `sr-ME` and leave out the script of Serbian; the table is ours, as on the server. */
export function variantOf(tag: string): string {
  const parts = tag.split('-');
  switch (parts[0].toLowerCase()) {
    case 'sr':
      if (parts.includes('ME')) {
        return 'cnr';
      }
      return parts.includes('Cyrl') ? 'sr-Cyrl' : 'sr-Latn';
    case 'sh':
    case 'hr':
      return 'sr-Latn';
    default:
      return parts[0].toLowerCase();
  }
}
