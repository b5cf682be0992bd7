"""Answers golden lines once more, with Python's zoneinfo: of the calendars that need no recurrence rules.

Steps through the minutes of working time, walks from day to day, and knows nothing of the engine or of the other oracle.
Prints {"lines": N, "failures": [...]}. Usage: python3 scripts/oracles/golden-deadlines.py
"""
import csv
import datetime as dt
import json
import pathlib
from zoneinfo import ZoneInfo

DATA = pathlib.Path(__file__).resolve().parents[2] / 'standards/calendar-cn'
ZONE, UTC = ZoneInfo('Asia/Shanghai'), dt.timezone.utc
DAY, MINUTE, ZERO = dt.timedelta(days=1), dt.timedelta(minutes=1), dt.timedelta(0)
CALENDARS = ('cn-office-08-12-14-18', 'cn-office-summer-winter', 'cn-24-hours')
MINUTES = {'minute': 1, 'hour': 60, 'work-minute': 1, 'work-hour': 60}
DAYS = {'day': 1, 'week': 7}


def read(name):
    return json.loads((DATA / name / 'calendar.json').read_text(encoding='utf-8'))


NATIONAL = {day['date']: day['type'] for notice in read('state-council-days-off')['notices'] for day in notice['days']}


class Refused(Exception):
    pass


class Calendar:
    def __init__(self, name):
        self.part = read(name)
        self.set = NATIONAL if self.part['daysOff'] else {}
        coverage = self.part.get('coverage') or read('state-council-days-off')['coverage']
        self.first, self.last = (dt.date.fromisoformat(coverage[key]) for key in ('from', 'to'))
        self.known = {}

    def day(self, date):
        """The shifts of a day as minutes; empty when it is not worked."""
        if not self.first <= date <= self.last:
            raise Refused
        if date not in self.known:
            self.known[date] = self.read_day(date)
        return self.known[date]

    def read_day(self, date):
        kind = self.set.get(str(date))
        worked = kind == 'make-up-workday' or (kind is None and date.isoweekday() in self.part['weekdays'])
        held = [one for one in self.part['schedules'] if one['from'] <= str(date)]
        return [(clock(shift['from']), clock(shift['to'])) for shift in held[-1]['shifts']] if worked else []

    def is_working(self, moment):
        local = moment.astimezone(ZONE)
        minute = local.hour * 60 + local.minute
        return any(a <= minute < b for a, b in self.day(local.date()))


def clock(text):
    return int(text[:2]) * 60 + int(text[3:])


def add_work(calendar, start, wanted, sign):
    """Counts whole and broken minutes of working time, forwards or backwards."""
    moment, left = start.astimezone(UTC), wanted
    calendar.is_working(moment if sign > 0 else moment - dt.timedelta(milliseconds=1))
    while True:
        floor = moment.replace(second=0, microsecond=0)
        edge = floor + MINUTE if sign > 0 else floor - MINUTE if floor == moment else floor
        begin = min(moment, edge)
        if calendar.is_working(begin):
            span = abs(edge - moment)
            if left <= span:
                return moment + sign * left
            left -= span
        moment = edge


def add_working_days(calendar, start, count, sign):
    local = start.astimezone(ZONE)
    date = local.date()
    while not calendar.day(date):
        date += sign * DAY
    for _ in range(count):
        date += sign * DAY
        while not calendar.day(date):
            date += sign * DAY
    return same_clock(date, local.time())


def same_clock(date, time):
    """The instant of a wall time that occurs once; lines on a clock change are left to the other oracle."""
    early, late = (dt.datetime.combine(date, time, ZONE).replace(fold=fold) for fold in (0, 1))
    if early.utcoffset() != late.utcoffset():
        raise NotImplementedError
    return early


def work_between(calendar, start, end):
    if end < start:
        return -work_between(calendar, end, start)
    moment, last, total = start.astimezone(UTC), end.astimezone(UTC), ZERO
    while moment < last:
        following = min(moment.replace(second=0, microsecond=0) + MINUTE, last)
        total += following - moment if calendar.is_working(moment) else ZERO
        moment = following
    return total


def answer(calendar, line):
    start, unit = dt.datetime.fromisoformat(line['start']), line['unit']
    if line['question'] == 'elapsed':
        total = work_between(calendar, start, dt.datetime.fromisoformat(line['amount']))
        return str(total // dt.timedelta(milliseconds=1))
    sign, amount = -1 if line['question'] == 'before' else 1, int(line['amount'])
    if unit in ('work-minute', 'work-hour'):
        due = add_work(calendar, start, amount * MINUTES[unit] * MINUTE, sign)
    elif unit == 'working-day':
        due = add_working_days(calendar, start, amount, sign)
    elif unit in DAYS:
        local = start.astimezone(ZONE)
        due = same_clock(local.date() + sign * amount * DAYS[unit] * DAY, local.time())
    else:
        due = start.astimezone(UTC) + sign * amount * MINUTES[unit] * MINUTE
    local = due.astimezone(ZONE)
    return local.isoformat(timespec='milliseconds' if local.microsecond else 'seconds')


def is_asked(line):
    """Units that Python answers; spans of working time of some weeks at most, which it can step through."""
    if line['question'] == 'workday':
        return False
    if line['question'] == 'elapsed':
        span = dt.datetime.fromisoformat(line['amount']) - dt.datetime.fromisoformat(line['start'])
        return line['unit'] == 'work-minute' and abs(span) <= 21 * DAY
    return line['unit'] in ('working-day', *MINUTES, *DAYS)


def check(name, failures):
    calendar, count = Calendar(name), 0
    with open(DATA / name / 'golden/deadlines.csv', encoding='utf-8') as file:
        for line in csv.DictReader(file):
            if not is_asked(line):
                continue
            try:
                given = answer(calendar, line)
            except Refused:
                given = 'calendar/not-covered'
            except NotImplementedError:
                continue
            count += 1
            if given != line['expected']:
                failures.append(f"{name}: {line['question']} {line['start']} {line['amount']} {line['unit']}: Python gives {given}, not {line['expected']}")
    return count


def main():
    failures = []
    lines = sum(check(name, failures) for name in CALENDARS)
    print(json.dumps({'lines': lines, 'failures': failures}))


if __name__ == '__main__':
    main()
