import { html, nothing, type TemplateResult } from 'lit';
import { send } from '../lib/calls';
import { t } from '../lib/words';
import { changeConcern } from './board-concern';
import type { Concern, ResponseBoard, Texts } from '../lib/wire';
import { d } from './words';
import { selectField, valueOf, wordingField, wordingOf } from './wording';

/** Where the selected comments go: to a concern that is there, or to a new one. */
export type ConcernChoice = { readonly into: string } | { readonly title: Texts };

/** The form in which comments that say the same are grouped as one concern; a new one needs a title. */
export function concernForm(
  count: number,
  concerns: readonly Concern[],
  into: string,
  chosen: (into: string) => void,
  done: (choice: ConcernChoice | undefined) => void,
): TemplateResult {
  const submitted = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const known = into && valueOf(form, 'into');
    const title = wordingOf(form, 'title');
    done(known ? { into: known } : title && { title });
  };
  return html`
    <form autocomplete="off" class="bar" @submit=${submitted} aria-label=${d('gather')}>
      <p>${d('gatheredCount', { n: count })}</p>
      ${concerns.length > 0
        ? selectField(
            'into',
            d('gatherInto'),
            [
              { value: '', label: d('newConcern') },
              ...concerns.map((each) => ({ value: each.id, label: each.title ?? t('retractedText') })),
            ],
            into,
            chosen,
          )
        : nothing}
      ${into ? nothing : wordingField('title', d('concernTitle'), {}, 1)}
      <p><button>${d('gather')}</button></p>
    </form>
  `;
}

/** Puts comments of a board into a concern, besides those that are in it. */
export async function addToConcern(board: ResponseBoard, comments: ReadonlySet<string>, where: ConcernChoice): Promise<void> {
  if ('into' in where) {
    await changeConcern(where.into, (ids) => [...new Set([...ids, ...comments])]);
    return;
  }
  const body = { materialVersionId: board.materialVersionId, title: where.title, commentIds: [...comments] };
  await send('POST', '/v1/concerns', body, { key: crypto.randomUUID() });
}
