import { html, type TemplateResult } from 'lit';
import { all, unlessAway } from '../../lib/calls';
import { empty } from '../../lib/icons';
import type { Panel, Participant, PublicEvent, ReconsentTask } from '../../lib/wire';
import { day } from '../../lib/words';
import '../data-table';
import type { Column } from '../data-table';
import { PURPOSES } from '../kinds';
import { d } from '../words';
import { panelTable } from './panel-table';
import { participantTable } from './participant-table';
import { RoleDesk } from './role-desk';

/** What a country's team looks after: its panels, whom to ask again for consent, its participants, what is announced. */
class CountryDesk extends RoleDesk {
  private panels: readonly Panel[] = [];
  private participants: readonly Participant[] = [];
  private tasks: readonly ReconsentTask[] = [];
  private events: readonly PublicEvent[] = [];

  protected async load(): Promise<void> {
    [this.panels, this.participants, this.tasks, this.events] = await Promise.all([
      all('/v1/panels?limit=100'),
      unlessAway(all('/v1/participants?limit=100'), []),
      unlessAway(all('/v1/reconsent-tasks?limit=100'), []),
      unlessAway(all('/v1/events?limit=100'), []),
    ]);
  }

  protected content(): TemplateResult {
    const today = new Date().toISOString().slice(0, 10);
    const coming = this.events.filter((event) => event.starts.local.slice(0, 10) >= today);
    return html`
      <section aria-labelledby="consents">
        <h2 id="consents">${d('reconsents')}</h2>
        <p>${d('reconsentsMore')}</p>
        ${this.tasks.length === 0 ? empty(d('noReconsents')) : this.taskTable()}
      </section>
      <section aria-labelledby="own-panels">
        <h2 id="own-panels">${d('panels')}</h2>
        <p>${d('countryPanelsMore')}</p>
        ${this.panels.length === 0 ? empty(d('noPanel')) : panelTable(this.panels)}
      </section>
      <section aria-labelledby="participants">
        <h2 id="participants">${d('participants')}</h2>
        ${this.participants.length === 0 ? empty(d('noParticipants')) : participantTable(this.participants)}
      </section>
      <section aria-labelledby="coming">
        <h2 id="coming">${d('eventsComing')}</h2>
        ${coming.length === 0
          ? html`<p class="quiet">${d('noEventsComing')}</p>`
          : html`
              <ul class="cards">
                ${coming.map((event) => html`<li><strong>${event.title}</strong><span class="quiet">${day(event.starts.local.slice(0, 10))}</span></li>`)}
              </ul>
            `}
      </section>
      <p class="notice">${d('countryComes')}</p>
    `;
  }

  private codeOf(id: string): string {
    return this.participants.find((each) => each.id === id)?.code ?? '';
  }

  private taskTable(): TemplateResult {
    const columns: readonly Column<ReconsentTask>[] = [
      { name: 'code', label: d('participant'), by: (task) => this.codeOf(task.participantId), cell: (task) => this.codeOf(task.participantId) },
      { name: 'purposes', label: d('columnFor'), cell: (task) => task.purposes.map((each) => d(PURPOSES[each])).join(', ') },
      { name: 'since', tight: true, label: d('columnSince'), by: (task) => task.endedOn, cell: (task) => day(task.endedOn) },
    ];
    return html`
      <data-table
        .caption=${d('reconsents')}
        .columns=${columns}
        .rows=${this.tasks}
        .keyOf=${(task: ReconsentTask) => task.consentId}
        .wordsOf=${(task: ReconsentTask) => this.codeOf(task.participantId)}
      ></data-table>
    `;
  }
}

customElements.define('country-desk', CountryDesk);
