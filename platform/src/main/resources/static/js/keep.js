// Answers that were not sent yet, on the device and nowhere else: {token, answers, ...} by the link
// of the survey. `shared` devices forget with the window.

const name = key => 'prongsai ' + key
const NONE = {getItem: () => null, setItem() {}, removeItem() {}}

/** The storage called `kind`; one that forgets at once where browsers refuse to store anything. */
function storage(kind) {
  try {
    window[kind].getItem('')
    return window[kind]
  } catch {
    return NONE
  }
}

/** What is kept for a link. Looks in the window first, then on the device. */
export function keeping(key, shared) {
  const own = storage('sessionStorage')
  const place = shared || own.getItem(name(key)) ? own : storage('localStorage')
  return {
    read() {
      try {
        return JSON.parse(place.getItem(name(key)))
      } catch {
        return null
      }
    },
    /** Whether it is kept now. */
    write(draft) {
      try {
        place.setItem(name(key), JSON.stringify(draft))
        return place !== NONE
      } catch {
        return false
      }
    },
    wipe() {
      place.removeItem(name(key))
    },
  }
}

/** A setting of the device that says nothing of answers. */
export const setting = {
  read: key => storage('localStorage').getItem('prongsai ' + key),
  write(key, value) {
    try {
      storage('localStorage').setItem('prongsai ' + key, value)
    } catch {
      // not kept then
    }
  },
}
