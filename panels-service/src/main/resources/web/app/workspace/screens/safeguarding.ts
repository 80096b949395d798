import { html, nothing, type TemplateResult } from 'lit';
import { all, send } from '../../lib/calls';
import { isSure } from '../../lib/final-step';
import { day, t, time } from '../../lib/words';
import { WorkspaceScreen } from '../workspace-screen';
import type { SafeguardingFlag } from '../../lib/wire';
import { callOf } from '../flag-call';
import { d } from '../words';
import { valueOf } from '../wording';

/** Members who are not well, for the named contact of the country and nobody else. */
class SafeguardingScreen extends WorkspaceScreen {
  static override properties = { ...WorkspaceScreen.properties, open: { state: true } };

  declare open: string;
  private flags: readonly SafeguardingFlag[] = [];

  constructor() {
    super();
    this.open = '';
  }

  protected heading(): string {
    return d('safeguarding');
  }

  protected override greeting(): string {
    return d('flagsCount', { n: this.flags.length });
  }

  protected async fetch(): Promise<void> {
    const [raised, taken] = await Promise.all([
      all('/v1/safeguarding-flags?state=RAISED&limit=100'),
      all('/v1/safeguarding-flags?state=TAKEN&limit=100'),
    ]);
    this.flags = [...raised, ...taken];
  }

  protected content(): TemplateResult {
    return html`
      <p>${d('safeguardingMore')}</p>
      <p><strong>${d('flagsCount', { n: this.flags.length })}</strong></p>
      ${this.flags.map((flag) => this.flag(flag))}
    `;
  }

  private flag(flag: SafeguardingFlag): TemplateResult {
    const heading = `flag-${flag.id}`;
    const moment = new Date(flag.raisedAt);
    return html`
      <article aria-labelledby=${heading}>
        <h2 id=${heading}>${flag.pseudonym}</h2>
        <p class="when">${flag.wantsCall ? d('wantsCall') : nothing}</p>
        ${flag.call ? callOf(flag.call) : nothing}
        <p class="quiet">${day(flag.raisedAt)}, ${time(moment)} · ${d(flag.source === 'MEMBER' ? 'bySelf' : 'byLead')}</p>
        ${flag.words ? html`<p class="own">${flag.words}</p>` : nothing}
        ${flag.state === 'RAISED'
          ? html`
              <p>
                <button type="button" aria-describedby=${heading} @click=${() => this.take(flag)}>${d('takeFlag')}</button>
              </p>
            `
          : html`
              <p class="notice">${d(flag.mine ? 'takenByYou' : 'takenByOther')}</p>
              ${this.closing(flag, heading)}
            `}
      </article>
    `;
  }

  private closing(flag: SafeguardingFlag, heading: string): TemplateResult {
    if (this.open !== flag.id) {
      return html`
        <p>
          <button
            type="button"
            class="plain"
            id="close-${flag.id}"
            aria-describedby=${heading}
            @click=${() => this.show(flag.id, '#note')}
          >
            ${d('closeFlag')}
          </button>
        </p>
      `;
    }
    return html`
      <form autocomplete="off" @submit=${(event: SubmitEvent) => this.close(event, flag)} aria-label=${d('closeFlag')}>
        <p>
          <label for="note">${d('closeNote')}</label>
          <textarea id="note" name="note" rows="3" maxlength="2000"></textarea>
        </p>
        <p class="turn">
          <button>${d('closeFlag')}</button>
          <button type="button" class="plain" @click=${() => this.show('', `#close-${flag.id}`)}>${t('cancel')}</button>
        </p>
      </form>
    `;
  }

  private show(id: string, focus: string): void {
    this.open = id;
    void this.focusOn(focus);
  }

  private async take(flag: SafeguardingFlag): Promise<void> {
    await this.step(() => send('POST', `/v1/safeguarding-flags/${flag.id}/takeover`), d('takenByYou'), `#close-${flag.id}`);
  }

  private async close(event: SubmitEvent, flag: SafeguardingFlag): Promise<void> {
    event.preventDefault();
    const note = valueOf(event.target as HTMLFormElement, 'note');
    if (!note) {
      this.wants('note');
      return;
    }
    if (await isSure({ question: d('closeFlagSure'), happens: d('closeFlagThen'), yes: d('closeFlag') })) {
      await this.step(() => send('POST', `/v1/safeguarding-flags/${flag.id}/closing`, { note }), d('flagClosed'), 'h1');
    }
  }

  private async step(work: () => Promise<unknown>, done: string, focus: string): Promise<void> {
    const worked = await this.attempt(async () => {
      await work();
      await this.fetch();
    }, done);
    if (worked) {
      this.show('', focus);
    }
  }
}

customElements.define('workspace-safeguarding', SafeguardingScreen);
