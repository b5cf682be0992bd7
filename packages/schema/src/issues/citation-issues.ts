import type { IssueDefinitions } from './define-issues.js'

/** Codes of holding a text against what a standard cites of it (引文核对). */
export const citationIssues = {
  'citations/changed': {
    severity: 'error',
    params: ['rule', 'article', 'until'],
    en: 'The words of rule {rule} are no longer in the text. From here to line {until}, {article} says something else, or the fragment was made of other words. Compare with the source, then correct the rule and its fragment.',
    zh: '规则 {rule} 所引文字在文本中已找不到。{article}自此处起、至第 {until} 行止有变动，或者指纹取自其他文字。请对照来源，改正规则及其指纹。'
  },
  'citations/another-text': {
    severity: 'error',
    params: ['standard', 'found', 'of'],
    en: 'This is hardly the text that {standard} cites: the words of {found} of {of} rules are in it. Give the text of its source; what is missing is not listed one by one.',
    zh: '这大概不是 {standard} 所引的文本：{of} 条规则中只找到 {found} 条的文字。请给出其来源文本；缺失之处不逐条列出。'
  },
  'citations/not-found': {
    severity: 'error',
    params: ['rule', 'article'],
    en: 'The words of rule {rule} ({article}) are nowhere in the text. They were changed or left out, or the fragment was made of other words. Compare with the source, then correct the rule and its fragment.',
    zh: '规则 {rule}（{article}）所引文字在全文中找不到：文字被改动或删去，或者指纹取自其他文字。请对照来源，改正规则及其指纹。'
  },
  'citations/wrong-article': {
    severity: 'error',
    params: ['rule', 'article', 'actual'],
    en: 'The words of rule {rule} stand in {actual}, not in {article}. Correct the number of the article where the coverage and the entries name it, or see whether the text was renumbered.',
    zh: '规则 {rule} 所引文字在{actual}，不在{article}。请在 coverage 和相关条目中改正条号，或确认文本是否重新编号。'
  },
  'citations/missing-article': {
    severity: 'error',
    params: ['article'],
    en: 'The coverage lists {article}, and the text has no article with this number. Correct the number, or see whether the article was repealed or the text is cut short.',
    zh: 'coverage 列有{article}，文本中没有这一条。请改正条号，或确认该条是否已删除、文本是否不全。'
  },
  'citations/unlisted-article': {
    severity: 'error',
    params: ['article'],
    en: 'The text has {article}, and the coverage does not list it. Add it with its state and its rules.',
    zh: '文本中有{article}，coverage 没有列出。请补充该条的状态和规则。'
  },
  'citations/repeated-article': {
    severity: 'error',
    params: ['article'],
    en: 'The text has another {article}. One of the two has a wrong number, or the text holds two instruments.',
    zh: '文本中另有一个{article}。两者之一的条号有误，或者文本中含有两个文件。'
  },
  'citations/changed-article': {
    severity: 'warning',
    params: ['article'],
    en: 'Some word of {article} differs from the text that was checked before. Compare the article with it, and see whether a rule is concerned.',
    zh: '{article}的文字与上次核对的文本不同。请比较该条，确认是否涉及规则。'
  },
  'citations/no-fragment': {
    severity: 'warning',
    params: ['rule', 'article'],
    en: 'Rule {rule} ({article}) has no fragment, so that nobody can tell whether the text still says it. "lijie cite --words" makes one.',
    zh: '规则 {rule}（{article}）没有引文指纹，无法核对文本是否仍如此规定。可用 lijie cite --words 生成。'
  },
  'citations/not-searched': {
    severity: 'warning',
    params: ['rule', 'article'],
    en: 'The words of rule {rule} ({article}) were not looked for everywhere: the text is too long. Give the text of the source alone.',
    zh: '规则 {rule}（{article}）的文字未能查遍全文：文本过长。请只给出来源文本本身。'
  },
  'citations/other-file': {
    severity: 'info',
    params: ['standard'],
    en: 'This is not byte for byte the file that {standard} names by its SHA-256. Only the words count below.',
    zh: '此文件与 {standard} 所记散列值的文件并非逐字节相同；以下只比较文字。'
  },
  'citations/no-articles': {
    severity: 'error',
    params: ['file'],
    en: '{file} holds no head of an article, and no word that the standard cites. It is empty, cut short, or another text; give the text of the source.',
    zh: '{file} 中没有条文（第一条……），也没有标准所引的文字：文件为空、不完整或是其他文本。请给出来源文本。'
  },
  'citations/not-text': {
    severity: 'error',
    params: ['file'],
    en: '{file} is no text in UTF-8 or GB18030: it has another encoding, is damaged, or is a document of a word processor. Save it as text in UTF-8.',
    zh: '{file} 不是 UTF-8 或 GB18030 文本：编码不同、文件损坏，或是文字处理软件的文档。请另存为 UTF-8 纯文本。'
  },
  'citations/no-rules': {
    severity: 'error',
    params: ['standard'],
    en: 'The coverage of {standard} lists no article and no rule, so there is nothing to look for. List its articles and rules in standard.json.',
    zh: '{standard} 的 coverage 没有列出条文和规则，无可核对。请在 standard.json 中列出条款和规则。'
  },
  'citations/words-not-found': {
    severity: 'error',
    params: ['words'],
    en: '"{words}" is nowhere in the text, whatever its lines and width. Copy the words from the text.',
    zh: '文本中没有“{words}”（已不计换行和全半角）。请从文本中复制文字。'
  },
  'citations/repeated-words': {
    severity: 'warning',
    params: ['words', 'article', 'count'],
    en: '"{words}" stands {count} times in {article}. Take more words, so that only one place is meant.',
    zh: '“{words}”在{article}中出现 {count} 次。请多取几个字，使所指唯一。'
  },
  'citations/not-written': {
    severity: 'error',
    params: ['standard'],
    en: 'Nothing was written into {standard}: a verification is recorded only for the very file that source.sha256 names, with every rule found. Correct what is told above first.',
    zh: '没有写入 {standard}：只有文件与 source.sha256 一致且全部规则都找到时，才记录核对结果。请先改正以上问题。'
  },
  'citations/half-width-punctuation': {
    severity: 'info',
    params: ['count', 'example'],
    en: 'The text writes Chinese with punctuation of half width, {count} times, first in "{example}". Citations are found all the same.',
    zh: '文本在中文中使用半角标点，共 {count} 处，首处为“{example}”。不影响引文核对。'
  },
  'citations/mixed-punctuation': {
    severity: 'info',
    params: ['count', 'example'],
    en: 'The text mixes punctuation of full and half width; the rarer form stands {count} times, first in "{example}". Citations are found all the same.',
    zh: '文本混用全角和半角标点，较少的一种共 {count} 处，首处为“{example}”。不影响引文核对。'
  },
  'citations/ideographic-spaces': {
    severity: 'info',
    params: ['count'],
    en: 'The text has {count} indents and gaps of ideographic spaces (U+3000), the first of them here. Citations are found all the same.',
    zh: '文本有 {count} 处全角空格（U+3000）缩进或间隔，此处为首处。不影响引文核对。'
  },
  'citations/mixed-numerals': {
    severity: 'info',
    params: ['count', 'example'],
    en: 'The text counts one unit both in digits and in Chinese numerals; the rarer form stands {count} times, first in "{example}". Read both alike.',
    zh: '文本对同一单位既用阿拉伯数字又用汉字数字，较少的一种共 {count} 处，首处为“{example}”。两种写法含义相同。'
  },
  'citations/broken-sentences': {
    severity: 'info',
    params: ['count', 'example'],
    en: 'The text breaks lines inside sentences, {count} times, first in "{example}". Citations are found all the same.',
    zh: '文本在句中换行，共 {count} 处，首处为“{example}”。不影响引文核对。'
  }
} as const satisfies IssueDefinitions
