import { html, nothing, type TemplateResult } from 'lit';
import { all, type Answer, list, listNext, type Page, read, send } from '../../lib/calls';
import { beginning } from '../../lib/progress';
import { STANDARDS } from '../../lib/standards';
import { shownIn } from '../../lib/substitution';
import { day, t } from '../../lib/words';
import { WorkspaceScreen } from '../workspace-screen';
import { impactForm, type Side } from '../impact-form';
import { LEVELS, STAGES } from '../kinds';
import type { Comment, ImpactEntry, NewImpactEntry, Study } from '../../lib/wire';
import { d, type WorkspaceKey } from '../words';
import { firstField, wordingField, wordingOf } from '../wording';

const RECENT = 50;

/** What came of people's involvement, as contributors and as researchers see it, side by side. */
class ImpactScreen extends WorkspaceScreen {
  static override properties = { ...WorkspaceScreen.properties, open: { state: true } };

  /** `new`, the entry to which the researchers' view is added, or nothing. */
  declare open: string;
  private page: Page<ImpactEntry> = { items: [] };
  private comments: readonly Comment[] = [];
  private studies: readonly Study[] = [];

  constructor() {
    super();
    this.open = '';
  }

  protected heading(): string {
    return d('impact');
  }

  /** Each side tells its own view: a PPI lead that of the contributors. */
  private get side(): Side {
    return this.mine.researcher ? 'researcherView' : 'contributorView';
  }

  /** Whether there is a side for which the person can tell something; others only read. */
  private get tells(): boolean {
    return this.mine.researcher || this.mine.lead;
  }

  private get ownView(): string {
    return d(this.side);
  }

  private get tellOwn(): string {
    return d(this.mine.researcher ? 'tellView' : 'tellContributorView');
  }

  protected async fetch(): Promise<void> {
    this.page = await list('/v1/impact-entries?limit=25');
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
        : !this.tells
          ? nothing
          : html`<p><button type="button" id="add" @click=${this.begins}>${d('addImpact')}</button></p>`}
    `;
  }

  private async more(): Promise<void> {
    await this.attempt(async () => {
      const more = await listNext(this.page);
      this.page = { ...more, items: [...this.page.items, ...more.items] };
    }, t('moreShown'));
  }

  private entry(entry: ImpactEntry): TemplateResult {
    const heading = `impact-${entry.id}`;
    const named = (key: WorkspaceKey | undefined, other: string): string => (key ? d(key) : other);
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
          : !this.tells
            ? nothing
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

  private line(entry: ImpactEntry, name: string, text: string | null | undefined): TemplateResult | typeof nothing {
    return text
      ? html`<div>
          <dt>${name}</dt>
          <dd lang=${shownIn(entry) ?? nothing}>${text}</dd>
        </div>`
      : nothing;
  }

  private viewForm(entry: ImpactEntry): TemplateResult {
    return html`
      <form autocomplete="off" @submit=${(event: SubmitEvent) => this.tellView(event, entry)} aria-label=${this.tellOwn}>
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
    const path = `/v1/impact-entries/${entry.id}` as const;
    const worked = await this.attempt(async () => {
      const known: Answer<ImpactEntry> = await read(path);
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
        all('/v1/comments?limit=100'),
        all('/v1/studies?limit=100'),
      ]);
      this.comments = comments.filter((comment) => comment.response && comment.text).slice(0, RECENT);
      this.studies = studies;
    }, '');
    if (known) {
      this.show('new', '#date');
    }
  }

  private form(): TemplateResult {
    return impactForm(
      { studies: this.studies, comments: this.comments },
      { side: this.side, label: this.ownView },
      {
        done: (entry) => void this.record(entry),
        missing: (name) => this.wants(firstField(name)),
        cancel: () => this.show('', '#add'),
      },
    );
  }

  private async record(entry: NewImpactEntry): Promise<void> {
    const worked = await this.attempt(async () => {
      await send('POST', '/v1/impact-entries', entry, { key: crypto.randomUUID() });
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

customElements.define('workspace-impact', ImpactScreen);
