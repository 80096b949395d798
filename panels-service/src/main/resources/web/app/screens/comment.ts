import { html, nothing, type TemplateResult } from 'lit';
import { reopeningForm, responseSection, verdictChoice, isReopeningHeld } from '../lib/response-parts';
import { appearances } from '../lib/appearances';
import { all, type Answer, type Conditions, read, readIfThere, send, unlessAway } from '../lib/calls';
import type { Anchor, Comment, Contribution, Credit, Review, TraceNode, Version } from '../lib/wire';
import { creditChoice } from '../lib/credit-choice';
import { creditOf, releaseReason, takingBack, whatChanged, whatWasSaid, whereShown } from '../lib/comment-parts';
import { isSure } from '../lib/final-step';
import { announce } from '../lib/live';
import { myPlaces, panel } from '../lib/member';
import { hrefOf } from '../lib/router';
import { Screen } from '../lib/screen';
import { t } from '../lib/words';

type OpenForm = 'nothing' | 'reopen' | 'credit';

/** One comment, and all that became of it. */
class CommentScreen extends Screen {
  static override properties = { ...Screen.properties, openForm: { state: true }, wrong: { state: true } };

  declare openForm: OpenForm;
  declare wrong: string;
  private comment!: Comment;
  private etag?: string;
  private review?: Review;
  private anchors: readonly Anchor[] = [];
  private latest?: Version;
  private shown: readonly TraceNode[] = [];
  private contribution?: Contribution;
  private who = { pseudonym: '', panel: '' };
  private credit: Credit = { preference: 'PANEL_ONLY' };

  constructor() {
    super();
    this.openForm = 'nothing';
    this.wrong = '';
  }

  protected heading(): string {
    return t('myComment');
  }

  protected async load(): Promise<void> {
    const path = `/v1/comments/${this.param('id')}` as const;
    const answer = await read(path);
    this.take(answer.body, answer.etag);
    const [review, anchors, shown, contributions, places] = await Promise.all([
      readIfThere(`/v1/review-requests/${this.comment.reviewRequestId}`),
      all(`${path}/anchors`),
      // another service's: without it the comment is still here
      unlessAway(appearances(this.param('id')), []),
      all('/v1/contributions?limit=100'),
      myPlaces(),
    ]);
    this.review = review?.body;
    this.anchors = anchors;
    this.latest = await this.latestVersion();
    this.shown = shown;
    this.contribution = contributions.find((each) => each.commentId === this.comment.id);
    const place = places[0];
    void this.besides(() => this.markRead());
    this.who = { pseudonym: place?.pseudonym ?? '', panel: place ? (await panel(place.panelId)).name : '' };
  }

  /** The latest of the versions in which something became of it, or in which its passage was looked for. */
  private async latestVersion(): Promise<Version | undefined> {
    const [latest] = [...this.comment.changes, ...this.anchors].sort((one, other) => other.versionNumber - one.versionNumber);
    return latest && (await readIfThere(`/v1/material-versions/${latest.materialVersionId}`))?.body;
  }

  /** An answer that was read waits no longer; what its author finds of it can still be said. */
  private async markRead(): Promise<void> {
    if (this.comment.response && !this.comment.response.readAt) {
      await send('POST', `/v1/comments/${this.comment.id}/response/reading`);
    }
  }

  private take(comment: Comment, etag?: string): void {
    this.comment = comment;
    this.etag = etag;
    this.credit = comment.credit ?? this.credit;
  }

  protected content(): TemplateResult {
    if (this.comment.state === 'RETRACTED') {
      return html`<p>${t('retractedMore')}</p><p><a href=${hrefOf('comments')}>${t('myComments')}</a></p>`;
    }
    return html`
      ${whatWasSaid(this.comment, this.review, this.shown.some((node) => node.kind !== 'event'))}
      ${responseSection(this.comment, this.verdict())}
      ${whatChanged(this.comment, this.anchors)} ${releaseReason(this.latest)} ${whereShown(this.shown)} ${this.creditLine()}
      ${takingBack(() => void this.retract())}
    `;
  }

  private verdict(): TemplateResult {
    return this.openForm === 'reopen'
      ? reopeningForm(this.wrong, (event) => void this.reopen(event), () => this.ask('nothing', '#no'))
      : verdictChoice(() => void this.confirm(), () => this.ask('reopen', '#reason'));
  }

  private creditLine(): TemplateResult | typeof nothing {
    if (!this.comment.credit) {
      return nothing;
    }
    const line = this.contribution?.line ?? creditOf(this.comment.credit, this.who);
    return html`
      <section aria-labelledby="credit">
        <h2 id="credit">${t('creditHeading')}</h2>
        <p>${line ? t('creditedAs', { line }) : t('creditNone')}</p>
        ${this.openForm === 'credit'
          ? html`
              <form autocomplete="off" @submit=${this.changeCredit}>
                ${creditChoice(this.credit, this.who, (credit) => {
                  this.credit = credit;
                  this.requestUpdate();
                })}
                <p class="turn">
                  <button>${t('keep')}</button>
                  <button type="button" class="plain" @click=${() => this.ask('nothing', '#change-credit')}>
                    ${t('cancel')}
                  </button>
                </p>
              </form>
            `
          : html`
              <p>
                <button id="change-credit" type="button" class="plain" @click=${() => this.ask('credit', '[name=credit]')}>
                  ${t('creditChange')}
                </button>
              </p>
            `}
      </section>
    `;
  }

  private ask(openForm: OpenForm, focus: string): void {
    this.openForm = openForm;
    this.wrong = '';
    void this.focusOn(focus);
  }

  private async confirm(): Promise<void> {
    if (await isSure({ question: t('confirmSure'), happens: t('confirmThen'), yes: t('confirmYes') })) {
      await this.step((path, conditions) => send('POST', `${path}/confirmation`, undefined, conditions), () => t('youConfirmed'));
    }
  }

  private async reopen(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const reason = String(new FormData(event.target as HTMLFormElement).get('reason')).trim();
    if (!reason) {
      this.wrong = t('reopenFirst');
      await this.focusOn('#reason');
      return;
    }
    await this.step(
      (path, conditions) => send('POST', `${path}/reopening`, { reason }, conditions),
      () => t(isReopeningHeld(this.comment) ? 'progressChecking' : 'progressReopened'),
    );
  }

  private async retract(): Promise<void> {
    if (await isSure({ question: t('retractSure'), happens: t('retractThen'), yes: t('retractYes') })) {
      await this.step((path, conditions) => send('POST', `${path}/retraction`, undefined, conditions), () => t('retractedMore'));
    }
  }

  private async step(
    work: (path: `/v1/comments/${string}`, conditions: Conditions) => Promise<Answer<Comment>>,
    done: () => string,
  ): Promise<void> {
    const worked = await this.attempt(async () => {
      const answer = await work(`/v1/comments/${this.comment.id}`, { ifMatch: this.etag });
      this.take(answer.body, answer.etag);
    }, '');
    if (worked) {
      announce(done());
      this.openForm = 'nothing';
      this.requestUpdate();
      await this.focusOn('h1');
    }
  }

  private async changeCredit(event: Event): Promise<void> {
    event.preventDefault();
    const worked = await this.attempt(async () => {
      await this.sendCredit();
      const answer = await read(`/v1/comments/${this.comment.id}`);
      this.take(answer.body, answer.etag);
      const contributions = await all('/v1/contributions?limit=100');
      this.contribution = contributions.find((each) => each.commentId === this.comment.id);
    }, t('creditKept'));
    if (worked) {
      this.ask('nothing', '#change-credit');
    }
  }

  /** What became a contribution is credited there; before that the wish stands with the comment. */
  private async sendCredit(): Promise<void> {
    const contribution = this.contribution?.id;
    if (contribution) {
      const path = `/v1/contributions/${contribution}` as const;
      await send('PUT', `${path}/credit`, this.credit, { ifMatch: (await read(path)).etag });
      return;
    }
    await send('PUT', `/v1/comments/${this.comment.id}/credit`, this.credit, { ifMatch: this.etag });
  }
}

customElements.define('comment-screen', CommentScreen);
