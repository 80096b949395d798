import { html, type PropertyValues, type TemplateResult } from 'lit';
import { send } from '../lib/calls';
import { Part } from '../lib/part';
import { t } from '../lib/words';
import { d } from './words';

/** The way from a comment that worries to the named contact of the country; nobody else learns of it. */
class FlagForm extends Part {
  static override properties = {
    comment: { attribute: false },
    heading: { attribute: false },
    open: { state: true },
    raised: { state: true },
  };

  declare comment: string;
  /** The id of the heading that says whose comment it is. */
  declare heading: string;
  declare open: boolean;
  declare raised: boolean;
  private key = crypto.randomUUID();

  constructor() {
    super();
    this.open = false;
    this.raised = false;
  }

  /** In a list that got shorter it is another comment's from now on. */
  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('comment')) {
      this.open = false;
      this.raised = false;
      this.key = crypto.randomUUID();
    }
  }

  override render(): TemplateResult {
    if (this.raised) {
      return html`<p class="notice" tabindex="-1">${d('flagRaised')}</p>`;
    }
    if (!this.open) {
      return html`
        <p>
          <button type="button" class="plain" aria-describedby=${this.heading} @click=${() => this.show(true, 'textarea')}>
            ${d('raiseFlag')}
          </button>
        </p>
      `;
    }
    const id = `words-${this.comment}`;
    return html`
      <form autocomplete="off" @submit=${this.submit} @input=${() => (this.key = crypto.randomUUID())} aria-label=${d('raiseFlag')}>
        <p>
          <label for=${id}>${d('raiseFlagWords')}</label>
          <small class="quiet hint" id="${id}-more">${d('raiseFlagMore')}</small>
          <textarea id=${id} name="words" rows="3" maxlength="2000" aria-describedby="${id}-more"></textarea>
        </p>
        <p class="turn">
          <button>${d('raiseFlag')}</button>
          <button type="button" class="plain" @click=${() => this.show(false, 'button')}>${t('cancel')}</button>
        </p>
      </form>
    `;
  }

  private show(open: boolean, focus: string): void {
    this.open = open;
    void this.focusOn(focus);
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const words = String(new FormData(event.target as HTMLFormElement).get('words')).trim();
    if (!words) {
      this.trouble(d('writeFirst'));
      void this.focusOn('textarea');
      return;
    }
    const body = { commentId: this.comment, words };
    const told = await this.attempt(
      () => send('POST', '/v1/safeguarding-flags', body, { key: this.key }),
      d('flagRaised'),
    );
    if (told) {
      this.raised = true;
      await this.focusOn('.notice');
    }
  }
}

customElements.define('flag-form', FlagForm);
