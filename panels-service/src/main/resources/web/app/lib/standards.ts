import type { StandardsProfile } from './wire';
import { type Key, t } from './words';

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

/** Of a half-year as the services write it, `2026-H1`. */
export function nameOfHalf(half: string): string {
  const [year, part] = half.split('-');
  return t(part === 'H1' ? 'halfFirst' : 'halfSecond', { year });
}
