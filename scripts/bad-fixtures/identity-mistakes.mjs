// Mistakes that make two texts differ which look alike, in ids, keys, codes and labels.
import { rename, set } from './edit-document.mjs'

const at = (name, part, pointer, value, code, more = {}) => ({
  name,
  part,
  edit: set(pointer, value),
  issues: [{ code, pointer, ...more }]
})
const keyed = (name, part, pointer, key, code) => {
  const renamed = pointer.replace(/[^/]*$/, key)
  // What is wrong with the characters of a key is reported where the key stands, as a fault of the object around it.
  const isForm = code === 'document/wrong-key-form'
  const reported = isForm ? renamed : renamed.replace(/\/[^/]*$/, '')
  return { name, part, edit: rename(pointer, key), issues: [{ code, pointer: reported, keyOf: renamed }] }
}
const hidden = 'document/invisible-character'
const wide = 'document/compatibility-character'
const notNfc = 'document/not-nfc'

/** Mistakes of characters: hidden, full-width, decomposed, of compatibility or of another script. */
export const identityMistakes = [
  at('zero-width-space-in-standard-id', 'standard', '/id', 'test.harbour\u200b-town', hidden),
  at('soft-hyphen-in-standard-id', 'standard', '/id', 'test.harbour\u00ad-town', hidden),
  at('byte-order-mark-inside-text', 'standard', '/title/zh', '港镇\ufeff标准', hidden),
  at('word-joiner-in-code', 'taxonomy', '/entries/0/code', '01\u206001', hidden),
  at('zero-width-joiner-in-alias', 'taxonomy', '/entries/0/aliases/0', '自来水\u200d井盖', hidden),
  at('variation-selector-in-name', 'taxonomy', '/entries/1/name/zh', '路灯\ufe0f', hidden),
  at('ideographic-variation-selector', 'criteria', '/rows/0/summary/zh', '缺失\u{e0100}', hidden),
  at('hangul-filler-as-label', 'facts', '/facts/part/label/zh', '\u3164', hidden),
  at('tag-characters-in-note', 'calendar', '/note/zh', `全年\u{e0041}`, hidden),
  at('right-to-left-mark-in-body', 'criteria', '/rows/0/disposing/0', '供水\u200f公司', hidden),
  at('right-to-left-override-in-url', 'standard', '/source/number', '\u202e7号', hidden),
  at('isolate-in-article', 'criteria', '/rows/0/article', '第\u2066三条', hidden),
  at('line-separator-in-label', 'time-limits', '/units/work-hour/label/zh', '工作\u2028时', hidden),
  at('c1-control-in-label', 'facts', '/facts/owner/label/zh', '产权\u0085单位', hidden),
  at('delete-character-in-text', 'evaluation', '/counters/disposed/label/en', 'dis\u007fposed', hidden),
  at('escape-sequence-in-text', 'evaluation', '/counters/disposed/label/zh', '\u001b[31m已处置', hidden),
  at('nul-escaped-in-text', 'mapping', '/caseId/column', '案件\u0000编号', hidden),
  at('full-width-standard-id', 'standard', '/id', 'ｔｅｓｔ', wide),
  at('full-width-version', 'standard', '/version', '２.1.0', wide),
  at('full-width-date', 'standard', '/issued', '２０２５-11-03', wide),
  at('full-width-clock-time', 'calendar', '/schedules/0/shifts/0/from', '０８:30', wide),
  at('full-width-criterion-id', 'criteria', '/rows/0/id', 'component/０１０１/1', wide),
  at('full-width-operand', 'criteria', '/conditions/broken/all/0/value', 'ｄamaged', wide),
  at('full-width-unit', 'criteria', '/rows/0/timeLimit/unit', 'ｗork-hour', wide),
  at('full-width-edition', 'taxonomy', '/editions/component/id', 'ｈarbour-2025', wide),
  at('full-width-code-in-vector', 'vectors', '/groups/0/tests/0/when/filing/code', '０101', wide),
  keyed('full-width-fact-name', 'facts', '/facts/owner', 'ｏwner', wide),
  keyed('full-width-counter-name', 'evaluation', '/counters/reworked', 'ｒeworked', wide),
  keyed('zero-width-in-fact-name', 'facts', '/facts/owner', 'ow\u200bner', hidden),
  keyed('zero-width-in-unit-name', 'time-limits', '/units/work-hour', 'work\u200c-hour', hidden),
  at('compatibility-ideograph-in-alias', 'taxonomy', '/entries/0/aliases/0', '自来水井\uf967', notNfc),
  at('compatibility-ideograph-in-category', 'taxonomy', '/categories/0/name/zh', '公用設\ufa3d', notNfc),
  at('ohm-sign-in-label', 'facts', '/facts/lampCount/label/en', '\u2126 lamps', notNfc),
  at('angstrom-sign-in-label', 'facts', '/facts/damagedArea/label/en', '\u212b area', notNfc),
  at('decomposed-accent-in-title', 'standard', '/title/en', 'Cafe\u0301 Town', notNfc),
  at('decomposed-kana-in-body', 'criteria', '/rows/1/disposing/0', 'カ\u3099ス会社', notNfc),
  at('combining-marks-out-of-order', 'standard', '/issuer/en', 'Q\u0307\u0323', notNfc),
  at('cyrillic-letter-in-standard-id', 'standard', '/id', 'tеst.harbour-town', 'document/wrong-form'),
  at('cyrillic-letter-in-criterion-id', 'criteria', '/rows/0/id', 'cоmponent/0101/1', 'document/wrong-form'),
  at('greek-letter-in-slot', 'time-limits', '/calendar', { slot: 'nαtional' }, 'document/wrong-form', {
    pointer: '/calendar/slot'
  }),
  keyed('cyrillic-letter-in-fact-name', 'facts', '/facts/owner', 'оwner', 'document/wrong-key-form'),
  at('roman-numeral-character-in-code', 'taxonomy', '/entries/0/code', '010ⅰ', 'document/wrong-form'),
  at('chinese-numeral-in-code', 'taxonomy', '/entries/0/code', '〇一〇一', 'document/wrong-form'),
  at('en-dash-in-date', 'standard', '/adopted', '2025–10–20', 'document/wrong-form'),
  at('no-break-space-in-id', 'standard', '/id', 'test.\u00a0harbour', 'document/wrong-form'),
  at('arabic-digits-in-code', 'taxonomy', '/entries/0/code', '٠١٠١', 'document/wrong-form'),
  at('superscript-digit-in-criterion-id', 'criteria', '/rows/0/id', 'component/0101/¹', 'document/wrong-form')
]
