import { html, nothing, type TemplateResult } from 'lit';
import { myPlaces, panel } from '../lib/member';
import { hrefOf } from '../lib/router';
import { Screen } from '../lib/screen';
import '../lib/standards-rating';
import type { Panel } from '../lib/wire';
import { t } from '../lib/words';

/** How I find the work together, told only together with what others find. */
class StandardsScreen extends Screen {
  private panels: readonly (Panel & { readonly rates: boolean })[] = [];

  protected heading(): string {
    return t('standards');
  }

  protected async load(): Promise<void> {
    this.panels = await Promise.all(
      (await myPlaces()).map(async (place) => ({ ...(await panel(place.panelId)), rates: place.state === 'ACTIVE' })),
    );
  }

  protected content(): TemplateResult {
    return html`
      <p>${t('standardsMore')}</p>
      ${this.panels.length === 0 ? html`<p>${t('noPlaceNow')}</p>` : nothing}
      ${this.panels.map(
        (mine) => html`
          <section aria-labelledby="panel-${mine.id}">
            <h2 id="panel-${mine.id}">${mine.name}</h2>
            <standards-rating .panel=${mine.id} .rates=${mine.rates}></standards-rating>
          </section>
        `,
      )}
      <p><a href=${hrefOf('place')}>${t('myPlace')}</a></p>
    `;
  }
}

customElements.define('standards-screen', StandardsScreen);
