import { html, type LitElement, type TemplateResult } from 'lit';
import { Screen } from '../lib/screen';
import './workspace-navigation';
import { type WorkspaceRoles, workspaceRoles } from './roles';
import { d, speakWorkspace, workspaceLanguage } from './words';

/** What the screens of PPI leads and researchers have in common: their own texts, and their own navigation. */
export abstract class WorkspaceScreen extends Screen {
  protected mine: WorkspaceRoles = { lead: false, researcher: false, coordinator: false };

  protected override async begin(): Promise<void> {
    // what is there is in the language of before
    this.state = 'loading';
    // without them it is still the same screen, in the language of before
    await speakWorkspace().catch(() => undefined);
    // the navigation is in the frame, which does not learn by itself that their texts are there
    this.closest<LitElement>('zajedno-page')?.requestUpdate();
    await super.begin();
  }

  protected abstract fetch(): Promise<void>;

  protected override async load(): Promise<void> {
    this.mine = workspaceRoles();
    await this.fetch();
  }

  override ownNavigation(): TemplateResult {
    return html`<workspace-navigation .at=${this.place.get('at') ?? 'desk'} .language=${workspaceLanguage()}></workspace-navigation>`;
  }

  /** Asks for a text that is missing, where it is missing. */
  protected wants(field: string): void {
    this.missing(`[name="${field}"]`, d('writeFirst'));
  }
}
