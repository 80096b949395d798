import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../lib/icons';
import { announce } from '../lib/live';
import { language } from '../lib/words';
import { d } from './words';

/** A column of rows of one kind. */
export interface Column<R> {
  readonly name: string;
  readonly label: string;
  readonly cell: (row: R) => unknown;
  /** By what rows are sorted; without it the column has no button. What is not there comes last. */
  readonly by?: (row: R) => string | number | null | undefined;
  /** Whether it holds a few letters that stay on one line, as a day or a sum. */
  readonly tight?: boolean;
  /** Whether it needs the whole width of a card, as words do. */
  readonly wide?: boolean;
}

/** What somebody has picked out of a table to do the same with all of it. */
export interface Picking<R> {
  /** Whether the row can be picked. */
  readonly can: (row: R) => boolean;
  readonly picked: ReadonlySet<string>;
  readonly pick: (keys: readonly string[], on: boolean) => void;
}

type Order = { readonly name: string; readonly down: boolean } | undefined;

/** From how many rows on somebody looks for one by its words. */
const MANY = 6;
/** Fewer are seen at a glance, in whatever order. */
const FEW = 3;

/**
 * Many things of one kind: sorted by the buttons of its columns, narrowed down by words, each with more that is opened below it.
 * On a narrow screen each row is a card. What is fetched page by page goes on as a list does: its owner adds rows.
 */
export class DataTable<R> extends LitElement {
  static override properties = {
    caption: { attribute: false },
    columns: { attribute: false },
    rows: { attribute: false },
    keyOf: { attribute: false },
    wordsOf: { attribute: false },
    detail: { attribute: false },
    opened: { attribute: false },
    open: { attribute: false },
    picking: { attribute: false },
    refused: { attribute: false },
    urgent: { attribute: false },
    partly: { attribute: false },
    order: { state: true },
    looked: { state: true },
  };

  declare caption: string;
  declare columns: readonly Column<R>[];
  declare rows: readonly R[];
  declare keyOf: (row: R) => string;
  /** In what of a row somebody looks for words; its first column is what it is called. */
  declare wordsOf: (row: R) => string;
  /** What stands below an opened row. */
  declare detail: ((row: R) => unknown) | undefined;
  declare opened: string;
  declare open: (key: string) => void;
  declare picking: Picking<R> | undefined;
  /** Why something was not done with a row. */
  declare refused: ReadonlyMap<string, string> | undefined;
  declare urgent: ((row: R) => boolean) | undefined;
  /** Whether there are more rows than these. */
  declare partly: boolean;
  declare order: Order;
  declare looked: string;

  constructor() {
    super();
    this.caption = '';
    this.columns = [];
    this.rows = [];
    this.opened = '';
    this.partly = false;
    this.looked = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    const shown = this.shown();
    // with roles, because a table that is drawn as cards is none to some screen readers
    return html`
      ${this.rows.length >= MANY || this.partly ? this.tools(shown.length) : nothing}
      <table class="data" role="table" aria-label=${this.caption}>
        <thead role="rowgroup">
          <tr role="row">
            ${this.picking ? this.pickAll(shown) : nothing} ${this.columns.map((column) => this.head(column))}
            ${this.detail ? html`<th role="columnheader" scope="col"><span class="unseen">${d('tableMore')}</span></th>` : nothing}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${repeat(shown, this.keyOf, (row) => this.row(row))}
        </tbody>
      </table>
    `;
  }

  private shown(): readonly R[] {
    const tag = language().tag;
    const wanted = this.looked.toLocaleLowerCase(tag).split(/\s+/).filter(Boolean);
    const found = this.rows.filter((row) => {
      const words = this.wordsOf(row).toLocaleLowerCase(tag);
      return wanted.every((each) => words.includes(each));
    });
    const by = this.columns.find((column) => column.name === this.order?.name)?.by;
    if (!by) {
      return found;
    }
    const collator = new Intl.Collator(tag, { numeric: true });
    const sign = this.order?.down ? -1 : 1;
    return [...found].sort((one, other) => {
      const [left, right] = [by(one), by(other)];
      if (left == null || right == null) {
        return Number(left == null) - Number(right == null);
      }
      return sign * (typeof left === 'number' && typeof right === 'number' ? left - right : collator.compare(String(left), String(right)));
    });
  }

  private tools(n: number): TemplateResult {
    return html`
      <div class="table-tools">
        <label>
          <span>${d('tableFilter')}</span>
          <input type="search" name="filter" autocomplete="off" .value=${this.looked} @input=${this.look} />
        </label>
        <p class="quiet">
          ${d('tableShown', { n, all: this.rows.length })}${this.partly ? html` ${d('tablePartly')}` : nothing}
        </p>
      </div>
    `;
  }

  private look(event: Event): void {
    this.looked = (event.target as HTMLInputElement).value;
    announce(d('tableShown', { n: this.shown().length, all: this.rows.length }));
  }

  private head(column: Column<R>): TemplateResult {
    if (!column.by || this.rows.length < FEW) {
      return html`<th role="columnheader" scope="col">${column.label}</th>`;
    }
    const mine = this.order?.name === column.name;
    const sorted = mine ? (this.order?.down ? 'descending' : 'ascending') : 'none';
    return html`
      <th role="columnheader" scope="col" class="sorts" aria-sort=${sorted}>
        <button type="button" @click=${() => this.sort(column)}>${column.label}${icon(mine ? (this.order?.down ? 'down' : 'up') : 'sort')}</button>
      </th>
    `;
  }

  /** Up, down, and then as it came. */
  private sort(column: Column<R>): void {
    const mine = this.order?.name === column.name;
    this.order = mine && this.order?.down ? undefined : { name: column.name, down: mine };
    announce(this.order ? d(this.order.down ? 'tableSortedDown' : 'tableSortedUp', { column: column.label }) : d('tableUnsorted'));
  }

  private pickAll(shown: readonly R[]): TemplateResult {
    const { can, picked, pick } = this.picking!;
    const keys = shown.filter(can).map(this.keyOf);
    const all = keys.length > 0 && keys.every((key) => picked.has(key));
    return html`
      <th role="columnheader" scope="col" class="picks">
        <label class="choice">
          <input
            type="checkbox"
            .checked=${all}
            .indeterminate=${!all && keys.some((key) => picked.has(key))}
            ?disabled=${keys.length === 0}
            @change=${() => pick(keys, !all)}
          />
          <span class="unseen-when-wide">${d('tablePickAll')}</span>
        </label>
      </th>
    `;
  }

  private row(row: R): TemplateResult {
    const key = this.keyOf(row);
    const name = `row-${key}`;
    const open = this.detail !== undefined && this.opened === key;
    const refused = this.refused?.get(key);
    const [first, ...others] = this.columns;
    return html`
      <tr role="row" class=${[this.urgent?.(row) ? 'urgent' : '', open ? 'open' : ''].join(' ')} data-key=${key}>
        ${this.picking ? this.pickOne(row, key, name) : nothing}
        <th role="rowheader" scope="row" id=${this.detail || this.picking ? name : nothing}>
          ${first.cell(row)}${refused ? html`<span class="wrong">${refused}</span>` : nothing}
        </th>
        ${others.map((column) => html`<td role="cell" class=${column.tight ? 'tight' : column.wide ? 'wide' : ''} data-label=${column.label}>${column.cell(row)}</td>`)}
        ${this.detail
          ? html`
              <td role="cell" class="opens">
                <button
                  type="button"
                  class="plain"
                  id="open-${key}"
                  aria-expanded=${open ? 'true' : 'false'}
                  aria-describedby=${name}
                  @click=${() => this.open(open ? '' : key)}
                >
                  ${d(open ? 'tableClose' : 'tableOpen')}
                </button>
              </td>
            `
          : nothing}
      </tr>
      ${open
        ? html`
            <tr role="row" class="detail">
              <td role="cell" colspan=${this.columns.length + 1 + (this.picking ? 1 : 0)}>${this.detail?.(row)}</td>
            </tr>
          `
        : nothing}
    `;
  }

  private pickOne(row: R, key: string, name: string): TemplateResult {
    const { can, picked, pick } = this.picking!;
    return html`
      <td role="cell" class="picks">
        ${can(row)
          ? html`
              <input
                type="checkbox"
                aria-label=${d('tablePick')}
                aria-describedby=${name}
                .checked=${picked.has(key)}
                @change=${(event: Event) => pick([key], (event.target as HTMLInputElement).checked)}
              />
            `
          : nothing}
      </td>
    `;
  }
}

customElements.define('data-table', DataTable);
