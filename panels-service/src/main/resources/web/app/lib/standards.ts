import type { Key } from './words';

/** The UK Standards for Public Involvement (2019), each with what it means in plain words. */
export const STANDARDS: Readonly<Record<string, { readonly name: Key; readonly means: Key }>> = {
  INCLUSIVE_OPPORTUNITIES: { name: 'standardInclusive', means: 'standardInclusiveMeans' },
  WORKING_TOGETHER: { name: 'standardTogether', means: 'standardTogetherMeans' },
  SUPPORT_AND_LEARNING: { name: 'standardSupport', means: 'standardSupportMeans' },
  COMMUNICATIONS: { name: 'standardCommunications', means: 'standardCommunicationsMeans' },
  IMPACT: { name: 'standardImpact', means: 'standardImpactMeans' },
  GOVERNANCE: { name: 'standardGovernance', means: 'standardGovernanceMeans' },
};

export interface Ratings {
  /** False while too few people rated it to tell of them. */
  readonly shown: boolean;
  readonly ratings?: number;
  readonly mean?: number;
  readonly evidence?: readonly string[];
}

export interface RatedStandard {
  readonly standard: string;
  readonly members: Ratings;
  readonly researchers: Ratings;
  readonly own?: number;
}

export interface StandardsProfile {
  readonly period: string;
  readonly items: readonly RatedStandard[];
}
