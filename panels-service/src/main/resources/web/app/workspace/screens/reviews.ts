import { html, nothing, type TemplateResult } from 'lit';
import { all, list, listNext, type Page } from '../../lib/calls';
import { go, hrefOf } from '../../lib/router';
import { t } from '../../lib/words';
import { WorkspaceScreen } from '../workspace-screen';
import { REVIEW_STATES } from '../kinds';
import { reviewTable } from '../review-table';
import type { Panel, Review } from '../../lib/wire';
import { d } from '../words';
import { languageOptions, selectField, valueOf } from '../wording';

/** All reviews, those that have ended too, narrowed down to what somebody looks for. */
class ReviewsScreen extends WorkspaceScreen {
  private page: Page<Review> = { items: [] };
  private panels: readonly Panel[] = [];

  protected heading(): string {
    return d('allReviews');
  }

  protected override greeting(): string {
    return this.page.items.length === 0 ? d('noReviewsSo') : '';
  }

  protected async fetch(): Promise<void> {
    const query = new URLSearchParams({ limit: '50' });
    for (const [name, value] of Object.entries(this.filters)) {
      if (value) {
        query.set(name, value);
      }
    }
    [this.page, this.panels] = await Promise.all([
      list(`/v1/review-requests?${query}`),
      all('/v1/panels?limit=100'),
    ]);
  }

  private get filters() {
    return {
      state: this.param('state'),
      panelId: this.param('panel'),
      language: this.param('language'),
      overdue: this.param('overdue'),
    };
  }

  protected content(): TemplateResult {
    const any = { value: '', label: d('any') };
    const filters = this.filters;
    return html`
      <form class="narrowing" autocomplete="off" @submit=${this.narrow} aria-label=${d('narrow')}>
        ${selectField(
          'state',
          d('reviewState'),
          [any, ...Object.entries(REVIEW_STATES).map(([value, key]) => ({ value, label: d(key) }))],
          filters.state,
        )}
        ${this.panels.length > 1
          ? selectField(
              'panel',
              d('panel'),
              [any, ...this.panels.map((panel) => ({ value: panel.id, label: panel.name }))],
              filters.panelId,
            )
          : nothing}
        ${selectField('language', t('textLanguage'), [any, ...languageOptions()], filters.language)}
        <label class="choice">
          <input type="checkbox" name="overdue" .checked=${filters.overdue === 'true'} />
          <span>${d('onlyOverdue')}</span>
        </label>
        <p><button>${d('narrow')}</button></p>
      </form>
      <h2>${d('reviews')}</h2>
      ${this.page.items.length === 0 ? html`<p>${d('noReviewsSo')}</p>` : nothing}
      ${this.page.items.length > 0 ? reviewTable(this.page.items, this.page.next !== undefined, filters.overdue === 'true') : nothing}
      ${this.page.next ? html`<p><button type="button" class="plain" @click=${this.more}>${t('more')}</button></p>` : nothing}
    `;
  }

  private narrow(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    go(
      hrefOf('desk-reviews', {
        state: valueOf(form, 'state'),
        panel: valueOf(form, 'panel'),
        language: valueOf(form, 'language'),
        overdue: new FormData(form).has('overdue') ? 'true' : undefined,
      }),
    );
  }

  private async more(): Promise<void> {
    await this.attempt(async () => {
      const more = await listNext(this.page);
      this.page = { ...more, items: [...this.page.items, ...more.items] };
    }, t('moreShown'));
  }
}

customElements.define('workspace-reviews', ReviewsScreen);
