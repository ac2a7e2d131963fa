// Passkeys: asks the browser for a signature, or for a new key. Pages work without it.
const toText = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const toBytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));

async function post(path, token, body) {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'X-CSRF-TOKEN': token, ...(body && { 'Content-Type': 'application/json' }) },
    body: body && JSON.stringify(body),
  });
  if (answer.redirected) { // the proof is too old: the page itself leads to where it is asked for
    location.reload();
    return new Promise(() => {});
  }
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer;
}

const named = (list) => (list || []).map((one) => ({ ...one, id: toBytes(one.id) }));

async function signIn(token, to) {
  const options = await (await post('/sign-in/passkey/options', token)).json();
  const key = await navigator.credentials.get({
    publicKey: { ...options, challenge: toBytes(options.challenge), allowCredentials: named(options.allowCredentials) },
  });
  const { authenticatorData, clientDataJSON, signature, userHandle } = key.response;
  const answer = await post(`/sign-in/passkey?to=${encodeURIComponent(to)}`, token, {
    id: key.id, rawId: toText(key.rawId), type: key.type,
    authenticatorAttachment: key.authenticatorAttachment, clientExtensionResults: key.getClientExtensionResults(),
    response: {
      authenticatorData: toText(authenticatorData), clientDataJSON: toText(clientDataJSON),
      signature: toText(signature), userHandle: userHandle ? toText(userHandle) : undefined,
    },
  });
  location.assign(await answer.text());
}

async function register(token, label) {
  const options = await (await post('/desk/account/passkeys/options', token)).json();
  const key = await navigator.credentials.create({
    publicKey: {
      ...options, challenge: toBytes(options.challenge), user: { ...options.user, id: toBytes(options.user.id) },
      excludeCredentials: named(options.excludeCredentials),
    },
  });
  const { attestationObject, clientDataJSON } = key.response;
  await post('/desk/account/passkeys', token, {
    publicKey: {
      label,
      credential: {
        id: key.id, rawId: toText(key.rawId), type: key.type,
        authenticatorAttachment: key.authenticatorAttachment, clientExtensionResults: key.getClientExtensionResults(),
        response: {
          attestationObject: toText(attestationObject), clientDataJSON: toText(clientDataJSON),
          transports: key.response.getTransports?.() ?? [],
        },
      },
    },
  });
  location.assign('/desk/account');
}

function offer(box, act) {
  const error = box.querySelector('[data-passkey-error]');
  const there = box.querySelector('[data-passkey-there]') || error;
  box.querySelector('button').addEventListener('click', async () => {
    error.hidden = true;
    there.hidden = true;
    try {
      await act();
    } catch (failed) {
      (failed.name === 'InvalidStateError' ? there : error).hidden = false;
    }
  });
}

if (window.PublicKeyCredential) {
  for (const hidden of document.querySelectorAll('.needs-passkey')) hidden.hidden = false;
  for (const box of document.querySelectorAll('[data-passkey-sign-in]')) offer(box, () => signIn(box.dataset.token, box.dataset.to));
  for (const box of document.querySelectorAll('[data-passkey-register]'))
    offer(box, () => register(box.dataset.token, box.querySelector('input').value));
}
