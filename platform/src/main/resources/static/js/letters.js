// A− and A+: the size of letters, kept from page to page.

import {setting} from './keep.js'

const SMALLEST = -1, LARGEST = 3

export function letters() {
  const page = document.documentElement
  const group = document.querySelector('.letters')
  let size = Number(setting.read('letters')) || 0
  const apply = () => page.dataset.letters = size
  apply()
  if (!group) return
  group.hidden = false
  group.addEventListener('click', event => {
    const step = Number(event.target.dataset.letters)
    if (!step) return
    size = Math.min(LARGEST, Math.max(SMALLEST, size + step))
    setting.write('letters', size)
    apply()
  })
}
