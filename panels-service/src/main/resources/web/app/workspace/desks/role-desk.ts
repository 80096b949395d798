import { html, type TemplateResult } from 'lit';
import { Refusal } from '../../lib/calls';
import { Part } from '../../lib/part';
import { t } from '../../lib/words';

/** What somebody with a role begins with, on the first screen; what does not come takes nothing else away. */
export abstract class RoleDesk extends Part {
  static override properties = { there: { state: true }, refusal: { state: true } };

  declare there: boolean;
  declare refusal: string;

  constructor() {
    super();
    this.there = false;
    this.refusal = '';
  }

  protected abstract load(): Promise<void>;
  protected abstract content(): TemplateResult;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.begin();
  }

  protected async begin(): Promise<void> {
    try {
      await this.load();
      this.refusal = '';
    } catch (failure) {
      this.refusal = (failure instanceof Refusal ? failure : new Refusal(-1)).sentence;
    }
    this.there = true;
    this.requestUpdate();
  }

  override render(): TemplateResult {
    if (!this.there) {
      return html`<p class="skeleton"><span></span><span></span><span></span><b class="unseen">${t('loading')}</b></p>`;
    }
    return this.refusal
      ? html`
          <p class="notice warning">${this.refusal}</p>
          <p><button type="button" @click=${() => this.begin()}>${t('again')}</button></p>
        `
      : this.content();
  }
}
