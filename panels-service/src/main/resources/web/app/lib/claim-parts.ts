import { html, nothing, type TemplateResult } from 'lit';
import { hrefOf } from './router';
import { shownIn } from './substitution';
import type { Claim, PaymentOffer } from './wire';
import { day, type Key, money, t } from './words';

const STATES: Record<string, Key> = {
  ACCEPTED: 'offerAccepted',
  DECLINED: 'offerDeclined',
  SUBMITTED: 'claimSubmitted',
  APPROVED: 'claimApproved',
  PAID: 'claimPaid',
  REJECTED: 'claimRefused',
};

/** How far an offer or a claim is; nothing while somebody has not decided about an offer. */
export function paymentState(state: string): string {
  return state in STATES ? t(STATES[state]) : '';
}

/** Whether somebody is to decide what to do about a claim that was not paid: ask again, or let it be. */
export function isRefused(offer: PaymentOffer): boolean {
  return offer.state === 'ACCEPTED' && offer.claimState === 'REJECTED';
}

/** A claim that was not paid, among what waits for its member. */
export function refusedCard(offer: PaymentOffer): TemplateResult {
  return html`
    <article aria-labelledby="refused-${offer.id}">
      <h3 id="refused-${offer.id}">${t('claimRefusedWaits')}</h3>
      <p>${money(offer.amount, offer.currency)} ${offer.title ? html`· <span lang=${shownIn(offer) ?? nothing}>${offer.title}</span>` : nothing}</p>
      <p><a class="action" href=${hrefOf('payments')}>${t('claimRefusedLook')}</a></p>
    </article>
  `;
}

/** The claims for an offer that were refused before the last one, so that nobody has to remember them. */
export function earlierClaims(offer: PaymentOffer, claims: readonly Claim[]): TemplateResult | typeof nothing {
  const earlier = claims.filter((claim) => claim.paymentOfferId === offer.id && claim.id !== offer.claimId);
  return earlier.length === 0
    ? nothing
    : html`
        <h3>${t('claimsEarlier')}</h3>
        <ul>
          ${earlier.map(
            (claim) => html`
              <li>
                ${day(claim.submittedAt)}: ${money(claim.total, claim.currency)}. ${t('claimRefused')} ${claim.reason ?? ''}
              </li>
            `,
          )}
        </ul>
      `;
}
