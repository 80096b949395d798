/** What is read out to those who do not see the screen; shown nowhere, so everything said here also stands on the page. */
const voice = new EventTarget();
let pending = 0;

export function announce(sentence: string): void {
  clearTimeout(pending);
  tell('');
  // the same sentence twice is read twice only if the region was empty in between
  pending = window.setTimeout(() => tell(sentence), 60);
}

export function onAnnounced(listener: (sentence: string) => void): void {
  voice.addEventListener('said', (event) => listener((event as CustomEvent<string>).detail));
}

function tell(sentence: string): void {
  voice.dispatchEvent(new CustomEvent('said', { detail: sentence }));
}
