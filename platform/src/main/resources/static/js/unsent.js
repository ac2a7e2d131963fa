// Long forms of the desk: warns before the session ends, and keeps what was typed when a form is
// sent after it did, in this window and for the same person only.
const MINUTES = 60_000
const body = document.body, person = body.dataset.person ?? '', lasts = Number(body.dataset.session ?? 0) * MINUTES
const WARNING = 5 * MINUTES, FORGET = 12 * 60 * MINUTES
const PREFIX = 'prongsai unsent '

const place = form => PREFIX + location.pathname + ' ' + new URL(form.action, location.href).pathname
const forms = [...document.querySelectorAll('main form[method=post]:not([data-autosave])')]
const typed = form => [...form.elements].filter(one =>
  one.name && one.name !== '_csrf' && (one.matches('textarea, select') || one.matches('input:not([type]), input[type=text], input[type=url], input[type=email], input[type=number], input[type=search], input[type=radio], input[type=checkbox]')))

function entries() {
  try {
    return Object.keys(sessionStorage).filter(key => key.startsWith(PREFIX))
      .map(key => [key, JSON.parse(sessionStorage.getItem(key))])
  } catch {
    return []
  }
}

function put(key, entry) {
  try {
    if (entry) sessionStorage.setItem(key, JSON.stringify(entry))
    else sessionStorage.removeItem(key)
  } catch {
    // not kept then
  }
}

/** What was sent waits here; the page that answers tells whether it arrived. */
for (const form of forms)
  form.addEventListener('submit', () => {
    const values = typed(form).map(one => one.matches('[type=radio], [type=checkbox]') ? one.checked : one.value)
    if (typed(form).some(one => one.matches('textarea') && one.value.trim() !== ''))
      put(place(form), {person, values, at: Date.now(), met: false})
  })

/** On the page of sign-in: what was sent did not arrive. Anywhere else: what did not come by there did. */
for (const [key, entry] of entries()) {
  if (Date.now() - entry.at > FORGET) put(key)
  else if (person === '') put(key, {...entry, met: true})
  else if (!entry.met || entry.person !== person) put(key)
}

function restore(form) {
  const found = entries().find(([key]) => key === place(form))
  if (!found || !person) return
  const [key, entry] = found, fields = typed(form)
  put(key)
  if (fields.length !== entry.values.length) return
  fields.forEach((one, i) => {
    if (one.matches('[type=radio], [type=checkbox]')) one.checked = entry.values[i]
    else one.value = entry.values[i]
  })
  const told = document.createElement('p')
  told.className = 'notice caution'
  told.setAttribute('role', 'status')
  told.textContent = 'ท่านส่งแบบฟอร์มนี้หลังหมดเวลาเข้าสู่ระบบ จึงยังไม่ถูกบันทึก สิ่งที่ท่านพิมพ์กลับมาอยู่ในแบบฟอร์มแล้ว โปรดตรวจและส่งอีกครั้ง'
  form.prepend(told)
}
forms.forEach(restore)

/** The session begins anew with every answer of the server. */
let last = Date.now()
if (lasts) {
  try {
    new PerformanceObserver(seen => {
      for (const one of seen.getEntries())
        if (one.initiatorType === 'fetch' && one.name.startsWith(location.origin)) last = Date.now()
    }).observe({type: 'resource'})
  } catch {
    // warned too early then
  }
  setInterval(look, 15_000)
}

function look() {
  const left = last + lasts - Date.now()
  const shown = document.getElementById('session-end')
  if (left > WARNING) return shown?.remove()
  if (left <= 0) return tell('หมดเวลาเข้าสู่ระบบแล้ว สิ่งที่ท่านพิมพ์ยังอยู่ในหน้านี้ เมื่อกดส่ง ระบบจะให้เข้าสู่ระบบอีกครั้งแล้วนำสิ่งที่พิมพ์กลับมา', false)
  tell(`อีกประมาณ ${Math.max(1, Math.ceil(left / MINUTES))} นาทีจะหมดเวลาเข้าสู่ระบบ`, true)
}

function tell(text, prolong) {
  let box = document.getElementById('session-end')
  if (!box) {
    box = document.createElement('div')
    box.id = 'session-end'
    box.className = 'notice caution session-end'
    box.setAttribute('role', 'alert')
    box.append(document.createElement('p'))
    const stay = document.createElement('button')
    stay.type = 'button'
    stay.textContent = 'ทำงานต่อ'
    stay.addEventListener('click', go_on)
    box.append(stay)
    body.append(box)
  }
  if (box.firstChild.textContent !== text) box.firstChild.textContent = text
  box.lastChild.hidden = !prolong
}

async function go_on() {
  try {
    const answer = await fetch('/desk', {method: 'HEAD', credentials: 'same-origin', redirect: 'manual'})
    if (!answer.ok) throw new Error(answer.status)
    last = Date.now()
    document.getElementById('session-end')?.remove()
  } catch {
    tell('ต่อเวลาไม่ได้ โปรดตรวจการเชื่อมต่อ หรือเข้าสู่ระบบใหม่ในหน้าต่างอื่นแล้วกดอีกครั้ง', true)
  }
}
