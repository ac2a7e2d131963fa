// The door: makes a ballot on this device, has it signed blindly for the code of a slip, and goes on
// to the questions. The code leaves the device once, with a message that nobody can tell from noise;
// the ballot leaves it later, with the answers, and without the code.

import {blind, finish, fingerprint, readKey} from './blind.js'
import {keeping} from './keep.js'
import {letters} from './letters.js'

letters()
const form = document.querySelector('#door')
const says = form.dataset
const field = form.elements.code
const button = form.querySelector('[type=submit]')
const trouble = document.querySelector('#trouble')
const key = readKey(says.key)
const own = fingerprint(key)
let halted = false
document.documentElement.classList.add('scripted')

// The slip's QR code says CODE.FINGERPRINT behind a #, which browsers do not send.
const [code, printed] = location.hash.slice(1).split('.')
if (code) {
  history.replaceState(null, '', location.pathname + location.search)
  field.value = decodeURIComponent(code)
}
if (printed) compare(printed.toLowerCase())

function compare(fromSlip) {
  const same = fromSlip.length >= 16 && own.startsWith(fromSlip)
  const line = document.querySelector('#compared')
  line.textContent = same ? says.same : ''
  line.hidden = !same
  if (!same) halt()
}

/** Somebody may want to recognise visitors by a key of their own: nothing more happens here. */
function halt() {
  halted = true
  field.value = ''
  complain(says.differs)
  form.querySelectorAll('#code, #code-h, label, button').forEach(part => part.hidden = true)
  trouble.tabIndex = -1
  trouble.focus()
}

const unsent = keeping(says.link).read()
document.querySelector('#resume').hidden = !unsent?.token

document.querySelector('.language').addEventListener('click', event => {
  if (!field.value) return
  event.preventDefault()
  location.href = event.currentTarget.href + '#' + encodeURIComponent(field.value)
    + (printed ? '.' + printed : '')
})

form.addEventListener('submit', async event => {
  event.preventDefault()
  if (halted || button.getAttribute('aria-disabled') === 'true') return
  const typed = field.value.trim()
  if (!typed) return complain(says.empty)
  complain('')
  button.setAttribute('aria-disabled', true)
  button.textContent = says.working
  try {
    await exchange(typed)
  } finally {
    button.removeAttribute('aria-disabled')
    button.textContent = says.submit
  }
})

async function exchange(typed) {
  const attempt = begin(typed)
  let answer
  try {
    const response = await fetch(form.dataset.exchange, {
      method: 'POST',
      headers: {'Content-Type': 'application/json', Accept: 'application/json'},
      body: JSON.stringify({code: typed, blindedMessage: attempt.blindedMessage}),
      credentials: 'omit',
    })
    answer = await response.json()
  } catch {
    return complain(says.offline)
  }
  if (!answer.signature) return complain(answer.message)
  let ticket
  try {
    ticket = finish(key, attempt.secret, answer.signature)
  } catch {
    return halt()
  }
  enter(ticket)
}

/** What is blinded for a code is kept until its answer is there: asked again, the door answers the same. */
function begin(typed) {
  const attempts = keeping(says.link + ' door', form.elements.shared.checked)
  const known = attempts.read()
  if (known?.code === typed && known.key === own) return known
  const attempt = {code: typed, key: own, ...blind(key)}
  attempts.write(attempt)
  return attempt
}

function enter(ticket) {
  keeping(says.link + ' door').wipe()
  const kept = keeping(says.link, form.elements.shared.checked).write({token: ticket, answers: {}})
  location.assign(says.questions + (kept ? '#p1' : '#ticket=' + ticket))
}

function complain(message) {
  trouble.textContent = message
  trouble.hidden = !message
  field.setAttribute('aria-invalid', Boolean(message))
  document.title = (message ? says.prefix + ' ' : '') + document.title.replace(says.prefix + ' ', '')
  if (message) field.focus()
}
