// An assessor's tablet: asks one person after the other, with or without a signal, and sends later,
// each interview once.

import {keeping, setting} from './keep.js'
import {letters} from './letters.js'
import {openQueue} from './queue.js'
import {openSheet} from './answers.js'

const AGAIN = 60000 // milliseconds between two looks for a signal

letters()
const form = document.querySelector('#answers')
const panel = document.querySelector('#queue')
const $ = selector => panel.querySelector(selector)
const says = panel.dataset
const address = form.action
const permitName = 'permit ' + form.dataset.key

const given = /^#permit=([\w-]+)$/.exec(location.hash)
if (given) {
  setting.write(permitName, given[1])
  history.replaceState(null, '', location.pathname + location.search)
}

const waiting = openQueue()
let sending

const sheet = openSheet({
  keep: keeping(form.dataset.key + ' interview', true),
  sent: () => $('[data-next]').hidden = false,
  async deliver(draft) {
    await (await waiting).add({address, answers: draft.answers})
    sendAll()
    return {note: says.queued}
  },
})

$('[data-next]').addEventListener('click', () => sheet.clear())
$('[data-send-now]').addEventListener('click', () => sendAll())
$('[data-save]').addEventListener('click', save)
addEventListener('online', () => sendAll())
setInterval(() => sendAll(), AGAIN)
count()
sendAll()
prepare()

async function count(trouble = '') {
  const all = await (await waiting).all()
  const refused = all.filter(one => one.refused).length
  $('.count').textContent = all.length ? says.count.replace('#', all.length) : says.none
  $('.trouble').textContent = refused ? says.refused.replace('#', refused) : trouble
  $('[data-save]').hidden = $('[data-send-now]').hidden = all.length === 0
}

function sendAll() {
  sending ??= sendEach().finally(() => sending = null)
  return sending
}

async function sendEach() {
  const queue = await waiting
  let trouble = ''
  for (const interview of await queue.all()) {
    if (interview.refused) continue
    const became = await sendOne(interview)
    if (became === 'stored') await queue.remove(interview.key)
    else if (became === 'refused') await queue.change({...interview, refused: true})
    else {
      trouble = says[became]
      break
    }
    await count()
  }
  await count(trouble)
}

/** `stored`, `refused` for good, `permit` for want of one, or `offline`. */
async function sendOne({address, answers, key}) {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: {Accept: 'application/json'},
      body: new URLSearchParams({...answers, key, permit: setting.read(permitName) ?? ''}),
      credentials: 'omit',
    })
    if (response.status >= 500 || response.status === 429) return 'offline'
    if (response.status === 403) return 'permit'
    return (await response.json()).state === 'stored' ? 'stored' : 'refused'
  } catch {
    return 'offline'
  }
}

async function save() {
  const all = await (await waiting).all()
  const file = new Blob([JSON.stringify(all, null, 1)], {type: 'application/json'})
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = 'prongsai-interviews.json'
  link.click()
  URL.revokeObjectURL(link.href)
}

/** Keeps this page and what it needs, so that it opens without a signal. */
async function prepare() {
  if (!navigator.serviceWorker || !window.caches) return $('.ready').hidden = true
  $('.ready').textContent = says.notReady
  const policy = window.trustedTypes?.createPolicy('prongsai', {createScriptURL: () => '/e/sw.js'})
  await navigator.serviceWorker.register(policy ? policy.createScriptURL('') : '/e/sw.js')
  await navigator.serviceWorker.ready
  const kept = await caches.open('prongsai-interview')
  const other = document.querySelector('[data-address]').dataset.address
  const files = [...document.querySelectorAll('link[rel=stylesheet], script[src]')]
  await kept.addAll([
    location.pathname + location.search, other, ...files.map(file => file.href || file.src),
  ])
  $('.ready').textContent = says.ready
}
