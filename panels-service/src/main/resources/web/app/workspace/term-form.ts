import { html, type TemplateResult } from 'lit';
import type { Membership } from '../lib/wire';
import { daysUntil, t } from '../lib/words';
import { d } from './words';
import { valueOf } from './wording';

const SOON = 60;

export interface Term {
  readonly from: string;
  readonly until: string;
}

/** Whether it is time to ask the member to stay on. */
export function endsSoon(member: Membership): boolean {
  return !!member.termUntil && daysUntil(member.termUntil) <= SOON;
}

/** For how long a member is appointed anew; what the panel agreed on is offered first. */
export function termForm(
  member: Membership,
  months: number,
  done: (term: Term) => void,
  cancel: () => void,
): TemplateResult {
  const submitted = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    done({ from: valueOf(form, 'from'), until: valueOf(form, 'until') });
  };
  const today = new Date();
  const until = new Date(today);
  until.setUTCMonth(until.getUTCMonth() + months);
  return html`
    <form autocomplete="off" @submit=${submitted} aria-label=${`${d('renewTerm')} – ${member.pseudonym}`}>
      <p>
        <label for="from">${d('firstDay')}</label>
        <input id="from" name="from" type="date" required .value=${dayOf(today)} />
      </p>
      <p>
        <label for="until">${d('lastDay')}</label>
        <small class="quiet" id="until-more">${d('lastDayMore')}</small>
        <input id="until" name="until" type="date" required aria-describedby="until-more" .value=${dayOf(until)} />
      </p>
      <p class="turn">
        <button>${t('keep')}</button>
        <button type="button" class="plain" @click=${cancel}>${t('cancel')}</button>
      </p>
    </form>
  `;
}

function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
