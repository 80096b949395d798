import { language } from './words';

/** Of what came in another language than was asked for: in which one, where the server says it of the whole. */
const shown = new WeakMap<object, string>();
let others = new Set<string>();

/** Notes what a reply says about the languages of its texts. */
export function noteLanguages(headers: Headers, body: unknown): void {
  if (headers.get('Language-Substituted') !== '?1') {
    return;
  }
  const languages = (headers.get('Content-Language') ?? '').split(',').map((each) => each.trim());
  const foreign = languages.filter((each) => each && each !== language().tag);
  foreign.forEach((each) => others.add(each));
  if (languages.length === 1 && foreign.length === 1) {
    note(body, foreign[0]);
  }
}

function note(part: unknown, tag: string): void {
  if (typeof part === 'object' && part !== null) {
    shown.set(part, tag);
    Object.values(part).forEach((each) => note(each, tag));
  }
}

/** The language of the texts of something, where it is another one than the page's. */
export function shownIn(thing: object | undefined): string | undefined {
  return thing && shown.get(thing);
}

/** The languages that stand in for the page's since the last time that this was forgotten. */
export function substitutes(): readonly string[] {
  return [...others].sort();
}

export function forgetSubstitutes(): void {
  others = new Set();
}
