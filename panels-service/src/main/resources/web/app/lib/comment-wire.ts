import type { Passage } from './wire';

/** What members say, from the draft to what came of it. */
export type CommentKind = 'CONTENT' | 'WORDING' | 'TRANSLATION';
export type CreditPreference = 'NAMED' | 'PSEUDONYM' | 'PANEL_ONLY' | 'NONE';

export interface Credit {
  readonly preference: CreditPreference;
  readonly name?: string;
}

export interface About {
  readonly type: 'PASSAGE' | 'GENERAL' | 'QUESTION';
  readonly selector?: Passage;
  readonly questionId?: string;
}

/** What is kept on the server while somebody writes. */
export interface Draft {
  readonly kind?: CommentKind;
  readonly language?: string;
  readonly text?: string;
  readonly about?: About;
  readonly credit?: Credit;
}

export interface KeptDraft extends Draft {
  readonly id: string;
  readonly version: number;
  readonly returnedBecause?: string;
}

export interface Change {
  readonly materialVersionId: string;
  readonly versionNumber: number;
  readonly description: string;
  readonly language?: string;
  readonly before?: Passage;
  readonly after?: Passage;
}

export interface Comment {
  readonly id: string;
  readonly reviewRequestId: string;
  readonly materialVersionId: string;
  readonly kind: CommentKind;
  readonly language?: string;
  readonly text?: string;
  readonly about?: About;
  readonly state: 'SUBMITTED' | 'ACKNOWLEDGED' | 'ANSWERED' | 'CONFIRMED' | 'REOPENED' | 'RETRACTED';
  readonly credit?: Credit;
  readonly submittedAt?: string;
  readonly responseDue?: string;
  readonly reopenReason?: string;
  readonly heldReopening?: { readonly reason: string; readonly returnedBecause?: string };
  readonly response?: { readonly decision: Decision; readonly reason?: string };
  readonly changes: readonly Change[];
  readonly screening?: boolean;
  readonly late?: boolean;
  readonly source?: 'PHONE' | 'PAPER' | 'MEETING';
  readonly receivedOn?: string;
}

export type Decision = 'ACCEPTED' | 'PARTLY_ACCEPTED' | 'NOT_ACCEPTED' | 'OUT_OF_SCOPE';

export interface Contribution {
  readonly id?: string;
  readonly commentId?: string;
  readonly credit: CreditPreference;
  readonly line?: string;
}

export interface Trace {
  readonly nodes: readonly {
    readonly kind: string;
    readonly id: string;
    readonly label?: string;
    readonly state?: string;
    readonly occurredOn?: string;
  }[];
}

export interface Anchor {
  readonly materialVersionId: string;
  readonly versionNumber: number;
  readonly state: 'ANCHORED' | 'MOVED' | 'ORPHANED';
}

export interface SaidAndDone {
  readonly said?: string;
  readonly did?: string;
  readonly decision?: Decision;
  readonly materialTitle: string;
  readonly versionNumber?: number;
  readonly language?: string;
  readonly before?: string;
  readonly after?: string;
  readonly creditedIn?: readonly { readonly workId: string }[];
  readonly shownAt?: readonly { readonly name: string; readonly startsOn: string }[];
}
