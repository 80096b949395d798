import { html, nothing, type TemplateResult } from 'lit';
import { all, type Answer, read, send } from '../../lib/calls';
import { isSure } from '../../lib/final-step';
import { nameOf } from '../../lib/languages';
import { go, hrefOf } from '../../lib/router';
import { shownIn } from '../../lib/substitution';
import { day, t } from '../../lib/words';
import { panelLanguages } from '../panel-languages';
import { reviewScope } from '../review-scope';
import { WorkspaceScreen } from '../workspace-screen';
import { REVIEW_STATES } from '../kinds';
import { deadlineOf, type ReviewPlan, reviewForm } from '../review-form';
import { titleAndVersion } from '../titles';
import type { Material, Panel, Review, Version } from '../../lib/wire';
import { d, type WorkspaceKey } from '../words';
import { firstField, wordingField, wordingOf } from '../wording';

type OpenForm = 'nothing' | 'extend' | 'close' | 'cancel';
type Step = 'opening' | 'closing' | 'cancellation' | 'completion';

/** What is asked before a step, what happens then, and the button that takes it. */
const FINAL: Record<Step, readonly [WorkspaceKey, WorkspaceKey, WorkspaceKey]> = {
  opening: ['putBeforeSure', 'putBeforeThen', 'putBefore'],
  closing: ['closeReviewSure', 'closeReviewThen', 'closeReview'],
  cancellation: ['cancelReviewSure', 'cancelReviewThen', 'cancelReview'],
  completion: ['completeSure', 'completeThen', 'complete'],
};

/** A review from its preparation to its end. */
class ReviewScreen extends WorkspaceScreen {
  static override properties = { ...WorkspaceScreen.properties, openForm: { state: true }, questionCount: { state: true } };

  declare openForm: OpenForm;
  /** How many questions there is room for. */
  declare questionCount: number;
  private review?: Review;
  private etag?: string;
  private version?: Version;
  private material?: Material;
  private panels: readonly Panel[] = [];

  constructor() {
    super();
    this.openForm = 'nothing';
    this.questionCount = 1;
  }

  protected heading(): string {
    return this.review ? d('review') : d('openReview');
  }

  protected async fetch(): Promise<void> {
    if (this.param('id')) {
      const [review, panels] = await Promise.all([
        read(`/v1/review-requests/${this.param('id')}`),
        all('/v1/panels?limit=100'),
      ]);
      this.take(review);
      this.panels = panels;
      return;
    }
    this.version = (await read(`/v1/material-versions/${this.param('version')}`)).body;
    const [material, panels] = await Promise.all([
      read(`/v1/materials/${this.version.materialId}`),
      all('/v1/panels?limit=100'),
    ]);
    this.material = material.body;
    this.panels = panels.filter((panel) => panel.state === 'ACTIVE');
  }

  private take(answer: Answer<Review>): void {
    this.review = answer.body;
    this.etag = answer.etag;
  }

  protected content(): TemplateResult {
    return this.review ? this.existing(this.review) : this.preparing();
  }

  private existing(review: Review): TemplateResult {
    const state = REVIEW_STATES[review.state];
    return html`
      <p>${titleAndVersion(review, review.versionNumber)}</p>
      <p><strong>${state ? d(state) : review.state}</strong></p>
      ${review.summary ? html`<p lang=${shownIn(review) ?? nothing}>${review.summary}</p>` : nothing}
      <p>${d('until', { date: day(review.deadline) })}</p>
      ${review.extendedFrom
        ? html`<p class="quiet">${t('extended', { date: day(review.extendedFrom) })} ${review.deadlineReason ?? ''}</p>`
        : nothing}
      ${review.cancellationReason ? html`<p class="notice">${review.cancellationReason}</p>` : nothing}
      ${review.lagging?.length
        ? html`<p class="notice warning">${d('lagsBehind')} ${review.lagging.map(nameOf).join(', ')}</p>`
        : nothing}
      <p class="ways">
        <a href=${hrefOf('desk-answering', { review: review.id })}>${d('answering')}</a>
        <a href=${hrefOf('desk-material', { id: review.materialId })}>${d('toMaterial')}</a>
        <a href="/v1/review-requests/${review.id}/export?format=XLSX" download>${d('saveSpreadsheet')}</a>
      </p>
      ${this.steps(review)} ${reviewScope(review, this.panels)}
    `;
  }

  private steps(review: Review): TemplateResult | typeof nothing {
    if (this.openForm !== 'nothing') {
      return this.stepForm(this.openForm);
    }
    const step = (openForm: OpenForm, label: string) => html`
      <button type="button" class="plain" id=${openForm} @click=${() => this.ask(openForm)}>${label}</button>
    `;
    switch (review.state) {
      case 'DRAFT':
        return html`
          <p class="turn">
            <button type="button" @click=${() => this.step('opening', d('reviewOpen'))}>${d('putBefore')}</button>
            ${step('cancel', d('cancelReview'))}
          </p>
        `;
      case 'OPEN':
        return html`
          <p class="turn">
            ${step('extend', d('extend'))} ${step('close', d('closeReview'))} ${step('cancel', d('cancelReview'))}
          </p>
        `;
      case 'RESPONDED':
        return html`
          <p class="turn">
            <button type="button" @click=${() => this.step('completion', d('reviewCompleted'))}>
              ${d('complete')}
            </button>
          </p>
        `;
      default:
        return nothing;
    }
  }

  private stepForm(openForm: OpenForm): TemplateResult {
    const label = d(openForm === 'extend' ? 'extend' : openForm === 'close' ? 'closeReview' : 'cancelReview');
    return html`
      <form autocomplete="off" @submit=${this.stepTaken} aria-labelledby="step">
        <h2 id="step" tabindex="-1">${label}</h2>
        ${openForm === 'close' ? html`<p>${d('closeMore')}</p>` : nothing}
        ${openForm === 'extend'
          ? html`
              <p>
                <label for="deadline">${d('newDeadline')}</label>
                <input id="deadline" name="deadline" type="date" value=${this.review!.deadline.slice(0, 10)} />
              </p>
            `
          : nothing}
        ${wordingField('reason', d('reasonForPanels'), {}, 3, panelLanguages(this.review, this.panels))}
        <p class="turn">
          <button>${label}</button>
          <button type="button" class="plain" @click=${() => this.ask('nothing')}>${t('cancel')}</button>
        </p>
      </form>
    `;
  }

  private ask(openForm: OpenForm): void {
    const before = this.openForm;
    this.openForm = openForm;
    void this.focusOn(openForm === 'nothing' ? `#${before}` : '#step');
  }

  private async stepTaken(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const reason = wordingOf(form, 'reason');
    if (this.openForm === 'close') {
      await this.step('closing', d('reviewClosed'), reason ? { reason } : {});
    } else if (!reason) {
      this.wants(firstField('reason'));
    } else if (this.openForm === 'extend') {
      const later = { deadline: deadlineOf(form), reason };
      const path = `/v1/review-requests/${this.review!.id}/deadline` as const;
      await this.change(() => send('PUT', path, later, { ifMatch: this.etag }), d('extended'));
    } else {
      await this.step('cancellation', d('reviewCancelled'), { reason });
    }
  }

  private async step(name: Step, done: string, body?: object): Promise<void> {
    const [question, happens, yes] = FINAL[name];
    if (await isSure({ question: d(question), happens: d(happens), yes: d(yes) })) {
      await this.change(() => send('POST', `/v1/review-requests/${this.review!.id}/${name}`, body), done);
    }
  }

  private async change(work: () => Promise<Answer<Review>>, done: string): Promise<void> {
    const worked = await this.attempt(async () => this.take(await work()), done);
    if (worked) {
      this.openForm = 'nothing';
      this.requestUpdate();
      await this.focusOn('h1');
    }
  }

  private preparing(): TemplateResult {
    return html`
      <p>${titleAndVersion(this.material!, this.version!.number)}</p>
      ${reviewForm(this.panels, this.questionCount, {
        more: () => (this.questionCount += 1),
        done: (review) => void this.prepare(review),
        missing: (what) => (what === 'panels' ? this.wantsPanels() : this.wants(firstField(what))),
      })}
    `;
  }

  private wantsPanels(): void {
    this.trouble(d('panelFirst'));
    void this.focusOn('[name=panels]');
  }

  private async prepare(review: ReviewPlan): Promise<void> {
    const body = { materialVersionId: this.version!.id, ...review };
    await this.attempt(async () => {
      const prepared = await send('POST', '/v1/review-requests', body, { key: crypto.randomUUID() });
      go(hrefOf('desk-review', { id: prepared.body.id }));
    }, d('reviewDraft'));
  }
}

customElements.define('workspace-review', ReviewScreen);
