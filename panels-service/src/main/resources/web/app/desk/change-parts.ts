import { html, nothing, type TemplateResult } from 'lit';
import { beginning, decided } from '../lib/progress';
import type { Text } from '../lib/text';
import type { Comparison, Passage } from '../lib/wire';
import { language, t } from '../lib/words';
import type { LedComment, RecordedChange } from './wire';
import { d } from './words';

type Row = Comparison['paragraphs'][number];

/** Comments with how they were answered. */
export function answeredList(comments: readonly LedComment[]): TemplateResult {
  return html`
    <ul class="cards">
      ${comments.map(
        (comment) => html`
          <li>
            <span class="own" lang=${comment.language ?? nothing}>${comment.text}</span>
            <span class="quiet">${decided(comment.response!.decision)} ${comment.response!.reason}</span>
          </li>
        `,
      )}
    </ul>
  `;
}

/** What was changed, and because of whom. */
export function changeCard(change: RecordedChange, comments: readonly LedComment[]): TemplateResult {
  const why = comments.filter((comment) => change.commentIds.includes(comment.id));
  return html`
    <article>
      <p><strong>${change.description}</strong></p>
      <dl class="beside" lang=${change.language ?? nothing}>
        ${change.before
          ? html`<div class="before">
              <dt lang=${language().tag}>${t('before')}</dt>
              <dd>${change.before.exact}</dd>
            </div>`
          : nothing}
        ${change.after
          ? html`<div class="after">
              <dt lang=${language().tag}>${t('after')}</dt>
              <dd>${change.after.exact}</dd>
            </div>`
          : nothing}
      </dl>
      <p class="quiet">${d('becauseOf', { n: change.commentIds.length })}</p>
      ${why.length > 0 ? answeredList(why) : nothing}
    </article>
  `;
}

/** A passage that reads otherwise now, to choose. */
export function passageChoice(row: Row, shown: string, first: boolean): TemplateResult {
  return html`
    <label class="choice">
      <input type="radio" name="passage" value=${row.id} ?checked=${first} />
      <span lang=${shown}>
        ${row.words.map((word) =>
          word.state === 'ADDED'
            ? html`<ins>${word.text}</ins>`
            : word.state === 'REMOVED'
              ? html`<del>${word.text}</del>`
              : word.text,
        )}
      </span>
    </label>
  `;
}

/** A comment for which something was changed, to choose. */
export function commentChoice(comment: LedComment): TemplateResult {
  return html`
    <label class="choice">
      <input type="checkbox" name="comments" value=${comment.id} />
      <span>
        <span lang=${comment.language ?? nothing}>${beginning(comment.text, 200)}</span>
        <small>${decided(comment.response!.decision)}</small>
      </span>
    </label>
  `;
}

/** A whole paragraph as a passage of its text. */
export function passageOf(text: Text | undefined, paragraph: string): Passage | undefined {
  const found = text?.paragraph(paragraph);
  return found && text?.passage(found.start, found.end);
}
