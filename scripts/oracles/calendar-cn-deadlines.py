"""Golden deadlines of the example office calendar, by stepping through every minute with Python's zoneinfo.

Knows nothing of the engine: a minute is worked when its local day is worked and its local time lies in a shift.
Usage: python3 scripts/oracles/calendar-cn-deadlines.py && npx oxfmt standards/calendar-cn
"""
import datetime as dt
import json
import pathlib
import random
from zoneinfo import ZoneInfo

ROOT = pathlib.Path(__file__).resolve().parents[2]
DATA = ROOT / 'standards/calendar-cn'
OUT = DATA / 'cn-office-08-12-14-18/vectors'
ZONE, UTC = ZoneInfo('Asia/Shanghai'), dt.timezone.utc
SHIFTS = ((dt.time(8), dt.time(12)), (dt.time(14), dt.time(18)))
DAY = dt.timedelta(days=1)
ON = '2026-03-02'
SET = {
    day['date']: day['type']
    for notice in json.loads((DATA / 'state-council-days-off/calendar.json').read_text(encoding='utf-8'))['notices']
    for day in notice['days']
}


def is_worked(date):
    kind = SET.get(str(date))
    return date.isoweekday() <= 5 if kind is None else kind == 'make-up-workday'


def in_shift(moment):
    local = moment.astimezone(ZONE)
    return is_worked(local.date()) and any(a <= local.time() < b for a, b in SHIFTS)


def add_work(start, amount, step):
    moment, left = start.astimezone(UTC), amount
    while left > dt.timedelta(0):
        left -= step if in_shift(moment) else dt.timedelta(0)
        moment += step
    return moment


def add_working_days(start, days):
    local = start.astimezone(ZONE)
    date = local.date()
    while not is_worked(date):
        date += DAY
    for _ in range(days):
        date += DAY
        while not is_worked(date):
            date += DAY
    return dt.datetime.combine(date, local.time(), ZONE)


def due(start, value, unit):
    minute = dt.timedelta(minutes=1)
    step = dt.timedelta(seconds=1) if start.second else minute
    if unit in ('work-minute', 'work-hour'):
        return add_work(start, value * minute * (60 if unit == 'work-hour' else 1), step)
    if unit == 'working-day':
        return add_working_days(start, value)
    if unit == 'hour':
        return start.astimezone(UTC) + dt.timedelta(hours=value)
    return dt.datetime.combine(start.date() + value * DAY, start.time(), ZONE)


def iso(moment):
    return moment.astimezone(ZONE).isoformat()


def line(start, value, unit, note=''):
    when = {'deadline': {'limit': {'value': value, 'unit': unit}, 'startedAt': iso(start)}}
    return {'description': f'{iso(start)[:16]} + {value} {unit}{note}', 'when': when, 'then': iso(due(start, value, unit))}


def at(text):
    return dt.datetime.fromisoformat(text).replace(tzinfo=ZONE)


def random_starts(rng, count):
    for n in range(count):
        year = 2007 + n % 20
        day = dt.date(year, 1, 1) + rng.randrange(330) * DAY
        yield dt.datetime.combine(day, dt.time(rng.randrange(24), rng.randrange(60), rng.choice((0, 0, 0, 0, 0, 30))), ZONE)


def holiday_starts():
    """Shortly before, inside and after every run of days off, where mistakes are likely."""
    for date in sorted(SET):
        day = dt.date.fromisoformat(date)
        if '2007-01-02' < date < '2026-11' and SET[date] == 'off' and SET.get(str(day - DAY)) is None:
            yield dt.datetime.combine(day - DAY, dt.time(16, 30), ZONE)


def boundaries():
    """Wednesday 2026-03-04 and the days after it: no holiday near."""
    known = ['2026-03-04T09:00 2 2026-03-04T11:00', '2026-03-04T10:00 2 2026-03-04T12:00', '2026-03-04T12:00 2 2026-03-04T16:00']
    known += ['2026-03-04T18:00 2 2026-03-05T10:00', '2026-03-04T08:00 8 2026-03-04T18:00', '2026-03-04T23:10 4 2026-03-05T12:00']
    known += ['2026-03-06T17:00 2 2026-03-09T09:00', '2026-03-07T10:30 2 2026-03-09T10:00']
    for text in known:
        start, hours, end = text.split()
        test = line(at(start), int(hours), 'work-hour')
        assert test['then'][:16] == end, text
        yield test


def working_time():
    for year in range(2007, 2027):
        start, end = dt.date(year, 1, 1), min(dt.date(year + 1, 1, 1), dt.date(2026, 12, 25))
        days = sum(is_worked(start + n * DAY) for n in range((end - start).days))
        when = {'workingTime': {'from': f'{start}T00:00:00+08:00', 'to': f'{end}T00:00:00+08:00'}}
        yield {'description': f'{year}: {days} days of 8 hours', 'when': when, 'then': days * 8 * 3_600_000}
    rng = random.Random(20260302)
    starts = list(random_starts(rng, 40))
    for start in starts:
        end = start + dt.timedelta(minutes=rng.randrange(1, 20_000))
        step = dt.timedelta(seconds=30)
        moment, total = start.astimezone(UTC), 0
        while moment < end.astimezone(UTC):
            total += 30_000 if in_shift(moment) else 0
            moment += step
        yield {'description': f'{iso(start)[:19]} to {iso(end)[:19]}', 'when': {'workingTime': {'from': iso(start), 'to': iso(end)}}, 'then': total}


def refusals():
    def refuse(when, description):
        return {'description': description, 'when': when, 'refused': ['calendar/not-covered']}

    span = lambda a, b: {'workingTime': {'from': a, 'to': b}}
    last, after = '2026-12-25T00:00:00+08:00', '2026-12-25T00:00:01+08:00'
    limit = lambda start, value, unit: {'deadline': {'limit': {'value': value, 'unit': unit}, 'startedAt': start}}
    yield {'description': 'the last midnight of the coverage may end a range', 'when': span('2026-12-24T18:00:00+08:00', last), 'then': 0}
    yield refuse(span('2026-12-24T18:00:00+08:00', after), 'a range whose end leaves the coverage')
    yield refuse(span('2006-12-31T23:59:59+08:00', '2007-01-05T00:00:00+08:00'), 'a range whose start lies before the coverage')
    yield line(at('2026-12-24T17:00'), 1, 'work-hour', ', due at the last covered shift end')
    yield refuse(limit('2026-12-24T17:00:00+08:00', 61, 'work-minute'), 'one minute more than the last covered shift holds')
    yield refuse(limit('2026-12-24T10:00:00+08:00', 1, 'working-day'), 'a working day that ends after the coverage')
    yield refuse(limit(last, 1, 'work-hour'), 'a start after the coverage')
    yield refuse(limit('2006-12-31T23:59:00+08:00', 1, 'working-day'), 'a start before the coverage')
    yield line(at('2026-12-24T17:00'), 48, 'hour', ', continuous hours need no coverage')
    yield line(at('2026-12-24T17:00'), 30, 'day', ', calendar days need no coverage')


def golden():
    rng = random.Random(20070101)
    units = [('work-hour', 80), ('work-minute', 960), ('working-day', 15), ('hour', 200), ('day', 60)]
    for start in random_starts(rng, 240):
        unit, most = units[rng.choice((0, 0, 1, 1, 2, 2, 3, 4))]
        yield line(start, rng.randrange(1, 7 if start.second and unit == 'work-hour' else most + 1), unit)
    for start in holiday_starts():
        yield line(start, rng.randrange(2, 25), 'work-hour')
        yield line(start, rng.randrange(1, 6), 'working-day')


def write(name, description, tests):
    OUT.mkdir(parents=True, exist_ok=True)
    document = {'$schema': '../../../../packages/schema/schemas/vectors.schema.json', 'groups': [{'description': description, 'on': ON, 'tests': list(tests)}]}
    (OUT / name).write_text(json.dumps(document, ensure_ascii=False) + '\n', encoding='utf-8')


if __name__ == '__main__':
    write('boundaries.json', 'starts and ends at shift ends, in the lunch break, at night and on a weekend', boundaries())
    write('coverage.json', 'neither end of a count may leave the coverage', refusals())
    write('deadlines.json', 'deadlines found by stepping through every minute', golden())
    write('working-time.json', 'working time of whole years and of random spans', working_time())
