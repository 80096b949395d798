import { readIfThere } from './calls';
import type { TraceNode } from './wire';
import { choose } from './languages';
import { language } from './words';

/** Where a comment is thanked for and shown: of a work with editions in many languages only the one that its reader reads. */
export async function appearances(comment: string): Promise<readonly TraceNode[]> {
  const nodes = (await readIfThere(`/v1/trace/comment/${comment}`))?.body.nodes ?? [];
  const editions = nodes.filter((node) => node.kind === 'edition' && node.label);
  const found = await Promise.all(editions.map((node) => readIfThere(`/v1/editions/${node.id}`)));
  const known = found.flatMap((edition) => edition?.body ?? []);
  const works = new Set(known.map((edition) => edition.workId));
  const read = [...works].map((work) => {
    const ofWork = known.filter((edition) => edition.workId === work);
    const best = choose(
      language().tag,
      ofWork.map((edition) => edition.language),
    );
    return ofWork.find((edition) => edition.language === best)?.id;
  });
  return nodes.filter((node) => node.label && (node.kind === 'event' || read.includes(node.id)));
}
