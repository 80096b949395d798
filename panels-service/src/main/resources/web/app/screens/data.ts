import { html, type TemplateResult } from 'lit';
import { read } from '../lib/calls';
import { save } from '../lib/files';
import { Screen } from '../lib/screen';
import { t } from '../lib/words';

/** What is stored about me, and a copy of it to keep. */
class DataScreen extends Screen {
  private copy = '';

  protected heading(): string {
    return t('myData');
  }

  protected async load(): Promise<void> {
    this.copy = JSON.stringify((await read('/v1/my-data')).body, null, 2);
  }

  protected content(): TemplateResult {
    return html`
      <p>${t('myDataMore')}</p>
      <p><button type="button" @click=${this.save}>${t('myDataCopy')}</button></p>
      <details>
        <summary>${t('myDataLook')}</summary>
        <pre tabindex="0" role="region" aria-label=${t('myData')}>${this.copy}</pre>
      </details>
    `;
  }

  private async save(): Promise<void> {
    await this.attempt(async () => {
      save(new Blob([this.copy], { type: 'application/json' }), 'zajedno.json');
    }, t('myDataSaved'));
  }
}

customElements.define('data-screen', DataScreen);
