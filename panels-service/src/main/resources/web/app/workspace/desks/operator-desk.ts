import { html, nothing, type TemplateResult } from 'lit';
import { list, listNext, type Page, Refusal, send } from '../../lib/calls';
import { isSure } from '../../lib/final-step';
import { empty, icon } from '../../lib/icons';
import type { DeadLetter } from '../../lib/wire';
import { day, t, time } from '../../lib/words';
import '../data-table';
import type { Column } from '../data-table';
import { d, type WorkspaceKey } from '../words';
import { RoleDesk } from './role-desk';

const SERVICES = ['participants', 'panels', 'events', 'dissemination'] as const;
type Service = (typeof SERVICES)[number];

const NAMES: Readonly<Record<Service, WorkspaceKey>> = {
  participants: 'partParticipants',
  panels: 'partPanels',
  events: 'partEvents',
  dissemination: 'partDissemination',
};

/** A fact that a service could not handle. */
interface ParkedFact extends DeadLetter {
  readonly service: Service;
}

/** Whether the parts answer, and what they could not handle. */
class OperatorDesk extends RoleDesk {
  /** What each part says; nothing of one that does not answer. */
  private parts = new Map<Service, Page<DeadLetter> | undefined>();

  protected async load(): Promise<void> {
    const told = await Promise.all(SERVICES.map(async (service) => [service, await this.parked(service)] as const));
    this.parts = new Map(told);
  }

  private async parked(service: Service): Promise<Page<DeadLetter> | undefined> {
    try {
      return await list(`/v1/operations/${service}/dead-letters?limit=50`);
    } catch (failure) {
      if (failure instanceof Refusal && failure.isTemporary && failure.status !== 401) {
        return undefined;
      }
      throw failure;
    }
  }

  private get facts(): readonly ParkedFact[] {
    return SERVICES.flatMap((service) => (this.parts.get(service)?.items ?? []).map((fact) => ({ ...fact, service })));
  }

  protected content(): TemplateResult {
    const { facts } = this;
    const unread = SERVICES.filter((service) => this.parts.get(service)?.next);
    return html`
      <section aria-labelledby="parts">
        <h2 id="parts">${d('parts')}</h2>
        <ul class="tasks">
          ${SERVICES.map((service) => html`<li>${this.tile(service)}</li>`)}
        </ul>
        <p><button type="button" class="plain" @click=${this.lookAgain}>${d('lookAgain')}</button></p>
      </section>
      <section aria-labelledby="parked">
        <h2 id="parked" tabindex="-1">${d('parked')}</h2>
        <p>${d('parkedMore')}</p>
        ${facts.length === 0 ? empty(d('nothingParked')) : this.table(facts, unread.length > 0)}
        ${unread.length > 0 ? html`<p><button type="button" class="plain" @click=${this.more}>${t('more')}</button></p>` : nothing}
      </section>
      <p class="notice">${d('operatorComes')}</p>
    `;
  }

  private tile(service: Service): TemplateResult {
    const page = this.parts.get(service);
    const n = page?.items.length ?? 0;
    return html`
      <strong class=${page ? 'task-tile' : 'task-tile urgent'}>
        ${icon(page ? 'done' : 'urgent')}
        <span>${d(NAMES[service])}<small>${page ? (n > 0 ? d('partParked', { n }) : d('partUp')) : d('partAway')}</small></span>
      </strong>
    `;
  }

  private table(facts: readonly ParkedFact[], partly: boolean): TemplateResult {
    const columns: readonly Column<ParkedFact>[] = [
      { name: 'part', label: d('columnPart'), by: (fact) => d(NAMES[fact.service]), cell: (fact) => d(NAMES[fact.service]) },
      { name: 'topic', label: d('columnTopic'), by: (fact) => fact.topic, cell: (fact) => `${fact.topic} ${fact.partition}/${fact.position}` },
      { name: 'why', wide: true, label: d('columnWhy'), cell: (fact) => html`<span lang="en">${fact.reason}</span>` },
      {
        name: 'since', tight: true,
        label: d('columnSince'),
        by: (fact) => fact.parkedAt,
        cell: (fact) => `${day(fact.parkedAt)}, ${time(new Date(fact.parkedAt))}`,
      },
      {
        name: 'replay', wide: true,
        label: d('columnWays'),
        cell: (fact) => html`
          <button type="button" class="plain" @click=${() => this.replay(fact)}>
            ${d('replay')}<span class="unseen"> – ${fact.topic} ${fact.partition}/${fact.position}</span>
          </button>
        `,
      },
    ];
    return html`
      <data-table
        .caption=${d('parked')}
        .columns=${columns}
        .rows=${facts}
        .keyOf=${(fact: ParkedFact) => fact.id}
        .wordsOf=${(fact: ParkedFact) => `${d(NAMES[fact.service])} ${fact.topic} ${fact.reason}`}
        .partly=${partly}
      ></data-table>
    `;
  }

  private async replay(fact: ParkedFact): Promise<void> {
    if (!(await isSure({ question: d('replaySure'), happens: d('replayThen'), yes: d('replay') }))) {
      return;
    }
    const replayed = await this.attempt(async () => {
      await send('POST', `/v1/operations/${fact.service}/dead-letters/${fact.id}/replay`);
      await this.load();
    }, d('replayed'));
    if (replayed) {
      await this.updateComplete;
      this.querySelector<HTMLElement>('#parked')?.focus();
    }
  }

  private async lookAgain(): Promise<void> {
    await this.attempt(() => this.load(), d('lookedAgain'));
  }

  private async more(): Promise<void> {
    await this.attempt(async () => {
      for (const service of SERVICES) {
        const page = this.parts.get(service);
        if (page?.next) {
          const more = await listNext(page);
          this.parts.set(service, { ...more, items: [...page.items, ...more.items] });
        }
      }
    }, t('moreShown'));
  }
}

customElements.define('operator-desk', OperatorDesk);
