import { html, nothing, type TemplateResult } from 'lit';
import { read, send } from '../lib/calls';
import { isSure } from '../lib/final-step';
import type { Comment, Concern, NewResponse } from '../lib/wire';
import { Part } from '../lib/part';
import { beginning } from '../lib/progress';
import { shownIn } from '../lib/substitution';
import { t } from '../lib/words';
import { responseForm } from './response-form';
import { d } from './words';
import { firstField } from './wording';

/** What several comments have in common: the comments in it, and one answer for all of them. */
class BoardConcern extends Part {
  static override properties = {
    concern: { attribute: false },
    known: { attribute: false },
    wanted: { attribute: false },
    reload: { attribute: false },
    answering: { state: true },
    comments: { state: true },
  };

  declare concern: Concern;
  /** The comments that are on the board anyway. */
  declare known: readonly Comment[];
  /** The languages of the panels of the review. */
  declare wanted: readonly string[];
  /** Fetches the board as it is now. */
  declare reload: () => Promise<void>;
  declare answering: boolean;
  /** Its comments, once somebody wants to see them. */
  declare comments: readonly Comment[] | undefined;

  constructor() {
    super();
    this.answering = false;
  }

  override render(): TemplateResult {
    const { concern } = this;
    const heading = `concern-${concern.id}`;
    return html`
      <article aria-labelledby=${heading}>
        <h3 id=${heading} tabindex="-1" lang=${shownIn(concern) ?? nothing}>${this.named}</h3>
        <p class="quiet">
          ${t('commentCount', { n: concern.commentIds.length })} · ${d('waitingAnswers', { n: concern.waiting })}
        </p>
        ${this.comments ? this.members(this.comments) : nothing}
        ${this.answering
          ? responseForm(
              d('answerConcernNamed', { title: this.named }),
              d('answerAll'),
              {},
              this.wanted,
              (answer) => this.answer(answer),
              () => this.show(false, '.answer'),
            )
          : this.tools()}
      </article>
    `;
  }

  private get named(): string {
    return this.concern.title ?? t('retractedText');
  }

  private tools(): TemplateResult {
    const unseen = html`<span class="unseen"> – ${this.named}</span>`;
    return html`
      <p class="turn">
        ${this.concern.waiting > 0
          ? html`
              <button type="button" class="plain answer" @click=${() => this.show(true, '#decision')}>
                ${d('answerConcern')}${unseen}
              </button>
            `
          : nothing}
        ${this.comments || this.concern.commentIds.length === 0
          ? nothing
          : html`<button type="button" class="plain" @click=${this.open}>${d('showMembers')}${unseen}</button>`}
      </p>
    `;
  }

  private members(comments: readonly Comment[]): TemplateResult {
    return html`
      <ul class="cards" tabindex="-1" aria-label=${d('itsComments')}>
        ${comments.map(
          (comment) => html`
            <li>
              <p class="own" lang=${comment.language ?? nothing}>${comment.text ?? t('retractedText')}</p>
              ${comments.length > 1
                ? html`
                    <span>
                      <button type="button" class="plain" @click=${() => this.takeOut(comment)}>
                        ${d('takeOut')}<span class="unseen"> – ${beginning(comment.text, 60)}</span>
                      </button>
                    </span>
                  `
                : nothing}
            </li>
          `,
        )}
      </ul>
    `;
  }

  /** One form at a time is enough for anybody. */
  close(): void {
    this.answering = false;
  }

  private show(answering: boolean, focus: string): void {
    this.answering = answering;
    if (answering) {
      this.dispatchEvent(new CustomEvent('opened', { bubbles: true }));
    }
    void this.focusOn(focus);
  }

  private async open(): Promise<void> {
    const opened = await this.attempt(async () => {
      this.comments = await Promise.all(this.concern.commentIds.map((id) => this.comment(id)));
    }, '');
    if (opened) {
      await this.focusOn('ul');
    }
  }

  private async comment(id: string): Promise<Comment> {
    return this.known.find((each) => each.id === id) ?? (await read(`/v1/comments/${id}`)).body;
  }

  private async takeOut(comment: Comment): Promise<void> {
    const taken = await this.attempt(async () => {
      await changeConcern(this.concern.id, (ids) => ids.filter((id) => id !== comment.id));
      await this.reload();
    }, d('takenOut'));
    if (taken) {
      this.comments = this.comments?.filter((each) => each !== comment);
      await this.focusOn('h3');
    }
  }

  private async answer(answer: NewResponse | undefined): Promise<void> {
    if (!answer) {
      this.missing(`[name="${firstField('reason')}"]`, d('writeFirst'));
      return;
    }
    if (!(await isSure({ question: d('answerAllSure'), happens: d('answerAllThen'), yes: d('answerAll') }))) {
      return;
    }
    const path = `/v1/concerns/${this.concern.id}/response` as const;
    const answered = await this.attempt(async () => {
      await send('POST', path, answer, { key: crypto.randomUUID() });
      await this.reload();
    }, d('concernAnswered'));
    if (answered) {
      this.show(false, 'h3');
    }
  }
}

/** Says which comments are in a concern, with its title as it is; whoever changed it meanwhile is not overwritten. */
export async function changeConcern(id: string, change: (ids: readonly string[]) => readonly string[]): Promise<void> {
  const path = `/v1/concerns/${id}` as const;
  const known = await read(path);
  const title = known.body.titleTexts ?? {};
  await send('PUT', path, { title, commentIds: change(known.body.commentIds) }, { ifMatch: known.etag });
}

customElements.define('board-concern', BoardConcern);
