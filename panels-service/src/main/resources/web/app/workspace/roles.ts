import { read, Refusal } from '../lib/calls';

const NOBODY = '00000000-0000-4000-8000-000000000000';

/** For which roles somebody works here. */
export interface WorkspaceRoles {
  readonly lead: boolean;
  readonly researcher: boolean;
}

let known: Promise<WorkspaceRoles> | undefined;

/** The page holds no token that would tell a role: the services are asked what they let this person see. */
export function workspaceRoles(): Promise<WorkspaceRoles> {
  known ??= ask().catch((failure: unknown) => {
    known = undefined;
    throw failure;
  });
  return known;
}

async function ask(): Promise<WorkspaceRoles> {
  const [lead, researcher] = await Promise.all([
    lets(read(`/v1/panels/${NOBODY}/memberships?limit=1`)),
    lets(read(`/v1/concerns?materialVersionId=${NOBODY}&limit=1`)),
  ]);
  return { lead, researcher };
}

/** A role that may ask is told that nobody has such a panel (404); every other role may not ask (403). */
async function lets(reading: Promise<unknown>): Promise<boolean> {
  try {
    await reading;
    return true;
  } catch (failure) {
    if (failure instanceof Refusal && (failure.status === 403 || failure.status === 404)) {
      return failure.status === 404;
    }
    throw failure;
  }
}
