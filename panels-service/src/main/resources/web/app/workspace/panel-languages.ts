import type { Panel, Review } from '../lib/wire';

/** The languages of the panels that a review is put before, as far as the panels are known here. */
export function panelLanguages(review: Review | undefined, panels: readonly Panel[]): readonly string[] {
  return languagesOf(review?.panelIds ?? [], panels);
}

/** The languages of some of the panels. */
export function languagesOf(ids: readonly string[], panels: readonly Panel[]): readonly string[] {
  return [...new Set(panels.filter((panel) => ids.includes(panel.id)).flatMap((panel) => panel.languages))].sort();
}
