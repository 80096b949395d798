import { html, nothing, type TemplateResult } from 'lit';
import { hrefOf } from './router';
import type { About, Comment, CommentKind, Review } from './wire';
import { day, type Key, t } from './words';

const KINDS: readonly { readonly value: CommentKind; readonly label: Key; readonly example: Key }[] = [
  { value: 'CONTENT', label: 'kindContent', example: 'kindContentExample' },
  { value: 'WORDING', label: 'kindWording', example: 'kindWordingExample' },
  { value: 'TRANSLATION', label: 'kindTranslation', example: 'kindTranslationExample' },
];

/** What the words are about, to have it before one's eyes while writing. */
export function subject(about: About, review: Review, tag: string | undefined): TemplateResult {
  if (about.type === 'QUESTION') {
    const question = review.questions.find((each) => each.id === about.questionId);
    return html`<p>${t('aboutQuestion')}</p><blockquote>${question?.text}</blockquote>`;
  }
  return about.selector
    ? html`<p>${t('aboutPassage')}</p><blockquote lang=${tag ?? nothing}>${about.selector.exact}</blockquote>`
    : html`<p>${t('aboutWhole')}</p>`;
}

/** Whether it is about what is said, how it is said, or how it was translated. */
export function kindChoice(now: CommentKind, chosen: (kind: CommentKind) => void): TemplateResult {
  return html`
    <fieldset>
      <legend>${t('kindQuestion')}</legend>
      ${KINDS.map(
        (kind) => html`
          <label class="choice">
            <input
              type="radio"
              name="kind"
              value=${kind.value}
              .checked=${kind.value === now}
              @change=${() => chosen(kind.value)}
            />
            <span>${t(kind.label)} <small>${t(kind.example)}</small></span>
          </label>
        `,
      )}
    </fieldset>
  `;
}

/** What is shown when it is sent, with the ways to go on. */
export function thanks(comment: Comment, back: string): TemplateResult {
  const due = comment.answerDue ? t('answerBy', { date: day(comment.answerDue) }) : '';
  return html`
    <p>${comment.checking ? t('progressChecking') : t('thanksMore')} ${due}</p>
    <blockquote lang=${comment.language ?? nothing}>${comment.text}</blockquote>
    <ul class="plain-list">
      <li><a class="action" href=${back}>${t('readOn')}</a></li>
      <li><a href=${hrefOf('comment', { id: comment.id })}>${t('toMyComment')}</a></li>
      <li><a href="/">${t('toHome')}</a></li>
    </ul>
  `;
}
