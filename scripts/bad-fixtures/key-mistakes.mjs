// Mistakes in the text of a file: keys that stand twice or are dangerous.
import { replace, textMistake } from './text-mistake.mjs'

const area = '"value": 25'
const areaPlace = '/conditions/broken/all/1/value'

const duplicate = 'document/duplicate-key'
const forbidden = 'document/forbidden-key'
const keys = [
  textMistake(
    'duplicate-root-key',
    'time-limits',
    replace('"zone"', '"zone": "UTC",\n  "zone"'),
    duplicate,
    '/zone',
    '"UTC",\n  ¦"zone"'
  ),
  textMistake(
    'duplicate-key-same-value',
    'standard',
    replace('"edition"', '"edition": "2025",\n  "edition"'),
    duplicate,
    '/edition',
    '"2025",\n  ¦"edition"'
  ),
  textMistake(
    'duplicate-fact',
    'facts',
    replace('"seenAt"', '"owner": { "type": "boolean", "label": { "zh": "甲" } },\n    "seenAt"'),
    duplicate,
    '/facts/owner',
    '¦"owner": {\n'
  ),
  textMistake(
    'duplicate-operand',
    'criteria',
    replace(area, '"value": 24, "value": 25'),
    duplicate,
    areaPlace,
    '24, ¦"value"'
  ),
  textMistake(
    'duplicate-key-escaped',
    'criteria',
    replace(area, '"value": 24, "v\\u0061lue": 25'),
    duplicate,
    areaPlace,
    '24, ¦"v\\u'
  ),
  textMistake(
    'duplicate-limit-value',
    'criteria',
    replace('"value": 10,', '"value": 1, "value": 10,'),
    duplicate,
    '/rows/4/timeLimit/value',
    '1, ¦"value": 10'
  ),
  textMistake(
    'duplicate-unit',
    'time-limits',
    replace('"work-day": {', '"work-hour": { "counts": "elapsed" },\n    "work-day": {'),
    duplicate,
    '/units/work-hour',
    '¦"work-hour": { "counts": "elapsed" }'
  ),
  textMistake(
    'duplicate-weight',
    'evaluation',
    replace('"weight": { "numerator": 3,', '"weight": { "numerator": 3, "numerator": 4,'),
    duplicate,
    '/schemes/monthly/indicators/0/weight/numerator',
    '3, ¦"numerator": 4'
  ),
  textMistake(
    'duplicate-map-value',
    'mapping',
    replace('"部件": "component"', '"部件": "component", "部件": "event"'),
    duplicate,
    '/kind/values/部件',
    '"component", ¦"部件"'
  ),
  textMistake(
    'duplicate-key-decomposed',
    'mapping',
    replace('"部件": "component"', '"\\uf967": "component", "不": "event"'),
    'document/not-nfc',
    '/kind/values',
    '¦"\\uf967"'
  ),
  textMistake(
    'proto-key-at-root',
    'standard',
    replace('"id"', '"__proto__": { "status": "in-force" },\n  "id"'),
    forbidden,
    '/__proto__',
    '"__proto__"'
  ),
  textMistake(
    'proto-key-escaped',
    'criteria',
    replace(area, '"\\u005f_proto__": {}, "value": 25'),
    forbidden,
    '/conditions/broken/all/1/__proto__',
    '"\\u005f_proto__"'
  ),
  textMistake(
    'proto-key-in-named-conditions',
    'criteria',
    replace('"conditions": {', '"conditions": {\n    "__proto__": { "condition": "broken" },'),
    forbidden,
    '/conditions/__proto__',
    '"__proto__"'
  ),
  textMistake(
    'proto-key-in-example',
    'criteria',
    replace('"defects": []', '"__proto__": { "safetyHazard": true }'),
    forbidden,
    '/rows/0/examples/1/facts/__proto__',
    '"__proto__"'
  ),
  textMistake(
    'constructor-as-counter',
    'evaluation',
    replace('"counters": {', '"counters": {\n    "constructor": {},'),
    forbidden,
    '/counters/constructor',
    '"constructor"'
  ),
  textMistake(
    'constructor-as-fact',
    'facts',
    replace('"facts": {', '"facts": {\n    "constructor": { "type": "boolean", "label": { "zh": "甲" } },'),
    forbidden,
    '/facts/constructor',
    '"constructor"'
  ),
  textMistake(
    'constructor-as-condition',
    'criteria',
    replace('"conditions": {', '"conditions": {\n    "constructor": { "condition": "broken" },'),
    forbidden,
    '/conditions/constructor',
    '"constructor"'
  ),
  textMistake(
    'prototype-as-closing-action',
    'criteria',
    replace('"closingActions": {', '"closingActions": {\n    "prototype": { "zh": "甲" },'),
    forbidden,
    '/closingActions/prototype',
    '"prototype"'
  ),
  textMistake(
    'prototype-key-in-map',
    'mapping',
    replace('"部件": "component"', '"prototype": "component"'),
    forbidden,
    '/kind/values/prototype',
    '"prototype"'
  ),
  textMistake(
    'constructor-key-in-vector',
    'vectors',
    replace('"safetyHazard": true', '"constructor": { "x": 1 }'),
    forbidden,
    '/groups/0/tests/0/when/filing/facts/constructor',
    '"constructor"'
  )
]

/** Mistakes in the text of a file. */
export const keyMistakes = [...keys]
