import { html, type TemplateResult } from 'lit';
import { send } from '../lib/calls';
import { helpLines } from '../lib/help-lines';
import { myMemberships } from '../lib/member';
import { Screen } from '../lib/screen';
import { t } from '../lib/words';

/** For somebody who is not feeling well: whom to call, at once; and a call back only if it is wished. */
class HelpScreen extends Screen {
  static override properties = { ...Screen.properties, asked: { state: true } };

  declare asked: boolean;
  /** Known once somebody has looked up the person's place; until then the lines of all countries stand here. */
  private country?: string;
  private key = crypto.randomUUID();

  constructor() {
    super();
    this.asked = false;
  }

  protected heading(): string {
    return t('notWell');
  }

  /** The numbers stand here at once; nothing that is fetched keeps them waiting. */
  protected async load(): Promise<void> {
    void this.findCountry();
  }

  private async findCountry(): Promise<void> {
    const places = await myMemberships().catch(() => []);
    this.country = places[0]?.country;
    this.requestUpdate();
  }

  protected content(): TemplateResult {
    return html`
      <p>${t('notWellMore')}</p>
      ${helpLines(this.country)}
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
