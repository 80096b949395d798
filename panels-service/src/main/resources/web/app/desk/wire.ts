import type { Change, Comment, Decision } from '../lib/comment-wire';
import type { Meeting, Panel, Review } from '../lib/wire';
import type { Texts } from './wording';

/** What the desks are told beyond what members are. */
export interface DeskComment {
  readonly comment: Comment & { readonly from?: string };
  readonly draft?: ResponseDraft;
  readonly concernId?: string;
}

export interface ResponseDraft {
  readonly commentId: string;
  readonly decision: Decision;
  readonly reason: string;
  readonly reasonTexts: Texts;
  readonly etag: string;
}

export interface DeskGroup {
  readonly about: 'PASSAGE' | 'GENERAL' | 'QUESTION';
  readonly language?: string;
  readonly start?: number;
  readonly exact?: string;
  readonly questionId?: string;
  readonly question?: string;
  readonly waiting: number;
  readonly comments: readonly DeskComment[];
}

export interface Concern {
  readonly id: string;
  readonly title?: string;
  readonly commentIds: readonly string[];
  readonly waiting: number;
}

export interface ConcernInFull {
  readonly titleTexts?: Texts;
  readonly commentIds: readonly string[];
}

export interface Answering {
  readonly reviewRequestId: string;
  readonly materialVersionId: string;
  readonly versionNumber: number;
  readonly title: string;
  readonly waiting: number;
  readonly drafted: number;
  readonly retracted: number;
  readonly groups: readonly DeskGroup[];
  readonly concerns: readonly Concern[];
  readonly next?: string;
}

export type LedComment = Comment & { readonly pseudonym?: string; readonly panelId?: string };

export type LedReview = Review & {
  readonly panelIds?: readonly string[];
  readonly heard?: number;
  readonly members?: number;
  readonly quorumReached?: boolean;
};

export type LedPanel = Panel & {
  readonly country: string;
  readonly state: 'FORMING' | 'ACTIVE' | 'PAUSED' | 'CLOSED';
  readonly languages: readonly string[];
  readonly members?: number;
  readonly quorum?: number;
};

export interface AgreedTerms {
  readonly number: number;
  readonly purpose: string;
  readonly purposeTexts: Texts;
  readonly termOfOfficeMonths: number;
  readonly agreedAt: string;
}

export type LedMeeting = Meeting & {
  readonly attendedMembershipIds?: readonly string[];
  readonly placeTexts?: Texts;
  readonly agendaTexts?: Texts;
  readonly notesTexts?: Texts;
};

export interface Material {
  readonly id: string;
  readonly studyId: string;
  readonly title: string;
  readonly kind: string;
}

export interface Version {
  readonly id: string;
  readonly materialId: string;
  readonly number: number;
  readonly state: 'DRAFT' | 'UNDER_REVIEW' | 'REVISED' | 'RELEASED' | 'RETIRED';
  readonly sourceLanguage: string;
  readonly languages: readonly string[];
  readonly lagging?: readonly string[];
  readonly releasedAt?: string;
  readonly overrideReason?: string;
}

export interface RecordedChange extends Change {
  readonly id: string;
  readonly commentIds: readonly string[];
}

export interface Held {
  readonly pseudonym?: string;
  readonly commentId: string;
  readonly text: string;
  readonly language?: string;
  readonly marks: readonly {
    readonly start: number;
    readonly end: number;
    readonly reason: 'NAME' | 'PLACE' | 'CONTACT' | 'HEALTH';
  }[];
}

export interface Flag {
  readonly id: string;
  readonly membershipId: string;
  readonly pseudonym: string;
  readonly commentId?: string;
  readonly source: 'MEMBER' | 'PPI_LEAD';
  readonly wantsCall: boolean;
  readonly words?: string;
  readonly state: 'RAISED' | 'TAKEN' | 'CLOSED';
  readonly mine: boolean;
  readonly raisedAt: string;
  readonly note?: string;
}

export interface Claim {
  readonly id: string;
  readonly pseudonym: string;
  readonly title?: string;
  readonly expenses: readonly { readonly what: string; readonly amount: number }[];
  readonly amount: number;
  readonly total: number;
  readonly currency: string;
  readonly state: 'SUBMITTED' | 'APPROVED' | 'PAID' | 'REJECTED';
  readonly reason?: string;
  readonly receipts?: readonly { readonly id: string; readonly bytes: number }[];
  readonly submittedAt: string;
}

export interface Rate {
  readonly country: string;
  readonly taskKind: 'REVIEW' | 'MEETING' | 'TRAINING';
  readonly amount: number;
  readonly currency: string;
  readonly basis?: string;
}

/** How it is answered stands nowhere. */
export interface MadeOffer {
  readonly id: string;
  readonly membershipId: string;
  readonly amount: number;
  readonly currency: string;
}

export interface ImpactEntry {
  readonly id: string;
  readonly commentIds: readonly string[];
  readonly date: string;
  readonly researchStage: string;
  readonly involvementLevel: string;
  readonly method?: string;
  readonly hopedToInfluence?: string;
  readonly whatChanged?: string;
  readonly noChange: boolean;
  readonly whyItMatters?: string;
  readonly standards: readonly string[];
  readonly contributorViews: readonly string[];
  readonly researcherView?: string;
}

export interface GrippItem {
  readonly code: string;
  readonly section: string;
  readonly name: string;
  readonly asks?: string;
  readonly source: 'AUTO' | 'AUTHORED';
  readonly text?: string;
  readonly addition?: string;
  readonly notApplicable: boolean;
  readonly mayNotApply: boolean;
  readonly evidenceRefs: readonly string[];
}

export interface GrippReport {
  readonly id: string;
  readonly studyId: string;
  readonly form: 'SF' | 'LF';
  readonly language: string;
  readonly number?: number;
  readonly frozenAt?: string;
  /** The rest is told of one report only, not in the list. */
  readonly title?: string;
  readonly citation?: string;
  readonly noneFound?: string;
  readonly items?: readonly GrippItem[];
  readonly missing?: readonly string[];
  readonly source?: string;
}

export interface SaidLine {
  readonly said: string;
  readonly saidTexts: Texts;
  readonly dropCountry: boolean;
}
