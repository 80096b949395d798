import { html, nothing, type TemplateResult } from 'lit';
import { read, unlessAway } from './calls';
import { icon } from './icons';
import { Part } from './part';
import type { Contact } from './wire';
import { language, t } from './words';

/** Whom anybody can write to, as the service is configured; nothing where nobody is. */
class ContactPart extends Part {
  static override properties = { contact: { state: true }, language: { attribute: false } };

  declare contact: Contact;
  /** Drawn anew when the page speaks another one. */
  declare language: string;

  constructor() {
    super();
    this.contact = {};
    this.language = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.besides(async () => {
      this.contact = await unlessAway(
        read('/v1/contact').then((answer) => answer.body),
        {},
      );
    });
  }

  override render(): TemplateResult | typeof nothing {
    const { name, email, phone, postalAddress } = this.contact;
    if (!email && !phone && !postalAddress) {
      return nothing;
    }
    return html`
      <section aria-labelledby="contact">
        <h2 id="contact" tabindex="-1">${t('contactHeading')}</h2>
        <p>${t('contactMore')}</p>
        <address>
          ${name ? html`<strong>${name}</strong>` : nothing}
          ${email ? html`<span>${icon('mail')}<a href="mailto:${email}">${email}</a></span>` : nothing}
          ${phone ? html`<span>${icon('phone')}<a href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a></span>` : nothing}
          ${postalAddress ? html`<span>${icon('home')}${postalAddress}</span>` : nothing}
        </address>
      </section>
    `;
  }
}

customElements.define('contact-part', ContactPart);

export function contactPart(): TemplateResult {
  return html`<contact-part .language=${language().tag}></contact-part>`;
}
