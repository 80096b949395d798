import { readOr } from './calls';
import type { Trace } from './comment-wire';
import { choose } from './languages';
import { language } from './words';

interface Edition {
  readonly id?: string;
  readonly workId?: string;
  readonly language?: string;
}

type Node = Trace['nodes'][number];

/** Where a comment is thanked for and shown: of a work with editions in many languages only the one that its reader reads. */
export async function appearances(comment: string): Promise<readonly Node[]> {
  const trace = await readOr<Trace>(`/v1/trace/comment/${comment}`, { nodes: [] });
  const editions = trace.nodes.filter((node) => node.kind === 'edition' && node.label);
  const known = await Promise.all(editions.map((node) => readOr<Edition>(`/v1/editions/${node.id}`, {})));
  const works = new Set(known.map((edition) => edition.workId));
  const read = [...works].map((work) => {
    const ofWork = known.filter((edition) => edition.workId === work);
    const best = choose(
      language().tag,
      ofWork.map((edition) => edition.language ?? ''),
    );
    return ofWork.find((edition) => (edition.language ?? '') === best)?.id;
  });
  return trace.nodes.filter((node) => node.label && (node.kind === 'event' || read.includes(node.id)));
}
