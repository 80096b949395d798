import { read } from './calls';
import type { About, Comment, Credit, Draft, Passage, Review } from './wire';
import { Text } from './text';
import { language } from './words';

/** An empty text about what somebody came from: a question, a passage of the text that was read, or the whole. */
export interface NewDraft {
  readonly draft: Draft;
  /** Where the passage stands, for the way back. */
  readonly paragraph?: string;
}

/** Begins a text as the address says; the credit is the one that was wished for last time. */
export async function newDraft(review: Review, place: URLSearchParams, mine: readonly Comment[]): Promise<NewDraft> {
  const before = [...mine].reverse().find((comment) => comment.credit);
  const credit: Credit = before?.credit ?? { preference: 'PANEL_ONLY' };
  const empty = { kind: 'CONTENT', text: '', credit } as const;
  const question = place.get('question');
  if (question) {
    return { draft: { ...empty, language: language().tag, about: { type: 'QUESTION', questionId: question } } };
  }
  const tag = place.get('text');
  const { selector, paragraph } = tag ? await passageAt(review, tag, place) : {};
  const about: About = selector ? { type: 'PASSAGE', selector } : { type: 'GENERAL' };
  return { draft: { ...empty, language: selector && tag ? tag : language().tag, about }, paragraph };
}

async function passageAt(
  review: Review,
  tag: string,
  place: URLSearchParams,
): Promise<{ readonly selector?: Passage; readonly paragraph?: string }> {
  const path = `/v1/material-versions/${review.materialVersionId}/texts/${tag}` as const;
  const text = new Text((await read(path)).body);
  const whole = text.paragraph(place.get('paragraph'));
  const from = whole?.start ?? Number(place.get('from'));
  return {
    selector: text.passage(from, whole?.end ?? Number(place.get('to'))),
    paragraph: text.paragraphs.find((each) => from < each.end)?.id,
  };
}
