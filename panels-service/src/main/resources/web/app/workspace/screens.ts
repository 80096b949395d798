import { speakWorkspace } from './words';

interface Entry {
  readonly tag: string;
  readonly load: () => Promise<unknown>;
}

/** A screen of the workspace comes with the workspace's texts. */
function workspace(tag: string, load: () => Promise<unknown>): Entry {
  return { tag, load: () => Promise.all([speakWorkspace(), load()]) };
}

/** The screens of those who run panels and studies, by the name that they have in addresses; members never fetch them. */
export const WORKSPACE_SCREENS: Readonly<Record<string, Entry>> = {
  desk: workspace('workspace-overview', () => import('./screens/overview')),
  'desk-panel': workspace('workspace-panel', () => import('./screens/panel')),
  'desk-terms': workspace('workspace-terms', () => import('./screens/terms')),
  'desk-meetings': workspace('workspace-meetings', () => import('./screens/meetings')),
  'desk-meeting': workspace('workspace-meeting', () => import('./screens/meeting')),
  'desk-comments': workspace('workspace-comments', () => import('./screens/comments')),
  'desk-behalf': workspace('workspace-comment-on-behalf', () => import('./screens/comment-on-behalf')),
  'desk-checks': workspace('workspace-screenings', () => import('./screens/screenings')),
  'desk-safeguarding': workspace('workspace-safeguarding', () => import('./screens/safeguarding')),
  'desk-claims': workspace('workspace-claims', () => import('./screens/claims')),
  'desk-offers': workspace('workspace-offers', () => import('./screens/offers')),
  'desk-materials': workspace('workspace-materials', () => import('./screens/materials')),
  'desk-material': workspace('workspace-material', () => import('./screens/material')),
  'desk-reviews': workspace('workspace-reviews', () => import('./screens/reviews')),
  'desk-review': workspace('workspace-review', () => import('./screens/review')),
  'desk-answering': workspace('workspace-response-board', () => import('./screens/response-board')),
  'desk-changes': workspace('workspace-changes', () => import('./screens/changes')),
  'desk-standards': workspace('workspace-standards', () => import('./screens/standards')),
  'desk-impact': workspace('workspace-impact', () => import('./screens/impact')),
  'desk-staff': workspace('workspace-staff', () => import('./screens/staff')),
  'desk-gripp': workspace('workspace-gripp', () => import('./screens/gripp')),
};
