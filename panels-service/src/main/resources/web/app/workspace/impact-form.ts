import { html, nothing, type TemplateResult } from 'lit';
import { beginning } from '../lib/progress';
import { STANDARDS } from '../lib/standards';
import { t } from '../lib/words';
import { LEVELS, STAGES } from './kinds';
import type { Comment, NewImpactEntry, Study } from '../lib/wire';
import { d, type WorkspaceKey } from './words';
import { selectField, valueOf, wordingField, wordingOf } from './wording';

/** Whose view it is that somebody tells. */
export type Side = 'researcherView' | 'contributorView';

/** The form in which it is logged what involvement led to, also if that is nothing. */
export function impactForm(
  offered: { readonly studies: readonly Study[]; readonly comments: readonly Comment[] },
  view: { readonly side: Side; readonly label: string },
  on: {
    readonly done: (entry: NewImpactEntry) => void;
    readonly missing: (name: string) => void;
    readonly cancel: () => void;
  },
): TemplateResult {
  const submitted = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const missing = missingIn(form);
    if (missing) {
      on.missing(missing);
    } else {
      on.done(entryOf(form, view.side));
    }
  };
  const today = new Date().toISOString().slice(0, 10);
  return html`
    <form autocomplete="off" @submit=${submitted} aria-labelledby="new-impact">
      <h2 id="new-impact">${d('addImpact')}</h2>
      ${selectField(
        'study',
        d('study'),
        offered.studies.map((study) => ({ value: study.id, label: study.title ?? study.acronym ?? study.id })),
      )}
      <p>
        <label for="date">${d('when')}</label>
        <input id="date" name="date" type="date" value=${today} max=${today} />
      </p>
      ${selectField('stage', d('stage'), options(STAGES))} ${selectField('level', d('level'), options(LEVELS))}
      ${wordingField('method', d('method'))} ${wordingField('hoped', d('hopedFor'))}
      <label class="choice"><input type="checkbox" name="noChange" /><span>${d('noChange')}</span></label>
      ${wordingField('changed', d('whatChangedLong'))} ${wordingField('matters', d('whyItMatters'))}
      ${wordingField('view', view.label)}
      ${checkboxes(
        'standards',
        d('standardsOfEntry'),
        Object.entries(STANDARDS).map(([value, each]) => ({ value, label: t(each.name) })),
      )}
      ${checkboxes(
        'comments',
        d('whichComments'),
        offered.comments.map((comment) => ({ value: comment.id, label: beginning(comment.text, 120) })),
      )}
      <p class="turn">
        <button>${t('keep')}</button>
        <button type="button" class="plain" @click=${on.cancel}>${t('cancel')}</button>
      </p>
    </form>
  `;
}

function options(keys: Readonly<Record<string, WorkspaceKey>>) {
  return Object.entries(keys).map(([value, key]) => ({ value, label: d(key) }));
}

function checkboxes(
  name: string,
  label: string,
  offered: readonly { readonly value: string; readonly label: string }[],
): TemplateResult | typeof nothing {
  if (offered.length === 0) {
    return nothing;
  }
  return html`
    <fieldset>
      <legend>${label}</legend>
      ${offered.map(
        (option) => html`
          <label class="choice"><input type="checkbox" name=${name} value=${option.value} /><span>${option.label}</span></label>
        `,
      )}
    </fieldset>
  `;
}

/** What changed need not be told where nothing did. */
function missingIn(form: HTMLFormElement): string | undefined {
  const needed = new FormData(form).has('noChange') ? ['method', 'hoped'] : ['method', 'hoped', 'changed'];
  return needed.find((name) => !wordingOf(form, name));
}

function entryOf(form: HTMLFormElement, side: Side): NewImpactEntry {
  const data = new FormData(form);
  const noChange = data.has('noChange');
  const commentIds = data.getAll('comments').map(String);
  return {
    studyId: commentIds.length === 0 ? valueOf(form, 'study') : undefined,
    commentIds,
    date: valueOf(form, 'date'),
    researchStage: valueOf(form, 'stage'),
    involvementLevel: valueOf(form, 'level'),
    method: wordingOf(form, 'method')!,
    hopedToInfluence: wordingOf(form, 'hoped')!,
    whatChanged: noChange ? undefined : wordingOf(form, 'changed'),
    noChange,
    whyItMatters: wordingOf(form, 'matters'),
    standards: data.getAll('standards') as NewImpactEntry['standards'][number][],
    [side]: wordingOf(form, 'view'),
  };
}
