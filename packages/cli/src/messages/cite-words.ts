import type { ArticleState } from '@lijie/engine/citations'
import type { MessageLanguage } from '@lijie/schema'

/** What `lijie cite` says. */
export interface CiteWords {
  readonly description: string
  readonly text: string
  readonly standard: string
  readonly words: string
  readonly write: string
  readonly on: string
  readonly help: string
  readonly headings: readonly string[]
  readonly results: Readonly<Record<ArticleState | 'lost', string>>
  readonly place: (article: string, line: number, column: number) => string
  readonly nowhere: string
  readonly standardOrWords: string
  readonly summary: (counts: { rules: number; found: number }) => string
  readonly written: (file: string) => string
}

const en: CiteWords = {
  description: 'hold the text of a regulation against what a standard cites of it',
  text: 'the text, in UTF-8 or GB18030',
  standard: 'packaged id, short name or folder of the standard',
  words: 'instead: what to write into the coverage for these words, and where they stand',
  write: 'record in standard.json that all was found, with the hash of every article',
  on: 'day of the record, YYYY-MM-DD (default: today)',
  help: `Exit status:
  0  every rule was found in its article
  1  words are changed, articles are missing, moved or not listed
  2  wrong usage, or a file or standard that cannot be used
  3  a fault in lijie itself

Line breaks, indents, full and half width do not matter: the text is compared in Unicode NFKC without white space.
A standard keeps the length and the SHA-256 of the words that it cites, never the words.

Examples:
  lijie cite --text order-218.txt --standard harbin
  lijie cite --text order-218.txt --words "within 60 days" "filed again"
  lijie cite --text order-218.txt --standard standards/harbin/order-218-2010 --write --on 2026-03-02`,
  headings: ['Article', 'Line:column', 'Rules', 'Result'],
  results: {
    same: 'not a word changed',
    changed: 'some word changed',
    present: 'words found',
    missing: 'not in the text',
    unlisted: 'not in the coverage',
    repeated: 'there twice',
    lost: 'rules not found'
  },
  place: (article, line, column) =>
    `${article === '' ? 'in a chapter head' : article}, line ${line}, column ${column}`,
  nowhere: 'nowhere in the text',
  standardOrWords:
    'Give --standard to hold the text against it, or --words to find words in it. See lijie cite --help.',
  summary: ({ rules, found }) => `${found} of ${rules} rules found in their articles.`,
  written: (file) => `Recorded in ${file}.`
}

const zh: CiteWords = {
  description: '用法规文本核对标准中的引文',
  text: '法规文本，UTF-8 或 GB18030',
  standard: '标准的编号、简称或目录',
  words: '改为：给出这些文字在 coverage 中的写法及其位置',
  write: '全部找到时，在 standard.json 中记录核对结果和各条的散列值',
  on: '记录的日期，YYYY-MM-DD（默认：今天）',
  help: `退出状态：
  0  所有规则都在所引条款中找到
  1  文字有变动，或条款缺失、错位、未列出
  2  用法错误，或文件、标准无法使用
  3  lijie 自身的错误

换行、缩进、全半角不影响核对：文本按 Unicode NFKC 规范化并去掉空白后比较。
标准只保存所引文字的字数和 SHA-256，不保存文字本身。

示例：
  lijie cite --text 218号令.txt --standard harbin
  lijie cite --text 218号令.txt --words "60日内" "变更备案"
  lijie cite --text 218号令.txt --standard standards/harbin/order-218-2010 --write --on 2026-03-02`,
  headings: ['条款', '行:列', '规则', '结果'],
  results: {
    same: '全文一致',
    changed: '文字有变动',
    present: '引文都在',
    missing: '文本中没有',
    unlisted: '标准未列出',
    repeated: '条号重复',
    lost: '有规则未找到'
  },
  place: (article, line, column) => `${article === '' ? '章节标题' : article}，第 ${line} 行第 ${column} 列`,
  nowhere: '文本中没有',
  standardOrWords:
    '请用 --standard 给出要核对的标准，或用 --words 给出要查找的文字。用法见 lijie cite --help。',
  summary: ({ rules, found }) => `${rules} 条规则中，${found} 条在所引条款中找到。`,
  written: (file) => `已记录到 ${file}。`
}

/** The words of `lijie cite` in a language. */
export function citeWords(language: MessageLanguage): CiteWords {
  return language === 'en' ? en : zh
}
