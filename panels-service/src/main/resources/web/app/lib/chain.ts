import { html, nothing, type TemplateResult } from 'lit';
import type { CommentProgress } from './progress';
import { day, t } from './words';

type StepState = 'done' | 'now' | 'later';

interface Step {
  readonly name: string;
  readonly state: StepState;
  /** When it happened, or until when it will. */
  readonly when?: string;
}

/** From sent to thanked, each with how far it is. A comment that changes nothing ends with its answer. */
function stepsOf(comment: CommentProgress, thanked: boolean): readonly Step[] {
  const received = comment.state !== 'SUBMITTED';
  const answered = !!comment.response && comment.state !== 'REOPENED';
  const changed = comment.changes.length > 0;
  const refused = answered && ['NOT_ACCEPTED', 'OUT_OF_SCOPE'].includes(comment.response!.decision) && !changed;
  const sent = comment.submittedAt ? day(comment.submittedAt) : undefined;
  const due = !answered && comment.responseDue ? t('answerBy', { date: day(comment.responseDue) }) : undefined;
  const steps = [
    { name: t('chainSent'), done: true, when: sent },
    { name: t('chainReceived'), done: received },
    { name: t('chainAnswered'), done: answered, when: due },
    ...(refused
      ? [{ name: t('chainSame'), done: true }]
      : [
          { name: t('chainChanged'), done: changed },
          { name: t('chainThanked'), done: thanked },
        ]),
  ];
  const now = steps.findIndex((step) => !step.done);
  return steps.map(({ name, done, when }, index) => ({ name, when, state: done ? 'done' : index === now ? 'now' : 'later' }));
}

function spoken(state: StepState): TemplateResult | typeof nothing {
  return state === 'later' ? nothing : html`<span class="unseen">: ${t(state === 'done' ? 'chainDone' : 'chainNow')}</span>`;
}

/** The way of a comment, as it stands on its page. */
export function chainSteps(comment: CommentProgress, thanked: boolean): TemplateResult {
  return html`
    <ol class="chain" aria-label=${t('chain')}>
      ${stepsOf(comment, thanked).map(
        (step) => html`
          <li class=${step.state} aria-current=${step.state === 'now' ? 'step' : nothing}>
            ${step.name}${spoken(step.state)}${step.when ? html`<small>${step.when}</small>` : nothing}
          </li>
        `,
      )}
    </ol>
  `;
}

/** The same as a line of dots, beside a sentence that says where it is. */
export function chainLine(comment: CommentProgress): TemplateResult | typeof nothing {
  if (comment.state === 'RETRACTED') {
    return nothing;
  }
  return html`
    <ol class="chain short" aria-hidden="true">
      ${stepsOf(comment, false).map((step) => html`<li class=${step.state}></li>`)}
    </ol>
  `;
}
