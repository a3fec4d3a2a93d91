/**
 * The server that the page's modules came from, as an origin. It is the one that
 * answers, also where the widget stands on a page of somebody else.
 */
export const SERVER = new URL(import.meta.url).origin

/** What stands before the path of an address of the server: nothing on its own page. */
export const PREFIX = globalThis.location?.origin === SERVER ? '' : SERVER
