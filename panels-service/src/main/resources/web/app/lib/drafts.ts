import { all, type Answer, Refusal, send } from './calls';
import type { Draft, KeptDraft } from './wire';
import { clearDevice, copiesOnDevice, type DeviceCopy, dropFromDevice, keepOnDevice } from './device-copy';
import { session, UNSAVED } from './session';

/**
 * Where what somebody writes is right now. `unsaved`: only in this window, we keep trying. `here`: only in this window, because
 * there is no place for it on the server. `elsewhere`: saved, but another window wrote too, and both texts are kept.
 */
export type SaveState = 'untouched' | 'saving' | 'saved' | 'unsaved' | 'here' | 'elsewhere';

const PAUSE_IN_TYPING = 700;
const AGAIN_AFTER = [2_000, 5_000, 10_000, 20_000];
/** Those that have words which are nowhere else yet. */
const writing = new Set<DraftKeeper>();
/** Those of them of which the person has to know. */
const unsaved = new Set<DraftKeeper>();
const watchers = new EventTarget();

/** How many texts are in no other place than this window. */
export function unsavedCount(): number {
  return unsaved.size;
}

export function onUnsaved(listener: () => void): void {
  watchers.addEventListener('change', listener);
}

/** A text as the server has it; none if it was sent or thrown away. */
export async function keptDraft(reviewId: string, id: string): Promise<KeptDraft | undefined> {
  const kept = await all(`/v1/review-requests/${reviewId}/drafts`);
  return kept.find((draft) => draft.id === id);
}

/** Keeps one text on the server while it is written. Lives on when its screen is left, until the text is safe. */
export class DraftKeeper extends EventTarget {
  keeping: SaveState = 'untouched';
  savedAt?: Date;
  failure?: Refusal;
  /** What another window wrote, if it did. */
  other?: KeptDraft;
  private dirty = false;
  private running?: Promise<void>;
  private timer = 0;
  private failures = 0;
  private release?: () => void;
  /** One copy at a time, so that no earlier one is the last. */
  private copied: Promise<void> = Promise.resolve();

  constructor(
    readonly reviewId: string,
    public id: string,
    public draft: Draft,
    private etag?: string,
  ) {
    super();
  }

  write(part: Draft): void {
    this.draft = { ...this.draft, ...part };
    this.dirty = true;
    this.copied = this.copied.then(() => this.copy());
    this.show(this.keeping === 'here' ? 'here' : 'saving');
    this.later(PAUSE_IN_TYPING);
  }

  private async copy(): Promise<void> {
    if (this.dirty) {
      await keepOnDevice({ reviewId: this.reviewId, id: this.id, draft: this.draft, etag: this.etag });
    }
    if (!this.dirty) {
      dropFromDevice(this.id);
    }
  }

  /** Takes up what was left on the device, and lets the server have it. */
  static takeUp(copy: DeviceCopy): void {
    const keeper = new DraftKeeper(copy.reviewId, copy.id, copy.draft, copy.etag);
    keeper.dirty = true;
    void keeper.flush();
  }

  /** Saves what is not saved yet; true if all of it is on the server afterwards. */
  async flush(outlives = false): Promise<boolean> {
    clearTimeout(this.timer);
    await this.running;
    if (this.dirty) {
      this.running = this.save(outlives).finally(() => (this.running = undefined));
      await this.running;
    }
    return !this.dirty;
  }

  /** The text was sent or thrown away: nothing is left to keep. */
  async forget(onServer: boolean): Promise<void> {
    clearTimeout(this.timer);
    this.dirty = false;
    await this.running;
    dropFromDevice(this.id);
    this.drop();
    watchers.dispatchEvent(new Event('change'));
    if (onServer && this.etag) {
      await this.remove(this.etag);
    }
  }

  /** It may be gone already; any other refusal is for the person to know. */
  private async remove(etag: string): Promise<void> {
    try {
      await send('DELETE', this.path, undefined, { ifMatch: etag });
    } catch (failure) {
      if (!(failure instanceof Refusal) || failure.status !== 404) {
        throw failure;
      }
    }
  }

  get exists(): boolean {
    return this.etag !== undefined;
  }

  private get path() {
    return `/v1/review-requests/${this.reviewId}/drafts/${this.id}` as const;
  }

  private later(wait: number): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.flush(), wait);
  }

  private async save(outlives: boolean): Promise<void> {
    const sent = this.draft;
    try {
      await this.put(sent, outlives);
      this.failures = 0;
      this.failure = undefined;
      this.savedAt = new Date();
      this.dirty = this.draft !== sent;
      if (!this.dirty) {
        dropFromDevice(this.id);
      }
      this.show(this.other ? 'elsewhere' : 'saved');
      if (this.dirty) {
        this.later(PAUSE_IN_TYPING);
      }
    } catch (failure) {
      this.refused(failure instanceof Refusal ? failure : new Refusal(0));
    }
  }

  private async put(draft: Draft, outlives: boolean): Promise<void> {
    try {
      this.saved(await this.call(draft, outlives));
    } catch (failure) {
      if (!(failure instanceof Refusal) || failure.status !== 412) {
        throw failure;
      }
      // another window was faster: its text stays where it is, this one gets a place of its own
      this.other = await keptDraft(this.reviewId, this.id);
      dropFromDevice(this.id);
      this.id = crypto.randomUUID();
      this.etag = undefined;
      this.saved(await this.call(draft, outlives));
    }
  }

  private call(draft: Draft, outlives: boolean): Promise<Answer<unknown>> {
    return send('PUT', this.path, draft, { ifMatch: this.etag, ifNew: !this.etag, outlives });
  }

  private saved(answer: Answer<unknown>): void {
    this.etag = answer.etag ?? '*';
  }

  private refused(failure: Refusal): void {
    this.failure = failure;
    if (failure.isTemporary) {
      this.show('unsaved');
      if (failure.status !== 401) {
        this.later(AGAIN_AFTER[Math.min(this.failures++, AGAIN_AFTER.length - 1)]);
      }
    } else {
      this.show(failure.status === 404 ? 'here' : 'unsaved');
    }
  }

  /** The person whose words these are has gone: they are nobody's any more, and keep no window open. */
  drop(): void {
    clearTimeout(this.timer);
    this.dirty = false;
    unsaved.delete(this);
    this.guard();
  }

  /** Lets somebody who signs out, in whatever window, wait until this text is safe. */
  private guard(): void {
    if (this.dirty && !this.release) {
      writing.add(this);
      const safe = new Promise<void>((resolve) => (this.release = resolve));
      void navigator.locks?.request(UNSAVED, { mode: 'shared' }, () => safe);
    } else if (!this.dirty) {
      writing.delete(this);
      this.release?.();
      this.release = undefined;
    }
  }

  private show(keeping: SaveState): void {
    this.keeping = keeping;
    this.guard();
    const before = unsaved.size;
    if (this.dirty && keeping !== 'saving') {
      unsaved.add(this);
    } else if (!this.dirty) {
      unsaved.delete(this);
    }
    if (before !== unsaved.size) {
      watchers.dispatchEvent(new Event('change'));
    }
    this.dispatchEvent(new Event('change'));
  }
}

/** What a window that went away had not saved; while another one writes, what is there may be what it writes. */
async function takeUpCopies(): Promise<void> {
  const copies = await copiesOnDevice();
  if (copies.length > 0) {
    await navigator.locks?.request(UNSAVED, { ifAvailable: true }, (free) => {
      if (free) {
        copies.forEach((copy) => DraftKeeper.takeUp(copy));
      }
    });
  }
}

session.addEventListener('change', () => {
  if (session.state === 'signed-in') {
    unsaved.forEach((keeper) => void keeper.flush());
    void takeUpCopies();
  } else if (session.state === 'gone') {
    writing.forEach((keeper) => keeper.drop());
  }
});
session.addEventListener('left', clearDevice);
session.addEventListener('leaving', () => writing.forEach((keeper) => void keeper.flush()));
window.addEventListener('online', () => unsaved.forEach((keeper) => void keeper.flush()));
window.addEventListener('beforeunload', (event) => {
  if (unsaved.size > 0) {
    event.preventDefault();
  }
});
