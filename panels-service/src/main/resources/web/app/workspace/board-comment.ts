import { html, nothing, type TemplateResult } from 'lit';
import { send } from '../lib/calls';
import { isSure } from '../lib/final-step';
import type { Comment, CommentKind, Concern, GroupedComment, NewResponse, Texts } from '../lib/wire';
import { Part } from '../lib/part';
import { beginning, decided } from '../lib/progress';
import { shownIn } from '../lib/substitution';
import { type Key, t } from '../lib/words';
import { languageList } from './language-state';
import './missing-translation';
import { responseForm } from './response-form';
import { d } from './words';
import { firstField } from './wording';

const KINDS: Record<CommentKind, Key> = {
  CONTENT: 'kindContent',
  WORDING: 'kindWording',
  TRANSLATION: 'kindTranslation',
};
const WAITING = ['SUBMITTED', 'ACKNOWLEDGED', 'REOPENED'];

/** One comment on the response board, with its response or the draft of one. */
class BoardComment extends Part {
  static override properties = {
    one: { attribute: false },
    concern: { attribute: false },
    selected: { attribute: false },
    wanted: { attribute: false },
    reload: { attribute: false },
    chosen: { attribute: false },
    refused: { attribute: false },
    open: { state: true },
  };

  declare one: GroupedComment;
  declare concern: Concern | undefined;
  /** Whether it is selected for a concern. */
  declare selected: boolean;
  /** The languages of the panels of the review. */
  declare wanted: readonly string[];
  /** Fetches the board as it is now. */
  declare reload: () => Promise<void>;
  /** Whether its draft is to be sent with others. */
  declare chosen: boolean;
  /** Why its draft was not sent. */
  declare refused: string | undefined;
  declare open: boolean;

  constructor() {
    super();
    this.open = false;
    this.chosen = false;
  }

  override render(): TemplateResult {
    const { comment, draft } = this.one;
    const waits = WAITING.includes(comment.state);
    const words = comment.text ?? t('retractedText');
    return html`
      <div class="said">
        <span class="quiet">${t(KINDS[comment.kind])}${comment.late ? html` ${t('wasLate')}` : nothing}</span>
        <p class="own" lang=${comment.language ?? nothing}>${words}</p>
        ${comment.reopenReason
          ? html`<p>${d('missedPoint')}</p><p class="own" lang=${comment.language ?? nothing}>${comment.reopenReason}</p>`
          : nothing}
        ${this.concern ? html`<p class="quiet">${d('inConcern', { title: this.concern.title ?? '' })}</p>` : nothing}
      </div>
      <div class="answered">
        ${comment.response
          ? html`<p><strong>${decided(comment.response.decision)}</strong> <span lang=${shownIn(comment.response) ?? nothing}>${comment.response.reason}</span></p>
              ${this.translation(comment)}`
          : nothing}
        ${draft && !this.open
          ? html`<p class="notice"><strong>${d('draft')}: ${decided(draft.decision)}</strong> <span lang=${shownIn(draft) ?? nothing}>${draft.reason}</span></p>
              ${languageList(d('languagesOf', { text: d('draft') }), this.wanted, Object.keys(draft.reasonTexts))}`
          : nothing}
        ${this.refused ? html`<p class="wrong">${this.refused}</p>` : nothing} ${waits ? this.tools(words) : nothing}
      </div>
    `;
  }

  /** What was answered and cannot be read by everybody can still be translated. */
  private translation(comment: Comment): TemplateResult | typeof nothing {
    const { reason, languages } = comment.response!;
    if (!reason) {
      return nothing;
    }
    return html`
      <missing-translation
        .name=${`translation-${comment.id}`}
        .text=${reason}
        .lacks=${this.wanted.filter((tag) => !languages.includes(tag))}
        .add=${(further: Texts) => this.addLanguages(comment, further)}
      ></missing-translation>
    `;
  }

  private async addLanguages(comment: Comment, reason: Texts): Promise<void> {
    await send('POST', `/v1/comments/${comment.id}/response/translations`, { reason }, { key: crypto.randomUUID() });
    await this.reload();
  }

  private tools(words: string): TemplateResult {
    const { draft, concernId } = this.one;
    if (this.open) {
      return responseForm(
        d('answerTo', { words: beginning(words, 60) }),
        d('keepDraft'),
        { decision: draft?.decision, reason: draft?.reasonTexts },
        this.wanted,
        (answer) => this.keep(answer),
        () => this.show(false, '.draft'),
      );
    }
    return html`
      <p class="turn">
        <button type="button" class="plain draft" @click=${() => this.show(true, '#decision')}>
          ${draft ? d('changeDraft') : d('draftAnswer')}<span class="unseen"> – ${beginning(words, 60)}</span>
        </button>
        ${draft
          ? html`
              <button type="button" class="plain" @click=${this.drop}>
                ${t('throwAway')}<span class="unseen"> – ${beginning(words, 60)}</span>
              </button>
            `
          : nothing}
        ${draft
          ? html`
              <label class="choice">
                <input
                  type="checkbox"
                  .checked=${this.chosen}
                  @change=${() => this.dispatchEvent(new CustomEvent('chosen'))}
                />
                <span>${d('sendThis')}<span class="unseen"> – ${beginning(words, 60)}</span></span>
              </label>
            `
          : nothing}
        ${concernId
          ? nothing
          : html`
              <label class="choice">
                <input
                  type="checkbox"
                  .checked=${this.selected}
                  @change=${() => this.dispatchEvent(new CustomEvent('picked'))}
                />
                <span>${d('gatherThis')}<span class="unseen"> – ${beginning(words, 60)}</span></span>
              </label>
            `}
      </p>
    `;
  }

  /** One form at a time is enough for anybody. */
  close(): void {
    this.open = false;
  }

  private show(open: boolean, focus: string): void {
    this.open = open;
    if (open) {
      this.dispatchEvent(new CustomEvent('opened', { bubbles: true }));
    }
    void this.focusOn(focus);
  }

  private get path() {
    return `/v1/comments/${this.one.comment.id}/response-draft` as const;
  }

  private async keep(answer: NewResponse | undefined): Promise<void> {
    if (!answer) {
      this.missing(`[name="${firstField('reason')}"]`, d('writeFirst'));
      return;
    }
    await this.change(() => send('PUT', this.path, answer, { ifMatch: this.one.draft?.etag }), d('draftKept'));
  }

  private async drop(): Promise<void> {
    if (!(await isSure({ question: t('throwAwaySure'), happens: t('throwAwayThen'), yes: t('throwAway') }))) {
      return;
    }
    await this.change(
      () => send('DELETE', this.path, undefined, { ifMatch: this.one.draft?.etag }),
      d('draftDropped'),
    );
  }

  private async change(work: () => Promise<unknown>, done: string): Promise<void> {
    const worked = await this.attempt(async () => {
      await work();
      await this.reload();
    }, done);
    if (worked) {
      this.show(false, '.draft');
    }
  }
}

customElements.define('board-comment', BoardComment);
