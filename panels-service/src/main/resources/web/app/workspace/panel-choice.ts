import { html, nothing, type TemplateResult } from 'lit';
import type { Panel } from '../lib/wire';

/** The links to the other panels of whoever has several. */
export function panelChoice(
  panels: readonly Panel[],
  shown: Panel,
  href: (id: string) => string,
): TemplateResult | typeof nothing {
  if (panels.length < 2) {
    return nothing;
  }
  return html`
    <p class="ways">
      ${panels.map(
        (panel) => html`<a href=${href(panel.id)} aria-current=${panel === shown ? 'true' : nothing}>${panel.name}</a>`,
      )}
    </p>
  `;
}
