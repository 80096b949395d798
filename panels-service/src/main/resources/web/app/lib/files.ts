import { call } from './calls';

/** How long a browser may need until it has taken over what it saves. */
const TAKEN_OVER = 60_000;

/**
 * A file behind a link. The page asks for it, and not the browser: so the request says whose page it is, and who is somebody else
 * gets a clean page instead of another person's file.
 */
export async function saveLinked(link: HTMLAnchorElement): Promise<void> {
  const answer = await call(link.pathname + link.search, { method: 'GET', headers: { Accept: '*/*' } });
  save(await answer.blob(), nameIn(answer.headers) ?? (link.download || 'zajedno'));
}

export function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN_OVER);
}

/** The file's name as the answer tells it (RFC 6266). */
function nameIn(headers: Headers): string | undefined {
  const told = headers.get('Content-Disposition') ?? '';
  const encoded = /filename\*=UTF-8''([^;\s]+)/i.exec(told);
  if (encoded) {
    try {
      return decodeURIComponent(encoded[1]);
    } catch {
      return undefined;
    }
  }
  return /filename="([^"]+)"/i.exec(told)?.[1];
}
