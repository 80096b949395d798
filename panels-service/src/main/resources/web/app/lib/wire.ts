/**
 * The words of the pages for what the services tell and take; the only place that names the operations that they come from.
 * Schemas have no names here, so that one can be renamed without a change of the pages.
 */
import type { Body, Item, Reply } from './contract';

/** What a member finds on the first page. */
export type Home = Reply<'GET /v1/home'>;
export type Membership = Item<'GET /v1/memberships'>;
export type NewMembership = Body<'POST /v1/panels/{}/memberships'>;
export type Invitation = Reply<'POST /v1/memberships/{}/invitation'>;
/** What an invitation is accepted with, whatever it stands for. */
export type InvitationKey = Pick<Invitation, 'link' | 'qrCode' | 'invitationLetters' | 'expiresAt'>;
export type TemporaryPassword = Reply<'POST /v1/memberships/{}/temporary-password'>;
export type StaffInvitation = Item<'GET /v1/staff-invitations'>;
export type NewStaffInvitation = Body<'POST /v1/staff-invitations'>;
export type StaffInvitationKey = Reply<'POST /v1/staff-invitations/{}/renewal'>;
export type StaffAccount = Item<'GET /v1/staff-accounts'>;
export type StaffAccountChange = Body<'PUT /v1/staff-accounts/{}'>;
export type Panel = Reply<'GET /v1/panels/{}'>;
export type AgreedTerms = Item<'GET /v1/panels/{}/terms-of-reference'>;
export type Meeting = Item<'GET /v1/panels/{}/meetings'>;
export type NewMeeting = Body<'POST /v1/panels/{}/meetings'>;
export type AccessNeed = Meeting['accessNeeds'][number];
export type Development = Item<'GET /v1/memberships/{}/development-steps'>;

export type Material = Reply<'GET /v1/materials/{}'>;
export type Version = Reply<'GET /v1/material-versions/{}'>;
export type NewMaterial = Body<'POST /v1/materials'>;
export type MaterialText = Reply<'GET /v1/material-versions/{}/texts/{}'>;
/** As it would be read out of a file. */
export type TextPreview = Reply<'POST /v1/materials/{}/text-preview'>;
export type Paragraph = NonNullable<MaterialText['paragraphs']>[number];
export type Comparison = Reply<'GET /v1/material-versions/{}/comparison'>;
export type NewChange = Body<'POST /v1/material-versions/{}/changes'>;
export type RecordedChange = Item<'GET /v1/material-versions/{}/changes'>;
/** What a release would show to panels without being there in all of their languages. */
export type MissingLanguages = Reply<'GET /v1/material-versions/{}/missing-languages'>;

/** Of what everybody may read. */
export type PublicEvent = Item<'GET /v1/events'>;
export type Work = Item<'GET /v1/works'>;

export type Review = Reply<'GET /v1/review-requests/{}'>;
export type NewReview = Body<'POST /v1/review-requests'>;
export type ResponseBoard = Reply<'GET /v1/review-requests/{}/response-board'>;
export type CommentGroup = ResponseBoard['groups'][number];
export type GroupedComment = CommentGroup['comments'][number];
/** As the board tells it: with how many of its comments wait. */
export type Concern = ResponseBoard['concerns'][number];

export type Comment = Reply<'GET /v1/comments/{}'>;
export type NewComment = Body<'POST /v1/review-requests/{}/comments'>;
export type NewCommentOnBehalf = Body<'POST /v1/review-requests/{}/comments-on-behalf'>;
export type CommentKind = Comment['kind'];
export type About = NonNullable<Comment['about']>;
export type Passage = NonNullable<About['selector']>;
export type Credit = NonNullable<Comment['credit']>;
export type CreditPreference = Credit['preference'];
export type NewResponse = Body<'POST /v1/comments/{}/response'>;
export type Decision = NonNullable<Comment['response']>['decision'];
export type Change = Comment['changes'][number];
export type Anchor = Item<'GET /v1/comments/{}/anchors'>;
export type KeptDraft = Item<'GET /v1/review-requests/{}/drafts'>;
/** What is kept on the server while somebody writes. */
export type Draft = Body<'PUT /v1/review-requests/{}/drafts/{}'>;
export type Contribution = Item<'GET /v1/contributions'>;
export type TraceNode = Reply<'GET /v1/trace/{}/{}'>['nodes'][number];
export type YouSaidWeDid = Item<'GET /v1/panels/{}/you-said-we-did'>;
export type YouSaidLine = Reply<'GET /v1/comments/{}/you-said'>;
export type ScreeningResult = Body<'POST /v1/comments/{}/screening'>;
export type Screening = Item<'GET /v1/panels/{}/screenings'>;

export type GlossaryTerm = Item<'GET /v1/glossary'>;
export type NewSafeguardingFlag = Body<'POST /v1/safeguarding-flags'>;
/** As whoever raised it is told. */
export type RaisedFlag = Reply<'GET /v1/my-safeguarding-flags'>['items'][number];
export type SafeguardingFlag = Item<'GET /v1/safeguarding-flags'>;
/** A copy of what is stored about somebody, by the table that it lies in. */
export type MyData = Reply<'GET /v1/my-data'>;
export type MessageSettingsChange = Body<'PUT /v1/message-settings'>;
export type MessageSettings = Reply<'GET /v1/message-settings'>;
export type PaymentOffer = Item<'GET /v1/payment-offers'>;
export type PaymentRate = Item<'GET /v1/payment-rates'>;
export type NewPaymentOffer = Body<'POST /v1/payment-offers'>;
export type Claim = Item<'GET /v1/claims'>;

export type ImpactEntry = Item<'GET /v1/impact-entries'>;
export type NewImpactEntry = Body<'POST /v1/impact-entries'>;
export type GrippReport = Reply<'GET /v1/gripp-reports/{}'>;
export type NewGrippReport = Body<'POST /v1/gripp-reports'>;
export type GrippReportSummary = Item<'GET /v1/gripp-reports'>;
export type GrippItem = GrippReport['items'][number];
export type StandardsProfile = Reply<'GET /v1/standards-assessments'>;
export type Study = Item<'GET /v1/studies'>;

export type WaitingWork = Reply<'GET /v1/waiting-work'>;
/** What became of each of several comments. */
export type CommentOutcome = Item<'POST /v1/comments/acknowledgement'>;
export type Contact = Reply<'GET /v1/contact'>;
export type ReconsentTask = Item<'GET /v1/reconsent-tasks'>;
export type Participant = Item<'GET /v1/participants'>;
export type Withdrawal = Item<'GET /v1/withdrawals'>;
export type Disclosure = Item<'GET /v1/participants/{}/identity/disclosures'>;
export type DeadLetter = Item<'GET /v1/operations/{}/dead-letters'>;

/** A text in the languages in which somebody wrote it. */
export type Texts = YouSaidLine['saidTexts'];
