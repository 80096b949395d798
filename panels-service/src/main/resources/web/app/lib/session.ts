import { choose, dropKept, isOwnPhoneOf, keepSession, keptSession, takeBack } from './own-phone';
import { keyFrom } from './sealing';
import { forgetTastes, keep, kept } from './words';

/** What the gateway tells about the session; the browser never holds a token of the person. */
interface SessionStatus {
  readonly signedIn: boolean;
  readonly name?: string;
  readonly roles?: readonly string[];
  readonly csrfToken?: string;
  readonly deviceKey?: string;
  /** Whether it is the person whose page this is; not there as long as the page is nobody's. */
  readonly samePerson?: boolean;
}

/**
 * `unknown`: not looked yet. `ended`: it was there in this window, and is no more. `gone`: whose page this was has left, and
 * nothing of it may be shown or sent any more.
 */
export type SessionState = 'unknown' | 'signed-out' | 'signed-in' | 'ended' | 'gone';

/** What windows tell each other; nothing about who somebody is. */
type Message = 'back' | 'leaving' | 'left';

/** Changes with each sign-out in this browser, also for windows that sleep meanwhile. */
const LAST_LEFT = 'zajedno.left';
/** Held by every window that has words which are nowhere else. */
export const UNSAVED = 'zajedno.unsaved';
const PATIENCE = 3_000;

/**
 * The session of this window, and whose it is: of the first person for whom it was opened. Windows tell each other when somebody
 * has signed in again, so that what is still unsaved in one of them can go out, and when somebody signs out, so that nothing of
 * them stays on any screen.
 */
class Session extends EventTarget {
  state: SessionState = 'unknown';
  name = '';
  roles: readonly string[] = [];
  /** Says whose page this is; sent with all that the page asks for. */
  csrfToken = '';
  /** Under which words of this person may be kept on the device. */
  key?: CryptoKey;
  /** Whether the person said that this is their own phone: what they read is kept for when there is no network. */
  ownPhone = false;
  /** Began without a network: what is shown was kept, and nothing can be sent yet. */
  offline = false;
  private keyText = '';
  private lastLeft = kept(LAST_LEFT);
  private looking?: Promise<boolean>;
  private readonly windows = new BroadcastChannel('zajedno.session');

  constructor() {
    super();
    this.windows.addEventListener('message', (event) => this.hear(event.data as Message));
    document.addEventListener('visibilitychange', () => this.wake());
    window.addEventListener('focus', () => this.wake());
    window.addEventListener('online', () => this.wake());
    window.addEventListener('storage', (event) => {
      if (event.key === LAST_LEFT) {
        this.wake();
      }
    });
    window.addEventListener('pageshow', (event) => {
      if (event.persisted) {
        void this.comeOutOfMemory();
      }
    });
  }

  /** Asks the gateway; true if the person of this page is signed in. Throws nothing: without an answer all stays as it was. */
  look(): Promise<boolean> {
    const coming = (this.looking ?? Promise.resolve(false)).then(() => this.ask());
    this.looking = coming;
    void coming.finally(() => {
      if (this.looking === coming) {
        this.looking = undefined;
      }
    });
    return coming;
  }

  /** An answer said that nobody is signed in any more. */
  end(): void {
    if (this.state === 'signed-in') {
      this.become('ended');
    }
  }

  /** An answer said that somebody else is signed in. */
  giveWay(): void {
    forgetTastes();
    this.clear('another');
  }

  /** Lets all windows save what they have; resolves when they have, or when it takes too long. */
  async save(): Promise<void> {
    this.windows.postMessage('leaving' satisfies Message);
    this.dispatchEvent(new Event('leaving'));
    // nobody can wait for other windows where the browser has no locks
    await navigator.locks
      ?.request(UNSAVED, { signal: AbortSignal.timeout(PATIENCE) }, () => undefined)
      .catch(() => undefined);
  }

  /** The person signs out here and of their own will: in all windows. */
  async leave(): Promise<boolean> {
    try {
      const answer = await fetch('/sign-out', {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'X-CSRF-Token': this.csrfToken },
      });
      if (!answer.ok) {
        return false;
      }
    } catch {
      return false;
    }
    await this.goneFromHere();
    return true;
  }

  /** All sessions of the person were ended, on every device: this browser lets go of them at once, whatever the gateway says. */
  async leaveEverywhere(): Promise<void> {
    if (!(await this.leave())) {
      await this.goneFromHere();
    }
  }

  private async goneFromHere(): Promise<void> {
    keep(LAST_LEFT, crypto.randomUUID());
    await dropKept();
    this.dispatchEvent(new Event('left'));
    this.windows.postMessage('left' satisfies Message);
    this.clear('left');
  }

  /** The person says whether this is their own phone. */
  async setOwnPhone(own: boolean): Promise<void> {
    await takeBack();
    this.ownPhone = own && this.key !== undefined;
    if (this.key && this.ownPhone) {
      await choose(this.key);
      await keepSession({ key: this.key, name: this.name, roles: this.roles });
    }
  }

  /** Signing in leads back to where the person is now. */
  signInPath(language: string, back: string = location.pathname + location.search): string {
    return `/sign-in?return=${encodeURIComponent(back)}&lang=${language}`;
  }

  private async ask(): Promise<boolean> {
    let told: SessionStatus;
    try {
      const headers: Record<string, string> = this.csrfToken ? { 'X-CSRF-Token': this.csrfToken } : {};
      const answer = await fetch('/session', { credentials: 'same-origin', headers });
      if (!answer.ok) {
        return false;
      }
      told = (await answer.json()) as SessionStatus;
    } catch {
      return this.state === 'unknown' && (await this.goOnOffline());
    }
    if (this.state === 'gone') {
      return false;
    }
    if (told.signedIn && !this.isSamePerson(told)) {
      this.giveWay();
      return false;
    }
    if (told.signedIn) {
      await this.take(told);
    } else {
      await dropKept();
      this.become(this.isSomebodys ? 'ended' : 'signed-out');
    }
    return told.signedIn;
  }

  private async take(told: SessionStatus): Promise<void> {
    const isBack = this.state !== 'signed-in' || this.offline;
    this.name = told.name ?? '';
    this.roles = told.roles ?? [];
    this.csrfToken = told.csrfToken ?? '';
    if (this.keyText !== told.deviceKey) {
      this.keyText = told.deviceKey ?? '';
      this.key = await keyFrom(this.keyText);
      this.ownPhone = this.key !== undefined && (await isOwnPhoneOf(this.key));
    }
    if (this.key && this.ownPhone) {
      await keepSession({ key: this.key, name: this.name, roles: this.roles }).catch(() => undefined);
    } else {
      // somebody else said that the phone is theirs
      await dropKept();
    }
    if (isBack) {
      this.offline = false;
      this.state = 'signed-in';
      this.dispatchEvent(new Event('change'));
      this.windows.postMessage('back' satisfies Message);
    }
  }

  /** Without a network the person of this phone goes on with what was kept. */
  private async goOnOffline(): Promise<boolean> {
    const before = await keptSession().catch(() => undefined);
    if (!before) {
      return false;
    }
    this.name = before.name;
    this.roles = before.roles;
    this.key = before.key;
    this.ownPhone = true;
    this.offline = true;
    this.become('signed-in');
    return true;
  }

  private isSamePerson(told: SessionStatus): boolean {
    return this.offline ? told.name === this.name : !this.csrfToken || told.samePerson === true;
  }

  private get isSomebodys(): boolean {
    return this.csrfToken !== '' || this.offline;
  }

  private hear(message: Message): void {
    if (message === 'leaving') {
      this.dispatchEvent(new Event('leaving'));
    } else if (message === 'left') {
      this.clear('left');
    } else if (this.state !== 'gone') {
      void this.look();
    }
  }

  /** Whoever turns to this window again may be somebody else, and may have missed what happened. */
  private wake(): void {
    if (this.isSomebodys && kept(LAST_LEFT) !== this.lastLeft) {
      this.clear('left');
    } else if (document.visibilityState === 'visible' && this.state !== 'unknown' && this.state !== 'gone' && !this.looking) {
      void this.look();
    }
  }

  /** Nothing of a page that the browser had put away is shown before it is known who looks at it. */
  private async comeOutOfMemory(): Promise<void> {
    document.documentElement.hidden = true;
    if (this.state !== 'gone' && ((await this.look()) || this.state === 'signed-out')) {
      document.documentElement.hidden = false;
    } else {
      location.reload();
    }
  }

  /** Takes away all that this page shows and knows; what comes in its place begins as nobody's. */
  private clear(because: 'left' | 'another'): void {
    if (!this.isSomebodys) {
      this.lastLeft = kept(LAST_LEFT);
      return;
    }
    this.name = '';
    this.roles = [];
    this.csrfToken = '';
    this.key = undefined;
    this.keyText = '';
    try {
      // a code that was not used yet is nobody else's
      sessionStorage.clear();
    } catch {
      // nothing was kept
    }
    this.become('gone');
    document.body.replaceChildren();
    document.title = 'Zajedno';
    location.replace(`/?because=${because}`);
  }

  private become(state: SessionState): void {
    if (this.state !== state) {
      this.state = state;
      this.dispatchEvent(new Event('change'));
    }
  }
}

export const session = new Session();
