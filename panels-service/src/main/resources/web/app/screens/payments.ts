import { html, nothing, type TemplateResult } from 'lit';
import { all, send, upload } from '../lib/calls';
import { earlierClaims, isRefused, paymentState } from '../lib/claim-parts';
import { Screen } from '../lib/screen';
import type { Claim, PaymentOffer } from '../lib/wire';
import { day, money, t } from '../lib/words';

/** What is offered for my time; whether I take it is nobody's business but mine and the payer's. */
class PaymentsScreen extends Screen {
  static override properties = { ...Screen.properties, claiming: { state: true }, expenses: { state: true } };

  declare claiming: string;
  declare expenses: number;
  private offers: readonly PaymentOffer[] = [];
  private claims: readonly Claim[] = [];
  /** What a claim that is made anew begins with. */
  private begun: Claim['expenses'] = [];
  private key = crypto.randomUUID();

  constructor() {
    super();
    this.claiming = '';
    this.expenses = 0;
  }

  protected heading(): string {
    return t('payments');
  }

  protected async load(): Promise<void> {
    [this.offers, this.claims] = await Promise.all([all('/v1/payment-offers?limit=50'), all('/v1/claims?limit=100')]);
  }

  protected content(): TemplateResult {
    return html`
      <p>${t('paymentsMore')}</p>
      ${this.offers.length === 0
        ? html`<p>${t('noOffers')}</p>`
        : this.offers.map((offer) => this.offer(offer))}
    `;
  }

  private offer(offer: PaymentOffer): TemplateResult {
    const state = paymentState((offer.state === 'DECLINED' ? undefined : offer.claimState) ?? offer.state ?? '');
    return html`
      <article aria-labelledby="offer-${offer.id}">
        <h2 id="offer-${offer.id}">${money(offer.amount, offer.currency)}</h2>
        <p>
          ${offer.title} ${offer.basis ? html`<br />${offer.basis}` : nothing}
          ${offer.offeredAt
            ? html`<br /><span class="quiet">${t('offeredOn', { date: day(offer.offeredAt) })}</span>`
            : nothing}
        </p>
        ${state ? html`<p><strong>${state}</strong> ${offer.state === 'DECLINED' ? nothing : offer.reason}</p>` : this.decision(offer)}
        ${offer.claimState && offer.claimState !== 'REJECTED' ? this.receipts(offer) : this.further(offer)}
        ${earlierClaims(offer, this.claims)}
      </article>
    `;
  }

  /** A yes leads to the claim, and to another one where that was refused; either answer can be taken back. */
  private further(offer: PaymentOffer): TemplateResult | typeof nothing {
    if (offer.state !== 'ACCEPTED' && offer.state !== 'DECLINED') {
      return nothing;
    }
    const other = offer.state === 'ACCEPTED' ? 'declination' : 'acceptance';
    return html`
      ${offer.state === 'ACCEPTED' ? this.claim(offer) : nothing}
      <p>
        <button type="button" class="plain" aria-describedby="offer-${offer.id}" @click=${() => this.decide(offer, other)}>
          ${t('offerChange')}
        </button>
      </p>
    `;
  }

  private receipts(offer: PaymentOffer): TemplateResult | typeof nothing {
    if (offer.claimState !== 'SUBMITTED') {
      return nothing;
    }
    return html`
      <p>
        <label for="receipt-${offer.id}">${t('receipt')}</label>
        <input
          id="receipt-${offer.id}"
          type="file"
          accept="image/jpeg,image/png,application/pdf"
          @change=${(event: Event) => this.addReceipt(event, offer)}
        />
      </p>
    `;
  }

  private decision(offer: PaymentOffer): TemplateResult {
    return html`
      ${offer.notice ? html`<p class="quiet">${offer.notice}</p>` : nothing}
      <p class="turn">
        <button type="button" aria-describedby="offer-${offer.id}" @click=${() => this.decide(offer, 'acceptance')}>
          ${t('offerAccept')}
        </button>
        <button type="button" class="plain" aria-describedby="offer-${offer.id}" @click=${() => this.decide(offer, 'declination')}>
          ${t('offerDecline')}
        </button>
      </p>
    `;
  }

  private claim(offer: PaymentOffer): TemplateResult {
    if (this.claiming !== offer.id) {
      return html`
        <p><button type="button" class="plain" @click=${() => this.startClaim(offer)}>${t(isRefused(offer) ? 'claimAgain' : 'claimBegin')}</button></p>
      `;
    }
    return html`
      <form autocomplete="off" @submit=${(event: SubmitEvent) => this.send(event, offer)} @input=${() => (this.key = crypto.randomUUID())}>
        <p>${t('claimMore')}</p>
        ${Array.from({ length: this.expenses }, (_, index) => this.expense(index, offer.currency))}
        <p class="turn">
          <button type="button" class="plain" @click=${this.addExpense}>${t('claimAdd')}</button>
          <button>${t('claimSend')}</button>
        </p>
      </form>
    `;
  }

  private expense(index: number, currency: string): TemplateResult {
    return html`
      <fieldset>
        <legend>${t('expense', { number: index + 1 })}</legend>
        <p>
          <label for="what-${index}">${t('expenseWhat')}</label>
          <input id="what-${index}" name="what" maxlength="200" required .defaultValue=${this.begun[index]?.what ?? ''} />
        </p>
        <p>
          <label for="amount-${index}">${t('expenseAmount', { currency })}</label>
          <input
            id="amount-${index}"
            name="amount"
            inputmode="decimal"
            required
            pattern="[0-9]+([.,][0-9]{1,2})?"
            .defaultValue=${String(this.begun[index]?.amount ?? '')}
          />
        </p>
      </fieldset>
    `;
  }

  private async addReceipt(event: Event, offer: PaymentOffer): Promise<void> {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) {
      const path = `/v1/claims/${offer.claimId}/receipts` as const;
      await this.attempt(() => upload(path, file, crypto.randomUUID()), t('receiptAdded'));
      input.value = '';
    }
  }

  private startClaim(offer: PaymentOffer): void {
    this.claiming = offer.id;
    this.begun = this.claims.find((claim) => claim.id === offer.claimId)?.expenses ?? [];
    this.expenses = this.begun.length;
  }

  private addExpense(): void {
    this.expenses++;
    void this.focusOn(`#what-${this.expenses - 1}`);
  }

  private async decide(offer: PaymentOffer, step: 'acceptance' | 'declination'): Promise<void> {
    const done = step === 'acceptance' ? t('offerAccepted') : t('offerDeclined');
    const worked = await this.attempt(async () => {
      await send('POST', `/v1/payment-offers/${offer.id}/${step}`);
      await this.load();
    }, done);
    if (worked) {
      await this.focusOn('h1');
    }
  }

  private async send(event: SubmitEvent, offer: PaymentOffer): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const amounts = form.getAll('amount').map((amount) => Number(String(amount).replace(',', '.')));
    const expenses = form.getAll('what').map((what, index) => ({ what: String(what).trim(), amount: amounts[index] }));
    const worked = await this.attempt(async () => {
      await send('POST', `/v1/payment-offers/${offer.id}/claims`, { expenses }, { key: this.key });
      await this.load();
    }, t('claimSubmitted'));
    if (worked) {
      this.claiming = '';
      await this.focusOn('h1');
    }
  }
}

customElements.define('payments-screen', PaymentsScreen);
