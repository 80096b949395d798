import { html, type TemplateResult } from 'lit';
import { Screen } from '../lib/screen';
import { session } from '../lib/session';
import { language, t } from '../lib/words';

/** For those who are not signed in. */
class WelcomeScreen extends Screen {
  protected heading(): string {
    return t('welcomeHeading');
  }

  protected async load(): Promise<void> {
    // nothing to fetch
  }

  protected content(): TemplateResult {
    return html`
      <p>${t('welcome')}</p>
      <p><a class="action" href=${session.signInPath(language().tag)}>${t('signIn')}</a></p>
    `;
  }
}

customElements.define('welcome-screen', WelcomeScreen);
