import { read, Refused } from '../lib/calls';

const NOBODY = '00000000-0000-4000-8000-000000000000';

/** Which desks somebody has. */
export interface Desks {
  readonly lead: boolean;
  readonly researcher: boolean;
}

let asked: Promise<Desks> | undefined;

/** The page holds no token that would tell a role: the services are asked what they let this person see. */
export function desks(): Promise<Desks> {
  asked ??= ask().catch((failure: unknown) => {
    asked = undefined;
    throw failure;
  });
  return asked;
}

async function ask(): Promise<Desks> {
  const [lead, researcher] = await Promise.all([
    lets(`/v1/panels/${NOBODY}/memberships?limit=1`),
    lets(`/v1/concerns?materialVersionId=${NOBODY}&limit=1`),
  ]);
  return { lead, researcher };
}

async function lets(path: string): Promise<boolean> {
  try {
    await read(path);
    return true;
  } catch (failure) {
    if (failure instanceof Refused && (failure.status === 403 || failure.status === 404)) {
      return failure.status === 404;
    }
    throw failure;
  }
}
