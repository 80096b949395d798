import { html, type TemplateResult } from 'lit';
import { helpLines } from '../lib/help-lines';
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
      <section aria-labelledby="help-lines">
        <h2 id="help-lines">${t('notWell')}</h2>
        <p>${t('notWellMore')}</p>
        ${helpLines(undefined, 3)}
      </section>
    `;
  }
}

customElements.define('welcome-screen', WelcomeScreen);
