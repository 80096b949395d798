import { html, type TemplateResult } from 'lit';
import { COUNTRIES } from '../lib/help-lines';
import type { NewStaffInvitation, StaffAccount, StaffAccountChange } from '../lib/wire';
import { t } from '../lib/words';
import { d, type WorkspaceKey } from './words';
import { selectField, valueOf } from './wording';

type StaffRole = StaffAccount['roles'][number];
type Country = StaffAccount['countries'][number];

/** What people who work here do. */
export const STAFF_ROLES: Readonly<Record<StaffRole, WorkspaceKey>> = {
  PPI_LEAD: 'staffLead',
  RESEARCHER: 'staffResearcher',
  COUNTRY_TEAM: 'staffTeam',
  COORDINATOR: 'staffCoordinator',
};

/** What a country is called. */
export function countryName(country: Country): string {
  const key = COUNTRIES[country];
  return key ? t(key) : country;
}

/** The form in which somebody is asked to work here. */
export function staffInvitationForm(done: (wanted: NewStaffInvitation) => void, cancel: () => void): TemplateResult {
  const submitted = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    done({ label: valueOf(form, 'label').trim(), role: valueOf(form, 'role'), country: valueOf(form, 'country') });
  };
  return html`
    <form autocomplete="off" @submit=${submitted} aria-label=${d('staffInvite')}>
      ${labelField('')} ${selectField('role', d('role'), roleOptions())}
      ${selectField('country', d('staffCountry'), countryOptions())}
      <p class="turn">
        <button>${d('invite')}</button>
        <button type="button" class="plain" @click=${cancel}>${t('cancel')}</button>
      </p>
    </form>
  `;
}

/** The form in which roles and countries are given and taken. */
export function staffAccessForm(
  staff: StaffAccount,
  done: (wanted: StaffAccountChange) => void,
  cancel: () => void,
): TemplateResult {
  const submitted = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const chosen = new FormData(form);
    done({
      label: valueOf(form, 'label').trim(),
      roles: chosen.getAll('roles') as StaffRole[],
      countries: chosen.getAll('countries') as Country[],
    });
  };
  return html`
    <form autocomplete="off" @submit=${submitted} aria-label=${`${d('staffChange')} – ${staff.label}`}>
      ${labelField(staff.label)} ${choices('roles', d('role'), roleOptions(), staff.roles)}
      ${choices('countries', d('staffCountry'), countryOptions(), staff.countries)}
      <p class="quiet">${d('staffEachInEach')}</p>
      <p class="turn">
        <button>${t('keep')}</button>
        <button type="button" class="plain" @click=${cancel}>${t('cancel')}</button>
      </p>
    </form>
  `;
}

function labelField(label: string): TemplateResult {
  return html`
    <p>
      <label for="label">${d('staffLabel')}</label>
      <small class="quiet" id="label-more">${d('staffLabelMore')}</small>
      <input id="label" name="label" maxlength="60" autocomplete="off" aria-describedby="label-more" .value=${label} />
    </p>
  `;
}

function roleOptions(): readonly { readonly value: StaffRole; readonly label: string }[] {
  return Object.entries(STAFF_ROLES).map(([value, key]) => ({ value: value as StaffRole, label: d(key) }));
}

function countryOptions(): readonly { readonly value: Country; readonly label: string }[] {
  return Object.keys(COUNTRIES).map((value) => ({ value, label: countryName(value) }));
}

function choices(
  name: string,
  label: string,
  offered: readonly { readonly value: string; readonly label: string }[],
  chosen: readonly string[],
): TemplateResult {
  return html`
    <fieldset>
      <legend>${label}</legend>
      ${offered.map(
        (option) => html`
          <label class="choice">
            <input type="checkbox" name=${name} value=${option.value} .checked=${chosen.includes(option.value)} />
            <span>${option.label}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
}
