import { call } from '../lib/calls';
import type { MaterialText, TextPreview } from '../lib/wire';

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

/** Whether it is a file of which a text can be made, as far as its name tells. */
export function isTextFile(file: File): boolean {
  return Object.hasOwn(TYPES, endingOf(file));
}

/** What a file would read as, of which nothing is kept; throws what the service refuses. */
export async function previewText(material: string, file: File): Promise<TextPreview> {
  const answer = await call(`/v1/materials/${material}/text-preview`, { method: 'POST', headers: headersOf(file), body: file });
  return (await answer.json()) as TextPreview;
}

/** Writes the text of a draft out of a file; throws what the service refuses. */
export async function uploadText(version: string, tag: string, file: File, etag: string | undefined): Promise<TakenText> {
  const answer = await call(`/v1/material-versions/${version}/texts/${tag}/file`, {
    method: 'PUT',
    headers: { ...headersOf(file), ...(etag ? { 'If-Match': etag } : {}) },
    body: file,
  });
  return (await answer.json()) as TakenText;
}

function headersOf(file: File): Record<string, string> {
  return {
    'Content-Type': isTextFile(file) ? TYPES[endingOf(file)] : 'application/octet-stream',
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
  };
}

function endingOf(file: File): string {
  return file.name.slice(file.name.lastIndexOf('.') + 1).toLowerCase();
}
