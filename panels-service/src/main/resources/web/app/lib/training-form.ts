import { html, nothing, type TemplateResult } from 'lit';
import { Refusal, send } from './calls';
import { announce } from './live';
import { Part } from './part';
import { t } from './words';

/** Where a member enters the code of an event, which shows that the member came without saying under which name. */
class TrainingForm extends Part {
  static override properties = {
    membership: { attribute: false },
    entered: { attribute: false },
    wrong: { state: true },
  };

  declare membership: string;
  /** What is to be done once a training was noted. */
  declare entered: () => Promise<void>;
  /** Why the code was not taken. */
  declare wrong: string;

  constructor() {
    super();
    this.wrong = '';
  }

  override render(): TemplateResult {
    const id = `training-${this.membership}`;
    return html`
      <form autocomplete="off" @submit=${this.enter} novalidate aria-labelledby="${id}-heading">
        <h3 id="${id}-heading">${t('trainingHeading')}</h3>
        <p>${t('trainingMore')}</p>
        <p>
          <label for=${id}>${t('trainingCode')}</label>
          <small class="quiet" id="${id}-more">${t('trainingCodeMore')}</small>
          <input
            id=${id}
            name="code"
            maxlength="100"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck="false"
            aria-invalid=${this.wrong ? 'true' : 'false'}
            aria-describedby=${this.wrong ? `${id}-wrong ${id}-more` : `${id}-more`}
          />
          ${this.wrong ? html`<span id="${id}-wrong" class="wrong">${this.wrong}</span>` : nothing}
        </p>
        <p><button>${t('keep')}</button></p>
      </form>
    `;
  }

  private async enter(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const code = String(new FormData(form).get('code')).trim();
    if (!code) {
      await this.refuse(t('trainingMissing'));
      return;
    }
    try {
      await send('POST', `/v1/memberships/${this.membership}/trainings`, { code });
    } catch (failure) {
      await this.refuse((failure instanceof Refusal ? failure : new Refusal(-1)).sentence);
      return;
    }
    this.wrong = '';
    form.reset();
    await this.entered();
    announce(t('trainingKept'));
  }

  /** Says at the field what is wrong, and aloud, since whoever pressed Enter is in the field already. */
  private async refuse(sentence: string): Promise<void> {
    this.wrong = sentence;
    await this.focusOn('input');
    announce(sentence);
  }
}

customElements.define('training-form', TrainingForm);
