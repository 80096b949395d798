import { html, nothing, type TemplateResult } from 'lit';
import { all, send } from '../../lib/calls';
import { go, hrefOf } from '../../lib/router';
import { shownIn } from '../../lib/substitution';
import { t } from '../../lib/words';
import { WorkspaceScreen } from '../workspace-screen';
import { KINDS } from '../kinds';
import type { Material, NewMaterial, Study } from '../../lib/wire';
import { d } from '../words';
import { firstField, selectField, valueOf, wordingField, wordingOf } from '../wording';

/** The materials on which panels advise. */
class MaterialsScreen extends WorkspaceScreen {
  static override properties = { ...WorkspaceScreen.properties, open: { state: true } };

  declare open: boolean;
  private materials: readonly Material[] = [];
  private studies: readonly Study[] = [];

  constructor() {
    super();
    this.open = false;
  }

  protected heading(): string {
    return d('materials');
  }

  protected async fetch(): Promise<void> {
    [this.materials, this.studies] = await Promise.all([
      all('/v1/materials?limit=100'),
      all('/v1/studies?limit=100'),
    ]);
  }

  protected content(): TemplateResult {
    return html`
      <ul class="cards">
        ${this.materials.map(
          (material) => html`
            <li>
              <a href=${hrefOf('desk-material', { id: material.id })} lang=${shownIn(material) ?? nothing}>${material.title}</a>
              <span class="quiet">${d(KINDS[material.kind] ?? 'kindOther')}</span>
            </li>
          `,
        )}
      </ul>
      ${this.materials.length === 0 ? html`<p>${d('noMaterials')}</p>` : nothing}
      ${this.studies.length === 0
        ? nothing
        : this.open
          ? this.form()
          : html`<p><button type="button" id="add" @click=${() => this.ask(true, '#study')}>${d('addMaterial')}</button></p>`}
    `;
  }

  private form(): TemplateResult {
    return html`
      <form autocomplete="off" @submit=${this.add} aria-label=${d('addMaterial')}>
        <h2>${d('addMaterial')}</h2>
        ${selectField(
          'study',
          d('study'),
          this.studies.map((study) => ({ value: study.id, label: study.title ?? study.acronym ?? study.id })),
        )}
        ${wordingField('title', d('materialTitle'), {}, 1)}
        ${selectField(
          'kind',
          d('materialKind'),
          Object.entries(KINDS).map(([value, key]) => ({ value, label: d(key) })),
        )}
        <p class="turn">
          <button>${t('keep')}</button>
          <button type="button" class="plain" @click=${() => this.ask(false, '#add')}>${t('cancel')}</button>
        </p>
      </form>
    `;
  }

  private ask(open: boolean, focus: string): void {
    this.open = open;
    void this.focusOn(focus);
  }

  private async add(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const title = wordingOf(form, 'title');
    if (!title) {
      this.wants(firstField('title'));
      return;
    }
    const body: NewMaterial = { studyId: valueOf(form, 'study'), title, kind: valueOf(form, 'kind') };
    await this.attempt(async () => {
      const added = await send('POST', '/v1/materials', body, { key: crypto.randomUUID() });
      go(hrefOf('desk-material', { id: added.body.id }));
    }, t('mailSaved'));
  }
}

customElements.define('workspace-materials', MaterialsScreen);
