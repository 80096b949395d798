import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { Refusal } from './lib/calls';
import { onUnsaved, unsavedCount } from './lib/drafts';
import { saveLinked } from './lib/files';
import { helpLines, nameOfKosovo } from './lib/help-lines';
import { icon, type IconName, mark } from './lib/icons';
import { byTag, LANGUAGES } from './lib/languages';
import { announce, onAnnounced } from './lib/live';
import { forgetMember } from './lib/member';
import { here, hrefOf, rename, watch } from './lib/router';
import type { Screen } from './lib/screen';
import { session } from './lib/session';
import { initialLanguage, type Key, language, remember, speak, t } from './lib/words';
import { loadAhead, SCREENS, START, WELCOME } from './screens';

/** What an address says about why somebody comes to it, as it is told. */
const HAPPENED: ReadonlyMap<string, Key> = new Map([
  ['left', 'signedOut'],
  ['another', 'anotherPerson'],
  ['sign-in', 'signInFailed'],
]);

const WIDE = matchMedia('(min-width: 48rem)');

/** The frame around every screen: language, navigation, who is signed in, and what has to be told whatever the screen. */
class ZajednoPage extends LitElement {
  static override properties = {
    screen: { state: true },
    spoken: { state: true },
    problem: { state: true },
    happened: { state: true },
    broken: { state: true },
    wide: { state: true },
  };

  declare screen: Screen | undefined;
  declare spoken: string;
  declare problem: string;
  /** Why this page begins anew, where the person should know. */
  declare happened: string;
  declare broken: boolean;
  /** Whether language and sign-out have room at the top; on a phone they stand at the end. */
  declare wide: boolean;
  private wanted = '';
  /** Whether the screen is drawn for somebody who is not signed in. */
  private isForVisitors = false;

  constructor() {
    super();
    this.spoken = '';
    this.problem = '';
    this.happened = '';
    this.broken = false;
    this.wide = WIDE.matches;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.querySelector('.stuck')?.remove();
    onAnnounced((sentence) => (this.spoken = sentence));
    onUnsaved(() => this.requestUpdate());
    session.addEventListener('change', () => void this.sessionChanged());
    this.addEventListener('click', (event) => this.fetchFile(event));
    this.addEventListener('trouble', (event) => this.tell((event as CustomEvent<string>).detail));
    WIDE.addEventListener('change', () => (this.wide = WIDE.matches));
    watch((moved) => void (session.state === 'unknown' ? this.start() : this.show(moved)));
    window.addEventListener('online', () => {
      if (session.state === 'unknown') {
        void this.start();
      }
    });
    void this.start(firstLook);
  }

  private async start(look = session.look()): Promise<void> {
    await look;
    if (session.state === 'unknown' && !SCREENS.get(here().get('at') ?? '')?.offline) {
      this.broken = true;
      announce(this.absence);
      return;
    }
    const happened = HAPPENED.get(here().get('because') ?? '');
    if (happened) {
      rename('/');
    }
    await this.show(false);
    // another window may have signed in meanwhile
    if (happened && !(happened === 'signInFailed' && session.state === 'signed-in')) {
      this.happened = t(happened);
      announce(this.happened);
    }
  }

  /** What came cut off stays so for the browser until the page is loaded anew; for older ones also what did not come. */
  private async startAgain(): Promise<void> {
    await this.start();
    if (this.broken && session.state !== 'unknown') {
      location.reload();
    }
  }

  /** Draws the screen on which the person is now. */
  private async show(moved: boolean): Promise<void> {
    const place = here();
    const name = place.get('at') || 'home';
    const known = SCREENS.get(name) ?? START;
    const entry = session.state === 'signed-out' && !known.open ? WELCOME : known;
    const wanted = (this.wanted = session.state + location.search);
    this.problem = '';
    this.happened = '';
    const came = await entry.load().then(
      () => true,
      () => false,
    );
    if (wanted !== this.wanted) {
      return;
    }
    if (!came) {
      this.broken = true;
      announce(t('away'));
      return;
    }
    this.broken = false;
    this.isForVisitors = session.state === 'signed-out';
    const screen = document.createElement(entry.tag) as Screen;
    screen.place = place;
    screen.moved = moved;
    this.screen = screen;
    if (session.ownPhone && !session.offline) {
      loadAhead();
    }
    if (moved) {
      window.scrollTo(0, 0);
    }
  }

  private async sessionChanged(): Promise<void> {
    this.requestUpdate();
    const dialog = this.querySelector<HTMLDialogElement>('dialog');
    if (session.state === 'ended' && !dialog?.open) {
      dialog?.showModal();
    } else if (session.state !== 'ended' && dialog?.open) {
      dialog.close();
      announce(t('backAgain'));
    }
    if (session.state === 'signed-in' && this.isForVisitors) {
      await this.show(true);
    }
  }

  /** Files are asked for as everything else is, whichever key is held: the browser alone would not say whose page this is. */
  private fetchFile(event: Event): void {
    const link = event.composedPath().find((part) => part instanceof HTMLAnchorElement);
    if (!link?.hasAttribute('download') || link.origin !== location.origin || !link.pathname.startsWith('/v1/')) {
      return;
    }
    event.preventDefault();
    this.tell('');
    saveLinked(link).catch((failure: unknown) => this.tell(failure instanceof Refusal ? failure.sentence : t('failed')));
  }

  private tell(sentence: string): void {
    this.problem = sentence;
    if (sentence) {
      announce(sentence);
    }
  }

  private async leave(): Promise<void> {
    await session.save();
    if (unsavedCount() > 0 && !confirm(t('leaveUnsaved'))) {
      return;
    }
    if (!(await session.leave())) {
      this.tell(t('failed'));
    }
  }

  private async choose(event: Event): Promise<void> {
    const chosen = byTag((event.target as HTMLSelectElement).value);
    if (!chosen) {
      return;
    }
    try {
      await speak(chosen);
    } catch {
      this.tell(t('offline'));
      return;
    }
    remember(chosen);
    forgetMember();
    this.requestUpdate();
    this.screen?.languageChanged();
  }

  override render(): TemplateResult {
    const member = session.state === 'signed-in' || session.state === 'ended';
    const own = member ? this.screen?.ownNavigation() : undefined;
    this.className = own ? 'workspace' : member ? 'members' : 'visitors';
    return html`
      <a class="skip" href="#content">${t('skip')}</a>
      <header class="top">
        <div>
          <p class="brand">
            <a href="/">${mark()}<span>Zajedno</span></a>
          </p>
          ${own ? nothing : this.careLink()} ${this.wide || !member ? this.account(member) : nothing}
        </div>
      </header>
      ${member ? (own ?? this.navigation()) : nothing}
      <main id="content" tabindex="-1">
        <p role="status" class="unseen" .textContent=${this.spoken}></p>
        ${session.state === 'ended' ? this.endedNotice() : nothing}
        ${session.offline ? html`<p class="notice">${t('offlineKept')}</p>` : nothing}
        ${unsavedCount() > 0 ? html`<p class="notice warning">${t('notSavedYet')}</p>` : nothing}
        ${this.happened ? html`<p class="notice">${this.happened}</p>` : nothing}
        ${this.problem ? html`<p class="notice warning">${this.problem}</p>` : nothing}
        ${this.broken ? this.failure() : this.screen}
      </main>
      <footer class="foot">
        <div>
          ${member ? html`<p>${t('signedInAs')} <strong>${session.name}</strong></p>` : nothing}
          ${member && !this.wide ? this.account(member) : nothing}
          <p>${t('about')} <a href=${hrefOf('about')}>${t('aboutHeading')}</a></p>
          ${own ? nameOfKosovo() : nothing}
        </div>
      </footer>
      ${this.endedSession()}
    `;
  }

  /** Always in the same place, and the only thing of its colour. */
  private careLink(): TemplateResult {
    const current = here().get('at') === 'help' ? 'page' : nothing;
    return html`<a class="care" href=${hrefOf('help')} aria-current=${current}>${icon('heart')}${t('notWell')}</a>`;
  }

  private account(member: boolean): TemplateResult {
    return html`
      <div class="account">
        <label class="language">
          <span class="unseen">${t('language')}</span>
          <select @change=${this.choose}>
            ${LANGUAGES.map(
              (each) => html`
                <option lang=${each.tag} value=${each.tag} ?selected=${each === language()}>${each.name}</option>
              `,
            )}
          </select>
        </label>
        ${member && !session.roles.includes('panel-member') ? html`<a href=${hrefOf('place')}>${t('ownAccount')}</a>` : nothing}
        ${member
          ? html`<button type="button" class="plain" @click=${this.leave}>${t('signOut')}</button>`
          : nothing}
      </div>
    `;
  }

  private navigation(): TemplateResult {
    const at = here().get('at') || 'home';
    const way = (name: string, label: string, picture: IconName) => html`
      <li>
        <a href=${hrefOf(name)} aria-current=${at === name ? 'page' : nothing}>${icon(picture)}<span>${label}</span></a>
      </li>
    `;
    return html`
      <nav class="ways-bar" aria-label=${t('ways')}>
        <ul>
          ${way('home', t('home'), 'home')} ${way('comments', t('myComments'), 'comment')}
          ${way('done', t('wayChanged'), 'change')} ${way('place', t('wayMe'), 'person')}
        </ul>
      </nav>
    `;
  }

  private get absence(): string {
    return navigator.onLine ? t('away') : t('offline');
  }

  private failure(): TemplateResult {
    return html`
      <h1>${t('notReached')}</h1>
      <p>${this.absence}</p>
      <p><button type="button" @click=${this.startAgain}>${t('again')}</button></p>
      <h2>${t('notWell')}</h2>
      ${helpLines(undefined, 3)}
    `;
  }

  /** Signing in happens in another window, so that nothing that was written in this one is lost. */
  private endedSession(): TemplateResult {
    return html`
      <dialog aria-labelledby="ended-heading">
        <h2 id="ended-heading">${t('sessionEnded')}</h2>
        <p>${t('sessionEndedMore')}</p>
        <p>${this.signInAgain()}</p>
      </dialog>
    `;
  }

  private endedNotice(): TemplateResult {
    return html`<p class="notice warning">${t('sessionEnded')} ${this.signInAgain()}</p>`;
  }

  private signInAgain(): TemplateResult {
    const path = session.signInPath(language().tag, hrefOf('back'));
    return html`<a class="action" href=${path} target="_blank" rel="noopener">${t('signInAgain')}</a>`;
  }
}

// while the texts come
const firstLook = session.look();
void speak(initialLanguage()).then(() => customElements.define('zajedno-page', ZajednoPage));
