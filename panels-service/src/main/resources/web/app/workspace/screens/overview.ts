import { html, nothing, type TemplateResult } from 'lit';
import { all } from '../../lib/calls';
import { empty, icon, type IconName } from '../../lib/icons';
import { hrefOf } from '../../lib/router';
import type { Panel, Review } from '../../lib/wire';
import { t } from '../../lib/words';
import { reviewTable } from '../review-table';
import { titleAndVersion } from '../titles';
import { waitingWork } from '../waiting-work';
import { WorkspaceScreen } from '../workspace-screen';
import { d } from '../words';

/** Something to do, and where. */
interface WaitingTask {
  readonly href: string;
  readonly picture: IconName;
  readonly says: TemplateResult | string;
  readonly n: number;
  /** Whether somebody may come to harm or has waited longer than was promised. */
  readonly urgent?: boolean;
}

function taskTile(task: WaitingTask): TemplateResult {
  const kind = task.urgent ? 'task-tile urgent' : 'task-tile';
  return html`<a class=${kind} href=${task.href}>${icon(task.urgent ? 'urgent' : task.picture)}<span>${task.says}</span></a>`;
}

/** What waits for the person who is signed in, and what each of their roles begins with. */
class OverviewScreen extends WorkspaceScreen {
  private panels: readonly Panel[] = [];
  private reviews: readonly Review[] = [];
  private waiting: readonly WaitingTask[] = [];

  protected heading(): string {
    return d('deskHeading');
  }

  protected override greeting(): string {
    return this.waits ? t('waitingCount', { n: this.waiting.reduce((sum, each) => sum + each.n, 0) }) : '';
  }

  /** Whether the person has a role for which work is counted. */
  private get waits(): boolean {
    return this.mine.lead || this.mine.researcher || this.mine.coordinator;
  }

  protected async fetch(): Promise<void> {
    const { mine } = this;
    const coming: Promise<unknown>[] = [
      ...(mine.coordinator ? [import('../desks/coordinator-desk')] : []),
      ...(mine.countryTeam ? [import('../desks/country-desk')] : []),
      ...(mine.steward ? [import('../desks/steward-desk')] : []),
      ...(mine.operator ? [import('../desks/operator-desk')] : []),
    ];
    if (this.waits) {
      coming.push(waitingWork.refresh(), this.findReviews());
    }
    if (mine.lead) {
      coming.push(this.findPanels());
    }
    await Promise.all(coming);
    this.waiting = this.tasks().filter((each) => each.n > 0);
  }

  private async findReviews(): Promise<void> {
    const reviews = await all('/v1/review-requests?limit=100');
    this.reviews = reviews.filter((review) => !['COMPLETED', 'CANCELLED'].includes(review.state));
  }

  private async findPanels(): Promise<void> {
    this.panels = await all('/v1/panels?limit=50');
  }

  /** The urgent first. */
  private tasks(): readonly WaitingTask[] {
    const { safeguardingFlags, overdueComments, overdueReviews, newComments, screenings, claims, responses } = waitingWork.counts;
    const task = (at: string, picture: IconName, says: Parameters<typeof d>[0], n: number | null | undefined, show?: string): WaitingTask => ({
      href: hrefOf(at, { show }),
      picture,
      says: d(says, { n: n ?? 0 }),
      n: n ?? 0,
    });
    return [
      { ...task('desk-safeguarding', 'urgent', 'flagsCount', safeguardingFlags), urgent: true },
      { ...task('desk-comments', 'urgent', 'overdueCount', overdueComments), urgent: true },
      {
        ...task('desk-reviews', 'urgent', 'overdueReviewsCount', overdueReviews),
        href: hrefOf('desk-reviews', { overdue: 'true' }),
        urgent: true,
      },
      task('desk-checks', 'look', 'checksCount', screenings),
      task('desk-comments', 'comment', 'newCount', newComments, 'new'),
      task('desk-claims', 'coin', 'claimsCount', claims),
      ...(responses ?? []).map((each) => this.answering(each.reviewRequestId, each.waiting)),
    ];
  }

  private answering(id: string, n: number): WaitingTask {
    const review = this.reviews.find((each) => each.id === id);
    const title = review ? titleAndVersion(review, review.versionNumber) : d('columnReview');
    return {
      href: hrefOf('desk-answering', { review: id }),
      picture: 'comment',
      says: html`${title}: ${d('waitingAnswers', { n })}`,
      n,
    };
  }

  protected content(): TemplateResult {
    const { mine } = this;
    if (!Object.values(mine).some(Boolean)) {
      return html`<p>${d('noDesk')}</p>`;
    }
    return html`
      ${this.waits ? this.work() : nothing}
      ${mine.coordinator ? html`<coordinator-desk></coordinator-desk>` : nothing}
      ${mine.countryTeam ? html`<country-desk></country-desk>` : nothing}
      ${mine.steward ? html`<steward-desk></steward-desk>` : nothing}
      ${mine.operator ? html`<operator-desk></operator-desk>` : nothing}
    `;
  }

  private work(): TemplateResult {
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
        ${this.reviews.length === 0 ? html`<p>${d('noReviews')}</p>` : reviewTable(this.reviews)}
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
