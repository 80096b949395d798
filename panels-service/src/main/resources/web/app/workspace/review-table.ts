import { html, nothing, type TemplateResult } from 'lit';
import { tag } from '../lib/icons';
import { hrefOf } from '../lib/router';
import { shownIn } from '../lib/substitution';
import type { Review } from '../lib/wire';
import { day } from '../lib/words';
import './data-table';
import type { Column } from './data-table';
import { SHORT_STATES } from './kinds';
import { workspaceRoles } from './roles';
import { titleAndVersion } from './titles';
import { d } from './words';

const keyOf = (review: Review): string => review.id;
const goesOn = (review: Review): boolean => ['OPEN', 'CLOSED'].includes(review.state);
const stateOf = (review: Review): string => d(SHORT_STATES[review.state]);

/**
 * Reviews, with the links that the reader's roles have.
 *
 * @param partly whether there are more of them
 * @param overdue whether in each of them an answer is overdue
 */
export function reviewTable(reviews: readonly Review[], partly = false, overdue = false): TemplateResult {
  return html`
    <data-table
      .caption=${d('reviews')}
      .columns=${columns(reviews)}
      .rows=${reviews}
      .keyOf=${keyOf}
      .wordsOf=${(review: Review) => `${review.title} ${stateOf(review)}`}
      .urgent=${(review: Review) => overdue || review.quorumReached === false}
      .partly=${partly}
    ></data-table>
  `;
}

function columns(reviews: readonly Review[]): readonly Column<Review>[] {
  const mine = workspaceRoles();
  const isCounted = reviews.some((review) => typeof review.heard === 'number');
  const heard: Column<Review> = {
    name: 'heard',
    label: d('columnHeard'),
    by: (review) => review.heard,
    cell: (review) => html`
      ${typeof review.heard === 'number' && typeof review.members === 'number'
        ? d('heard', { heard: review.heard, members: review.members })
        : nothing}
      ${review.quorumReached === false ? html`<span class="wrong">${d('quorumMissing')}</span>` : nothing}
    `,
  };
  return [
    {
      name: 'title',
      label: d('columnReview'),
      by: (review) => review.title,
      cell: (review) => html`<span lang=${shownIn(review) ?? nothing}>${titleAndVersion(review, review.versionNumber)}</span>`,
    },
    {
      name: 'state',
      label: d('reviewState'),
      by: stateOf,
      cell: (review) => html`
        <ul class="tags">${tag(goesOn(review) ? 'clock' : 'done', stateOf(review), goesOn(review) ? 'waits' : '')}</ul>
      `,
    },
    { name: 'deadline', tight: true, label: d('columnUntil'), by: (review) => review.deadline, cell: (review) => day(review.deadline) },
    ...(isCounted ? [heard] : []),
    ...(mine.researcher || mine.lead ? [{ name: 'ways', wide: true, label: d('columnWays'), cell: ways }] : []),
  ];
}

function ways(review: Review): TemplateResult {
  const mine = workspaceRoles();
  const link = (href: string, label: string) => html`<a href=${href}>${label}<span class="unseen"> – ${review.title}</span></a>`;
  return html`
    <span class="ways">
      ${mine.researcher ? link(hrefOf('desk-review', { id: review.id }), d('toReview')) : nothing}
      ${mine.researcher && review.state !== 'DRAFT'
        ? link(hrefOf('desk-answering', { review: review.id }), d('answering'))
        : nothing}
      ${mine.lead ? link(hrefOf('desk-comments', { show: 'all', review: review.id }), d('comments')) : nothing}
      ${mine.lead && goesOn(review)
        ? link(hrefOf('desk-behalf', { review: review.id }), d('behalf'))
        : nothing}
    </span>
  `;
}
