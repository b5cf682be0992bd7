// Mistakes in the text of a file: what stands between values.
import { replace, start, textMistake } from './text-mistake.mjs'

const trailing = (snippet) => ({ code: 'document/trailing-content', pointer: '', at: snippet })

const comment = 'document/comment'
const punctuation = 'document/full-width-punctuation'
const marks = [
  textMistake('comment-at-start', 'standard', (text) => `// 港镇\n${text}`, comment, '', '// 港镇'),
  textMistake(
    'comment-in-block',
    'facts',
    replace('"facts": {', '"facts": { /* 词表 */'),
    comment,
    '/facts',
    '/* 词表'
  ),
  textMistake('comment-at-end', 'calendar', (text) => `${text}// end`, comment, '', '// end'),
  textMistake('comment-never-closed', 'calendar', (text) => `${text}/* end`, comment, '', '/* end'),
  textMistake(
    'comment-with-hash',
    'time-limits',
    replace('"zone"', '# zone\n  "zone"'),
    'document/not-json',
    '',
    '# zone'
  ),
  textMistake(
    'trailing-comma-in-list',
    'calendar',
    replace('4, 5]', '4, 5,]'),
    'document/trailing-comma',
    '/weekdays',
    '4, 5,¦]'
  ),
  textMistake(
    'trailing-comma-at-root',
    'calendar',
    (text) => text.replace(/\n\}\n$/, ',\n}\n'),
    'document/trailing-comma',
    '',
    ',\n¦}\n'
  ),
  textMistake(
    'two-commas',
    'calendar',
    replace('[1, 2,', '[1,, 2,'),
    'document/not-json',
    '/weekdays/1',
    '[1,¦, 2'
  ),
  textMistake(
    'comma-first',
    'calendar',
    replace('[1, 2,', '[, 1, 2,'),
    'document/not-json',
    '/weekdays/0',
    '[¦, 1'
  ),
  textMistake(
    'missing-comma-in-list',
    'criteria',
    replace('["cover", "frame"]', '["cover" "frame"]'),
    'document/missing-comma',
    '/rows/3/condition/value',
    '"cover" ¦"frame"'
  ),
  textMistake(
    'missing-colon',
    'time-limits',
    replace('"zone":', '"zone"'),
    'document/not-json',
    '',
    '"zone" ¦"Asia'
  ),
  textMistake(
    'equals-sign-for-colon',
    'time-limits',
    replace('"zone":', '"zone" ='),
    'document/not-json',
    '',
    '"zone" ¦='
  ),
  textMistake(
    'semicolon-for-comma',
    'calendar',
    replace('[1, 2,', '[1; 2,'),
    'document/not-json',
    '/weekdays',
    '[1¦;'
  ),
  textMistake(
    'full-width-colon',
    'time-limits',
    replace('"zone":', '"zone"：'),
    punctuation,
    '',
    '"zone"¦：'
  ),
  textMistake(
    'full-width-comma-in-list',
    'calendar',
    replace('[1, 2,', '[1，2,'),
    punctuation,
    '/weekdays',
    '[1¦，'
  ),
  textMistake(
    'ideographic-space',
    'calendar',
    replace('"zone": ', '"zone":　'),
    punctuation,
    '',
    '"zone":¦　'
  ),
  textMistake(
    'full-width-brackets',
    'calendar',
    replace('[1, 2, 3, 4, 5]', '［1, 2, 3, 4, 5］'),
    'document/not-json',
    '/weekdays',
    '［'
  ),
  textMistake(
    'chinese-quotation-marks',
    'time-limits',
    replace('"Asia/Shanghai"', '“Asia/Shanghai”'),
    'document/not-json',
    '/zone',
    '“Asia'
  ),
  textMistake(
    'single-quoted-value',
    'time-limits',
    replace('"Asia/Shanghai"', "'Asia/Shanghai'"),
    'document/not-json',
    '/zone',
    "'Asia"
  ),
  textMistake(
    'backtick-value',
    'time-limits',
    replace('"Asia/Shanghai"', '`Asia/Shanghai`'),
    'document/not-json',
    '/zone',
    '`Asia'
  ),
  textMistake(
    'unquoted-root-key',
    'time-limits',
    replace('"zone":', 'zone:'),
    'document/unquoted-key',
    '',
    'zone:'
  ),
  textMistake(
    'single-quoted-key',
    'time-limits',
    replace('"zone":', "'zone':"),
    'document/not-json',
    '',
    "'zone'"
  ),
  textMistake('number-as-key', 'time-limits', replace('"zone":', '1:'), 'document/not-json', '', '¦1:'),
  textMistake(
    'unquoted-value',
    'time-limits',
    replace('"Asia/Shanghai"', 'Shanghai'),
    'document/unknown-word',
    '/zone',
    '"zone": ¦Shanghai'
  ),
  textMistake(
    'capital-true',
    'criteria',
    replace('"operator": "equal", "value": true', '"operator": "equal", "value": TRUE'),
    'document/unknown-word',
    '/conditions/dangerous/any/0/value',
    'TRUE'
  ),
  textMistake(
    'capital-null',
    'taxonomy',
    replace('"code": "0102"', '"code": NULL'),
    'document/unknown-word',
    '/entries/1/code',
    'NULL'
  ),
  textMistake(
    'python-none',
    'taxonomy',
    replace('"code": "0102"', '"code": None'),
    'document/unknown-word',
    '/entries/1/code',
    'None'
  ),
  textMistake(
    'brace-for-bracket',
    'calendar',
    replace('4, 5]', '4, 5}'),
    'document/not-json',
    '/weekdays',
    '4, 5¦}'
  ),
  textMistake(
    'yaml-file',
    'calendar',
    () => 'type: working\nzone: Asia/Shanghai\n',
    'document/unknown-word',
    '',
    start,
    [trailing('type¦: working')]
  ),
  textMistake(
    'csv-file',
    'facts',
    () => '"fact","type"\n"owner","text"\n',
    'document/trailing-content',
    '',
    '¦,"type"'
  ),
  textMistake(
    'html-page',
    'standard',
    () => '<!DOCTYPE html><html></html>\n',
    'document/not-json',
    '',
    start
  ),
  textMistake(
    'spreadsheet-file',
    'criteria',
    () => Buffer.from('PK\u0003\u0004workbook'),
    'document/unknown-word',
    '',
    start,
    [trailing('PK¦')]
  ),
  textMistake(
    'git-conflict-marks',
    'calendar',
    replace('  "zone"', '<<<<<<< HEAD\n  "zone"'),
    'document/not-json',
    '',
    '<<<<<<<'
  )
]

/** Mistakes in the text of a file. */
export const markMistakes = [...marks]
