import { html, nothing, type TemplateResult } from 'lit';
import { read, Refusal, send } from '../lib/calls';
import { LANGUAGES } from '../lib/languages';
import { hrefOf, rename } from '../lib/router';
import { Screen } from '../lib/screen';
import type { MessageSettings, MessageSettingsChange } from '../lib/wire';
import { type Key, language, t } from '../lib/words';

const FREQUENCIES: readonly { readonly value: MessageSettings['frequency']; readonly label: Key }[] = [
  { value: 'AT_ONCE', label: 'mailAtOnce' },
  { value: 'DAILY', label: 'mailDaily' },
  { value: 'NONE', label: 'mailNone' },
];

/** Whether, how often and in which language an e-mail says that something waits. */
class MessagesScreen extends Screen {
  static override properties = { ...Screen.properties, saved: { state: true } };

  declare saved: boolean;
  /** Nothing, as long as the person has chosen nothing. */
  private settings: Partial<MessageSettings> = { frequency: 'NONE' };
  private confirmed = false;
  private etag?: string;

  constructor() {
    super();
    this.saved = false;
  }

  protected heading(): string {
    return t('messages');
  }

  protected async load(): Promise<void> {
    this.confirmed = await this.confirm();
    try {
      const answer = await read('/v1/message-settings');
      this.settings = answer.body;
      this.etag = answer.etag;
    } catch (failure) {
      if (!(failure instanceof Refusal) || failure.status !== 404) {
        throw failure;
      }
    }
  }

  /** Opened by the link in the mail that asks whether the address is the right one; a second time there is nothing to do. */
  private async confirm(): Promise<boolean> {
    const token = this.param('confirm');
    if (!token) {
      return false;
    }
    try {
      await send('POST', '/v1/message-settings/confirmation', { token });
      rename(hrefOf('messages'));
      return true;
    } catch (failure) {
      // whoever has to sign in first comes back to the same address
      if (!(failure instanceof Refusal) || failure.status !== 409) {
        throw failure;
      }
      rename(hrefOf('messages'));
      const { body } = await read('/v1/message-settings');
      if (!body.confirmed) {
        this.trouble(failure.sentence);
      }
      return body.confirmed === true;
    }
  }

  protected override greeting(): string {
    return this.confirmed ? t('mailConfirmed') : '';
  }

  private get unconfirmed(): boolean {
    return this.settings.confirmed === false && this.settings.frequency !== 'NONE' && !this.settings.paused;
  }

  protected content(): TemplateResult {
    const tag = this.settings.language ?? language().tag;
    return html`
      <p>${t('messagesMore')}</p>
      ${this.settings.paused ? html`<p class="notice warning">${t('mailPaused')}</p>` : nothing}
      ${this.unconfirmed ? html`<p class="notice">${t('mailConfirm')}</p>` : nothing}
      ${this.confirmed ? html`<p class="notice">${t('mailConfirmed')}</p>` : nothing}
      ${this.saved ? html`<p class="notice">${t('mailSaved')}</p>` : nothing}
      <form autocomplete="off" @submit=${this.save} @input=${() => (this.saved = false)}>
        <fieldset>
          <legend>${t('mailWhen')}</legend>
          ${FREQUENCIES.map(
            (each) => html`
              <label class="choice">
                <input
                  type="radio"
                  name="frequency"
                  value=${each.value}
                  .checked=${this.settings.frequency === each.value}
                />
                <span>${t(each.label)}</span>
              </label>
            `,
          )}
        </fieldset>
        <p>
          <label for="email">${t('mailAddress')}</label>
          <input
            id="email"
            name="email"
            type="email"
            autocomplete="email"
            maxlength="254"
            .value=${this.settings.email ?? ''}
          />
        </p>
        <p>
          <label for="mail-language">${t('mailLanguage')}</label>
          <select id="mail-language" name="language">
            ${LANGUAGES.map(
              (each) => html`<option value=${each.tag} lang=${each.tag} ?selected=${each.tag === tag}>${each.name}</option>`,
            )}
          </select>
        </p>
        <p><button>${t('keep')}</button></p>
      </form>
    `;
  }

  private async save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const email = String(form.get('email')).trim();
    const settings: MessageSettingsChange = {
      email: email || undefined,
      frequency: String(form.get('frequency')) as MessageSettings['frequency'],
      language: String(form.get('language')),
    };
    this.saved = await this.attempt(async () => {
      const answer = await send('PUT', '/v1/message-settings', settings, { ifMatch: this.etag });
      this.settings = { ...settings, ...answer.body };
      this.confirmed = false;
      this.etag = answer.etag ?? this.etag;
    }, t('mailSaved'));
  }
}

customElements.define('messages-screen', MessagesScreen);
