import { html, nothing, type TemplateResult } from 'lit';
import type { Glossary } from '../lib/glossary';
import { Text } from '../lib/text';
import { TextView } from '../lib/text-view';
import type { TextPreview } from '../lib/wire';
import { d } from './words';

/** A file that somebody chose and of which nothing is kept yet. */
export interface ChosenFile {
  readonly file: File;
  /** The language that it is in. */
  readonly tag: string;
  readonly preview: TextPreview;
  /** The words that members find explained in it. */
  readonly words: Glossary;
}

/** The text as members will see it, beside what the file has and the text has not. */
export function filePreview(
  chosen: ChosenFile,
  on: { readonly keep: () => void; readonly other: () => void },
): TemplateResult {
  const { file, tag, preview, words } = chosen;
  const text = new Text({ ...preview, materialVersionId: '', language: tag, lagsBehind: false });
  return html`
    <section aria-labelledby="preview">
      <h3 id="preview" tabindex="-1">${d('previewOf', { name: file.name })}</h3>
      <p>${d('previewMore')}</p>
      <p class="turn">
        <button type="button" id="keep-file" @click=${on.keep}>${d('keepFile')}</button>
        <button type="button" class="plain" @click=${on.other}>${d('otherFile')}</button>
      </p>
      <div class="file-preview">
        <article aria-label=${d('asMembersSee')}>
          <p class="quiet">${d('asMembersSee')}</p>
          ${new TextView(text, words, () => html``).whole(-1)}
        </article>
        <section aria-labelledby="left-out">
          <h3 id="left-out">${d('leftOutOfFile')}</h3>
          ${leftOut(preview, tag)}
        </section>
      </div>
    </section>
  `;
}

function leftOut({ notTakenOver, leftOut, lookAlikeWords }: TextPreview, tag: string): TemplateResult {
  const wordless = notTakenOver.filter((sentence) => !leftOut.some((words) => words.reason === sentence));
  return html`
    ${notTakenOver.length + leftOut.length === 0 ? html`<p>${d('nothingLeftOut')}</p>` : nothing}
    <ul>
      ${wordless.map((sentence) => html`<li>${sentence}</li>`)}
      ${leftOut.map(
        (words) => html`<li>${words.reason} ${words.words ? html`<q lang=${tag}>${words.words}</q>` : nothing}</li>`,
      )}
    </ul>
    ${lookAlikeWords.length > 0
      ? html`<p class="notice warning">${d('lookAlikes')} ${lookAlikeWords.map((word) => html`<q lang=${tag}>${word}</q> `)}</p>`
      : nothing}
  `;
}
