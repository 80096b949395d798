/** A text that can be kept where others may find it. */
export interface Sealed {
  readonly nonce: string;
  readonly sealed: string;
}

const NONCE_BYTES = 12;

/**
 * A key that this window uses and nobody can read out of it. None without a secure connection, where the browser encrypts nothing.
 *
 * @param text 256 bits in base64url
 */
export async function keyFrom(text: string): Promise<CryptoKey | undefined> {
  return text && crypto.subtle
    ? crypto.subtle.importKey('raw', decoded(text), 'AES-GCM', false, ['encrypt', 'decrypt'])
    : undefined;
}

export async function seal(key: CryptoKey, text: string): Promise<Sealed> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const plain = new TextEncoder().encode(text);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, plain);
  return { nonce: coded(nonce), sealed: coded(new Uint8Array(sealed)) };
}

/** The text; nothing if it was sealed under another key, which is somebody else's. */
export async function unseal(key: CryptoKey, { nonce, sealed }: Sealed): Promise<string | undefined> {
  try {
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: decoded(nonce) }, key, decoded(sealed));
    return new TextDecoder().decode(plain);
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
