import { html, nothing, type TemplateResult } from 'lit';
import { tag } from '../../lib/icons';
import { nameOf } from '../../lib/languages';
import { shownIn } from '../../lib/substitution';
import type { Panel } from '../../lib/wire';
import { countryName } from '../../lib/help-lines';
import '../data-table';
import type { Column } from '../data-table';
import { PANEL_STATES } from '../kinds';
import { d } from '../words';

const COLUMNS = (): readonly Column<Panel>[] => [
  {
    name: 'name',
    label: d('panel'),
    by: (panel) => panel.name,
    cell: (panel) => html`<span lang=${shownIn(panel) ?? nothing}>${panel.name}</span>`,
  },
  { name: 'country', label: d('columnCountry'), by: (panel) => countryName(panel.country), cell: (panel) => countryName(panel.country) },
  {
    name: 'state',
    label: d('reviewState'),
    by: (panel) => d(PANEL_STATES[panel.state]),
    cell: (panel) => html`
      <ul class="tags">${tag(panel.state === 'ACTIVE' ? 'done' : 'clock', d(PANEL_STATES[panel.state]), panel.state === 'ACTIVE' ? 'changed' : '')}</ul>
    `,
  },
  {
    name: 'members',
    label: d('members'),
    by: (panel) => panel.members,
    cell: (panel) => panel.members ?? d('tooFew'),
  },
  {
    name: 'languages',
    label: d('columnLanguages'),
    cell: (panel) => panel.languages.map((each, index) => html`${index > 0 ? ', ' : ''}<span lang=${each}>${nameOf(each)}</span>`),
  },
  {
    name: 'days',
    label: d('columnAgreement'),
    by: (panel) => panel.feedbackAgreement.responseWithinDays,
    cell: (panel) => d('answerWithin', { n: panel.feedbackAgreement.responseWithinDays }),
  },
];

/** Panels, as those see them who do not lead them. */
export function panelTable(panels: readonly Panel[]): TemplateResult {
  return html`
    <data-table
      .caption=${d('panels')}
      .columns=${COLUMNS()}
      .rows=${panels}
      .keyOf=${(panel: Panel) => panel.id}
      .wordsOf=${(panel: Panel) => `${panel.name} ${countryName(panel.country)}`}
    ></data-table>
  `;
}
