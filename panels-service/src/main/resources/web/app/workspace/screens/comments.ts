import { html, nothing, type TemplateResult } from 'lit';
import { type Answer, list, listNext, type Page, read, Refusal, send } from '../../lib/calls';
import { panel } from '../../lib/member';
import { beginning, decided } from '../../lib/progress';
import { hrefOf } from '../../lib/router';
import { shownIn } from '../../lib/substitution';
import { day, t } from '../../lib/words';
import '../flag-form';
import { WorkspaceScreen } from '../workspace-screen';
import type { Comment, YouSaidLine } from '../../lib/wire';
import { d, type WorkspaceKey } from '../words';
import { firstField, wordingField, wordingOf } from '../wording';

const SHOWN: Readonly<Record<string, WorkspaceKey>> = { overdue: 'showOverdue', all: 'showAll' };

/** What the panel said, as its lead sees it: to acknowledge, to chase, and to word for others. */
class CommentsScreen extends WorkspaceScreen {
  static override properties = { ...WorkspaceScreen.properties, open: { state: true } };

  declare open: string;
  private page: Page<Comment> = { items: [] };
  private line?: Answer<YouSaidLine>;
  /** Of the panel whose member said it. */
  private panelLanguages: readonly string[] = [];

  constructor() {
    super();
    this.open = '';
  }

  protected heading(): string {
    return d('comments');
  }

  private get show(): string {
    return this.param('show') === 'all' ? 'all' : 'overdue';
  }

  protected async fetch(): Promise<void> {
    const query = new URLSearchParams({ limit: '50', overdue: String(this.show === 'overdue') });
    if (this.param('review')) {
      query.set('reviewRequestId', this.param('review'));
    }
    this.page = await list(`/v1/comments?${query}`);
  }

  protected content(): TemplateResult {
    return html`
      <p class="ways">
        ${Object.entries(SHOWN).map(
          ([show, label]) => html`
            <a href=${hrefOf('desk-comments', { show, review: this.param('review') })} aria-current=${this.show === show ? 'true' : nothing}>${d(label)}</a>
          `,
        )}
      </p>
      ${this.page.items.length === 0 ? html`<p>${d('noComments')}</p>` : nothing}
      ${this.page.items.map((comment) => this.comment(comment))}
      ${this.page.next ? html`<p><button type="button" class="plain" @click=${this.more}>${t('more')}</button></p>` : nothing}
    `;
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
        <h2 id=${heading} tabindex="-1">${comment.pseudonym ?? t('retractedText')}</h2>
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
    if (this.open !== comment.id) {
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
    this.open = '';
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
      this.open = comment.id;
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
