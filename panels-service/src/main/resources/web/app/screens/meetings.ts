import { html, nothing, type TemplateResult } from 'lit';
import { all } from '../lib/calls';
import { byTime, meetingFacts, meetingNotes, whenItBegins } from '../lib/meeting-parts';
import { myPlaces, panel } from '../lib/member';
import { hrefOf } from '../lib/router';
import { Screen } from '../lib/screen';
import type { Meeting } from '../lib/wire';
import { t } from '../lib/words';

/** The meetings of my panel: those to come, and what was said at the others. */
class MeetingsScreen extends Screen {
  private meetings: readonly Meeting[] = [];
  private panels = new Map<string, string>();

  protected heading(): string {
    return t('meetings');
  }

  protected async load(): Promise<void> {
    const ids = [...new Set((await myPlaces()).map((place) => place.panelId))];
    const [names, meetings] = await Promise.all([
      Promise.all(ids.map(async (id) => [id, (await panel(id)).name] as const)),
      Promise.all(ids.map((id) => all(`/v1/panels/${id}/meetings?limit=100`))),
    ]);
    this.panels = new Map(names);
    this.meetings = meetings.flat();
  }

  protected content(): TemplateResult {
    const { coming, held } = byTime(this.meetings);
    return html`
      <section aria-labelledby="coming">
        <h2 id="coming">${t('meetingsComing')}</h2>
        ${coming.length === 0 ? html`<p>${t('noMeetings')}</p>` : coming.map((meeting) => this.meeting(meeting))}
      </section>
      ${held.length > 0
        ? html`
            <section aria-labelledby="held">
              <h2 id="held">${t('meetingsHeld')}</h2>
              ${held.map((meeting) => this.meeting(meeting))}
            </section>
          `
        : nothing}
      <p><a href=${hrefOf('place')}>${t('myPlace')}</a></p>
    `;
  }

  private meeting(meeting: Meeting): TemplateResult {
    const heading = `meeting-${meeting.id}`;
    return html`
      <article aria-labelledby=${heading}>
        <h3 id=${heading}>${whenItBegins(meeting)}</h3>
        ${this.panels.size > 1 ? html`<p class="quiet">${this.panels.get(meeting.panelId)}</p>` : nothing}
        ${meetingFacts(meeting)}
        ${meeting.attended ? html`<p class="quiet">${t('meetingAttended')}</p>` : nothing}
        ${meetingNotes(meeting)}
      </article>
    `;
  }
}

customElements.define('meetings-screen', MeetingsScreen);
