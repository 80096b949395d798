import { html, type TemplateResult } from 'lit';
import type { NewSafeguardingFlag, RaisedFlag } from './wire';
import { day, t, time } from './words';

/** Asks how to call somebody who is not well, and tells when nobody calls. */
export function callForm(send: (event: SubmitEvent) => void, changed: () => void): TemplateResult {
  return html`
    <p>${t('callMore')}</p>
    <form autocomplete="off" @submit=${send} @input=${changed}>
      <p>
        <label for="phone">${t('callPhone')}</label>
        <input id="phone" name="phone" type="tel" required maxlength="32" pattern="[+]?[0-9][0-9 \\(\\)\\.\\/\\-]{2,30}" />
      </p>
      <p>
        <label for="ask-for">${t('callAskFor')}</label>
        <input id="ask-for" name="askFor" maxlength="100" />
      </p>
      <p>
        <label for="times">${t('callTimes')}</label>
        <input id="times" name="times" maxlength="200" />
      </p>
      <p>
        <label class="choice"><input type="checkbox" name="message" /> <span>${t('callMessage')}</span></label>
      </p>
      <p>
        <label for="why">${t('callWords')}</label>
        <textarea id="why" name="words" rows="3" maxlength="2000"></textarea>
      </p>
      <p>${t('callHours')}</p>
      <p><button>${t('callButton')}</button></p>
    </form>
  `;
}

/** What the form says; what was left empty is left out. */
export function callWish(form: HTMLFormElement): NewSafeguardingFlag {
  const filled = new FormData(form);
  const said = (name: string) => String(filled.get(name) ?? '').trim() || undefined;
  return {
    wantsCall: true,
    call: {
      phone: said('phone') ?? '',
      askFor: said('askFor'),
      times: said('times'),
      messageAllowed: filled.has('message'),
    },
    words: said('words'),
  };
}

/** What became of a wish for a call. */
export function callState(flag: RaisedFlag): TemplateResult {
  return html`
    <div class="notice">
      <p><strong>${t('callAskedAt', moment(flag.raisedAt))}</strong></p>
      ${flag.closedAt
        ? html`<p>${t('callClosed', moment(flag.closedAt))}</p>`
        : flag.takenAt
          ? html`<p>${t('callTaken', moment(flag.takenAt))}</p>`
          : html`<p>${t('callWaits')}</p>`}
    </div>
  `;
}

function moment(at: string): { date: string; time: string } {
  return { date: day(at), time: time(new Date(at)) };
}
