import { html, nothing, type TemplateResult } from 'lit';
import { byTag, type Language, LANGUAGES, nameOf } from '../lib/languages';
import { language } from '../lib/words';
import type { Texts } from '../lib/wire';
import './language-state';
import type { WantedLanguages } from './language-state';
import { d } from './words';

/**
 * A field for a text in the language of the page, with room for the others.
 *
 * @param wanted the languages of the panels that read it, if it is known which do
 */
export function wordingField(
  name: string,
  label: string,
  texts?: Texts | null,
  rows = 3,
  wanted: WantedLanguages = [],
): TemplateResult {
  const given = texts ?? {};
  const first = firstLanguage(given);
  const others = LANGUAGES.filter((each) => each !== first);
  return html`
    <p>${textField(name, label, first.tag, given, rows)}</p>
    <details ?open=${others.some((each) => given[each.tag])}>
      <summary>${d('otherLanguages')}<span class="unseen"> – ${label}</span></summary>
      ${others.map((each) => html`<p>${textField(name, label, each.tag, given, rows)}</p>`)}
    </details>
    <language-state .name=${name} .label=${label} .wanted=${wanted}></language-state>
  `;
}

function firstLanguage(given: Texts): Language {
  return byTag(Object.keys(given).includes(language().tag) ? language().tag : Object.keys(given)[0]) ?? language();
}

/** The field for one language of a text. */
export function textField(name: string, label: string, tag: string, given: Texts, rows: number): TemplateResult {
  const id = `${name}.${tag}`;
  return html`
    <label for=${id}>${label} <small class="quiet">(<span lang=${tag}>${nameOf(tag)}</span>)</small></label>
    ${rows > 1
      ? html`<textarea id=${id} name=${id} lang=${tag} rows=${rows} maxlength="5000" .value=${given[tag] ?? ''}></textarea>`
      : html`<input id=${id} name=${id} lang=${tag} maxlength="300" autocomplete="off" .value=${given[tag] ?? ''} />`}
  `;
}

/** What stands in such a field; nothing if nobody wrote anything. */
export function wordingOf(form: HTMLFormElement, name: string): Texts | undefined {
  const texts: Record<string, string> = {};
  for (const [key, value] of new FormData(form)) {
    if (key.startsWith(`${name}.`) && typeof value === 'string' && value.trim()) {
      texts[key.slice(name.length + 1)] = value.trim();
    }
  }
  return Object.keys(texts).length > 0 ? texts : undefined;
}

/** The first field of such a text, for who has left it empty. */
export function firstField(name: string, given?: Texts | null): string {
  return `${name}.${firstLanguage(given ?? {}).tag}`;
}

/** A choice among few. */
export function selectField(
  name: string,
  label: string,
  options: readonly { readonly value: string; readonly label: string; readonly lang?: string }[],
  chosen?: string,
  changed?: (value: string) => void,
): TemplateResult {
  return html`
    <p>
      <label for=${name}>${label}</label>
      <select id=${name} name=${name} @change=${(event: Event) => changed?.((event.target as HTMLSelectElement).value)}>
        ${options.map(
          (option) => html`
            <option value=${option.value} lang=${option.lang ?? nothing} ?selected=${option.value === chosen}>
              ${option.label}
            </option>
          `,
        )}
      </select>
    </p>
  `;
}

/** The languages as a choice. */
export function languageOptions(tags: readonly string[] = LANGUAGES.map((each) => each.tag)) {
  return tags.map((tag) => ({ value: tag, label: nameOf(tag), lang: tag }));
}

/** What was written or chosen; a choice among values is typed by where it goes, as the field offers no other. */
export function valueOf<V extends string = string>(form: HTMLFormElement, name: string): V {
  const value = new FormData(form).get(name);
  return (typeof value === 'string' ? value.trim() : '') as V;
}
