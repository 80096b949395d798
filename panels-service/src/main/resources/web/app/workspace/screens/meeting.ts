import { html, nothing, type TemplateResult } from 'lit';
import { all, type Answer, read, send } from '../../lib/calls';
import { NEEDS, whenItBegins } from '../../lib/meeting-parts';
import { hrefOf, rename } from '../../lib/router';
import type { AccessNeed, Meeting, Membership, NewMeeting, Panel } from '../../lib/wire';
import { t } from '../../lib/words';
import { WorkspaceScreen } from '../workspace-screen';
import { d } from '../words';
import { firstField, selectField, valueOf, wordingField, wordingOf } from '../wording';

/** Where the partners are; a panel meets by the clock of its country. */
const ZONES: Readonly<Record<string, string>> = {
  BA: 'Europe/Sarajevo',
  ME: 'Europe/Podgorica',
  MK: 'Europe/Skopje',
  RS: 'Europe/Belgrade',
  XK: 'Europe/Belgrade',
  GB: 'Europe/London',
};
const USUAL_HOUR = 'T17:00';

/** A meeting as it is planned, and afterwards who was there and what was said. */
class MeetingScreen extends WorkspaceScreen {
  private panel!: Panel;
  private members: readonly Membership[] = [];
  private meeting?: Meeting;
  private etag?: string;
  private key = crypto.randomUUID();

  protected heading(): string {
    return this.meeting ? d('meeting') : d('planMeeting');
  }

  protected async fetch(): Promise<void> {
    const id = this.meeting?.id ?? this.param('id');
    const path = `/v1/panels/${this.param('panel')}` as const;
    const [panel, members, meeting] = await Promise.all([
      read(path),
      all(`${path}/memberships?limit=100`),
      id ? read(`${path}/meetings/${id}`) : undefined,
    ]);
    this.panel = panel.body;
    this.members = members;
    if (meeting) {
      this.take(meeting);
    }
  }

  private take(answer: Answer<Meeting>): void {
    this.meeting = answer.body;
    this.etag = answer.etag;
  }

  protected content(): TemplateResult {
    const meeting = this.meeting;
    return html`
      <p>${this.panel.name}${meeting ? html` · ${whenItBegins(meeting)}` : nothing}</p>
      <form autocomplete="off" @submit=${this.submit} aria-label=${this.heading()}>
        ${this.plan(meeting)} ${meeting ? this.outcome(meeting) : nothing}
        <p class="turn">
          <button>${t('keep')}</button>
          <a href=${hrefOf('desk-meetings', { panel: this.panel.id })}>${d('panelMeetings')}</a>
        </p>
      </form>
    `;
  }

  private plan(meeting: Meeting | undefined): TemplateResult {
    const zone = meeting?.zone ?? ZONES[this.panel.country] ?? ZONES.RS;
    const zones = [...new Set([zone, ...Object.values(ZONES)])];
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    return html`
      <p>
        <label for="starts">${d('startsAt')}</label>
        <input
          id="starts"
          name="starts"
          type="datetime-local"
          required
          .value=${meeting?.startsAt.slice(0, 16) ?? tomorrow + USUAL_HOUR}
        />
      </p>
      ${selectField(
        'zone',
        d('zone'),
        zones.map((each) => ({ value: each, label: each.replaceAll('_', ' ') })),
        zone,
      )}
      ${wordingField('place', d('meetingPlace'), meeting?.placeTexts, 2)}
      <p>
        <label for="link">${d('meetingAddress')}</label>
        <input id="link" name="link" inputmode="url" maxlength="500" autocomplete="off" .value=${meeting?.link ?? ''} />
      </p>
      ${wordingField('agenda', d('agenda'), meeting?.agendaTexts)}
      <fieldset>
        <legend>${d('accessNeeds')}</legend>
        ${(Object.keys(NEEDS) as AccessNeed[]).map((need) =>
          choice('needs', need, t(NEEDS[need]), meeting?.accessNeeds.includes(need) ?? false),
        )}
      </fieldset>
    `;
  }

  private outcome(meeting: Meeting): TemplateResult {
    const there = meeting.attendedMembershipIds ?? [];
    const known = this.members.filter(
      (member) => member.state === 'ACTIVE' || member.state === 'ON_BREAK' || there.includes(member.id),
    );
    return html`
      <fieldset aria-describedby="attendance-more">
        <legend>${d('attendance')}</legend>
        <p class="quiet" id="attendance-more">${d('attendanceMore')}</p>
        ${known.map((member) => choice('attendance', member.id, member.pseudonym, there.includes(member.id)))}
      </fieldset>
      ${wordingField('notes', d('meetingOutcome'), meeting.notesTexts, 8)}
    `;
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const given = new FormData(form);
    const place = wordingOf(form, 'place');
    const link = webAddress(valueOf(form, 'link'));
    const agenda = wordingOf(form, 'agenda');
    if (!place && !link) {
      this.trouble(d('meetingPlaceFirst'));
      void this.focusOn(`[name="${firstField('place', this.meeting?.placeTexts)}"]`);
      return;
    }
    if (!agenda) {
      this.wants(firstField('agenda', this.meeting?.agendaTexts));
      return;
    }
    const body: NewMeeting = {
      startsAt: valueOf(form, 'starts'),
      zone: valueOf(form, 'zone'),
      place,
      link,
      agenda,
      accessNeeds: given.getAll('needs') as AccessNeed[],
      attendedMembershipIds: given.getAll('attendance').map(String),
      notes: wordingOf(form, 'notes'),
    };
    await (this.meeting ? this.change(body) : this.add(body));
  }

  private async add(body: NewMeeting): Promise<void> {
    const planned = await this.attempt(async () => {
      this.take(await send('POST', `/v1/panels/${this.panel.id}/meetings`, body, { key: this.key }));
    }, d('meetingPlanned'));
    if (planned) {
      rename(hrefOf('desk-meeting', { panel: this.panel.id, id: this.meeting!.id }));
      await this.focusOn('h1');
    }
  }

  private async change(body: NewMeeting): Promise<void> {
    const path = `/v1/panels/${this.panel.id}/meetings/${this.meeting!.id}` as const;
    const kept = await this.attempt(async () => {
      this.take(await send('PUT', path, body, { ifMatch: this.etag }));
    }, d('meetingKept'));
    if (kept) {
      await this.focusOn('h1');
    }
  }
}

/** As people write addresses: what they leave out is put before it. */
function webAddress(written: string): string | undefined {
  return written ? `https://${written.replace(/^https?:\/\//i, '')}` : undefined;
}

function choice(name: string, value: string, label: string, chosen: boolean): TemplateResult {
  return html`
    <label class="choice">
      <input type="checkbox" name=${name} value=${value} .checked=${chosen} />
      <span>${label}</span>
    </label>
  `;
}

customElements.define('workspace-meeting', MeetingScreen);
