import { html, nothing, type TemplateResult } from 'lit';
import { Refusal, send } from '../lib/calls';
import { forgetMember } from '../lib/member';
import { hasPasskeys } from '../lib/passkeys';
import { hrefOf, leadOn, rename } from '../lib/router';
import { Screen } from '../lib/screen';
import { session } from '../lib/session';
import { language, t } from '../lib/words';

/** Kept in this window alone, so that the next person at the device does not find it. */
const CODE = 'zajedno.invitation';
/** In its place, once the code is used and the access of the account is on its way: with the role that it brings. */
const USED = 'used:';
const EXAMPLE = 'KTRB XAHM';

/** With an invitation: to an account, and with the account to the place on the panel. */
class JoinScreen extends Screen {
  protected heading(): string {
    return t('joinInvited');
  }

  protected async load(): Promise<void> {
    const ofTheLink = location.hash.slice(1);
    if (ofTheLink) {
      keep(ofTheLink);
      rename(hrefOf('join'));
    }
    if (isUsed() && session.roles.includes(kept().slice(USED.length))) {
      keep('');
      leadOn('/');
    }
  }

  protected content(): TemplateResult {
    if (session.state === 'signed-out') {
      return this.toAnAccount();
    }
    return isUsed() ? this.preparing() : this.toThePlace();
  }

  private toAnAccount(): TemplateResult {
    return html`
      <form autocomplete="off" @submit=${this.signIn}>
        ${codeField()}
        <p>${t('joinNewMore')}</p>
        ${hasPasskeys() ? html`<p>${t('joinPasskeyMore')}</p>` : nothing}
        <p class="turn">
          ${hasPasskeys() ? html`<button name="for" value="account-with-passkey">${t('joinNewPasskey')}</button>` : nothing}
          <button name="for" value="account" class=${hasPasskeys() ? 'plain' : nothing}>${t('joinNew')}</button>
          <button class="plain">${t('joinOld')}</button>
        </p>
      </form>
    `;
  }

  private toThePlace(): TemplateResult {
    return html`
      <p>${t('noPlace')}</p>
      <form autocomplete="off" @submit=${this.accept}>
        ${codeField()}
        <p>${t('joinAs', { name: session.name })}</p>
        <p><button>${t('invitationAccept')}</button></p>
      </form>
    `;
  }

  private preparing(): TemplateResult {
    return html`
      <p class="notice">${t('joinPreparing')}</p>
      <p><a class="action" href=${comeBackWithAccess()}>${t('joinGoOn')}</a></p>
    `;
  }

  private signIn(event: SubmitEvent): void {
    event.preventDefault();
    keep(codeOf(event));
    const path = session.signInPath(language().tag, hrefOf('join'));
    const chosen = (event.submitter as HTMLButtonElement | null)?.value;
    location.assign(chosen ? `${path}&for=${chosen}` : path);
  }

  private async accept(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const code = codeOf(event);
    let role = '';
    const joined = await this.attempt(async () => {
      role = (await send('POST', '/v1/invitations/acceptance', { code }).catch(inItsOwnWords)).body.role;
    }, t('invitationDone'));
    if (!joined) {
      return;
    }
    keep(USED + role);
    forgetMember();
    // the token of this session is older than the place
    location.assign(comeBackWithAccess());
  }
}

function codeField(): TemplateResult {
  const code = kept();
  return html`
    <p>
      <label for="code">${t('invitationCode')}</label>
      <small class="quiet" id="code-more">${t('joinCodeMore', { example: EXAMPLE })}</small>
      <input
        id="code"
        name="code"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        required
        minlength="8"
        maxlength="64"
        aria-describedby="code-more"
        .value=${isUsed() ? '' : code}
      />
    </p>
  `;
}

/** What the code opens nothing with is no missing page. */
function inItsOwnWords(failure: unknown): never {
  throw failure instanceof Refusal && failure.status === 404 ? new Refusal(404, { detail: t('joinWrongCode') }) : failure;
}

function comeBackWithAccess(): string {
  return `${session.signInPath(language().tag, hrefOf('join'))}&for=access`;
}

function codeOf(event: SubmitEvent): string {
  return String(new FormData(event.target as HTMLFormElement).get('code')).trim();
}

function kept(): string {
  try {
    return sessionStorage.getItem(CODE) ?? '';
  } catch {
    return '';
  }
}

function isUsed(): boolean {
  return kept().startsWith(USED);
}

function keep(code: string): void {
  try {
    sessionStorage.setItem(CODE, code);
  } catch {
    // the person types it again
  }
}

customElements.define('join-screen', JoinScreen);
