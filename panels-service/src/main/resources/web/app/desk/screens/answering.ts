import { html, nothing, type TemplateResult } from 'lit';
import { read, send } from '../../lib/calls';
import { announce } from '../../lib/live';
import { beginning, decided } from '../../lib/progress';
import { hrefOf } from '../../lib/router';
import type { CommentKind } from '../../lib/wire';
import { type Key, t } from '../../lib/words';
import { type Answer, answerForm } from '../answer-form';
import { DeskScreen } from '../desk-screen';
import type { Answering, Concern, DeskComment, DeskGroup } from '../wire';
import { d } from '../words';
import { firstField, wordingField, wordingOf } from '../wording';

const KINDS: Record<CommentKind, Key> = {
  CONTENT: 'kindContent',
  WORDING: 'kindWording',
  TRANSLATION: 'kindTranslation',
};
const WAITING = ['SUBMITTED', 'ACKNOWLEDGED', 'REOPENED'];

/** The comments of a review by passage and by concern; what is drafted here goes out to all at once. */
class AnsweringScreen extends DeskScreen {
  static override properties = { ...DeskScreen.properties, open: { state: true }, sure: { state: true } };

  /** The comment or concern that is being answered. */
  declare open: string;
  declare sure: boolean;
  private desk!: Answering;
  private readonly gathered = new Set<string>();

  constructor() {
    super();
    this.open = '';
    this.sure = false;
  }

  protected heading(): string {
    return d('answering');
  }

  protected async fetch(): Promise<void> {
    this.desk = (await read<Answering>(this.path)).body;
  }

  private get path(): string {
    return `/v1/review-requests/${this.param('review')}/answering?limit=25`;
  }

  private async showMore(): Promise<void> {
    await this.attempt(async () => {
      const more = (await read<Answering>(`${this.path}&cursor=${encodeURIComponent(this.desk.next!)}`)).body;
      this.desk = { ...more, groups: [...this.desk.groups, ...more.groups] };
    }, t('moreShown'));
  }

  protected content(): TemplateResult {
    return html`
      <p>${t('materialVersion', { title: this.desk.title, version: this.desk.versionNumber })}</p>
      <p>
        <strong>${d('waitingAnswers', { n: this.desk.waiting })}</strong>
        ${this.desk.retracted > 0 ? d('takenBack', { n: this.desk.retracted }) : nothing}
      </p>
      ${this.release()} ${this.concerns()}
      <section aria-labelledby="passages">
        <h2 id="passages">${d('byPassage')}</h2>
        ${this.desk.groups.length === 0 ? html`<p>${d('noComments')}</p>` : nothing}
        ${this.desk.groups.map((group, index) => this.group(group, index))}
        ${this.desk.next ? html`<p><button type="button" class="plain" @click=${this.showMore}>${t('more')}</button></p>` : nothing}
      </section>
      ${this.gathered.size > 0 ? this.gathering() : nothing}
      <p><a href=${hrefOf('desk-review', { id: this.desk.reviewRequestId })}>${d('toReview')}</a></p>
    `;
  }

  private release(): TemplateResult | typeof nothing {
    if (this.desk.drafted === 0) {
      return nothing;
    }
    return html`
      <div class="notice">
        <p>${d('draftsWait', { n: this.desk.drafted })}</p>
        ${this.sure
          ? html`
              <p class="turn" role="group" aria-label=${d('releaseSure')}>
                <strong>${d('releaseSure')}</strong>
                <button type="button" id="release-yes" @click=${this.sendAll}>${d('releaseYes')}</button>
                <button type="button" class="plain" @click=${() => this.ask(false, '#release')}>${t('cancel')}</button>
              </p>
            `
          : html`
              <p><button type="button" id="release" @click=${() => this.ask(true, '#release-yes')}>${d('releaseDrafts')}</button></p>
            `}
      </div>
    `;
  }

  private ask(sure: boolean, focus: string): void {
    this.sure = sure;
    void this.focusOn(focus);
  }

  private async sendAll(): Promise<void> {
    const path = `/v1/review-requests/${this.desk.reviewRequestId}/responses/release`;
    await this.change(() => send('POST', path), d('draftsReleased'), 'h1');
  }

  private concerns(): TemplateResult | typeof nothing {
    if (this.desk.concerns.length === 0) {
      return nothing;
    }
    return html`
      <section aria-labelledby="concerns">
        <h2 id="concerns" tabindex="-1">${d('byConcern')}</h2>
        ${this.desk.concerns.map((concern) => this.concern(concern))}
      </section>
    `;
  }

  private concern(concern: Concern): TemplateResult {
    const title = concern.title ?? t('retractedText');
    const button = `answer-${concern.id}`;
    return html`
      <article aria-labelledby="concern-${concern.id}">
        <h3 id="concern-${concern.id}" tabindex="-1">${title}</h3>
        <p class="quiet">
          ${t('commentCount', { n: concern.commentIds.length })} · ${d('waitingAnswers', { n: concern.waiting })}
        </p>
        ${this.open === concern.id
          ? answerForm(
              d('answerConcernNamed', { title }),
              d('answerAll'),
              {},
              (answer) => this.answerConcern(concern, answer),
              () => this.close(`#${button}`),
            )
          : concern.waiting > 0
            ? html`
                <p>
                  <button type="button" id=${button} class="plain" @click=${() => this.edit(concern.id)}>
                    ${d('answerConcern')}<span class="unseen"> – ${title}</span>
                  </button>
                </p>
              `
            : nothing}
      </article>
    `;
  }

  private async answerConcern(concern: Concern, answer: Answer | undefined): Promise<void> {
    if (!answer) {
      this.wants(firstField('reason'));
      return;
    }
    await this.change(
      () => send('POST', `/v1/concerns/${concern.id}/response`, answer, { key: crypto.randomUUID() }),
      d('concernAnswered'),
      `#concern-${concern.id}`,
    );
  }

  private group(group: DeskGroup, index: number): TemplateResult {
    const heading = `group-${index}`;
    return html`
      <article aria-labelledby=${heading}>
        <h3 id=${heading}>
          ${group.about === 'PASSAGE'
            ? html`<q lang=${group.language ?? nothing}>${beginning(group.exact, 160)}</q>`
            : group.about === 'QUESTION'
              ? html`${t('aboutQuestion')} ${group.question}`
              : t('aboutWhole')}
        </h3>
        <ul class="cards">
          ${group.comments.map((one) => this.comment(one))}
        </ul>
      </article>
    `;
  }

  private comment(one: DeskComment): TemplateResult {
    const { comment, draft } = one;
    const waits = WAITING.includes(comment.state);
    const words = comment.text ?? t('retractedText');
    const concern = this.desk.concerns.find((each) => each.id === one.concernId);
    return html`
      <li id="comment-${comment.id}" tabindex="-1">
        <span class="quiet">${t(KINDS[comment.kind])}${comment.late ? html` ${t('wasLate')}` : nothing}</span>
        <p class="own" lang=${comment.language ?? nothing}>${words}</p>
        ${comment.reopenReason
          ? html`<p>${d('missedPoint')}</p><p class="own" lang=${comment.language ?? nothing}>${comment.reopenReason}</p>`
          : nothing}
        ${concern ? html`<p class="quiet">${d('inConcern', { title: concern.title ?? '' })}</p>` : nothing}
        ${comment.response
          ? html`<p><strong>${decided(comment.response.decision)}</strong> ${comment.response.reason}</p>`
          : nothing}
        ${draft && this.open !== comment.id
          ? html`<p class="notice"><strong>${d('draft')}: ${decided(draft.decision)}</strong> ${draft.reason}</p>`
          : nothing}
        ${waits ? this.tools(one, words) : nothing}
      </li>
    `;
  }

  private tools(one: DeskComment, words: string): TemplateResult {
    const { comment, draft } = one;
    const button = `draft-${comment.id}`;
    if (this.open === comment.id) {
      return answerForm(
        d('answerTo', { words: beginning(words, 60) }),
        d('keepDraft'),
        { decision: draft?.decision, reason: draft?.reasonTexts },
        (answer) => this.keep(one, answer),
        () => this.close(`#${button}`),
      );
    }
    return html`
      <p class="turn">
        <button type="button" id=${button} class="plain" @click=${() => this.edit(comment.id)}>
          ${draft ? d('changeDraft') : d('draftAnswer')}<span class="unseen"> – ${beginning(words, 60)}</span>
        </button>
        ${draft
          ? html`
              <button type="button" class="plain" @click=${() => this.drop(one)}>
                ${t('throwAway')}<span class="unseen"> – ${beginning(words, 60)}</span>
              </button>
            `
          : nothing}
        ${one.concernId
          ? nothing
          : html`
              <label class="choice">
                <input
                  type="checkbox"
                  .checked=${this.gathered.has(comment.id)}
                  @change=${() => this.pick(comment.id)}
                />
                <span>${d('gatherThis')}<span class="unseen"> – ${beginning(words, 60)}</span></span>
              </label>
            `}
      </p>
    `;
  }

  private edit(id: string): void {
    this.open = id;
    void this.focusOn('#decision');
  }

  private close(focus: string): void {
    this.open = '';
    void this.focusOn(focus);
  }

  private async keep(one: DeskComment, answer: Answer | undefined): Promise<void> {
    if (!answer) {
      this.wants(firstField('reason'));
      return;
    }
    const id = one.comment.id;
    await this.change(
      () => send('PUT', `/v1/comments/${id}/response-draft`, answer, { ifMatch: one.draft?.etag }),
      d('draftKept'),
      `#draft-${id}`,
    );
  }

  private async drop(one: DeskComment): Promise<void> {
    const id = one.comment.id;
    await this.change(
      () => send('DELETE', `/v1/comments/${id}/response-draft`, undefined, { ifMatch: one.draft?.etag }),
      d('draftDropped'),
      `#draft-${id}`,
    );
  }

  private pick(id: string): void {
    if (!this.gathered.delete(id)) {
      this.gathered.add(id);
    }
    announce(d('gatheredCount', { n: this.gathered.size }));
    this.requestUpdate();
  }

  private gathering(): TemplateResult {
    return html`
      <form class="bar" @submit=${this.gather} aria-label=${d('gather')}>
        <p>${d('gatheredCount', { n: this.gathered.size })}</p>
        ${wordingField('title', d('concernTitle'), {}, 1)}
        <p><button>${d('gather')}</button></p>
      </form>
    `;
  }

  private async gather(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const title = wordingOf(event.target as HTMLFormElement, 'title');
    if (!title) {
      this.wants(firstField('title'));
      return;
    }
    const body = { materialVersionId: this.desk.materialVersionId, title, commentIds: [...this.gathered] };
    await this.change(
      () => send('POST', '/v1/concerns', body, { key: crypto.randomUUID() }),
      d('gatheredDone'),
      '#concerns',
    );
  }

  /** Does it, and shows the desk as it is then. */
  private async change(work: () => Promise<unknown>, done: string, focus: string): Promise<void> {
    const worked = await this.attempt(async () => {
      await work();
      await this.fetch();
    }, done);
    if (worked) {
      this.open = '';
      this.sure = false;
      this.gathered.clear();
      this.requestUpdate();
      await this.focusOn(focus);
    }
  }
}

customElements.define('desk-answering', AnsweringScreen);
