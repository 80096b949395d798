import { html, nothing, type TemplateResult } from 'lit';
import { type Answer, all, allOrNone, list, type Page, read, send } from '../../lib/calls';
import { beginning } from '../../lib/progress';
import { STANDARDS } from '../../lib/standards';
import { shownIn } from '../../lib/substitution';
import { day, t } from '../../lib/words';
import { DeskScreen } from '../desk-screen';
import { LEVELS, STAGES } from '../kinds';
import type { ImpactEntry, LedComment } from '../wire';
import { d, type DeskKey } from '../words';
import { firstField, selectField, valueOf, wordingField, wordingOf } from '../wording';

const RECENT = 50;

/** What came of people's involvement, as contributors and as researchers see it, side by side. */
class ImpactScreen extends DeskScreen {
  static override properties = { ...DeskScreen.properties, open: { state: true } };

  /** `new`, the entry to which the researchers' view is added, or nothing. */
  declare open: string;
  private page: Page<ImpactEntry> = { items: [] };
  private comments: readonly LedComment[] = [];
  private studies: readonly { readonly id: string; readonly title?: string; readonly acronym?: string }[] = [];

  constructor() {
    super();
    this.open = '';
  }

  protected heading(): string {
    return d('impact');
  }

  /** Each side tells its own view: a PPI lead that of the contributors. */
  private get side(): 'researcherView' | 'contributorView' {
    return this.mine.researcher ? 'researcherView' : 'contributorView';
  }

  private get ownView(): string {
    return d(this.side);
  }

  private get tellOwn(): string {
    return d(this.mine.researcher ? 'tellView' : 'tellContributorView');
  }

  protected async fetch(): Promise<void> {
    this.page = await list<ImpactEntry>('/v1/impact-entries?limit=25');
  }

  protected content(): TemplateResult {
    return html`
      <p>${d('impactMore')}</p>
      ${this.page.items.length === 0 ? html`<p>${d('noImpact')}</p>` : nothing}
      ${this.page.items.map((entry) => this.entry(entry))}
      ${this.page.next ? html`<p><button type="button" class="plain" @click=${this.more}>${t('more')}</button></p>` : nothing}
      <p class="ways"><a href="/v1/impact-entries/export?format=XLSX" download>${d('saveSpreadsheet')}</a></p>
      ${this.open === 'new'
        ? this.form()
        : html`<p><button type="button" id="add" @click=${this.begins}>${d('addImpact')}</button></p>`}
    `;
  }

  private async more(): Promise<void> {
    await this.attempt(async () => {
      const more = await list<ImpactEntry>(this.page.next!);
      this.page = { ...more, items: [...this.page.items, ...more.items] };
    }, t('moreShown'));
  }

  private entry(entry: ImpactEntry): TemplateResult {
    const heading = `impact-${entry.id}`;
    const named = (key: DeskKey | undefined, other: string): string => (key ? d(key) : other);
    return html`
      <article aria-labelledby=${heading}>
        <h2 id=${heading} tabindex="-1">${entry.noChange ? d('noChange') : beginning(entry.whatChanged, 120)}</h2>
        <p class="quiet">
          ${day(entry.date)} · ${named(STAGES[entry.researchStage], entry.researchStage)} ·
          ${named(LEVELS[entry.involvementLevel], entry.involvementLevel)}
        </p>
        <dl class="beside">
          ${this.line(entry, d('method'), entry.method)} ${this.line(entry, d('hopedFor'), entry.hopedToInfluence)}
          ${this.line(entry, d('whatChangedLong'), entry.whatChanged)} ${this.line(entry, d('whyItMatters'), entry.whyItMatters)}
          ${entry.contributorViews.map((view) => this.line(entry, d('contributorView'), view))}
          ${this.line(entry, d('researcherView'), entry.researcherView)}
        </dl>
        ${entry.standards.length > 0
          ? html`<p class="quiet">${entry.standards.map((each) => STANDARDS[each] ? t(STANDARDS[each].name) : each).join(', ')}</p>`
          : nothing}
        ${this.open === entry.id
          ? this.viewForm(entry)
          : html`
              <p>
                <button
                  type="button"
                  class="plain"
                  id="view-${entry.id}"
                  aria-describedby=${heading}
                  @click=${() => this.show(entry.id, 'form textarea')}
                >
                  ${this.tellOwn}
                </button>
              </p>
            `}
      </article>
    `;
  }

  private line(entry: ImpactEntry, name: string, text: string | undefined): TemplateResult | typeof nothing {
    return text
      ? html`<div>
          <dt>${name}</dt>
          <dd lang=${shownIn(entry) ?? nothing}>${text}</dd>
        </div>`
      : nothing;
  }

  private viewForm(entry: ImpactEntry): TemplateResult {
    return html`
      <form @submit=${(event: SubmitEvent) => this.tellView(event, entry)} aria-label=${this.tellOwn}>
        ${wordingField('view', this.ownView)}
        <p class="turn">
          <button>${t('keep')}</button>
          <button type="button" class="plain" @click=${() => this.show('', `#view-${entry.id}`)}>${t('cancel')}</button>
        </p>
      </form>
    `;
  }

  private async tellView(event: SubmitEvent, entry: ImpactEntry): Promise<void> {
    event.preventDefault();
    const view = wordingOf(event.target as HTMLFormElement, 'view');
    if (!view) {
      this.wants(firstField('view'));
      return;
    }
    const path = `/v1/impact-entries/${entry.id}`;
    const worked = await this.attempt(async () => {
      const known: Answer<ImpactEntry> = await read<ImpactEntry>(path);
      await send('PUT', path, { [this.side]: view }, { ifMatch: known.etag });
      await this.fetch();
    }, t('mailSaved'));
    if (worked) {
      this.show('', `#impact-${entry.id}`);
    }
  }

  private async begins(): Promise<void> {
    const known = await this.attempt(async () => {
      const [comments, studies] = await Promise.all([
        all<LedComment>('/v1/comments?limit=100'),
        allOrNone<{ readonly id: string }>('/v1/studies?limit=100'),
      ]);
      this.comments = comments.filter((comment) => comment.response && comment.text).slice(0, RECENT);
      this.studies = studies;
    }, '');
    if (known) {
      this.show('new', '#date');
    }
  }

  private form(): TemplateResult {
    const options = (keys: Readonly<Record<string, DeskKey>>) =>
      Object.entries(keys).map(([value, key]) => ({ value, label: d(key) }));
    const today = new Date().toISOString().slice(0, 10);
    return html`
      <form @submit=${this.record} aria-labelledby="new-impact">
        <h2 id="new-impact">${d('addImpact')}</h2>
        ${selectField(
          'study',
          d('study'),
          this.studies.map((study) => ({ value: study.id, label: study.title ?? study.acronym ?? study.id })),
        )}
        <p>
          <label for="date">${d('when')}</label>
          <input id="date" name="date" type="date" value=${today} max=${today} />
        </p>
        ${selectField('stage', d('stage'), options(STAGES))} ${selectField('level', d('level'), options(LEVELS))}
        ${wordingField('method', d('method'))} ${wordingField('hoped', d('hopedFor'))}
        <label class="choice"><input type="checkbox" name="noChange" /><span>${d('noChange')}</span></label>
        ${wordingField('changed', d('whatChangedLong'))} ${wordingField('matters', d('whyItMatters'))}
        ${wordingField('view', this.ownView)}
        ${this.checkboxes('standards', d('standardsOfEntry'), Object.entries(STANDARDS).map(([value, each]) => ({ value, label: t(each.name) })))}
        ${this.checkboxes(
          'comments',
          d('whichComments'),
          this.comments.map((comment) => ({ value: comment.id, label: beginning(comment.text, 120) })),
        )}
        <p class="turn">
          <button>${t('keep')}</button>
          <button type="button" class="plain" @click=${() => this.show('', '#add')}>${t('cancel')}</button>
        </p>
      </form>
    `;
  }

  private checkboxes(
    name: string,
    label: string,
    options: readonly { readonly value: string; readonly label: string }[],
  ): TemplateResult | typeof nothing {
    if (options.length === 0) {
      return nothing;
    }
    return html`
      <fieldset>
        <legend>${label}</legend>
        ${options.map(
          (option) => html`
            <label class="choice"><input type="checkbox" name=${name} value=${option.value} /><span>${option.label}</span></label>
          `,
        )}
      </fieldset>
    `;
  }

  private async record(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const data = new FormData(form);
    const noChange = data.has('noChange');
    const commentIds = data.getAll('comments').map(String);
    for (const needed of noChange ? ['method', 'hoped'] : ['method', 'hoped', 'changed']) {
      if (!wordingOf(form, needed)) {
        this.wants(firstField(needed));
        return;
      }
    }
    const body = {
      studyId: commentIds.length === 0 ? valueOf(form, 'study') : undefined,
      commentIds,
      date: valueOf(form, 'date'),
      researchStage: valueOf(form, 'stage'),
      involvementLevel: valueOf(form, 'level'),
      method: wordingOf(form, 'method'),
      hopedToInfluence: wordingOf(form, 'hoped'),
      whatChanged: noChange ? undefined : wordingOf(form, 'changed'),
      noChange,
      whyItMatters: wordingOf(form, 'matters'),
      standards: data.getAll('standards').map(String),
      [this.side]: wordingOf(form, 'view'),
    };
    const worked = await this.attempt(async () => {
      await send('POST', '/v1/impact-entries', body, { key: crypto.randomUUID() });
      await this.fetch();
    }, t('mailSaved'));
    if (worked) {
      this.show('', 'h1');
    }
  }

  private show(open: string, focus: string): void {
    this.open = open;
    void this.focusOn(focus);
  }
}

customElements.define('desk-impact', ImpactScreen);
