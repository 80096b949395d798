import type { Tag } from '../lib/languages';
import { filled, language, type Phrase, type Values } from '../lib/words';

type Texts = typeof import('./texts/en.json');
export type WorkspaceKey = Exclude<keyof Texts, 'default'>;

/** The texts of the workspace: whoever reads as a member does not wait for them. */
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

/** All texts of the workspace in a language. */
export async function workspaceTextsIn(tag: Tag): Promise<Record<string, Phrase>> {
  return (await FILES[tag]()).default as Record<string, Phrase>;
}

/** Loads the texts of the workspace in the language of the page. */
export async function speakWorkspace(): Promise<void> {
  const wished = language().tag;
  if (wished !== spoken) {
    phrases = await workspaceTextsIn(wished);
    spoken = wished;
  }
}

/** The language of the workspace: the page's, as soon as its texts are there. */
export function workspaceLanguage(): string {
  return spoken ?? '';
}

/** A text of the workspace in the language of the page; with a number `n` in the form that the number asks for. */
export function d(key: WorkspaceKey, values: Values = {}): string {
  return filled(phrases[key], values);
}
