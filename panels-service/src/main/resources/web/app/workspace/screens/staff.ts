import { html, nothing, type TemplateResult } from 'lit';
import { all, read, send } from '../../lib/calls';
import { isSure } from '../../lib/final-step';
import type {
  NewStaffInvitation,
  StaffAccount,
  StaffAccountChange,
  StaffInvitation,
  StaffInvitationKey,
} from '../../lib/wire';
import { day } from '../../lib/words';
import { InvitingScreen } from '../inviting-screen';
import { countryName, STAFF_ROLES, staffAccessForm, staffInvitationForm } from '../staff-form';
import { d } from '../words';

/** Who works here and in which countries, by what the coordinator calls them. */
class StaffScreen extends InvitingScreen<StaffInvitationKey> {
  static override properties = {
    ...InvitingScreen.properties,
    changing: { state: true },
  };

  declare changing: string;
  private accounts: readonly StaffAccount[] = [];
  private invitations: readonly StaffInvitation[] = [];

  constructor() {
    super();
    this.changing = '';
  }

  protected heading(): string {
    return d('staff');
  }

  protected async fetch(): Promise<void> {
    if (this.mine.coordinator) {
      [this.accounts, this.invitations] = await Promise.all([
        all('/v1/staff-accounts?limit=100'),
        all('/v1/staff-invitations?state=INVITED&limit=100'),
      ]);
    }
  }

  protected content(): TemplateResult {
    if (!this.mine.coordinator) {
      return html`<p>${d('staffNotYours')}</p>`;
    }
    return html`
      <p>${d('staffMore')}</p>
      <section aria-labelledby="accounts">
        <h2 id="accounts" tabindex="-1">${d('staffAccounts')}</h2>
        ${this.accounts.length === 0
          ? html`<p>${d('staffNobody')}</p>`
          : html`<ul class="cards">${this.accounts.map((staff) => this.account(staff))}</ul>`}
      </section>
      <section aria-labelledby="invitations">
        <h2 id="invitations" tabindex="-1">${d('staffInvitations')}</h2>
        ${this.invitations.length === 0
          ? nothing
          : html`<ul class="cards">${this.invitations.map((invitation) => this.invitation(invitation))}</ul>`}
        ${this.invitingPart({
          button: d('staffInvite'),
          field: '#label',
          form: () =>
            staffInvitationForm(
              (wanted) => this.invite(wanted),
              () => this.open(false, '#invite'),
            ),
          nameOf: (key) => key.label,
        })}
      </section>
    `;
  }

  private account(staff: StaffAccount): TemplateResult {
    return html`
      <li>
        <strong>${staff.label}</strong>
        <span class="quiet">
          ${staff.roles.length === 0
            ? d('staffNoAccess')
            : html`${staff.roles.map((role) => d(STAFF_ROLES[role])).join(', ')} · ${staff.countries.map(countryName).join(', ')}`}
        </span>
        ${this.changing === staff.id
          ? staffAccessForm(
              staff,
              (wanted) => this.change(staff, wanted),
              () => this.ask('', `#change-${staff.id}`),
            )
          : html`
              <span class="turn">
                <button type="button" class="plain" id="change-${staff.id}" @click=${() => this.ask(staff.id, '#label')}>
                  ${d('staffChange')}<span class="unseen"> – ${staff.label}</span>
                </button>
                ${staff.roles.length === 0
                  ? nothing
                  : html`
                      <button type="button" class="plain" @click=${() => this.removeCodeApp(staff)}>
                        ${d('staffCodeApp')}<span class="unseen"> – ${staff.label}</span>
                      </button>
                      <button type="button" class="plain" @click=${() => this.takeAll(staff)}>
                        ${d('staffTake')}<span class="unseen"> – ${staff.label}</span>
                      </button>
                    `}
              </span>
            `}
      </li>
    `;
  }

  private invitation(invitation: StaffInvitation): TemplateResult {
    return html`
      <li>
        <strong>${invitation.label}</strong>
        <span class="quiet">${d(STAFF_ROLES[invitation.role])} · ${countryName(invitation.country)}</span>
        <span class="quiet">${d('invitationUntil', { day: day(invitation.expiresAt.slice(0, 10)) })}</span>
        <span class="turn">
          <button type="button" class="plain" @click=${() => this.inviteAnew(invitation)}>
            ${d('inviteAnew')}<span class="unseen"> – ${invitation.label}</span>
          </button>
          <button type="button" class="plain" @click=${() => this.withdraw(invitation)}>
            ${d('staffWithdraw')}<span class="unseen"> – ${invitation.label}</span>
          </button>
        </span>
      </li>
    `;
  }

  private ask(changing: string, focus: string): void {
    this.changing = changing;
    this.inviting = false;
    void this.focusOn(focus);
  }

  protected override open(inviting: boolean, focus: string): void {
    this.changing = '';
    super.open(inviting, focus);
  }

  private async takeAll(staff: StaffAccount): Promise<void> {
    if (await isSure({ question: `${staff.label}: ${d('staffTakeSure')}`, happens: d('staffTakeThen'), yes: d('staffTake') })) {
      await this.change(staff, { label: staff.label, roles: [], countries: [] });
    }
  }

  private async removeCodeApp(staff: StaffAccount): Promise<void> {
    const question = `${staff.label}: ${d('staffCodeAppSure')}`;
    if (await isSure({ question, happens: d('staffCodeAppThen'), yes: d('staffCodeApp') })) {
      await this.attempt(
        () => send('POST', `/v1/staff-accounts/${staff.id}/code-app-removal`),
        `${staff.label}: ${d('staffCodeAppGone')}`,
      );
    }
  }

  private async change(staff: StaffAccount, wanted: StaffAccountChange): Promise<void> {
    if (!wanted.label) {
      this.wants('label');
      return;
    }
    const path = `/v1/staff-accounts/${staff.id}` as const;
    const worked = await this.attempt(async () => {
      await send('PUT', path, wanted, { ifMatch: (await read(path)).etag });
      await this.fetch();
    }, `${wanted.label}: ${d('staffChanged')}`);
    if (worked) {
      this.ask('', '#accounts');
    }
  }

  private async withdraw(invitation: StaffInvitation): Promise<void> {
    const question = `${invitation.label}: ${d('staffWithdrawSure')}`;
    if (!(await isSure({ question, happens: d('staffWithdrawThen'), yes: d('staffWithdraw') }))) {
      return;
    }
    const worked = await this.attempt(async () => {
      await send('POST', `/v1/staff-invitations/${invitation.id}/withdrawal`);
      this.handed = undefined;
      await this.fetch();
    }, `${invitation.label}: ${d('staffWithdrawn')}`);
    if (worked) {
      await this.focusOn('#invitations');
    }
  }

  private async invite(wanted: NewStaffInvitation): Promise<void> {
    if (!wanted.label) {
      this.wants('label');
      return;
    }
    await this.show(() => send('POST', '/v1/staff-invitations', wanted, { key: crypto.randomUUID() }));
  }

  private async inviteAnew(invitation: StaffInvitation): Promise<void> {
    await this.show(() =>
      send('POST', `/v1/staff-invitations/${invitation.id}/renewal`, undefined, { key: crypto.randomUUID() }),
    );
  }
}

customElements.define('workspace-staff', StaffScreen);
