import { announce } from './live';
import type { Glossary } from './glossary';
import { inline } from './markup';
import type { Text } from './text';
import type { GlossaryTerm, Paragraph } from './wire';

/** An item that carries its number needs no dot. */
const NUMBER = /^[([]?(?:\d[\p{L}\p{N}.]{0,8}|\p{L}|[ivxlcdm]{1,7})[.)\]]+\s/iu;

/** A paragraph as it is drawn: one element for as long as the text is read, its explained words open to a tap. */
export class ParagraphView {
  readonly element: HTMLElement;

  constructor(text: Text, paragraph: Paragraph, words: Glossary) {
    this.element = document.createElement('div');
    this.element.dataset.paragraph = paragraph.id;
    const block = document.createElement(tagOf(paragraph, text));
    block.className = paragraph.kind.toLowerCase().replace('_', '-');
    const plain = text.words(paragraph);
    block.classList.toggle('numbered', paragraph.kind === 'LIST_ITEM' && NUMBER.test(plain));
    const marked = paragraph.html ? inline(paragraph.html) : undefined;
    // positions are counted in the plain text: what reads differently is shown plain
    block.append(marked?.textContent === plain ? marked : plain);
    this.element.append(block);
    if (paragraph.kind !== 'HEADING') {
      this.explain(block, words);
    }
  }

  private explain(block: HTMLElement, words: Glossary): void {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const found: globalThis.Text[] = [];
    while (walker.nextNode()) {
      found.push(walker.currentNode as globalThis.Text);
    }
    for (const node of found) {
      const pieces = words.pieces(node.data);
      if (pieces.some((piece) => piece.term)) {
        node.replaceWith(...pieces.map((piece) => (piece.term ? this.word(piece.text, piece.term) : piece.text)));
      }
    }
  }

  /** A button that is no `button` element: the words in those cannot be selected. */
  private word(text: string, term: GlossaryTerm): HTMLElement {
    const word = document.createElement('span');
    word.className = 'word';
    word.textContent = text;
    word.tabIndex = 0;
    word.setAttribute('role', 'button');
    word.setAttribute('aria-expanded', 'false');
    word.addEventListener('click', () => this.toggle(word, term));
    word.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        this.toggle(word, term);
      } else if (event.key === 'Escape') {
        this.close();
      }
    });
    return word;
  }

  private toggle(word: HTMLElement, term: GlossaryTerm): void {
    const open = word.getAttribute('aria-expanded') === 'true';
    this.close();
    if (open) {
      return;
    }
    word.setAttribute('aria-expanded', 'true');
    const note = document.createElement('p');
    note.className = 'explained';
    const name = document.createElement('strong');
    name.textContent = term.term;
    note.append(name, ` – ${term.explanation}`);
    this.element.append(note);
    announce(note.textContent ?? '');
  }

  private close(): void {
    this.element.querySelector('.explained')?.remove();
    this.element.querySelectorAll('.word').forEach((each) => each.setAttribute('aria-expanded', 'false'));
  }
}

function tagOf(paragraph: Paragraph, text: Text): string {
  return paragraph.kind === 'HEADING' ? `h${Math.min(6, text.rank(paragraph) + 1)}` : 'p';
}
