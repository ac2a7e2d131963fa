// Blind signatures in the browser: RFC 9474, RSABSSA-SHA384-PSS-Randomized.
//
//   const key = readKey(publicKey)                       as the page gives it
//   const {blindedMessage, secret} = blind(key)          keep both, then send the first with the code
//   const ticket = finish(key, secret, blindSignature)   out of the door's answer
//
// What goes in and out is text in base64url. Keep `blindedMessage` and `secret` on the device until
// the ticket is there: when the answer is lost on its way, the door gives it again, but only for the
// same blinded message. Never send `secret` anywhere.
//
// No WebCrypto: `crypto.subtle` is missing on pages that came by plain http, as from a laptop in the
// same room; `crypto.getRandomValues` is always there. BigInt takes longer for some numbers than for
// others, but only the visitor's own device could measure that. A browser without BigInt refuses to
// load this file, and the form is sent as it is.

const PREFIX = 32, MESSAGE = 32, SALT = 48, HASH = 48

// A signer who could choose the exponent could learn something of what it signs: only this one.
const EXPONENT = 65537n

/** The key in a SubjectPublicKeyInfo (DER). Throws when it is not a key of our kind. */
export function readKey(publicKey) {
  const encoded = fromText(publicKey)
  const whole = element(encoded, 0, 0x30)
  const algorithm = element(encoded, whole.start, 0x30)
  const bits = element(encoded, algorithm.end, 0x03)
  const numbers = element(encoded, bits.start + 1, 0x30) // after the count of unused bits
  const modulus = element(encoded, numbers.start, 0x02)
  const exponent = element(encoded, modulus.end, 0x02)
  const n = toNumber(encoded.subarray(modulus.start, modulus.end))
  const length = modulus.end - modulus.start - 1 // without the zero that keeps it positive
  const ours = length >= 256 && length <= 512 && n >> BigInt(8 * length - 1) === 1n
  if (!ours || toNumber(encoded.subarray(exponent.start, exponent.end)) !== EXPONENT)
    throw new Error('not a signing key of this system')
  return {n, length, encoded}
}

/** What stands on the paper slip: 128 bits of SHA-256 over the whole public key, in hexadecimal. */
export function fingerprint(key) {
  return hex(sha256(key.encoded).subarray(0, 16))
}

/** Prepares and blinds a random message. `chosen` is for tests; leave it out. */
export function blind(key, chosen = {}) {
  const prepared = chosen.prepared ?? random(PREFIX + MESSAGE)
  const salt = chosen.salt ?? random(SALT)
  const factor = chosen.factor ?? randomBelow(key)
  const blinded = encodeMessage(key, prepared, salt) * raise(factor, key.n) % key.n
  const inverse = toBytes(invert(factor, key.n), key.length)
  return {
    blindedMessage: toText(toBytes(blinded, key.length)),
    secret: toText(concat(prepared, salt, inverse)),
  }
}

/** Takes the blinding off. Throws when the door did not sign what it was given. */
export function finish(key, secret, blindSignature) {
  const kept = fromText(secret)
  const end = kept.length - key.length
  const prepared = kept.subarray(0, end - SALT)
  const salt = kept.subarray(end - SALT, end)
  const signed = toNumber(fromText(blindSignature))
  const signature = signed * toNumber(kept.subarray(end)) % key.n
  // We know the salt, so this says as much as the verification of RSASSA-PSS, which has to find it.
  if (signed >= key.n || raise(signature, key.n) !== encodeMessage(key, prepared, salt))
    throw new Error('the signature does not fit')
  return toText(concat(prepared, toBytes(signature, key.length)))
}

/** EMSA-PSS-ENCODE of RFC 8017, 9.1.1, as a number. */
function encodeMessage(key, message, salt) {
  const hash = sha384(concat(new Uint8Array(8), sha384(message), salt))
  const masked = new Uint8Array(key.length - HASH - 1)
  masked[masked.length - SALT - 1] = 1
  masked.set(salt, masked.length - SALT)
  for (let at = 0, block = 0; at < masked.length; at += HASH, block++)
    sha384(concat(hash, [0, 0, 0, block])).forEach((byte, i) => masked[at + i] ^= byte)
  masked[0] &= 0x7f // one bit fewer than the modulus
  return toNumber(concat(masked, hash, [0xbc]))
}

/** To the power of 65537 = 2^16 + 1. */
function raise(base, n) {
  let power = base
  for (let i = 0; i < 16; i++) power = power * power % n
  return power * base % n
}

/** By the extended algorithm of Euclid. */
function invert(a, n) {
  let rest = n, next = a, last = 0n, inverse = 1n
  while (next > 0n) {
    const times = rest / next
    ;[rest, next] = [next, rest - times * next]
    ;[last, inverse] = [inverse, last - times * inverse]
  }
  if (rest !== 1n) throw new Error('no inverse') // the key would be broken
  return last < 0n ? last + n : last
}

function random(length) {
  return crypto.getRandomValues(new Uint8Array(length))
}

/** From 1 to below the modulus, each as likely as the other: throw again when too high. */
function randomBelow({n, length}) {
  for (;;) {
    const number = toNumber(random(length))
    if (number > 0n && number < n) return number
  }
}

// SHA-2 of FIPS 180-4 in one piece for both sizes of words, short rather than fast: twenty blocks
// are all we need. Its constants are the first bits behind the point of roots of primes, so they are
// worked out instead of listed.

const PRIMES = []
for (let n = 2; PRIMES.length < 80; n++) if (PRIMES.every(prime => n % prime)) PRIMES.push(n)

function roots(from, to, degree, bits) {
  return PRIMES.slice(from, to).map(prime => {
    const target = BigInt(prime) << BigInt(bits * degree)
    let root = 0n
    for (let bit = 1n << BigInt(bits + 4); bit > 0n; bit >>= 1n)
      if ((root | bit) ** BigInt(degree) <= target) root |= bit
    return BigInt.asUintN(bits, root)
  })
}

const SHA256 = {
  bits: 32, size: 32, start: roots(0, 8, 2, 32), rounds: roots(0, 64, 3, 32),
  sums: [[2, 13, 22], [6, 11, 25]], mixes: [[7, 18, 3], [17, 19, 10]],
}
const SHA384 = {
  bits: 64, size: 48, start: roots(8, 16, 2, 64), rounds: roots(0, 80, 3, 64),
  sums: [[28, 34, 39], [14, 18, 41]], mixes: [[1, 8, 7], [19, 61, 6]],
}

const sha256 = message => sha2(SHA256, message)
const sha384 = message => sha2(SHA384, message)

function sha2(kind, message) {
  const step = kind.bits / 8, block = 16 * step
  const padded = new Uint8Array(Math.ceil((message.length + 1 + 2 * step) / block) * block)
  padded.set(message)
  padded[message.length] = 0x80
  padded.set(toBytes(BigInt(8 * message.length), 8), padded.length - 8)
  let state = kind.start
  for (let at = 0; at < padded.length; at += block) {
    const words = []
    for (let i = 0; i < 16; i++)
      words.push(toNumber(padded.subarray(at + i * step, at + (i + 1) * step)))
    state = compress(kind, state, words)
  }
  return concat(...state.map(word => toBytes(word, step))).subarray(0, kind.size)
}

function compress({bits, rounds, sums, mixes}, state, words) {
  const cut = number => BigInt.asUintN(bits, number)
  const turn = (x, by) => x >> BigInt(by) | cut(x << BigInt(bits - by))
  const sum = (x, [i, j, k]) => turn(x, i) ^ turn(x, j) ^ turn(x, k)
  const mix = (x, [i, j, k]) => turn(x, i) ^ turn(x, j) ^ x >> BigInt(k)
  for (let i = 16; i < rounds.length; i++)
    words.push(cut(mix(words[i - 2], mixes[1]) + words[i - 7]
      + mix(words[i - 15], mixes[0]) + words[i - 16]))
  let [a, b, c, d, e, f, g, h] = state
  rounds.forEach((round, i) => {
    const one = h + sum(e, sums[1]) + (g ^ e & (f ^ g)) + round + words[i]
    const two = sum(a, sums[0]) + (a & b | c & (a | b))
    ;[a, b, c, d, e, f, g, h] = [cut(one + two), a, b, c, cut(d + one), e, f, g]
  })
  return [a, b, c, d, e, f, g, h].map((word, i) => cut(word + state[i]))
}

// Bytes, numbers, text.

const hex = bytes => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
const toNumber = bytes => BigInt('0x' + hex(bytes))

function toBytes(number, length) {
  const digits = number.toString(16).padStart(2 * length, '0')
  return Uint8Array.from({length}, (_, i) => parseInt(digits.slice(2 * i, 2 * i + 2), 16))
}

function concat(...parts) {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function toText(bytes) {
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '')
}

function fromText(text) {
  const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'))
  return Uint8Array.from(binary, letter => letter.charCodeAt(0))
}

/** Where the content of a DER element lies. Throws when it is of another kind. */
function element(bytes, at, tag) {
  if (bytes[at] !== tag) throw new Error('not a public key')
  const first = bytes[at + 1], more = first > 0x80 ? first - 0x80 : 0
  const start = at + 2 + more
  const length = more ? Number(toNumber(bytes.subarray(at + 2, start))) : first
  return {start, end: start + length}
}
