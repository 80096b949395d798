import { html, nothing, type TemplateResult } from 'lit';
import { all, unlessAway } from '../../lib/calls';
import { empty, tag } from '../../lib/icons';
import type { Disclosure, Participant, Withdrawal } from '../../lib/wire';
import { day, time } from '../../lib/words';
import '../data-table';
import type { Column } from '../data-table';
import { PURPOSES, SCOPES } from '../kinds';
import { d } from '../words';
import { participantTable } from './participant-table';
import { RoleDesk } from './role-desk';

/** What people ask of their data, and who read an identity. */
class StewardDesk extends RoleDesk {
  static override properties = { ...RoleDesk.properties, opened: { state: true } };

  declare opened: string;
  private participants: readonly Participant[] = [];
  private withdrawals: readonly Withdrawal[] = [];
  private readings: readonly Disclosure[] = [];

  constructor() {
    super();
    this.opened = '';
  }

  protected async load(): Promise<void> {
    [this.participants, this.withdrawals] = await Promise.all([
      all('/v1/participants?limit=100'),
      unlessAway(all('/v1/withdrawals?limit=100'), []),
    ]);
  }

  protected content(): TemplateResult {
    const waiting = this.withdrawals.filter((each) => !each.invalidatedAt && each.awaited.length > 0);
    const done = this.withdrawals.filter((each) => !waiting.includes(each));
    return html`
      <section aria-labelledby="requests">
        <h2 id="requests">${d('dataRequests')}</h2>
        <p>${d('dataRequestsMore')}</p>
        ${waiting.length > 0 ? html`<p><strong>${d('dataRequestsWait', { n: waiting.length })}</strong></p>` : nothing}
        ${this.withdrawals.length === 0 ? empty(d('noDataRequests')) : this.withdrawalTable([...waiting, ...done])}
      </section>
      <section aria-labelledby="disclosures">
        <h2 id="disclosures">${d('disclosures')}</h2>
        <p>${d('disclosuresMore')}</p>
        ${this.participants.length === 0
          ? empty(d('noParticipants'))
          : participantTable(this.participants, {
              detail: () => this.disclosures(),
              opened: this.opened,
              open: (key) => void this.openParticipant(key),
            })}
      </section>
      <p class="notice">${d('stewardComes')}</p>
    `;
  }

  private withdrawalTable(rows: readonly Withdrawal[]): TemplateResult {
    const codeOf = (id: string) => this.participants.find((each) => each.id === id)?.code ?? '';
    const columns: readonly Column<Withdrawal>[] = [
      { name: 'code', label: d('participant'), by: (row) => codeOf(row.participantId), cell: (row) => codeOf(row.participantId) },
      { name: 'scope', label: d('columnAsked'), by: (row) => d(SCOPES[row.scope]), cell: (row) => d(SCOPES[row.scope]) },
      { name: 'purpose', label: d('columnFor'), cell: (row) => d(PURPOSES[row.purpose]) },
      { name: 'since', tight: true, label: d('columnSince'), by: (row) => row.withdrawnOn, cell: (row) => day(row.withdrawnOn) },
      {
        name: 'state',
        label: d('reviewState'),
        by: (row) => row.awaited.length,
        cell: (row) => html`
          <ul class="tags">
            ${row.invalidatedAt
              ? tag('done', d('requestInvalid'))
              : row.awaited.length > 0
                ? tag('clock', d('requestAwaits', { services: row.awaited.join(', ') }), 'waits')
                : tag('done', d('requestDone'), 'changed')}
          </ul>
        `,
      },
    ];
    return html`
      <data-table
        .caption=${d('dataRequests')}
        .columns=${columns}
        .rows=${rows}
        .keyOf=${(row: Withdrawal) => row.id}
        .wordsOf=${(row: Withdrawal) => `${codeOf(row.participantId)} ${d(SCOPES[row.scope])}`}
        .urgent=${(row: Withdrawal) => row.scope === 'ERASE' && !row.invalidatedAt && row.awaited.length > 0}
      ></data-table>
    `;
  }

  private async openParticipant(id: string): Promise<void> {
    if (!id) {
      this.opened = '';
      return;
    }
    const read = await this.attempt(async () => {
      this.readings = await all(`/v1/participants/${id}/identity/disclosures?limit=100`);
    }, '');
    if (read) {
      this.opened = id;
    }
  }

  private disclosures(): TemplateResult {
    return this.readings.length === 0
      ? html`<p>${d('noDisclosures')}</p>`
      : html`
          <ul class="cards">
            ${this.readings.map(
              (each) => html`
                <li>
                  <strong>${each.reason}</strong>
                  <span class="quiet">${day(each.disclosedAt)}, ${time(new Date(each.disclosedAt))}</span>
                  ${each.intact ? nothing : html`<span class="wrong">${d('disclosureBroken')}</span>`}
                </li>
              `,
            )}
          </ul>
        `;
  }
}

customElements.define('steward-desk', StewardDesk);
