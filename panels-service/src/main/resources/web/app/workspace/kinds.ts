import type { ImpactEntry, Material, Membership, Review, Version } from '../lib/wire';
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
