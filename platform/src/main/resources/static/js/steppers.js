// Steps assumed scores without leaving the page: the same answers as the form's buttons give, put
// in place. Arrow keys step by one, with Shift by five.
const form = document.querySelector('form[data-steppers]')
const estimate = document.querySelector('[data-estimate]')
let latest = 0, timer = 0

/** A page of this server as a document: what a fetched text may not become here (Trusted Types). */
function read(address) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('GET', address)
    request.responseType = 'document'
    request.addEventListener('loadend', () => {
      const page = request.status === 200 && request.response
      if (page && page.querySelector('form[data-steppers]')) resolve(page)
      else reject(new Error(`${request.status}`))
    })
    request.send()
  })
}

/** Puts what the server answers into this page; where it cannot, the browser goes there. */
async function show(fields, focus) {
  const mine = ++latest
  clearTimeout(timer)
  const address = `${form.action}?${new URLSearchParams(fields)}`
  let page
  try {
    page = await read(address)
  } catch {
    return location.assign(address)
  }
  if (mine !== latest) return
  estimate.replaceChildren(...page.querySelector('[data-estimate]').childNodes)
  if (!focus) return
  form.querySelector('tbody').replaceChildren(...page.querySelector('form[data-steppers] tbody').childNodes)
  form.querySelector(focus)?.focus()
  history.replaceState(null, '', `${form.action}?${new URLSearchParams(new FormData(form))}`)
}

form.addEventListener('click', event => {
  const pressed = event.target.closest('button[name=step]')
  if (!pressed) return
  event.preventDefault()
  show([...new FormData(form), ['step', pressed.value]], `button[value="${CSS.escape(pressed.value)}"]`)
})

/** What is typed is left alone: only the estimate follows. */
function follow() {
  clearTimeout(timer)
  timer = setTimeout(() => show([...new FormData(form)], ''), 300)
}

form.addEventListener('input', follow)
form.addEventListener('keydown', event => {
  const field = event.target
  if (!field.matches('[data-number]') || !['ArrowUp', 'ArrowDown'].includes(event.key)) return
  const now = Number(field.value || field.placeholder)
  if (Number.isNaN(now)) return
  event.preventDefault()
  const by = (event.shiftKey ? 5 : 1) * (event.key === 'ArrowUp' ? 1 : -1)
  field.value = String(Math.round(Math.min(100, Math.max(0, now + by)) * 100) / 100)
  follow()
})
