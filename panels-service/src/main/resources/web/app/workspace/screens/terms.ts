import { html, nothing, type TemplateResult } from 'lit';
import { all, read, send } from '../../lib/calls';
import { isSure } from '../../lib/final-step';
import { hrefOf } from '../../lib/router';
import { shownIn } from '../../lib/substitution';
import { day, t } from '../../lib/words';
import { WorkspaceScreen } from '../workspace-screen';
import type { AgreedTerms, Panel } from '../../lib/wire';
import { d } from '../words';
import { firstField, valueOf, wordingField, wordingOf } from '../wording';

/** What a panel is for, as it was agreed from time to time, and room for the next version. */
class TermsScreen extends WorkspaceScreen {
  static override properties = { ...WorkspaceScreen.properties, writing: { state: true } };

  declare writing: boolean;
  private panel!: Panel;
  private versions: readonly AgreedTerms[] = [];
  private key = crypto.randomUUID();

  constructor() {
    super();
    this.writing = false;
  }

  protected heading(): string {
    return d('termsOfReference');
  }

  protected async fetch(): Promise<void> {
    const path = `/v1/panels/${this.param('panel')}` as const;
    const [panel, versions] = await Promise.all([
      read(path),
      all(`${path}/terms-of-reference?limit=100`),
    ]);
    this.panel = panel.body;
    this.versions = [...versions].reverse();
  }

  protected content(): TemplateResult {
    const [inForce, ...earlier] = this.versions;
    return html`
      <p>${this.panel.name}</p>
      <section aria-labelledby="in-force">
        <h2 id="in-force" tabindex="-1">${d('inForce')}</h2>
        ${inForce ? this.version(inForce) : nothing}
      </section>
      ${this.next(inForce)}
      ${earlier.length > 0
        ? html`
            <section aria-labelledby="earlier">
              <h2 id="earlier">${d('earlierVersions')}</h2>
              ${earlier.map(
                (version) => html`
                  <details>
                    <summary>${d('versionNumber', { number: version.number })}, ${day(version.agreedAt)}</summary>
                    ${this.words(version)}
                  </details>
                `,
              )}
            </section>
          `
        : nothing}
      <p><a href=${hrefOf('desk-panel', { id: this.panel.id })}>${d('panel')}</a></p>
    `;
  }

  private version(version: AgreedTerms): TemplateResult {
    return html`
      <p class="quiet">${d('versionNumber', { number: version.number })}, ${day(version.agreedAt)}</p>
      ${this.words(version)}
    `;
  }

  private words(version: AgreedTerms): TemplateResult {
    return html`
      <p class="own" lang=${shownIn(version) ?? nothing}>${version.purpose}</p>
      <p>${d('termMonths', { n: version.termOfOfficeMonths })}</p>
    `;
  }

  private next(inForce: AgreedTerms | undefined): TemplateResult {
    if (!this.writing) {
      return html`
        <p>
          <button type="button" id="write" @click=${() => this.write(true, `[name="${this.firstPurpose(inForce)}"]`)}>
            ${d('writeTerms')}
          </button>
        </p>
      `;
    }
    return html`
      <form autocomplete="off" @submit=${this.submit} aria-label=${d('writeTerms')}>
        <p>${d('writeTermsMore')}</p>
        ${wordingField('purpose', d('purpose'), inForce?.purposeTexts, 6)}
        <p>
          <label for="months">${d('termLength')}</label>
          <input
            id="months"
            name="months"
            type="number"
            min="1"
            max="120"
            required
            .value=${String(inForce?.termOfOfficeMonths ?? 24)}
          />
        </p>
        <p class="turn">
          <button>${d('putInForce')}</button>
          <button type="button" class="plain" @click=${() => this.write(false, '#write')}>${t('cancel')}</button>
        </p>
      </form>
    `;
  }

  private firstPurpose(inForce: AgreedTerms | undefined): string {
    return firstField('purpose', inForce?.purposeTexts);
  }

  private write(writing: boolean, focus: string): void {
    this.writing = writing;
    this.key = crypto.randomUUID();
    void this.focusOn(focus);
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const purpose = wordingOf(form, 'purpose');
    if (!purpose) {
      this.wants(this.firstPurpose(this.versions[0]));
      return;
    }
    if (!(await isSure({ question: d('putInForceSure'), happens: d('putInForceThen'), yes: d('putInForce') }))) {
      return;
    }
    const body = { purpose, termOfOfficeMonths: Number(valueOf(form, 'months')) };
    const worked = await this.attempt(async () => {
      await send('POST', `/v1/panels/${this.panel.id}/terms-of-reference`, body, { key: this.key });
      await this.fetch();
    }, d('termsAgreed'));
    if (worked) {
      this.write(false, '#in-force');
    }
  }
}

customElements.define('workspace-terms', TermsScreen);
