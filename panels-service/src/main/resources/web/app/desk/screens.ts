import { speakDesk } from './words';

interface Entry {
  readonly tag: string;
  readonly load: () => Promise<unknown>;
}

/** A screen of a desk comes with the desks' texts. */
function desk(tag: string, load: () => Promise<unknown>): Entry {
  return { tag, load: () => Promise.all([speakDesk(), load()]) };
}

/** The screens of those who run panels and studies, by the name that they have in addresses; members never fetch them. */
export const DESKS: Readonly<Record<string, Entry>> = {
  desk: desk('desk-overview', () => import('./screens/overview')),
  'desk-panel': desk('desk-panel', () => import('./screens/panel')),
  'desk-terms': desk('desk-terms', () => import('./screens/terms')),
  'desk-meetings': desk('desk-meetings', () => import('./screens/meetings')),
  'desk-meeting': desk('desk-meeting', () => import('./screens/meeting')),
  'desk-comments': desk('desk-comments', () => import('./screens/comments')),
  'desk-behalf': desk('desk-behalf', () => import('./screens/behalf')),
  'desk-checks': desk('desk-checks', () => import('./screens/checks')),
  'desk-safeguarding': desk('desk-safeguarding', () => import('./screens/safeguarding')),
  'desk-claims': desk('desk-claims', () => import('./screens/claims')),
  'desk-offers': desk('desk-offers', () => import('./screens/offers')),
  'desk-materials': desk('desk-materials', () => import('./screens/materials')),
  'desk-material': desk('desk-material', () => import('./screens/material')),
  'desk-reviews': desk('desk-reviews', () => import('./screens/reviews')),
  'desk-review': desk('desk-review', () => import('./screens/review')),
  'desk-answering': desk('desk-answering', () => import('./screens/answering')),
  'desk-changes': desk('desk-changes', () => import('./screens/changes')),
  'desk-standards': desk('desk-standards', () => import('./screens/standards')),
  'desk-impact': desk('desk-impact', () => import('./screens/impact')),
  'desk-gripp': desk('desk-gripp', () => import('./screens/gripp')),
};
