import { html, nothing, type TemplateResult } from 'lit';
import { all, read, send } from '../../lib/calls';
import { isSure } from '../../lib/final-step';
import { nameOf } from '../../lib/languages';
import { hrefOf } from '../../lib/router';
import { shownIn } from '../../lib/substitution';
import type { Invitation, Membership, NewMembership, Panel, TemporaryPassword } from '../../lib/wire';
import { day } from '../../lib/words';
import { WorkspaceScreen } from '../workspace-screen';
import { invitationCard } from '../invitation-card';
import { invitationForm } from '../invitation-form';
import { PLACES, ROLES } from '../kinds';
import { passwordCard } from '../password-card';
import { panelChoice } from '../panel-choice';
import { endsSoon, type Term, termForm } from '../term-form';
import { d } from '../words';

type Step = 'break' | 'return' | 'end';

/** Who sits on a panel, by the names that they have there. */
class PanelScreen extends WorkspaceScreen {
  static override properties = {
    ...WorkspaceScreen.properties,
    inviting: { state: true },
    invitation: { state: true },
    renewing: { state: true },
    password: { state: true },
  };

  declare inviting: boolean;
  /** That was just made: it is shown this once. */
  declare invitation: Invitation | undefined;
  declare renewing: string;
  /** That was just handed to a member: it is shown this once. */
  declare password: TemporaryPassword | undefined;
  private panels: readonly Panel[] = [];
  private members: readonly Membership[] = [];
  private unreachable: readonly { readonly membershipId: string }[] = [];

  constructor() {
    super();
    this.inviting = false;
    this.renewing = '';
  }

  protected heading(): string {
    return this.panel?.name ?? d('panel');
  }

  private get panel(): Panel | undefined {
    return this.panels.find((panel) => panel.id === this.param('id')) ?? this.panels[0];
  }

  protected async fetch(): Promise<void> {
    this.panels = await all('/v1/panels?limit=50');
    const panel = this.panel;
    if (panel) {
      [this.members, this.unreachable] = await Promise.all([
        all(`/v1/panels/${panel.id}/memberships?limit=100`),
        all(`/v1/panels/${panel.id}/unreachable-members`),
      ]);
    }
  }

  protected content(): TemplateResult {
    const panel = this.panel;
    if (!panel) {
      return html`<p>${d('noPanel')}</p>`;
    }
    return html`
      ${panelChoice(this.panels, panel, (id) => hrefOf('desk-panel', { id }))}
      ${panel.termsOfReference?.purpose ? html`<p lang=${shownIn(panel) ?? nothing}>${panel.termsOfReference.purpose}</p>` : nothing}
      <p class="ways">
        <a href=${hrefOf('desk-terms', { panel: panel.id })}>${d('termsOfReference')}</a>
        <a href=${hrefOf('desk-meetings', { panel: panel.id })}>${d('panelMeetings')}</a>
      </p>
      ${panel.quorum ? html`<p class="quiet">${d('quorum', { n: panel.quorum })}</p>` : nothing}
      <section aria-labelledby="members">
        <h2 id="members" tabindex="-1">${d('members')}</h2>
        <ul class="cards">
          ${this.members.filter((member) => member.state !== 'ENDED').map((member) => this.member(member, panel))}
        </ul>
      </section>
      ${this.invitations(panel)}
    `;
  }

  private member(member: Membership, panel: Panel): TemplateResult {
    const button = (step: Step, label: string, done: string) => html`
      <button type="button" class="plain" @click=${() => this.step(member, step, done)}>
        ${label}<span class="unseen"> – ${member.pseudonym}</span>
      </button>
    `;
    return html`
      <li>
        <strong>${member.pseudonym}</strong>
        <span class="quiet">
          ${d(ROLES[member.role])} · ${d(PLACES[member.state])}${member.language
            ? html` · <span lang=${member.language}>${nameOf(member.language)}</span>`
            : nothing}
        </span>
        ${member.termFrom && member.termUntil
          ? html`<span class="quiet">${d('termOfOffice', { from: day(member.termFrom), until: day(member.termUntil) })}</span>`
          : nothing}
        ${endsSoon(member) ? html`<span class="notice warning">${d('termEndsSoon')}</span>` : nothing}
        ${this.unreachable.some((each) => each.membershipId === member.id)
          ? html`<span class="notice warning">${d('mailComesBack')}</span>`
          : nothing}
        ${this.renewing === member.id
          ? termForm(
              member,
              panel.termsOfReference?.termOfOfficeMonths ?? 12,
              (term) => this.renew(member, term),
              () => this.askTerm('', `#term-${member.id}`),
            )
          : nothing}
        <span class="turn">
          ${this.renewing === member.id
            ? nothing
            : html`
                <button type="button" class="plain" id="term-${member.id}" @click=${() => this.askTerm(member.id, '#from')}>
                  ${d('renewTerm')}<span class="unseen"> – ${member.pseudonym}</span>
                </button>
              `}
          ${member.state === 'INVITED'
            ? html`
                <button type="button" class="plain" @click=${() => this.inviteAnew(member)}>
                  ${d('inviteAnew')}<span class="unseen"> – ${member.pseudonym}</span>
                </button>
              `
            : nothing}
          ${member.state === 'ACTIVE' || member.state === 'ON_BREAK'
            ? html`
                <button type="button" class="plain" @click=${() => this.handPassword(member)}>
                  ${d('passwordNew')}<span class="unseen"> – ${member.pseudonym}</span>
                </button>
              `
            : nothing}
          ${member.state === 'ACTIVE' ? button('break', d('startBreak'), d('placeOnBreak')) : nothing}
          ${member.state === 'ON_BREAK' ? button('return', d('endBreak'), d('placeActive')) : nothing}
          <button type="button" class="plain" @click=${() => this.end(member)}>
            ${d('endPlace')}<span class="unseen"> – ${member.pseudonym}</span>
          </button>
        </span>
        ${this.password?.membershipId === member.id ? passwordCard(member, this.password) : nothing}
      </li>
    `;
  }

  private async handPassword(member: Membership): Promise<void> {
    const question = `${member.pseudonym}: ${d('passwordSure')}`;
    if (!(await isSure({ question, happens: d('passwordThen'), yes: d('passwordNew') }))) {
      return;
    }
    const worked = await this.attempt(async () => {
      const path = `/v1/memberships/${member.id}/temporary-password` as const;
      this.password = (await send('POST', path, undefined, { key: crypto.randomUUID() })).body;
    }, `${member.pseudonym}: ${d('passwordHanded')}`);
    if (worked) {
      await this.focusOn('#password-card');
    }
  }

  private async end(member: Membership): Promise<void> {
    const question = `${member.pseudonym}: ${d('endSure')}`;
    if (await isSure({ question, happens: d('endThen'), yes: d('endPlace') })) {
      await this.step(member, 'end', d('placeEnded'));
    }
  }

  private askTerm(renewing: string, focus: string): void {
    this.renewing = renewing;
    void this.focusOn(focus);
  }

  private async renew(member: Membership, term: Term): Promise<void> {
    const path = `/v1/memberships/${member.id}` as const;
    const worked = await this.attempt(async () => {
      await send('PUT', `${path}/term`, term, { ifMatch: (await read(path)).etag });
      await this.fetch();
    }, `${member.pseudonym}: ${d('termRenewed', { date: day(term.until) })}`);
    if (worked) {
      this.askTerm('', `#term-${member.id}`);
    }
  }

  private async step(member: Membership, name: Step, done: string): Promise<void> {
    const worked = await this.attempt(async () => {
      await send('POST', `/v1/memberships/${member.id}/${name}`);
      await this.fetch();
    }, `${member.pseudonym}: ${done}`);
    if (worked) {
      await this.focusOn('#members');
    }
  }

  private invitations(panel: Panel): TemplateResult {
    return html`
      <section aria-labelledby="invite-heading">
        <h2 id="invite-heading" tabindex="-1">${d('invite')}</h2>
        ${this.invitation ? invitationCard(this.invitation.pseudonym, this.invitation, (link) => this.copy(link)) : nothing}
        ${this.inviting
          ? invitationForm(
              panel,
              (wanted) => this.invite(panel, wanted),
              () => this.open(false, '#invite'),
            )
          : html`
              <p>
                <button type="button" id="invite" @click=${() => this.open(true, '#pseudonym')}>${d('inviteSomebody')}</button>
              </p>
            `}
      </section>
    `;
  }

  private open(inviting: boolean, focus: string): void {
    this.inviting = inviting;
    this.invitation = undefined;
    void this.focusOn(focus);
  }

  private async invite(panel: Panel, wanted: NewMembership): Promise<void> {
    if (!wanted.pseudonym) {
      this.wants('pseudonym');
      return;
    }
    await this.show(() => send('POST', `/v1/panels/${panel.id}/memberships`, wanted, { key: crypto.randomUUID() }));
  }

  private async inviteAnew(member: Membership): Promise<void> {
    await this.show(() =>
      send('POST', `/v1/memberships/${member.id}/invitation`, undefined, { key: crypto.randomUUID() }),
    );
  }

  /** Invites, and shows what is to be handed over. */
  private async show(invite: () => Promise<{ readonly body: Invitation }>): Promise<void> {
    let made: Invitation | undefined;
    const worked = await this.attempt(async () => {
      made = (await invite()).body;
      await this.fetch();
    }, d('invited'));
    if (worked) {
      this.inviting = false;
      this.invitation = made;
      await this.focusOn('#invitation-card');
    }
  }

  private async copy(link: string): Promise<void> {
    await this.attempt(() => navigator.clipboard.writeText(link), d('invitationCopied'));
  }
}

customElements.define('workspace-panel', PanelScreen);
