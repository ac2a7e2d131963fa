// Saves each field of a form while somebody types: one at a time, over the version that was seen.
// What is not saved yet is kept in the window, so that a lost connection or session loses nothing.
import {keeping} from './keep.js'

const TYPING = 800, PATIENCE = 15000, LONGEST_PAUSE = 30

const form = document.querySelector('form[data-autosave]')
const line = form.querySelector('[data-status]')
const kept = keeping(`disclosure ${form.dataset.autosave}`, true)
const fields = new Map() // by key: {controls, seen, saved, state, timer, block}; states: same, dirty, conflict, invalid
let sending = false, leaving = false, pause = 1, stopped = '', wake = () => {}

function say(text) {
  if (line.textContent !== text) line.textContent = text
}

function element(name, text, className = '') {
  const made = document.createElement(name)
  made.textContent = text
  if (className) made.className = className
  return made
}

function value(field) {
  const [first] = field.controls
  if (first.type === 'radio') return field.controls.find(one => one.checked)?.value ?? ''
  if (first.type === 'checkbox') return first.checked ? first.value : ''
  return first.value
}

function put(field, wanted) {
  const [first] = field.controls
  if (first.type === 'radio') for (const one of field.controls) one.checked = one.value === wanted
  else if (first.type === 'checkbox') first.checked = wanted !== ''
  else first.value = wanted
}

const place = key => form.querySelector(`[data-of="${key}"]`)

function keep() {
  const unsaved = {}
  for (const [key, field] of fields)
    if (field.state !== 'same') unsaved[key] = {value: value(field), seen: field.seen.value}
  if (Object.keys(unsaved).length) kept.write(unsaved)
  else kept.wipe()
}

/** Takes away what was said of a field. */
function clear(key, field) {
  place(key).classList.remove('field-error')
  place(key).querySelector(':scope > .error')?.remove()
  place(key).querySelector(':scope > .conflict')?.remove()
  for (const one of field.controls) one.removeAttribute('aria-invalid')
}

function refuse(key, field, message) {
  clear(key, field)
  field.state = 'invalid'
  const error = element('p', message, 'error')
  error.id = `${field.controls[0].id}-error`
  place(key).classList.add('field-error')
  place(key).append(error)
  for (const one of field.controls) {
    one.setAttribute('aria-invalid', 'true')
    if (!one.getAttribute('aria-describedby')?.includes(error.id))
      one.setAttribute('aria-describedby', `${one.getAttribute('aria-describedby') ?? ''} ${error.id}`.trim())
  }
}

function pair(term, text) {
  const both = document.createElement('div')
  both.append(element('dt', term), element('dd', text, 'typed'))
  return both
}

function button(name, sent, text) {
  const made = element('button', text, 'second')
  made.name = name
  made.value = sent
  return made
}

function disagree(key, field, told) {
  clear(key, field)
  field.state = 'conflict'
  const block = element('div', '', 'conflict notice caution')
  block.setAttribute('role', 'group')
  block.setAttribute('aria-label', 'มีผู้อื่นแก้ไขช่องนี้')
  Object.assign(block.dataset, {conflict: key, version: told.version, value: told.value})
  const who = document.createElement('p')
  who.append(element('strong', `${told.by} แก้ช่องนี้เมื่อ ${told.at} หลังจากที่ท่านเปิดหน้า`))
  const both = document.createElement('dl')
  both.append(pair('ของอีกฝ่าย', told.theirs), pair('ของท่าน (ยังไม่บันทึก)', told.mine))
  const choice = element('p', '', 'actions')
  choice.append(button('theirs', key, 'ใช้ของอีกฝ่าย'), ' ', button('mine', `${key}:${told.version}`, 'ใช้ของฉัน'))
  block.append(who, both, choice)
  place(key).append(block)
}

/** A choice between two values, without leaving the page. */
form.addEventListener('click', event => {
  const pressed = event.target.closest('.conflict button')
  if (!pressed) return
  event.preventDefault()
  const block = pressed.closest('.conflict'), key = block.dataset.conflict, field = fields.get(key)
  field.seen.value = block.dataset.version
  if (pressed.name === 'theirs') {
    put(field, block.dataset.value)
    field.saved = value(field)
    field.state = 'same'
  } else field.state = 'dirty'
  clear(key, field)
  field.controls[0].focus()
  keep()
  tell()
  pump()
})

const count = state => [...fields.values()].filter(field => field.state === state).length

/** What there is to say while nothing is on its way. */
function tell(at) {
  if (stopped) return say(stopped)
  if (count('conflict')) return say(`มี ${count('conflict')} ช่องที่ผู้อื่นแก้ไขพร้อมกัน โปรดเลือกค่าที่จะใช้`)
  if (count('invalid')) return say(`มี ${count('invalid')} ช่องที่ยังบันทึกไม่ได้ โปรดแก้ไข`)
  if (at) say(`บันทึกแล้ว ${at}`)
}

function post(key, field, sent) {
  return fetch(form.dataset.autosave, {
    method: 'POST',
    headers: {Accept: 'application/json', 'X-CSRF-TOKEN': form.querySelector('[name=_csrf]').value},
    body: new URLSearchParams({field: key, value: sent, seen: field.seen.value}),
    credentials: 'same-origin',
    signal: AbortSignal.timeout(PATIENCE),
  })
}

function take(key, field, sent, told) {
  const newer = value(field) !== sent
  if (told.state === 'saved') {
    clear(key, field)
    field.seen.value = told.version
    field.saved = sent
    field.state = newer ? 'dirty' : 'same'
    tell(told.at)
  } else if (told.state === 'conflict') {
    disagree(key, field, told)
    tell()
  } else if (told.state === 'invalid') {
    refuse(key, field, told.message)
    if (newer) field.state = 'dirty'
    tell()
  } else stop(told.message)
  keep()
}

/** Nothing can be saved any more in this page. */
function stop(message) {
  stopped = `ยังไม่ได้บันทึก: ${message}`
  tell()
}

/** Sends what waits, one field after another, until all is saved or needs a person. */
async function pump() {
  if (sending || stopped) return
  sending = true
  for (let next; !leaving && !stopped && (next = [...fields].find(([, field]) => field.state === 'dirty' && !field.timer)); ) {
    const [key, field] = next, sent = value(field)
    say('กำลังบันทึก')
    try {
      const answer = await post(key, field, sent)
      if (answer.redirected || answer.status === 401) stop('หมดเวลาเข้าสู่ระบบ สิ่งที่พิมพ์ยังอยู่ในหน้าต่างนี้ โปรดโหลดหน้านี้ใหม่เพื่อเข้าสู่ระบบ')
      else if (answer.status < 500 && !answer.ok) stop('ระบบไม่รับการแก้ไขของท่าน โปรดโหลดหน้านี้ใหม่')
      else if (!answer.ok) throw new Error(answer.status)
      else take(key, field, sent, await answer.json())
      pause = 1
    } catch {
      say('ติดต่อระบบไม่ได้ สิ่งที่พิมพ์ยังอยู่ในหน้าต่างนี้ จะบันทึกเองเมื่อติดต่อได้')
      await rest(pause)
      pause = Math.min(2 * pause, LONGEST_PAUSE)
    }
  }
  sending = false
}

/** Waits so many seconds, or until the device says that it is on line again. */
function rest(seconds) {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, 1000 * seconds)
    wake = () => { clearTimeout(timer); resolve() }
  })
}
addEventListener('online', () => wake())

/** Notes a change of a field; `at` is when to send it. */
function change(key, field, at) {
  clearTimeout(field.timer)
  field.timer = 0
  if (field.state === 'conflict') return keep()
  if (value(field) === field.saved && field.state !== 'invalid') field.state = 'same'
  else if (value(field) === field.saved) { clear(key, field); field.state = 'same'; tell() }
  else field.state = 'dirty'
  keep()
  if (field.state !== 'dirty') return
  if (at) field.timer = setTimeout(() => { field.timer = 0; pump() }, at)
  else pump()
}

function take_up(control) {
  const key = control.name
  const field = fields.get(key) ?? {controls: [], seen: form.elements.namedItem(`seen.${key}`), state: 'same', timer: 0}
  field.controls.push(control)
  fields.set(key, field)
  control.addEventListener('input', () => change(key, field, control.matches('[type=radio], [type=checkbox]') ? 0 : TYPING))
  control.addEventListener('change', () => change(key, field, 0))
  control.addEventListener('blur', () => { if (field.timer) change(key, field, 0) })
}

for (const control of form.querySelectorAll('[data-field]')) take_up(control)
for (const [key, field] of fields) {
  field.saved = field.controls.some(one => one.dataset.unsaved) ? null : value(field)
  if (field.saved === null) field.state = place(key).querySelector(':scope > .conflict') ? 'conflict' : 'invalid'
}

/** What was not saved when this page was left last stands in it again. */
for (const [key, was] of Object.entries(kept.read() ?? {})) {
  const field = fields.get(key)
  if (!field || field.saved === null || was.value === field.saved) continue
  put(field, was.value)
  field.seen.value = was.seen
  field.state = 'dirty'
}
keep()
pump()

/** The form saves all itself; what is on its way comes first, or it would meet its own newer version. */
form.addEventListener('submit', async event => {
  leaving = true
  for (const field of fields.values()) clearTimeout(field.timer)
  say(event.submitter?.dataset.says ?? 'กำลังบันทึก')
  if (!sending) return
  event.preventDefault()
  while (sending) {
    wake()
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  form.requestSubmit(event.submitter)
})

addEventListener('beforeunload', event => {
  if (!leaving && [...fields.values()].some(field => field.state !== 'same')) event.preventDefault()
})
