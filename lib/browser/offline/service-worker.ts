import {
  addPlugins,
  cleanupOutdatedCaches,
  matchPrecache,
  type PrecacheEntry,
  precacheAndRoute,
} from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { chosenOrigin } from "../language-model/choice-store";
import { WORKER_FILE, WORKER_PATH, workerResponse } from "../language-model/worker-response";
import { receiveShare } from "./receive-share";

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: PrecacheEntry[] };

/** The folder the app is served under, with a slash at its end. */
const scope = new URL(self.registration.scope);
const isPage = (url: URL) => url.pathname.startsWith(scope.pathname) && !/\.[a-z0-9]+$/i.test(url.pathname);
const pageFor = (url: URL) => (url.pathname.endsWith("/") ? url.pathname : `${url.pathname}/`);

addPlugins([
  {
    // A host that redirects /x/index.html leaves a mark on the response with which a navigation refuses it.
    cacheWillUpdate: async ({ response }) =>
      response.status === 200 ? new Response(response.body, { status: 200, headers: response.headers }) : null,
  },
]);
cleanupOutdatedCaches();
// Ids live in the query string, so one cached page serves every deck and document.
precacheAndRoute(self.__WB_MANIFEST, { cleanURLs: false, ignoreURLParametersMatching: [/.*/] });

// The router asks with HEAD before it prefetches a page; Workbox answers GET only.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && isPage(url),
  async ({ url, request }) => {
    const page = await matchPrecache(pageFor(url));
    return page ? new Response(null, { status: 200, headers: page.headers }) : fetch(request);
  },
  "HEAD",
);

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname === `${scope.pathname}import/`,
  ({ request }) => receiveShare(request),
  "POST",
);

// The one context that may reach another origin, and which one: no page's policy ever names it.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname === `${scope.pathname}${WORKER_PATH}`,
  async () => workerResponse(await chosenOrigin(caches), await matchPrecache(WORKER_FILE)),
);

// A navigation that is no precached page: one that lacks its slash, one the server may know, or none.
registerRoute(
  new NavigationRoute(async ({ request }) => {
    const url = new URL(request.url);
    if (!url.pathname.endsWith("/") && (await matchPrecache(pageFor(url)))) {
      return Response.redirect(`${pageFor(url)}${url.search}`);
    }
    return fetch(request).catch(async () => (await matchPrecache("404.html")) ?? Response.error());
  }),
);

// A new version waits until the learner agrees: workbox-window sends this message.
self.addEventListener("message", (event) => {
  if (event.data?.type === "SKIP_WAITING") void self.skipWaiting();
});
// The page that installed the first worker goes on offline without a reload.
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
