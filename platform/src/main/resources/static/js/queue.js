// Interviews that wait to be sent: in IndexedDB, so that they outlive the page and the battery.

const STORE = 'waiting'

/** Promises the queue of this device. */
export function openQueue() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('prongsai-interviews', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, {keyPath: 'key'})
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => resolve(queue(opening.result))
  })
}

function queue(database) {
  function run(mode, act) {
    return new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, mode, {durability: 'strict'})
      const request = act(transaction.objectStore(STORE))
      transaction.oncomplete = () => resolve(request.result)
      transaction.onerror = transaction.onabort = () => reject(transaction.error)
    })
  }
  return {
    /** Promises that it is kept; the key was drawn now, and is the same at every sending. */
    add: interview => run('readwrite', store => store.put({...interview, key: randomKey()})),
    change: interview => run('readwrite', store => store.put(interview)),
    remove: key => run('readwrite', store => store.delete(key)),
    all: () => run('readonly', store => store.getAll()),
  }
}

function randomKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '')
}
