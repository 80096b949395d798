/*
 * Keeps the page itself on the device, so that it opens without a network, with the numbers to call. Only files that are the same
 * for everybody pass through here: what the services and the gateway tell is never touched.
 */
const PAGE = 'zajedno.page';
const FILES = 'zajedno.files';
const ADDRESS = '/';
const PATIENCE_MILLIS = 4000;

self.addEventListener('install', (event) => {
  self.skipWaiting();
  event.waitUntil(fetch(ADDRESS).then(keepPage));
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// a page that was opened before it had this worker tells which files it has fetched
self.addEventListener('message', (event) => {
  event.waitUntil(Promise.allSettled(event.data.filter(isFile).map((address) => file(new Request(address)))));
});

self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  if (method !== 'GET') {
    return;
  }
  if (mode === 'navigate' && isPage(url)) {
    event.respondWith(page(event));
  } else if (isFile(url)) {
    event.respondWith(file(event.request));
  }
});

/** As the server has it now; what was kept if it does not come, or too late for somebody who may need help. */
async function page(event) {
  const coming = fetch(event.request);
  event.waitUntil(coming.then((answer) => keepPage(answer.clone())).catch(() => undefined));
  const kept = await caches.match(ADDRESS, { cacheName: PAGE });
  if (!kept) {
    return coming;
  }
  const late = new Promise((resolve) => setTimeout(() => resolve(kept), PATIENCE_MILLIS));
  return Promise.race([coming.then((answer) => (answer.status < 500 ? answer : kept)).catch(() => kept), late]);
}

/** The names of files change with what is in them. */
async function file(request) {
  const files = await caches.open(FILES);
  const kept = await files.match(request);
  if (kept) {
    return kept;
  }
  const answer = await fetch(request);
  if (answer.ok) {
    await files.put(request, answer.clone());
  }
  return answer;
}

/** With another page come other files: those of the one before are not asked for any more. */
async function keepPage(answer) {
  if (!answer.ok) {
    return;
  }
  const pages = await caches.open(PAGE);
  const before = await pages.match(ADDRESS);
  const text = await answer.clone().text();
  if (before && (await before.text()) !== text) {
    await caches.delete(FILES);
  }
  await pages.put(ADDRESS, answer);
}

function isPage(address) {
  const { origin, pathname } = new URL(address);
  return origin === self.location.origin && pathname === ADDRESS;
}

function isFile(address) {
  const { origin, pathname } = new URL(address);
  return origin === self.location.origin && pathname.startsWith('/static/bundle/');
}
