import { html, type TemplateResult } from 'lit';
import { Screen } from '../lib/screen';
import { t } from '../lib/words';

/** Where somebody arrives who signed in again in a second window; the first one hears of it by itself. */
class BackScreen extends Screen {
  protected heading(): string {
    return t('backAgain');
  }

  protected async load(): Promise<void> {
    // nothing to fetch
  }

  protected content(): TemplateResult {
    return html`
      <p>${t('backAgainMore')}</p>
      <p><a href="/">${t('toHome')}</a></p>
    `;
  }
}

customElements.define('back-screen', BackScreen);
