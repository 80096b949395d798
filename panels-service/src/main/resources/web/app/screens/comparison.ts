import { html, nothing, type TemplateResult } from 'lit';
import { read } from '../lib/calls';
import { releaseReason } from '../lib/comment-parts';
import { Screen } from '../lib/screen';
import type { Comparison, Version } from '../lib/wire';
import { type Key, language, t } from '../lib/words';

type Row = Comparison['paragraphs'][number];

const STATES: Record<Row['state'], Key | undefined> = {
  SAME: undefined,
  CHANGED: 'paragraphChanged',
  ADDED: 'paragraphAdded',
  REMOVED: 'paragraphRemoved',
};

/** Two versions of a text, with the words marked that came and went; what stayed can be shown as well. */
class ComparisonScreen extends Screen {
  static override properties = { ...Screen.properties, everything: { state: true } };

  declare everything: boolean;
  private comparison!: Comparison;
  private version!: Version;

  constructor() {
    super();
    this.everything = false;
  }

  protected heading(): string {
    return t('comparison');
  }

  protected async load(): Promise<void> {
    const query = new URLSearchParams({ earlierMaterialVersionId: this.param('with'), language: this.param('text') || language().tag });
    const path = `/v1/material-versions/${this.param('version')}` as const;
    const [comparison, version] = await Promise.all([read(`${path}/comparison?${query}`), read(path)]);
    this.comparison = comparison.body;
    this.version = version.body;
  }

  protected content(): TemplateResult {
    const changed = this.comparison.paragraphs.filter((row) => row.state !== 'SAME');
    const rows = this.everything ? this.comparison.paragraphs : changed;
    return html`
      <p>${t('comparisonMore')}</p>
      ${releaseReason(this.version)}
      <p role="status">${t('changedCount', { n: changed.length })}</p>
      <p>
        <button type="button" class="plain" aria-pressed=${this.everything} @click=${() => (this.everything = !this.everything)}>
          ${t('showSame')}
        </button>
      </p>
      ${rows.map((row) => this.row(row))}
    `;
  }

  private row(row: Row): TemplateResult {
    const state = STATES[row.state];
    return html`
      <div class="compared ${row.state.toLowerCase()}">
        ${state ? html`<p class="quiet">${t(state)}</p>` : nothing}
        <p lang=${this.comparison.language}>
          ${row.words.map((word) => {
            switch (word.state) {
              case 'ADDED':
                return html`<ins>${word.text}</ins>`;
              case 'REMOVED':
                return html`<del>${word.text}</del>`;
              default:
                return word.text;
            }
          })}
        </p>
      </div>
    `;
  }
}

customElements.define('comparison-screen', ComparisonScreen);
