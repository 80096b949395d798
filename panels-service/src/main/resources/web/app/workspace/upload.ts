import { call } from '../lib/calls';
import type { MaterialText } from '../lib/wire';

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
  const answer = await call(`/v1/material-versions/${version}/texts/${tag}/file`, {
    method: 'PUT',
    headers: {
      'Content-Type': Object.hasOwn(TYPES, ending) ? TYPES[ending] : 'application/octet-stream',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      ...(etag ? { 'If-Match': etag } : {}),
    },
    body: file,
  });
  return (await answer.json()) as TakenText;
}
