import type { Violation } from './calls';
import { announce } from './live';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * Why something was refused, shown where the person is: at the button that they used, and at each field that the refusal names,
 * in the words with which the form calls it. What is said of a field goes when somebody changes it.
 */
export class RefusalNote {
  private note?: HTMLElement;
  private readonly fields = new Map<Field, HTMLElement>();

  /**
   * The note has the focus; a screen reader reads it with what it links to.
   *
   * @param used what the person used: a button, or a field in which they pressed Enter
   */
  showAt(used: HTMLElement, sentence: string, violations: readonly Violation[] = []): void {
    this.clear();
    const form = used.closest('form') ?? used.parentElement!;
    const button = used.matches('button') ? used : (form.querySelector<HTMLElement>('button:not([type=button])') ?? used);
    const note = document.createElement('div');
    note.className = 'refusal';
    note.tabIndex = -1;
    note.setAttribute('role', 'alert');
    const named = violations.flatMap(({ field, message }) => {
      const found = fieldOf(form, field);
      return found ? [{ found, words: `${labelOf(found)}: ${message}` }] : [];
    });
    note.append(named.length > 0 ? this.list(named) : paragraph(sentence));
    named.forEach(({ found, words }) => this.mark(found, words));
    (button.closest('p, .turn, [role=group]') ?? button).before(note);
    this.note = note;
    note.focus();
  }

  /** For what the page itself misses in a field, before anything is sent. */
  showIn(field: Field, sentence: string): void {
    this.clear();
    this.mark(field, sentence);
    announce(sentence);
    field.focus();
  }

  clear(): void {
    this.note?.remove();
    this.note = undefined;
    [...this.fields.keys()].forEach((field) => this.solve(field));
  }

  private list(named: readonly { readonly found: Field; readonly words: string }[]): HTMLElement {
    const list = document.createElement('ul');
    for (const { found, words } of named) {
      const link = document.createElement('a');
      link.href = `#${found.id}`;
      link.textContent = words;
      link.addEventListener('click', (event) => {
        event.preventDefault();
        found.focus();
      });
      const item = document.createElement('li');
      item.append(link);
      list.append(item);
    }
    return list;
  }

  private mark(field: Field, sentence: string): void {
    const said = document.createElement('span');
    said.className = 'wrong';
    said.id = `${field.id || field.name}-refused`;
    said.textContent = sentence;
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute('aria-describedby', [field.getAttribute('aria-describedby'), said.id].filter(Boolean).join(' '));
    ((field.type === 'radio' && field.closest('label')) || field).after(said);
    this.fields.set(field, said);
    field.addEventListener('input', () => this.solved(field), { once: true });
  }

  private solved(field: Field): void {
    this.solve(field);
    if (this.fields.size === 0) {
      this.clear();
    }
  }

  private solve(field: Field): void {
    const said = this.fields.get(field);
    if (!said) {
      return;
    }
    said.remove();
    this.fields.delete(field);
    field.removeAttribute('aria-invalid');
    const others = (field.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id && id !== said.id);
    if (others.length > 0) {
      field.setAttribute('aria-describedby', others.join(' '));
    } else {
      field.removeAttribute('aria-describedby');
    }
  }
}

function paragraph(sentence: string): HTMLElement {
  const said = document.createElement('p');
  said.textContent = sentence;
  return said;
}

/** The control of `reason`, `reason.en` or `credit.name`, whichever of these the form has. */
function fieldOf(form: Element, path: string): Field | undefined {
  const fields = [...form.querySelectorAll<Field>('input, select, textarea')];
  const last = path.slice(path.lastIndexOf('.') + 1);
  const named = (name: string) => fields.find((field) => field.name === name || field.id === name);
  return named(path) ?? fields.find((field) => field.name.startsWith(`${path}.`)) ?? named(last);
}

/** What the form calls it; of a choice, what the whole choice is called. */
function labelOf(field: Field): string {
  const choice = field.type === 'radio' ? field.closest('fieldset')?.querySelector('legend') : undefined;
  const label = choice ?? field.labels?.[0];
  const words = label?.cloneNode(true) as HTMLElement | undefined;
  words?.querySelectorAll('small, .unseen, input, select').forEach((each) => each.remove());
  return words?.textContent?.trim().replace(/[:?*]$/, '') ?? '';
}
