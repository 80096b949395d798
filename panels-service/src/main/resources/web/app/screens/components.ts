import { html, type PropertyValues, type TemplateResult } from 'lit';
import { chainLine, chainSteps } from '../lib/chain';
import { isSure } from '../lib/final-step';
import { empty, icon, ICON_NAMES, tag } from '../lib/icons';
import { RefusalNote } from '../lib/refusal-note';
import { Screen } from '../lib/screen';
import type { Comment } from '../lib/wire';
import '../workspace/data-table';
import type { Column } from '../workspace/data-table';
import { languageList } from '../workspace/language-state';

const COLOURS = ['paper', 'surface', 'soft', 'ink', 'quiet', 'line', 'edge', 'action', 'mark', 'care', 'care-soft', 'waiting', 'waiting-soft', 'changed', 'changed-soft', 'before-soft', 'wrong', 'wrong-soft'];

interface Row {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly n: number;
}

const ROWS: readonly Row[] = [
  { id: 'a', name: 'Breza', state: 'waits', n: 12 },
  { id: 'b', name: 'Jela', state: 'overdue', n: 3 },
  { id: 'c', name: 'Lipa', state: 'done', n: 7 },
  { id: 'd', name: 'Smreka', state: 'done', n: 40 },
  { id: 'e', name: 'Vrba', state: 'waits', n: 1 },
  { id: 'f', name: 'Hrast', state: 'done', n: 21 },
];

const COLUMNS: readonly Column<Row>[] = [
  { name: 'name', label: 'Name', by: (row) => row.name, cell: (row) => row.name },
  {
    name: 'state',
    label: 'State',
    by: (row) => row.state,
    cell: (row) => html`
      <ul class="tags">
        ${row.state === 'overdue' ? tag('urgent', 'overdue', 'urgent') : row.state === 'waits' ? tag('clock', 'waits', 'waits') : tag('done', 'done', 'changed')}
      </ul>
    `,
  },
  { name: 'n', label: 'Number', by: (row) => row.n, cell: (row) => row.n },
];

/** A comment on its way, as far as a timeline asks. */
const ON_ITS_WAY = { state: 'ACKNOWLEDGED', changes: [], submittedAt: '2026-03-02T09:00:00Z', responseDue: '2026-03-23' } as unknown as Comment;

/**
 * All that the pages are put together from, in each of its states, for those who work on them; in English alone, and linked from
 * nowhere. Pictures of it are compared by a test, so that nothing changes how it looks unseen.
 */
class ComponentsScreen extends Screen {
  static override properties = { ...Screen.properties, opened: { state: true }, picked: { state: true } };

  declare opened: string;
  declare picked: ReadonlySet<string>;

  constructor() {
    super();
    this.opened = 'c';
    this.picked = new Set(['a']);
  }

  protected heading(): string {
    return 'Components';
  }

  protected override headingLanguage(): string {
    return 'en';
  }

  protected async load(): Promise<void> {
    // nothing to fetch
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const button = this.querySelector<HTMLElement>('#refused-button');
    if (button && !this.querySelector('.refusal')) {
      new RefusalNote().showAt(button, 'This could not be done.', [{ field: 'shown-wrong', message: 'must not be empty' }]);
    }
  }

  protected content(): TemplateResult {
    return html`
      <div lang="en" class="component-list">
        ${this.shown('Colours', html`<ul class="swatches">${COLOURS.map((name) => html`<li class="swatch-${name}">${name}</li>`)}</ul>`)}
        ${this.shown(
          'Letters',
          html`
            <p class="lead">A lead: Čovek, Човек, Njeri, Čovjek.</p>
            <h3>A smaller heading</h3>
            <p>A paragraph with a <a href="/?at=components">link</a>, <strong>strong words</strong>, <mark>a mark</mark>, <del>gone</del> and <ins>new</ins>.</p>
            <p class="quiet">A quiet one: жљњћђџ ž ç ë.</p>
            <p class="own">What somebody said, in their words.</p>
            <blockquote>What is quoted.</blockquote>
          `,
        )}
        ${this.shown(
          'Buttons',
          html`
            <p class="turn">
              <button type="button">Send</button> <button type="button" class="plain">Not now</button>
              <button type="button" class="plain" aria-pressed="true">Pressed</button>
              <button type="button" disabled>Disabled</button> <a class="action" href="/?at=components">A link that acts</a>
              <a class="care" href="/?at=help">${icon('heart')}Care alone</a>
            </p>
          `,
        )}
        ${this.shown('Icons', html`<ul class="icon-list">${ICON_NAMES.map((name) => html`<li>${icon(name)}<span>${name}</span></li>`)}</ul>`)}
        ${this.shown('Fields', this.fields())}
        ${this.shown(
          'Notices and tags',
          html`
            <p class="notice">Something to know.</p>
            <p class="notice warning">Something to look at.</p>
            <ul class="tags">
              ${tag('clock', '5 days left', 'waits')} ${tag('done', 'changed', 'changed')} ${tag('urgent', 'overdue', 'urgent')}
              ${tag('pages', 'about 15 minutes')} ${tag('coin', '2,500.00 RSD')}
            </ul>
            ${languageList('Languages', ['en', 'sq', 'mk'], ['en'])}
          `,
        )}
        ${this.shown(
          'Cards',
          html`
            <article class="task"><h3>The one task that leads</h3><p>A summary of it.</p><p><a class="action" href="/?at=components">Read and say</a></p></article>
            <article><h3>Another card</h3><p>With a sentence.</p></article>
            <dl class="beside"><div class="before"><dt>Before</dt><dd>6 sessions</dd></div><div class="after"><dt>After</dt><dd>6 sessions of 30 minutes</dd></div></dl>
          `,
        )}
        ${this.shown('Timeline', html`${chainSteps(ON_ITS_WAY, false)} ${chainLine(ON_ITS_WAY)}`)}
        ${this.shown(
          'Tiles and counts',
          html`
            <ul class="tasks">
              <li><a class="task-tile urgent" href="/?at=components">${icon('urgent')}<span>1 person is not well and waits for you.</span></a></li>
              <li><a class="task-tile" href="/?at=components">${icon('coin')}<span>4 payments wait.</span></a></li>
              <li><strong class="task-tile">${icon('done')}<span>Panels<small>works</small></span></strong></li>
            </ul>
          `,
        )}
        ${this.shown('Table', this.table())}
        ${this.shown('Nothing there yet', empty('Nothing is waiting for you right now.'))}
        ${this.shown('While something is fetched', html`<p class="skeleton"><span></span><span></span><span></span></p>`)}
        ${this.shown(
          'A step that nothing undoes',
          html`<p><button type="button" class="plain" id="ask" @click=${() => void isSure({ question: 'Send all of them now?', happens: 'All drafted answers go out at once.', yes: 'Yes, send' })}>Ask</button></p>`,
        )}
      </div>
    `;
  }

  private shown(name: string, content: TemplateResult): TemplateResult {
    const id = `part-${name.toLowerCase().replaceAll(' ', '-')}`;
    return html`<section aria-labelledby=${id}><h2 id=${id}>${name}</h2>${content}</section>`;
  }

  private fields(): TemplateResult {
    return html`
      <form autocomplete="off" aria-label="Fields" @submit=${(event: Event) => event.preventDefault()}>
        <p><label for="shown-text">A line</label><input id="shown-text" name="shown-text" value="Words" /></p>
        <p><label for="shown-long">Several lines</label><small class="quiet" id="shown-hint">A hint.</small><textarea id="shown-long" name="shown-long" rows="2" aria-describedby="shown-hint"></textarea></p>
        <p><label for="shown-choice">A choice</label><select id="shown-choice" name="shown-choice"><option>One</option><option>Another</option></select></p>
        <label class="choice"><input type="checkbox" name="shown-check" checked /><span>To be ticked<small>With a word about it.</small></span></label>
        <label class="choice"><input type="radio" name="shown-radio" /><span>One of several</span></label>
        <p><label for="shown-wrong">What is wrong</label><input id="shown-wrong" name="shown-wrong" /></p>
        <p class="turn"><button id="refused-button">Send</button></p>
      </form>
    `;
  }

  private table(): TemplateResult {
    return html`
      <data-table
        .caption=${'Trees'}
        .columns=${COLUMNS}
        .rows=${ROWS}
        .keyOf=${(row: Row) => row.id}
        .wordsOf=${(row: Row) => row.name}
        .urgent=${(row: Row) => row.state === 'overdue'}
        .detail=${(row: Row) => html`<p>All about ${row.name}.</p>`}
        .opened=${this.opened}
        .open=${(key: string) => (this.opened = key)}
        .refused=${new Map([['b', 'This is past being acknowledged.']])}
        .picking=${{
          can: (row: Row) => row.state !== 'done',
          picked: this.picked,
          pick: (keys: readonly string[], on: boolean) =>
            (this.picked = new Set(on ? [...this.picked, ...keys] : [...this.picked].filter((key) => !keys.includes(key)))),
        }}
      ></data-table>
    `;
  }
}

customElements.define('components-screen', ComponentsScreen);
