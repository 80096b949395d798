import { html, nothing, type TemplateResult } from 'lit';
import { decided } from '../lib/progress';
import { shownIn } from '../lib/substitution';
import { language, t } from '../lib/words';
import type { Comment, MissingLanguages, RecordedChange, Texts } from '../lib/wire';
import './missing-translation';
import { d } from './words';

/** Comments with how they were answered. */
export function answeredList(comments: readonly Comment[]): TemplateResult {
  return html`
    <ul class="cards">
      ${comments.map(
        (comment) => html`
          <li>
            <span class="own" lang=${comment.language ?? nothing}>${comment.text}</span>
            <span class="quiet">${decided(comment.response!.decision)}
              <span lang=${shownIn(comment.response!) ?? nothing}>${comment.response!.reason}</span></span>
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
      <p><strong lang=${shownIn(change) ?? nothing}>${change.description}</strong></p>
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

/** What members could not read in their languages yet, each with the way to add them. */
export function missingList(
  missing: MissingLanguages,
  known: { readonly comments: readonly Comment[]; readonly changes: readonly RecordedChange[] },
  add: {
    readonly response: (comment: string, reason: Texts) => Promise<void>;
    readonly change: (change: string, description: Texts) => Promise<void>;
  },
): TemplateResult {
  const answers = missing.responses.map((gap) => {
    const reason = known.comments.find((comment) => comment.id === gap.commentId)?.response?.reason ?? '';
    return missingItem(gap.commentId, d('missingAnswer'), reason, gap.languages, (texts) =>
      add.response(gap.commentId, texts),
    );
  });
  const changes = missing.changes.map((gap) => {
    const description = known.changes.find((change) => change.id === gap.changeId)?.description ?? '';
    return missingItem(gap.changeId, d('missingChange'), description, gap.languages, (texts) =>
      add.change(gap.changeId, texts),
    );
  });
  return html`<ul class="cards">${answers}${changes}</ul>`;
}

function missingItem(
  id: string,
  what: string,
  text: string,
  lacks: readonly string[],
  add: (texts: Texts) => Promise<void>,
): TemplateResult {
  return html`
    <li>
      <span><strong>${what}</strong> ${text}</span>
      <missing-translation .name=${`translation-${id}`} .text=${text} .lacks=${lacks} .add=${add}></missing-translation>
    </li>
  `;
}
