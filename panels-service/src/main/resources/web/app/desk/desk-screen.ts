import { html, type LitElement, type TemplateResult } from 'lit';
import { Screen } from '../lib/screen';
import './desk-ways';
import { type Desks, desks } from './roles';
import { d, speakDesk, spokenAtDesk } from './words';

/** What the screens of the desks have in common: their own texts, and the ways between the desks that somebody has. */
export abstract class DeskScreen extends Screen {
  protected mine: Desks = { lead: false, researcher: false };

  protected override async begin(): Promise<void> {
    // what is there is in the language of before
    this.state = 'loading';
    // without them it is still the desk, in the language of before
    await speakDesk().catch(() => undefined);
    // the ways are in the frame, which does not learn by itself that their texts are there
    this.closest<LitElement>('zajedno-page')?.requestUpdate();
    await super.begin();
  }

  protected abstract fetch(): Promise<void>;

  protected override async load(): Promise<void> {
    this.mine = await desks();
    await this.fetch();
  }

  override otherWays(): TemplateResult {
    return html`<desk-ways .at=${this.place.get('at') ?? 'desk'} .language=${spokenAtDesk()}></desk-ways>`;
  }

  /** Asks for a text that is missing, where it is missing. */
  protected wants(field: string): void {
    this.trouble(d('writeFirst'));
    void this.focusOn(`[name="${field}"]`);
  }
}
