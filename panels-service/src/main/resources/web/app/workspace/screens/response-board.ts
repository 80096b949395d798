import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { all, read, send } from '../../lib/calls';
import { isSure } from '../../lib/final-step';
import { announce } from '../../lib/live';
import { beginning } from '../../lib/progress';
import { hrefOf } from '../../lib/router';
import { t } from '../../lib/words';
import { panelLanguages } from '../panel-languages';
import { joined, shownOn } from '../response-board-pages';
import '../board-comment';
import '../board-concern';
import { WorkspaceScreen } from '../workspace-screen';
import { addToConcern, type ConcernChoice, concernForm } from '../concern-form';
import { type Batch, inBatches } from '../batches';
import { titleAndVersion } from '../titles';
import type { CommentGroup, GroupedComment, ResponseBoard } from '../../lib/wire';
import { d } from '../words';
import { firstField } from '../wording';

/** The comments of a review by passage and by concern; what is drafted here goes out to all at once. */
class ResponseBoardScreen extends WorkspaceScreen {
  static override properties = {
    ...WorkspaceScreen.properties,
    into: { state: true },
  };

  /** The concern to which the selected comments go; empty for a new one. */
  declare into: string;
  private board!: ResponseBoard;
  /** The languages of the panels of the review. */
  private wanted: readonly string[] = [];
  private readonly selected = new Set<string>();
  /** The comments whose drafts are to be sent. */
  private readonly chosen = new Set<string>();
  private refused: ReadonlyMap<string, string> = new Map();

  constructor() {
    super();
    this.into = '';
    this.addEventListener('opened', (event) => this.closeAllBut(event.target));
  }

  private closeAllBut(opened: EventTarget | null): void {
    for (const each of this.querySelectorAll<HTMLElement & { close(): void }>('board-comment, board-concern')) {
      if (each !== opened) {
        each.close();
      }
    }
  }

  protected heading(): string {
    return d('answering');
  }

  /** What was shown before is shown again, however much that was. */
  protected async fetch(): Promise<void> {
    const before = this.board ? shownOn(this.board) : 0;
    const [first, review, panels] = await Promise.all([
      read(this.path),
      read(`/v1/review-requests/${this.param('review')}`),
      all('/v1/panels?limit=100'),
    ]);
    this.wanted = panelLanguages(review.body, panels);
    let board = first.body;
    while (board.next && shownOn(board) < before) {
      board = await this.further(board);
    }
    this.board = board;
  }

  private get path() {
    return `/v1/review-requests/${this.param('review')}/response-board?limit=50` as const;
  }

  private async further(board: ResponseBoard): Promise<ResponseBoard> {
    const more = (await read(`${this.path}&cursor=${encodeURIComponent(board.next!)}`)).body;
    return { ...more, groups: joined(board.groups, more.groups) };
  }

  private async showMore(): Promise<void> {
    await this.attempt(async () => {
      this.board = await this.further(this.board);
    }, t('moreShown'));
  }

  protected content(): TemplateResult {
    return html`
      <p>${titleAndVersion(this.board, this.board.versionNumber)}</p>
      <p>
        <strong>${d('waitingAnswers', { n: this.board.waiting })}</strong>
        ${this.board.retracted > 0 ? d('takenBack', { n: this.board.retracted }) : nothing}
      </p>
      ${this.release()} ${this.concerns()}
      <section aria-labelledby="passages">
        <h2 id="passages">${d('byPassage')}</h2>
        ${this.board.groups.length === 0 ? html`<p>${d('noComments')}</p>` : nothing}
        ${this.board.groups.map((group, index) => this.group(group, index))}
        ${this.board.next ? html`<p><button type="button" class="plain" @click=${this.showMore}>${t('more')}</button></p>` : nothing}
      </section>
      ${this.chosen.size > 0 ? this.chosenBar() : nothing}
      ${this.selected.size > 0
        ? concernForm(
            this.selected.size,
            this.board.concerns,
            this.into,
            (into) => (this.into = into),
            (where) => void this.putTogether(where),
          )
        : nothing}
      <p><a href=${hrefOf('desk-review', { id: this.board.reviewRequestId })}>${d('toReview')}</a></p>
    `;
  }

  private release(): TemplateResult | typeof nothing {
    if (this.board.drafted === 0) {
      return nothing;
    }
    return html`
      <div class="notice">
        <p>${d('draftsWait', { n: this.board.drafted })}</p>
        <div class="turn">
          <button type="button" @click=${this.sendAll}>${d('releaseDrafts')}</button>
          <label class="choice">
            <input type="checkbox" .checked=${this.drafted.every((id) => this.chosen.has(id))} @change=${this.chooseAll} />
            <span>${d('chooseDrafts')}</span>
          </label>
        </div>
      </div>
    `;
  }

  /** The drafts on what is shown of the board. */
  private get drafted(): readonly string[] {
    return this.board.groups.flatMap((group) => group.comments.filter((one) => one.draft).map((one) => one.comment.id));
  }

  private chooseAll(event: Event): void {
    const on = (event.target as HTMLInputElement).checked;
    this.drafted.forEach((id) => (on ? this.chosen.add(id) : this.chosen.delete(id)));
    announce(d('pickedCount', { n: this.chosen.size }));
    this.requestUpdate();
  }

  private choose(id: string): void {
    if (!this.chosen.delete(id)) {
      this.chosen.add(id);
    }
    announce(d('pickedCount', { n: this.chosen.size }));
    this.requestUpdate();
  }

  private chosenBar(): TemplateResult {
    const n = this.chosen.size;
    return html`
      <div class="bar turn">
        <strong>${d('pickedCount', { n })}</strong>
        <button type="button" @click=${this.sendChosen}>${d('sendChosen', { n })}</button>
      </div>
    `;
  }

  private async sendChosen(): Promise<void> {
    const n = this.chosen.size;
    if (!(await isSure({ question: d('sendChosenSure', { n }), happens: d('sendChosenThen'), yes: d('sendChosen', { n }) }))) {
      return;
    }
    const path = `/v1/review-requests/${this.board.reviewRequestId}/responses/partial-release` as const;
    let batch: Batch = { done: new Set(), refused: new Map() };
    const worked = await this.attempt(async () => {
      batch = await inBatches([...this.chosen], (commentIds, key) => send('POST', path, { commentIds }, { key }));
      await this.fetch();
    }, '');
    if (worked) {
      this.refused = batch.refused;
      this.chosen.clear();
      this.requestUpdate();
      announce(`${d('draftsSent', { n: batch.done.size })} ${batch.refused.size > 0 ? d('refusedMany', { n: batch.refused.size }) : ''}`);
      await this.focusOn('h1');
    }
  }

  private async sendAll(): Promise<void> {
    const path = `/v1/review-requests/${this.board.reviewRequestId}/responses/release` as const;
    if (await isSure({ question: d('releaseSure'), happens: d('releaseThen'), yes: d('releaseYes') })) {
      await this.change(() => send('POST', path), d('draftsReleased'), 'h1');
    }
  }

  private concerns(): TemplateResult | typeof nothing {
    if (this.board.concerns.length === 0) {
      return nothing;
    }
    const known = this.board.groups.flatMap((group) => group.comments.map((one) => one.comment));
    return html`
      <section aria-labelledby="concerns">
        <h2 id="concerns" tabindex="-1">${d('byConcern')}</h2>
        ${repeat(
          this.board.concerns,
          (concern) => concern.id,
          (concern) => html`
            <board-concern
              .concern=${concern}
              .known=${known}
              .wanted=${this.wanted}
              .reload=${this.reload}
            ></board-concern>
          `,
        )}
      </section>
    `;
  }

  private group(group: CommentGroup, index: number): TemplateResult {
    const heading = `group-${index}`;
    return html`
      <article aria-labelledby=${heading}>
        <h3 id=${heading}>
          ${group.about === 'PASSAGE'
            ? group.exact
              ? html`<q lang=${group.language ?? nothing}>${beginning(group.exact, 160)}</q>`
              : d('aboutSomewhere')
            : group.about === 'QUESTION'
              ? html`${t('aboutQuestion')} ${group.question}`
              : t('aboutWhole')}
        </h3>
        <ul class="cards">
          ${repeat(group.comments, (one) => one.comment.id, (one) => this.comment(one))}
        </ul>
      </article>
    `;
  }

  private comment(one: GroupedComment): TemplateResult {
    const { id } = one.comment;
    return html`
      <li id="comment-${id}" tabindex="-1">
        <board-comment
          .one=${one}
          .concern=${this.board.concerns.find((each) => each.id === one.concernId)}
          .selected=${this.selected.has(id)}
          .wanted=${this.wanted}
          .reload=${this.reload}
          .chosen=${this.chosen.has(id)}
          .refused=${this.refused.get(id)}
          @picked=${() => this.pick(id)}
          @chosen=${() => this.choose(id)}
        ></board-comment>
      </li>
    `;
  }

  private pick(id: string): void {
    if (!this.selected.delete(id)) {
      this.selected.add(id);
    }
    announce(d('gatheredCount', { n: this.selected.size }));
    this.requestUpdate();
  }

  private async putTogether(where: ConcernChoice | undefined): Promise<void> {
    if (!where) {
      this.wants(firstField('title'));
      return;
    }
    await this.change(() => addToConcern(this.board, this.selected, where), d('gatheredDone'), '#concerns');
  }

  private readonly reload = async (): Promise<void> => {
    await this.fetch();
    this.requestUpdate();
  };

  /** Does it, and shows the board as it is then. */
  private async change(work: () => Promise<unknown>, done: string, focus: string): Promise<void> {
    const worked = await this.attempt(async () => {
      await work();
      await this.fetch();
    }, done);
    if (worked) {
      this.into = '';
      this.selected.clear();
      this.requestUpdate();
      await this.focusOn(focus);
    }
  }
}

customElements.define('workspace-response-board', ResponseBoardScreen);
