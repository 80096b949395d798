import { session } from '../lib/session';

/** For which roles somebody works here. */
export interface WorkspaceRoles {
  readonly lead: boolean;
  readonly researcher: boolean;
  readonly coordinator: boolean;
  readonly countryTeam: boolean;
  readonly steward: boolean;
  readonly operator: boolean;
}

/** As the session tells them; the services decide by the same roles what they show. */
export function workspaceRoles(): WorkspaceRoles {
  const has = (role: string) => session.roles.includes(role);
  return {
    lead: has('ppi-lead'),
    researcher: has('researcher'),
    coordinator: has('coordinator'),
    countryTeam: has('country-team'),
    steward: has('data-steward'),
    operator: has('operator'),
  };
}
