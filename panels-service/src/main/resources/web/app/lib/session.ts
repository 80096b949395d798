/** What the gateway tells about the session; the browser never holds a token of the person. */
interface Told {
  readonly signedIn: boolean;
  readonly name?: string;
  readonly csrfToken?: string;
}

/** `unknown`: not looked yet. `ended`: it was there in this window, and is no more. */
export type SessionState = 'unknown' | 'signed-out' | 'signed-in' | 'ended';

const BACK = 'back';

/**
 * The session of this window. Windows tell each other when somebody has signed in again, so that what is still unsaved in one of
 * them can go out.
 */
class Session extends EventTarget {
  state: SessionState = 'unknown';
  name = '';
  csrfToken = '';
  private readonly windows = new BroadcastChannel('zajedno.session');

  constructor() {
    super();
    this.windows.addEventListener('message', () => void this.comeBack());
    document.addEventListener('visibilitychange', () => void this.comeBack());
    window.addEventListener('focus', () => void this.comeBack());
  }

  /** Asks the gateway; true if somebody is signed in. Throws nothing: without an answer all stays as it was. */
  async look(): Promise<boolean> {
    let told: Told;
    try {
      const answer = await fetch('/session', { credentials: 'same-origin' });
      if (!answer.ok) {
        return false;
      }
      told = (await answer.json()) as Told;
    } catch {
      return false;
    }
    const before = this.state;
    if (told.signedIn) {
      this.name = told.name ?? '';
      this.csrfToken = told.csrfToken ?? '';
      this.become('signed-in');
      if (before !== 'signed-in') {
        this.windows.postMessage(BACK);
      }
    } else {
      this.become(before === 'signed-in' || before === 'ended' ? 'ended' : 'signed-out');
    }
    return told.signedIn;
  }

  /** An answer said that nobody is signed in any more. */
  end(): void {
    if (this.state === 'signed-in') {
      this.become('ended');
    }
  }

  /** The person signed out here and of their own will. */
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
    this.become('signed-out');
    return true;
  }

  /** Signing in leads back to where the person is now. */
  signInPath(language: string, back: string = location.pathname + location.search): string {
    return `/sign-in?return=${encodeURIComponent(back)}&lang=${language}`;
  }

  private async comeBack(): Promise<void> {
    if (this.state === 'ended' && document.visibilityState === 'visible') {
      await this.look();
    }
  }

  private become(state: SessionState): void {
    if (this.state !== state) {
      this.state = state;
      this.dispatchEvent(new Event('change'));
    }
  }
}

export const session = new Session();
