import { html, nothing, type TemplateResult } from 'lit';
import { all, read, send } from '../../lib/calls';
import { nameOf } from '../../lib/languages';
import { go, hrefOf } from '../../lib/router';
import { day, t } from '../../lib/words';
import { DeskScreen } from '../desk-screen';
import { REVIEW_STATES } from '../kinds';
import type { LedPanel, LedReview, Material, Version } from '../wire';
import { d } from '../words';
import { firstField, valueOf, wordingField, wordingOf } from '../wording';

const END_OF_DAY = 'T21:00:00Z';

/** A review from its preparation to its end. */
class ReviewScreen extends DeskScreen {
  static override properties = { ...DeskScreen.properties, asked: { state: true } };

  /** How many questions there is room for. */
  declare asked: number;
  private review?: LedReview;
  private version?: Version;
  private material?: Material;
  private panels: readonly LedPanel[] = [];

  constructor() {
    super();
    this.asked = 1;
  }

  protected heading(): string {
    return this.review ? d('review') : d('openReview');
  }

  protected async fetch(): Promise<void> {
    if (this.param('id')) {
      this.review = (await read<LedReview>(`/v1/review-requests/${this.param('id')}`)).body;
      return;
    }
    this.version = (await read<Version>(`/v1/material-versions/${this.param('version')}`)).body;
    const [material, panels] = await Promise.all([
      read<Material>(`/v1/materials/${this.version.materialId}`),
      all<LedPanel>('/v1/panels?limit=100'),
    ]);
    this.material = material.body;
    this.panels = panels.filter((panel) => panel.state === 'ACTIVE');
  }

  protected content(): TemplateResult {
    return this.review ? this.existing(this.review) : this.preparing();
  }

  private existing(review: LedReview): TemplateResult {
    const state = REVIEW_STATES[review.state];
    return html`
      <p>${t('materialVersion', { title: review.title, version: review.versionNumber })}</p>
      <p><strong>${state ? d(state) : review.state}</strong></p>
      ${review.summary ? html`<p>${review.summary}</p>` : nothing}
      <p>${d('until', { date: day(review.deadline) })}</p>
      ${review.lagging?.length
        ? html`<p class="notice warning">${d('lagsBehind')} ${review.lagging.map(nameOf).join(', ')}</p>`
        : nothing}
      <p class="ways">
        <a href=${hrefOf('desk-answering', { review: review.id })}>${d('answering')}</a>
        <a href=${hrefOf('desk-material', { id: review.materialId })}>${d('toMaterial')}</a>
        <a href="/v1/review-requests/${review.id}/export?format=XLSX" download>${d('saveSpreadsheet')}</a>
      </p>
      ${this.steps(review)}
    `;
  }

  private steps(review: LedReview): TemplateResult | typeof nothing {
    const [name, label, done] =
      review.state === 'DRAFT'
        ? (['open', 'putBefore', 'reviewOpen'] as const)
        : (['close', 'closeReview', 'reviewClosed'] as const);
    return review.state === 'DRAFT' || review.state === 'OPEN'
      ? html`<p><button type="button" @click=${() => this.step(name, d(done))}>${d(label)}</button></p>`
      : nothing;
  }

  private async step(name: string, done: string): Promise<void> {
    const path = `/v1/review-requests/${this.review!.id}/${name}`;
    const worked = await this.attempt(async () => {
      this.review = (await send<LedReview>('POST', path)).body;
    }, done);
    if (worked) {
      await this.focusOn('h1');
    }
  }

  private preparing(): TemplateResult {
    const soon = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
    return html`
      <p>${t('materialVersion', { title: this.material!.title, version: this.version!.number })}</p>
      <form @submit=${this.prepare} aria-label=${d('openReview')}>
        <fieldset>
          <legend>${d('whichPanels')}</legend>
          ${this.panels.map(
            (panel) => html`
              <label class="choice">
                <input type="checkbox" name="panels" value=${panel.id} />
                <span>${panel.name} <small>${panel.languages.map(nameOf).join(', ')}</small></span>
              </label>
            `,
          )}
        </fieldset>
        ${wordingField('summary', d('reviewSummary'))}
        ${Array.from({ length: this.asked }, (_, index) =>
          wordingField(`question-${index}`, d('questionNumber', { number: index + 1 }), {}, 2),
        )}
        <p>
          <button type="button" class="plain" @click=${() => (this.asked += 1)} ?disabled=${this.asked >= 10}>
            ${d('addQuestion')}
          </button>
        </p>
        <p>
          <label for="deadline">${d('deadline')}</label>
          <input id="deadline" name="deadline" type="date" value=${soon} />
        </p>
        <p><button>${t('keep')}</button></p>
      </form>
    `;
  }

  private async prepare(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const panelIds = new FormData(form).getAll('panels').map(String);
    const summary = wordingOf(form, 'summary');
    if (panelIds.length === 0) {
      this.trouble(d('panelFirst'));
      void this.focusOn('[name=panels]');
      return;
    }
    if (!summary) {
      this.wants(firstField('summary'));
      return;
    }
    const questions = Array.from({ length: this.asked }, (_, index) => wordingOf(form, `question-${index}`));
    const body = {
      materialVersionId: this.version!.id,
      panelIds,
      summary,
      questions: questions.filter((question) => question !== undefined),
      deadline: valueOf(form, 'deadline') + END_OF_DAY,
    };
    await this.attempt(async () => {
      const prepared = await send<LedReview>('POST', '/v1/review-requests', body, { key: crypto.randomUUID() });
      go(hrefOf('desk-review', { id: prepared.body.id }));
    }, d('reviewDraft'));
  }
}

customElements.define('desk-review', ReviewScreen);
