import { html, nothing, type TemplateResult } from 'lit';
import { all, read, Refusal, send } from '../lib/calls';
import type { About, Comment, Credit, Draft, KeptDraft, NewComment, Review } from '../lib/wire';
import { creditChoice } from '../lib/credit-choice';
import { DraftKeeper, keptDraft } from '../lib/drafts';
import { isSure } from '../lib/final-step';
import { icon } from '../lib/icons';
import { announce } from '../lib/live';
import { myPlaces, panel } from '../lib/member';
import { newDraft, type NewDraft } from '../lib/new-draft';
import { go, hrefOf, rename } from '../lib/router';
import {
  contentOf,
  keepingLine,
  kindChoice,
  otherWindow,
  subject,
  thanks,
  trimmed,
  wordsField,
} from '../lib/comment-form-parts';
import { Screen } from '../lib/screen';
import { shownIn } from '../lib/substitution';
import { language, t } from '../lib/words';

const WHOLE: About = { type: 'GENERAL' };
const OF_THE_PANEL: Credit = { preference: 'PANEL_ONLY' };

/** A comment is written; it is kept on the server meanwhile. */
class NewCommentScreen extends Screen {
  static override properties = {
    ...Screen.properties,
    sent: { state: true },
    wrong: { state: true },
  };

  declare sent: Comment | undefined;
  declare wrong: string;
  private review!: Review;
  private keeper!: DraftKeeper;
  private who = { pseudonym: '', panel: '' };
  private returnedBecause?: string;
  /** Where the passage stands, for the way back. */
  private paragraph?: string;
  private key = crypto.randomUUID();
  private sending = false;
  private loaded = false;
  private toldKeeping = '';

  constructor() {
    super();
    this.wrong = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.goneFromSight);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.goneFromSight);
    void this.keeper?.flush();
  }

  /** What somebody is writing stays as it is, whatever the language of the page. */
  override languageChanged(): void {
    if (this.loaded) {
      this.requestUpdate();
    } else {
      super.languageChanged();
    }
  }

  protected heading(): string {
    return this.sent ? t('thanks') : t('saying');
  }

  protected async load(): Promise<void> {
    const id = this.param('review');
    const [review, places, mine] = await Promise.all([
      read(`/v1/review-requests/${id}`),
      myPlaces(),
      all('/v1/comments?mine=true&limit=100'),
    ]);
    this.review = review.body;
    const place = places[0];
    this.who = { pseudonym: place?.pseudonym ?? '', panel: place ? (await panel(place.panelId)).name : '' };
    const kept = this.param('draft') ? await this.keptBefore() : undefined;
    const { draft, paragraph }: NewDraft = kept ? { draft: kept } : await newDraft(this.review, this.place, mine);
    this.paragraph = paragraph;
    this.returnedBecause = kept?.returnedBecause ?? undefined;
    const etag = kept && `"${kept.version}"`;
    this.keeper = new DraftKeeper(id, kept?.id ?? crypto.randomUUID(), contentOf(draft), etag);
    this.keeper.addEventListener('change', () => this.tellKeeping());
    this.loaded = true;
  }

  private async keptBefore(): Promise<KeptDraft> {
    const kept = await keptDraft(this.review.id, this.param('draft'));
    if (!kept) {
      throw new Refusal(404);
    }
    return kept;
  }

  protected content(): TemplateResult {
    return this.sent ? thanks(this.sent, this.back) : this.form();
  }

  private form(): TemplateResult {
    const draft = this.keeper.draft;
    const about = draft.about ?? WHOLE;
    const late = this.review.state === 'CLOSED' || new Date(this.review.deadline) < new Date();
    return html`
      <p class="quiet" lang=${shownIn(this.review) ?? nothing}>${this.review.title}</p>
      ${this.returnedBecause ? html`<p class="notice">${t('returnedBecause', { reason: this.returnedBecause })}</p>` : nothing}
      ${late ? html`<p class="notice">${t('lateWelcome')}</p>` : nothing}
      ${subject(about, this.review, draft.language)} ${this.keeper.keeping === 'elsewhere' ? otherWindow(this.keeper.other, this.review) : nothing}
      <form autocomplete="off" @submit=${this.submit} novalidate>
        ${wordsField(draft, this.wrong, (text) => this.write({ text }))}
        <p class="keeping" data-keeping=${this.keeper.keeping} .textContent=${keepingLine(this.keeper)}></p>
        ${kindChoice(draft.kind ?? 'CONTENT', (kind) => this.write({ kind }))}
        ${creditChoice(draft.credit ?? OF_THE_PANEL, this.who, (credit) => this.write({ credit }))}
        <p class="quiet readers">${icon('person')}${t('whoReads')}</p>
        <p class="turn">
          <button ?disabled=${this.sending}>${t('send')}</button>
          <a href=${this.back}>${t('finishLater')}</a>
          <button type="button" class="plain" @click=${this.throwAway}>${t('throwAway')}</button>
        </p>
      </form>
    `;
  }

  private get back(): string {
    return hrefOf('reading', { review: this.review.id, paragraph: this.paragraph });
  }

  /** Each keystroke changes the line on the page; what is read out is only what changes for the person. */
  private tellKeeping(): void {
    const keeping = this.keeper.keeping;
    if (keeping !== 'saving' && keeping !== this.toldKeeping) {
      this.toldKeeping = keeping;
      announce(keeping === 'elsewhere' ? t('twoWindows') : keepingLine(this.keeper));
    }
    if (this.keeper.exists && this.isConnected && !this.sent) {
      rename(hrefOf('saying', { review: this.review.id, draft: this.keeper.id }));
    }
    this.requestUpdate();
  }

  private write(part: Draft): void {
    this.key = crypto.randomUUID();
    this.wrong = '';
    this.keeper.write(part);
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    const draft = this.keeper.draft;
    if (!draft.text?.trim()) {
      this.refuse(t('sayFirst'));
      return;
    }
    if (this.sending) {
      return;
    }
    this.sending = true;
    this.requestUpdate();
    // what cannot be sent now is at least kept
    await this.keeper.flush();
    const path = `/v1/review-requests/${this.review.id}/comments` as const;
    const body: NewComment = {
      kind: draft.kind ?? 'CONTENT',
      language: draft.language ?? language().tag,
      text: draft.text,
      about: draft.about ?? WHOLE,
      credit: trimmed(draft.credit ?? OF_THE_PANEL),
      draftId: this.keeper.exists ? this.keeper.id : undefined,
    };
    const sent = await this.attempt(async () => {
      this.sent = (await send('POST', path, body, { key: this.key })).body;
    }, t('thanks'));
    this.sending = false;
    if (sent) {
      await this.keeper.forget(false);
      rename(hrefOf('comment', { id: this.sent!.id }));
      await this.focusOn('h1');
    }
    this.requestUpdate();
  }

  private refuse(sentence: string): void {
    this.wrong = sentence;
    announce(sentence);
    void this.focusOn('#words');
  }

  private async throwAway(): Promise<void> {
    const written = this.keeper.draft.text?.trim();
    if (written && !(await isSure({ question: t('throwAwaySure'), happens: t('throwAwayThen'), yes: t('throwAway') }))) {
      return;
    }
    if (await this.attempt(() => this.keeper.forget(true), '')) {
      go(this.back);
    }
  }

  private readonly goneFromSight = (): void => {
    if (document.visibilityState === 'hidden') {
      void this.keeper?.flush(true);
    }
  };
}

customElements.define('new-comment-screen', NewCommentScreen);
