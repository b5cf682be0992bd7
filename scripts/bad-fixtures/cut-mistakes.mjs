// Mistakes in the text of a file: files cut short, empty or with more than one document.
import { end, replace, start, textMistake } from './text-mistake.mjs'

const cut = 'document/truncated'
const cuts = [
  textMistake(
    'cut-in-key',
    'time-limits',
    (text) => text.slice(0, text.indexOf('zone"') + 2),
    cut,
    '',
    'zo¦'
  ),
  textMistake(
    'cut-after-colon',
    'time-limits',
    (text) => text.slice(0, text.indexOf('"Asia')),
    cut,
    '/zone',
    '"zone": ¦'
  ),
  textMistake(
    'cut-in-text',
    'time-limits',
    (text) => text.slice(0, text.indexOf('Shanghai')),
    cut,
    '/zone',
    '"Asia/¦'
  ),
  textMistake(
    'cut-after-comma',
    'calendar',
    (text) => text.slice(0, text.indexOf(' 2, 3')),
    cut,
    '/weekdays/1',
    '[1,¦'
  ),
  textMistake(
    'cut-in-word',
    'criteria',
    (text) => text.slice(0, text.indexOf('true') + 2),
    'document/unknown-word',
    '/conditions/dangerous/any/0/value',
    '"value": ¦tr',
    [{ code: cut, pointer: '/conditions/dangerous/any/0', ...end }]
  ),
  textMistake(
    'cut-before-last-brace',
    'calendar',
    (text) => text.slice(0, text.lastIndexOf('}')),
    cut,
    '',
    end
  ),
  textMistake('cut-after-first-brace', 'standard', () => '{', cut, '', { place: { line: 1, column: 2 } }),
  textMistake('cut-in-escape', 'standard', () => '{ "id": "\\u00', cut, '/id', {
    place: { line: 1, column: 14 }
  }),
  textMistake('only-a-quote', 'standard', () => '"', cut, '', { place: { line: 1, column: 2 } })
]

const empties = [
  textMistake('only-white-space', 'facts', () => ' \n\t\r\n', 'document/empty', '', start),
  textMistake('nothing-but-a-comment', 'facts', () => '// facts\n', 'document/comment', '', start, [
    { code: 'document/empty', pointer: '', ...start }
  ]),
  textMistake('only-a-byte-order-mark', 'facts', () => '\ufeff', 'document/byte-order-mark', '', start, [
    { code: 'document/empty', pointer: '', ...start }
  ]),
  textMistake('file-holds-null', 'facts', () => 'null\n', 'document/wrong-type', '', start),
  textMistake(
    'file-holds-a-list',
    'taxonomy',
    (text) => `[${text.trim()}]\n`,
    'document/wrong-type',
    '',
    start
  ),
  textMistake(
    'file-holds-a-text',
    'standard',
    (text) => `${JSON.stringify(text)}\n`,
    'document/wrong-type',
    '',
    start
  ),
  textMistake('file-holds-a-number', 'calendar', () => '2026\n', 'document/wrong-type', '', start),
  textMistake('two-documents', 'calendar', (text) => text + text, 'document/trailing-content', '', '}\n¦{'),
  textMistake(
    'two-documents-in-lines',
    'vectors',
    () => '{ "groups": [] }\n{ "groups": [] }\n',
    'document/trailing-content',
    '',
    '\n¦{ "groups'
  ),
  textMistake(
    'record-separator-before',
    'calendar',
    (text) => `\u001e${text}`,
    'document/not-json',
    '',
    start
  ),
  textMistake(
    'nul-after-end',
    'calendar',
    (text) => `${text}\u0000`,
    'document/trailing-content',
    '',
    '¦\u0000'
  ),
  textMistake(
    'form-feed-between-values',
    'calendar',
    replace('"zone": ', '"zone":\u000c'),
    'document/not-json',
    '/zone',
    '"zone":¦\u000c'
  ),
  textMistake(
    'no-break-space-between-values',
    'calendar',
    replace('"zone": ', '"zone":\u00a0'),
    'document/not-json',
    '/zone',
    '"zone":¦\u00a0'
  ),
  textMistake(
    'zero-width-between-values',
    'calendar',
    replace('"zone": ', '"zone":\u200b'),
    'document/not-json',
    '/zone',
    '"zone":¦\u200b'
  )
]

/** Mistakes in the text of a file. */
export const cutMistakes = [...cuts, ...empties]
