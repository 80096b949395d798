/** Whether this browser can keep a passkey at all. */
export function hasPasskeys(): boolean {
  return 'PublicKeyCredential' in window;
}
