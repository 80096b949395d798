import { html, nothing, type TemplateResult } from 'lit';
import type { Anchor, Change, Comment, Credit, Review, TraceNode, Version } from './wire';
import { chainSteps } from './chain';
import { progress } from './progress';
import { hrefOf } from './router';
import { shownIn } from './substitution';
import { day, type Key, t } from './words';

const ANCHORS: Record<Anchor['state'], Key> = {
  ANCHORED: 'anchored',
  MOVED: 'movedPassage',
  ORPHANED: 'orphaned',
};

/** The words themselves, and what they are about. */
export function whatWasSaid(comment: Comment, review: Review | undefined, thanked: boolean): TemplateResult {
  const about = comment.about;
  const question = review?.questions.find((each) => each.id === about?.questionId);
  return html`
    <section aria-labelledby="said">
      <h2 id="said">${t('whatISaid')}</h2>
      ${about?.selector
        ? html`<p>${t('aboutPassage')}</p>
            <blockquote lang=${comment.language ?? nothing}>${about.selector.exact}</blockquote>`
        : nothing}
      ${question ? html`<p>${t('aboutQuestion')}</p><blockquote lang=${shownIn(question) ?? nothing}>${question.text}</blockquote>` : nothing}
      <p class="own" lang=${comment.language ?? nothing}>${comment.text}</p>
      <p class="quiet">
        ${review ? html`<a href=${hrefOf('reading', { review: review.id })} lang=${shownIn(review) ?? nothing}>${review.title}</a> · ` : nothing}
        ${comment.submittedAt ? day(comment.submittedAt) : nothing}
        ${comment.late ? t('wasLate') : nothing}
      </p>
      ${comment.source ? html`<p class="notice">${t('onBehalf')}</p>` : nothing}
      <p class="progress"><strong>${progress(comment)}</strong></p>
      ${chainSteps(comment, thanked)}
    </section>
  `;
}

/** What is different in later versions because of it, and where its passage is there. */
export function whatChanged(comment: Comment, anchors: readonly Anchor[]): TemplateResult | typeof nothing {
  const changed = comment.changes.map((change) => change.materialVersionId);
  const others = anchors.filter((anchor) => !changed.includes(anchor.materialVersionId));
  if (changed.length + others.length === 0) {
    return nothing;
  }
  return html`
    <section aria-labelledby="changed">
      <h2 id="changed">${t('whatChanged')}</h2>
      ${comment.changes.map((change) => changeOf(comment, change))}
      ${others.map(
        (anchor) => html`
          <p>
            ${t(ANCHORS[anchor.state], { version: anchor.versionNumber })}
            <a href=${comparisonOf(comment, anchor.materialVersionId)}>${t('seeDifference')}</a>
          </p>
        `,
      )}
    </section>
  `;
}

/** Why a version is in use although not everything is done or translated; the panels have a right to know. */
export function releaseReason(version: Version | undefined): TemplateResult | typeof nothing {
  return version?.overrideReason
    ? html`
        <div class="notice">
          <p>${t('releasedAllTheSame')}</p>
          <p lang=${shownIn(version) ?? nothing}>${version.overrideReason}</p>
        </div>
      `
    : nothing;
}

function changeOf(comment: Comment, change: Change): TemplateResult {
  return html`
    <p>
      ${t('changedIn', { version: change.versionNumber })}
      <span lang=${shownIn(change) ?? nothing}>${change.description}</span>
    </p>
    <dl class="beside" lang=${change.language ?? nothing}>
      ${change.before
        ? html`<div class="before">
            <dt>${t('before')}</dt>
            <dd>${change.before.exact}</dd>
          </div>`
        : nothing}
      ${change.after
        ? html`<div class="after">
            <dt>${t('after')}</dt>
            <dd>${change.after.exact}</dd>
          </div>`
        : nothing}
    </dl>
    <p><a href=${comparisonOf(comment, change.materialVersionId)}>${t('seeDifference')}</a></p>
  `;
}

function comparisonOf(comment: Comment, version: string): string {
  return hrefOf('comparison', { version, with: comment.materialVersionId, text: comment.language });
}

/** The works that thank for it, and the events at which it was shown. */
export function whereShown(places: readonly TraceNode[]): TemplateResult | typeof nothing {
  if (places.length === 0) {
    return nothing;
  }
  return html`
    <section aria-labelledby="shown">
      <h2 id="shown">${t('whereShown')}</h2>
      <ul>
        ${places.map(
          (node) => html`
            <li>
              ${node.kind === 'event'
                ? t('shownAtEvent', { name: node.label!, date: node.occurredOn ? day(node.occurredOn) : '' })
                : t('creditedInWork', { name: node.label! })}
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}

/** The way to take it back. */
export function takingBack(retract: () => void): TemplateResult {
  return html`
    <section aria-labelledby="retract">
      <h2 id="retract">${t('retractHeading')}</h2>
      <p>${t('retractMore')}</p>
      <p><button type="button" class="plain" @click=${retract}>${t('retractButton')}</button></p>
    </section>
  `;
}

/** What would be printed; nothing for those who want no credit. */
export function creditOf(credit: Credit, who: { readonly pseudonym: string; readonly panel: string }): string | undefined {
  switch (credit.preference) {
    case 'NAMED':
      return credit.name ?? undefined;
    case 'PSEUDONYM':
      return who.pseudonym;
    case 'PANEL_ONLY':
      return who.panel;
    default:
      return undefined;
  }
}
