// Proof of work: makes a thousand answers cost a thousand times what one costs.
//
//   const proof = solve(token, difficulty)     when the page opens
//   ... await proof                            when the person sends
//
// Looks for the first number of 32 bits whose SHA-256, together with that of the token, begins with
// `difficulty` zero bits (0 to 24). It takes 2^difficulty tries on average; `ProofOfWork` on the
// server needs two.
//
// It works in slices on the page's own thread, each shorter than a frame of the screen, so scrolling
// and typing stay smooth. A worker would need a file of its own and one more request.

const SLICE = 8 // milliseconds
const TRIES = 64 // between two looks at the clock
const END = 2 ** 32

/** Promises the proof, a decimal number as text. */
export function solve(token, difficulty) {
  const words = start(token)
  return new Promise((resolve, reject) => {
    let number = 0
    function slice() {
      const until = performance.now() + SLICE
      do {
        for (let i = 0; i < TRIES; i++, number++) {
          words[8] = number
          if (Math.clz32(firstWord(words)) >= difficulty) return resolve(String(number))
        }
      } while (performance.now() < until && number < END)
      if (number < END) setTimeout(slice)
      else reject(new Error('no proof'))
    }
    slice()
  })
}

/** The one block that is hashed: the token's own hash, the number, and the padding. */
function start(token) {
  const bytes = new TextEncoder().encode(token)
  const padded = new DataView(new ArrayBuffer((bytes.length + 72) & ~63))
  bytes.forEach((byte, i) => padded.setUint8(i, byte))
  padded.setUint8(bytes.length, 0x80)
  padded.setUint32(padded.byteLength - 4, 8 * bytes.length)
  let state = FIRST
  for (let at = 0; at < padded.byteLength; at += 64) {
    for (let i = 0; i < 16; i++) schedule[i] = padded.getInt32(at + 4 * i)
    state = compress(state)
  }
  const words = new Int32Array(16)
  words.set(state)
  words[9] = 0x80000000
  words[15] = 8 * 36
  return words
}

function firstWord(words) {
  schedule.set(words)
  return compress(FIRST)[0]
}

// SHA-256 of FIPS 180-4, in whole numbers of 32 bits, as fast as scripts can. Its constants are the
// first bits behind the point of square and cube roots of primes.

const PRIMES = []
for (let n = 2; PRIMES.length < 64; n++) if (PRIMES.every(prime => n % prime)) PRIMES.push(n)
const bits = root => (root % 1) * 2 ** 32
const FIRST = Int32Array.from(PRIMES.slice(0, 8), prime => bits(Math.sqrt(prime)))
const ROUNDS = Int32Array.from(PRIMES, prime => bits(Math.cbrt(prime)))
const schedule = new Int32Array(64)
const out = new Int32Array(8)

/** One block, which stands in the first sixteen words of `schedule`. The result is overwritten. */
function compress(state) {
  for (let i = 16; i < 64; i++) {
    const x = schedule[i - 15], y = schedule[i - 2]
    schedule[i] = schedule[i - 16] + schedule[i - 7]
      + ((x >>> 7 | x << 25) ^ (x >>> 18 | x << 14) ^ x >>> 3)
      + ((y >>> 17 | y << 15) ^ (y >>> 19 | y << 13) ^ y >>> 10)
  }
  let a = state[0], b = state[1], c = state[2], d = state[3]
  let e = state[4], f = state[5], g = state[6], h = state[7]
  for (let i = 0; i < 64; i++) {
    const one = (h + ((e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7))
      + (g ^ e & (f ^ g)) + ROUNDS[i] + schedule[i]) | 0
    const two = ((a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10))
      + (a & b | c & (a | b))
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + two) | 0
  }
  out[0] = state[0] + a
  out[1] = state[1] + b
  out[2] = state[2] + c
  out[3] = state[3] + d
  out[4] = state[4] + e
  out[5] = state[5] + f
  out[6] = state[6] + g
  out[7] = state[7] + h
  return out
}
