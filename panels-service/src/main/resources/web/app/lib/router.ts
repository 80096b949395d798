/**
 * Where somebody is: the name of a screen and what it shows, both in the query, because that is what survives a sign-in.
 * `/` is home, `/?at=reading&review=…` a review.
 */
export type Params = Record<string, string | null | undefined>;

type Listener = (moved: boolean) => void;
const listeners = new Set<Listener>();

export function here(): URLSearchParams {
  return new URLSearchParams(location.search);
}

export function hrefOf(at: string, params: Params = {}): string {
  const query = new URLSearchParams();
  if (at !== 'home') {
    query.set('at', at);
  }
  for (const [name, value] of Object.entries(params)) {
    if (value) {
      query.set(name, value);
    }
  }
  const text = query.toString();
  return text ? `/?${text}` : '/';
}

export function go(href: string): void {
  history.pushState(null, '', href);
  listeners.forEach((listener) => listener(true));
}

/** Leads on to another screen, as if the person had gone there in the first place. */
export function leadOn(href: string): void {
  history.replaceState(null, '', href);
  listeners.forEach((listener) => listener(false));
}

/** Puts another address on the same screen, which goes on as it is. */
export function rename(href: string): void {
  history.replaceState(null, '', href);
}

/** Tells when somebody went elsewhere, by a link of ours or by the browser's buttons. */
export function watch(listener: Listener): void {
  listeners.add(listener);
  if (listeners.size > 1) {
    return;
  }
  window.addEventListener('popstate', () => listeners.forEach((each) => each(true)));
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest?.('a');
    const href = link?.getAttribute('href');
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link || !href || !plain || event.defaultPrevented || link.target || !/^\/(\?|$)/.test(href)) {
      return;
    }
    event.preventDefault();
    go(href);
  });
}
