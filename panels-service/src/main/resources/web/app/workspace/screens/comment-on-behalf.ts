import { html, nothing, type TemplateResult } from 'lit';
import { all, read, send } from '../../lib/calls';
import type { About, Membership, NewCommentOnBehalf, Review } from '../../lib/wire';
import { choose } from '../../lib/languages';
import { hrefOf } from '../../lib/router';
import { Text } from '../../lib/text';
import { language, t } from '../../lib/words';
import { WorkspaceScreen } from '../workspace-screen';
import { titleAndVersion } from '../titles';
import { d } from '../words';
import { languageOptions, selectField, valueOf } from '../wording';

const PARAGRAPH = 'paragraph';

/** What somebody said on the phone, on paper or at a meeting, written down for them. */
class CommentOnBehalfScreen extends WorkspaceScreen {
  static override properties = { ...WorkspaceScreen.properties, about: { state: true }, text: { state: true } };

  /** A question's id, a paragraph, or nothing for the whole text. */
  declare about: string;
  /** In which the paragraph is chosen. */
  declare text: Text | undefined;
  private tag = '';
  private review!: Review;
  private members: readonly Membership[] = [];

  constructor() {
    super();
    this.about = '';
  }

  protected heading(): string {
    return d('behalf');
  }

  protected async fetch(): Promise<void> {
    const [review, panels] = await Promise.all([
      read(`/v1/review-requests/${this.param('review')}`),
      all('/v1/panels?limit=50'),
    ]);
    this.review = review.body;
    this.tag ||= choose(language().tag, this.review.languages) ?? language().tag;
    const panelsOfReview = panels.filter((panel) => this.review.panelIds?.includes(panel.id));
    const members = await Promise.all(
      panelsOfReview.map((panel) => all(`/v1/panels/${panel.id}/memberships?limit=100`)),
    );
    this.members = members.flat().filter((member) => member.state === 'ACTIVE');
  }

  protected content(): TemplateResult {
    const today = new Date().toISOString().slice(0, 10);
    return html`
      <p>${titleAndVersion(this.review, this.review.versionNumber)}</p>
      <p>${d('behalfMore')}</p>
      <form autocomplete="off" @submit=${this.submit} aria-label=${d('behalf')}>
        ${selectField(
          'member',
          d('whoSaid'),
          this.members.map((member) => ({ value: member.id, label: member.pseudonym })),
        )}
        ${selectField('source', d('source'), [
          { value: 'PHONE', label: d('sourcePhone') },
          { value: 'PAPER', label: d('sourcePaper') },
          { value: 'MEETING', label: d('sourceMeeting') },
        ])}
        <p>
          <label for="received">${d('receivedOn')}</label>
          <input id="received" name="received" type="date" value=${today} max=${today} />
        </p>
        ${selectField('language', t('textLanguage'), languageOptions(this.review.languages), this.tag, (tag) => {
          this.tag = tag;
          void this.chooseAbout(this.about);
        })}
        ${selectField(
          'about',
          d('aboutWhat'),
          [
            { value: '', label: t('aboutWhole') },
            { value: PARAGRAPH, label: d('aboutParagraph') },
            ...this.review.questions.map((question) => ({ value: question.id, label: question.text })),
          ],
          this.about,
          (about) => void this.chooseAbout(about),
        )}
        ${this.about === PARAGRAPH && this.text ? paragraphs(this.text) : nothing}
        ${selectField('kind', t('kindQuestion'), [
          { value: 'CONTENT', label: t('kindContent') },
          { value: 'WORDING', label: t('kindWording') },
          { value: 'TRANSLATION', label: t('kindTranslation') },
        ])}
        <p>
          <label for="text">${d('theirWords')}</label>
          <textarea id="text" name="text" rows="5" maxlength="5000"></textarea>
        </p>
        ${selectField('credit', t('creditQuestion'), [
          { value: 'PANEL_ONLY', label: t('creditPanel') },
          { value: 'PSEUDONYM', label: t('creditPseudonym') },
          { value: 'NONE', label: t('creditNone') },
        ])}
        <p><button>${t('keep')}</button></p>
      </form>
      <p><a href=${hrefOf('desk')}>${d('desk')}</a></p>
    `;
  }

  /** The text to choose a paragraph of is fetched when somebody asks for it, in the language of the comment. */
  private async chooseAbout(about: string): Promise<void> {
    this.about = about;
    if (about === PARAGRAPH && this.text?.language !== this.tag) {
      this.text = undefined;
      const path = `/v1/material-versions/${this.review.materialVersionId}/texts/${this.tag}` as const;
      await this.attempt(async () => {
        this.text = new Text((await read(path)).body);
      }, d('chooseParagraph'));
    }
  }

  private aboutOf(form: HTMLFormElement): About | undefined {
    if (this.about !== PARAGRAPH) {
      return this.about ? { type: 'QUESTION', questionId: this.about } : { type: 'GENERAL' };
    }
    const paragraph = this.text?.paragraph(valueOf(form, 'paragraph'));
    const selector = paragraph && this.text!.passage(paragraph.start, paragraph.end);
    return selector && { type: 'PASSAGE', selector };
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const text = valueOf(form, 'text');
    if (!text) {
      this.wants('text');
      return;
    }
    const about = this.aboutOf(form);
    if (!about) {
      this.trouble(d('paragraphFirst'));
      void this.focusOn('[name=paragraph]');
      return;
    }
    const body: NewCommentOnBehalf = {
      membershipId: valueOf(form, 'member'),
      source: valueOf(form, 'source'),
      receivedOn: valueOf(form, 'received'),
      kind: valueOf(form, 'kind'),
      language: valueOf(form, 'language'),
      text,
      about,
      credit: { preference: valueOf(form, 'credit') },
    };
    const path = `/v1/review-requests/${this.review.id}/comments-on-behalf` as const;
    const worked = await this.attempt(() => send('POST', path, body, { key: crypto.randomUUID() }), d('behalfKept'));
    if (worked) {
      form.reset();
      this.about = '';
      await this.focusOn('h1');
    }
  }
}

/** The text to choose from; its headings show the way. */
function paragraphs(text: Text): TemplateResult {
  return html`
    <fieldset>
      <legend>${d('chooseParagraph')}</legend>
      ${text.paragraphs.map((paragraph) =>
        paragraph.kind === 'HEADING'
          ? html`<p lang=${text.language}><strong>${text.words(paragraph)}</strong></p>`
          : html`
              <label class="choice" lang=${text.language}>
                <input type="radio" name="paragraph" value=${paragraph.id} />
                <span>${text.words(paragraph)}</span>
              </label>
            `,
      )}
    </fieldset>
  `;
}

customElements.define('workspace-comment-on-behalf', CommentOnBehalfScreen);
