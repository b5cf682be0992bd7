import { escapeMarkdown as escape, remark, section, table } from './markdown.mjs'

/** Terms that the text defines or lists, ways by which something arrives, and other instruments that it relies on. */
export function renderTerms({ duties }, words) {
  if (duties === undefined) return []
  const { say } = words
  return section(2, say('术语、渠道、引用', 'Terms, channels, references'), [
    ...section(3, say('术语', 'Terms'), renderTermTable(duties, words)),
    ...section(3, say('渠道', 'Channels'), renderChannels(duties, words)),
    ...section(3, say('引用的文件', 'Instruments relied on'), renderReferences(duties, words))
  ])
}

function renderTermTable({ terms = {} }, words) {
  const { say, text, join } = words
  const rows = Object.values(terms).map((term) => [
    escape(text(term.label)) + (term.note === undefined ? '' : remark(escape(text(term.note)))),
    term.summary === undefined ? '' : escape(text(term.summary)),
    (term.lists ?? []).map((list) => escape(sayList(list, words))).join('<br>'),
    escape(join((term.variants ?? []).map(({ label, article }) => text(label) + words.brackets(article)))),
    words.cite(term)
  ])
  const headings = [say('术语', 'Term'), say('含义', 'Meaning'), say('列举', 'Lists')]
  return table([...headings, say('其他写法', 'Also written'), say('条款', 'Article')], rows)
}

function sayList({ items, declaredCount, open, article }, { say, text, list, brackets }) {
  const count =
    declaredCount === undefined
      ? ''
      : say(
          `称 ${declaredCount} 项，列 ${items.length} 项：`,
          `said to be ${declaredCount}, ${items.length} listed: `
        )
  const rest = open ? say('等', ' and others') : ''
  return count + list(items.map(text)) + rest + (article === undefined ? '' : brackets(article))
}

function renderChannels({ channels = [], subjects }, words) {
  const { say, text, join, list, nameOf, word } = words
  const rows = channels.map((channel) => [
    escape(
      list(channel.ways.map(({ label }) => text(label))) + (channel.open ? say('等', ' and others') : '')
    ),
    escape(join(channel.by.map((id) => nameOf(subjects, id)))),
    channel.sink === undefined ? '' : escape(nameOf(subjects, channel.sink)),
    channel.next === undefined ? '' : word('action', channel.next),
    words.cite(channel)
  ])
  const headings = [say('途径', 'Ways'), say('由谁受理或采集', 'Taken in by'), say('到谁', 'Goes to')]
  return table([...headings, say('下一步', 'Next'), say('条款', 'Article')], rows)
}

function renderReferences({ references = [] }, words) {
  const { say, text } = words
  const rows = references.map((one) => [
    escape([text(one.title), one.number].filter((part) => part !== undefined).join(' ')),
    one.named ? say('指名', 'by name') : say('泛指', 'in general'),
    one.dated ? say('写明年份或版本', 'edition given') : say('没有写明版本', 'edition not given'),
    one.prevails ? say('优先', 'goes first') : '',
    words.cite(one)
  ])
  const headings = [say('文件', 'Instrument'), say('怎样引用', 'How'), say('版本', 'Edition')]
  return table([...headings, say('与本文的关系', 'Relation'), say('条款', 'Article')], rows)
}
