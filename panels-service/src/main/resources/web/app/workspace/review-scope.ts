import { html, nothing, type TemplateResult } from 'lit';
import { nameOf } from '../lib/languages';
import { t } from '../lib/words';
import type { Panel, Review } from '../lib/wire';
import { d } from './words';

/** Whom a review asks, and what. */
export function reviewScope(review: Review, panels: readonly Panel[]): TemplateResult {
  const before = panels.filter((panel) => review.panelIds?.includes(panel.id));
  return html`
    ${before.length > 0
      ? html`
          <section aria-labelledby="asked-panels">
            <h2 id="asked-panels">${d('panels')}</h2>
            <ul>
              ${before.map(
                (panel) => html`
                  <li>
                    ${panel.name}
                    <span class="quiet">${panel.languages.map((tag) => html`<span lang=${tag}>${nameOf(tag)}</span> `)}</span>
                  </li>
                `,
              )}
            </ul>
          </section>
        `
      : nothing}
    ${review.questions.length > 0
      ? html`
          <section aria-labelledby="asked-questions">
            <h2 id="asked-questions">${t('questions')}</h2>
            <ol>
              ${review.questions.map((question) => html`<li>${question.text}</li>`)}
            </ol>
          </section>
        `
      : nothing}
  `;
}
