import { html, nothing, type TemplateResult } from 'lit';
import { list, unlessAway } from '../lib/calls';
import { contactPart } from '../lib/contact-part';
import { helpLines } from '../lib/help-lines';
import { icon, type IconName } from '../lib/icons';
import { hrefOf } from '../lib/router';
import { Screen } from '../lib/screen';
import { session } from '../lib/session';
import type { PublicEvent, Work } from '../lib/wire';
import { day, type Key, language, t } from '../lib/words';

const SHOWN = 3;
const STEPS: readonly { readonly picture: IconName; readonly words: Key }[] = [
  { picture: 'pages', words: 'howRead' },
  { picture: 'addComment', words: 'howSay' },
  { picture: 'comment', words: 'howAnswer' },
  { picture: 'change', words: 'howChange' },
];

/** The public face, for those who are not signed in: what this is, how one joins, what came of it, and who helps now. */
class WelcomeScreen extends Screen {
  private events: readonly PublicEvent[] = [];
  private works: readonly Work[] = [];

  protected heading(): string {
    return t('welcomeHeading');
  }

  protected async load(): Promise<void> {
    void this.findWhatIsPublic();
  }

  /** Two other services': the page says what it is without them. */
  private async findWhatIsPublic(): Promise<void> {
    const nothingThere = { items: [] };
    const [events, works] = await Promise.all([
      unlessAway(list(`/v1/events?limit=${SHOWN}`), nothingThere),
      unlessAway(list(`/v1/works?limit=${SHOWN}`), nothingThere),
    ]);
    this.events = events.items;
    this.works = works.items;
    this.requestUpdate();
  }

  protected content(): TemplateResult {
    return html`
      <p class="lead">${t('welcome')}</p>
      <p class="turn">
        <a class="action" href=${session.signInPath(language().tag)}>${t('signIn')}</a>
        <a href=${hrefOf('join')}>${t('joinInvited')}</a>
      </p>
      <section aria-labelledby="how">
        <h2 id="how">${t('howHeading')}</h2>
        <ol class="steps">
          ${STEPS.map((step) => html`<li>${icon(step.picture)}<span>${t(step.words)}</span></li>`)}
        </ol>
      </section>
      <section aria-labelledby="join">
        <h2 id="join">${t('joinHeading')}</h2>
        <p>${t('joinMore')}</p>
        <p><a href=${hrefOf('about')}>${t('aboutHeading')}</a></p>
      </section>
      ${this.listed('works', 'libraryHeading', this.works.map((work) => html`<li>${icon('pages')}<span>${work.title}</span></li>`))}
      ${this.listed(
        'events',
        'eventsHeading',
        this.events.map(
          (event) => html`
            <li>${icon('clock')}<span>${event.title} <small class="quiet">${day(event.starts.local.slice(0, 10))}</small></span></li>
          `,
        ),
      )}
      <section aria-labelledby="help-lines">
        <h2 id="help-lines">${t('notWell')}</h2>
        <p>${t('notWellMore')}</p>
        ${helpLines(undefined, 3)}
      </section>
      ${contactPart()}
    `;
  }

  private listed(id: string, heading: Key, items: readonly TemplateResult[]): TemplateResult | typeof nothing {
    return items.length === 0
      ? nothing
      : html`
          <section aria-labelledby=${id}>
            <h2 id=${id}>${t(heading)}</h2>
            <ul class="public-list">
              ${items}
            </ul>
          </section>
        `;
  }
}

customElements.define('welcome-screen', WelcomeScreen);
