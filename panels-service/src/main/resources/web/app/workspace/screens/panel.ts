import { html, nothing, type TemplateResult } from 'lit';
import { all, read, send } from '../../lib/calls';
import { isSure } from '../../lib/final-step';
import { empty, tag } from '../../lib/icons';
import { nameOf } from '../../lib/languages';
import { hrefOf } from '../../lib/router';
import { shownIn } from '../../lib/substitution';
import type { Invitation, Membership, NewMembership, Panel, TemporaryPassword } from '../../lib/wire';
import { day, t } from '../../lib/words';
import '../data-table';
import type { Column } from '../data-table';
import { invitationForm } from '../invitation-form';
import { InvitingScreen } from '../inviting-screen';
import { PLACES, ROLES } from '../kinds';
import { passwordCard } from '../password-card';
import { panelChoice } from '../panel-choice';
import { endsSoon, type Term, termForm } from '../term-form';
import { d } from '../words';

type Step = 'break' | 'return' | 'end';

/** Who sits on a panel, by the names that they have there. */
class PanelScreen extends InvitingScreen<Invitation> {
  static override properties = {
    ...InvitingScreen.properties,
    renewing: { state: true },
    opened: { state: true },
    password: { state: true },
  };

  declare renewing: string;
  /** The place with which something can be done. */
  declare opened: string;
  /** That was just handed to a member: it is shown this once. */
  declare password: TemporaryPassword | undefined;
  private panels: readonly Panel[] = [];
  private members: readonly Membership[] = [];
  private unreachable: readonly { readonly membershipId: string }[] = [];

  constructor() {
    super();
    this.renewing = '';
    this.opened = '';
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
        ${this.table(panel)}
      </section>
      ${this.invitations(panel)}
    `;
  }

  private table(panel: Panel): TemplateResult {
    const members = this.members.filter((member) => member.state !== 'ENDED');
    return members.length === 0
      ? empty(d('noMembers'))
      : html`
          <data-table
            .caption=${d('members')}
            .columns=${this.columns}
            .rows=${members}
            .keyOf=${(member: Membership) => member.id}
            .wordsOf=${(member: Membership) => `${member.pseudonym} ${d(ROLES[member.role])} ${d(PLACES[member.state])}`}
            .urgent=${(member: Membership) => endsSoon(member) || this.isUnreachable(member)}
            .detail=${(member: Membership) => this.steps(member, panel)}
            .opened=${this.opened}
            .open=${(key: string) => this.openMember(key)}
          ></data-table>
        `;
  }

  private isUnreachable(member: Membership): boolean {
    return this.unreachable.some((each) => each.membershipId === member.id);
  }

  private openMember(key: string): void {
    this.opened = key;
    this.renewing = '';
  }

  private get columns(): readonly Column<Membership>[] {
    return [
      {
        name: 'name',
        label: d('columnFrom'),
        by: (member) => member.pseudonym,
        cell: (member) => html`
          <strong>${member.pseudonym}</strong>
          ${this.isUnreachable(member) ? html`<span class="wrong">${d('mailComesBack')}</span>` : nothing}
        `,
      },
      { name: 'role', label: d('columnRole'), by: (member) => d(ROLES[member.role]), cell: (member) => d(ROLES[member.role]) },
      {
        name: 'state',
        label: d('columnPlace'),
        by: (member) => d(PLACES[member.state]),
        cell: (member) => html`
          <ul class="tags">${tag(member.state === 'ACTIVE' ? 'done' : 'clock', d(PLACES[member.state]), member.state === 'INVITED' ? 'waits' : '')}</ul>
        `,
      },
      {
        name: 'language',
        label: t('language'),
        by: (member) => (member.language ? nameOf(member.language) : undefined),
        cell: (member) => (member.language ? html`<span lang=${member.language}>${nameOf(member.language)}</span>` : ''),
      },
      {
        name: 'term', tight: true,
        label: d('columnTerm'),
        by: (member) => member.termUntil,
        cell: (member) => html`
          ${member.termUntil ? day(member.termUntil) : ''}
          ${endsSoon(member) ? html`<span class="wrong">${d('termEndsSoon')}</span>` : nothing}
        `,
      },
    ];
  }

  /** What can be done with a place. */
  private steps(member: Membership, panel: Panel): TemplateResult {
    const unseen = html`<span class="unseen"> – ${member.pseudonym}</span>`;
    const button = (label: string, step: () => void) => html`
      <button type="button" class="plain" @click=${step}>${label}${unseen}</button>
    `;
    return html`
      ${member.termFrom && member.termUntil
        ? html`<p class="quiet">${d('termOfOffice', { from: day(member.termFrom), until: day(member.termUntil) })}</p>`
        : nothing}
      ${this.renewing === member.id
        ? termForm(
            member,
            panel.termsOfReference?.termOfOfficeMonths ?? 12,
            (term) => this.renew(member, term),
            () => this.askTerm('', `#term-${member.id}`),
          )
        : nothing}
      <p class="turn">
        ${this.renewing === member.id
          ? nothing
          : html`
              <button type="button" class="plain" id="term-${member.id}" @click=${() => this.askTerm(member.id, '#from')}>
                ${d('renewTerm')}${unseen}
              </button>
            `}
        ${member.state === 'INVITED' ? button(d('inviteAnew'), () => void this.inviteAnew(member)) : nothing}
        ${member.state === 'ACTIVE' || member.state === 'ON_BREAK'
          ? button(d('passwordNew'), () => void this.handPassword(member))
          : nothing}
        ${member.state === 'ACTIVE' ? button(d('startBreak'), () => void this.step(member, 'break', d('placeOnBreak'))) : nothing}
        ${member.state === 'ON_BREAK' ? button(d('endBreak'), () => void this.step(member, 'return', d('placeActive'))) : nothing}
        ${button(d('endPlace'), () => void this.end(member))}
      </p>
      ${this.password?.membershipId === member.id ? passwordCard(member, this.password) : nothing}
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
        ${this.invitingPart({
          button: d('inviteSomebody'),
          field: '#pseudonym',
          form: () =>
            invitationForm(
              panel,
              (wanted) => this.invite(panel, wanted),
              () => this.open(false, '#invite'),
            ),
          nameOf: (key) => key.pseudonym,
        })}
      </section>
    `;
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
}

customElements.define('workspace-panel', PanelScreen);
