import { Refusal, send } from './calls';

const REST = 3_000;

/** Remembers on the server where somebody is in a text, so that they can go on there, also on another device. */
export class Bookmark {
  current?: string;
  private kept?: string;
  private timer = 0;
  private able = true;
  private readonly visible = new Set<Element>();
  private readonly followed = new Set<Element>();
  private readonly observer = new IntersectionObserver((entries) => this.moved(entries));
  private readonly hidden = (): void => {
    if (document.visibilityState === 'hidden') {
      void this.save();
    }
  };

  constructor(
    private readonly reviewId: string,
    private readonly language: string,
    private readonly movedOn: () => void,
  ) {
    document.addEventListener('visibilitychange', this.hidden);
  }

  /** Watches these paragraphs instead of those before. */
  follow(paragraphs: Iterable<Element>): void {
    const wanted = new Set(paragraphs);
    for (const each of this.followed) {
      if (!wanted.has(each)) {
        this.observer.unobserve(each);
        this.followed.delete(each);
        this.visible.delete(each);
      }
    }
    for (const each of wanted) {
      if (!this.followed.has(each)) {
        this.followed.add(each);
        this.observer.observe(each);
      }
    }
  }

  close(): void {
    document.removeEventListener('visibilitychange', this.hidden);
    this.observer.disconnect();
    void this.save();
  }

  private moved(entries: readonly IntersectionObserverEntry[]): void {
    for (const entry of entries) {
      if (entry.isIntersecting) {
        this.visible.add(entry.target);
      } else {
        this.visible.delete(entry.target);
      }
    }
    const first = [...this.visible].sort((one, other) =>
      one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    )[0] as HTMLElement | undefined;
    const before = this.current;
    this.current = first?.dataset.paragraph ?? before;
    // whoever only opens a text has not read on yet
    this.kept ??= this.current;
    if (this.current !== before) {
      this.movedOn();
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => void this.save(), REST);
    }
  }

  private async save(): Promise<void> {
    clearTimeout(this.timer);
    if (!this.able || !this.current || this.current === this.kept) {
      return;
    }
    const wanted = this.current;
    try {
      const body = { language: this.language, paragraphId: wanted };
      await send('PUT', `/v1/review-requests/${this.reviewId}/reading-position`, body, { outlives: true });
      this.kept = wanted;
    } catch (failure) {
      // a bookmark is not worth a word to anybody
      this.able = failure instanceof Refusal && failure.isTemporary;
    }
  }
}
