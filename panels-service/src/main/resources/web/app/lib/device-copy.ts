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

const PREFIX = 'zajedno.words.';
const NONCE_BYTES = 12;
const LONGEST = 30 * 86_400_000;

/**
 * Keeps words on the device until the server has them, also when the tab or the battery goes. They are encrypted (AES-GCM) under a
 * key that the session of this person alone is told and that is never stored: the next person on the same device cannot open them.
 * Without a secure connection the browser encrypts nothing, and nothing is kept.
 */
export async function keepOnDevice(copy: DeviceCopy): Promise<void> {
  const key = await deviceKey();
  if (!key) {
    return;
  }
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const plain = new TextEncoder().encode(JSON.stringify(copy));
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, plain));
  try {
    localStorage.setItem(PREFIX + copy.id, JSON.stringify({ since: Date.now(), nonce: coded(nonce), sealed: coded(sealed) }));
  } catch {
    // a full or forbidden store: the words are in this window, as the page says
  }
}

export function dropFromDevice(id: string): void {
  stored()?.removeItem(PREFIX + id);
}

/** What this person left on the device. What others left stays sealed, and goes after a month. */
export async function copiesOnDevice(): Promise<readonly DeviceCopy[]> {
  const key = await deviceKey();
  const store = stored();
  if (!key || !store) {
    return [];
  }
  const names = Object.keys(store).filter((name) => name.startsWith(PREFIX));
  const opened = await Promise.all(names.map((name) => open(store, name, key)));
  return opened.filter((copy) => copy !== undefined);
}

/** Somebody signs out: nothing of theirs stays. */
export function clearDevice(): void {
  const store = stored();
  if (store) {
    Object.keys(store)
      .filter((name) => name.startsWith(PREFIX))
      .forEach((name) => store.removeItem(name));
  }
}

async function open(store: Storage, name: string, key: CryptoKey): Promise<DeviceCopy | undefined> {
  try {
    const { since, nonce, sealed } = JSON.parse(store.getItem(name)!) as { since: number; nonce: string; sealed: string };
    if (Date.now() - since > LONGEST) {
      store.removeItem(name);
      return undefined;
    }
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: decoded(nonce) }, key, decoded(sealed));
    return JSON.parse(new TextDecoder().decode(plain)) as DeviceCopy;
  } catch {
    // somebody else's
    return undefined;
  }
}

let imported: { readonly text: string; readonly key: Promise<CryptoKey> } | undefined;

/** Made once for a person: words are kept at each keystroke. */
async function deviceKey(): Promise<CryptoKey | undefined> {
  const text = session.deviceKey;
  if (!text || !crypto.subtle) {
    return undefined;
  }
  if (imported?.text !== text) {
    imported = { text, key: crypto.subtle.importKey('raw', decoded(text), 'AES-GCM', false, ['encrypt', 'decrypt']) };
  }
  return imported.key;
}

function stored(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

function coded(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function decoded(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}
