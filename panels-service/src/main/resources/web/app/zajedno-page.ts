import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { openReviews, Refused, type Review, session, type Session, signOut } from './gateway';
import { byTag, initialLanguage, LANGUAGES, type Language, remember } from './languages';

type State = 'loading' | 'signed-out' | 'ready' | 'not-allowed' | 'failed';

/** The first page of a panel member: sign in, and see which reviews are open, in the own language. */
class ZajednoPage extends LitElement {
  static override properties = {
    language: { state: true },
    state: { state: true },
    reviews: { state: true },
    spoken: { state: true },
  };

  declare language: Language;
  declare state: State;
  declare reviews: readonly Review[];
  declare spoken: string;
  private who: Session = { signedIn: false };

  constructor() {
    super();
    this.language = initialLanguage();
    this.state = 'loading';
    this.reviews = [];
    this.spoken = '';
  }

  /** In the page itself, so that its style sheet and assistive technology see one document. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.speakLanguage();
    void this.load();
  }

  private get texts() {
    return this.language.texts;
  }

  private async load(): Promise<void> {
    this.state = 'loading';
    this.spoken = this.texts.loading;
    try {
      this.who = await session();
      if (!this.who.signedIn) {
        this.show('signed-out', '');
        return;
      }
      this.reviews = await openReviews(this.language.tag);
      this.show('ready', this.reviews.length > 0 ? this.texts.openReviews : this.texts.noReviews);
    } catch (failure) {
      const status = failure instanceof Refused ? failure.status : 0;
      if (status === 401) {
        this.who = { signedIn: false };
        this.show('signed-out', '');
      } else if (status === 403) {
        this.show('not-allowed', this.texts.notAllowed);
      } else {
        this.show('failed', this.texts.failed);
      }
    }
  }

  private show(state: State, spoken: string): void {
    this.state = state;
    this.spoken = spoken;
  }

  private async leave(): Promise<void> {
    let said = this.texts.signedOut;
    try {
      await signOut(this.who.csrfToken ?? '');
    } catch {
      said = this.texts.failed;
    }
    await this.load();
    if (this.state === 'signed-out') {
      this.spoken = said;
    }
    this.querySelector<HTMLElement>('h1')?.focus();
  }

  private choose(event: Event): void {
    const chosen = byTag((event.target as HTMLSelectElement).value);
    if (chosen) {
      this.language = chosen;
      remember(chosen);
      this.speakLanguage();
      void this.load();
    }
  }

  private speakLanguage(): void {
    document.documentElement.lang = this.language.tag;
    document.title = `Zajedno – ${this.texts.heading}`;
  }

  override render(): TemplateResult {
    return html`
      <a class="skip" href="#content">${this.texts.skip}</a>
      <header>
        <p class="brand">Zajedno</p>
        <label>
          <span>${this.texts.language}</span>
          <select @change=${this.choose}>
            ${LANGUAGES.map(
              (language) => html`
                <option lang=${language.tag} value=${language.tag} ?selected=${language === this.language}>
                  ${language.name}
                </option>
              `,
            )}
          </select>
        </label>
        ${this.who.signedIn
          ? html`
              <p class="who">${this.texts.signedInAs} <strong>${this.who.name}</strong></p>
              <button type="button" @click=${this.leave}>${this.texts.signOut}</button>
            `
          : nothing}
      </header>
      <main id="content" tabindex="-1">
        <h1 tabindex="-1">${this.texts.heading}</h1>
        <p role="status" class="status">${this.spoken}</p>
        ${this.content()}
      </main>
      <footer>
        <p>${this.texts.about}</p>
      </footer>
    `;
  }

  private content(): TemplateResult | typeof nothing {
    switch (this.state) {
      case 'signed-out':
        return html`
          <p>${this.texts.welcome}</p>
          <p><a class="action" href="/sign-in?return=/&amp;lang=${this.language.tag}">${this.texts.signIn}</a></p>
        `;
      case 'ready':
        return html`${this.reviews.map((review) => this.card(review))}`;
      case 'failed':
        return html`<p><button type="button" @click=${this.load}>${this.texts.again}</button></p>`;
      default:
        return nothing;
    }
  }

  private card(review: Review): TemplateResult {
    return html`
      <article aria-labelledby="review-${review.id}">
        <h2 id="review-${review.id}">${review.title}</h2>
        ${review.summary ? html`<p>${review.summary}</p>` : nothing}
        ${review.deadline
          ? html`<p>${this.texts.until} <time datetime=${review.deadline}>${this.date(review.deadline)}</time></p>`
          : nothing}
        ${review.questions?.length
          ? html`
              <h3>${this.texts.questions}</h3>
              <ol>
                ${review.questions.map((question) => html`<li>${question.text}</li>`)}
              </ol>
            `
          : nothing}
      </article>
    `;
  }

  private date(instant: string): string {
    return new Intl.DateTimeFormat(this.language.dates, { dateStyle: 'long', timeStyle: 'short' }).format(
      new Date(instant),
    );
  }
}

customElements.define('zajedno-page', ZajednoPage);
