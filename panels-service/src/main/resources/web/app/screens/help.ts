import { html, nothing, type TemplateResult } from 'lit';
import { read, send } from '../lib/calls';
import { callForm, callState, callWish } from '../lib/call-parts';
import { helpLines } from '../lib/help-lines';
import { myMemberships } from '../lib/member';
import { Screen } from '../lib/screen';
import { session } from '../lib/session';
import type { RaisedFlag } from '../lib/wire';
import { t } from '../lib/words';

/** For somebody who is not feeling well: whom to call, at once; and a call back only if it is wished. */
class HelpScreen extends Screen {
  /** Known once somebody has looked up the person's place; until then the lines of all countries stand here. */
  private country?: string;
  /** The last wish for a call, also of another day. */
  private latest?: RaisedFlag;
  private key = crypto.randomUUID();

  protected heading(): string {
    return t('notWell');
  }

  /** The numbers stand here at once; nothing that is fetched keeps them waiting. */
  protected async load(): Promise<void> {
    if (isKnown()) {
      void this.findCountry();
      if (session.roles.includes('panel-member')) {
        void this.besides(() => this.findLatest());
      }
    }
  }

  /** Of members alone: whoever is none has asked for no call. */
  private async findLatest(): Promise<void> {
    const { items } = (await read('/v1/my-safeguarding-flags')).body;
    this.latest = items.find((flag) => flag.wantsCall);
    this.requestUpdate();
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
      ${isKnown() ? this.call() : nothing}
    `;
  }

  private call(): TemplateResult {
    return html`
      <section aria-labelledby="call">
        <h2 id="call" tabindex="-1">${t('callHeading')}</h2>
        ${this.latest ? callState(this.latest) : nothing}
        ${callForm((event) => void this.ask(event), () => (this.key = crypto.randomUUID()))}
      </section>
    `;
  }

  private async ask(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const wish = callWish(form);
    const asked = await this.attempt(async () => {
      this.latest = (await send('POST', '/v1/safeguarding-flags', wish, { key: this.key })).body;
    }, t('callAsked'));
    if (asked) {
      form.reset();
      this.key = crypto.randomUUID();
      await this.focusOn('#call');
    }
  }
}

/** Whether somebody is signed in, or was in this window. */
function isKnown(): boolean {
  return session.state === 'signed-in' || session.state === 'ended';
}

customElements.define('help-screen', HelpScreen);
