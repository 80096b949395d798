import { html, type TemplateResult } from 'lit';
import { all } from '../../lib/calls';
import { hrefOf } from '../../lib/router';
import '../../lib/standards-rating';
import { t } from '../../lib/words';
import { WorkspaceScreen } from '../workspace-screen';
import { panelChoice } from '../panel-choice';
import type { Panel } from '../../lib/wire';
import { d } from '../words';

/** How members and researchers find the work together, side by side; whoever runs a panel looks and does not rate. */
class StandardsScreen extends WorkspaceScreen {
  private panels: readonly Panel[] = [];

  protected heading(): string {
    return t('standards');
  }

  protected async fetch(): Promise<void> {
    this.panels = await all('/v1/panels?limit=100');
  }

  protected content(): TemplateResult {
    const panel = this.panels.find((each) => each.id === this.param('panel')) ?? this.panels[0];
    if (!panel) {
      return html`<p>${d('noPanel')}</p>`;
    }
    return html`
      ${panelChoice(this.panels, panel, (id) => hrefOf('desk-standards', { panel: id }))}
      <p>${t('standardsMore')}</p>
      <h2>${panel.name}</h2>
      <standards-rating .panel=${panel.id} .rates=${this.mine.researcher}></standards-rating>
    `;
  }
}

customElements.define('workspace-standards', StandardsScreen);
