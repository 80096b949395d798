import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { hrefOf } from '../lib/router';
import { workspaceRoles } from './roles';
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

const COORDINATOR: readonly ScreenLink[] = [{ at: 'desk-staff', label: 'staff' }];

/** The links between the screens of a role, in the page's frame. */
class WorkspaceNavigation extends LitElement {
  static override properties = {
    at: { attribute: false },
    language: { attribute: false },
  };

  declare at: string;
  /** Drawn anew when the page speaks another one. */
  declare language: string;

  constructor() {
    super();
    this.at = '';
    this.language = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    const mine = workspaceRoles();
    const links: readonly ScreenLink[] = [
      { at: 'desk', label: 'desk' },
      ...(mine.lead ? LEAD : []),
      ...(mine.researcher ? RESEARCHER : []),
      ...(mine.coordinator ? COORDINATOR : []),
      ...(mine.lead || mine.researcher ? BOTH : []),
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
