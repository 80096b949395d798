import { html, render } from 'lit';
import { t } from './words';

/** A step that nothing undoes, as it is asked about. */
export interface FinalStep {
  readonly question: string;
  /** What happens then, in plain words. */
  readonly happens: string;
  /** The button that takes the step. */
  readonly yes: string;
}

/**
 * Asks once before a step that nothing undoes; false for whoever goes back. Going back comes first and has the focus, so that a
 * key that is held down does nothing, and Escape goes back too. Afterwards the browser puts the focus where it was.
 */
export function isSure({ question, happens, yes }: FinalStep): Promise<boolean> {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-labelledby', 'final-step');
  dialog.setAttribute('aria-describedby', 'final-step-more');
  render(
    html`
      <h2 id="final-step">${question}</h2>
      <p id="final-step-more">${happens} ${t('cannotUndo')}</p>
      <p class="turn">
        <button type="button" autofocus @click=${() => dialog.close()}>${t('cancel')}</button>
        <button type="button" class="plain" @click=${() => dialog.close('yes')}>${yes}</button>
      </p>
    `,
    dialog,
  );
  const left = new AbortController();
  // whoever goes to another screen has gone back
  window.addEventListener('popstate', () => dialog.close(), { signal: left.signal });
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) =>
    dialog.addEventListener('close', () => {
      left.abort();
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    }),
  );
}
