"""Lists the offset changes of a time zone from Python's own reading of the zone database, to the second.

Usage: python3 scripts/oracles/zone-changes.py Asia/Shanghai 1900 1992 > scripts/oracles/zone-changes-asia-shanghai.json
"""
import json
import sys
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

name, first, last = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
zone = ZoneInfo(name)
epoch = datetime(1970, 1, 1, tzinfo=timezone.utc)


def offset_at(second):
    return int((epoch + timedelta(seconds=second)).astimezone(zone).utcoffset().total_seconds())


def second_of(year):
    return int((datetime(year, 1, 1, tzinfo=timezone.utc) - epoch).total_seconds())


changes = []
hour = 3600
known = offset_at(second_of(first))
for start in range(second_of(first), second_of(last), hour):
    if offset_at(start + hour) == known:
        continue
    low, high = start, start + hour
    while high - low > 1:
        middle = (low + high) // 2
        if offset_at(middle) == known:
            low = middle
        else:
            high = middle
    after = offset_at(high)
    at = (epoch + timedelta(seconds=high)).strftime("%Y-%m-%dT%H:%M:%SZ")
    changes.append({"at": at, "before": known, "after": after})
    known = after
print(json.dumps({"zone": name, "from": first, "to": last, "changes": changes}, indent=2))
