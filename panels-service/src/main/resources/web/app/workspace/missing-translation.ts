import { html, nothing, type TemplateResult } from 'lit';
import { Part } from '../lib/part';
import { beginning } from '../lib/progress';
import { t } from '../lib/words';
import type { Texts } from '../lib/wire';
import { languageList } from './language-state';
import { d } from './words';
import { textField, wordingOf } from './wording';

/** A text that is out and lacks languages of the panels, with the way to add them. */
class MissingTranslation extends Part {
  static override properties = {
    text: {},
    name: {},
    lacks: { attribute: false },
    add: { attribute: false },
    open: { state: true },
  };

  /** What is to be translated. */
  declare text: string;
  /** Of its fields: no other of the page has it. */
  declare name: string;
  declare lacks: readonly string[];
  /** Sends the translations, and fetches what is missing then. */
  declare add: (translations: Texts) => Promise<void>;
  declare open: boolean;

  constructor() {
    super();
    this.open = false;
  }

  override render(): TemplateResult | typeof nothing {
    if (this.lacks.length === 0) {
      return nothing;
    }
    return html`
      ${languageList(d('languagesOf', { text: beginning(this.text, 60) }), this.lacks, [])}
      ${this.open ? this.form() : this.way()}
    `;
  }

  private way(): TemplateResult {
    return html`
      <p>
        <button type="button" class="plain" @click=${() => this.show(true, 'textarea')}>
          ${d('addLanguages')}<span class="unseen"> – ${beginning(this.text, 60)}</span>
        </button>
      </p>
    `;
  }

  private form(): TemplateResult {
    return html`
      <form autocomplete="off" @submit=${this.submitted} aria-label=${d('addLanguages')}>
        ${this.lacks.map((tag) => html`<p>${textField(this.name, d('translationIn'), tag, {}, 3)}</p>`)}
        <p class="turn">
          <button>${t('keep')}</button>
          <button type="button" class="plain" @click=${() => this.show(false, 'button')}>${t('cancel')}</button>
        </p>
      </form>
    `;
  }

  private show(open: boolean, focus: string): void {
    this.open = open;
    void this.focusOn(focus);
  }

  private readonly submitted = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const translations = wordingOf(event.target as HTMLFormElement, this.name);
    if (!translations) {
      this.missing('textarea', d('writeFirst'));
      return;
    }
    // it is gone once nothing is missing any more
    const around = this.closest<HTMLElement>('[tabindex="-1"]');
    const added = await this.attempt(() => this.add(translations), d('languagesAdded'));
    if (added) {
      this.open = false;
      around?.focus();
    }
  };
}

customElements.define('missing-translation', MissingTranslation);
