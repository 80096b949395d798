import type { BodyAt, InContract, ItemAt, ReplyAt } from './contract';
import { keepReply, keptReply } from './own-phone';
import { session } from './session';
import { noteLanguages } from './substitution';
import { language, t } from './words';

/** The problem document (RFC 9457) of the gateway or a service, its detail in the reader's language. */
interface Problem {
  readonly type?: string;
  readonly detail?: string;
  readonly violations?: readonly Violation[];
}

export interface Violation {
  readonly field: string;
  readonly message: string;
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

type Method = 'POST' | 'PUT' | 'DELETE';
/** What is sent along; the body may be left out only where none is asked for. */
type SendArguments<B> = undefined extends B ? [body?: B, conditions?: Conditions] : [body: B, conditions?: Conditions];

const NEVER = new Promise<never>(() => undefined);

/** The gateway or a service said no; `status` is that of HTTP, 0 if nothing came back. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem = {},
  ) {
    super(`refused with ${status}`);
  }

  /** Whether trying again later can help. */
  get isTemporary(): boolean {
    return [0, 401, 429].includes(this.status) || (this.status >= 500 && this.status !== 501);
  }

  /** What is wrong with which field, in the reader's language; as the contract names the field. */
  get violations(): readonly Violation[] {
    return this.problem.violations ?? [];
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

/** Reads what is there; every refusal is thrown. */
export async function read<const P extends string>(path: P & InContract<'GET', P>): Promise<Answer<ReplyAt<'GET', P>>> {
  return answerOf<ReplyAt<'GET', P>>(await call(path, { method: 'GET' }));
}

/** What the page takes a name from and no text: the reader is not told in which language its texts came. */
export async function readForName<const P extends string>(path: P & InContract<'GET', P>): Promise<ReplyAt<'GET', P>> {
  const answer = await call(path, { method: 'GET' });
  return (await answer.json()) as ReplyAt<'GET', P>;
}

/** As {@link read}; nothing where it does not exist for this reader. That is 404 alone: every other refusal is thrown. */
export async function readIfThere<const P extends string>(
  path: P & InContract<'GET', P>,
): Promise<Answer<ReplyAt<'GET', P>> | undefined> {
  try {
    return await read<P>(path);
  } catch (failure) {
    if (failure instanceof Refusal && failure.status === 404) {
      return undefined;
    }
    throw failure;
  }
}

/** What comes; the other thing while the service that has it cannot be reached. A refusal is thrown. */
export async function unlessAway<T>(coming: Promise<T>, instead: T): Promise<T> {
  try {
    return await coming;
  } catch (failure) {
    if (failure instanceof Refusal && failure.isTemporary && failure.status !== 401) {
      return instead;
    }
    throw failure;
  }
}

/** A page of a list, with the address of the next one. */
export async function list<const P extends string>(path: P & InContract<'GET', P>): Promise<Page<ItemAt<P>>> {
  return pageOf<ItemAt<P>>(path);
}

/** The page that follows. */
export async function listNext<T>(page: Page<T>): Promise<Page<T>> {
  return page.next ? pageOf<T>(page.next) : { items: [] };
}

/** All of a list that is short by its nature; at most a thousand. */
export async function all<const P extends string>(path: P & InContract<'GET', P>): Promise<readonly ItemAt<P>[]> {
  let page = await pageOf<ItemAt<P>>(path);
  const found = [...page.items];
  for (let pages = 1; page.next && pages < 10; pages++) {
    page = await listNext(page);
    found.push(...page.items);
  }
  return found;
}

async function pageOf<T>(path: string): Promise<Page<T>> {
  const answer = await call(path, { method: 'GET' });
  const next = /<([^>]+)>\s*;\s*rel="?next"?/.exec(answer.headers.get('Link') ?? '');
  const page = (await answer.json()) as { items?: T[] };
  noteLanguages(answer.headers, page);
  return { items: page.items ?? [], next: next ? pathOf(next[1]) : undefined };
}

export async function send<M extends Method, const P extends string>(
  method: M,
  path: P & InContract<M, P>,
  ...[body, conditions = {}]: SendArguments<BodyAt<M, P>>
): Promise<Answer<ReplyAt<M, P>>> {
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
    return await answerOf<ReplyAt<M, P>>(await attempt());
  } catch (failure) {
    // the token belongs to a session: somebody who signed in anew in another window has a new one
    if (failure instanceof Refusal && failure.problem.type?.includes('csrf') && (await session.look())) {
      return answerOf<ReplyAt<M, P>>(await attempt());
    }
    throw failure;
  }
}

/** Sends a file as it is. */
export async function upload<const P extends string>(path: P & InContract<'POST', P>, file: Blob, key: string): Promise<void> {
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
  if (session.offline) {
    // with a network it is first known who is signed in now
    await session.look();
  }
  if (session.offline) {
    return keptAnswer(path, options);
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
    return keptAnswer(path, options);
  }
  if (goneMeanwhile()) {
    return NEVER;
  }
  if (answer.ok) {
    if (options.method === 'GET' && session.ownPhone && session.key) {
      void keepReply(session.key, language().tag, path, answer.clone());
    }
    return answer;
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
  throw new Refusal(answer.status, problem);
}

/** Without a network: what was kept on the person's own phone, if it was read before. */
async function keptAnswer(path: string, options: RequestInit): Promise<Response> {
  const key = options.method === 'GET' && session.ownPhone ? session.key : undefined;
  const kept = key ? await keptReply(key, language().tag, path) : undefined;
  if (goneMeanwhile()) {
    return NEVER;
  }
  if (!kept) {
    throw new Refusal(0);
  }
  return kept;
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
