import { html, nothing, type TemplateResult } from 'lit';
import { all, read } from '../../lib/calls';
import { empty, icon } from '../../lib/icons';
import { hrefOf } from '../../lib/router';
import { t } from '../../lib/words';
import { WorkspaceScreen } from '../workspace-screen';
import { reviewCard } from '../review-card';
import { titleAndVersion } from '../titles';
import type { Comment, Panel, Review } from '../../lib/wire';
import { d } from '../words';

/** Something to do; without an address where it is part of another one. */
interface WaitingTask {
  readonly href: string;
  readonly says: TemplateResult | string;
  readonly n: number;
  /** Whether somebody may come to harm or has waited longer than was promised. */
  readonly urgent?: boolean;
}

function taskTile(task: WaitingTask): TemplateResult {
  const content = html`${icon(task.urgent ? 'urgent' : 'comment')}<span>${task.says}</span>`;
  const kind = task.urgent ? 'task-tile urgent' : 'task-tile';
  return task.href ? html`<a class=${kind} href=${task.href}>${content}</a>` : html`<strong class=${kind}>${content}</strong>`;
}

/** What waits for the person who is signed in. */
class OverviewScreen extends WorkspaceScreen {
  private panels: readonly Panel[] = [];
  private reviews: readonly Review[] = [];
  private waiting: readonly WaitingTask[] = [];

  protected heading(): string {
    return d('deskHeading');
  }

  protected override greeting(): string {
    return t('waitingCount', { n: this.waiting.reduce((sum, each) => sum + (each.href ? each.n : 0), 0) });
  }

  protected async fetch(): Promise<void> {
    if (!this.mine.lead && !this.mine.researcher) {
      return;
    }
    const overdue = all('/v1/comments?overdue=true&limit=100');
    const reviews = all('/v1/review-requests?limit=100');
    this.reviews = (await reviews).filter((review) => !['COMPLETED', 'CANCELLED'].includes(review.state));
    this.waiting = this.mine.lead ? await this.leads(await overdue) : await this.answerers((await overdue).length);
  }

  private async answerers(overdue: number): Promise<readonly WaitingTask[]> {
    const waiting = await Promise.all(
      this.reviews
        .filter((review) => review.state !== 'DRAFT')
        .map(async (review) => {
          const board = (await read(`/v1/review-requests/${review.id}/response-board?limit=1`)).body;
          const title = titleAndVersion(review, review.versionNumber);
          const says = html`${title}: ${d('waitingAnswers', { n: board.waiting })}`;
          return { href: hrefOf('desk-answering', { review: review.id }), says, n: board.waiting };
        }),
    );
    return [{ href: '', says: d('overdueCount', { n: overdue }), n: overdue, urgent: true }, ...waiting].filter((each) => each.n > 0);
  }

  private async leads(overdue: readonly Comment[]): Promise<readonly WaitingTask[]> {
    const [panels, flags, claims] = await Promise.all([
      all('/v1/panels?limit=50'),
      all('/v1/safeguarding-flags?state=RAISED&limit=100'),
      all('/v1/claims?state=SUBMITTED&limit=100'),
    ]);
    const held = await Promise.all(panels.map((panel) => all(`/v1/panels/${panel.id}/screenings?limit=100`)));
    this.panels = panels;
    const n = held.flat().length;
    return [
      { href: hrefOf('desk-safeguarding'), says: d('flagsCount', { n: flags.length }), n: flags.length, urgent: true },
      { href: hrefOf('desk-checks'), says: d('checksCount', { n }), n },
      { href: hrefOf('desk-comments'), says: d('overdueCount', { n: overdue.length }), n: overdue.length, urgent: true },
      { href: hrefOf('desk-claims'), says: d('claimsCount', { n: claims.length }), n: claims.length },
    ].filter((each) => each.n > 0);
  }

  protected content(): TemplateResult {
    if (!this.mine.lead && !this.mine.researcher) {
      return html`<p>${d('noDesk')}</p>`;
    }
    return html`
      <section aria-labelledby="waits">
        <h2 id="waits">${t('waiting')}</h2>
        ${this.waiting.length === 0 ? empty(t('nothingWaits')) : nothing}
        <ul class="tasks">
          ${this.waiting.map((each) => html`<li>${taskTile(each)}</li>`)}
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

customElements.define('workspace-overview', OverviewScreen);
