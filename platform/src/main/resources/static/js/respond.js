// Hands answers to the server: the token of the form, the work done for it, and the choices.

import {post} from './post.js'
import {solve} from './work.js'

/** Makes `deliver` of answers.js for the form on this page. */
export function responder() {
  const form = document.querySelector('#answers')
  const says = form.dataset
  const difficulty = Number(says.difficulty)
  let proof, worked

  /** Begins the work for a token while the person reads. */
  function work(token) {
    if (difficulty === 0 || worked === token) return
    worked = token
    proof = solve(token, difficulty).catch(() => '')
  }

  async function fields(draft) {
    const fields = {...draft.answers, [says.field]: draft.token}
    if (difficulty > 0) fields.work = await proof
    return fields
  }

  async function deliver(draft, {tell, remember, token}) {
    for (;;) {
      work(draft.token)
      const answer = await post(form.action, await fields(draft), () => {
        draft.tried = true
        remember()
        tell('waiting')
      })
      if (answer.state === 'stored')
        return {row: answer.row, note: answer.before ? says.before : ''}
      if (answer.state === 'renew') {
        token.value = draft.token = answer.token
        const doubtful = draft.tried
        draft.tried = false
        remember()
        if (doubtful) return {message: says.renew}
      } else return {message: answer.message ?? answer.title}
    }
  }

  return {deliver, work}
}
