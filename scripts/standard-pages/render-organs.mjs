import { escapeMarkdown as escape, remark, section, table } from './markdown.mjs'
import { renderAssignments } from './render-assignments.mjs'
import { sayDays, sayPlace } from './say-place.mjs'

const levels = {
  province: ['省', 'province'],
  city: ['市', 'city'],
  district: ['区', 'district'],
  county: ['县', 'county'],
  street: ['街道', 'street office'],
  community: ['社区', 'community'],
  unit: ['单位', 'unit'],
  person: ['个人', 'person']
}

/** Organs, areas, and who plays which role where. */
export function renderOrgans({ responsibility }, words) {
  if (responsibility === undefined) return []
  const { say } = words
  return section(2, say('机构与角色', 'Organs and roles'), [
    ...section(3, say('机构', 'Organs'), renderOrganTable(responsibility, words)),
    ...section(3, say('谁担任什么角色', 'Who plays which role'), renderRoles(responsibility, words)),
    ...section(3, say('委托', 'Entrustment'), renderEntrustments(responsibility, words)),
    ...section(3, say('区域', 'Areas'), renderAreas(responsibility, words)),
    ...section(3, say('责任认定', 'Who is responsible'), renderAssignments(responsibility, words))
  ])
}

function renderOrganTable({ organs }, words) {
  const { say, text, join } = words
  const rows = Object.values(organs).map(({ label, level, perArea, openMembers, partOf, note, ...cited }) => {
    const forms = [
      ...(perArea ? [say('各区域各一个', 'one in each area')] : []),
      ...(openMembers ? [say('一类，成员不列举', 'a class, members not listed')] : []),
      ...(partOf ? [say(`属于${text(organs[partOf].label)}`, `part of ${text(organs[partOf].label)}`)] : [])
    ]
    return [
      escape(text(label)) + remarkOf(note, words),
      level === undefined ? '' : say(...levels[level]),
      escape(join(forms)),
      words.cite(cited)
    ]
  })
  const headings = [say('机构', 'Organ'), say('层级', 'Level'), say('形态', 'Form'), say('条款', 'Article')]
  return table(headings, rows)
}

function renderRoles({ roles, organs, bindings, ...responsibility }, words) {
  const { say, nameOf, brackets } = words
  const rows = bindings.map((binding) => {
    const flags = [
      ...(binding.modality === 'may' ? [say('可以', 'may')] : []),
      ...(binding.notTaken ? [say('另一读法，未采用', 'another reading, not taken')] : [])
    ]
    return [
      escape(nameOf(roles, binding.role)),
      escape(nameOf(organs, binding.organ)) +
        (flags.length === 0 ? '' : brackets(words.join(flags))) +
        remarkOf(binding.note, words),
      escape(sayPlace(binding, responsibility, words)),
      words.cite(binding)
    ]
  })
  const headings = [say('角色', 'Role'), say('由谁', 'Organ'), say('何处、何时', 'Where and when')]
  return table([...headings, say('条款', 'Article')], rows)
}

function renderEntrustments({ entrustments = [], organs, roles, ...responsibility }, words) {
  const { say, nameOf, join } = words
  const rows = entrustments.map((one) => [
    escape(nameOf(organs, one.from)),
    escape(nameOf(organs, one.to)),
    escape(join(one.roles.map((role) => nameOf(roles, role)))),
    escape(sayPlace(one, responsibility, words)),
    words.cite(one)
  ])
  return table(
    [
      say('委托者', 'From'),
      say('受托者', 'To'),
      say('角色', 'Roles'),
      say('何处、何时', 'Where and when'),
      say('条款', 'Article')
    ],
    rows
  )
}

function renderAreas({ areas = {}, areaGroups = {}, openAreas }, words) {
  const { say, text, nameOf, join } = words
  const groupOf = (id) =>
    join(Object.values(areaGroups).flatMap((group) => (group.areas.includes(id) ? [text(group.label)] : [])))
  const rows = Object.entries(areas).map(([id, area]) => [
    escape(text(area.label)),
    area.division ?? '',
    escape(groupOf(id)),
    sayDays(area.validFrom, area.validTo, say),
    escape(join((area.succeededBy ?? []).map((next) => nameOf(areas, next)))),
    words.cite(area)
  ])
  const open =
    openAreas === undefined
      ? []
      : [
          say(
            `来源没有列名：区划代码以 ${openAreas.divisionPrefix} 开头的都是区域。`,
            `Not named by the source: every division whose code starts with ${openAreas.divisionPrefix} is an area.`
          ) + remarkOf(openAreas.note, words),
          ''
        ]
  const headings = [say('区域', 'Area'), say('区划代码', 'Division'), say('组', 'Group')]
  const rest = [say('存续', 'Holds'), say('此后归属', 'Afterwards'), say('条款', 'Article')]
  return [...table([...headings, ...rest], rows), ...open]
}

function remarkOf(note, { text }) {
  return note === undefined ? '' : remark(escape(text(note)))
}
