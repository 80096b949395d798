import { all, readForName } from './calls';
import type { Membership, Panel } from './wire';

let memberships: Promise<readonly Membership[]> | undefined;
const panels = new Map<string, Promise<Panel>>();

/** The own memberships, asked once until something about them changes or the language does. */
export function myMemberships(): Promise<readonly Membership[]> {
  memberships ??= all('/v1/memberships?limit=50').catch((failure: unknown) => {
    memberships = undefined;
    throw failure;
  });
  return memberships;
}

/** Those in which somebody has a place now, also while on a break. */
export async function myPlaces(): Promise<readonly Membership[]> {
  return (await myMemberships()).filter(hasPlace);
}

export function hasPlace(membership: Membership): boolean {
  return membership.state === 'ACTIVE' || membership.state === 'ON_BREAK';
}

export function panel(id: string): Promise<Panel> {
  const known = panels.get(id);
  if (known) {
    return known;
  }
  const coming = readForName(`/v1/panels/${id}`);
  coming.catch(() => panels.delete(id));
  panels.set(id, coming);
  return coming;
}

/** Asks for what the page needs when somebody says something, so that it is kept where there may be no network. */
export async function readAhead(): Promise<void> {
  const [places] = await Promise.all([all('/v1/memberships?limit=50'), all('/v1/comments?mine=true&limit=100')]);
  await Promise.all(places.filter(hasPlace).map((place) => panel(place.panelId)));
}

/** What somebody was told together with other things needs not be asked for. */
export function rememberMemberships(told: readonly Membership[]): void {
  memberships = Promise.resolve(told);
}

export function forgetMember(): void {
  memberships = undefined;
  panels.clear();
}
