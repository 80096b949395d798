import { html, nothing, type TemplateResult } from 'lit';
import { beginning, decided } from '../lib/progress';
import type { Text } from '../lib/text';
import type { Comment, Comparison, NewChange, Passage } from '../lib/wire';
import { t } from '../lib/words';
import { d } from './words';
import { languageOptions, selectField, valueOf, wordingField, wordingOf } from './wording';

type Row = Comparison['paragraphs'][number];

/** A version beside the one before it, in one of its languages; empty where that one is not there in the language. */
export interface VersionComparison {
  readonly language: string;
  readonly old?: Text;
  readonly now?: Text;
  readonly rows: readonly Row[];
}

/** The form in which a change is recorded. */
export function changeForm(
  compared: VersionComparison,
  offered: {
    readonly languages: readonly string[];
    readonly comments: readonly Comment[];
    /** The languages of the panels, which read the description. */
    readonly wanted: readonly string[];
  },
  on: {
    readonly turnTo: (language: string) => void;
    readonly done: (change: NewChange) => void;
    readonly missing: (what: 'choice' | 'description') => void;
    readonly cancel: () => void;
  },
): TemplateResult {
  const submitted = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const commentIds = new FormData(form).getAll('comments').map(String);
    const description = wordingOf(form, 'description');
    const row = compared.rows.find((each) => each.id === valueOf(form, 'passage'));
    if (!row || commentIds.length === 0) {
      on.missing('choice');
    } else if (!description) {
      on.missing('description');
    } else {
      on.done({
        commentIds,
        language: compared.language,
        before: row.state === 'ADDED' ? undefined : passageOf(compared.old, row.id),
        after: row.state === 'REMOVED' ? undefined : passageOf(compared.now, row.id),
        description,
      });
    }
  };
  const rows = compared.rows.filter((row) => row.state !== 'SAME');
  return html`
    <form autocomplete="off" @submit=${submitted} aria-label=${d('record')}>
      ${selectField(
        'change-language',
        t('textLanguage'),
        languageOptions(offered.languages),
        compared.language,
        on.turnTo,
      )}
      <fieldset>
        <legend>${d('whichPassage')}</legend>
        ${rows.length === 0
          ? html`<p>${d('nothingDiffers')}</p>`
          : rows.map((row, index) => passageChoice(row, compared.language, index === 0))}
      </fieldset>
      <fieldset>
        <legend>${d('whichComments')}</legend>
        ${offered.comments.map(commentChoice)}
      </fieldset>
      ${wordingField('description', d('describeChange'), {}, 3, offered.wanted)}
      <p class="turn">
        <button>${t('keep')}</button>
        <button type="button" class="plain" @click=${on.cancel}>${t('cancel')}</button>
      </p>
    </form>
  `;
}

/** A passage that reads otherwise now, to choose. */
function passageChoice(row: Row, shown: string, first: boolean): TemplateResult {
  return html`
    <label class="choice">
      <input type="radio" name="passage" value=${row.id} ?checked=${first} />
      <span lang=${shown}>
        ${row.words.map((word) =>
          word.state === 'ADDED'
            ? html`<ins>${word.text}</ins>`
            : word.state === 'REMOVED'
              ? html`<del>${word.text}</del>`
              : word.text,
        )}
      </span>
    </label>
  `;
}

/** A comment for which something was changed, to choose. */
function commentChoice(comment: Comment): TemplateResult {
  return html`
    <label class="choice">
      <input type="checkbox" name="comments" value=${comment.id} />
      <span>
        <span lang=${comment.language ?? nothing}>${beginning(comment.text, 200)}</span>
        <small>${decided(comment.response!.decision)}</small>
      </span>
    </label>
  `;
}

/** A whole paragraph as a passage of its text. */
function passageOf(text: Text | undefined, paragraph: string): Passage | undefined {
  const found = text?.paragraph(paragraph);
  return found && text?.passage(found.start, found.end);
}
