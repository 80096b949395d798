import { html, nothing, type TemplateResult } from 'lit';
import { canInstall, install } from './installation';
import { Part } from './part';
import { session } from './session';
import { t } from './words';

/** Where a member says that this is their own phone, and takes it back. */
class OwnPhoneChoice extends Part {
  override render(): TemplateResult | typeof nothing {
    // whoever works for the project reads what is about other people: none of it is kept
    if (!session.key || !session.roles.every((role) => role === 'panel-member')) {
      return nothing;
    }
    return html`
      <section aria-labelledby="own-phone">
        <h2 id="own-phone" tabindex="-1">${t('ownPhone')}</h2>
        <p>${session.ownPhone ? t('ownPhoneIs') : t('ownPhoneMore')}</p>
        <p class="turn">
          <button type="button" class="plain" @click=${() => this.choose(!session.ownPhone)}>
            ${session.ownPhone ? t('ownPhoneNot') : t('ownPhoneYes')}
          </button>
          ${session.ownPhone && canInstall()
            ? html`<button type="button" class="plain" @click=${() => install().then(() => this.requestUpdate())}>${t('installPage')}</button>`
            : nothing}
        </p>
      </section>
    `;
  }

  private async choose(own: boolean): Promise<void> {
    if (await this.attempt(() => session.setOwnPhone(own), own ? t('ownPhoneIs') : t('ownPhoneMore'))) {
      await this.focusOn('#own-phone');
    }
  }
}

customElements.define('own-phone-choice', OwnPhoneChoice);
