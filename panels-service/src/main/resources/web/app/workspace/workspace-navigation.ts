import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { icon, type IconName } from '../lib/icons';
import { hrefOf } from '../lib/router';
import type { WaitingWork } from '../lib/wire';
import { workspaceRoles } from './roles';
import { waitingResponses, waitingWork } from './waiting-work';
import { d, type WorkspaceKey } from './words';

/** How much waits behind a link: harm and broken promises before all else. */
interface Waiting {
  readonly n: number | null | undefined;
  readonly says: WorkspaceKey;
  readonly urgent?: boolean;
}

interface ScreenLink {
  readonly at: string;
  readonly label: WorkspaceKey;
  readonly picture: IconName;
  readonly waiting?: (counts: WaitingWork) => readonly Waiting[];
}

const OVERVIEW: ScreenLink = { at: 'desk', label: 'desk', picture: 'home' };
const LEAD: readonly ScreenLink[] = [
  {
    at: 'desk-safeguarding',
    label: 'safeguarding',
    picture: 'shield',
    waiting: (counts) => [{ n: counts.safeguardingFlags, says: 'flagsCount', urgent: true }],
  },
  {
    at: 'desk-comments',
    label: 'comments',
    picture: 'comment',
    waiting: (counts) => [
      { n: counts.overdueComments, says: 'overdueCount', urgent: true },
      { n: counts.newComments, says: 'newCount' },
    ],
  },
  { at: 'desk-checks', label: 'checks', picture: 'look', waiting: (counts) => [{ n: counts.screenings, says: 'checksCount' }] },
  { at: 'desk-claims', label: 'claims', picture: 'coin', waiting: (counts) => [{ n: counts.claims, says: 'claimsCount' }] },
  { at: 'desk-panel', label: 'panel', picture: 'people' },
  { at: 'desk-meetings', label: 'panelMeetings', picture: 'meeting' },
];
const REVIEWS: ScreenLink = {
  at: 'desk-reviews',
  label: 'reviews',
  picture: 'comment',
  waiting: (counts) => [
    { n: counts.overdueReviews, says: 'overdueReviewsCount', urgent: true },
    { n: waitingResponses(counts), says: 'waitingAnswers' },
  ],
};
const RESEARCHER: readonly ScreenLink[] = [
  { at: 'desk-materials', label: 'materials', picture: 'pages' },
  { at: 'desk-gripp', label: 'gripp', picture: 'chart' },
];
const IMPACT: ScreenLink = { at: 'desk-impact', label: 'impact', picture: 'change' };
const STANDARDS: ScreenLink = { at: 'desk-standards', label: 'deskStandards', picture: 'star' };

const STAFF: ScreenLink = { at: 'desk-staff', label: 'staff', picture: 'people' };

/** The links between the screens of a role, in the page's frame, with how much waits behind each. */
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

  override connectedCallback(): void {
    super.connectedCallback();
    waitingWork.addEventListener('change', this.counted);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    waitingWork.removeEventListener('change', this.counted);
  }

  private readonly counted = (): void => this.requestUpdate();

  protected override updated(changed: PropertyValues): void {
    if (changed.has('at')) {
      void waitingWork.refresh();
    }
  }

  override render(): TemplateResult {
    const mine = workspaceRoles();
    const links: readonly ScreenLink[] = [
      OVERVIEW,
      ...(mine.lead ? LEAD : []),
      ...(mine.researcher || mine.coordinator ? [REVIEWS] : []),
      ...(mine.researcher ? RESEARCHER : []),
      ...(mine.lead || mine.researcher || mine.coordinator ? [IMPACT] : []),
      ...(mine.lead || mine.researcher ? [STANDARDS] : []),
      ...(mine.coordinator ? [STAFF] : []),
    ];
    return html`
      <nav class="ways-bar" aria-label=${d('ways')}>
        <ul>
          ${links.map(
            (link) => html`
              <li>
                <a href=${hrefOf(link.at)} aria-current=${this.at === link.at ? 'page' : nothing}>
                  ${icon(link.picture)}<span>${d(link.label)}</span>${this.count(link)}
                </a>
              </li>
            `,
          )}
        </ul>
      </nav>
    `;
  }

  private count(link: ScreenLink): TemplateResult | typeof nothing {
    const waits = link.waiting?.(waitingWork.counts).find((each) => (each.n ?? 0) > 0);
    if (!waits) {
      return nothing;
    }
    const n = waits.n ?? 0;
    return html`<b class=${waits.urgent ? 'count urgent' : 'count'} aria-hidden="true">${n}</b><span class="unseen">${d(waits.says, { n })}</span>`;
  }
}

customElements.define('workspace-navigation', WorkspaceNavigation);
