import { html, nothing, type TemplateResult } from 'lit';
import { all, read, readIfThere, Refusal, send } from '../../lib/calls';
import { choose } from '../../lib/languages';
import { isSure } from '../../lib/final-step';
import { hrefOf } from '../../lib/router';
import { Text } from '../../lib/text';
import type { Comment, Material, MissingLanguages, NewChange, RecordedChange, Version } from '../../lib/wire';
import { language, t } from '../../lib/words';
import { changeForm, type VersionComparison } from '../change-form';
import { answeredList, changeCard, missingList } from '../change-parts';
import { WorkspaceScreen } from '../workspace-screen';
import { titleAndVersion } from '../titles';
import { d } from '../words';
import { firstField, wordingField, wordingOf } from '../wording';

/** The accepted comments without a change, and how many texts lack a language of the panels. */
interface Held {
  readonly comments: readonly string[];
  readonly texts: number;
}

/** Which comments changed which passage of a version, and the gate through which it goes into use. */
class ChangesScreen extends WorkspaceScreen {
  static override properties = { ...WorkspaceScreen.properties, open: { state: true }, held: { state: true } };

  declare open: boolean;
  /** What holds the version back; nothing as long as nobody tried to release it. */
  declare held: Held | undefined;
  private material!: Material;
  private version!: Version;
  private earlier?: Version;
  private changes: readonly RecordedChange[] = [];
  private comments: readonly Comment[] = [];
  private missingLanguages: MissingLanguages = { panelLanguages: [], responses: [], changes: [] };
  private compared: VersionComparison = { language: '', rows: [] };

  constructor() {
    super();
    this.open = false;
  }

  protected heading(): string {
    return d('changes');
  }

  protected async fetch(): Promise<void> {
    this.version = (await read(`/v1/material-versions/${this.param('version')}`)).body;
    const [material, versions, reviews, changes, missing] = await Promise.all([
      read(`/v1/materials/${this.version.materialId}`),
      all(`/v1/materials/${this.version.materialId}/versions?limit=100`),
      all('/v1/review-requests?limit=100'),
      all(`/v1/material-versions/${this.version.id}/changes?limit=100`),
      read(`/v1/material-versions/${this.version.id}/missing-languages`),
    ]);
    this.material = material.body;
    this.missingLanguages = missing.body;
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
      ${this.languages()} ${this.version.state === 'RELEASED' ? nothing : this.gate()}
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

  /** Also once the version is in use: whoever waits for a translation gets it later. */
  private languages(): TemplateResult {
    const none = this.missingLanguages.responses.length + this.missingLanguages.changes.length === 0;
    return html`
      <section aria-labelledby="languages" tabindex="-1">
        <h2 id="languages">${d('missingLanguages')}</h2>
        ${none
          ? html`<p>${d('noMissingLanguages')}</p>`
          : html`
              <p>${d('missingLanguagesMore')}</p>
              ${missingList(
                this.missingLanguages,
                { comments: this.comments, changes: this.changes },
                {
                  response: (comment, reason) =>
                    this.addLanguages((key) => send('POST', `/v1/comments/${comment}/response/translations`, { reason }, { key })),
                  change: (change, description) =>
                    this.addLanguages((key) =>
                      send('POST', `/v1/material-versions/${this.version.id}/changes/${change}/translations`, { description }, { key }),
                    ),
                },
              )}
            `}
      </section>
    `;
  }

  private async addLanguages(work: (key: string) => Promise<unknown>): Promise<void> {
    await work(crypto.randomUUID());
    await this.fetch();
    this.held = undefined;
    this.requestUpdate();
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
      { languages: this.version.languages, comments: this.comments, wanted: this.missingLanguages.panelLanguages },
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
      this.held = undefined;
      this.ask(false, '#recorded');
    }
  }

  private gate(): TemplateResult {
    return html`
      <section aria-labelledby="gate">
        <h2 id="gate" tabindex="-1">${d('release')}</h2>
        <p>${d('releaseMore')}</p>
        ${this.held
          ? this.overriding(this.held)
          : html`<p><button type="button" id="release" @click=${() => this.release()}>${d('releaseNow')}</button></p>`}
      </section>
    `;
  }

  private overriding(held: Held): TemplateResult {
    const named = this.comments.filter((comment) => held.comments.includes(comment.id));
    return html`
      <div class="notice warning">
        ${held.comments.length > 0
          ? html`<p><strong>${d('heldBack', { n: held.comments.length })}</strong></p>${answeredList(named)}`
          : nothing}
        ${held.texts > 0 ? html`<p><strong>${d('languagesHoldBack', { n: held.texts })}</strong></p>` : nothing}
      </div>
      <form autocomplete="off" @submit=${this.override} aria-label=${d('releaseAnyway')}>
        ${wordingField('override', d('overrideWhy'), {}, 3, this.missingLanguages.panelLanguages)}
        <p class="turn">
          <button type="button" @click=${this.back}>${t('cancel')}</button>
          <button class="plain" type="submit">${d('releaseAnyway')}</button>
        </p>
      </form>
    `;
  }

  private back(): void {
    this.held = undefined;
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

  /** The service names what holds the version back; the panels are told why it went out all the same. */
  private async release(body: object = {}): Promise<void> {
    if (!(await isSure({ question: d('useSure'), happens: d('useThen'), yes: d('releaseNow') }))) {
      return;
    }
    try {
      await send('POST', `/v1/material-versions/${this.version.id}/release`, body);
      await this.fetch();
    } catch (failure) {
      this.trouble(failure instanceof Refusal ? failure.sentence : t('failed'));
      const held = heldBy(failure);
      if (held) {
        this.held = held;
        await this.focusOn('#gate');
      }
      return;
    }
    this.held = undefined;
    await this.attempt(async () => undefined, d('versionReleased'));
    await this.focusOn('h1');
  }
}

/** What speaks against the release that was refused; nothing if it was refused for something else. */
function heldBy(failure: unknown): Held | undefined {
  if (!(failure instanceof Refusal)) {
    return undefined;
  }
  const { commentIds, missingLanguages } = failure.problem as {
    commentIds?: readonly string[];
    missingLanguages?: MissingLanguages;
  };
  const texts = missingLanguages ? missingLanguages.responses.length + missingLanguages.changes.length : 0;
  return commentIds || texts > 0 ? { comments: commentIds ?? [], texts } : undefined;
}

customElements.define('workspace-changes', ChangesScreen);
