import { html, nothing, type TemplateResult } from 'lit';
import { all, unlessAway } from '../../lib/calls';
import { empty } from '../../lib/icons';
import { hrefOf } from '../../lib/router';
import { shownIn } from '../../lib/substitution';
import type { GrippReportSummary, Panel, Review, Study } from '../../lib/wire';
import { day } from '../../lib/words';
import { reviewTable } from '../review-table';
import { d } from '../words';
import { panelTable } from './panel-table';
import { RoleDesk } from './role-desk';

/** A title often begins with the acronym. */
const nameOf = ({ acronym, title }: Study): string => (title.startsWith(acronym) ? title : `${acronym}: ${title}`);

/** What runs across the countries: reviews that owe answers, panels, studies, reports. */
class CoordinatorDesk extends RoleDesk {
  private overdue: readonly Review[] = [];
  private panels: readonly Panel[] = [];
  private reports: readonly GrippReportSummary[] = [];
  private studies: readonly Study[] = [];

  protected async load(): Promise<void> {
    [this.overdue, this.panels, this.reports, this.studies] = await Promise.all([
      all('/v1/review-requests?overdue=true&limit=100'),
      all('/v1/panels?limit=100'),
      all('/v1/gripp-reports?limit=100'),
      unlessAway(all('/v1/studies?limit=100'), []),
    ]);
  }

  protected content(): TemplateResult {
    return html`
      <section aria-labelledby="overdue">
        <h2 id="overdue">${d('overdueAcross')}</h2>
        ${this.overdue.length === 0 ? empty(d('nothingOverdue')) : reviewTable(this.overdue, false, true)}
      </section>
      <section aria-labelledby="all-panels">
        <h2 id="all-panels">${d('panelsByCountry')}</h2>
        ${this.panels.length === 0 ? empty(d('noPanel')) : panelTable(this.panels)}
      </section>
      <section aria-labelledby="studies">
        <h2 id="studies">${d('studies')}</h2>
        ${this.studies.length === 0
          ? html`<p class="quiet">${d('noStudies')}</p>`
          : html`
              <ul class="cards">
                ${this.studies.map(
                  (study) => html`
                    <li>
                      <strong lang=${shownIn(study) ?? nothing}>${nameOf(study)}</strong>
                      <span class="quiet">${d('studyRuns', { from: day(study.startsOn), until: day(study.endsOn) })}</span>
                    </li>
                  `,
                )}
              </ul>
            `}
      </section>
      <section aria-labelledby="reports">
        <h2 id="reports">${d('reports')}</h2>
        <p>${d('reportsMore')}</p>
        ${this.reports.length === 0
          ? html`<p class="quiet">${d('noReports')}</p>`
          : html`<ul class="cards">${this.reports.map((report) => this.report(report))}</ul>`}
        <p class="ways">
          <a href=${hrefOf('desk-impact')}>${d('impact')}</a>
          <a href="/v1/impact-entries/export?format=XLSX" download>${d('saveSpreadsheet')}</a>
        </p>
      </section>
    `;
  }

  private report(report: GrippReportSummary): TemplateResult {
    const study = this.studies.find((each) => each.id === report.studyId);
    const document = `/v1/gripp-reports/${report.id}/document` as const;
    return html`
      <li>
        <strong>${study?.acronym ?? ''} ${d(report.form === 'SF' ? 'formShort' : 'formLong')}</strong>
        <span class="quiet">${report.frozenAt ? d('reportFrozen', { date: day(report.frozenAt) }) : d('reportOpen')}</span>
        <span class="ways">
          <a href="${document}?format=HTML">${d('readDocument')}</a>
          ${report.frozenAt ? html`<a href="${document}?format=DOCX" download>${d('saveDocument')}</a>` : nothing}
        </span>
      </li>
    `;
  }
}

customElements.define('coordinator-desk', CoordinatorDesk);
