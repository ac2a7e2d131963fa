// Keeps what is typed into a long form in the window until the server has it, so that a lost
// session or a closed page loses nothing. What was kept is offered, never put in by itself.
import {keeping} from './keep.js'

const form = document.querySelector('form[data-draft]')
const kept = keeping(`draft ${form.dataset.draft}`, true)

/** All fields by name, as they would be sent; without what belongs to this page alone. */
function typed() {
  const fields = [...new FormData(form)].filter(([name]) => name !== '_csrf' && name !== 'act')
  return fields.filter(([, value]) => typeof value === 'string') // a file cannot be kept
}

const first = JSON.stringify(typed())
const seen = form.elements.namedItem('seen').value
let leaving = false

function keep(sent) {
  const now = typed()
  if (JSON.stringify(now) === first && form.dataset.fresh === 'true' && !sent) kept.wipe()
  else kept.write({seen, sent, fields: now})
}

/** Sends what was kept through the form: the server shows it again, saved by nobody yet. */
function bringBack(fields) {
  const again = document.createElement('form')
  again.method = 'post'
  again.action = form.action.replace(/#.*/, '')
  const token = form.querySelector('[name=_csrf]').value
  for (const [name, value] of [...fields, ['_csrf', token], ['act', 'show']]) {
    const field = document.createElement('input')
    field.type = 'hidden'
    field.name = name
    field.value = value
    again.append(field)
  }
  document.body.append(again)
  leaving = true
  again.submit()
}

function button(text, act) {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'second'
  made.textContent = text
  made.addEventListener('click', act)
  return made
}

function offer(draft) {
  const notice = document.createElement('div')
  notice.className = 'notice caution'
  notice.setAttribute('role', 'status')
  const text = document.createElement('p')
  text.textContent = 'มีสิ่งที่ท่านพิมพ์ไว้ในหน้านี้แต่ยังไม่ได้บันทึก'
  const choice = document.createElement('p')
  choice.className = 'actions'
  choice.append(
    button('นำกลับมา', () => bringBack(draft.fields)),
    button('ทิ้ง', () => { kept.wipe(); notice.remove() }))
  notice.append(text, choice)
  form.before(notice)
}

if (form.dataset.saved === 'true') kept.wipe()
const draft = kept.read()
if (draft && form.dataset.fresh === 'true') {
  const saved = draft.sent && draft.seen !== seen
  if (saved || JSON.stringify(draft.fields) === first) kept.wipe()
  else offer(draft)
}
if (form.dataset.fresh !== 'true') keep(false)

form.addEventListener('input', () => keep(false))
form.addEventListener('submit', () => { leaving = true; keep(true) })

/** Arrow keys step a number by one, with Shift by five. */
form.addEventListener('keydown', event => {
  if (!event.target.matches('[data-number]') || !['ArrowUp', 'ArrowDown'].includes(event.key)) return
  const now = Number(event.target.value)
  if (Number.isNaN(now)) return
  event.preventDefault()
  const by = (event.shiftKey ? 5 : 1) * (event.key === 'ArrowUp' ? 1 : -1)
  event.target.value = String(Math.round(Math.min(100, Math.max(0, now + by)) * 100) / 100)
  keep(false)
})

addEventListener('beforeunload', event => {
  if (!leaving && JSON.stringify(typed()) !== first) event.preventDefault()
})
