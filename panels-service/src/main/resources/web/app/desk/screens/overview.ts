import { html, nothing, type TemplateResult } from 'lit';
import { all, allOrNone } from '../../lib/calls';
import { hrefOf } from '../../lib/router';
import { t } from '../../lib/words';
import { DeskScreen } from '../desk-screen';
import { reviewCard } from '../review-card';
import type { Claim, Flag, Held, LedComment, LedPanel, LedReview } from '../wire';
import { d } from '../words';

/** What waits on the desks of the person who is signed in. */
class OverviewScreen extends DeskScreen {
  private panels: readonly LedPanel[] = [];
  private reviews: readonly LedReview[] = [];
  private waiting: readonly { readonly at: string; readonly says: string; readonly n: number }[] = [];

  protected heading(): string {
    return d('deskHeading');
  }

  protected override greeting(): string {
    return t('waitingCount', { n: this.waiting.reduce((sum, each) => sum + each.n, 0) });
  }

  protected async fetch(): Promise<void> {
    if (!this.mine.lead && !this.mine.researcher) {
      return;
    }
    const overdue = all<LedComment>('/v1/comments?overdue=true&limit=100');
    const reviews = all<LedReview>('/v1/review-requests?limit=100');
    this.waiting = this.mine.lead ? await this.leads(await overdue) : [];
    this.reviews = (await reviews).filter((review) => !['COMPLETED', 'CANCELLED'].includes(review.state));
    if (!this.mine.lead) {
      const n = (await overdue).length;
      this.waiting = n > 0 ? [{ at: 'desk', says: d('overdueCount', { n }), n }] : [];
    }
  }

  private async leads(overdue: readonly LedComment[]) {
    const [panels, flags, claims] = await Promise.all([
      all<LedPanel>('/v1/panels?limit=50'),
      allOrNone<Flag>('/v1/safeguarding-flags?state=RAISED&limit=100'),
      allOrNone<Claim>('/v1/claims?state=SUBMITTED&limit=100'),
    ]);
    const held = await Promise.all(panels.map((panel) => allOrNone<Held>(`/v1/panels/${panel.id}/checks?limit=100`)));
    this.panels = panels;
    const n = held.flat().length;
    return [
      { at: 'desk-safeguarding', says: d('flagsCount', { n: flags.length }), n: flags.length },
      { at: 'desk-checks', says: d('checksCount', { n }), n },
      { at: 'desk-comments', says: d('overdueCount', { n: overdue.length }), n: overdue.length },
      { at: 'desk-claims', says: d('claimsCount', { n: claims.length }), n: claims.length },
    ].filter((each) => each.n > 0);
  }

  protected content(): TemplateResult {
    if (!this.mine.lead && !this.mine.researcher) {
      return html`<p>${d('noDesk')}</p>`;
    }
    return html`
      <section aria-labelledby="waits">
        <h2 id="waits">${t('waiting')}</h2>
        ${this.waiting.length === 0 ? html`<p>${t('nothingWaits')}</p>` : nothing}
        <ul class="plain-list">
          ${this.waiting.map((each) =>
            each.at === 'desk'
              ? html`<li><strong>${each.says}</strong></li>`
              : html`<li><a href=${hrefOf(each.at)}>${each.says}</a></li>`,
          )}
        </ul>
      </section>
      <section aria-labelledby="reviews">
        <h2 id="reviews">${d('reviews')}</h2>
        ${this.reviews.length === 0 ? html`<p>${d('noReviews')}</p>` : nothing}
        ${this.reviews.map((review) => reviewCard(review, this.mine))}
        <p><a href=${hrefOf('desk-reviews')}>${d('allReviews')}</a></p>
      </section>
      ${this.panels.length > 0 ? this.led() : nothing}
    `;
  }

  private led(): TemplateResult {
    return html`
      <section aria-labelledby="panels">
        <h2 id="panels">${d('panels')}</h2>
        <ul class="plain-list">
          ${this.panels.map(
            (panel) => html`<li><a href=${hrefOf('desk-panel', { id: panel.id })}>${panel.name}</a></li>`,
          )}
        </ul>
      </section>
    `;
  }
}

customElements.define('desk-overview', OverviewScreen);
