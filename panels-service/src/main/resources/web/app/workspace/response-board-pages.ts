import type { CommentGroup, ResponseBoard } from '../lib/wire';

/** How many comments are shown. */
export const shownOn = (board: ResponseBoard): number => board.groups.reduce((sum, group) => sum + group.comments.length, 0);

/** A group that did not end on the page before goes on in the first of these. */
export function joined(groups: readonly CommentGroup[], more: readonly CommentGroup[]): readonly CommentGroup[] {
  const last = groups.at(-1);
  const first = more[0];
  const same = (['about', 'language', 'start', 'questionId'] as const).every((key) => last?.[key] === first?.[key]);
  return last && first && same
    ? [...groups.slice(0, -1), { ...last, comments: [...last.comments, ...first.comments] }, ...more.slice(1)]
    : [...groups, ...more];
}
