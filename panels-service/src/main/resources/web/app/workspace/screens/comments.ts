import { html, nothing, type TemplateResult } from 'lit';
import { type Answer, list, listNext, type Page, read, Refusal, send } from '../../lib/calls';
import { isSure } from '../../lib/final-step';
import { empty, tag } from '../../lib/icons';
import { announce } from '../../lib/live';
import { panel } from '../../lib/member';
import { beginning, decided } from '../../lib/progress';
import { hrefOf } from '../../lib/router';
import { shownIn } from '../../lib/substitution';
import { day, t } from '../../lib/words';
import { type Batch, inBatches } from '../batches';
import '../data-table';
import type { Column } from '../data-table';
import '../flag-form';
import { COMMENT_STATES } from '../kinds';
import { WorkspaceScreen } from '../workspace-screen';
import type { Comment, YouSaidLine } from '../../lib/wire';
import { d, type WorkspaceKey } from '../words';
import { firstField, wordingField, wordingOf } from '../wording';

const SHOWN: Readonly<Record<string, WorkspaceKey>> = { overdue: 'showOverdue', new: 'showNew', all: 'showAll' };

const isWaiting = (comment: Comment): boolean => ['SUBMITTED', 'ACKNOWLEDGED', 'REOPENED'].includes(comment.state);

const isOverdue = (comment: Comment): boolean =>
  isWaiting(comment) && !!comment.responseDue && comment.responseDue < new Date().toISOString().slice(0, 10);

function stateTag(comment: Comment): TemplateResult {
  if (isOverdue(comment)) {
    return tag('urgent', d('commentOverdue'), 'urgent');
  }
  const words = d(COMMENT_STATES[comment.state]);
  return isWaiting(comment) ? tag('clock', words, 'waits') : tag('done', words, comment.response ? 'changed' : '');
}

/** What the panel said, as its lead sees it: to acknowledge, to chase, and to word for others. */
class CommentsScreen extends WorkspaceScreen {
  static override properties = { ...WorkspaceScreen.properties, open: { state: true }, wording: { state: true } };

  /** The comment that is shown in full. */
  declare open: string;
  /** The comment that is being worded for others. */
  declare wording: string;
  private readonly picked = new Set<string>();
  private refused: ReadonlyMap<string, string> = new Map();
  private page: Page<Comment> = { items: [] };
  private line?: Answer<YouSaidLine>;
  /** Of the panel whose member said it. */
  private panelLanguages: readonly string[] = [];

  constructor() {
    super();
    this.open = '';
    this.wording = '';
  }

  protected heading(): string {
    return d('comments');
  }

  private get show(): string {
    return this.param('show') in SHOWN ? this.param('show') : 'overdue';
  }

  protected async fetch(): Promise<void> {
    const query = new URLSearchParams({ limit: '50', overdue: String(this.show === 'overdue') });
    if (this.show === 'new') {
      query.set('state', 'SUBMITTED');
    }
    if (this.param('review')) {
      query.set('reviewRequestId', this.param('review'));
    }
    this.page = await list(`/v1/comments?${query}`);
    // one alone needs no step to be read
    this.open = this.page.items.length === 1 ? this.page.items[0].id : '';
  }

  protected content(): TemplateResult {
    return html`
      <p class="ways tabs">
        ${Object.entries(SHOWN).map(
          ([show, label]) => html`
            <a href=${hrefOf('desk-comments', { show, review: this.param('review') })} aria-current=${this.show === show ? 'true' : nothing}>${d(label)}</a>
          `,
        )}
      </p>
      ${this.page.items.length === 0 ? empty(d('noComments')) : this.table()}
      ${this.page.next ? html`<p><button type="button" class="plain" @click=${this.more}>${t('more')}</button></p>` : nothing}
      ${this.picked.size > 0 ? this.pickedBar() : nothing}
    `;
  }

  private table(): TemplateResult {
    return html`
      <data-table
        .caption=${d('comments')}
        .columns=${this.columns}
        .rows=${this.page.items}
        .keyOf=${(comment: Comment) => comment.id}
        .wordsOf=${(comment: Comment) => `${comment.pseudonym ?? ''} ${comment.text ?? ''}`}
        .urgent=${(comment: Comment) => isOverdue(comment)}
        .partly=${this.page.next !== undefined}
        .detail=${(comment: Comment) => this.comment(comment)}
        .opened=${this.open}
        .open=${(key: string) => this.showRow(key)}
        .refused=${this.refused}
        .picking=${{
          can: (comment: Comment) => comment.state === 'SUBMITTED',
          picked: this.picked,
          pick: (keys: readonly string[], on: boolean) => this.pick(keys, on),
        }}
      ></data-table>
    `;
  }

  private get columns(): readonly Column<Comment>[] {
    return [
      {
        name: 'from',
        label: d('columnFrom'),
        by: (comment) => comment.pseudonym,
        cell: (comment) => comment.pseudonym ?? t('retractedText'),
      },
      {
        name: 'words', wide: true,
        label: d('columnComment'),
        cell: (comment) => html`<span lang=${comment.language ?? nothing}>${beginning(comment.text, 110) || t('retractedText')}</span>`,
      },
      {
        name: 'state',
        label: d('reviewState'),
        by: (comment) => d(COMMENT_STATES[comment.state]),
        cell: (comment) => html`<ul class="tags">${stateTag(comment)}</ul>`,
      },
      {
        name: 'due', tight: true,
        label: d('columnDue'),
        by: (comment) => (isWaiting(comment) ? comment.responseDue : undefined),
        cell: (comment) => (isWaiting(comment) && comment.responseDue ? day(comment.responseDue) : ''),
      },
    ];
  }

  private showRow(key: string): void {
    this.open = key;
    this.wording = '';
  }

  private pick(keys: readonly string[], on: boolean): void {
    keys.forEach((key) => (on ? this.picked.add(key) : this.picked.delete(key)));
    announce(d('pickedCount', { n: this.picked.size }));
    this.requestUpdate();
  }

  private pickedBar(): TemplateResult {
    const n = this.picked.size;
    return html`
      <div class="bar turn">
        <strong>${d('pickedCount', { n })}</strong>
        <button type="button" @click=${this.acknowledgePicked}>${d('acknowledgePicked', { n })}</button>
        <button type="button" class="plain" @click=${() => this.pick([...this.picked], false)}>${d('pickNone')}</button>
      </div>
    `;
  }

  private async acknowledgePicked(): Promise<void> {
    const n = this.picked.size;
    if (!(await isSure({ question: d('acknowledgePickedSure', { n }), happens: d('acknowledgePickedThen'), yes: d('acknowledgePicked', { n }) }))) {
      return;
    }
    let batch: Batch = { done: new Set(), refused: new Map() };
    const worked = await this.attempt(async () => {
      batch = await inBatches([...this.picked], (commentIds, key) =>
        send('POST', '/v1/comments/acknowledgement', { commentIds }, { key }),
      );
    }, '');
    if (worked) {
      this.refused = batch.refused;
      this.picked.clear();
      this.page = {
        ...this.page,
        items: this.page.items.map((each) => (batch.done.has(each.id) ? { ...each, state: 'ACKNOWLEDGED' as const } : each)),
      };
      this.requestUpdate();
      announce(`${d('acknowledgedMany', { n: batch.done.size })} ${batch.refused.size > 0 ? d('refusedMany', { n: batch.refused.size }) : ''}`);
      await this.focusOn('h1');
    }
  }

  private async more(): Promise<void> {
    await this.attempt(async () => {
      const more = await listNext(this.page);
      this.page = { ...more, items: [...this.page.items, ...more.items] };
    }, t('moreShown'));
  }

  private comment(comment: Comment): TemplateResult {
    const heading = `said-${comment.id}`;
    return html`
      <article aria-labelledby=${heading}>
        <h2 id=${heading} class="unseen" tabindex="-1">${comment.pseudonym ?? t('retractedText')}</h2>
        <p class="own" lang=${comment.language ?? nothing}>${comment.text ?? t('retractedText')}</p>
        <p class="quiet">
          ${comment.late ? t('wasLate') : nothing}
          ${comment.responseDue ? d('answerDue', { date: day(comment.responseDue) }) : nothing}
          ${comment.response ? html`${decided(comment.response.decision)}
                <span lang=${shownIn(comment.response) ?? nothing}>${comment.response.reason}</span>` : nothing}
        </p>
        ${comment.state === 'SUBMITTED'
          ? html`
              <p>
                <button type="button" aria-describedby=${heading} @click=${() => this.acknowledge(comment)}>
                  ${d('acknowledge')}
                </button>
              </p>
            `
          : nothing}
        ${comment.text && comment.response ? this.public(comment, heading) : nothing}
        ${comment.text ? html`<flag-form .comment=${comment.id} .heading=${heading}></flag-form>` : nothing}
      </article>
    `;
  }

  private public(comment: Comment, heading: string): TemplateResult {
    const button = `word-${comment.id}`;
    if (this.wording !== comment.id) {
      return html`
        <p>
          <button type="button" class="plain" id=${button} aria-describedby=${heading} @click=${() => this.word(comment)}>
            ${d('wordLine')}
          </button>
        </p>
      `;
    }
    return html`
      <form autocomplete="off" @submit=${(event: SubmitEvent) => this.keep(event, comment)} aria-label=${d('wordLine')}>
        <p>${d('wordLineMore')}</p>
        ${wordingField('said', t('youSaid'), this.line?.body.saidTexts, 3, this.panelLanguages)}
        <label class="choice">
          <input type="checkbox" name="drop" .checked=${this.line?.body.dropCountry ?? true} />
          <span>${d('dropCountry')}</span>
        </label>
        <p class="turn">
          <button>${t('keep')}<span class="unseen"> – ${beginning(comment.text, 40)}</span></button>
          <button type="button" class="plain" @click=${() => this.close(`#${button}`)}>${t('cancel')}</button>
        </p>
      </form>
    `;
  }

  private close(focus: string): void {
    this.wording = '';
    void this.focusOn(focus);
  }

  private async word(comment: Comment): Promise<void> {
    this.line = undefined;
    const known = await this.attempt(async () => {
      try {
        this.line = await read(`/v1/comments/${comment.id}/you-said`);
      } catch (failure) {
        if (!(failure instanceof Refusal) || failure.status !== 404) {
          throw failure;
        }
      }
      this.panelLanguages = comment.panelId ? (await panel(comment.panelId)).languages : [];
    }, '');
    if (known) {
      this.wording = comment.id;
      await this.focusOn('form textarea');
    }
  }

  private async keep(event: SubmitEvent, comment: Comment): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const said = wordingOf(form, 'said');
    if (!said) {
      this.wants(firstField('said'));
      return;
    }
    const body = { said, dropCountry: new FormData(form).has('drop') };
    const worked = await this.attempt(
      () => send('PUT', `/v1/comments/${comment.id}/you-said`, body, { ifMatch: this.line?.etag }),
      d('lineKept'),
    );
    if (worked) {
      this.close(`#word-${comment.id}`);
    }
  }

  private async acknowledge(comment: Comment): Promise<void> {
    const worked = await this.attempt(async () => {
      const answer = await send('POST', `/v1/comments/${comment.id}/acknowledgement`);
      this.page = { ...this.page, items: this.page.items.map((each) => (each.id === comment.id ? answer.body : each)) };
    }, d('acknowledged'));
    if (worked) {
      await this.focusOn(`#said-${comment.id}`);
    }
  }
}

customElements.define('workspace-comments', CommentsScreen);
