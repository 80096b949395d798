import { html, nothing, type TemplateResult } from 'lit';
import { all, send } from '../lib/calls';
import { isSure } from '../lib/final-step';
import { forgetMember, myPlaces, panel } from '../lib/member';
import '../lib/own-phone-choice';
import { hasPasskeys } from '../lib/passkeys';
import { hrefOf } from '../lib/router';
import { Screen } from '../lib/screen';
import { session } from '../lib/session';
import { shownIn } from '../lib/substitution';
import '../lib/training-form';
import type { Development, Membership, Panel } from '../lib/wire';
import { day, type Key, language, t } from '../lib/words';

interface OwnMembership {
  readonly membership: Membership;
  readonly panel: Panel;
  readonly development: readonly Development[];
}

const ROLES: Record<Membership['role'], Key> = {
  MEMBER: 'roleMember',
  CHAIR: 'roleChair',
  PPI_LEAD: 'roleLead',
  CARER_MEMBER: 'roleCarer',
};

/** The own membership: pausing, coming back, leaving; what was agreed; and the links to what only its member sees. */
class MembershipScreen extends Screen {
  private memberships: readonly OwnMembership[] = [];

  protected heading(): string {
    return t(isMember() ? 'myPlace' : 'ownAccount');
  }

  protected async load(): Promise<void> {
    this.memberships = isMember() ? await Promise.all((await myPlaces()).map(withPanelAndSteps)) : [];
  }

  protected content(): TemplateResult {
    if (!isMember()) {
      return html`${hasPasskeys() ? signInWithoutTyping() : nothing} ${this.ownAccount()}`;
    }
    return html`
      ${this.memberships.length === 0 ? html`<p>${t('noPlaceNow')}</p>` : this.memberships.map((entry) => this.entry(entry))}
      ${hasPasskeys() ? signInWithoutTyping() : nothing}
      <own-phone-choice></own-phone-choice>
      ${this.ownAccount()}
      <section aria-labelledby="mine">
        <h2 id="mine">${t('mine')}</h2>
        <ul class="plain-list">
          <li><a href=${hrefOf('standards')}>${t('standards')}</a></li>
          <li><a href=${hrefOf('payments')}>${t('payments')}</a></li>
          <li><a href=${hrefOf('messages')}>${t('messages')}</a></li>
          <li><a href=${hrefOf('data')}>${t('myData')}</a></li>
          <li><a href=${hrefOf('help')}>${t('notWell')}</a></li>
        </ul>
      </section>
    `;
  }

  private ownAccount(): TemplateResult {
    return html`
      <section aria-labelledby="account">
        <h2 id="account">${t(isMember() ? 'ownAccount' : 'signOutAll')}</h2>
        <p>${t('signOutAllMore')}</p>
        <p><button type="button" class="plain" @click=${this.signOutEverywhere}>${t('signOutAll')}</button></p>
        <p>${t('deleteAccountMore')}</p>
        <p><button type="button" class="plain" @click=${this.deleteAccount}>${t('deleteAccount')}</button></p>
      </section>
    `;
  }

  private async signOutEverywhere(): Promise<void> {
    if (await this.attempt(() => send('POST', '/v1/my-account/sign-out'), t('signedOutAll'))) {
      await session.leaveEverywhere();
    }
  }

  private async deleteAccount(): Promise<void> {
    const sure = { question: t('deleteAccountSure'), happens: t('deleteAccountThen'), yes: t('deleteAccountYes') };
    if ((await isSure(sure)) && (await this.attempt(() => send('POST', '/v1/my-account/deletion'), t('accountDeleted')))) {
      await session.leaveEverywhere();
    }
  }

  private entry(entry: OwnMembership): TemplateResult {
    const { membership, panel: mine } = entry;
    return html`
      <section aria-labelledby="panel-${membership.id}">
        <h2 id="panel-${membership.id}">${mine.name}</h2>
        <p>${t('youAre', { pseudonym: membership.pseudonym, role: t(ROLES[membership.role]) })}</p>
        ${membership.termUntil ? html`<p>${t('termUntil', { date: day(membership.termUntil) })}</p>` : nothing}
        ${membership.state === 'ON_BREAK' ? this.resting(membership) : this.active(membership)}
        ${this.agreement(mine)}
        <p><a href=${hrefOf('meetings')}>${t('meetings')}<span class="unseen"> – ${mine.name}</span></a></p>
        ${this.development(entry)}
        ${this.stopping(membership)}
      </section>
    `;
  }

  private active(membership: Membership): TemplateResult {
    return html`
      <h3>${t('breakHeading')}</h3>
      <p>${t('breakMore')}</p>
      <p>
        <button type="button" class="plain" @click=${() => this.step(membership, 'break', t('breakBegun'))}>
          ${t('breakButton')}
        </button>
      </p>
    `;
  }

  private resting(membership: Membership): TemplateResult {
    return html`
      <p class="notice">${t('onBreak')}</p>
      <p>
        <button type="button" @click=${() => this.step(membership, 'return', t('welcomeBack'))}>${t('returnButton')}</button>
      </p>
    `;
  }

  private stopping(membership: Membership): TemplateResult {
    return html`
      <h3>${t('stopHeading')}</h3>
      <p>${t('stopMore')}</p>
      <p>
        <button type="button" class="plain" @click=${() => this.leave(membership)}>${t('stopButton')}</button>
      </p>
    `;
  }

  private agreement(mine: Panel): TemplateResult | typeof nothing {
    const agreed = mine.feedbackAgreement;
    return html`
      <details>
        <summary>${t('agreed')}</summary>
        <p>${mine.termsOfReference?.purpose}</p>
        ${agreed
          ? html`
              <p>${t('agreedArrive', { n: agreed.acknowledgeWithinDays })}</p>
              <p>${t('agreedAnswer', { n: agreed.responseWithinDays })}</p>
            `
          : nothing}
      </details>
    `;
  }

  private development({ membership, development: steps }: OwnMembership): TemplateResult {
    const heading = `development-${membership.id}`;
    return html`
      ${steps.length === 0
        ? nothing
        : html`
            <h3 id=${heading} tabindex="-1">${t('development')}</h3>
            <ul>
              ${steps.map((step) => this.taken(step))}
            </ul>
          `}
      <training-form
        .membership=${membership.id}
        .entered=${() => this.entered(`#${heading}`)}
      ></training-form>
    `;
  }

  private taken(step: Development): TemplateResult {
    return html`
      <li>
        <span lang=${shownIn(step) ?? nothing}>${step.title}</span>
        <span class="quiet">${day(step.date)}</span>
      </li>
    `;
  }

  private async entered(heading: string): Promise<void> {
    await this.attempt(() => this.load(), '');
    await this.focusOn(heading);
  }

  private async leave(membership: Membership): Promise<void> {
    if (await isSure({ question: t('stopSure'), happens: t('stopThen'), yes: t('stopYes') })) {
      await this.step(membership, 'end', t('stopped'));
    }
  }

  private async step(membership: Membership, step: 'break' | 'return' | 'end', done: string): Promise<void> {
    const worked = await this.attempt(async () => {
      await send('POST', `/v1/memberships/${membership.id}/${step}`);
      forgetMember();
      await this.load();
    }, done);
    if (worked) {
      await this.focusOn('h1');
    }
  }
}

async function withPanelAndSteps(membership: Membership): Promise<OwnMembership> {
  const [mine, development] = await Promise.all([
    panel(membership.panelId),
    all(`/v1/memberships/${membership.id}/development-steps`),
  ]);
  return { membership, panel: mine, development };
}

/** Whoever works here comes for the account alone. */
function isMember(): boolean {
  return session.roles.includes('panel-member');
}

function signInWithoutTyping(): TemplateResult {
  return html`
    <section aria-labelledby="passkey">
      <h2 id="passkey">${t('passkeyHeading')}</h2>
      <p>${t('passkeyMore')}</p>
      <p><a href=${`${session.signInPath(language().tag)}&for=passkey`}>${t('passkeySetUp')}</a></p>
    </section>
  `;
}

customElements.define('membership-screen', MembershipScreen);
