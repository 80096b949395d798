import { html, nothing, type TemplateResult } from 'lit';
import { empty } from '../lib/icons';
import type { Tag } from '../lib/languages';
import { Screen } from '../lib/screen';
import { language, type Phrase, t, textsIn } from '../lib/words';
import read from '../native-readers.json';
import { workspaceTextsIn } from '../workspace/words';

interface Wording {
  readonly key: string;
  readonly english: readonly string[];
  readonly own: readonly string[];
}

/**
 * The texts of the pages that no native reader has read yet, beside the English ones. `native-readers.json` keeps what was read,
 * word for word: a text that changes waits anew.
 */
class WordingScreen extends Screen {
  private waiting: readonly Wording[] = [];
  private all = 0;

  protected heading(): string {
    return t('wordingHeading');
  }

  protected async load(): Promise<void> {
    const tag = language().tag;
    const [pages, desks, english, desksInEnglish] = await Promise.all([
      textsIn(tag),
      workspaceTextsIn(tag),
      textsIn('en'),
      workspaceTextsIn('en'),
    ]);
    const known = readBefore(tag);
    const texts = [...wordings(pages, english), ...wordings(desks, desksInEnglish)];
    this.all = texts.length;
    this.waiting = tag === 'en' ? [] : texts.filter(({ key, own }) => known[key] !== own.join('\n'));
  }

  protected content(): TemplateResult {
    return html`
      <p>${t('wordingMore')}</p>
      ${this.waiting.length === 0 ? empty(t('wordingNone')) : this.table()}
    `;
  }

  private table(): TemplateResult {
    return html`
      <p>${t('wordingCount', { n: this.waiting.length, all: this.all })}</p>
      <table class="wording">
        <thead>
          <tr>
            <th scope="col">${language().name}</th>
            <th scope="col" lang="en">English</th>
          </tr>
        </thead>
        <tbody>
          ${this.waiting.map(
            ({ own, english }) => html`
              <tr>
                <td>${lines(own)}</td>
                <td lang="en">${lines(english)}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    `;
  }
}

function readBefore(tag: Tag): Readonly<Record<string, string>> {
  return (read as Readonly<Partial<Record<Tag, Readonly<Record<string, string>>>>>)[tag] ?? {};
}

function wordings(own: Record<string, Phrase>, english: Record<string, Phrase>): readonly Wording[] {
  return Object.keys(english).map((key) => ({ key, own: forms(own[key]), english: forms(english[key]) }));
}

function forms(phrase: Phrase): readonly string[] {
  return typeof phrase === 'string' ? [phrase] : Object.values(phrase);
}

function lines(texts: readonly string[]): readonly (TemplateResult | typeof nothing)[] {
  return texts.map((text, index) => html`${index > 0 ? html`<br />` : nothing}${text}`);
}

customElements.define('wording-screen', WordingScreen);
