import { html, nothing, type TemplateResult } from 'lit';
import type { InvitationKey } from '../lib/wire';
import { invitationCard } from './invitation-card';
import { WorkspaceScreen } from './workspace-screen';
import { d } from './words';

/** How people are asked in on a screen. */
export interface Inviting<Key> {
  /** The button that opens the form. */
  readonly button: string;
  /** Its first field, which gets the focus. */
  readonly field: string;
  readonly form: () => TemplateResult;
  /** Under which name what is handed over is shown. */
  readonly nameOf: (key: Key) => string;
}

/** A screen on which people are invited: what is handed to the person is shown this once. */
export abstract class InvitingScreen<Key extends InvitationKey> extends WorkspaceScreen {
  static override properties = {
    ...WorkspaceScreen.properties,
    inviting: { state: true },
    handed: { state: true },
  };

  declare inviting: boolean;
  /** That was just made. */
  declare handed: Key | undefined;

  constructor() {
    super();
    this.inviting = false;
  }

  /** What was just made, and the way to the next one. */
  protected invitingPart({ button, field, form, nameOf }: Inviting<Key>): TemplateResult {
    return html`
      ${this.handed ? invitationCard(nameOf(this.handed), this.handed, (link) => this.copy(link)) : nothing}
      ${this.inviting
        ? form()
        : html`<p><button type="button" id="invite" @click=${() => this.open(true, field)}>${button}</button></p>`}
    `;
  }

  protected open(inviting: boolean, focus: string): void {
    this.inviting = inviting;
    this.handed = undefined;
    void this.focusOn(focus);
  }

  /** Invites, and shows what is to be handed over. */
  protected async show(invite: () => Promise<{ readonly body: Key }>): Promise<void> {
    let made: Key | undefined;
    const worked = await this.attempt(async () => {
      made = (await invite()).body;
      await this.fetch();
    }, d('invited'));
    if (worked) {
      this.inviting = false;
      this.handed = made;
      await this.focusOn('#invitation-card');
    }
  }

  private async copy(link: string): Promise<void> {
    await this.attempt(() => navigator.clipboard.writeText(link), d('invitationCopied'));
  }
}
