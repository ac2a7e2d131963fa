// Turns the long page of all questions into screens, one a part, and keeps the answers until they
// are sent. The page works without: then it is one long form.
//
//   const sheet = openSheet({keep, deliver, sent})
//
// `deliver(draft)` hands in and promises {row, note} or {message}; `sent()` is called afterwards.

const $ = (selector, inside = document) => inside.querySelector(selector)
const all = (selector, inside = document) => [...inside.querySelectorAll(selector)]

export function openSheet({keep, deliver, sent = () => {}, persistent = true}) {
  const form = $('#answers')
  const says = form.dataset
  const token = $(`[name=${says.field}]`, form)
  const screens = all('.screen')
  const state = $('.state')
  const title = document.title
  let draft = keep.read() ?? {}
  let busy = false, done = false

  // -- what is kept

  function restore() {
    draft.token ??= token.value
    draft.answers ??= {}
    token.value = draft.token
    for (const radio of all('[type=radio]', form))
      if (radio.name in draft.answers) radio.checked = radio.value === draft.answers[radio.name]
      else if (radio.checked) draft.answers[radio.name] = radio.value
    tell()
  }

  function remember() {
    const kept = keep.write(draft)
    tell()
    return kept
  }

  function tell(what) {
    const started = Object.keys(draft.answers).length > 0
    const is = what ?? (done ? 'sent' : started ? 'kept' : 'unsent')
    state.hidden = false
    state.dataset.is = is
    if (state.textContent !== says[is]) state.textContent = says[is]
    const clear = $('.clear')
    if (clear) clear.hidden = !started || done
  }

  form.addEventListener('change', ({target}) => {
    if (target.type !== 'radio' || done) return
    draft.answers[target.name] = target.value
    remember()
    calm(target.closest('.card'))
  })

  // -- screens

  const screenNamed = id => screens.find(screen => screen.id === id)

  function current() {
    if (done) return screenNamed('done')
    const asked = screenNamed(location.hash.slice(1))
    return asked && asked.id !== 'done' ? asked : screens[0]
  }

  function show(focus = true) {
    const now = current()
    screens.forEach(screen => screen.hidden = screen !== now)
    all('.errors, .notice', form).forEach(box => box.remove())
    document.body.dataset.screen = now.id
    const heading = $('h2', now)
    const words = now.classList.contains('part') || done ? heading.textContent.trim() + ' · ' : ''
    document.title = words + title
    if (!focus) return
    scrollTo(0, 0)
    if (now.id === 'start') $('h1').focus({preventScroll: true})
    else heading.focus({preventScroll: true})
  }

  addEventListener('hashchange', () => show())

  function go(id) {
    if (location.hash === '#' + id) show()
    else location.hash = id
  }

  form.addEventListener('click', event => {
    const link = event.target.closest('.errors a')
    if (link) {
      event.preventDefault()
      reach($(link.hash))
    } else if (event.target.closest('.next')) {
      const part = event.target.closest('.part')
      if (!complain(part)) go(screens[screens.indexOf(part) + 1].id)
    } else if (event.target.closest('[data-clear]')) {
      clear()
    }
  })

  function reach(radio) {
    radio.focus({preventScroll: true})
    radio.closest('.card').scrollIntoView()
  }

  // -- what is missing

  const open = part => all('.card', part).filter(card => !$(':checked', card))

  function complain(part) {
    const missing = open(part)
    all('.card', part).forEach(calm)
    all('.errors', form).forEach(box => box.remove())
    if (missing.length === 0) return false
    const box = make('div', {className: 'errors', tabIndex: -1})
    box.setAttribute('role', 'group')
    box.setAttribute('aria-labelledby', 'errors-title')
    const list = make('ul')
    for (const card of missing) {
      const words = says.error.replace('#', card.dataset.number ??= number(card))
      const line = make('li')
      line.append(make('a', {href: '#' + $('input', card).id, textContent: words}))
      list.append(line)
      const error = make('span', {className: 'error', textContent: says.prefix + ' ' + words})
      $('legend', card).append(error)
      card.classList.add('missing')
    }
    const words = says.errors.replace('#', missing.length)
    box.append(make('h2', {textContent: words, id: 'errors-title'}), list)
    part.prepend(box)
    document.title = says.prefix + ' ' + title
    scrollTo(0, 0)
    box.focus({preventScroll: true})
    return true
  }

  const number = card => $('.number', card).textContent.replace(/^\D+/, '')

  function calm(card) {
    card.classList.remove('missing')
    all('.error', card).forEach(error => error.remove())
  }

  // -- sending

  form.addEventListener('submit', event => {
    const language = event.submitter?.name === 'to'
    if (language && !persistent) return
    event.preventDefault()
    if (language) location.href = event.submitter.dataset.address + location.hash
    else send()
  })

  async function send() {
    if (busy || done) return
    const part = all('.part', form).find(one => open(one).length > 0)
    if (part) {
      if (part !== current()) {
        history.pushState(null, '', '#' + part.id)
        show(false)
      }
      complain(part)
      return
    }
    busy = true
    draft.pending = true
    remember()
    lock(true)
    tell('sending')
    const answer = await deliver(draft, {tell, remember, token})
    lock(false)
    busy = false
    draft.pending = false
    if (answer.message) {
      remember()
      refuse(answer.message)
    } else finish(answer)
  }

  function lock(locked) {
    $('[data-send]').setAttribute('aria-disabled', locked)
    all('[type=radio]', form).forEach(radio => radio.disabled = locked)
  }

  function refuse(message) {
    const box = make('div', {className: 'notice', tabIndex: -1})
    box.setAttribute('role', 'alert')
    box.append(make('p', {textContent: message}))
    $('.notice', form)?.remove()
    current().prepend(box)
    scrollTo(0, 0)
    box.focus({preventScroll: true})
  }

  function finish({row, note = ''}) {
    done = true
    keep.wipe()
    draft = {answers: {}}
    form.reset()
    const stored = $('.stored')
    stored.hidden = !row
    for (const cell of all('[data-column]', stored))
      cell.textContent = row?.[cell.dataset.column] ?? ''
    $('.done-note').textContent = note
    tell('sent')
    if (location.hash === '#done') show()
    else location.hash = 'done'
    sent()
  }

  function wipe() {
    keep.wipe()
    form.reset()
  }

  function clear() {
    wipe()
    location.href = location.pathname + location.search
  }

  restore()
  document.documentElement.classList.add('scripted')
  $('h1').tabIndex = -1
  show(location.hash.length > 1)
  if (draft.pending) send()

  return {
    draft: () => draft,
    isDone: () => done,
    isBusy: () => busy,
    /** Sent from another window. */
    finish,
    /** Takes over what another window kept. */
    adopt(other) {
      if (done || busy) return
      draft = other
      restore()
    },
    wipe,
    clear,
  }
}

function make(tag, properties = {}) {
  return Object.assign(document.createElement(tag), properties)
}
