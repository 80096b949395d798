import { html, nothing, type TemplateResult } from 'lit';
import { all, read, readIfThere, send } from '../../lib/calls';
import { nameOf } from '../../lib/languages';
import { hrefOf } from '../../lib/router';
import { shownIn } from '../../lib/substitution';
import { number, t } from '../../lib/words';
import { WorkspaceScreen } from '../workspace-screen';
import { VERSION_STATES } from '../kinds';
import { ENDINGS, type TakenText, uploadText } from '../upload';
import type { Material, Version } from '../../lib/wire';
import { d } from '../words';
import { languageOptions, selectField, valueOf } from '../wording';

/** A material with its versions, and the files in which their texts come. */
class MaterialScreen extends WorkspaceScreen {
  static override properties = { ...WorkspaceScreen.properties, open: { state: true } };

  declare open: boolean;
  private material!: Material;
  private versions: readonly Version[] = [];
  private texts = new Map<string, TakenText>();

  constructor() {
    super();
    this.open = false;
  }

  protected override headingLanguage(): string | undefined {
    return shownIn(this.material);
  }

  protected heading(): string {
    return this.material?.title ?? d('material');
  }

  protected async fetch(): Promise<void> {
    const path = `/v1/materials/${this.param('id')}` as const;
    const [material, versions] = await Promise.all([
      read(path),
      all(`${path}/versions?limit=100`),
    ]);
    this.material = material.body;
    this.versions = [...versions].reverse();
    await this.fetchTexts();
  }

  /** Of the latest version, whose texts can still be written. */
  private async fetchTexts(): Promise<void> {
    const latest = this.versions[0];
    this.texts = new Map();
    for (const tag of latest?.languages ?? []) {
      const text = await readIfThere(`/v1/material-versions/${latest.id}/texts/${tag}`);
      if (text) {
        this.texts.set(tag, text.body);
      }
    }
  }

  protected content(): TemplateResult {
    return html`
      ${this.versions.length === 0 ? html`<p>${d('noVersions')}</p>` : nothing}
      ${this.versions.map((version, index) => this.version(version, index === 0))}
      ${this.open
        ? this.form()
        : html`<p><button type="button" id="draft" @click=${() => this.ask(true, '#language')}>${d('addVersion')}</button></p>`}
      <p><a href=${hrefOf('desk-materials')}>${d('materials')}</a></p>
    `;
  }

  private version(version: Version, latest: boolean): TemplateResult {
    const heading = `version-${version.number}`;
    const state = VERSION_STATES[version.state];
    return html`
      <article aria-labelledby=${heading}>
        <h2 id=${heading} tabindex="-1">${d('versionNumber', { number: version.number })}</h2>
        <p>${state ? d(state) : version.state}</p>
        ${version.overrideReason ? html`<p class="quiet">${d('overridden')} ${version.overrideReason}</p>` : nothing}
        <ul class="cards">
          ${version.languages.map((tag) => this.text(version, tag, latest))}
        </ul>
        ${latest && version.state === 'DRAFT' ? this.upload(version) : nothing}
        <p class="ways">
          ${version.state === 'DRAFT' || version.state === 'UNDER_REVIEW'
            ? html`<a href=${hrefOf('desk-review', { version: version.id })}>${d('openReview')}</a>`
            : nothing}
          ${version.number > 1 ? html`<a href=${hrefOf('desk-changes', { version: version.id })}>${d('changes')}</a>` : nothing}
        </p>
      </article>
    `;
  }

  private text(version: Version, tag: string, latest: boolean): TemplateResult {
    const text = latest ? this.texts.get(tag) : undefined;
    const kilobytes = Math.max(1, Math.round((text?.original?.bytes ?? 0) / 1024));
    return html`
      <li>
        <span>
          <strong lang=${tag}>${nameOf(tag)}</strong>
          ${tag === version.sourceLanguage ? html`<span class="quiet">${d('sourceText')}</span>` : nothing}
        </span>
        ${version.lagging?.includes(tag) ? html`<span class="notice warning">${d('lagsBehind')}</span>` : nothing}
        ${text?.original
          ? html`
              <span>
                <a href="/v1/material-versions/${version.id}/texts/${tag}/original" download>${text.original.name}</a>
                (${number(kilobytes)} kB)
              </span>
            `
          : nothing}
        ${text?.notTakenOver?.length
          ? html`
              <div>
                <p>${d('notTakenOver')}</p>
                <ul>
                  ${text.notTakenOver.map((sentence) => html`<li>${sentence}</li>`)}
                </ul>
              </div>
            `
          : nothing}
      </li>
    `;
  }

  private upload(version: Version): TemplateResult {
    return html`
      <form autocomplete="off" @submit=${(event: SubmitEvent) => this.take(event, version)} aria-labelledby="upload">
        <h3 id="upload">${d('upload')}</h3>
        <p class="quiet">${d('uploadMore')}</p>
        ${selectField('upload-language', t('textLanguage'), languageOptions(), version.sourceLanguage)}
        <p>
          <label for="file">${d('file')}</label>
          <input id="file" name="file" type="file" accept=${ENDINGS} />
        </p>
        <p><button>${d('uploadSend')}</button></p>
      </form>
    `;
  }

  private async take(event: SubmitEvent, version: Version): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const file = new FormData(form).get('file');
    if (!(file instanceof File) || file.size === 0) {
      this.trouble(d('fileFirst'));
      void this.focusOn('#file');
      return;
    }
    if (await this.takeOver(version, valueOf(form, 'upload-language'), file)) {
      form.reset();
    }
  }

  /** Writes one text of a draft out of a file, and says what could not be taken over. */
  private async takeOver(version: Version, tag: string, file: File): Promise<boolean> {
    let left: readonly string[] = [];
    const worked = await this.attempt(async () => {
      const etag = (await read(`/v1/material-versions/${version.id}`)).etag;
      left = (await uploadText(version.id, tag, file, etag)).notTakenOver ?? [];
      await this.fetch();
    }, d('uploaded'));
    if (worked) {
      await this.focusOn(`#version-${version.number}`);
      if (left.length > 0) {
        this.trouble(`${d('notTakenOver')} ${left.join(' ')}`);
      }
    }
    return worked;
  }

  private form(): TemplateResult {
    const source = this.versions[0]?.sourceLanguage ?? 'en';
    return html`
      <form autocomplete="off" @submit=${this.draft} aria-label=${d('addVersion')}>
        <h2>${d('addVersion')}</h2>
        <p>${d('addVersionMore')}</p>
        ${selectField('language', d('sourceLanguage'), languageOptions(), source)}
        <p>
          <label for="text">${d('plainText')}</label>
          <textarea id="text" name="text" rows="8" maxlength="100000"></textarea>
        </p>
        <p>
          <label for="begin-file">${d('file')}</label>
          <input id="begin-file" name="begin-file" type="file" accept=${ENDINGS} />
        </p>
        <p class="turn">
          <button>${t('keep')}</button>
          <button type="button" class="plain" @click=${() => this.ask(false, '#draft')}>${t('cancel')}</button>
        </p>
      </form>
    `;
  }

  private ask(open: boolean, focus: string): void {
    this.open = open;
    void this.focusOn(focus);
  }

  /** The texts of the version before stay where nothing else is written, so that an upload changes one language at a time. */
  private async draft(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const tag = valueOf(form, 'language');
    const written = valueOf(form, 'text');
    const texts: Record<string, string> = {};
    for (const [language, text] of this.texts) {
      texts[language] = text.text;
    }
    if (written) {
      texts[tag] = written;
    }
    const chosen = new FormData(form).get('begin-file');
    const file = chosen instanceof File && chosen.size > 0 ? chosen : undefined;
    if (file) {
      // until the file's own text takes its place
      texts[tag] ??= this.material.title;
    }
    if (!texts[tag]) {
      this.wants('text');
      return;
    }
    const worked = await this.attempt(async () => {
      const path = `/v1/materials/${this.material.id}/versions` as const;
      await send('POST', path, { sourceLanguage: tag, texts }, { key: crypto.randomUUID() });
      await this.fetch();
    }, d('versionAdded'));
    if (worked) {
      this.ask(false, `#version-${this.versions[0].number}`);
      if (file) {
        await this.takeOver(this.versions[0], tag, file);
      }
    }
  }
}

customElements.define('workspace-material', MaterialScreen);
