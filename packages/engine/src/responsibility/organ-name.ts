import { createReason, type Reason } from '../kernel/index.js'

/** An organ as actions name it (机构): its class, the member of an open class, the area of a per-area one. */
export interface OrganName {
  /** Key of `organs`. */
  readonly organ: string
  /** A name that the host gives, for organs with `openMembers`. */
  readonly member: string | null
  /** Area id, or a division code in open areas, for organs with `perArea`. */
  readonly area: string | null
}

/** Stands for any member or any area where it is said who may act; no organ is called so. */
export const anyName = '*'

const form = '<class>, <class>@<area>, <class>:<member>, <class>:<member>@<area>'

/**
 * The parts of an organ's name (机构名称): `city-centre`, `district-centre@230102`, `unit:lamp-company`,
 * `unit:lamp-company@230102`. Whether such an organ exists is the business of {@link readOrgan}.
 *
 * Refused: `responsibility/invalid-organ` for other forms, empty parts, `*` and white space or control characters.
 */
export function parseOrgan(text: string): OrganName | Reason {
  const [named = '', area = null, ...tooManyAreas] = text.split('@')
  const [organ = '', member = null, ...tooManyMembers] = named.split(':')
  const parts = [organ, member, area].filter((part) => part !== null)
  const surplus = tooManyAreas.length + tooManyMembers.length
  if (surplus > 0 || text.length > 200 || !parts.every(isName))
    return createReason('responsibility/invalid-organ', { organ: text, form })
  return { organ, member, area }
}

/** An organ's name as text; the inverse of {@link parseOrgan}. */
export function formatOrgan({ organ, member, area }: OrganName): string {
  return `${organ}${member === null ? '' : `:${member}`}${area === null ? '' : `@${area}`}`
}

/** Neither empty nor wild, without separators, white space and characters that nobody sees. */
function isName(text: string): boolean {
  return text !== '' && text !== anyName && !/[:\s\p{Cc}\p{Cf}]/u.test(text)
}
