import { html, type TemplateResult } from 'lit';
import { t } from '../lib/words';
import { ROLES } from './kinds';
import type { NewMembership, Panel } from '../lib/wire';
import { d } from './words';
import { languageOptions, selectField, valueOf } from './wording';

/** The form in which somebody is asked in, by the name that they will have on the panel. */
export function invitationForm(
  panel: Panel,
  done: (wanted: NewMembership) => void,
  cancel: () => void,
): TemplateResult {
  const submitted = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    done({ pseudonym: valueOf(form, 'pseudonym'), role: valueOf(form, 'role'), language: valueOf(form, 'language') });
  };
  return html`
    <form autocomplete="off" @submit=${submitted} aria-label=${d('invite')}>
      <p>
        <label for="pseudonym">${d('pseudonym')}</label>
        <small class="quiet" id="pseudonym-more">${d('pseudonymMore')}</small>
        <input id="pseudonym" name="pseudonym" maxlength="60" autocomplete="off" aria-describedby="pseudonym-more" />
      </p>
      ${selectField(
        'role',
        d('role'),
        Object.entries(ROLES).map(([value, key]) => ({ value, label: d(key) })),
      )}
      ${selectField('language', t('textLanguage'), languageOptions(panel.languages))}
      <p class="turn">
        <button>${d('invite')}</button>
        <button type="button" class="plain" @click=${cancel}>${t('cancel')}</button>
      </p>
    </form>
  `;
}
