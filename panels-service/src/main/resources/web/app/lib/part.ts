import { LitElement } from 'lit';
import { Refusal, type Violation } from './calls';
import { announce } from './live';
import { RefusalNote } from './refusal-note';

const CONTROLS = 'button, input, select, textarea, [role=button]';

/** What is drawn in the page itself, so that its style sheet and assistive technology see one document. */
export abstract class Part extends LitElement {
  private readonly note = new RefusalNote();

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /**
   * Does something for the person, and says what came of it; false if it was refused, which is told at the button that was used.
   */
  protected async attempt(work: () => Promise<unknown>, done: string): Promise<boolean> {
    const used = document.activeElement;
    this.note.clear();
    try {
      await work();
      this.trouble('');
      announce(done);
      return true;
    } catch (failure) {
      const refused = failure instanceof Refusal ? failure : new Refusal(-1);
      this.showRefusal(used, refused.sentence, refused.violations);
      return false;
    } finally {
      this.requestUpdate();
    }
  }

  /** Asks for what is missing in a field, at the field. */
  protected missing(selector: string, sentence: string): void {
    void this.updateComplete.then(() => {
      const field = this.querySelector<HTMLInputElement>(selector);
      if (field) {
        this.note.showIn(field, sentence);
      }
    });
  }

  /** Fetches what comes after the rest; what fails is told and takes away nothing that is there. */
  protected async besides(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (failure) {
      this.tellPage((failure instanceof Refusal ? failure : new Refusal(-1)).sentence);
    }
  }

  /** Shows and says that something did not work, where the person is; nothing, once something did. */
  protected trouble(sentence: string): void {
    if (sentence) {
      this.showRefusal(document.activeElement, sentence, []);
    } else {
      this.tellPage('');
    }
  }

  private showRefusal(used: Element | null, sentence: string, violations: readonly Violation[]): void {
    if (used instanceof HTMLElement && used.matches(CONTROLS) && this.contains(used)) {
      this.note.showAt(used, sentence, violations);
    } else {
      this.tellPage(sentence);
    }
  }

  private tellPage(sentence: string): void {
    this.dispatchEvent(new CustomEvent('trouble', { detail: sentence, bubbles: true }));
  }

  /** Puts the focus on something that was only just drawn. */
  protected async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>(selector)?.focus();
  }
}
