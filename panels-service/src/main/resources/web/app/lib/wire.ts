/**
 * The shapes of the panels API as far as the pages need them; the contract is /openapi/panels.yaml. What members say, and what
 * becomes of it, is in `comment-wire`.
 */
export interface Membership {
  readonly id: string;
  readonly panelId: string;
  readonly country: string;
  readonly pseudonym: string;
  readonly role: 'MEMBER' | 'CHAIR' | 'PPI_LEAD' | 'CARER_MEMBER';
  readonly language?: string;
  readonly state: 'INVITED' | 'ACTIVE' | 'ON_BREAK' | 'ENDED';
  readonly termFrom?: string;
  readonly termUntil?: string;
}

export interface Panel {
  readonly id: string;
  readonly name: string;
  readonly termsOfReference?: { readonly purpose?: string; readonly termOfOfficeMonths?: number };
  readonly feedbackAgreement?: { readonly acknowledgeWithinDays: number; readonly responseWithinDays: number };
}

export interface Question {
  readonly id: string;
  readonly text: string;
}

export interface Review {
  readonly id: string;
  readonly materialId: string;
  readonly materialVersionId: string;
  readonly versionNumber: number;
  readonly title: string;
  readonly summary?: string;
  readonly questions: readonly Question[];
  readonly deadline: string;
  readonly state: 'DRAFT' | 'OPEN' | 'CLOSED' | 'RESPONDED' | 'COMPLETED' | 'CANCELLED';
  readonly languages: readonly string[];
  readonly lagging?: readonly string[];
  readonly daysLeft?: number;
  readonly extendedFrom?: string;
  readonly deadlineReason?: string;
  readonly cancellationReason?: string;
  readonly readingPosition?: { readonly language: string; readonly paragraphId: string };
  readonly paymentOffer?: PaymentOffer;
}

export type ParagraphKind = 'HEADING' | 'PARAGRAPH' | 'LIST_ITEM' | 'TABLE_ROW';

export interface Paragraph {
  readonly id: string;
  readonly kind: ParagraphKind;
  readonly level?: number;
  readonly start: number;
  readonly end: number;
  readonly html?: string;
}

export interface MaterialText {
  readonly materialVersionId: string;
  readonly language: string;
  readonly text: string;
  readonly paragraphs?: readonly Paragraph[];
  readonly lagsBehind?: boolean;
  readonly original?: { readonly name: string; readonly type: string; readonly bytes?: number };
}

export interface Passage {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start: number;
  readonly end: number;
}

export type WordState = 'SAME' | 'ADDED' | 'REMOVED';

export interface Comparison {
  readonly language: string;
  readonly paragraphs: readonly {
    readonly id: string;
    readonly state: WordState | 'CHANGED';
    readonly words: readonly { readonly state: WordState; readonly text: string }[];
  }[];
}

export interface GlossaryTerm {
  readonly term: string;
  readonly explanation: string;
}

export interface HelpLines {
  readonly country: string;
  readonly items: readonly {
    readonly name: string;
    readonly phone: string;
    readonly hours?: string;
    readonly languages?: readonly string[];
    readonly emergency?: boolean;
  }[];
}

export interface PaymentOffer {
  readonly id: string;
  readonly amount: number;
  readonly currency: string;
  readonly state?: 'OFFERED' | 'ACCEPTED' | 'DECLINED';
  readonly basis?: string;
  /** What to know before an answer. */
  readonly notice?: string;
  readonly offeredAt?: string;
  readonly title?: string;
  readonly claimId?: string;
  readonly claimState?: 'SUBMITTED' | 'APPROVED' | 'PAID' | 'REJECTED';
  readonly reason?: string;
}

export interface MessageSettings {
  readonly email?: string;
  readonly frequency: 'AT_ONCE' | 'DAILY' | 'NONE';
  readonly language?: string;
  readonly confirmed?: boolean;
  readonly paused?: boolean;
}

export type AccessNeed =
  | 'STEP_FREE_ACCESS'
  | 'SIGN_LANGUAGE'
  | 'INTERPRETATION'
  | 'CAPTIONS'
  | 'LARGE_PRINT'
  | 'EASY_READ'
  | 'HEARING_LOOP'
  | 'QUIET_ROOM'
  | 'BREAKS'
  | 'COMPANION'
  | 'TRANSPORT'
  | 'CHILD_CARE';

export interface Meeting {
  readonly id: string;
  readonly panelId: string;
  /** By the clock on the wall there. */
  readonly startsAt: string;
  readonly zone: string;
  readonly startsAtInstant: string;
  readonly place?: string;
  readonly link?: string;
  readonly agenda?: string;
  readonly accessNeeds: readonly AccessNeed[];
  readonly attended?: boolean;
  readonly notes?: string;
}

export interface Development {
  readonly kind?: string;
  readonly title?: string;
  readonly date?: string;
  readonly on?: string;
}
