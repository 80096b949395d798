import { html, nothing, type TemplateResult } from 'lit';
import { read, Refusal, send } from '../lib/calls';
import { nameOf } from '../lib/languages';
import { Screen } from '../lib/screen';
import type { HelpLines } from '../lib/wire';
import { t } from '../lib/words';

const NOBODY: HelpLines = { country: '', items: [] };

/** For somebody who is not feeling well: whom to call, at once; and a call back only if it is wished. */
class HelpScreen extends Screen {
  static override properties = { ...Screen.properties, asked: { state: true } };

  declare asked: boolean;
  private lines: HelpLines = NOBODY;
  private key = crypto.randomUUID();

  constructor() {
    super();
    this.asked = false;
  }

  protected heading(): string {
    return t('notWell');
  }

  /** The general emergency number is there whatever happens. */
  protected async load(): Promise<void> {
    try {
      this.lines = (await read('/v1/help-lines')).body;
    } catch (failure) {
      this.lines = NOBODY;
      this.trouble(failure instanceof Refusal ? failure.sentence : t('failed'));
    }
  }

  protected content(): TemplateResult {
    return html`
      <p>${t('notWellMore')}</p>
      <ul class="lines">
        ${this.lines.items.map(
          (line) => html`
            <li>
              <strong>${line.name}</strong>
              <a class="action" href="tel:${line.phone.replace(/[^+\d]/g, '')}">${line.phone}</a>
              ${line.hours ? html`<span class="quiet">${line.hours}</span>` : nothing}
              ${line.languages?.length
                ? html`<span class="quiet">${line.languages.map((tag) => nameOf(tag)).join(', ')}</span>`
                : nothing}
            </li>
          `,
        )}
        ${this.lines.items.some((line) => line.emergency || line.phone === '112')
          ? nothing
          : html`<li><strong>${t('emergency')}</strong> <a class="action" href="tel:112">112</a></li>`}
      </ul>
      <section aria-labelledby="call">
        <h2 id="call">${t('callHeading')}</h2>
        ${this.asked ? html`<p class="notice">${t('callAsked')}</p>` : this.form()}
      </section>
    `;
  }

  private form(): TemplateResult {
    return html`
      <p>${t('callMore')}</p>
      <form autocomplete="off" @submit=${this.ask}>
        <p>
          <label for="why">${t('callWords')}</label>
          <textarea id="why" name="words" rows="3" maxlength="2000" @input=${() => (this.key = crypto.randomUUID())}></textarea>
        </p>
        <p><button>${t('callButton')}</button></p>
      </form>
    `;
  }

  private async ask(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const words = String(new FormData(event.target as HTMLFormElement).get('words')).trim();
    const body = words ? { wantsCall: true, words } : { wantsCall: true };
    const asked = await this.attempt(() => send('POST', '/v1/safeguarding-flags', body, { key: this.key }), t('callAsked'));
    if (asked) {
      this.asked = true;
      await this.focusOn('h1');
    }
  }
}

customElements.define('help-screen', HelpScreen);
