import { html, nothing, type TemplateResult } from 'lit';
import type { Comment } from './wire';
import { decided } from './progress';
import { shownIn } from './substitution';
import { t } from './words';

/** Whether the lead of the panel reads the reason before the researchers do. */
export function isReopeningHeld(comment: Comment): boolean {
  const held = comment.heldReopening;
  return !!held && !held.returnedBecause;
}

/** What was answered, and how its author found that; the verdict is asked for while it is open. */
export function responseSection(comment: Comment, verdict: TemplateResult): TemplateResult | typeof nothing {
  const response = comment.response;
  if (!response) {
    return nothing;
  }
  return html`
    <section aria-labelledby="answer">
      <h2 id="answer">${t('theAnswer')}</h2>
      <p><strong>${decided(response.decision)}</strong></p>
      <p lang=${shownIn(response) ?? nothing}>${response.reason}</p>
      ${comment.reopenReason
        ? html`<p class="quiet">${t('youReopened')}</p><p class="own">${comment.reopenReason}</p>`
        : nothing}
      ${heldReason(comment)}
      ${comment.state === 'ANSWERED' && !isReopeningHeld(comment) ? verdict : nothing}
      ${comment.state === 'CONFIRMED' ? html`<p class="quiet">${t('youConfirmed')}</p>` : nothing}
    </section>
  `;
}

function heldReason(comment: Comment): TemplateResult | typeof nothing {
  const held = comment.heldReopening;
  return held
    ? html`
        <p class="notice">
          ${held.returnedBecause ? t('returnedBecause', { reason: held.returnedBecause }) : t('progressChecking')}
        </p>
        <p class="own">${held.reason}</p>
      `
    : nothing;
}

/** Asks whether that answers what was meant. */
export function verdictChoice(yes: () => void, no: () => void): TemplateResult {
  return html`
    <p id="verdict">${t('isThatIt')}</p>
    <p class="turn" role="group" aria-labelledby="verdict">
      <button type="button" @click=${yes}>${t('confirmYes')}</button>
      <button type="button" id="no" class="plain" @click=${no}>${t('confirmNo')}</button>
    </p>
  `;
}

/** The form in which somebody says what the answer missed. */
export function reopeningForm(
  wrong: string,
  submitted: (event: SubmitEvent) => void,
  cancel: () => void,
): TemplateResult {
  return html`
    <form autocomplete="off" @submit=${submitted} novalidate>
      <p>
        <label for="reason">${t('reopenWhy')}</label>
        <textarea
          id="reason"
          name="reason"
          rows="4"
          maxlength="5000"
          aria-invalid=${wrong ? 'true' : 'false'}
          aria-describedby=${wrong ? 'reason-wrong' : nothing}
        ></textarea>
        ${wrong ? html`<span id="reason-wrong" class="wrong">${wrong}</span>` : nothing}
      </p>
      <p class="turn">
        <button>${t('send')}</button>
        <button type="button" class="plain" @click=${cancel}>${t('cancel')}</button>
      </p>
    </form>
  `;
}
