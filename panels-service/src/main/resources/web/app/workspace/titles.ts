import { html, type TemplateResult } from 'lit';
import { shownIn } from '../lib/substitution';
import { t } from '../lib/words';

const PLACE = '\n';

/** A title with the number of its version, each in its language. */
export function titleAndVersion(titled: { readonly title: string }, version: number): TemplateResult | string {
  const lang = shownIn(titled);
  if (!lang) {
    return t('materialVersion', { title: titled.title, version });
  }
  const [before, after] = t('materialVersion', { title: PLACE, version }).split(PLACE);
  return html`${before}<span lang=${lang}>${titled.title}</span>${after}`;
}
