import type { LitElement, ReactiveController } from 'lit';
import { announce } from './live';
import type { Text } from './text';
import type { Paragraph, Passage } from './wire';
import { t } from './words';

const REST = 300;

/** The passage that is selected in the text that an element draws; told when the selection rests. */
export class SelectedPassage implements ReactiveController {
  passage?: Passage;
  /** Whether the selected words are not the text's own: the browser translates the page, or writes it in other letters. */
  rewritten = false;
  private timer = 0;

  constructor(
    private readonly host: LitElement,
    private readonly text: () => Text | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('selectionchange', this.changed);
  }

  hostDisconnected(): void {
    document.removeEventListener('selectionchange', this.changed);
  }

  private readonly changed = (): void => {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.notice(), REST);
  };

  private notice(): void {
    const text = this.text();
    const range = selectedRange();
    const touched = text && range ? touchedBy(range, this.host) : [];
    const rewritten = touched.some((each) => !showsItsWords(each, text!));
    const passage = rewritten ? undefined : text && range && passageOf(range, touched, text);
    if (rewritten && !this.rewritten) {
      announce(t('rewritten', { way: t('sayHere') }));
    } else if (passage && passage.exact !== this.passage?.exact) {
      announce(t('selectedHint'));
    }
    this.rewritten = rewritten;
    this.passage = passage;
    this.host.requestUpdate();
  }
}

function selectedRange(): Range | undefined {
  const selection = document.getSelection();
  return selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
}

/** The paragraphs of which words are selected; what stands beside those words in the same place does not count. */
function touchedBy(range: Range, root: HTMLElement): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-paragraph]')].filter(
    (each) => each.firstElementChild && range.intersectsNode(each.firstElementChild),
  );
}

/**
 * Whether a paragraph stands on the page in the words of the text. Positions are counted in what is drawn: where a translator, or
 * whatever writes other letters, has changed that, they mean nothing.
 */
function showsItsWords(element: HTMLElement, text: Text): boolean {
  const paragraph = paragraphOf(element, text);
  return !paragraph || element.firstElementChild?.textContent === text.words(paragraph);
}

/** What is selected within the drawn text, as a passage of it. */
function passageOf(range: Range, touched: readonly HTMLElement[], text: Text): Passage | undefined {
  const first = touched[0];
  const last = touched[touched.length - 1];
  if (!first || !last) {
    return undefined;
  }
  const begin = paragraphOf(first, text);
  const end = paragraphOf(last, text);
  if (!begin || !end) {
    return undefined;
  }
  return text.passage(
    text.position(begin, unitsBefore(first, range.startContainer, range.startOffset, 0)),
    text.position(end, unitsBefore(last, range.endContainer, range.endOffset, text.words(end).length)),
  );
}

function paragraphOf(element: HTMLElement, text: Text): Paragraph | undefined {
  return text.paragraph(element.dataset.paragraph ?? null);
}

/** How much of the paragraph's text stands before a place; `outside` if the place is not in it. */
function unitsBefore(element: HTMLElement, node: Node, offset: number, outside: number): number {
  const block = element.firstElementChild;
  if (!block?.contains(node)) {
    return outside;
  }
  const before = document.createRange();
  before.selectNodeContents(block);
  before.setEnd(node, offset);
  return before.toString().length;
}
