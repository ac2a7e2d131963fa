// The questionnaire on a device that one person after the other uses: nothing stays on it.

import {keeping} from './keep.js'
import {letters} from './letters.js'
import {openSheet} from './answers.js'
import {responder} from './respond.js'

const AGAIN = 20 // seconds after the thanks
const IDLE = 90 // seconds without a touch until we ask
const WARNING = 20 // seconds to say that one is still there

letters()
const says = document.querySelector('#answers').dataset
const {deliver, work} = responder()
const sheet = openSheet({keep: keeping(says.key, true), deliver, sent: thank})
work(sheet.draft().token)

const idle = document.querySelector('#idle')
const again = document.querySelector('#again')
let since = Date.now(), leaving = 0

for (const touch of ['pointerdown', 'keydown', 'scroll', 'change'])
  addEventListener(touch, () => since = Date.now(), {passive: true, capture: true})
document.querySelector('[data-stay]').addEventListener('click', () => idle.close())

function thank() {
  leaving = Date.now() + 1000 * AGAIN
}

setInterval(() => {
  if (leaving) return count(again, leaving)
  const began = Object.keys(sheet.draft().answers).length > 0 || location.hash.length > 1
  const left = since + 1000 * (IDLE + WARNING)
  if (!began || sheet.isBusy() || left - Date.now() > 1000 * WARNING) {
    if (idle.open) idle.close()
    return
  }
  if (!idle.open) idle.showModal()
  count(idle.querySelector('.count'), left, idle.dataset.seconds)
}, 500)

function count(place, end, words = place.dataset.seconds) {
  const left = Math.max(0, Math.ceil((end - Date.now()) / 1000))
  place.hidden = false
  const text = words.replace('#', left)
  if (place.textContent !== text) place.textContent = text
  if (left === 0) leave()
}

/** Forgets at once; fetches a fresh page as soon as there is a way to it. */
let gone = false
async function leave() {
  if (gone) return
  gone = true
  sheet.wipe()
  for (;;) {
    try {
      await fetch(location.pathname, {method: 'HEAD', credentials: 'omit'})
      return sheet.clear()
    } catch {
      await new Promise(resolve => setTimeout(resolve, 3000))
    }
  }
}
