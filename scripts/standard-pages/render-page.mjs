import { escapeMarkdown as escape, section } from './markdown.mjs'
import { createPageWords } from './page-words.mjs'
import { renderCalendar } from './render-calendar.mjs'
import { renderClasses } from './render-classes.mjs'
import { renderContents } from './render-contents.mjs'
import { renderCoverage } from './render-coverage.mjs'
import { renderDuties } from './render-duties.mjs'
import { renderEvaluations } from './render-evaluations.mjs'
import { renderFaults } from './render-faults.mjs'
import { renderIdentity } from './render-identity.mjs'
import { renderLadders } from './render-ladders.mjs'
import { renderOpenSlots } from './render-open-slots.mjs'
import { renderOrgans } from './render-organs.mjs'
import { renderSchemes } from './render-schemes.mjs'
import { renderSubjects } from './render-subjects.mjs'
import { renderTerms } from './render-terms.mjs'
import { renderTimeLimits } from './render-time-limits.mjs'
import { renderWorkflow } from './render-workflow.mjs'

/** Sections of a page, in order; each is empty where the standard has nothing of it. */
const sections = [
  renderOpenSlots,
  renderOrgans,
  renderLadders,
  renderWorkflow,
  renderTimeLimits,
  renderCalendar,
  renderSubjects,
  renderDuties,
  renderEvaluations,
  renderTerms,
  renderClasses,
  renderSchemes,
  renderCoverage
]

/**
 * The page of one standard: all of it in Chinese, then all of it in English.
 * @param {{ document: object, faults: readonly object[], conflicts: readonly object[], composition?: object, bases?: readonly object[] }} subject
 */
export function renderPage(subject) {
  const zh = createPageWords('zh-CN', subject.document.standard.evidence)
  const en = createPageWords('en', subject.document.standard.evidence)
  const lines = [
    `# ${escape(zh.text(subject.document.standard.title))}`,
    '',
    '[English](#english) · [全部标准 all standards](README.md)',
    '',
    ...renderBody(subject, zh),
    '<a id="english"></a>',
    '',
    `# ${escape(en.text(subject.document.standard.title))}`,
    '',
    ...renderBody(subject, en)
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

function renderBody({ document, faults, conflicts, composition, bases }, words) {
  const { say, text } = words
  return [
    `> ${escape(text(document.standard.notice))}${say('。', '.')}`,
    '',
    say(
      '本页由数据生成（`npm run gen:pages`），内容为本项目的转述，不是条文原文。',
      'Generated from the data (`npm run gen:pages`); in words of this project, not those of the source.'
    ),
    '',
    ...section(2, say('基本情况', 'What it is'), renderIdentity(document, words)),
    ...section(2, say('内容概览', 'What it holds'), renderContents(document, words)),
    ...sections.flatMap((render) => render(document, words, composition, bases)),
    ...renderFaults(faults, conflicts, words)
  ]
}
