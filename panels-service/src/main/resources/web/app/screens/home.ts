import { html, nothing, type TemplateResult } from 'lit';
import { all } from '../lib/calls';
import { chainLine } from '../lib/chain';
import { refusedCard, refusedOffers } from '../lib/claim-parts';
import { empty, icon, tag } from '../lib/icons';
import type { Comment, KeptDraft, Meeting, Membership, PaymentOffer, Review } from '../lib/wire';
import { byTime, whenItBegins } from '../lib/meeting-parts';
import { myPlaces } from '../lib/member';
import { beginning, progress, timeLeft } from '../lib/progress';
import { hrefOf, leadOn } from '../lib/router';
import { Screen } from '../lib/screen';
import { session } from '../lib/session';
import { shownIn } from '../lib/substitution';
import { day, t } from '../lib/words';

const SHOWN = 5;

/** What waits for me, what I did, and what became of it. */
class HomeScreen extends Screen {
  private places: readonly Membership[] = [];
  private reviews: readonly Review[] = [];
  private comments: readonly Comment[] = [];
  private refused: readonly PaymentOffer[] = [];
  private drafts = new Map<string, readonly KeptDraft[]>();
  private next?: Meeting;
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
    this.places = await myPlaces();
    if (this.places.length === 0) {
      leadOn(hrefOf('join'));
      return;
    }
    [this.reviews, this.comments, this.refused] = await Promise.all([
      all('/v1/review-requests?state=OPEN&limit=100'),
      all('/v1/comments?mine=true&limit=100'),
      refusedOffers(),
    ]);
    void this.besides(() => this.findDrafts());
    void this.besides(() => this.findMeeting());
  }

  private async findDrafts(): Promise<void> {
    const found = await Promise.all(
      this.reviews.map((review) =>
        all(`/v1/review-requests/${review.id}/drafts`),
      ),
    );
    this.drafts = new Map(this.reviews.map((review, index) => [review.id, found[index]]));
    this.requestUpdate();
  }

  private async findMeeting(): Promise<void> {
    const ids = [...new Set(this.places.map((place) => place.panelId))];
    const found = await Promise.all(
      ids.map((id) => all(`/v1/panels/${id}/meetings?limit=100`)),
    );
    this.next = byTime(found.flat()).coming[0];
    this.requestUpdate();
  }

  protected override greeting(): string {
    return this.member && !this.resting ? t('waitingCount', { n: this.waiting.length + this.answered.length + this.refused.length }) : '';
  }

  private get resting(): boolean {
    return this.places.length > 0 && this.places.every((place) => place.state === 'ON_BREAK');
  }

  private get waiting(): readonly Review[] {
    return [...this.reviews].sort((one, other) => one.deadline.localeCompare(other.deadline));
  }

  private get answered(): readonly Comment[] {
    return this.comments.filter((comment) => comment.state === 'ANSWERED' && !comment.response?.readAt);
  }

  protected content(): TemplateResult {
    if (!this.member) {
      return html`<p>${t('notAllowed')}</p>`;
    }
    return html`
      <section aria-labelledby="waiting">
        <h2 id="waiting">${t('waiting')}</h2>
        ${this.resting
          ? html`
              <p>${t('onBreak')}</p>
              <p><a class="action" href=${hrefOf('place')}>${t('myPlace')}</a></p>
            `
          : this.waitingList()}
        ${this.next && !this.resting
          ? html`<p><a href=${hrefOf('meetings')}>${t('meetingNext', { when: whenItBegins(this.next) })}</a></p>`
          : nothing}
      </section>
      ${this.comments.length > 0 ? this.became() : nothing}
    `;
  }

  private waitingList(): TemplateResult {
    if (this.waiting.length + this.answered.length + this.refused.length === 0) {
      return empty(t('nothingWaits'));
    }
    return html`
      ${this.waiting.slice(0, 1).map((review) => this.reviewCard(review, 'task'))}
      ${this.answered.map((comment) => this.answerCard(comment))} ${this.refused.map((offer) => refusedCard(offer))}
      ${this.waiting.slice(1).map((review) => this.reviewCard(review))}
    `;
  }

  private answerCard(comment: Comment): TemplateResult {
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
    const said = this.comments.filter(
      (comment) => comment.reviewRequestId === review.id && comment.state !== 'RETRACTED',
    ).length;
    const drafts = this.drafts.get(review.id) ?? [];
    return html`
      <article class=${kind} aria-labelledby="review-${review.id}">
        <h3 id="review-${review.id}" lang=${shownIn(review) ?? nothing}>${review.title}</h3>
        ${review.summary ? html`<p lang=${shownIn(review) ?? nothing}>${review.summary}</p>` : nothing}
        <ul class="tags">
          ${tag('clock', timeLeft(review), 'waits')}
          ${said > 0 ? tag('comment', t('saidHere', { n: said })) : nothing}
        </ul>
        ${review.extendedFrom
          ? html`<p class="quiet">${t('extended', { date: day(review.extendedFrom) })} <span lang=${shownIn(review) ?? nothing}>${review.deadlineReason ?? ''}</span></p>`
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

  private became(): TemplateResult {
    const latest = [...this.comments].reverse().slice(0, SHOWN);
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
        <p><a href=${hrefOf('comments')}>${t('allMyComments', { n: this.comments.length })}</a></p>
      </section>
    `;
  }
}

customElements.define('home-screen', HomeScreen);
