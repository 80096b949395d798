import { Refused } from '../lib/calls';
import { session } from '../lib/session';
import type { MaterialText } from '../lib/wire';
import { language } from '../lib/words';

/** By the end of a file's name, because browsers tell the type of some of them wrongly or not at all. */
const TYPES: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  html: 'text/html',
  htm: 'text/html',
  md: 'text/markdown',
  markdown: 'text/markdown',
  txt: 'text/plain',
};

export const ENDINGS = Object.keys(TYPES)
  .map((ending) => `.${ending}`)
  .join(',');

export type TakenText = MaterialText & { readonly notTakenOver?: readonly string[] };

/** Writes the text of a draft out of a file; throws what the service refuses. */
export async function uploadText(version: string, tag: string, file: File, etag: string | undefined): Promise<TakenText> {
  const ending = file.name.slice(file.name.lastIndexOf('.') + 1).toLowerCase();
  let answer: Response;
  try {
    answer = await fetch(`/v1/material-versions/${version}/texts/${tag}/file`, {
      method: 'PUT',
      credentials: 'same-origin',
      headers: {
        Accept: 'application/json, application/problem+json',
        'Accept-Language': language().tag,
        'Content-Type': Object.hasOwn(TYPES, ending) ? TYPES[ending] : 'application/octet-stream',
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
        'X-CSRF-Token': session.csrfToken,
        ...(etag ? { 'If-Match': etag } : {}),
      },
      body: file,
    });
  } catch {
    throw new Refused(0);
  }
  if (answer.status === 401) {
    session.end();
  }
  const told: unknown = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw new Refused(answer.status, told as object);
  }
  return told as TakenText;
}
