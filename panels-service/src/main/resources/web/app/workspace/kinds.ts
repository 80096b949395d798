import type { Comment, ImpactEntry, Material, Membership, Panel, Participant, ReconsentTask, Review, Version, Withdrawal } from '../lib/wire';
import type { WorkspaceKey } from './words';

/** What sorts of material there are. */
export const KINDS: Readonly<Record<Material['kind'], WorkspaceKey>> = {
  PARTICIPANT_INFORMATION: 'kindInformation',
  CONSENT_FORM: 'kindConsent',
  RECRUITMENT: 'kindRecruitment',
  TOPIC_GUIDE: 'kindTopicGuide',
  QUESTIONNAIRE: 'kindQuestionnaire',
  PROTOCOL: 'kindProtocol',
  FINDINGS: 'kindFindings',
  DISSEMINATION: 'kindDissemination',
  OTHER: 'kindOther',
};

/** How far a version is. */
export const VERSION_STATES: Readonly<Record<Version['state'], WorkspaceKey>> = {
  DRAFT: 'versionDraft',
  UNDER_REVIEW: 'versionUnderReview',
  REVISED: 'versionRevised',
  RELEASED: 'versionReleased',
  RETIRED: 'versionRetired',
};

/** How far a review is. */
export const REVIEW_STATES: Readonly<Record<Review['state'], WorkspaceKey>> = {
  DRAFT: 'reviewDraft',
  OPEN: 'reviewOpen',
  CLOSED: 'reviewClosed',
  RESPONDED: 'reviewResponded',
  COMPLETED: 'reviewCompleted',
  CANCELLED: 'reviewCancelled',
};

/** The same in a word, for tables. */
export const SHORT_STATES: Readonly<Record<Review['state'], WorkspaceKey>> = {
  DRAFT: 'shortDraft',
  OPEN: 'shortOpen',
  CLOSED: 'shortClosed',
  RESPONDED: 'shortResponded',
  COMPLETED: 'shortCompleted',
  CANCELLED: 'shortCancelled',
};

/** How far a comment is. */
export const COMMENT_STATES: Readonly<Record<Comment['state'], WorkspaceKey>> = {
  SUBMITTED: 'commentNew',
  ACKNOWLEDGED: 'commentAcknowledged',
  ANSWERED: 'commentAnswered',
  CONFIRMED: 'commentConfirmed',
  REOPENED: 'commentReopened',
  RETRACTED: 'commentRetracted',
  RETURNED: 'commentReturned',
};

/** Whether a panel works. */
export const PANEL_STATES: Readonly<Record<Panel['state'], WorkspaceKey>> = {
  FORMING: 'panelForming',
  ACTIVE: 'panelActive',
  PAUSED: 'panelPaused',
  CLOSED: 'panelClosed',
};

/** Where somebody is in a study. */
export const ENROLMENTS: Readonly<Record<Participant['enrolment'], WorkspaceKey>> = {
  CANDIDATE: 'enrolmentCandidate',
  SCREENING: 'enrolmentScreening',
  ELIGIBLE: 'enrolmentEligible',
  INELIGIBLE: 'enrolmentIneligible',
  ON_STUDY: 'enrolmentOnStudy',
  FOLLOW_UP: 'enrolmentFollowUp',
  OFF_STUDY: 'enrolmentOffStudy',
  WITHDRAWN: 'enrolmentWithdrawn',
};

/** What somebody agrees to. */
export const PURPOSES: Readonly<Record<ReconsentTask['purposes'][number], WorkspaceKey>> = {
  PARTICIPATE: 'purposeParticipate',
  CONTACT_AGAIN: 'purposeContact',
  SHARE_PSEUDONYMISED: 'purposeShare',
  QUOTE: 'purposeQuote',
  RECORD_AUDIO_VIDEO: 'purposeRecord',
  NAME_IN_ACKNOWLEDGEMENT: 'purposeName',
};

/** What a withdrawal asks for. */
export const SCOPES: Readonly<Record<Withdrawal['scope'], WorkspaceKey>> = {
  STOP_CONTACT: 'scopeContact',
  STOP_COLLECTION: 'scopeCollection',
  STOP_FURTHER_USE: 'scopeUse',
  ERASE: 'scopeErase',
};

/** What somebody does on a panel. */
export const ROLES: Readonly<Record<Membership['role'], WorkspaceKey>> = {
  MEMBER: 'roleMember',
  CHAIR: 'roleChair',
  PPI_LEAD: 'roleLead',
  CARER_MEMBER: 'roleCarer',
};

/** Whether somebody sits on it now. */
export const PLACES: Readonly<Record<Membership['state'], WorkspaceKey>> = {
  INVITED: 'placeInvited',
  ACTIVE: 'placeActive',
  ON_BREAK: 'placeOnBreak',
  ENDED: 'placeEnded',
};

/** When in a study people were involved. */
export const STAGES: Readonly<Record<ImpactEntry['researchStage'], WorkspaceKey>> = {
  PRIORITISING: 'stagePrioritising',
  FUNDING: 'stageFunding',
  DESIGN: 'stageDesign',
  CONDUCT: 'stageConduct',
  ANALYSIS: 'stageAnalysis',
  DISSEMINATION: 'stageDissemination',
  IMPLEMENTATION: 'stageImplementation',
  EVALUATION: 'stageEvaluation',
};

/** How much they decided. */
export const LEVELS: Readonly<Record<ImpactEntry['involvementLevel'], WorkspaceKey>> = {
  CONSULTATION: 'levelConsultation',
  COLLABORATION: 'levelCollaboration',
  CO_PRODUCTION: 'levelCoProduction',
  USER_LED: 'levelUserLed',
};
