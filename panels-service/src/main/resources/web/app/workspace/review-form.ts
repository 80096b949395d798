import { html, type TemplateResult } from 'lit';
import { nameOf } from '../lib/languages';
import { t } from '../lib/words';
import type { NewReview, Panel, Texts } from '../lib/wire';
import { languagesOf } from './panel-languages';
import { d } from './words';
import { valueOf, wordingField, wordingOf } from './wording';

const END_OF_DAY = 'T21:00:00Z';
const MOST_QUESTIONS = 10;
const TWO_WEEKS = 14 * 86_400_000;

/** What the panels are asked to say something about, and until when. */
export type ReviewPlan = Omit<NewReview, 'materialVersionId'>;

/** The last moment of the day that was chosen. */
export function deadlineOf(form: HTMLFormElement): string {
  return valueOf(form, 'deadline') + END_OF_DAY;
}

/** The form in which a review is prepared, with room for so many questions. */
export function reviewForm(
  panels: readonly Panel[],
  room: number,
  on: {
    readonly more: () => void;
    readonly done: (review: ReviewPlan) => void;
    readonly missing: (what: 'panels' | 'summary') => void;
  },
): TemplateResult {
  const wanted = (form: HTMLFormElement): readonly string[] => languagesOf(panelsChosen(form), panels);
  const submitted = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const panelIds = panelsChosen(form);
    const summary = wordingOf(form, 'summary');
    if (panelIds.length === 0) {
      on.missing('panels');
    } else if (!summary) {
      on.missing('summary');
    } else {
      on.done({ panelIds, summary, questions: questionsOf(form, room), deadline: deadlineOf(form) });
    }
  };
  const soon = new Date(Date.now() + TWO_WEEKS).toISOString().slice(0, 10);
  return html`
    <form autocomplete="off" @submit=${submitted} aria-label=${d('openReview')}>
      <fieldset>
        <legend>${d('whichPanels')}</legend>
        ${panels.map(
          (panel) => html`
            <label class="choice">
              <input type="checkbox" name="panels" value=${panel.id} />
              <span>${panel.name} <small>${panel.languages.map(nameOf).join(', ')}</small></span>
            </label>
          `,
        )}
      </fieldset>
      ${wordingField('summary', d('reviewSummary'), {}, 3, wanted)}
      ${Array.from({ length: room }, (_, index) =>
        wordingField(`question-${index}`, d('questionNumber', { number: index + 1 }), {}, 2, (form) =>
          wordingOf(form, `question-${index}`) ? wanted(form) : [],
        ),
      )}
      <p>
        <button type="button" class="plain" @click=${on.more} ?disabled=${room >= MOST_QUESTIONS}>
          ${d('addQuestion')}
        </button>
      </p>
      <p>
        <label for="deadline">${d('deadline')}</label>
        <input id="deadline" name="deadline" type="date" value=${soon} />
      </p>
      <p><button>${t('keep')}</button></p>
    </form>
  `;
}

function panelsChosen(form: HTMLFormElement): readonly string[] {
  return new FormData(form).getAll('panels').map(String);
}

function questionsOf(form: HTMLFormElement, room: number): readonly Texts[] {
  return Array.from({ length: room }, (_, index) => wordingOf(form, `question-${index}`)).filter(
    (question) => question !== undefined,
  );
}
