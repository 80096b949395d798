import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { read, send } from './calls';
import { Part } from './part';
import { nameOfHalf, type RatedStandard, type Ratings, STANDARDS } from './standards';
import type { StandardsProfile } from './wire';
import { language, t, type Key } from './words';

const SCORES: readonly Key[] = ['scoreOne', 'scoreTwo', 'scoreThree', 'scoreFour', 'scoreFive'];

/** How the work together is rated for a panel, by members and by researchers, and the own rating, once for each half-year. */
class StandardsRating extends Part {
  static override properties = {
    panel: { attribute: false },
    rates: { attribute: false },
    period: { state: true },
    open: { state: true },
    profile: { state: true },
  };

  declare panel: string;
  /** Whether somebody may rate here, and not only look. */
  declare rates: boolean;
  declare period: string;
  /** The standard that is being rated. */
  declare open: string;
  declare profile: StandardsProfile | undefined;

  constructor() {
    super();
    this.rates = false;
    this.period = halves()[0];
    this.open = '';
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('panel') || changed.has('period')) {
      void this.attempt(async () => {
        const path = `/v1/standards-assessments?panelId=${this.panel}&period=${this.period}` as const;
        this.profile = (await read(path)).body;
      }, '');
    }
  }

  override render(): TemplateResult {
    const id = `period-${this.panel}`;
    return html`
      <p>
        <label for=${id}>${t('ratedPeriod')}</label>
        <select id=${id} @change=${(event: Event) => this.choose((event.target as HTMLSelectElement).value)}>
          ${halves().map(
            (half) => html`<option value=${half} ?selected=${half === this.period}>${nameOfHalf(half)}</option>`,
          )}
        </select>
      </p>
      ${this.profile ? this.profile.items.map((line) => this.line(line)) : html`<p class="quiet">${t('loading')}</p>`}
    `;
  }

  private choose(period: string): void {
    this.period = period;
    this.open = '';
  }

  private line(line: RatedStandard): TemplateResult {
    const standard = STANDARDS[line.standard];
    const heading = this.idOf(line);
    return html`
      <article aria-labelledby=${heading}>
        <h3 id=${heading} tabindex="-1">${t(standard.name)}</h3>
        <p>${t(standard.means)}</p>
        ${this.side(t('ratedMembers'), line.members)} ${this.side(t('ratedResearchers'), line.researchers)}
        ${line.own
          ? html`<p class="notice">${t('ratedOwn', { score: `${line.own} – ${t(SCORES[line.own - 1])}` })}</p>`
          : this.rates
            ? this.rating(line, heading)
            : nothing}
      </article>
    `;
  }

  private side(who: string, ratings: Ratings): TemplateResult {
    return html`
      <p class="quiet">
        ${who}:
        ${ratings.shown ? t('ratedMean', { mean: ratings.mean ?? 0, count: ratings.ratings ?? 0 }) : t('ratedFew')}
      </p>
      ${ratings.evidence?.length
        ? html`
            <details>
              <summary>${t('ratedBecause')}<span class="unseen"> – ${who}</span></summary>
              ${ratings.evidence.map((each) => html`<p class="own">${each}</p>`)}
            </details>
          `
        : nothing}
    `;
  }

  private rating(line: RatedStandard, heading: string): TemplateResult {
    if (this.open !== line.standard) {
      return html`
        <p>
          <button type="button" class="plain" id="rate-${heading}" aria-describedby=${heading} @click=${() => this.rate(line)}>
            ${t('rate')}
          </button>
        </p>
      `;
    }
    return html`
      <form autocomplete="off" @submit=${(event: SubmitEvent) => this.keep(event, line)} aria-labelledby=${heading}>
        <fieldset>
          <legend>${t('rateHow')}</legend>
          ${SCORES.map(
            (key, index) => html`
              <label class="choice">
                <input type="radio" name="score" value=${index + 1} required />
                <span>${index + 1} – ${t(key)}</span>
              </label>
            `,
          )}
        </fieldset>
        <p>
          <label for="evidence">${t('rateEvidence')}</label>
          <small class="quiet hint" id="evidence-more">${t('rateEvidenceMore')}</small>
          <textarea id="evidence" name="evidence" rows="3" maxlength="2000" aria-describedby="evidence-more"></textarea>
        </p>
        <p class="turn">
          <button>${t('keep')}</button>
          <button type="button" class="plain" @click=${() => this.close(`rate-${heading}`)}>${t('cancel')}</button>
        </p>
      </form>
    `;
  }

  private rate(line: RatedStandard): void {
    this.open = line.standard;
    void this.focusOn('[name=score]');
  }

  private close(focus: string): void {
    this.open = '';
    void this.focusOn(`[id="${focus}"]`);
  }

  private async keep(event: SubmitEvent, line: RatedStandard): Promise<void> {
    event.preventDefault();
    const given = new FormData(event.target as HTMLFormElement);
    const evidence = String(given.get('evidence')).trim();
    const body = {
      panelId: this.panel,
      standard: line.standard,
      score: Number(given.get('score')),
      evidence: evidence ? { [language().tag]: evidence } : undefined,
      period: this.period,
    };
    const worked = await this.attempt(async () => {
      const rated = await send('POST', '/v1/standards-assessments', body, { key: crypto.randomUUID() });
      this.profile = rated.body;
    }, t('rated'));
    if (worked) {
      this.close(this.idOf(line));
    }
  }

  private idOf(line: RatedStandard): string {
    return `${line.standard.toLowerCase().replaceAll('_', '-')}-${this.panel}`;
  }
}

/** The half-year that runs, and the one before it. */
function halves(now = new Date()): readonly string[] {
  const year = now.getFullYear();
  return now.getMonth() < 6 ? [`${year}-H1`, `${year - 1}-H2`] : [`${year}-H2`, `${year}-H1`];
}

customElements.define('standards-rating', StandardsRating);
