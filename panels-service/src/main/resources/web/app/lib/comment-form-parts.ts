import { html, nothing, type TemplateResult } from 'lit';
import type { About, Comment, CommentKind, Credit, Draft, KeptDraft, Review } from './wire';
import type { DraftKeeper } from './drafts';
import { hrefOf } from './router';
import { shownIn } from './substitution';
import { day, type Key, t, time } from './words';

const LONGEST = 10_000;
const KINDS: readonly { readonly value: CommentKind; readonly label: Key; readonly example: Key }[] = [
  { value: 'CONTENT', label: 'kindContent', example: 'kindContentExample' },
  { value: 'WORDING', label: 'kindWording', example: 'kindWordingExample' },
  { value: 'TRANSLATION', label: 'kindTranslation', example: 'kindTranslationExample' },
];

/** What the words are about, to have it before one's eyes while writing. */
export function subject(about: About, review: Review, tag: string | null | undefined): TemplateResult {
  if (about.type === 'QUESTION') {
    const question = review.questions.find((each) => each.id === about.questionId);
    return html`<p>${t('aboutQuestion')}</p><blockquote lang=${shownIn(question) ?? nothing}>${question?.text}</blockquote>`;
  }
  return about.selector
    ? html`<p>${t('aboutPassage')}</p><blockquote lang=${tag ?? nothing}>${about.selector.exact}</blockquote>`
    : html`<p>${t('aboutWhole')}</p>`;
}

/** Where it is written, with what is wrong with it. */
export function wordsField(draft: Draft, wrong: string, written: (text: string) => void): TemplateResult {
  return html`
    <p>
      <label for="words">${t('whatToSay')}</label>
      <span id="words-hint" class="quiet hint">${t('noNames')}</span>
      <textarea
        id="words"
        rows="7"
        maxlength=${LONGEST}
        lang=${draft.language ?? nothing}
        aria-describedby=${wrong ? 'words-hint words-wrong' : 'words-hint'}
        aria-invalid=${wrong ? 'true' : 'false'}
        .value=${draft.text ?? ''}
        @input=${(event: Event) => written((event.target as HTMLTextAreaElement).value)}
      ></textarea>
      ${wrong ? html`<span id="words-wrong" class="wrong">${wrong}</span>` : nothing}
    </p>
  `;
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

/** What is shown when it is sent, with the links to go on. */
export function thanks(comment: Comment, back: string): TemplateResult {
  const due = comment.responseDue ? t('answerBy', { date: day(comment.responseDue) }) : '';
  return html`
    <p>${comment.screening ? t('progressChecking') : t('thanksMore')} ${due}</p>
    <blockquote lang=${comment.language ?? nothing}>${comment.text}</blockquote>
    <ul class="plain-list">
      <li><a class="action" href=${back}>${t('readOn')}</a></li>
      <li><a href=${hrefOf('comment', { id: comment.id })}>${t('toMyComment')}</a></li>
      <li><a href="/">${t('toHome')}</a></li>
    </ul>
  `;
}

/** Two windows wrote at once: both texts are there, and which one goes on is the person's choice. */
export function otherWindow(other: KeptDraft | undefined, review: Review): TemplateResult {
  return html`
    <div class="notice warning">
      <p>${t('twoWindows')}</p>
      ${other
        ? html`
            <blockquote lang=${other.language ?? nothing}>${other.text}</blockquote>
            <p><a href=${hrefOf('saying', { review: review.id, draft: other.id })}>${t('takeOther')}</a></p>
          `
        : nothing}
    </div>
  `;
}

/** Where the text is safe now. */
export function keepingLine(keeper: DraftKeeper): string {
  switch (keeper.keeping) {
    case 'untouched':
      return t('keptAsYouWrite');
    case 'saving':
      return t('saving');
    case 'unsaved':
      return keeper.failure?.isTemporary === false ? keeper.failure.sentence : t('onlyHere');
    case 'here':
      return t('onlyThisWindow');
    default:
      return t('savedAt', { time: time(keeper.savedAt ?? new Date()) });
  }
}

/** What a draft holds of what the server tells about it. */
export function contentOf(draft: Draft): Draft {
  return { kind: draft.kind, language: draft.language, text: draft.text, about: draft.about, credit: draft.credit };
}

export function trimmed(credit: Credit): Credit {
  return credit.preference === 'NAMED' ? { preference: 'NAMED', name: credit.name?.trim() } : credit;
}
