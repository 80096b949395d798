import { html, nothing, type TemplateResult } from 'lit';
import type { Comment, Paragraph, Review } from './wire';
import { nameOf } from './languages';
import { whenDue } from './progress';
import { hrefOf } from './router';
import { icon } from './icons';
import type { Text } from './text';
import { shownIn } from './substitution';
import { language, t } from './words';

/** Where the review is, and how long somebody still has. */
export function reviewStatus(review: Review): string {
  switch (review.state) {
    case 'OPEN':
      return whenDue(review);
    case 'CANCELLED':
      return `${t('reviewCancelled')} ${review.cancellationReason ?? ''}`;
    case 'COMPLETED':
      return t('reviewCompleted');
    default:
      return t('reviewClosed');
  }
}

/** In which language the text is shown and why, and the choice of another one. */
export function languageNotices(
  text: Text,
  review: Review,
  wished: string,
  chosen: (tag: string) => void,
): TemplateResult {
  const tag = text.language;
  const lags = text.source.lagsBehind || review.lagging?.includes(tag);
  return html`
    ${tag !== (wished || language().tag)
      ? html`<p class="notice">${t('substituted', { wished: language().name, shown: nameOf(tag) })}</p>`
      : nothing}
    ${lags ? html`<p class="notice">${t('lags')}</p>` : nothing}
    ${review.languages.length > 1
      ? html`
          <p>
            <label for="text-language">${t('textLanguage')}</label>
            <select id="text-language" @change=${(event: Event) => chosen((event.target as HTMLSelectElement).value)}>
              ${review.languages.map(
                (each) => html`<option value=${each} lang=${each} ?selected=${each === tag}>${nameOf(each)}</option>`,
              )}
            </select>
          </p>
        `
      : nothing}
    ${text.source.original
      ? html`
          <p>
            <a href="/v1/material-versions/${text.source.materialVersionId}/texts/${tag}/original" download>
              ${t('original', { name: text.source.original.name })}
            </a>
          </p>
        `
      : nothing}
  `;
}

/** The questions to the readers, and the link to comment on the whole. */
export function reviewQuestions(review: Review): TemplateResult {
  return html`
    ${review.questions.length > 0
      ? html`
          <section aria-labelledby="questions">
            <h2 id="questions">${t('questions')}</h2>
            <ol class="questions">
              ${review.questions.map(
                (question) => html`
                  <li>
                    <p id="question-${question.id}" lang=${shownIn(question) ?? nothing}>${question.text}</p>
                    <p>
                      <a
                        class="say"
                        aria-describedby="question-${question.id}"
                        href=${hrefOf('saying', { review: review.id, question: question.id })}
                        >${t('answerQuestion')}</a
                      >
                    </p>
                  </li>
                `,
              )}
            </ol>
          </section>
        `
      : nothing}
    <section aria-labelledby="general">
      <h2 id="general">${t('generalHeading')}</h2>
      <p>${t('generalMore')}</p>
      <p><a class="action" href=${hrefOf('saying', { review: review.id })}>${t('sayGeneral')}</a></p>
    </section>
  `;
}

/** The links at a paragraph: to comment on it, and to the own comments on it. */
export function paragraphLinks(
  review: Review,
  text: Text,
  paragraph: Paragraph,
  said: readonly Comment[],
  mayComment: boolean,
  leaving: () => void,
): TemplateResult {
  const number = text.paragraphs.indexOf(paragraph) + 1;
  const href = hrefOf('saying', { review: review.id, paragraph: paragraph.id, text: text.language });
  return html`
    <p class="ways" lang=${language().tag}>
      ${said.map(
        (comment) => html`<a class="quiet" href=${hrefOf('comment', { id: comment.id })}>${icon('comment')}${t('youSaidHere')}</a>`,
      )}
      ${mayComment
        ? html`
            <a class="say" href=${href} @click=${leaving}>
              ${icon('addComment')}${t('sayHere')}<span class="unseen"> ${t('paragraphNumber', { n: number })}</span>
            </a>
          `
        : nothing}
    </p>
  `;
}

/** Whether a comment is about words in the paragraph. */
export function isWithin(comment: Comment, paragraph: Paragraph): boolean {
  const selector = comment.about?.selector;
  return !!selector && selector.start < paragraph.end && selector.end > paragraph.start;
}
