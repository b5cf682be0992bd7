// packages/engine/src/kernel/decision.ts
function isRefusal(decision) {
  return "refused" in decision;
}
function isReason(result) {
  return "code" in result && "because" in result;
}
function createReason(code, params, because = []) {
  return { code, params, because };
}
function refuse(code, params, because = []) {
  return { refused: [createReason(code, params, because)] };
}
function answer(value, because, warnings = []) {
  return { value, because, warnings };
}

// packages/engine/src/kernel/engine-error.ts
var brand = /* @__PURE__ */ Symbol.for("lijie.engine-error");
var EngineError = class extends Error {
  name = "EngineError";
  code;
  /** The issues found, when the error is about a document. */
  issues;
  constructor(code, message, issues2 = []) {
    super(message);
    this.code = code;
    this.issues = issues2;
    Object.defineProperty(this, brand, { value: true });
  }
};

// packages/engine/src/kernel/canonical-json.ts
var loneSurrogate = /\p{Surrogate}/u;
var escapedSurrogate = /\\ud[89a-f]/;
function canonicalJson(value) {
  const sorted = sortMembers(value);
  const text = sorted === unsortable ? null : JSON.stringify(sorted);
  return text === null || escapedSurrogate.test(text) ? writeValue(value) : text;
}
var unsortable = /* @__PURE__ */ Symbol("unsortable");
function sortMembers(value) {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return checkScalar(value);
  if (Array.isArray(value)) return sortItems(value);
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new TypeError("no JSON form for an instance");
  return sortObject(value);
}
function sortItems(items) {
  const sorted = [];
  for (const item of items) {
    const member = sortMembers(item);
    if (member === unsortable) return unsortable;
    sorted.push(member);
  }
  return sorted;
}
function sortObject(object) {
  const sorted = {};
  for (const key of Object.keys(object).toSorted()) {
    if (isOrderedByHost(key)) return unsortable;
    const member = object[key];
    if (member === void 0) continue;
    const inner = sortMembers(member);
    if (inner === unsortable) return unsortable;
    sorted[key] = inner;
  }
  return sorted;
}
function isOrderedByHost(key) {
  const first = key.charCodeAt(0);
  return first >= 48 && first <= 57 && String(Number(key)) === key || key === "__proto__";
}
function checkScalar(value) {
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value !== "number") throw new TypeError(`no JSON form for a ${typeof value}`);
  if (!Number.isFinite(value)) throw new TypeError(`no JSON form for ${value}`);
  return value;
}
function writeValue(value) {
  if (typeof value === "string") return writeString(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(checkScalar(value));
  if (Array.isArray(value)) return `[${value.map((item) => writeValue(item)).join(",")}]`;
  const members2 = Object.entries(value).filter(([, member]) => member !== void 0).toSorted(([a], [b]) => a < b ? -1 : 1);
  return `{${members2.map(([key, member]) => `${writeString(key)}:${writeValue(member)}`).join(",")}}`;
}
function writeString(text) {
  if (loneSurrogate.test(text)) throw new TypeError("no JSON form for a lone surrogate");
  return JSON.stringify(text);
}

// packages/engine/src/kernel/read-area-grade.ts
function readAreaGrade(areaGrade) {
  if (areaGrade === void 0 || areaGrade === null || areaGrade === "") return void 0;
  if (typeof areaGrade === "string" && areaGrade.length === 1 && areaGrade >= "A" && areaGrade <= "Z")
    return areaGrade;
  const value = typeof areaGrade === "string" || typeof areaGrade === "number" ? areaGrade : typeof areaGrade;
  return createReason("time-limits/invalid-area-grade", { value });
}

// packages/engine/src/kernel/resolve-limit.ts
var sameAs = "same-as:";
function resolveLimit(spec, areaGrade) {
  if (!("byAreaGrade" in spec)) return spec;
  const grade = takeGrade(spec, areaGrade);
  return "code" in grade ? grade : spec.byAreaGrade[grade.taken];
}
function takeGrade({ byAreaGrade, fallback }, areaGrade) {
  const given = areaGrade ?? null;
  if (given !== null && Object.hasOwn(byAreaGrade, given)) return { given, taken: given, byFallback: false };
  const taken = fallbackGrade(fallback);
  if (taken !== void 0 && Object.hasOwn(byAreaGrade, taken)) return { given, taken, byFallback: true };
  const known = Object.keys(byAreaGrade).toSorted().join(", ");
  return given === null ? createReason("time-limits/area-grade-missing", { known }) : createReason("time-limits/area-grade-blank", { grade: given, known });
}
function fallbackGrade(fallback) {
  return fallback.startsWith(sameAs) ? fallback.slice(sameAs.length) : void 0;
}

// packages/engine/src/kernel/sha256.ts
var roundConstants = /* @__PURE__ */ Int32Array.of(
  1116352408,
  1899447441,
  3049323471,
  3921009573,
  961987163,
  1508970993,
  2453635748,
  2870763221,
  3624381080,
  310598401,
  607225278,
  1426881987,
  1925078388,
  2162078206,
  2614888103,
  3248222580,
  3835390401,
  4022224774,
  264347078,
  604807628,
  770255983,
  1249150122,
  1555081692,
  1996064986,
  2554220882,
  2821834349,
  2952996808,
  3210313671,
  3336571891,
  3584528711,
  113926993,
  338241895,
  666307205,
  773529912,
  1294757372,
  1396182291,
  1695183700,
  1986661051,
  2177026350,
  2456956037,
  2730485921,
  2820302411,
  3259730800,
  3345764771,
  3516065817,
  3600352804,
  4094571909,
  275423344,
  430227734,
  506948616,
  659060556,
  883997877,
  958139571,
  1322822218,
  1537002063,
  1747873779,
  1955562222,
  2024104815,
  2227730452,
  2361852424,
  2428436474,
  2756734187,
  3204031479,
  3329325298
);
function sha256Hex(text) {
  const state = Int32Array.of(
    1779033703,
    3144134277,
    1013904242,
    2773480762,
    1359893119,
    2600822924,
    528734635,
    1541459225
  );
  const words = new Int32Array(64);
  const bytes2 = new Uint8Array(chunkBytes + 64);
  let length = 0;
  for (let start = 0; start < text.length; ) {
    const end = chunkEnd(text, start);
    const filled = writeUtf8(text, start, end, bytes2, length & 63);
    const whole = filled & ~63;
    for (let at = 0; at < whole; at += 64) compressBlock(state, words, bytes2, at);
    bytes2.copyWithin(0, whole, filled);
    length += filled - (length & 63);
    start = end;
  }
  const rest = length & 63;
  bytes2.fill(0, rest, 128);
  bytes2[rest] = 128;
  const last = rest < 56 ? 64 : 128;
  const view = new DataView(bytes2.buffer);
  view.setUint32(last - 8, Math.floor(length / 536870912));
  view.setUint32(last - 4, length << 3);
  for (let at = 0; at < last; at += 64) compressBlock(state, words, bytes2, at);
  let hex = "";
  for (const word2 of state) hex += (word2 >>> 0).toString(16).padStart(8, "0");
  return hex;
}
var chunkBytes = 24576;
function chunkEnd(text, start) {
  const end = Math.min(text.length, start + chunkBytes / 3 - 1);
  const unit = text.charCodeAt(end - 1);
  return unit >= 55296 && unit <= 56319 && end < text.length ? end + 1 : end;
}
function writeUtf8(text, start, end, bytes2, position) {
  let at = position;
  for (let i = start; i < end; i += 1) {
    let point = text.charCodeAt(i);
    if (point < 128) {
      bytes2[at++] = point;
      continue;
    }
    if (point >= 55296 && point <= 57343) {
      point = text.codePointAt(i);
      if (point > 65535) i += 1;
      else point = 65533;
    }
    at = writePoint(bytes2, at, point);
  }
  return at;
}
function writePoint(bytes2, start, point) {
  let at = start;
  if (point < 2048) bytes2[at++] = 192 | point >> 6;
  else if (point < 65536) bytes2[at++] = 224 | point >> 12;
  else bytes2[at++] = 240 | point >> 18;
  if (point >= 65536) bytes2[at++] = 128 | point >> 12 & 63;
  if (point >= 2048) bytes2[at++] = 128 | point >> 6 & 63;
  bytes2[at++] = 128 | point & 63;
  return at;
}
function compressBlock(state, w, bytes2, offset) {
  for (let i = 0, at = offset; i < 16; i += 1, at += 4) {
    w[i] = bytes2[at] << 24 | bytes2[at + 1] << 16 | bytes2[at + 2] << 8 | bytes2[at + 3];
  }
  for (let i = 16; i < 64; i += 1) {
    const x = w[i - 15];
    const y = w[i - 2];
    const s0 = (x >>> 7 | x << 25) ^ (x >>> 18 | x << 14) ^ x >>> 3;
    const s1 = (y >>> 17 | y << 15) ^ (y >>> 19 | y << 13) ^ y >>> 10;
    w[i] = w[i - 16] + s0 + w[i - 7] + s1 | 0;
  }
  let a = state[0];
  let b = state[1];
  let c = state[2];
  let d = state[3];
  let e = state[4];
  let f = state[5];
  let g = state[6];
  let h = state[7];
  for (let i = 0; i < 64; i += 1) {
    const s1 = (e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7);
    const s0 = (a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10);
    const t1 = h + s1 + (e & f ^ ~e & g) + roundConstants[i] + w[i] | 0;
    h = g;
    g = f;
    f = e;
    e = d + t1 | 0;
    d = c;
    c = b;
    b = a;
    a = t1 + s0 + (b & c ^ b & d ^ c & d) | 0;
  }
  state[0] += a;
  state[1] += b;
  state[2] += c;
  state[3] += d;
  state[4] += e;
  state[5] += f;
  state[6] += g;
  state[7] += h;
}

// packages/engine/src/kernel/rational.ts
function createRational(numerator, denominator = 1n) {
  return reduce(BigInt(numerator), BigInt(denominator));
}
function readRational(value) {
  return createRational(value.numerator, value.denominator);
}
function multiplyRationals(a, b) {
  return reduce(a.numerator * b.numerator, a.denominator * b.denominator);
}
function compareRationals(a, b) {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}
function reduce(numerator, denominator) {
  if (denominator === 0n) throw new RangeError("A fraction cannot have a denominator of zero");
  const divisor = greatestCommonDivisor(numerator, denominator);
  const signed = denominator < 0n ? -divisor : divisor;
  return { numerator: numerator / signed, denominator: denominator / signed };
}
function greatestCommonDivisor(a, b) {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

// packages/engine/src/kernel/truth.ts
var FALSE = 0;
var UNKNOWN = 1;
var TRUE = 2;
function negate(truth) {
  return 2 - truth;
}
function truthOf(known) {
  return known ? TRUE : FALSE;
}
function nameTruth(truth) {
  return truth === TRUE ? "true" : truth === FALSE ? "false" : "unknown";
}

// packages/engine/src/civil-time/civil-date.ts
var dayMs = 864e5;
function dayFromCivil(year, month, day) {
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}
function packCivil(day) {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const century = dayOfEra / 36524 | 0;
  const yearOfEra = (dayOfEra - (dayOfEra / 1460 | 0) + century - (dayOfEra / 146096 | 0)) / 365 | 0;
  const dayOfYear = dayOfEra - (365 * yearOfEra + (yearOfEra / 4 | 0) - (yearOfEra / 100 | 0));
  const shiftedMonth = (5 * dayOfYear + 2) / 153 | 0;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return year * 512 + month * 32 + (dayOfYear - ((153 * shiftedMonth + 2) / 5 | 0) + 1);
}
function isCivilDate(year, month, day) {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return false;
  if (day <= 28) return true;
  if (month === 2) return day === 29 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= 30 || month !== 4 && month !== 6 && month !== 9 && month !== 11;
}
function weekdayOf(day) {
  return ((day + 3) % 7 + 7) % 7 + 1;
}

// packages/engine/src/civil-time/two-digits.ts
var twoDigits = /* @__PURE__ */ Array.from(
  { length: 100 },
  (_, n) => n < 10 ? `0${n}` : `${n}`
);
function readTwoDigits(text, at) {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}
var monthDays = /* @__PURE__ */ Array.from(
  { length: 13 * 32 },
  (_, n) => `-${twoDigits[n >> 5]}-${twoDigits[n & 31]}`
);
var clockMinutes = /* @__PURE__ */ Array.from(
  { length: 1440 },
  (_, n) => `T${twoDigits[n / 60 | 0]}:${twoDigits[n % 60]}`
);

// packages/engine/src/civil-time/local-date.ts
function parseLocalDate(text) {
  if (text.length !== 10) return void 0;
  return readDateAt(text);
}
function readDateAt(text) {
  const year = readTwoDigits(text, 0) * 100 + readTwoDigits(text, 2);
  const month = readTwoDigits(text, 5);
  const day = readTwoDigits(text, 8);
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return void 0;
  return year >= 1 && isCivilDate(year, month, day) ? dayFromCivil(year, month, day) : void 0;
}
function formatLocalDate(day) {
  const packed = packCivil(day);
  const year = packed / 512 | 0;
  const century = year / 100 | 0;
  return `${twoDigits[century]}${twoDigits[year - century * 100]}${monthDays[packed & 511]}`;
}

// packages/engine/src/civil-time/parse-instant.ts
function parseInstant(text) {
  const wall = readIsoWallTime(text);
  if (wall === void 0) return void 0;
  const offset = readOffset(text, wall.end);
  return offset === void 0 ? void 0 : wall.ms - offset;
}
function readIsoWallTime(text) {
  const day = readDateAt(text);
  const hours = readTwoDigits(text, 11);
  const minutes = readTwoDigits(text, 14);
  if (day === void 0 || text[10] !== "T" || text[13] !== ":") return void 0;
  if (!(hours <= 23) || !(minutes <= 59)) return void 0;
  const base = day * dayMs + hours * 36e5 + minutes * 6e4;
  if (text[16] !== ":") return { ms: base, end: 16 };
  const seconds = readTwoDigits(text, 17);
  if (!(seconds <= 59)) return void 0;
  if (text[19] !== ".") return { ms: base + seconds * 1e3, end: 19 };
  return readFraction(text, base + seconds * 1e3);
}
function readFraction(text, ms) {
  let end = 20;
  let fraction = 0;
  for (let digit = digitAt(text, end); digit >= 0; digit = digitAt(text, ++end)) {
    const place = end - 20;
    if (place >= 9 || place >= 3 && digit !== 0) return void 0;
    if (place < 3) fraction += digit * 10 ** (2 - place);
  }
  return end === 20 ? void 0 : { ms: ms + fraction, end };
}
function digitAt(text, at) {
  const digit = text.charCodeAt(at) - 48;
  return digit >= 0 && digit <= 9 ? digit : -1;
}
function readOffset(text, at) {
  const sign = text[at];
  if (sign === "Z") return text.length === at + 1 ? 0 : void 0;
  if (sign !== "+" && sign !== "-") return void 0;
  const hours = readTwoDigits(text, at + 1);
  const minutes = readTwoDigits(text, at + 4);
  const hasSeconds = text.length === at + 9 && text[at + 6] === ":";
  const seconds = hasSeconds ? readTwoDigits(text, at + 7) : 0;
  if (text[at + 3] !== ":" || !hasSeconds && text.length !== at + 6) return void 0;
  if (!(hours <= 18) || !(minutes <= 59) || !(seconds <= 59)) return void 0;
  const size = (hours * 3600 + minutes * 60 + seconds) * 1e3;
  return sign === "+" ? size : size === 0 ? void 0 : -size;
}

// packages/engine/src/civil-time/read-clock-start.ts
function readClockStart(startedAt) {
  if (typeof startedAt === "number" && Number.isSafeInteger(startedAt)) return startedAt;
  if (startedAt === void 0 || startedAt === null || startedAt === "") return void 0;
  const instant = typeof startedAt === "string" ? parseInstant(startedAt) : startedAt;
  if (typeof instant === "number" && Number.isSafeInteger(instant)) return instant;
  const value = typeof startedAt === "string" || typeof startedAt === "number" ? startedAt : typeof startedAt;
  return createReason("time-limits/invalid-start", { value });
}

// packages/engine/src/taxonomy/compile-taxonomy.ts
function compileTaxonomy(part) {
  return Object.freeze({
    part,
    component: compileKind(part, "component", part.editions.component),
    event: compileKind(part, "event", part.editions.event)
  });
}
function selectKind(taxonomy, kind) {
  if (kind === "component") return taxonomy.component;
  return kind === "event" ? taxonomy.event : null;
}
function compileKind(part, kind, edition) {
  if (edition === void 0) return null;
  const byCode = /* @__PURE__ */ new Map();
  const byKey = /* @__PURE__ */ new Map();
  const byName = /* @__PURE__ */ new Map();
  const byAlias = /* @__PURE__ */ new Map();
  for (const entry of part.entries) {
    if (entry.kind !== kind) continue;
    if (entry.code !== null && !byCode.has(entry.code)) byCode.set(entry.code, entry);
    if (entry.code === null && entry.key !== void 0 && !byKey.has(entry.key)) byKey.set(entry.key, entry);
    append(byName, entry.name.zh, entry);
    if (entry.name.en !== void 0 && entry.name.en !== entry.name.zh) append(byName, entry.name.en, entry);
    for (const alias of new Set(entry.aliases)) append(byAlias, alias, entry);
  }
  return Object.freeze({ kind, edition, byCode, byKey, byName, byAlias });
}
function append(index, name, entry) {
  const entries = index.get(name);
  if (entries === void 0) index.set(name, [entry]);
  else entries.push(entry);
}

// packages/engine/src/taxonomy/refuse-code.ts
function refuseKind(taxonomy, kind) {
  const kinds = [taxonomy.component, taxonomy.event].flatMap((one) => one === null ? [] : [one.kind]);
  return refuse("taxonomy/unknown-kind", { kind: String(kind), kinds: kinds.join(", ") });
}
function refuseCode(index, given) {
  const { kind } = index;
  const code = String(given);
  const edition = index.edition.id;
  const nameless = index.byKey.get(code);
  if (nameless !== void 0)
    return refuse("taxonomy/entry-without-code", { kind, key: code, name: nameless.name.zh, edition });
  const suggestion = normalise(code, index.edition.codeStructure);
  if (suggestion !== code || typeof given !== "string") {
    if (index.byCode.has(suggestion))
      return refuse("taxonomy/misspelt-code", { kind, code, edition, suggestion });
  }
  if (!hasForm(code, index.edition.codeStructure))
    return refuse("taxonomy/malformed-code", {
      kind,
      code,
      edition,
      form: describeForm(index.edition.codeStructure)
    });
  return refuse("taxonomy/unknown-code", { kind, code, edition });
}
function hasForm(code, structure) {
  if (structure.type === "slug") return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(code);
  return code.length === structure.category + structure.subcategory && /^[0-9]+$/.test(code);
}
function normalise(code, structure) {
  const plain = code.normalize("NFKC").replaceAll(/[\s\u200b-\u200f\ufeff]/gu, "");
  if (structure.type === "slug") return plain.toLowerCase().replaceAll("_", "-");
  return plain.padStart(structure.category + structure.subcategory, "0");
}
function describeForm(structure) {
  if (structure.type === "slug") return "a-z 0-9 -";
  return `${"0".repeat(structure.category)}+${"0".repeat(structure.subcategory)}`;
}

// packages/engine/src/taxonomy/find-entry.ts
function findEntry(taxonomy, query) {
  const index = selectKind(taxonomy, query.kind);
  if (index === null) return refuseKind(taxonomy, query.kind);
  if (query.edition && query.edition !== index.edition.id)
    return refuse("taxonomy/edition-mismatch", {
      kind: index.kind,
      code: String(query.code),
      edition: query.edition,
      bound: index.edition.id
    });
  return index.byCode.get(query.code) ?? refuseCode(index, query.code);
}

// packages/engine/src/criteria/hash-codes.ts
var maxHashed = 16;
var maxFactor = 64;
function hashCode(code, factor, mask) {
  return code.length * factor + code.charCodeAt(0) & mask;
}
function hashCodes(codes) {
  const numbers = new Map(codes.map((code, i) => [code, i + 1]));
  const { length: count } = codes;
  const largest = count > 0 && count <= maxHashed && !numbers.has("") ? 8 * maxHashed : 0;
  for (let size = 4; size <= largest; size *= 2)
    for (let factor = 1; factor < maxFactor; factor++) {
      const places = codes.map((code) => hashCode(code, factor, size - 1));
      if (new Set(places).size === count) return fillTable(codes, numbers, places, factor, size);
    }
  return { numbers, table: [""], tableNumbers: new Int32Array(1), factor: 0, mask: 0 };
}
function fillTable(codes, numbers, places, factor, size) {
  const table = Array.from({ length: size }, () => "");
  const tableNumbers = new Int32Array(size);
  for (const [i, place] of places.entries()) {
    table[place] = codes[i] ?? "";
    tableNumbers[place] = i + 1;
  }
  return { numbers, table, tableNumbers, factor, mask: size - 1 };
}

// packages/engine/src/criteria/exact-threshold.ts
function createThreshold(value) {
  if (typeof value === "number") return { exact: rationalOfDouble(value), atLeast: value, isDouble: true };
  const exact = readRational(value);
  let atLeast = value.numerator / value.denominator;
  while (compareRationals(rationalOfDouble(atLeast), exact) < 0) atLeast = nextDouble(atLeast, 1);
  for (let below = nextDouble(atLeast, -1); compareRationals(rationalOfDouble(below), exact) >= 0; ) {
    atLeast = below;
    below = nextDouble(atLeast, -1);
  }
  return { exact, atLeast, isDouble: compareRationals(rationalOfDouble(atLeast), exact) === 0 };
}
function rationalOfDouble(value) {
  let scaled = value;
  let denominator = 1n;
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    denominator *= 2n;
  }
  return createRational(BigInt(scaled), denominator);
}
function nextDouble(value, direction) {
  if (value === 0) return direction * Number.MIN_VALUE;
  const bits = new BigInt64Array(new Float64Array([value]).buffer);
  bits[0] = (bits[0] ?? 0n) + (value > 0 === direction > 0 ? 1n : -1n);
  return new Float64Array(bits.buffer)[0] ?? value;
}
function compareWithThreshold(value, threshold) {
  if (typeof value === "number") {
    if (value < threshold.atLeast) return -1;
    return threshold.isDouble && value === threshold.atLeast ? 0 : 1;
  }
  const { numerator, denominator } = threshold.exact;
  const left = value.numerator * Number(denominator);
  const right = Number(numerator) * value.denominator;
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left - right;
  return compareRationals(readRational(value), threshold.exact);
}
function isRationalNumber(value) {
  if (typeof value !== "object" || value === null) return false;
  const { numerator, denominator } = value;
  return Object.hasOwn(value, "numerator") && Object.hasOwn(value, "denominator") && Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator) && denominator > 0;
}

// packages/engine/src/criteria/fact-reader.ts
var maxOwnGroups = 8;
function createStart() {
  return { name: "", index: 0, form: "none", lower: 0, upper: Number.MAX_VALUE, next: null, ...hashCodes([]) };
}
function createReader(name, index, definition, codes) {
  const form = findForm(definition, codes.size);
  return { name, index, form, ...findBounds(definition), next: null, ...hashCodes([...codes]) };
}
function findForm({ type }, codes) {
  switch (type) {
    case "boolean":
    case "codes":
    case "integer":
      return type;
    case "code":
      return codes <= maxOwnGroups ? "code" : "listed-code";
    case "quantity":
    case "ratio":
      return "number";
    case "instant":
      return "integer";
    case "text":
      return "text";
  }
}
function findBounds(definition) {
  switch (definition.type) {
    case "ratio":
      return findShareBounds(definition);
    case "quantity": {
      const { minimum = -Number.MAX_VALUE, maximum = Number.MAX_VALUE } = definition;
      return { lower: minimum, upper: maximum };
    }
    case "integer": {
      const { minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = definition;
      return { lower: minimum, upper: maximum };
    }
    default:
      return { lower: Number.MIN_SAFE_INTEGER, upper: Number.MAX_SAFE_INTEGER };
  }
}
function findShareBounds({ minimum, maximum }) {
  const upper = maximum === void 0 ? null : createThreshold(maximum);
  return {
    lower: minimum === void 0 ? -Number.MAX_VALUE : createThreshold(minimum).atLeast,
    upper: upper === null ? Number.MAX_VALUE : upper.isDouble ? upper.atLeast : nextDouble(upper.atLeast, -1)
  };
}

// packages/engine/src/criteria/case-tables.ts
var steadyPoints = 4;
var notAskedYet = 0;
var askEachTime = 1;
var maxAnswers = 2 ** 16;
function createTables(facts, codes) {
  return {
    heads: new Int32Array(0),
    groups: new Int32Array(codes + 1),
    points: new Float64Array(steadyPoints + 1).fill(Number.POSITIVE_INFINITY),
    answerOf: new Uint16Array(0),
    answers: [null, null],
    used: { heads: 0, groups: codes + 1, points: steadyPoints + 1, answerOf: 0 },
    start: createStart(),
    lastGroups: new Int32Array(facts + 1),
    lentGroups: new Int32Array(facts + 1)
  };
}
function reserve(tables, name, count) {
  const { used } = tables;
  const start = used[name];
  used[name] += count;
  const { length } = tables[name];
  if (used[name] <= length) return start;
  const capacity = Math.max(used[name], 2 * length);
  if (name === "points") tables.points = copyInto(new Float64Array(capacity), tables.points);
  else if (name === "answerOf") tables.answerOf = copyInto(new Uint16Array(capacity), tables.answerOf);
  else tables[name] = copyInto(new Int32Array(capacity), tables[name]);
  return start;
}
function copyInto(target, source) {
  target.set(source);
  return target;
}
function keepAnswer({ answers }, decision) {
  if (answers.length >= maxAnswers) return askEachTime;
  return answers.push(decision) - 1;
}

// packages/schema/src/issues/analysis-issues.ts
var analysisIssues = {
  "analysis/conflicting-rows": {
    severity: "error",
    params: ["row", "other", "witness", "witnessZh"],
    en: 'One and the same case meets both {row} and {other}, and the hit policy "unique" then refuses it: {witness}. Say in the conditions which row it belongs to, or choose another hit policy.',
    zh: "\u540C\u4E00\u6848\u4EF6\u540C\u65F6\u7B26\u5408 {row} \u4E0E {other}\uFF0C\u6309\u547D\u4E2D\u7B56\u7565\u201Cunique\u201D\u5C06\u88AB\u62D2\u7EDD\uFF1A{witnessZh}\u3002\u8BF7\u5728\u6761\u4EF6\u4E2D\u52A0\u4EE5\u533A\u5206\uFF0C\u6216\u6539\u7528\u5176\u4ED6\u547D\u4E2D\u7B56\u7565\u3002"
  },
  "analysis/conflicting-combination": {
    severity: "warning",
    params: ["row", "other", "witness", "witnessZh"],
    en: 'A report that names several troubles at once can meet both {row} and {other}, and the hit policy "unique" then refuses it: {witness}. Keep the rows apart, or choose another hit policy.',
    zh: "\u4E00\u6B21\u4E0A\u62A5\u591A\u79CD\u60C5\u5F62\u65F6\u53EF\u80FD\u540C\u65F6\u7B26\u5408 {row} \u4E0E {other}\uFF0C\u6309\u547D\u4E2D\u7B56\u7565\u201Cunique\u201D\u5C06\u88AB\u62D2\u7EDD\uFF1A{witnessZh}\u3002\u8BF7\u533A\u5206\u5404\u884C\u6761\u4EF6\uFF0C\u6216\u6539\u7528\u5176\u4ED6\u547D\u4E2D\u7B56\u7565\u3002"
  },
  "analysis/domain-not-covered": {
    severity: "warning",
    params: ["subcategory", "witness", "witnessZh"],
    en: "The declared domain of {subcategory} has a gap. No row answers this case, so it is not filed: {witness}. Add a row, or declare a narrower domain.",
    zh: "{subcategory} \u7684\u58F0\u660E\u8303\u56F4\u5B58\u5728\u7A7A\u767D\uFF1A\u4EE5\u4E0B\u6848\u4EF6\u4E0D\u7B26\u5408\u4EFB\u4F55\u4E00\u884C\uFF0C\u4E0D\u4E88\u7ACB\u6848\uFF1A{witnessZh}\u3002\u8BF7\u8865\u5145\u6761\u4EF6\u884C\uFF0C\u6216\u7F29\u5C0F\u58F0\u660E\u8303\u56F4\u3002"
  },
  "analysis/missing-domains": {
    severity: "info",
    params: ["count", "total"],
    en: '{count} of {total} sub-categories declare no domain, so gaps were not looked for there. Say under "domains" which reports some row must answer.',
    zh: "{total} \u4E2A\u5C0F\u7C7B\u4E2D\u6709 {count} \u4E2A\u672A\u58F0\u660E\u8303\u56F4\uFF0C\u56E0\u6B64\u672A\u68C0\u67E5\u7A7A\u767D\u3002\u8BF7\u5728 domains \u4E2D\u5199\u660E\u54EA\u4E9B\u4E0A\u62A5\u5FC5\u987B\u6709\u6761\u4EF6\u884C\u5BF9\u5E94\u3002"
  },
  "analysis/row-never-decides": {
    severity: "warning",
    params: ["row", "others", "othersZh", "how", "howZh", "witness", "witnessZh", "verdict", "verdictZh"],
    en: "{row} never decides a case: whenever it applies, so does {others}, which {how}. For example: {witness} ({verdict}). Check the order, the time limits and the conditions of these rows.",
    zh: "{row} \u6C38\u8FDC\u4E0D\u8D77\u51B3\u5B9A\u4F5C\u7528\uFF1A\u51E1\u7B26\u5408\u8BE5\u884C\u7684\u6848\u4EF6\uFF0C\u4E5F\u90FD\u7B26\u5408 {othersZh}\uFF0C{howZh}\u3002\u4F8B\u5982\uFF1A{witnessZh}\uFF08{verdictZh}\uFF09\u3002\u8BF7\u6838\u5BF9\u8FD9\u4E9B\u884C\u7684\u6B21\u5E8F\u3001\u65F6\u9650\u548C\u6761\u4EF6\u3002"
  },
  "analysis/row-never-applies": {
    severity: "warning",
    params: ["row", "witness", "witnessZh"],
    en: "{row} can never apply: no case meets its condition and escapes its exclusions. This one comes as near as any, and is judged not to meet it: {witness}. Correct the condition or the exclusions.",
    zh: "{row} \u6C38\u8FDC\u4E0D\u6210\u7ACB\uFF1A\u6CA1\u6709\u6848\u4EF6\u65E2\u7B26\u5408\u5176\u6761\u4EF6\u53C8\u4E0D\u5728\u6392\u9664\u4E4B\u5217\u3002\u4EE5\u4E0B\u6848\u4EF6\u6700\u4E3A\u63A5\u8FD1\uFF0C\u4ECD\u5224\u4E3A\u4E0D\u7B26\u5408\uFF1A{witnessZh}\u3002\u8BF7\u66F4\u6B63\u6761\u4EF6\u6216\u6392\u9664\u60C5\u5F62\u3002"
  },
  "analysis/never-holds": {
    severity: "warning",
    params: ["witness", "witnessZh"],
    en: "This part of a condition can never hold. The following case comes as near as any, and is judged not to meet it: {witness}. Correct the part, or remove it.",
    zh: "\u6761\u4EF6\u7684\u8FD9\u4E00\u90E8\u5206\u6C38\u8FDC\u4E0D\u6210\u7ACB\u3002\u4EE5\u4E0B\u6848\u4EF6\u6700\u4E3A\u63A5\u8FD1\uFF0C\u4ECD\u5224\u4E3A\u4E0D\u7B26\u5408\uFF1A{witnessZh}\u3002\u8BF7\u66F4\u6B63\u6216\u5220\u9664\u8BE5\u90E8\u5206\u3002"
  },
  "analysis/always-holds": {
    severity: "warning",
    params: ["witness", "witnessZh", "asked", "askedZh"],
    en: "This part of a condition always holds once its facts are known, for example here: {witness}. Yet while they are missing the engine still asks for them ({asked}). Remove the part, or correct it; an unconditional row has the condition null.",
    zh: "\u53EA\u8981\u4E8B\u5B9E\u5DF2\u77E5\uFF0C\u6761\u4EF6\u7684\u8FD9\u4E00\u90E8\u5206\u603B\u662F\u6210\u7ACB\uFF0C\u4F8B\u5982\uFF1A{witnessZh}\u3002\u4F46\u4E8B\u5B9E\u7F3A\u5931\u65F6\u5F15\u64CE\u4ECD\u4F1A\u7D22\u8981\uFF08{askedZh}\uFF09\u3002\u8BF7\u5220\u9664\u6216\u66F4\u6B63\u8BE5\u90E8\u5206\uFF1B\u65E0\u6761\u4EF6\u7ACB\u6848\u7684\u884C\uFF0C\u6761\u4EF6\u5199 null\u3002"
  },
  "analysis/redundant-part": {
    severity: "info",
    params: ["witness", "witnessZh"],
    en: "This part changes nothing: the rest of its list decides every case without it, for example this one: {witness}. Remove it, or correct its figure.",
    zh: "\u8FD9\u4E00\u90E8\u5206\u4E0D\u8D77\u4F5C\u7528\uFF1A\u6CA1\u6709\u5B83\uFF0C\u540C\u4E00\u5217\u8868\u7684\u5176\u4F59\u90E8\u5206\u5BF9\u6BCF\u4E2A\u6848\u4EF6\u7684\u5224\u65AD\u4E5F\u76F8\u540C\uFF0C\u4F8B\u5982\uFF1A{witnessZh}\u3002\u8BF7\u5220\u9664\uFF0C\u6216\u66F4\u6B63\u5176\u4E2D\u7684\u6570\u503C\u3002"
  },
  "analysis/unused-fact": {
    severity: "info",
    params: ["fact", "label", "labelZh"],
    en: "No row reads the fact {fact} ({label}): whatever its value, cases are judged alike. Remove it, or write the condition that is missing.",
    zh: "\u6CA1\u6709\u4EFB\u4F55\u884C\u5F15\u7528\u4E8B\u5B9E {fact}\uFF08{labelZh}\uFF09\uFF1A\u65E0\u8BBA\u53D6\u4F55\u503C\uFF0C\u5224\u65AD\u7ED3\u679C\u90FD\u76F8\u540C\u3002\u8BF7\u5220\u9664\uFF0C\u6216\u8865\u4E0A\u7F3A\u5C11\u7684\u6761\u4EF6\u3002"
  },
  "analysis/unreachable-condition": {
    severity: "info",
    params: ["condition"],
    en: 'No row and no domain refers to the named condition "{condition}", directly or through others. Remove it, or use it where it was meant.',
    zh: "\u6CA1\u6709\u4EFB\u4F55\u884C\u6216\u58F0\u660E\u8303\u56F4\u76F4\u63A5\u6216\u95F4\u63A5\u5F15\u7528\u547D\u540D\u6761\u4EF6\u201C{condition}\u201D\u3002\u8BF7\u5220\u9664\uFF0C\u6216\u5728\u5E94\u4F7F\u7528\u4E4B\u5904\u5F15\u7528\u3002"
  },
  "analysis/not-analysed": {
    severity: "info",
    params: [],
    en: "This was not analysed to the end: there are too many combinations to go through. Nothing is said about it, neither good nor bad. Split the condition or the sub-category.",
    zh: "\u6B64\u5904\u7EC4\u5408\u8FC7\u591A\uFF0C\u5206\u6790\u672A\u80FD\u5B8C\u6210\uFF0C\u56E0\u6B64\u4E0D\u5BF9\u5176\u4F5C\u4EFB\u4F55\u7ED3\u8BBA\u3002\u8BF7\u62C6\u5206\u6761\u4EF6\u6216\u5C0F\u7C7B\u3002"
  }
};

// packages/schema/src/issues/calendar-issues.ts
var calendarIssues = {
  "calendar/no-known-days": {
    severity: "error",
    params: ["calendar", "date"],
    en: "No day of the calendar {calendar} is known, {date} included: none of its notices was published by the day of knowledge (knownAt; command line: --known-at). Choose a later day of knowledge, or ask about what needs no calendar.",
    zh: "\u5DE5\u4F5C\u65E5\u5386 {calendar} \u6CA1\u6709\u4EFB\u4F55\u5DF2\u77E5\u7684\u65E5\u671F\uFF08\u5305\u62EC {date}\uFF09\uFF1A\u5230\u6240\u5B9A\u77E5\u6089\u65E5\uFF08knownAt\uFF1B\u547D\u4EE4\u884C\uFF1A--known-at\uFF09\u4E3A\u6B62\u5C1A\u65E0\u653E\u5047\u901A\u77E5\u516C\u5E03\u3002\u8BF7\u628A\u77E5\u6089\u65E5\u5B9A\u5F97\u66F4\u665A\uFF0C\u6216\u53EA\u67E5\u8BE2\u4E0D\u9700\u8981\u65E5\u5386\u7684\u5185\u5BB9\u3002"
  },
  "calendar/not-covered": {
    severity: "error",
    params: ["calendar", "date", "from", "to"],
    en: "The calendar {calendar} knows the days {from} to {to}, and {date} is not among them. Days without a published notice are never guessed: load a version of the calendar that holds the notice for that day, or ask about covered days only.",
    zh: "\u5DE5\u4F5C\u65E5\u5386 {calendar} \u53EA\u8986\u76D6 {from} \u81F3 {to}\uFF0C\u4E0D\u542B {date}\u3002\u672A\u516C\u5E03\u653E\u5047\u5B89\u6392\u7684\u65E5\u671F\u4E0D\u4F5C\u63A8\u6D4B\uFF1A\u8BF7\u8F7D\u5165\u5305\u542B\u8BE5\u65E5\u5B89\u6392\u7684\u65E5\u5386\u7248\u672C\uFF0C\u6216\u53EA\u67E5\u8BE2\u5DF2\u8986\u76D6\u7684\u65E5\u671F\u3002"
  },
  "calendar/no-shifts": {
    severity: "error",
    params: ["calendar", "date"],
    en: "The calendar {calendar} states no shifts for {date}, so working time cannot be counted there. Add a schedule that is valid on that day, or use a unit that counts days.",
    zh: "\u5DE5\u4F5C\u65E5\u5386 {calendar} \u6CA1\u6709 {date} \u7684\u73ED\u6B21\uFF0C\u65E0\u6CD5\u8BA1\u7B97\u5DE5\u4F5C\u65F6\u95F4\u3002\u8BF7\u8865\u5145\u5F53\u65E5\u6709\u6548\u7684\u73ED\u6B21\uFF0C\u6216\u6539\u7528\u6309\u65E5\u8BA1\u7B97\u7684\u5355\u4F4D\u3002"
  },
  "calendar/invalid-date": {
    severity: "error",
    params: ["date"],
    en: '"{date}" is not a civil date. Write an existing day as YYYY-MM-DD.',
    zh: "\u201C{date}\u201D\u4E0D\u662F\u6709\u6548\u65E5\u671F\u3002\u8BF7\u6309 YYYY-MM-DD \u586B\u5199\u771F\u5B9E\u5B58\u5728\u7684\u65E5\u671F\u3002"
  },
  "calendar/invalid-instant": {
    severity: "error",
    params: ["value"],
    en: "{value} is not an instant. Give whole epoch milliseconds.",
    zh: "{value} \u4E0D\u662F\u6709\u6548\u65F6\u523B\u3002\u8BF7\u7ED9\u51FA\u6574\u6570\u6BEB\u79D2\u65F6\u95F4\u6233\u3002"
  },
  "calendar/invalid-amount": {
    severity: "error",
    params: ["value"],
    en: "{value} is no amount of time to count forward. Give zero or more, whole days where days are counted.",
    zh: "{value} \u4E0D\u80FD\u4F5C\u4E3A\u5411\u540E\u8BA1\u7B97\u7684\u65F6\u957F\u3002\u8BF7\u7ED9\u51FA\u96F6\u6216\u6B63\u6570\uFF1B\u6309\u65E5\u8BA1\u7B97\u65F6\u987B\u4E3A\u6574\u6570\u3002"
  },
  "calendar/invalid-wall-time": {
    severity: "error",
    params: ["text", "format"],
    en: '"{text}" is not a time in the form {format}. Correct the value, or name the form that the data really use.',
    zh: "\u201C{text}\u201D\u4E0D\u7B26\u5408\u65F6\u95F4\u683C\u5F0F {format}\u3002\u8BF7\u66F4\u6B63\u8BE5\u503C\uFF0C\u6216\u58F0\u660E\u6570\u636E\u5B9E\u9645\u4F7F\u7528\u7684\u683C\u5F0F\u3002"
  },
  "calendar/missing-offset": {
    severity: "error",
    params: ["text"],
    en: 'The time "{text}" has no UTC offset and no time zone is declared, so its instant is not known. Add an offset such as +08:00, or declare the zone.',
    zh: "\u65F6\u95F4\u201C{text}\u201D\u6CA1\u6709\u65F6\u533A\u504F\u79FB\uFF0C\u4E5F\u672A\u58F0\u660E\u65F6\u533A\uFF0C\u65E0\u6CD5\u786E\u5B9A\u65F6\u523B\u3002\u8BF7\u8865\u5145\u504F\u79FB\uFF08\u5982 +08:00\uFF09\u6216\u58F0\u660E\u65F6\u533A\u3002"
  },
  "calendar/skipped-wall-time": {
    severity: "error",
    params: ["time", "zone"],
    en: "The wall time {time} does not exist in {zone}: the clocks skip it. Declare onGap: forward to read it after the change, or correct the time.",
    zh: "{zone} \u7684\u949F\u8868\u65F6\u95F4 {time} \u4E0D\u5B58\u5728\uFF1A\u62E8\u949F\u65F6\u88AB\u8DF3\u8FC7\u3002\u8BF7\u58F0\u660E onGap: forward \u4EE5\u987A\u5EF6\uFF0C\u6216\u66F4\u6B63\u65F6\u95F4\u3002"
  },
  "calendar/repeated-wall-time": {
    severity: "error",
    params: ["time", "zone"],
    en: "The wall time {time} occurs twice in {zone}, because the clocks go back. Declare onOverlap: earlier or later, or give an offset.",
    zh: "{zone} \u7684\u949F\u8868\u65F6\u95F4 {time} \u56E0\u62E8\u949F\u51FA\u73B0\u4E24\u6B21\u3002\u8BF7\u58F0\u660E onOverlap \u4E3A earlier \u6216 later\uFF0C\u6216\u7ED9\u51FA\u504F\u79FB\u3002"
  },
  "calendar/outside-zone-table": {
    severity: "error",
    params: ["zone", "from", "to"],
    en: "The offsets of {zone} are known from {from} to {to} only (UTC), and this time lies outside. Correct the time, or prepare the standard with a longer table.",
    zh: "{zone} \u7684\u65F6\u533A\u504F\u79FB\u53EA\u6536\u5F55 {from} \u81F3 {to}\uFF08UTC\uFF09\uFF0C\u8BE5\u65F6\u95F4\u4E0D\u5728\u5176\u4E2D\u3002\u8BF7\u66F4\u6B63\u65F6\u95F4\uFF0C\u6216\u7528\u66F4\u957F\u7684\u65F6\u533A\u8868\u91CD\u65B0\u5904\u7406\u8BE5\u6807\u51C6\u3002"
  },
  "calendar/unknown-zone": {
    severity: "error",
    params: ["zone"],
    en: '"{zone}" is not a time zone of the zone database. Use an IANA name such as Asia/Shanghai.',
    zh: "\u65F6\u533A\u6570\u636E\u5E93\u4E2D\u6CA1\u6709\u201C{zone}\u201D\u3002\u8BF7\u4F7F\u7528 IANA \u540D\u79F0\uFF0C\u4F8B\u5982 Asia/Shanghai\u3002"
  },
  "calendar/reversed-coverage": {
    severity: "error",
    params: ["from", "to"],
    en: "The coverage begins on {from} and ends on {to}, which is earlier. Give the first and the last covered day in order.",
    zh: "\u8986\u76D6\u8303\u56F4\u4ECE {from} \u5F00\u59CB\uFF0C\u5374\u5728\u66F4\u65E9\u7684 {to} \u7ED3\u675F\u3002\u8BF7\u6309\u5148\u540E\u586B\u5199\u9996\u65E5\u548C\u672B\u65E5\u3002"
  },
  "calendar/missing-coverage": {
    severity: "error",
    params: ["calendar"],
    en: "The calendar {calendar} observes no days-off calendar, so it must say itself which days it covers. Add coverage.",
    zh: "\u5DE5\u4F5C\u65E5\u5386 {calendar} \u672A\u5F15\u7528\u653E\u5047\u5B89\u6392\uFF0C\u987B\u81EA\u884C\u58F0\u660E\u8986\u76D6\u8303\u56F4\u3002\u8BF7\u8865\u5145 coverage\u3002"
  },
  "calendar/missing-days-off": {
    severity: "error",
    params: ["calendar", "daysOff"],
    en: "The calendar {calendar} observes the days off of {daysOff}, which was not supplied. Load that standard as well.",
    zh: "\u5DE5\u4F5C\u65E5\u5386 {calendar} \u5F15\u7528 {daysOff} \u7684\u653E\u5047\u5B89\u6392\uFF0C\u4F46\u672A\u63D0\u4F9B\u3002\u8BF7\u4E00\u5E76\u8F7D\u5165\u8BE5\u6807\u51C6\u3002"
  },
  "calendar/coverage-not-held": {
    severity: "error",
    params: ["to", "held"],
    en: "The coverage claims days up to {to}, but the notices held reach {held} only: late December needs the next year\u2019s notice. Shorten the coverage or add the notice.",
    zh: "\u8986\u76D6\u8303\u56F4\u58F0\u660E\u81F3 {to}\uFF0C\u4F46\u5DF2\u6709\u901A\u77E5\u53EA\u5230 {held}\uFF1A\u5341\u4E8C\u6708\u4E0B\u65EC\u987B\u4EE5\u4E0B\u4E00\u5E74\u901A\u77E5\u4E3A\u51C6\u3002\u8BF7\u7F29\u77ED\u8303\u56F4\u6216\u8865\u5145\u901A\u77E5\u3002"
  },
  "calendar/duplicate-notice": {
    severity: "error",
    params: ["notice"],
    en: "Two notices have the id {notice}. Give each notice its own id.",
    zh: "\u6709\u4E24\u4EFD\u901A\u77E5\u4F7F\u7528\u7F16\u53F7 {notice}\u3002\u8BF7\u4E3A\u6BCF\u4EFD\u901A\u77E5\u4F7F\u7528\u4E0D\u540C\u7F16\u53F7\u3002"
  },
  "calendar/duplicate-year": {
    severity: "error",
    params: ["year", "first", "second"],
    en: "The notices {first} and {second} both set the year {year} as a whole. Mark the later one as an amendment of the earlier (amends), or correct the year.",
    zh: "\u901A\u77E5 {first} \u4E0E {second} \u90FD\u662F {year} \u5E74\u7684\u6574\u5E74\u5B89\u6392\u3002\u8BF7\u5C06\u540E\u8005\u6807\u4E3A\u5BF9\u524D\u8005\u7684\u4FEE\u6539\uFF08amends\uFF09\uFF0C\u6216\u66F4\u6B63\u5E74\u4EFD\u3002"
  },
  "calendar/unknown-notice": {
    severity: "error",
    params: ["notice", "amends"],
    en: "The notice {notice} amends {amends}, which is not in this calendar or was published later. Correct the id or the order of publication.",
    zh: "\u901A\u77E5 {notice} \u6240\u4FEE\u6539\u7684 {amends} \u4E0D\u5728\u672C\u65E5\u5386\u4E2D\uFF0C\u6216\u516C\u5E03\u65F6\u95F4\u66F4\u665A\u3002\u8BF7\u66F4\u6B63\u7F16\u53F7\u6216\u516C\u5E03\u65E5\u671F\u3002"
  },
  "calendar/amended-year-differs": {
    severity: "error",
    params: ["notice", "year", "amends", "amendedYear"],
    en: "The notice {notice} is about {year} but amends {amends}, which is about {amendedYear}. Correct the year or the id.",
    zh: "\u901A\u77E5 {notice} \u9488\u5BF9 {year} \u5E74\uFF0C\u5374\u4FEE\u6539\u9488\u5BF9 {amendedYear} \u5E74\u7684 {amends}\u3002\u8BF7\u66F4\u6B63\u5E74\u4EFD\u6216\u7F16\u53F7\u3002"
  },
  "calendar/duplicate-day": {
    severity: "error",
    params: ["notice", "date"],
    en: "The notice {notice} lists {date} twice. Keep one entry for each day.",
    zh: "\u901A\u77E5 {notice} \u91CD\u590D\u5217\u51FA {date}\u3002\u6BCF\u4E00\u5929\u53EA\u4FDD\u7559\u4E00\u6761\u3002"
  },
  "calendar/misplaced-day": {
    severity: "error",
    params: ["notice", "date", "year"],
    en: "The notice {notice} about {year} lists {date}, which is neither in that year nor in late December before it. Correct the date or the year.",
    zh: "\u9488\u5BF9 {year} \u5E74\u7684\u901A\u77E5 {notice} \u5217\u51FA {date}\uFF0C\u8BE5\u65E5\u65E2\u4E0D\u5728\u5F53\u5E74\uFF0C\u4E5F\u4E0D\u5728\u4E0A\u5E74\u5341\u4E8C\u6708\u4E0B\u65EC\u3002\u8BF7\u66F4\u6B63\u65E5\u671F\u6216\u5E74\u4EFD\u3002"
  },
  "calendar/weekday-made-up": {
    severity: "warning",
    params: ["notice", "date"],
    en: "The notice {notice} lists {date} as a make-up workday, but that day is an ordinary weekday. Nothing changes by it; check whether the date is right.",
    zh: "\u901A\u77E5 {notice} \u628A {date} \u5217\u4E3A\u8C03\u4F11\u4E0A\u73ED\u65E5\uFF0C\u4F46\u8BE5\u65E5\u672C\u662F\u5DE5\u4F5C\u65E5\u3002\u7ED3\u679C\u4E0D\u53D7\u5F71\u54CD\uFF0C\u8BF7\u6838\u5BF9\u65E5\u671F\u3002"
  },
  "calendar/empty-shift": {
    severity: "error",
    params: ["from", "to"],
    en: "The shift {from}-{to} does not end after it begins. A shift lies within one day: write a night shift as two shifts, up to 24:00 and from 00:00.",
    zh: "\u73ED\u6B21 {from}-{to} \u7684\u7ED3\u675F\u4E0D\u665A\u4E8E\u5F00\u59CB\u3002\u73ED\u6B21\u987B\u5728\u540C\u4E00\u5929\u5185\uFF1A\u591C\u73ED\u8BF7\u62C6\u6210\u5230 24:00 \u548C\u4ECE 00:00 \u5F00\u59CB\u7684\u4E24\u6BB5\u3002"
  },
  "calendar/overlapping-shifts": {
    severity: "error",
    params: ["first", "second"],
    en: "The shifts {first} and {second} overlap or are out of order. List the shifts of a day by time, without overlap.",
    zh: "\u73ED\u6B21 {first} \u4E0E {second} \u91CD\u53E0\u6216\u6B21\u5E8F\u98A0\u5012\u3002\u8BF7\u6309\u65F6\u95F4\u5148\u540E\u5217\u51FA\u5F53\u65E5\u73ED\u6B21\uFF0C\u4E14\u4E92\u4E0D\u91CD\u53E0\u3002"
  },
  "calendar/unordered-schedules": {
    severity: "error",
    params: ["first", "second"],
    en: "A schedule from {second} follows one from {first}. List schedules by their first day, each day once.",
    zh: "\u81EA {first} \u8D77\u7684\u73ED\u6B21\u4E4B\u540E\u53C8\u5217\u51FA\u81EA {second} \u8D77\u7684\u73ED\u6B21\u3002\u8BF7\u6309\u8D77\u59CB\u65E5\u5148\u540E\u6392\u5217\uFF0C\u4E14\u4E0D\u5F97\u91CD\u590D\u3002"
  }
};

// packages/schema/src/issues/case-file-issues.ts
var caseFileIssues = {
  "cases/not-found": {
    severity: "error",
    params: ["file"],
    en: "There is no file {file}. Check the path; it is read from the folder in which the command runs.",
    zh: "\u627E\u4E0D\u5230\u6587\u4EF6 {file}\u3002\u8BF7\u68C0\u67E5\u8DEF\u5F84\uFF1B\u76F8\u5BF9\u8DEF\u5F84\u4EE5\u547D\u4EE4\u8FD0\u884C\u7684\u76EE\u5F55\u4E3A\u51C6\u3002"
  },
  "cases/is-directory": {
    severity: "error",
    params: ["file"],
    en: "{file} is a directory, and a file is needed. Name one file in it, or pipe the files in and write -.",
    zh: "{file} \u662F\u76EE\u5F55\uFF0C\u800C\u6B64\u5904\u9700\u8981\u6587\u4EF6\u3002\u8BF7\u5199\u51FA\u5176\u4E2D\u4E00\u4E2A\u6587\u4EF6\uFF0C\u6216\u7ECF\u7BA1\u9053\u8F93\u5165\u5E76\u5199\u201C-\u201D\u3002"
  },
  "cases/empty-name": {
    severity: "error",
    params: [],
    en: "An empty name was given where the name of a file or folder is needed. A variable of the shell that is not set leaves one; write the name.",
    zh: "\u5E94\u5199\u6587\u4EF6\u540D\u6216\u76EE\u5F55\u540D\u4E4B\u5904\u7ED9\u7684\u662F\u7A7A\u540D\u79F0\uFF0C\u591A\u56E0 shell \u53D8\u91CF\u672A\u8D4B\u503C\u3002\u8BF7\u5199\u51FA\u540D\u79F0\u3002"
  },
  "cases/nothing-to-check": {
    severity: "error",
    params: ["path"],
    en: "{path} holds no standard and no part file. Name a folder with a standard.json, or a part file.",
    zh: "{path} \u4E2D\u6CA1\u6709\u6807\u51C6\uFF0C\u4E5F\u6CA1\u6709\u6807\u51C6\u6587\u4EF6\u3002\u8BF7\u6307\u5B9A\u542B standard.json \u7684\u76EE\u5F55\u6216\u67D0\u4E2A\u6807\u51C6\u6587\u4EF6\u3002"
  },
  "cases/no-standard-file": {
    severity: "error",
    params: ["folder", "parts"],
    en: "The folder {folder} holds {parts} but no standard.json, so these parts belong to no standard and were only checked one by one. Add standard.json.",
    zh: "\u76EE\u5F55 {folder} \u6709 {parts}\uFF0C\u4F46\u6CA1\u6709 standard.json\uFF0C\u8FD9\u4E9B\u6587\u4EF6\u4E0D\u5C5E\u4E8E\u4EFB\u4F55\u6807\u51C6\uFF0C\u53EA\u80FD\u9010\u4E2A\u68C0\u67E5\u3002\u8BF7\u8865\u4E0A standard.json\u3002"
  },
  "cases/no-criteria-file": {
    severity: "warning",
    params: ["standard"],
    en: "The standard {standard} has facts, a taxonomy and time limits but no criteria.json, so nothing can be filed under it. Add the file, unless another standard that extends this one brings it.",
    zh: "\u6807\u51C6 {standard} \u6709\u4E8B\u5B9E\u3001\u5206\u7C7B\u548C\u65F6\u9650\uFF0C\u4F46\u6CA1\u6709 criteria.json\uFF0C\u56E0\u6B64\u65E0\u6CD5\u636E\u6B64\u7ACB\u6848\u3002\u8BF7\u8865\u4E0A\u8BE5\u6587\u4EF6\uFF1B\u82E5\u7531\u6269\u5C55\u672C\u6807\u51C6\u7684\u5176\u4ED6\u6807\u51C6\u63D0\u4F9B\uFF0C\u5219\u4E0D\u5FC5\u3002"
  },
  "cases/not-readable": {
    severity: "error",
    params: ["file", "problem"],
    en: "{file} cannot be read ({problem}). Check that it exists and that you may read it.",
    zh: "\u65E0\u6CD5\u8BFB\u53D6 {file}\uFF08{problem}\uFF09\u3002\u8BF7\u68C0\u67E5\u6587\u4EF6\u662F\u5426\u5B58\u5728\u3001\u662F\u5426\u6709\u8BFB\u53D6\u6743\u9650\u3002"
  },
  "cases/empty-file": {
    severity: "error",
    params: ["file"],
    en: "{file} is empty: a table needs a header line, NDJSON needs at least one line. Check that the export ran to its end.",
    zh: "{file} \u662F\u7A7A\u6587\u4EF6\uFF1A\u8868\u683C\u987B\u6709\u8868\u5934\u884C\uFF0CNDJSON \u987B\u81F3\u5C11\u6709\u4E00\u884C\u3002\u8BF7\u68C0\u67E5\u5BFC\u51FA\u662F\u5426\u5B8C\u6574\u3002"
  },
  "cases/unknown-format": {
    severity: "error",
    params: ["file"],
    en: "The name {file} does not say whether it holds CSV or NDJSON. Add --format csv or --format ndjson.",
    zh: "\u4ECE\u540D\u79F0 {file} \u770B\u4E0D\u51FA\u5185\u5BB9\u662F CSV \u8FD8\u662F NDJSON\u3002\u8BF7\u52A0 --format csv \u6216 --format ndjson\u3002"
  },
  "cases/corrupt-gzip": {
    severity: "error",
    params: ["file", "problem"],
    en: "{file} begins as gzip but cannot be unpacked ({problem}). It is cut short or damaged; copy it again.",
    zh: "{file} \u4EE5 gzip \u5F00\u5934\u4F46\u65E0\u6CD5\u89E3\u538B\uFF08{problem}\uFF09\u3002\u6587\u4EF6\u4E0D\u5B8C\u6574\u6216\u5DF2\u635F\u574F\uFF0C\u8BF7\u91CD\u65B0\u590D\u5236\u3002"
  },
  "cases/not-utf-8": {
    severity: "error",
    params: ["file"],
    en: 'This line of {file} is not UTF-8. Save the file as UTF-8, or say which encoding it has: "encoding" in the map, or --encoding.',
    zh: '{file} \u7684\u8FD9\u4E00\u884C\u4E0D\u662F UTF-8 \u7F16\u7801\u3002\u8BF7\u53E6\u5B58\u4E3A UTF-8\uFF0C\u6216\u5728\u6620\u5C04\u6587\u4EF6\u7684 "encoding" \u6216 --encoding \u4E2D\u8BF4\u660E\u7F16\u7801\u3002'
  },
  "cases/looks-like-gb18030": {
    severity: "error",
    params: ["file"],
    en: '{file} is not UTF-8; its bytes read as GB18030 (GBK, GB2312), as Chinese spreadsheets save by default. Set "encoding": "gb18030" in the map or add --encoding gb18030.',
    zh: '{file} \u4E0D\u662F UTF-8 \u7F16\u7801\uFF0C\u4ECE\u5B57\u8282\u770B\u662F GB18030\uFF08GBK\u3001GB2312\uFF09\uFF0C\u4E2D\u6587\u7535\u5B50\u8868\u683C\u5E38\u4EE5\u6B64\u4FDD\u5B58\u3002\u8BF7\u5728\u6620\u5C04\u6587\u4EF6\u4E2D\u5199 "encoding": "gb18030"\uFF0C\u6216\u52A0 --encoding gb18030\u3002'
  },
  "cases/looks-like-utf-16": {
    severity: "error",
    params: ["file"],
    en: '{file} is not UTF-8; it looks like UTF-16 ("Unicode text"). Save it as "CSV UTF-8".',
    zh: "{file} \u4E0D\u662F UTF-8 \u7F16\u7801\uFF0C\u770B\u8D77\u6765\u662F UTF-16\uFF08\u201CUnicode \u6587\u672C\u201D\uFF09\u3002\u8BF7\u53E6\u5B58\u4E3A\u201CCSV UTF-8\u201D\u3002"
  },
  "cases/not-gb18030": {
    severity: "error",
    params: ["file"],
    en: "This line of {file} is not GB18030, though that encoding was named. Check the encoding; UTF-8 is read without naming it.",
    zh: "\u5DF2\u6307\u5B9A GB18030 \u7F16\u7801\uFF0C\u4F46 {file} \u7684\u8FD9\u4E00\u884C\u4E0D\u662F GB18030\u3002\u8BF7\u6838\u5BF9\u7F16\u7801\uFF1BUTF-8 \u65E0\u9700\u6307\u5B9A\u3002"
  },
  "cases/line-too-long": {
    severity: "error",
    params: ["file", "limit"],
    en: "A line of {file} is longer than {limit} bytes. This is not a table of cases, or its line ends are missing; check the file.",
    zh: "{file} \u4E2D\u6709\u4E00\u884C\u8D85\u8FC7 {limit} \u5B57\u8282\u3002\u8BE5\u6587\u4EF6\u4E0D\u662F\u6848\u4EF6\u8868\uFF0C\u6216\u7F3A\u5C11\u6362\u884C\uFF0C\u8BF7\u68C0\u67E5\u3002"
  },
  "cases/old-line-ends": {
    severity: "error",
    params: ["file"],
    en: "The lines of {file} end in a lone carriage return, as very old programs write. Save it with usual line ends.",
    zh: "{file} \u7684\u5404\u884C\u4EC5\u4EE5\u56DE\u8F66\u7B26\u7ED3\u5C3E\uFF0C\u662F\u5F88\u65E7\u7684\u7A0B\u5E8F\u5199\u6CD5\u3002\u8BF7\u4EE5\u901A\u5E38\u7684\u6362\u884C\u91CD\u65B0\u4FDD\u5B58\u3002"
  },
  "cases/missing-column": {
    severity: "error",
    params: ["column", "field", "columns"],
    en: 'The table has no column "{column}", which the map needs for {field}. Its columns are: {columns}. Correct the map or the header line.',
    zh: "\u8868\u4E2D\u6CA1\u6709\u201C{column}\u201D\u5217\uFF0C\u800C\u6620\u5C04\u9700\u8981\u5B83\u6765\u53D6\u5F97 {field}\u3002\u73B0\u6709\u5404\u5217\uFF1A{columns}\u3002\u8BF7\u66F4\u6B63\u6620\u5C04\u6587\u4EF6\u6216\u8868\u5934\u3002"
  },
  "cases/duplicate-column": {
    severity: "error",
    params: ["column"],
    en: 'The header names the column "{column}" more than once, so it is unclear which one is meant. Rename one of them.',
    zh: "\u8868\u5934\u4E2D\u201C{column}\u201D\u5217\u51FA\u73B0\u4E0D\u6B62\u4E00\u6B21\uFF0C\u65E0\u6CD5\u5224\u65AD\u53D6\u54EA\u4E00\u5217\u3002\u8BF7\u6539\u540D\u5176\u4E2D\u4E00\u5217\u3002"
  },
  "cases/unknown-column": {
    severity: "warning",
    params: ["column"],
    en: 'The column "{column}" is neither a field of a case nor a fact of the standard and is not read. Write a map (--map) to use it.',
    zh: "\u201C{column}\u201D\u5217\u65E2\u4E0D\u662F\u6848\u4EF6\u5B57\u6BB5\uFF0C\u4E5F\u4E0D\u662F\u6807\u51C6\u4E2D\u7684\u4E8B\u5B9E\uFF0C\u4E0D\u4E88\u8BFB\u53D6\u3002\u5982\u9700\u4F7F\u7528\uFF0C\u8BF7\u7F16\u5199\u6620\u5C04\u6587\u4EF6\uFF08--map\uFF09\u3002"
  },
  "cases/unknown-fact": {
    severity: "error",
    params: ["fact", "standard"],
    en: 'The map fills the fact "{fact}", which {standard} does not know. Check the name against facts.json of the standard.',
    zh: "\u6620\u5C04\u6587\u4EF6\u8981\u586B\u5199\u4E8B\u5B9E\u201C{fact}\u201D\uFF0C\u4F46 {standard} \u4E2D\u6CA1\u6709\u8BE5\u4E8B\u5B9E\u3002\u8BF7\u5BF9\u7167\u6807\u51C6\u7684 facts.json \u6838\u5BF9\u540D\u79F0\u3002"
  },
  "cases/missing-map-zone": {
    severity: "error",
    params: ["column", "format"],
    en: 'The column "{column}" holds wall times ({format}) without an offset, and the map names no zone. Add "zone", e.g. "Asia/Shanghai".',
    zh: '\u201C{column}\u201D\u5217\u662F\u4E0D\u5E26\u65F6\u5DEE\u7684\u5F53\u5730\u65F6\u95F4\uFF08{format}\uFF09\uFF0C\u800C\u6620\u5C04\u6587\u4EF6\u6CA1\u6709\u5199\u65F6\u533A\u3002\u8BF7\u8865\u4E0A "zone"\uFF0C\u4F8B\u5982 "Asia/Shanghai"\u3002'
  },
  "cases/as-of-required": {
    severity: "error",
    params: ["caseId"],
    en: "Case {caseId} is unfinished, so whether it is overdue depends on the day of asking. Add --as-of with an instant, e.g. --as-of 2026-04-01T00:00:00+08:00.",
    zh: "\u6848\u4EF6 {caseId} \u5C1A\u672A\u5904\u7F6E\u5B8C\u6BD5\uFF0C\u662F\u5426\u8D85\u671F\u53D6\u51B3\u4E8E\u7EDF\u8BA1\u65F6\u70B9\u3002\u8BF7\u52A0 --as-of \u5E76\u5199\u660E\u65F6\u523B\uFF0C\u4F8B\u5982 --as-of 2026-04-01T00:00:00+08:00\u3002"
  },
  "cases/as-of-required-by-scheme": {
    severity: "error",
    params: ["scheme"],
    en: "Scheme {scheme} compares with the instant of evaluation. Add --as-of with an instant, e.g. --as-of 2026-04-01T00:00:00+08:00.",
    zh: "\u8BC4\u4EF7\u65B9\u6848 {scheme} \u8981\u4E0E\u7EDF\u8BA1\u65F6\u70B9\u6BD4\u8F83\u3002\u8BF7\u52A0 --as-of \u5E76\u5199\u660E\u65F6\u523B\uFF0C\u4F8B\u5982 --as-of 2026-04-01T00:00:00+08:00\u3002"
  },
  "cases/bad-option": {
    severity: "error",
    params: ["option", "value", "expected"],
    en: 'Option {option} cannot be "{value}": {expected}.',
    zh: "\u9009\u9879 {option} \u4E0D\u80FD\u662F\u201C{value}\u201D\uFF0C\u5E94\u4E3A {expected}\u3002"
  },
  "cases/slot-bound-twice": {
    severity: "error",
    params: ["slot"],
    en: 'The slot "{slot}" is bound twice with --bind, and one standard fills it. Keep one of the two.',
    zh: "\u59D4\u6258\u9879\u201C{slot}\u201D\u7528 --bind \u7ED1\u5B9A\u4E86\u4E24\u6B21\uFF0C\u800C\u5B83\u53EA\u80FD\u7531\u4E00\u4E2A\u6807\u51C6\u586B\u8865\u3002\u8BF7\u4FDD\u7559\u5176\u4E2D\u4E00\u4E2A\u3002"
  },
  "cases/as-of-skipped": {
    severity: "error",
    params: ["value", "zone"],
    en: "The wall time {value} of --as-of does not exist in {zone}: the clocks skip it. Give an instant with an offset, e.g. 2026-04-01T00:00:00+08:00.",
    zh: "{zone} \u6CA1\u6709 --as-of \u6240\u5199\u7684\u65F6\u95F4 {value}\uFF1A\u62E8\u949F\u65F6\u88AB\u8DF3\u8FC7\u3002\u8BF7\u7ED9\u51FA\u5E26\u65F6\u5DEE\u7684\u65F6\u523B\uFF0C\u4F8B\u5982 2026-04-01T00:00:00+08:00\u3002"
  },
  "cases/as-of-repeated": {
    severity: "error",
    params: ["value", "zone"],
    en: "The wall time {value} of --as-of occurs twice in {zone}, because the clocks go back. Give an instant with an offset, e.g. 2026-04-01T00:00:00+08:00.",
    zh: "{zone} \u56E0\u62E8\u949F\u800C\u4E24\u6B21\u51FA\u73B0 --as-of \u6240\u5199\u7684\u65F6\u95F4 {value}\u3002\u8BF7\u7ED9\u51FA\u5E26\u65F6\u5DEE\u7684\u65F6\u523B\uFF0C\u4F8B\u5982 2026-04-01T00:00:00+08:00\u3002"
  },
  "cases/unknown-standard": {
    severity: "error",
    params: ["standard", "known"],
    en: 'No standard is called "{standard}", and no folder of that name holds a standard.json. Packaged standards: {known}.',
    zh: "\u6CA1\u6709\u540D\u4E3A\u201C{standard}\u201D\u7684\u6807\u51C6\uFF0C\u4E5F\u6CA1\u6709\u542B standard.json \u7684\u540C\u540D\u76EE\u5F55\u3002\u968F\u9644\u7684\u6807\u51C6\uFF1A{known}\u3002"
  },
  "cases/unknown-scheme": {
    severity: "error",
    params: ["scheme", "standard", "known"],
    en: '{standard} has no evaluation scheme "{scheme}". It has: {known}.',
    zh: "{standard} \u6CA1\u6709\u8BC4\u4EF7\u65B9\u6848\u201C{scheme}\u201D\u3002\u73B0\u6709\uFF1A{known}\u3002"
  },
  "cases/missing-unit-column": {
    severity: "error",
    params: ["file"],
    en: 'Cases are scored by responsible unit, and nothing says which unit a case of {file} belongs to. Add "unit": {"column": \u2026} to the map.',
    zh: '\u8BC4\u5206\u4EE5\u8D23\u4EFB\u5355\u4F4D\u4E3A\u5BF9\u8C61\uFF0C\u4F46\u6CA1\u6709\u8BF4\u660E {file} \u4E2D\u6848\u4EF6\u5C5E\u4E8E\u54EA\u4E2A\u5355\u4F4D\u3002\u8BF7\u5728\u6620\u5C04\u6587\u4EF6\u4E2D\u52A0 "unit": {"column": \u2026}\u3002'
  },
  "cases/output-is-input": {
    severity: "error",
    params: ["file"],
    en: "{file} is also the input, or is named for two outputs, and would be overwritten. Choose another name.",
    zh: "{file} \u540C\u65F6\u662F\u8F93\u5165\u6587\u4EF6\uFF0C\u6216\u88AB\u4E24\u4E2A\u8F93\u51FA\u4F7F\u7528\uFF0C\u4F1A\u88AB\u8986\u76D6\u3002\u8BF7\u6362\u4E00\u4E2A\u540D\u79F0\u3002"
  },
  "cases/no-such-folder": {
    severity: "error",
    params: ["file", "folder"],
    en: "{file} cannot be written, because there is no folder {folder}. Nothing was written. Create the folder, or correct the path.",
    zh: "\u65E0\u6CD5\u5199\u5165 {file}\uFF1A\u6CA1\u6709\u76EE\u5F55 {folder}\uFF0C\u672A\u5199\u5165\u4EFB\u4F55\u5185\u5BB9\u3002\u8BF7\u5148\u5EFA\u7ACB\u8BE5\u76EE\u5F55\uFF0C\u6216\u66F4\u6B63\u8DEF\u5F84\u3002"
  },
  "cases/not-writable": {
    severity: "error",
    params: ["file", "problem"],
    en: "{file} cannot be written ({problem}). Nothing was written. Check the folder, the rights and the free space.",
    zh: "\u65E0\u6CD5\u5199\u5165 {file}\uFF08{problem}\uFF09\uFF0C\u672A\u5199\u5165\u4EFB\u4F55\u5185\u5BB9\u3002\u8BF7\u68C0\u67E5\u76EE\u5F55\u3001\u6743\u9650\u548C\u5269\u4F59\u7A7A\u95F4\u3002"
  }
};

// packages/schema/src/issues/case-row-issues.ts
var caseRowIssues = {
  "cases/truncated-line": {
    severity: "error",
    params: ["expected", "found"],
    en: "The line has {found} fields where the header has {expected}: it is cut short. Export it again or complete it.",
    zh: "\u8BE5\u884C\u53EA\u6709 {found} \u4E2A\u5B57\u6BB5\uFF0C\u8868\u5934\u6709 {expected} \u4E2A\uFF1A\u8BE5\u884C\u4E0D\u5B8C\u6574\u3002\u8BF7\u91CD\u65B0\u5BFC\u51FA\u6216\u8865\u5168\u3002"
  },
  "cases/too-many-fields": {
    severity: "error",
    params: ["expected", "found"],
    en: "The line has {found} fields where the header has {expected}. A comma inside a field needs quotes around the field.",
    zh: "\u8BE5\u884C\u6709 {found} \u4E2A\u5B57\u6BB5\uFF0C\u8868\u5934\u53EA\u6709 {expected} \u4E2A\u3002\u5B57\u6BB5\u5185\u542B\u9017\u53F7\u65F6\u987B\u7528\u5F15\u53F7\u62EC\u8D77\u3002"
  },
  "cases/unclosed-quote": {
    severity: "error",
    params: [],
    en: "A quoted field that begins on this line is never closed. Close the quote; a quote inside a field is written twice.",
    zh: "\u8BE5\u884C\u6709\u4E00\u4E2A\u5B57\u6BB5\u7684\u5F15\u53F7\u6CA1\u6709\u95ED\u5408\u3002\u8BF7\u8865\u4E0A\u5F15\u53F7\uFF1B\u5B57\u6BB5\u5185\u7684\u5F15\u53F7\u987B\u5199\u4E24\u6B21\u3002"
  },
  "cases/stray-quote": {
    severity: "error",
    params: [],
    en: "A quoted field on this line goes on after its closing quote. A quote inside a field is written twice.",
    zh: "\u8BE5\u884C\u6709\u4E00\u4E2A\u5B57\u6BB5\u5728\u53F3\u5F15\u53F7\u4E4B\u540E\u4ECD\u6709\u5185\u5BB9\u3002\u5B57\u6BB5\u5185\u7684\u5F15\u53F7\u987B\u5199\u4E24\u6B21\u3002"
  },
  "cases/nul-byte": {
    severity: "error",
    params: [],
    en: "The line holds a NUL byte, which no text has. The file is damaged or is not a text file.",
    zh: "\u8BE5\u884C\u542B\u6709 NUL \u5B57\u8282\uFF0C\u6587\u672C\u4E2D\u4E0D\u5E94\u51FA\u73B0\u3002\u6587\u4EF6\u5DF2\u635F\u574F\u6216\u4E0D\u662F\u6587\u672C\u6587\u4EF6\u3002"
  },
  "cases/bad-json": {
    severity: "error",
    params: ["problem"],
    en: "The line is not a JSON value ({problem}). NDJSON holds one complete JSON object on each line.",
    zh: "\u8BE5\u884C\u4E0D\u662F JSON \u503C\uFF08{problem}\uFF09\u3002NDJSON \u6BCF\u884C\u987B\u662F\u4E00\u4E2A\u5B8C\u6574\u7684 JSON \u5BF9\u8C61\u3002"
  },
  "cases/duplicate-key": {
    severity: "error",
    params: ["key"],
    en: 'The key "{key}" occurs twice in one object of this line, so it is unclear which value is meant. Remove one of them.',
    zh: "\u8BE5\u884C\u7684\u540C\u4E00\u5BF9\u8C61\u4E2D\u952E\u201C{key}\u201D\u51FA\u73B0\u4E24\u6B21\uFF0C\u65E0\u6CD5\u5224\u65AD\u53D6\u54EA\u4E2A\u503C\u3002\u8BF7\u5220\u53BB\u5176\u4E00\u3002"
  },
  "cases/not-an-object": {
    severity: "error",
    params: ["found"],
    en: 'A case is a JSON object, and this is {found}. Write {"caseId": \u2026, "kind": \u2026, "code": \u2026, "startedAt": \u2026, "facts": {\u2026}}.',
    zh: '\u6848\u4EF6\u987B\u662F JSON \u5BF9\u8C61\uFF0C\u6B64\u5904\u662F {found}\u3002\u5E94\u5199\u4F5C {"caseId": \u2026, "kind": \u2026, "code": \u2026, "startedAt": \u2026, "facts": {\u2026}}\u3002'
  },
  "cases/unknown-key": {
    severity: "error",
    params: ["key"],
    en: 'A case has no field "{key}". Fields are caseId, kind, code, edition, startedAt, disposedAt, unit and facts; facts go inside "facts".',
    zh: '\u6848\u4EF6\u6CA1\u6709\u201C{key}\u201D\u5B57\u6BB5\u3002\u53EF\u7528\u5B57\u6BB5\uFF1AcaseId\u3001kind\u3001code\u3001edition\u3001startedAt\u3001disposedAt\u3001unit\u3001facts\uFF1B\u4E8B\u5B9E\u5199\u5728 "facts" \u5185\u3002'
  },
  "cases/bad-field": {
    severity: "error",
    params: ["field", "value", "expected"],
    en: "The field {field} cannot be {value}: {expected}.",
    zh: "\u5B57\u6BB5 {field} \u4E0D\u80FD\u662F {value}\uFF0C\u5E94\u4E3A {expected}\u3002"
  },
  "cases/missing-case-id": {
    severity: "error",
    params: ["column"],
    en: "The case has no identifier in {column}, so its answer could not be found again. Fill it in.",
    zh: "{column} \u4E2D\u6CA1\u6709\u6848\u4EF6\u7F16\u53F7\uFF0C\u7ED3\u679C\u5C06\u65E0\u6CD5\u5BF9\u5E94\u3002\u8BF7\u586B\u5199\u3002"
  },
  "cases/missing-kind": {
    severity: "error",
    params: ["column"],
    en: "Nothing in {column} says whether the case concerns a component or an event. Fill it in; the two have separate codes.",
    zh: "{column} \u4E2D\u6CA1\u6709\u8BF4\u660E\u6848\u4EF6\u5C5E\u4E8E\u90E8\u4EF6\u8FD8\u662F\u4E8B\u4EF6\u3002\u8BF7\u586B\u5199\uFF1B\u4E24\u8005\u7684\u4EE3\u7801\u5404\u81EA\u72EC\u7ACB\u3002"
  },
  "cases/unknown-kind": {
    severity: "error",
    params: ["column", "value"],
    en: '"{value}" in {column} is neither a component nor an event. Write component or event, or list the value in the map.',
    zh: "{column} \u4E2D\u7684\u201C{value}\u201D\u65E2\u4E0D\u662F\u90E8\u4EF6\u4E5F\u4E0D\u662F\u4E8B\u4EF6\u3002\u8BF7\u5199 component \u6216 event\uFF0C\u6216\u5728\u6620\u5C04\u6587\u4EF6\u4E2D\u5217\u51FA\u8BE5\u503C\u3002"
  },
  "cases/missing-code": {
    severity: "error",
    params: ["column"],
    en: "The case has no sub-category in {column}. Fill in the code or name of the sub-category.",
    zh: "{column} \u4E2D\u6CA1\u6709\u5C0F\u7C7B\u3002\u8BF7\u586B\u5199\u5C0F\u7C7B\u4EE3\u7801\u6216\u540D\u79F0\u3002"
  },
  "cases/missing-start": {
    severity: "error",
    params: ["column"],
    en: "The case has no start instant in {column}, so no deadline can be counted. Fill it in; it is never guessed.",
    zh: "{column} \u4E2D\u6CA1\u6709\u8BA1\u65F6\u8D77\u70B9\uFF0C\u65E0\u6CD5\u8BA1\u7B97\u622A\u6B62\u65F6\u95F4\u3002\u8BF7\u586B\u5199\uFF1B\u7CFB\u7EDF\u4E0D\u4F5C\u731C\u6D4B\u3002"
  },
  "cases/disposed-before-start": {
    severity: "error",
    params: ["started", "disposed"],
    en: "The case was disposed of ({disposed}) before its time began ({started}), which cannot be. Correct the two instants; perhaps they are swapped, or one lacks its offset.",
    zh: "\u6848\u4EF6\u7684\u5904\u7F6E\u65F6\u95F4\uFF08{disposed}\uFF09\u65E9\u4E8E\u8BA1\u65F6\u8D77\u70B9\uFF08{started}\uFF09\uFF0C\u4E0D\u53EF\u80FD\u6210\u7ACB\u3002\u8BF7\u66F4\u6B63\u8FD9\u4E24\u4E2A\u65F6\u95F4\uFF1A\u53EF\u80FD\u5199\u53CD\uFF0C\u6216\u5176\u4E2D\u4E00\u4E2A\u7F3A\u5C11\u65F6\u5DEE\u3002"
  },
  "cases/bad-instant": {
    severity: "error",
    params: ["column", "value", "format"],
    en: '"{value}" in {column} is not an instant in the form {format}, or names no real day or time. Correct it, or the format in the map.',
    zh: "{column} \u4E2D\u7684\u201C{value}\u201D\u4E0D\u7B26\u5408\u65F6\u95F4\u683C\u5F0F {format}\uFF0C\u6216\u4E0D\u662F\u771F\u5B9E\u5B58\u5728\u7684\u65E5\u671F\u65F6\u95F4\u3002\u8BF7\u66F4\u6B63\uFF0C\u6216\u66F4\u6B63\u6620\u5C04\u6587\u4EF6\u4E2D\u7684\u683C\u5F0F\u3002"
  },
  "cases/unknown-cell-value": {
    severity: "error",
    params: ["column", "value", "known"],
    en: '"{value}" in {column} is not listed in the map. Listed: {known}. Add it to the map or correct the cell.',
    zh: "{column} \u4E2D\u7684\u201C{value}\u201D\u672A\u5728\u6620\u5C04\u6587\u4EF6\u4E2D\u5217\u51FA\u3002\u5DF2\u5217\u51FA\uFF1A{known}\u3002\u8BF7\u8865\u5145\u6620\u5C04\u6216\u66F4\u6B63\u5355\u5143\u683C\u3002"
  },
  "cases/bad-fact-cell": {
    severity: "error",
    params: ["column", "fact", "value", "expected"],
    en: '"{value}" in {column} is not a value of the fact "{fact}": {expected} is needed. An empty cell means that it is not known.',
    zh: "{column} \u4E2D\u7684\u201C{value}\u201D\u4E0D\u662F\u4E8B\u5B9E\u201C{fact}\u201D\u7684\u503C\uFF1A\u5E94\u4E3A {expected}\u3002\u7A7A\u5355\u5143\u683C\u8868\u793A\u672A\u77E5\u3002"
  },
  "cases/unknown-unit": {
    severity: "error",
    params: ["column", "fact", "value", "unit"],
    en: '"{value}" in {column} is not in the unit of the fact "{fact}", which is {unit}. Convert it, or write the number alone.',
    zh: "{column} \u4E2D\u7684\u201C{value}\u201D\u4E0D\u662F\u4E8B\u5B9E\u201C{fact}\u201D\u6240\u7528\u7684\u5355\u4F4D {unit}\u3002\u8BF7\u6362\u7B97\uFF0C\u6216\u53EA\u5199\u6570\u5B57\u3002"
  },
  "cases/facts-needed": {
    severity: "error",
    params: ["facts"],
    en: "Whether the case is to be filed still depends on: {facts}. Supply these facts; unknown is not taken as no.",
    zh: "\u662F\u5426\u7ACB\u6848\u8FD8\u53D6\u51B3\u4E8E\uFF1A{facts}\u3002\u8BF7\u8865\u5145\u8FD9\u4E9B\u4E8B\u5B9E\uFF1B\u672A\u77E5\u4E0D\u7B49\u4E8E\u6CA1\u6709\u3002"
  },
  "cases/sub-category-without-code": {
    severity: "error",
    params: ["name"],
    en: 'The sub-category "{name}" is known by name only and has no code, so it has no filing conditions. Choose a sub-category with a code.',
    zh: "\u5C0F\u7C7B\u201C{name}\u201D\u4EC5\u6709\u540D\u79F0\u800C\u65E0\u4EE3\u7801\uFF0C\u6CA1\u6709\u7ACB\u6848\u6761\u4EF6\u3002\u8BF7\u9009\u7528\u6709\u4EE3\u7801\u7684\u5C0F\u7C7B\u3002"
  }
};

// packages/schema/src/issues/case-issues.ts
var caseIssues = {
  ...caseFileIssues,
  ...caseRowIssues
};

// packages/schema/src/issues/catalog-issues.ts
var catalogIssues = {
  "catalog/conflicting-versions": {
    severity: "error",
    params: ["id", "version"],
    en: "Version {version} of {id} was given twice with different content. A published version never changes; give the changed one a new version.",
    zh: "{id} \u7684 {version} \u7248\u7ED9\u51FA\u4E86\u4E24\u4EFD\u5185\u5BB9\u4E0D\u540C\u7684\u6587\u672C\u3002\u5DF2\u53D1\u5E03\u7684\u7248\u672C\u4E0D\u5F97\u6539\u52A8\uFF0C\u4FEE\u6539\u540E\u8BF7\u4F7F\u7528\u65B0\u7248\u672C\u53F7\u3002"
  },
  "catalog/unknown-standard": {
    severity: "error",
    params: ["id", "known"],
    en: "The catalog has no standard {id}. It holds: {known}.",
    zh: "\u76EE\u5F55\u4E2D\u6CA1\u6709\u6807\u51C6 {id}\u3002\u73B0\u6709\uFF1A{known}\u3002"
  },
  "catalog/unknown-version": {
    severity: "error",
    params: ["id", "version", "known"],
    en: "The catalog has no version {version} of {id}. It holds: {known}.",
    zh: "\u76EE\u5F55\u4E2D\u6CA1\u6709 {id} \u7684 {version} \u7248\u3002\u73B0\u6709\uFF1A{known}\u3002"
  },
  "catalog/hash-mismatch": {
    severity: "error",
    params: ["id", "version", "wanted", "given"],
    en: "Version {version} of {id} has the content hash {given}, not {wanted}: it is not the text that was pinned. Take the pinned text, or pin this one.",
    zh: "{id} {version} \u7248\u7684\u5185\u5BB9\u6563\u5217\u503C\u4E3A {given}\uFF0C\u800C\u975E {wanted}\uFF0C\u4E0D\u662F\u6240\u56FA\u5B9A\u7684\u6587\u672C\u3002\u8BF7\u4F7F\u7528\u6240\u56FA\u5B9A\u7684\u6587\u672C\uFF0C\u6216\u6539\u4E3A\u56FA\u5B9A\u6B64\u6587\u672C\u3002"
  },
  "catalog/malformed-hash": {
    severity: "error",
    params: ["hash", "least"],
    en: '"{hash}" is not a content hash. Write at least {least} of its 64 characters, 0-9 and a-f.',
    zh: "\u201C{hash}\u201D\u4E0D\u662F\u5185\u5BB9\u6563\u5217\u503C\u3002\u8BF7\u81F3\u5C11\u5199\u51FA\u5176 64 \u4E2A\u5B57\u7B26\uFF080-9\u3001a-f\uFF09\u4E2D\u7684\u524D {least} \u4E2A\u3002"
  },
  "catalog/draft": {
    severity: "info",
    params: ["id", "version"],
    en: "{id} {version} is a draft and has no force.",
    zh: "{id} {version} \u662F\u8349\u6848\uFF0C\u4E0D\u5177\u6548\u529B\u3002"
  },
  "catalog/not-yet-in-force": {
    severity: "info",
    params: ["id", "version", "from"],
    en: "{id} {version} is in force only from {from}.",
    zh: "{id} {version} \u81EA {from} \u8D77\u65BD\u884C\u3002"
  },
  "catalog/expired": {
    severity: "info",
    params: ["id", "version", "to"],
    en: "{id} {version} was in force until {to}.",
    zh: "{id} {version} \u6709\u6548\u671F\u81F3 {to}\u3002"
  },
  "catalog/repealed": {
    severity: "info",
    params: ["id", "version", "on", "by"],
    en: "{id} {version} was repealed on {on} by {by}.",
    zh: "{id} {version} \u5DF2\u4E8E {on} \u88AB{by}\u5E9F\u6B62\u3002"
  },
  "catalog/repeal-undated": {
    severity: "info",
    params: ["id", "version"],
    en: "{id} {version} is repealed; since when is not stated.",
    zh: "{id} {version} \u5DF2\u5E9F\u6B62\uFF0C\u5E9F\u6B62\u65E5\u671F\u672A\u5199\u660E\u3002"
  },
  "catalog/not-known-yet": {
    severity: "info",
    params: ["id", "version", "issued"],
    en: "{id} {version} was published on {issued} and not known before.",
    zh: "{id} {version} \u4E8E {issued} \u516C\u5E03\uFF0C\u6B64\u524D\u4E0D\u4E3A\u4EBA\u77E5\u3002"
  },
  "catalog/newer-version": {
    severity: "info",
    params: ["id", "version", "newer"],
    en: "{id} {version} is an older encoding; {newer} is taken.",
    zh: "{id} {version} \u662F\u8F83\u65E9\u7684\u7F16\u7801\u7248\u672C\uFF0C\u5DF2\u91C7\u7528 {newer}\u3002"
  }
};

// packages/schema/src/issues/change-issues.ts
var changeIssues = {
  "changes/different-standards": {
    severity: "warning",
    params: ["first", "second"],
    en: "{first} and {second} are two different standards, so their version numbers say nothing about each other. Compare two versions of one standard to learn the step.",
    zh: "{first} \u4E0E {second} \u662F\u4E24\u4E2A\u4E0D\u540C\u7684\u6807\u51C6\uFF0C\u7248\u672C\u53F7\u4E0D\u80FD\u4E92\u76F8\u6BD4\u8F83\u3002\u8981\u5F97\u51FA\u7248\u672C\u6B65\u957F\uFF0C\u8BF7\u6BD4\u8F83\u540C\u4E00\u6807\u51C6\u7684\u4E24\u4E2A\u7248\u672C\u3002"
  },
  "changes/version-too-low": {
    severity: "warning",
    params: ["id", "from", "to", "step", "least"],
    en: "The changes of {id} ask for a {step} step, and from {from} to {to} is less. Give the newer document at least version {least}.",
    zh: "{id} \u7684\u53D8\u66F4\u9700\u8981{step}\u6B65\u957F\uFF0C\u800C\u4ECE {from} \u5230 {to} \u4E0D\u591F\u3002\u8BF7\u5C06\u65B0\u7248\u672C\u53F7\u81F3\u5C11\u5B9A\u4E3A {least}\u3002"
  }
};

// packages/schema/src/issues/criteria-issues.ts
var criteriaIssues = {
  "criteria/unresolved-delegation": {
    severity: "error",
    params: ["part", "slot", "standard", "article"],
    en: '{standard} leaves the {part} part to another instrument ({article}), and none is bound to the slot "{slot}", so filing cannot be decided. Bind a standard to {slot} when compiling the rulebook (command line: --bind {slot}=STANDARD).',
    zh: "{standard} \u5C06{part}\u90E8\u5206\u4EA4\u7531\u5176\u4ED6\u6587\u4EF6\u89C4\u5B9A\uFF08{article}\uFF09\uFF0C\u59D4\u6258\u9879\u201C{slot}\u201D\u5C1A\u672A\u7ED1\u5B9A\uFF0C\u56E0\u6B64\u65E0\u6CD5\u5224\u65AD\u662F\u5426\u7ACB\u6848\u3002\u8BF7\u5728\u7F16\u8BD1\u89C4\u5219\u96C6\u65F6\u4E3A {slot} \u7ED1\u5B9A\u6807\u51C6\uFF08\u547D\u4EE4\u884C\uFF1A--bind {slot}=\u6807\u51C6\u7F16\u53F7\uFF09\u3002"
  },
  "criteria/malformed-condition": {
    severity: "error",
    params: [],
    en: "This is not a condition. A condition is one of all, any, not, condition, or a leaf with fact, operator and value.",
    zh: "\u8FD9\u91CC\u4E0D\u662F\u6761\u4EF6\u3002\u6761\u4EF6\u53EA\u80FD\u662F all\u3001any\u3001not\u3001condition \u4E4B\u4E00\uFF0C\u6216\u542B fact\u3001operator\u3001value \u7684\u5355\u9879\u3002"
  },
  "criteria/empty-group": {
    severity: "error",
    params: ["group"],
    en: 'The list "{group}" is empty. An empty list could be read as always or never true; say which condition is meant, or null for an unconditional row.',
    zh: "\u201C{group}\u201D\u5217\u8868\u4E3A\u7A7A\uFF0C\u65E2\u53EF\u8BFB\u4F5C\u6052\u771F\u4E5F\u53EF\u8BFB\u4F5C\u6052\u5047\u3002\u8BF7\u5199\u660E\u6761\u4EF6\uFF1B\u82E5\u65E0\u6761\u4EF6\u7ACB\u6848\uFF0C\u8BF7\u5199 null\u3002"
  },
  "criteria/too-deep": {
    severity: "error",
    params: ["depth"],
    en: "The condition is nested deeper than {depth} levels. Flatten it, or give its parts names.",
    zh: "\u6761\u4EF6\u5D4C\u5957\u8D85\u8FC7 {depth} \u5C42\u3002\u8BF7\u7B80\u5316\uFF0C\u6216\u5C06\u5176\u4E2D\u90E8\u5206\u547D\u540D\u540E\u5F15\u7528\u3002"
  },
  "criteria/condition-too-large": {
    severity: "error",
    params: ["size", "limit"],
    en: "With its named conditions written out, this condition has {size} parts, more than {limit}. Split the row.",
    zh: "\u5C55\u5F00\u547D\u540D\u6761\u4EF6\u540E\uFF0C\u672C\u6761\u4EF6\u5171 {size} \u9879\uFF0C\u8D85\u8FC7 {limit} \u9879\u3002\u8BF7\u62C6\u5206\u8BE5\u884C\u3002"
  },
  "criteria/unknown-condition": {
    severity: "error",
    params: ["condition"],
    en: 'There is no named condition "{condition}". Define it under "conditions", or correct the name.',
    zh: "\u6CA1\u6709\u540D\u4E3A\u201C{condition}\u201D\u7684\u547D\u540D\u6761\u4EF6\u3002\u8BF7\u5728 conditions \u4E2D\u5B9A\u4E49\uFF0C\u6216\u66F4\u6B63\u540D\u79F0\u3002"
  },
  "criteria/cyclic-condition": {
    severity: "error",
    params: ["condition"],
    en: 'The named condition "{condition}" refers to itself, directly or through others, and so never ends. Break the circle.',
    zh: "\u547D\u540D\u6761\u4EF6\u201C{condition}\u201D\u76F4\u63A5\u6216\u95F4\u63A5\u5F15\u7528\u4E86\u81EA\u8EAB\uFF0C\u65E0\u6CD5\u6C42\u503C\u3002\u8BF7\u6D88\u9664\u5FAA\u73AF\u5F15\u7528\u3002"
  },
  "criteria/unknown-fact": {
    severity: "error",
    params: ["fact"],
    en: 'The condition asks for the fact "{fact}", which facts.json does not define. Define it, or correct the name.',
    zh: "\u6761\u4EF6\u5F15\u7528\u4E86\u4E8B\u5B9E\u201C{fact}\u201D\uFF0C\u4F46 facts.json \u4E2D\u6CA1\u6709\u5B9A\u4E49\u3002\u8BF7\u8865\u5145\u5B9A\u4E49\uFF0C\u6216\u66F4\u6B63\u540D\u79F0\u3002"
  },
  "criteria/unknown-operator": {
    severity: "error",
    params: ["operator"],
    en: 'There is no operator "{operator}". Operators are equal, notEqual, in, notIn, contains, doesNotContain, lessThan, lessThanInclusive, greaterThan, greaterThanInclusive.',
    zh: "\u6CA1\u6709\u8FD0\u7B97\u7B26\u201C{operator}\u201D\u3002\u53EF\u7528\u7684\u6709 equal\u3001notEqual\u3001in\u3001notIn\u3001contains\u3001doesNotContain\u3001lessThan\u3001lessThanInclusive\u3001greaterThan\u3001greaterThanInclusive\u3002"
  },
  "criteria/operator-not-allowed": {
    severity: "error",
    params: ["operator", "fact", "type", "allowed"],
    en: 'The operator "{operator}" has no meaning for the fact "{fact}" of type {type}. Use one of: {allowed}.',
    zh: "\u8FD0\u7B97\u7B26\u201C{operator}\u201D\u4E0D\u9002\u7528\u4E8E{type}\u7C7B\u578B\u7684\u4E8B\u5B9E\u201C{fact}\u201D\u3002\u53EF\u7528\uFF1A{allowed}\u3002"
  },
  "criteria/wrong-value-type": {
    severity: "error",
    params: ["fact", "expected", "value"],
    en: 'The fact "{fact}" is compared with {value}, but the operand must be {expected}. Write it in that form.',
    zh: "\u4E8B\u5B9E\u201C{fact}\u201D\u7684\u6BD4\u8F83\u503C\u4E3A {value}\uFF0C\u5E94\u4E3A {expected}\u3002\u8BF7\u6309\u8BE5\u5F62\u5F0F\u4E66\u5199\u3002"
  },
  "criteria/unknown-value": {
    severity: "error",
    params: ["fact", "value"],
    en: 'The fact "{fact}" can never have the value "{value}", because facts.json does not list it. Add it there, or correct it here.',
    zh: "\u4E8B\u5B9E\u201C{fact}\u201D\u4E0D\u53EF\u80FD\u53D6\u503C\u201C{value}\u201D\uFF0Cfacts.json \u672A\u5217\u51FA\u8BE5\u4EE3\u7801\u3002\u8BF7\u8865\u5145\uFF0C\u6216\u5728\u6B64\u66F4\u6B63\u3002"
  },
  "criteria/operand-out-of-range": {
    severity: "error",
    params: ["fact", "value", "range"],
    en: 'The operand {value} lies outside the declared range of the fact "{fact}" ({range}), so this test never changes anything. Check the figure, its unit, or the range.',
    zh: "\u6BD4\u8F83\u503C {value} \u8D85\u51FA\u4E8B\u5B9E\u201C{fact}\u201D\u58F0\u660E\u7684\u8303\u56F4\uFF08{range}\uFF09\uFF0C\u8BE5\u5224\u65AD\u6C38\u8FDC\u4E0D\u8D77\u4F5C\u7528\u3002\u8BF7\u6838\u5BF9\u6570\u503C\u3001\u5355\u4F4D\u6216\u8303\u56F4\u3002"
  },
  "criteria/unit-not-allowed": {
    severity: "error",
    params: ["fact", "unit"],
    en: 'The fact "{fact}" has no unit, so its operand cannot be given in {unit}. Remove the unit, or give the fact one.',
    zh: "\u4E8B\u5B9E\u201C{fact}\u201D\u6CA1\u6709\u8BA1\u91CF\u5355\u4F4D\uFF0C\u6BD4\u8F83\u503C\u4E0D\u80FD\u5E26\u5355\u4F4D {unit}\u3002\u8BF7\u53BB\u6389\u5355\u4F4D\uFF0C\u6216\u4E3A\u8BE5\u4E8B\u5B9E\u58F0\u660E\u5355\u4F4D\u3002"
  },
  "criteria/unit-mismatch": {
    severity: "error",
    params: ["fact", "unit", "expected"],
    en: 'An operand in {unit} cannot be converted to {expected}, the unit of the fact "{fact}". Use a unit of the same kind.',
    zh: "\u6BD4\u8F83\u503C\u7684\u5355\u4F4D {unit} \u65E0\u6CD5\u6362\u7B97\u4E3A\u4E8B\u5B9E\u201C{fact}\u201D\u7684\u5355\u4F4D {expected}\u3002\u8BF7\u4F7F\u7528\u540C\u7C7B\u5355\u4F4D\u3002"
  },
  "criteria/inexact-unit": {
    severity: "error",
    params: ["fact", "value", "unit", "expected"],
    en: '{value} {unit} has no exact value in {expected}, the unit of the fact "{fact}". Write the operand in {expected}.',
    zh: "{value} {unit} \u4E0D\u80FD\u7CBE\u786E\u6362\u7B97\u4E3A\u4E8B\u5B9E\u201C{fact}\u201D\u7684\u5355\u4F4D {expected}\u3002\u8BF7\u76F4\u63A5\u7528 {expected} \u4E66\u5199\u3002"
  },
  "criteria/duplicate-row": {
    severity: "error",
    params: ["id"],
    en: "The row id {id} is used twice. Ids are stable and never reused; give the row the next free number.",
    zh: "\u884C\u6807\u8BC6 {id} \u91CD\u590D\u3002\u6807\u8BC6\u56FA\u5B9A\u4E14\u4E0D\u5F97\u91CD\u7528\uFF0C\u8BF7\u4F7F\u7528\u4E0B\u4E00\u4E2A\u672A\u7528\u5E8F\u53F7\u3002"
  },
  "criteria/missing-rows": {
    severity: "error",
    params: ["kind", "code"],
    en: 'This standard has no filing criterion for the {kind} sub-category "{code}", so it can neither be filed nor rejected under it.',
    zh: "\u672C\u6807\u51C6\u6CA1\u6709{kind}\u5C0F\u7C7B\u201C{code}\u201D\u7684\u7ACB\u6848\u6761\u4EF6\uFF0C\u65E2\u4E0D\u80FD\u636E\u6B64\u7ACB\u6848\uFF0C\u4E5F\u4E0D\u80FD\u636E\u6B64\u4E0D\u7ACB\u6848\u3002"
  },
  "criteria/example-fails": {
    severity: "error",
    params: ["row", "expected", "found"],
    en: "A worked example of {row} expects that it applies: {expected}; by its condition it is {found}. Correct the example or the condition.",
    zh: "\u884C {row} \u7684\u793A\u4F8B\u9884\u671F\u5176\u9002\u7528\u60C5\u51B5\u4E3A {expected}\uFF0C\u6309\u6761\u4EF6\u5224\u65AD\u4E3A {found}\u3002\u8BF7\u66F4\u6B63\u793A\u4F8B\u6216\u6761\u4EF6\u3002"
  },
  "criteria/conflicting-rows": {
    severity: "error",
    params: ["rows"],
    en: "Several rows hold at once although at most one may: {rows}. The standard must say which one wins, or the facts must be checked.",
    zh: "\u591A\u884C\u6761\u4EF6\u540C\u65F6\u6210\u7ACB\uFF0C\u800C\u672C\u6807\u51C6\u53EA\u5141\u8BB8\u4E00\u884C\u6210\u7ACB\uFF1A{rows}\u3002\u8BF7\u6838\u5BF9\u4E8B\u5B9E\uFF0C\u6216\u7531\u6807\u51C6\u660E\u786E\u53D6\u820D\u3002"
  },
  "criteria/unknown-limit": {
    severity: "error",
    params: ["rows"],
    en: "Several rows hold, and the shortest time limit decides, but no limit is known for {rows}, at least not for the area grade of the case. The rows cannot be compared; give areaGrade if their limits depend on it.",
    zh: "\u591A\u884C\u6761\u4EF6\u540C\u65F6\u6210\u7ACB\uFF0C\u5E94\u53D6\u65F6\u9650\u6700\u77ED\u8005\uFF0C\u4F46 {rows} \u7684\u65F6\u9650\u672A\u77E5\uFF0C\u6216\u672A\u5217\u51FA\u672C\u6848\u533A\u57DF\u7B49\u7EA7\u7684\u65F6\u9650\uFF0C\u65E0\u6CD5\u6BD4\u8F83\u3002\u82E5\u65F6\u9650\u968F\u533A\u57DF\u7B49\u7EA7\u800C\u5B9A\uFF0C\u8BF7\u63D0\u4F9B areaGrade\u3002"
  },
  "criteria/invalid-continues": {
    severity: "error",
    params: [],
    en: '"continues" says which earlier case the report goes on with. Give both the case number and the row it was filed under, e.g. {"case": "2026-0001", "criterion": "component/0101/1"}.',
    zh: '\u201Ccontinues\u201D\u7528\u4E8E\u8BF4\u660E\u4E0A\u62A5\u627F\u63A5\u54EA\u4E00\u4EF6\u524D\u4E00\u9636\u6BB5\u7684\u6848\u4EF6\u3002\u8BF7\u540C\u65F6\u7ED9\u51FA\u6848\u4EF6\u7F16\u53F7\u548C\u5176\u7ACB\u6848\u6761\u4EF6\uFF0C\u4F8B\u5982 {"case": "2026-0001", "criterion": "component/0101/1"}\u3002'
  },
  "criteria/wrong-stage": {
    severity: "error",
    params: ["row", "earlier", "following"],
    en: "The report is to be filed under {row}, which does not continue a case filed under {earlier}. What may follow that row: {following}. File the report as a case of its own, or correct the case it continues.",
    zh: "\u4E0A\u62A5\u5E94\u6309 {row} \u7ACB\u6848\uFF0C\u4F46\u8BE5\u884C\u4E0D\u80FD\u627F\u63A5\u6309 {earlier} \u7ACB\u6848\u7684\u6848\u4EF6\u3002\u80FD\u591F\u627F\u63A5\u540E\u8005\u7684\uFF1A{following}\u3002\u8BF7\u53E6\u884C\u7ACB\u6848\uFF0C\u6216\u66F4\u6B63\u6240\u627F\u63A5\u7684\u6848\u4EF6\u3002"
  },
  "criteria/unknown-stage": {
    severity: "error",
    params: ["row", "earlier"],
    en: "The row {row} continues {earlier}, which this standard does not have. Correct the row id.",
    zh: "\u884C {row} \u627F\u63A5 {earlier}\uFF0C\u4F46\u672C\u6807\u51C6\u6CA1\u6709\u8BE5\u884C\u3002\u8BF7\u66F4\u6B63\u884C\u6807\u8BC6\u3002"
  },
  "criteria/stage-of-other-kind": {
    severity: "error",
    params: ["row", "earlier"],
    en: "The row {row} continues {earlier}, but a component case cannot continue an event case, or the other way round. Name a row of the same kind.",
    zh: "\u884C {row} \u627F\u63A5 {earlier}\uFF0C\u4F46\u90E8\u4EF6\u6848\u4EF6\u4E0E\u4E8B\u4EF6\u6848\u4EF6\u4E0D\u80FD\u4E92\u76F8\u627F\u63A5\u3002\u8BF7\u6539\u4E3A\u540C\u4E00\u7C7B\u522B\u7684\u884C\u3002"
  },
  "criteria/cyclic-stages": {
    severity: "error",
    params: ["row", "earlier"],
    en: "The stages run in a circle: {row} continues {earlier}, which continues {row} again, directly or through others. A case could go on for ever; remove one of the steps.",
    zh: "\u9636\u6BB5\u5F62\u6210\u5FAA\u73AF\uFF1A{row} \u627F\u63A5 {earlier}\uFF0C\u800C\u540E\u8005\u53C8\u76F4\u63A5\u6216\u95F4\u63A5\u627F\u63A5 {row}\uFF0C\u6848\u4EF6\u5C06\u65E0\u6CD5\u7EC8\u7ED3\u3002\u8BF7\u53BB\u6389\u5176\u4E2D\u4E00\u73AF\u3002"
  },
  "criteria/approximate-needs": {
    severity: "warning",
    params: ["facts"],
    en: "The facts still needed ({facts}) are an upper bound: they could not be narrowed down exactly. Some of them may turn out not to matter.",
    zh: "\u5C1A\u7F3A\u7684\u4E8B\u5B9E\uFF08{facts}\uFF09\u662F\u4E0A\u9650\u4F30\u8BA1\uFF0C\u672A\u80FD\u7CBE\u786E\u6536\u7A84\uFF1B\u5176\u4E2D\u6709\u7684\u53EF\u80FD\u5E76\u4E0D\u5F71\u54CD\u7ED3\u8BBA\u3002"
  },
  "criteria/overlapping-rows": {
    severity: "warning",
    params: ["row", "other", "witness", "witnessZh"],
    en: "One and the same case meets both {row} and {other}: {witness}. Say in the conditions which row it belongs to, or rely on the hit policy knowingly.",
    zh: "\u540C\u4E00\u6848\u4EF6\u540C\u65F6\u7B26\u5408 {row} \u4E0E {other}\uFF1A{witnessZh}\u3002\u8BF7\u5728\u6761\u4EF6\u4E2D\u52A0\u4EE5\u533A\u5206\uFF0C\u6216\u660E\u786E\u7531\u547D\u4E2D\u7B56\u7565\u53D6\u820D\u3002"
  },
  "criteria/overlap-not-checked": {
    severity: "info",
    params: ["row", "limit"],
    en: "The condition of {row} unfolds into more than {limit} alternatives, so it was not compared with the other rows of its sub-category.",
    zh: "{row} \u7684\u6761\u4EF6\u5C55\u5F00\u540E\u8D85\u8FC7 {limit} \u79CD\u60C5\u5F62\uFF0C\u672A\u4E0E\u540C\u5C0F\u7C7B\u7684\u5176\u4ED6\u884C\u6BD4\u8F83\u3002"
  }
};

// packages/schema/src/issues/criteria-lint-issues.ts
var criteriaLintIssues = {
  "criteria/code-not-in-taxonomy": {
    severity: "error",
    params: ["row", "kind", "code"],
    en: "The row {row} is about the {kind} code {code}, which the taxonomy of this standard does not hold. Correct the code or add the entry.",
    zh: "\u884C {row} \u9488\u5BF9{kind}\u4EE3\u7801 {code}\uFF0C\u4F46\u672C\u6807\u51C6\u7684\u5206\u7C7B\u4E2D\u6CA1\u6709\u3002\u8BF7\u66F4\u6B63\u4EE3\u7801\u6216\u8865\u5145\u8BE5\u6761\u76EE\u3002"
  },
  "criteria/row-out-of-order": {
    severity: "info",
    params: ["row", "after"],
    en: "The row {row} stands after {after}. Rows of one sub-category stand together, by rising number, so that readers find them.",
    zh: "\u884C {row} \u6392\u5728 {after} \u4E4B\u540E\u3002\u540C\u4E00\u5C0F\u7C7B\u7684\u884C\u5E94\u653E\u5728\u4E00\u8D77\u5E76\u6309\u5E8F\u53F7\u9012\u589E\uFF0C\u4FBF\u4E8E\u67E5\u627E\u3002"
  },
  "criteria/number-gap": {
    severity: "info",
    params: ["row", "missing"],
    en: "Before {row} the number {missing} is missing. Numbers are never reused; check that no row was lost.",
    zh: "{row} \u4E4B\u524D\u7F3A\u5C11\u5E8F\u53F7 {missing}\u3002\u5E8F\u53F7\u4E0D\u5F97\u91CD\u7528\uFF0C\u8BF7\u786E\u8BA4\u6CA1\u6709\u9057\u6F0F\u884C\u3002"
  },
  "criteria/unknown-closing-action": {
    severity: "error",
    params: ["row", "action"],
    en: "The row {row} closes with the action {action}, which closingActions does not declare. Correct the name or declare it.",
    zh: "\u884C {row} \u7684\u7ED3\u6848\u52A8\u4F5C {action} \u672A\u5728 closingActions \u4E2D\u58F0\u660E\u3002\u8BF7\u66F4\u6B63\u540D\u79F0\u6216\u8865\u5145\u58F0\u660E\u3002"
  },
  "criteria/evidence-too-good": {
    severity: "error",
    params: ["row", "evidence", "best"],
    en: "The row {row} claims to be {evidence}, but this standard as a whole is only {best}. A row cannot be better known than its source; correct one of them.",
    zh: "\u884C {row} \u6807\u4E3A\u201C{evidence}\u201D\uFF0C\u800C\u6574\u4E2A\u6807\u51C6\u53EA\u662F\u201C{best}\u201D\u3002\u6761\u76EE\u7684\u4F9D\u636E\u4E0D\u80FD\u597D\u4E8E\u6765\u6E90\uFF0C\u8BF7\u66F4\u6B63\u5176\u4E00\u3002"
  },
  "criteria/ambiguous-wording": {
    severity: "warning",
    params: ["row", "type", "zh", "en", "choiceZh", "choice"],
    en: "The source of {row} leaves open {type}: {en}. {choice}. Ask the issuer where it matters.",
    zh: "{row} \u7684\u539F\u6587\u4E0D\u660E\uFF08{type}\uFF09\uFF1A{zh}\u3002{choiceZh}\u3002\u5FC5\u8981\u65F6\u8BF7\u5411\u53D1\u5E03\u673A\u5173\u786E\u8BA4\u3002"
  },
  "criteria/limit-differs-from-prior": {
    severity: "warning",
    params: ["row", "limit", "prior", "limitZh", "priorZh"],
    en: "The limit of {row} is {limit}; an earlier edition says {prior}. Check whether the change is meant.",
    zh: "{row} \u7684\u65F6\u9650\u4E3A {limitZh}\uFF0C\u65E7\u7248\u4E3A {priorZh}\u3002\u8BF7\u786E\u8BA4\u662F\u5426\u6709\u610F\u4FEE\u6539\u3002"
  },
  "criteria/lost-season": {
    severity: "warning",
    params: ["row", "season"],
    en: "An earlier edition limits {row} to the {season}; here the qualifier is gone. Check whether it was dropped on purpose.",
    zh: "\u65E7\u7248\u5C06 {row} \u9650\u5B9A\u4E8E{season}\uFF0C\u73B0\u884C\u7248\u6CA1\u6709\u6B64\u9650\u5B9A\u3002\u8BF7\u786E\u8BA4\u662F\u5426\u6709\u610F\u5220\u9664\u3002"
  },
  "criteria/threshold-differs-from-prior": {
    severity: "warning",
    params: ["row", "fact", "label", "labelZh", "threshold", "prior"],
    en: "The threshold of {row} for the {label} ({fact}) is {threshold}; an earlier edition says {prior}. Check whether the change is meant.",
    zh: "{row} \u4E2D{labelZh}\u7684\u754C\u9650\u4E3A{threshold}\uFF0C\u65E7\u7248\u4E3A{prior}\u3002\u8BF7\u786E\u8BA4\u662F\u5426\u6709\u610F\u4FEE\u6539\u3002"
  },
  "criteria/outlying-threshold": {
    severity: "warning",
    params: ["row", "fact", "label", "labelZh", "threshold", "usual", "rows"],
    en: "The threshold of {row} for the {label} ({fact}) is {threshold}, while {rows} rows of the same condition say {usual}. Such figures rise step by step where a spreadsheet filled them in; check the source.",
    zh: "{row} \u4E2D{labelZh}\u7684\u754C\u9650\u4E3A{threshold}\uFF0C\u800C\u540C\u7C7B\u6761\u4EF6\u7684 {rows} \u884C\u5747\u4E3A{usual}\u3002\u9010\u884C\u9012\u589E\u591A\u4E3A\u8868\u683C\u81EA\u52A8\u586B\u5145\u6240\u81F4\uFF0C\u8BF7\u6838\u5BF9\u539F\u6587\u3002"
  },
  "criteria/exclusion-as-text": {
    severity: "info",
    params: ["row", "zh", "en"],
    en: "An exclusion of {row} is carried as text and decides nothing: {en}. Apply it by hand, or add a condition.",
    zh: "{row} \u7684\u4E00\u9879\u6392\u9664\u53EA\u4EE5\u6587\u5B57\u8BB0\u5F55\uFF0C\u4E0D\u53C2\u4E0E\u5224\u65AD\uFF1A{zh}\u3002\u8BF7\u4EBA\u5DE5\u9002\u7528\uFF0C\u6216\u8865\u5145\u6761\u4EF6\u3002"
  },
  "criteria/swapped-bodies": {
    severity: "warning",
    params: ["row", "disposing", "supervising"],
    en: "In {row} the disposing bodies ({disposing}) and the supervising bodies ({supervising}) look swapped: the rest of the table uses them the other way round. Check the source.",
    zh: "{row} \u7684\u5904\u7F6E\u5355\u4F4D\uFF08{disposing}\uFF09\u4E0E\u4E3B\u7BA1\u90E8\u95E8\uFF08{supervising}\uFF09\u7591\u4F3C\u5BF9\u8C03\uFF1A\u8868\u4E2D\u5176\u4F59\u5404\u884C\u7684\u7528\u6CD5\u76F8\u53CD\u3002\u8BF7\u6838\u5BF9\u539F\u6587\u3002"
  }
};

// packages/schema/src/issues/document-issues.ts
var documentIssues = {
  "document/unknown-property": {
    severity: "error",
    params: ["property", "allowed"],
    en: 'The property "{property}" is not known here. Allowed are: {allowed}.',
    zh: "\u6B64\u5904\u6CA1\u6709\u5C5E\u6027\u201C{property}\u201D\u3002\u5141\u8BB8\u7684\u5C5E\u6027\uFF1A{allowed}\u3002"
  },
  "document/misspelt-property": {
    severity: "error",
    params: ["property", "nearest"],
    en: 'The property "{property}" is not known here; "{nearest}" is. Correct the spelling.',
    zh: "\u6B64\u5904\u6CA1\u6709\u5C5E\u6027\u201C{property}\u201D\uFF0C\u53EF\u80FD\u662F\u201C{nearest}\u201D\u3002\u8BF7\u6539\u6B63\u62FC\u5199\u3002"
  },
  "document/missing-property": {
    severity: "error",
    params: ["property"],
    en: 'The property "{property}" is missing. It is required here; add it.',
    zh: "\u7F3A\u5C11\u5FC5\u9700\u7684\u5C5E\u6027\u201C{property}\u201D\uFF0C\u8BF7\u8865\u4E0A\u3002"
  },
  "document/wrong-type": {
    severity: "error",
    params: ["expected", "found"],
    en: "Expected {expected}, found {found}. Change the kind of value.",
    zh: "\u6B64\u5904\u5E94\u4E3A {expected}\uFF0C\u5374\u662F {found}\u3002\u8BF7\u66F4\u6362\u503C\u7684\u7C7B\u578B\u3002"
  },
  "document/not-allowed-value": {
    severity: "error",
    params: ["value", "allowed"],
    en: "The value {value} is not allowed here. Allowed are: {allowed}.",
    zh: "\u6B64\u5904\u4E0D\u5141\u8BB8\u503C {value}\u3002\u5141\u8BB8\u7684\u503C\uFF1A{allowed}\u3002"
  },
  "document/wrong-form": {
    severity: "error",
    params: ["value", "example"],
    en: "{value} is not written in the form required here. Write it like {example}.",
    zh: "{value} \u7684\u5199\u6CD5\u4E0D\u7B26\u5408\u8981\u6C42\u3002\u8BF7\u53C2\u7167 {example}\u3002"
  },
  "document/wrong-key-form": {
    severity: "error",
    params: ["key", "example"],
    en: 'The key "{key}" is not written in the form required here. Write it like {example}.',
    zh: "\u952E\u201C{key}\u201D\u7684\u5199\u6CD5\u4E0D\u7B26\u5408\u8981\u6C42\u3002\u8BF7\u53C2\u7167 {example}\u3002"
  },
  "document/no-such-date": {
    severity: "error",
    params: ["date"],
    en: "There is no day {date} in the calendar. Check month and day.",
    zh: "\u65E5\u5386\u4E2D\u6CA1\u6709 {date} \u8FD9\u4E00\u5929\uFF0C\u8BF7\u6838\u5BF9\u6708\u548C\u65E5\u3002"
  },
  "document/number-too-small": {
    severity: "error",
    params: ["value", "minimum"],
    en: "The number {value} is below the smallest allowed here, {minimum}.",
    zh: "\u6570 {value} \u5C0F\u4E8E\u6B64\u5904\u5141\u8BB8\u7684\u6700\u5C0F\u503C {minimum}\u3002"
  },
  "document/number-too-large": {
    severity: "error",
    params: ["value", "maximum"],
    en: "The number {value} is above the largest allowed here, {maximum}.",
    zh: "\u6570 {value} \u5927\u4E8E\u6B64\u5904\u5141\u8BB8\u7684\u6700\u5927\u503C {maximum}\u3002"
  },
  "document/text-too-short": {
    severity: "error",
    params: ["length", "minimum"],
    en: "The text has {length} characters; at least {minimum} are required here.",
    zh: "\u6587\u672C\u6709 {length} \u4E2A\u5B57\u7B26\uFF0C\u6B64\u5904\u81F3\u5C11\u9700\u8981 {minimum} \u4E2A\u3002"
  },
  "document/text-too-long": {
    severity: "error",
    params: ["length", "maximum"],
    en: "The text has {length} characters; at most {maximum} are allowed here.",
    zh: "\u6587\u672C\u6709 {length} \u4E2A\u5B57\u7B26\uFF0C\u6B64\u5904\u6700\u591A\u5141\u8BB8 {maximum} \u4E2A\u3002"
  },
  "document/too-few-items": {
    severity: "error",
    params: ["count", "minimum"],
    en: "There are {count} entries here; at least {minimum} are required.",
    zh: "\u6B64\u5904\u6709 {count} \u9879\uFF0C\u81F3\u5C11\u9700\u8981 {minimum} \u9879\u3002"
  },
  "document/too-many-items": {
    severity: "error",
    params: ["count", "maximum"],
    en: "There are {count} entries here; at most {maximum} are allowed.",
    zh: "\u6B64\u5904\u6709 {count} \u9879\uFF0C\u6700\u591A\u5141\u8BB8 {maximum} \u9879\u3002"
  },
  "document/no-alternative": {
    severity: "error",
    params: ["found", "alternatives"],
    en: "An object with {found} fits none of the shapes allowed here: {alternatives}. Use exactly one of them.",
    zh: "\u542B\u6709 {found} \u7684\u5BF9\u8C61\u4E0D\u7B26\u5408\u6B64\u5904\u5141\u8BB8\u7684\u4EFB\u4F55\u4E00\u79CD\u5F62\u5F0F\uFF1A{alternatives}\u3002\u8BF7\u53EA\u7528\u5176\u4E2D\u4E00\u79CD\u3002"
  },
  "document/invalid": {
    severity: "error",
    params: ["keyword"],
    en: 'This value breaks the rule "{keyword}" of the JSON Schema of this part. Compare it with the schema.',
    zh: "\u6B64\u503C\u8FDD\u53CD\u4E86\u672C\u90E8\u5206 JSON Schema \u7684\u89C4\u5219\u201C{keyword}\u201D\u3002\u8BF7\u5BF9\u7167 Schema \u68C0\u67E5\u3002"
  },
  "document/stray-white-space": {
    severity: "warning",
    params: ["text"],
    en: 'The text "{text}" begins or ends with white space, or holds a line break or a tab. Names that look the same would differ; remove it.',
    zh: "\u6587\u672C\u201C{text}\u201D\u9996\u5C3E\u6709\u7A7A\u767D\uFF0C\u6216\u542B\u6709\u6362\u884C\u3001\u5236\u8868\u7B26\uFF0C\u4F1A\u4F7F\u770B\u8D77\u6765\u76F8\u540C\u7684\u540D\u79F0\u5E76\u4E0D\u76F8\u540C\u3002\u8BF7\u5220\u9664\u3002"
  }
};

// packages/schema/src/issues/document-text-issues.ts
var documentTextIssues = {
  "document/empty": {
    severity: "error",
    params: [],
    en: "The document is empty. A JSON object is expected; check that the right file was saved.",
    zh: "\u6587\u6863\u4E3A\u7A7A\u3002\u6B64\u5904\u5E94\u4E3A\u4E00\u4E2A JSON \u5BF9\u8C61\uFF0C\u8BF7\u786E\u8BA4\u6587\u4EF6\u5DF2\u6B63\u786E\u4FDD\u5B58\u3002"
  },
  "document/too-large": {
    severity: "error",
    params: ["maximum"],
    en: "The document is larger than {maximum} bytes of UTF-8 and was not read. Split it into several standards.",
    zh: "\u6587\u6863\u8D85\u8FC7 {maximum} \u5B57\u8282\uFF08UTF-8\uFF09\uFF0C\u672A\u4E88\u8BFB\u53D6\u3002\u8BF7\u62C6\u5206\u4E3A\u591A\u4E2A\u6807\u51C6\u3002"
  },
  "document/too-deep": {
    severity: "error",
    params: ["maximum"],
    en: "Objects and lists are nested deeper than {maximum} levels; reading stopped here. Flatten the structure or use named conditions.",
    zh: "\u5BF9\u8C61\u548C\u5217\u8868\u7684\u5D4C\u5957\u8D85\u8FC7 {maximum} \u5C42\uFF0C\u8BFB\u53D6\u5230\u6B64\u4E3A\u6B62\u3002\u8BF7\u51CF\u5C11\u5D4C\u5957\uFF0C\u6216\u6539\u7528\u547D\u540D\u6761\u4EF6\u3002"
  },
  "document/too-many-nodes": {
    severity: "error",
    params: ["maximum"],
    en: "The document holds more than {maximum} values; reading stopped here. Split it into several standards.",
    zh: "\u6587\u6863\u5305\u542B\u7684\u503C\u8D85\u8FC7 {maximum} \u4E2A\uFF0C\u8BFB\u53D6\u5230\u6B64\u4E3A\u6B62\u3002\u8BF7\u62C6\u5206\u4E3A\u591A\u4E2A\u6807\u51C6\u3002"
  },
  "document/too-many-issues": {
    severity: "error",
    params: ["maximum"],
    en: "More than {maximum} problems were found; the rest is not listed. Correct these first and check again.",
    zh: "\u95EE\u9898\u8D85\u8FC7 {maximum} \u4E2A\uFF0C\u5176\u4F59\u672A\u5217\u51FA\u3002\u8BF7\u5148\u6539\u6B63\u5DF2\u5217\u51FA\u7684\u95EE\u9898\uFF0C\u518D\u91CD\u65B0\u68C0\u67E5\u3002"
  },
  "document/string-too-long": {
    severity: "error",
    params: ["length", "maximum"],
    en: "A text has {length} characters; at most {maximum} are allowed. Shorten it.",
    zh: "\u6587\u672C\u6709 {length} \u4E2A\u5B57\u7B26\uFF0C\u6700\u591A\u5141\u8BB8 {maximum} \u4E2A\u3002\u8BF7\u7F29\u77ED\u3002"
  },
  "document/byte-order-mark": {
    severity: "error",
    params: [],
    en: "The document begins with a byte order mark, which JSON does not allow. Save the file as UTF-8 without BOM.",
    zh: "\u6587\u6863\u4EE5\u5B57\u8282\u987A\u5E8F\u6807\u8BB0\uFF08BOM\uFF09\u5F00\u5934\uFF0CJSON \u4E0D\u5141\u8BB8\u3002\u8BF7\u53E6\u5B58\u4E3A\u4E0D\u5E26 BOM \u7684 UTF-8\u3002"
  },
  "document/not-utf-8": {
    severity: "error",
    params: [],
    en: "This is not UTF-8 text: the file has another encoding (spreadsheets and old editors often write GB18030 or UTF-16) or is damaged. Save it again as UTF-8 without BOM.",
    zh: "\u6B64\u5904\u4E0D\u662F UTF-8 \u6587\u672C\uFF1A\u6587\u4EF6\u53EF\u80FD\u91C7\u7528\u5176\u4ED6\u7F16\u7801\uFF08\u8868\u683C\u8F6F\u4EF6\u548C\u65E7\u7F16\u8F91\u5668\u5E38\u7528 GB18030\u3001UTF-16\uFF09\uFF0C\u6216\u8005\u5DF2\u635F\u574F\u3002\u8BF7\u53E6\u5B58\u4E3A\u4E0D\u5E26 BOM \u7684 UTF-8\u3002"
  },
  "document/not-json": {
    severity: "error",
    params: ["found", "expected"],
    en: "Found {found} where {expected} is expected; this is not JSON and reading stopped here. Correct this place and check again.",
    zh: "\u6B64\u5904\u5E94\u4E3A {expected}\uFF0C\u5374\u662F {found}\uFF1B\u8FD9\u4E0D\u662F\u5408\u6CD5\u7684 JSON\uFF0C\u8BFB\u53D6\u5230\u6B64\u4E3A\u6B62\u3002\u8BF7\u6539\u6B63\u540E\u91CD\u65B0\u68C0\u67E5\u3002"
  },
  "document/truncated": {
    severity: "error",
    params: ["expected"],
    en: "The document ends where {expected} is expected. It was cut off or a closing bracket or quote is missing.",
    zh: "\u6587\u6863\u5728\u5E94\u4E3A {expected} \u4E4B\u5904\u7ED3\u675F\u3002\u6587\u4EF6\u53EF\u80FD\u88AB\u622A\u65AD\uFF0C\u6216\u8005\u7F3A\u5C11\u53F3\u62EC\u53F7\u3001\u5F15\u53F7\u3002"
  },
  "document/trailing-content": {
    severity: "error",
    params: ["found"],
    en: "After the end of the document comes {found}. A file holds one JSON value; remove what follows it.",
    zh: "\u6587\u6863\u7ED3\u675F\u4E4B\u540E\u8FD8\u6709 {found}\u3002\u4E00\u4E2A\u6587\u4EF6\u53EA\u80FD\u6709\u4E00\u4E2A JSON \u503C\uFF0C\u8BF7\u5220\u9664\u5176\u540E\u7684\u5185\u5BB9\u3002"
  },
  "document/trailing-comma": {
    severity: "error",
    params: [],
    en: "A comma stands before a closing bracket. JSON does not allow it; remove the comma.",
    zh: "\u53F3\u62EC\u53F7\u4E4B\u524D\u591A\u4E86\u4E00\u4E2A\u9017\u53F7\uFF0CJSON \u4E0D\u5141\u8BB8\uFF0C\u8BF7\u5220\u9664\u3002"
  },
  "document/missing-comma": {
    severity: "error",
    params: [],
    en: "A comma is missing before this place. Values of a list and members of an object are separated by commas.",
    zh: "\u6B64\u5904\u4E4B\u524D\u7F3A\u5C11\u9017\u53F7\u3002\u5217\u8868\u7684\u503C\u4E4B\u95F4\u3001\u5BF9\u8C61\u7684\u6210\u5458\u4E4B\u95F4\u987B\u4EE5\u9017\u53F7\u5206\u9694\u3002"
  },
  "document/comment": {
    severity: "error",
    params: [],
    en: "JSON has no comments. Move the remark into a note or remove it.",
    zh: "JSON \u6CA1\u6709\u6CE8\u91CA\u3002\u8BF7\u628A\u8BF4\u660E\u5199\u5165 note\uFF0C\u6216\u5220\u9664\u3002"
  },
  "document/full-width-punctuation": {
    severity: "error",
    params: ["character", "ordinary"],
    en: "The full-width character {character} stands between values. Outside texts JSON knows only {ordinary}; switch the input method to half-width.",
    zh: "\u503C\u4E0E\u503C\u4E4B\u95F4\u51FA\u73B0\u4E86\u5168\u89D2\u5B57\u7B26 {character}\u3002\u5728\u6587\u672C\u4E4B\u5916 JSON \u53EA\u8BA4 {ordinary}\uFF0C\u8BF7\u5207\u6362\u5230\u534A\u89D2\u8F93\u5165\u3002"
  },
  "document/unquoted-key": {
    severity: "error",
    params: ["key"],
    en: 'The key {key} is not in double quotes. Write it as "{key}".',
    zh: '\u952E {key} \u6CA1\u6709\u52A0\u53CC\u5F15\u53F7\uFF0C\u5E94\u5199\u4F5C "{key}"\u3002'
  },
  "document/unknown-word": {
    severity: "error",
    params: ["word"],
    en: "The word {word} is not a JSON value. Only true, false and null may stand without quotes.",
    zh: "{word} \u4E0D\u662F JSON \u7684\u503C\u3002\u4E0D\u52A0\u5F15\u53F7\u7684\u53EA\u80FD\u662F true\u3001false \u548C null\u3002"
  },
  "document/malformed-number": {
    severity: "error",
    params: ["number"],
    en: "{number} is not a JSON number. Write an optional minus sign and digits without leading zeros, e.g. 12 or -0.5.",
    zh: "{number} \u4E0D\u662F JSON \u7684\u6570\u3002\u8BF7\u5199\u53EF\u9009\u7684\u8D1F\u53F7\u548C\u4E0D\u5E26\u524D\u5BFC\u96F6\u7684\u6570\u5B57\uFF0C\u4F8B\u5982 12 \u6216 -0.5\u3002"
  },
  "document/exponent": {
    severity: "error",
    params: ["number"],
    en: "The number {number} is written with an exponent. Standards hold plain numbers that a reader can compare with the source; write all digits.",
    zh: "\u6570 {number} \u4F7F\u7528\u4E86\u6307\u6570\u5199\u6CD5\u3002\u6807\u51C6\u4E2D\u7684\u6570\u5E94\u4FBF\u4E8E\u4E0E\u539F\u6587\u6838\u5BF9\uFF0C\u8BF7\u5199\u51FA\u5168\u90E8\u6570\u5B57\u3002"
  },
  "document/unsafe-number": {
    severity: "error",
    params: ["number"],
    en: "The number {number} cannot be held exactly: whole numbers go up to 9007199254740991, others have at most 15 digits. Use an exact fraction or a text.",
    zh: "\u6570 {number} \u65E0\u6CD5\u7CBE\u786E\u8868\u793A\uFF1A\u6574\u6570\u4E0D\u5F97\u8D85\u8FC7 9007199254740991\uFF0C\u5176\u4ED6\u6570\u6700\u591A 15 \u4F4D\u6570\u5B57\u3002\u8BF7\u6539\u7528\u7CBE\u786E\u5206\u6570\u6216\u6587\u672C\u3002"
  },
  "document/unknown-escape": {
    severity: "error",
    params: ["escape"],
    en: "The escape {escape} does not exist in JSON. A backslash itself is written as two backslashes.",
    zh: "JSON \u4E2D\u6CA1\u6709\u8F6C\u4E49 {escape}\u3002\u53CD\u659C\u6760\u672C\u8EAB\u987B\u5199\u6210\u4E24\u4E2A\u53CD\u659C\u6760\u3002"
  },
  "document/unterminated-string": {
    severity: "error",
    params: [],
    en: "A text runs over the end of the line. Close it with a double quote; a line break inside a text is written \\n.",
    zh: "\u6587\u672C\u8DE8\u8FC7\u4E86\u884C\u5C3E\u3002\u8BF7\u7528\u53CC\u5F15\u53F7\u7ED3\u675F\uFF1B\u6587\u672C\u4E2D\u7684\u6362\u884C\u5199\u4F5C \\n\u3002"
  },
  "document/control-character": {
    severity: "error",
    params: ["character"],
    en: "A text holds the control character {character}. Remove it.",
    zh: "\u6587\u672C\u4E2D\u542B\u6709\u63A7\u5236\u5B57\u7B26 {character}\uFF0C\u8BF7\u5220\u9664\u3002"
  },
  "document/lone-surrogate": {
    severity: "error",
    params: ["character"],
    en: "The text holds {character}, half of a character pair. It cannot be saved as UTF-8; type the character again.",
    zh: "\u6587\u672C\u542B\u6709 {character}\uFF0C\u53EA\u662F\u534A\u4E2A\u5B57\u7B26\uFF0C\u65E0\u6CD5\u5B58\u4E3A UTF-8\u3002\u8BF7\u91CD\u65B0\u8F93\u5165\u8BE5\u5B57\u7B26\u3002"
  },
  "document/invisible-character": {
    severity: "error",
    params: ["character"],
    en: "The text holds the invisible character {character}. Two texts that look the same would differ; remove it.",
    zh: "\u6587\u672C\u542B\u6709\u4E0D\u53EF\u89C1\u5B57\u7B26 {character}\uFF0C\u4F1A\u4F7F\u770B\u8D77\u6765\u76F8\u540C\u7684\u6587\u672C\u5E76\u4E0D\u76F8\u540C\u3002\u8BF7\u5220\u9664\u3002"
  },
  "document/compatibility-character": {
    severity: "error",
    params: ["text", "ordinary"],
    en: '"{text}" is written with full-width characters. Codes, ids and keys use ordinary ones: {ordinary}.',
    zh: "\u201C{text}\u201D\u4F7F\u7528\u4E86\u5168\u89D2\u5B57\u7B26\u3002\u4EE3\u7801\u3001\u6807\u8BC6\u548C\u952E\u987B\u7528\u534A\u89D2\uFF1A{ordinary}\u3002"
  },
  "document/not-nfc": {
    severity: "error",
    params: ["text", "normalized"],
    en: '"{text}" is not in Unicode normal form C, so it would not equal "{normalized}" although both look alike. Type it again or normalise the file.',
    zh: "\u201C{text}\u201D\u4E0D\u662F Unicode \u89C4\u8303\u5F62\u5F0F C\uFF0C\u867D\u4E0E\u201C{normalized}\u201D\u770B\u8D77\u6765\u4E00\u6837\u5374\u4E0D\u76F8\u7B49\u3002\u8BF7\u91CD\u65B0\u8F93\u5165\u6216\u5C06\u6587\u4EF6\u89C4\u8303\u5316\u3002"
  },
  "document/duplicate-key": {
    severity: "error",
    params: ["key"],
    en: 'The key "{key}" occurs twice in one object. Which one counts would be a guess; keep one.',
    zh: "\u540C\u4E00\u5BF9\u8C61\u4E2D\u952E\u201C{key}\u201D\u51FA\u73B0\u4E24\u6B21\uFF0C\u65E0\u6CD5\u5224\u65AD\u4EE5\u54EA\u4E2A\u4E3A\u51C6\u3002\u8BF7\u53EA\u4FDD\u7559\u4E00\u4E2A\u3002"
  },
  "document/forbidden-key": {
    severity: "error",
    params: ["key"],
    en: 'The key "{key}" is not allowed because programs give it a meaning of their own. Choose another name.',
    zh: "\u4E0D\u5141\u8BB8\u4F7F\u7528\u952E\u201C{key}\u201D\uFF0C\u56E0\u4E3A\u7A0B\u5E8F\u4F1A\u8D4B\u4E88\u5B83\u7279\u6B8A\u542B\u4E49\u3002\u8BF7\u6539\u7528\u5176\u4ED6\u540D\u79F0\u3002"
  }
};

// packages/schema/src/issues/evaluation-issues.ts
var evaluationIssues = {
  "evaluation/no-evaluation-part": {
    severity: "error",
    params: ["scheme"],
    en: "Scheme {scheme} cannot be scored: none of these standards has an evaluation part. Add a standard with an evaluation.json.",
    zh: "\u65E0\u6CD5\u6309\u65B9\u6848 {scheme} \u8BC4\u5206\uFF1A\u6240\u7ED9\u6807\u51C6\u90FD\u6CA1\u6709\u8BC4\u4EF7\u90E8\u5206\u3002\u8BF7\u52A0\u5165\u542B evaluation.json \u7684\u6807\u51C6\u3002"
  },
  "evaluation/unknown-scheme": {
    severity: "error",
    params: ["scheme", "known"],
    en: "There is no evaluation scheme {scheme}. Known schemes: {known}. Use one of these ids.",
    zh: "\u6CA1\u6709\u8BC4\u4EF7\u65B9\u6848 {scheme}\u3002\u5DF2\u6709\u65B9\u6848\uFF1A{known}\u3002\u8BF7\u4F7F\u7528\u5176\u4E2D\u4E4B\u4E00\u3002"
  },
  "evaluation/scheme-not-in-force": {
    severity: "error",
    params: ["scheme", "on", "from", "to"],
    en: "Scheme {scheme} does not apply on {on}: it holds from {from} to {to}. Choose a date inside, or the scheme of that date.",
    zh: "\u65B9\u6848 {scheme} \u5728 {on} \u4E0D\u9002\u7528\uFF1A\u5176\u9002\u7528\u671F\u4E3A {from} \u81F3 {to}\u3002\u8BF7\u9009\u62E9\u671F\u5185\u7684\u65E5\u671F\uFF0C\u6216\u5F53\u65E5\u9002\u7528\u7684\u65B9\u6848\u3002"
  },
  "evaluation/unknown-counter": {
    severity: "error",
    params: ["scheme", "indicator", "counter", "known"],
    en: "Indicator {indicator} of scheme {scheme} uses counter {counter}, which is not declared. Declared counters: {known}. Declare it or correct the name.",
    zh: "\u65B9\u6848 {scheme} \u7684\u6307\u6807 {indicator} \u4F7F\u7528\u4E86\u672A\u58F0\u660E\u7684\u8BA1\u6570\u9879 {counter}\u3002\u5DF2\u58F0\u660E\uFF1A{known}\u3002\u8BF7\u58F0\u660E\u8BE5\u8BA1\u6570\u9879\u6216\u66F4\u6B63\u540D\u79F0\u3002"
  },
  "evaluation/duplicate-indicator": {
    severity: "error",
    params: ["scheme", "indicator"],
    en: "Scheme {scheme} has two indicators with the id {indicator}; results could not be told apart. Rename one.",
    zh: "\u65B9\u6848 {scheme} \u6709\u4E24\u4E2A id \u540C\u4E3A {indicator} \u7684\u6307\u6807\uFF0C\u7ED3\u679C\u65E0\u6CD5\u533A\u5206\u3002\u8BF7\u6539\u5176\u4E2D\u4E00\u4E2A\u3002"
  },
  "evaluation/not-positive": {
    severity: "error",
    params: ["scheme", "indicator", "field"],
    en: "Indicator {indicator} of scheme {scheme} has a {field} that is zero or negative, so that better results would not score more. Give a positive number.",
    zh: "\u65B9\u6848 {scheme} \u7684\u6307\u6807 {indicator} \u7684 {field} \u4E3A\u96F6\u6216\u8D1F\u6570\uFF0C\u6210\u7EE9\u66F4\u597D\u5374\u4E0D\u4F1A\u5F97\u5206\u66F4\u9AD8\u3002\u8BF7\u7ED9\u51FA\u6B63\u6570\u3002"
  },
  "evaluation/weights-do-not-sum": {
    severity: "error",
    params: ["scheme", "sum", "declared"],
    en: "The weights of scheme {scheme} add up to {sum}, but it declares {declared}. Correct a weight or the declared sum.",
    zh: "\u65B9\u6848 {scheme} \u7684\u6743\u91CD\u4E4B\u548C\u4E3A {sum}\uFF0C\u800C\u58F0\u660E\u4E3A {declared}\u3002\u8BF7\u66F4\u6B63\u6743\u91CD\u6216\u58F0\u660E\u7684\u603B\u548C\u3002"
  },
  "evaluation/unknown-rows": {
    severity: "error",
    params: ["counter", "rows", "unit"],
    en: "Counter {counter} cannot tell for {rows} cases of {unit} whether they count, because a value is missing, and the scheme refuses to guess. Fill in the missing values or declare onMissing.",
    zh: "\u8BA1\u6570\u9879 {counter} \u5BF9 {unit} \u7684 {rows} \u4EF6\u6848\u4EF6\u56E0\u7F3A\u503C\u65E0\u6CD5\u5224\u65AD\u662F\u5426\u8BA1\u5165\uFF0C\u65B9\u6848\u89C4\u5B9A\u4E0D\u5F97\u731C\u6D4B\u3002\u8BF7\u8865\u5168\u7F3A\u503C\uFF0C\u6216\u58F0\u660E onMissing\u3002"
  },
  "evaluation/rows-left-out": {
    severity: "warning",
    params: ["counter", "rows", "unit"],
    en: "Counter {counter} left out {rows} cases of {unit}, because a value is missing. The rate rests on the others; fill in the values to include them.",
    zh: "\u8BA1\u6570\u9879 {counter} \u56E0\u7F3A\u503C\u672A\u8BA1\u5165 {unit} \u7684 {rows} \u4EF6\u6848\u4EF6\u3002\u6BD4\u7387\u53EA\u6309\u5176\u4F59\u6848\u4EF6\u8BA1\u7B97\uFF1B\u8865\u5168\u7F3A\u503C\u540E\u5373\u53EF\u8BA1\u5165\u3002"
  },
  "evaluation/zero-denominator": {
    severity: "error",
    params: ["scheme", "indicator", "unit"],
    en: "Indicator {indicator} of scheme {scheme} has a denominator of zero for {unit}, and the scheme refuses to give a value. Leave the unit out, or declare onZero.",
    zh: "\u65B9\u6848 {scheme} \u7684\u6307\u6807 {indicator} \u5BF9 {unit} \u7684\u5206\u6BCD\u4E3A\u96F6\uFF0C\u65B9\u6848\u89C4\u5B9A\u4E0D\u7ED9\u51FA\u6570\u503C\u3002\u8BF7\u5254\u9664\u8BE5\u5355\u4F4D\uFF0C\u6216\u58F0\u660E onZero\u3002"
  },
  "evaluation/rate-out-of-range": {
    severity: "warning",
    params: ["indicator", "unit", "numerator", "denominator"],
    en: "Indicator {indicator} of {unit} has a numerator of {numerator} over a denominator of {denominator}: a rate outside 0 to 100 %. Check that the numerator counts only cases of the denominator.",
    zh: "{unit} \u7684\u6307\u6807 {indicator} \u5206\u5B50\u4E3A {numerator}\u3001\u5206\u6BCD\u4E3A {denominator}\uFF0C\u6BD4\u7387\u8D85\u51FA 0 \u81F3 100 %\u3002\u8BF7\u68C0\u67E5\u5206\u5B50\u662F\u5426\u53EA\u8BA1\u5206\u6BCD\u4E2D\u7684\u6848\u4EF6\u3002"
  }
};

// packages/schema/src/issues/fact-issues.ts
var factIssues = {
  "facts/not-an-object": {
    severity: "error",
    params: ["given"],
    en: "Facts must be an object of fact names and values, not {given}. Leave out what is not known.",
    zh: "\u4E8B\u5B9E\u5E94\u4E3A\u201C\u540D\u79F0\u2014\u53D6\u503C\u201D\u7684\u5BF9\u8C61\uFF0C\u800C\u4E0D\u662F {given}\u3002\u4E0D\u77E5\u9053\u7684\u4E8B\u5B9E\u7559\u7A7A\u5373\u53EF\u3002"
  },
  "facts/unknown-fact": {
    severity: "error",
    params: ["fact"],
    en: 'There is no fact "{fact}" in the vocabulary of this standard. Check the spelling against facts.json; a fact that no rule knows is refused, not ignored.',
    zh: "\u672C\u6807\u51C6\u7684\u4E8B\u5B9E\u8BCD\u8868\u4E2D\u6CA1\u6709\u201C{fact}\u201D\u3002\u8BF7\u5BF9\u7167 facts.json \u6838\u5BF9\u5199\u6CD5\uFF1B\u89C4\u5219\u4E0D\u8BA4\u8BC6\u7684\u4E8B\u5B9E\u4E0D\u4F1A\u5FFD\u7565\uFF0C\u4E00\u5F8B\u62D2\u7EDD\u3002"
  },
  "facts/wrong-type": {
    severity: "error",
    params: ["fact", "expected", "given"],
    en: 'The fact "{fact}" must be {expected}, but {given} was given. A wrong type is a mistake, not an unknown: correct it, or leave the fact out.',
    zh: "\u4E8B\u5B9E\u201C{fact}\u201D\u5E94\u4E3A {expected}\uFF0C\u5B9E\u9645\u7ED9\u51FA\u7684\u662F {given}\u3002\u7C7B\u578B\u9519\u8BEF\u4E0D\u7B49\u4E8E\u672A\u77E5\uFF1A\u8BF7\u66F4\u6B63\uFF0C\u6216\u7559\u7A7A\u3002"
  },
  "facts/out-of-range": {
    severity: "error",
    params: ["fact", "value", "range"],
    en: 'The fact "{fact}" has the value {value}, outside its declared range ({range}). Check the figure and its unit.',
    zh: "\u4E8B\u5B9E\u201C{fact}\u201D\u7684\u53D6\u503C {value} \u8D85\u51FA\u58F0\u660E\u7684\u8303\u56F4\uFF08{range}\uFF09\u3002\u8BF7\u6838\u5BF9\u6570\u503C\u548C\u5355\u4F4D\u3002"
  },
  "facts/unknown-value": {
    severity: "error",
    params: ["fact", "value"],
    en: 'The fact "{fact}" has no value "{value}". Use one of the codes that facts.json lists for it.',
    zh: "\u4E8B\u5B9E\u201C{fact}\u201D\u6CA1\u6709\u53D6\u503C\u201C{value}\u201D\u3002\u8BF7\u4F7F\u7528 facts.json \u4E3A\u5176\u5217\u51FA\u7684\u4EE3\u7801\u3002"
  }
};

// packages/schema/src/issues/layer-issues.ts
var layerIssues = {
  "layers/cyclic-extends": {
    severity: "error",
    params: ["cycle"],
    en: 'The standards build on each other in a circle: {cycle}. Take one "extends" out.',
    zh: "\u6807\u51C6\u4E4B\u95F4\u5FAA\u73AF\u5F15\u7528\uFF1A{cycle}\u3002\u8BF7\u53BB\u6389\u5176\u4E2D\u4E00\u5904 extends\u3002"
  },
  "layers/conflicting-bases": {
    severity: "error",
    params: ["standard", "part", "key", "leaf", "first", "second"],
    en: 'Two bases of {standard} change "{leaf}" of {key} ({part}) in different ways: {first} and {second}. Say in {standard} which value holds: give the entry, or override the value.',
    zh: "{standard} \u7684\u4E24\u4E2A\u4E0A\u5C42\u6807\u51C6 {first} \u4E0E {second} \u5BF9 {key} \u7684\u201C{leaf}\u201D\uFF08{part}\uFF09\u4F5C\u4E86\u4E0D\u540C\u4FEE\u6539\u3002\u8BF7\u5728 {standard} \u4E2D\u5199\u660E\u4EE5\u4F55\u8005\u4E3A\u51C6\uFF1A\u7ED9\u51FA\u8BE5\u6761\u76EE\uFF0C\u6216\u8986\u76D6\u8BE5\u503C\u3002"
  },
  "layers/dangling-key": {
    severity: "error",
    params: ["standard", "part", "key"],
    en: 'The change of {standard} is about "{key}", but on that date the {part} part has no such entry. Correct the key; answers cite it in the same form.',
    zh: "{standard} \u8981\u4FEE\u6539\u201C{key}\u201D\uFF0C\u4F46\u8BE5\u65E5\u671F\u7684{part}\u90E8\u5206\u6CA1\u6709\u8FD9\u4E00\u6761\u76EE\u3002\u8BF7\u66F4\u6B63 key\uFF0C\u5176\u5199\u6CD5\u4E0E\u7B54\u590D\u6240\u5F15\u6761\u6B3E\u7F16\u53F7\u76F8\u540C\u3002"
  },
  "layers/dangling-leaf": {
    severity: "error",
    params: ["standard", "key", "leaf"],
    en: 'The change of {standard} takes "{leaf}" away from {key}, which does not have it. Correct the name or remove the change.',
    zh: "{standard} \u8981\u53BB\u6389 {key} \u7684\u201C{leaf}\u201D\uFF0C\u4F46\u8BE5\u6761\u76EE\u6CA1\u6709\u6B64\u9879\u3002\u8BF7\u66F4\u6B63\u540D\u79F0\u6216\u5220\u9664\u8BE5\u4FEE\u6539\u3002"
  },
  "layers/fixed-leaf": {
    severity: "error",
    params: ["standard", "key", "leaf"],
    en: 'The change of {standard} sets "{leaf}" of {key}, which no change may set: it names the entry, says what kind of thing it is, or is a list of entries with keys of their own. Remove the entry and give another one, or change those entries.',
    zh: "{standard} \u8981\u4FEE\u6539 {key} \u7684\u201C{leaf}\u201D\uFF0C\u4F46\u6B64\u9879\u4E0D\u53EF\u4FEE\u6539\uFF1A\u5B83\u662F\u6761\u76EE\u7684\u6807\u8BC6\u6216\u7C7B\u578B\uFF0C\u6216\u5176\u4E2D\u5404\u9879\u53E6\u6709\u81EA\u5DF1\u7684 key\u3002\u8BF7\u53BB\u6389\u8BE5\u6761\u76EE\u540E\u53E6\u7ACB\u6761\u76EE\uFF0C\u6216\u9010\u9879\u4FEE\u6539\u3002"
  },
  "layers/fact-redefined": {
    severity: "error",
    params: ["standard", "fact", "base", "before", "after"],
    en: '{standard} defines the fact "{fact}" as {after}, but {base} defines it as {before}, and conditions rely on that. Use another name.',
    zh: "{standard} \u628A\u4E8B\u5B9E\u201C{fact}\u201D\u5B9A\u4E49\u4E3A {after}\uFF0C\u800C {base} \u5B9A\u4E49\u4E3A {before}\uFF0C\u5DF2\u6709\u6761\u4EF6\u4EE5\u6B64\u4E3A\u636E\u3002\u8BF7\u6539\u7528\u5176\u4ED6\u540D\u79F0\u3002"
  },
  "layers/duplicate-change": {
    severity: "error",
    params: ["key", "leaf", "from"],
    en: 'Two changes set "{leaf}" of {key} from {from}, so which one holds is not said. Remove one of them.',
    zh: "\u6709\u4E24\u5904\u4FEE\u6539\u90FD\u81EA {from} \u8D77\u8BBE\u5B9A {key} \u7684\u201C{leaf}\u201D\uFF0C\u4EE5\u4F55\u8005\u4E3A\u51C6\u672A\u5199\u660E\u3002\u8BF7\u5220\u9664\u5176\u4E00\u3002"
  },
  "layers/reversed-dates": {
    severity: "error",
    params: ["from", "to"],
    en: "The change ends on {to}, before it begins on {from}. Correct the dates.",
    zh: "\u8BE5\u4FEE\u6539\u81EA {from} \u8D77\uFF0C\u5374\u6B62\u4E8E\u66F4\u65E9\u7684 {to}\u3002\u8BF7\u66F4\u6B63\u65E5\u671F\u3002"
  },
  "layers/duplicate-key": {
    severity: "error",
    params: ["standard", "part", "key"],
    en: "{standard} gives {key} twice in its {part} part, so which one replaces that of its base is not said. Remove one of them.",
    zh: "{standard} \u7684{part}\u90E8\u5206\u4E24\u6B21\u7ED9\u51FA {key}\uFF0C\u4EE5\u4F55\u8005\u53D6\u4EE3\u4E0A\u5C42\u6807\u51C6\u672A\u5199\u660E\u3002\u8BF7\u5220\u9664\u5176\u4E00\u3002"
  },
  "layers/missing-validator": {
    severity: "error",
    params: ["standard"],
    en: "The changes of {standard} have to be checked against the JSON Schema of the changed part, and nothing to check with was given. Pass validatePart of @lijie/schema when compiling.",
    zh: "{standard} \u7684\u4FEE\u6539\u987B\u6309\u88AB\u4FEE\u6539\u90E8\u5206\u7684 JSON Schema \u91CD\u65B0\u6838\u5BF9\uFF0C\u4F46\u672A\u63D0\u4F9B\u6838\u5BF9\u51FD\u6570\u3002\u8BF7\u5728\u7F16\u8BD1\u65F6\u4F20\u5165 @lijie/schema \u7684 validatePart\u3002"
  }
};

// packages/schema/src/issues/json-rules-issues.ts
var jsonRulesIssues = {
  "json-rules/malformed-rule": {
    severity: "error",
    params: [],
    en: 'This is not a rule of json-rules-engine. Give a list of objects, each with "conditions" and "event".',
    zh: "\u8FD9\u91CC\u4E0D\u662F json-rules-engine \u89C4\u5219\u3002\u8BF7\u7ED9\u51FA\u5BF9\u8C61\u5217\u8868\uFF0C\u6BCF\u4E2A\u5BF9\u8C61\u542B conditions \u548C event\u3002"
  },
  "json-rules/path-not-allowed": {
    severity: "error",
    params: [],
    en: 'A "path" reads inside a fact with an expression that can run code, so a standard has none. Make what it reads a fact of its own.',
    zh: "path \u7528\u53EF\u6267\u884C\u4EE3\u7801\u7684\u8868\u8FBE\u5F0F\u8BFB\u53D6\u4E8B\u5B9E\u5185\u90E8\uFF0C\u6807\u51C6\u4E2D\u4E0D\u5141\u8BB8\u3002\u8BF7\u5C06\u5176\u8BFB\u53D6\u7684\u5185\u5BB9\u53E6\u8BBE\u4E3A\u4E00\u4E2A\u4E8B\u5B9E\u3002"
  },
  "json-rules/params-not-allowed": {
    severity: "error",
    params: [],
    en: '"params" are handed to functions that compute facts; the facts of a case are given, not computed. Make each variant a fact of its own.',
    zh: "params \u7528\u4E8E\u8BA1\u7B97\u4E8B\u5B9E\u7684\u51FD\u6570\uFF1B\u6848\u4EF6\u4E8B\u5B9E\u5E94\u76F4\u63A5\u7ED9\u51FA\uFF0C\u4E0D\u7ECF\u8BA1\u7B97\u3002\u8BF7\u5C06\u5404\u79CD\u60C5\u5F62\u5206\u522B\u8BBE\u4E3A\u4E8B\u5B9E\u3002"
  },
  "json-rules/priority-not-allowed": {
    severity: "error",
    params: [],
    en: "A standard has no priorities: the order of evaluation never changes an answer. Remove it; which row wins is said by the hit policy.",
    zh: "\u6807\u51C6\u6CA1\u6709\u4F18\u5148\u7EA7\uFF0C\u6C42\u503C\u987A\u5E8F\u4E0D\u5F71\u54CD\u7ED3\u8BBA\u3002\u8BF7\u5220\u53BB\uFF1B\u591A\u884C\u6210\u7ACB\u65F6\u7684\u53D6\u820D\u7531\u547D\u4E2D\u7B56\u7565\u89C4\u5B9A\u3002"
  },
  "json-rules/fact-operand-not-allowed": {
    severity: "error",
    params: [],
    en: "The operand is taken from another fact. A condition compares a fact with a fixed value; make the difference of the two a fact.",
    zh: "\u6BD4\u8F83\u503C\u53D6\u81EA\u53E6\u4E00\u4E2A\u4E8B\u5B9E\u3002\u6761\u4EF6\u53EA\u80FD\u4E0E\u56FA\u5B9A\u503C\u6BD4\u8F83\uFF0C\u8BF7\u5C06\u4E24\u8005\u4E4B\u5DEE\u53E6\u8BBE\u4E3A\u4E00\u4E2A\u4E8B\u5B9E\u3002"
  },
  "json-rules/unknown-property": {
    severity: "error",
    params: ["property"],
    en: 'There is no property "{property}" here. Remove it, or correct its name.',
    zh: "\u8FD9\u91CC\u6CA1\u6709\u5C5E\u6027\u201C{property}\u201D\u3002\u8BF7\u5220\u53BB\uFF0C\u6216\u66F4\u6B63\u540D\u79F0\u3002"
  }
};

// packages/schema/src/issues/lint-issues.ts
var lintIssues = {
  "taxonomy/duplicate-code": {
    severity: "error",
    params: ["kind", "code"],
    en: "Two {kind} entries have the code {code}. A code names one sub-category; correct or remove one.",
    zh: "\u6709\u4E24\u4E2A{kind}\u6761\u76EE\u4F7F\u7528\u4EE3\u7801 {code}\u3002\u4E00\u4E2A\u4EE3\u7801\u53EA\u80FD\u5BF9\u5E94\u4E00\u4E2A\u5C0F\u7C7B\uFF0C\u8BF7\u66F4\u6B63\u6216\u5220\u9664\u5176\u4E00\u3002"
  },
  "taxonomy/duplicate-category": {
    severity: "error",
    params: ["kind", "code"],
    en: "Two {kind} categories have the code {code}. Correct or remove one.",
    zh: "\u6709\u4E24\u4E2A{kind}\u5927\u7C7B\u4F7F\u7528\u4EE3\u7801 {code}\u3002\u8BF7\u66F4\u6B63\u6216\u5220\u9664\u5176\u4E00\u3002"
  },
  "taxonomy/unknown-category": {
    severity: "error",
    params: ["kind", "code", "category"],
    en: "The {kind} entry {code} belongs to category {category}, which is not declared. Declare the category or correct its code.",
    zh: "{kind}\u6761\u76EE {code} \u6240\u5C5E\u7684\u5927\u7C7B {category} \u672A\u58F0\u660E\u3002\u8BF7\u58F0\u660E\u8BE5\u5927\u7C7B\u6216\u66F4\u6B63\u4EE3\u7801\u3002"
  },
  "taxonomy/entry-without-criterion": {
    severity: "info",
    params: ["kind", "code", "name"],
    en: "No filing criterion is given for the {kind} entry {code} ({name}), so cases of it cannot be decided.",
    zh: "{kind}\u6761\u76EE {code}\uFF08{name}\uFF09\u6CA1\u6709\u7ACB\u6848\u6761\u4EF6\uFF0C\u65E0\u6CD5\u5224\u5B9A\u6B64\u7C7B\u6848\u4EF6\u3002"
  },
  "taxonomy/code-outside-category": {
    severity: "error",
    params: ["kind", "code", "category"],
    en: "The {kind} code {code} does not begin with its category {category}, as codes of this edition do. Correct the code or the category.",
    zh: "{kind}\u4EE3\u7801 {code} \u4E0D\u4EE5\u6240\u5C5E\u5927\u7C7B {category} \u5F00\u5934\uFF0C\u4E0E\u672C\u7248\u5206\u7C7B\u7684\u7F16\u7801\u65B9\u5F0F\u4E0D\u7B26\u3002\u8BF7\u66F4\u6B63\u4EE3\u7801\u6216\u5927\u7C7B\u3002"
  },
  "taxonomy/kind-without-edition": {
    severity: "error",
    params: ["kind", "code"],
    en: 'The {kind} code {code} is listed, but "editions" names no {kind} edition, so it could never be looked up. Add the edition or correct the kind.',
    zh: "\u5217\u51FA\u4E86{kind}\u4EE3\u7801 {code}\uFF0C\u4F46 editions \u4E2D\u6CA1\u6709{kind}\u7684\u5206\u7C7B\u7248\u672C\uFF0C\u8BE5\u4EE3\u7801\u6C38\u8FDC\u67E5\u4E0D\u5230\u3002\u8BF7\u8865\u5145\u7248\u672C\u6216\u66F4\u6B63\u7C7B\u522B\u3002"
  },
  "taxonomy/entry-without-key": {
    severity: "error",
    params: ["kind", "name"],
    en: "The {kind} entry {name} has neither a code nor a key, so nothing can refer to it. Give it a key such as name:street-lamp.",
    zh: "{kind}\u6761\u76EE\u201C{name}\u201D\u65E2\u65E0\u4EE3\u7801\u4E5F\u65E0 key\uFF0C\u65E0\u6CD5\u5F15\u7528\u3002\u8BF7\u8865\u5145 key\uFF0C\u4F8B\u5982 name:street-lamp\u3002"
  },
  "facts/reversed-bounds": {
    severity: "error",
    params: ["fact", "minimum", "maximum"],
    en: 'The fact "{fact}" has the minimum {minimum} and the maximum {maximum}, so that no value is allowed. Swap or correct them.',
    zh: "\u4E8B\u5B9E\u201C{fact}\u201D\u7684\u6700\u5C0F\u503C {minimum} \u5927\u4E8E\u6700\u5927\u503C {maximum}\uFF0C\u4EFB\u4F55\u53D6\u503C\u90FD\u4E0D\u88AB\u5141\u8BB8\u3002\u8BF7\u5BF9\u8C03\u6216\u66F4\u6B63\u3002"
  },
  "document/repeated-item": {
    severity: "error",
    params: ["item"],
    en: "The list names {item} twice. Nothing is gained by it, and often another entry was meant; remove or correct one.",
    zh: "\u5217\u8868\u4E2D {item} \u51FA\u73B0\u4E24\u6B21\uFF0C\u6CA1\u6709\u610F\u4E49\uFF0C\u5F80\u5F80\u662F\u8BEF\u5199\u4E86\u53E6\u4E00\u9879\u3002\u8BF7\u5220\u9664\u6216\u66F4\u6B63\u5176\u4E00\u3002"
  },
  "document/malformed-area-code": {
    severity: "error",
    params: ["code"],
    en: '"{code}" is not a code of GB/T 2260: those have six digits, e.g. 140800. Complete it.',
    zh: "\u201C{code}\u201D\u4E0D\u662F GB/T 2260 \u884C\u653F\u533A\u5212\u4EE3\u7801\uFF1A\u5E94\u4E3A\u516D\u4F4D\u6570\u5B57\uFF0C\u4F8B\u5982 140800\u3002\u8BF7\u8865\u5168\u3002"
  },
  "time-limits/cut-off-contradicts": {
    severity: "error",
    params: ["unit", "after", "resumeAt"],
    en: "The unit {unit} moves results later than {after} to {resumeAt} of the next worked day, which is later than {after} again. Correct one of the two times.",
    zh: "\u5355\u4F4D {unit} \u628A\u665A\u4E8E {after} \u7684\u7ED3\u679C\u79FB\u5230\u4E0B\u4E00\u5DE5\u4F5C\u65E5 {resumeAt}\uFF0C\u800C {resumeAt} \u672C\u8EAB\u53C8\u665A\u4E8E {after}\u3002\u8BF7\u66F4\u6B63\u5176\u4E00\u3002"
  },
  "evaluation/incomparable-columns": {
    severity: "error",
    params: ["counter", "column", "than"],
    en: "The counter {counter} compares {column} with {than}, which are values of different kinds. Compare times with times, and counts and flags with numbers.",
    zh: "\u8BA1\u6570\u9879 {counter} \u5C06 {column} \u4E0E {than} \u6BD4\u8F83\uFF0C\u4E8C\u8005\u4E0D\u662F\u540C\u7C7B\u6570\u636E\u3002\u65F6\u95F4\u53EA\u80FD\u4E0E\u65F6\u95F4\u6BD4\u8F83\uFF0C\u6B21\u6570\u548C\u6807\u5FD7\u53EA\u80FD\u4E0E\u6570\u5B57\u6BD4\u8F83\u3002"
  },
  "time-limits/inferred-unit": {
    severity: "info",
    params: ["row", "printed", "unit", "label", "labelZh"],
    en: 'The limit of {row} is counted in the unit "{label}" ({unit}); reading "{printed}" so is inferred. Confirm it with the issuer.',
    zh: "{row} \u7684\u65F6\u9650\u6309{labelZh}\u8BA1\u7B97\uFF1B\u628A\u201C{printed}\u201D\u4F5C\u6B64\u7406\u89E3\u5C5E\u4E8E\u63A8\u65AD\uFF0C\u8BF7\u5411\u53D1\u5E03\u673A\u5173\u786E\u8BA4\u3002"
  },
  "time-limits/glued-action": {
    severity: "warning",
    params: ["row", "printed", "label", "action"],
    en: 'The printed unit "{printed}" of {row} is the unit "{label}" with "{action}" glued to it. Keep the unit here and move the rest to the closing condition.',
    zh: "{row} \u7684\u65F6\u9650\u5355\u4F4D\u201C{printed}\u201D\u662F\u5728\u201C{label}\u201D\u540E\u8FDE\u5199\u4E86\u201C{action}\u201D\u3002\u5355\u4F4D\u5904\u53EA\u4FDD\u7559\u5355\u4F4D\uFF0C\u5176\u4F59\u79FB\u5165\u7ED3\u6848\u6761\u4EF6\u3002"
  },
  "calendar/malformed-zone-table": {
    severity: "error",
    params: ["zone"],
    en: "The offset table of the zone {zone} is not complete or not in ascending order. Prepare the standard again; such tables are never written by hand.",
    zh: "\u65F6\u533A {zone} \u7684\u504F\u79FB\u8868\u4E0D\u5B8C\u6574\u6216\u672A\u6309\u5347\u5E8F\u6392\u5217\u3002\u8BF7\u91CD\u65B0\u751F\u6210\uFF0C\u8BE5\u8868\u4E0D\u5E94\u624B\u5DE5\u7F16\u5199\u3002"
  },
  "calendar/contradicting-day": {
    severity: "error",
    params: ["date", "first", "second"],
    en: "The day {date} is off in one of the notices {first} and {second} and worked in the other, and neither amends the other. Correct the day or say which notice amends which.",
    zh: "\u901A\u77E5 {first} \u4E0E {second} \u5BF9 {date} \u7684\u5B89\u6392\u76F8\u53CD\uFF08\u653E\u5047\u4E0E\u4E0A\u73ED\uFF09\uFF0C\u4E14\u4E92\u4E0D\u4FEE\u6539\u3002\u8BF7\u66F4\u6B63\uFF0C\u6216\u6CE8\u660E\u4FEE\u6539\u5173\u7CFB\u3002"
  },
  "calendar/missing-year": {
    severity: "error",
    params: ["year", "from", "to"],
    en: "The coverage {from} to {to} includes {year}, for which no notice is held. Add the notice or shorten the coverage.",
    zh: "\u8986\u76D6\u8303\u56F4 {from} \u81F3 {to} \u5305\u542B {year} \u5E74\uFF0C\u4F46\u6CA1\u6709\u8BE5\u5E74\u7684\u901A\u77E5\u3002\u8BF7\u8865\u5145\u901A\u77E5\u6216\u7F29\u77ED\u8303\u56F4\u3002"
  },
  "evaluation/unused-counter": {
    severity: "info",
    params: ["counter"],
    en: "No indicator uses the counter {counter}. Remove it, or check that no indicator lost it.",
    zh: "\u6CA1\u6709\u6307\u6807\u4F7F\u7528\u8BA1\u6570\u9879 {counter}\u3002\u8BF7\u5220\u9664\uFF0C\u6216\u786E\u8BA4\u6CA1\u6709\u6307\u6807\u9057\u6F0F\u3002"
  },
  "evaluation/missing-counts-as-true": {
    severity: "warning",
    params: ["counter"],
    en: "The counter {counter} counts a case although the needed value is missing. That favours incomplete data; say so in the note, or use refuse or exclude.",
    zh: "\u8BA1\u6570\u9879 {counter} \u5728\u7F3A\u5C11\u6240\u9700\u6570\u636E\u65F6\u4ECD\u8BA1\u5165\u6848\u4EF6\uFF0C\u5BF9\u4E0D\u5B8C\u6574\u7684\u6570\u636E\u6709\u5229\u3002\u8BF7\u5728 note \u4E2D\u8BF4\u660E\uFF0C\u6216\u6539\u7528 refuse\u3001exclude\u3002"
  }
};

// packages/schema/src/issues/rulebook-issues.ts
var rulebookIssues = {
  "rulebook/draft-not-allowed": {
    severity: "error",
    params: ["id"],
    en: "The standard {id} is a draft and has no force. Ask for drafts explicitly (allowDraft; command line: --allow-draft) if that is what you want.",
    zh: "\u6807\u51C6 {id} \u662F\u8349\u6848\uFF0C\u4E0D\u5177\u6548\u529B\u3002\u786E\u9700\u4F7F\u7528\u65F6\uFF0C\u8BF7\u660E\u786E\u5141\u8BB8\u8349\u6848\uFF08allowDraft\uFF1B\u547D\u4EE4\u884C\uFF1A--allow-draft\uFF09\u3002"
  },
  "rulebook/repealed": {
    severity: "error",
    params: ["id"],
    en: "The standard {id} is repealed. Use the version that was in force on the date in question.",
    zh: "\u6807\u51C6 {id} \u5DF2\u5E9F\u6B62\u3002\u8BF7\u4F7F\u7528\u6240\u95EE\u65E5\u671F\u5F53\u65F6\u6709\u6548\u7684\u7248\u672C\u3002"
  },
  "rulebook/not-in-force": {
    severity: "error",
    params: ["id", "on", "from", "to"],
    en: "The standard {id} is not in force on {on}; it is in force from {from} to {to}. Choose another date or another standard.",
    zh: "\u6807\u51C6 {id} \u5728 {on} \u65E0\u6548\uFF0C\u5176\u6709\u6548\u671F\u4E3A {from} \u81F3 {to}\u3002\u8BF7\u66F4\u6362\u65E5\u671F\u6216\u6807\u51C6\u3002"
  },
  "rulebook/effective-date-unknown": {
    severity: "warning",
    params: ["id"],
    en: "The source of {id} does not state since when it is in force; the date was not checked.",
    zh: "{id} \u7684\u6765\u6E90\u672A\u5199\u660E\u65BD\u884C\u65E5\u671F\uFF0C\u56E0\u6B64\u672A\u6838\u5BF9\u65E5\u671F\u3002"
  },
  "rulebook/missing-part": {
    severity: "error",
    params: ["part"],
    en: "None of the given standards has a {part} part, and without it nothing can be decided. Add the standard that holds it.",
    zh: "\u6240\u7ED9\u6807\u51C6\u90FD\u6CA1\u6709{part}\u90E8\u5206\uFF0C\u7F3A\u5C11\u5B83\u65E0\u6CD5\u5224\u65AD\u3002\u8BF7\u52A0\u5165\u542B\u6709\u8BE5\u90E8\u5206\u7684\u6807\u51C6\u3002"
  },
  "rulebook/conflicting-parts": {
    severity: "error",
    params: ["part", "first", "second"],
    en: "Both {first} and {second} have a {part} part, and which of them wins is nowhere declared. Give only one of them.",
    zh: "{first} \u4E0E {second} \u90FD\u542B\u6709{part}\u90E8\u5206\uFF0C\u4E14\u672A\u89C4\u5B9A\u4EE5\u4F55\u8005\u4E3A\u51C6\u3002\u8BF7\u53EA\u7ED9\u51FA\u5176\u4E2D\u4E00\u4E2A\u3002"
  },
  "rulebook/duplicate-standard": {
    severity: "error",
    params: ["id"],
    en: "The standard {id} was given twice. Give each standard once.",
    zh: "\u6807\u51C6 {id} \u91CD\u590D\u7ED9\u51FA\u3002\u6BCF\u4E2A\u6807\u51C6\u53EA\u80FD\u7ED9\u51FA\u4E00\u6B21\u3002"
  },
  "rulebook/missing-standard": {
    severity: "error",
    params: ["id", "neededBy"],
    en: "The standard {id} is needed by {neededBy} but was not given. Add it to the list of standards.",
    zh: "{neededBy} \u9700\u8981\u6807\u51C6 {id}\uFF0C\u4F46\u672A\u7ED9\u51FA\u3002\u8BF7\u628A\u5B83\u52A0\u5165\u6807\u51C6\u5217\u8868\u3002"
  },
  "rulebook/unknown-slot": {
    severity: "error",
    params: ["slot", "known"],
    en: 'No given standard delegates a slot called "{slot}". Known slots: {known}.',
    zh: "\u6240\u7ED9\u6807\u51C6\u6CA1\u6709\u540D\u4E3A\u201C{slot}\u201D\u7684\u59D4\u6258\u9879\u3002\u5DF2\u6709\u59D4\u6258\u9879\uFF1A{known}\u3002"
  },
  "rulebook/wrong-slot-part": {
    severity: "error",
    params: ["slot", "id", "part"],
    en: 'The slot "{slot}" needs a standard with a {part} part of the right type; {id} has none. Bind another standard.',
    zh: "\u59D4\u6258\u9879\u201C{slot}\u201D\u9700\u8981\u542B\u6709\u76F8\u5E94{part}\u90E8\u5206\u7684\u6807\u51C6\uFF0C{id} \u6CA1\u6709\u3002\u8BF7\u7ED1\u5B9A\u5176\u4ED6\u6807\u51C6\u3002"
  },
  "rulebook/wrong-version": {
    severity: "error",
    params: ["slot", "id", "wanted", "given"],
    en: 'The slot "{slot}" is bound to version {wanted} of {id}, but version {given} was given. Give the bound version or change the binding.',
    zh: "\u59D4\u6258\u9879\u201C{slot}\u201D\u7ED1\u5B9A\u7684\u662F {id} \u7684 {wanted} \u7248\uFF0C\u7ED9\u51FA\u7684\u5374\u662F {given} \u7248\u3002\u8BF7\u7ED9\u51FA\u6240\u7ED1\u5B9A\u7684\u7248\u672C\uFF0C\u6216\u66F4\u6539\u7ED1\u5B9A\u3002"
  },
  "rulebook/missing-zone-table": {
    severity: "error",
    params: ["id", "zone"],
    en: "The standard {id} uses the time zone {zone} but carries no table for it. Prepare the document with prepareStandard of @lijie/engine/calendar-compiler.",
    zh: "\u6807\u51C6 {id} \u4F7F\u7528\u65F6\u533A {zone}\uFF0C\u4F46\u672A\u9644\u8BE5\u65F6\u533A\u7684\u504F\u79FB\u8868\u3002\u8BF7\u5148\u7528 @lijie/engine/calendar-compiler \u7684 prepareStandard \u5904\u7406\u6587\u6863\u3002"
  },
  "rulebook/unbound-provider": {
    severity: "error",
    params: ["part", "standard", "slot", "other"],
    en: '{standard} leaves its {part} part to another instrument (slot "{slot}"), and {other}, given beside it, has one but is not bound to the slot. Bind it, or leave it out.',
    zh: "{standard} \u5C06{part}\u90E8\u5206\u4EA4\u7531\u5176\u4ED6\u6587\u4EF6\u89C4\u5B9A\uFF08\u59D4\u6258\u9879\u201C{slot}\u201D\uFF09\uFF0C\u540C\u65F6\u7ED9\u51FA\u7684 {other} \u542B\u6709\u8BE5\u90E8\u5206\u5374\u672A\u7ED1\u5B9A\u3002\u8BF7\u7ED1\u5B9A\u8BE5\u6807\u51C6\uFF0C\u6216\u4E0D\u8981\u7ED9\u51FA\u5B83\u3002"
  },
  "rulebook/slot-already-filled": {
    severity: "error",
    params: ["slot", "part", "first", "second"],
    en: 'The slot "{slot}" gives the {part} part from {second}, but {first} gives it already. Bind a part only once.',
    zh: "\u59D4\u6258\u9879\u201C{slot}\u201D\u7531 {second} \u63D0\u4F9B{part}\u90E8\u5206\uFF0C\u4F46 {first} \u5DF2\u63D0\u4F9B\u3002\u540C\u4E00\u90E8\u5206\u53EA\u80FD\u7ED1\u5B9A\u4E00\u6B21\u3002"
  },
  "rulebook/bad-date": {
    severity: "error",
    params: ["date"],
    en: '"{date}" is not a date. Write YYYY-MM-DD.',
    zh: "\u201C{date}\u201D\u4E0D\u662F\u65E5\u671F\u3002\u8BF7\u5199\u6210 YYYY-MM-DD\u3002"
  }
};

// packages/schema/src/issues/standard-issues.ts
var standardIssues = {
  "standard/dates-out-of-order": {
    severity: "warning",
    params: ["earlier", "earlierDate", "later", "laterDate"],
    en: '"{later}" ({laterDate}) lies before "{earlier}" ({earlierDate}). Check both against the source.',
    zh: "\u201C{later}\u201D\uFF08{laterDate}\uFF09\u65E9\u4E8E\u201C{earlier}\u201D\uFF08{earlierDate}\uFF09\u3002\u8BF7\u5BF9\u7167\u6765\u6E90\u6838\u5BF9\u3002"
  },
  "standard/repealed-without-date": {
    severity: "warning",
    params: [],
    en: 'The status is "repealed", but neither "repealed" nor "effectiveTo" says since when, so no earlier date can be asked about. Add the date.',
    zh: "\u72B6\u6001\u4E3A\u5DF2\u5E9F\u6B62\uFF0C\u4F46 repealed \u4E0E effectiveTo \u5747\u672A\u5199\u660E\u65E5\u671F\uFF0C\u56E0\u6B64\u65E0\u6CD5\u6309\u66F4\u65E9\u7684\u65E5\u671F\u67E5\u8BE2\u3002\u8BF7\u8865\u5145\u65E5\u671F\u3002"
  },
  "standard/draft-with-end": {
    severity: "warning",
    params: ["property"],
    en: 'The status is "draft", but "{property}" is given, and what never was in force cannot be repealed. Correct the status or remove it.',
    zh: "\u72B6\u6001\u4E3A\u8349\u6848\uFF0C\u5374\u5199\u6709 {property}\uFF1B\u4ECE\u672A\u65BD\u884C\u7684\u6587\u4EF6\u8C08\u4E0D\u4E0A\u5E9F\u6B62\u3002\u8BF7\u66F4\u6B63\u72B6\u6001\u6216\u5220\u9664\u8BE5\u9879\u3002"
  },
  "standard/duplicate-slot": {
    severity: "error",
    params: ["slot"],
    en: 'The slot "{slot}" is delegated twice. Give each delegation a name of its own.',
    zh: "\u59D4\u6258\u9879\u201C{slot}\u201D\u91CD\u590D\u3002\u8BF7\u4E3A\u6BCF\u4E2A\u59D4\u6258\u9879\u53D6\u4E0D\u540C\u7684\u540D\u79F0\u3002"
  }
};

// packages/schema/src/issues/taxonomy-issues.ts
var taxonomyIssues = {
  "taxonomy/unknown-code": {
    severity: "error",
    params: ["kind", "code", "edition"],
    en: 'No {kind} sub-category has the code "{code}" in edition {edition}. Codes of components and events are separate; check the kind and the edition.',
    zh: "\u5206\u7C7B\u7248\u672C {edition} \u4E2D\u6CA1\u6709\u4EE3\u7801\u4E3A\u201C{code}\u201D\u7684{kind}\u5C0F\u7C7B\u3002\u90E8\u4EF6\u4E0E\u4E8B\u4EF6\u7684\u4EE3\u7801\u5404\u81EA\u72EC\u7ACB\uFF0C\u8BF7\u6838\u5BF9\u7C7B\u522B\u548C\u7248\u672C\u3002"
  },
  "taxonomy/unknown-name": {
    severity: "error",
    params: ["kind", "name", "edition"],
    en: 'No {kind} sub-category is called "{name}" in edition {edition}. Names must be written exactly as in the taxonomy or its aliases.',
    zh: "\u5206\u7C7B\u7248\u672C {edition} \u4E2D\u6CA1\u6709\u540D\u4E3A\u201C{name}\u201D\u7684{kind}\u5C0F\u7C7B\u3002\u540D\u79F0\u987B\u4E0E\u5206\u7C7B\u8868\u6216\u5176\u522B\u540D\u5B8C\u5168\u4E00\u81F4\u3002"
  },
  "taxonomy/unknown-kind": {
    severity: "error",
    params: ["kind", "kinds"],
    en: 'There are no sub-categories of the kind "{kind}" here; known kinds: {kinds}. A component is an object of the city, an event is something that happens.',
    zh: "\u8FD9\u91CC\u6CA1\u6709\u7C7B\u522B\u201C{kind}\u201D\u7684\u5C0F\u7C7B\uFF0C\u5DF2\u6709\u7684\u7C7B\u522B\uFF1A{kinds}\u3002\u90E8\u4EF6\uFF08\u5199\u4F5C component\uFF09\u4E0E\u4E8B\u4EF6\uFF08\u5199\u4F5C event\uFF09\u5206\u5F00\u7F16\u7801\uFF0C\u8BF7\u6307\u660E\u5176\u4E00\u3002"
  },
  "taxonomy/malformed-code": {
    severity: "error",
    params: ["kind", "code", "edition", "form"],
    en: '"{code}" cannot be a {kind} code of edition {edition}: codes are written as {form}. Give the code as text, with its leading zeros.',
    zh: "\u201C{code}\u201D\u4E0D\u662F\u5206\u7C7B\u7248\u672C {edition} \u7684{kind}\u4EE3\u7801\u5199\u6CD5\uFF1A\u4EE3\u7801\u5E94\u4E3A {form}\u3002\u8BF7\u4EE5\u6587\u672C\u7ED9\u51FA\uFF0C\u4FDD\u7559\u524D\u5BFC\u96F6\u3002"
  },
  "taxonomy/misspelt-code": {
    severity: "error",
    params: ["kind", "code", "edition", "suggestion"],
    en: 'No {kind} sub-category has the code "{code}" in edition {edition}, but there is "{suggestion}". Codes are text with half-width digits and all their leading zeros; write "{suggestion}" if that is meant.',
    zh: "\u5206\u7C7B\u7248\u672C {edition} \u4E2D\u6CA1\u6709{kind}\u4EE3\u7801\u201C{code}\u201D\uFF0C\u4F46\u6709\u201C{suggestion}\u201D\u3002\u4EE3\u7801\u662F\u6587\u672C\uFF0C\u7528\u534A\u89D2\u6570\u5B57\u5E76\u4FDD\u7559\u524D\u5BFC\u96F6\uFF1B\u82E5\u6307\u540E\u8005\uFF0C\u8BF7\u5199\u201C{suggestion}\u201D\u3002"
  },
  "taxonomy/edition-mismatch": {
    severity: "error",
    params: ["kind", "code", "edition", "bound"],
    en: 'The {kind} code "{code}" is given in edition {edition}, but edition {bound} is bound here. The same number can mean something else in another edition; translate it first, or bind the other edition.',
    zh: "{kind}\u4EE3\u7801\u201C{code}\u201D\u5C5E\u4E8E\u5206\u7C7B\u7248\u672C {edition}\uFF0C\u800C\u6B64\u5904\u91C7\u7528\u7684\u662F {bound}\u3002\u540C\u4E00\u4EE3\u7801\u5728\u4E0D\u540C\u7248\u672C\u4E2D\u542B\u4E49\u53EF\u80FD\u4E0D\u540C\uFF0C\u8BF7\u5148\u5BF9\u7167\u8F6C\u6362\uFF0C\u6216\u6539\u7528\u76F8\u5E94\u7248\u672C\u3002"
  },
  "taxonomy/entry-without-code": {
    severity: "error",
    params: ["kind", "key", "name", "edition"],
    en: "The {kind} sub-category {name} ({key}) is known by name only in edition {edition}; its code is not known, so it can be listed but not decided.",
    zh: "{kind}\u5C0F\u7C7B\u201C{name}\u201D\uFF08{key}\uFF09\u5728\u5206\u7C7B\u7248\u672C {edition} \u4E2D\u53EA\u77E5\u540D\u79F0\u3001\u4E0D\u77E5\u4EE3\u7801\uFF0C\u53EA\u80FD\u5217\u51FA\uFF0C\u4E0D\u80FD\u636E\u4EE5\u5224\u5B9A\u3002"
  },
  "taxonomy/ambiguous-name": {
    severity: "error",
    params: ["kind", "name", "edition", "codes"],
    en: 'Several {kind} sub-categories are called "{name}" in edition {edition}: {codes}. Give the code instead.',
    zh: "\u5206\u7C7B\u7248\u672C {edition} \u4E2D\u6709\u591A\u4E2A{kind}\u5C0F\u7C7B\u540D\u4E3A\u201C{name}\u201D\uFF1A{codes}\u3002\u8BF7\u6539\u7528\u4EE3\u7801\u6307\u660E\u3002"
  }
};

// packages/schema/src/issues/time-limit-issues.ts
var timeLimitIssues = {
  "time-limits/missing-start": {
    severity: "error",
    params: [],
    en: "The start of the disposal clock is not given, so no deadline can be computed. Give startedAt.",
    zh: "\u7F3A\u5C11\u5904\u7F6E\u8BA1\u65F6\u7684\u8D77\u70B9\uFF0C\u65E0\u6CD5\u8BA1\u7B97\u622A\u6B62\u65F6\u95F4\u3002\u8BF7\u63D0\u4F9B startedAt\u3002"
  },
  "time-limits/invalid-start": {
    severity: "error",
    params: ["value"],
    en: '"{value}" is not an instant. Give epoch milliseconds as a whole number, or ISO 8601 text with an offset such as 2026-02-14T17:00:00+08:00.',
    zh: "\u201C{value}\u201D\u4E0D\u662F\u6709\u6548\u65F6\u523B\u3002\u8BF7\u7ED9\u51FA\u6574\u6570\u6BEB\u79D2\u65F6\u95F4\u6233\uFF0C\u6216\u5E26\u504F\u79FB\u7684 ISO 8601 \u6587\u672C\uFF0C\u4F8B\u5982 2026-02-14T17:00:00+08:00\u3002"
  },
  "time-limits/missing-limit": {
    severity: "error",
    params: [],
    en: "Neither a filing criterion nor a time limit is named. Give one of them.",
    zh: "\u65E2\u672A\u6307\u660E\u7ACB\u6848\u6761\u4EF6\uFF0C\u4E5F\u672A\u7ED9\u51FA\u5904\u7F6E\u65F6\u9650\u3002\u8BF7\u63D0\u4F9B\u5176\u4E00\u3002"
  },
  "time-limits/unknown-criterion": {
    severity: "error",
    params: ["criterion"],
    en: 'The rulebook has no filing criterion "{criterion}". Write it as kind/code/number, e.g. component/0101/1.',
    zh: "\u89C4\u5219\u96C6\u4E2D\u6CA1\u6709\u7ACB\u6848\u6761\u4EF6\u201C{criterion}\u201D\u3002\u8BF7\u6309\u201C\u7C7B\u522B/\u4EE3\u7801/\u5E8F\u53F7\u201D\u586B\u5199\uFF0C\u4F8B\u5982 component/0101/1\u3002"
  },
  "time-limits/no-known-limit": {
    severity: "error",
    params: ["criterion", "why", "whyZh"],
    en: "No time limit is known for {criterion}: {why}. No deadline is computed; take the limit from the competent organ.",
    zh: "{criterion} \u6CA1\u6709\u5DF2\u77E5\u7684\u5904\u7F6E\u65F6\u9650\uFF1A{whyZh}\u3002\u56E0\u6B64\u4E0D\u8BA1\u7B97\u622A\u6B62\u65F6\u95F4\uFF0C\u8BF7\u5411\u4E3B\u7BA1\u90E8\u95E8\u786E\u8BA4\u65F6\u9650\u3002"
  },
  "time-limits/invalid-limit": {
    severity: "error",
    params: ["value"],
    en: "{value} is not a time limit. Give a whole number of units, at least 1.",
    zh: "{value} \u4E0D\u662F\u6709\u6548\u65F6\u9650\u3002\u8BF7\u7ED9\u51FA\u4E0D\u5C0F\u4E8E 1 \u7684\u6574\u6570\u3002"
  },
  "time-limits/unknown-unit": {
    severity: "error",
    params: ["unit", "known"],
    en: 'The standard does not say what the time unit "{unit}" means. It declares: {known}.',
    zh: "\u8BE5\u6807\u51C6\u6CA1\u6709\u89C4\u5B9A\u65F6\u95F4\u5355\u4F4D\u201C{unit}\u201D\u7684\u542B\u4E49\u3002\u5DF2\u89C4\u5B9A\u7684\u5355\u4F4D\uFF1A{known}\u3002"
  },
  "time-limits/unresolved-delegation": {
    severity: "error",
    params: ["unit", "label", "labelZh", "slot"],
    en: 'The time unit "{label}" ({unit}) counts working time, which the standard leaves to another instrument ({slot}), and none is bound. Bind a working calendar to {slot} when compiling the rulebook (command line: --bind {slot}=STANDARD).',
    zh: "\u65F6\u95F4\u5355\u4F4D\u201C{labelZh}\u201D\u6309\u5DE5\u4F5C\u65F6\u95F4\u8BA1\u7B97\uFF0C\u6807\u51C6\u5C06\u5176\u4EA4\u7531\u5176\u4ED6\u6587\u4EF6\u89C4\u5B9A\uFF08{slot}\uFF09\uFF0C\u76EE\u524D\u672A\u7ED1\u5B9A\u3002\u8BF7\u5728\u7F16\u8BD1\u89C4\u5219\u96C6\u65F6\u4E3A {slot} \u7ED1\u5B9A\u5DE5\u4F5C\u65E5\u5386\uFF08\u547D\u4EE4\u884C\uFF1A--bind {slot}=\u6807\u51C6\u7F16\u53F7\uFF09\u3002"
  },
  "time-limits/unresolved-part": {
    severity: "error",
    params: ["part", "slot", "standard", "article"],
    en: '{standard} leaves the {part} part to another instrument ({article}), and none is bound to the slot "{slot}", so no deadline can be computed. Bind a standard to {slot} when compiling the rulebook (command line: --bind {slot}=STANDARD).',
    zh: "{standard} \u5C06{part}\u90E8\u5206\u4EA4\u7531\u5176\u4ED6\u6587\u4EF6\u89C4\u5B9A\uFF08{article}\uFF09\uFF0C\u59D4\u6258\u9879\u201C{slot}\u201D\u5C1A\u672A\u7ED1\u5B9A\uFF0C\u56E0\u6B64\u65E0\u6CD5\u8BA1\u7B97\u622A\u6B62\u65F6\u95F4\u3002\u8BF7\u5728\u7F16\u8BD1\u89C4\u5219\u96C6\u65F6\u4E3A {slot} \u7ED1\u5B9A\u6807\u51C6\uFF08\u547D\u4EE4\u884C\uFF1A--bind {slot}=\u6807\u51C6\u7F16\u53F7\uFF09\u3002"
  },
  "time-limits/no-calendar": {
    severity: "error",
    params: ["unit", "label", "labelZh"],
    en: 'The time unit "{label}" ({unit}) counts working time or working days, but the standard names no calendar. Name one in time-limits.json.',
    zh: "\u65F6\u95F4\u5355\u4F4D\u201C{labelZh}\u201D\u6309\u5DE5\u4F5C\u65F6\u95F4\u6216\u5DE5\u4F5C\u65E5\u8BA1\u7B97\uFF0C\u4F46\u6807\u51C6\u672A\u6307\u5B9A\u5DE5\u4F5C\u65E5\u5386\u3002\u8BF7\u5728 time-limits.json \u4E2D\u6307\u5B9A\u3002"
  },
  "time-limits/invalid-area-grade": {
    severity: "error",
    params: ["value"],
    en: '"{value}" is not an area grade. Give one capital letter such as A, or nothing when the grade is not known.',
    zh: "\u201C{value}\u201D\u4E0D\u662F\u6709\u6548\u7684\u533A\u57DF\u7B49\u7EA7\u3002\u8BF7\u586B\u5199\u4E00\u4E2A\u5927\u5199\u5B57\u6BCD\uFF08\u5982 A\uFF09\uFF1B\u7B49\u7EA7\u672A\u77E5\u65F6\u7559\u7A7A\u3002"
  },
  "time-limits/area-grade-missing": {
    severity: "error",
    params: ["known"],
    en: "The time limit depends on the area grade, the case gives none, and the standard names no grade to fall back on. Give areaGrade; the table has: {known}.",
    zh: "\u5904\u7F6E\u65F6\u9650\u968F\u533A\u57DF\u7B49\u7EA7\u800C\u5B9A\uFF0C\u6848\u4EF6\u672A\u7ED9\u51FA\u7B49\u7EA7\uFF0C\u6807\u51C6\u4E5F\u672A\u89C4\u5B9A\u7F3A\u7701\u7B49\u7EA7\u3002\u8BF7\u63D0\u4F9B areaGrade\uFF0C\u8868\u4E2D\u5217\u6709\uFF1A{known}\u3002"
  },
  "time-limits/area-grade-blank": {
    severity: "error",
    params: ["grade", "known"],
    en: "The table gives no time limit for area grade {grade} and names no grade to fall back on; it has: {known}. Check the grade of the area, or take the limit from the competent organ.",
    zh: "\u8868\u4E2D\u6CA1\u6709 {grade} \u7EA7\u533A\u57DF\u7684\u5904\u7F6E\u65F6\u9650\uFF0C\u4E5F\u672A\u89C4\u5B9A\u7F3A\u7701\u7B49\u7EA7\uFF1B\u5217\u6709\uFF1A{known}\u3002\u8BF7\u6838\u5BF9\u533A\u57DF\u7B49\u7EA7\uFF0C\u6216\u5411\u4E3B\u7BA1\u90E8\u95E8\u786E\u8BA4\u65F6\u9650\u3002"
  },
  "time-limits/fallback-grade-blank": {
    severity: "error",
    params: ["row", "grade", "known"],
    en: 'The time limit of {row} falls back on area grade {grade}, which it leaves blank; it has: {known}. Name one of these, or write "refuse".',
    zh: '{row} \u7684\u5904\u7F6E\u65F6\u9650\u7F3A\u7701\u53D6 {grade} \u7EA7\uFF0C\u4F46\u8BE5\u7B49\u7EA7\u6CA1\u6709\u65F6\u9650\uFF1B\u5217\u6709\uFF1A{known}\u3002\u8BF7\u6539\u4E3A\u5176\u4E2D\u4E4B\u4E00\uFF0C\u6216\u5199 "refuse"\u3002'
  },
  "time-limits/incomparable-limits": {
    severity: "error",
    params: ["first", "second", "firstZh", "secondZh"],
    en: "The limits {first} and {second} count differently; which is shorter depends on the start. Give startedAt.",
    zh: "\u65F6\u9650 {firstZh} \u4E0E {secondZh} \u7684\u8BA1\u7B97\u65B9\u5F0F\u4E0D\u540C\uFF0C\u957F\u77ED\u53D6\u51B3\u4E8E\u8D77\u7B97\u65F6\u95F4\u3002\u8BF7\u63D0\u4F9B startedAt\u3002"
  }
};

// packages/schema/src/issues/usage-issues.ts
var usageIssues = {
  "rulebook/cannot-compile": {
    severity: "error",
    params: [],
    en: "The standards cannot be compiled. The error carries every issue found; use tryCompileRulebook to get them as values.",
    zh: "\u6807\u51C6\u65E0\u6CD5\u7F16\u8BD1\u3002\u9519\u8BEF\u4E2D\u9644\u6709\u5168\u90E8\u95EE\u9898\uFF1B\u5982\u9700\u4EE5\u8FD4\u56DE\u503C\u53D6\u5F97\uFF0C\u8BF7\u4F7F\u7528 tryCompileRulebook\u3002"
  },
  "time-limits/bad-instant": {
    severity: "error",
    params: [],
    en: "A deadline or an instant is not a finite number of epoch milliseconds. Compute it first, and do not judge a case whose deadline was refused.",
    zh: "\u622A\u6B62\u65F6\u95F4\u6216\u65F6\u523B\u4E0D\u662F\u6709\u9650\u7684\u6BEB\u79D2\u65F6\u95F4\u6233\u3002\u8BF7\u5148\u8BA1\u7B97\u5F97\u51FA\uFF1B\u622A\u6B62\u65F6\u95F4\u88AB\u62D2\u7EDD\u7684\u6848\u4EF6\u4E0D\u80FD\u5224\u5B9A\u6309\u671F\u4E0E\u5426\u3002"
  },
  "evaluation/bad-row": {
    severity: "error",
    params: [],
    en: "A row of case facts holds something that is neither a finite number nor null, or a unit that is no text. Make rows as CaseFacts describes them.",
    zh: "\u6848\u4EF6\u4E8B\u5B9E\u884C\u4E2D\u7684\u67D0\u5217\u65E2\u4E0D\u662F\u6709\u9650\u6570\u503C\u4E5F\u4E0D\u662F null\uFF0C\u6216\u5355\u4F4D\u4E0D\u662F\u6587\u672C\u3002\u8BF7\u6309 CaseFacts \u7684\u8BF4\u660E\u751F\u6210\u5404\u884C\u3002"
  },
  "evaluation/bad-as-of": {
    severity: "error",
    params: [],
    en: "The instant of a tally (asOf) is not a whole number of epoch milliseconds. Pass one.",
    zh: "\u7EDF\u8BA1\u65F6\u70B9\uFF08asOf\uFF09\u4E0D\u662F\u6574\u6570\u6BEB\u79D2\u65F6\u95F4\u6233\u3002\u8BF7\u4F20\u5165\u6BEB\u79D2\u65F6\u95F4\u6233\u3002"
  },
  "evaluation/different-tallies": {
    severity: "error",
    params: [],
    en: "Two tallies of different schemes or instants were added. Add only tallies of one compiled scheme and one asOf.",
    zh: "\u4E0D\u540C\u8BC4\u4EF7\u65B9\u6848\u6216\u4E0D\u540C\u7EDF\u8BA1\u65F6\u70B9\u7684\u7EDF\u8BA1\u7ED3\u679C\u4E0D\u80FD\u76F8\u52A0\u3002\u8BF7\u53EA\u5408\u5E76\u540C\u4E00\u7F16\u8BD1\u65B9\u6848\u3001\u540C\u4E00 asOf \u7684\u7EDF\u8BA1\u7ED3\u679C\u3002"
  },
  "analysis/conditions-do-not-compile": {
    severity: "error",
    params: [],
    en: "Rules were analysed whose conditions do not compile. Check the standard first; the error carries the issues found.",
    zh: "\u6240\u5206\u6790\u7684\u89C4\u5219\u4E2D\u6709\u6761\u4EF6\u65E0\u6CD5\u7F16\u8BD1\u3002\u8BF7\u5148\u68C0\u67E5\u6807\u51C6\uFF1B\u9519\u8BEF\u4E2D\u9644\u6709\u53D1\u73B0\u7684\u95EE\u9898\u3002"
  },
  "testing/missing-standard": {
    severity: "error",
    params: [],
    en: "The standard whose vectors are run is not among the documents given. Pass it, too.",
    zh: "\u7ED9\u51FA\u7684\u6587\u6863\u4E2D\u6CA1\u6709\u7B97\u4F8B\u6240\u5C5E\u7684\u6807\u51C6\u3002\u8BF7\u4E00\u5E76\u4F20\u5165\u3002"
  },
  "testing/failing-vectors": {
    severity: "error",
    params: [],
    en: "A vector does not hold for the unchanged standard, so nothing can be said about mutants. Repair the vectors or the standard first.",
    zh: "\u6709\u7B97\u4F8B\u5728\u672A\u6539\u52A8\u7684\u6807\u51C6\u4E0A\u5C31\u4E0D\u6210\u7ACB\uFF0C\u65E0\u6CD5\u8BC4\u4EF7\u53D8\u5F02\u3002\u8BF7\u5148\u6539\u6B63\u7B97\u4F8B\u6216\u6807\u51C6\u3002"
  },
  "testing/cannot-compile": {
    severity: "error",
    params: [],
    en: "Criteria that were put together for a test do not compile. The error carries the issues found.",
    zh: "\u4E3A\u6D4B\u8BD5\u7EC4\u6210\u7684\u7ACB\u6848\u6761\u4EF6\u65E0\u6CD5\u7F16\u8BD1\u3002\u9519\u8BEF\u4E2D\u9644\u6709\u53D1\u73B0\u7684\u95EE\u9898\u3002"
  }
};

// packages/schema/src/issues/registry.ts
var registry = {
  ...documentTextIssues,
  ...documentIssues,
  ...factIssues,
  ...taxonomyIssues,
  ...criteriaIssues,
  ...calendarIssues,
  ...timeLimitIssues,
  ...evaluationIssues,
  ...rulebookIssues,
  ...layerIssues,
  ...catalogIssues,
  ...standardIssues,
  ...caseIssues,
  ...changeIssues,
  ...criteriaLintIssues,
  ...analysisIssues,
  ...lintIssues,
  ...usageIssues,
  ...jsonRulesIssues
};
var issueRegistry = registry;

// packages/schema/src/issues/issue.ts
function createIssue(code, params, place = {}) {
  return { code, severity: issueRegistry[code].severity, params, ...place };
}

// packages/engine/src/criteria/format-operand.ts
function formatNumberOperand(value) {
  return typeof value === "number" ? String(value) : `${value.numerator}/${value.denominator}`;
}
function formatGiven(value) {
  if (typeof value === "string") return value.length > 60 ? `${value.slice(0, 60)}\u2026` : value;
  if (typeof value === "number" || typeof value === "boolean" || value === null) return String(value);
  if (Array.isArray(value))
    return `[${value.slice(0, 5).map((item) => Array.isArray(item) ? "[\u2026]" : formatGiven(item)).join(", ")}${value.length > 5 ? ", \u2026" : ""}]`;
  if (typeof value !== "object") return nameType(value);
  const { numerator, denominator } = value;
  return typeof numerator === "number" && typeof denominator === "number" ? `${numerator}/${denominator}` : "object";
}
function nameType(value) {
  if (value === null) return "null";
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  return Array.isArray(value) ? "array" : typeof value;
}

// packages/engine/src/criteria/describe-bounds.ts
function describeBounds(fact) {
  if (fact.type === "text") return fact.maxLength === void 0 ? "*" : `<= ${fact.maxLength} UTF-16`;
  if (fact.type !== "integer" && fact.type !== "quantity" && fact.type !== "ratio") return "*";
  const unit = fact.type === "ratio" || fact.unit === void 0 ? "" : ` ${fact.unit}`;
  const lower = fact.minimum === void 0 ? null : formatBound(fact.minimum);
  const upper = fact.maximum === void 0 ? null : formatBound(fact.maximum);
  if (lower !== null && upper !== null) return `${lower} \u2026 ${upper}${unit}`;
  if (lower !== null) return `>= ${lower}${unit}`;
  return upper === null ? "*" : `<= ${upper}${unit}`;
}
function formatBound(value) {
  return typeof value !== "number" && value.denominator === 1 ? String(value.numerator) : formatNumberOperand(value);
}

// packages/engine/src/criteria/check-facts.ts
var maxNamedCodes = 20;
var expectedForms = {
  boolean: "true / false",
  integer: "integer",
  quantity: "number",
  ratio: "number or {numerator, denominator}",
  code: "code (string)",
  codes: "array of codes",
  instant: "epoch milliseconds or ISO 8601 with offset",
  text: "string"
};
var mostIssues = 100;
function checkFacts(vocabulary, facts) {
  if (typeof facts !== "object" || facts === null || Array.isArray(facts))
    return [createIssue("facts/not-an-object", { given: nameType(facts) }, { pointer: "" })];
  const issues2 = [];
  for (const id of Object.keys(facts)) {
    if (issues2.length === mostIssues) break;
    const value = facts[id];
    const entry = vocabulary.facts.get(id);
    const pointer = `/${id.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (entry === void 0) issues2.push(createIssue("facts/unknown-fact", { fact: id }, { pointer }));
    else if (value !== void 0 && value !== null) {
      const problem = entry.check(value);
      if (problem !== null) issues2.push(describeProblem(entry, value, problem, pointer));
    }
  }
  return issues2;
}
function describeProblem(entry, value, problem, pointer) {
  const fact = entry.id;
  const { definition } = entry;
  switch (problem) {
    case "facts/wrong-type":
      return createIssue(
        problem,
        { fact, expected: expectedForms[definition.type], given: describeWrongType(value) },
        { pointer }
      );
    case "facts/out-of-range":
      return createIssue(
        problem,
        { fact, value: formatGiven(value), range: describeBounds(definition) },
        { pointer }
      );
    case "facts/unknown-value":
      return createIssue(problem, { fact, value: unknownCodes(definition, value) }, { pointer });
  }
}
function describeWrongType(value) {
  const type = nameType(value);
  return type === "object" || type === "undefined" ? type : `${formatGiven(value)} (${type})`;
}
function unknownCodes(definition, value) {
  if (!Array.isArray(value) || definition.type !== "codes") return formatGiven(value);
  const unknown = /* @__PURE__ */ new Set();
  for (const code of value) {
    if (unknown.size === maxNamedCodes) break;
    if (!Object.hasOwn(definition.values, String(code))) unknown.add(code);
  }
  return [...unknown].map((code) => formatGiven(code)).join(", ");
}

// packages/engine/src/criteria/read-instant.ts
function readInstant(value) {
  if (typeof value === "number") return Number.isSafeInteger(value) ? value : void 0;
  return typeof value === "string" ? parseInstant(value) : void 0;
}

// packages/engine/src/criteria/create-fact-check.ts
function createFactCheck(fact, codes) {
  switch (fact.type) {
    case "boolean":
      return (value) => typeof value === "boolean" ? null : "facts/wrong-type";
    case "integer":
    case "quantity":
      return checkNumber(fact);
    case "ratio":
      return checkRatio(fact);
    case "code":
      return checkCode(codes);
    case "codes":
      return checkCodes(codes);
    case "instant":
      return (value) => readInstant(value) === void 0 ? "facts/wrong-type" : null;
    case "text":
      return checkText(fact.maxLength ?? Number.POSITIVE_INFINITY);
  }
}
function checkNumber(fact) {
  const isNumber = fact.type === "integer" ? Number.isSafeInteger : Number.isFinite;
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = fact;
  return (value) => {
    if (!isNumber(value)) return "facts/wrong-type";
    return value >= minimum && value <= maximum ? null : "facts/out-of-range";
  };
}
function checkRatio({ minimum, maximum }) {
  const lower = minimum === void 0 ? null : createThreshold(minimum);
  const upper = maximum === void 0 ? null : createThreshold(maximum);
  return (value) => {
    if (!(typeof value === "number" ? Number.isFinite(value) : isRationalNumber(value)))
      return "facts/wrong-type";
    const share2 = value;
    if (lower !== null && compareWithThreshold(share2, lower) < 0) return "facts/out-of-range";
    return upper !== null && compareWithThreshold(share2, upper) > 0 ? "facts/out-of-range" : null;
  };
}
function checkCode(codes) {
  return (value) => {
    if (typeof value !== "string") return "facts/wrong-type";
    return codes.has(value) ? null : "facts/unknown-value";
  };
}
function checkCodes(codes) {
  return (value) => {
    if (!Array.isArray(value)) return "facts/wrong-type";
    let unknown = false;
    for (let i = 0; i < value.length; i++) {
      const code = value[i];
      if (typeof code !== "string") return "facts/wrong-type";
      if (!codes.has(code)) unknown = true;
    }
    return unknown ? "facts/unknown-value" : null;
  };
}
function checkText(maxLength) {
  return (value) => {
    if (typeof value !== "string") return "facts/wrong-type";
    return value.length <= maxLength ? null : "facts/out-of-range";
  };
}

// packages/engine/src/criteria/fact-vocabulary.ts
function compileVocabulary(part) {
  const facts = /* @__PURE__ */ new Map();
  for (const [order, [id, definition]] of Object.entries(part.facts).entries()) {
    const codes = new Set("values" in definition ? Object.keys(definition.values) : []);
    const check = createFactCheck(definition, codes);
    const reader = createReader(id, order, definition, codes);
    facts.set(id, Object.freeze({ id, order, definition, codes, check, reader }));
  }
  return Object.freeze({ part, facts });
}

// packages/engine/src/criteria/convert-quantity.ts
var scales = {
  mm: ["length", 0],
  cm: ["length", 1],
  m: ["length", 3],
  km: ["length", 6],
  mm2: ["area", 0],
  cm2: ["area", 2],
  m2: ["area", 6],
  km2: ["area", 12],
  l: ["volume", 0],
  m3: ["volume", 3],
  g: ["mass", 0],
  kg: ["mass", 3],
  t: ["mass", 6],
  station: ["station", 0],
  piece: ["piece", 0],
  db: ["db", 0]
};
function isConvertible(from, to) {
  return scales[from][0] === scales[to][0];
}
function convertQuantity(value, from, to) {
  if (!isConvertible(from, to)) return void 0;
  const exact = multiplyRationals(rationalOfDecimal(value), powerOfTen(scales[from][1] - scales[to][1]));
  const converted = Number(exact.numerator) / Number(exact.denominator);
  if (!Number.isFinite(converted)) return void 0;
  const back = rationalOfDecimal(converted);
  return back.numerator === exact.numerator && back.denominator === exact.denominator ? converted : void 0;
}
function rationalOfDecimal(value) {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return multiplyRationals(
    createRational(BigInt(whole + fraction)),
    powerOfTen(Number(exponent) - fraction.length)
  );
}
function powerOfTen(exponent) {
  const power = 10n ** BigInt(Math.abs(exponent));
  return exponent < 0 ? createRational(1n, power) : createRational(power);
}

// packages/engine/src/criteria/interpret-condition.ts
function interpretCondition(condition, context, facts) {
  if ("all" in condition)
    return condition.all.reduce(
      (least, item) => min(least, interpretCondition(item, context, facts)),
      TRUE
    );
  if ("any" in condition)
    return condition.any.reduce(
      (most, item) => max(most, interpretCondition(item, context, facts)),
      FALSE
    );
  if ("not" in condition) return negate(interpretCondition(condition.not, context, facts));
  if ("condition" in condition)
    return interpretCondition(resolveNamed(condition.condition, context), context, facts);
  return interpretLeaf(condition, context.vocabulary, facts);
}
function interpretLeaf(leaf2, vocabulary, facts) {
  const value = Object.hasOwn(facts, leaf2.fact) ? facts[leaf2.fact] : void 0;
  if (value === void 0 || value === null) return UNKNOWN;
  const definition = vocabulary.facts.get(leaf2.fact)?.definition;
  return definition === void 0 ? UNKNOWN : truthOf(holds(leaf2, definition, value));
}
function resolveNamed(name, { conditions = {} }) {
  const condition = Object.hasOwn(conditions, name) ? conditions[name] : void 0;
  if (condition === void 0) throw new RangeError(`no condition named ${name}`);
  return condition;
}
function holds(leaf2, definition, value) {
  const operand = (given) => readOperand(given, leaf2, definition);
  const order = () => compare(value, operand(leaf2.value), definition);
  switch (leaf2.operator) {
    case "equal":
      return value === operand(leaf2.value);
    case "notEqual":
      return value !== operand(leaf2.value);
    case "in":
      return listOf(leaf2.value).some((item) => value === operand(item));
    case "notIn":
      return listOf(leaf2.value).every((item) => value !== operand(item));
    case "contains":
      return listOf(value).includes(leaf2.value);
    case "doesNotContain":
      return !listOf(value).includes(leaf2.value);
    case "lessThan":
      return order() < 0;
    case "lessThanInclusive":
      return order() <= 0;
    case "greaterThan":
      return order() > 0;
    case "greaterThanInclusive":
      return order() >= 0;
  }
}
function readOperand(value, leaf2, definition) {
  const unit = definition.type === "quantity" || definition.type === "integer" ? definition.unit : void 0;
  if (leaf2.unit === void 0 || unit === void 0) return value;
  return convertQuantity(value, leaf2.unit, unit);
}
function compare(value, operand, { type }) {
  if (type === "ratio") return compareRationals(share(value), share(operand));
  const read = type === "instant" ? readInstant : (number) => number;
  return (read(value) ?? Number.NaN) - (read(operand) ?? Number.NaN);
}
function share(value) {
  return typeof value === "number" ? rationalOfDouble(value) : readRational(value);
}
function listOf(value) {
  return Array.isArray(value) ? value : [];
}
function min(a, b) {
  return a < b ? a : b;
}
function max(a, b) {
  return a > b ? a : b;
}

// packages/engine/src/criteria/interpret-row.ts
function interpretRow(row2, context, facts) {
  const excluded = (row2.exclusions ?? []).reduce((most, { condition }) => {
    const truth = condition === void 0 ? FALSE : interpretCondition(condition, context, facts);
    return truth > most ? truth : most;
  }, FALSE);
  if (excluded === TRUE) return FALSE;
  if (excluded === UNKNOWN) return UNKNOWN;
  return row2.condition === null ? TRUE : interpretCondition(row2.condition, context, facts);
}

// packages/engine/src/criteria/typed-condition.ts
var complementOperators = {
  equal: "notEqual",
  notEqual: "equal",
  in: "notIn",
  notIn: "in",
  contains: "doesNotContain",
  doesNotContain: "contains",
  lessThan: "greaterThanInclusive",
  greaterThanInclusive: "lessThan",
  greaterThan: "lessThanInclusive",
  lessThanInclusive: "greaterThan"
};

// packages/engine/src/criteria/axis.ts
var unknownCell = -1;
function createTableTest(slot, size, truthOfCell) {
  const table = new Uint8Array(size + 1);
  table[0] = UNKNOWN;
  for (let cell = 0; cell < size; cell++) table[cell + 1] = truthOfCell(cell);
  return (cells) => table[cells[slot] + 1];
}

// packages/engine/src/criteria/choice-axis.ts
function createChoiceAxis(fact, slot, leaves) {
  const isBoolean = fact.definition.type === "boolean";
  const values = isBoolean ? [false, true] : [...new Set(leaves.flatMap((leaf2) => leaf2.operands))];
  const cellOf2 = new Map(values.map((value, cell) => [value, cell]));
  const other = values.length;
  const size = isBoolean || isExhausted(fact, values.length) ? other : other + 1;
  return {
    fact,
    slot,
    width: 1,
    cells: Array.from({ length: size }, (_, cell) => cell),
    starts: null,
    sample: (cell) => cell < other ? values[cell] : findOther(fact, values),
    encode: isBoolean ? encodeBoolean(slot) : encodeChoice(fact, slot, cellOf2),
    compile: (leaf2) => {
      const named = new Set(leaf2.operands.map((operand) => cellOf2.get(operand)));
      const wanted = leaf2.operator === "equal" || leaf2.operator === "in";
      return createTableTest(slot, other + 1, (cell) => truthOf(named.has(cell) === wanted));
    }
  };
}
function encodeBoolean(slot) {
  return (value, cells) => {
    if (typeof value !== "boolean") return false;
    cells[slot] = value ? 1 : 0;
    return true;
  };
}
function encodeChoice(fact, slot, cellOf2) {
  const { check } = fact;
  const other = cellOf2.size;
  return (value, cells) => {
    const cell = cellOf2.get(value);
    if (cell === void 0 && check(value) !== null) return false;
    cells[slot] = cell ?? other;
    return true;
  };
}
function isExhausted({ definition }, named) {
  return definition.type === "code" && Object.keys(definition.values).length === named;
}
function findOther({ definition, codes, check }, values) {
  if (definition.type === "code") return [...codes].find((code) => !values.includes(code));
  const text = "x".repeat(1 + Math.max(0, ...values.map((value) => String(value).length)));
  return check(text) === null ? text : ["", "x", "y"].find((one) => !values.includes(one));
}

// packages/engine/src/criteria/codes-axis.ts
var bitsPerWord = 30;
var maxEnumeratedCodes = 16;
function createCodesAxis(fact, slot, leaves) {
  const codes = [...new Set(leaves.flatMap((leaf2) => leaf2.operands))];
  const index = new Map(codes.map((code, i) => [code, i]));
  const compileContains = (wanted, quantifier) => combine(quantifier, maskWords(wanted, slot, index));
  return {
    type: "codes",
    fact,
    slot,
    width: Math.max(1, Math.ceil(codes.length / bitsPerWord)),
    cells: codes.length > maxEnumeratedCodes ? null : Array.from({ length: 2 ** codes.length }, (_, mask) => mask),
    starts: null,
    sample: (mask) => codes.filter((_, bit) => bit < bitsPerWord && (mask & 1 << bit) !== 0),
    encode: createEncoder(fact, slot, index),
    compileContains,
    compile: (leaf2) => {
      const test = compileContains(leaf2.operands, "any");
      return leaf2.operator === "contains" ? test : (cells) => negate(test(cells));
    }
  };
}
function createEncoder(fact, slot, index) {
  const { codes } = fact;
  const words = Math.max(1, Math.ceil(index.size / bitsPerWord));
  if (words > 1) return createWideEncoder(fact, slot, words, index);
  return (value, cells) => {
    if (!Array.isArray(value)) return false;
    let mask = 0;
    for (let i = 0; i < value.length; i++) {
      const bit = index.get(value[i]);
      if (bit !== void 0) mask |= 1 << bit;
      else if (!codes.has(value[i])) return false;
    }
    cells[slot] = mask;
    return true;
  };
}
function createWideEncoder(fact, slot, words, index) {
  return (value, cells) => {
    if (fact.check(value) !== null) return false;
    cells.fill(0, slot, slot + words);
    for (const code of value) {
      const bit = index.get(code);
      if (bit === void 0) continue;
      const word2 = slot + Math.floor(bit / bitsPerWord);
      cells[word2] = cells[word2] | 1 << bit % bitsPerWord;
    }
    return true;
  };
}
function maskWords(codes, slot, index) {
  const words = /* @__PURE__ */ new Map();
  for (const code of codes) {
    const bit = index.get(code) ?? 0;
    const word2 = slot + Math.floor(bit / bitsPerWord);
    words.set(word2, (words.get(word2) ?? 0) | 1 << bit % bitsPerWord);
  }
  return words;
}
function combine(quantifier, words) {
  const tests = [...words].map(
    ([word2, bits]) => quantifier === "any" ? hasAny(word2, bits) : hasAll(word2, bits)
  );
  const [only, ...others] = tests;
  if (only !== void 0 && others.length === 0) return only;
  const decisive = quantifier === "any" ? TRUE : FALSE;
  return (cells) => {
    let truth = only === void 0 ? UNKNOWN : only(cells);
    for (const test of others) if (truth !== decisive) truth = test(cells);
    return truth;
  };
}
function hasAny(word2, bits) {
  return (cells) => {
    const mask = cells[word2];
    return mask < 0 ? UNKNOWN : (mask & bits) === 0 ? FALSE : TRUE;
  };
}
function hasAll(word2, bits) {
  return (cells) => {
    const mask = cells[word2];
    return mask < 0 ? UNKNOWN : (mask & bits) === bits ? TRUE : FALSE;
  };
}

// packages/engine/src/criteria/sample-cell.ts
function sampleCell(cell, points, definition) {
  const isShare = definition.type === "ratio";
  const on = cell % 2 === 1 ? points[(cell - 1) / 2] : void 0;
  if (on !== void 0) return isShare ? writeRational(on.exact) : on.atLeast;
  const below = points[cell / 2 - 1];
  const above = points[cell / 2];
  if (isShare) return sampleShare(below?.exact, above?.exact, definition);
  return sampleNumber(below?.atLeast, above?.atLeast, definition);
}
function sampleShare(below, above, { minimum, maximum }) {
  const lower = below ?? (minimum === void 0 ? void 0 : readRational(minimum));
  const upper = above ?? (maximum === void 0 ? void 0 : readRational(maximum));
  if (lower === void 0) return upper === void 0 ? 0 : writeRational(createRational(floor(upper) - 1n));
  for (let denominator = 1n; denominator <= 10000n; denominator++) {
    const numerator = floor(createRational(lower.numerator * denominator, lower.denominator)) + 1n;
    const candidate = createRational(numerator, denominator);
    if (upper === void 0 || compareRationals(candidate, upper) < 0) return writeRational(candidate);
  }
  const [a, b] = [lower, upper ?? lower];
  const sum = a.numerator * b.denominator + b.numerator * a.denominator;
  return writeRational(createRational(sum, 2n * a.denominator * b.denominator));
}
function sampleNumber(below, above, definition) {
  const bounded = definition.type === "integer" || definition.type === "quantity";
  const minimum = bounded ? definition.minimum : void 0;
  const maximum = bounded ? definition.maximum : void 0;
  const isAllowed = (value) => (definition.type === "quantity" || Number.isInteger(value)) && (below === void 0 || value > below) && (above === void 0 || value < above) && (minimum === void 0 || value >= minimum) && (maximum === void 0 || value <= maximum);
  const lower = below ?? minimum ?? (above === void 0 ? 0 : Math.ceil(above) - 2);
  for (let scale = 1; scale <= 1e15; scale *= 10) {
    const candidate = (Math.floor(lower * scale) + 1) / scale;
    if (isAllowed(candidate)) return candidate;
  }
  return [lower, nextDouble(lower, 1), maximum, minimum].find(
    (value) => value !== void 0 && isAllowed(value)
  );
}
function writeRational({ numerator, denominator }) {
  const parts = { numerator: Number(numerator), denominator: Number(denominator) };
  const isSafe = Number.isSafeInteger(parts.numerator) && Number.isSafeInteger(parts.denominator);
  return isSafe ? parts : parts.numerator / parts.denominator;
}
function floor({ numerator, denominator }) {
  const quotient = numerator / denominator;
  return numerator % denominator < 0n ? quotient - 1n : quotient;
}

// packages/engine/src/criteria/ordered-axis.ts
function createOrderedAxis(fact, slot, leaves) {
  const points = sortPoints(leaves.flatMap((leaf2) => leaf2.operands));
  const size = 2 * points.length + 1;
  const cellOf2 = (operand) => findCell(operand, points);
  return {
    fact,
    slot,
    width: 1,
    cells: Array.from({ length: size }, (_, cell) => cell).filter(
      (cell) => isPossible(cell, points, fact.definition)
    ),
    starts: [Number.NEGATIVE_INFINITY, ...points.flatMap((point) => startsOf(point))],
    sample: (cell) => sampleCell(cell, points, fact.definition),
    encode: createEncoder2(fact, slot, points),
    compile: (leaf2) => {
      const at = leaf2.operands.map((operand) => cellOf2(operand));
      return createTableTest(slot, size, (cell) => truthOf(holdsInCell(leaf2.operator, cell, at)));
    }
  };
}
function createEncoder2(fact, slot, points) {
  const { check } = fact;
  if (fact.definition.type === "instant")
    return (value, cells) => {
      const instant = readInstant(value);
      if (instant !== void 0) cells[slot] = findCell(instant, points);
      return instant !== void 0;
    };
  return (value, cells) => {
    if (check(value) !== null) return false;
    cells[slot] = findCell(value, points);
    return true;
  };
}
function startsOf({ atLeast, isDouble }) {
  return [atLeast, isDouble ? nextDouble(atLeast, 1) : atLeast];
}
function findCell(value, points) {
  for (let i = 0; i < points.length; i++) {
    const order = compareWithThreshold(value, points[i]);
    if (order < 0) return 2 * i;
    if (order === 0) return 2 * i + 1;
  }
  return 2 * points.length;
}
function holdsInCell(operator, cell, operands) {
  const [operand = Number.NaN] = operands;
  switch (operator) {
    case "lessThan":
      return cell < operand;
    case "lessThanInclusive":
      return cell <= operand;
    case "greaterThan":
      return cell > operand;
    case "greaterThanInclusive":
      return cell >= operand;
    case "equal":
    case "in":
      return operands.includes(cell);
    default:
      return !operands.includes(cell);
  }
}
function sortPoints(operands) {
  const points = operands.map((operand) => createThreshold(operand));
  points.sort((a, b) => compareRationals(a.exact, b.exact));
  return points.filter((point, i) => {
    const before = points[i - 1];
    return before === void 0 || compareRationals(before.exact, point.exact) !== 0;
  });
}
function isPossible(cell, points, definition) {
  if (cell % 2 === 1) return true;
  const below = points[cell / 2 - 1];
  const above = points[cell / 2];
  if (below !== void 0 && above !== void 0) {
    if (definition.type === "ratio") return true;
    const gap = definition.type === "quantity" ? nextDouble(below.atLeast, 1) : below.atLeast + 1;
    return gap < above.atLeast;
  }
  const bounded = definition.type === "integer" || definition.type === "quantity" || definition.type === "ratio";
  if (!bounded) return true;
  const { minimum, maximum } = definition;
  if (above !== void 0) return minimum === void 0 || compareWithThreshold(minimum, above) < 0;
  return maximum === void 0 || below === void 0 || compareWithThreshold(maximum, below) > 0;
}

// packages/engine/src/criteria/create-axes.ts
function createAxes(conditions) {
  const axes = /* @__PURE__ */ new Map();
  let slot = 0;
  for (const [id, leaves] of groupLeaves(conditions)) {
    const axis = createAxis(leaves, slot);
    axes.set(id, axis);
    slot += axis.width;
  }
  return axes;
}
function createAxis(leaves, slot) {
  const [leaf2] = leaves;
  if (leaf2 === void 0) throw new RangeError("an axis needs a leaf");
  const { fact } = leaf2;
  switch (fact.definition.type) {
    case "boolean":
    case "code":
    case "text":
      return createChoiceAxis(fact, slot, leaves);
    case "codes":
      return createCodesAxis(fact, slot, leaves);
    default:
      return createOrderedAxis(fact, slot, leaves);
  }
}
function groupLeaves(conditions) {
  const leaves = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  const open = conditions.toReversed();
  for (let node = open.pop(); node !== void 0; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    if (node.type === "not") open.push(node.item);
    else if (node.type !== "leaf") open.push(...node.items.toReversed());
    else {
      const list2 = leaves.get(node.fact.id);
      if (list2 === void 0) leaves.set(node.fact.id, [node]);
      else list2.push(node);
    }
  }
  return leaves;
}

// packages/engine/src/criteria/parse-criterion-id.ts
function parseCriterionId(id) {
  const [kind = "", code = "", number = ""] = String(id).split("/");
  return { kind, code, number: Number(number) };
}

// packages/engine/src/criteria/type-operand.ts
var expectedOperands = {
  boolean: "true / false",
  integer: "integer",
  quantity: "number",
  ratio: "{numerator, denominator} or number",
  code: "code (string)",
  codes: "code (string)",
  instant: "epoch milliseconds or ISO 8601 with offset",
  text: "string"
};
function typeOperand(value, unit, entry, pointer, issues2) {
  const { id: fact, definition } = entry;
  if (unit !== void 0 && !checkUnit(unit, entry, pointer, issues2)) return null;
  if (!hasType(value, definition)) {
    const expected = expectedOperands[definition.type];
    issues2.push(
      createIssue("criteria/wrong-value-type", { fact, expected, value: formatGiven(value) }, { pointer })
    );
    return null;
  }
  if (definition.type === "code" || definition.type === "codes") {
    if (Object.hasOwn(definition.values, value)) return value;
    issues2.push(createIssue("criteria/unknown-value", { fact, value: formatGiven(value) }, { pointer }));
    return null;
  }
  if (definition.type === "instant") return readInstant(value) ?? null;
  if (definition.type === "boolean") return value;
  const operand = unit === void 0 ? value : convertOperand(value, unit, entry, pointer, issues2);
  return operand === null || !checkBounds(operand, entry, pointer, issues2) ? null : operand;
}
function checkUnit(unit, { id: fact, definition }, pointer, issues2) {
  const place = { pointer: pointer.replace(/\/value(\/\d+)?$/, "/unit") };
  const expected = definition.type === "quantity" || definition.type === "integer" ? definition.unit : void 0;
  if (expected === void 0) issues2.push(createIssue("criteria/unit-not-allowed", { fact, unit }, place));
  else if (!isConvertible(unit, expected))
    issues2.push(createIssue("criteria/unit-mismatch", { fact, unit, expected }, place));
  else return true;
  return false;
}
function hasType(value, definition) {
  switch (definition.type) {
    case "boolean":
      return typeof value === "boolean";
    case "integer":
    case "quantity":
      return Number.isFinite(value);
    case "ratio":
      return Number.isFinite(value) || isRationalNumber(value);
    case "instant":
      return readInstant(value) !== void 0;
    default:
      return typeof value === "string";
  }
}
function convertOperand(value, unit, { id: fact, definition }, pointer, issues2) {
  const expected = "unit" in definition && definition.unit !== void 0 ? definition.unit : unit;
  const converted = convertQuantity(value, unit, expected);
  if (converted !== void 0) return converted;
  issues2.push(createIssue("criteria/inexact-unit", { fact, value, unit, expected }, { pointer }));
  return null;
}
function checkBounds(operand, { id: fact, definition, check }, pointer, issues2) {
  const problem = check(operand);
  if (problem === null) return true;
  const value = formatGiven(operand);
  if (problem === "facts/out-of-range")
    issues2.push(
      createIssue(
        "criteria/operand-out-of-range",
        { fact, value, range: describeBounds(definition) },
        { pointer }
      )
    );
  else
    issues2.push(
      createIssue(
        "criteria/wrong-value-type",
        { fact, expected: expectedOperands[definition.type], value },
        { pointer }
      )
    );
  return false;
}

// packages/engine/src/criteria/type-leaf.ts
var maxOperands = 1e4;
var equality = ["equal", "notEqual", "in", "notIn"];
var ordering = ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"];
var allowedOperators = {
  boolean: ["equal", "notEqual"],
  code: equality,
  text: equality,
  codes: ["contains", "doesNotContain"],
  integer: [...equality, ...ordering],
  quantity: [...equality, ...ordering],
  ratio: ordering,
  instant: ordering
};
function typeLeaf(leaf2, vocabulary, pointer, issues2) {
  const entry = vocabulary.facts.get(leaf2.fact);
  if (entry === void 0) {
    issues2.push(
      createIssue("criteria/unknown-fact", { fact: String(leaf2.fact) }, { pointer: `${pointer}/fact` })
    );
    return null;
  }
  if (!checkOperator(leaf2, entry, pointer, issues2)) return null;
  const operands = typeOperands(leaf2, entry, pointer, issues2);
  return operands === null ? null : { type: "leaf", fact: entry, operator: leaf2.operator, operands };
}
function checkOperator(leaf2, entry, pointer, issues2) {
  const { operator } = leaf2;
  const { type } = entry.definition;
  const place = { pointer: `${pointer}/operator` };
  if (!Object.hasOwn(complementOperators, operator))
    issues2.push(createIssue("criteria/unknown-operator", { operator: String(operator) }, place));
  else if (!allowedOperators[type].includes(operator)) {
    const allowed = allowedOperators[type].join(", ");
    issues2.push(
      createIssue("criteria/operator-not-allowed", { operator, fact: entry.id, type, allowed }, place)
    );
  } else return true;
  return false;
}
function typeOperands(leaf2, entry, pointer, issues2) {
  const valuePointer = `${pointer}/value`;
  const many = leaf2.operator === "in" || leaf2.operator === "notIn";
  if (!many) {
    const operand = typeOperand(leaf2.value, leaf2.unit, entry, valuePointer, issues2);
    return operand === null ? null : [operand];
  }
  if (!Array.isArray(leaf2.value)) {
    const params = { fact: entry.id, expected: "[\u2026]", value: JSON.stringify(leaf2.value) ?? "undefined" };
    issues2.push(createIssue("criteria/wrong-value-type", params, { pointer: valuePointer }));
    return null;
  }
  if (leaf2.value.length === 0) {
    issues2.push(createIssue("criteria/empty-group", { group: leaf2.operator }, { pointer: valuePointer }));
    return null;
  }
  if (leaf2.value.length > maxOperands) {
    const params = { size: leaf2.value.length, limit: maxOperands };
    issues2.push(createIssue("criteria/condition-too-large", params, { pointer: valuePointer }));
    return null;
  }
  const operands = leaf2.value.map(
    (value, i) => typeOperand(value, leaf2.unit, entry, `${valuePointer}/${i}`, issues2)
  );
  return operands.every((operand) => operand !== null) ? operands : null;
}

// packages/engine/src/criteria/type-condition.ts
var maxDepth = 64;
var maxSize = 1e4;
var maxTotalSize = 2e6;
function createConditionTyper(vocabulary, conditions, issues2) {
  const named = /* @__PURE__ */ new Map();
  let total = 0;
  let seen = 0;
  let following = 0;
  function visit(condition, pointer, level) {
    seen += 1;
    if (seen > maxSize) return seen === maxSize + 1 ? failSize(seen, pointer) : null;
    if (level > maxDepth) return fail(createIssue("criteria/too-deep", { depth: maxDepth }, { pointer }));
    const shape = readShape(condition);
    switch (shape?.type) {
      case "all":
      case "any":
        return visitGroup(shape.type, shape.items, `${pointer}/${shape.type}`, level);
      case "not": {
        const item = visit(shape.item, `${pointer}/not`, level + 1);
        return item && limit({ type: "not", item: item.condition }, [item], pointer);
      }
      case "named":
        return nameLevel(visitNamed(shape.name, pointer), pointer);
      case "leaf": {
        const leaf2 = typeLeaf(shape.leaf, vocabulary, pointer, issues2);
        return leaf2 && { condition: leaf2, depth: 1, size: 1 };
      }
      case void 0:
        return fail(createIssue("criteria/malformed-condition", {}, { pointer }));
    }
  }
  function visitGroup(type, list2, pointer, level) {
    if (list2.length === 0) return fail(createIssue("criteria/empty-group", { group: type }, { pointer }));
    if (list2.length > maxSize) return failSize(list2.length, pointer);
    const items = list2.map((item, i) => visit(item, `${pointer}/${i}`, level + 1));
    if (!items.every((item) => item !== null)) return null;
    return limit({ type, items: items.map((item) => item.condition) }, items, pointer);
  }
  function visitNamed(name, pointer) {
    if (conditions === void 0 || !Object.hasOwn(conditions, name))
      return fail(
        createIssue("criteria/unknown-condition", { condition: name }, { pointer: `${pointer}/condition` })
      );
    const known = named.get(name);
    if (known === "open")
      return fail(
        createIssue("criteria/cyclic-condition", { condition: name }, { pointer: `${pointer}/condition` })
      );
    if (known !== void 0) return known;
    if (following === maxDepth)
      return fail(createIssue("criteria/too-deep", { depth: maxDepth }, { pointer }));
    named.set(name, "open");
    following += 1;
    const seenBefore = seen;
    seen = 0;
    const result = visit(conditions[name], `/conditions/${name}`, 1);
    seen = seenBefore;
    following -= 1;
    named.set(name, result);
    return result;
  }
  function limit(condition, items, pointer) {
    const depth2 = 1 + Math.max(...items.map((item) => item.depth));
    const size = items.reduce((sum, item) => sum + item.size, 1);
    if (depth2 > maxDepth) return fail(createIssue("criteria/too-deep", { depth: maxDepth }, { pointer }));
    return size <= maxSize ? { condition, depth: depth2, size } : failSize(size, pointer);
  }
  function nameLevel(item, pointer) {
    return item && limit(item.condition, [item], pointer);
  }
  function failSize(size, pointer) {
    return fail(createIssue("criteria/condition-too-large", { size, limit: maxSize }, { pointer }));
  }
  function fail(issue) {
    issues2.push(issue);
    return null;
  }
  for (const name of Object.keys(conditions ?? {})) visitNamed(name, "");
  return (condition, pointer) => {
    seen = 0;
    const result = visit(condition, pointer, 1);
    total += result?.size ?? 0;
    if (total <= maxTotalSize) return result?.condition ?? null;
    return fail(
      createIssue("criteria/condition-too-large", { size: total, limit: maxTotalSize }, { pointer })
    );
  };
}
function readShape(node) {
  if (typeof node !== "object" || node === null || Array.isArray(node)) return void 0;
  const keys = Object.keys(node);
  const own = node;
  if (keys.includes("fact") && keys.includes("operator") && keys.includes("value"))
    return keys.every((key2) => ["fact", "operator", "value", "unit"].includes(key2)) ? { type: "leaf", leaf: node } : void 0;
  const [key] = keys;
  if (keys.length !== 1 || key === void 0) return void 0;
  const value = own[key];
  if ((key === "all" || key === "any") && Array.isArray(value)) return { type: key, items: value };
  if (key === "not") return { type: "not", item: value };
  return key === "condition" && typeof value === "string" ? { type: "named", name: value } : void 0;
}

// packages/engine/src/criteria/type-rows.ts
function typeRows(part, vocabulary, issues2) {
  const typeCondition = createConditionTyper(vocabulary, part.conditions, issues2);
  typeDomains(part, typeCondition);
  const ids = /* @__PURE__ */ new Set();
  return part.rows.flatMap((source, index) => {
    if (ids.has(source.id))
      issues2.push(createIssue("criteria/duplicate-row", { id: source.id }, { pointer: `/rows/${index}/id` }));
    ids.add(source.id);
    const conditions = typeRow(source, `/rows/${index}`, typeCondition);
    return conditions === null ? [] : [{ source, index, ...parseCriterionId(source.id), ...conditions }];
  });
}
function typeDomains({ domains = {} }, typeCondition) {
  for (const [key, { condition }] of Object.entries(domains))
    if (condition !== null) typeCondition(condition, `/domains/${key.replaceAll("/", "~1")}/condition`);
}
function groupRows(rows) {
  const groups = /* @__PURE__ */ new Map();
  for (const row2 of rows) {
    const key = `${row2.kind}/${row2.code}`;
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [row2]);
    else group.push(row2);
  }
  return groups;
}
function typeRow(row2, pointer, typeCondition) {
  const condition = row2.condition === null ? null : typeCondition(row2.condition, `${pointer}/condition`);
  const exclusions = [];
  let sound = row2.condition === null || condition !== null;
  for (const [i, exclusion] of (row2.exclusions ?? []).entries()) {
    if (exclusion.condition === void 0) continue;
    const typed = typeCondition(exclusion.condition, `${pointer}/exclusions/${i}/condition`);
    if (typed === null) sound = false;
    else exclusions.push(typed);
  }
  return sound ? { condition, exclusions } : null;
}

// packages/engine/src/criteria/check-fallbacks.ts
function checkFallbacks({ rows }) {
  return rows.flatMap(({ id: row2, timeLimit }, i) => {
    if (!("byAreaGrade" in timeLimit)) return [];
    const grade = fallbackGrade(timeLimit.fallback);
    if (grade === void 0 || Object.hasOwn(timeLimit.byAreaGrade, grade)) return [];
    const known = Object.keys(timeLimit.byAreaGrade).toSorted().join(", ");
    const place = { pointer: `/rows/${i}/timeLimit/fallback` };
    return [createIssue("time-limits/fallback-grade-blank", { row: row2, grade, known }, place)];
  });
}

// packages/engine/src/criteria/check-stages.ts
function checkStages({ rows }) {
  const indexes = new Map(rows.map(({ id }, index) => [id, index]));
  const issues2 = [];
  const earlier = rows.map(
    ({ id: row2, continues = [] }, i) => continues.map((stage, at) => {
      const place = { pointer: `/rows/${i}/continues/${at}` };
      const params = { row: row2, earlier: stage };
      const index = indexes.get(stage) ?? null;
      if (index === null) issues2.push(createIssue("criteria/unknown-stage", params, place));
      else if (parseCriterionId(stage).kind !== parseCriterionId(row2).kind)
        issues2.push(createIssue("criteria/stage-of-other-kind", params, place));
      return index;
    })
  );
  for (const [i, at] of findBackSteps(earlier)) {
    const row2 = rows[i];
    const params = { row: row2?.id ?? "", earlier: row2?.continues?.[at] ?? "" };
    issues2.push(createIssue("criteria/cyclic-stages", params, { pointer: `/rows/${i}/continues/${at}` }));
  }
  return issues2;
}
function findBackSteps(earlier) {
  const found = [];
  const state = new Uint8Array(earlier.length);
  const [unseen, open, done] = [0, 1, 2];
  for (const [start] of earlier.entries()) {
    if (state[start] !== unseen) continue;
    const path = [{ row: start, at: 0 }];
    state[start] = open;
    for (let step = path.at(-1); step !== void 0; step = path.at(-1)) {
      const next = earlier[step.row]?.[step.at];
      if (next === void 0) {
        state[step.row] = done;
        path.pop();
        continue;
      }
      if (next !== null && state[next] === open) found.push([step.row, step.at]);
      step.at += 1;
      if (next === null || state[next] !== unseen) continue;
      state[next] = open;
      path.push({ row: next, at: 0 });
    }
  }
  return found;
}

// packages/engine/src/criteria/compile-test.ts
function compileTest(condition, axes) {
  const known = /* @__PURE__ */ new Map();
  function visit(node) {
    const compiled = known.get(node);
    if (compiled !== void 0) return compiled;
    const test = compileNode(node);
    known.set(node, test);
    return test;
  }
  function compileNode(node) {
    if (node.type === "leaf") return axisOf(node, axes).compile(node);
    if (node.type === "not") return compileNot(node.item);
    const { merged, rest } = mergeContains(node.type, node.items, axes);
    const tests = [...merged, ...rest.map((item) => visit(item))];
    return node.type === "all" ? joinAll(tests) : joinAny(tests);
  }
  function compileNot(item) {
    if (item.type === "leaf") {
      const complement = { ...item, operator: complementOperators[item.operator] };
      return axisOf(item, axes).compile(complement);
    }
    const test = visit(item);
    return (cells) => negate(test(cells));
  }
  return visit(condition);
}
function axisOf(leaf2, axes) {
  const axis = axes.get(leaf2.fact.id);
  if (axis === void 0) throw new RangeError(`no axis for the fact ${leaf2.fact.id}`);
  return axis;
}
function mergeContains(quantifier, items, axes) {
  const codes = /* @__PURE__ */ new Map();
  const rest = [];
  for (const item of items) {
    if (item.type !== "leaf" || item.operator !== "contains") {
      rest.push(item);
      continue;
    }
    const axis = axisOf(item, axes);
    const list2 = codes.get(axis) ?? [];
    list2.push(...item.operands);
    codes.set(axis, list2);
  }
  const merged = [...codes].map(([axis, list2]) => axis.compileContains(list2, quantifier));
  return { merged, rest };
}
function joinAll(tests) {
  const [a, b, c] = tests;
  if (a === void 0) return () => TRUE;
  if (b === void 0) return a;
  if (c === void 0)
    return (cells) => {
      const x = a(cells);
      if (x === FALSE) return FALSE;
      const y = b(cells);
      return y < x ? y : x;
    };
  return (cells) => {
    let least = TRUE;
    for (let i = 0; i < tests.length; i++) {
      const truth = tests[i](cells);
      if (truth === FALSE) return FALSE;
      if (truth < least) least = truth;
    }
    return least;
  };
}
function joinAny(tests) {
  const [a, b, c] = tests;
  if (a === void 0) return () => FALSE;
  if (b === void 0) return a;
  if (c === void 0)
    return (cells) => {
      const x = a(cells);
      if (x === TRUE) return TRUE;
      const y = b(cells);
      return y > x ? y : x;
    };
  return (cells) => {
    let most = FALSE;
    for (let i = 0; i < tests.length; i++) {
      const truth = tests[i](cells);
      if (truth === TRUE) return TRUE;
      if (truth > most) most = truth;
    }
    return most;
  };
}

// packages/engine/src/criteria/compile-subcategory.ts
function compileSubcategory(group, policy, taxonomy, cite) {
  const [first] = group;
  const kind = first?.kind === "event" ? "event" : "component";
  const conditions = group.flatMap((row2) => conditionsOf(row2));
  const axes = createAxes(conditions);
  const rows = Object.freeze(group.map((row2) => compileRow(row2, axes, cite(row2.source))));
  const citations = Object.freeze(rows.map((row2) => row2.citation));
  return Object.freeze({
    kind,
    code: first?.code ?? "",
    edition: taxonomy[kind]?.edition.id ?? "",
    policy,
    axes,
    conditions,
    width: [...axes.values()].reduce((sum, axis) => sum + axis.width, 0),
    rows,
    citations,
    notFiled: freezeAnswer({ outcome: "not-filed" }, citations),
    traces: /* @__PURE__ */ new Map()
  });
}
function compileRow(row2, axes, citation) {
  const { source, number } = row2;
  const leaves = groupLeaves(conditionsOf(row2));
  return Object.freeze({
    source,
    number,
    citation,
    limit: "value" in source.timeLimit ? source.timeLimit : null,
    graded: "byAreaGrade" in source.timeLimit ? source.timeLimit : null,
    test: compileRowTest(row2, axes),
    axes: [...axes.values()].filter((axis) => leaves.has(axis.fact.id)),
    leaves,
    typed: row2,
    filed: freezeAnswer({ outcome: "filed", criteria: Object.freeze([source.id]) }, Object.freeze([citation]))
  });
}
function compileRowTest({ condition, exclusions }, axes) {
  const applies = condition === null ? () => TRUE : compileTest(condition, axes);
  if (exclusions.length === 0) return applies;
  const excluded = compileTest({ type: "any", items: exclusions }, axes);
  return (cells) => {
    const truth = excluded(cells);
    if (truth === FALSE) return applies(cells);
    return truth === TRUE ? FALSE : UNKNOWN;
  };
}
function conditionsOf({ condition, exclusions }) {
  return condition === null ? exclusions : [...exclusions, condition];
}
function freezeAnswer(value, because) {
  return Object.freeze({ value: Object.freeze(value), because, warnings: Object.freeze([]) });
}

// packages/engine/src/criteria/compile-criteria.ts
function compileCriteria(part, context) {
  const { taxonomy, vocabulary, compareLimits: compareLimits2, cite } = context;
  const issues2 = [];
  const rows = typeRows(part, vocabulary, issues2);
  issues2.push(...checkCodes2(part, taxonomy), ...checkFallbacks(part), ...checkStages(part));
  if (issues2.length > 0) return { issues: issues2 };
  const component = /* @__PURE__ */ new Map();
  const event = /* @__PURE__ */ new Map();
  for (const group of groupRows(rows).values()) {
    const [first] = group;
    if (first === void 0) continue;
    const index = first.kind === "component" ? component : event;
    const compile = () => compileSubcategory(group, part.hitPolicy.policy, taxonomy, cite);
    index.set(first.code, {
      compiled: null,
      compile,
      base: -1,
      firstKey: -1,
      trace: null,
      parts: []
    });
  }
  const size = widthOf(vocabulary);
  const loan = { size, free: new Int32Array(size) };
  const longest = Math.max(0, ...[...vocabulary.facts.values()].map(({ codes }) => codes.size));
  const tables = createTables(vocabulary.facts.size, longest);
  return { criteria: Object.freeze({ part, vocabulary, component, event, compareLimits: compareLimits2, loan, tables }) };
}
function widthOf({ facts }) {
  let width = 1;
  for (const { codes } of facts.values()) width += 1 + Math.ceil(codes.size / bitsPerWord);
  return width;
}
function checkCodes2({ rows, domains = {} }, taxonomy) {
  const places = [
    ...rows.map(({ id }, i) => [id, `/rows/${i}/id`]),
    ...Object.keys(domains).map((key) => [key, `/domains/${key.replaceAll("/", "~1")}`])
  ];
  return places.flatMap(([id, pointer]) => {
    const entry = findEntry(taxonomy, parseCriterionId(id));
    if (!("refused" in entry)) return [];
    return entry.refused.map(({ code, params }) => createIssue(code, params, { pointer }));
  });
}

// packages/engine/src/criteria/list-following.ts
function listFollowing({ rows }, criterion) {
  return rows.filter((row2) => row2.continues?.includes(criterion) === true).map(({ id }) => id);
}

// packages/engine/src/criteria/continue-case.ts
function continueCase(part, { rows }, decision, continues) {
  if (!isStage(continues)) return refuse("criteria/invalid-continues", {});
  const { case: earlierCase, criterion: earlier } = continues;
  if (!part.rows.some(({ id }) => id === earlier))
    return refuse("time-limits/unknown-criterion", { criterion: earlier });
  if (isRefusal(decision) || decision.value.outcome !== "filed") return decision;
  const { criteria: criteria2 } = decision.value;
  const filed = rows.filter(({ source }) => criteria2.includes(source.id));
  if (filed.some(({ source }) => source.continues?.includes(earlier) === true)) {
    const value = { ...decision.value, continues: { case: earlierCase, criterion: earlier } };
    return { ...decision, value };
  }
  const following = listFollowing(part, earlier).join(", ") || "-";
  return refuse("criteria/wrong-stage", { row: criteria2.join(", "), earlier, following }, decision.because);
}
function isStage(continues) {
  if (typeof continues !== "object" || continues === null) return false;
  const { case: earlierCase, criterion } = continues;
  return typeof earlierCase === "string" && earlierCase !== "" && typeof criterion === "string";
}

// packages/engine/src/criteria/select-rows.ts
function selectRows(subcategory, truths, order) {
  const hits = subcategory.rows.filter((_, i) => truths[i] === TRUE);
  const open = subcategory.rows.filter((_, i) => truths[i] === UNKNOWN);
  const [first] = hits;
  if (first === void 0) return { type: open.length > 0 ? "open" : "not-filed" };
  switch (subcategory.policy) {
    case "all":
      return { type: "filed", rows: hits };
    case "first":
      return truths.indexOf(UNKNOWN) !== -1 && truths.indexOf(UNKNOWN) < truths.indexOf(TRUE) ? { type: "open" } : { type: "filed", rows: [first] };
    case "unique":
      if (hits.length > 1) return refuseConflict(hits);
      return open.length > 0 ? { type: "open" } : { type: "filed", rows: hits };
    case "shortest":
      return selectShortest(first, hits, open, order);
  }
}
function refuseConflict(hits) {
  const rows = hits.map((row2) => row2.source.id).join(", ");
  const citations = hits.map((row2) => row2.citation);
  return { type: "refused", reason: createReason("criteria/conflicting-rows", { rows }, citations) };
}
function selectShortest(first, hits, open, order) {
  let best = first;
  if (hits.length > 1) {
    const limitless = hits.filter((row2) => findRowLimit(row2, order) === null);
    if (limitless.length > 0) return refuseUnknownLimit(limitless);
    for (const row2 of hits.slice(1)) {
      const difference = compareRows(row2, best, order);
      if (typeof difference === "number") {
        if (difference < 0) best = row2;
      } else if (difference !== null) {
        const because = [best.citation, row2.citation];
        return { type: "refused", reason: { ...difference, because } };
      }
    }
  }
  const settled = open.every((row2) => {
    const difference = compareRows(row2, best, order);
    return typeof difference === "number" && difference > 0;
  });
  return settled ? { type: "filed", rows: [best] } : { type: "open" };
}
function refuseUnknownLimit(limitless) {
  const rows = limitless.map((row2) => row2.source.id).join(", ");
  const citations = limitless.map((row2) => row2.citation);
  return { type: "refused", reason: createReason("criteria/unknown-limit", { rows }, citations) };
}
function compareRows(row2, other, order) {
  const limit = findRowLimit(row2, order);
  const otherLimit = findRowLimit(other, order);
  if (limit === null || otherLimit === null) return null;
  const difference = order.compareLimits(limit, otherLimit, order.startedAt);
  return difference === 0 ? row2.number - other.number : difference;
}
function findRowLimit({ limit, graded }, order) {
  if (graded === null) return limit;
  const resolved = resolveLimit(graded, order.areaGrade);
  return "value" in resolved ? resolved : null;
}

// packages/engine/src/criteria/list-choices.ts
var maxCodes = 16;
function listChoices(axis, leaves, size) {
  const operands = leaves.flatMap((leaf2) => leaf2.operands);
  const scratch = new Int32Array(size);
  const cellsOf = (value) => {
    axis.encode(value, scratch);
    return [...scratch.subarray(axis.slot, axis.slot + axis.width)];
  };
  switch (axis.fact.definition.type) {
    case "codes": {
      const codes = [...new Set(operands)];
      return codes.length > maxCodes ? null : listSubsets(codes).map((set) => cellsOf(set));
    }
    case "boolean":
      return [cellsOf(false), cellsOf(true)];
    case "code":
    case "text":
      return listNamed(axis, new Set(operands.map((value) => cellsOf(value)[0] ?? 0)));
    default:
      return listIntervals(axis, new Set(operands.map((value) => cellsOf(value)[0] ?? 0)));
  }
}
function listSubsets(codes) {
  return codes.reduce(
    (sets, code) => [...sets, ...sets.map((set) => [...set, code])],
    [[]]
  );
}
function listNamed({ cells }, named) {
  if (cells === null) return null;
  const other = cells.find((cell) => !named.has(cell));
  const choices = cells.filter((cell) => named.has(cell) || cell === other);
  return choices.map((cell) => [cell]);
}
function listIntervals({ cells }, thresholds) {
  if (cells === null) return null;
  let isBetween = false;
  const choices = cells.filter((cell) => {
    const isThreshold = thresholds.has(cell);
    const isTaken = isThreshold || !isBetween;
    isBetween = !isThreshold;
    return isTaken;
  });
  return choices.map((cell) => [cell]);
}

// packages/engine/src/criteria/trace-dependencies.ts
var maxCompletions = 2 ** 16;
var maxTraces = 64;
function traceDependencies(subcategory, cells, rows) {
  const { traces, width } = subcategory;
  const key = `${cells.subarray(0, width).join(" ")}|${rows.map((row2) => row2.number).join(" ")}`;
  const known = traces.get(key);
  if (known !== void 0) return known;
  const dependencies = trace(cells, rows);
  if (traces.size >= maxTraces) traces.clear();
  traces.set(key, dependencies);
  return dependencies;
}
function listMissing(cells, rows) {
  return [...new Set(rows.flatMap((row2) => row2.axes))].filter((axis) => cells[axis.slot] === unknownCell).toSorted((a, b) => a.fact.order - b.fact.order);
}
function trace(cells, rows) {
  const missing = listMissing(cells, rows);
  const choices = missing.map((axis) => {
    const leaves = rows.flatMap((row2) => row2.leaves.get(axis.fact.id) ?? []);
    return { axis, values: listChoices(axis, leaves, cells.length) ?? [] };
  });
  const completions = choices.reduce(
    (product, { values }) => product * (values.length === 0 ? Infinity : values.length),
    1
  );
  if (completions > maxCompletions) return { missing, patterns: [], steps: [] };
  const { patterns, patternOf } = completeCells(rows, cells, choices, completions);
  let span = completions;
  const steps = choices.map(({ values }) => {
    const outer = span;
    span /= values.length;
    return listSteps(patternOf, outer, span, patterns.length);
  });
  return { missing, patterns, steps };
}
function completeCells(rows, known, choices, completions) {
  const numbers = /* @__PURE__ */ new Map();
  const patternOf = new Int32Array(completions);
  const cells = known.slice();
  const picked = choices.map(() => 0);
  for (const { axis, values } of choices) cells.set(values[0] ?? [], axis.slot);
  for (let completion = 0; completion < completions; completion++) {
    let pattern = "";
    for (const row2 of rows) pattern += row2.test(cells);
    const number = numbers.get(pattern) ?? numbers.size;
    numbers.set(pattern, number);
    patternOf[completion] = number;
    pickNext(cells, choices, picked);
  }
  return { patterns: [...numbers.keys()], patternOf };
}
function pickNext(cells, choices, picked) {
  for (let i = choices.length - 1; i >= 0; i--) {
    const { axis, values } = choices[i];
    const next = (picked[i] + 1) % values.length;
    picked[i] = next;
    cells.set(values[next], axis.slot);
    if (next !== 0) return;
  }
}
function listSteps(patternOf, span, stride, patterns) {
  const seen = /* @__PURE__ */ new Set();
  for (let at = 0; at < patternOf.length; at++) {
    const from = patternOf[at - at % span + at % stride];
    const to = patternOf[at];
    if (from !== to) seen.add(from * patterns + to);
  }
  return [...seen].map((pair) => [Math.floor(pair / patterns), pair % patterns]);
}

// packages/engine/src/criteria/find-needed-facts.ts
var maxWeighedRows = 12;
function findNeededFacts(subcategory, cells, truths, order) {
  const open = { subcategory, cells, truths, order };
  const needed = findDependentFacts(open);
  return needed.facts.length === 0 ? { facts: nameMissing(open), approximate: true } : needed;
}
function findDependentFacts(open) {
  const places = open.truths.flatMap((truth, i) => truth === UNKNOWN ? [i] : []);
  const facts = traceOutcomes(open, places) ?? traceOutcomes(open, weighRows(open, places));
  return facts === null ? { facts: nameMissing(open), approximate: true } : { facts, approximate: false };
}
function traceOutcomes(open, places) {
  const { subcategory, cells, truths, order } = open;
  const rows = places.map((i) => subcategory.rows[i]);
  const { missing, patterns, steps } = traceDependencies(subcategory, cells, rows);
  if (patterns.length === 0) return null;
  const outcomes = patterns.map(
    (pattern) => nameOutcome(selectRows(subcategory, complete(truths, places, pattern), order))
  );
  const needed = missing.filter((_, i) => steps[i]?.some(([from, to]) => outcomes[from] !== outcomes[to]));
  return needed.map((axis) => axis.fact.id);
}
function nameMissing({ subcategory, cells, truths }) {
  const rows = subcategory.rows.filter((_, i) => truths[i] === UNKNOWN);
  return listMissing(cells, rows).map((axis) => axis.fact.id);
}
function weighRows({ subcategory, truths, order }, places) {
  if (places.length > maxWeighedRows) return places;
  const outcomes = Array.from({ length: 2 ** places.length }, (_, mask) => {
    const pattern = places.map((_place, bit) => (mask >> bit & 1) * TRUE).join("");
    return nameOutcome(selectRows(subcategory, complete(truths, places, pattern), order));
  });
  return places.filter((_, bit) => outcomes.some((outcome, mask) => outcome !== outcomes[mask & ~(1 << bit)]));
}
function complete(truths, places, pattern) {
  const completed = truths.map((truth) => truth === UNKNOWN ? FALSE : truth);
  for (const [digit, place] of places.entries()) completed[place] = Number(pattern[digit]);
  return completed;
}
function nameOutcome(selection) {
  const rows = selection.type === "filed" ? selection.rows.map((row2) => row2.source.id) : [];
  return [selection.type, ...rows].join(" ");
}

// packages/engine/src/criteria/decide-cells.ts
function decideCells(subcategory, cells, order) {
  const { rows } = subcategory;
  let best = null;
  for (let i = 0; i < rows.length; i++) {
    const row2 = rows[i];
    const truth = row2.test(cells);
    if (truth === FALSE) continue;
    if (truth === TRUE && best === null) {
      best = row2;
      continue;
    }
    if (truth !== TRUE || subcategory.policy !== "shortest" || best === null)
      return decideByPolicy(subcategory, cells, order);
    const difference = compareRows(row2, best, order);
    if (typeof difference !== "number") return decideByPolicy(subcategory, cells, order);
    if (difference < 0) best = row2;
  }
  return best === null ? subcategory.notFiled : best.filed;
}
function decideByPolicy(subcategory, cells, order) {
  const truths = subcategory.rows.map((row2) => row2.test(cells));
  const selection = selectRows(subcategory, truths, order);
  switch (selection.type) {
    case "refused":
      return { refused: [selection.reason] };
    case "not-filed":
      return subcategory.notFiled;
    case "filed": {
      const [row2, ...others] = selection.rows;
      if (row2 !== void 0 && others.length === 0) return row2.filed;
      const criteria2 = selection.rows.map(({ source }) => source.id);
      const citations = selection.rows.map(({ citation }) => citation);
      return answer({ outcome: "filed", criteria: criteria2 }, citations);
    }
    case "open": {
      const { facts, approximate } = findNeededFacts(subcategory, cells, truths, order);
      if (!approximate) return answer({ outcome: "needs", facts }, subcategory.citations);
      const warning = createIssue("criteria/approximate-needs", { facts: facts.join(", ") });
      return answer({ outcome: "needs", facts, approximate }, subcategory.citations, [warning]);
    }
  }
}

// packages/engine/src/criteria/encode-facts.ts
var hasOwn = Object.prototype.hasOwnProperty;
function encodeFacts(subcategory, vocabulary, facts, cells) {
  for (let slot = 0; slot < subcategory.width; slot++) cells[slot] = unknownCell;
  const { axes } = subcategory;
  for (const name in facts) {
    if (!hasOwn.call(facts, name)) continue;
    const value = facts[name];
    const axis = axes.get(name);
    if (axis === void 0) {
      const entry = vocabulary.facts.get(name);
      if (entry === void 0) return false;
      if (value !== void 0 && value !== null && entry.check(value) !== null) return false;
    } else if (value !== void 0 && value !== null && !axis.encode(value, cells)) return false;
  }
  return true;
}

// packages/engine/src/criteria/fill-answer.ts
function fillAnswer(criteria2, slot, key) {
  const subcategory = slot.compiled;
  const cells = new Int32Array(criteria2.loan.size).fill(unknownCell);
  let rest = key;
  for (const { slot: at, cells: cellOf2 } of slot.parts) {
    const groups = cellOf2.length + 1;
    cells[at] = cellOf2[rest % groups - 1] ?? unknownCell;
    rest = Math.floor(rest / groups);
  }
  const watched = watchOrder(criteria2);
  const decision = decideCells(subcategory, cells, watched.order);
  const place = watched.isUsed() ? askEachTime : keepAnswer(criteria2.tables, freezeDeep(decision));
  criteria2.tables.answerOf[slot.firstKey + key] = place;
  return place;
}
function watchOrder({ compareLimits: compareLimits2 }) {
  let used = false;
  const order = {
    startedAt: void 0,
    get areaGrade() {
      used = true;
      return void 0;
    },
    compareLimits: (a, b) => {
      const difference = compareLimits2(a, b, void 0);
      used ||= typeof difference !== "number";
      return difference;
    }
  };
  return { order, isUsed: () => used };
}
function freezeDeep(decision) {
  const open = [decision];
  for (let part = open.pop(); part !== void 0; part = open.pop())
    if (typeof part === "object" && part !== null && !Object.isFrozen(part))
      open.push(...Object.values(Object.freeze(part)));
  return decision;
}

// packages/engine/src/criteria/list-code-groups.ts
function listCodeGroups(conditions, fact) {
  const groups = /* @__PURE__ */ new Map();
  const add = (leaves) => {
    const codes = [...new Set(leaves.flatMap((leaf2) => leaf2.operands))].toSorted();
    if (codes.length > 0) groups.set(codes.join(" "), codes);
  };
  const isAbout = (node) => node.type === "leaf" && node.fact.id === fact;
  const seen = /* @__PURE__ */ new Set();
  const open = [...conditions];
  for (let node = open.pop(); node !== void 0; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    if (node.type === "not") open.push(node.item);
    else if (node.type === "leaf") {
      if (isAbout(node)) add([node]);
    } else {
      const together = node.type === "any" ? node.items.filter(isContains) : [];
      const about = together.filter((leaf2) => leaf2.fact.id === fact);
      add(about);
      open.push(...node.items.filter((item) => !about.includes(item)));
    }
  }
  return [...groups.values()];
}
function isContains(node) {
  return node.type === "leaf" && node.operator === "contains";
}

// packages/engine/src/criteria/group-values.ts
var maxCodeGroups = 12;
function groupValues(axis, leaves, conditions) {
  const { fact, slot, cells } = axis;
  const { reader } = fact;
  const groups = { reader, slot, points: [], groupOf: [] };
  switch (reader.form) {
    case "boolean":
      return { ...groups, cells: cells ?? [] };
    case "code":
      return { ...groups, cells: [...fact.codes].map((code) => cellOf(axis, code)) };
    case "listed-code":
      return { ...groups, ...groupCodes(axis, signCells(axis, leaves)) };
    case "codes":
      return groupSets(axis, listCodeGroups(conditions, fact.id));
    case "number":
    case "integer":
      return { ...groups, ...groupNumbers(axis, signCells(axis, leaves)) };
    default:
      return null;
  }
}
function signCells(axis, leaves) {
  const tests = leaves.map((leaf2) => axis.compile(leaf2));
  const cells = new Int32Array(axis.slot + axis.width);
  return (cell) => {
    cells[axis.slot] = cell;
    return tests.map((test) => test(cells)).join("");
  };
}
function groupNumbers({ starts }, sign) {
  const cells = [];
  const points = [];
  let last = "";
  for (const [cell, start] of (starts ?? []).entries()) {
    const isEmpty = start === starts?.[cell + 1];
    const signature = isEmpty ? last : sign(cell);
    if (isEmpty || signature === last) continue;
    if (cells.length > 0) points.push(start);
    cells.push(cell);
    last = signature;
  }
  return { cells, points };
}
function groupCodes(axis, sign) {
  const cells = [];
  const known = /* @__PURE__ */ new Map();
  const groupOf = [...axis.fact.codes].map((code) => {
    const cell = cellOf(axis, code);
    const signature = sign(cell);
    const group = known.get(signature) ?? cells.push(cell);
    known.set(signature, group);
    return group;
  });
  return { cells, groupOf: [0, ...groupOf] };
}
function groupSets(axis, sets) {
  const { fact, slot, width } = axis;
  if (width > 1 || sets.length > maxCodeGroups) return null;
  const bitsOf = (code) => sets.reduce((bits, codes2, bit) => codes2.includes(code) ? bits | 1 << bit : bits, 0);
  const codes = [...fact.codes];
  const groupOf = codes.map((code) => bitsOf(code));
  const cells = Array.from({ length: 1 << sets.length }, (_, bits) => {
    const inside = codes.filter((_code, i) => ((groupOf[i] ?? 0) & ~bits) === 0);
    return cellOf(axis, inside);
  });
  return { reader: fact.reader, slot, cells, points: [], groupOf: [0, ...groupOf] };
}
function cellOf(axis, value) {
  const cells = new Int32Array(axis.slot + axis.width);
  axis.encode(value, cells);
  return cells[axis.slot];
}

// packages/engine/src/criteria/place-subcategory.ts
var maxKeys = 2 ** 12;
var maxAllKeys = 2 ** 21;
function compileSlot({ tables }, slot) {
  const subcategory = slot.compile();
  placeSubcategory(tables, slot, subcategory);
  slot.compiled = subcategory;
  return subcategory;
}
function placeSubcategory(tables, slot, { axes, conditions }) {
  const leaves = groupLeaves(conditions);
  const parts = [];
  let keys = 1;
  for (const [id, axis] of axes) {
    const part = groupValues(axis, leaves.get(id) ?? [], conditions);
    if (part === null) return;
    parts.push(part);
    keys *= part.cells.length + 1;
  }
  if (keys > maxKeys || tables.used.answerOf + keys > maxAllKeys) return;
  slot.parts = parts;
  slot.base = reserve(tables, "heads", 2 * (tables.lastGroups.length - 1));
  slot.firstKey = reserve(tables, "answerOf", keys);
  let weight = 1;
  for (const part of parts) {
    const at = slot.base + 2 * part.reader.index;
    tables.heads[at] = weight;
    tables.heads[at + 1] = part.groupOf.length > 0 ? placeCodes(tables, part) : placePoints(tables, part);
    weight *= part.cells.length + 1;
  }
}
function placeCodes(tables, { groupOf }) {
  const start = reserve(tables, "groups", groupOf.length);
  tables.groups.set(groupOf, start);
  return start;
}
function placePoints(tables, { points }) {
  const length = Math.max(points.length, steadyPoints) + 1;
  const start = reserve(tables, "points", length);
  tables.points.fill(Number.POSITIVE_INFINITY, start, start + length);
  tables.points.set(points, start);
  return start;
}

// packages/engine/src/criteria/read-case.ts
function readCase(tables, vocabulary, { base }, facts, groups) {
  const { heads } = tables;
  let key = 0;
  let last = tables.start;
  for (const name in facts) {
    if (!Object.prototype.hasOwnProperty.call(facts, name)) continue;
    let reader = last.next;
    if (reader === null || reader.name !== name) {
      reader = findReader(vocabulary, name);
      if (reader === null) return -1;
      last.next = reader;
    }
    last = reader;
    const head = base + 2 * reader.index;
    const group = readValue(tables, reader, heads[head + 1], facts[name]);
    if (group < 0) return -1;
    groups[reader.index] = group;
    key += Math.imul(group, heads[head]);
  }
  return key;
}
function findReader({ facts }, name) {
  return facts.get(name)?.reader ?? null;
}
function readValue(tables, reader, start, value) {
  switch (reader.form) {
    case "boolean": {
      const group = 2 * +(value === true) + +(value === false);
      return group === 0 ? readNothing(value) : group;
    }
    case "code":
      return typeof value === "string" ? numberOf(reader, value) : readNothing(value);
    case "listed-code": {
      if (typeof value !== "string") return readNothing(value);
      const code = numberOf(reader, value);
      return code < 0 ? code : tables.groups[start + code];
    }
    case "codes":
      return Array.isArray(value) ? readSet(tables, reader, start, value) : readNothing(value);
    case "number":
      return typeof value === "number" ? readNumber(tables, reader, start, value) : readNothing(value);
    case "integer":
      if (typeof value !== "number") return readNothing(value);
      return Number.isSafeInteger(value) ? readNumber(tables, reader, start, value) : -1;
    default:
      return readNothing(value);
  }
}
function readNothing(value) {
  return value === void 0 || value === null ? 0 : -1;
}
function numberOf(reader, code) {
  if (code.length === 0) return -1;
  const place = hashCode(code, reader.factor, reader.mask);
  if (reader.table[place] === code) return reader.tableNumbers[place];
  return reader.numbers.get(code) ?? -1;
}
function readSet({ groups }, { numbers }, start, value) {
  let bits = 0;
  for (let i = 0; i < value.length; i++) {
    const code = numbers.get(value[i]);
    if (code === void 0) return -1;
    bits |= groups[start + code];
  }
  return bits + 1;
}
function readNumber({ points }, reader, start, value) {
  if (!(value >= reader.lower && value <= reader.upper)) return -1;
  const group = 1 + +(value >= points[start]) + +(value >= points[start + 1]) + +(value >= points[start + 2]) + +(value >= points[start + 3]);
  return group > steadyPoints ? countOn(points, start + steadyPoints, value) : group;
}
function countOn(points, start, value) {
  let group = steadyPoints + 1;
  for (let at = start; value >= points[at]; at++) group++;
  return group;
}

// packages/engine/src/criteria/decide-filing.ts
function decideFiling(rules, input) {
  return decideAndGroup(rules, input, rules.criteria.tables.lastGroups);
}
function decideAndGroup(rules, input, groups) {
  const { criteria: criteria2 } = rules;
  const slot = findSlot(criteria2, input);
  if (slot === void 0) return refuseQuestion(rules, input);
  const { facts, startedAt, areaGrade, continues } = input;
  const start = startedAt === void 0 ? void 0 : readClockStart(startedAt);
  if (typeof start === "object") return { refused: [start] };
  const grade = areaGrade === void 0 ? void 0 : readAreaGrade(areaGrade);
  if (typeof grade === "object") return { refused: [grade] };
  if (typeof facts !== "object" || facts === null || Array.isArray(facts)) return refuseFacts(criteria2, facts);
  const decision = recallAnswer(criteria2, slot, facts, groups) ?? decideFacts(criteria2, slot, facts, start, grade);
  if (continues === void 0 || continues === null) return decision;
  return continueCase(criteria2.part, slot.compiled, decision, continues);
}
function recallAnswer(criteria2, slot, facts, groups) {
  const { tables } = criteria2;
  const key = slot.firstKey < 0 ? -1 : readCase(tables, criteria2.vocabulary, slot, facts, groups);
  groups[groups.length - 1] = key;
  if (key < 0) return null;
  const place = tables.answerOf[slot.firstKey + key];
  return tables.answers[place === notAskedYet ? fillAnswer(criteria2, slot, key) : place];
}
function decideFacts(criteria2, { compiled }, facts, startedAt, areaGrade) {
  const { loan, compareLimits: compareLimits2, vocabulary } = criteria2;
  const subcategory = compiled;
  const cells = loan.free ?? new Int32Array(loan.size);
  loan.free = null;
  const decision = encodeFacts(subcategory, vocabulary, facts, cells) ? decideCells(subcategory, cells, { compareLimits: compareLimits2, startedAt, areaGrade }) : refuseFacts(criteria2, facts);
  loan.free = cells;
  return decision;
}
function findSubcategory(criteria2, input) {
  return findSlot(criteria2, input)?.compiled ?? void 0;
}
function findSlot(criteria2, { kind, code, edition }) {
  const index = kind === "component" ? criteria2.component : kind === "event" ? criteria2.event : void 0;
  const slot = index?.get(code);
  if (slot === void 0) return void 0;
  const subcategory = slot.compiled ?? compileSlot(criteria2, slot);
  return !edition || edition === subcategory.edition ? slot : void 0;
}
function refuseQuestion({ taxonomy, criteria: criteria2 }, input) {
  if (criteria2.unresolved !== void 0) return { refused: [criteria2.unresolved] };
  const entry = findEntry(taxonomy, input);
  if ("refused" in entry) return entry;
  return refuse("criteria/missing-rows", { kind: entry.kind, code: input.code });
}
function refuseFacts({ vocabulary }, facts) {
  const refused = checkFacts(vocabulary, facts).map(({ code, params }) => ({
    code,
    params,
    because: []
  }));
  return { refused };
}

// packages/engine/src/criteria/explain-limit.ts
function explainLimit({ timeLimit }, areaGrade, labelOf) {
  const unitLabels = labelUnits(timeLimit, labelOf);
  const grade = readAreaGrade(areaGrade);
  if (typeof grade === "object") return { holds: null, grade: null, refused: grade, unitLabels };
  const limit = resolveLimit(timeLimit, grade);
  if (isReason(limit)) return { holds: null, grade: null, refused: limit, unitLabels };
  const taken = "byAreaGrade" in timeLimit ? takeGrade(timeLimit, grade) : null;
  return {
    holds: "value" in limit ? limit : null,
    grade: taken === null || isReason(taken) ? null : taken,
    refused: null,
    unitLabels
  };
}
function labelUnits(timeLimit, labelOf) {
  const limits2 = "byAreaGrade" in timeLimit ? Object.values(timeLimit.byAreaGrade) : [timeLimit];
  const labels = /* @__PURE__ */ new Map();
  for (const limit of limits2) {
    const label = "unit" in limit ? labelOf(limit.unit) ?? null : null;
    if ("unit" in limit && label !== null) labels.set(limit.unit, label);
  }
  return Object.fromEntries(labels);
}

// packages/engine/src/criteria/explain-condition.ts
function explainCondition(condition, context, facts) {
  const truth = nameTruth(interpretCondition(condition, context, facts));
  const explain2 = (item) => explainCondition(item, context, facts);
  if ("all" in condition) return { type: "all", truth, items: condition.all.map((item) => explain2(item)) };
  if ("any" in condition) return { type: "any", truth, items: condition.any.map((item) => explain2(item)) };
  if ("not" in condition) return { type: "not", truth, item: explain2(condition.not) };
  if ("condition" in condition) {
    const name = condition.condition;
    return { type: "named", truth, name, item: explain2(resolveNamed(name, context)) };
  }
  return { type: "leaf", truth, leaf: condition, ...explainFact(condition, context, facts) };
}
function explainFact(leaf2, { vocabulary }, facts) {
  const definition = vocabulary.facts.get(leaf2.fact)?.definition;
  if (definition === void 0) throw new RangeError(`no fact named ${leaf2.fact}`);
  const given = (Object.hasOwn(facts, leaf2.fact) ? facts[leaf2.fact] : null) ?? null;
  return { definition: keepCodes(definition, [leaf2.value, given].flat()), given };
}
function keepCodes(definition, spokenOf) {
  if (definition.type !== "code" && definition.type !== "codes") return definition;
  const kept = Object.entries(definition.values).filter(([code]) => spokenOf.includes(code));
  return { ...definition, values: Object.fromEntries(kept) };
}

// packages/engine/src/criteria/explain-prior.ts
function explainPrior({ prior, timeLimit, condition }, vocabulary, labelOf) {
  if (prior === void 0) return null;
  const season = prior.season ?? null;
  const before = prior.timeLimit ?? null;
  const isSame = "value" in timeLimit && sameLimit(timeLimit, before);
  const kept = before === null || isSame && season === null ? null : before;
  const threshold = explainThreshold(prior.threshold, condition, vocabulary);
  if (kept === null && season === null && threshold === null) return null;
  return { timeLimit: kept, unitLabel: kept === null ? null : labelOf(kept.unit), season, threshold };
}
function sameLimit(now, before) {
  return now.value === before?.value && now.unit === before.unit;
}
function explainThreshold(leaf2, condition, vocabulary) {
  const definition = leaf2 === void 0 ? void 0 : vocabulary.facts.get(leaf2.fact)?.definition;
  if (leaf2 === void 0 || definition === void 0) return null;
  return hasLeaf(condition, JSON.stringify(sortLeaf(leaf2))) ? null : { leaf: leaf2, definition };
}
function hasLeaf(condition, wanted) {
  if (condition === null || "condition" in condition) return false;
  if ("fact" in condition) return JSON.stringify(sortLeaf(condition)) === wanted;
  if ("not" in condition) return hasLeaf(condition.not, wanted);
  return ("all" in condition ? condition.all : condition.any).some((item) => hasLeaf(item, wanted));
}
function sortLeaf({ fact, operator, value, unit }) {
  return [fact, operator, value, unit];
}

// packages/engine/src/criteria/explain-filing.ts
function explainFiling(rules, input) {
  const { criteria: criteria2, taxonomy } = rules;
  const decision = decideFiling(rules, input);
  const entry = findEntry(taxonomy, input);
  const subcategory = findSubcategory(criteria2, input);
  const { part, vocabulary } = criteria2;
  const context = { vocabulary, ...part.conditions === void 0 ? {} : { conditions: part.conditions } };
  const readable = !isRefusal(decision) || decision.refused.every(({ code }) => !code.startsWith("facts/"));
  const rows = readable ? subcategory?.rows ?? [] : [];
  return {
    entry: "refused" in entry ? null : entry,
    hitPolicy: part.hitPolicy,
    decision,
    needs: labelNeeds(rules, decision),
    rows: rows.map((row2) => ({
      ...explainRow(row2, context, input.facts, decision),
      ...explainRemarks(row2.source, rules, input.areaGrade)
    }))
  };
}
function explainRow({ source, number, citation }, context, facts, decision) {
  const exclusions = (source.exclusions ?? []).map(({ summary: summary2, evidence: evidence2, condition: condition2 }) => ({
    summary: summary2,
    evidence: evidence2,
    condition: condition2 === void 0 ? null : explainCondition(condition2, context, facts)
  }));
  const truth = nameTruth(interpretRow(source, context, facts));
  const { id, summary, timeLimit, evidence, ambiguities = [] } = source;
  const condition = source.condition === null ? null : explainCondition(source.condition, context, facts);
  const verdict = judgeRow(id, truth, exclusions, decision);
  return {
    id,
    number,
    summary,
    timeLimit,
    evidence,
    citation,
    truth,
    verdict,
    exclusions,
    condition,
    ambiguities
  };
}
function explainRemarks(row2, { criteria: criteria2, unitLabelOf }, areaGrade) {
  const labelOf = (unit) => unitLabelOf?.(unit) ?? null;
  const { continues = [], scope = null, note = null } = row2;
  const prior = explainPrior(row2, criteria2.vocabulary, labelOf);
  return { limit: explainLimit(row2, areaGrade, labelOf), continues, scope, note, prior };
}
function judgeRow(id, truth, exclusions, decision) {
  if (truth === "true") {
    if (isRefusal(decision) || decision.value.outcome !== "filed") return "applies";
    return decision.value.criteria.includes(id) ? "decides" : "outranked";
  }
  const isExcluded = (wanted) => exclusions.some(({ condition }) => condition?.truth === wanted);
  if (isExcluded("true")) return "excluded";
  if (isExcluded("unknown")) return "exclusion-unknown";
  return truth === "false" ? "condition-not-met" : "condition-unknown";
}
function labelNeeds({ criteria: criteria2 }, decision) {
  if (isRefusal(decision) || decision.value.outcome !== "needs") return {};
  const { facts } = criteria2.vocabulary;
  return Object.fromEntries(
    decision.value.facts.map((id) => [id, facts.get(id)?.definition.label ?? { zh: id, en: id }])
  );
}

// packages/engine/src/calendar/zone-offset.ts
function findZoneEntry(zone, epochMs) {
  const { at } = zone;
  let low = 0;
  let high = at.length - 1;
  if (epochMs >= at[high]) return high;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (at[middle] <= epochMs) low = middle;
    else high = middle - 1;
  }
  return low;
}
function offsetAt(zone, epochMs) {
  return zone.offset[findZoneEntry(zone, epochMs)];
}
function isInZoneTable(zone, epochMs) {
  return epochMs >= zone.from && epochMs < zone.to;
}

// packages/engine/src/calendar/refuse-uncovered.ts
function refuseDay(calendar, day) {
  const { coverage, standard } = calendar;
  const params = { calendar: calendar.daysOff ?? standard, date: formatLocalDate(day) };
  if (coverage === null) return createReason("calendar/no-known-days", params);
  return createReason("calendar/not-covered", { ...params, from: coverage.from, to: coverage.to });
}
function refuseAfterCoverage(calendar) {
  return refuseDay(calendar, calendar.firstDay + calendar.worked.length);
}
function refuseNoShifts(calendar, epochMs) {
  const day = localDayOf(calendar, epochMs);
  return createReason("calendar/no-shifts", { calendar: calendar.standard, date: formatLocalDate(day) });
}
function refuseInstant(calendar, epochMs, knownMs) {
  if (!Number.isSafeInteger(epochMs) || Math.abs(epochMs) > 864e13) {
    return createReason("calendar/invalid-instant", { value: epochMs });
  }
  const day = localDayOf(calendar, epochMs);
  const position = day - calendar.firstDay;
  if (position >= 0 && position < calendar.worked.length) return refuseNoShifts(calendar, epochMs);
  return knownMs !== void 0 && knownMs < epochMs ? refuseAfterCoverage(calendar) : refuseDay(calendar, day);
}
function localDayOf(calendar, epochMs) {
  return Math.floor((epochMs + offsetAt(calendar.zone, epochMs)) / dayMs);
}

// packages/engine/src/calendar/format-wall-time.ts
function formatWallTime(wallMs) {
  const day = Math.floor(wallMs / dayMs);
  const clock = wallMs - day * dayMs;
  const seconds = clock / 1e3 | 0;
  const minutes = seconds / 60 | 0;
  const text = `${formatLocalDate(day)}${clockMinutes[minutes]}:${twoDigits[seconds - minutes * 60]}`;
  const rest = clock - seconds * 1e3;
  return rest === 0 ? text : `${text}.${rest < 100 ? "0" : ""}${twoDigits[rest] ?? rest}`;
}

// packages/engine/src/calendar/refuse-outside-zone.ts
function zoneBounds(zone) {
  return { zone: zone.zone, from: `${formatWallTime(zone.from)}Z`, to: `${formatWallTime(zone.to)}Z` };
}
function refuseOutsideZone(zone) {
  return createReason("calendar/outside-zone-table", zoneBounds(zone));
}

// packages/engine/src/calendar/resolve-wall-time.ts
function resolveWallTime(zone, wallMs, rule) {
  const entry = findWallEntry(zone, wallMs);
  const offset = zone.offset[entry];
  const before = entry === 0 ? offset : zone.offset[entry - 1];
  const instant = wallMs - offset;
  const changed = zone.at[entry];
  if (entry === 0 || wallMs >= changed + Math.max(before, offset)) {
    return instant >= zone.from && instant < zone.to ? instant : refuseOutsideZone(zone);
  }
  if (offset > before) {
    if (rule?.onGap === "forward") return wallMs - before;
    return createReason("calendar/skipped-wall-time", { time: formatWallTime(wallMs), zone: zone.zone });
  }
  if (rule?.onOverlap === "earlier") return wallMs - before;
  if (rule?.onOverlap === "later") return instant;
  return createReason("calendar/repeated-wall-time", { time: formatWallTime(wallMs), zone: zone.zone });
}
function findWallEntry(zone, wallMs) {
  const { at, offset } = zone;
  let low = 0;
  let high = at.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    const smaller = Math.min(offset[middle - 1], offset[middle]);
    if (at[middle] + smaller <= wallMs) low = middle;
    else high = middle - 1;
  }
  return low;
}

// packages/engine/src/calendar/add-working-days.ts
function addWorkingDays(calendar, startMs, days, options = {}) {
  const target = findWorkingDay(calendar, startMs, days, options.cutOff);
  if ("code" in target) return target;
  const wallMs = (calendar.firstDay + target.position) * dayMs + target.clockMs;
  return resolveWallTime(calendar.zone, wallMs, options.rule);
}
function findWorkingDay(calendar, startMs, days, cutOff) {
  if (!(Number.isSafeInteger(days) && days >= 0))
    return createReason("calendar/invalid-amount", { value: days });
  const { rank, select, zone } = calendar;
  if (!isInZoneTable(zone, startMs) || Math.floor(startMs) !== startMs)
    return refuseInstant(calendar, startMs);
  const wallMs = startMs + offsetAt(zone, startMs);
  const day = Math.floor(wallMs / dayMs);
  const start = day - calendar.firstDay;
  if (!(start >= 0 && start < calendar.worked.length)) return refuseInstant(calendar, startMs);
  const clockMs = wallMs - day * dayMs;
  const cut = cutOff !== void 0 && clockMs > cutOff.after;
  const first = rank[start];
  const target = select[first + days + (cut ? 1 : 0)];
  if (target === void 0) return refuseAfterCoverage(calendar);
  return {
    position: target,
    clockMs: cut ? cutOff.resumeAt : clockMs,
    startPosition: select[first],
    rolled: calendar.worked[start] === 0,
    cutOff: cut
  };
}

// packages/engine/src/calendar/working-time-table.ts
var instantBucket = 2 ** -24;
var workedBucket = 2 ** -23;
function buildWorkingTimeTable(intervals, from, to) {
  const count = intervals.length;
  const start = new Float64Array(count + 1);
  const worked = new Float64Array(count + 1);
  intervals.forEach((interval, i) => {
    start[i] = interval.start;
    worked[i + 1] = worked[i] + interval.end - interval.start;
  });
  start[count] = Number.POSITIVE_INFINITY;
  const total = worked[count];
  return {
    from,
    to,
    total,
    start,
    worked,
    byInstant: indexBuckets(
      (to - from) * instantBucket,
      (i, b) => start[i] - from <= b / instantBucket,
      count
    ),
    byWorked: indexBuckets(total * workedBucket, (i, b) => worked[i] < b / workedBucket, count)
  };
}
function indexBuckets(buckets, isBelow, count) {
  const index = new Int32Array(Math.floor(buckets) + 1);
  for (let bucket = 0, interval = 0; bucket < index.length; bucket++) {
    while (interval + 1 < count && isBelow(interval + 1, bucket)) interval++;
    index[bucket] = interval;
  }
  return index;
}
function measureWorked(table, instant) {
  const { start, worked } = table;
  if (instant >= table.to) return table.total;
  let i = table.byInstant[(instant - table.from) * instantBucket | 0];
  while (start[i + 1] <= instant) i++;
  const before = worked[i];
  const inside = instant - start[i];
  if (!(inside > 0)) return before;
  const reached = before + inside;
  const end = worked[i + 1];
  return reached < end ? reached : end;
}
function locateWorked(table, wanted) {
  const { start, worked } = table;
  let i = table.byWorked[wanted * workedBucket | 0];
  while (worked[i + 1] < wanted) i++;
  return start[i] + (wanted - worked[i]);
}
function findInterval(table, instant) {
  const { start, worked } = table;
  let i = table.byInstant[(instant - table.from) * instantBucket | 0];
  while (start[i + 1] <= instant) i++;
  const end = start[i] + worked[i + 1] - worked[i];
  return instant < end ? i : i + 1;
}

// packages/engine/src/calendar/add-working-time.ts
function addWorkingTime(calendar, startMs, workingMs) {
  const { time: time2 } = calendar;
  if (time2 === null || !(startMs >= time2.from && startMs < time2.to)) return refuseInstant(calendar, startMs);
  const wanted = measureWorked(time2, startMs) + workingMs;
  if (!(workingMs > 0))
    return workingMs === 0 ? nextWorkingInstant(calendar, startMs) : refuseAmount(workingMs);
  return wanted <= time2.total ? locateWorked(time2, wanted) : refuseAfterCoverage(calendar);
}
function nextWorkingInstant(calendar, startMs) {
  const { time: time2 } = calendar;
  if (time2 === null) return refuseNoShifts(calendar, startMs);
  const next = time2.start[findInterval(time2, startMs)];
  return next < Number.POSITIVE_INFINITY ? Math.max(next, startMs) : refuseAfterCoverage(calendar);
}
function refuseAmount(workingMs) {
  return createReason("calendar/invalid-amount", { value: workingMs });
}

// packages/engine/src/calendar/check-notices.ts
function checkNotices(calendar) {
  const issues2 = [];
  const byId = /* @__PURE__ */ new Map();
  const byYear = /* @__PURE__ */ new Map();
  checkMonthDay(calendar.nextNoticeNeededFrom, issues2);
  calendar.notices.forEach((notice, i) => {
    const pointer = `/notices/${i}`;
    if (byId.has(notice.id)) {
      issues2.push(
        createIssue("calendar/duplicate-notice", { notice: notice.id }, { pointer: `${pointer}/id` })
      );
    }
    if (parseLocalDate(notice.published) === void 0) {
      issues2.push(
        createIssue("calendar/invalid-date", { date: notice.published }, { pointer: `${pointer}/published` })
      );
    }
    if (notice.amends === void 0) checkYear(notice, byYear, pointer, issues2);
    else checkAmendment(notice, notice.amends, byId, pointer, issues2);
    byId.set(notice.id, notice);
    checkDays(notice, calendar.nextNoticeNeededFrom, pointer, issues2);
  });
  return issues2;
}
function checkMonthDay(monthDay, issues2) {
  if (isCivilDate(2001, readTwoDigits(monthDay, 0), readTwoDigits(monthDay, 3))) return;
  issues2.push(createIssue("calendar/invalid-date", { date: monthDay }, { pointer: "/nextNoticeNeededFrom" }));
}
function checkYear(notice, byYear, pointer, issues2) {
  const first = byYear.get(notice.year);
  if (first === void 0) byYear.set(notice.year, notice);
  else {
    const params = { year: notice.year, first: first.id, second: notice.id };
    issues2.push(createIssue("calendar/duplicate-year", params, { pointer: `${pointer}/year` }));
  }
}
function checkAmendment(notice, amends, byId, pointer, issues2) {
  const amended = byId.get(amends);
  if (amended === void 0 || amended.published > notice.published) {
    const params = { notice: notice.id, amends };
    issues2.push(createIssue("calendar/unknown-notice", params, { pointer: `${pointer}/amends` }));
  } else if (amended.year !== notice.year) {
    const params = { notice: notice.id, year: notice.year, amends, amendedYear: amended.year };
    issues2.push(createIssue("calendar/amended-year-differs", params, { pointer: `${pointer}/year` }));
  }
}
function checkDays(notice, lateDecember, pointer, issues2) {
  const seen = /* @__PURE__ */ new Set();
  notice.days.forEach(({ date }, i) => {
    const place = { pointer: `${pointer}/days/${i}/date` };
    if (parseLocalDate(date) === void 0) issues2.push(createIssue("calendar/invalid-date", { date }, place));
    else if (seen.has(date))
      issues2.push(createIssue("calendar/duplicate-day", { notice: notice.id, date }, place));
    else if (date < `${notice.year - 1}-${lateDecember}` || date > `${notice.year}-12-31`) {
      issues2.push(
        createIssue("calendar/misplaced-day", { notice: notice.id, date, year: notice.year }, place)
      );
    }
    seen.add(date);
  });
}

// packages/engine/src/calendar/collect-set-days.ts
function collectSetDays(calendar, knownAt, issues2) {
  issues2.push(...checkNotices(calendar));
  const known = calendar.notices.filter((notice) => knownAt === void 0 || notice.published <= knownAt).toSorted((a, b) => a.published < b.published ? -1 : a.published > b.published ? 1 : 0);
  const days = /* @__PURE__ */ new Map();
  for (const notice of known) {
    const reference = referTo(notice);
    for (const { date, type, name } of notice.days) {
      days.set(parseLocalDate(date) ?? 0, { type, name, notice: reference });
    }
  }
  const firstDay = parseLocalDate(calendar.coverage.from) ?? 0;
  const declared = parseLocalDate(calendar.coverage.to) ?? 0;
  const held = lastHeldDay(calendar, known);
  if (knownAt === void 0 && held < declared) {
    const params = { to: calendar.coverage.to, held: Number.isFinite(held) ? formatLocalDate(held) : "-" };
    issues2.push(createIssue("calendar/coverage-not-held", params, { pointer: "/coverage/to" }));
  }
  return { days, firstDay, lastDay: Math.min(held, declared) };
}
function lastHeldDay(calendar, known) {
  const years = new Set(known.filter((notice) => notice.amends === void 0).map((notice) => notice.year));
  let year = Number(calendar.coverage.from.slice(0, 4));
  if (!years.has(year)) return Number.NEGATIVE_INFINITY;
  while (years.has(year + 1)) year++;
  const { nextNoticeNeededFrom: needed } = calendar;
  return dayFromCivil(year, readTwoDigits(needed, 0), readTwoDigits(needed, 3)) - 1;
}
function referTo(notice) {
  return {
    id: notice.id,
    title: notice.title,
    ...notice.number === void 0 ? {} : { number: notice.number },
    ...notice.url === void 0 ? {} : { url: notice.url }
  };
}

// packages/engine/src/calendar/list-working-intervals.ts
function listWorkingIntervals(days, schedules, zone) {
  const intervals = [];
  zone.at.forEach((from, entry) => {
    const offset = zone.offset[entry];
    const to = zone.at[entry + 1] ?? zone.to;
    const first = Math.max(Math.floor((from + offset) / dayMs), days.firstDay);
    const last = Math.min(Math.floor((to - 1 + offset) / dayMs), days.firstDay + days.worked.length - 1);
    for (let day = first; day <= last; day++) {
      if (days.worked[day - days.firstDay] !== 1) continue;
      for (const shift of shiftsOn(schedules, day)) {
        const start = Math.max(day * dayMs + shift.from - offset, from);
        const end = Math.min(day * dayMs + shift.to - offset, to);
        if (start < end) intervals.push({ start, end });
      }
    }
  });
  return intervals;
}
function shiftsOn(schedules, day) {
  for (let i = schedules.length - 1; i >= 0; i--) {
    const schedule = schedules[i];
    if (schedule.firstDay <= day) return schedule.shifts;
  }
  return [];
}

// packages/engine/src/calendar/parse-clock-time.ts
function parseClockTime(text) {
  return readTwoDigits(text, 0) * 36e5 + readTwoDigits(text, 3) * 6e4;
}

// packages/engine/src/calendar/read-schedules.ts
function readSchedules(schedules, issues2) {
  const read = [];
  schedules.forEach((schedule, i) => {
    const pointer = `/schedules/${i}`;
    const firstDay = parseLocalDate(schedule.from);
    const previous = schedules[i - 1];
    if (firstDay === void 0) {
      issues2.push(
        createIssue("calendar/invalid-date", { date: schedule.from }, { pointer: `${pointer}/from` })
      );
    } else if (previous !== void 0 && previous.from >= schedule.from) {
      const params = { first: previous.from, second: schedule.from };
      issues2.push(createIssue("calendar/unordered-schedules", params, { pointer: `${pointer}/from` }));
    }
    read.push({ firstDay: firstDay ?? 0, shifts: readShifts(schedule, pointer, issues2) });
  });
  return read;
}
function readShifts(schedule, pointer, issues2) {
  return schedule.shifts.map((shift, i) => {
    const place = { pointer: `${pointer}/shifts/${i}` };
    const previous = schedule.shifts[i - 1];
    if (shift.from >= shift.to) {
      issues2.push(createIssue("calendar/empty-shift", { from: shift.from, to: shift.to }, place));
    } else if (previous !== void 0 && previous.to > shift.from) {
      const params = { first: `${previous.from}-${previous.to}`, second: `${shift.from}-${shift.to}` };
      issues2.push(createIssue("calendar/overlapping-shifts", params, place));
    }
    return { from: parseClockTime(shift.from), to: parseClockTime(shift.to) };
  });
}

// packages/engine/src/calendar/compile-calendar.ts
function compileCalendar(input) {
  const issues2 = [];
  if (input.knownAt !== void 0 && parseLocalDate(input.knownAt) === void 0) {
    issues2.push(createIssue("calendar/invalid-date", { date: input.knownAt }));
  }
  const schedules = readSchedules(input.document.schedules, issues2);
  const setDays = coverDays(input, issues2);
  if (issues2.length > 0 || setDays === null) return { issues: issues2 };
  const length = Math.max(0, setDays.lastDay - setDays.firstDay + 1);
  const days = markWorkedDays(input.document, setDays, length);
  const time2 = schedules.length === 0 || length === 0 ? null : tabulateTime(input, days, schedules, issues2);
  if (issues2.length > 0) return { issues: issues2 };
  const coverage = length === 0 ? null : coverageOf(setDays);
  const { document, standard, zone } = input;
  return {
    calendar: { standard, daysOff: document.daysOff, zone, coverage, ...days, ...rankDays(days.worked), time: time2 }
  };
}
function coverDays(input, issues2) {
  const { document, daysOff, standard } = input;
  const own = document.coverage === void 0 ? null : readCoverage(document.coverage, issues2);
  if (document.daysOff === null) {
    if (own === null)
      issues2.push(createIssue("calendar/missing-coverage", { calendar: standard }, { pointer: "" }));
    return own && { days: /* @__PURE__ */ new Map(), ...own };
  }
  if (daysOff === void 0 || daysOff.standard !== document.daysOff) {
    const params = { calendar: standard, daysOff: document.daysOff };
    issues2.push(createIssue("calendar/missing-days-off", params, { pointer: "/daysOff" }));
    return null;
  }
  readCoverage(daysOff.document.coverage, issues2);
  const observed = collectSetDays(daysOff.document, input.knownAt, issues2);
  if (own === null) return observed;
  return {
    days: observed.days,
    firstDay: Math.max(own.firstDay, observed.firstDay),
    lastDay: Math.min(own.lastDay, observed.lastDay)
  };
}
function readCoverage(coverage, issues2) {
  const firstDay = parseLocalDate(coverage.from);
  const lastDay = parseLocalDate(coverage.to);
  if (firstDay === void 0) issues2.push(createIssue("calendar/invalid-date", { date: coverage.from }));
  if (lastDay === void 0) issues2.push(createIssue("calendar/invalid-date", { date: coverage.to }));
  if (firstDay !== void 0 && lastDay !== void 0 && lastDay < firstDay) {
    issues2.push(createIssue("calendar/reversed-coverage", { from: coverage.from, to: coverage.to }));
  }
  return { firstDay: firstDay ?? 0, lastDay: lastDay ?? -1 };
}
function coverageOf(days) {
  return { from: formatLocalDate(days.firstDay), to: formatLocalDate(days.lastDay) };
}
function markWorkedDays(document, { days, firstDay }, length) {
  const weekdays = new Set(document.weekdays);
  const worked = new Uint8Array(length);
  const setDays = /* @__PURE__ */ new Map();
  for (let position = 0; position < length; position++) {
    const set = days.get(firstDay + position);
    if (set !== void 0) setDays.set(position, set);
    const isWorked = set === void 0 ? weekdays.has(weekdayOf(firstDay + position)) : set.type === "make-up-workday";
    worked[position] = isWorked ? 1 : 0;
  }
  return { firstDay, worked, setDays };
}
function rankDays(worked) {
  const rank = new Int32Array(worked.length + 1);
  const select = [];
  worked.forEach((isWorked, position) => {
    rank[position + 1] = rank[position] + isWorked;
    if (isWorked === 1) select.push(position);
  });
  return { rank, select: Int32Array.from(select) };
}
function tabulateTime({ zone }, days, schedules, issues2) {
  const lenient = { onGap: "forward", onOverlap: "earlier" };
  const firstDay = Math.max(days.firstDay, schedules[0]?.firstDay ?? days.firstDay);
  const from = resolveWallTime(zone, firstDay * dayMs, lenient);
  const to = resolveWallTime(zone, (days.firstDay + days.worked.length) * dayMs, lenient);
  if (typeof from !== "number" || typeof to !== "number") {
    issues2.push(createIssue("calendar/outside-zone-table", zoneBounds(zone)));
    return null;
  }
  return from < to ? buildWorkingTimeTable(listWorkingIntervals(days, schedules, zone), from, to) : null;
}

// packages/engine/src/time-limits/compute-due-at.ts
function computeDueAt(rules, limit, startMs) {
  const unit = rules.units.get(limit.unit);
  if (unit === void 0) return refuseUnit(rules, limit.unit);
  const { value } = limit;
  if (!(Number.isSafeInteger(value) && value >= 1))
    return createReason("time-limits/invalid-limit", { value });
  const due = addUnits(rules, unit, value, startMs);
  return typeof due === "number" && !isInZoneTable(rules.zone, due) ? refuseOutsideZone(rules.zone) : due;
}
function addUnits(rules, unit, value, startMs) {
  const { zone } = rules;
  switch (unit.counts) {
    case "elapsed":
      return startMs + value * unit.milliseconds;
    case "working-time": {
      const calendar = calendarFor(rules, unit.id);
      return "code" in calendar ? calendar : addWorkingTime(calendar, startMs, value * unit.milliseconds);
    }
    case "calendar-days":
      if (!isInZoneTable(zone, startMs)) return refuseOutsideZone(zone);
      return resolveWallTime(zone, startMs + offsetAt(zone, startMs) + value * dayMs, rules.wallTimeRule);
    case "working-days": {
      const calendar = calendarFor(rules, unit.id);
      return "code" in calendar ? calendar : addWorkingDays(calendar, startMs, value, unit.options);
    }
  }
}
function calendarFor(rules, unit) {
  const { calendar } = rules;
  if (calendar !== null && !("unresolved" in calendar)) return calendar;
  const { zh, en = zh } = rules.units.get(unit)?.label ?? { zh: unit };
  const params = { unit, label: en, labelZh: zh };
  if (calendar === null) return createReason("time-limits/no-calendar", params);
  return createReason("time-limits/unresolved-delegation", { ...params, slot: calendar.unresolved });
}
function refuseUnit(rules, unit) {
  if (rules.unresolved !== void 0) return rules.unresolved;
  return createReason("time-limits/unknown-unit", { unit, known: [...rules.units.keys()].join(", ") });
}

// packages/engine/src/time-limits/compare-limits.ts
function compareLimits(rules, first, second, startedAt) {
  if (first.unit === second.unit) return first.value - second.value;
  const a = rules.units.get(first.unit);
  const b = rules.units.get(second.unit);
  if (a === void 0) return refuseUnit(rules, first.unit);
  if (b === void 0) return refuseUnit(rules, second.unit);
  const milliseconds = countOnOneClock(a, b);
  if (milliseconds !== void 0) return first.value * milliseconds[0] - second.value * milliseconds[1];
  if (startedAt === void 0) {
    const params = {
      first: `${first.value} ${first.unit}`,
      second: `${second.value} ${second.unit}`,
      firstZh: `${first.value} ${a.label.zh}`,
      secondZh: `${second.value} ${b.label.zh}`
    };
    return createReason("time-limits/incomparable-limits", params);
  }
  const dueFirst = computeDueAt(rules, first, startedAt);
  if (typeof dueFirst !== "number") return dueFirst;
  const dueSecond = computeDueAt(rules, second, startedAt);
  return typeof dueSecond === "number" ? dueFirst - dueSecond : dueSecond;
}
function countOnOneClock(a, b) {
  if (a.counts !== b.counts || !("milliseconds" in a) || !("milliseconds" in b)) return void 0;
  return [a.milliseconds, b.milliseconds];
}

// packages/engine/src/time-limits/compile-time-limits.ts
function compileTimeLimits(part, context) {
  const units = /* @__PURE__ */ new Map();
  for (const [id, meaning] of Object.entries(part.units)) {
    units.set(id, compileUnit(id, meaning, part.computedWallTime, context));
  }
  const { standard, zone, calendar } = context;
  return { standard, zone, calendar, wallTimeRule: part.computedWallTime, units };
}
function compileUnit(id, meaning, rule, context) {
  const { label } = meaning;
  const own = [context.cite(id)];
  const withCalendar = [...own, ...context.calendarCitations ?? []];
  switch (meaning.counts) {
    case "elapsed":
      return { id, label, because: own, counts: "elapsed", milliseconds: meaning.minutes * 6e4 };
    case "working-time":
      return {
        id,
        label,
        because: withCalendar,
        counts: "working-time",
        milliseconds: meaning.minutes * 6e4
      };
    case "calendar-days":
      return { id, label, because: own, counts: "calendar-days" };
    case "working-days":
      return {
        id,
        label,
        because: withCalendar,
        counts: "working-days",
        options: { rule, ...readCutOff(meaning.cutOff) }
      };
  }
}
function readCutOff(cutOff) {
  if (cutOff === void 0) return {};
  return { cutOff: { after: parseClockTime(cutOff.after), resumeAt: parseClockTime(cutOff.resumeAt) } };
}

// packages/engine/src/layers/layer-entry.ts
var noChanges = /* @__PURE__ */ new Map();
function originOfLeaf({ origin, changed, only }, leaf2) {
  const known = changed.get(leaf2);
  if (known !== void 0) return known;
  return only === leaf2 ? origin : { ...origin, pointer: `${origin.pointer}/${leaf2}` };
}

// packages/engine/src/layers/part-collections.ts
var idOf = ({ id }) => String(id);
var none = [];
var partCollections = {
  facts: [{ property: "facts", prefix: "", fixed: ["type", "unit"], nullable: none }],
  taxonomy: [
    { property: "editions", prefix: "editions/", fixed: none, nullable: none },
    {
      property: "categories",
      prefix: "categories/",
      keyOf: ({ kind, code }) => `${String(kind)}/${String(code)}`,
      fixed: ["kind", "code"],
      nullable: none
    },
    {
      property: "entries",
      prefix: "",
      keyOf: ({ kind, code, key }) => `${String(kind)}/${String(code ?? key)}`,
      fixed: ["kind", "code", "key"],
      nullable: none
    }
  ],
  criteria: [
    {
      property: "conditions",
      prefix: "conditions/",
      only: "condition",
      fixed: none,
      nullable: none,
      optional: true
    },
    { property: "domains", prefix: "domains/", fixed: none, nullable: ["condition"], optional: true },
    {
      property: "closingActions",
      prefix: "closingActions/",
      only: "label",
      fixed: none,
      nullable: none,
      optional: true
    },
    { property: "rows", prefix: "", keyOf: idOf, fixed: ["id"], nullable: ["condition"] }
  ],
  "time-limits": [{ property: "units", prefix: "units/", fixed: ["counts"], nullable: none }],
  evaluation: [
    { property: "counters", prefix: "counters/", fixed: none, nullable: ["where"] },
    {
      property: "schemes",
      prefix: "schemes/",
      inner: { property: "indicators", keyOf: idOf },
      fixed: ["indicators"],
      nullable: ["effectiveFrom"]
    }
  ]
};
var innerCollection = { fixed: ["id"], nullable: none };
function rulesOfKey(part, key) {
  const collections = partCollections[part];
  if (key === "") return { fixed: collections.map(({ property }) => property), nullable: ["calendar"] };
  const collection = collectionOf(part, key);
  return isInnerKey(collection, key) ? innerCollection : collection;
}
function collectionOf(part, key) {
  const collections = partCollections[part];
  const found = collections.find(({ prefix }) => prefix !== "" && key.startsWith(prefix)) ?? collections.find(({ prefix }) => prefix === "");
  return found ?? collections[0];
}
function isInnerKey({ prefix, inner }, key) {
  return inner !== void 0 && key.indexOf("/", prefix.length) !== -1;
}

// packages/engine/src/layers/apply-overrides.ts
function applyOverrides(entries, own) {
  const changes = own.overrides.changes.map((change, index) => ({ change, index })).filter(({ change }) => change.part === own.part).toSorted((a, b) => a.change.from < b.change.from ? -1 : a.change.from > b.change.from ? 1 : 0);
  const issues2 = checkDuplicates(changes, own);
  const idle = changes.filter(({ change }) => !holdsOn(change, own.on));
  for (const { change, index } of idle) {
    if (!entries.has(change.key ?? "")) issues2.push(danglingKey(change, index, own));
  }
  for (const { change, index } of changes) {
    if (holdsOn(change, own.on)) issues2.push(...applyChange(entries, change, index, own));
  }
  return issues2;
}
function holdsOn({ from, to }, on) {
  return from <= on && (to === void 0 || on <= to);
}
function applyChange(entries, change, index, own) {
  const key = change.key ?? "";
  const entry = entries.get(key);
  if (entry === void 0 || entry.leaves === null || change.set === null && key === "")
    return [danglingKey(change, index, own)];
  const origin = originOfChange(change, index, own);
  const history = [...entry.history, own.standard];
  if (change.set === null) {
    const removed = { leaves: null, origin, changed: noChanges, history, conflicts: noChanges };
    for (const [other, one] of entries) {
      const inside = other.startsWith(`${key}/`) && isInnerKey(collectionOf(own.part, other), other);
      if (other === key || inside) entries.set(other, { ...one, ...removed });
    }
    return [];
  }
  return setLeaves(entries, { ...entry, history }, { key, set: change.set, origin, own });
}
function setLeaves(entries, entry, { key, set, origin, own }) {
  const { fixed, nullable, only } = rulesOfKey(own.part, key);
  const leaves = { ...entry.leaves };
  const changed = new Map(entry.changed);
  const conflicts = new Map(entry.conflicts);
  const issues2 = [];
  for (const [leaf2, value] of Object.entries(set)) {
    const place = { file: own.file, pointer: `${origin.pointer}/set/${leaf2}` };
    const params = { standard: own.standard, key: key === "" ? own.part : key, leaf: leaf2 };
    const takesAway = value === null && !nullable.includes(leaf2);
    if (fixed.includes(leaf2) || takesAway && only === leaf2) {
      issues2.push(createIssue("layers/fixed-leaf", params, place));
    } else if (takesAway && !Object.hasOwn(leaves, leaf2)) {
      issues2.push(createIssue("layers/dangling-leaf", params, place));
    } else {
      if (takesAway) delete leaves[leaf2];
      else leaves[leaf2] = value;
      changed.set(leaf2, { ...origin, pointer: place.pointer });
      conflicts.delete(leaf2);
    }
  }
  entries.set(key, { ...entry, leaves, changed, conflicts });
  return issues2;
}
function originOfChange(change, index, own) {
  const { standard, version, file: file2 } = own;
  const { article, evidence, from } = change;
  return { standard, version, file: file2, pointer: `/changes/${index}`, article, evidence, from };
}
function danglingKey({ key, part }, index, { standard, file: file2 }) {
  const pointer = `/changes/${index}${key === void 0 ? "" : "/key"}`;
  return createIssue("layers/dangling-key", { standard, part, key: key ?? part }, { file: file2, pointer });
}
function checkDuplicates(changes, { file: file2 }) {
  const seen = /* @__PURE__ */ new Set();
  return changes.flatMap(
    ({ change: { key = "", part, from, set }, index }) => (set === null ? [""] : Object.keys(set)).flatMap((leaf2) => {
      const place = JSON.stringify([key, leaf2, from]);
      if (!seen.has(place)) {
        seen.add(place);
        return [];
      }
      const pointer = `/changes/${index}/set${leaf2 === "" ? "" : `/${leaf2}`}`;
      const name = key === "" ? part : key;
      const params = { key: name, leaf: leaf2 === "" ? name : leaf2, from };
      return [createIssue("layers/duplicate-change", params, { file: file2, pointer })];
    })
  );
}

// packages/engine/src/layers/find-redefined-fact.ts
function findRedefinedFact(fact, below, above) {
  if (fact === "" || below === void 0 || below === above) return void 0;
  const [before, after] = [sayType(below), sayType(above)];
  if (before === null || after === null || before === after) return void 0;
  const { standard, file: file2, pointer } = above.origin;
  const params = { standard, fact, base: below.origin.standard, before, after };
  return createIssue("layers/fact-redefined", params, { file: file2, pointer });
}
function sayType({ leaves }) {
  if (leaves === null) return null;
  const { type, unit } = leaves;
  return typeof unit === "string" ? `${String(type)} (${unit})` : String(type);
}

// packages/engine/src/layers/list-entries.ts
function listEntries(part, value) {
  const collections = partCollections[part];
  const own = Object.entries(value).filter(
    ([name]) => name !== "$schema" && !collections.some(({ property }) => property === name)
  );
  return [
    { key: "", leaves: Object.fromEntries(own), pointer: "" },
    ...collections.flatMap((collection) => listCollection(collection, value[collection.property]))
  ];
}
function listCollection(collection, members2) {
  if (typeof members2 !== "object" || members2 === null) return [];
  const { property, prefix, keyOf } = collection;
  return Object.entries(members2).flatMap(([name, entry]) => {
    const key = prefix + (keyOf === void 0 ? name : keyOf(entry));
    return listEntry(collection, key, entry, `/${property}/${escapeStep(name)}`);
  });
}
function listEntry({ only, inner }, key, entry, pointer) {
  if (only !== void 0) return [{ key, leaves: { [only]: entry }, pointer }];
  if (inner === void 0) return [{ key, leaves: entry, pointer }];
  const { [inner.property]: items, ...leaves } = entry;
  const within = (Array.isArray(items) ? items : []).map((item, i) => ({
    key: `${key}/${inner.keyOf(item)}`,
    leaves: item,
    pointer: `${pointer}/${inner.property}/${i}`
  }));
  return [{ key, leaves, pointer }, ...within];
}
function escapeStep(step) {
  return step.replaceAll("~", "~0").replaceAll("/", "~1");
}

// packages/engine/src/layers/apply-part.ts
function applyPart(entries, own) {
  const { part, value, origin } = own;
  const issues2 = [];
  const seen = /* @__PURE__ */ new Set();
  for (const { key, leaves, pointer } of listEntries(part, value)) {
    const place = { file: origin.file, pointer };
    if (seen.has(key)) {
      const params = { standard: origin.standard, part, key };
      issues2.push(createIssue("layers/duplicate-key", params, place));
      continue;
    }
    seen.add(key);
    const below = entries.get(key);
    const next = createEntry(part, key, leaves, { ...origin, pointer }, below);
    const redefined = part === "facts" ? findRedefinedFact(key, below, next) : void 0;
    if (redefined !== void 0) issues2.push(redefined);
    entries.set(key, key === "" ? overlayOwnValues(next, below) : next);
  }
  dropReplacedItems(entries, part, seen, origin);
  return issues2;
}
function createEntry(part, key, leaves, origin, below) {
  const only = key === "" ? void 0 : collectionOf(part, key).only;
  const history = [...below?.history ?? [], origin.standard];
  return { leaves, origin, changed: noChanges, history, conflicts: noChanges, only };
}
function overlayOwnValues(own, below) {
  if (below === void 0 || below.leaves === null || own.leaves === null) return own;
  const changed = new Map(below.changed);
  const conflicts = new Map(below.conflicts);
  for (const leaf2 of Object.keys(own.leaves)) {
    changed.set(leaf2, { ...own.origin, pointer: `/${leaf2}` });
    conflicts.delete(leaf2);
  }
  return { ...below, leaves: { ...below.leaves, ...own.leaves }, changed, conflicts, history: own.history };
}
function dropReplacedItems(entries, part, given, origin) {
  for (const [key, entry] of entries) {
    if (!isInnerKey(collectionOf(part, key), key) || given.has(key)) continue;
    const outer = key.slice(0, key.lastIndexOf("/"));
    if (!given.has(outer)) continue;
    const history = [...entry.history, origin.standard];
    entries.set(key, {
      ...entry,
      leaves: null,
      origin: { ...origin, pointer: "" },
      changed: noChanges,
      history
    });
  }
}

// packages/engine/src/layers/layered-part.ts
var layeredParts = {
  facts: { key: "facts", file: "facts.json" },
  taxonomy: { key: "taxonomy", file: "taxonomy.json" },
  criteria: { key: "criteria", file: "criteria.json" },
  "time-limits": { key: "timeLimits", file: "time-limits.json" },
  evaluation: { key: "evaluation", file: "evaluation.json" }
};

// packages/engine/src/layers/merge-entries.ts
function mergeEntries(first, second, buildsOn) {
  if (first.size === 0) return second;
  const merged = new Map(first);
  for (const [key, entry] of second) {
    const known = first.get(key);
    const same = known === void 0 || known === entry;
    merged.set(key, same ? entry : mergeEntry(known, entry, key === "", buildsOn));
  }
  return merged;
}
function mergeEntry(a, b, leafwise, buildsOn) {
  const shared = a.history.some((id) => b.history.includes(id));
  if (!shared && !leafwise) return b;
  if (a.leaves === null || b.leaves === null) return mergeRemoval(a, b, buildsOn);
  const outer = isAbove(a.origin, b.origin, buildsOn) ? a : b;
  const leaves = {};
  const changed = /* @__PURE__ */ new Map();
  const conflicts = /* @__PURE__ */ new Map();
  for (const leaf2 of namesOf(a, b)) {
    const [from, to] = [originOfLeaf(a, leaf2), originOfLeaf(b, leaf2)];
    const takesFirst = shared ? isAbove(from, to, buildsOn) : !has(b, leaf2);
    const [taken, origin] = takesFirst ? [a, from] : [b, to];
    if (has(taken, leaf2)) leaves[leaf2] = taken.leaves?.[leaf2];
    if (taken !== outer || taken.changed.has(leaf2)) changed.set(leaf2, origin);
    const pair = shared && areOpposed(a, b, leaf2, buildsOn) ? [from, to] : knownConflict(a, b, leaf2);
    if (pair?.some(({ standard }) => standard === origin.standard) === true) conflicts.set(leaf2, pair);
  }
  const history = [.../* @__PURE__ */ new Set([...a.history, ...b.history])];
  return { leaves, origin: outer.origin, changed, history, conflicts, only: outer.only };
}
function namesOf(a, b) {
  const names = [a, b].flatMap(({ leaves, changed }) => [...Object.keys(leaves ?? {}), ...changed.keys()]);
  return new Set(names);
}
function has({ leaves }, leaf2) {
  return leaves !== null && Object.hasOwn(leaves, leaf2);
}
function knownConflict(a, b, leaf2) {
  return a.conflicts.get(leaf2) ?? b.conflicts.get(leaf2);
}
function mergeRemoval(a, b, buildsOn) {
  if (a.leaves === null && b.leaves === null) return b;
  const [removed, kept] = a.leaves === null ? [a, b] : [b, a];
  const origins = [kept.origin, ...kept.changed.values()];
  const isBelow = (origin) => origin.standard === removed.origin.standard || buildsOn(origin.standard, removed.origin.standard);
  if (origins.every(isBelow)) return removed;
  if (buildsOn(removed.origin.standard, kept.origin.standard)) return kept;
  const changer = origins.find((origin) => !isBelow(origin)) ?? kept.origin;
  const pair = a.leaves === null ? [removed.origin, changer] : [changer, removed.origin];
  return { ...kept, conflicts: new Map([...kept.conflicts, ["", pair]]) };
}
function isAbove(a, b, buildsOn) {
  return a.standard !== b.standard && buildsOn(b.standard, a.standard);
}
function areOpposed(a, b, leaf2, buildsOn) {
  const [from, to] = [originOfLeaf(a, leaf2), originOfLeaf(b, leaf2)];
  if (from.standard === to.standard || isAbove(from, to, buildsOn) || isAbove(to, from, buildsOn))
    return false;
  return sayValue(a, leaf2) !== sayValue(b, leaf2);
}
function sayValue(entry, leaf2) {
  return has(entry, leaf2) ? canonicalJson(entry.leaves?.[leaf2]) : "";
}

// packages/engine/src/layers/order-standards.ts
function listLayers(id, documents) {
  const ids = /* @__PURE__ */ new Set();
  const visited = /* @__PURE__ */ new Set();
  const visit = (one) => {
    if (visited.has(one)) return;
    visited.add(one);
    const document = documents.get(one);
    if (document === void 0) return;
    for (const base of document.standard.extends ?? []) visit(base);
    ids.add(one);
  };
  visit(id);
  return [...ids];
}
function checkExtends(documents) {
  const done = /* @__PURE__ */ new Set();
  const issues2 = [];
  const visit = (id, path) => {
    const start = path.indexOf(id);
    if (start !== -1) {
      const cycle = [...path.slice(start), id].join(" -> ");
      issues2.push(
        createIssue("layers/cyclic-extends", { cycle }, { file: "standard.json", pointer: "/extends" })
      );
      return;
    }
    if (done.has(id)) return;
    for (const base of documents.get(id)?.standard.extends ?? []) visit(base, [...path, id]);
    done.add(id);
  };
  for (const id of documents.keys()) visit(id, []);
  return issues2;
}

// packages/engine/src/layers/create-layers.ts
function createLayers(part, top, { documents, on }, issues2) {
  const known = /* @__PURE__ */ new Map();
  const below = /* @__PURE__ */ new Map();
  const buildsOn = (base, standard) => {
    let bases = below.get(standard);
    if (bases === void 0) below.set(standard, bases = new Set(listLayers(standard, documents)));
    return base !== standard && bases.has(base);
  };
  const work = (document) => {
    const entries = /* @__PURE__ */ new Map();
    for (const base of document.standard.extends ?? []) {
      const next = layers(base);
      if (part === "facts") issues2.push(...findRedefinedFacts(entries, next));
      for (const [key, entry] of mergeEntries(entries, next, buildsOn)) entries.set(key, entry);
    }
    const { id: standard, version } = document.standard;
    const place = (file2) => standard === top ? file2 : `${standard}/${file2}`;
    const value = document[layeredParts[part].key];
    const origin = { standard, version, file: place(layeredParts[part].file) };
    if (value !== void 0) issues2.push(...applyPart(entries, { part, value, origin }));
    const { overrides } = document;
    if (overrides === void 0) return entries;
    const own = { standard, version, part, overrides, file: place("overrides.json"), on };
    issues2.push(...applyOverrides(entries, own));
    return entries;
  };
  const layers = (id) => {
    const found = known.get(id);
    if (found !== void 0) return found;
    const document = documents.get(id);
    const entries = document === void 0 ? /* @__PURE__ */ new Map() : work(document);
    known.set(id, entries);
    return entries;
  };
  return layers;
}
function findRedefinedFacts(first, second) {
  return [...second].flatMap(([fact, entry]) => findRedefinedFact(fact, first.get(fact), entry) ?? []);
}

// packages/engine/src/layers/locate-issue.ts
function locateIssue(issue, { keyAt }, entries) {
  const steps = (issue.pointer ?? "").split("/").slice(1);
  for (let length = steps.length; length >= 0; length--) {
    const pointer = steps.slice(0, length).map((step) => `/${step}`);
    const entry = entries.get(keyAt.get(pointer.join("")) ?? "\n");
    if (entry === void 0) continue;
    const rest = steps.slice(length);
    const leaf2 = entry.only ?? rest[0];
    const inside = entry.only === void 0 ? rest.slice(1) : rest;
    const changer = leaf2 === void 0 ? void 0 : entry.changed.get(leaf2);
    const origin = changer ?? entry.origin;
    const tail = changer === void 0 ? rest : inside;
    return { ...issue, file: origin.file, pointer: [origin.pointer, ...tail].join("/") };
  }
  return issue;
}

// packages/engine/src/layers/restore-part.ts
function restorePart(part, entries) {
  const keyAt = /* @__PURE__ */ new Map([["", ""]]);
  const value = { ...entries.get("")?.leaves };
  const containers = /* @__PURE__ */ new Map();
  for (const { property, keyOf, optional } of partCollections[part]) {
    const container = keyOf === void 0 ? {} : [];
    containers.set(property, container);
    if (optional === void 0) value[property] = container;
  }
  for (const [key, { leaves }] of entries) {
    if (leaves === null || key === "") continue;
    const collection = collectionOf(part, key);
    const { property, prefix, only, inner } = collection;
    if (isInnerKey(collection, key)) continue;
    const container = containers.get(property) ?? [];
    value[property] = container;
    const name = key.slice(prefix.length);
    const pointer = `/${property}/${Array.isArray(container) ? container.length : escapeStep(name)}`;
    keyAt.set(pointer, key);
    const own = inner === void 0 ? leaves : withItems(entries, key, leaves, inner.property, pointer, keyAt);
    const entry = only === void 0 ? own : own[only];
    if (Array.isArray(container)) container.push(entry);
    else container[name] = entry;
  }
  for (const container of containers.values()) Object.freeze(container);
  return { value: Object.freeze(value), keyAt };
}
function withItems(entries, key, leaves, property, pointer, keyAt) {
  const items = [];
  for (const [itemKey, { leaves: item }] of entries) {
    if (item === null || !itemKey.startsWith(`${key}/`)) continue;
    keyAt.set(`${pointer}/${property}/${items.length}`, itemKey);
    items.push(item);
  }
  return { ...leaves, [property]: items };
}

// packages/engine/src/layers/take-part.ts
function takePart(part, giver, top) {
  const { id: standard, version } = giver.standard;
  const provenance = Object.freeze({ standard, version });
  const value = giver[layeredParts[part].key];
  let entries;
  return {
    value,
    standard: top,
    provenanceOf(key, leaf2) {
      entries ??= new Map(
        listEntries(part, value).map((entry) => [entry.key, entry.leaves])
      );
      const leaves = entries.get(key);
      const isKnown2 = leaves !== void 0 && (leaf2 === void 0 || Object.hasOwn(leaves, leaf2));
      return isKnown2 ? provenance : void 0;
    },
    citedFor: () => provenance,
    locate: (issue) => standard === top || issue.file === void 0 ? issue : { ...issue, file: `${standard}/${issue.file}` }
  };
}

// packages/engine/src/layers/layer-part.ts
function layerPart(part, top, context) {
  const { documents } = context;
  const key = layeredParts[part].key;
  const layers = listLayers(top, documents).flatMap((id) => documents.get(id) ?? []);
  const givers = layers.filter((document) => document[key] !== void 0);
  const changers = layers.filter(({ overrides }) => overrides?.changes.some((change) => change.part === part));
  const [giver] = givers;
  if (giver === void 0 && changers.length === 0) return { effective: void 0, issues: [] };
  if (giver !== void 0 && givers.length === 1 && changers.length === 0) {
    return { effective: takePart(part, giver, top), issues: [] };
  }
  const isChanged = changers.some(
    ({ overrides }) => overrides?.changes.some((change) => change.part === part && holdsOn(change, context.on))
  );
  return putTogether(part, top, context, isChanged);
}
function putTogether(part, top, context, isChanged) {
  const issues2 = [];
  const entries = createLayers(part, top, context, issues2)(top);
  const restored = restorePart(part, entries);
  const locate = (issue) => locateIssue(issue, restored, entries);
  issues2.push(...listConflicts(part, top, entries));
  if (isChanged) {
    const { validatePart: validatePart2 } = context;
    const found = validatePart2?.(part, restored.value) ?? [
      createIssue("layers/missing-validator", { standard: top }, { file: "overrides.json", pointer: "" })
    ];
    issues2.push(...found.map((issue) => validatePart2 === void 0 ? issue : locate(issue)));
  }
  const version = context.documents.get(top)?.standard.version ?? "";
  const effective = {
    value: restored.value,
    standard: top,
    provenanceOf: (key, leaf2) => provenanceOf(entries.get(key), leaf2),
    citedFor: (key, leaves) => citedFor(entries.get(key), leaves) ?? { standard: top, version },
    locate
  };
  return { effective, issues: issues2 };
}
function provenanceOf(entry, leaf2) {
  if (entry === void 0 || entry.leaves === null) return void 0;
  if (leaf2 !== void 0 && !Object.hasOwn(entry.leaves, leaf2)) return void 0;
  const { standard, version } = leaf2 === void 0 ? entry.origin : originOfLeaf(entry, leaf2);
  return { standard, version };
}
var wording = /* @__PURE__ */ new Set(["title", "name", "label", "summary", "note"]);
function citedFor(entry, leaves) {
  if (entry === void 0) return void 0;
  const deciding = leaves ?? [...entry.changed.keys()].filter((leaf2) => !wording.has(leaf2));
  const origins = deciding.filter((leaf2) => isKnown(entry, leaf2)).map((leaf2) => originOfLeaf(entry, leaf2));
  let cited = origins[0] ?? entry.origin;
  for (const origin of origins) if ((origin.from ?? "") > (cited.from ?? "")) cited = origin;
  return cited;
}
function isKnown({ leaves, changed }, leaf2) {
  return leaves !== null && Object.hasOwn(leaves, leaf2) || changed.has(leaf2);
}
function listConflicts(part, standard, entries) {
  return [...entries].flatMap(
    ([key, { conflicts }]) => [...conflicts].map(([leaf2, [first, second]]) => {
      const name = key === "" ? part : key;
      const params = {
        standard,
        part,
        key: name,
        leaf: leaf2 === "" ? name : leaf2,
        first: first.standard,
        second: second.standard
      };
      return createIssue("layers/conflicting-bases", params, { file: second.file, pointer: second.pointer });
    })
  );
}

// packages/engine/src/rulebook/open-parts.ts
var openParts = {
  facts: { facts: {} },
  taxonomy: { editions: {}, categories: [], entries: [] },
  criteria: { hitPolicy: { policy: "unique", evidence: "inferred" }, rows: [] }
};
var endOfTime = 864e13;
var openZone = {
  zone: "UTC",
  from: -endOfTime,
  to: endOfTime,
  at: [-endOfTime],
  offset: [0]
};

// packages/engine/src/rulebook/resolve-calendar.ts
function resolveCalendar(owner, part, context) {
  if (part.calendar === null) return { calendar: null, sources: [], issues: [] };
  if ("own" in part.calendar) {
    if (owner === void 0) return failed(createIssue("rulebook/missing-part", { part: "calendar" }));
    return compileFrom(owner, owner.standard.id, context);
  }
  const { slot } = part.calendar;
  const bound2 = Object.hasOwn(context.bind, slot) ? context.bind[slot] : void 0;
  if (bound2 === void 0) return { calendar: { unresolved: slot }, sources: [], issues: [] };
  const id = typeof bound2 === "string" ? bound2 : bound2.standard;
  const document = context.documents.get(id);
  if (document === void 0)
    return failed(createIssue("rulebook/missing-standard", { id, neededBy: `bind ${slot}` }));
  const given = document.standard.version;
  if (typeof bound2 !== "string" && bound2.version !== given) {
    return failed(createIssue("rulebook/wrong-version", { slot, id, wanted: bound2.version, given }));
  }
  if (document.calendar?.type !== "working") {
    return failed(createIssue("rulebook/wrong-slot-part", { slot, id, part: "calendar" }));
  }
  return compileFrom(document, id, context);
}
function compileFrom(document, id, context) {
  const calendar = document.calendar;
  if (calendar?.type !== "working") return failed(createIssue("rulebook/missing-part", { part: "calendar" }));
  const zone = findZone(document, calendar.zone);
  if (zone === void 0)
    return failed(createIssue("rulebook/missing-zone-table", { id, zone: calendar.zone }));
  const daysOff = findDaysOff(calendar, context);
  if (daysOff !== null && "code" in daysOff) return failed(daysOff);
  const compiled = compileCalendar({
    standard: id,
    document: calendar,
    zone,
    ...daysOff === null ? {} : { daysOff: { standard: daysOff.source.standard.id, document: daysOff.list } },
    ...context.knownAt === void 0 ? {} : { knownAt: context.knownAt }
  });
  if ("issues" in compiled) return { calendar: null, sources: [], issues: compiled.issues };
  const sources = daysOff === null ? [document] : [document, daysOff.source];
  return { calendar: compiled.calendar, sources, issues: [] };
}
function findDaysOff(calendar, context) {
  if (calendar.daysOff === null) return null;
  const document = context.documents.get(calendar.daysOff);
  if (document === void 0) {
    return createIssue("rulebook/missing-standard", {
      id: calendar.daysOff,
      neededBy: "calendar.json daysOff"
    });
  }
  if (document.calendar?.type !== "days-off") {
    return createIssue("rulebook/wrong-slot-part", {
      slot: "daysOff",
      id: calendar.daysOff,
      part: "calendar"
    });
  }
  return { source: document, list: document.calendar };
}
function findZone(document, zone) {
  const zones = document?.zones;
  return zones !== void 0 && Object.hasOwn(zones, zone) ? zones[zone] : void 0;
}
function failed(issue) {
  return { calendar: null, sources: [], issues: [issue] };
}

// packages/engine/src/rulebook/compile-time.ts
function compileTime(standards, parts, options, citer) {
  if (parts.timeLimits !== void 0) return compileGiven(standards, parts.timeLimits, options, citer);
  const open = parts.unresolved["time-limits"];
  const source = standards.find(({ standard: standard2 }) => standard2.id === open?.standard);
  if (open === void 0 || source === void 0) return { issues: [] };
  const { part, slot, standard } = open;
  const citation = citer.citeDelegation(source, slot, open.article);
  const params = { part, slot, standard, article: citation.article };
  const timeLimits = {
    standard,
    zone: openZone,
    calendar: null,
    wallTimeRule: { onGap: "refuse", onOverlap: "refuse" },
    units: /* @__PURE__ */ new Map(),
    unresolved: createReason("time-limits/unresolved-part", params, [citation])
  };
  return { timeLimits, calendar: null };
}
function compileGiven(standards, effective, options, { cite, citeCalendar }) {
  const { value: part, provenanceOf: provenanceOf2 } = effective;
  const documents = new Map(standards.map((document) => [document.standard.id, document]));
  const giverOf = (leaf2) => provenanceOf2("", leaf2)?.standard ?? effective.standard;
  const id = giverOf("zone");
  const [zone] = [documents.get(id), ...standards].flatMap((document) => findZone(document, part.zone) ?? []);
  if (zone === void 0)
    return { issues: [createIssue("rulebook/missing-zone-table", { id, zone: part.zone })] };
  const owner = documents.get(giverOf("calendar"));
  const { calendar, sources, issues: issues2 } = resolveCalendar(owner, part, {
    documents,
    bind: options.bind ?? {},
    ...options.knownAt === void 0 ? {} : { knownAt: options.knownAt }
  });
  if (issues2.length > 0) return { issues: issues2 };
  const timeLimits = compileTimeLimits(part, {
    standard: effective.standard,
    zone,
    calendar,
    cite: (unit) => {
      const { article = "time-limits.json", evidence = "inferred" } = part.units[unit] ?? {};
      return cite("timeLimits", `units/${unit}`, article, evidence);
    },
    calendarCitations: sources.map((source) => citeCalendar(source))
  });
  return { timeLimits, calendar: calendar === null || "unresolved" in calendar ? null : calendar };
}

// packages/engine/src/rulebook/create-citer.ts
function createCiter(parts, pins) {
  return {
    cite: (part, rule, article, evidence, leaves) => {
      const effective = parts[part];
      if (effective === void 0) throw new RangeError(`no ${part} part to cite`);
      const said = effective.citedFor(rule, leaves);
      return citeRule(said.standard, pins, {
        rule,
        article: said.article ?? article,
        evidence: said.evidence ?? evidence
      });
    },
    citeCalendar: ({ standard }) => {
      const article = standard.source.title.zh;
      return citeRule(standard.id, pins, { rule: "calendar", article, evidence: standard.evidence });
    },
    citeDelegation: ({ standard: { id, evidence, source } }, slot, article) => citeRule(id, pins, {
      rule: `delegates/${slot}`,
      article: article === "" ? source.title.zh : article,
      evidence
    })
  };
}
function citeRule(id, pins, rule) {
  const pin = pins.get(id);
  if (pin === void 0) throw new RangeError(`no pin for ${id}`);
  const { edition, version } = pin;
  return Object.freeze({
    standard: id,
    edition,
    version,
    get hash() {
      return pin.hash;
    },
    ...rule
  });
}

// packages/engine/src/rulebook/create-limit-finder.ts
function createLimitFinder(rows, cite) {
  const found = /* @__PURE__ */ new Map();
  return (criterion) => {
    const known = found.get(criterion);
    if (known !== void 0) return known;
    const row2 = rows.get(criterion);
    if (row2 === void 0) return void 0;
    const citation = cite("criteria", row2.id, row2.article, row2.evidence, ["timeLimit"]);
    const limit = { limit: row2.timeLimit, citation };
    found.set(criterion, limit);
    return limit;
  };
}

// packages/engine/src/rulebook/hash-composition.ts
function hashComposition(standards, pins, { on, bind, knownAt }) {
  const zones = Object.fromEntries(
    standards.map(({ standard, zones: tables }) => [standard.id, tables ?? {}])
  );
  const plain = pins.map(({ id, version, edition, hash }) => ({ id, version, edition, hash }));
  return sha256Hex(canonicalJson({ on, knownAt, bind: bind ?? {}, pins: plain, zones }));
}

// packages/engine/src/rulebook/freeze-deep.ts
function freezeDeep2(value) {
  if (typeof value !== "object" || value === null) return;
  Object.freeze(value);
  for (const key of Object.keys(value)) freezeDeep2(value[key]);
}

// packages/engine/src/rulebook/take-meaning.ts
var wording2 = /* @__PURE__ */ new Set([
  "title",
  "summary",
  "label",
  "note",
  "notice",
  "reading",
  "scope"
]);
function takeMeaning(parts) {
  const { standard, criteria: criteria2, ...others } = parts;
  const { version: _version, ...header } = standard;
  const rest = withoutWording({ ...others, standard: header });
  if (criteria2 === void 0) return rest;
  const { closingActions, ...rules } = criteria2;
  const actions = closingActions === void 0 ? {} : { closingActions: Object.keys(closingActions).toSorted() };
  return { ...rest, criteria: { ...withoutWording(rules), ...actions } };
}
function withoutWording(value) {
  if (Array.isArray(value)) return value.map((item) => withoutWording(item));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key, member]) => !wording2.has(key) || !isText(member));
  return Object.fromEntries(kept.map(([key, member]) => [key, withoutWording(member)]));
}
function isText(value) {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).every(
    ([key, text]) => (key === "zh" || key === "en") && typeof text === "string"
  );
}

// packages/engine/src/rulebook/standard-pin.ts
function pinStandard(document) {
  freezeDeep2(document);
  const { zones: _derived, ...parts } = document;
  const { id, version, edition } = document.standard;
  let hash;
  let meaningHash;
  return Object.freeze({
    id,
    version,
    edition: edition ?? "",
    get hash() {
      return hash ??= sha256Hex(canonicalJson(parts));
    },
    get meaningHash() {
      return meaningHash ??= sha256Hex(canonicalJson(takeMeaning(parts)));
    }
  });
}

// packages/engine/src/rulebook/assemble-rulebook.ts
function assembleRulebook(standards, parts, options, warnings) {
  const pins = standards.map((document) => pinStandard(document)).toSorted((a, b) => a.id < b.id ? -1 : 1);
  const citer = createCiter(parts, new Map(pins.map((pin) => [pin.id, pin])));
  const time2 = compileTime(standards, parts, options, citer);
  if ("issues" in time2) return { issues: [...warnings, ...time2.issues] };
  const rules = compileRules(standards, parts, time2.timeLimits, citer);
  if ("issues" in rules) return { issues: [...warnings, ...rules.issues] };
  const { cite } = citer;
  const rows = new Map(rules.criteria.part.rows.map((row2) => [row2.id, row2]));
  const { validatePart: _check, ...chosen } = options;
  let hash;
  const rulebook = {
    on: options.on,
    options: Object.freeze(chosen),
    get hash() {
      return hash ??= hashComposition(standards, pins, options);
    },
    pins,
    documents: standards,
    warnings,
    ...rules,
    ...time2,
    evaluation: parts.evaluation?.value ?? null,
    parts: listParts(parts),
    unresolved: Object.values(parts.unresolved),
    provenanceOf: (part, key, leaf2) => parts[layeredParts[part].key]?.provenanceOf(key, leaf2),
    locateIssue: (issue) => {
      const found = Object.values(layeredParts).find(({ file: file2 }) => file2 === issue.file);
      return (found && parts[found.key]?.locate(issue)) ?? issue;
    },
    limitOf: createLimitFinder(rows, cite),
    criterionOf: (criterion) => rows.get(criterion),
    unitLabelOf: (unit) => time2.timeLimits.units.get(unit)?.label,
    cite
  };
  return { rulebook: Object.freeze(rulebook) };
}
function compileRules(standards, parts, timeLimits, citer) {
  const open = ["criteria", "taxonomy", "facts"].find(
    (part) => parts.unresolved[part] !== void 0
  );
  const taxonomy = compileTaxonomy(parts.taxonomy?.value ?? openParts.taxonomy);
  const vocabulary = compileVocabulary(parts.facts?.value ?? openParts.facts);
  const effective = open === void 0 ? parts.criteria : void 0;
  const compiled = compileCriteria(effective?.value ?? openParts.criteria, {
    taxonomy,
    vocabulary,
    cite: ({ id, article, evidence }) => citer.cite("criteria", id, article, evidence, ["condition", "exclusions"]),
    compareLimits: (a, b, startedAt) => compareLimits(timeLimits, a, b, startedAt)
  });
  if ("issues" in compiled) {
    const located = compiled.issues.map((issue) => ({ file: "criteria.json", ...issue }));
    return { issues: located.map((issue) => effective?.locate(issue) ?? issue) };
  }
  if (open === void 0) return { taxonomy, vocabulary, criteria: compiled.criteria };
  const unresolved = explainOpenPart(open, standards, parts, citer);
  return { taxonomy, vocabulary, criteria: Object.freeze({ ...compiled.criteria, unresolved }) };
}
function explainOpenPart(part, standards, { unresolved }, { citeDelegation }) {
  const open = unresolved[part];
  const source = standards.find(({ standard: standard2 }) => standard2.id === open?.standard);
  if (open === void 0 || source === void 0) return void 0;
  const { slot, standard } = open;
  const citation = citeDelegation(source, slot, open.article);
  const params = { part, slot, standard, article: citation.article };
  return createReason("criteria/unresolved-delegation", params, [citation]);
}
function listParts(parts) {
  const keys = Object.values(layeredParts).map(({ key }) => key);
  const given = keys.flatMap((key) => {
    const value = parts[key]?.value;
    return value === void 0 ? [] : [[key, value]];
  });
  return Object.freeze(Object.fromEntries(given));
}

// packages/engine/src/rulebook/in-force-period.ts
function inForcePeriod(standard, knownAt) {
  const { effectiveFrom: from, effectiveTo, repealed } = standard;
  const isKnown2 = knownAt === void 0 || (repealed?.issued ?? repealed?.on ?? "") <= knownAt;
  const lastDay = repealed !== void 0 && isKnown2 ? dayBefore(repealed.on) : void 0;
  if (lastDay !== void 0 && (effectiveTo === void 0 || lastDay < effectiveTo))
    return { from, to: lastDay, endedBy: "repeal" };
  return { from, to: effectiveTo ?? null, endedBy: effectiveTo === void 0 ? null : "expiry" };
}
function dayBefore(date) {
  return formatLocalDate((parseLocalDate(date) ?? 0) - 1);
}

// packages/engine/src/rulebook/check-in-force.ts
var file = "standard.json";
function checkInForce(standard, on, allowDraft, knownAt) {
  const { id, status } = standard;
  const { from, to, endedBy } = inForcePeriod(standard, knownAt);
  const issues2 = [];
  const place = { file, pointer: "/status" };
  if (status === "draft" && !allowDraft) issues2.push(createIssue("rulebook/draft-not-allowed", { id }, place));
  if (status === "repealed" && standard.effectiveTo === void 0 && standard.repealed === void 0)
    issues2.push(createIssue("rulebook/repealed", { id }, place));
  if (from === null) {
    if (status === "in-force") {
      const pointer = "/effectiveFrom";
      issues2.push(createIssue("rulebook/effective-date-unknown", { id }, { file, pointer }));
    }
  } else if (on < from) {
    const params = { id, on, from, to: to ?? "\u2026" };
    issues2.push(createIssue("rulebook/not-in-force", params, { file, pointer: "/effectiveFrom" }));
  }
  if (to !== null && on > to) {
    const pointer = endedBy === "repeal" ? "/repealed/on" : "/effectiveTo";
    const params = { id, on, from: from ?? "\u2026", to };
    issues2.push(createIssue("rulebook/not-in-force", params, { file, pointer }));
  }
  return issues2;
}

// packages/engine/src/rulebook/check-composition.ts
function checkComposition(standards, options) {
  const issues2 = [...checkDates(options), ...checkIdentities(standards), ...checkSlots(standards, options)];
  for (const { standard } of standards)
    issues2.push(...checkInForce(standard, options.on, options.allowDraft ?? false, options.knownAt));
  return issues2;
}
function checkDates({ on, knownAt }) {
  const dates = knownAt === void 0 ? [on] : [on, knownAt];
  return dates.filter((date) => parseLocalDate(date) === void 0).map((date) => createIssue("rulebook/bad-date", { date }));
}
function checkIdentities(standards) {
  const issues2 = [];
  const seen = /* @__PURE__ */ new Set();
  for (const { standard } of standards) {
    if (seen.has(standard.id)) issues2.push(createIssue("rulebook/duplicate-standard", { id: standard.id }));
    seen.add(standard.id);
  }
  for (const { standard } of standards) {
    for (const id of standard.extends ?? []) {
      if (!seen.has(id)) issues2.push(createIssue("rulebook/missing-standard", { id, neededBy: standard.id }));
    }
  }
  return issues2;
}
function checkSlots(standards, { bind }) {
  const slots = standards.flatMap(({ standard }) => (standard.delegates ?? []).map(({ slot }) => slot));
  const known = slots.length === 0 ? "-" : slots.join(", ");
  return Object.keys(bind ?? {}).filter((slot) => !slots.includes(slot)).map((slot) => createIssue("rulebook/unknown-slot", { slot, known }));
}

// packages/engine/src/rulebook/check-bindings.ts
function checkBindings({ documents, bind }) {
  const calendars = /* @__PURE__ */ new Set();
  const slots = /* @__PURE__ */ new Set();
  for (const { standard } of documents.values()) {
    for (const { slot, part } of standard.delegates ?? []) (part === "calendar" ? calendars : slots).add(slot);
  }
  return Object.entries(bind).flatMap(([slot, to]) => {
    if (!slots.has(slot) && calendars.has(slot)) return [];
    const id = typeof to === "string" ? to : to.standard;
    const given = documents.get(id)?.standard.version;
    if (given === void 0)
      return [createIssue("rulebook/missing-standard", { id, neededBy: `bind ${slot}` })];
    if (typeof to === "string" || to.version === given) return [];
    return [createIssue("rulebook/wrong-version", { slot, id, wanted: to.version, given })];
  });
}

// packages/engine/src/rulebook/list-main-standards.ts
function listMainStandards({ documents, bind }) {
  const extended = new Set([...documents.values()].flatMap(({ standard }) => standard.extends ?? []));
  const bound2 = /* @__PURE__ */ new Set();
  for (const { standard } of documents.values()) {
    for (const { slot } of standard.delegates ?? []) {
      const to = Object.hasOwn(bind, slot) ? bind[slot] : void 0;
      const id = typeof to === "object" ? to.standard : to;
      if (id !== void 0 && id !== standard.id) bound2.add(id);
    }
  }
  return [...documents.keys()].filter((id) => !extended.has(id) && !bound2.has(id));
}

// packages/engine/src/rulebook/resolve-parts.ts
function resolveParts(context) {
  const issues2 = [];
  const mains = listMainStandards(context);
  const parts = {};
  const given = /* @__PURE__ */ new Set();
  const unresolved = {};
  for (const part of Object.keys(layeredParts)) {
    const giver = chooseGiver(part, listGivers(part, mains, context), issues2);
    const open = findOpenDelegation(part, context);
    if (giver === void 0) {
      if (open !== void 0) unresolved[part] = open;
      continue;
    }
    if (open !== void 0 && open.isPrimary && !areRelated(open.standard, giver.standard, context)) {
      const { standard, slot } = open;
      if (giver.slot === void 0)
        issues2.push(createIssue("rulebook/unbound-provider", { part, standard, slot, other: giver.standard }));
    }
    const { effective, issues: found } = layerPart(part, giver.standard, context);
    issues2.push(...found);
    if (effective !== void 0) parts[layeredParts[part].key] = effective;
    else {
      given.add(part);
      issues2.push(...refuseGiver(part, giver, context));
    }
  }
  const resolved = { ...parts, unresolved: followCriteria(unresolved, parts) };
  return { parts: resolved, issues: [...issues2, ...listMissing2(resolved, given)] };
}
function refuseGiver(part, { standard: id, slot }, { documents }) {
  if (slot === void 0 || !documents.has(id)) return [];
  return [createIssue("rulebook/wrong-slot-part", { slot, id, part })];
}
function listGivers(part, mains, context) {
  const { documents, bind } = context;
  const { key } = layeredParts[part];
  const gives = (id) => {
    const { [key]: own2, overrides } = documents.get(id) ?? {};
    return own2 !== void 0 || overrides?.changes.some((change) => change.part === part) === true;
  };
  const own = mains.filter((id) => listLayers(id, documents).some(gives));
  const bound2 = listDelegations(part, context).flatMap(({ slot }) => {
    const to = Object.hasOwn(bind, slot) ? bind[slot] : void 0;
    return to === void 0 ? [] : [{ slot, standard: typeof to === "string" ? to : to.standard }];
  });
  return [...own.map((standard) => ({ standard })), ...bound2];
}
function chooseGiver(part, givers, issues2) {
  const [first, ...others] = givers;
  const second = others.find(({ standard, slot }) => standard !== first?.standard || slot === void 0);
  if (first !== void 0 && second !== void 0) {
    const params = { part, first: first.standard, second: second.standard };
    const { slot } = second;
    issues2.push(
      slot === void 0 ? createIssue("rulebook/conflicting-parts", params) : createIssue("rulebook/slot-already-filled", { ...params, slot })
    );
  }
  return first;
}
function listDelegations(part, { documents }) {
  return [...documents.values()].flatMap(
    ({ standard }) => (standard.delegates ?? []).filter((one) => one.part === part || one.with?.includes(part) === true).map(({ slot, article = "", part: primary }) => ({
      slot,
      standard: standard.id,
      article,
      isPrimary: primary === part
    }))
  );
}
function findOpenDelegation(part, context) {
  const open = listDelegations(part, context).filter(({ slot }) => !Object.hasOwn(context.bind, slot));
  const found = open.find(({ isPrimary }) => isPrimary) ?? open[0];
  return found && { part, ...found };
}
function areRelated(a, b, { documents }) {
  return listLayers(a, documents).includes(b) || listLayers(b, documents).includes(a);
}
function followCriteria(unresolved, parts) {
  const followed = { ...unresolved };
  const { criteria: criteria2 } = unresolved;
  if (criteria2 === void 0) return followed;
  for (const part of ["facts", "taxonomy"]) {
    if (parts[part] === void 0) followed[part] ??= { ...criteria2, part };
  }
  return followed;
}
function listMissing2({
  unresolved,
  ...parts
}, given) {
  const needed = ["facts", "taxonomy", "criteria", "time-limits"];
  return needed.filter((part) => !given.has(part)).filter((part) => parts[layeredParts[part].key] === void 0 && unresolved[part] === void 0).map((part) => createIssue("rulebook/missing-part", { part: layeredParts[part].key }));
}

// packages/engine/src/rulebook/compile-rulebook.ts
function tryCompileRulebook(standards, options) {
  const documents = new Map(standards.map((document) => [document.standard.id, document]));
  const cycles = checkExtends(documents);
  const issues2 = [...checkComposition(standards, options), ...cycles];
  const isWhole = standards.every(({ standard }) => (standard.extends ?? []).every((id) => documents.has(id)));
  if (cycles.length > 0 || !isWhole) return { issues: issues2 };
  const { on, bind = {}, validatePart: validatePart2 } = options;
  const context = { documents, on, bind, validatePart: validatePart2 };
  const { parts, issues: found } = resolveParts(context);
  issues2.push(...checkBindings(context), ...found);
  if (issues2.some(({ severity }) => severity === "error")) return { issues: listOnce(issues2) };
  return assembleRulebook(standards, parts, options, issues2);
}
function listOnce(issues2) {
  const seen = /* @__PURE__ */ new Set();
  return issues2.filter((issue) => {
    const text = JSON.stringify(issue);
    return !seen.has(text) && seen.add(text);
  });
}

// packages/schema/src/part-names.ts
var partFiles = {
  standard: "standard.json",
  facts: "facts.json",
  taxonomy: "taxonomy.json",
  criteria: "criteria.json",
  calendar: "calendar.json",
  "time-limits": "time-limits.json",
  evaluation: "evaluation.json",
  overrides: "overrides.json",
  mapping: "map.json",
  vectors: "vectors.json",
  "equivalent-mutants": "equivalent-mutants.json"
};
var partKeys = {
  standard: "standard",
  facts: "facts",
  taxonomy: "taxonomy",
  criteria: "criteria",
  calendar: "calendar",
  "time-limits": "timeLimits",
  evaluation: "evaluation",
  overrides: "overrides"
};

// packages/schema/src/parse/json-limits.ts
var defaultJsonLimits = {
  bytes: 16 * 1024 * 1024,
  depth: 64,
  nodes: 1e6,
  stringLength: 1024 * 1024,
  issues: 1e3
};
function lowerLimits(asked = {}) {
  const lower = (key) => {
    const value = asked[key];
    return value === void 0 || !(value < defaultJsonLimits[key]) ? defaultJsonLimits[key] : Math.max(0, value);
  };
  return {
    bytes: lower("bytes"),
    depth: lower("depth"),
    nodes: lower("nodes"),
    stringLength: lower("stringLength"),
    issues: lower("issues")
  };
}
function exceedsBytes(text, maximum) {
  if (text.length * 3 <= maximum) return false;
  let bytes2 = text.length;
  for (let at = 0; at < text.length && bytes2 <= maximum; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 128) continue;
    bytes2 += unit < 2048 ? 1 : 2;
    if (unit >= 55296 && unit < 56320) {
      const next = text.charCodeAt(at + 1);
      if (next >= 56320 && next < 57344) at++;
    }
  }
  return bytes2 > maximum;
}

// packages/schema/src/parse/json-pointer.ts
function escapePointerStep(step) {
  if (typeof step === "number") return String(step);
  return step.includes("~") || step.includes("/") ? step.replaceAll("~", "~0").replaceAll("/", "~1") : step;
}
function joinPointer(pointer, step) {
  return `${pointer}/${escapePointerStep(step)}`;
}

// packages/schema/src/parse/line-starts.ts
function findLineStarts(text) {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 13 && text.charCodeAt(at + 1) !== 10) starts.push(at + 1);
  }
  return starts;
}
function positionOfOffset(lineStarts, offset) {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}

// packages/schema/src/parse/json-positions.ts
function pointerOfNode(nodes2, node) {
  let pointer = "";
  for (let at = node; at > 0; at = nodes2.parents[at] ?? -1)
    pointer = `/${escapePointerStep(nodes2.steps[at] ?? "")}${pointer}`;
  return pointer;
}
function indexPointers(nodes2) {
  const index = /* @__PURE__ */ new Map();
  const pointers = [];
  for (let node = 0; node < nodes2.offsets.length; node++) {
    const parent = nodes2.parents[node] ?? -1;
    const pointer = parent < 0 ? "" : `${pointers[parent]}/${escapePointerStep(nodes2.steps[node] ?? "")}`;
    pointers.push(pointer);
    if (!index.has(pointer)) index.set(pointer, node);
  }
  return index;
}
function createPositions(text, nodes2) {
  let index;
  let lineStarts;
  const find = (pointer) => {
    index ??= indexPointers(nodes2);
    for (let path = pointer; path !== ""; path = path.slice(0, path.lastIndexOf("/"))) {
      const node = index.get(path);
      if (node !== void 0) return node;
      if (!path.startsWith("/")) break;
    }
    return index.get("");
  };
  const place = (offset) => offset === void 0 ? void 0 : positionOfOffset(lineStarts ??= findLineStarts(text), offset);
  return {
    at(pointer) {
      const node = find(pointer);
      return node === void 0 ? void 0 : place(nodes2.offsets[node]);
    },
    ofKey(pointer) {
      const node = find(pointer);
      if (node === void 0) return void 0;
      const key = nodes2.keyOffsets[node] ?? -1;
      return place(key < 0 ? nodes2.offsets[node] : key);
    }
  };
}

// packages/schema/src/parse/parse-state.ts
function reportIssue(state, code, params, place) {
  if (state.issues.length >= state.limits.issues) {
    state.issues.push(
      createIssue("document/too-many-issues", { maximum: state.limits.issues }, placeOf(state, place))
    );
    state.stopped = true;
  } else state.issues.push(createIssue(code, params, placeOf(state, place)));
}
function stopWith(state, code, params, place) {
  if (!state.stopped) reportIssue(state, code, params, place);
  state.stopped = true;
}
function placeOf(state, { node, offset }) {
  return {
    ...state.file === void 0 ? {} : { file: state.file },
    pointer: pointerOfNode(state.nodes, node),
    ...positionOf(state, offset)
  };
}
function positionOf(state, offset) {
  if (offset === 0) return { line: 1, column: 1 };
  state.lineStarts ??= findLineStarts(state.text);
  return positionOfOffset(state.lineStarts, offset);
}
function showCharacter(text, offset) {
  const point = text.codePointAt(offset);
  if (point === void 0) return "";
  const visible = point > 32 && point !== 127 && !/[\p{C}\p{Z}]/u.test(String.fromCodePoint(point));
  return visible ? `"${String.fromCodePoint(point)}"` : codePointName(point);
}
function codePointName(point) {
  return `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
}

// packages/schema/src/parse/add-member.ts
var forbiddenKeys = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype"]);
function addMember(state, object, key, value, place) {
  if (forbiddenKeys.has(key)) reportIssue(state, "document/forbidden-key", { key }, place);
  else if (!(key in object)) object[key] = value;
  else if (Object.hasOwn(object, key))
    reportIssue(state, "document/duplicate-key", { key: key.slice(0, 200) }, place);
  else Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}

// packages/schema/src/parse/check-text.ts
var invisible = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
var loneSurrogate2 = /\p{Surrogate}/u;
var fullWidthLetterOrDigit = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/;
var printableAscii = /^[\u0020-\u007e]*$/;
function checkText2(state, text, place) {
  const surrogate = loneSurrogate2.exec(text);
  if (surrogate) {
    const character = codePointName(surrogate[0].charCodeAt(0));
    reportIssue(state, "document/lone-surrogate", { character }, place);
    return;
  }
  const hidden = invisible.exec(text);
  if (hidden) {
    const character = codePointName(hidden[0].codePointAt(0) ?? 0);
    reportIssue(state, "document/invisible-character", { character }, place);
  }
  const normalized = text.normalize("NFC");
  if (normalized !== text) reportIssue(state, "document/not-nfc", { text, normalized }, place);
  if (!fullWidthLetterOrDigit.test(text)) return;
  const ordinary = text.normalize("NFKC");
  if (printableAscii.test(ordinary))
    reportIssue(state, "document/compatibility-character", { text, ordinary }, place);
}
function isUncommon(unit) {
  if (unit >= 19968 && unit <= 40959) return false;
  if (unit <= 126) return false;
  if (unit >= 12289 && unit <= 12329) return false;
  if (unit >= 8208 && unit <= 8231) return false;
  return !(unit >= 65281 && unit <= 65295) && unit !== 65306 && unit !== 65307 && unit !== 65311;
}

// packages/schema/src/parse/read-string.ts
var quote = 34;
var backslash = 92;
var escapes = /* @__PURE__ */ new Map([
  ['"', '"'],
  ["\\", "\\"],
  ["/", "/"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"]
]);
var fourHexDigits = /^[0-9a-fA-F]{4}$/;
function readString(state, node) {
  const { text } = state;
  const place = { node, offset: state.at };
  const start = state.at + 1;
  let uncommon = false;
  let escaped = false;
  let at = start;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === quote) break;
    if (unit === backslash) {
      escaped = true;
      at++;
    } else if (unit > 126) uncommon ||= isUncommon(unit);
    else if (unit < 32 && !passControl(state, unit, { node, offset: at })) return "";
  }
  if (at >= text.length) {
    state.at = text.length;
    stopWith(state, "document/truncated", { expected: '"' }, { node, offset: state.at });
    return "";
  }
  state.at = at + 1;
  const raw = text.slice(start, at);
  const value = escaped ? unescapeText(state, raw, start, node) : raw;
  const { stringLength: stringLength2 } = state.limits;
  if (value.length > stringLength2) {
    const params = { length: value.length, maximum: stringLength2 };
    reportIssue(state, "document/string-too-long", params, place);
  } else if (uncommon || escaped) checkText2(state, value, place);
  return value;
}
function passControl(state, unit, place) {
  if (unit === 10 || unit === 13) {
    stopWith(state, "document/unterminated-string", {}, place);
    return false;
  }
  reportIssue(state, "document/control-character", { character: codePointName(unit) }, place);
  return !state.stopped;
}
function unescapeText(state, raw, start, node) {
  let value = "";
  let from = 0;
  for (let at = raw.indexOf("\\"); at >= 0 && !state.stopped; at = raw.indexOf("\\", from)) {
    value += raw.slice(from, at);
    const letter = raw.charAt(at + 1);
    const digits = letter === "u" ? raw.slice(at + 2, at + 6) : "";
    if (fourHexDigits.test(digits)) {
      value += String.fromCharCode(Number.parseInt(digits, 16));
      from = at + 6;
      continue;
    }
    const known = escapes.get(letter);
    if (known === void 0) {
      const escape = letter === "u" ? `\\u${digits}` : `\\${showCharacter(raw, at + 1).replaceAll('"', "")}`;
      reportIssue(state, "document/unknown-escape", { escape }, { node, offset: start + at });
    }
    value += known ?? "";
    from = at + 2;
  }
  return value + raw.slice(from);
}

// packages/schema/src/parse/skip-space.ts
var ideographicSpace = 12288;
var slash = 47;
var star = 42;
function skipSpace(state, node) {
  const { text } = state;
  for (; ; ) {
    const unit = text.charCodeAt(state.at);
    if (unit === 32 || unit === 10 || unit === 13 || unit === 9) state.at++;
    else if (unit === slash) {
      if (!skipComment(state, node)) return;
    } else if (unit === ideographicSpace) {
      const params = { character: "U+3000", ordinary: "U+0020" };
      reportIssue(state, "document/full-width-punctuation", params, { node, offset: state.at });
      state.at++;
    } else return;
    if (state.stopped) return;
  }
}
function skipComment(state, node) {
  const second = state.text.charCodeAt(state.at + 1);
  if (second !== slash && second !== star) return false;
  reportIssue(state, "document/comment", {}, { node, offset: state.at });
  const end = second === slash ? "\n" : "*/";
  const found = state.text.indexOf(end, state.at + 2);
  state.at = found < 0 ? state.text.length : found + end.length;
  return true;
}

// packages/schema/src/parse/container-marks.ts
var bareKey = /[A-Za-z_$][A-Za-z0-9_$-]*/y;
var comma = 44;
var colon = 58;
var fullWidthOf = { [comma]: "\uFF0C", [colon]: "\uFF1A" };
function enter(state, node) {
  const { depth: depth2 } = state.limits;
  if (state.depth >= depth2) {
    stopWith(state, "document/too-deep", { maximum: depth2 }, { node, offset: state.at });
    return false;
  }
  state.depth++;
  state.at++;
  return true;
}
function passClosing(state, node, closing, afterComma) {
  if (state.text.charCodeAt(state.at) !== closing || state.stopped) return state.stopped;
  if (afterComma) reportIssue(state, "document/trailing-comma", {}, { node, offset: state.at });
  state.at++;
  return true;
}
function readKey(state, node) {
  if (state.text.charCodeAt(state.at) === 34) return readString(state, node);
  bareKey.lastIndex = state.at;
  const key = bareKey.exec(state.text)?.[0];
  if (key === void 0) {
    failAt(state, node, '"');
    return "";
  }
  reportIssue(state, "document/unquoted-key", { key: key.slice(0, 80) }, { node, offset: state.at });
  state.at += key.length;
  return key;
}
function passColon(state, node) {
  skipSpace(state, node);
  if (passMark(state, node, colon)) return true;
  failAt(state, node, '":"');
  return false;
}
function passComma(state, node, closing) {
  skipSpace(state, node);
  if (state.stopped || state.text.charCodeAt(state.at) === closing) return false;
  if (passMark(state, node, comma)) return true;
  const next = state.text.charAt(state.at);
  const startsValue = closing === 125 ? next === '"' : next !== "" && '"{['.includes(next);
  if (startsValue) reportIssue(state, "document/missing-comma", {}, { node, offset: state.at });
  else failAt(state, node, closing === 125 ? '"," or "}"' : '"," or "]"');
  return false;
}
function passMark(state, node, mark) {
  if (state.text.charCodeAt(state.at) !== mark) {
    const twin = fullWidthOf[mark] ?? "";
    if (state.text.charAt(state.at) !== twin) return false;
    const params = { character: twin, ordinary: String.fromCharCode(mark) };
    reportIssue(state, "document/full-width-punctuation", params, { node, offset: state.at });
  }
  state.at++;
  return true;
}
function failAt(state, node, expected) {
  const place = { node, offset: state.at };
  if (state.at >= state.text.length) stopWith(state, "document/truncated", { expected }, place);
  else stopWith(state, "document/not-json", { found: showCharacter(state.text, state.at), expected }, place);
}

// packages/schema/src/parse/read-number.ts
var numberForm = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
var exactDigits = 15;
function readNumber2(state, node) {
  const { text } = state;
  const start = state.at;
  let at = start;
  let plain = true;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 48 && unit <= 57) continue;
    if (unit !== 43 && unit !== 45 && unit !== 46 && !isLetter(unit)) break;
    plain = false;
  }
  state.at = at;
  if (plain && at - start <= exactDigits && (at - start === 1 || text.charCodeAt(start) !== 48))
    return Number(text.slice(start, at));
  return readOtherNumber(state, text.slice(start, at), { node, offset: start });
}
function isLetter(unit) {
  const lower = unit | 32;
  return lower >= 97 && lower <= 122;
}
function readOtherNumber(state, written, place) {
  const number = written.length > 40 ? `${written.slice(0, 40)}\u2026` : written;
  if (!numberForm.test(written)) {
    reportIssue(state, "document/malformed-number", { number }, place);
    return null;
  }
  const value = Number(written);
  if (/[eE]/.test(written)) reportIssue(state, "document/exponent", { number }, place);
  else if (!isExact(written, value)) reportIssue(state, "document/unsafe-number", { number }, place);
  return Number.isFinite(value) ? value : null;
}
function isExact(written, value) {
  if (!written.includes(".")) return Number.isSafeInteger(value);
  return written.replace(/^-?[0.]*/, "").replace(".", "").length <= exactDigits;
}

// packages/schema/src/parse/read-word.ts
var anyValue = '{ [ " 0-9 true false null';
var word = /[A-Za-z_$][A-Za-z0-9_$]*/y;
function readWord(state, node) {
  const place = { node, offset: state.at };
  word.lastIndex = state.at;
  const found = word.exec(state.text)?.[0];
  if (found === void 0) {
    if (state.at >= state.text.length) stopWith(state, "document/truncated", { expected: anyValue }, place);
    else
      stopWith(
        state,
        "document/not-json",
        { found: showCharacter(state.text, state.at), expected: anyValue },
        place
      );
    return void 0;
  }
  state.at += found.length;
  if (found === "true") return true;
  if (found === "false") return false;
  if (found !== "null") reportIssue(state, "document/unknown-word", { word: found.slice(0, 40) }, place);
  return null;
}

// packages/schema/src/parse/read-value.ts
function readValue2(state, parent, step, keyOffset) {
  skipSpace(state, Math.max(parent, 0));
  const node = addNode(state, parent, step, keyOffset);
  if (state.stopped) return void 0;
  const unit = state.text.charCodeAt(state.at);
  if (unit === 34) return readString(state, node);
  if (unit === 123) return readObject(state, node);
  if (unit === 91) return readArray(state, node);
  if (unit >= 48 && unit <= 57 || unit === 45 || unit === 43 || unit === 46)
    return readNumber2(state, node);
  return readWord(state, node);
}
function addNode(state, parent, step, keyOffset) {
  const { nodes: nodes2, limits: limits2 } = state;
  const node = nodes2.offsets.length;
  if (node >= limits2.nodes)
    stopWith(
      state,
      "document/too-many-nodes",
      { maximum: limits2.nodes },
      { node: Math.max(parent, 0), offset: state.at }
    );
  nodes2.offsets.push(state.at);
  nodes2.keyOffsets.push(keyOffset);
  nodes2.parents.push(parent);
  nodes2.steps.push(step);
  return node;
}
function readObject(state, node) {
  const object = {};
  if (!enter(state, node)) return object;
  let afterComma = false;
  while (!state.stopped) {
    skipSpace(state, node);
    if (passClosing(state, node, 125, afterComma)) break;
    const keyOffset = state.at;
    const key = readKey(state, node);
    if (state.stopped || !passColon(state, node)) break;
    const member = state.nodes.offsets.length;
    const value = readValue2(state, node, key, keyOffset);
    if (state.stopped) break;
    addMember(state, object, key, value, { node: member, offset: keyOffset });
    afterComma = passComma(state, node, 125);
  }
  state.depth--;
  return object;
}
function readArray(state, node) {
  const list2 = [];
  if (!enter(state, node)) return list2;
  let afterComma = false;
  while (!state.stopped) {
    skipSpace(state, node);
    if (passClosing(state, node, 93, afterComma)) break;
    const value = readValue2(state, node, list2.length, -1);
    if (state.stopped) break;
    list2.push(value);
    afterComma = passComma(state, node, 93);
  }
  state.depth--;
  return list2;
}

// packages/schema/src/parse/parse-strict-json.ts
function parseStrictJson(text, options = {}) {
  const state = {
    text,
    file: options.file,
    limits: lowerLimits(options.limits),
    nodes: { offsets: [], keyOffsets: [], parents: [], steps: [] },
    issues: [],
    at: 0,
    depth: 0,
    stopped: false,
    lineStarts: void 0
  };
  const value = readDocument(state);
  return {
    value: state.stopped ? void 0 : value,
    positions: createPositions(text, state.nodes),
    issues: state.issues
  };
}
function readDocument(state) {
  const start = { node: 0, offset: 0 };
  if (exceedsBytes(state.text, state.limits.bytes)) {
    stopWith(state, "document/too-large", { maximum: state.limits.bytes }, start);
    return void 0;
  }
  if (state.text.charCodeAt(0) === 0 || state.text.charCodeAt(1) === 0) {
    stopWith(state, "document/not-utf-8", {}, start);
    return void 0;
  }
  if (state.text.charCodeAt(0) === 65279) {
    reportIssue(state, "document/byte-order-mark", {}, start);
    state.at = 1;
  }
  skipSpace(state, 0);
  if (state.at >= state.text.length) {
    stopWith(state, "document/empty", {}, start);
    return void 0;
  }
  const value = readValue2(state, -1, "", -1);
  if (state.stopped) return void 0;
  skipSpace(state, 0);
  if (state.at < state.text.length)
    stopWith(
      state,
      "document/trailing-content",
      { found: showCharacter(state.text, state.at) },
      { node: 0, offset: state.at }
    );
  return value;
}

// packages/schema/src/validate/json-type.ts
function jsonTypeOf(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  switch (typeof value) {
    case "boolean":
      return "boolean";
    case "number":
      return Number.isInteger(value) ? "integer" : "number";
    case "string":
      return "string";
    case "object":
      return "object";
    default:
      return "undefined";
  }
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function showValue(value) {
  const text = isRecord(value) ? "{\u2026}" : Array.isArray(value) ? "[\u2026]" : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}\u2026` : text;
}

// packages/schema/src/validate/find-bad-dates.ts
var dateForm = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;
function isCivilDate2(text) {
  const match = dateForm.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
function daysInMonth(year, month) {
  const leap = year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
function findBadDates(value, pointer = "") {
  if (typeof value === "string") {
    const looksLikeDate = value.length === 10 && dateForm.test(value);
    return looksLikeDate && !isCivilDate2(value) ? [{ pointer, date: value }] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  const found = [];
  const members2 = isRecord(value) ? Object.entries(value) : value.entries();
  for (const [step, child] of members2)
    if (mayHoldDate(child))
      for (const bad of findBadDates(child))
        found.push({ ...bad, pointer: joinPointer(pointer, step) + bad.pointer });
  return found;
}
function mayHoldDate(value) {
  return typeof value === "string" ? value.length === 10 : typeof value === "object";
}

// packages/schema/src/generated/validate.js
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
};
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
  }
});
function appendErrors(list2, more) {
  for (const error of more) list2.push(error);
  return list2;
}
var validateCalendar = validate53;
var pattern3 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.to === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "to")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate56(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : appendErrors(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.to !== void 0) {
      if (!validate56(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : appendErrors(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
var schema24 = { "title": "CalendarNotice", "type": "object", "properties": { "id": { "$ref": "#/$defs/defs.slug" }, "year": { "type": "integer", "minimum": 1900, "maximum": 2200 }, "amends": { "description": "Id of the notice that this one changes.", "$ref": "#/$defs/defs.slug" }, "title": { "$ref": "#/$defs/defs.text" }, "number": { "type": "string", "maxLength": 60 }, "published": { "description": "First day on which the notice was public; knownAt compares with it.", "$ref": "#/$defs/defs.localDate" }, "publishedEvidence": { "$ref": "#/$defs/defs.evidence" }, "url": { "type": "string", "pattern": "^https?://[^ ]+$", "maxLength": 300 }, "note": { "$ref": "#/$defs/defs.text" }, "days": { "type": "array", "minItems": 1, "maxItems": 200, "items": { "title": "CalendarDay", "type": "object", "properties": { "date": { "$ref": "#/$defs/defs.localDate" }, "type": { "enum": ["off", "make-up-workday"] }, "name": { "$ref": "#/$defs/defs.text" }, "evidence": { "$ref": "#/$defs/defs.evidence" } }, "required": ["date", "type", "name"], "additionalProperties": false } } }, "required": ["id", "year", "title", "published", "publishedEvidence", "days"], "additionalProperties": false };
var func1 = Object.prototype.hasOwnProperty;
var func2 = /* @__PURE__ */ (() => require_ucs2length().default)();
var pattern5 = /* @__PURE__ */ new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 80) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern5.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.zh === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "zh" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "zh" || key0 === "en")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.zh !== void 0) {
      let data0 = data.zh;
      if (typeof data0 === "string") {
        if (func2(data0) > 2e3) {
          const err2 = { instancePath: instancePath + "/zh", schemaPath: "#/properties/zh/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/zh", schemaPath: "#/properties/zh/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/zh", schemaPath: "#/properties/zh/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.en !== void 0) {
      let data1 = data.en;
      if (typeof data1 === "string") {
        if (func2(data1) > 2e3) {
          const err5 = { instancePath: instancePath + "/en", schemaPath: "#/properties/en/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err6 = { instancePath: instancePath + "/en", schemaPath: "#/properties/en/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/en", schemaPath: "#/properties/en/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
var schema27 = { "title": "Evidence", "description": "published: the issuer's own text. derived: read in public software or tables that follow the standard. inferred: filled in by reasoning.", "enum": ["published", "derived", "inferred"] };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "published" || data === "derived" || data === "inferred")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema27.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
var pattern6 = /* @__PURE__ */ new RegExp("^https?://[^ ]+$", "u");
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.year === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "year" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.published === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "published" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.publishedEvidence === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "publishedEvidence" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.days === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "days" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema24.properties, key0)) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate61(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : appendErrors(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.year !== void 0) {
      let data1 = data.year;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err7 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 2200 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2200 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data1 < 1900 || isNaN(data1)) {
          const err9 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1900 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.amends !== void 0) {
      if (!validate61(data.amends, { instancePath: instancePath + "/amends", parentData: data, parentDataProperty: "amends", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : appendErrors(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate64(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.number !== void 0) {
      let data4 = data.number;
      if (typeof data4 === "string") {
        if (func2(data4) > 60) {
          const err10 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 60 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.published !== void 0) {
      if (!validate56(data.published, { instancePath: instancePath + "/published", parentData: data, parentDataProperty: "published", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : appendErrors(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.publishedEvidence !== void 0) {
      if (!validate67(data.publishedEvidence, { instancePath: instancePath + "/publishedEvidence", parentData: data, parentDataProperty: "publishedEvidence", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate67.errors : appendErrors(vErrors, validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data.url !== void 0) {
      let data7 = data.url;
      if (typeof data7 === "string") {
        if (func2(data7) > 300) {
          const err12 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/maxLength", keyword: "maxLength", params: { limit: 300 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (!pattern6.test(data7)) {
          const err13 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://[^ ]+$" } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.note !== void 0) {
      if (!validate64(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.days !== void 0) {
      let data9 = data.days;
      if (Array.isArray(data9)) {
        if (data9.length > 200) {
          const err15 = { instancePath: instancePath + "/days", schemaPath: "#/properties/days/maxItems", keyword: "maxItems", params: { limit: 200 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data9.length < 1) {
          const err16 = { instancePath: instancePath + "/days", schemaPath: "#/properties/days/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.date === void 0) {
              const err17 = { instancePath: instancePath + "/days/" + i0, schemaPath: "#/properties/days/items/required", keyword: "required", params: { missingProperty: "date" } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data10.type === void 0) {
              const err18 = { instancePath: instancePath + "/days/" + i0, schemaPath: "#/properties/days/items/required", keyword: "required", params: { missingProperty: "type" } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data10.name === void 0) {
              const err19 = { instancePath: instancePath + "/days/" + i0, schemaPath: "#/properties/days/items/required", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            for (const key1 in data10) {
              if (!(key1 === "date" || key1 === "type" || key1 === "name" || key1 === "evidence")) {
                const err20 = { instancePath: instancePath + "/days/" + i0, schemaPath: "#/properties/days/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data10.date !== void 0) {
              if (!validate56(data10.date, { instancePath: instancePath + "/days/" + i0 + "/date", parentData: data10, parentDataProperty: "date", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate56.errors : appendErrors(vErrors, validate56.errors);
                errors = vErrors.length;
              }
            }
            if (data10.type !== void 0) {
              let data12 = data10.type;
              if (!(data12 === "off" || data12 === "make-up-workday")) {
                const err21 = { instancePath: instancePath + "/days/" + i0 + "/type", schemaPath: "#/properties/days/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema24.properties.days.items.properties.type.enum } };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data10.name !== void 0) {
              if (!validate64(data10.name, { instancePath: instancePath + "/days/" + i0 + "/name", parentData: data10, parentDataProperty: "name", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
                errors = vErrors.length;
              }
            }
            if (data10.evidence !== void 0) {
              if (!validate67(data10.evidence, { instancePath: instancePath + "/days/" + i0 + "/evidence", parentData: data10, parentDataProperty: "evidence", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate67.errors : appendErrors(vErrors, validate67.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err22 = { instancePath: instancePath + "/days/" + i0, schemaPath: "#/properties/days/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/days", schemaPath: "#/properties/days/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
var pattern4 = /* @__PURE__ */ new RegExp("^[0-9]{2}-[0-9]{2}$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.coverage === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "coverage" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.nextNoticeNeededFrom === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nextNoticeNeededFrom" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.notices === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notices" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "type" || key0 === "coverage" || key0 === "nextNoticeNeededFrom" || key0 === "notices")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err5 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      if ("days-off" !== data.type) {
        const err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "days-off" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.coverage !== void 0) {
      if (!validate55(data.coverage, { instancePath: instancePath + "/coverage", parentData: data, parentDataProperty: "coverage", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : appendErrors(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.nextNoticeNeededFrom !== void 0) {
      let data3 = data.nextNoticeNeededFrom;
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
          const err7 = { instancePath: instancePath + "/nextNoticeNeededFrom", schemaPath: "#/properties/nextNoticeNeededFrom/pattern", keyword: "pattern", params: { pattern: "^[0-9]{2}-[0-9]{2}$" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/nextNoticeNeededFrom", schemaPath: "#/properties/nextNoticeNeededFrom/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.notices !== void 0) {
      let data4 = data.notices;
      if (Array.isArray(data4)) {
        if (data4.length > 400) {
          const err9 = { instancePath: instancePath + "/notices", schemaPath: "#/properties/notices/maxItems", keyword: "maxItems", params: { limit: 400 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data4.length < 1) {
          const err10 = { instancePath: instancePath + "/notices", schemaPath: "#/properties/notices/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate60(data4[i0], { instancePath: instancePath + "/notices/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate60.errors : appendErrors(vErrors, validate60.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/notices", schemaPath: "#/properties/notices/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
var schema28 = { "title": "WorkingCalendarDocument", "type": "object", "properties": { "$schema": { "type": "string" }, "type": { "const": "working" }, "zone": { "$ref": "#/$defs/defs.zoneId" }, "weekdays": { "description": "Ordinary working weekdays, ISO numbers: 1 Monday to 7 Sunday.", "type": "array", "minItems": 1, "maxItems": 7, "items": { "type": "integer", "minimum": 1, "maximum": 7 } }, "schedules": { "description": "Shifts by first valid day; each holds until the next begins. Empty: days are counted, shifts are not known.", "type": "array", "maxItems": 200, "items": { "title": "ShiftSchedule", "type": "object", "properties": { "from": { "$ref": "#/$defs/defs.localDate" }, "shifts": { "type": "array", "minItems": 1, "maxItems": 12, "items": { "title": "Shift", "description": "Half-open [from, to) on the wall clock of the zone.", "type": "object", "properties": { "from": { "$ref": "#/$defs/defs.clockTime" }, "to": { "$ref": "#/$defs/defs.clockTime" } }, "required": ["from", "to"], "additionalProperties": false } } }, "required": ["from", "shifts"], "additionalProperties": false } }, "daysOff": { "description": "The standard whose days-off calendar applies; null: none is observed.", "oneOf": [{ "$ref": "#/$defs/defs.standardId" }, { "type": "null" }] }, "coverage": { "description": "Required when daysOff is null; otherwise the days-off calendar's own coverage limits it.", "$ref": "#/$defs/calendar.coverage" }, "evidence": { "$ref": "#/$defs/defs.evidence" }, "note": { "$ref": "#/$defs/defs.text" } }, "required": ["type", "zone", "weekdays", "schedules", "daysOff", "evidence"], "additionalProperties": false };
var pattern7 = /* @__PURE__ */ new RegExp("^[A-Za-z]+(/[A-Za-z0-9_+-]+)*$", "u");
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 60) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern7.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]+(/[A-Za-z0-9_+-]+)*$" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
var pattern8 = /* @__PURE__ */ new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$", "u");
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern8.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
var pattern9 = /* @__PURE__ */ new RegExp("^[a-z0-9]+([.-][a-z0-9]+)*$", "u");
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 80) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern9.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.zone === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "zone" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.weekdays === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "weekdays" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.schedules === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schedules" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.daysOff === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "daysOff" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.evidence === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema28.properties, key0)) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err7 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      if ("working" !== data.type) {
        const err8 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "working" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.zone !== void 0) {
      if (!validate76(data.zone, { instancePath: instancePath + "/zone", parentData: data, parentDataProperty: "zone", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate76.errors : appendErrors(vErrors, validate76.errors);
        errors = vErrors.length;
      }
    }
    if (data.weekdays !== void 0) {
      let data3 = data.weekdays;
      if (Array.isArray(data3)) {
        if (data3.length > 7) {
          const err9 = { instancePath: instancePath + "/weekdays", schemaPath: "#/properties/weekdays/maxItems", keyword: "maxItems", params: { limit: 7 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data3.length < 1) {
          const err10 = { instancePath: instancePath + "/weekdays", schemaPath: "#/properties/weekdays/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err11 = { instancePath: instancePath + "/weekdays/" + i0, schemaPath: "#/properties/weekdays/items/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 > 7 || isNaN(data4)) {
              const err12 = { instancePath: instancePath + "/weekdays/" + i0, schemaPath: "#/properties/weekdays/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 7 } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data4 < 1 || isNaN(data4)) {
              const err13 = { instancePath: instancePath + "/weekdays/" + i0, schemaPath: "#/properties/weekdays/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/weekdays", schemaPath: "#/properties/weekdays/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.schedules !== void 0) {
      let data5 = data.schedules;
      if (Array.isArray(data5)) {
        if (data5.length > 200) {
          const err15 = { instancePath: instancePath + "/schedules", schemaPath: "#/properties/schedules/maxItems", keyword: "maxItems", params: { limit: 200 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.from === void 0) {
              const err16 = { instancePath: instancePath + "/schedules/" + i1, schemaPath: "#/properties/schedules/items/required", keyword: "required", params: { missingProperty: "from" } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data6.shifts === void 0) {
              const err17 = { instancePath: instancePath + "/schedules/" + i1, schemaPath: "#/properties/schedules/items/required", keyword: "required", params: { missingProperty: "shifts" } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            for (const key1 in data6) {
              if (!(key1 === "from" || key1 === "shifts")) {
                const err18 = { instancePath: instancePath + "/schedules/" + i1, schemaPath: "#/properties/schedules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data6.from !== void 0) {
              if (!validate56(data6.from, { instancePath: instancePath + "/schedules/" + i1 + "/from", parentData: data6, parentDataProperty: "from", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate56.errors : appendErrors(vErrors, validate56.errors);
                errors = vErrors.length;
              }
            }
            if (data6.shifts !== void 0) {
              let data8 = data6.shifts;
              if (Array.isArray(data8)) {
                if (data8.length > 12) {
                  const err19 = { instancePath: instancePath + "/schedules/" + i1 + "/shifts", schemaPath: "#/properties/schedules/items/properties/shifts/maxItems", keyword: "maxItems", params: { limit: 12 } };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
                if (data8.length < 1) {
                  const err20 = { instancePath: instancePath + "/schedules/" + i1 + "/shifts", schemaPath: "#/properties/schedules/items/properties/shifts/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
                const len2 = data8.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data9 = data8[i2];
                  if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                    if (data9.from === void 0) {
                      const err21 = { instancePath: instancePath + "/schedules/" + i1 + "/shifts/" + i2, schemaPath: "#/properties/schedules/items/properties/shifts/items/required", keyword: "required", params: { missingProperty: "from" } };
                      if (vErrors === null) {
                        vErrors = [err21];
                      } else {
                        vErrors.push(err21);
                      }
                      errors++;
                    }
                    if (data9.to === void 0) {
                      const err22 = { instancePath: instancePath + "/schedules/" + i1 + "/shifts/" + i2, schemaPath: "#/properties/schedules/items/properties/shifts/items/required", keyword: "required", params: { missingProperty: "to" } };
                      if (vErrors === null) {
                        vErrors = [err22];
                      } else {
                        vErrors.push(err22);
                      }
                      errors++;
                    }
                    for (const key2 in data9) {
                      if (!(key2 === "from" || key2 === "to")) {
                        const err23 = { instancePath: instancePath + "/schedules/" + i1 + "/shifts/" + i2, schemaPath: "#/properties/schedules/items/properties/shifts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                        if (vErrors === null) {
                          vErrors = [err23];
                        } else {
                          vErrors.push(err23);
                        }
                        errors++;
                      }
                    }
                    if (data9.from !== void 0) {
                      if (!validate79(data9.from, { instancePath: instancePath + "/schedules/" + i1 + "/shifts/" + i2 + "/from", parentData: data9, parentDataProperty: "from", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate79.errors : appendErrors(vErrors, validate79.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data9.to !== void 0) {
                      if (!validate79(data9.to, { instancePath: instancePath + "/schedules/" + i1 + "/shifts/" + i2 + "/to", parentData: data9, parentDataProperty: "to", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate79.errors : appendErrors(vErrors, validate79.errors);
                        errors = vErrors.length;
                      }
                    }
                  } else {
                    const err24 = { instancePath: instancePath + "/schedules/" + i1 + "/shifts/" + i2, schemaPath: "#/properties/schedules/items/properties/shifts/items/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err24];
                    } else {
                      vErrors.push(err24);
                    }
                    errors++;
                  }
                }
              } else {
                const err25 = { instancePath: instancePath + "/schedules/" + i1 + "/shifts", schemaPath: "#/properties/schedules/items/properties/shifts/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
          } else {
            const err26 = { instancePath: instancePath + "/schedules/" + i1, schemaPath: "#/properties/schedules/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/schedules", schemaPath: "#/properties/schedules/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.daysOff !== void 0) {
      let data12 = data.daysOff;
      const _errs24 = errors;
      let valid9 = false;
      let passing0 = null;
      const _errs25 = errors;
      if (!validate82(data12, { instancePath: instancePath + "/daysOff", parentData: data, parentDataProperty: "daysOff", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : appendErrors(vErrors, validate82.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs25 === errors;
      if (_valid0) {
        valid9 = true;
        passing0 = 0;
      }
      const _errs26 = errors;
      if (data12 !== null) {
        const err28 = { instancePath: instancePath + "/daysOff", schemaPath: "#/properties/daysOff/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      var _valid0 = _errs26 === errors;
      if (_valid0 && valid9) {
        valid9 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid9 = true;
          passing0 = 1;
        }
      }
      if (!valid9) {
        const err29 = { instancePath: instancePath + "/daysOff", schemaPath: "#/properties/daysOff/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      } else {
        errors = _errs24;
        if (vErrors !== null) {
          if (_errs24) {
            vErrors.length = _errs24;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.coverage !== void 0) {
      if (!validate55(data.coverage, { instancePath: instancePath + "/coverage", parentData: data, parentDataProperty: "coverage", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : appendErrors(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.evidence !== void 0) {
      if (!validate67(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate67.errors : appendErrors(vErrors, validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate64(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err30];
    } else {
      vErrors.push(err30);
    }
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (!validate54(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate54.errors : appendErrors(vErrors, validate54.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (!validate75(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate75.errors : appendErrors(vErrors, validate75.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
var validateCriteria = validate88;
var schema32 = { "title": "CriteriaPart", "description": "criteria.json: filing criteria (\u7ACB\u6848\u6761\u4EF6) with time limit, closing and bodies, keyed <kind>/<code>/<number>.", "type": "object", "properties": { "$schema": { "type": "string" }, "hitPolicy": { "title": "HitPolicy", "description": "What to do when several rows are true.", "type": "object", "properties": { "policy": { "enum": ["unique", "first", "shortest", "all"] }, "evidence": { "$ref": "#/$defs/defs.evidence" }, "note": { "$ref": "#/$defs/defs.text" } }, "required": ["policy", "evidence"], "additionalProperties": false }, "conditions": { "description": "Named conditions; they may refer to each other without cycles.", "type": "object", "propertyNames": { "$ref": "#/$defs/defs.slug" }, "additionalProperties": { "$ref": "#/$defs/defs.condition" } }, "domains": { "description": "Declared domain of a sub-category: the reports that some row must answer. A report inside it that no row applies to is a gap.", "type": "object", "propertyNames": { "$ref": "#/$defs/defs.subcategoryKey" }, "additionalProperties": { "$ref": "#/$defs/criteria.domain" } }, "closingActions": { "description": "Vocabulary of closing actions (\u7ED3\u6848\u6761\u4EF6): code -> label.", "type": "object", "propertyNames": { "$ref": "#/$defs/defs.slug" }, "additionalProperties": { "$ref": "#/$defs/defs.text" } }, "rows": { "type": "array", "minItems": 1, "maxItems": 2e4, "items": { "$ref": "#/$defs/criteria.row" } } }, "required": ["hitPolicy", "rows"], "additionalProperties": false };
var wrapper0 = { validate: validate92 };
var schema34 = { "title": "ConditionLeaf", "type": "object", "properties": { "fact": { "$ref": "#/$defs/defs.factId" }, "operator": { "title": "ConditionOperator", "enum": ["equal", "notEqual", "in", "notIn", "contains", "doesNotContain", "lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"] }, "value": { "$ref": "#/$defs/defs.conditionValue" }, "unit": { "description": "Unit of the operand of a quantity; must convert exactly to the fact's unit.", "$ref": "#/$defs/defs.unit" } }, "required": ["fact", "operator", "value"], "additionalProperties": false };
var pattern10 = /* @__PURE__ */ new RegExp("^[a-z][a-zA-Z0-9]*$", "u");
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 60) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern10.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-zA-Z0-9]*$" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate95.errors = vErrors;
  return errors === 0;
}
var schema36 = { "title": "ConditionValue", "description": "Operand of a leaf: boolean, number, code or text, exact fraction, or a list of codes or numbers.", "oneOf": [{ "type": "boolean" }, { "type": "number" }, { "type": "string", "maxLength": 200 }, { "$ref": "#/$defs/defs.rational" }, { "type": "array", "minItems": 1, "maxItems": 200, "items": { "type": ["string", "number"] } }] };
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.numerator === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "numerator" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.denominator === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "denominator" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "numerator" || key0 === "denominator")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.numerator !== void 0) {
      let data0 = data.numerator;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err3 = { instancePath: instancePath + "/numerator", schemaPath: "#/properties/numerator/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/numerator", schemaPath: "#/properties/numerator/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0 < -9007199254740991 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/numerator", schemaPath: "#/properties/numerator/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.denominator !== void 0) {
      let data1 = data.denominator;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err6 = { instancePath: instancePath + "/denominator", schemaPath: "#/properties/denominator/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/denominator", schemaPath: "#/properties/denominator/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/denominator", schemaPath: "#/properties/denominator/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate98.errors = vErrors;
  return errors === 0;
}
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "boolean" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (!(typeof data == "number" && isFinite(data))) {
    const err1 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "number" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs5 = errors;
    if (typeof data === "string") {
      if (func2(data) > 200) {
        const err2 = { instancePath, schemaPath: "#/oneOf/2/maxLength", keyword: "maxLength", params: { limit: 200 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    } else {
      const err3 = { instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "string" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    var _valid0 = _errs5 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
      const _errs7 = errors;
      if (!validate98(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate98.errors : appendErrors(vErrors, validate98.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs7 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
        }
        const _errs8 = errors;
        if (Array.isArray(data)) {
          if (data.length > 200) {
            const err4 = { instancePath, schemaPath: "#/oneOf/4/maxItems", keyword: "maxItems", params: { limit: 200 } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          if (data.length < 1) {
            const err5 = { instancePath, schemaPath: "#/oneOf/4/minItems", keyword: "minItems", params: { limit: 1 } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data0 = data[i0];
            if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0))) {
              const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/oneOf/4/items/type", keyword: "type", params: { type: schema36.oneOf[4].items.type } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
        } else {
          const err7 = { instancePath, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "array" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        var _valid0 = _errs8 === errors;
        if (_valid0 && valid0) {
          valid0 = false;
          passing0 = [passing0, 4];
        } else {
          if (_valid0) {
            valid0 = true;
            passing0 = 4;
          }
        }
      }
    }
  }
  if (!valid0) {
    const err8 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate97.errors = vErrors;
  return errors === 0;
}
var schema38 = { "title": "QuantityUnit", "description": "Unit of a measured quantity.", "enum": ["mm", "cm", "m", "km", "mm2", "cm2", "m2", "km2", "l", "m3", "g", "kg", "t", "station", "piece", "db"] };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "mm" || data === "cm" || data === "m" || data === "km" || data === "mm2" || data === "cm2" || data === "m2" || data === "km2" || data === "l" || data === "m3" || data === "g" || data === "kg" || data === "t" || data === "station" || data === "piece" || data === "db")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema38.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate101.errors = vErrors;
  return errors === 0;
}
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fact === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fact" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.operator === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operator" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.value === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "fact" || key0 === "operator" || key0 === "value" || key0 === "unit")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.fact !== void 0) {
      if (!validate95(data.fact, { instancePath: instancePath + "/fact", parentData: data, parentDataProperty: "fact", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate95.errors : appendErrors(vErrors, validate95.errors);
        errors = vErrors.length;
      }
    }
    if (data.operator !== void 0) {
      let data1 = data.operator;
      if (!(data1 === "equal" || data1 === "notEqual" || data1 === "in" || data1 === "notIn" || data1 === "contains" || data1 === "doesNotContain" || data1 === "lessThan" || data1 === "lessThanInclusive" || data1 === "greaterThan" || data1 === "greaterThanInclusive")) {
        const err4 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema34.properties.operator.enum } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.value !== void 0) {
      if (!validate97(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : appendErrors(vErrors, validate97.errors);
        errors = vErrors.length;
      }
    }
    if (data.unit !== void 0) {
      if (!validate101(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate101.errors : appendErrors(vErrors, validate101.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.all === void 0) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "all" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "all")) {
        const err1 = { instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.all !== void 0) {
      let data0 = data.all;
      if (Array.isArray(data0)) {
        if (data0.length > 200) {
          const err2 = { instancePath: instancePath + "/all", schemaPath: "#/oneOf/0/properties/all/maxItems", keyword: "maxItems", params: { limit: 200 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/all", schemaPath: "#/oneOf/0/properties/all/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!wrapper0.validate(data0[i0], { instancePath: instancePath + "/all/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? wrapper0.validate.errors : appendErrors(vErrors, wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/all", schemaPath: "#/oneOf/0/properties/all/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs7 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.any === void 0) {
      const err6 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "any" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key1 in data) {
      if (!(key1 === "any")) {
        const err7 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.any !== void 0) {
      let data2 = data.any;
      if (Array.isArray(data2)) {
        if (data2.length > 200) {
          const err8 = { instancePath: instancePath + "/any", schemaPath: "#/oneOf/1/properties/any/maxItems", keyword: "maxItems", params: { limit: 200 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data2.length < 1) {
          const err9 = { instancePath: instancePath + "/any", schemaPath: "#/oneOf/1/properties/any/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!wrapper0.validate(data2[i1], { instancePath: instancePath + "/any/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? wrapper0.validate.errors : appendErrors(vErrors, wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/any", schemaPath: "#/oneOf/1/properties/any/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  var _valid0 = _errs7 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs13 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.not === void 0) {
        const err12 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "not" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      for (const key2 in data) {
        if (!(key2 === "not")) {
          const err13 = { instancePath, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
      if (data.not !== void 0) {
        if (!wrapper0.validate(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? wrapper0.validate.errors : appendErrors(vErrors, wrapper0.validate.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err14 = { instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    var _valid0 = _errs13 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
      const _errs17 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.condition === void 0) {
          const err15 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "condition" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        for (const key3 in data) {
          if (!(key3 === "condition")) {
            const err16 = { instancePath, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data.condition !== void 0) {
          if (!validate61(data.condition, { instancePath: instancePath + "/condition", parentData: data, parentDataProperty: "condition", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate61.errors : appendErrors(vErrors, validate61.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err17 = { instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      var _valid0 = _errs17 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
        }
        const _errs21 = errors;
        if (!validate94(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate94.errors : appendErrors(vErrors, validate94.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs21 === errors;
        if (_valid0 && valid0) {
          valid0 = false;
          passing0 = [passing0, 4];
        } else {
          if (_valid0) {
            valid0 = true;
            passing0 = 4;
          }
        }
      }
    }
  }
  if (!valid0) {
    const err18 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate92.errors = vErrors;
  return errors === 0;
}
var pattern11 = /* @__PURE__ */ new RegExp("^(component|event)/[a-z0-9]+(-[a-z0-9]+)*$", "u");
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 100) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern11.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(component|event)/[a-z0-9]+(-[a-z0-9]+)*$" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate105.errors = vErrors;
  return errors === 0;
}
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.summary === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.condition === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "condition" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.evidence === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "summary" || key0 === "condition" || key0 === "evidence")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.summary !== void 0) {
      if (!validate64(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.condition !== void 0) {
      let data1 = data.condition;
      const _errs4 = errors;
      let valid1 = false;
      let passing0 = null;
      const _errs5 = errors;
      if (!validate92(data1, { instancePath: instancePath + "/condition", parentData: data, parentDataProperty: "condition", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate92.errors : appendErrors(vErrors, validate92.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs5 === errors;
      if (_valid0) {
        valid1 = true;
        passing0 = 0;
      }
      const _errs6 = errors;
      if (data1 !== null) {
        const err4 = { instancePath: instancePath + "/condition", schemaPath: "#/properties/condition/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      var _valid0 = _errs6 === errors;
      if (_valid0 && valid1) {
        valid1 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid1 = true;
          passing0 = 1;
        }
      }
      if (!valid1) {
        const err5 = { instancePath: instancePath + "/condition", schemaPath: "#/properties/condition/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      } else {
        errors = _errs4;
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.evidence !== void 0) {
      if (!validate67(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate67.errors : appendErrors(vErrors, validate67.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate107.errors = vErrors;
  return errors === 0;
}
var schema41 = { "title": "Criterion", "type": "object", "properties": { "id": { "$ref": "#/$defs/defs.criterionId" }, "article": { "description": "Where the source says so.", "type": "string", "minLength": 1, "maxLength": 160 }, "fragmentSha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "summary": { "description": "The filing condition in this project's own words.", "$ref": "#/$defs/defs.text" }, "condition": { "description": "null: every report of this sub-category is filed.", "oneOf": [{ "$ref": "#/$defs/defs.condition" }, { "type": "null" }] }, "exclusions": { "type": "array", "maxItems": 40, "items": { "$ref": "#/$defs/criteria.exclusion" } }, "timeLimit": { "$ref": "#/$defs/defs.timeLimit" }, "continues": { "description": "Rows of earlier stages of the same trouble (\u5206\u9636\u6BB5\u7ACB\u6848): a filing under this row may continue a case filed under one of them, as a case and with a clock of its own.", "type": "array", "minItems": 1, "maxItems": 20, "items": { "$ref": "#/$defs/defs.criterionId" } }, "closing": { "$ref": "#/$defs/criteria.closing" }, "disposing": { "description": "Disposing bodies (\u5904\u7F6E\u5355\u4F4D) as the source names them.", "type": "array", "maxItems": 20, "items": { "type": "string", "minLength": 1, "maxLength": 80 } }, "supervising": { "description": "Supervising bodies (\u4E3B\u7BA1\u90E8\u95E8) as the source names them.", "type": "array", "maxItems": 20, "items": { "type": "string", "minLength": 1, "maxLength": 80 } }, "evidence": { "$ref": "#/$defs/defs.evidence" }, "ambiguities": { "type": "array", "maxItems": 20, "items": { "$ref": "#/$defs/criteria.ambiguity" } }, "prior": { "$ref": "#/$defs/criteria.prior" }, "scope": { "description": "Where to look; not a condition.", "$ref": "#/$defs/defs.text" }, "note": { "$ref": "#/$defs/defs.text" }, "examples": { "type": "array", "maxItems": 20, "items": { "$ref": "#/$defs/criteria.example" } } }, "required": ["id", "article", "summary", "condition", "timeLimit", "evidence"], "additionalProperties": false };
var pattern12 = /* @__PURE__ */ new RegExp("^(component|event)/[a-z0-9]+(-[a-z0-9]+)*/[1-9][0-9]*$", "u");
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 120) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern12.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(component|event)/[a-z0-9]+(-[a-z0-9]+)*/[1-9][0-9]*$" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate115.errors = vErrors;
  return errors === 0;
}
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.summary === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.evidence === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "summary" || key0 === "condition" || key0 === "evidence")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.summary !== void 0) {
      if (!validate64(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.condition !== void 0) {
      if (!validate92(data.condition, { instancePath: instancePath + "/condition", parentData: data, parentDataProperty: "condition", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate92.errors : appendErrors(vErrors, validate92.errors);
        errors = vErrors.length;
      }
    }
    if (data.evidence !== void 0) {
      if (!validate67(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate67.errors : appendErrors(vErrors, validate67.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate119.errors = vErrors;
  return errors === 0;
}
var pattern14 = /* @__PURE__ */ new RegExp("^[a-z]+(-[a-z]+)*$", "u");
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 40) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern14.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z]+(-[a-z]+)*$" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate126.errors = vErrors;
  return errors === 0;
}
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cases === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cases" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.targets === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "targets" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.reproduced === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reproduced" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.toleranceSeconds === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "toleranceSeconds" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "cases" || key0 === "targets" || key0 === "reproduced" || key0 === "toleranceSeconds")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.cases !== void 0) {
      let data0 = data.cases;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err5 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err6 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.targets !== void 0) {
      let data1 = data.targets;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err7 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.reproduced !== void 0) {
      let data2 = data.reproduced;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err9 = { instancePath: instancePath + "/reproduced", schemaPath: "#/properties/reproduced/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err10 = { instancePath: instancePath + "/reproduced", schemaPath: "#/properties/reproduced/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.toleranceSeconds !== void 0) {
      let data3 = data.toleranceSeconds;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err11 = { instancePath: instancePath + "/toleranceSeconds", schemaPath: "#/properties/toleranceSeconds/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          const err12 = { instancePath: instancePath + "/toleranceSeconds", schemaPath: "#/properties/toleranceSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate129.errors = vErrors;
  return errors === 0;
}
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.unit === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "value" || key0 === "unit" || key0 === "unitEvidence" || key0 === "printed" || key0 === "fit")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data0 = data.value;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err3 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 1e5 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.unit !== void 0) {
      if (!validate126(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate126.errors : appendErrors(vErrors, validate126.errors);
        errors = vErrors.length;
      }
    }
    if (data.unitEvidence !== void 0) {
      if (!validate67(data.unitEvidence, { instancePath: instancePath + "/unitEvidence", parentData: data, parentDataProperty: "unitEvidence", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate67.errors : appendErrors(vErrors, validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data.printed !== void 0) {
      let data3 = data.printed;
      if (typeof data3 === "string") {
        if (func2(data3) > 40) {
          const err6 = { instancePath: instancePath + "/printed", schemaPath: "#/properties/printed/maxLength", keyword: "maxLength", params: { limit: 40 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func2(data3) < 1) {
          const err7 = { instancePath: instancePath + "/printed", schemaPath: "#/properties/printed/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/printed", schemaPath: "#/properties/printed/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.fit !== void 0) {
      if (!validate129(data.fit, { instancePath: instancePath + "/fit", parentData: data, parentDataProperty: "fit", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate129.errors : appendErrors(vErrors, validate129.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate125.errors = vErrors;
  return errors === 0;
}
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.unknown === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "unknown" || key0 === "fit")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.unknown !== void 0) {
      if (!validate64(data.unknown, { instancePath: instancePath + "/unknown", parentData: data, parentDataProperty: "unknown", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.fit !== void 0) {
      if (!validate129(data.fit, { instancePath: instancePath + "/fit", parentData: data, parentDataProperty: "fit", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate129.errors : appendErrors(vErrors, validate129.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate132.errors = vErrors;
  return errors === 0;
}
var pattern15 = /* @__PURE__ */ new RegExp("^[A-Z]$", "u");
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern15.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Z]$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate137.errors = vErrors;
  return errors === 0;
}
var pattern16 = /* @__PURE__ */ new RegExp("^(refuse|same-as:[A-Z])$", "u");
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.byAreaGrade === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "byAreaGrade" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.fallback === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fallback" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "byAreaGrade" || key0 === "fallback")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.byAreaGrade !== void 0) {
      let data0 = data.byAreaGrade;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (Object.keys(data0).length < 1) {
          const err3 = { instancePath: instancePath + "/byAreaGrade", schemaPath: "#/properties/byAreaGrade/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key1 in data0) {
          const _errs4 = errors;
          if (!validate137(key1, { instancePath: instancePath + "/byAreaGrade", parentData: data0, parentDataProperty: "byAreaGrade", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate137.errors : appendErrors(vErrors, validate137.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs4 === errors;
          if (!valid1) {
            const err4 = { instancePath: instancePath + "/byAreaGrade", schemaPath: "#/properties/byAreaGrade/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        for (const key2 in data0) {
          if (!validate125(data0[key2], { instancePath: instancePath + "/byAreaGrade/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate125.errors : appendErrors(vErrors, validate125.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/byAreaGrade", schemaPath: "#/properties/byAreaGrade/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.fallback !== void 0) {
      let data2 = data.fallback;
      if (typeof data2 === "string") {
        if (!pattern16.test(data2)) {
          const err6 = { instancePath: instancePath + "/fallback", schemaPath: "#/properties/fallback/pattern", keyword: "pattern", params: { pattern: "^(refuse|same-as:[A-Z])$" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/fallback", schemaPath: "#/properties/fallback/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate136.errors = vErrors;
  return errors === 0;
}
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate125(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate125.errors : appendErrors(vErrors, validate125.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validate132(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate132.errors : appendErrors(vErrors, validate132.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs3 = errors;
    if (!validate136(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate136.errors : appendErrors(vErrors, validate136.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate124.errors = vErrors;
  return errors === 0;
}
var schema51 = { "title": "Closing", "type": "object", "properties": { "summary": { "$ref": "#/$defs/defs.text" }, "actions": { "type": "array", "maxItems": 20, "items": { "$ref": "#/$defs/defs.slug" } }, "mode": { "description": "all: every action; any: one is enough; ambiguous: the source lists them without saying which.", "enum": ["all", "any", "ambiguous"] } }, "required": ["summary", "mode"], "additionalProperties": false };
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.summary === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.mode === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "summary" || key0 === "actions" || key0 === "mode")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.summary !== void 0) {
      if (!validate64(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.actions !== void 0) {
      let data1 = data.actions;
      if (Array.isArray(data1)) {
        if (data1.length > 20) {
          const err3 = { instancePath: instancePath + "/actions", schemaPath: "#/properties/actions/maxItems", keyword: "maxItems", params: { limit: 20 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate61(data1[i0], { instancePath: instancePath + "/actions/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate61.errors : appendErrors(vErrors, validate61.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.mode !== void 0) {
      let data3 = data.mode;
      if (!(data3 === "all" || data3 === "any" || data3 === "ambiguous")) {
        const err5 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: schema51.properties.mode.enum } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate143.errors = vErrors;
  return errors === 0;
}
var schema52 = { "title": "Ambiguity", "description": "A place where the source can be read in two ways, and the reading taken here.", "type": "object", "properties": { "type": { "enum": ["and-or", "all-or-any", "unit", "threshold-scope", "untestable-part", "other"] }, "summary": { "$ref": "#/$defs/defs.text" }, "reading": { "$ref": "#/$defs/defs.text" } }, "required": ["type", "summary"], "additionalProperties": false };
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.summary === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "summary" || key0 === "reading")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (!(data0 === "and-or" || data0 === "all-or-any" || data0 === "unit" || data0 === "threshold-scope" || data0 === "untestable-part" || data0 === "other")) {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema52.properties.type.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.summary !== void 0) {
      if (!validate64(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.reading !== void 0) {
      if (!validate64(data.reading, { instancePath: instancePath + "/reading", parentData: data, parentDataProperty: "reading", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate148.errors = vErrors;
  return errors === 0;
}
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "timeLimit" || key0 === "season" || key0 === "threshold")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.timeLimit !== void 0) {
      if (!validate125(data.timeLimit, { instancePath: instancePath + "/timeLimit", parentData: data, parentDataProperty: "timeLimit", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate125.errors : appendErrors(vErrors, validate125.errors);
        errors = vErrors.length;
      }
    }
    if (data.season !== void 0) {
      if (!validate61(data.season, { instancePath: instancePath + "/season", parentData: data, parentDataProperty: "season", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : appendErrors(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.threshold !== void 0) {
      if (!validate94(data.threshold, { instancePath: instancePath + "/threshold", parentData: data, parentDataProperty: "threshold", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate94.errors : appendErrors(vErrors, validate94.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate152.errors = vErrors;
  return errors === 0;
}
var schema54 = { "title": "CriterionExample", "description": "A worked example carried by the rule; it is run as a test.", "type": "object", "properties": { "facts": { "title": "FactValues", "type": "object" }, "applies": { "description": "true, false, or unknown when facts are missing.", "enum": [true, false, "unknown"] } }, "required": ["facts", "applies"], "additionalProperties": false };
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.facts === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "facts" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.applies === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "applies" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "facts" || key0 === "applies")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.facts !== void 0) {
      let data0 = data.facts;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err3 = { instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.applies !== void 0) {
      let data1 = data.applies;
      if (!(data1 === true || data1 === false || data1 === "unknown")) {
        const err4 = { instancePath: instancePath + "/applies", schemaPath: "#/properties/applies/enum", keyword: "enum", params: { allowedValues: schema54.properties.applies.enum } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate159.errors = vErrors;
  return errors === 0;
}
var pattern13 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "u");
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.article === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "article" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.summary === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.condition === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "condition" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.timeLimit === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timeLimit" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.evidence === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema41.properties, key0)) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate115(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate115.errors : appendErrors(vErrors, validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.article !== void 0) {
      let data1 = data.article;
      if (typeof data1 === "string") {
        if (func2(data1) > 160) {
          const err7 = { instancePath: instancePath + "/article", schemaPath: "#/properties/article/maxLength", keyword: "maxLength", params: { limit: 160 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err8 = { instancePath: instancePath + "/article", schemaPath: "#/properties/article/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/article", schemaPath: "#/properties/article/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.fragmentSha256 !== void 0) {
      let data2 = data.fragmentSha256;
      if (typeof data2 === "string") {
        if (!pattern13.test(data2)) {
          const err10 = { instancePath: instancePath + "/fragmentSha256", schemaPath: "#/properties/fragmentSha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/fragmentSha256", schemaPath: "#/properties/fragmentSha256/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.summary !== void 0) {
      if (!validate64(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.condition !== void 0) {
      let data4 = data.condition;
      const _errs9 = errors;
      let valid1 = false;
      let passing0 = null;
      const _errs10 = errors;
      if (!validate92(data4, { instancePath: instancePath + "/condition", parentData: data, parentDataProperty: "condition", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate92.errors : appendErrors(vErrors, validate92.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs10 === errors;
      if (_valid0) {
        valid1 = true;
        passing0 = 0;
      }
      const _errs11 = errors;
      if (data4 !== null) {
        const err12 = { instancePath: instancePath + "/condition", schemaPath: "#/properties/condition/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      var _valid0 = _errs11 === errors;
      if (_valid0 && valid1) {
        valid1 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid1 = true;
          passing0 = 1;
        }
      }
      if (!valid1) {
        const err13 = { instancePath: instancePath + "/condition", schemaPath: "#/properties/condition/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      } else {
        errors = _errs9;
        if (vErrors !== null) {
          if (_errs9) {
            vErrors.length = _errs9;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.exclusions !== void 0) {
      let data5 = data.exclusions;
      if (Array.isArray(data5)) {
        if (data5.length > 40) {
          const err14 = { instancePath: instancePath + "/exclusions", schemaPath: "#/properties/exclusions/maxItems", keyword: "maxItems", params: { limit: 40 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate119(data5[i0], { instancePath: instancePath + "/exclusions/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate119.errors : appendErrors(vErrors, validate119.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/exclusions", schemaPath: "#/properties/exclusions/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.timeLimit !== void 0) {
      if (!validate124(data.timeLimit, { instancePath: instancePath + "/timeLimit", parentData: data, parentDataProperty: "timeLimit", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate124.errors : appendErrors(vErrors, validate124.errors);
        errors = vErrors.length;
      }
    }
    if (data.continues !== void 0) {
      let data8 = data.continues;
      if (Array.isArray(data8)) {
        if (data8.length > 20) {
          const err16 = { instancePath: instancePath + "/continues", schemaPath: "#/properties/continues/maxItems", keyword: "maxItems", params: { limit: 20 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data8.length < 1) {
          const err17 = { instancePath: instancePath + "/continues", schemaPath: "#/properties/continues/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate115(data8[i1], { instancePath: instancePath + "/continues/" + i1, parentData: data8, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate115.errors : appendErrors(vErrors, validate115.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/continues", schemaPath: "#/properties/continues/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.closing !== void 0) {
      if (!validate143(data.closing, { instancePath: instancePath + "/closing", parentData: data, parentDataProperty: "closing", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate143.errors : appendErrors(vErrors, validate143.errors);
        errors = vErrors.length;
      }
    }
    if (data.disposing !== void 0) {
      let data11 = data.disposing;
      if (Array.isArray(data11)) {
        if (data11.length > 20) {
          const err19 = { instancePath: instancePath + "/disposing", schemaPath: "#/properties/disposing/maxItems", keyword: "maxItems", params: { limit: 20 } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data12 = data11[i2];
          if (typeof data12 === "string") {
            if (func2(data12) > 80) {
              const err20 = { instancePath: instancePath + "/disposing/" + i2, schemaPath: "#/properties/disposing/items/maxLength", keyword: "maxLength", params: { limit: 80 } };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (func2(data12) < 1) {
              const err21 = { instancePath: instancePath + "/disposing/" + i2, schemaPath: "#/properties/disposing/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/disposing/" + i2, schemaPath: "#/properties/disposing/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/disposing", schemaPath: "#/properties/disposing/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.supervising !== void 0) {
      let data13 = data.supervising;
      if (Array.isArray(data13)) {
        if (data13.length > 20) {
          const err24 = { instancePath: instancePath + "/supervising", schemaPath: "#/properties/supervising/maxItems", keyword: "maxItems", params: { limit: 20 } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        const len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data14 = data13[i3];
          if (typeof data14 === "string") {
            if (func2(data14) > 80) {
              const err25 = { instancePath: instancePath + "/supervising/" + i3, schemaPath: "#/properties/supervising/items/maxLength", keyword: "maxLength", params: { limit: 80 } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (func2(data14) < 1) {
              const err26 = { instancePath: instancePath + "/supervising/" + i3, schemaPath: "#/properties/supervising/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          } else {
            const err27 = { instancePath: instancePath + "/supervising/" + i3, schemaPath: "#/properties/supervising/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/supervising", schemaPath: "#/properties/supervising/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      if (!validate67(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate67.errors : appendErrors(vErrors, validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data.ambiguities !== void 0) {
      let data16 = data.ambiguities;
      if (Array.isArray(data16)) {
        if (data16.length > 20) {
          const err29 = { instancePath: instancePath + "/ambiguities", schemaPath: "#/properties/ambiguities/maxItems", keyword: "maxItems", params: { limit: 20 } };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        const len4 = data16.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate148(data16[i4], { instancePath: instancePath + "/ambiguities/" + i4, parentData: data16, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate148.errors : appendErrors(vErrors, validate148.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/ambiguities", schemaPath: "#/properties/ambiguities/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.prior !== void 0) {
      if (!validate152(data.prior, { instancePath: instancePath + "/prior", parentData: data, parentDataProperty: "prior", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate152.errors : appendErrors(vErrors, validate152.errors);
        errors = vErrors.length;
      }
    }
    if (data.scope !== void 0) {
      if (!validate64(data.scope, { instancePath: instancePath + "/scope", parentData: data, parentDataProperty: "scope", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate64(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.examples !== void 0) {
      let data21 = data.examples;
      if (Array.isArray(data21)) {
        if (data21.length > 20) {
          const err31 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/maxItems", keyword: "maxItems", params: { limit: 20 } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        const len5 = data21.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate159(data21[i5], { instancePath: instancePath + "/examples/" + i5, parentData: data21, parentDataProperty: i5, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate159.errors : appendErrors(vErrors, validate159.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
  } else {
    const err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err33];
    } else {
      vErrors.push(err33);
    }
    errors++;
  }
  validate114.errors = vErrors;
  return errors === 0;
}
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.hitPolicy === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hitPolicy" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.rows === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rows" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "hitPolicy" || key0 === "conditions" || key0 === "domains" || key0 === "closingActions" || key0 === "rows")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err3 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.hitPolicy !== void 0) {
      let data1 = data.hitPolicy;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.policy === void 0) {
          const err4 = { instancePath: instancePath + "/hitPolicy", schemaPath: "#/properties/hitPolicy/required", keyword: "required", params: { missingProperty: "policy" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1.evidence === void 0) {
          const err5 = { instancePath: instancePath + "/hitPolicy", schemaPath: "#/properties/hitPolicy/required", keyword: "required", params: { missingProperty: "evidence" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "policy" || key1 === "evidence" || key1 === "note")) {
            const err6 = { instancePath: instancePath + "/hitPolicy", schemaPath: "#/properties/hitPolicy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data1.policy !== void 0) {
          let data2 = data1.policy;
          if (!(data2 === "unique" || data2 === "first" || data2 === "shortest" || data2 === "all")) {
            const err7 = { instancePath: instancePath + "/hitPolicy/policy", schemaPath: "#/properties/hitPolicy/properties/policy/enum", keyword: "enum", params: { allowedValues: schema32.properties.hitPolicy.properties.policy.enum } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data1.evidence !== void 0) {
          if (!validate67(data1.evidence, { instancePath: instancePath + "/hitPolicy/evidence", parentData: data1, parentDataProperty: "evidence", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate67.errors : appendErrors(vErrors, validate67.errors);
            errors = vErrors.length;
          }
        }
        if (data1.note !== void 0) {
          if (!validate64(data1.note, { instancePath: instancePath + "/hitPolicy/note", parentData: data1, parentDataProperty: "note", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/hitPolicy", schemaPath: "#/properties/hitPolicy/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.conditions !== void 0) {
      let data5 = data.conditions;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key2 in data5) {
          const _errs12 = errors;
          if (!validate61(key2, { instancePath: instancePath + "/conditions", parentData: data5, parentDataProperty: "conditions", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate61.errors : appendErrors(vErrors, validate61.errors);
            errors = vErrors.length;
          }
          var valid2 = _errs12 === errors;
          if (!valid2) {
            const err9 = { instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/propertyNames", keyword: "propertyNames", params: { propertyName: key2 } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        for (const key3 in data5) {
          if (!validate92(data5[key3], { instancePath: instancePath + "/conditions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate92.errors : appendErrors(vErrors, validate92.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.domains !== void 0) {
      let data7 = data.domains;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key4 in data7) {
          const _errs17 = errors;
          if (!validate105(key4, { instancePath: instancePath + "/domains", parentData: data7, parentDataProperty: "domains", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate105.errors : appendErrors(vErrors, validate105.errors);
            errors = vErrors.length;
          }
          var valid4 = _errs17 === errors;
          if (!valid4) {
            const err11 = { instancePath: instancePath + "/domains", schemaPath: "#/properties/domains/propertyNames", keyword: "propertyNames", params: { propertyName: key4 } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        for (const key5 in data7) {
          if (!validate107(data7[key5], { instancePath: instancePath + "/domains/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data7, parentDataProperty: key5, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate107.errors : appendErrors(vErrors, validate107.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/domains", schemaPath: "#/properties/domains/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.closingActions !== void 0) {
      let data9 = data.closingActions;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key6 in data9) {
          const _errs22 = errors;
          if (!validate61(key6, { instancePath: instancePath + "/closingActions", parentData: data9, parentDataProperty: "closingActions", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate61.errors : appendErrors(vErrors, validate61.errors);
            errors = vErrors.length;
          }
          var valid6 = _errs22 === errors;
          if (!valid6) {
            const err13 = { instancePath: instancePath + "/closingActions", schemaPath: "#/properties/closingActions/propertyNames", keyword: "propertyNames", params: { propertyName: key6 } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        for (const key7 in data9) {
          if (!validate64(data9[key7], { instancePath: instancePath + "/closingActions/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data9, parentDataProperty: key7, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/closingActions", schemaPath: "#/properties/closingActions/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.rows !== void 0) {
      let data11 = data.rows;
      if (Array.isArray(data11)) {
        if (data11.length > 2e4) {
          const err15 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data11.length < 1) {
          const err16 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate114(data11[i0], { instancePath: instancePath + "/rows/" + i0, parentData: data11, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate114.errors : appendErrors(vErrors, validate114.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
var validateEquivalentMutants = validate162;
var schema56 = { "title": "EquivalentMutant", "description": "One change, named as lijie test --mutation lists it.", "type": "object", "properties": { "part": { "description": "The part that is changed.", "enum": ["standard", "facts", "taxonomy", "criteria", "calendar", "time-limits", "overrides"] }, "rule": { "description": "The row that is changed; the pointer then starts at the row.", "$ref": "#/$defs/defs.criterionId" }, "pointer": { "description": "JSON Pointer of the changed place, in the part or in the row.", "type": "string", "maxLength": 400 }, "change": { "title": "MutantChange", "description": "What is done there.", "enum": ["number", "date", "clock-time", "row-number", "unit", "counting", "operator", "code", "group", "removal", "hit-policy", "fallback"] }, "to": { "description": "What stands there afterwards; absent for a removal." }, "reason": { "$ref": "#/$defs/defs.text" } }, "required": ["part", "pointer", "change", "reason"], "additionalProperties": false };
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.part === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "part" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.pointer === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pointer" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.change === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "change" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "part" || key0 === "rule" || key0 === "pointer" || key0 === "change" || key0 === "to" || key0 === "reason")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.part !== void 0) {
      let data0 = data.part;
      if (!(data0 === "standard" || data0 === "facts" || data0 === "taxonomy" || data0 === "criteria" || data0 === "calendar" || data0 === "time-limits" || data0 === "overrides")) {
        const err5 = { instancePath: instancePath + "/part", schemaPath: "#/properties/part/enum", keyword: "enum", params: { allowedValues: schema56.properties.part.enum } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.rule !== void 0) {
      if (!validate115(data.rule, { instancePath: instancePath + "/rule", parentData: data, parentDataProperty: "rule", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate115.errors : appendErrors(vErrors, validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.pointer !== void 0) {
      let data2 = data.pointer;
      if (typeof data2 === "string") {
        if (func2(data2) > 400) {
          const err6 = { instancePath: instancePath + "/pointer", schemaPath: "#/properties/pointer/maxLength", keyword: "maxLength", params: { limit: 400 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/pointer", schemaPath: "#/properties/pointer/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.change !== void 0) {
      let data3 = data.change;
      if (!(data3 === "number" || data3 === "date" || data3 === "clock-time" || data3 === "row-number" || data3 === "unit" || data3 === "counting" || data3 === "operator" || data3 === "code" || data3 === "group" || data3 === "removal" || data3 === "hit-policy" || data3 === "fallback")) {
        const err8 = { instancePath: instancePath + "/change", schemaPath: "#/properties/change/enum", keyword: "enum", params: { allowedValues: schema56.properties.change.enum } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      if (!validate64(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate163.errors = vErrors;
  return errors === 0;
}
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mutants === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mutants" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "mutants")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err2 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.mutants !== void 0) {
      let data1 = data.mutants;
      if (Array.isArray(data1)) {
        if (data1.length > 2e3) {
          const err3 = { instancePath: instancePath + "/mutants", schemaPath: "#/properties/mutants/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data1.length < 1) {
          const err4 = { instancePath: instancePath + "/mutants", schemaPath: "#/properties/mutants/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate163(data1[i0], { instancePath: instancePath + "/mutants/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate163.errors : appendErrors(vErrors, validate163.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/mutants", schemaPath: "#/properties/mutants/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate162.errors = vErrors;
  return errors === 0;
}
var validateEvaluation = validate167;
var schema58 = { "title": "Counter", "type": "object", "properties": { "label": { "$ref": "#/$defs/defs.text" }, "where": { "description": "null: every row counts.", "oneOf": [{ "$ref": "#/$defs/evaluation.predicate" }, { "type": "null" }] }, "onMissing": { "description": "What a row does whose predicate is unknown.", "enum": ["refuse", "exclude", "count-as-true", "count-as-false"] }, "evidence": { "$ref": "#/$defs/defs.evidence" }, "note": { "$ref": "#/$defs/defs.text" } }, "required": ["label", "where", "onMissing", "evidence"], "additionalProperties": false };
var schema59 = { "title": "CounterPredicate", "description": "Three-valued predicate over case facts columns: column against constant, column against column, column against asOf; known tests for a value.", "oneOf": [{ "title": "AllPredicate", "type": "object", "properties": { "all": { "type": "array", "minItems": 1, "maxItems": 50, "items": { "$ref": "#/$defs/evaluation.predicate" } } }, "required": ["all"], "additionalProperties": false }, { "title": "AnyPredicate", "type": "object", "properties": { "any": { "type": "array", "minItems": 1, "maxItems": 50, "items": { "$ref": "#/$defs/evaluation.predicate" } } }, "required": ["any"], "additionalProperties": false }, { "title": "NotPredicate", "type": "object", "properties": { "not": { "$ref": "#/$defs/evaluation.predicate" } }, "required": ["not"], "additionalProperties": false }, { "title": "KnownPredicate", "type": "object", "properties": { "known": { "$ref": "#/$defs/evaluation.column" } }, "required": ["known"], "additionalProperties": false }, { "title": "ComparisonPredicate", "type": "object", "properties": { "column": { "$ref": "#/$defs/evaluation.column" }, "operator": { "enum": ["equal", "notEqual", "lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"] }, "than": { "title": "PredicateOperand", "oneOf": [{ "title": "ColumnOperand", "type": "object", "properties": { "column": { "$ref": "#/$defs/evaluation.column" } }, "required": ["column"], "additionalProperties": false }, { "title": "AsOfOperand", "type": "object", "properties": { "asOf": { "const": true } }, "required": ["asOf"], "additionalProperties": false }, { "title": "ConstantOperand", "type": "object", "properties": { "constant": { "type": "integer" } }, "required": ["constant"], "additionalProperties": false }] } }, "required": ["column", "operator", "than"], "additionalProperties": false }] };
var wrapper3 = { validate: validate171 };
var schema60 = { "title": "CaseFactsColumn", "description": "A column of the flat case facts row: one row per case and unit.", "enum": ["reportedAt", "startedAt", "dueAt", "disposedAt", "closedAt", "filed", "voided", "rework"] };
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "reportedAt" || data === "startedAt" || data === "dueAt" || data === "disposedAt" || data === "closedAt" || data === "filed" || data === "voided" || data === "rework")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema60.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate172.errors = vErrors;
  return errors === 0;
}
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.all === void 0) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "all" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "all")) {
        const err1 = { instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.all !== void 0) {
      let data0 = data.all;
      if (Array.isArray(data0)) {
        if (data0.length > 50) {
          const err2 = { instancePath: instancePath + "/all", schemaPath: "#/oneOf/0/properties/all/maxItems", keyword: "maxItems", params: { limit: 50 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/all", schemaPath: "#/oneOf/0/properties/all/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!wrapper3.validate(data0[i0], { instancePath: instancePath + "/all/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? wrapper3.validate.errors : appendErrors(vErrors, wrapper3.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/all", schemaPath: "#/oneOf/0/properties/all/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs7 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.any === void 0) {
      const err6 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "any" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key1 in data) {
      if (!(key1 === "any")) {
        const err7 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.any !== void 0) {
      let data2 = data.any;
      if (Array.isArray(data2)) {
        if (data2.length > 50) {
          const err8 = { instancePath: instancePath + "/any", schemaPath: "#/oneOf/1/properties/any/maxItems", keyword: "maxItems", params: { limit: 50 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data2.length < 1) {
          const err9 = { instancePath: instancePath + "/any", schemaPath: "#/oneOf/1/properties/any/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!wrapper3.validate(data2[i1], { instancePath: instancePath + "/any/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? wrapper3.validate.errors : appendErrors(vErrors, wrapper3.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/any", schemaPath: "#/oneOf/1/properties/any/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  var _valid0 = _errs7 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs13 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.not === void 0) {
        const err12 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "not" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      for (const key2 in data) {
        if (!(key2 === "not")) {
          const err13 = { instancePath, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
      if (data.not !== void 0) {
        if (!wrapper3.validate(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? wrapper3.validate.errors : appendErrors(vErrors, wrapper3.validate.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err14 = { instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    var _valid0 = _errs13 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
      const _errs17 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.known === void 0) {
          const err15 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "known" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        for (const key3 in data) {
          if (!(key3 === "known")) {
            const err16 = { instancePath, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data.known !== void 0) {
          if (!validate172(data.known, { instancePath: instancePath + "/known", parentData: data, parentDataProperty: "known", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate172.errors : appendErrors(vErrors, validate172.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err17 = { instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      var _valid0 = _errs17 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
        }
        const _errs21 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.column === void 0) {
            const err18 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "column" } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          if (data.operator === void 0) {
            const err19 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "operator" } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          if (data.than === void 0) {
            const err20 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "than" } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          for (const key4 in data) {
            if (!(key4 === "column" || key4 === "operator" || key4 === "than")) {
              const err21 = { instancePath, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
          if (data.column !== void 0) {
            if (!validate172(data.column, { instancePath: instancePath + "/column", parentData: data, parentDataProperty: "column", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate172.errors : appendErrors(vErrors, validate172.errors);
              errors = vErrors.length;
            }
          }
          if (data.operator !== void 0) {
            let data7 = data.operator;
            if (!(data7 === "equal" || data7 === "notEqual" || data7 === "lessThan" || data7 === "lessThanInclusive" || data7 === "greaterThan" || data7 === "greaterThanInclusive")) {
              const err22 = { instancePath: instancePath + "/operator", schemaPath: "#/oneOf/4/properties/operator/enum", keyword: "enum", params: { allowedValues: schema59.oneOf[4].properties.operator.enum } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          }
          if (data.than !== void 0) {
            let data8 = data.than;
            const _errs27 = errors;
            let valid10 = false;
            let passing1 = null;
            const _errs28 = errors;
            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
              if (data8.column === void 0) {
                const err23 = { instancePath: instancePath + "/than", schemaPath: "#/oneOf/4/properties/than/oneOf/0/required", keyword: "required", params: { missingProperty: "column" } };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
              for (const key5 in data8) {
                if (!(key5 === "column")) {
                  const err24 = { instancePath: instancePath + "/than", schemaPath: "#/oneOf/4/properties/than/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              }
              if (data8.column !== void 0) {
                if (!validate172(data8.column, { instancePath: instancePath + "/than/column", parentData: data8, parentDataProperty: "column", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate172.errors : appendErrors(vErrors, validate172.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err25 = { instancePath: instancePath + "/than", schemaPath: "#/oneOf/4/properties/than/oneOf/0/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            var _valid1 = _errs28 === errors;
            if (_valid1) {
              valid10 = true;
              passing1 = 0;
            }
            const _errs32 = errors;
            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
              if (data8.asOf === void 0) {
                const err26 = { instancePath: instancePath + "/than", schemaPath: "#/oneOf/4/properties/than/oneOf/1/required", keyword: "required", params: { missingProperty: "asOf" } };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
              for (const key6 in data8) {
                if (!(key6 === "asOf")) {
                  const err27 = { instancePath: instancePath + "/than", schemaPath: "#/oneOf/4/properties/than/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              }
              if (data8.asOf !== void 0) {
                if (true !== data8.asOf) {
                  const err28 = { instancePath: instancePath + "/than/asOf", schemaPath: "#/oneOf/4/properties/than/oneOf/1/properties/asOf/const", keyword: "const", params: { allowedValue: true } };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              }
            } else {
              const err29 = { instancePath: instancePath + "/than", schemaPath: "#/oneOf/4/properties/than/oneOf/1/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            var _valid1 = _errs32 === errors;
            if (_valid1 && valid10) {
              valid10 = false;
              passing1 = [passing1, 1];
            } else {
              if (_valid1) {
                valid10 = true;
                passing1 = 1;
              }
              const _errs36 = errors;
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.constant === void 0) {
                  const err30 = { instancePath: instancePath + "/than", schemaPath: "#/oneOf/4/properties/than/oneOf/2/required", keyword: "required", params: { missingProperty: "constant" } };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
                for (const key7 in data8) {
                  if (!(key7 === "constant")) {
                    const err31 = { instancePath: instancePath + "/than", schemaPath: "#/oneOf/4/properties/than/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                    if (vErrors === null) {
                      vErrors = [err31];
                    } else {
                      vErrors.push(err31);
                    }
                    errors++;
                  }
                }
                if (data8.constant !== void 0) {
                  let data11 = data8.constant;
                  if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                    const err32 = { instancePath: instancePath + "/than/constant", schemaPath: "#/oneOf/4/properties/than/oneOf/2/properties/constant/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err32];
                    } else {
                      vErrors.push(err32);
                    }
                    errors++;
                  }
                }
              } else {
                const err33 = { instancePath: instancePath + "/than", schemaPath: "#/oneOf/4/properties/than/oneOf/2/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
              var _valid1 = _errs36 === errors;
              if (_valid1 && valid10) {
                valid10 = false;
                passing1 = [passing1, 2];
              } else {
                if (_valid1) {
                  valid10 = true;
                  passing1 = 2;
                }
              }
            }
            if (!valid10) {
              const err34 = { instancePath: instancePath + "/than", schemaPath: "#/oneOf/4/properties/than/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            } else {
              errors = _errs27;
              if (vErrors !== null) {
                if (_errs27) {
                  vErrors.length = _errs27;
                } else {
                  vErrors = null;
                }
              }
            }
          }
        } else {
          const err35 = { instancePath, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        var _valid0 = _errs21 === errors;
        if (_valid0 && valid0) {
          valid0 = false;
          passing0 = [passing0, 4];
        } else {
          if (_valid0) {
            valid0 = true;
            passing0 = 4;
          }
        }
      }
    }
  }
  if (!valid0) {
    const err36 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
    if (vErrors === null) {
      vErrors = [err36];
    } else {
      vErrors.push(err36);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate171.errors = vErrors;
  return errors === 0;
}
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.label === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.where === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "where" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.onMissing === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "onMissing" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.evidence === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "label" || key0 === "where" || key0 === "onMissing" || key0 === "evidence" || key0 === "note")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.label !== void 0) {
      if (!validate64(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.where !== void 0) {
      let data1 = data.where;
      const _errs4 = errors;
      let valid1 = false;
      let passing0 = null;
      const _errs5 = errors;
      if (!validate171(data1, { instancePath: instancePath + "/where", parentData: data, parentDataProperty: "where", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate171.errors : appendErrors(vErrors, validate171.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs5 === errors;
      if (_valid0) {
        valid1 = true;
        passing0 = 0;
      }
      const _errs6 = errors;
      if (data1 !== null) {
        const err5 = { instancePath: instancePath + "/where", schemaPath: "#/properties/where/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      var _valid0 = _errs6 === errors;
      if (_valid0 && valid1) {
        valid1 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid1 = true;
          passing0 = 1;
        }
      }
      if (!valid1) {
        const err6 = { instancePath: instancePath + "/where", schemaPath: "#/properties/where/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      } else {
        errors = _errs4;
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.onMissing !== void 0) {
      let data2 = data.onMissing;
      if (!(data2 === "refuse" || data2 === "exclude" || data2 === "count-as-true" || data2 === "count-as-false")) {
        const err7 = { instancePath: instancePath + "/onMissing", schemaPath: "#/properties/onMissing/enum", keyword: "enum", params: { allowedValues: schema58.properties.onMissing.enum } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      if (!validate67(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate67.errors : appendErrors(vErrors, validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate64(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate169.errors = vErrors;
  return errors === 0;
}
var schema61 = { "title": "EvaluationScheme", "type": "object", "properties": { "label": { "$ref": "#/$defs/defs.text" }, "object": { "description": "What is scored: one group per value of this field of the case.", "enum": ["unit"] }, "effectiveFrom": { "oneOf": [{ "$ref": "#/$defs/defs.localDate" }, { "type": "null" }] }, "effectiveTo": { "$ref": "#/$defs/defs.localDate" }, "evidence": { "$ref": "#/$defs/defs.evidence" }, "article": { "type": "string", "maxLength": 160 }, "indicators": { "type": "array", "minItems": 1, "maxItems": 60, "items": { "$ref": "#/$defs/evaluation.indicator" } }, "total": { "title": "ScoreTotal", "description": "The weighted sum of points.", "type": "object", "properties": { "weightsSumTo": { "$ref": "#/$defs/defs.rational" }, "cap": { "$ref": "#/$defs/defs.rational" }, "rounding": { "$ref": "#/$defs/defs.rounding" } }, "required": ["weightsSumTo", "rounding"], "additionalProperties": false }, "rank": { "title": "RankRule", "type": "object", "properties": { "ties": { "description": "competition: 1, 2, 2, 4.", "const": "competition" }, "basis": { "const": "rounded-total" } }, "required": ["ties", "basis"], "additionalProperties": false }, "note": { "$ref": "#/$defs/defs.text" } }, "required": ["label", "object", "effectiveFrom", "evidence", "indicators", "total", "rank"], "additionalProperties": false };
var schema62 = { "title": "Indicator", "description": "A ratio of sums of counters, rounded as declared, turned into points, weighted.", "type": "object", "properties": { "id": { "$ref": "#/$defs/defs.slug" }, "label": { "$ref": "#/$defs/defs.text" }, "numerator": { "type": "array", "minItems": 1, "maxItems": 20, "items": { "$ref": "#/$defs/defs.slug" } }, "denominator": { "type": "array", "minItems": 1, "maxItems": 20, "items": { "$ref": "#/$defs/defs.slug" } }, "complement": { "description": "true: 1 minus the ratio (a rate where less is better).", "type": "boolean" }, "onZero": { "title": "OnZero", "description": "What a zero denominator gives.", "oneOf": [{ "enum": ["refuse", "exclude-and-reweight", "unranked"] }, { "title": "OnZeroValue", "type": "object", "properties": { "value": { "$ref": "#/$defs/defs.rational" } }, "required": ["value"], "additionalProperties": false }] }, "rateRounding": { "description": "Rounding of the rate as a percentage.", "$ref": "#/$defs/defs.rounding" }, "maxPoints": { "description": "Points for a rate of 100 %.", "$ref": "#/$defs/defs.rational" }, "pointsRounding": { "$ref": "#/$defs/defs.rounding" }, "weight": { "$ref": "#/$defs/defs.rational" } }, "required": ["id", "label", "numerator", "denominator", "onZero", "rateRounding", "maxPoints", "pointsRounding", "weight"], "additionalProperties": false };
var schema63 = { "title": "Rounding", "type": "object", "properties": { "decimals": { "type": "integer", "minimum": 0, "maximum": 12 }, "mode": { "enum": ["half-up", "half-even", "down", "up"] } }, "required": ["decimals", "mode"], "additionalProperties": false };
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.decimals === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decimals" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.mode === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "decimals" || key0 === "mode")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.decimals !== void 0) {
      let data0 = data.decimals;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err3 = { instancePath: instancePath + "/decimals", schemaPath: "#/properties/decimals/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 12 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/decimals", schemaPath: "#/properties/decimals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/decimals", schemaPath: "#/properties/decimals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.mode !== void 0) {
      let data1 = data.mode;
      if (!(data1 === "half-up" || data1 === "half-even" || data1 === "down" || data1 === "up")) {
        const err6 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: schema63.properties.mode.enum } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate192.errors = vErrors;
  return errors === 0;
}
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.label === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.numerator === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "numerator" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.denominator === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "denominator" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.onZero === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "onZero" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.rateRounding === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rateRounding" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.maxPoints === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "maxPoints" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.pointsRounding === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pointsRounding" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.weight === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "weight" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema62.properties, key0)) {
        const err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate61(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : appendErrors(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.label !== void 0) {
      if (!validate64(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.numerator !== void 0) {
      let data2 = data.numerator;
      if (Array.isArray(data2)) {
        if (data2.length > 20) {
          const err10 = { instancePath: instancePath + "/numerator", schemaPath: "#/properties/numerator/maxItems", keyword: "maxItems", params: { limit: 20 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data2.length < 1) {
          const err11 = { instancePath: instancePath + "/numerator", schemaPath: "#/properties/numerator/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate61(data2[i0], { instancePath: instancePath + "/numerator/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate61.errors : appendErrors(vErrors, validate61.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/numerator", schemaPath: "#/properties/numerator/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.denominator !== void 0) {
      let data4 = data.denominator;
      if (Array.isArray(data4)) {
        if (data4.length > 20) {
          const err13 = { instancePath: instancePath + "/denominator", schemaPath: "#/properties/denominator/maxItems", keyword: "maxItems", params: { limit: 20 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data4.length < 1) {
          const err14 = { instancePath: instancePath + "/denominator", schemaPath: "#/properties/denominator/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate61(data4[i1], { instancePath: instancePath + "/denominator/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate61.errors : appendErrors(vErrors, validate61.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/denominator", schemaPath: "#/properties/denominator/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.complement !== void 0) {
      if (typeof data.complement !== "boolean") {
        const err16 = { instancePath: instancePath + "/complement", schemaPath: "#/properties/complement/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.onZero !== void 0) {
      let data7 = data.onZero;
      const _errs13 = errors;
      let valid5 = false;
      let passing0 = null;
      const _errs14 = errors;
      if (!(data7 === "refuse" || data7 === "exclude-and-reweight" || data7 === "unranked")) {
        const err17 = { instancePath: instancePath + "/onZero", schemaPath: "#/properties/onZero/oneOf/0/enum", keyword: "enum", params: { allowedValues: schema62.properties.onZero.oneOf[0].enum } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      var _valid0 = _errs14 === errors;
      if (_valid0) {
        valid5 = true;
        passing0 = 0;
      }
      const _errs15 = errors;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.value === void 0) {
          const err18 = { instancePath: instancePath + "/onZero", schemaPath: "#/properties/onZero/oneOf/1/required", keyword: "required", params: { missingProperty: "value" } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        for (const key1 in data7) {
          if (!(key1 === "value")) {
            const err19 = { instancePath: instancePath + "/onZero", schemaPath: "#/properties/onZero/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data7.value !== void 0) {
          if (!validate98(data7.value, { instancePath: instancePath + "/onZero/value", parentData: data7, parentDataProperty: "value", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate98.errors : appendErrors(vErrors, validate98.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/onZero", schemaPath: "#/properties/onZero/oneOf/1/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      var _valid0 = _errs15 === errors;
      if (_valid0 && valid5) {
        valid5 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid5 = true;
          passing0 = 1;
        }
      }
      if (!valid5) {
        const err21 = { instancePath: instancePath + "/onZero", schemaPath: "#/properties/onZero/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      } else {
        errors = _errs13;
        if (vErrors !== null) {
          if (_errs13) {
            vErrors.length = _errs13;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.rateRounding !== void 0) {
      if (!validate192(data.rateRounding, { instancePath: instancePath + "/rateRounding", parentData: data, parentDataProperty: "rateRounding", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate192.errors : appendErrors(vErrors, validate192.errors);
        errors = vErrors.length;
      }
    }
    if (data.maxPoints !== void 0) {
      if (!validate98(data.maxPoints, { instancePath: instancePath + "/maxPoints", parentData: data, parentDataProperty: "maxPoints", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate98.errors : appendErrors(vErrors, validate98.errors);
        errors = vErrors.length;
      }
    }
    if (data.pointsRounding !== void 0) {
      if (!validate192(data.pointsRounding, { instancePath: instancePath + "/pointsRounding", parentData: data, parentDataProperty: "pointsRounding", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate192.errors : appendErrors(vErrors, validate192.errors);
        errors = vErrors.length;
      }
    }
    if (data.weight !== void 0) {
      if (!validate98(data.weight, { instancePath: instancePath + "/weight", parentData: data, parentDataProperty: "weight", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate98.errors : appendErrors(vErrors, validate98.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate186.errors = vErrors;
  return errors === 0;
}
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.label === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.object === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.effectiveFrom === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effectiveFrom" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.evidence === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.indicators === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicators" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.total === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.rank === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rank" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema61.properties, key0)) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.label !== void 0) {
      if (!validate64(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.object !== void 0) {
      if (!(data.object === "unit")) {
        const err8 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: schema61.properties.object.enum } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.effectiveFrom !== void 0) {
      let data2 = data.effectiveFrom;
      const _errs5 = errors;
      let valid1 = false;
      let passing0 = null;
      const _errs6 = errors;
      if (!validate56(data2, { instancePath: instancePath + "/effectiveFrom", parentData: data, parentDataProperty: "effectiveFrom", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : appendErrors(vErrors, validate56.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs6 === errors;
      if (_valid0) {
        valid1 = true;
        passing0 = 0;
      }
      const _errs7 = errors;
      if (data2 !== null) {
        const err9 = { instancePath: instancePath + "/effectiveFrom", schemaPath: "#/properties/effectiveFrom/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      var _valid0 = _errs7 === errors;
      if (_valid0 && valid1) {
        valid1 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid1 = true;
          passing0 = 1;
        }
      }
      if (!valid1) {
        const err10 = { instancePath: instancePath + "/effectiveFrom", schemaPath: "#/properties/effectiveFrom/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      } else {
        errors = _errs5;
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.effectiveTo !== void 0) {
      if (!validate56(data.effectiveTo, { instancePath: instancePath + "/effectiveTo", parentData: data, parentDataProperty: "effectiveTo", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : appendErrors(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.evidence !== void 0) {
      if (!validate67(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate67.errors : appendErrors(vErrors, validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data.article !== void 0) {
      let data5 = data.article;
      if (typeof data5 === "string") {
        if (func2(data5) > 160) {
          const err11 = { instancePath: instancePath + "/article", schemaPath: "#/properties/article/maxLength", keyword: "maxLength", params: { limit: 160 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/article", schemaPath: "#/properties/article/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.indicators !== void 0) {
      let data6 = data.indicators;
      if (Array.isArray(data6)) {
        if (data6.length > 60) {
          const err13 = { instancePath: instancePath + "/indicators", schemaPath: "#/properties/indicators/maxItems", keyword: "maxItems", params: { limit: 60 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data6.length < 1) {
          const err14 = { instancePath: instancePath + "/indicators", schemaPath: "#/properties/indicators/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate186(data6[i0], { instancePath: instancePath + "/indicators/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate186.errors : appendErrors(vErrors, validate186.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/indicators", schemaPath: "#/properties/indicators/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.total !== void 0) {
      let data8 = data.total;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.weightsSumTo === void 0) {
          const err16 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/required", keyword: "required", params: { missingProperty: "weightsSumTo" } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data8.rounding === void 0) {
          const err17 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/required", keyword: "required", params: { missingProperty: "rounding" } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        for (const key1 in data8) {
          if (!(key1 === "weightsSumTo" || key1 === "cap" || key1 === "rounding")) {
            const err18 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data8.weightsSumTo !== void 0) {
          if (!validate98(data8.weightsSumTo, { instancePath: instancePath + "/total/weightsSumTo", parentData: data8, parentDataProperty: "weightsSumTo", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate98.errors : appendErrors(vErrors, validate98.errors);
            errors = vErrors.length;
          }
        }
        if (data8.cap !== void 0) {
          if (!validate98(data8.cap, { instancePath: instancePath + "/total/cap", parentData: data8, parentDataProperty: "cap", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate98.errors : appendErrors(vErrors, validate98.errors);
            errors = vErrors.length;
          }
        }
        if (data8.rounding !== void 0) {
          if (!validate192(data8.rounding, { instancePath: instancePath + "/total/rounding", parentData: data8, parentDataProperty: "rounding", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate192.errors : appendErrors(vErrors, validate192.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.rank !== void 0) {
      let data12 = data.rank;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.ties === void 0) {
          const err20 = { instancePath: instancePath + "/rank", schemaPath: "#/properties/rank/required", keyword: "required", params: { missingProperty: "ties" } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data12.basis === void 0) {
          const err21 = { instancePath: instancePath + "/rank", schemaPath: "#/properties/rank/required", keyword: "required", params: { missingProperty: "basis" } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        for (const key2 in data12) {
          if (!(key2 === "ties" || key2 === "basis")) {
            const err22 = { instancePath: instancePath + "/rank", schemaPath: "#/properties/rank/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data12.ties !== void 0) {
          if ("competition" !== data12.ties) {
            const err23 = { instancePath: instancePath + "/rank/ties", schemaPath: "#/properties/rank/properties/ties/const", keyword: "const", params: { allowedValue: "competition" } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data12.basis !== void 0) {
          if ("rounded-total" !== data12.basis) {
            const err24 = { instancePath: instancePath + "/rank/basis", schemaPath: "#/properties/rank/properties/basis/const", keyword: "const", params: { allowedValue: "rounded-total" } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/rank", schemaPath: "#/properties/rank/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.note !== void 0) {
      if (!validate64(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  validate181.errors = vErrors;
  return errors === 0;
}
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.counters === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counters" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.schemes === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemes" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "counters" || key0 === "schemes")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err3 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.counters !== void 0) {
      let data1 = data.counters;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (Object.keys(data1).length < 1) {
          const err4 = { instancePath: instancePath + "/counters", schemaPath: "#/properties/counters/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 in data1) {
          const _errs6 = errors;
          if (!validate61(key1, { instancePath: instancePath + "/counters", parentData: data1, parentDataProperty: "counters", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate61.errors : appendErrors(vErrors, validate61.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs6 === errors;
          if (!valid1) {
            const err5 = { instancePath: instancePath + "/counters", schemaPath: "#/properties/counters/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        for (const key2 in data1) {
          if (!validate169(data1[key2], { instancePath: instancePath + "/counters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data1, parentDataProperty: key2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate169.errors : appendErrors(vErrors, validate169.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/counters", schemaPath: "#/properties/counters/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.schemes !== void 0) {
      let data3 = data.schemes;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key3 in data3) {
          const _errs11 = errors;
          if (!validate61(key3, { instancePath: instancePath + "/schemes", parentData: data3, parentDataProperty: "schemes", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate61.errors : appendErrors(vErrors, validate61.errors);
            errors = vErrors.length;
          }
          var valid3 = _errs11 === errors;
          if (!valid3) {
            const err7 = { instancePath: instancePath + "/schemes", schemaPath: "#/properties/schemes/propertyNames", keyword: "propertyNames", params: { propertyName: key3 } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        for (const key4 in data3) {
          if (!validate181(data3[key4], { instancePath: instancePath + "/schemes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate181.errors : appendErrors(vErrors, validate181.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/schemes", schemaPath: "#/properties/schemes/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate167.errors = vErrors;
  return errors === 0;
}
var validateFacts = validate203;
function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.label === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "label" || key0 === "labelEvidence")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.label !== void 0) {
      if (!validate64(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.labelEvidence !== void 0) {
      if (!validate67(data.labelEvidence, { instancePath: instancePath + "/labelEvidence", parentData: data, parentDataProperty: "labelEvidence", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate67.errors : appendErrors(vErrors, validate67.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate224.errors = vErrors;
  return errors === 0;
}
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      const _errs1 = errors;
      if (!validate61(key0, { instancePath, parentData: data, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : appendErrors(vErrors, validate61.errors);
        errors = vErrors.length;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err1 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (!validate224(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate224.errors : appendErrors(vErrors, validate224.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate222.errors = vErrors;
  return errors === 0;
}
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "type" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.label === void 0) {
      const err1 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "label" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "label" || key0 === "evidence" || key0 === "note")) {
        const err2 = { instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      if ("boolean" !== data.type) {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/0/properties/type/const", keyword: "const", params: { allowedValue: "boolean" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.label !== void 0) {
      if (!validate64(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.evidence !== void 0) {
      if (!validate67(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate67.errors : appendErrors(vErrors, validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate64(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs8 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err5 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "type" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.label === void 0) {
      const err6 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "label" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key1 in data) {
      if (!(key1 === "type" || key1 === "unit" || key1 === "minimum" || key1 === "maximum" || key1 === "label" || key1 === "evidence" || key1 === "note")) {
        const err7 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      if ("integer" !== data.type) {
        const err8 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/1/properties/type/const", keyword: "const", params: { allowedValue: "integer" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.unit !== void 0) {
      if (!validate101(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate101.errors : appendErrors(vErrors, validate101.errors);
        errors = vErrors.length;
      }
    }
    if (data.minimum !== void 0) {
      let data6 = data.minimum;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err9 = { instancePath: instancePath + "/minimum", schemaPath: "#/oneOf/1/properties/minimum/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.maximum !== void 0) {
      let data7 = data.maximum;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err10 = { instancePath: instancePath + "/maximum", schemaPath: "#/oneOf/1/properties/maximum/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.label !== void 0) {
      if (!validate64(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.evidence !== void 0) {
      if (!validate67(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate67.errors : appendErrors(vErrors, validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate64(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  var _valid0 = _errs8 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs20 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type === void 0) {
        const err12 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "type" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (data.unit === void 0) {
        const err13 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "unit" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (data.label === void 0) {
        const err14 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "label" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      for (const key2 in data) {
        if (!(key2 === "type" || key2 === "unit" || key2 === "minimum" || key2 === "maximum" || key2 === "label" || key2 === "evidence" || key2 === "note")) {
          const err15 = { instancePath, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
      if (data.type !== void 0) {
        if ("quantity" !== data.type) {
          const err16 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/2/properties/type/const", keyword: "const", params: { allowedValue: "quantity" } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
      if (data.unit !== void 0) {
        if (!validate101(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate101.errors : appendErrors(vErrors, validate101.errors);
          errors = vErrors.length;
        }
      }
      if (data.minimum !== void 0) {
        let data13 = data.minimum;
        if (!(typeof data13 == "number" && isFinite(data13))) {
          const err17 = { instancePath: instancePath + "/minimum", schemaPath: "#/oneOf/2/properties/minimum/type", keyword: "type", params: { type: "number" } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
      if (data.maximum !== void 0) {
        let data14 = data.maximum;
        if (!(typeof data14 == "number" && isFinite(data14))) {
          const err18 = { instancePath: instancePath + "/maximum", schemaPath: "#/oneOf/2/properties/maximum/type", keyword: "type", params: { type: "number" } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
      if (data.label !== void 0) {
        if (!validate64(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
          errors = vErrors.length;
        }
      }
      if (data.evidence !== void 0) {
        if (!validate67(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate67.errors : appendErrors(vErrors, validate67.errors);
          errors = vErrors.length;
        }
      }
      if (data.note !== void 0) {
        if (!validate64(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err19 = { instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err19];
      } else {
        vErrors.push(err19);
      }
      errors++;
    }
    var _valid0 = _errs20 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
      const _errs32 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.type === void 0) {
          const err20 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "type" } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data.label === void 0) {
          const err21 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "label" } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        for (const key3 in data) {
          if (!(key3 === "type" || key3 === "minimum" || key3 === "maximum" || key3 === "label" || key3 === "evidence" || key3 === "note")) {
            const err22 = { instancePath, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data.type !== void 0) {
          if ("ratio" !== data.type) {
            const err23 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/3/properties/type/const", keyword: "const", params: { allowedValue: "ratio" } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data.minimum !== void 0) {
          if (!validate98(data.minimum, { instancePath: instancePath + "/minimum", parentData: data, parentDataProperty: "minimum", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate98.errors : appendErrors(vErrors, validate98.errors);
            errors = vErrors.length;
          }
        }
        if (data.maximum !== void 0) {
          if (!validate98(data.maximum, { instancePath: instancePath + "/maximum", parentData: data, parentDataProperty: "maximum", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate98.errors : appendErrors(vErrors, validate98.errors);
            errors = vErrors.length;
          }
        }
        if (data.label !== void 0) {
          if (!validate64(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
            errors = vErrors.length;
          }
        }
        if (data.evidence !== void 0) {
          if (!validate67(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate67.errors : appendErrors(vErrors, validate67.errors);
            errors = vErrors.length;
          }
        }
        if (data.note !== void 0) {
          if (!validate64(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err24 = { instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      var _valid0 = _errs32 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
        }
        const _errs41 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            const err25 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "type" } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
          if (data.values === void 0) {
            const err26 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "values" } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
          if (data.label === void 0) {
            const err27 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "label" } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
          for (const key4 in data) {
            if (!(key4 === "type" || key4 === "values" || key4 === "label" || key4 === "evidence" || key4 === "note")) {
              const err28 = { instancePath, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          }
          if (data.type !== void 0) {
            if ("code" !== data.type) {
              const err29 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/4/properties/type/const", keyword: "const", params: { allowedValue: "code" } };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          }
          if (data.values !== void 0) {
            if (!validate222(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate222.errors : appendErrors(vErrors, validate222.errors);
              errors = vErrors.length;
            }
          }
          if (data.label !== void 0) {
            if (!validate64(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
              errors = vErrors.length;
            }
          }
          if (data.evidence !== void 0) {
            if (!validate67(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate67.errors : appendErrors(vErrors, validate67.errors);
              errors = vErrors.length;
            }
          }
          if (data.note !== void 0) {
            if (!validate64(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err30 = { instancePath, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        var _valid0 = _errs41 === errors;
        if (_valid0 && valid0) {
          valid0 = false;
          passing0 = [passing0, 4];
        } else {
          if (_valid0) {
            valid0 = true;
            passing0 = 4;
          }
          const _errs49 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.type === void 0) {
              const err31 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "type" } };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (data.values === void 0) {
              const err32 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "values" } };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (data.label === void 0) {
              const err33 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "label" } };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            for (const key5 in data) {
              if (!(key5 === "type" || key5 === "values" || key5 === "label" || key5 === "evidence" || key5 === "note")) {
                const err34 = { instancePath, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data.type !== void 0) {
              if ("codes" !== data.type) {
                const err35 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/5/properties/type/const", keyword: "const", params: { allowedValue: "codes" } };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data.values !== void 0) {
              if (!validate222(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate222.errors : appendErrors(vErrors, validate222.errors);
                errors = vErrors.length;
              }
            }
            if (data.label !== void 0) {
              if (!validate64(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
                errors = vErrors.length;
              }
            }
            if (data.evidence !== void 0) {
              if (!validate67(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate67.errors : appendErrors(vErrors, validate67.errors);
                errors = vErrors.length;
              }
            }
            if (data.note !== void 0) {
              if (!validate64(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err36 = { instancePath, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
          var _valid0 = _errs49 === errors;
          if (_valid0 && valid0) {
            valid0 = false;
            passing0 = [passing0, 5];
          } else {
            if (_valid0) {
              valid0 = true;
              passing0 = 5;
            }
            const _errs57 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.type === void 0) {
                const err37 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "type" } };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
              if (data.label === void 0) {
                const err38 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "label" } };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
              for (const key6 in data) {
                if (!(key6 === "type" || key6 === "label" || key6 === "evidence" || key6 === "note")) {
                  const err39 = { instancePath, schemaPath: "#/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
              }
              if (data.type !== void 0) {
                if ("instant" !== data.type) {
                  const err40 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/6/properties/type/const", keyword: "const", params: { allowedValue: "instant" } };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
              }
              if (data.label !== void 0) {
                if (!validate64(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
                  errors = vErrors.length;
                }
              }
              if (data.evidence !== void 0) {
                if (!validate67(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate67.errors : appendErrors(vErrors, validate67.errors);
                  errors = vErrors.length;
                }
              }
              if (data.note !== void 0) {
                if (!validate64(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err41 = { instancePath, schemaPath: "#/oneOf/6/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            var _valid0 = _errs57 === errors;
            if (_valid0 && valid0) {
              valid0 = false;
              passing0 = [passing0, 6];
            } else {
              if (_valid0) {
                valid0 = true;
                passing0 = 6;
              }
              const _errs64 = errors;
              if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.type === void 0) {
                  const err42 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "type" } };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
                if (data.label === void 0) {
                  const err43 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "label" } };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
                for (const key7 in data) {
                  if (!(key7 === "type" || key7 === "maxLength" || key7 === "label" || key7 === "evidence" || key7 === "note")) {
                    const err44 = { instancePath, schemaPath: "#/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                    if (vErrors === null) {
                      vErrors = [err44];
                    } else {
                      vErrors.push(err44);
                    }
                    errors++;
                  }
                }
                if (data.type !== void 0) {
                  if ("text" !== data.type) {
                    const err45 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/7/properties/type/const", keyword: "const", params: { allowedValue: "text" } };
                    if (vErrors === null) {
                      vErrors = [err45];
                    } else {
                      vErrors.push(err45);
                    }
                    errors++;
                  }
                }
                if (data.maxLength !== void 0) {
                  let data39 = data.maxLength;
                  if (!(typeof data39 == "number" && (!(data39 % 1) && !isNaN(data39)) && isFinite(data39))) {
                    const err46 = { instancePath: instancePath + "/maxLength", schemaPath: "#/oneOf/7/properties/maxLength/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                  if (typeof data39 == "number" && isFinite(data39)) {
                    if (data39 < 1 || isNaN(data39)) {
                      const err47 = { instancePath: instancePath + "/maxLength", schemaPath: "#/oneOf/7/properties/maxLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err47];
                      } else {
                        vErrors.push(err47);
                      }
                      errors++;
                    }
                  }
                }
                if (data.label !== void 0) {
                  if (!validate64(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
                    errors = vErrors.length;
                  }
                }
                if (data.evidence !== void 0) {
                  if (!validate67(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate67.errors : appendErrors(vErrors, validate67.errors);
                    errors = vErrors.length;
                  }
                }
                if (data.note !== void 0) {
                  if (!validate64(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err48 = { instancePath, schemaPath: "#/oneOf/7/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
              var _valid0 = _errs64 === errors;
              if (_valid0 && valid0) {
                valid0 = false;
                passing0 = [passing0, 7];
              } else {
                if (_valid0) {
                  valid0 = true;
                  passing0 = 7;
                }
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    const err49 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
    if (vErrors === null) {
      vErrors = [err49];
    } else {
      vErrors.push(err49);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate205.errors = vErrors;
  return errors === 0;
}
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.facts === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "facts" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "facts")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err2 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.facts !== void 0) {
      let data1 = data.facts;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          const _errs6 = errors;
          if (!validate95(key1, { instancePath: instancePath + "/facts", parentData: data1, parentDataProperty: "facts", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate95.errors : appendErrors(vErrors, validate95.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs6 === errors;
          if (!valid1) {
            const err3 = { instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        for (const key2 in data1) {
          if (!validate205(data1[key2], { instancePath: instancePath + "/facts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data1, parentDataProperty: key2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate205.errors : appendErrors(vErrors, validate205.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate203.errors = vErrors;
  return errors === 0;
}
var validateMapping = validate243;
var schema68 = { "title": "CaseMapping", "description": "map.json: which column of a table is which field or fact of a case.", "type": "object", "properties": { "$schema": { "type": "string" }, "encoding": { "description": "Encoding of the file; utf-8 unless said.", "enum": ["utf-8", "gb18030"] }, "zone": { "description": "Zone of wall times without an offset; without it they are refused.", "$ref": "#/$defs/defs.zoneId" }, "wallTime": { "title": "InputWallTime", "description": "What an input wall time on a clock change means; without it such a time is refused.", "type": "object", "properties": { "onGap": { "$ref": "#/$defs/defs.onGap" }, "onOverlap": { "$ref": "#/$defs/defs.onOverlap" } }, "required": ["onGap", "onOverlap"], "additionalProperties": false }, "caseId": { "$ref": "#/$defs/mapping.textColumn" }, "kind": { "$ref": "#/$defs/mapping.kindSource" }, "code": { "$ref": "#/$defs/mapping.codeColumn" }, "startedAt": { "description": "Start of the disposal clock.", "$ref": "#/$defs/mapping.instantColumn" }, "disposedAt": { "description": "Disposal finished; empty: unfinished.", "$ref": "#/$defs/mapping.instantColumn" }, "unit": { "description": "Responsible unit by which cases are scored.", "$ref": "#/$defs/mapping.textColumn" }, "areaGrade": { "description": "Grade of the area (\u533A\u57DF\u7B49\u7EA7); needed where time limits depend on it.", "$ref": "#/$defs/mapping.areaGradeColumn" }, "facts": { "type": "object", "propertyNames": { "$ref": "#/$defs/defs.factId" }, "additionalProperties": { "$ref": "#/$defs/mapping.factColumn" } }, "expected": { "title": "ExpectedColumns", "description": "What the source system itself computed, for comparison only.", "type": "object", "properties": { "deadline": { "$ref": "#/$defs/mapping.instantColumn" }, "verdict": { "title": "VerdictColumn", "type": "object", "properties": { "column": { "type": "string", "minLength": 1 }, "values": { "type": "object", "additionalProperties": { "enum": ["on-time", "overdue"] } } }, "required": ["column", "values"], "additionalProperties": false } }, "additionalProperties": false } }, "required": ["caseId", "kind", "code", "startedAt"], "additionalProperties": false };
var schema69 = { "title": "OnGap", "description": "What to do with a wall time that a clock change skips.", "enum": ["forward", "refuse"] };
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "forward" || data === "refuse")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema69.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate245.errors = vErrors;
  return errors === 0;
}
var schema70 = { "title": "OnOverlap", "description": "What to do with a wall time that a clock change repeats.", "enum": ["earlier", "later", "refuse"] };
function validate247(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "earlier" || data === "later" || data === "refuse")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema70.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate247.errors = vErrors;
  return errors === 0;
}
function validate249(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.column === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "column" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "column")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.column !== void 0) {
      let data0 = data.column;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err2 = { instancePath: instancePath + "/column", schemaPath: "#/properties/column/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/column", schemaPath: "#/properties/column/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate249.errors = vErrors;
  return errors === 0;
}
var schema73 = { "title": "Kind", "description": "component (\u90E8\u4EF6) or event (\u4E8B\u4EF6): two separate number spaces.", "enum": ["component", "event"] };
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "component" || data === "event")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema73.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate252.errors = vErrors;
  return errors === 0;
}
function validate251(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "value" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "value")) {
        const err1 = { instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.value !== void 0) {
      if (!validate252(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate252.errors : appendErrors(vErrors, validate252.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs5 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.column === void 0) {
      const err3 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "column" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.values === void 0) {
      const err4 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "values" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key1 in data) {
      if (!(key1 === "column" || key1 === "values")) {
        const err5 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.column !== void 0) {
      let data1 = data.column;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err6 = { instancePath: instancePath + "/column", schemaPath: "#/oneOf/1/properties/column/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/column", schemaPath: "#/oneOf/1/properties/column/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.values !== void 0) {
      let data2 = data.values;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key2 in data2) {
          if (!validate252(data2[key2], { instancePath: instancePath + "/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data2, parentDataProperty: key2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate252.errors : appendErrors(vErrors, validate252.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/values", schemaPath: "#/oneOf/1/properties/values/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  var _valid0 = _errs5 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
  }
  if (!valid0) {
    const err10 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate251.errors = vErrors;
  return errors === 0;
}
var schema74 = { "title": "CodeColumn", "type": "object", "properties": { "column": { "type": "string", "minLength": 1 }, "by": { "description": "code: the column holds codes; name: it holds names or aliases of entries.", "enum": ["code", "name"] } }, "required": ["column", "by"], "additionalProperties": false };
function validate256(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.column === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "column" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.by === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "column" || key0 === "by")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.column !== void 0) {
      let data0 = data.column;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/column", schemaPath: "#/properties/column/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/column", schemaPath: "#/properties/column/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.by !== void 0) {
      let data1 = data.by;
      if (!(data1 === "code" || data1 === "name")) {
        const err5 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/enum", keyword: "enum", params: { allowedValues: schema74.properties.by.enum } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate256.errors = vErrors;
  return errors === 0;
}
var schema75 = { "title": "InstantColumn", "type": "object", "properties": { "column": { "type": "string", "minLength": 1 }, "format": { "enum": ["iso", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy/M/d H:mm:ss", "yyyy/M/d H:mm", "epoch-ms"] } }, "required": ["column", "format"], "additionalProperties": false };
function validate258(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.column === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "column" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.format === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "column" || key0 === "format")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.column !== void 0) {
      let data0 = data.column;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/column", schemaPath: "#/properties/column/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/column", schemaPath: "#/properties/column/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.format !== void 0) {
      let data1 = data.format;
      if (!(data1 === "iso" || data1 === "yyyy-MM-dd HH:mm:ss" || data1 === "yyyy-MM-dd HH:mm" || data1 === "yyyy/M/d H:mm:ss" || data1 === "yyyy/M/d H:mm" || data1 === "epoch-ms")) {
        const err5 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema75.properties.format.enum } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate258.errors = vErrors;
  return errors === 0;
}
function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.column === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "column" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "column" || key0 === "values")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.column !== void 0) {
      let data0 = data.column;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err2 = { instancePath: instancePath + "/column", schemaPath: "#/properties/column/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/column", schemaPath: "#/properties/column/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.values !== void 0) {
      let data1 = data.values;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (!validate137(data1[key1], { instancePath: instancePath + "/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data1, parentDataProperty: key1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate137.errors : appendErrors(vErrors, validate137.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate262.errors = vErrors;
  return errors === 0;
}
var schema77 = { "title": "FactColumn", "type": "object", "properties": { "column": { "type": "string", "minLength": 1 }, "separator": { "description": "Splits a cell into a set of codes.", "type": "string", "minLength": 1, "maxLength": 3 }, "values": { "description": "Cell text -> code, true or false.", "type": "object", "additionalProperties": { "type": ["string", "boolean"] } }, "empty": { "description": "unknown (the rule) or, for sets, none: an empty cell says that nothing was seen.", "enum": ["unknown", "none"] } }, "required": ["column"], "additionalProperties": false };
function validate266(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.column === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "column" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "column" || key0 === "separator" || key0 === "values" || key0 === "empty")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.column !== void 0) {
      let data0 = data.column;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err2 = { instancePath: instancePath + "/column", schemaPath: "#/properties/column/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/column", schemaPath: "#/properties/column/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.separator !== void 0) {
      let data1 = data.separator;
      if (typeof data1 === "string") {
        if (func2(data1) > 3) {
          const err4 = { instancePath: instancePath + "/separator", schemaPath: "#/properties/separator/maxLength", keyword: "maxLength", params: { limit: 3 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err5 = { instancePath: instancePath + "/separator", schemaPath: "#/properties/separator/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/separator", schemaPath: "#/properties/separator/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.values !== void 0) {
      let data2 = data.values;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          let data3 = data2[key1];
          if (typeof data3 !== "string" && typeof data3 !== "boolean") {
            const err7 = { instancePath: instancePath + "/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/values/additionalProperties/type", keyword: "type", params: { type: schema77.properties.values.additionalProperties.type } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.empty !== void 0) {
      let data4 = data.empty;
      if (!(data4 === "unknown" || data4 === "none")) {
        const err9 = { instancePath: instancePath + "/empty", schemaPath: "#/properties/empty/enum", keyword: "enum", params: { allowedValues: schema77.properties.empty.enum } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate266.errors = vErrors;
  return errors === 0;
}
function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.caseId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "caseId" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.code === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.startedAt === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "startedAt" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema68.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err5 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.encoding !== void 0) {
      let data1 = data.encoding;
      if (!(data1 === "utf-8" || data1 === "gb18030")) {
        const err6 = { instancePath: instancePath + "/encoding", schemaPath: "#/properties/encoding/enum", keyword: "enum", params: { allowedValues: schema68.properties.encoding.enum } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.zone !== void 0) {
      if (!validate76(data.zone, { instancePath: instancePath + "/zone", parentData: data, parentDataProperty: "zone", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate76.errors : appendErrors(vErrors, validate76.errors);
        errors = vErrors.length;
      }
    }
    if (data.wallTime !== void 0) {
      let data3 = data.wallTime;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.onGap === void 0) {
          const err7 = { instancePath: instancePath + "/wallTime", schemaPath: "#/properties/wallTime/required", keyword: "required", params: { missingProperty: "onGap" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data3.onOverlap === void 0) {
          const err8 = { instancePath: instancePath + "/wallTime", schemaPath: "#/properties/wallTime/required", keyword: "required", params: { missingProperty: "onOverlap" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === "onGap" || key1 === "onOverlap")) {
            const err9 = { instancePath: instancePath + "/wallTime", schemaPath: "#/properties/wallTime/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data3.onGap !== void 0) {
          if (!validate245(data3.onGap, { instancePath: instancePath + "/wallTime/onGap", parentData: data3, parentDataProperty: "onGap", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate245.errors : appendErrors(vErrors, validate245.errors);
            errors = vErrors.length;
          }
        }
        if (data3.onOverlap !== void 0) {
          if (!validate247(data3.onOverlap, { instancePath: instancePath + "/wallTime/onOverlap", parentData: data3, parentDataProperty: "onOverlap", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate247.errors : appendErrors(vErrors, validate247.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/wallTime", schemaPath: "#/properties/wallTime/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.caseId !== void 0) {
      if (!validate249(data.caseId, { instancePath: instancePath + "/caseId", parentData: data, parentDataProperty: "caseId", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate249.errors : appendErrors(vErrors, validate249.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      if (!validate251(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate251.errors : appendErrors(vErrors, validate251.errors);
        errors = vErrors.length;
      }
    }
    if (data.code !== void 0) {
      if (!validate256(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate256.errors : appendErrors(vErrors, validate256.errors);
        errors = vErrors.length;
      }
    }
    if (data.startedAt !== void 0) {
      if (!validate258(data.startedAt, { instancePath: instancePath + "/startedAt", parentData: data, parentDataProperty: "startedAt", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate258.errors : appendErrors(vErrors, validate258.errors);
        errors = vErrors.length;
      }
    }
    if (data.disposedAt !== void 0) {
      if (!validate258(data.disposedAt, { instancePath: instancePath + "/disposedAt", parentData: data, parentDataProperty: "disposedAt", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate258.errors : appendErrors(vErrors, validate258.errors);
        errors = vErrors.length;
      }
    }
    if (data.unit !== void 0) {
      if (!validate249(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate249.errors : appendErrors(vErrors, validate249.errors);
        errors = vErrors.length;
      }
    }
    if (data.areaGrade !== void 0) {
      if (!validate262(data.areaGrade, { instancePath: instancePath + "/areaGrade", parentData: data, parentDataProperty: "areaGrade", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate262.errors : appendErrors(vErrors, validate262.errors);
        errors = vErrors.length;
      }
    }
    if (data.facts !== void 0) {
      let data13 = data.facts;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (const key2 in data13) {
          const _errs20 = errors;
          if (!validate95(key2, { instancePath: instancePath + "/facts", parentData: data13, parentDataProperty: "facts", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate95.errors : appendErrors(vErrors, validate95.errors);
            errors = vErrors.length;
          }
          var valid2 = _errs20 === errors;
          if (!valid2) {
            const err11 = { instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/propertyNames", keyword: "propertyNames", params: { propertyName: key2 } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        for (const key3 in data13) {
          if (!validate266(data13[key3], { instancePath: instancePath + "/facts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data13, parentDataProperty: key3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate266.errors : appendErrors(vErrors, validate266.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.expected !== void 0) {
      let data15 = data.expected;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        for (const key4 in data15) {
          if (!(key4 === "deadline" || key4 === "verdict")) {
            const err13 = { instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data15.deadline !== void 0) {
          if (!validate258(data15.deadline, { instancePath: instancePath + "/expected/deadline", parentData: data15, parentDataProperty: "deadline", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate258.errors : appendErrors(vErrors, validate258.errors);
            errors = vErrors.length;
          }
        }
        if (data15.verdict !== void 0) {
          let data17 = data15.verdict;
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            if (data17.column === void 0) {
              const err14 = { instancePath: instancePath + "/expected/verdict", schemaPath: "#/properties/expected/properties/verdict/required", keyword: "required", params: { missingProperty: "column" } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data17.values === void 0) {
              const err15 = { instancePath: instancePath + "/expected/verdict", schemaPath: "#/properties/expected/properties/verdict/required", keyword: "required", params: { missingProperty: "values" } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            for (const key5 in data17) {
              if (!(key5 === "column" || key5 === "values")) {
                const err16 = { instancePath: instancePath + "/expected/verdict", schemaPath: "#/properties/expected/properties/verdict/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data17.column !== void 0) {
              let data18 = data17.column;
              if (typeof data18 === "string") {
                if (func2(data18) < 1) {
                  const err17 = { instancePath: instancePath + "/expected/verdict/column", schemaPath: "#/properties/expected/properties/verdict/properties/column/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              } else {
                const err18 = { instancePath: instancePath + "/expected/verdict/column", schemaPath: "#/properties/expected/properties/verdict/properties/column/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data17.values !== void 0) {
              let data19 = data17.values;
              if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                for (const key6 in data19) {
                  let data20 = data19[key6];
                  if (!(data20 === "on-time" || data20 === "overdue")) {
                    const err19 = { instancePath: instancePath + "/expected/verdict/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/expected/properties/verdict/properties/values/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema68.properties.expected.properties.verdict.properties.values.additionalProperties.enum } };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                }
              } else {
                const err20 = { instancePath: instancePath + "/expected/verdict/values", schemaPath: "#/properties/expected/properties/verdict/properties/values/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
          } else {
            const err21 = { instancePath: instancePath + "/expected/verdict", schemaPath: "#/properties/expected/properties/verdict/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate243.errors = vErrors;
  return errors === 0;
}
var validateOverrides = validate269;
var schema79 = { "title": "OverrideChange", "type": "object", "properties": { "from": { "description": "First day on which the change holds.", "$ref": "#/$defs/defs.localDate" }, "to": { "description": "Last day on which it holds; without it, it holds until further notice.", "$ref": "#/$defs/defs.localDate" }, "article": { "description": "Where the act that makes the change says so; answers cite it.", "type": "string", "minLength": 1, "maxLength": 160 }, "summary": { "description": "What changes, in this project's own words.", "$ref": "#/$defs/defs.text" }, "evidence": { "$ref": "#/$defs/defs.evidence" }, "part": { "enum": ["facts", "taxonomy", "criteria", "time-limits", "evaluation"] }, "key": { "description": "The entry, as answers cite it: component/0101/2, units/work-day, schemes/monthly/on-time-rate. Without it: the values of the part itself, e.g. hitPolicy.", "type": "string", "minLength": 1, "maxLength": 200 }, "set": { "description": "New values by name, each replacing the whole old value; null takes a value away. null instead of an object takes the whole entry away.", "oneOf": [{ "title": "OverrideValues", "type": "object", "minProperties": 1, "propertyNames": { "type": "string", "pattern": "^[a-z][a-zA-Z0-9]*$", "maxLength": 60 }, "additionalProperties": true }, { "type": "null" }] } }, "required": ["from", "article", "summary", "evidence", "part", "set"], "additionalProperties": false };
function validate270(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.article === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "article" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.summary === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.evidence === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.part === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "part" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.set === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "set" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "to" || key0 === "article" || key0 === "summary" || key0 === "evidence" || key0 === "part" || key0 === "key" || key0 === "set")) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate56(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : appendErrors(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.to !== void 0) {
      if (!validate56(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : appendErrors(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.article !== void 0) {
      let data2 = data.article;
      if (typeof data2 === "string") {
        if (func2(data2) > 160) {
          const err7 = { instancePath: instancePath + "/article", schemaPath: "#/properties/article/maxLength", keyword: "maxLength", params: { limit: 160 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err8 = { instancePath: instancePath + "/article", schemaPath: "#/properties/article/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/article", schemaPath: "#/properties/article/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.summary !== void 0) {
      if (!validate64(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.evidence !== void 0) {
      if (!validate67(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate67.errors : appendErrors(vErrors, validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data.part !== void 0) {
      let data5 = data.part;
      if (!(data5 === "facts" || data5 === "taxonomy" || data5 === "criteria" || data5 === "time-limits" || data5 === "evaluation")) {
        const err10 = { instancePath: instancePath + "/part", schemaPath: "#/properties/part/enum", keyword: "enum", params: { allowedValues: schema79.properties.part.enum } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data6 = data.key;
      if (typeof data6 === "string") {
        if (func2(data6) > 200) {
          const err11 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/maxLength", keyword: "maxLength", params: { limit: 200 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (func2(data6) < 1) {
          const err12 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.set !== void 0) {
      let data7 = data.set;
      const _errs12 = errors;
      let valid1 = false;
      let passing0 = null;
      const _errs13 = errors;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (Object.keys(data7).length < 1) {
          const err14 = { instancePath: instancePath + "/set", schemaPath: "#/properties/set/oneOf/0/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        for (const key1 in data7) {
          const _errs15 = errors;
          if (typeof key1 === "string") {
            if (func2(key1) > 60) {
              const err15 = { instancePath: instancePath + "/set", schemaPath: "#/properties/set/oneOf/0/propertyNames/maxLength", keyword: "maxLength", params: { limit: 60 }, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (!pattern10.test(key1)) {
              const err16 = { instancePath: instancePath + "/set", schemaPath: "#/properties/set/oneOf/0/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-zA-Z0-9]*$" }, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/set", schemaPath: "#/properties/set/oneOf/0/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key1 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          var valid2 = _errs15 === errors;
          if (!valid2) {
            const err18 = { instancePath: instancePath + "/set", schemaPath: "#/properties/set/oneOf/0/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/set", schemaPath: "#/properties/set/oneOf/0/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      var _valid0 = _errs13 === errors;
      if (_valid0) {
        valid1 = true;
        passing0 = 0;
      }
      const _errs18 = errors;
      if (data7 !== null) {
        const err20 = { instancePath: instancePath + "/set", schemaPath: "#/properties/set/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      var _valid0 = _errs18 === errors;
      if (_valid0 && valid1) {
        valid1 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid1 = true;
          passing0 = 1;
        }
      }
      if (!valid1) {
        const err21 = { instancePath: instancePath + "/set", schemaPath: "#/properties/set/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      } else {
        errors = _errs12;
        if (vErrors !== null) {
          if (_errs12) {
            vErrors.length = _errs12;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate270.errors = vErrors;
  return errors === 0;
}
function validate269(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.changes === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "changes" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "changes")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err2 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.changes !== void 0) {
      let data1 = data.changes;
      if (Array.isArray(data1)) {
        if (data1.length > 5e3) {
          const err3 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data1.length < 1) {
          const err4 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate270(data1[i0], { instancePath: instancePath + "/changes/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate270.errors : appendErrors(vErrors, validate270.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate269.errors = vErrors;
  return errors === 0;
}
var validateStandard = validate276;
var schema80 = { "title": "StandardPart", "description": "standard.json: identity, status, source and links of one standard.", "type": "object", "properties": { "$schema": { "type": "string" }, "id": { "$ref": "#/$defs/defs.standardId" }, "version": { "description": "Version of the encoding (semver).", "$ref": "#/$defs/defs.semver" }, "edition": { "description": "Edition of the instrument, as its issuer names it.", "type": "string", "minLength": 1, "maxLength": 60 }, "status": { "description": "in-force, draft, repealed; example: written by this project to show a construct; observed: read off what an organ does, no instrument is known.", "enum": ["in-force", "draft", "repealed", "example", "observed"] }, "title": { "$ref": "#/$defs/defs.text" }, "issuer": { "$ref": "#/$defs/defs.text" }, "jurisdiction": { "title": "Jurisdiction", "type": "object", "properties": { "scheme": { "enum": ["gb-t-2260", "iso-3166", "us-census"] }, "code": { "type": "string", "minLength": 2, "maxLength": 20 }, "name": { "$ref": "#/$defs/defs.text" } }, "required": ["scheme", "code", "name"], "additionalProperties": false }, "adopted": { "description": "Day of adoption (\u901A\u8FC7\u65E5\u671F), when the source states it.", "$ref": "#/$defs/defs.localDate" }, "issued": { "description": "Day of publication (\u516C\u5E03\u65E5\u671F): before it, nobody could know the text. knownAt compares with it, or with adopted when it is not stated.", "$ref": "#/$defs/defs.localDate" }, "effectiveFrom": { "description": "First day in force; null when the source does not state it.", "oneOf": [{ "$ref": "#/$defs/defs.localDate" }, { "type": "null" }] }, "effectiveTo": { "description": "Expiry (\u6709\u6548\u671F\u81F3): the last day in force, when the text itself sets it.", "$ref": "#/$defs/defs.localDate" }, "repealed": { "title": "RepealedNotice", "description": "Repeal by a later act (\u5E9F\u6B62). Earlier dates can still be asked about.", "type": "object", "properties": { "on": { "description": "First day on which it is no longer in force.", "$ref": "#/$defs/defs.localDate" }, "by": { "description": "Title or number of the act that repeals it.", "type": "string", "minLength": 1, "maxLength": 200 }, "issued": { "description": "Day on which that act was published: before it, the repeal was not known.", "$ref": "#/$defs/defs.localDate" } }, "required": ["on"], "additionalProperties": false }, "source": { "title": "Source", "type": "object", "properties": { "title": { "$ref": "#/$defs/defs.text" }, "number": { "type": "string", "maxLength": 80 }, "url": { "type": "string", "pattern": "^https?://[^ ]+$", "maxLength": 300 }, "retrieved": { "$ref": "#/$defs/defs.localDate" }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "note": { "$ref": "#/$defs/defs.text" } }, "required": ["title"], "additionalProperties": false }, "evidence": { "description": "The best evidence class any row of this standard may claim.", "$ref": "#/$defs/defs.evidence" }, "extends": { "description": "Standards this one builds on, later ones win. Its own parts add whole entries or replace them by key.", "type": "array", "maxItems": 20, "items": { "$ref": "#/$defs/defs.standardId" } }, "repeals": { "description": "What this standard repeals: a title or number, or an encoded standard with the first day on which it is out of force.", "type": "array", "maxItems": 20, "items": { "title": "Repeal", "oneOf": [{ "type": "string", "minLength": 1, "maxLength": 200 }, { "title": "RepealedStandard", "type": "object", "properties": { "standard": { "$ref": "#/$defs/defs.standardId" }, "on": { "description": "Without it, the first day in force of this standard.", "$ref": "#/$defs/defs.localDate" } }, "required": ["standard"], "additionalProperties": false }, { "title": "RepealedInstrument", "type": "object", "properties": { "title": { "$ref": "#/$defs/defs.text" }, "number": { "type": "string", "maxLength": 80 }, "on": { "$ref": "#/$defs/defs.localDate" } }, "required": ["title"], "additionalProperties": false }] } }, "delegates": { "description": "What the text leaves to another instrument. Unbound, asking for it is refused.", "type": "array", "maxItems": 40, "items": { "title": "Delegation", "type": "object", "properties": { "slot": { "$ref": "#/$defs/defs.slug" }, "part": { "description": "The part that fills the slot.", "enum": ["calendar", "facts", "taxonomy", "criteria", "time-limits", "evaluation"] }, "with": { "description": "Other parts that come along from the same standard, e.g. the facts that its criteria ask for.", "type": "array", "minItems": 1, "maxItems": 4, "items": { "enum": ["facts", "taxonomy", "criteria", "time-limits", "evaluation"] } }, "summary": { "$ref": "#/$defs/defs.text" }, "article": { "type": "string", "maxLength": 120 } }, "required": ["slot", "part", "summary"], "additionalProperties": false } }, "coverage": { "description": "What of the source is encoded, and what is carried as text only, with the reason.", "type": "array", "maxItems": 500, "items": { "title": "CoverageItem", "type": "object", "properties": { "article": { "type": "string", "minLength": 1, "maxLength": 120 }, "state": { "enum": ["encoded", "text-only", "not-available"] }, "reason": { "$ref": "#/$defs/defs.text" } }, "required": ["article", "state"], "additionalProperties": false } }, "notice": { "description": "Legal note shown wherever the standard is shown.", "$ref": "#/$defs/defs.text" } }, "required": ["id", "version", "edition", "status", "title", "issuer", "jurisdiction", "effectiveFrom", "source", "evidence", "notice"], "additionalProperties": false };
var pattern18 = /* @__PURE__ */ new RegExp("^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$", "u");
function validate278(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 20) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 20 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern18.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate278.errors = vErrors;
  return errors === 0;
}
function validate276(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.edition === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "edition" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.issuer === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "issuer" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.jurisdiction === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "jurisdiction" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.effectiveFrom === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effectiveFrom" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.source === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.evidence === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.notice === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notice" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema80.properties, key0)) {
        const err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err12 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate82(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : appendErrors(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0) {
      if (!validate278(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate278.errors : appendErrors(vErrors, validate278.errors);
        errors = vErrors.length;
      }
    }
    if (data.edition !== void 0) {
      let data3 = data.edition;
      if (typeof data3 === "string") {
        if (func2(data3) > 60) {
          const err13 = { instancePath: instancePath + "/edition", schemaPath: "#/properties/edition/maxLength", keyword: "maxLength", params: { limit: 60 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (func2(data3) < 1) {
          const err14 = { instancePath: instancePath + "/edition", schemaPath: "#/properties/edition/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/edition", schemaPath: "#/properties/edition/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data4 = data.status;
      if (!(data4 === "in-force" || data4 === "draft" || data4 === "repealed" || data4 === "example" || data4 === "observed")) {
        const err16 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema80.properties.status.enum } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate64(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.issuer !== void 0) {
      if (!validate64(data.issuer, { instancePath: instancePath + "/issuer", parentData: data, parentDataProperty: "issuer", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.jurisdiction !== void 0) {
      let data7 = data.jurisdiction;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.scheme === void 0) {
          const err17 = { instancePath: instancePath + "/jurisdiction", schemaPath: "#/properties/jurisdiction/required", keyword: "required", params: { missingProperty: "scheme" } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data7.code === void 0) {
          const err18 = { instancePath: instancePath + "/jurisdiction", schemaPath: "#/properties/jurisdiction/required", keyword: "required", params: { missingProperty: "code" } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data7.name === void 0) {
          const err19 = { instancePath: instancePath + "/jurisdiction", schemaPath: "#/properties/jurisdiction/required", keyword: "required", params: { missingProperty: "name" } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        for (const key1 in data7) {
          if (!(key1 === "scheme" || key1 === "code" || key1 === "name")) {
            const err20 = { instancePath: instancePath + "/jurisdiction", schemaPath: "#/properties/jurisdiction/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data7.scheme !== void 0) {
          let data8 = data7.scheme;
          if (!(data8 === "gb-t-2260" || data8 === "iso-3166" || data8 === "us-census")) {
            const err21 = { instancePath: instancePath + "/jurisdiction/scheme", schemaPath: "#/properties/jurisdiction/properties/scheme/enum", keyword: "enum", params: { allowedValues: schema80.properties.jurisdiction.properties.scheme.enum } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data7.code !== void 0) {
          let data9 = data7.code;
          if (typeof data9 === "string") {
            if (func2(data9) > 20) {
              const err22 = { instancePath: instancePath + "/jurisdiction/code", schemaPath: "#/properties/jurisdiction/properties/code/maxLength", keyword: "maxLength", params: { limit: 20 } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (func2(data9) < 2) {
              const err23 = { instancePath: instancePath + "/jurisdiction/code", schemaPath: "#/properties/jurisdiction/properties/code/minLength", keyword: "minLength", params: { limit: 2 } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/jurisdiction/code", schemaPath: "#/properties/jurisdiction/properties/code/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data7.name !== void 0) {
          if (!validate64(data7.name, { instancePath: instancePath + "/jurisdiction/name", parentData: data7, parentDataProperty: "name", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/jurisdiction", schemaPath: "#/properties/jurisdiction/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.adopted !== void 0) {
      if (!validate56(data.adopted, { instancePath: instancePath + "/adopted", parentData: data, parentDataProperty: "adopted", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : appendErrors(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.issued !== void 0) {
      if (!validate56(data.issued, { instancePath: instancePath + "/issued", parentData: data, parentDataProperty: "issued", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : appendErrors(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.effectiveFrom !== void 0) {
      let data13 = data.effectiveFrom;
      const _errs21 = errors;
      let valid2 = false;
      let passing0 = null;
      const _errs22 = errors;
      if (!validate56(data13, { instancePath: instancePath + "/effectiveFrom", parentData: data, parentDataProperty: "effectiveFrom", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : appendErrors(vErrors, validate56.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs22 === errors;
      if (_valid0) {
        valid2 = true;
        passing0 = 0;
      }
      const _errs23 = errors;
      if (data13 !== null) {
        const err26 = { instancePath: instancePath + "/effectiveFrom", schemaPath: "#/properties/effectiveFrom/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      var _valid0 = _errs23 === errors;
      if (_valid0 && valid2) {
        valid2 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid2 = true;
          passing0 = 1;
        }
      }
      if (!valid2) {
        const err27 = { instancePath: instancePath + "/effectiveFrom", schemaPath: "#/properties/effectiveFrom/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      } else {
        errors = _errs21;
        if (vErrors !== null) {
          if (_errs21) {
            vErrors.length = _errs21;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.effectiveTo !== void 0) {
      if (!validate56(data.effectiveTo, { instancePath: instancePath + "/effectiveTo", parentData: data, parentDataProperty: "effectiveTo", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : appendErrors(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.repealed !== void 0) {
      let data15 = data.repealed;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.on === void 0) {
          const err28 = { instancePath: instancePath + "/repealed", schemaPath: "#/properties/repealed/required", keyword: "required", params: { missingProperty: "on" } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        for (const key2 in data15) {
          if (!(key2 === "on" || key2 === "by" || key2 === "issued")) {
            const err29 = { instancePath: instancePath + "/repealed", schemaPath: "#/properties/repealed/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data15.on !== void 0) {
          if (!validate56(data15.on, { instancePath: instancePath + "/repealed/on", parentData: data15, parentDataProperty: "on", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : appendErrors(vErrors, validate56.errors);
            errors = vErrors.length;
          }
        }
        if (data15.by !== void 0) {
          let data17 = data15.by;
          if (typeof data17 === "string") {
            if (func2(data17) > 200) {
              const err30 = { instancePath: instancePath + "/repealed/by", schemaPath: "#/properties/repealed/properties/by/maxLength", keyword: "maxLength", params: { limit: 200 } };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (func2(data17) < 1) {
              const err31 = { instancePath: instancePath + "/repealed/by", schemaPath: "#/properties/repealed/properties/by/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/repealed/by", schemaPath: "#/properties/repealed/properties/by/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data15.issued !== void 0) {
          if (!validate56(data15.issued, { instancePath: instancePath + "/repealed/issued", parentData: data15, parentDataProperty: "issued", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : appendErrors(vErrors, validate56.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/repealed", schemaPath: "#/properties/repealed/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data19 = data.source;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.title === void 0) {
          const err34 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/required", keyword: "required", params: { missingProperty: "title" } };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        for (const key3 in data19) {
          if (!(key3 === "title" || key3 === "number" || key3 === "url" || key3 === "retrieved" || key3 === "sha256" || key3 === "note")) {
            const err35 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data19.title !== void 0) {
          if (!validate64(data19.title, { instancePath: instancePath + "/source/title", parentData: data19, parentDataProperty: "title", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
            errors = vErrors.length;
          }
        }
        if (data19.number !== void 0) {
          let data21 = data19.number;
          if (typeof data21 === "string") {
            if (func2(data21) > 80) {
              const err36 = { instancePath: instancePath + "/source/number", schemaPath: "#/properties/source/properties/number/maxLength", keyword: "maxLength", params: { limit: 80 } };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          } else {
            const err37 = { instancePath: instancePath + "/source/number", schemaPath: "#/properties/source/properties/number/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data19.url !== void 0) {
          let data22 = data19.url;
          if (typeof data22 === "string") {
            if (func2(data22) > 300) {
              const err38 = { instancePath: instancePath + "/source/url", schemaPath: "#/properties/source/properties/url/maxLength", keyword: "maxLength", params: { limit: 300 } };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (!pattern6.test(data22)) {
              const err39 = { instancePath: instancePath + "/source/url", schemaPath: "#/properties/source/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://[^ ]+$" } };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          } else {
            const err40 = { instancePath: instancePath + "/source/url", schemaPath: "#/properties/source/properties/url/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data19.retrieved !== void 0) {
          if (!validate56(data19.retrieved, { instancePath: instancePath + "/source/retrieved", parentData: data19, parentDataProperty: "retrieved", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : appendErrors(vErrors, validate56.errors);
            errors = vErrors.length;
          }
        }
        if (data19.sha256 !== void 0) {
          let data24 = data19.sha256;
          if (typeof data24 === "string") {
            if (!pattern13.test(data24)) {
              const err41 = { instancePath: instancePath + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          } else {
            const err42 = { instancePath: instancePath + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data19.note !== void 0) {
          if (!validate64(data19.note, { instancePath: instancePath + "/source/note", parentData: data19, parentDataProperty: "note", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      if (!validate67(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate67.errors : appendErrors(vErrors, validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data.extends !== void 0) {
      let data27 = data.extends;
      if (Array.isArray(data27)) {
        if (data27.length > 20) {
          const err44 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/maxItems", keyword: "maxItems", params: { limit: 20 } };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        const len0 = data27.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate82(data27[i0], { instancePath: instancePath + "/extends/" + i0, parentData: data27, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate82.errors : appendErrors(vErrors, validate82.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.repeals !== void 0) {
      let data29 = data.repeals;
      if (Array.isArray(data29)) {
        if (data29.length > 20) {
          const err46 = { instancePath: instancePath + "/repeals", schemaPath: "#/properties/repeals/maxItems", keyword: "maxItems", params: { limit: 20 } };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        const len1 = data29.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data30 = data29[i1];
          const _errs52 = errors;
          let valid9 = false;
          let passing1 = null;
          const _errs53 = errors;
          if (typeof data30 === "string") {
            if (func2(data30) > 200) {
              const err47 = { instancePath: instancePath + "/repeals/" + i1, schemaPath: "#/properties/repeals/items/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 200 } };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
            if (func2(data30) < 1) {
              const err48 = { instancePath: instancePath + "/repeals/" + i1, schemaPath: "#/properties/repeals/items/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
          } else {
            const err49 = { instancePath: instancePath + "/repeals/" + i1, schemaPath: "#/properties/repeals/items/oneOf/0/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
          var _valid1 = _errs53 === errors;
          if (_valid1) {
            valid9 = true;
            passing1 = 0;
          }
          const _errs55 = errors;
          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
            if (data30.standard === void 0) {
              const err50 = { instancePath: instancePath + "/repeals/" + i1, schemaPath: "#/properties/repeals/items/oneOf/1/required", keyword: "required", params: { missingProperty: "standard" } };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
            for (const key4 in data30) {
              if (!(key4 === "standard" || key4 === "on")) {
                const err51 = { instancePath: instancePath + "/repeals/" + i1, schemaPath: "#/properties/repeals/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            if (data30.standard !== void 0) {
              if (!validate82(data30.standard, { instancePath: instancePath + "/repeals/" + i1 + "/standard", parentData: data30, parentDataProperty: "standard", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate82.errors : appendErrors(vErrors, validate82.errors);
                errors = vErrors.length;
              }
            }
            if (data30.on !== void 0) {
              if (!validate56(data30.on, { instancePath: instancePath + "/repeals/" + i1 + "/on", parentData: data30, parentDataProperty: "on", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate56.errors : appendErrors(vErrors, validate56.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err52 = { instancePath: instancePath + "/repeals/" + i1, schemaPath: "#/properties/repeals/items/oneOf/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
          var _valid1 = _errs55 === errors;
          if (_valid1 && valid9) {
            valid9 = false;
            passing1 = [passing1, 1];
          } else {
            if (_valid1) {
              valid9 = true;
              passing1 = 1;
            }
            const _errs60 = errors;
            if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
              if (data30.title === void 0) {
                const err53 = { instancePath: instancePath + "/repeals/" + i1, schemaPath: "#/properties/repeals/items/oneOf/2/required", keyword: "required", params: { missingProperty: "title" } };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
              for (const key5 in data30) {
                if (!(key5 === "title" || key5 === "number" || key5 === "on")) {
                  const err54 = { instancePath: instancePath + "/repeals/" + i1, schemaPath: "#/properties/repeals/items/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
              }
              if (data30.title !== void 0) {
                if (!validate64(data30.title, { instancePath: instancePath + "/repeals/" + i1 + "/title", parentData: data30, parentDataProperty: "title", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
                  errors = vErrors.length;
                }
              }
              if (data30.number !== void 0) {
                let data34 = data30.number;
                if (typeof data34 === "string") {
                  if (func2(data34) > 80) {
                    const err55 = { instancePath: instancePath + "/repeals/" + i1 + "/number", schemaPath: "#/properties/repeals/items/oneOf/2/properties/number/maxLength", keyword: "maxLength", params: { limit: 80 } };
                    if (vErrors === null) {
                      vErrors = [err55];
                    } else {
                      vErrors.push(err55);
                    }
                    errors++;
                  }
                } else {
                  const err56 = { instancePath: instancePath + "/repeals/" + i1 + "/number", schemaPath: "#/properties/repeals/items/oneOf/2/properties/number/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
              }
              if (data30.on !== void 0) {
                if (!validate56(data30.on, { instancePath: instancePath + "/repeals/" + i1 + "/on", parentData: data30, parentDataProperty: "on", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate56.errors : appendErrors(vErrors, validate56.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err57 = { instancePath: instancePath + "/repeals/" + i1, schemaPath: "#/properties/repeals/items/oneOf/2/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
            var _valid1 = _errs60 === errors;
            if (_valid1 && valid9) {
              valid9 = false;
              passing1 = [passing1, 2];
            } else {
              if (_valid1) {
                valid9 = true;
                passing1 = 2;
              }
            }
          }
          if (!valid9) {
            const err58 = { instancePath: instancePath + "/repeals/" + i1, schemaPath: "#/properties/repeals/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          } else {
            errors = _errs52;
            if (vErrors !== null) {
              if (_errs52) {
                vErrors.length = _errs52;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err59 = { instancePath: instancePath + "/repeals", schemaPath: "#/properties/repeals/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data.delegates !== void 0) {
      let data36 = data.delegates;
      if (Array.isArray(data36)) {
        if (data36.length > 40) {
          const err60 = { instancePath: instancePath + "/delegates", schemaPath: "#/properties/delegates/maxItems", keyword: "maxItems", params: { limit: 40 } };
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
        const len2 = data36.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data37 = data36[i2];
          if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
            if (data37.slot === void 0) {
              const err61 = { instancePath: instancePath + "/delegates/" + i2, schemaPath: "#/properties/delegates/items/required", keyword: "required", params: { missingProperty: "slot" } };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
            if (data37.part === void 0) {
              const err62 = { instancePath: instancePath + "/delegates/" + i2, schemaPath: "#/properties/delegates/items/required", keyword: "required", params: { missingProperty: "part" } };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            if (data37.summary === void 0) {
              const err63 = { instancePath: instancePath + "/delegates/" + i2, schemaPath: "#/properties/delegates/items/required", keyword: "required", params: { missingProperty: "summary" } };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
            for (const key6 in data37) {
              if (!(key6 === "slot" || key6 === "part" || key6 === "with" || key6 === "summary" || key6 === "article")) {
                const err64 = { instancePath: instancePath + "/delegates/" + i2, schemaPath: "#/properties/delegates/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
            if (data37.slot !== void 0) {
              if (!validate61(data37.slot, { instancePath: instancePath + "/delegates/" + i2 + "/slot", parentData: data37, parentDataProperty: "slot", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate61.errors : appendErrors(vErrors, validate61.errors);
                errors = vErrors.length;
              }
            }
            if (data37.part !== void 0) {
              let data39 = data37.part;
              if (!(data39 === "calendar" || data39 === "facts" || data39 === "taxonomy" || data39 === "criteria" || data39 === "time-limits" || data39 === "evaluation")) {
                const err65 = { instancePath: instancePath + "/delegates/" + i2 + "/part", schemaPath: "#/properties/delegates/items/properties/part/enum", keyword: "enum", params: { allowedValues: schema80.properties.delegates.items.properties.part.enum } };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
            }
            if (data37.with !== void 0) {
              let data40 = data37.with;
              if (Array.isArray(data40)) {
                if (data40.length > 4) {
                  const err66 = { instancePath: instancePath + "/delegates/" + i2 + "/with", schemaPath: "#/properties/delegates/items/properties/with/maxItems", keyword: "maxItems", params: { limit: 4 } };
                  if (vErrors === null) {
                    vErrors = [err66];
                  } else {
                    vErrors.push(err66);
                  }
                  errors++;
                }
                if (data40.length < 1) {
                  const err67 = { instancePath: instancePath + "/delegates/" + i2 + "/with", schemaPath: "#/properties/delegates/items/properties/with/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
                const len3 = data40.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data41 = data40[i3];
                  if (!(data41 === "facts" || data41 === "taxonomy" || data41 === "criteria" || data41 === "time-limits" || data41 === "evaluation")) {
                    const err68 = { instancePath: instancePath + "/delegates/" + i2 + "/with/" + i3, schemaPath: "#/properties/delegates/items/properties/with/items/enum", keyword: "enum", params: { allowedValues: schema80.properties.delegates.items.properties.with.items.enum } };
                    if (vErrors === null) {
                      vErrors = [err68];
                    } else {
                      vErrors.push(err68);
                    }
                    errors++;
                  }
                }
              } else {
                const err69 = { instancePath: instancePath + "/delegates/" + i2 + "/with", schemaPath: "#/properties/delegates/items/properties/with/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
            }
            if (data37.summary !== void 0) {
              if (!validate64(data37.summary, { instancePath: instancePath + "/delegates/" + i2 + "/summary", parentData: data37, parentDataProperty: "summary", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
                errors = vErrors.length;
              }
            }
            if (data37.article !== void 0) {
              let data43 = data37.article;
              if (typeof data43 === "string") {
                if (func2(data43) > 120) {
                  const err70 = { instancePath: instancePath + "/delegates/" + i2 + "/article", schemaPath: "#/properties/delegates/items/properties/article/maxLength", keyword: "maxLength", params: { limit: 120 } };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
              } else {
                const err71 = { instancePath: instancePath + "/delegates/" + i2 + "/article", schemaPath: "#/properties/delegates/items/properties/article/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
            }
          } else {
            const err72 = { instancePath: instancePath + "/delegates/" + i2, schemaPath: "#/properties/delegates/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
        }
      } else {
        const err73 = { instancePath: instancePath + "/delegates", schemaPath: "#/properties/delegates/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err73];
        } else {
          vErrors.push(err73);
        }
        errors++;
      }
    }
    if (data.coverage !== void 0) {
      let data44 = data.coverage;
      if (Array.isArray(data44)) {
        if (data44.length > 500) {
          const err74 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/maxItems", keyword: "maxItems", params: { limit: 500 } };
          if (vErrors === null) {
            vErrors = [err74];
          } else {
            vErrors.push(err74);
          }
          errors++;
        }
        const len4 = data44.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data45 = data44[i4];
          if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
            if (data45.article === void 0) {
              const err75 = { instancePath: instancePath + "/coverage/" + i4, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "article" } };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
            if (data45.state === void 0) {
              const err76 = { instancePath: instancePath + "/coverage/" + i4, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "state" } };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
            for (const key7 in data45) {
              if (!(key7 === "article" || key7 === "state" || key7 === "reason")) {
                const err77 = { instancePath: instancePath + "/coverage/" + i4, schemaPath: "#/properties/coverage/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
            }
            if (data45.article !== void 0) {
              let data46 = data45.article;
              if (typeof data46 === "string") {
                if (func2(data46) > 120) {
                  const err78 = { instancePath: instancePath + "/coverage/" + i4 + "/article", schemaPath: "#/properties/coverage/items/properties/article/maxLength", keyword: "maxLength", params: { limit: 120 } };
                  if (vErrors === null) {
                    vErrors = [err78];
                  } else {
                    vErrors.push(err78);
                  }
                  errors++;
                }
                if (func2(data46) < 1) {
                  const err79 = { instancePath: instancePath + "/coverage/" + i4 + "/article", schemaPath: "#/properties/coverage/items/properties/article/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                }
              } else {
                const err80 = { instancePath: instancePath + "/coverage/" + i4 + "/article", schemaPath: "#/properties/coverage/items/properties/article/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
            }
            if (data45.state !== void 0) {
              let data47 = data45.state;
              if (!(data47 === "encoded" || data47 === "text-only" || data47 === "not-available")) {
                const err81 = { instancePath: instancePath + "/coverage/" + i4 + "/state", schemaPath: "#/properties/coverage/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema80.properties.coverage.items.properties.state.enum } };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            }
            if (data45.reason !== void 0) {
              if (!validate64(data45.reason, { instancePath: instancePath + "/coverage/" + i4 + "/reason", parentData: data45, parentDataProperty: "reason", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err82 = { instancePath: instancePath + "/coverage/" + i4, schemaPath: "#/properties/coverage/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
      } else {
        const err83 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
        }
        errors++;
      }
    }
    if (data.notice !== void 0) {
      if (!validate64(data.notice, { instancePath: instancePath + "/notice", parentData: data, parentDataProperty: "notice", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err84 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err84];
    } else {
      vErrors.push(err84);
    }
    errors++;
  }
  validate276.errors = vErrors;
  return errors === 0;
}
var validateTaxonomy = validate302;
var pattern21 = /* @__PURE__ */ new RegExp("^[a-z0-9]+([.+-][a-z0-9]+)*$", "u");
function validate303(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.codeStructure === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "codeStructure" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "title" || key0 === "codeStructure")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func2(data0) > 80) {
          const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 80 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern21.test(data0)) {
          const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([.+-][a-z0-9]+)*$" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate64(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.codeStructure !== void 0) {
      let data2 = data.codeStructure;
      const _errs6 = errors;
      let valid1 = false;
      let passing0 = null;
      const _errs7 = errors;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.type === void 0) {
          const err7 = { instancePath: instancePath + "/codeStructure", schemaPath: "#/properties/codeStructure/oneOf/0/required", keyword: "required", params: { missingProperty: "type" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2.category === void 0) {
          const err8 = { instancePath: instancePath + "/codeStructure", schemaPath: "#/properties/codeStructure/oneOf/0/required", keyword: "required", params: { missingProperty: "category" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data2.subcategory === void 0) {
          const err9 = { instancePath: instancePath + "/codeStructure", schemaPath: "#/properties/codeStructure/oneOf/0/required", keyword: "required", params: { missingProperty: "subcategory" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "type" || key1 === "category" || key1 === "subcategory")) {
            const err10 = { instancePath: instancePath + "/codeStructure", schemaPath: "#/properties/codeStructure/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data2.type !== void 0) {
          if ("digits" !== data2.type) {
            const err11 = { instancePath: instancePath + "/codeStructure/type", schemaPath: "#/properties/codeStructure/oneOf/0/properties/type/const", keyword: "const", params: { allowedValue: "digits" } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data2.category !== void 0) {
          let data4 = data2.category;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err12 = { instancePath: instancePath + "/codeStructure/category", schemaPath: "#/properties/codeStructure/oneOf/0/properties/category/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 > 6 || isNaN(data4)) {
              const err13 = { instancePath: instancePath + "/codeStructure/category", schemaPath: "#/properties/codeStructure/oneOf/0/properties/category/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (data4 < 1 || isNaN(data4)) {
              const err14 = { instancePath: instancePath + "/codeStructure/category", schemaPath: "#/properties/codeStructure/oneOf/0/properties/category/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
        }
        if (data2.subcategory !== void 0) {
          let data5 = data2.subcategory;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err15 = { instancePath: instancePath + "/codeStructure/subcategory", schemaPath: "#/properties/codeStructure/oneOf/0/properties/subcategory/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 6 || isNaN(data5)) {
              const err16 = { instancePath: instancePath + "/codeStructure/subcategory", schemaPath: "#/properties/codeStructure/oneOf/0/properties/subcategory/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data5 < 1 || isNaN(data5)) {
              const err17 = { instancePath: instancePath + "/codeStructure/subcategory", schemaPath: "#/properties/codeStructure/oneOf/0/properties/subcategory/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/codeStructure", schemaPath: "#/properties/codeStructure/oneOf/0/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      var _valid0 = _errs7 === errors;
      if (_valid0) {
        valid1 = true;
        passing0 = 0;
      }
      const _errs15 = errors;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.type === void 0) {
          const err19 = { instancePath: instancePath + "/codeStructure", schemaPath: "#/properties/codeStructure/oneOf/1/required", keyword: "required", params: { missingProperty: "type" } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        for (const key2 in data2) {
          if (!(key2 === "type")) {
            const err20 = { instancePath: instancePath + "/codeStructure", schemaPath: "#/properties/codeStructure/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data2.type !== void 0) {
          if ("slug" !== data2.type) {
            const err21 = { instancePath: instancePath + "/codeStructure/type", schemaPath: "#/properties/codeStructure/oneOf/1/properties/type/const", keyword: "const", params: { allowedValue: "slug" } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/codeStructure", schemaPath: "#/properties/codeStructure/oneOf/1/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      var _valid0 = _errs15 === errors;
      if (_valid0 && valid1) {
        valid1 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid1 = true;
          passing0 = 1;
        }
      }
      if (!valid1) {
        const err23 = { instancePath: instancePath + "/codeStructure", schemaPath: "#/properties/codeStructure/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      } else {
        errors = _errs6;
        if (vErrors !== null) {
          if (_errs6) {
            vErrors.length = _errs6;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate303.errors = vErrors;
  return errors === 0;
}
function validate309(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 80) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern5.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate309.errors = vErrors;
  return errors === 0;
}
function validate307(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.code === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.evidence === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "code" || key0 === "name" || key0 === "evidence" || key0 === "note")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if (!validate252(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate252.errors : appendErrors(vErrors, validate252.errors);
        errors = vErrors.length;
      }
    }
    if (data.code !== void 0) {
      if (!validate309(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate309.errors : appendErrors(vErrors, validate309.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate64(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.evidence !== void 0) {
      if (!validate67(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate67.errors : appendErrors(vErrors, validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate64(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate307.errors = vErrors;
  return errors === 0;
}
var schema86 = { "title": "TaxonomyEntry", "type": "object", "properties": { "kind": { "$ref": "#/$defs/defs.kind" }, "code": { "description": "null: the name is known, the code is not; such an entry can be listed, never decided.", "oneOf": [{ "$ref": "#/$defs/defs.code" }, { "type": "null" }] }, "key": { "description": "name:<slug>, required when code is null.", "type": "string", "pattern": "^name:[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 90 }, "category": { "$ref": "#/$defs/defs.code" }, "name": { "$ref": "#/$defs/defs.text" }, "aliases": { "description": "Other names under which sources write this entry, exactly as written.", "type": "array", "maxItems": 40, "items": { "type": "string", "minLength": 1, "maxLength": 120 } }, "origin": { "description": "national: in the national list; local: an extension of this issuer.", "enum": ["national", "local"] }, "evidence": { "$ref": "#/$defs/defs.evidence" }, "note": { "$ref": "#/$defs/defs.text" } }, "required": ["kind", "code", "category", "name", "evidence"], "additionalProperties": false };
var pattern23 = /* @__PURE__ */ new RegExp("^name:[a-z0-9]+(-[a-z0-9]+)*$", "u");
function validate315(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.code === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.category === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.evidence === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema86.properties, key0)) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if (!validate252(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate252.errors : appendErrors(vErrors, validate252.errors);
        errors = vErrors.length;
      }
    }
    if (data.code !== void 0) {
      let data1 = data.code;
      const _errs4 = errors;
      let valid1 = false;
      let passing0 = null;
      const _errs5 = errors;
      if (!validate309(data1, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate309.errors : appendErrors(vErrors, validate309.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs5 === errors;
      if (_valid0) {
        valid1 = true;
        passing0 = 0;
      }
      const _errs6 = errors;
      if (data1 !== null) {
        const err6 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      var _valid0 = _errs6 === errors;
      if (_valid0 && valid1) {
        valid1 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid1 = true;
          passing0 = 1;
        }
      }
      if (!valid1) {
        const err7 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      } else {
        errors = _errs4;
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.key !== void 0) {
      let data2 = data.key;
      if (typeof data2 === "string") {
        if (func2(data2) > 90) {
          const err8 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/maxLength", keyword: "maxLength", params: { limit: 90 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (!pattern23.test(data2)) {
          const err9 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/pattern", keyword: "pattern", params: { pattern: "^name:[a-z0-9]+(-[a-z0-9]+)*$" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.category !== void 0) {
      if (!validate309(data.category, { instancePath: instancePath + "/category", parentData: data, parentDataProperty: "category", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate309.errors : appendErrors(vErrors, validate309.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate64(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.aliases !== void 0) {
      let data5 = data.aliases;
      if (Array.isArray(data5)) {
        if (data5.length > 40) {
          const err11 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/maxItems", keyword: "maxItems", params: { limit: 40 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 === "string") {
            if (func2(data6) > 120) {
              const err12 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/maxLength", keyword: "maxLength", params: { limit: 120 } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (func2(data6) < 1) {
              const err13 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.origin !== void 0) {
      let data7 = data.origin;
      if (!(data7 === "national" || data7 === "local")) {
        const err16 = { instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: schema86.properties.origin.enum } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      if (!validate67(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate67.errors : appendErrors(vErrors, validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate64(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate315.errors = vErrors;
  return errors === 0;
}
function validate302(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.editions === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "editions" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.categories === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "categories" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.entries === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entries" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "editions" || key0 === "categories" || key0 === "entries")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err4 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.editions !== void 0) {
      let data1 = data.editions;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (Object.keys(data1).length < 1) {
          const err5 = { instancePath: instancePath + "/editions", schemaPath: "#/properties/editions/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "component" || key1 === "event")) {
            const err6 = { instancePath: instancePath + "/editions", schemaPath: "#/properties/editions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data1.component !== void 0) {
          if (!validate303(data1.component, { instancePath: instancePath + "/editions/component", parentData: data1, parentDataProperty: "component", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate303.errors : appendErrors(vErrors, validate303.errors);
            errors = vErrors.length;
          }
        }
        if (data1.event !== void 0) {
          if (!validate303(data1.event, { instancePath: instancePath + "/editions/event", parentData: data1, parentDataProperty: "event", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate303.errors : appendErrors(vErrors, validate303.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/editions", schemaPath: "#/properties/editions/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.categories !== void 0) {
      let data4 = data.categories;
      if (Array.isArray(data4)) {
        if (data4.length > 200) {
          const err8 = { instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/maxItems", keyword: "maxItems", params: { limit: 200 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate307(data4[i0], { instancePath: instancePath + "/categories/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate307.errors : appendErrors(vErrors, validate307.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.entries !== void 0) {
      let data6 = data.entries;
      if (Array.isArray(data6)) {
        if (data6.length > 5e3) {
          const err10 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data6.length < 1) {
          const err11 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate315(data6[i1], { instancePath: instancePath + "/entries/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate315.errors : appendErrors(vErrors, validate315.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate302.errors = vErrors;
  return errors === 0;
}
var validateTimeLimits = validate323;
function validate329(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.counts === void 0) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "counts" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.minutes === void 0) {
      const err1 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "minutes" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.label === void 0) {
      const err2 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "label" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.evidence === void 0) {
      const err3 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "evidence" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "counts" || key0 === "minutes" || key0 === "label" || key0 === "article" || key0 === "evidence" || key0 === "note")) {
        const err4 = { instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.counts !== void 0) {
      if ("elapsed" !== data.counts) {
        const err5 = { instancePath: instancePath + "/counts", schemaPath: "#/oneOf/0/properties/counts/const", keyword: "const", params: { allowedValue: "elapsed" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.minutes !== void 0) {
      let data1 = data.minutes;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err6 = { instancePath: instancePath + "/minutes", schemaPath: "#/oneOf/0/properties/minutes/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1e6 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/minutes", schemaPath: "#/oneOf/0/properties/minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/minutes", schemaPath: "#/oneOf/0/properties/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.label !== void 0) {
      if (!validate64(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.article !== void 0) {
      let data3 = data.article;
      if (typeof data3 === "string") {
        if (func2(data3) > 160) {
          const err9 = { instancePath: instancePath + "/article", schemaPath: "#/oneOf/0/properties/article/maxLength", keyword: "maxLength", params: { limit: 160 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/article", schemaPath: "#/oneOf/0/properties/article/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      if (!validate67(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate67.errors : appendErrors(vErrors, validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate64(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs12 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.counts === void 0) {
      const err12 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "counts" } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.minutes === void 0) {
      const err13 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "minutes" } };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.label === void 0) {
      const err14 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "label" } };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.evidence === void 0) {
      const err15 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "evidence" } };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    for (const key1 in data) {
      if (!(key1 === "counts" || key1 === "minutes" || key1 === "label" || key1 === "article" || key1 === "evidence" || key1 === "note")) {
        const err16 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.counts !== void 0) {
      if ("working-time" !== data.counts) {
        const err17 = { instancePath: instancePath + "/counts", schemaPath: "#/oneOf/1/properties/counts/const", keyword: "const", params: { allowedValue: "working-time" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.minutes !== void 0) {
      let data7 = data.minutes;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err18 = { instancePath: instancePath + "/minutes", schemaPath: "#/oneOf/1/properties/minutes/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 1e6 || isNaN(data7)) {
          const err19 = { instancePath: instancePath + "/minutes", schemaPath: "#/oneOf/1/properties/minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data7 < 1 || isNaN(data7)) {
          const err20 = { instancePath: instancePath + "/minutes", schemaPath: "#/oneOf/1/properties/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
    if (data.label !== void 0) {
      if (!validate64(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.article !== void 0) {
      let data9 = data.article;
      if (typeof data9 === "string") {
        if (func2(data9) > 160) {
          const err21 = { instancePath: instancePath + "/article", schemaPath: "#/oneOf/1/properties/article/maxLength", keyword: "maxLength", params: { limit: 160 } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/article", schemaPath: "#/oneOf/1/properties/article/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      if (!validate67(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate67.errors : appendErrors(vErrors, validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate64(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  var _valid0 = _errs12 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs23 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.counts === void 0) {
        const err24 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "counts" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (data.start === void 0) {
        const err25 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "start" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if (data.label === void 0) {
        const err26 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "label" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (data.evidence === void 0) {
        const err27 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "evidence" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      for (const key2 in data) {
        if (!(key2 === "counts" || key2 === "start" || key2 === "cutOff" || key2 === "label" || key2 === "article" || key2 === "evidence" || key2 === "note")) {
          const err28 = { instancePath, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      }
      if (data.counts !== void 0) {
        if ("working-days" !== data.counts) {
          const err29 = { instancePath: instancePath + "/counts", schemaPath: "#/oneOf/2/properties/counts/const", keyword: "const", params: { allowedValue: "working-days" } };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      }
      if (data.start !== void 0) {
        if ("roll" !== data.start) {
          const err30 = { instancePath: instancePath + "/start", schemaPath: "#/oneOf/2/properties/start/const", keyword: "const", params: { allowedValue: "roll" } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      }
      if (data.cutOff !== void 0) {
        let data14 = data.cutOff;
        if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
          if (data14.after === void 0) {
            const err31 = { instancePath: instancePath + "/cutOff", schemaPath: "#/oneOf/2/properties/cutOff/required", keyword: "required", params: { missingProperty: "after" } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
          if (data14.resumeAt === void 0) {
            const err32 = { instancePath: instancePath + "/cutOff", schemaPath: "#/oneOf/2/properties/cutOff/required", keyword: "required", params: { missingProperty: "resumeAt" } };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
          for (const key3 in data14) {
            if (!(key3 === "after" || key3 === "resumeAt")) {
              const err33 = { instancePath: instancePath + "/cutOff", schemaPath: "#/oneOf/2/properties/cutOff/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          }
          if (data14.after !== void 0) {
            if (!validate79(data14.after, { instancePath: instancePath + "/cutOff/after", parentData: data14, parentDataProperty: "after", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate79.errors : appendErrors(vErrors, validate79.errors);
              errors = vErrors.length;
            }
          }
          if (data14.resumeAt !== void 0) {
            if (!validate79(data14.resumeAt, { instancePath: instancePath + "/cutOff/resumeAt", parentData: data14, parentDataProperty: "resumeAt", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate79.errors : appendErrors(vErrors, validate79.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err34 = { instancePath: instancePath + "/cutOff", schemaPath: "#/oneOf/2/properties/cutOff/type", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      }
      if (data.label !== void 0) {
        if (!validate64(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
          errors = vErrors.length;
        }
      }
      if (data.article !== void 0) {
        let data18 = data.article;
        if (typeof data18 === "string") {
          if (func2(data18) > 160) {
            const err35 = { instancePath: instancePath + "/article", schemaPath: "#/oneOf/2/properties/article/maxLength", keyword: "maxLength", params: { limit: 160 } };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        } else {
          const err36 = { instancePath: instancePath + "/article", schemaPath: "#/oneOf/2/properties/article/type", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      }
      if (data.evidence !== void 0) {
        if (!validate67(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate67.errors : appendErrors(vErrors, validate67.errors);
          errors = vErrors.length;
        }
      }
      if (data.note !== void 0) {
        if (!validate64(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err37 = { instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err37];
      } else {
        vErrors.push(err37);
      }
      errors++;
    }
    var _valid0 = _errs23 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
      const _errs38 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.counts === void 0) {
          const err38 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "counts" } };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (data.label === void 0) {
          const err39 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "label" } };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        if (data.evidence === void 0) {
          const err40 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "evidence" } };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        for (const key4 in data) {
          if (!(key4 === "counts" || key4 === "label" || key4 === "article" || key4 === "evidence" || key4 === "note")) {
            const err41 = { instancePath, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data.counts !== void 0) {
          if ("calendar-days" !== data.counts) {
            const err42 = { instancePath: instancePath + "/counts", schemaPath: "#/oneOf/3/properties/counts/const", keyword: "const", params: { allowedValue: "calendar-days" } };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data.label !== void 0) {
          if (!validate64(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
            errors = vErrors.length;
          }
        }
        if (data.article !== void 0) {
          let data23 = data.article;
          if (typeof data23 === "string") {
            if (func2(data23) > 160) {
              const err43 = { instancePath: instancePath + "/article", schemaPath: "#/oneOf/3/properties/article/maxLength", keyword: "maxLength", params: { limit: 160 } };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          } else {
            const err44 = { instancePath: instancePath + "/article", schemaPath: "#/oneOf/3/properties/article/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data.evidence !== void 0) {
          if (!validate67(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate67.errors : appendErrors(vErrors, validate67.errors);
            errors = vErrors.length;
          }
        }
        if (data.note !== void 0) {
          if (!validate64(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err45 = { instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
      var _valid0 = _errs38 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
        }
      }
    }
  }
  if (!valid0) {
    const err46 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
    if (vErrors === null) {
      vErrors = [err46];
    } else {
      vErrors.push(err46);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate329.errors = vErrors;
  return errors === 0;
}
function validate323(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.zone === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "zone" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.calendar === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "calendar" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.computedWallTime === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "computedWallTime" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.units === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "units" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "zone" || key0 === "calendar" || key0 === "computedWallTime" || key0 === "units" || key0 === "startEvent" || key0 === "stopEvent")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err5 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.zone !== void 0) {
      if (!validate76(data.zone, { instancePath: instancePath + "/zone", parentData: data, parentDataProperty: "zone", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate76.errors : appendErrors(vErrors, validate76.errors);
        errors = vErrors.length;
      }
    }
    if (data.calendar !== void 0) {
      let data2 = data.calendar;
      const _errs6 = errors;
      let valid1 = false;
      let passing0 = null;
      const _errs7 = errors;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.own === void 0) {
          const err6 = { instancePath: instancePath + "/calendar", schemaPath: "#/properties/calendar/oneOf/0/required", keyword: "required", params: { missingProperty: "own" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "own")) {
            const err7 = { instancePath: instancePath + "/calendar", schemaPath: "#/properties/calendar/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data2.own !== void 0) {
          if (true !== data2.own) {
            const err8 = { instancePath: instancePath + "/calendar/own", schemaPath: "#/properties/calendar/oneOf/0/properties/own/const", keyword: "const", params: { allowedValue: true } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/calendar", schemaPath: "#/properties/calendar/oneOf/0/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      var _valid0 = _errs7 === errors;
      if (_valid0) {
        valid1 = true;
        passing0 = 0;
      }
      const _errs11 = errors;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.slot === void 0) {
          const err10 = { instancePath: instancePath + "/calendar", schemaPath: "#/properties/calendar/oneOf/1/required", keyword: "required", params: { missingProperty: "slot" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        for (const key2 in data2) {
          if (!(key2 === "slot")) {
            const err11 = { instancePath: instancePath + "/calendar", schemaPath: "#/properties/calendar/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data2.slot !== void 0) {
          if (!validate61(data2.slot, { instancePath: instancePath + "/calendar/slot", parentData: data2, parentDataProperty: "slot", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate61.errors : appendErrors(vErrors, validate61.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/calendar", schemaPath: "#/properties/calendar/oneOf/1/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      var _valid0 = _errs11 === errors;
      if (_valid0 && valid1) {
        valid1 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid1 = true;
          passing0 = 1;
        }
        const _errs15 = errors;
        if (data2 !== null) {
          const err13 = { instancePath: instancePath + "/calendar", schemaPath: "#/properties/calendar/oneOf/2/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        var _valid0 = _errs15 === errors;
        if (_valid0 && valid1) {
          valid1 = false;
          passing0 = [passing0, 2];
        } else {
          if (_valid0) {
            valid1 = true;
            passing0 = 2;
          }
        }
      }
      if (!valid1) {
        const err14 = { instancePath: instancePath + "/calendar", schemaPath: "#/properties/calendar/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      } else {
        errors = _errs6;
        if (vErrors !== null) {
          if (_errs6) {
            vErrors.length = _errs6;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.computedWallTime !== void 0) {
      let data5 = data.computedWallTime;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.onGap === void 0) {
          const err15 = { instancePath: instancePath + "/computedWallTime", schemaPath: "#/properties/computedWallTime/required", keyword: "required", params: { missingProperty: "onGap" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data5.onOverlap === void 0) {
          const err16 = { instancePath: instancePath + "/computedWallTime", schemaPath: "#/properties/computedWallTime/required", keyword: "required", params: { missingProperty: "onOverlap" } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        for (const key3 in data5) {
          if (!(key3 === "onGap" || key3 === "onOverlap")) {
            const err17 = { instancePath: instancePath + "/computedWallTime", schemaPath: "#/properties/computedWallTime/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data5.onGap !== void 0) {
          if (!validate245(data5.onGap, { instancePath: instancePath + "/computedWallTime/onGap", parentData: data5, parentDataProperty: "onGap", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate245.errors : appendErrors(vErrors, validate245.errors);
            errors = vErrors.length;
          }
        }
        if (data5.onOverlap !== void 0) {
          if (!validate247(data5.onOverlap, { instancePath: instancePath + "/computedWallTime/onOverlap", parentData: data5, parentDataProperty: "onOverlap", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate247.errors : appendErrors(vErrors, validate247.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/computedWallTime", schemaPath: "#/properties/computedWallTime/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.units !== void 0) {
      let data8 = data.units;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (Object.keys(data8).length < 1) {
          const err19 = { instancePath: instancePath + "/units", schemaPath: "#/properties/units/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        for (const key4 in data8) {
          const _errs24 = errors;
          if (!validate126(key4, { instancePath: instancePath + "/units", parentData: data8, parentDataProperty: "units", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate126.errors : appendErrors(vErrors, validate126.errors);
            errors = vErrors.length;
          }
          var valid5 = _errs24 === errors;
          if (!valid5) {
            const err20 = { instancePath: instancePath + "/units", schemaPath: "#/properties/units/propertyNames", keyword: "propertyNames", params: { propertyName: key4 } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        for (const key5 in data8) {
          if (!validate329(data8[key5], { instancePath: instancePath + "/units/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data8, parentDataProperty: key5, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate329.errors : appendErrors(vErrors, validate329.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.startEvent !== void 0) {
      if (!validate64(data.startEvent, { instancePath: instancePath + "/startEvent", parentData: data, parentDataProperty: "startEvent", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.stopEvent !== void 0) {
      if (!validate64(data.stopEvent, { instancePath: instancePath + "/stopEvent", parentData: data, parentDataProperty: "stopEvent", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : appendErrors(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate323.errors = vErrors;
  return errors === 0;
}
var validateVectors = validate347;
var schema91 = { "title": "VectorTest", "type": "object", "properties": { "description": { "type": "string", "minLength": 1 }, "when": { "title": "VectorQuestion", "oneOf": [{ "title": "FilingQuestion", "type": "object", "properties": { "filing": { "type": "object", "properties": { "kind": { "type": "string" }, "code": { "type": "string" }, "edition": { "type": "string" }, "facts": { "type": "object" }, "startedAt": { "type": ["string", "integer"] }, "areaGrade": { "$ref": "#/$defs/defs.areaGrade" }, "continues": { "description": "The earlier stage: its case and the row it was filed under.", "type": "object", "properties": { "case": { "type": "string", "minLength": 1 }, "criterion": { "$ref": "#/$defs/defs.criterionId" } }, "required": ["case", "criterion"], "additionalProperties": false } }, "required": ["kind", "code", "facts"], "additionalProperties": false } }, "required": ["filing"], "additionalProperties": false }, { "title": "DeadlineQuestion", "type": "object", "properties": { "deadline": { "type": "object", "properties": { "criterion": { "type": "string" }, "limit": { "type": "object" }, "areaGrade": { "$ref": "#/$defs/defs.areaGrade" }, "startedAt": { "type": ["string", "integer"] } }, "required": ["startedAt"], "additionalProperties": false } }, "required": ["deadline"], "additionalProperties": false }, { "title": "WorkingTimeQuestion", "type": "object", "properties": { "workingTime": { "type": "object", "properties": { "from": { "type": ["string", "integer"] }, "to": { "type": ["string", "integer"] } }, "required": ["from", "to"], "additionalProperties": false } }, "required": ["workingTime"], "additionalProperties": false }, { "title": "WorkdayQuestion", "type": "object", "properties": { "workday": { "$ref": "#/$defs/defs.localDate" } }, "required": ["workday"], "additionalProperties": false }] }, "then": { "description": "The expected value: an outcome object, an ISO instant, milliseconds, or a boolean." }, "refused": { "type": "array", "minItems": 1, "items": { "type": "string" } } }, "required": ["description", "when"], "additionalProperties": false };
function validate353(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.description === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.when === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "when" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "description" || key0 === "when" || key0 === "then" || key0 === "refused")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data0 = data.description;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      let data1 = data.when;
      const _errs5 = errors;
      let valid1 = false;
      let passing0 = null;
      const _errs6 = errors;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.filing === void 0) {
          const err5 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/oneOf/0/required", keyword: "required", params: { missingProperty: "filing" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "filing")) {
            const err6 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data1.filing !== void 0) {
          let data2 = data1.filing;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.kind === void 0) {
              const err7 = { instancePath: instancePath + "/when/filing", schemaPath: "#/properties/when/oneOf/0/properties/filing/required", keyword: "required", params: { missingProperty: "kind" } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data2.code === void 0) {
              const err8 = { instancePath: instancePath + "/when/filing", schemaPath: "#/properties/when/oneOf/0/properties/filing/required", keyword: "required", params: { missingProperty: "code" } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data2.facts === void 0) {
              const err9 = { instancePath: instancePath + "/when/filing", schemaPath: "#/properties/when/oneOf/0/properties/filing/required", keyword: "required", params: { missingProperty: "facts" } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            for (const key2 in data2) {
              if (!(key2 === "kind" || key2 === "code" || key2 === "edition" || key2 === "facts" || key2 === "startedAt" || key2 === "areaGrade" || key2 === "continues")) {
                const err10 = { instancePath: instancePath + "/when/filing", schemaPath: "#/properties/when/oneOf/0/properties/filing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data2.kind !== void 0) {
              if (typeof data2.kind !== "string") {
                const err11 = { instancePath: instancePath + "/when/filing/kind", schemaPath: "#/properties/when/oneOf/0/properties/filing/properties/kind/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data2.code !== void 0) {
              if (typeof data2.code !== "string") {
                const err12 = { instancePath: instancePath + "/when/filing/code", schemaPath: "#/properties/when/oneOf/0/properties/filing/properties/code/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data2.edition !== void 0) {
              if (typeof data2.edition !== "string") {
                const err13 = { instancePath: instancePath + "/when/filing/edition", schemaPath: "#/properties/when/oneOf/0/properties/filing/properties/edition/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data2.facts !== void 0) {
              let data6 = data2.facts;
              if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
                const err14 = { instancePath: instancePath + "/when/filing/facts", schemaPath: "#/properties/when/oneOf/0/properties/filing/properties/facts/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data2.startedAt !== void 0) {
              let data7 = data2.startedAt;
              if (typeof data7 !== "string" && !(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                const err15 = { instancePath: instancePath + "/when/filing/startedAt", schemaPath: "#/properties/when/oneOf/0/properties/filing/properties/startedAt/type", keyword: "type", params: { type: schema91.properties.when.oneOf[0].properties.filing.properties.startedAt.type } };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data2.areaGrade !== void 0) {
              if (!validate137(data2.areaGrade, { instancePath: instancePath + "/when/filing/areaGrade", parentData: data2, parentDataProperty: "areaGrade", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate137.errors : appendErrors(vErrors, validate137.errors);
                errors = vErrors.length;
              }
            }
            if (data2.continues !== void 0) {
              let data9 = data2.continues;
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                if (data9.case === void 0) {
                  const err16 = { instancePath: instancePath + "/when/filing/continues", schemaPath: "#/properties/when/oneOf/0/properties/filing/properties/continues/required", keyword: "required", params: { missingProperty: "case" } };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
                if (data9.criterion === void 0) {
                  const err17 = { instancePath: instancePath + "/when/filing/continues", schemaPath: "#/properties/when/oneOf/0/properties/filing/properties/continues/required", keyword: "required", params: { missingProperty: "criterion" } };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
                for (const key3 in data9) {
                  if (!(key3 === "case" || key3 === "criterion")) {
                    const err18 = { instancePath: instancePath + "/when/filing/continues", schemaPath: "#/properties/when/oneOf/0/properties/filing/properties/continues/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                }
                if (data9.case !== void 0) {
                  let data10 = data9.case;
                  if (typeof data10 === "string") {
                    if (func2(data10) < 1) {
                      const err19 = { instancePath: instancePath + "/when/filing/continues/case", schemaPath: "#/properties/when/oneOf/0/properties/filing/properties/continues/properties/case/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err19];
                      } else {
                        vErrors.push(err19);
                      }
                      errors++;
                    }
                  } else {
                    const err20 = { instancePath: instancePath + "/when/filing/continues/case", schemaPath: "#/properties/when/oneOf/0/properties/filing/properties/continues/properties/case/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                }
                if (data9.criterion !== void 0) {
                  if (!validate115(data9.criterion, { instancePath: instancePath + "/when/filing/continues/criterion", parentData: data9, parentDataProperty: "criterion", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate115.errors : appendErrors(vErrors, validate115.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err21 = { instancePath: instancePath + "/when/filing/continues", schemaPath: "#/properties/when/oneOf/0/properties/filing/properties/continues/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
          } else {
            const err22 = { instancePath: instancePath + "/when/filing", schemaPath: "#/properties/when/oneOf/0/properties/filing/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/oneOf/0/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      var _valid0 = _errs6 === errors;
      if (_valid0) {
        valid1 = true;
        passing0 = 0;
      }
      const _errs29 = errors;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.deadline === void 0) {
          const err24 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/oneOf/1/required", keyword: "required", params: { missingProperty: "deadline" } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        for (const key4 in data1) {
          if (!(key4 === "deadline")) {
            const err25 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data1.deadline !== void 0) {
          let data12 = data1.deadline;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.startedAt === void 0) {
              const err26 = { instancePath: instancePath + "/when/deadline", schemaPath: "#/properties/when/oneOf/1/properties/deadline/required", keyword: "required", params: { missingProperty: "startedAt" } };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            for (const key5 in data12) {
              if (!(key5 === "criterion" || key5 === "limit" || key5 === "areaGrade" || key5 === "startedAt")) {
                const err27 = { instancePath: instancePath + "/when/deadline", schemaPath: "#/properties/when/oneOf/1/properties/deadline/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data12.criterion !== void 0) {
              if (typeof data12.criterion !== "string") {
                const err28 = { instancePath: instancePath + "/when/deadline/criterion", schemaPath: "#/properties/when/oneOf/1/properties/deadline/properties/criterion/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data12.limit !== void 0) {
              let data14 = data12.limit;
              if (!(data14 && typeof data14 == "object" && !Array.isArray(data14))) {
                const err29 = { instancePath: instancePath + "/when/deadline/limit", schemaPath: "#/properties/when/oneOf/1/properties/deadline/properties/limit/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data12.areaGrade !== void 0) {
              if (!validate137(data12.areaGrade, { instancePath: instancePath + "/when/deadline/areaGrade", parentData: data12, parentDataProperty: "areaGrade", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate137.errors : appendErrors(vErrors, validate137.errors);
                errors = vErrors.length;
              }
            }
            if (data12.startedAt !== void 0) {
              let data16 = data12.startedAt;
              if (typeof data16 !== "string" && !(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                const err30 = { instancePath: instancePath + "/when/deadline/startedAt", schemaPath: "#/properties/when/oneOf/1/properties/deadline/properties/startedAt/type", keyword: "type", params: { type: schema91.properties.when.oneOf[1].properties.deadline.properties.startedAt.type } };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
          } else {
            const err31 = { instancePath: instancePath + "/when/deadline", schemaPath: "#/properties/when/oneOf/1/properties/deadline/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/oneOf/1/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      var _valid0 = _errs29 === errors;
      if (_valid0 && valid1) {
        valid1 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid1 = true;
          passing0 = 1;
        }
        const _errs42 = errors;
        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
          if (data1.workingTime === void 0) {
            const err33 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/oneOf/2/required", keyword: "required", params: { missingProperty: "workingTime" } };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
          for (const key6 in data1) {
            if (!(key6 === "workingTime")) {
              const err34 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          }
          if (data1.workingTime !== void 0) {
            let data17 = data1.workingTime;
            if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
              if (data17.from === void 0) {
                const err35 = { instancePath: instancePath + "/when/workingTime", schemaPath: "#/properties/when/oneOf/2/properties/workingTime/required", keyword: "required", params: { missingProperty: "from" } };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
              if (data17.to === void 0) {
                const err36 = { instancePath: instancePath + "/when/workingTime", schemaPath: "#/properties/when/oneOf/2/properties/workingTime/required", keyword: "required", params: { missingProperty: "to" } };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
              for (const key7 in data17) {
                if (!(key7 === "from" || key7 === "to")) {
                  const err37 = { instancePath: instancePath + "/when/workingTime", schemaPath: "#/properties/when/oneOf/2/properties/workingTime/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
              }
              if (data17.from !== void 0) {
                let data18 = data17.from;
                if (typeof data18 !== "string" && !(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                  const err38 = { instancePath: instancePath + "/when/workingTime/from", schemaPath: "#/properties/when/oneOf/2/properties/workingTime/properties/from/type", keyword: "type", params: { type: schema91.properties.when.oneOf[2].properties.workingTime.properties.from.type } };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              }
              if (data17.to !== void 0) {
                let data19 = data17.to;
                if (typeof data19 !== "string" && !(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                  const err39 = { instancePath: instancePath + "/when/workingTime/to", schemaPath: "#/properties/when/oneOf/2/properties/workingTime/properties/to/type", keyword: "type", params: { type: schema91.properties.when.oneOf[2].properties.workingTime.properties.to.type } };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
              }
            } else {
              const err40 = { instancePath: instancePath + "/when/workingTime", schemaPath: "#/properties/when/oneOf/2/properties/workingTime/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          }
        } else {
          const err41 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/oneOf/2/type", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        var _valid0 = _errs42 === errors;
        if (_valid0 && valid1) {
          valid1 = false;
          passing0 = [passing0, 2];
        } else {
          if (_valid0) {
            valid1 = true;
            passing0 = 2;
          }
          const _errs52 = errors;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.workday === void 0) {
              const err42 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/oneOf/3/required", keyword: "required", params: { missingProperty: "workday" } };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            for (const key8 in data1) {
              if (!(key8 === "workday")) {
                const err43 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data1.workday !== void 0) {
              if (!validate56(data1.workday, { instancePath: instancePath + "/when/workday", parentData: data1, parentDataProperty: "workday", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate56.errors : appendErrors(vErrors, validate56.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err44 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/oneOf/3/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
          var _valid0 = _errs52 === errors;
          if (_valid0 && valid1) {
            valid1 = false;
            passing0 = [passing0, 3];
          } else {
            if (_valid0) {
              valid1 = true;
              passing0 = 3;
            }
          }
        }
      }
      if (!valid1) {
        const err45 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      } else {
        errors = _errs5;
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.refused !== void 0) {
      let data21 = data.refused;
      if (Array.isArray(data21)) {
        if (data21.length < 1) {
          const err46 = { instancePath: instancePath + "/refused", schemaPath: "#/properties/refused/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        const len0 = data21.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data21[i0] !== "string") {
            const err47 = { instancePath: instancePath + "/refused/" + i0, schemaPath: "#/properties/refused/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
      } else {
        const err48 = { instancePath: instancePath + "/refused", schemaPath: "#/properties/refused/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
  } else {
    const err49 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err49];
    } else {
      vErrors.push(err49);
    }
    errors++;
  }
  validate353.errors = vErrors;
  return errors === 0;
}
function validate348(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.description === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.on === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "on" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.tests === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tests" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "description" || key0 === "article" || key0 === "on" || key0 === "bind" || key0 === "standards" || key0 === "allowDraft" || key0 === "knownAt" || key0 === "tests")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data0 = data.description;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err4 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.article !== void 0) {
      let data1 = data.article;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err6 = { instancePath: instancePath + "/article", schemaPath: "#/properties/article/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/article", schemaPath: "#/properties/article/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.on !== void 0) {
      if (!validate56(data.on, { instancePath: instancePath + "/on", parentData: data, parentDataProperty: "on", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : appendErrors(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.bind !== void 0) {
      let data3 = data.bind;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (!validate82(data3[key1], { instancePath: instancePath + "/bind/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate82.errors : appendErrors(vErrors, validate82.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/bind", schemaPath: "#/properties/bind/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.standards !== void 0) {
      let data5 = data.standards;
      if (Array.isArray(data5)) {
        if (data5.length > 20) {
          const err9 = { instancePath: instancePath + "/standards", schemaPath: "#/properties/standards/maxItems", keyword: "maxItems", params: { limit: 20 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data5.length < 1) {
          const err10 = { instancePath: instancePath + "/standards", schemaPath: "#/properties/standards/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate82(data5[i0], { instancePath: instancePath + "/standards/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate82.errors : appendErrors(vErrors, validate82.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/standards", schemaPath: "#/properties/standards/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.allowDraft !== void 0) {
      if (true !== data.allowDraft) {
        const err12 = { instancePath: instancePath + "/allowDraft", schemaPath: "#/properties/allowDraft/const", keyword: "const", params: { allowedValue: true } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.knownAt !== void 0) {
      if (!validate56(data.knownAt, { instancePath: instancePath + "/knownAt", parentData: data, parentDataProperty: "knownAt", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : appendErrors(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.tests !== void 0) {
      let data9 = data.tests;
      if (Array.isArray(data9)) {
        if (data9.length > 5e3) {
          const err13 = { instancePath: instancePath + "/tests", schemaPath: "#/properties/tests/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data9.length < 1) {
          const err14 = { instancePath: instancePath + "/tests", schemaPath: "#/properties/tests/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate353(data9[i1], { instancePath: instancePath + "/tests/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate353.errors : appendErrors(vErrors, validate353.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate348.errors = vErrors;
  return errors === 0;
}
function validate347(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.groups === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "groups" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "groups")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err2 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.groups !== void 0) {
      let data1 = data.groups;
      if (Array.isArray(data1)) {
        if (data1.length > 500) {
          const err3 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/maxItems", keyword: "maxItems", params: { limit: 500 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data1.length < 1) {
          const err4 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate348(data1[i0], { instancePath: instancePath + "/groups/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate348.errors : appendErrors(vErrors, validate348.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate347.errors = vErrors;
  return errors === 0;
}

// packages/schema/src/generated/schema-shapes.ts
var schemaShapes = { "calendar.coverage": { "type": "object", "properties": { "from": { "$ref": "#/$defs/defs.localDate" }, "to": { "$ref": "#/$defs/defs.localDate" } }, "required": ["from", "to"], "additionalProperties": false }, "calendar.daysOff": { "type": "object", "properties": { "$schema": { "type": "string" }, "type": { "const": "days-off" }, "coverage": { "$ref": "#/$defs/calendar.coverage" }, "nextNoticeNeededFrom": { "type": "string", "pattern": "^[0-9]{2}-[0-9]{2}$" }, "notices": { "type": "array", "minItems": 1, "maxItems": 400, "items": { "$ref": "#/$defs/calendar.notice" } } }, "required": ["type", "coverage", "nextNoticeNeededFrom", "notices"], "additionalProperties": false }, "calendar.notice": { "type": "object", "properties": { "id": { "$ref": "#/$defs/defs.slug" }, "year": { "type": "integer", "minimum": 1900, "maximum": 2200 }, "amends": { "$ref": "#/$defs/defs.slug" }, "title": { "$ref": "#/$defs/defs.text" }, "number": { "type": "string", "maxLength": 60 }, "published": { "$ref": "#/$defs/defs.localDate" }, "publishedEvidence": { "$ref": "#/$defs/defs.evidence" }, "url": { "type": "string", "pattern": "^https?://[^ ]+$", "maxLength": 300 }, "note": { "$ref": "#/$defs/defs.text" }, "days": { "type": "array", "minItems": 1, "maxItems": 200, "items": { "type": "object", "properties": { "date": { "$ref": "#/$defs/defs.localDate" }, "type": { "enum": ["off", "make-up-workday"] }, "name": { "$ref": "#/$defs/defs.text" }, "evidence": { "$ref": "#/$defs/defs.evidence" } }, "required": ["date", "type", "name"], "additionalProperties": false } } }, "required": ["id", "year", "title", "published", "publishedEvidence", "days"], "additionalProperties": false }, "calendar.working": { "type": "object", "properties": { "$schema": { "type": "string" }, "type": { "const": "working" }, "zone": { "$ref": "#/$defs/defs.zoneId" }, "weekdays": { "type": "array", "minItems": 1, "maxItems": 7, "items": { "type": "integer", "minimum": 1, "maximum": 7 } }, "schedules": { "type": "array", "maxItems": 200, "items": { "type": "object", "properties": { "from": { "$ref": "#/$defs/defs.localDate" }, "shifts": { "type": "array", "minItems": 1, "maxItems": 12, "items": { "type": "object", "properties": { "from": { "$ref": "#/$defs/defs.clockTime" }, "to": { "$ref": "#/$defs/defs.clockTime" } }, "required": ["from", "to"], "additionalProperties": false } } }, "required": ["from", "shifts"], "additionalProperties": false } }, "daysOff": { "oneOf": [{ "$ref": "#/$defs/defs.standardId" }, { "type": "null" }] }, "coverage": { "$ref": "#/$defs/calendar.coverage" }, "evidence": { "$ref": "#/$defs/defs.evidence" }, "note": { "$ref": "#/$defs/defs.text" } }, "required": ["type", "zone", "weekdays", "schedules", "daysOff", "evidence"], "additionalProperties": false }, "calendar": { "type": "object", "required": ["type"], "oneOf": [{ "$ref": "#/$defs/calendar.daysOff" }, { "$ref": "#/$defs/calendar.working" }] }, "criteria.row": { "type": "object", "properties": { "id": { "$ref": "#/$defs/defs.criterionId" }, "article": { "type": "string", "minLength": 1, "maxLength": 160 }, "fragmentSha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "summary": { "$ref": "#/$defs/defs.text" }, "condition": { "oneOf": [{ "$ref": "#/$defs/defs.condition" }, { "type": "null" }] }, "exclusions": { "type": "array", "maxItems": 40, "items": { "$ref": "#/$defs/criteria.exclusion" } }, "timeLimit": { "$ref": "#/$defs/defs.timeLimit" }, "continues": { "type": "array", "minItems": 1, "maxItems": 20, "items": { "$ref": "#/$defs/defs.criterionId" } }, "closing": { "$ref": "#/$defs/criteria.closing" }, "disposing": { "type": "array", "maxItems": 20, "items": { "type": "string", "minLength": 1, "maxLength": 80 } }, "supervising": { "type": "array", "maxItems": 20, "items": { "type": "string", "minLength": 1, "maxLength": 80 } }, "evidence": { "$ref": "#/$defs/defs.evidence" }, "ambiguities": { "type": "array", "maxItems": 20, "items": { "$ref": "#/$defs/criteria.ambiguity" } }, "prior": { "$ref": "#/$defs/criteria.prior" }, "scope": { "$ref": "#/$defs/defs.text" }, "note": { "$ref": "#/$defs/defs.text" }, "examples": { "type": "array", "maxItems": 20, "items": { "$ref": "#/$defs/criteria.example" } } }, "required": ["id", "article", "summary", "condition", "timeLimit", "evidence"], "additionalProperties": false }, "criteria.domain": { "type": "object", "properties": { "summary": { "$ref": "#/$defs/defs.text" }, "condition": { "oneOf": [{ "$ref": "#/$defs/defs.condition" }, { "type": "null" }] }, "evidence": { "$ref": "#/$defs/defs.evidence" } }, "required": ["summary", "condition", "evidence"], "additionalProperties": false }, "criteria.exclusion": { "type": "object", "properties": { "summary": { "$ref": "#/$defs/defs.text" }, "condition": { "$ref": "#/$defs/defs.condition" }, "evidence": { "$ref": "#/$defs/defs.evidence" } }, "required": ["summary", "evidence"], "additionalProperties": false }, "criteria.closing": { "type": "object", "properties": { "summary": { "$ref": "#/$defs/defs.text" }, "actions": { "type": "array", "maxItems": 20, "items": { "$ref": "#/$defs/defs.slug" } }, "mode": { "enum": ["all", "any", "ambiguous"] } }, "required": ["summary", "mode"], "additionalProperties": false }, "criteria.ambiguity": { "type": "object", "properties": { "type": { "enum": ["and-or", "all-or-any", "unit", "threshold-scope", "untestable-part", "other"] }, "summary": { "$ref": "#/$defs/defs.text" }, "reading": { "$ref": "#/$defs/defs.text" } }, "required": ["type", "summary"], "additionalProperties": false }, "criteria.prior": { "type": "object", "properties": { "timeLimit": { "$ref": "#/$defs/defs.knownTimeLimit" }, "season": { "$ref": "#/$defs/defs.slug" }, "threshold": { "$ref": "#/$defs/defs.leaf" } }, "minProperties": 1, "additionalProperties": false }, "criteria.example": { "type": "object", "properties": { "facts": { "type": "object" }, "applies": { "enum": [true, false, "unknown"] } }, "required": ["facts", "applies"], "additionalProperties": false }, "criteria": { "type": "object", "properties": { "$schema": { "type": "string" }, "hitPolicy": { "type": "object", "properties": { "policy": { "enum": ["unique", "first", "shortest", "all"] }, "evidence": { "$ref": "#/$defs/defs.evidence" }, "note": { "$ref": "#/$defs/defs.text" } }, "required": ["policy", "evidence"], "additionalProperties": false }, "conditions": { "type": "object", "propertyNames": { "$ref": "#/$defs/defs.slug" }, "additionalProperties": { "$ref": "#/$defs/defs.condition" } }, "domains": { "type": "object", "propertyNames": { "$ref": "#/$defs/defs.subcategoryKey" }, "additionalProperties": { "$ref": "#/$defs/criteria.domain" } }, "closingActions": { "type": "object", "propertyNames": { "$ref": "#/$defs/defs.slug" }, "additionalProperties": { "$ref": "#/$defs/defs.text" } }, "rows": { "type": "array", "minItems": 1, "maxItems": 2e4, "items": { "$ref": "#/$defs/criteria.row" } } }, "required": ["hitPolicy", "rows"], "additionalProperties": false }, "defs.standardId": { "type": "string", "pattern": "^[a-z0-9]+([.-][a-z0-9]+)*$", "maxLength": 80 }, "defs.semver": { "type": "string", "pattern": "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$", "maxLength": 20 }, "defs.slug": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 80 }, "defs.factId": { "type": "string", "pattern": "^[a-z][a-zA-Z0-9]*$", "maxLength": 60 }, "defs.localDate": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "defs.clockTime": { "type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$" }, "defs.zoneId": { "type": "string", "pattern": "^[A-Za-z]+(/[A-Za-z0-9_+-]+)*$", "maxLength": 60 }, "defs.text": { "type": "object", "properties": { "zh": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "en": { "type": "string", "minLength": 1, "maxLength": 2e3 } }, "required": ["zh"], "additionalProperties": false }, "defs.evidence": { "enum": ["published", "derived", "inferred"] }, "defs.kind": { "enum": ["component", "event"] }, "defs.code": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 80 }, "defs.criterionId": { "type": "string", "pattern": "^(component|event)/[a-z0-9]+(-[a-z0-9]+)*/[1-9][0-9]*$", "maxLength": 120 }, "defs.subcategoryKey": { "type": "string", "pattern": "^(component|event)/[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 100 }, "defs.rational": { "type": "object", "properties": { "numerator": { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 }, "denominator": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } }, "required": ["numerator", "denominator"], "additionalProperties": false }, "defs.unit": { "enum": ["mm", "cm", "m", "km", "mm2", "cm2", "m2", "km2", "l", "m3", "g", "kg", "t", "station", "piece", "db"] }, "defs.timeUnitId": { "type": "string", "pattern": "^[a-z]+(-[a-z]+)*$", "maxLength": 40 }, "defs.knownTimeLimit": { "type": "object", "properties": { "value": { "type": "integer", "minimum": 1, "maximum": 1e5 }, "unit": { "$ref": "#/$defs/defs.timeUnitId" }, "unitEvidence": { "$ref": "#/$defs/defs.evidence" }, "printed": { "type": "string", "minLength": 1, "maxLength": 40 }, "fit": { "$ref": "#/$defs/defs.limitFit" } }, "required": ["value", "unit"], "additionalProperties": false }, "defs.unknownTimeLimit": { "type": "object", "properties": { "unknown": { "$ref": "#/$defs/defs.text" }, "fit": { "$ref": "#/$defs/defs.limitFit" } }, "required": ["unknown"], "additionalProperties": false }, "defs.limitFit": { "type": "object", "properties": { "cases": { "type": "integer", "minimum": 0 }, "targets": { "type": "integer", "minimum": 0 }, "reproduced": { "type": "integer", "minimum": 0 }, "toleranceSeconds": { "type": "integer", "minimum": 0 } }, "required": ["cases", "targets", "reproduced", "toleranceSeconds"], "additionalProperties": false }, "defs.areaGrade": { "type": "string", "pattern": "^[A-Z]$" }, "defs.gradedTimeLimit": { "type": "object", "properties": { "byAreaGrade": { "type": "object", "minProperties": 1, "propertyNames": { "$ref": "#/$defs/defs.areaGrade" }, "additionalProperties": { "$ref": "#/$defs/defs.knownTimeLimit" } }, "fallback": { "type": "string", "pattern": "^(refuse|same-as:[A-Z])$" } }, "required": ["byAreaGrade", "fallback"], "additionalProperties": false }, "defs.timeLimit": { "oneOf": [{ "$ref": "#/$defs/defs.knownTimeLimit" }, { "$ref": "#/$defs/defs.unknownTimeLimit" }, { "$ref": "#/$defs/defs.gradedTimeLimit" }] }, "defs.conditionValue": { "oneOf": [{ "type": "boolean" }, { "type": "number" }, { "type": "string", "maxLength": 200 }, { "$ref": "#/$defs/defs.rational" }, { "type": "array", "minItems": 1, "maxItems": 200, "items": { "type": ["string", "number"] } }] }, "defs.leaf": { "type": "object", "properties": { "fact": { "$ref": "#/$defs/defs.factId" }, "operator": { "enum": ["equal", "notEqual", "in", "notIn", "contains", "doesNotContain", "lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"] }, "value": { "$ref": "#/$defs/defs.conditionValue" }, "unit": { "$ref": "#/$defs/defs.unit" } }, "required": ["fact", "operator", "value"], "additionalProperties": false }, "defs.condition": { "oneOf": [{ "type": "object", "properties": { "all": { "type": "array", "minItems": 1, "maxItems": 200, "items": { "$ref": "#/$defs/defs.condition" } } }, "required": ["all"], "additionalProperties": false }, { "type": "object", "properties": { "any": { "type": "array", "minItems": 1, "maxItems": 200, "items": { "$ref": "#/$defs/defs.condition" } } }, "required": ["any"], "additionalProperties": false }, { "type": "object", "properties": { "not": { "$ref": "#/$defs/defs.condition" } }, "required": ["not"], "additionalProperties": false }, { "type": "object", "properties": { "condition": { "$ref": "#/$defs/defs.slug" } }, "required": ["condition"], "additionalProperties": false }, { "$ref": "#/$defs/defs.leaf" }] }, "defs.rounding": { "type": "object", "properties": { "decimals": { "type": "integer", "minimum": 0, "maximum": 12 }, "mode": { "enum": ["half-up", "half-even", "down", "up"] } }, "required": ["decimals", "mode"], "additionalProperties": false }, "defs.onGap": { "enum": ["forward", "refuse"] }, "defs.onOverlap": { "enum": ["earlier", "later", "refuse"] }, "equivalent-mutants.mutant": { "type": "object", "properties": { "part": { "enum": ["standard", "facts", "taxonomy", "criteria", "calendar", "time-limits", "overrides"] }, "rule": { "$ref": "#/$defs/defs.criterionId" }, "pointer": { "type": "string", "maxLength": 400 }, "change": { "enum": ["number", "date", "clock-time", "row-number", "unit", "counting", "operator", "code", "group", "removal", "hit-policy", "fallback"] }, "to": {}, "reason": { "$ref": "#/$defs/defs.text" } }, "required": ["part", "pointer", "change", "reason"], "additionalProperties": false }, "equivalent-mutants": { "type": "object", "properties": { "$schema": { "type": "string" }, "mutants": { "type": "array", "minItems": 1, "maxItems": 2e3, "items": { "$ref": "#/$defs/equivalent-mutants.mutant" } } }, "required": ["mutants"], "additionalProperties": false }, "evaluation.column": { "enum": ["reportedAt", "startedAt", "dueAt", "disposedAt", "closedAt", "filed", "voided", "rework"] }, "evaluation.predicate": { "oneOf": [{ "type": "object", "properties": { "all": { "type": "array", "minItems": 1, "maxItems": 50, "items": { "$ref": "#/$defs/evaluation.predicate" } } }, "required": ["all"], "additionalProperties": false }, { "type": "object", "properties": { "any": { "type": "array", "minItems": 1, "maxItems": 50, "items": { "$ref": "#/$defs/evaluation.predicate" } } }, "required": ["any"], "additionalProperties": false }, { "type": "object", "properties": { "not": { "$ref": "#/$defs/evaluation.predicate" } }, "required": ["not"], "additionalProperties": false }, { "type": "object", "properties": { "known": { "$ref": "#/$defs/evaluation.column" } }, "required": ["known"], "additionalProperties": false }, { "type": "object", "properties": { "column": { "$ref": "#/$defs/evaluation.column" }, "operator": { "enum": ["equal", "notEqual", "lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"] }, "than": { "oneOf": [{ "type": "object", "properties": { "column": { "$ref": "#/$defs/evaluation.column" } }, "required": ["column"], "additionalProperties": false }, { "type": "object", "properties": { "asOf": { "const": true } }, "required": ["asOf"], "additionalProperties": false }, { "type": "object", "properties": { "constant": { "type": "integer" } }, "required": ["constant"], "additionalProperties": false }] } }, "required": ["column", "operator", "than"], "additionalProperties": false }] }, "evaluation.counter": { "type": "object", "properties": { "label": { "$ref": "#/$defs/defs.text" }, "where": { "oneOf": [{ "$ref": "#/$defs/evaluation.predicate" }, { "type": "null" }] }, "onMissing": { "enum": ["refuse", "exclude", "count-as-true", "count-as-false"] }, "evidence": { "$ref": "#/$defs/defs.evidence" }, "note": { "$ref": "#/$defs/defs.text" } }, "required": ["label", "where", "onMissing", "evidence"], "additionalProperties": false }, "evaluation.indicator": { "type": "object", "properties": { "id": { "$ref": "#/$defs/defs.slug" }, "label": { "$ref": "#/$defs/defs.text" }, "numerator": { "type": "array", "minItems": 1, "maxItems": 20, "items": { "$ref": "#/$defs/defs.slug" } }, "denominator": { "type": "array", "minItems": 1, "maxItems": 20, "items": { "$ref": "#/$defs/defs.slug" } }, "complement": { "type": "boolean" }, "onZero": { "oneOf": [{ "enum": ["refuse", "exclude-and-reweight", "unranked"] }, { "type": "object", "properties": { "value": { "$ref": "#/$defs/defs.rational" } }, "required": ["value"], "additionalProperties": false }] }, "rateRounding": { "$ref": "#/$defs/defs.rounding" }, "maxPoints": { "$ref": "#/$defs/defs.rational" }, "pointsRounding": { "$ref": "#/$defs/defs.rounding" }, "weight": { "$ref": "#/$defs/defs.rational" } }, "required": ["id", "label", "numerator", "denominator", "onZero", "rateRounding", "maxPoints", "pointsRounding", "weight"], "additionalProperties": false }, "evaluation.scheme": { "type": "object", "properties": { "label": { "$ref": "#/$defs/defs.text" }, "object": { "enum": ["unit"] }, "effectiveFrom": { "oneOf": [{ "$ref": "#/$defs/defs.localDate" }, { "type": "null" }] }, "effectiveTo": { "$ref": "#/$defs/defs.localDate" }, "evidence": { "$ref": "#/$defs/defs.evidence" }, "article": { "type": "string", "maxLength": 160 }, "indicators": { "type": "array", "minItems": 1, "maxItems": 60, "items": { "$ref": "#/$defs/evaluation.indicator" } }, "total": { "type": "object", "properties": { "weightsSumTo": { "$ref": "#/$defs/defs.rational" }, "cap": { "$ref": "#/$defs/defs.rational" }, "rounding": { "$ref": "#/$defs/defs.rounding" } }, "required": ["weightsSumTo", "rounding"], "additionalProperties": false }, "rank": { "type": "object", "properties": { "ties": { "const": "competition" }, "basis": { "const": "rounded-total" } }, "required": ["ties", "basis"], "additionalProperties": false }, "note": { "$ref": "#/$defs/defs.text" } }, "required": ["label", "object", "effectiveFrom", "evidence", "indicators", "total", "rank"], "additionalProperties": false }, "evaluation": { "type": "object", "properties": { "$schema": { "type": "string" }, "counters": { "type": "object", "minProperties": 1, "propertyNames": { "$ref": "#/$defs/defs.slug" }, "additionalProperties": { "$ref": "#/$defs/evaluation.counter" } }, "schemes": { "type": "object", "propertyNames": { "$ref": "#/$defs/defs.slug" }, "additionalProperties": { "$ref": "#/$defs/evaluation.scheme" } } }, "required": ["counters", "schemes"], "additionalProperties": false }, "facts.codeValues": { "type": "object", "minProperties": 1, "propertyNames": { "$ref": "#/$defs/defs.slug" }, "additionalProperties": { "$ref": "#/$defs/facts.codeValue" } }, "facts.codeValue": { "type": "object", "properties": { "label": { "$ref": "#/$defs/defs.text" }, "labelEvidence": { "$ref": "#/$defs/defs.evidence" } }, "required": ["label"], "additionalProperties": false }, "facts.fact": { "oneOf": [{ "type": "object", "properties": { "type": { "const": "boolean" }, "label": { "$ref": "#/$defs/defs.text" }, "evidence": { "$ref": "#/$defs/defs.evidence" }, "note": { "$ref": "#/$defs/defs.text" } }, "required": ["type", "label"], "additionalProperties": false }, { "type": "object", "properties": { "type": { "const": "integer" }, "unit": { "$ref": "#/$defs/defs.unit" }, "minimum": { "type": "integer" }, "maximum": { "type": "integer" }, "label": { "$ref": "#/$defs/defs.text" }, "evidence": { "$ref": "#/$defs/defs.evidence" }, "note": { "$ref": "#/$defs/defs.text" } }, "required": ["type", "label"], "additionalProperties": false }, { "type": "object", "properties": { "type": { "const": "quantity" }, "unit": { "$ref": "#/$defs/defs.unit" }, "minimum": { "type": "number" }, "maximum": { "type": "number" }, "label": { "$ref": "#/$defs/defs.text" }, "evidence": { "$ref": "#/$defs/defs.evidence" }, "note": { "$ref": "#/$defs/defs.text" } }, "required": ["type", "unit", "label"], "additionalProperties": false }, { "type": "object", "properties": { "type": { "const": "ratio" }, "minimum": { "$ref": "#/$defs/defs.rational" }, "maximum": { "$ref": "#/$defs/defs.rational" }, "label": { "$ref": "#/$defs/defs.text" }, "evidence": { "$ref": "#/$defs/defs.evidence" }, "note": { "$ref": "#/$defs/defs.text" } }, "required": ["type", "label"], "additionalProperties": false }, { "type": "object", "properties": { "type": { "const": "code" }, "values": { "$ref": "#/$defs/facts.codeValues" }, "label": { "$ref": "#/$defs/defs.text" }, "evidence": { "$ref": "#/$defs/defs.evidence" }, "note": { "$ref": "#/$defs/defs.text" } }, "required": ["type", "values", "label"], "additionalProperties": false }, { "type": "object", "properties": { "type": { "const": "codes" }, "values": { "$ref": "#/$defs/facts.codeValues" }, "label": { "$ref": "#/$defs/defs.text" }, "evidence": { "$ref": "#/$defs/defs.evidence" }, "note": { "$ref": "#/$defs/defs.text" } }, "required": ["type", "values", "label"], "additionalProperties": false }, { "type": "object", "properties": { "type": { "const": "instant" }, "label": { "$ref": "#/$defs/defs.text" }, "evidence": { "$ref": "#/$defs/defs.evidence" }, "note": { "$ref": "#/$defs/defs.text" } }, "required": ["type", "label"], "additionalProperties": false }, { "type": "object", "properties": { "type": { "const": "text" }, "maxLength": { "type": "integer", "minimum": 1 }, "label": { "$ref": "#/$defs/defs.text" }, "evidence": { "$ref": "#/$defs/defs.evidence" }, "note": { "$ref": "#/$defs/defs.text" } }, "required": ["type", "label"], "additionalProperties": false }] }, "facts": { "type": "object", "properties": { "$schema": { "type": "string" }, "facts": { "type": "object", "propertyNames": { "$ref": "#/$defs/defs.factId" }, "additionalProperties": { "$ref": "#/$defs/facts.fact" } } }, "required": ["facts"], "additionalProperties": false }, "mapping.textColumn": { "type": "object", "properties": { "column": { "type": "string", "minLength": 1 } }, "required": ["column"], "additionalProperties": false }, "mapping.kindSource": { "oneOf": [{ "type": "object", "properties": { "value": { "$ref": "#/$defs/defs.kind" } }, "required": ["value"], "additionalProperties": false }, { "type": "object", "properties": { "column": { "type": "string", "minLength": 1 }, "values": { "type": "object", "additionalProperties": { "$ref": "#/$defs/defs.kind" } } }, "required": ["column", "values"], "additionalProperties": false }] }, "mapping.codeColumn": { "type": "object", "properties": { "column": { "type": "string", "minLength": 1 }, "by": { "enum": ["code", "name"] } }, "required": ["column", "by"], "additionalProperties": false }, "mapping.areaGradeColumn": { "type": "object", "properties": { "column": { "type": "string", "minLength": 1 }, "values": { "type": "object", "additionalProperties": { "$ref": "#/$defs/defs.areaGrade" } } }, "required": ["column"], "additionalProperties": false }, "mapping.instantColumn": { "type": "object", "properties": { "column": { "type": "string", "minLength": 1 }, "format": { "enum": ["iso", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy/M/d H:mm:ss", "yyyy/M/d H:mm", "epoch-ms"] } }, "required": ["column", "format"], "additionalProperties": false }, "mapping.factColumn": { "type": "object", "properties": { "column": { "type": "string", "minLength": 1 }, "separator": { "type": "string", "minLength": 1, "maxLength": 3 }, "values": { "type": "object", "additionalProperties": { "type": ["string", "boolean"] } }, "empty": { "enum": ["unknown", "none"] } }, "required": ["column"], "additionalProperties": false }, "mapping": { "type": "object", "properties": { "$schema": { "type": "string" }, "encoding": { "enum": ["utf-8", "gb18030"] }, "zone": { "$ref": "#/$defs/defs.zoneId" }, "wallTime": { "type": "object", "properties": { "onGap": { "$ref": "#/$defs/defs.onGap" }, "onOverlap": { "$ref": "#/$defs/defs.onOverlap" } }, "required": ["onGap", "onOverlap"], "additionalProperties": false }, "caseId": { "$ref": "#/$defs/mapping.textColumn" }, "kind": { "$ref": "#/$defs/mapping.kindSource" }, "code": { "$ref": "#/$defs/mapping.codeColumn" }, "startedAt": { "$ref": "#/$defs/mapping.instantColumn" }, "disposedAt": { "$ref": "#/$defs/mapping.instantColumn" }, "unit": { "$ref": "#/$defs/mapping.textColumn" }, "areaGrade": { "$ref": "#/$defs/mapping.areaGradeColumn" }, "facts": { "type": "object", "propertyNames": { "$ref": "#/$defs/defs.factId" }, "additionalProperties": { "$ref": "#/$defs/mapping.factColumn" } }, "expected": { "type": "object", "properties": { "deadline": { "$ref": "#/$defs/mapping.instantColumn" }, "verdict": { "type": "object", "properties": { "column": { "type": "string", "minLength": 1 }, "values": { "type": "object", "additionalProperties": { "enum": ["on-time", "overdue"] } } }, "required": ["column", "values"], "additionalProperties": false } }, "additionalProperties": false } }, "required": ["caseId", "kind", "code", "startedAt"], "additionalProperties": false }, "overrides.change": { "type": "object", "properties": { "from": { "$ref": "#/$defs/defs.localDate" }, "to": { "$ref": "#/$defs/defs.localDate" }, "article": { "type": "string", "minLength": 1, "maxLength": 160 }, "summary": { "$ref": "#/$defs/defs.text" }, "evidence": { "$ref": "#/$defs/defs.evidence" }, "part": { "enum": ["facts", "taxonomy", "criteria", "time-limits", "evaluation"] }, "key": { "type": "string", "minLength": 1, "maxLength": 200 }, "set": { "oneOf": [{ "type": "object", "minProperties": 1, "propertyNames": { "type": "string", "pattern": "^[a-z][a-zA-Z0-9]*$", "maxLength": 60 }, "additionalProperties": true }, { "type": "null" }] } }, "required": ["from", "article", "summary", "evidence", "part", "set"], "additionalProperties": false }, "overrides": { "type": "object", "properties": { "$schema": { "type": "string" }, "changes": { "type": "array", "minItems": 1, "maxItems": 5e3, "items": { "$ref": "#/$defs/overrides.change" } } }, "required": ["changes"], "additionalProperties": false }, "standard": { "type": "object", "properties": { "$schema": { "type": "string" }, "id": { "$ref": "#/$defs/defs.standardId" }, "version": { "$ref": "#/$defs/defs.semver" }, "edition": { "type": "string", "minLength": 1, "maxLength": 60 }, "status": { "enum": ["in-force", "draft", "repealed", "example", "observed"] }, "title": { "$ref": "#/$defs/defs.text" }, "issuer": { "$ref": "#/$defs/defs.text" }, "jurisdiction": { "type": "object", "properties": { "scheme": { "enum": ["gb-t-2260", "iso-3166", "us-census"] }, "code": { "type": "string", "minLength": 2, "maxLength": 20 }, "name": { "$ref": "#/$defs/defs.text" } }, "required": ["scheme", "code", "name"], "additionalProperties": false }, "adopted": { "$ref": "#/$defs/defs.localDate" }, "issued": { "$ref": "#/$defs/defs.localDate" }, "effectiveFrom": { "oneOf": [{ "$ref": "#/$defs/defs.localDate" }, { "type": "null" }] }, "effectiveTo": { "$ref": "#/$defs/defs.localDate" }, "repealed": { "type": "object", "properties": { "on": { "$ref": "#/$defs/defs.localDate" }, "by": { "type": "string", "minLength": 1, "maxLength": 200 }, "issued": { "$ref": "#/$defs/defs.localDate" } }, "required": ["on"], "additionalProperties": false }, "source": { "type": "object", "properties": { "title": { "$ref": "#/$defs/defs.text" }, "number": { "type": "string", "maxLength": 80 }, "url": { "type": "string", "pattern": "^https?://[^ ]+$", "maxLength": 300 }, "retrieved": { "$ref": "#/$defs/defs.localDate" }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "note": { "$ref": "#/$defs/defs.text" } }, "required": ["title"], "additionalProperties": false }, "evidence": { "$ref": "#/$defs/defs.evidence" }, "extends": { "type": "array", "maxItems": 20, "items": { "$ref": "#/$defs/defs.standardId" } }, "repeals": { "type": "array", "maxItems": 20, "items": { "oneOf": [{ "type": "string", "minLength": 1, "maxLength": 200 }, { "type": "object", "properties": { "standard": { "$ref": "#/$defs/defs.standardId" }, "on": { "$ref": "#/$defs/defs.localDate" } }, "required": ["standard"], "additionalProperties": false }, { "type": "object", "properties": { "title": { "$ref": "#/$defs/defs.text" }, "number": { "type": "string", "maxLength": 80 }, "on": { "$ref": "#/$defs/defs.localDate" } }, "required": ["title"], "additionalProperties": false }] } }, "delegates": { "type": "array", "maxItems": 40, "items": { "type": "object", "properties": { "slot": { "$ref": "#/$defs/defs.slug" }, "part": { "enum": ["calendar", "facts", "taxonomy", "criteria", "time-limits", "evaluation"] }, "with": { "type": "array", "minItems": 1, "maxItems": 4, "items": { "enum": ["facts", "taxonomy", "criteria", "time-limits", "evaluation"] } }, "summary": { "$ref": "#/$defs/defs.text" }, "article": { "type": "string", "maxLength": 120 } }, "required": ["slot", "part", "summary"], "additionalProperties": false } }, "coverage": { "type": "array", "maxItems": 500, "items": { "type": "object", "properties": { "article": { "type": "string", "minLength": 1, "maxLength": 120 }, "state": { "enum": ["encoded", "text-only", "not-available"] }, "reason": { "$ref": "#/$defs/defs.text" } }, "required": ["article", "state"], "additionalProperties": false } }, "notice": { "$ref": "#/$defs/defs.text" } }, "required": ["id", "version", "edition", "status", "title", "issuer", "jurisdiction", "effectiveFrom", "source", "evidence", "notice"], "additionalProperties": false }, "taxonomy.edition": { "type": "object", "properties": { "id": { "type": "string", "pattern": "^[a-z0-9]+([.+-][a-z0-9]+)*$", "maxLength": 80 }, "title": { "$ref": "#/$defs/defs.text" }, "codeStructure": { "oneOf": [{ "type": "object", "properties": { "type": { "const": "digits" }, "category": { "type": "integer", "minimum": 1, "maximum": 6 }, "subcategory": { "type": "integer", "minimum": 1, "maximum": 6 } }, "required": ["type", "category", "subcategory"], "additionalProperties": false }, { "type": "object", "properties": { "type": { "const": "slug" } }, "required": ["type"], "additionalProperties": false }] } }, "required": ["id", "title", "codeStructure"], "additionalProperties": false }, "taxonomy.category": { "type": "object", "properties": { "kind": { "$ref": "#/$defs/defs.kind" }, "code": { "$ref": "#/$defs/defs.code" }, "name": { "$ref": "#/$defs/defs.text" }, "evidence": { "$ref": "#/$defs/defs.evidence" }, "note": { "$ref": "#/$defs/defs.text" } }, "required": ["kind", "code", "name", "evidence"], "additionalProperties": false }, "taxonomy.entry": { "type": "object", "properties": { "kind": { "$ref": "#/$defs/defs.kind" }, "code": { "oneOf": [{ "$ref": "#/$defs/defs.code" }, { "type": "null" }] }, "key": { "type": "string", "pattern": "^name:[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 90 }, "category": { "$ref": "#/$defs/defs.code" }, "name": { "$ref": "#/$defs/defs.text" }, "aliases": { "type": "array", "maxItems": 40, "items": { "type": "string", "minLength": 1, "maxLength": 120 } }, "origin": { "enum": ["national", "local"] }, "evidence": { "$ref": "#/$defs/defs.evidence" }, "note": { "$ref": "#/$defs/defs.text" } }, "required": ["kind", "code", "category", "name", "evidence"], "additionalProperties": false }, "taxonomy": { "type": "object", "properties": { "$schema": { "type": "string" }, "editions": { "type": "object", "properties": { "component": { "$ref": "#/$defs/taxonomy.edition" }, "event": { "$ref": "#/$defs/taxonomy.edition" } }, "minProperties": 1, "additionalProperties": false }, "categories": { "type": "array", "maxItems": 200, "items": { "$ref": "#/$defs/taxonomy.category" } }, "entries": { "type": "array", "minItems": 1, "maxItems": 5e3, "items": { "$ref": "#/$defs/taxonomy.entry" } } }, "required": ["editions", "categories", "entries"], "additionalProperties": false }, "time-limits.unit": { "oneOf": [{ "type": "object", "properties": { "counts": { "const": "elapsed" }, "minutes": { "type": "integer", "minimum": 1, "maximum": 1e6 }, "label": { "$ref": "#/$defs/defs.text" }, "article": { "type": "string", "maxLength": 160 }, "evidence": { "$ref": "#/$defs/defs.evidence" }, "note": { "$ref": "#/$defs/defs.text" } }, "required": ["counts", "minutes", "label", "evidence"], "additionalProperties": false }, { "type": "object", "properties": { "counts": { "const": "working-time" }, "minutes": { "type": "integer", "minimum": 1, "maximum": 1e6 }, "label": { "$ref": "#/$defs/defs.text" }, "article": { "type": "string", "maxLength": 160 }, "evidence": { "$ref": "#/$defs/defs.evidence" }, "note": { "$ref": "#/$defs/defs.text" } }, "required": ["counts", "minutes", "label", "evidence"], "additionalProperties": false }, { "type": "object", "properties": { "counts": { "const": "working-days" }, "start": { "const": "roll" }, "cutOff": { "type": "object", "properties": { "after": { "$ref": "#/$defs/defs.clockTime" }, "resumeAt": { "$ref": "#/$defs/defs.clockTime" } }, "required": ["after", "resumeAt"], "additionalProperties": false }, "label": { "$ref": "#/$defs/defs.text" }, "article": { "type": "string", "maxLength": 160 }, "evidence": { "$ref": "#/$defs/defs.evidence" }, "note": { "$ref": "#/$defs/defs.text" } }, "required": ["counts", "start", "label", "evidence"], "additionalProperties": false }, { "type": "object", "properties": { "counts": { "const": "calendar-days" }, "label": { "$ref": "#/$defs/defs.text" }, "article": { "type": "string", "maxLength": 160 }, "evidence": { "$ref": "#/$defs/defs.evidence" }, "note": { "$ref": "#/$defs/defs.text" } }, "required": ["counts", "label", "evidence"], "additionalProperties": false }] }, "time-limits": { "type": "object", "properties": { "$schema": { "type": "string" }, "zone": { "$ref": "#/$defs/defs.zoneId" }, "calendar": { "oneOf": [{ "type": "object", "properties": { "own": { "const": true } }, "required": ["own"], "additionalProperties": false }, { "type": "object", "properties": { "slot": { "$ref": "#/$defs/defs.slug" } }, "required": ["slot"], "additionalProperties": false }, { "type": "null" }] }, "computedWallTime": { "type": "object", "properties": { "onGap": { "$ref": "#/$defs/defs.onGap" }, "onOverlap": { "$ref": "#/$defs/defs.onOverlap" } }, "required": ["onGap", "onOverlap"], "additionalProperties": false }, "units": { "type": "object", "minProperties": 1, "propertyNames": { "$ref": "#/$defs/defs.timeUnitId" }, "additionalProperties": { "$ref": "#/$defs/time-limits.unit" } }, "startEvent": { "$ref": "#/$defs/defs.text" }, "stopEvent": { "$ref": "#/$defs/defs.text" } }, "required": ["zone", "calendar", "computedWallTime", "units"], "additionalProperties": false }, "vectors.group": { "type": "object", "properties": { "description": { "type": "string", "minLength": 1 }, "article": { "type": "string", "minLength": 1 }, "on": { "$ref": "#/$defs/defs.localDate" }, "bind": { "type": "object", "additionalProperties": { "$ref": "#/$defs/defs.standardId" } }, "standards": { "type": "array", "minItems": 1, "maxItems": 20, "items": { "$ref": "#/$defs/defs.standardId" } }, "allowDraft": { "const": true }, "knownAt": { "$ref": "#/$defs/defs.localDate" }, "tests": { "type": "array", "minItems": 1, "maxItems": 5e3, "items": { "$ref": "#/$defs/vectors.test" } } }, "required": ["description", "on", "tests"], "additionalProperties": false }, "vectors.test": { "type": "object", "properties": { "description": { "type": "string", "minLength": 1 }, "when": { "oneOf": [{ "type": "object", "properties": { "filing": { "type": "object", "properties": { "kind": { "type": "string" }, "code": { "type": "string" }, "edition": { "type": "string" }, "facts": { "type": "object" }, "startedAt": { "type": ["string", "integer"] }, "areaGrade": { "$ref": "#/$defs/defs.areaGrade" }, "continues": { "type": "object", "properties": { "case": { "type": "string", "minLength": 1 }, "criterion": { "$ref": "#/$defs/defs.criterionId" } }, "required": ["case", "criterion"], "additionalProperties": false } }, "required": ["kind", "code", "facts"], "additionalProperties": false } }, "required": ["filing"], "additionalProperties": false }, { "type": "object", "properties": { "deadline": { "type": "object", "properties": { "criterion": { "type": "string" }, "limit": { "type": "object" }, "areaGrade": { "$ref": "#/$defs/defs.areaGrade" }, "startedAt": { "type": ["string", "integer"] } }, "required": ["startedAt"], "additionalProperties": false } }, "required": ["deadline"], "additionalProperties": false }, { "type": "object", "properties": { "workingTime": { "type": "object", "properties": { "from": { "type": ["string", "integer"] }, "to": { "type": ["string", "integer"] } }, "required": ["from", "to"], "additionalProperties": false } }, "required": ["workingTime"], "additionalProperties": false }, { "type": "object", "properties": { "workday": { "$ref": "#/$defs/defs.localDate" } }, "required": ["workday"], "additionalProperties": false }] }, "then": {}, "refused": { "type": "array", "minItems": 1, "items": { "type": "string" } } }, "required": ["description", "when"], "additionalProperties": false }, "vectors": { "type": "object", "properties": { "$schema": { "type": "string" }, "groups": { "type": "array", "minItems": 1, "maxItems": 500, "items": { "$ref": "#/$defs/vectors.group" } } }, "required": ["groups"], "additionalProperties": false } };

// packages/schema/src/validate/explanation.ts
function explain(walk, pointer, code, params, atKey = false) {
  const last = walk.found.at(-1);
  const isRepeated = last?.code === code && last.pointer === pointer && JSON.stringify(last.params) === JSON.stringify(params);
  if (!isRepeated) walk.found.push({ code, params, pointer, atKey });
}

// packages/schema/src/validate/is-allowed-type.ts
function isAllowedType(shape, value) {
  if (shape.type === void 0) return true;
  const type = jsonTypeOf(value);
  return [shape.type].flat().some((one) => one === type || one === "number" && type === "integer");
}

// packages/schema/src/validate/schema-shape.ts
var refStart = "#/$defs/";
function resolveShape(shape, definitions) {
  let name;
  let target = shape;
  for (let hops = 0; target.$ref !== void 0 && hops < 16; hops++) {
    name = target.$ref.slice(refStart.length);
    const next = Object.hasOwn(definitions, name) ? definitions[name] : void 0;
    if (next === void 0) break;
    target = next;
  }
  return { shape: target, name };
}

// packages/schema/src/validate/explain-alternatives.ts
function explainAlternatives(walk, alternatives, value, pointer) {
  const choices = flattenAlternatives(walk, alternatives);
  if (isRecord(value)) {
    const objects = choices.map(({ shape }) => shape).filter(({ type }) => type === "object");
    const marker = findMarker(objects);
    if (marker !== void 0 && objects.length > 1) explainMarked(walk, objects, marker, value, pointer);
    else if (objects.length > 0) explainByKeys(walk, objects, value, pointer);
    else explainKind(walk, choices, value, pointer);
    return;
  }
  const meant = choices.find(({ shape }) => acceptsKind(shape, value));
  if (meant === void 0) explainKind(walk, choices, value, pointer);
  else walk.visit(meant.source, value, pointer);
}
function flattenAlternatives(walk, alternatives) {
  return alternatives.flatMap((source) => {
    const { shape } = resolveShape(source, walk.definitions);
    const isChoice = shape.oneOf !== void 0 && shape.type === void 0;
    return isChoice ? flattenAlternatives(walk, shape.oneOf) : [{ source, shape }];
  });
}
function acceptsKind(shape, value) {
  const choices = "const" in shape ? [shape.const] : shape.enum;
  if (choices !== void 0 && shape.type === void 0)
    return choices.some((choice) => jsonTypeOf(choice) === jsonTypeOf(value));
  return isAllowedType(shape, value);
}
function explainKind(walk, choices, value, pointer) {
  const kinds = choices.flatMap(({ shape }) => shape.type ?? (shape.enum ?? [shape.const]).map(jsonTypeOf));
  const expected = [...new Set(kinds.flat())].join(" / ");
  explain(walk, pointer, "document/wrong-type", { expected, found: jsonTypeOf(value) });
}
function findMarker(objects) {
  const [first] = objects;
  return Object.keys(first?.properties ?? {}).find(
    (key) => objects.every((shape) => "const" in (shape.properties?.[key] ?? {}))
  );
}
function explainMarked(walk, objects, marker, value, pointer) {
  if (!Object.hasOwn(value, marker)) {
    explain(walk, pointer, "document/missing-property", { property: marker });
    return;
  }
  const meant = objects.find((shape) => shape.properties?.[marker]?.const === value[marker]);
  if (meant !== void 0) {
    walk.visit(meant, value, pointer);
    return;
  }
  explain(walk, joinPointer(pointer, marker), "document/not-allowed-value", {
    value: showValue(value[marker]),
    allowed: objects.map((shape) => showValue(shape.properties?.[marker]?.const)).join(", ")
  });
}
function explainByKeys(walk, objects, value, pointer) {
  const keys = Object.keys(value);
  const known = (shape) => keys.filter((key) => Object.hasOwn(shape.properties ?? {}, key)).length;
  const [best] = objects.toSorted((a, b) => known(b) - known(a));
  if (best !== void 0 && (objects.length === 1 || known(best) > 0)) {
    walk.visit(best, value, pointer);
    return;
  }
  explain(walk, pointer, "document/no-alternative", {
    found: keys.length === 0 ? "{}" : keys.slice(0, 8).join(", "),
    alternatives: objects.map((shape) => (shape.required ?? []).join(" + ")).join(" | ")
  });
}

// packages/schema/src/validate/form-examples.ts
var examples = /* @__PURE__ */ new Map([
  ["defs.standardId", "cn.yuncheng.case-standard"],
  ["defs.semver", "1.0.0"],
  ["defs.slug", "planting-season"],
  ["defs.factId", "safetyHazard"],
  ["defs.localDate", "2026-03-02"],
  ["defs.clockTime", "08:30"],
  ["defs.zoneId", "Asia/Shanghai"],
  ["defs.code", "0101"],
  ["defs.criterionId", "component/0101/1"],
  ["defs.timeUnitId", "urgent-work-hour"],
  ["defs.subcategoryKey", "component/0101"],
  ["defs.areaGrade", "A"]
]);
var examplesOfPatterns = /* @__PURE__ */ new Map([
  ["^[0-9a-f]{64}$", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["^https?://[^ ]+$", "https://example.org/standard"],
  ["^[0-9]{2}-[0-9]{2}$", "12-25"],
  ["^[a-z0-9]+([.+-][a-z0-9]+)*$", "gb-t-30428.2-2013+yuncheng"],
  ["^name:[a-z0-9]+(-[a-z0-9]+)*$", "name:street-lamp"],
  ["^(refuse|same-as:[A-Z])$", "same-as:A"],
  ["^[a-z][a-zA-Z0-9]*$", "timeLimit"]
]);
function exampleOfForm(definition, pattern) {
  const ofDefinition = definition === void 0 ? void 0 : examples.get(definition);
  return ofDefinition ?? examplesOfPatterns.get(pattern) ?? pattern;
}

// packages/schema/src/validate/nearest-word.ts
function findNearestWord(word2, words) {
  if (word2.length > 60) return void 0;
  let best;
  let bestDistance = word2.length < 5 ? 2 : 3;
  for (const candidate of words) {
    const distance = editDistance(word2.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
function editDistance(a, b) {
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row2 = 1; row2 <= a.length; row2++) {
    const current = [row2];
    for (let column = 1; column <= b.length; column++) {
      const replace = (previous[column - 1] ?? 0) + (a[row2 - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replace, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

// packages/schema/src/validate/explain-object.ts
function explainObject(walk, shape, object, pointer) {
  const keys = Object.keys(object);
  const misspelt = /* @__PURE__ */ new Set();
  for (const key of keys) explainMember(walk, shape, object, key, pointer, misspelt);
  for (const property of shape.required ?? [])
    if (!Object.hasOwn(object, property) && !misspelt.has(property))
      explain(walk, pointer, "document/missing-property", { property });
  const { minProperties: minimum = 0 } = shape;
  if (keys.length < minimum) explain(walk, pointer, "document/too-few-items", { count: keys.length, minimum });
}
function explainMember(walk, shape, object, key, pointer, misspelt) {
  const place = joinPointer(pointer, key);
  if (shape.propertyNames !== void 0) explainKey(walk, shape.propertyNames, key, place);
  const { properties = {}, additionalProperties } = shape;
  const member = Object.hasOwn(properties, key) ? properties[key] : void 0;
  if (member !== void 0) walk.visit(member, object[key], place);
  else if (typeof additionalProperties === "object") walk.visit(additionalProperties, object[key], place);
  else if (additionalProperties === false) {
    const free = Object.keys(properties).filter((name) => !Object.hasOwn(object, name));
    const nearest = findNearestWord(key, free);
    if (nearest === void 0) {
      const allowed = Object.keys(properties).join(", ");
      explain(walk, place, "document/unknown-property", { property: key, allowed }, true);
      return;
    }
    misspelt.add(nearest);
    explain(walk, place, "document/misspelt-property", { property: key, nearest }, true);
  }
}
function explainKey(walk, names, key, pointer) {
  const { shape, name } = resolveShape(names, walk.definitions);
  const fits = (shape.pattern === void 0 || new RegExp(shape.pattern, "u").test(key)) && [...key].length <= (shape.maxLength ?? Infinity);
  if (fits) return;
  const example = exampleOfForm(name, shape.pattern ?? "");
  explain(walk, pointer, "document/wrong-key-form", { key, example }, true);
}

// packages/schema/src/validate/explain-shape.ts
function explainShape(shape, value, definitions) {
  const walk = {
    definitions,
    found: [],
    visit: (below, child, pointer) => explainValue(walk, below, child, pointer)
  };
  explainValue(walk, shape, value, "");
  return walk.found;
}
function explainValue(walk, shape, value, pointer) {
  const named = resolveShape(shape, walk.definitions);
  if (!isAllowedType(named.shape, value)) {
    const expected = [named.shape.type ?? []].flat().join(" / ");
    explain(walk, pointer, "document/wrong-type", { expected, found: jsonTypeOf(value) });
    return;
  }
  explainChoice(walk, named.shape, value, pointer);
  if (typeof value === "string") explainText(walk, named, value, pointer);
  else if (typeof value === "number") explainNumber(walk, named.shape, value, pointer);
  else if (Array.isArray(value)) explainList(walk, named.shape, value, pointer);
  else if (isRecord(value)) explainObject(walk, named.shape, value, pointer);
  if (named.shape.oneOf !== void 0) explainAlternatives(walk, named.shape.oneOf, value, pointer);
}
function explainChoice(walk, shape, value, pointer) {
  const allowed = "const" in shape ? [shape.const] : shape.enum;
  if (allowed === void 0 || allowed.includes(value)) return;
  explain(walk, pointer, "document/not-allowed-value", {
    value: showValue(value),
    allowed: allowed.map(showValue).join(", ")
  });
}
function explainText(walk, { shape, name }, text, pointer) {
  if (shape.minLength !== void 0 || shape.maxLength !== void 0) {
    const length = [...text].length;
    const { minLength: minimum = 0, maxLength: maximum = Infinity } = shape;
    if (length < minimum) explain(walk, pointer, "document/text-too-short", { length, minimum });
    if (length > maximum) explain(walk, pointer, "document/text-too-long", { length, maximum });
  }
  if (shape.pattern !== void 0 && !new RegExp(shape.pattern, "u").test(text)) {
    const example = exampleOfForm(name, shape.pattern);
    explain(walk, pointer, "document/wrong-form", { value: showValue(text), example });
  }
}
function explainNumber(walk, shape, value, pointer) {
  const { minimum = -Infinity, maximum = Infinity } = shape;
  if (value < minimum) explain(walk, pointer, "document/number-too-small", { value, minimum });
  if (value > maximum) explain(walk, pointer, "document/number-too-large", { value, maximum });
}
function explainList(walk, shape, list2, pointer) {
  const { minItems: minimum = 0, maxItems: maximum = Infinity } = shape;
  if (list2.length < minimum) explain(walk, pointer, "document/too-few-items", { count: list2.length, minimum });
  if (list2.length > maximum)
    explain(walk, pointer, "document/too-many-items", { count: list2.length, maximum });
  if (shape.items === void 0) return;
  for (const [index, item] of list2.entries()) walk.visit(shape.items, item, joinPointer(pointer, index));
}

// packages/schema/src/validate/validate-part.ts
var validators = {
  standard: validateStandard,
  facts: validateFacts,
  taxonomy: validateTaxonomy,
  criteria: validateCriteria,
  calendar: validateCalendar,
  "time-limits": validateTimeLimits,
  evaluation: validateEvaluation,
  overrides: validateOverrides,
  mapping: validateMapping,
  vectors: validateVectors,
  "equivalent-mutants": validateEquivalentMutants
};
function validatePart(part, value, options = {}) {
  const validate = validators[part];
  const bad = part === "vectors" ? [] : findBadDates(value);
  const dates = bad.map(({ pointer, date }) => {
    return { code: "document/no-such-date", params: { date }, pointer, atKey: false };
  });
  if (validate(value)) return dates.map((one) => toIssue(one, options));
  const shape = schemaShapes[part];
  const explained = shape === void 0 ? [] : explainShape(shape, value, schemaShapes);
  const found = explained.length > 0 ? explained : (validate.errors ?? []).map(explainError);
  return [...found, ...dates].map((one) => toIssue(one, options));
}
function explainError(error) {
  const { keyword, instancePath: pointer } = error;
  return { code: "document/invalid", params: { keyword }, pointer, atKey: false };
}
function toIssue({ code, params, pointer, atKey }, { file: file2, positions }) {
  const place = {
    ...file2 === void 0 ? {} : { file: file2 },
    pointer,
    ...atKey ? positions?.ofKey(pointer) : positions?.at(pointer)
  };
  return { code, severity: issueRegistry[code].severity, params, ...place };
}

// packages/schema/src/validate/read-part.ts
function readPart(part, text, options = {}) {
  const file2 = options.file ?? partFiles[part];
  const { value, positions, issues: issues2 } = parseStrictJson(text, { ...options, file: file2 });
  if (value === void 0) return { value, positions, issues: issues2 };
  const blamed = new Set(issues2.map(({ line, column }) => `${line}:${column}`));
  const shape = validatePart(part, value, { file: file2, positions }).filter(
    ({ line, column }) => !blamed.has(`${line}:${column}`)
  );
  const inOrder = [...issues2, ...shape].toSorted(
    (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
  );
  return { value, positions, issues: inOrder };
}

// scripts/assurance/fixture-rulebook.mjs
import { readFileSync } from "node:fs";

// packages/engine/src/calendar-compiler/create-offset-reader.ts
import { IANAZone } from "luxon";
function createOffsetReader(zoneId) {
  const zone = IANAZone.create(zoneId);
  if (!zone.isValid) return void 0;
  return (epochMs) => {
    const offset = Math.round(zone.offset(epochMs) * 6e4);
    if (Number.isNaN(offset)) throw new RangeError(`${zoneId} has no offset at ${epochMs}`);
    return offset;
  };
}

// packages/engine/src/calendar-compiler/build-zone-table.ts
var defaultZoneRange = {
  from: /* @__PURE__ */ dayFromCivil(1900, 1, 1) * dayMs,
  to: /* @__PURE__ */ dayFromCivil(2100, 1, 1) * dayMs
};
var shortStride = 3 * dayMs;
var longStride = 6 * dayMs;
var longFrom = /* @__PURE__ */ dayFromCivil(1940, 1, 1) * dayMs;
function buildZoneTable(zoneId, range = defaultZoneRange) {
  const readOffset2 = createOffsetReader(zoneId);
  if (readOffset2 === void 0) {
    const issue = createIssue("calendar/unknown-zone", { zone: zoneId });
    throw new EngineError("calendar/unknown-zone", `"${zoneId}" is not a time zone of the zone database`, [
      issue
    ]);
  }
  const at = [range.from];
  const offset = [readOffset2(range.from)];
  const last = range.to - 1e3;
  for (let known = range.from, next = known; known < last; known = next) {
    next = Math.min(known + (known < longFrom ? shortStride : longStride), last);
    let before = known;
    while (readOffset2(next) !== offset.at(-1)) {
      before = findChange(readOffset2, before, next);
      at.push(before);
      offset.push(readOffset2(before));
    }
  }
  return { zone: zoneId, from: range.from, to: range.to, at, offset };
}
function findChange(readOffset2, before, after) {
  const old = readOffset2(before);
  let low = before;
  let high = after;
  while (high - low > 1e3) {
    const middle = low + Math.floor((high - low) / 2e3) * 1e3;
    if (readOffset2(middle) === old) low = middle;
    else high = middle;
  }
  return high;
}

// packages/engine/src/calendar-compiler/prepare-standard.ts
function prepareStandards(documents) {
  const built = /* @__PURE__ */ new Map();
  return documents.map((document) => {
    const zones = new Map(Object.entries(document.zones ?? {}));
    for (const zone of zonesOf(document)) {
      const table = zones.get(zone) ?? built.get(zone) ?? buildZoneTable(zone);
      built.set(zone, table);
      zones.set(zone, table);
    }
    return zones.size === 0 ? document : { ...document, zones: Object.fromEntries(zones) };
  });
}
function zonesOf(document) {
  const named = /* @__PURE__ */ new Set();
  if (document.calendar?.type === "working") named.add(document.calendar.zone);
  if (document.timeLimits !== void 0) named.add(document.timeLimits.zone);
  return named;
}

// scripts/assurance/fixture-rulebook.mjs
var folder = new URL("../../standards/_fixtures/good/", import.meta.url);
function readTexts(name) {
  const texts = /* @__PURE__ */ new Map();
  for (const part of Object.keys(partKeys)) {
    try {
      texts.set(part, readFileSync(new URL(`${name}/${partFiles[part]}`, folder), "utf8"));
    } catch (error) {
      if (error.code !== "ENOENT") throw error;
    }
  }
  return texts;
}
function compileHarbourTown() {
  const documents = ["harbour-town", "days-off"].map(
    (name) => Object.fromEntries(
      [...readTexts(name)].map(([part, text]) => [partKeys[part], readPart(part, text).value])
    )
  );
  const result = tryCompileRulebook(prepareStandards(documents), { on: "2026-03-02" });
  if ("issues" in result) throw new Error(JSON.stringify(result.issues));
  return result.rulebook;
}

// scripts/assurance/hostile-cases.mjs
var million = 1e6;
var filing = (facts) => ({ kind: "component", code: "0101", facts });
var inherited = /* @__PURE__ */ Object.create({ defects: ["missing"], safetyHazard: true });
var holes = Array.from({ length: 3 });
delete holes[1];
var hostileCases = [
  [
    "a set of 1,000,000 known codes",
    filing({ defects: Array.from({ length: million }, () => "missing") }),
    "own"
  ],
  [
    "a set of 1,000,000 unknown codes",
    filing({ defects: Array.from({ length: million }, (_, at) => `c${at}`) })
  ],
  [
    "1,000,000 unknown facts",
    filing(Object.fromEntries(Array.from({ length: million }, (_, at) => [`f${at}`, 1])))
  ],
  ["a fact nested 100,000 deep", filing({ damagedArea: nest(1e5) })],
  ["a set nested 100,000 deep", filing({ defects: [nest(1e5)] })],
  ["a text of 10 MB", filing({ owner: "x".repeat(10 * million) })],
  ["inherited facts", filing(inherited), "own"],
  ["facts with a prototype key", filing(JSON.parse('{"__proto__":{"safetyHazard":true}}'))],
  ["constructor as a fact", filing({ constructor: 1 })],
  ["symbol keys", filing({ [/* @__PURE__ */ Symbol("defects")]: ["missing"] }), "own"],
  ["a set with holes", filing({ defects: holes })],
  ["a set with undefined", filing({ defects: [void 0] })],
  ["a typed array as a set", filing({ defects: new Uint8Array(3) })],
  ["a Set as a set", filing({ defects: /* @__PURE__ */ new Set(["missing"]) })],
  ["a Map as facts", filing(/* @__PURE__ */ new Map([["safetyHazard", true]])), "own"],
  ["a Date as an instant", filing({ seenAt: /* @__PURE__ */ new Date(0) })],
  ["an invalid Date", filing({ seenAt: new Date(Number.NaN) })],
  ["a BigInt as a number", filing({ damagedArea: 30n })],
  ["a function as a fact", filing({ safetyHazard: () => true })],
  ["a symbol as a fact", filing({ owner: /* @__PURE__ */ Symbol("x") })],
  ["a boxed boolean", filing({ safetyHazard: Object(true) })],
  ["a boxed text", filing({ owner: Object("x") })],
  ["an object with toString", filing({ owner: { toString: () => "\u4F9B\u6C34\u516C\u53F8" } })],
  ["an object with valueOf", filing({ damagedArea: { valueOf: () => 30 } })],
  ["an object with toJSON", filing({ damagedArea: { toJSON: () => 30 } })],
  ["a fraction over zero", filing({ damagedShare: { numerator: 1, denominator: 0 } })],
  ["a fraction of BigInts", filing({ damagedShare: { numerator: 1n, denominator: 4n } })],
  ["a circular fact", filing({ part: circle() })],
  ["not a number", filing({ damagedArea: Number.NaN })],
  ["infinity", filing({ damagedArea: Number.POSITIVE_INFINITY })],
  ["minus zero", filing({ damagedArea: -0 }), "own"],
  ["a number above 2^53", filing({ lampCount: 2 ** 53 })],
  ["a lone surrogate", filing({ part: "\uD800" })],
  ["facts as a list", filing(["missing"])],
  ["facts as a text", filing("missing")],
  ["facts as null", filing(null)],
  ["facts as a function", filing(() => ({}))],
  ["kind constructor", { kind: "constructor", code: "0101", facts: {} }],
  ["kind __proto__", { kind: "__proto__", code: "0101", facts: {} }],
  ["code toString", { kind: "component", code: "toString", facts: {} }],
  ["code as a number", { kind: "component", code: 101, facts: {} }],
  ["code as an object", { kind: "component", code: { toString: () => "0101" }, facts: {} }],
  ["a code of 1,000,000 digits", { kind: "component", code: "1".repeat(million), facts: {} }],
  ["edition as an object", { ...filing({}), edition: { toString: () => "harbour-2025" } }],
  ["start as NaN", { ...filing({}), startedAt: Number.NaN }],
  ["start as a text of 1 MB", { ...filing({}), startedAt: "2".repeat(million) }],
  ["area grade constructor", { ...filing({}), areaGrade: "constructor" }]
].map(([title, input, answer2]) => ({ title, input, isAnswered: answer2 === "own" }));
function nest(depth2) {
  let value = 1;
  for (let level = 0; level < depth2; level += 1) value = [value];
  return value;
}
function circle() {
  const value = {};
  value.self = value;
  return value;
}

// scripts/assurance/hostile-texts.mjs
var million2 = 1e6;
var list = (item) => `[${Array.from({ length: million2 }, () => item).join(",")}]`;
var members = (key) => `{${Array.from({ length: million2 }, (_, at) => `"${key(at)}":1`).join(",")}}`;
var megabytes = (count, text) => text.repeat(Math.floor(count * 1024 * 1024 / text.length));
var row = '{"id":"component/0101/1","article":"1","summary":{"zh":"x"},"condition":null}';
var hostileTexts = [
  ["lists nested 100,000 deep", () => "[".repeat(1e5)],
  ["objects nested 100,000 deep", () => '{"a":'.repeat(1e5)],
  ["nots nested 100,000 deep", () => `{"rows":[{"condition":${'{"not":'.repeat(1e5)}`],
  ["a list of 1,000,000 numbers", () => list("1")],
  ["a list of 1,000,000 empty lists", () => list("[]")],
  ["an object of 1,000,000 keys", () => members((at) => at)],
  ["one key 1,000,000 times", () => members(() => "a")],
  ["__proto__ 1,000,000 times", () => members(() => "__proto__")],
  ["1,000,000 rows", () => `{"rows":${list(row)}}`],
  ["200,000 rows without limits", () => `{"rows":[${Array.from({ length: 2e5 }, () => row).join(",")}]}`],
  ["a text of 100 MB", () => `"${"x".repeat(100 * 1024 * 1024)}"`],
  ["a key of 16 MB", () => `{"${megabytes(15, "k")}":1}`],
  ["a number of 15,000,000 digits", () => megabytes(15, "9")],
  ["a number of 15,000,000 signs", () => `-${megabytes(15, "+-")}`],
  ["a fraction of 15,000,000 zeros", () => `0.${megabytes(15, "0")}1`],
  ["15 MB of blanks", () => megabytes(15, " ")],
  ["15 MB of line ends", () => `${megabytes(15, "\n")}x`],
  ["15 MB of comments", () => megabytes(15, "/**/")],
  ["a comment of 15 MB", () => `/*${megabytes(15, "*")}`],
  ["15 MB of escapes", () => `"${megabytes(15, "\\x")}"`],
  ["15 MB of backslashes", () => `"${megabytes(15, "\\\\")}`],
  ["15 MB of lone surrogates", () => `"${megabytes(7, "\\ud800")}"`],
  ["5 MB of decomposed letters", () => `{"a":"${megabytes(1, "e\u0301")}"}`],
  ["15 MB of combining marks", () => `"a${megabytes(15, "\u0301\u0323")}"`],
  ["15 MB of full-width digits", () => `"${megabytes(5, "\uFF11")}"`],
  ["15 MB of control characters", () => `"${megabytes(15, "")}"`],
  ["5,000,000 quotes", () => megabytes(5, '"')],
  ["5,000,000 opening braces in a list", () => `[${megabytes(5, "{")}`],
  ["a word of 15 MB", () => megabytes(15, "x")],
  ["all of 200 all of 200 all of 200", () => cube(200)]
].map(([title, make]) => ({ title, make }));
function refuseText(text) {
  return [...new Set(readPart("criteria", text).issues.map(({ code }) => code))];
}
function cube(size) {
  const leaf2 = '{"fact":"a","operator":"equal","value":1}';
  const group = (item) => `{"all":[${Array.from({ length: size }, () => item).join(",")}]}`;
  return `{"rows":[{"condition":${group(group(group(leaf2)))}}]}`;
}

// scripts/assurance/time-processor.mjs
function timeProcessor(make, attempt) {
  const made = make();
  const first = time(made, attempt);
  if (first.milliseconds < 40) return first;
  const second = time(made, attempt);
  return second.milliseconds < first.milliseconds ? second : first;
}
function time(made, attempt) {
  const started = process.cpuUsage();
  const result = attempt(made);
  const { user, system } = process.cpuUsage(started);
  return { result, milliseconds: (user + system) / 1e3 };
}

// scripts/assurance/loader-is-bounded.mjs
var bound = 50;
var { bytes, depth, nodes, stringLength, issues } = defaultJsonLimits;
var textCodes = (text) => parseStrictJson(text).issues.map(({ code }) => code);
var partCodes = (part, value) => validatePart(part, value).map(({ code }) => code);
var deep = (levels) => "[".repeat(levels) + "]".repeat(levels);
var rowOf = (more) => ({
  id: "component/0101/1",
  article: "1",
  summary: { zh: "\u4E00" },
  condition: null,
  timeLimit: { value: 1, unit: "work-hour" },
  evidence: "published",
  ...more
});
var criteria = (...rows) => ({ hitPolicy: { policy: "all", evidence: "inferred" }, rows });
var leaf = { fact: "a", operator: "equal", value: 1 };
var repeat = (count, item) => Array.from({ length: count }, () => item);
var limits = [
  ["bytes", bytes, "document/too-large", (n) => textCodes("[]".padEnd(n))],
  ["depth", depth, "document/too-deep", (n) => textCodes(deep(n))],
  ["values", nodes, "document/too-many-nodes", (n) => textCodes(`[${repeat(n - 1, "1").join(",")}]`)],
  ["characters of a text", stringLength, "document/string-too-long", (n) => textCodes(`"${"x".repeat(n)}"`)],
  [
    "listed problems",
    issues,
    "document/too-many-issues",
    (n) => textCodes(`[${repeat(n, "01").join(",")}]`).filter((code) => code !== "document/malformed-number")
  ],
  ["digits of a fraction", 15, "document/unsafe-number", (n) => textCodes(`0.${"1".repeat(n)}`)],
  [
    "rows",
    2e4,
    "document/too-many-items",
    (n) => partCodes("criteria", criteria(...repeat(n, rowOf({}))))
  ],
  [
    "parts of a group",
    200,
    "document/too-many-items",
    (n) => partCodes("criteria", criteria(rowOf({ condition: { all: repeat(n, leaf) } })))
  ],
  [
    "values of in",
    200,
    "document/too-many-items",
    (n) => partCodes("criteria", criteria(rowOf({ condition: { ...leaf, operator: "in", value: repeat(n, 1) } })))
  ],
  [
    "exclusions of a row",
    40,
    "document/too-many-items",
    (n) => partCodes(
      "criteria",
      criteria(rowOf({ exclusions: repeat(n, { summary: { zh: "\u4E00" }, evidence: "published" }) }))
    )
  ],
  [
    "units of a time limit",
    1e5,
    "document/number-too-large",
    (n) => partCodes("criteria", criteria(rowOf({ timeLimit: { value: n, unit: "work-hour" } })))
  ],
  [
    "characters of a label",
    2e3,
    "document/text-too-long",
    (n) => partCodes("criteria", criteria(rowOf({ summary: { zh: "\u4E00".repeat(n) } })))
  ]
];
var promise = {
  number: 7,
  title: "The loader is bounded",
  run: async () => {
    const inexact = limits.flatMap((limit) => checkLimit(...limit));
    const texts = hostileTexts.map(({ title, make }) => ({ title, ...timeProcessor(make, refuseText) }));
    const rules = compileHarbourTown();
    const cases = hostileCases.map((one) => {
      const timed = timeProcessor(
        () => one.input,
        (input) => judge(rules, input)
      );
      const isRight = timed.result !== null && one.isAnswered === (timed.result.length === 0);
      return { title: one.title, ...timed, result: isRight ? ["ended"] : [] };
    });
    const all = [...texts, ...cases];
    const endless = all.filter(({ result }) => result.length === 0);
    const slow = all.filter(({ milliseconds }) => milliseconds > bound);
    return {
      held: inexact.length === 0 && endless.length === 0,
      figure: `${limits.length} limits exact at n - 1, n and n + 1; ${texts.length} hostile texts of up to 100 MB refused and ${cases.length} hostile reports answered or refused, ${all.length - slow.length} of ${all.length} in under ${bound} ms of processor time`,
      details: [
        ...inexact,
        ...endless.map(({ title }) => `${title}: not ended as it should`),
        ...slow.map(
          ({ title, milliseconds }) => `${title}: ${milliseconds.toFixed(0)} ms, linear in its size`
        )
      ].join("\n")
    };
  }
};
function checkLimit(name, limit, code, codesOf) {
  const found = [limit - 1, limit].filter((size) => codesOf(size).length > 0).map((size) => `${name}: ${size} is refused`);
  return codesOf(limit + 1).includes(code) ? found : [...found, `${name}: ${limit + 1} is not refused`];
}
function judge(rules, input) {
  try {
    const decision = decideFiling(rules, input);
    explainFiling(rules, input);
    return "refused" in decision ? decision.refused.map(({ code }) => code) : [];
  } catch {
    return null;
  }
}
export {
  promise
};
