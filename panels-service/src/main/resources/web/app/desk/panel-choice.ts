import { html, nothing, type TemplateResult } from 'lit';
import type { LedPanel } from './wire';

/** The ways to the other panels of whoever has several. */
export function panelChoice(
  panels: readonly LedPanel[],
  shown: LedPanel,
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
