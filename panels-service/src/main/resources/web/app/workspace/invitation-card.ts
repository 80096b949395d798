import { html, svg, type TemplateResult } from 'lit';
import type { InvitationKey } from '../lib/wire';
import { day, t } from '../lib/words';
import { d } from './words';

/** The margin that a QR code needs on each side, in modules (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** What is handed to the person who is invited: to point a phone at, to send, or to write down. It prints alone on its page. */
export function invitationCard(name: string, invitation: InvitationKey, copy: (link: string) => void): TemplateResult {
  const link = invitation.link ?? '';
  return html`
    <section class="invitation notice" aria-labelledby="invitation-card">
      <h3 id="invitation-card" tabindex="-1">${d('invitationFor', { name })}</h3>
      <p class="on-screen">${d('codeOnce')}</p>
      ${picture(invitation)}
      <p>${d('invitationHow', { page: new URL(link).host, button: t('joinInvited') })}</p>
      <p class="letters" translate="no">${invitation.invitationLetters}</p>
      <p>${d('invitationUntil', { day: day(invitation.expiresAt.slice(0, 10)) })}</p>
      <p class="turn on-screen">
        <button type="button" @click=${() => window.print()}>${d('invitationPrint')}</button>
        <button type="button" class="plain" @click=${() => copy(link)}>${d('invitationCopy')}</button>
      </p>
    </section>
  `;
}

function picture(invitation: InvitationKey): TemplateResult {
  const { size, path } = invitation.qrCode ?? { size: 1, path: '' };
  const side = size + 2 * QUIET_ZONE;
  return html`
    <svg class="qr" role="img" aria-label=${d('invitationPicture')} viewBox="${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}">
      ${svg`<path d=${path} />`}
    </svg>
  `;
}
