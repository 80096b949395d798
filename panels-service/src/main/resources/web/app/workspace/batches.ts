import type { CommentOutcome } from '../lib/wire';

/** What became of many things that were done at once; why, for each with which nothing was done. */
export interface Batch {
  readonly done: ReadonlySet<string>;
  readonly refused: ReadonlyMap<string, string>;
}

const MOST = 50;

/** Sends as many at once as a call takes, one call after the other. */
export async function inBatches(
  ids: readonly string[],
  call: (ids: string[], key: string) => Promise<{ readonly body: { readonly items: readonly CommentOutcome[] } }>,
): Promise<Batch> {
  const done = new Set<string>();
  const refused = new Map<string, string>();
  for (let from = 0; from < ids.length; from += MOST) {
    const { items } = (await call(ids.slice(from, from + MOST), crypto.randomUUID())).body;
    for (const { commentId, refusal } of items) {
      if (refusal) {
        refused.set(commentId, refusal.detail);
      } else {
        done.add(commentId);
      }
    }
  }
  return { done, refused };
}
