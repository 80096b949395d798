import type { MaterialText, Paragraph, Passage } from './wire';

const CONTEXT = 40;

/** A text of a material whose positions count code points, as those of the server do and those of the browser do not. */
export class Text {
  readonly paragraphs: readonly Paragraph[];
  private readonly points: readonly string[];

  constructor(readonly source: MaterialText) {
    this.points = Array.from(source.text);
    this.paragraphs = source.paragraphs;
  }

  get language(): string {
    return this.source.language;
  }

  paragraph(id: string | null): Paragraph | undefined {
    return this.paragraphs.find((paragraph) => paragraph.id === id);
  }

  words(of: { readonly start: number; readonly end: number }): string {
    return this.points.slice(of.start, of.end).join('');
  }

  /** How deep a heading stands among those of the text, 1 for the highest: people who jump from heading to heading miss none. */
  rank(heading: Paragraph): number {
    const headings = this.paragraphs.filter((paragraph) => paragraph.kind === 'HEADING');
    const levels = [...new Set(headings.map((each) => each.level ?? 1))].sort((one, other) => one - other);
    return levels.indexOf(heading.level ?? 1) + 1;
  }

  /** The passage between two positions, without the white space at its ends; none if nothing else is there. */
  passage(start: number, end: number): Passage | undefined {
    let from = Math.max(0, start);
    let to = Math.min(this.points.length, end);
    while (from < to && /\s/.test(this.points[from])) {
      from++;
    }
    while (to > from && /\s/.test(this.points[to - 1])) {
      to--;
    }
    if (from >= to) {
      return undefined;
    }
    return {
      exact: this.words({ start: from, end: to }),
      prefix: this.words({ start: Math.max(0, from - CONTEXT), end: from }) || undefined,
      suffix: this.words({ start: to, end: to + CONTEXT }) || undefined,
      start: from,
      end: to,
    };
  }

  /** Where a paragraph's own characters lie, told by how many units of the browser's text stand before. */
  position(paragraph: Paragraph, units: number): number {
    return paragraph.start + Array.from(this.words(paragraph).slice(0, units)).length;
  }
}
