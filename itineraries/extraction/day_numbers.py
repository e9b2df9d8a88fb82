"""How long a stretch of days is that two numbers alone tell: "del 12 al 15", "del 30 al 2"."""

from __future__ import annotations

import calendar
from datetime import date

#: Days that it may last where it leads into the next month.
_STRETCH = 14


def days_up_to(first: date, last: int) -> int:
    """Days up to the day of that number, in the same month or, where that is near, in the next; 0 where there
    is none such.
    """
    in_month = calendar.monthrange(first.year, first.month)[1]
    if first.day < last:
        return last - first.day if last <= in_month else 0
    over = in_month - first.day + last
    return over if last < first.day and over <= _STRETCH else 0
