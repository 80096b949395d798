import { html, nothing, type TemplateResult } from 'lit';
import { all, read, readIfThere, send, unlessAway } from '../../lib/calls';
import { Glossary, glossary } from '../../lib/glossary';
import { nameOf } from '../../lib/languages';
import { hrefOf } from '../../lib/router';
import { shownIn } from '../../lib/substitution';
import { number, t } from '../../lib/words';
import { WorkspaceScreen } from '../workspace-screen';
import { VERSION_STATES } from '../kinds';
import { type ChosenFile, filePreview } from '../file-preview';
import { ENDINGS, isTextFile, previewText, type TakenText, uploadText } from '../upload';
import type { Material, Version } from '../../lib/wire';
import { d } from '../words';
import { languageOptions, selectField, valueOf } from '../wording';

/** The fields of the two forms in which a file is chosen. */
type FileField = 'file' | 'begin-file';

interface LookedAt extends ChosenFile {
  readonly field: FileField;
  /** Whether that worked. */
  readonly keep: () => Promise<boolean>;
}

/** A material with its versions, and the files in which their texts come. */
class MaterialScreen extends WorkspaceScreen {
  static override properties = { ...WorkspaceScreen.properties, open: { state: true }, looked: { state: true } };

  declare open: boolean;
  /** The file that is looked at before it is kept. */
  declare looked: LookedAt | undefined;
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
      ${this.preview('file')}
      <form
        autocomplete="off"
        ?hidden=${this.looked?.field === 'file'}
        @submit=${(event: SubmitEvent) => this.choose(event, version)}
        aria-labelledby="upload"
      >
        <h3 id="upload">${d('upload')}</h3>
        <p class="quiet">${d('uploadMore')}</p>
        ${selectField('upload-language', t('textLanguage'), languageOptions(), version.sourceLanguage)}
        <p>
          <label for="file">${d('file')}</label>
          <input id="file" name="file" type="file" accept=${ENDINGS} />
        </p>
        <p><button>${d('lookAtFile')}</button></p>
      </form>
    `;
  }

  /** The file that was chosen in that field, as long as nobody has decided about it. */
  private preview(field: FileField): TemplateResult | typeof nothing {
    const { looked } = this;
    return looked?.field === field
      ? filePreview(looked, { keep: () => void this.keepFile(looked), other: () => this.chooseAnother(field) })
      : nothing;
  }

  private async choose(event: SubmitEvent, version: Version): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const file = fileIn(form, 'file');
    if (!file) {
      this.missing('#file', d('fileFirst'));
      return;
    }
    const tag = valueOf(form, 'upload-language');
    await this.look(file, tag, 'file', () => this.takeOver(version, tag, file));
  }

  /** Shows what members will read of a file; a wrong one is refused before anything is sent or made. */
  private async look(file: File, tag: string, field: FileField, keep: () => Promise<boolean>): Promise<void> {
    if (!isTextFile(file)) {
      this.missing(`#${field}`, d('fileKind'));
      return;
    }
    const read = await this.attempt(async () => {
      const [preview, words] = await Promise.all([
        previewText(this.material.id, file),
        unlessAway(glossary(tag), new Glossary([])),
      ]);
      this.looked = { file, tag, preview, words, field, keep };
    }, d('previewReady'));
    if (read) {
      await this.focusOn('#preview');
    }
  }

  private async keepFile(looked: LookedAt): Promise<void> {
    if (await looked.keep()) {
      this.querySelector<HTMLInputElement>(`#${looked.field}`)?.form?.reset();
      this.looked = undefined;
    }
  }

  private chooseAnother(field: FileField): void {
    this.looked = undefined;
    void this.focusOn(`#${field}`);
  }

  /** Writes one text of a draft out of a file. */
  private async takeOver(version: Version, tag: string, file: File): Promise<boolean> {
    const worked = await this.attempt(async () => {
      const etag = (await read(`/v1/material-versions/${version.id}`)).etag;
      await uploadText(version.id, tag, file, etag);
      await this.fetch();
    }, d('uploaded'));
    if (worked) {
      await this.focusOn(`#version-${version.number}`);
    }
    return worked;
  }

  private form(): TemplateResult {
    const source = this.versions[0]?.sourceLanguage ?? 'en';
    return html`
      ${this.preview('begin-file')}
      <form
        autocomplete="off"
        ?hidden=${this.looked?.field === 'begin-file'}
        @submit=${this.draft}
        aria-label=${d('addVersion')}
      >
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
    const file = fileIn(form, 'begin-file');
    if (file) {
      await this.look(file, tag, 'begin-file', () => this.beginWith(tag, texts, file));
    } else if (texts[tag]) {
      await this.add(tag, texts);
    } else {
      this.wants('text');
    }
  }

  /** Drafts the version, and writes its text out of the file that was looked at. */
  private async beginWith(tag: string, texts: Readonly<Record<string, string>>, file: File): Promise<boolean> {
    // until the file's own text takes its place
    const added = await this.add(tag, { [tag]: this.looked!.preview.text, ...texts });
    if (!added) {
      return false;
    }
    // from now on the file belongs to a version that is there
    this.looked = undefined;
    return this.takeOver(this.versions[0], tag, file);
  }

  private async add(tag: string, texts: Readonly<Record<string, string>>): Promise<boolean> {
    const worked = await this.attempt(async () => {
      const path = `/v1/materials/${this.material.id}/versions` as const;
      await send('POST', path, { sourceLanguage: tag, texts }, { key: crypto.randomUUID() });
      await this.fetch();
    }, d('versionAdded'));
    if (worked) {
      this.ask(false, `#version-${this.versions[0].number}`);
    }
    return worked;
  }
}

function fileIn(form: HTMLFormElement, name: FileField): File | undefined {
  const chosen = new FormData(form).get(name);
  return chosen instanceof File && chosen.size > 0 ? chosen : undefined;
}

customElements.define('workspace-material', MaterialScreen);
