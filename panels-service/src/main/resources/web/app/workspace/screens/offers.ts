import { html, nothing, type TemplateResult } from 'lit';
import { all, read, send } from '../../lib/calls';
import { isSure } from '../../lib/final-step';
import { hrefOf } from '../../lib/router';
import type { Membership, NewPaymentOffer, PaymentRate } from '../../lib/wire';
import { money } from '../../lib/words';
import { WorkspaceScreen } from '../workspace-screen';
import { d, type WorkspaceKey } from '../words';
import { firstField, selectField, valueOf, wordingField, wordingOf } from '../wording';

const TASKS: Readonly<Record<PaymentRate['taskKind'], WorkspaceKey>> = {
  REVIEW: 'taskReview',
  MEETING: 'taskMeeting',
  TRAINING: 'taskTraining',
};

/** What time is worth, and an offer for what is no review; how it is answered is told to nobody. */
class OffersScreen extends WorkspaceScreen {
  private rates: readonly PaymentRate[] = [];
  private members: readonly Membership[] = [];
  private key = crypto.randomUUID();

  protected heading(): string {
    return d('offers');
  }

  protected async fetch(): Promise<void> {
    const [rates, panels] = await Promise.all([
      read('/v1/payment-rates'),
      all('/v1/panels?limit=50'),
    ]);
    this.rates = rates.body.items;
    const members = await Promise.all(
      panels.map((panel) => all(`/v1/panels/${panel.id}/memberships?limit=100`)),
    );
    this.members = members.flat().filter((member) => member.state === 'ACTIVE');
  }

  protected content(): TemplateResult {
    return html`
      <p>${d('offersMore')}</p>
      <section aria-labelledby="rates">
        <h2 id="rates">${d('rates')}</h2>
        ${this.rates.length === 0
          ? html`<p>${d('noRates')}</p>`
          : html`
              <ul>
                ${this.rates.map(
                  (rate) => html`
                    <li>
                      ${d(TASKS[rate.taskKind])}: <strong>${money(rate.amount, rate.currency)}</strong>
                      ${rate.basis ? html`<span class="quiet">(${rate.basis})</span>` : nothing}
                    </li>
                  `,
                )}
              </ul>
            `}
      </section>
      ${this.offering()}
      <p><a href=${hrefOf('desk-claims')}>${d('claims')}</a></p>
    `;
  }

  /** A review is offered to all by itself. */
  private offering(): TemplateResult | typeof nothing {
    const tasks = [...new Set(this.rates.map((rate) => rate.taskKind))].filter((task) => task !== 'REVIEW');
    if (tasks.length === 0 || this.members.length === 0) {
      return nothing;
    }
    return html`
      <form autocomplete="off" @submit=${this.submit} @input=${() => (this.key = crypto.randomUUID())} aria-labelledby="offer">
        <h2 id="offer">${d('offerPayment')}</h2>
        ${selectField(
          'member',
          d('offerTo'),
          this.members.map((member) => ({ value: member.id, label: member.pseudonym })),
        )}
        ${selectField(
          'task',
          d('offerFor'),
          tasks.map((task) => ({ value: task, label: d(TASKS[task]) })),
        )}
        ${wordingField('title', d('offerTitle'), {}, 1)}
        <p><button>${d('offerPayment')}</button></p>
      </form>
    `;
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const title = wordingOf(form, 'title');
    if (!title) {
      this.wants(firstField('title'));
      return;
    }
    const body: NewPaymentOffer = { membershipId: valueOf(form, 'member'), taskKind: valueOf(form, 'task'), title };
    if (!(await isSure({ question: d('offerSure'), happens: d('offerThen'), yes: d('offerPayment') }))) {
      return;
    }
    const offered = await this.attempt(
      () => send('POST', '/v1/payment-offers', body, { key: this.key }),
      d('offerMade'),
    );
    if (offered) {
      form.reset();
      this.key = crypto.randomUUID();
      await this.focusOn('h1');
    }
  }
}

customElements.define('workspace-offers', OffersScreen);
