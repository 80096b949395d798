import { seal, type Sealed, unseal } from './sealing';
import { session } from './session';
import type { Draft } from './wire';

/** Words that are nowhere else yet. */
export interface DeviceCopy {
  readonly reviewId: string;
  readonly id: string;
  readonly draft: Draft;
  /** Of what the server has of it, if it has anything. */
  readonly etag?: string;
}

interface Stored extends Sealed {
  readonly since: number;
}

const PREFIX = 'zajedno.words.';
const LONGEST = 30 * 86_400_000;

/**
 * Keeps words on the device until the server has them, also when the tab or the battery goes. They are encrypted (AES-GCM) under a
 * key that the session of this person alone is told: the next person on the same device cannot open them. Without a secure
 * connection the browser encrypts nothing, and nothing is kept.
 */
export async function keepOnDevice(copy: DeviceCopy): Promise<void> {
  if (!session.key) {
    return;
  }
  const stored: Stored = { since: Date.now(), ...(await seal(session.key, JSON.stringify(copy))) };
  try {
    localStorage.setItem(PREFIX + copy.id, JSON.stringify(stored));
  } catch {
    // a full or forbidden store: the words are in this window, as the page says
  }
}

export function dropFromDevice(id: string): void {
  storage()?.removeItem(PREFIX + id);
}

/** What this person left on the device. What others left stays sealed, and goes after a month. */
export async function copiesOnDevice(): Promise<readonly DeviceCopy[]> {
  const key = session.key;
  const store = storage();
  if (!key || !store) {
    return [];
  }
  const names = Object.keys(store).filter((name) => name.startsWith(PREFIX));
  const opened = await Promise.all(names.map((name) => open(store, name, key)));
  return opened.filter((copy) => copy !== undefined);
}

/** Somebody signs out: nothing of theirs stays. */
export function clearDevice(): void {
  const store = storage();
  if (store) {
    Object.keys(store)
      .filter((name) => name.startsWith(PREFIX))
      .forEach((name) => store.removeItem(name));
  }
}

async function open(store: Storage, name: string, key: CryptoKey): Promise<DeviceCopy | undefined> {
  try {
    const stored = JSON.parse(store.getItem(name)!) as Stored;
    if (Date.now() - stored.since > LONGEST) {
      store.removeItem(name);
      return undefined;
    }
    const plain = await unseal(key, stored);
    return plain === undefined ? undefined : (JSON.parse(plain) as DeviceCopy);
  } catch {
    // nothing that this page wrote
    return undefined;
  }
}

function storage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
