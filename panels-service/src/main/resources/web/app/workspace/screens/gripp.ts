import { html, nothing, type TemplateResult } from 'lit';
import { all, type Answer, read, send } from '../../lib/calls';
import { isSure } from '../../lib/final-step';
import { nameOf } from '../../lib/languages';
import { go, hrefOf } from '../../lib/router';
import { day, language, t } from '../../lib/words';
import { WorkspaceScreen } from '../workspace-screen';
import type { GrippItem, GrippReport, GrippReportSummary, NewGrippReport, Study } from '../../lib/wire';
import { d } from '../words';
import { languageOptions, selectField, valueOf } from '../wording';

/** Reports on the involvement in a study, built from its evidence: the list of them, or one. */
class GrippScreen extends WorkspaceScreen {
  static override properties = { ...WorkspaceScreen.properties, open: { state: true } };

  /** The item that is being written, or `new`. */
  declare open: string;
  private report?: Answer<GrippReport>;
  private reports: readonly GrippReportSummary[] = [];
  private studies: readonly Study[] = [];

  constructor() {
    super();
    this.open = '';
  }

  protected heading(): string {
    return this.report?.body.title ?? d('gripp');
  }

  protected async fetch(): Promise<void> {
    if (this.param('id')) {
      this.report = await read(`/v1/gripp-reports/${this.param('id')}`);
      return;
    }
    [this.reports, this.studies] = await Promise.all([
      all('/v1/gripp-reports?limit=100'),
      all('/v1/studies?limit=100'),
    ]);
  }

  protected content(): TemplateResult {
    return this.report ? this.one(this.report.body) : this.list();
  }

  private list(): TemplateResult {
    return html`
      <p>${d('grippMore')}</p>
      <ul class="cards">
        ${this.reports.map(
          (report) => html`
            <li>
              <a href=${hrefOf('desk-gripp', { id: report.id })}>${this.nameOf(report)}</a>
              <span class="quiet">
                ${report.number ? d('grippNumber', { number: report.number }) : d('versionDraft')} ·
                <span lang=${report.language}>${nameOf(report.language)}</span>
              </span>
            </li>
          `,
        )}
      </ul>
      ${this.open === 'new'
        ? this.beginning()
        : html`<p><button type="button" id="add" @click=${() => this.show('new', '#study')}>${d('addGripp')}</button></p>`}
    `;
  }

  private nameOf(report: GrippReportSummary): string {
    const study = this.studies.find((each) => each.id === report.studyId);
    return `${study?.acronym ?? study?.title ?? ''} ${d(report.form === 'SF' ? 'formShort' : 'formLong')}`.trim();
  }

  private beginning(): TemplateResult {
    return html`
      <form autocomplete="off" @submit=${this.begins} aria-label=${d('addGripp')}>
        ${selectField(
          'study',
          d('study'),
          this.studies.map((study) => ({ value: study.id, label: study.title ?? study.acronym ?? study.id })),
        )}
        ${selectField('form', d('grippForm'), [
          { value: 'SF', label: d('formShort') },
          { value: 'LF', label: d('formLong') },
        ])}
        ${selectField('language', t('textLanguage'), languageOptions(), language().tag)}
        <p class="turn">
          <button>${d('addGripp')}</button>
          <button type="button" class="plain" @click=${() => this.show('', '#add')}>${t('cancel')}</button>
        </p>
      </form>
    `;
  }

  private async begins(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const body: NewGrippReport = { studyId: valueOf(form, 'study'), form: valueOf(form, 'form'), language: valueOf(form, 'language') };
    await this.attempt(async () => {
      const begun = await send('POST', '/v1/gripp-reports', body, { key: crypto.randomUUID() });
      go(hrefOf('desk-gripp', { id: begun.body.id }));
    }, t('mailSaved'));
  }

  private one(report: GrippReport): TemplateResult {
    const document = `/v1/gripp-reports/${report.id}/document` as const;
    return html`
      ${report.citation
        ? html`<p class="notice">${d('grippFrozen', { date: day(report.frozenAt!) })} <span lang=${report.language}>${report.citation}</span></p>`
        : html`<p><strong>${d('missingItems', { n: report.missing?.length ?? 0 })}</strong></p>`}
      ${report.noneFound ? html`<p lang=${report.language}>${report.noneFound}</p>` : nothing}
      <p class="ways">
        <a href="${document}?format=HTML">${d('readDocument')}</a>
        <a href="${document}?format=DOCX" download>${d('saveDocument')}</a> <a href=${hrefOf('desk-gripp')}>${d('gripp')}</a>
      </p>
      ${report.items?.map((item) => this.item(report, item))}
      <p class="quiet" lang=${report.language}>${report.source}</p>
      ${report.citation ? nothing : this.freezing()}
    `;
  }

  private item(report: GrippReport, item: GrippItem): TemplateResult {
    const heading = `item-${item.code}`;
    return html`
      <article aria-labelledby=${heading}>
        <h2 id=${heading} tabindex="-1">${item.code} <span lang=${report.language}>${item.section}: ${item.name}</span></h2>
        ${item.asks ? html`<p class="quiet" lang=${report.language}>${item.asks}</p>` : nothing}
        ${item.source === 'AUTO' ? html`<p class="quiet">${d('fromEvidence', { n: item.evidenceRefs.length })}</p>` : nothing}
        ${item.notApplicable ? html`<p>${d('notApplicable')}</p>` : nothing}
        ${[item.text, item.addition].map((text) =>
          text ? html`<p class="own" lang=${report.language}>${text}</p>` : nothing,
        )}
        ${report.citation ? nothing : this.open === item.code ? this.writing(report, item) : this.pen(item, heading)}
      </article>
    `;
  }

  private pen(item: GrippItem, heading: string): TemplateResult {
    return html`
      <p>
        <button
          type="button"
          class="plain"
          id="write-${item.code}"
          aria-describedby=${heading}
          @click=${() => this.show(item.code, '#text')}
        >
          ${d('writeItem')}
        </button>
      </p>
    `;
  }

  private writing(report: GrippReport, item: GrippItem): TemplateResult {
    const written = item.source === 'AUTO' ? item.addition : item.text;
    return html`
      <form autocomplete="off" @submit=${(event: SubmitEvent) => this.write(event, item)} aria-label=${d('writeItem')}>
        <p>
          <label for="text">${item.source === 'AUTO' ? d('addToEvidence') : d('writeItem')}</label>
          <textarea id="text" name="text" lang=${report.language} rows="6" maxlength="20000" .value=${written ?? ''}></textarea>
        </p>
        ${item.mayNotApply
          ? html`
              <label class="choice">
                <input type="checkbox" name="notApplicable" .checked=${item.notApplicable} />
                <span>${d('notApplicable')}</span>
              </label>
            `
          : nothing}
        <p class="turn">
          <button>${t('keep')}</button>
          <button type="button" class="plain" @click=${() => this.show('', `#write-${item.code}`)}>${t('cancel')}</button>
        </p>
      </form>
    `;
  }

  private async write(event: SubmitEvent, item: GrippItem): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const notApplicable = new FormData(form).has('notApplicable');
    const text = notApplicable ? undefined : valueOf(form, 'text') || undefined;
    const path = `/v1/gripp-reports/${this.report!.body.id}/items/${item.code}` as const;
    await this.change(() => send('PUT', path, { text, notApplicable }, { ifMatch: this.report!.etag }), `#item-${item.code}`);
  }

  private freezing(): TemplateResult {
    return html`
      <form autocomplete="off" @submit=${this.freeze} aria-labelledby="freeze">
        <h2 id="freeze">${d('freeze')}</h2>
        <p>${d('freezeMore')}</p>
        <label class="choice"><input type="checkbox" name="noneFound" /><span>${d('noneFound')}</span></label>
        <p><button>${d('freeze')}</button></p>
      </form>
    `;
  }

  private async freeze(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const noneFound = new FormData(event.target as HTMLFormElement).has('noneFound');
    if (!(await isSure({ question: d('freezeSure'), happens: d('freezeThen'), yes: d('freeze') }))) {
      return;
    }
    const path = `/v1/gripp-reports/${this.report!.body.id}/freezing` as const;
    await this.change(() => send('POST', path, { noneFound }, { ifMatch: this.report!.etag }), 'h1');
  }

  private async change(work: () => Promise<unknown>, focus: string): Promise<void> {
    const worked = await this.attempt(async () => {
      await work();
      await this.fetch();
    }, t('mailSaved'));
    if (worked) {
      this.show('', focus);
    }
  }

  private show(open: string, focus: string): void {
    this.open = open;
    void this.focusOn(focus);
  }
}

customElements.define('workspace-gripp', GrippScreen);
