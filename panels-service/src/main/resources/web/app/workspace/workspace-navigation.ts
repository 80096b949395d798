import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { hrefOf } from '../lib/router';
import { type WorkspaceRoles, workspaceRoles } from './roles';
import { d, type WorkspaceKey } from './words';

interface ScreenLink {
  readonly at: string;
  readonly label: WorkspaceKey;
}

const LEAD: readonly ScreenLink[] = [
  { at: 'desk-panel', label: 'panel' },
  { at: 'desk-meetings', label: 'panelMeetings' },
  { at: 'desk-comments', label: 'comments' },
  { at: 'desk-checks', label: 'checks' },
  { at: 'desk-safeguarding', label: 'safeguarding' },
  { at: 'desk-claims', label: 'claims' },
];
const BOTH: readonly ScreenLink[] = [
  { at: 'desk-impact', label: 'impact' },
  { at: 'desk-standards', label: 'deskStandards' },
];
const RESEARCHER: readonly ScreenLink[] = [
  { at: 'desk-materials', label: 'materials' },
  { at: 'desk-gripp', label: 'gripp' },
];

/** The links between the screens of a role, in the page's frame. */
class WorkspaceNavigation extends LitElement {
  static override properties = {
    at: { attribute: false },
    language: { attribute: false },
    mine: { state: true },
  };

  declare at: string;
  /** Drawn anew when the page speaks another one. */
  declare language: string;
  declare mine: WorkspaceRoles;

  constructor() {
    super();
    this.at = '';
    this.language = '';
    this.mine = { lead: false, researcher: false };
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    workspaceRoles().then(
      (mine) => (this.mine = mine),
      // the screen beside tells that nothing can be fetched now
      () => undefined,
    );
  }

  override render(): TemplateResult {
    const links: readonly ScreenLink[] = [
      { at: 'desk', label: 'desk' },
      ...(this.mine.lead ? LEAD : []),
      ...(this.mine.researcher ? RESEARCHER : []),
      ...(this.mine.lead || this.mine.researcher ? BOTH : []),
    ];
    return html`
      <nav class="ways-bar" aria-label=${d('ways')}>
        <ul>
          ${links.map(
            (link) => html`
              <li>
                <a href=${hrefOf(link.at)} aria-current=${this.at === link.at ? 'page' : nothing}>${d(link.label)}</a>
              </li>
            `,
          )}
        </ul>
      </nav>
    `;
  }
}

customElements.define('workspace-navigation', WorkspaceNavigation);
