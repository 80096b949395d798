import { seal, type Sealed, unseal } from './sealing';
import { keep, kept } from './words';

/** Who was signed in when there last was a network, on a phone that they said is their own. */
export interface KeptSession {
  /** The browser keeps it in a form in which nobody can read it. */
  readonly key: CryptoKey;
  readonly name: string;
  readonly roles: readonly string[];
}

interface StoredSession extends KeptSession {
  readonly until: number;
}

interface StoredReply {
  readonly text: string;
  readonly headers: readonly (readonly [string, string])[];
}

/** Sealed under the key of the person who chose it: for anybody else it says nothing. */
const CHOICE = 'zajedno.own-phone';
const DATABASE = 'zajedno';
const STORE = 'session';
const REPLIES = 'zajedno.replies';
/** Since the gateway last said that the session is there. */
const LONGEST = 12 * 3_600_000;
const MOST_REPLIES = 200;
/** What is read and answered; nothing about health, money or other people. */
const READABLE = /^\/v1\/(?:home|review-requests|material-versions|glossary|comments|memberships|panels)\b/;

/** Whether the person with this key said that this is their own phone. */
export async function isOwnPhoneOf(key: CryptoKey): Promise<boolean> {
  const choice = kept(CHOICE);
  return choice !== null && (await unseal(key, JSON.parse(choice) as Sealed)) !== undefined;
}

export async function choose(key: CryptoKey): Promise<void> {
  keep(CHOICE, JSON.stringify(await seal(key, 'own')));
}

export async function takeBack(): Promise<void> {
  await dropKept();
  localStorage.removeItem(CHOICE);
}

export async function keepSession(session: KeptSession): Promise<void> {
  const stored: StoredSession = { ...session, until: Date.now() + LONGEST };
  await within('readwrite', (store) => store.put(stored, STORE));
}

/** Nothing where nobody said that the phone is theirs, or once the session cannot be there any more. */
export async function keptSession(): Promise<KeptSession | undefined> {
  if (kept(CHOICE) === null) {
    return undefined;
  }
  const stored = (await within('readonly', (store) => store.get(STORE))) as StoredSession | undefined;
  if (stored && stored.until < Date.now()) {
    await dropKept();
    return undefined;
  }
  return stored;
}

/** Takes away all that can be opened without a network: the session that it belongs to is over. */
export async function dropKept(): Promise<void> {
  if (kept(CHOICE) === null) {
    return;
  }
  try {
    await caches.delete(REPLIES);
    await within('readwrite', (store) => store.delete(STORE));
  } catch {
    // nothing was kept
  }
}

/** Keeps what was read, so that it can be read without a network. A full or forbidden store keeps nothing. */
export async function keepReply(key: CryptoKey, language: string, path: string, answer: Response): Promise<void> {
  if (!READABLE.test(path)) {
    return;
  }
  try {
    const reply: StoredReply = { text: await answer.text(), headers: [...answer.headers] };
    const sealed = await seal(key, JSON.stringify(reply));
    const replies = await caches.open(REPLIES);
    const address = addressOf(language, path);
    // the order is that of keeping: what was read last goes last
    await replies.delete(address);
    await replies.put(address, new Response(JSON.stringify(sealed)));
    const all = await replies.keys();
    await Promise.all(all.slice(0, -MOST_REPLIES).map((old) => replies.delete(old)));
  } catch {
    // what was read is on the screen
  }
}

/** What was read before under this address, in this language and by this person. */
export async function keptReply(key: CryptoKey, language: string, path: string): Promise<Response | undefined> {
  const found = await caches.match(addressOf(language, path), { cacheName: REPLIES });
  const plain = found && (await unseal(key, (await found.json()) as Sealed));
  if (!plain) {
    return undefined;
  }
  const { text, headers } = JSON.parse(plain) as StoredReply;
  return new Response(text, { headers: headers.map(([name, value]) => [name, value]) });
}

function addressOf(language: string, path: string): string {
  return `/kept/${language}${path}`;
}

async function within<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await done(openDatabase());
  try {
    return await done(work(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function openDatabase(): IDBOpenDBRequest {
  const asked = indexedDB.open(DATABASE, 1);
  asked.onupgradeneeded = () => asked.result.createObjectStore(STORE);
  return asked;
}

function done<T>(asked: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error ?? new Error('not stored'));
  });
}
