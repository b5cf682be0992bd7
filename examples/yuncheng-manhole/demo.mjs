/**
 * Walks two reports of a manhole cover in Yuncheng from the call to the deadline, with every reason, in Chinese and then
 * in English.
 *
 * Usage: node examples/yuncheng-manhole/demo.mjs [--lang zh|en]   (without --lang: both)
 */
import { parseArgs } from 'node:util'
import { compileRulebooks } from './walk/compile-rulebooks.mjs'
import { printWalk } from './walk/print-walk.mjs'
import { reports } from './walk/reports.mjs'

const { values } = parseArgs({ options: { lang: { type: 'string' } } })
const languages = values.lang === undefined ? ['zh', 'en'] : [values.lang.startsWith('zh') ? 'zh' : 'en']
const rulebooks = compileRulebooks('2026-02-14')
for (const language of languages) console.log(printWalk(rulebooks, reports, language).join('\n'))
