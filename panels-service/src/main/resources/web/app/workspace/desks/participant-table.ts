import { html, type TemplateResult } from 'lit';
import { tag } from '../../lib/icons';
import type { Participant } from '../../lib/wire';
import { day } from '../../lib/words';
import '../data-table';
import type { Column } from '../data-table';
import { ENROLMENTS } from '../kinds';
import { d } from '../words';

/** What is shown below a participant, and of which. */
interface Opening {
  readonly detail: (row: Participant) => unknown;
  readonly opened: string;
  readonly open: (key: string) => void;
}

/** Participants by their codes; who they are is nowhere on these pages. */
export function participantTable(participants: readonly Participant[], more?: Opening): TemplateResult {
  const columns: readonly Column<Participant>[] = [
    { name: 'code', label: d('participant'), by: (row) => row.code, cell: (row) => row.code },
    {
      name: 'state',
      label: d('reviewState'),
      by: (row) => d(ENROLMENTS[row.enrolment]),
      cell: (row) => html`<ul class="tags">${tag('person', d(ENROLMENTS[row.enrolment]), row.enrolment === 'ON_STUDY' ? 'changed' : '')}</ul>`,
    },
    {
      name: 'enrolled', tight: true,
      label: d('columnEnrolled'),
      by: (row) => row.milestones.enrolledOn,
      cell: (row) => (row.milestones.enrolledOn ? day(row.milestones.enrolledOn) : ''),
    },
  ];
  return html`
    <data-table
      .caption=${d('participants')}
      .columns=${columns}
      .rows=${participants}
      .keyOf=${(row: Participant) => row.id}
      .wordsOf=${(row: Participant) => `${row.code} ${d(ENROLMENTS[row.enrolment])}`}
      .detail=${more?.detail}
      .opened=${more?.opened ?? ''}
      .open=${more?.open}
    ></data-table>
  `;
}
