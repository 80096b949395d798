import { html, type TemplateResult } from 'lit';
import { contactPart } from '../lib/contact-part';
import { hrefOf } from '../lib/router';
import { Screen } from '../lib/screen';
import { t } from '../lib/words';

/** What everybody may know before they sign in: privacy, accessibility, and how one joins. */
class AboutScreen extends Screen {
  protected heading(): string {
    return t('aboutHeading');
  }

  protected async load(): Promise<void> {
    // nothing to fetch
  }

  protected content(): TemplateResult {
    return html`
      <section aria-labelledby="privacy">
        <h2 id="privacy">${t('privacy')}</h2>
        <ul>
          <li>${t('privacyName')}</li>
          <li>${t('whoReads')}</li>
          <li>${t('privacyCookies')}</li>
          <li>${t('privacyRights')}</li>
        </ul>
      </section>
      <section aria-labelledby="accessibility">
        <h2 id="accessibility">${t('accessibility')}</h2>
        <p>${t('accessibilityMore')}</p>
        <p>${t('accessibilityElse')} <a href="#contact">${t('contactHeading')}</a></p>
        <p><a href=${hrefOf('wording')}>${t('wordingLink')}</a></p>
      </section>
      ${contactPart()}
      <section aria-labelledby="join">
        <h2 id="join">${t('joinHeading')}</h2>
        <p>${t('joinMore')}</p>
      </section>
    `;
  }
}

customElements.define('about-screen', AboutScreen);
