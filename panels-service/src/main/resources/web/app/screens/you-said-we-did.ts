import { html, nothing, type TemplateResult } from 'lit';
import { list, listNext, readIfThere, unlessAway } from '../lib/calls';
import type { Panel, YouSaidWeDid } from '../lib/wire';
import { empty } from '../lib/icons';
import { myPlaces, panel } from '../lib/member';
import { decided } from '../lib/progress';
import { Screen } from '../lib/screen';
import { shownIn } from '../lib/substitution';
import { day, t } from '../lib/words';

interface PanelLines {
  readonly panel: Panel;
  items: readonly YouSaidWeDid[];
  next?: string;
}

/** You said – we did: what came of what the panel said. */
class YouSaidWeDidScreen extends Screen {
  private lines: PanelLines[] = [];
  /** What the works are called that thank the panel. */
  private titles = new Map<string, string>();

  protected heading(): string {
    return t('saidAndDone');
  }

  protected async load(): Promise<void> {
    const ids = [...new Set((await myPlaces()).map((place) => place.panelId))];
    this.lines = await Promise.all(
      ids.map(async (id) => {
        const [which, page] = await Promise.all([
          panel(id),
          list(`/v1/panels/${id}/you-said-we-did?limit=50`),
        ]);
        return { panel: which, items: page.items, next: page.next };
      }),
    );
    await Promise.all(this.lines.map((lines) => this.nameWorks(lines.items)));
  }

  /** The works are another service's: without their names the rest is still told. */
  private async nameWorks(items: readonly YouSaidWeDid[]): Promise<void> {
    const works = new Set(items.flatMap((item) => item.creditedIn ?? []).map((edition) => edition.workId));
    await Promise.all(
      [...works].map(async (id) => {
        const work = await unlessAway(readIfThere(`/v1/works/${id}`), undefined);
        if (work) {
          this.titles.set(id, work.body.title);
        }
      }),
    );
  }

  private thankedIn(item: YouSaidWeDid): readonly string[] {
    const works = new Set((item.creditedIn ?? []).map((edition) => edition.workId));
    return [...works].flatMap((id) => this.titles.get(id) ?? []);
  }

  protected content(): TemplateResult {
    return html`
      <p>${t('doneMore')}</p>
      ${this.lines.map((lines) => this.ofPanel(lines))}
    `;
  }

  private ofPanel(lines: PanelLines): TemplateResult {
    return html`
      <section aria-labelledby="panel-${lines.panel.id}">
        <h2 id="panel-${lines.panel.id}">${lines.panel.name}</h2>
        ${lines.items.length === 0 ? empty(t('nothingDoneYet')) : lines.items.map((item) => this.item(item))}
        ${lines.next
          ? html`<p><button type="button" class="plain" @click=${() => this.more(lines)}>${t('more')}</button></p>`
          : nothing}
      </section>
    `;
  }

  private item(item: YouSaidWeDid): TemplateResult {
    const { before, after } = item;
    return html`
      <article class="said-and-done">
        <h3>${t('youSaid')}</h3>
        <p class="own" lang=${(item.said && shownIn(item)) || nothing}>${item.said ?? t('saidNotWorded')}</p>
        <h3>${t('weDid')}</h3>
        <p>${item.decision ? html`<strong>${decided(item.decision)}</strong> ` : nothing}<span lang=${shownIn(item) ?? nothing}>${item.did}</span></p>
        ${before || after
          ? html`
              <dl class="beside" lang=${item.language ?? nothing}>
                ${before ? html`<div class="before"><dt>${t('before')}</dt><dd>${before}</dd></div>` : nothing}
                ${after ? html`<div class="after"><dt>${t('after')}</dt><dd>${after}</dd></div>` : nothing}
              </dl>
            `
          : nothing}
        <p class="quiet">
          ${item.versionNumber
            ? t('materialVersion', { title: item.materialTitle, version: item.versionNumber })
            : item.materialTitle}
          ${this.thankedIn(item).map((name) => html`<br />${t('creditedInWork', { name })}`)}
          ${item.shownAt?.map(
            (event) => html`<br />${t('shownAtEvent', { name: event.name, date: day(event.startsOn) })}`,
          )}
        </p>
      </article>
    `;
  }

  private async more(lines: PanelLines): Promise<void> {
    await this.attempt(async () => {
      const page = await listNext(lines);
      await this.nameWorks(page.items);
      lines.items = [...lines.items, ...page.items];
      lines.next = page.next;
    }, t('moreShown'));
  }
}

customElements.define('you-said-we-did-screen', YouSaidWeDidScreen);
