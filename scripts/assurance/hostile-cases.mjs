// Reports that are made to crash or to mislead what decides on them. Each gives the input of a filing.

const million = 1_000_000
const filing = (facts) => ({ kind: 'component', code: '0101', facts })
const inherited = Object.create({ defects: ['missing'], safetyHazard: true })
const holes = Array.from({ length: 3 })
delete holes[1]

/** Name -> input. `own` says that the facts are fine and decide: nothing was known. */
export const hostileCases = [
  [
    'a set of 1,000,000 known codes',
    filing({ defects: Array.from({ length: million }, () => 'missing') }),
    'own'
  ],
  [
    'a set of 1,000,000 unknown codes',
    filing({ defects: Array.from({ length: million }, (_, at) => `c${at}`) })
  ],
  [
    '1,000,000 unknown facts',
    filing(Object.fromEntries(Array.from({ length: million }, (_, at) => [`f${at}`, 1])))
  ],
  ['a fact nested 100,000 deep', filing({ damagedArea: nest(100_000) })],
  ['a set nested 100,000 deep', filing({ defects: [nest(100_000)] })],
  ['a text of 10 MB', filing({ owner: 'x'.repeat(10 * million) })],
  ['inherited facts', filing(inherited), 'own'],
  ['facts with a prototype key', filing(JSON.parse('{"__proto__":{"safetyHazard":true}}'))],
  ['constructor as a fact', filing({ constructor: 1 })],
  ['symbol keys', filing({ [Symbol('defects')]: ['missing'] }), 'own'],
  ['a set with holes', filing({ defects: holes })],
  ['a set with undefined', filing({ defects: [undefined] })],
  ['a typed array as a set', filing({ defects: new Uint8Array(3) })],
  ['a Set as a set', filing({ defects: new Set(['missing']) })],
  ['a Map as facts', filing(new Map([['safetyHazard', true]])), 'own'],
  ['a Date as an instant', filing({ seenAt: new Date(0) })],
  ['an invalid Date', filing({ seenAt: new Date(Number.NaN) })],
  ['a BigInt as a number', filing({ damagedArea: 30n })],
  ['a function as a fact', filing({ safetyHazard: () => true })],
  ['a symbol as a fact', filing({ owner: Symbol('x') })],
  ['a boxed boolean', filing({ safetyHazard: Object(true) })],
  ['a boxed text', filing({ owner: Object('x') })],
  ['an object with toString', filing({ owner: { toString: () => '供水公司' } })],
  ['an object with valueOf', filing({ damagedArea: { valueOf: () => 30 } })],
  ['an object with toJSON', filing({ damagedArea: { toJSON: () => 30 } })],
  ['a fraction over zero', filing({ damagedShare: { numerator: 1, denominator: 0 } })],
  ['a fraction of BigInts', filing({ damagedShare: { numerator: 1n, denominator: 4n } })],
  ['a circular fact', filing({ part: circle() })],
  ['not a number', filing({ damagedArea: Number.NaN })],
  ['infinity', filing({ damagedArea: Number.POSITIVE_INFINITY })],
  ['minus zero', filing({ damagedArea: -0 }), 'own'],
  ['a number above 2^53', filing({ lampCount: 2 ** 53 })],
  ['a lone surrogate', filing({ part: '\ud800' })],
  ['facts as a list', filing(['missing'])],
  ['facts as a text', filing('missing')],
  ['facts as null', filing(null)],
  ['facts as a function', filing(() => ({}))],
  ['kind constructor', { kind: 'constructor', code: '0101', facts: {} }],
  ['kind __proto__', { kind: '__proto__', code: '0101', facts: {} }],
  ['code toString', { kind: 'component', code: 'toString', facts: {} }],
  ['code as a number', { kind: 'component', code: 101, facts: {} }],
  ['code as an object', { kind: 'component', code: { toString: () => '0101' }, facts: {} }],
  ['a code of 1,000,000 digits', { kind: 'component', code: '1'.repeat(million), facts: {} }],
  ['edition as an object', { ...filing({}), edition: { toString: () => 'harbour-2025' } }],
  ['start as NaN', { ...filing({}), startedAt: Number.NaN }],
  ['start as a text of 1 MB', { ...filing({}), startedAt: '2'.repeat(million) }],
  ['area grade constructor', { ...filing({}), areaGrade: 'constructor' }]
].map(([title, input, answer]) => ({ title, input, isAnswered: answer === 'own' }))

function nest(depth) {
  let value = 1
  for (let level = 0; level < depth; level += 1) value = [value]
  return value
}

function circle() {
  const value = {}
  value.self = value
  return value
}
