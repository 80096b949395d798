import { read, Refusal } from '../lib/calls';
import type { WaitingWork } from '../lib/wire';
import { workspaceRoles } from './roles';

/** How much waits for whoever is signed in, for the navigation and the first screen; asked for in one call. */
class WaitingWorkCounts extends EventTarget {
  counts: WaitingWork = {};
  private coming?: Promise<void>;

  /** Asks anew, once for all who ask at the same time. Numbers that do not come are not shown; nobody is kept from their work. */
  refresh(): Promise<void> {
    this.coming ??= this.ask().finally(() => (this.coming = undefined));
    return this.coming;
  }

  private async ask(): Promise<void> {
    const mine = workspaceRoles();
    if (!mine.lead && !mine.researcher && !mine.coordinator) {
      return;
    }
    try {
      this.counts = (await read('/v1/waiting-work')).body;
    } catch (failure) {
      if (!(failure instanceof Refusal)) {
        throw failure;
      }
      this.counts = {};
    }
    this.dispatchEvent(new Event('change'));
  }
}

/** How many comments wait for a response, on all reviews together. */
export function waitingResponses(counts: WaitingWork): number {
  return (counts.responses ?? []).reduce((sum, each) => sum + each.waiting, 0);
}

export const waitingWork = new WaitingWorkCounts();
