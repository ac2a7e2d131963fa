// The questionnaire on the respondent's own device.

import {keeping} from './keep.js'
import {letters} from './letters.js'
import {openSheet} from './answers.js'
import {responder} from './respond.js'

letters()
const form = document.querySelector('#answers')
const says = form.dataset
const keep = keeping(says.key)
const windows = 'BroadcastChannel' in window ? new BroadcastChannel('prongsai ' + says.key) : null

// A ticket that could not be kept on the device comes along in the address, which is not sent.
const carried = /^#ticket=([\w-]+)$/.exec(location.hash)
if (carried) {
  history.replaceState(null, '', location.pathname + location.search)
  form.elements.ticket.value = carried[1]
}

const draft = keep.read()
if (says.door && !carried && !draft?.token && !form.elements.ticket.value) location.replace(says.door)
else start()

function start() {
  const {deliver, work} = responder()
  const telling = {
    ...keep,
    write(draft) {
      windows?.postMessage({draft})
      return keep.write(draft)
    },
  }
  const sheet = openSheet({
    keep: telling,
    deliver,
    sent: () => windows?.postMessage({sent: true}),
  })
  if (!sheet.isDone()) work(sheet.draft().token)
  windows?.addEventListener('message', ({data}) => {
    if (data.sent && !sheet.isDone()) sheet.finish({note: says.elsewhere})
    else if (data.draft && data.draft.token) sheet.adopt(data.draft)
  })
}
