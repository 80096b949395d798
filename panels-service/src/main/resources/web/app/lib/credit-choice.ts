import { html, nothing, type TemplateResult } from 'lit';
import type { Credit, CreditPreference } from './wire';
import { type Key, t } from './words';

const CHOICES: readonly { readonly value: CreditPreference; readonly label: Key; readonly example: Key }[] = [
  { value: 'PANEL_ONLY', label: 'creditPanel', example: 'creditPanelExample' },
  { value: 'PSEUDONYM', label: 'creditPseudonym', example: 'creditPseudonymExample' },
  { value: 'NAMED', label: 'creditNamed', example: 'creditNamedExample' },
  { value: 'NONE', label: 'creditNone', example: 'creditNoneExample' },
];

/** One way of being credited, in a few words. */
export function creditLabel(preference: CreditPreference): string {
  return t(CHOICES.find((choice) => choice.value === preference)!.label);
}

/** How somebody wants to be credited, each way with what would then be printed. */
export function creditChoice(
  credit: Credit,
  who: { readonly pseudonym: string; readonly panel: string },
  chosen: (credit: Credit) => void,
): TemplateResult {
  const name = credit.name ?? '';
  return html`
    <fieldset>
      <legend>${t('creditQuestion')}</legend>
      <p class="quiet">${t('creditMore')}</p>
      ${CHOICES.map(
        (choice) => html`
          <label class="choice">
            <input
              type="radio"
              name="credit"
              value=${choice.value}
              .checked=${credit.preference === choice.value}
              @change=${() => chosen(choice.value === 'NAMED' ? { preference: 'NAMED', name } : { preference: choice.value })}
            />
            <span>
              ${t(choice.label)}
              <small>${t(choice.example, { pseudonym: who.pseudonym, panel: who.panel })}</small>
            </span>
          </label>
        `,
      )}
      ${credit.preference === 'NAMED'
        ? html`
            <p>
              <label for="credit-name">${t('creditName')}</label>
              <input
                id="credit-name"
                autocomplete="name"
                maxlength="120"
                .value=${name}
                @input=${(event: Event) =>
                  chosen({ preference: 'NAMED', name: (event.target as HTMLInputElement).value })}
              />
            </p>
          `
        : nothing}
    </fieldset>
  `;
}
