import { html, type TemplateResult } from 'lit';
import type { Membership, TemporaryPassword } from '../lib/wire';
import { day } from '../lib/words';
import { d } from './words';

/** What is handed to a member who forgot the password and has no mail. */
export function passwordCard(member: Membership, handed: TemporaryPassword): TemplateResult {
  return html`
    <section class="invitation notice" aria-labelledby="password-card">
      <h3 id="password-card" tabindex="-1">${d('passwordFor', { name: member.pseudonym })}</h3>
      <p class="on-screen">${d('passwordOnce')}</p>
      <p>${d('passwordHow')}</p>
      <p class="letters" translate="no">${handed.password}</p>
      <p>${d('passwordUntil', { day: day(handed.until.slice(0, 10)) })}</p>
      <p class="on-screen"><button type="button" @click=${() => window.print()}>${d('invitationPrint')}</button></p>
    </section>
  `;
}
