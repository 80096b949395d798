import { html, nothing, type TemplateResult } from 'lit';
import { hrefOf } from '../lib/router';
import { day } from '../lib/words';
import { REVIEW_STATES } from './kinds';
import type { WorkspaceRoles } from './roles';
import { titleAndVersion } from './titles';
import type { Review } from '../lib/wire';
import { d } from './words';

/** A review in a list, with the links that the reader's role has. */
export function reviewCard(review: Review, mine: WorkspaceRoles): TemplateResult {
  const heading = `review-${review.id}`;
  const state = REVIEW_STATES[review.state];
  return html`
    <article aria-labelledby=${heading}>
      <h3 id=${heading}>${titleAndVersion(review, review.versionNumber)}</h3>
      <p class="quiet">${state ? d(state) : review.state} ${d('until', { date: day(review.deadline) })}</p>
      ${typeof review.heard === 'number' && typeof review.members === 'number'
        ? html`<p>${d('heard', { heard: review.heard, members: review.members })}</p>`
        : nothing}
      ${review.quorumReached === false ? html`<p class="notice warning">${d('quorumMissing')}</p>` : nothing}
      <p class="ways">
        ${mine.researcher
          ? html`
              <a href=${hrefOf('desk-review', { id: review.id })}
                >${d('toReview')}<span class="unseen"> – ${review.title}</span></a
              >
              ${review.state === 'DRAFT'
                ? nothing
                : html`<a href=${hrefOf('desk-answering', { review: review.id })}
                    >${d('answering')}<span class="unseen"> – ${review.title}</span></a
                  >`}
            `
          : nothing}
        ${mine.lead
          ? html`<a href=${hrefOf('desk-comments', { show: 'all', review: review.id })}
              >${d('comments')}<span class="unseen"> – ${review.title}</span></a
            >`
          : nothing}
        ${mine.lead && ['OPEN', 'CLOSED'].includes(review.state)
          ? html`<a href=${hrefOf('desk-behalf', { review: review.id })}
              >${d('behalf')}<span class="unseen"> – ${review.title}</span></a
            >`
          : nothing}
      </p>
    </article>
  `;
}
