import { html, nothing, type TemplateResult } from 'lit';
import { all, read, send } from '../../lib/calls';
import { hrefOf } from '../../lib/router';
import type { Membership, Review } from '../../lib/wire';
import { language, t } from '../../lib/words';
import { DeskScreen } from '../desk-screen';
import type { LedPanel } from '../wire';
import { d } from '../words';
import { languageOptions, selectField, valueOf } from '../wording';

/** What somebody said on the phone, on paper or at a meeting, written down for them. */
class BehalfScreen extends DeskScreen {
  private review!: Review;
  private members: readonly Membership[] = [];

  protected heading(): string {
    return d('behalf');
  }

  protected async fetch(): Promise<void> {
    const [review, panels] = await Promise.all([
      read<Review>(`/v1/review-requests/${this.param('review')}`),
      all<LedPanel>('/v1/panels?limit=50'),
    ]);
    this.review = review.body;
    const members = await Promise.all(
      panels.map((panel) => all<Membership>(`/v1/panels/${panel.id}/memberships?limit=100`)),
    );
    this.members = members.flat().filter((member) => member.state === 'ACTIVE');
  }

  protected content(): TemplateResult {
    const today = new Date().toISOString().slice(0, 10);
    return html`
      <p>${t('materialVersion', { title: this.review.title, version: this.review.versionNumber })}</p>
      <p>${d('behalfMore')}</p>
      <form @submit=${this.submit} aria-label=${d('behalf')}>
        ${selectField(
          'member',
          d('whoSaid'),
          this.members.map((member) => ({ value: member.id, label: member.pseudonym })),
        )}
        ${selectField('source', d('source'), [
          { value: 'PHONE', label: d('sourcePhone') },
          { value: 'PAPER', label: d('sourcePaper') },
          { value: 'MEETING', label: d('sourceMeeting') },
        ])}
        <p>
          <label for="received">${d('receivedOn')}</label>
          <input id="received" name="received" type="date" value=${today} max=${today} />
        </p>
        ${this.review.questions.length > 0
          ? selectField('about', d('aboutWhat'), [
              { value: '', label: t('aboutWhole') },
              ...this.review.questions.map((question) => ({ value: question.id, label: question.text })),
            ])
          : nothing}
        ${selectField('kind', t('kindQuestion'), [
          { value: 'CONTENT', label: t('kindContent') },
          { value: 'WORDING', label: t('kindWording') },
          { value: 'TRANSLATION', label: t('kindTranslation') },
        ])}
        ${selectField('language', t('textLanguage'), languageOptions(this.review.languages), language().tag)}
        <p>
          <label for="text">${d('theirWords')}</label>
          <textarea id="text" name="text" rows="5" maxlength="5000"></textarea>
        </p>
        ${selectField('credit', t('creditQuestion'), [
          { value: 'PANEL_ONLY', label: t('creditPanel') },
          { value: 'PSEUDONYM', label: t('creditPseudonym') },
          { value: 'NONE', label: t('creditNone') },
        ])}
        <p><button>${t('keep')}</button></p>
      </form>
      <p><a href=${hrefOf('desk')}>${d('desk')}</a></p>
    `;
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const text = valueOf(form, 'text');
    if (!text) {
      this.wants('text');
      return;
    }
    const questionId = valueOf(form, 'about');
    const body = {
      membershipId: valueOf(form, 'member'),
      source: valueOf(form, 'source'),
      receivedOn: valueOf(form, 'received'),
      kind: valueOf(form, 'kind'),
      language: valueOf(form, 'language'),
      text,
      about: questionId ? { type: 'QUESTION', questionId } : { type: 'GENERAL' },
      credit: { preference: valueOf(form, 'credit') },
    };
    const path = `/v1/review-requests/${this.review.id}/comments-on-behalf`;
    const worked = await this.attempt(() => send('POST', path, body, { key: crypto.randomUUID() }), d('behalfKept'));
    if (worked) {
      form.reset();
      await this.focusOn('h1');
    }
  }
}

customElements.define('desk-behalf', BehalfScreen);
