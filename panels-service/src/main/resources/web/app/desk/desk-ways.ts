import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { hrefOf } from '../lib/router';
import { type Desks, desks } from './roles';
import { d, type DeskKey } from './words';

interface Way {
  readonly at: string;
  readonly label: DeskKey;
}

const LEAD: readonly Way[] = [
  { at: 'desk-panel', label: 'panel' },
  { at: 'desk-meetings', label: 'panelMeetings' },
  { at: 'desk-comments', label: 'comments' },
  { at: 'desk-checks', label: 'checks' },
  { at: 'desk-safeguarding', label: 'safeguarding' },
  { at: 'desk-claims', label: 'claims' },
];
const BOTH: readonly Way[] = [
  { at: 'desk-impact', label: 'impact' },
  { at: 'desk-standards', label: 'deskStandards' },
];
const RESEARCHER: readonly Way[] = [
  { at: 'desk-materials', label: 'materials' },
  { at: 'desk-gripp', label: 'gripp' },
];

/** The ways between the desks that somebody has, in the page's frame. */
class DeskWays extends LitElement {
  static override properties = {
    at: { attribute: false },
    language: { attribute: false },
    mine: { state: true },
  };

  declare at: string;
  /** Drawn anew when the page speaks another one. */
  declare language: string;
  declare mine: Desks;

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
    desks().then(
      (mine) => (this.mine = mine),
      // the screen beside tells that nothing can be fetched now
      () => undefined,
    );
  }

  override render(): TemplateResult {
    const ways: readonly Way[] = [
      { at: 'desk', label: 'desk' },
      ...(this.mine.lead ? LEAD : []),
      ...(this.mine.researcher ? RESEARCHER : []),
      ...(this.mine.lead || this.mine.researcher ? BOTH : []),
    ];
    return html`
      <nav aria-label=${d('ways')}>
        <ul>
          ${ways.map(
            (way) => html`
              <li>
                <a href=${hrefOf(way.at)} aria-current=${this.at === way.at ? 'page' : nothing}>${d(way.label)}</a>
              </li>
            `,
          )}
        </ul>
      </nav>
    `;
  }
}

customElements.define('desk-ways', DeskWays);
