// Opens the interview page without a signal. The page itself keeps what it needs; this only hands it
// out, and only where the network does not answer.

addEventListener('install', () => skipWaiting())
addEventListener('activate', event => event.waitUntil(clients.claim()))

addEventListener('fetch', event => {
  const {method, url} = event.request
  const path = new URL(url).pathname
  if (method !== 'GET') return
  if (path.endsWith('/interview')) event.respondWith(fresh(event.request))
  else if (/^\/(css|js)\/[a-z]+-[0-9a-f]+\./.test(path)) event.respondWith(kept(event.request))
})

async function fresh(request) {
  const cache = await caches.open('prongsai-interview')
  try {
    const response = await fetch(request)
    if (response.ok) await cache.put(request, response.clone())
    return response
  } catch (lost) {
    const page = await cache.match(request)
    if (page) return page
    throw lost
  }
}

async function kept(request) {
  return await caches.match(request) ?? fetch(request)
}
