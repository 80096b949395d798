import { html, nothing, type TemplateResult } from 'lit';
import { all, send } from '../../lib/calls';
import { isSure } from '../../lib/final-step';
import { t } from '../../lib/words';
import '../flag-form';
import { WorkspaceScreen } from '../workspace-screen';
import type { Screening, ScreeningResult } from '../../lib/wire';
import { d, type WorkspaceKey } from '../words';
import { valueOf } from '../wording';

const REASONS: Record<Screening['marks'][number]['reason'], WorkspaceKey> = {
  NAME: 'markName',
  PLACE: 'markPlace',
  CONTACT: 'markContact',
  HEALTH: 'markHealth',
};

/** Comments that may tell of other people, before anybody outside the panel reads them. */
class ScreeningsScreen extends WorkspaceScreen {
  static override properties = { ...WorkspaceScreen.properties, open: { state: true } };

  declare open: string;
  private held: readonly Screening[] = [];

  constructor() {
    super();
    this.open = '';
  }

  protected heading(): string {
    return d('checks');
  }

  protected async fetch(): Promise<void> {
    const panels = await all('/v1/panels?limit=50');
    const held = await Promise.all(panels.map((panel) => all(`/v1/panels/${panel.id}/screenings?limit=100`)));
    this.held = held.flat();
  }

  protected content(): TemplateResult {
    return html`
      <p>${d('checksMore')}</p>
      <p><strong>${d('checksCount', { n: this.held.length })}</strong></p>
      ${this.held.map((held, index) => this.one(held, index + 1))}
    `;
  }

  private one(held: Screening, number: number): TemplateResult {
    const heading = `held-${held.commentId}`;
    const marks = [...new Set(held.marks.map((mark) => d(REASONS[mark.reason])))];
    return html`
      <article aria-labelledby=${heading}>
        <h2 id=${heading}>${held.pseudonym ?? d('heldNumber', { number })}</h2>
        <p class="own" lang=${held.language ?? nothing}>${marked(held)}</p>
        <p class="quiet">${d('marksFound')} ${marks.join(', ')}</p>
        ${this.open === held.commentId
          ? html`
              <form autocomplete="off" @submit=${(event: SubmitEvent) => this.giveBack(event, held)} aria-label=${d('returnIt')}>
                <p>
                  <label for="reason">${d('returnWhy')}</label>
                  <textarea id="reason" name="reason" rows="3" maxlength="1000"></textarea>
                </p>
                <p class="turn">
                  <button>${d('returnIt')}</button>
                  <button type="button" class="plain" @click=${() => this.show('', `#return-${held.commentId}`)}>
                    ${t('cancel')}
                  </button>
                </p>
              </form>
            `
          : html`
              <p class="turn">
                <button type="button" aria-describedby=${heading} @click=${() => this.pass(held)}>
                  ${d('passOn')}
                </button>
                <button
                  type="button"
                  class="plain"
                  id="return-${held.commentId}"
                  aria-describedby=${heading}
                  @click=${() => this.show(held.commentId, '#reason')}
                >
                  ${d('returnIt')}
                </button>
              </p>
            `}
        <flag-form .comment=${held.commentId} .heading=${heading}></flag-form>
      </article>
    `;
  }

  private show(id: string, focus: string): void {
    this.open = id;
    void this.focusOn(focus);
  }

  private async giveBack(event: SubmitEvent, held: Screening): Promise<void> {
    event.preventDefault();
    const reason = valueOf(event.target as HTMLFormElement, 'reason');
    if (!reason) {
      this.wants('reason');
      return;
    }
    if (await isSure({ question: d('returnSure'), happens: d('returnThen'), yes: d('returnIt') })) {
      await this.decide(held, { decision: 'RETURN', reason });
    }
  }

  private async pass(held: Screening): Promise<void> {
    if (await isSure({ question: d('passSure'), happens: d('passThen'), yes: d('passOn') })) {
      await this.decide(held, { decision: 'PASS' });
    }
  }

  private async decide(held: Screening, check: ScreeningResult): Promise<void> {
    const worked = await this.attempt(async () => {
      await send('POST', `/v1/comments/${held.commentId}/screening`, check);
      await this.fetch();
    }, d(check.decision === 'PASS' ? 'passed' : 'returned'));
    if (worked) {
      this.show('', 'h1');
    }
  }
}

/** The text with what a rule found in it; positions count code points. */
function marked(held: Screening): readonly (TemplateResult | string)[] {
  const points = Array.from(held.text);
  const pieces: (TemplateResult | string)[] = [];
  let at = 0;
  for (const mark of [...held.marks].sort((one, other) => one.start - other.start)) {
    if (mark.start < at) {
      continue;
    }
    pieces.push(points.slice(at, mark.start).join(''));
    pieces.push(html`<mark>${points.slice(mark.start, mark.end).join('')}</mark>`);
    at = mark.end;
  }
  pieces.push(points.slice(at).join(''));
  return pieces;
}

customElements.define('workspace-screenings', ScreeningsScreen);
