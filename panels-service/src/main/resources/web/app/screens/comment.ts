import { html, nothing, type TemplateResult } from 'lit';
import { reopeningForm, theAnswer, verdictChoice, waitsForALook } from '../lib/answer-parts';
import { appearances } from '../lib/appearances';
import { allOrNone, read, readOr, Refused, send } from '../lib/calls';
import type { Anchor, Comment, Contribution, Credit, Trace } from '../lib/comment-wire';
import { creditChoice } from '../lib/credit-choice';
import { creditOf, takingBack, whatChanged, whatWasSaid, whereShown } from '../lib/comment-parts';
import { announce } from '../lib/live';
import { myPlaces, panel } from '../lib/member';
import { hrefOf } from '../lib/router';
import { Screen } from '../lib/screen';
import type { Review } from '../lib/wire';
import { t } from '../lib/words';

type Asking = 'nothing' | 'reopen' | 'retract' | 'credit';

/** One comment, and all that became of it. */
class CommentScreen extends Screen {
  static override properties = { ...Screen.properties, asking: { state: true }, wrong: { state: true } };

  declare asking: Asking;
  declare wrong: string;
  private comment!: Comment;
  private etag?: string;
  private review?: Review;
  private anchors: readonly Anchor[] = [];
  private shown: Trace['nodes'] = [];
  private contribution?: Contribution;
  private who = { pseudonym: '', panel: '' };
  private credit: Credit = { preference: 'PANEL_ONLY' };

  constructor() {
    super();
    this.asking = 'nothing';
    this.wrong = '';
  }

  protected heading(): string {
    return t('myComment');
  }

  protected async load(): Promise<void> {
    const path = `/v1/comments/${this.param('id')}`;
    const answer = await read<Comment>(path);
    this.take(answer.body, answer.etag);
    const [review, anchors, shown, contributions, places] = await Promise.all([
      readOr<Review | undefined>(`/v1/review-requests/${this.comment.reviewRequestId}`, undefined),
      allOrNone<Anchor>(`${path}/anchors`),
      this.readAppearances(),
      allOrNone<Contribution>('/v1/contributions?limit=100'),
      myPlaces(),
    ]);
    this.review = review;
    this.anchors = anchors;
    this.shown = shown;
    this.contribution = contributions.find((each) => each.commentId === this.comment.id);
    const place = places[0];
    this.who = { pseudonym: place?.pseudonym ?? '', panel: place ? (await panel(place.panelId)).name : '' };
  }

  /** The chain is another service's: without it the comment is still here. */
  private async readAppearances(): Promise<Trace['nodes']> {
    try {
      return await appearances(this.param('id'));
    } catch {
      return [];
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
      ${whatWasSaid(this.comment, this.review)} ${theAnswer(this.comment, this.verdict())}
      ${whatChanged(this.comment, this.anchors)} ${whereShown(this.shown)} ${this.creditLine()}
      ${takingBack(
        this.asking === 'retract',
        (sure) => this.ask(sure ? 'retract' : 'nothing', sure ? '#sure' : '#take-back'),
        () => this.retract(),
      )}
    `;
  }

  private verdict(): TemplateResult {
    return this.asking === 'reopen'
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
        ${this.asking === 'credit'
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

  private ask(asking: Asking, focus: string): void {
    this.asking = asking;
    this.wrong = '';
    void this.focusOn(focus);
  }

  private async confirm(): Promise<void> {
    await this.step('confirmation', undefined, () => t('youConfirmed'));
  }

  private async reopen(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const reason = String(new FormData(event.target as HTMLFormElement).get('reason')).trim();
    if (!reason) {
      this.wrong = t('reopenFirst');
      await this.focusOn('#reason');
      return;
    }
    await this.step('reopening', { reason }, () =>
      t(waitsForALook(this.comment) ? 'progressChecking' : 'progressReopened'),
    );
  }

  private async retract(): Promise<void> {
    await this.step('retraction', undefined, () => t('retractedMore'));
  }

  private async step(name: string, body: unknown, done: () => string): Promise<void> {
    const path = `/v1/comments/${this.comment.id}/${name}`;
    const worked = await this.attempt(async () => {
      const answer = await send<Comment>('POST', path, body, { ifMatch: this.etag });
      this.take(answer.body, answer.etag);
    }, '');
    if (worked) {
      announce(done());
      this.asking = 'nothing';
      this.requestUpdate();
      await this.focusOn('h1');
    }
  }

  private async changeCredit(event: Event): Promise<void> {
    event.preventDefault();
    const worked = await this.attempt(async () => {
      await this.sendCredit();
      const answer = await read<Comment>(`/v1/comments/${this.comment.id}`);
      this.take(answer.body, answer.etag);
      const contributions = await allOrNone<Contribution>('/v1/contributions?limit=100');
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
      const path = `/v1/contributions/${contribution}`;
      await send('PUT', `${path}/credit`, this.credit, { ifMatch: (await read(path)).etag });
      return;
    }
    try {
      await send('PUT', `/v1/comments/${this.comment.id}/credit`, this.credit, { ifMatch: this.etag });
    } catch (failure) {
      throw failure instanceof Refused && failure.status === 405 ? new Refused(404, { detail: t('creditLater') }) : failure;
    }
  }
}

customElements.define('comment-screen', CommentScreen);
