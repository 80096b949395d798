import { html, nothing, type TemplateResult } from 'lit';
import { read } from '../lib/calls';
import { save } from '../lib/files';
import { type Entry, type Group, groupsOf } from '../lib/my-data';
import { Screen } from '../lib/screen';
import type { MyData } from '../lib/wire';
import { day, t, time } from '../lib/words';

/** As many as can be read at a glance. */
const FEW = 3;

/** What is stored about me, to be read, and a copy of it to keep. */
class DataScreen extends Screen {
  private copy!: MyData;

  protected heading(): string {
    return t('myData');
  }

  protected async load(): Promise<void> {
    this.copy = (await read('/v1/my-data')).body;
  }

  protected content(): TemplateResult {
    const groups = groupsOf(this.copy.stored);
    const empty = groups.filter((group) => group.entries.length === 0 && group.heading !== 'dataElse');
    return html`
      <p>${t('myDataMore')}</p>
      <p class="quiet">${t('dataMadeAt', { date: day(this.copy.madeAt), time: time(new Date(this.copy.madeAt)) })}</p>
      <p><button type="button" @click=${this.save}>${t('myDataCopy')}</button></p>
      ${groups.filter((group) => group.entries.length > 0).map((group) => this.group(group))}
      ${empty.length > 0 ? html`<p>${t('dataNone', { groups: empty.map((group) => t(group.heading)).join('; ') })}</p>` : nothing}
    `;
  }

  private group({ heading, entries }: Group): TemplateResult {
    const count = t('dataCount', { n: entries.length });
    const list = html`<ul class="cards">${entries.map((entry) => this.entry(entry))}</ul>`;
    return html`
      <section aria-labelledby=${heading}>
        <h2 id=${heading}>${t(heading)}</h2>
        ${entries.length > FEW
          ? html`
              <details>
                <summary>${count}<span class="unseen"> – ${t(heading)}</span></summary>
                ${list}
              </details>
            `
          : html`<p class="quiet">${count}</p>${list}`}
      </section>
    `;
  }

  private entry({ what, when, words, lang }: Entry): TemplateResult {
    return html`
      <li>
        <strong>${what}</strong>
        ${when ? html`<span class="quiet">${day(when)}</span>` : nothing}
        ${words ? html`<p class="own" lang=${lang || nothing}>${words}</p>` : nothing}
      </li>
    `;
  }

  private async save(): Promise<void> {
    const file = new Blob([JSON.stringify(this.copy, null, 2)], { type: 'application/json' });
    await this.attempt(async () => save(file, 'zajedno.json'), t('myDataSaved'));
  }
}

customElements.define('data-screen', DataScreen);
