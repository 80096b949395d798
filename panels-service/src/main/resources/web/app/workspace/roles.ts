import { session } from '../lib/session';

/** For which roles somebody works here. */
export interface WorkspaceRoles {
  readonly lead: boolean;
  readonly researcher: boolean;
  readonly coordinator: boolean;
}

/** As the session tells them; the services decide by the same roles what they show. */
export function workspaceRoles(): WorkspaceRoles {
  return {
    lead: session.roles.includes('ppi-lead'),
    researcher: session.roles.includes('researcher'),
    coordinator: session.roles.includes('coordinator'),
  };
}
