import { html, nothing, type TemplateResult } from 'lit';
import { decided } from '../lib/progress';
import { language, t } from '../lib/words';
import type { Comment, RecordedChange } from '../lib/wire';
import { d } from './words';

/** Comments with how they were answered. */
export function answeredList(comments: readonly Comment[]): TemplateResult {
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
export function changeCard(change: RecordedChange, comments: readonly Comment[]): TemplateResult {
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
