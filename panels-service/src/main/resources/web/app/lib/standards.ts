import type { StandardsProfile } from './wire';
import type { Key } from './words';

/** What one side says of a standard; not shown while too few people rated it. */
export type Ratings = RatedStandard['members'];
export type RatedStandard = StandardsProfile['items'][number];

/** The UK Standards for Public Involvement (2019), each with what it means in plain words. */
export const STANDARDS: Readonly<Record<RatedStandard['standard'], { readonly name: Key; readonly means: Key }>> = {
  INCLUSIVE_OPPORTUNITIES: { name: 'standardInclusive', means: 'standardInclusiveMeans' },
  WORKING_TOGETHER: { name: 'standardTogether', means: 'standardTogetherMeans' },
  SUPPORT_AND_LEARNING: { name: 'standardSupport', means: 'standardSupportMeans' },
  COMMUNICATIONS: { name: 'standardCommunications', means: 'standardCommunicationsMeans' },
  IMPACT: { name: 'standardImpact', means: 'standardImpactMeans' },
  GOVERNANCE: { name: 'standardGovernance', means: 'standardGovernanceMeans' },
};
