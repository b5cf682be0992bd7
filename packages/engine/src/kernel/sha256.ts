const roundConstants = /* @__PURE__ */ Int32Array.of(
  0x428a2f98,
  0x71374491,
  0xb5c0fbcf,
  0xe9b5dba5,
  0x3956c25b,
  0x59f111f1,
  0x923f82a4,
  0xab1c5ed5,
  0xd807aa98,
  0x12835b01,
  0x243185be,
  0x550c7dc3,
  0x72be5d74,
  0x80deb1fe,
  0x9bdc06a7,
  0xc19bf174,
  0xe49b69c1,
  0xefbe4786,
  0x0fc19dc6,
  0x240ca1cc,
  0x2de92c6f,
  0x4a7484aa,
  0x5cb0a9dc,
  0x76f988da,
  0x983e5152,
  0xa831c66d,
  0xb00327c8,
  0xbf597fc7,
  0xc6e00bf3,
  0xd5a79147,
  0x06ca6351,
  0x14292967,
  0x27b70a85,
  0x2e1b2138,
  0x4d2c6dfc,
  0x53380d13,
  0x650a7354,
  0x766a0abb,
  0x81c2c92e,
  0x92722c85,
  0xa2bfe8a1,
  0xa81a664b,
  0xc24b8b70,
  0xc76c51a3,
  0xd192e819,
  0xd6990624,
  0xf40e3585,
  0x106aa070,
  0x19a4c116,
  0x1e376c08,
  0x2748774c,
  0x34b0bcb5,
  0x391c0cb3,
  0x4ed8aa4a,
  0x5b9cca4f,
  0x682e6ff3,
  0x748f82ee,
  0x78a5636f,
  0x84c87814,
  0x8cc70208,
  0x90befffa,
  0xa4506ceb,
  0xbef9a3f7,
  0xc67178f2
)

/**
 * SHA-256 of a text in UTF-8, as 64 hex digits.
 *
 * Written here because hashing must be synchronous and work in every host, and the core may import neither a platform
 * module nor a package for it (FIPS 180-4; checked against the host's own implementation in the tests). Every rulebook
 * hashes its standards when it is compiled, so this is on the way to the first answer.
 */
export function sha256Hex(text: string): string {
  const state = Int32Array.of(
    0x6a09e667,
    0xbb67ae85,
    0x3c6ef372,
    0xa54ff53a,
    0x510e527f,
    0x9b05688c,
    0x1f83d9ab,
    0x5be0cd19
  )
  const words = new Int32Array(64)
  // Short texts are hashed by the ten thousand when citations are looked for: no more is cleared than they need.
  const bytes = new Uint8Array(Math.min(chunkBytes, text.length * 3) + 128)
  let length = 0
  for (let start = 0; start < text.length;) {
    const end = chunkEnd(text, start)
    const filled = writeUtf8(text, start, end, bytes, length & 63)
    const whole = filled & ~63
    for (let at = 0; at < whole; at += 64) compressBlock(state, words, bytes, at)
    bytes.copyWithin(0, whole, filled)
    length += filled - (length & 63)
    start = end
  }
  const rest = length & 63
  bytes.fill(0, rest, 128)
  bytes[rest] = 0x80
  const last = rest < 56 ? 64 : 128
  const view = new DataView(bytes.buffer)
  view.setUint32(last - 8, Math.floor(length / 0x20000000))
  view.setUint32(last - 4, length << 3)
  for (let at = 0; at < last; at += 64) compressBlock(state, words, bytes, at)
  let hex = ''
  for (const word of state) hex += (word >>> 0).toString(16).padStart(8, '0')
  return hex
}

/** Texts are encoded in chunks, so that a long one needs no second copy of itself. */
const chunkBytes = 24_576

/** Where a chunk ends: after at most a third as many units as bytes, never inside a pair. */
function chunkEnd(text: string, start: number): number {
  const end = Math.min(text.length, start + chunkBytes / 3 - 1)
  const unit = text.charCodeAt(end - 1)
  return unit >= 0xd800 && unit <= 0xdbff && end < text.length ? end + 1 : end
}

/** Writes a part of a text in UTF-8 and gives the position behind it; lone surrogates become U+FFFD. */
function writeUtf8(text: string, start: number, end: number, bytes: Uint8Array, position: number): number {
  let at = position
  for (let i = start; i < end; i += 1) {
    let point = text.charCodeAt(i)
    if (point < 0x80) {
      bytes[at++] = point
      continue
    }
    if (point >= 0xd800 && point <= 0xdfff) {
      point = text.codePointAt(i)!
      if (point > 0xffff) i += 1
      else point = 0xfffd
    }
    at = writePoint(bytes, at, point)
  }
  return at
}

function writePoint(bytes: Uint8Array, start: number, point: number): number {
  let at = start
  if (point < 0x800) bytes[at++] = 0xc0 | (point >> 6)
  else if (point < 0x10000) bytes[at++] = 0xe0 | (point >> 12)
  else bytes[at++] = 0xf0 | (point >> 18)
  if (point >= 0x10000) bytes[at++] = 0x80 | ((point >> 12) & 63)
  if (point >= 0x800) bytes[at++] = 0x80 | ((point >> 6) & 63)
  bytes[at++] = 0x80 | (point & 63)
  return at
}

function compressBlock(state: Int32Array, w: Int32Array, bytes: Uint8Array, offset: number): void {
  for (let i = 0, at = offset; i < 16; i += 1, at += 4) {
    w[i] = (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!
  }
  for (let i = 16; i < 64; i += 1) {
    const x = w[i - 15]!
    const y = w[i - 2]!
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10)
    w[i] = (w[i - 16]! + s0 + w[i - 7]! + s1) | 0
  }
  let a = state[0]!
  let b = state[1]!
  let c = state[2]!
  let d = state[3]!
  let e = state[4]!
  let f = state[5]!
  let g = state[6]!
  let h = state[7]!
  for (let i = 0; i < 64; i += 1) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + roundConstants[i]! + w[i]!) | 0
    h = g
    g = f
    f = e
    e = (d + t1) | 0
    d = c
    c = b
    b = a
    a = (t1 + s0 + ((b & c) ^ (b & d) ^ (c & d))) | 0
  }
  state[0]! += a
  state[1]! += b
  state[2]! += c
  state[3]! += d
  state[4]! += e
  state[5]! += f
  state[6]! += g
  state[7]! += h
}
