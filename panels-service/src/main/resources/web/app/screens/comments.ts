import { html, nothing, type TemplateResult } from 'lit';
import { all } from '../lib/calls';
import type { Comment } from '../lib/wire';
import { chainLine } from '../lib/chain';
import { empty } from '../lib/icons';
import { beginning, progress } from '../lib/progress';
import { hrefOf } from '../lib/router';
import { Screen } from '../lib/screen';
import { day, type Key, t } from '../lib/words';

type Filter = 'all' | 'waiting' | 'answered';

const FILTERS: readonly { readonly value: Filter; readonly label: Key }[] = [
  { value: 'all', label: 'filterAll' },
  { value: 'waiting', label: 'filterWaiting' },
  { value: 'answered', label: 'filterAnswered' },
];

/** All that I said, the latest first. */
class CommentsScreen extends Screen {
  static override properties = { ...Screen.properties, filter: { state: true } };

  declare filter: Filter;
  private comments: readonly Comment[] = [];

  constructor() {
    super();
    this.filter = 'all';
  }

  protected heading(): string {
    return t('myComments');
  }

  protected async load(): Promise<void> {
    this.comments = [...(await all('/v1/comments?mine=true&limit=100'))].reverse();
  }

  protected content(): TemplateResult {
    if (this.comments.length === 0) {
      return html`${empty(t('noComments'))}<p><a href="/">${t('toHome')}</a></p>`;
    }
    const shown = this.comments.filter((comment) => this.filter === 'all' || this.filter === groupOf(comment));
    return html`
      <div class="tools" role="group" aria-label=${t('filter')}>
        ${FILTERS.map(
          (filter) => html`
            <button
              type="button"
              class="plain"
              aria-pressed=${this.filter === filter.value}
              @click=${() => (this.filter = filter.value)}
            >
              ${t(filter.label)}
            </button>
          `,
        )}
      </div>
      <p role="status">${t('commentCount', { n: shown.length })}</p>
      <ul class="cards">
        ${shown.map(
          (comment) => html`
            <li>
              <a href=${hrefOf('comment', { id: comment.id })} lang=${comment.language ?? nothing}>
                ${beginning(comment.text) || t('retractedText')}
              </a>
              ${chainLine(comment)}
              <span class="quiet">
                ${comment.submittedAt ? day(comment.submittedAt) : nothing} · ${progress(comment)}
                ${comment.late ? t('wasLate') : nothing}
              </span>
            </li>
          `,
        )}
      </ul>
    `;
  }
}

function groupOf(comment: Comment): Filter {
  switch (comment.state) {
    case 'ANSWERED':
    case 'CONFIRMED':
      return 'answered';
    case 'RETRACTED':
      return 'all';
    default:
      return 'waiting';
  }
}

customElements.define('comments-screen', CommentsScreen);
