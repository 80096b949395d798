import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { icon, type IconName } from './icons';
import { announce } from './live';
import { canSpeak } from './read-aloud';
import { canGrow, resize, size } from './size';
import { t } from './words';

/** What the bar asks of the screen that it stands on. */
export interface ReadingWishes {
  readonly mode: () => void;
  readonly listen: () => void;
  readonly hush: () => void;
}

/**
 * How somebody likes to read, and where they are; it stays in sight. Where there is little room only the pictures are seen. It is
 * drawn by itself, so that the text stays as it is while somebody reads on.
 */
export class ReadingBar extends LitElement {
  static override properties = {
    now: { attribute: false },
    parts: { attribute: false },
    single: { attribute: false },
    spoken: { attribute: false },
    wishes: { attribute: false },
  };

  /** The part that is read, from 0. */
  declare now: number;
  declare parts: number;
  /** Whether one part is shown at a time. */
  declare single: boolean;
  /** Whether a voice is reading. */
  declare spoken: boolean;
  declare wishes: ReadingWishes;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    return html`
      ${this.button('pages', t('oneByOne'), this.wishes.mode, this.single)}
      ${this.button('larger', t('larger'), () => this.grow(1), undefined, !canGrow())}
      ${size() > 0 ? this.button('smaller', t('smaller'), () => this.grow(-1)) : nothing}
      ${canSpeak()
        ? this.spoken
          ? this.button('stop', t('stopAloud'), this.wishes.hush)
          : this.button('sound', t('readAloud'), this.wishes.listen)
        : nothing}
      <span class="place">${t('placeInText', { part: this.now + 1, all: this.parts })}</span>
    `;
  }

  private button(name: IconName, label: string, does: () => void, pressed?: boolean, disabled = false): TemplateResult {
    return html`
      <button type="button" class="plain" aria-pressed=${pressed ?? nothing} ?disabled=${disabled} title=${label} @click=${does}>
        ${icon(name)}<span>${label}</span>
      </button>
    `;
  }

  private grow(step: number): void {
    resize(step);
    announce(step > 0 ? t('nowLarger') : t('nowSmaller'));
    this.requestUpdate();
  }
}

customElements.define('reading-bar', ReadingBar);
