/** What Chromium offers where the page can be put on the home screen. */
interface InstallPrompt extends Event {
  prompt(): Promise<void>;
}

const WORKER = '/static/service-worker.js';
let offered: InstallPrompt | undefined;

/** Lets the page open without a network, and keeps the browser's offer to install it until somebody wishes it. */
export function watchInstallation(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    offered = event as InstallPrompt;
  });
  window.addEventListener('load', () => void keepPage());
}

/** Whether the browser can put the page on the home screen. */
export function canInstall(): boolean {
  return offered !== undefined;
}

export async function install(): Promise<void> {
  await offered?.prompt();
  offered = undefined;
}

async function keepPage(): Promise<void> {
  try {
    // what is fetched before the worker has this window does not pass through it
    navigator.serviceWorker?.addEventListener('controllerchange', () => void keepFiles());
    await navigator.serviceWorker?.register(WORKER, { scope: '/', updateViaCache: 'none' });
    await keepFiles();
  } catch {
    // the page works as it does with a network
  }
}

/** Tells the worker which files this window has fetched, of which the first came before it. */
async function keepFiles(): Promise<void> {
  const { active } = (await navigator.serviceWorker?.ready) ?? {};
  active?.postMessage(performance.getEntriesByType('resource').map((file) => file.name));
}
