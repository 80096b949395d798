import { all } from './calls';
import type { GlossaryTerm } from './wire';

const loaded = new Map<string, Promise<Glossary>>();

/** Words that are explained, as they stand in a text: also with the endings that our languages give to them. */
export class Glossary {
  private readonly pattern?: RegExp;

  constructor(private readonly terms: readonly GlossaryTerm[]) {
    const stems = terms
      .filter((term) => term.term.trim())
      .sort((one, other) => other.term.length - one.term.length)
      .map((term) => stem(term.term));
    if (stems.length > 0) {
      this.pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${stems.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
    }
  }

  /** The text in pieces, the explained words with what they mean. */
  pieces(text: string): readonly { readonly text: string; readonly term?: GlossaryTerm }[] {
    if (!this.pattern) {
      return [{ text }];
    }
    const pieces: { text: string; term?: GlossaryTerm }[] = [];
    let at = 0;
    for (const match of look(text).matchAll(this.pattern)) {
      if (match.index > at) {
        pieces.push({ text: text.slice(at, match.index) });
      }
      pieces.push({ text: text.slice(match.index, match.index + match[0].length), term: this.termOf(match[0]) });
      at = match.index + match[0].length;
    }
    if (at < text.length) {
      pieces.push({ text: text.slice(at) });
    }
    return pieces;
  }

  /** @param word as it looks */
  private termOf(word: string): GlossaryTerm | undefined {
    return this.terms.find((term) => new RegExp(`^${stem(term.term)}$`, 'iu').test(word));
  }
}

export function glossary(language: string): Promise<Glossary> {
  const known = loaded.get(language);
  if (known) {
    return known;
  }
  const coming = all(`/v1/glossary?language=${encodeURIComponent(language)}`).then((terms) => new Glossary(terms));
  coming.catch(() => loaded.delete(language));
  loaded.set(language, coming);
  return coming;
}

/** `susret` is found in `susreta` and `susretima`; short words only as they are. */
function stem(term: string): string {
  const escaped = term.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (/\s/.test(escaped) || escaped.length < 5) {
    return look(escaped).replace(/\s+/g, '\\s+');
  }
  return `${look(escaped.replace(/[aeiouëаеиоу]$/iu, ''))}\\p{L}{0,4}`;
}

/** Letters of other scripts, and the Latin ones that they look like, be it as capitals alone. */
const OTHER = 'авекмнорстухѕіјαβεζηικμνορτυχ';
const LATIN = 'abekmhopctyxsijabezhikmnoptyx';

/** The text as it looks to a reader, unit for unit: a letter of another script hides no word. */
function look(text: string): string {
  return text.replace(/[\u0370-\u04ff]/g, (letter) => {
    const small = letter.toLowerCase();
    const at = OTHER.indexOf(small);
    const latin = at < 0 ? letter : LATIN.charAt(at);
    return at >= 0 && letter !== small ? latin.toUpperCase() : latin;
  });
}
