import { html, nothing, type TemplateResult } from 'lit';
import { all, send } from '../../lib/calls';
import { isSure } from '../../lib/final-step';
import { empty, tag } from '../../lib/icons';
import { hrefOf } from '../../lib/router';
import { shownIn } from '../../lib/substitution';
import { day, money, t } from '../../lib/words';
import '../data-table';
import type { Column } from '../data-table';
import { WorkspaceScreen } from '../workspace-screen';
import type { Claim } from '../../lib/wire';
import { d } from '../words';
import { valueOf } from '../wording';

/** Only what is not decided, or not paid yet, is here. */
const stateOf = (claim: Claim) => (claim.state === 'SUBMITTED' ? 'claimWaits' : 'claimToPay');

/** What members ask to be paid, until it is paid. */
class ClaimsScreen extends WorkspaceScreen {
  static override properties = { ...WorkspaceScreen.properties, open: { state: true }, opened: { state: true } };

  /** The claim that is being refused. */
  declare open: string;
  /** The claim that is shown with all that belongs to it. */
  declare opened: string;
  private claims: readonly Claim[] = [];

  constructor() {
    super();
    this.open = '';
    this.opened = '';
  }

  protected heading(): string {
    return d('claims');
  }

  protected async fetch(): Promise<void> {
    const [submitted, approved] = await Promise.all([
      all('/v1/claims?state=SUBMITTED&limit=100'),
      all('/v1/claims?state=APPROVED&limit=100'),
    ]);
    this.claims = [...submitted, ...approved];
    this.opened = this.claims.length === 1 ? this.claims[0].id : '';
  }

  protected content(): TemplateResult {
    return html`
      <p>${d('claimsMore')}</p>
      ${this.claims.length === 0 ? empty(d('noClaims')) : this.table()}
      <p><a href=${hrefOf('desk-offers')}>${d('offers')}</a></p>
    `;
  }

  private table(): TemplateResult {
    return html`
      <data-table
        .caption=${d('claims')}
        .columns=${this.columns}
        .rows=${this.claims}
        .keyOf=${(claim: Claim) => claim.id}
        .wordsOf=${(claim: Claim) => `${claim.pseudonym} ${claim.title ?? ''}`}
        .detail=${(claim: Claim) => this.claim(claim)}
        .opened=${this.opened}
        .open=${(key: string) => this.showClaim(key)}
      ></data-table>
    `;
  }

  private get columns(): readonly Column<Claim>[] {
    return [
      { name: 'from', label: d('columnFrom'), by: (claim) => claim.pseudonym, cell: (claim) => claim.pseudonym },
      {
        name: 'for',
        label: d('columnFor'),
        by: (claim) => claim.title,
        cell: (claim) => html`<span lang=${shownIn(claim) ?? nothing}>${claim.title}</span>`,
      },
      { name: 'sent', tight: true, label: d('columnSent'), by: (claim) => claim.submittedAt, cell: (claim) => day(claim.submittedAt) },
      {
        name: 'total', tight: true,
        label: d('columnTotal'),
        by: (claim) => Number(claim.total),
        cell: (claim) => html`<strong>${money(claim.total, claim.currency)}</strong>`,
      },
      {
        name: 'state',
        label: d('reviewState'),
        by: (claim) => d(stateOf(claim)),
        cell: (claim) => html`
          <ul class="tags">${tag('coin', d(stateOf(claim)), claim.state === 'SUBMITTED' ? 'waits' : '')}</ul>
        `,
      },
    ];
  }

  private showClaim(id: string): void {
    this.opened = id;
    this.open = '';
  }

  private claim(claim: Claim): TemplateResult {
    const heading = `claim-${claim.id}`;
    return html`
      <article aria-labelledby=${heading}>
        <h2 id=${heading}>${claim.pseudonym} – ${money(claim.total, claim.currency)}</h2>
        <ul>
          <li>${d('offered')} ${money(claim.amount, claim.currency)}</li>
          ${claim.expenses.map((expense) => html`<li>${expense.what}: ${money(expense.amount, claim.currency)}</li>`)}
        </ul>
        ${claim.receipts?.map(
          (receipt, index) => html`
            <p>
              <a href="/v1/claims/${claim.id}/receipts/${receipt.id}" download>${d('receipt', { number: index + 1 })}</a>
            </p>
          `,
        )}
        ${this.open === claim.id ? this.refusal(claim) : this.steps(claim, heading)}
      </article>
    `;
  }

  private steps(claim: Claim, heading: string): TemplateResult {
    return html`
      <p class="turn">
        ${claim.state === 'SUBMITTED'
          ? html`
              <button type="button" aria-describedby=${heading} @click=${() => this.approve(claim)}>
                ${d('approve')}
              </button>
            `
          : html`
              <button type="button" aria-describedby=${heading} @click=${() => this.notePayment(claim)}>
                ${d('pay')}
              </button>
            `}
        <button
          type="button"
          class="plain"
          id="refuse-${claim.id}"
          aria-describedby=${heading}
          @click=${() => this.show(claim.id, '#reason')}
        >
          ${d('refuse')}
        </button>
      </p>
    `;
  }

  private refusal(claim: Claim): TemplateResult {
    return html`
      <form autocomplete="off" @submit=${(event: SubmitEvent) => this.refuse(event, claim)} aria-label=${d('refuse')}>
        <p>
          <label for="reason">${d('refuseWhy')}</label>
          <textarea id="reason" name="reason" rows="3" maxlength="500"></textarea>
        </p>
        <p class="turn">
          <button>${d('refuse')}</button>
          <button type="button" class="plain" @click=${() => this.show('', `#refuse-${claim.id}`)}>${t('cancel')}</button>
        </p>
      </form>
    `;
  }

  private show(id: string, focus: string): void {
    this.open = id;
    void this.focusOn(focus);
  }

  private async refuse(event: SubmitEvent, claim: Claim): Promise<void> {
    event.preventDefault();
    const reason = valueOf(event.target as HTMLFormElement, 'reason');
    if (!reason) {
      this.wants('reason');
      return;
    }
    if (await isSure({ question: d('refuseSure'), happens: d('refuseThen'), yes: d('refuse') })) {
      await this.stepTaken(() => send('POST', `/v1/claims/${claim.id}/rejection`, { reason }), d('refused'));
    }
  }

  /** Until it is paid it can still be refused. */
  private async approve(claim: Claim): Promise<void> {
    await this.stepTaken(() => send('POST', `/v1/claims/${claim.id}/approval`), d('approved'));
  }

  private async notePayment(claim: Claim): Promise<void> {
    const question = d('paySure', { amount: money(claim.total, claim.currency) });
    if (await isSure({ question, happens: d('payThen'), yes: d('pay') })) {
      await this.stepTaken(() => send('POST', `/v1/claims/${claim.id}/payment`), d('paid'));
    }
  }

  private async stepTaken(step: () => Promise<unknown>, done: string): Promise<void> {
    const worked = await this.attempt(async () => {
      await step();
      await this.fetch();
    }, done);
    if (worked) {
      this.show('', 'h1');
    }
  }
}

customElements.define('workspace-claims', ClaimsScreen);
