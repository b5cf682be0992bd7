import { fail } from '../app/problem.mjs'

const personalFields = [
  'first_name',
  'last_name',
  'email',
  'phone',
  'description',
  'address_string',
  'lat',
  'long',
  'media_url'
]

/**
 * A service request of Open311 (`application/x-www-form-urlencoded`) as the report that the service takes: attributes become
 * facts by their type, everything that tells of the person becomes personal data.
 */
export function readRequestForm(text, { rulebook, area }, { kind, code }) {
  const form = new URLSearchParams(text)
  const reporter = Object.fromEntries(
    personalFields.flatMap((field) => {
      const value = form.get(field)
      return value === null || value === '' ? [] : [[field, value]]
    })
  )
  const {
    lat,
    long,
    first_name: first = '',
    last_name: last = '',
    description,
    address_string: address,
    media_url: photo,
    ...contact
  } = reporter
  if (lat !== undefined || long !== undefined) {
    checkDegrees('lat', lat, 90)
    checkDegrees('long', long, 180)
  }
  const name = [last, first].filter((part) => part !== '').join(' ')
  const place = lat === undefined ? address : [address, `${lat}, ${long}`].filter(Boolean).join(' · ')
  const { phone, email } = contact
  const told = {
    name: name || undefined,
    phone,
    email,
    address: place,
    text: description,
    photos: photo === undefined ? undefined : [photo]
  }
  const kept = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined))
  return {
    kind,
    code,
    area: form.get('address_id') || area,
    facts: readAttributes(form, rulebook),
    ...(Object.keys(kept).length === 0 ? {} : { reporter: kept })
  }
}

function checkDegrees(field, text, most) {
  if (!/^-?\d{1,3}(\.\d{1,15})?$/.test(text ?? '') || Math.abs(Number(text)) > most)
    throw fail(400, 'service/bad-field', { field, expected: `-${most} … ${most}` })
}

/** `attribute[fact]`, `attribute[fact][]` or `attribute[fact][0]`, several times for sets. */
function readAttributes(form, rulebook) {
  const given = new Map()
  for (const [key, value] of form) {
    const [, fact] = /^attribute\[([A-Za-z][A-Za-z0-9]{0,59})\](?:\[\d*\])?$/.exec(key) ?? []
    if (fact === undefined || value === '') continue
    given.set(fact, [...(given.get(fact) ?? []), value])
  }
  return Object.fromEntries(
    [...given].map(([fact, values]) => {
      const type = rulebook.vocabulary.facts.get(fact)?.definition.type
      if (type === undefined) throw fail(400, 'service/unknown-field', { field: `attribute[${fact}]` })
      return [fact, readValue(type, values)]
    })
  )
}

function readValue(type, values) {
  const [first = ''] = values
  if (type === 'codes') return values
  if (type === 'boolean') return first === 'true' ? true : first === 'false' ? false : first
  if (type === 'integer' || type === 'quantity' || type === 'ratio')
    return /^-?\d+(\.\d+)?$/.test(first) ? Number(first) : first
  return first
}
