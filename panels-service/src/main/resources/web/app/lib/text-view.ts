import { html, nothing, type TemplateResult } from 'lit';
import type { Glossary } from './glossary';
import { ParagraphView } from './paragraph-view';
import type { Text } from './text';
import type { Paragraph } from './wire';
import { t } from './words';

/** A text as it is read, whole or one thought at a time, with the links at its paragraphs. */
export class TextView {
  private readonly parts: readonly (readonly Paragraph[])[];
  private readonly views: ReadonlyMap<string, ParagraphView>;

  constructor(
    private readonly text: Text,
    words: Glossary,
    private readonly paragraphLinks: (paragraph: Paragraph) => TemplateResult,
  ) {
    this.parts = partsOf(text.paragraphs);
    this.views = new Map(text.paragraphs.map((each) => [each.id, new ParagraphView(text, each, words)]));
  }

  /** How many parts it has. */
  get length(): number {
    return this.parts.length;
  }

  /** The part in which a paragraph stands, -1 if in none. */
  partAt(paragraph: string | undefined): number {
    return this.parts.findIndex((part) => part.some((each) => each.id === paragraph));
  }

  /** The words of some of the parts, each part as one piece to be read aloud. */
  pieces(first: number, end: number): readonly string[] {
    return this.parts
      .slice(first, end)
      .map((part) => part.map((paragraph) => this.text.words(paragraph)).join('\n'));
  }

  whole(spoken: number): TemplateResult {
    return html`
      <div class="text" lang=${this.text.language}>${this.parts.map((part, index) => this.drawn(part, index, spoken))}</div>
    `;
  }

  single(step: number, spoken: number, turn: (step: number) => void): TemplateResult {
    const last = this.parts.length - 1;
    const label = t('partOf', { part: step + 1, all: this.parts.length });
    return html`
      <div class="single" role="group" aria-label=${label} tabindex="-1">
        <p class="quiet">${label}</p>
        <div class="text" lang=${this.text.language}>${this.drawn(this.parts[step], step, spoken)}</div>
        <div class="turn">
          <button type="button" class="plain" ?disabled=${step === 0} @click=${() => turn(-1)}>${t('previous')}</button>
          <button type="button" ?disabled=${step === last} @click=${() => turn(1)}>${t('next')}</button>
        </div>
        ${step === last ? html`<p>${t('thatWasAll')}</p>` : nothing}
      </div>
    `;
  }

  private drawn(part: readonly Paragraph[], index: number, spoken: number): TemplateResult {
    return html`
      <div class=${index === spoken ? 'part spoken' : 'part'} id="part-${index}">
        ${part.map((paragraph) => this.views.get(paragraph.id)!.element)}
        ${part.map((paragraph) => this.links(paragraph, part))}
      </div>
    `;
  }

  /** What can be done with a paragraph; a heading is spoken about with what stands under it. */
  private links(paragraph: Paragraph, part: readonly Paragraph[]): TemplateResult | typeof nothing {
    return paragraph.kind === 'HEADING' && part.length > 1 ? nothing : this.paragraphLinks(paragraph);
  }
}

/** One thought at a time: a heading goes with what stands under it. */
function partsOf(paragraphs: readonly Paragraph[]): readonly (readonly Paragraph[])[] {
  const parts: Paragraph[][] = [];
  let open: Paragraph[] | undefined;
  for (const paragraph of paragraphs) {
    if (open) {
      open.push(paragraph);
    } else {
      parts.push((open = [paragraph]));
    }
    if (paragraph.kind !== 'HEADING') {
      open = undefined;
    }
  }
  return parts;
}
