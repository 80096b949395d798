/** What the gateway tells about the session; the browser never holds a token of the person. */
export interface Session {
  readonly signedIn: boolean;
  readonly name?: string;
  readonly csrfToken?: string;
}

export interface Review {
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  readonly deadline?: string;
  readonly questions?: readonly { readonly id?: string; readonly text: string }[];
}

/** The gateway or a service said no; `status` is that of HTTP, 0 if nothing came back. */
export class Refused extends Error {
  constructor(readonly status: number) {
    super(`refused with ${status}`);
  }
}

export async function session(): Promise<Session> {
  return (await call('/session')).json();
}

/** The open reviews, their texts in the wished language where they have it. */
export async function openReviews(language: string): Promise<readonly Review[]> {
  const answer = await call('/v1/review-requests?state=OPEN&limit=100', {
    headers: { Accept: 'application/json', 'Accept-Language': language },
  });
  const page = await answer.json();
  return Array.isArray(page.items) ? page.items : [];
}

export async function signOut(csrfToken: string): Promise<void> {
  await call('/sign-out', { method: 'POST', headers: { 'X-CSRF-Token': csrfToken } });
}

async function call(path: string, options: RequestInit = {}): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(path, { credentials: 'same-origin', ...options });
  } catch {
    throw new Refused(0);
  }
  if (!answer.ok) {
    throw new Refused(answer.status);
  }
  return answer;
}
