import { html, nothing, type TemplateResult } from 'lit';
import { read } from '../lib/calls';
import { chainLine } from '../lib/chain';
import { refusedCard } from '../lib/claim-parts';
import { empty, icon, tag } from '../lib/icons';
import type { Home, Review } from '../lib/wire';
import { whenItBegins } from '../lib/meeting-parts';
import { hasPlace, rememberMemberships } from '../lib/member';
import { beginning, progress, timeLeft } from '../lib/progress';
import { hrefOf, leadOn } from '../lib/router';
import { Screen } from '../lib/screen';
import { session } from '../lib/session';
import { day, daysUntil, language, money, t } from '../lib/words';

type HomeComment = Home['comments'][number];

const SHOWN = 5;
/** For how many days somebody is told of a new password. */
const TOLD_FOR = 30;

/** What waits for me, what I did, and what became of it. */
class HomeScreen extends Screen {
  private home!: Home;
  private member = true;

  protected heading(): string {
    return t('homeHeading');
  }

  protected async load(): Promise<void> {
    this.member = session.roles.includes('panel-member');
    if (!this.member) {
      leadOn(hrefOf(session.roles.length === 0 ? 'join' : 'desk'));
      return;
    }
    this.home = (await read('/v1/home')).body;
    rememberMemberships(this.home.memberships);
    if (!this.home.memberships.some(hasPlace)) {
      leadOn(hrefOf('join'));
    }
  }

  protected override greeting(): string {
    return this.member && !this.resting ? t('waitingCount', { n: this.waiting.length + this.answered.length + this.home.refusedPayments.length }) : '';
  }

  private get resting(): boolean {
    return this.home.memberships.filter(hasPlace).every((place) => place.state === 'ON_BREAK');
  }

  private get waiting(): readonly Review[] {
    return [...this.home.reviews].sort((one, other) => one.deadline.localeCompare(other.deadline));
  }

  private get answered(): readonly HomeComment[] {
    return this.home.comments.filter((comment) => comment.state === 'ANSWERED' && !comment.response?.readAt);
  }

  protected content(): TemplateResult {
    if (!this.member) {
      return html`<p>${t('notAllowed')}</p>`;
    }
    return html`
      ${this.newPassword()}
      <section aria-labelledby="waiting">
        <h2 id="waiting">${t('waiting')}</h2>
        ${this.resting
          ? html`
              <p>${t('onBreak')}</p>
              <p><a class="action" href=${hrefOf('place')}>${t('myPlace')}</a></p>
            `
          : this.waitingList()}
        ${this.home.nextMeeting && !this.resting
          ? html`<p><a href=${hrefOf('meetings')}>${t('meetingNext', { when: whenItBegins(this.home.nextMeeting) })}</a></p>`
          : nothing}
      </section>
      ${this.home.comments.length > 0 ? this.became() : nothing}
    `;
  }

  /** Nobody's password is replaced behind their back. */
  private newPassword(): TemplateResult | typeof nothing {
    const handed = this.home.memberships.map((place) => place.passwordHandedAt?.slice(0, 10) ?? '').sort().at(-1);
    return handed && -daysUntil(handed) <= TOLD_FOR
      ? html`<p class="notice">${t('passwordHanded', { date: day(handed) })}</p>`
      : nothing;
  }

  private waitingList(): TemplateResult {
    if (this.waiting.length + this.answered.length + this.home.refusedPayments.length === 0) {
      return empty(t('nothingWaits'));
    }
    return html`
      ${this.waiting.slice(0, 1).map((review) => this.reviewCard(review, 'task'))}
      ${this.answered.map((comment) => this.answerCard(comment))} ${this.home.refusedPayments.map((offer) => refusedCard(offer))}
      ${this.waiting.slice(1).map((review) => this.reviewCard(review))}
    `;
  }

  private answerCard(comment: HomeComment): TemplateResult {
    return html`
      <article aria-labelledby="answer-${comment.id}">
        <h3 id="answer-${comment.id}">${t('answerArrived')}</h3>
        <p><q lang=${comment.language ?? nothing}>${beginning(comment.text)}</q></p>
        <p><a class="action plain" href=${hrefOf('comment', { id: comment.id })}>${t('readAnswer')}</a></p>
      </article>
    `;
  }

  /** @param kind `task` for the one that comes first */
  private reviewCard(review: Review, kind = ''): TemplateResult {
    const said = this.home.ownCommentCounts.find((each) => each.reviewRequestId === review.id)?.ownCommentCount ?? 0;
    const drafts = this.home.drafts.filter((each) => each.reviewRequestId === review.id).map((each) => each.draft);
    return html`
      <article class=${kind} aria-labelledby="review-${review.id}">
        <h3 id="review-${review.id}" lang=${this.languageOf(review)}>${review.title}</h3>
        ${review.summary ? html`<p lang=${this.languageOf(review)}>${review.summary}</p>` : nothing}
        <ul class="tags">
          ${tag('clock', timeLeft(review), 'waits')}
          ${review.minutes ? tag('pages', t('minutesShort', { n: review.minutes })) : nothing}
          ${review.paymentOffer && review.paymentOffer.state !== 'DECLINED'
            ? tag('coin', money(review.paymentOffer.amount, review.paymentOffer.currency))
            : nothing}
          ${said > 0 ? tag('comment', t('saidHere', { n: said })) : nothing}
        </ul>
        ${review.extendedFrom
          ? html`<p class="quiet">${t('extended', { date: day(review.extendedFrom) })} <span lang=${this.languageOf(review)}>${review.deadlineReason ?? ''}</span></p>`
          : nothing}
        ${drafts.map(
          (draft) => html`
            <p class="notice">
              ${draft.returnedBecause ? t('draftReturned') : t('draftWaits')}
              <q lang=${draft.language ?? nothing}>${beginning(draft.text, 60)}</q>
              <a href=${hrefOf('saying', { review: review.id, draft: draft.id })}>${t('draftGoOn')}</a>
            </p>
          `,
        )}
        ${review.paymentOffer?.state === 'OFFERED'
          ? html`<p class="offer">${icon('coin')}${t('offerComes')} <a href=${hrefOf('payments')}>${t('offerLook')}</a></p>`
          : nothing}
        <p><a class="action" href=${hrefOf('reading', { review: review.id })}>${t('readAndSay')}</a></p>
      </article>
    `;
  }

  /** The language of what the project says of the review, where it is another one than the page's. */
  private languageOf(review: Review): string | typeof nothing {
    return review.language && review.language !== language().tag ? review.language : nothing;
  }

  private became(): TemplateResult {
    const latest = [...this.home.comments].reverse().slice(0, SHOWN);
    return html`
      <section aria-labelledby="became">
        <h2 id="became">${t('became')}</h2>
        <ul class="cards">
          ${latest.map(
            (comment) => html`
              <li>
                <a href=${hrefOf('comment', { id: comment.id })} lang=${comment.language ?? nothing}>
                  ${beginning(comment.text, 80) || t('retractedText')}
                </a>
                ${chainLine(comment)}
                <span class="quiet">${progress(comment)}</span>
              </li>
            `,
          )}
        </ul>
        <p><a href=${hrefOf('comments')}>${t('allMyComments', { n: this.home.ownCommentCount })}</a></p>
      </section>
    `;
  }
}

customElements.define('home-screen', HomeScreen);
