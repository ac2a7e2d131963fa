// Sends a form until the server says what became of it. The token in it makes every further sending
// harmless, so losing an answer on the way is no loss.

const PATIENCE = 20000, LONGEST_PAUSE = 60

/** Promises the server's answer, {state, ...}; tells `waiting` while there is no way to it. */
export async function post(address, fields, waiting) {
  for (let pause = 1; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    let again = pause
    try {
      const abort = new AbortController()
      const timer = setTimeout(() => abort.abort(), PATIENCE)
      const response = await fetch(address, {
        method: 'POST',
        headers: {Accept: 'application/json'},
        body: new URLSearchParams(fields),
        credentials: 'omit',
        signal: abort.signal,
      })
      clearTimeout(timer)
      const type = response.headers.get('Content-Type') ?? ''
      if (response.status < 500)
        return type.includes('json') ? await response.json() : {message: await response.text()}
      again = Number(response.headers.get('Retry-After')) || pause
    } catch {
      // no signal, or an answer cut short
    }
    waiting()
    await signal(again * (0.75 + Math.random() / 2))
  }
}

/** After so many seconds, or as soon as the device says that it is on line again. */
function signal(seconds) {
  return new Promise(resolve => {
    const go = () => {
      clearTimeout(timer)
      removeEventListener('online', go)
      resolve()
    }
    const timer = setTimeout(go, 1000 * seconds)
    addEventListener('online', go)
  })
}
