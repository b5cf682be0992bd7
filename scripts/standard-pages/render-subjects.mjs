import { escapeMarkdown as escape, remark, section, table } from './markdown.mjs'

/** Whom the text speaks of, and which article establishes them. */
export function renderSubjects({ duties, responsibility }, words) {
  if (duties === undefined) return []
  const { say, text, list, nameOf } = words
  const rows = Object.values(duties.subjects).map(
    ({ label, established, includes = [], aliases = [], organ, note }) => [
      escape(text(label)) + (note === undefined ? '' : remark(escape(text(note)))),
      established === false ? say('没有条款设立', 'established by no article') : established,
      escape(list(includes.map((id) => nameOf(duties.subjects, id)))),
      escape(list(aliases)),
      organ === undefined ? '' : escape(nameOf(responsibility?.organs, organ))
    ]
  )
  return section(
    2,
    say('主体', 'Whom it speaks of'),
    table(
      [
        say('主体', 'Subject'),
        say('由何条设立', 'Established by'),
        say('包括', 'Includes'),
        say('又称', 'Also called'),
        say('即机构', 'Is the organ')
      ],
      rows
    )
  )
}
