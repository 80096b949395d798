import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Refusal } from './calls';
import { nameOf } from './languages';
import { announce } from './live';
import { Part } from './part';
import { session } from './session';
import { forgetSubstitutes, substitutes } from './substitution';
import { language, t } from './words';

type State = 'loading' | 'ready' | 'missing' | 'failed';

/** What all screens have in common: one heading, a word while something is fetched, and a plain way on when that fails. */
export abstract class Screen extends Part {
  static override properties = {
    state: { state: true },
    place: { attribute: false },
    moved: { attribute: false },
  };

  declare state: State;
  declare place: URLSearchParams;
  /** Whether somebody came here from another screen, and is to be led to the heading. */
  declare moved: boolean;
  private failure?: Refusal;

  constructor() {
    super();
    this.state = 'loading';
    this.moved = false;
  }

  protected abstract heading(): string;
  protected abstract load(): Promise<void>;
  protected abstract content(): TemplateResult | typeof nothing;

  override connectedCallback(): void {
    super.connectedCallback();
    session.addEventListener('change', this.sessionChanged);
    void this.begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    session.removeEventListener('change', this.sessionChanged);
  }

  /** The page speaks another language from now on: what the server said has to be said anew. */
  languageChanged(): void {
    void this.begin();
  }

  /** The navigation of this screen, where it is not the one of members. */
  ownNavigation(): TemplateResult | undefined {
    return undefined;
  }

  protected param(name: string): string {
    return this.place.get(name) ?? '';
  }

  protected async begin(): Promise<void> {
    this.state = 'loading';
    announce(t('loading'));
    forgetSubstitutes();
    try {
      await this.load();
      this.state = 'ready';
      announce(this.greeting());
    } catch (failure) {
      this.failure = failure instanceof Refusal ? failure : new Refusal(-1);
      this.state = this.failure.status === 404 ? 'missing' : 'failed';
      announce(this.state === 'missing' ? t('missing') : this.failure.sentence);
    }
  }

  /** What is read out when all is there; the heading has the focus then, so mostly nothing. */
  protected greeting(): string {
    return '';
  }

  override render(): TemplateResult {
    return html`
      <h1 tabindex="-1" lang=${this.headingLanguage() ?? nothing}>${this.heading()}</h1>
      ${this.state === 'ready' ? this.substituted() : nothing} ${this.body()}
    `;
  }

  /** The language of the heading, where it is another one than the page's. */
  protected headingLanguage(): string | undefined {
    return undefined;
  }

  /** Says that something is not there in the language that was asked for. */
  protected substituted(instead = substitutes()): TemplateResult | typeof nothing {
    return instead.length === 0
      ? nothing
      : html`
          <p class="notice">
            ${t('someSubstituted', { wished: language().name, shown: instead.map(nameOf).join(', ') })}
          </p>
        `;
  }

  protected override updated(changed: PropertyValues): void {
    document.title = `${this.heading()} – Zajedno`;
    if (changed.has('state') && this.state !== 'loading' && this.moved) {
      this.moved = false;
      this.querySelector<HTMLElement>('h1')?.focus();
    }
  }

  private body(): TemplateResult | typeof nothing {
    switch (this.state) {
      case 'loading':
        return html`<p class="skeleton"><span></span><span></span><span></span><b class="unseen">${t('loading')}</b></p>`;
      case 'missing':
        return html`
          <p>${t('missing')}</p>
          <p><a class="action" href="/">${t('toHome')}</a></p>
        `;
      case 'failed':
        return html`
          <p>${this.failure?.sentence}</p>
          <p><button type="button" @click=${() => this.begin()}>${t('again')}</button></p>
        `;
      default:
        return this.content();
    }
  }

  private readonly sessionChanged = (): void => {
    if (session.state === 'signed-in' && this.state === 'failed') {
      void this.begin();
    }
  };
}
