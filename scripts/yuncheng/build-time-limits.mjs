/** Builds time-limits.json: what the four units of the table mean. */

const units = {
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
    evidence: 'derived',
    note: {
      zh: '按 8 个工作时计算，只在班次内。本版印作“天”，早期版本印作“工作日”；没有早期时限可对照的各行属于推断，逐行注明。各地对工作日的含义不一，此处只适用于运城市。',
      en: 'Taken as 8 work hours, inside shifts only. This edition prints days where the earlier one printed work days; rows without an earlier time limit are inferred and say so. Cities differ on the work day; this meaning is that of Yuncheng only.'
    }
  }
}

/** The time limits part. */
export function buildTimeLimits() {
  return {
    zone: 'Asia/Shanghai',
    calendar: { slot: 'working-shifts' },
    computedWallTime: { onGap: 'refuse', onOverlap: 'refuse' },
    units,
    startEvent: {
      zh: '案件派遣到处置单位之时。',
      en: 'The case is dispatched to the disposing department.'
    },
    stopEvent: {
      zh: '处置单位反馈处置结果之时；以单位反馈为准，不以其工作人员提交或案件归档为准。',
      en: 'The department reports the disposal back; its own worker handing in, or the archiving of the case, does not count.'
    }
  }
}
