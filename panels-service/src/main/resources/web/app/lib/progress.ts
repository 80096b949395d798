import type { Comment, Decision, Review } from './wire';
import { day, daysUntil, type Key, t } from './words';

const DECISIONS: Record<Decision, Key> = {
  ACCEPTED: 'decisionAccepted',
  PARTLY_ACCEPTED: 'decisionPartly',
  NOT_ACCEPTED: 'decisionNot',
  OUT_OF_SCOPE: 'decisionOutside',
};

export function decided(decision: Decision): string {
  return t(DECISIONS[decision]);
}

/** How far a comment has come. */
export type CommentProgress = Pick<Comment, 'state' | 'screening' | 'submittedAt' | 'responseDue'> & {
  readonly response?: { readonly decision: Decision } | null;
  readonly changes: readonly unknown[];
};

/** Where a comment is on its way, in a sentence. */
export function progress(comment: CommentProgress): string {
  if (comment.screening) {
    return t('progressChecking');
  }
  switch (comment.state) {
    case 'SUBMITTED':
    case 'ACKNOWLEDGED': {
      const arrived = comment.state === 'SUBMITTED' ? t('progressSent') : t('progressArrived');
      return comment.responseDue ? `${arrived} ${t('answerBy', { date: day(comment.responseDue) })}` : arrived;
    }
    case 'REOPENED':
      return t('progressReopened');
    case 'RETRACTED':
      return t('progressRetracted');
    default:
      return comment.changes.length > 0 ? t('progressChanged') : t('progressAnswered');
  }
}

/** The beginning of a text, cut at a word. */
export function beginning(text: string | null | undefined, length = 120): string {
  if (!text || text.length <= length) {
    return text ?? '';
  }
  const cut = text.slice(0, length);
  return `${cut.slice(0, cut.lastIndexOf(' ') + 1 || length).trimEnd()} …`;
}

/** How long somebody still has, counted in days because dates say little to a tired person. */
export function whenDue(review: Review): string {
  const left = review.daysLeft ?? daysUntil(review.deadline);
  if (new Date(review.deadline) < new Date()) {
    return t('deadlinePassed', { date: day(review.deadline) });
  }
  return left === 0 ? t('dueToday') : t('daysLeft', { n: left, date: day(review.deadline) });
}

/** The same in a few words; the day stands where the review is read. */
export function timeLeft(review: Review): string {
  const left = review.daysLeft ?? daysUntil(review.deadline);
  if (new Date(review.deadline) < new Date()) {
    return t('deadlinePassed', { date: day(review.deadline) });
  }
  return left === 0 ? t('dueToday') : t('daysShort', { n: left });
}
