/* Keeps the site of one build, whole, for use without a network. Workbox fetches, checks and finds the files; this says when. */

const { PrecacheController, PrecacheRoute } = workbox.precaching;
const { registerRoute, setCatchHandler, setDefaultHandler } = workbox.routing;

workbox.core.setCacheNameDetails({ prefix: "debrief", precache: "site" });
const kept = new PrecacheController();
kept.addToCacheList(FILES); // each with its checksum: a file of another build, or half a file, makes the whole installation fail

/* What stands in these folders under a name that tells its content: a browser that can takes it from what is kept without asking this worker first. */
const NAMED = ["assets/css/*", "assets/runtime/*"];

addEventListener("install", (event) => event.waitUntil(install(event)));
addEventListener("activate", (event) => event.waitUntil(tidy(event, 1))); // the one page open is the one being loaded anew
addEventListener("fetch", (event) => event.request.mode === "navigate" && event.waitUntil(tidy(event, 0)));
addEventListener("message", (event) => {
  if (event.data === "take over") event.waitUntil(skipWaiting());
  if (event.data === "whole?") event.waitUntil(isWhole().then((whole) => event.ports[0].postMessage(whole)));
});

registerRoute(({ request }) => request.mode === "navigate" && registration.waiting && isReload(request), reload);
registerRoute(new PrecacheRoute(kept, { ignoreURLParametersMatching: [/./], directoryIndex: "", cleanURLs: false, urlManipulation: folder }));
setDefaultHandler(({ request }) => elsewhere(request));
setCatchHandler(({ request }) => elsewhere(request));

async function install(event) {
  event.addRoutes?.(NAMED.map((folder) => ({ condition: { urlPattern: new URL(folder, registration.scope).href }, source: { cacheName: kept.strategy.cacheName } })));
  try {
    await kept.install(event);
  } catch (error) {
    if (!registration.active) await caches.delete(kept.strategy.cacheName); // half a site is of no use and takes the room of the record
    throw error;
  }
}

/* What an earlier build kept goes once none of its pages is left. Nothing goes while a later build is being fetched beside it. */
async function tidy(event, most) {
  const open = await clients.matchAll({ type: "window", includeUncontrolled: true });
  if (open.length <= most && !registration.installing && !registration.waiting) await kept.activate(event);
}

/* Loads the page anew once the newer build has taken over, which it does only while nothing is asked of this one: a page that asks again at once would keep it waiting. */
const TAKING_OVER = "<script>navigator.serviceWorker.oncontrollerchange = () => location.reload()</script>";

/* With one tab open, reloading it brings in the build that waits, as a reader expects of it. */
async function reload({ request }) {
  const open = await clients.matchAll({ type: "window" });
  if (open.length > 1) return (await kept.matchPrecache(bare(request.url))) ?? elsewhere(request);
  registration.waiting.postMessage("take over");
  return new Response(TAKING_OVER, { headers: { refresh: "1", "content-type": "text/html" } });
}

function isReload(request) {
  return request.cache === "no-cache" || request.cache === "reload";
}

/* What this build does not have: a part of an older one that a page still open asks for, or something of the network's. */
async function elsewhere(request) {
  const older = await caches.match(request).catch(() => undefined);
  if (older) return older;
  try {
    return await fetch(request);
  } catch (error) {
    if (request.mode !== "navigate") throw error;
    const address = `${bare(request.url)}/`;
    return Response.redirect(kept.getCacheKeyForURL(address) ? address : new URL("offline.html", registration.scope));
  }
}

function folder({ url }) {
  return url.pathname.endsWith("/index.html") ? [new URL("./", url)] : [];
}

function bare(address) {
  const url = new URL(address);
  return url.origin + url.pathname;
}

/* Whether all is here; what the browser has thrown away meanwhile is fetched again. */
async function isWhole() {
  try {
    const cache = await caches.open(kept.strategy.cacheName);
    const here = new Set((await cache.keys()).map((request) => request.url));
    for (const [address, key] of kept.getURLsToCacheKeys()) {
      if (here.has(key)) continue;
      const found = await fetch(address, { cache: "reload", integrity: kept.getIntegrityForCacheKey(key) ?? "" });
      if (!found.ok) return false;
      await cache.put(key, found);
    }
    return true;
  } catch {
    return false;
  }
}
