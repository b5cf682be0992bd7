/** Builds time-limits.json: what the four units of the table mean, and the clocks of a case. */

/** What each unit means, by its id. */
export const units = {
  minute: {
    counts: 'elapsed',
    minutes: 1,
    label: { zh: '分钟', en: 'minute' },
    evidence: 'derived',
    note: {
      zh: '连续的分钟，只用于各阶段的计时，不是源表中的处置时限单位。',
      en: 'A continuous minute; only stage clocks use it. It is no unit of the disposal limits in the table.'
    }
  },
  'urgent-work-hour': {
    counts: 'elapsed',
    minutes: 60,
    label: { zh: '紧急工作时', en: 'urgent work hour' },
    evidence: 'derived',
    note: {
      zh: '连续的钟表小时，昼夜、周末、节假日都计。单位名称在源表中明确印出，没有写明定义；所据公开资料把这类时限都记为连续计时。',
      en: 'A continuous clock hour, by day and night, on weekends and holidays. The name of the unit is printed in the table without doubt, with no definition; the public material that was read records these limits as continuous.'
    }
  },
  'urgent-work-day': {
    counts: 'elapsed',
    minutes: 1440,
    label: { zh: '紧急工作日', en: 'urgent work day' },
    evidence: 'derived',
    note: {
      zh: '连续的 24 小时。单位名称在源表中明确印出，没有写明定义；所据公开资料把这类时限都记为连续计时。',
      en: 'A continuous 24 hours. The name of the unit is printed in the table without doubt, with no definition; the public material that was read records these limits as continuous.'
    }
  },
  'work-hour': {
    counts: 'working-time',
    minutes: 60,
    label: { zh: '工作时', en: 'work hour' },
    writtenAs: ['小时'],
    evidence: 'derived',
    note: {
      zh: '只在班次内计算。本版印作“小时”，早期版本印作“工作时”；没有早期时限可对照的各行属于推断，逐行注明。',
      en: 'Counted inside shifts only. This edition prints hours where the earlier one printed work hours; rows without an earlier time limit are inferred and say so.'
    }
  },
  'work-day': {
    counts: 'working-time',
    minutes: 480,
    label: { zh: '工作日', en: 'work day' },
    writtenAs: ['天'],
    evidence: 'derived',
    note: {
      zh: '按 8 个工作时计算，只在班次内。本版印作“天”，早期版本印作“工作日”；没有早期时限可对照的各行属于推断，逐行注明。各地对工作日的含义不一，此处只适用于运城市。',
      en: 'Taken as 8 work hours, inside shifts only. This edition prints days where the earlier one printed work days; rows without an earlier time limit are inferred and say so. Cities differ on the work day; this meaning is that of Yuncheng only.'
    }
  }
}

const startEvent = {
  zh: '案件派遣到处置单位之时。',
  en: 'The case is dispatched to the disposing department.'
}
const stopEvent = {
  zh: '处置单位反馈处置结果之时；以单位反馈为准，不以其工作人员提交或案件归档为准。',
  en: 'The department reports the disposal back; its own worker handing in, or the archiving of the case, does not count.'
}
const text = (zh, en) => ({ zh, en })
const fromSystem = {
  zh: '依据公开的业务系统实现读出，不是条文原文。',
  en: 'Read in public implementations of the system in use; not the wording of an instrument.'
}

/** A stage of the case that runs day and night. */
function buildStage(label, value, startsOn, stopsOn, pausedBy) {
  return {
    label,
    limit: { value, unit: 'minute' },
    startsOn,
    stopsOn,
    ...(pausedBy && { pausedBy }),
    rework: { clock: 'restart', evidence: 'inferred' },
    evidence: 'derived',
    note: fromSystem
  }
}

const clocks = {
  accept: buildStage(
    text('受理计时', 'acceptance'),
    15,
    text('案件上报之时。', 'The case is reported.'),
    text('受理或不予受理之时。', 'The case is accepted, or not.'),
    ['confirm']
  ),
  confirm: buildStage(
    text('核实计时', 'confirmation'),
    30,
    text('核实任务下达之时。', 'The task to confirm the report is given.'),
    text('核实结果反馈之时。', 'The result is reported back.')
  ),
  dispatch: buildStage(
    text('派遣计时', 'dispatch'),
    15,
    text('案件立案之时。', 'The case is filed.'),
    text('案件派遣到处置单位之时。', 'The case is dispatched to the disposing department.')
  ),
  disposal: {
    label: text('处置计时', 'disposal'),
    limit: 'criterion',
    startsOn: startEvent,
    stopsOn: stopEvent,
    extension: {
      maxCount: 2,
      size: 'original-limit',
      barredWhenOverdue: 'at-approval',
      evidence: 'derived'
    },
    suspension: {
      maxCount: 1,
      maxLength: { value: 365, unit: 'urgent-work-day' },
      barredWhenOverdue: 'at-approval',
      evidence: 'derived'
    },
    return: { sameUnit: 'resume', otherUnit: 'restart', evidence: 'derived' },
    rework: { clock: 'continue', evidence: 'derived' },
    appeal: { exempts: true, evidence: 'derived' },
    evidence: 'derived',
    note: fromSystem
  },
  verify: buildStage(
    text('核查计时', 'verification'),
    30,
    text('核查任务下达之时。', 'The task to verify the disposal is given.'),
    text('核查结果反馈之时。', 'The result is reported back.')
  )
}

/** The time limits part. */
export function buildTimeLimits() {
  return {
    zone: 'Asia/Shanghai',
    calendar: { slot: 'working-shifts' },
    computedWallTime: { onGap: 'refuse', onOverlap: 'refuse' },
    units,
    startEvent,
    stopEvent,
    clocks
  }
}
