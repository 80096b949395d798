import { LitElement } from 'lit';
import { Refusal } from './calls';
import { announce } from './live';

/** What is drawn in the page itself, so that its style sheet and assistive technology see one document. */
export abstract class Part extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Does something for the person, and says what came of it; false if it was refused, which is told as well. */
  protected async attempt(work: () => Promise<unknown>, done: string): Promise<boolean> {
    try {
      await work();
      this.trouble('');
      announce(done);
      return true;
    } catch (failure) {
      const refused = failure instanceof Refusal ? failure : new Refusal(-1);
      this.trouble(refused.sentence);
      return false;
    } finally {
      this.requestUpdate();
    }
  }

  /** Fetches what comes after the rest; what fails is told and takes away nothing that is there. */
  protected async besides(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (failure) {
      this.trouble((failure instanceof Refusal ? failure : new Refusal(-1)).sentence);
    }
  }

  /** Shows and says that something did not work; nothing, once something did. */
  protected trouble(sentence: string): void {
    this.dispatchEvent(new CustomEvent('trouble', { detail: sentence, bubbles: true }));
  }

  /** Puts the focus on something that was only just drawn. */
  protected async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>(selector)?.focus();
  }
}
