import { html, nothing, type TemplateResult } from 'lit';
import { shownIn } from './substitution';
import type { AccessNeed, Meeting } from './wire';
import { day, type Key, t, time } from './words';

/** What can be prepared so that everybody can take part. */
export const NEEDS: Readonly<Record<AccessNeed, Key>> = {
  STEP_FREE_ACCESS: 'needStepFree',
  SIGN_LANGUAGE: 'needSignLanguage',
  INTERPRETATION: 'needInterpretation',
  CAPTIONS: 'needCaptions',
  LARGE_PRINT: 'needLargePrint',
  EASY_READ: 'needEasyRead',
  HEARING_LOOP: 'needHearingLoop',
  QUIET_ROOM: 'needQuietRoom',
  BREAKS: 'needBreaks',
  COMPANION: 'needCompanion',
  TRANSPORT: 'needTransport',
  CHILD_CARE: 'needChildCare',
};

const LATE = 3 * 3_600_000;

/** Day and hour by the clock on the wall there. */
export function whenItBegins(meeting: Meeting): string {
  return `${day(meeting.startsAt.slice(0, 10))} ${meeting.startsAt.slice(11, 16)}`;
}

/** Those to come, the next one first, and those that were held, the last one first; who comes late still finds it among the first. */
export function byTime(meetings: readonly Meeting[], now = Date.now()) {
  const sorted = [...meetings].sort((one, other) => one.startsAtInstant.localeCompare(other.startsAtInstant));
  const coming = sorted.filter((meeting) => Date.parse(meeting.startsAtInstant) > now - LATE);
  return { coming, held: sorted.slice(0, sorted.length - coming.length).reverse() };
}

/** Where and what about; a link leads to a web page and nowhere else. */
export function meetingFacts(meeting: Meeting): TemplateResult {
  return html`
    ${elsewhere(meeting)}
    ${meeting.place ? html`<p lang=${shownIn(meeting) ?? nothing}>${meeting.place}</p>` : nothing}
    ${meeting.link?.startsWith('https://')
      ? html`<p><a href=${meeting.link} rel="noopener noreferrer">${t('meetingLink')}</a></p>`
      : nothing}
    ${meeting.agenda ? html`<p class="own" lang=${shownIn(meeting) ?? nothing}>${meeting.agenda}</p>` : nothing}
    ${meeting.accessNeeds.length > 0
      ? html`
          <p>${t('meetingNeeds')}</p>
          <ul>
            ${meeting.accessNeeds.map((need) => html`<li>${t(NEEDS[need])}</li>`)}
          </ul>
        `
      : nothing}
  `;
}

/** Whoever is in another time zone is told which hour it is there. */
function elsewhere(meeting: Meeting): TemplateResult | typeof nothing {
  const here = new Date(meeting.startsAtInstant);
  if (time(here).padStart(5, '0') === meeting.startsAt.slice(11, 16)) {
    return nothing;
  }
  const zone = meeting.zone.split('/').pop()!.replaceAll('_', ' ');
  return html`<p class="quiet">${t('meetingElsewhere', { zone, time: time(here) })}</p>`;
}

/** What was said, in plain words. */
export function meetingNotes(meeting: Meeting): TemplateResult | typeof nothing {
  return meeting.notes
    ? html`
        <h4>${t('meetingNotes')}</h4>
        <p class="own" lang=${shownIn(meeting) ?? nothing}>${meeting.notes}</p>
      `
    : nothing;
}
