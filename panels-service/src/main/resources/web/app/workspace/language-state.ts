import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { nameOf } from '../lib/languages';
import { Part } from '../lib/part';
import { d } from './words';

/** The languages in which a text should be there; they may hang on what else is chosen in the form. */
export type WantedLanguages = readonly string[] | ((form: HTMLFormElement) => readonly string[]);

/** In which of the languages of the panels a text is there, and in which it is missing. */
export function languageList(
  label: string,
  wanted: readonly string[],
  there: readonly string[],
  missing: (tag: string) => TemplateResult = (tag) => html`<span lang=${tag}>${nameOf(tag)}</span>: ${d('languageMissing')}`,
): TemplateResult | typeof nothing {
  return wanted.length === 0
    ? nothing
    : html`
        <ul class="languages" aria-label=${label}>
          ${wanted.map((tag) =>
            there.includes(tag)
              ? html`<li><span lang=${tag}>${nameOf(tag)}</span>: ${d('languageThere')}</li>`
              : html`<li class="lacks">${missing(tag)}</li>`,
          )}
        </ul>
      `;
}

/** Under the fields of a text, as somebody writes: each language that is missing leads to its field. */
class LanguageState extends Part {
  static override properties = {
    name: {},
    label: {},
    wanted: { attribute: false },
    there: { state: true },
    asked: { state: true },
  };

  /** Of the fields, whose own names go on with a dot and the language. */
  declare name: string;
  declare label: string;
  declare wanted: WantedLanguages;
  declare there: readonly string[];
  declare asked: readonly string[];
  private form: HTMLFormElement | null = null;

  constructor() {
    super();
    this.there = [];
    this.asked = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.form = this.closest('form');
    this.form?.addEventListener('input', this.look);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.form?.removeEventListener('input', this.look);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('wanted') || changed.has('name')) {
      this.look();
    }
  }

  override render(): TemplateResult | typeof nothing {
    return languageList(
      d('languagesOf', { text: this.label }),
      this.asked,
      this.there,
      (tag) => html`
        <button type="button" class="plain" @click=${() => this.lead(tag)}>
          <span><span lang=${tag}>${nameOf(tag)}</span>: ${d('languageMissing')}</span>
        </button>
      `,
    );
  }

  private readonly look = (): void => {
    if (this.form) {
      this.asked = typeof this.wanted === 'function' ? this.wanted(this.form) : this.wanted;
      this.there = this.asked.filter((tag) => this.field(tag)?.value.trim());
    }
  };

  private field(tag: string): HTMLTextAreaElement | HTMLInputElement | null {
    return this.form?.querySelector<HTMLTextAreaElement | HTMLInputElement>(`[name="${this.name}.${tag}"]`) ?? null;
  }

  private lead(tag: string): void {
    const field = this.field(tag);
    field?.closest('details')?.setAttribute('open', '');
    field?.focus();
  }
}

customElements.define('language-state', LanguageState);
