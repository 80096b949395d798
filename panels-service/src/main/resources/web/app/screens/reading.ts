import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { readAloud, stopReading, voiceFor } from '../lib/read-aloud';
import { all, read, unlessAway } from '../lib/calls';
import type { Comment, Paragraph, Passage, Review } from '../lib/wire';
import { Glossary, glossary } from '../lib/glossary';
import { choose, nameOf } from '../lib/languages';
import { icon } from '../lib/icons';
import { Bookmark } from '../lib/bookmark';
import '../lib/reading-bar';
import type { ReadingBar } from '../lib/reading-bar';
import { reviewQuestions, isWithin, languageNotices, reviewStatus, paragraphLinks } from '../lib/reading-parts';
import { readAhead } from '../lib/member';
import { go, hrefOf, rename } from '../lib/router';
import { Screen } from '../lib/screen';
import { session } from '../lib/session';
import { SelectedPassage } from '../lib/selection';
import { shownIn, substitutes } from '../lib/substitution';
import { Text } from '../lib/text';
import { TextView } from '../lib/text-view';
import { keepTaste, language, t, taste } from '../lib/words';

const MODE = 'reading';

/** A material to read, whole or one thought at a time, and the places from which something can be said about it. */
class ReadingScreen extends Screen {
  static override properties = {
    ...Screen.properties,
    step: { state: true },
    spokenPart: { state: true },
  };

  /** Which part is shown; -1 for the whole text. */
  declare step: number;
  declare spokenPart: number;
  private review!: Review;
  /** The languages in which its own texts stand instead of the page's. */
  private reviewSubstitutes: readonly string[] = [];
  private text!: Text;
  private view!: TextView;
  private said: readonly Comment[] = [];
  private bookmark?: Bookmark;
  private wishedLanguage = '';
  private readonly wishes = { mode: () => this.switchMode(), listen: () => void this.listen(), hush: () => this.hush() };
  private readonly selection = new SelectedPassage(this, () =>
    this.state === 'ready' && this.mayComment ? this.text : undefined,
  );

  constructor() {
    super();
    this.step = -1;
    this.spokenPart = -1;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.bookmark?.close();
    stopReading();
  }

  protected heading(): string {
    return this.review?.title ?? t('reading');
  }

  protected async load(): Promise<void> {
    stopReading();
    this.review = (await read(`/v1/review-requests/${this.param('review')}`)).body;
    this.reviewSubstitutes = substitutes();
    const tag = choose(this.wishedLanguage || language().tag, this.review.languages) ?? language().tag;
    const path = `/v1/material-versions/${this.review.materialVersionId}/texts/${tag}` as const;
    const mine = `/v1/comments?mine=true&reviewRequestId=${this.review.id}&limit=100` as const;
    const [text, words, said] = await Promise.all([
      read(path),
      // a text can be read without its explanations
      unlessAway(glossary(tag), new Glossary([])),
      all(mine),
    ]);
    if (session.ownPhone) {
      void readAhead().catch(() => undefined);
    }
    this.text = new Text(text.body);
    this.said = said;
    this.view = new TextView(this.text, words, (paragraph) => this.links(paragraph));
    this.bookmark?.close();
    this.bookmark = new Bookmark(this.review.id, tag, () => this.showPlace());
    this.step = taste(MODE) === 'step' ? Math.max(0, this.stopped) : -1;
  }

  /** The part at which the person stopped last time, -1 if at none. */
  private get stopped(): number {
    return this.view.partAt(this.param('paragraph') || this.review.readingPosition?.paragraphId);
  }

  /** The part that is read now. */
  private get partNow(): number {
    return this.step < 0 ? Math.max(0, this.view.partAt(this.bookmark?.current)) : this.step;
  }

  /** The text stays as it is drawn while somebody reads on. */
  private showPlace(): void {
    const bar = this.querySelector<ReadingBar>('reading-bar');
    if (bar) {
      bar.now = this.partNow;
    }
  }

  /** Of the summary and the questions; of the text it is told with the choice of its language. */
  protected override substituted(): TemplateResult | typeof nothing {
    return super.substituted(this.reviewSubstitutes.filter((tag) => tag !== this.text.language));
  }

  protected override headingLanguage(): string | undefined {
    return shownIn(this.review);
  }

  protected content(): TemplateResult {
    return html`
      ${this.review.summary ? html`<p lang=${shownIn(this.review) ?? nothing}>${this.review.summary}</p>` : nothing}
      <p class="when">${icon('clock')}${reviewStatus(this.review)}</p>
      ${this.notices()}
      <reading-bar
        class="reading-bar"
        role="group"
        aria-label=${t('readingTools')}
        .now=${this.partNow}
        .parts=${this.view.length}
        .single=${this.step >= 0}
        .spoken=${this.spokenPart >= 0}
        .wishes=${this.wishes}
      ></reading-bar>
      ${this.step < 0
        ? this.view.whole(this.spokenPart)
        : this.view.single(this.step, this.spokenPart, (step) => this.turn(step))}
      ${this.mayComment ? reviewQuestions(this.review) : nothing}
      ${this.selection.passage ? this.selectionBar(this.selection.passage) : nothing}
      ${this.selection.rewritten ? html`<p class="bar">${t('rewritten', { way: t('sayHere') })}</p>` : nothing}
    `;
  }

  private notices(): TemplateResult {
    return html`
      ${languageNotices(this.text, this.review, this.wishedLanguage, (tag) => {
        this.wishedLanguage = tag;
        void this.begin();
      })}
      ${this.step < 0 && this.stopped > 0 && !this.param('paragraph')
        ? html`
            <p class="notice">
              ${t('stoppedAt', { part: this.stopped + 1 })}
              <button type="button" class="plain" @click=${this.goOn}>${t('goOnThere')}</button>
            </p>
          `
        : nothing}
    `;
  }

  private links(paragraph: Paragraph): TemplateResult {
    const said = this.said.filter((comment) => isWithin(comment, paragraph));
    return paragraphLinks(this.review, this.text, paragraph, said, this.mayComment, () => this.mark(paragraph));
  }

  private selectionBar(passage: Passage): TemplateResult {
    return html`
      <div class="bar" @pointerdown=${(event: Event) => event.preventDefault()}>
        <button type="button" @click=${() => this.sayAbout(passage)}>${t('saySelected')}</button>
      </div>
    `;
  }

  /** Whoever comes back finds the place where they were. */
  private mark(paragraph: Paragraph | undefined): void {
    rename(hrefOf('reading', { review: this.review.id, paragraph: paragraph?.id }));
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('state') && this.state === 'ready' && this.param('paragraph') && this.stopped >= 0) {
      this.moved = false;
      this.goOn();
    }
    super.updated(changed);
    if (this.state === 'ready') {
      this.bookmark?.follow(this.querySelectorAll('[data-paragraph]'));
    }
  }

  /** Late thoughts are welcome as long as the answers are not all out. */
  private get mayComment(): boolean {
    return this.review.state === 'OPEN' || this.review.state === 'CLOSED';
  }

  private sayAbout(passage: Passage): void {
    this.mark(this.text.paragraphs.find((each) => passage.start < each.end));
    go(
      hrefOf('saying', {
        review: this.review.id,
        from: String(passage.start),
        to: String(passage.end),
        text: this.text.language,
      }),
    );
  }

  private switchMode(): void {
    const at = this.partNow;
    keepTaste(MODE, this.step < 0 ? 'step' : 'whole');
    this.step = this.step < 0 ? at : -1;
    if (this.step < 0) {
      void this.updateComplete.then(() => this.querySelector(`#part-${at}`)?.scrollIntoView());
    }
  }

  private turn(step: number): void {
    this.step += step;
    this.hush();
    void this.focusOn('.single').then(() => this.querySelector('.single')?.scrollIntoView({ block: 'nearest' }));
  }

  private goOn(): void {
    const part = this.querySelector<HTMLElement>(`#part-${this.stopped}`);
    part?.setAttribute('tabindex', '-1');
    part?.focus({ preventScroll: true });
    part?.scrollIntoView();
  }

  private async listen(): Promise<void> {
    const voice = voiceFor(this.text.language);
    if (!voice) {
      this.trouble(t('noVoice', { language: nameOf(this.text.language) }));
      return;
    }
    const first = this.partNow;
    const end = this.step < 0 ? this.view.length : this.step + 1;
    await readAloud(this.view.pieces(first, end), voice, (index) => {
      this.spokenPart = first + index;
      this.querySelector(`#part-${first + index}`)?.scrollIntoView({ block: 'nearest' });
    });
    this.spokenPart = -1;
  }

  private hush(): void {
    stopReading();
    this.spokenPart = -1;
  }
}

customElements.define('reading-screen', ReadingScreen);
