import { html, type TemplateResult } from 'lit';
import type { Decision, NewResponse, Texts } from '../lib/wire';
import { decided } from '../lib/progress';
import { t } from '../lib/words';
import { d } from './words';
import { selectField, valueOf, wordingField, wordingOf } from './wording';

const DECISIONS: readonly Decision[] = ['ACCEPTED', 'PARTLY_ACCEPTED', 'NOT_ACCEPTED', 'OUT_OF_SCOPE'];

/**
 * The form in which an answer is written, for one comment or for all of a concern.
 *
 * @param wanted the languages of the panels of the review
 */
export function responseForm(
  label: string,
  submit: string,
  given: { readonly decision?: Decision; readonly reason?: Texts },
  wanted: readonly string[],
  done: (answer: NewResponse | undefined) => void,
  cancel: () => void,
): TemplateResult {
  const submitted = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const reason = wordingOf(form, 'reason');
    done(reason && { decision: valueOf(form, 'decision') as Decision, reason });
  };
  return html`
    <form autocomplete="off" @submit=${submitted} aria-label=${label}>
      ${selectField(
        'decision',
        d('decision'),
        DECISIONS.map((each) => ({ value: each, label: decided(each) })),
        given.decision,
      )}
      ${wordingField('reason', d('reasonPlain'), given.reason, 3, wanted)}
      <p class="turn">
        <button>${submit}</button>
        <button type="button" class="plain" @click=${cancel}>${t('cancel')}</button>
      </p>
    </form>
  `;
}
