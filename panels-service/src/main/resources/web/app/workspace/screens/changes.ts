import { html, nothing, type TemplateResult } from 'lit';
import { all, read, readIfThere, Refusal, send } from '../../lib/calls';
import { choose } from '../../lib/languages';
import { isSure } from '../../lib/final-step';
import { hrefOf } from '../../lib/router';
import { Text } from '../../lib/text';
import type { Comment, Material, NewChange, RecordedChange, Version } from '../../lib/wire';
import { language, t } from '../../lib/words';
import { changeForm, type VersionComparison } from '../change-form';
import { answeredList, changeCard } from '../change-parts';
import { WorkspaceScreen } from '../workspace-screen';
import { titleAndVersion } from '../titles';
import { d } from '../words';
import { firstField, wordingField, wordingOf } from '../wording';

/** Which comments changed which passage of a version, and the gate through which it goes into use. */
class ChangesScreen extends WorkspaceScreen {
  static override properties = { ...WorkspaceScreen.properties, open: { state: true }, held: { state: true } };

  declare open: boolean;
  /** The accepted comments without a change that hold the version back. */
  declare held: readonly string[];
  private material!: Material;
  private version!: Version;
  private earlier?: Version;
  private changes: readonly RecordedChange[] = [];
  private comments: readonly Comment[] = [];
  private compared: VersionComparison = { language: '', rows: [] };

  constructor() {
    super();
    this.open = false;
    this.held = [];
  }

  protected heading(): string {
    return d('changes');
  }

  protected async fetch(): Promise<void> {
    this.version = (await read(`/v1/material-versions/${this.param('version')}`)).body;
    const [material, versions, reviews, changes] = await Promise.all([
      read(`/v1/materials/${this.version.materialId}`),
      all(`/v1/materials/${this.version.materialId}/versions?limit=100`),
      all('/v1/review-requests?limit=100'),
      all(`/v1/material-versions/${this.version.id}/changes?limit=100`),
    ]);
    this.material = material.body;
    this.changes = changes;
    this.earlier = versions.find((each) => each.number === this.version.number - 1);
    const past = reviews.filter(
      (review) => review.materialId === this.version.materialId && review.versionNumber < this.version.number,
    );
    const said = await Promise.all(
      past.map((review) => all(`/v1/review-requests/${review.id}/comments?limit=100`)),
    );
    this.comments = said.flat().filter((comment) => comment.response && comment.text);
    const tag = this.compared.language || choose(language().tag, this.version.languages);
    await this.compare(tag ?? this.version.sourceLanguage);
  }

  private async compare(tag: string): Promise<void> {
    this.compared = { language: tag, rows: [] };
    if (!this.earlier?.languages.includes(tag)) {
      return;
    }
    const query = new URLSearchParams({ earlierMaterialVersionId: this.earlier.id, language: tag });
    const [old, now, comparison] = await Promise.all([
      read(`/v1/material-versions/${this.earlier.id}/texts/${tag}`),
      read(`/v1/material-versions/${this.version.id}/texts/${tag}`),
      readIfThere(`/v1/material-versions/${this.version.id}/comparison?${query.toString()}`),
    ]);
    this.compared = {
      language: tag,
      old: new Text(old.body),
      now: new Text(now.body),
      rows: comparison?.body.paragraphs ?? [],
    };
  }

  /** Accepted, and nothing has changed for it yet. */
  private get owed(): readonly Comment[] {
    const changed = new Set(this.changes.flatMap((change) => change.commentIds));
    return this.comments.filter(
      (comment) =>
        ['ACCEPTED', 'PARTLY_ACCEPTED'].includes(comment.response!.decision) &&
        comment.changes.length === 0 &&
        !changed.has(comment.id),
    );
  }

  protected content(): TemplateResult {
    return html`
      <p>${titleAndVersion(this.material, this.version.number)}</p>
      ${this.version.state === 'RELEASED' ? this.released() : nothing}
      <section aria-labelledby="owed">
        <h2 id="owed">${d('owed')}</h2>
        ${this.owed.length === 0
          ? html`<p>${d('nothingOwed')}</p>`
          : html`<p>${d('owedMore')}</p>${answeredList(this.owed)}`}
      </section>
      <section aria-labelledby="recorded">
        <h2 id="recorded" tabindex="-1">${d('recorded')}</h2>
        ${this.changes.length === 0 ? html`<p>${d('nothingRecorded')}</p>` : this.changes.map((each) => changeCard(each, this.comments))}
        ${this.version.state === 'RELEASED' || !this.earlier ? nothing : this.recording()}
      </section>
      ${this.version.state === 'RELEASED' ? nothing : this.gate()}
      <p><a href=${hrefOf('desk-material', { id: this.version.materialId })}>${d('toMaterial')}</a></p>
    `;
  }

  private released(): TemplateResult {
    return html`
      <p class="notice">
        ${d('versionReleased')}
        ${this.version.overrideReason ? html`<br />${d('overridden')} ${this.version.overrideReason}` : nothing}
      </p>
    `;
  }

  private recording(): TemplateResult {
    if (!this.open) {
      return html`
        <p>
          <button type="button" id="record" class="plain" @click=${() => this.ask(true, '#change-language')}>
            ${d('record')}
          </button>
        </p>
      `;
    }
    return changeForm(
      this.compared,
      { languages: this.version.languages, comments: this.comments },
      {
        turnTo: (tag) => void this.attempt(() => this.compare(tag), ''),
        done: (change) => void this.record(change),
        missing: (what) => (what === 'choice' ? this.trouble(d('chooseBoth')) : this.wants(firstField(what))),
        cancel: () => this.ask(false, '#record'),
      },
    );
  }

  private ask(open: boolean, focus: string): void {
    this.open = open;
    void this.focusOn(focus);
  }

  private async record(change: NewChange): Promise<void> {
    const path = `/v1/material-versions/${this.version.id}/changes` as const;
    const worked = await this.attempt(async () => {
      await send('POST', path, change, { key: crypto.randomUUID() });
      await this.fetch();
    }, d('changeRecorded'));
    if (worked) {
      this.held = [];
      this.ask(false, '#recorded');
    }
  }

  private gate(): TemplateResult {
    const named = this.comments.filter((comment) => this.held.includes(comment.id));
    return html`
      <section aria-labelledby="gate">
        <h2 id="gate" tabindex="-1">${d('release')}</h2>
        <p>${d('releaseMore')}</p>
        ${this.held.length === 0
          ? html`<p><button type="button" id="release" @click=${() => this.release()}>${d('releaseNow')}</button></p>`
          : html`
              <div class="notice warning">
                <p><strong>${d('heldBack', { n: this.held.length })}</strong></p>
                ${answeredList(named)}
              </div>
              <form autocomplete="off" @submit=${this.override} aria-label=${d('releaseAnyway')}>
                ${wordingField('override', d('overrideWhy'))}
                <p class="turn">
                  <button type="button" @click=${this.back}>${t('cancel')}</button>
                  <button class="plain" type="submit">${d('releaseAnyway')}</button>
                </p>
              </form>
            `}
      </section>
    `;
  }

  private back(): void {
    this.held = [];
    void this.focusOn('#release');
  }

  private async override(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const reason = wordingOf(event.target as HTMLFormElement, 'override');
    if (!reason) {
      this.wants(firstField('override'));
      return;
    }
    await this.release({ override: { reason } });
  }

  /** The service names the comments that hold the version back; the panels are told why it went out all the same. */
  private async release(body: object = {}): Promise<void> {
    if (!(await isSure({ question: d('useSure'), happens: d('useThen'), yes: d('releaseNow') }))) {
      return;
    }
    try {
      await send('POST', `/v1/material-versions/${this.version.id}/release`, body);
      await this.fetch();
    } catch (failure) {
      const ids = failure instanceof Refusal ? (failure.problem as { commentIds?: readonly string[] }).commentIds : undefined;
      this.trouble(failure instanceof Refusal ? failure.sentence : t('failed'));
      if (ids) {
        this.held = ids;
        await this.focusOn('#gate');
      }
      return;
    }
    this.held = [];
    await this.attempt(async () => undefined, d('versionReleased'));
    await this.focusOn('h1');
  }
}

customElements.define('workspace-changes', ChangesScreen);
