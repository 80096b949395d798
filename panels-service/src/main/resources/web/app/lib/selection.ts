import type { LitElement, ReactiveController } from 'lit';
import { announce } from './live';
import type { Text } from './text';
import type { Paragraph, Passage } from './wire';
import { t } from './words';

const REST = 300;

/** The passage that is selected in the text that an element draws; told when the selection rests. */
export class SelectedPassage implements ReactiveController {
  passage?: Passage;
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
    const passage = text && passageIn(this.host, text);
    if (passage && passage.exact !== this.passage?.exact) {
      announce(t('selectedHint'));
    }
    this.passage = passage;
    this.host.requestUpdate();
  }
}

/** What is selected within the drawn text, as a passage of it. */
function passageIn(root: HTMLElement, text: Text): Passage | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) {
    return undefined;
  }
  const range = selection.getRangeAt(0);
  const touched = [...root.querySelectorAll<HTMLElement>('[data-paragraph]')].filter((each) => range.intersectsNode(each));
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
