import { html, nothing, type TemplateResult } from 'lit';
import type { SafeguardingFlag } from '../lib/wire';
import { d } from './words';

/** How somebody who is not well wishes to be called. */
export function callOf(call: NonNullable<SafeguardingFlag['call']>): TemplateResult {
  return html`
    <p><a class="action" href="tel:${call.phone.replace(/[^+\d]/g, '')}">${call.phone}</a></p>
    <ul>
      ${call.askFor ? html`<li>${d('callAskFor', { name: call.askFor })}</li>` : nothing}
      ${call.times ? html`<li>${d('callTimes', { times: call.times })}</li>` : nothing}
      <li>${d(call.messageAllowed ? 'callMessageYes' : 'callMessageNo')}</li>
    </ul>
  `;
}
