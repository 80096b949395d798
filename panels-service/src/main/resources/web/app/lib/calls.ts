import { session } from './session';
import { noteLanguages } from './substitution';
import { language, t } from './words';

/** The problem document (RFC 9457) of the gateway or a service, its detail in the reader's language. */
interface Problem {
  readonly type?: string;
  readonly detail?: string;
  readonly violations?: readonly { readonly field: string; readonly message: string }[];
}

/** What came back, with what is needed to change it. */
export interface Answer<T> {
  readonly body: T;
  readonly etag?: string;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string;
}

export interface Conditions {
  readonly ifMatch?: string;
  readonly ifNew?: boolean;
  /** Makes a repeated call have one effect. */
  readonly key?: string;
  /** The call is finished although the page goes away. */
  readonly outlives?: boolean;
}

const NEVER = new Promise<never>(() => undefined);

/** The gateway or a service said no; `status` is that of HTTP, 0 if nothing came back. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem = {},
  ) {
    super(`refused with ${status}`);
  }

  /** Whether trying again later can help. */
  get passes(): boolean {
    return this.status === 0 || this.status === 401 || this.status === 429 || this.status >= 500;
  }

  /** What a person is told. */
  get sentence(): string {
    if (this.status === 0) {
      return t('offline');
    }
    if (this.status === 401) {
      return t('sessionEnded');
    }
    if (this.status === 429) {
      return t('tooFast');
    }
    if (this.status >= 500) {
      return t('away');
    }
    return this.problem.detail ?? t('failed');
  }
}

export async function read<T>(path: string): Promise<Answer<T>> {
  return answerOf<T>(await call(path, { method: 'GET' }));
}

/** What the page takes a name from and no text: the reader is not told in which language its texts came. */
export async function readForName<T>(path: string): Promise<T> {
  const answer = await call(path, { method: 'GET' });
  return (await answer.json()) as T;
}

/** What is there, or the other thing where the product at the other end does not have it (yet) for this reader. */
export async function readOr<T>(path: string, absent: T): Promise<T> {
  try {
    return (await read<T>(path)).body;
  } catch (failure) {
    if (failure instanceof Refused && [403, 404, 405, 501].includes(failure.status)) {
      return absent;
    }
    throw failure;
  }
}

/** A page of a list, with the address of the next one. */
export async function list<T>(path: string): Promise<Page<T>> {
  const answer = await call(path, { method: 'GET' });
  const next = /<([^>]+)>\s*;\s*rel="?next"?/.exec(answer.headers.get('Link') ?? '');
  const page = (await answer.json()) as { items?: T[] };
  noteLanguages(answer.headers, page);
  return { items: page.items ?? [], next: next ? pathOf(next[1]) : undefined };
}

/** All of a list that is short by its nature; at most a thousand. */
export async function all<T>(path: string): Promise<readonly T[]> {
  const found: T[] = [];
  let next: string | undefined = path;
  for (let pages = 0; next && pages < 10; pages++) {
    const page: Page<T> = await list<T>(next);
    found.push(...page.items);
    next = page.next;
  }
  return found;
}

/** As {@link all}; nothing where there is no such list for this reader. */
export async function allOrNone<T>(path: string): Promise<readonly T[]> {
  try {
    return await all<T>(path);
  } catch (failure) {
    if (failure instanceof Refused && [403, 404, 405, 501].includes(failure.status)) {
      return [];
    }
    throw failure;
  }
}

export async function send<T>(
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
  conditions: Conditions = {},
): Promise<Answer<T>> {
  const attempt = async (): Promise<Response> => {
    const headers: Record<string, string> = {};
    if (body !== undefined) {
      headers['Content-Type'] = 'application/json';
    }
    if (conditions.ifMatch) {
      headers['If-Match'] = conditions.ifMatch;
    }
    if (conditions.ifNew) {
      headers['If-None-Match'] = '*';
    }
    if (conditions.key) {
      headers['Idempotency-Key'] = conditions.key;
    }
    const text = body === undefined ? undefined : JSON.stringify(body);
    return call(path, { method, headers, body: text, keepalive: conditions.outlives });
  };
  try {
    return await answerOf<T>(await attempt());
  } catch (failure) {
    // the token belongs to a session: somebody who signed in anew in another window has a new one
    if (failure instanceof Refused && failure.problem.type?.includes('csrf') && (await session.look())) {
      return answerOf<T>(await attempt());
    }
    throw failure;
  }
}

/** Sends a file as it is. */
export async function upload(path: string, file: Blob, key: string): Promise<void> {
  await call(path, {
    method: 'POST',
    headers: { 'Content-Type': file.type, 'Idempotency-Key': key },
    body: file,
  });
}

/**
 * Every call, for reading too, says whose page this is; the gateway passes nothing on of a page that was somebody else's. A page
 * whose person has gone waits for ever, so that nothing that was under way goes on in it.
 */
export async function call(path: string, options: RequestInit): Promise<Response> {
  let answer: Response;
  if (session.state === 'gone') {
    return NEVER;
  }
  try {
    answer = await fetch(path, {
      credentials: 'same-origin',
      ...options,
      headers: {
        Accept: 'application/json, application/problem+json',
        'Accept-Language': language().tag,
        ...(session.csrfToken ? { 'X-CSRF-Token': session.csrfToken } : {}),
        ...options.headers,
      },
    });
  } catch {
    throw new Refused(0);
  }
  if (answer.ok) {
    return goneMeanwhile() ? NEVER : answer;
  }
  const problem = await problemOf(answer);
  if (problem.type?.endsWith('/another-person')) {
    session.giveWay();
  }
  if (goneMeanwhile()) {
    return NEVER;
  }
  if (answer.status === 401) {
    session.end();
  }
  throw new Refused(answer.status, problem);
}

function goneMeanwhile(): boolean {
  return session.state === 'gone';
}

async function problemOf(answer: Response): Promise<Problem> {
  try {
    return (await answer.json()) as Problem;
  } catch {
    return {};
  }
}

async function answerOf<T>(answer: Response): Promise<Answer<T>> {
  const text = await answer.text();
  const body: unknown = text ? JSON.parse(text) : undefined;
  noteLanguages(answer.headers, body);
  return {
    body: body as T,
    etag: answer.headers.get('ETag') ?? undefined,
  };
}

function pathOf(address: string): string {
  const url = new URL(address, location.origin);
  return url.pathname + url.search;
}
