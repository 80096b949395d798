import { html, nothing, type TemplateResult } from 'lit';
import { all } from '../../lib/calls';
import { byTime, meetingFacts, meetingNotes, whenItBegins } from '../../lib/meeting-parts';
import { hrefOf } from '../../lib/router';
import { t } from '../../lib/words';
import { WorkspaceScreen } from '../workspace-screen';
import { panelChoice } from '../panel-choice';
import type { Meeting, Panel } from '../../lib/wire';
import { d } from '../words';

/** The meetings of a panel, with who was there. */
class MeetingsScreen extends WorkspaceScreen {
  private panels: readonly Panel[] = [];
  private meetings: readonly Meeting[] = [];

  protected heading(): string {
    return d('panelMeetings');
  }

  private get panel(): Panel | undefined {
    return this.panels.find((panel) => panel.id === this.param('panel')) ?? this.panels[0];
  }

  protected async fetch(): Promise<void> {
    this.panels = await all('/v1/panels?limit=50');
    this.meetings = this.panel ? await all(`/v1/panels/${this.panel.id}/meetings?limit=100`) : [];
  }

  protected content(): TemplateResult {
    const panel = this.panel;
    if (!panel) {
      return html`<p>${d('noPanel')}</p>`;
    }
    const { coming, held } = byTime(this.meetings);
    return html`
      ${panelChoice(this.panels, panel, (id) => hrefOf('desk-meetings', { panel: id }))}
      <p>${d('meetingsMore')}</p>
      <p><a class="action" href=${hrefOf('desk-meeting', { panel: panel.id })}>${d('planMeeting')}</a></p>
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
    `;
  }

  private meeting(meeting: Meeting): TemplateResult {
    const heading = `meeting-${meeting.id}`;
    const there = meeting.attendedMembershipIds?.length ?? 0;
    return html`
      <article aria-labelledby=${heading}>
        <h3 id=${heading}>${whenItBegins(meeting)}</h3>
        ${meetingFacts(meeting)}
        ${there > 0 ? html`<p class="quiet">${d('attendedCount', { n: there })}</p>` : nothing}
        ${meetingNotes(meeting)}
        <p>
          <a href=${hrefOf('desk-meeting', { panel: meeting.panelId, id: meeting.id })}
            >${d('changeMeeting')}<span class="unseen"> – ${whenItBegins(meeting)}</span></a
          >
        </p>
      </article>
    `;
  }
}

customElements.define('workspace-meetings', MeetingsScreen);
