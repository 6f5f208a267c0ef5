"""What people write into the cells of a list: days, hours, lengths and numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

_MONTHS: Final = (
    ("jan",), ("feb",), ("mär", "maer", "mrz", "mar"), ("apr",), ("mai", "may"), ("jun",),
    ("jul",), ("aug",), ("sep",), ("okt", "oct"), ("nov",), ("dez", "dec"),
)  # fmt: skip
_WEEKDAY: Final = re.compile(r"^[^\W\d_]{2,10}\.?\s*,?\s+(?=\d)", re.IGNORECASE)
_DOTS: Final = re.compile(r"(\d{1,2})\s?[.\-]\s?(\d{1,2})\s?[.\-]\s?(\d{4}|\d\d)(?!\d)")
_ISO: Final = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)|(\d{4})(\d\d)(\d\d)(?!\d)")
_SLASHES: Final = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d\d)(?!\d)")
_WORDS: Final = re.compile(r"(\d{1,2})\.?\s+([^\W\d_]{3,9})\.?\s+(\d{4})(?!\d)")
_CLOCK: Final = (
    r"(\d{1,2})(?:[:.](\d\d)(?:[:.](\d\d)(?:[.,]\d+)?)?)?\s*(uhr|h|am|pm|a\.m\.|p\.m\.)?"
)
_HOURS: Final = re.compile(
    rf"(?:von\s+|um\s+|ab\s+)?{_CLOCK}(?:\s*(?:-|–|bis)\s*{_CLOCK})?", re.IGNORECASE
)
_EPOCHS: Final = (date(1899, 12, 30), date(1899, 12, 31), date(1900, 1, 1), date(1904, 1, 1))
"""The days on which Excel lets hours without a day begin."""
_PM: Final = ("pm", "p.m.")
_AM: Final = ("am", "a.m.")
_NOON: Final = 12
_THIS_CENTURY: Final = 2000
_SHORT_YEAR: Final = 100
_LENGTH: Final = re.compile(
    r"(?:(\d{1,3}(?:[.,]\d+)?)\s*(?:h|std|stunden?|hours?|hrs?)\.?)?\s*(?:und\s*)?"
    r"(?:(\d{1,9})(?:[.,]0+)?\s*(?:m|min|minuten?|minutes?|mins)?\.?)?",
    re.IGNORECASE,
)
_ON_A_CLOCK: Final = re.compile(r"(\d{1,2}):(\d\d)(?::\d\d)?")
_FIGURE: Final = re.compile(
    r"(\d{1,18})(?:[.,]0+)?\s*(?:personen?|pers|people|persons?|teilnehmer\w*)?\.?", re.IGNORECASE
)
_ROUNDED: Final = re.compile(r"\d+(?:[.,]\d+)?e[+-]?\d+", re.IGNORECASE)
_WHOLE: Final = re.compile(r"(\d+)[.,]0+")
_BLANKS: Final = re.compile(r"[\s\u00a0\u202f\ufeff]+")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_HARMLESS: Final = re.compile(
    r"uhr|h|min(?:uten)?|std|stunden?|[ap]m|bis|von|um|ab|ca|[etz]|früh|offen|personen?|ganztägig"
    r"|(?:vor|nach)?mittags?|morgens?|abends?|heute|übermorgen|halb|(?:drei)?viertel|vor|nach"
    r"|eins?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf"
    r"|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|mo|di|mi|do|fr|sa|so"
    r"|jan(?:uar)?|feb(?:ruar)?|märz?|mrz|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?"
    r"|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dez(?:ember)?",
    re.IGNORECASE,
)
"""What may be repeated of a cell in which somebody's name may stand."""
_SHOWN: Final = 30
"""Characters."""


class BadCell(ValueError):
    """What stands in a cell cannot be understood; says what to write instead."""


@dataclass(frozen=True, slots=True)
class Written:
    """A day, an hour, and the hour at which it ends, as far as a cell names them."""

    day: date | None = None
    start: time | None = None
    end: time | None = None
    aware: datetime | None = None
    """The whole moment, if the cell names its offset."""


def clean(cell: str) -> str:
    """A cell without blanks around it, and with single ones inside."""
    return _BLANKS.sub(" ", cell).strip()


def shown(cell: str) -> str:
    """A cell in a message: words that might be a name are replaced by x."""
    if not cell:
        return "empty"
    masked = _LETTERS.sub(
        lambda word: word[0] if _HARMLESS.fullmatch(word[0]) else "x" * len(word[0]), cell
    )
    return repr(masked[:_SHOWN])


def month_comes_first(days: Iterable[str], hours: Iterable[str]) -> bool | None:
    """Whether ``12/2/2026`` is in December, by all the days of a list; unknown if none tells."""
    matches = [match for day in days if (match := _SLASHES.search(day))]
    if any(int(match[1]) > _NOON for match in matches):
        return False
    if any(int(match[2]) > _NOON for match in matches):
        return True
    english = any(clean(hour).casefold().endswith((*_AM, *_PM)) for hour in hours)
    return True if english else None


def written(cell: str, *, month_first: bool | None = None) -> Written:
    """What a cell says about when.

    Raises:
        BadCell: it is not empty, and neither a day nor an hour.
    """
    text = _WEEKDAY.sub("", clean(cell))
    if not text:
        return Written()
    day, rest = _day(text, month_first=month_first)
    if day is not None and (aware := _aware(text)) is not None:
        return Written(day, aware.timetz().replace(tzinfo=None), aware=aware)
    rest = rest.strip(" ,T")
    start, end = _hours(rest) if rest else (None, None)
    return Written(None if day in _EPOCHS else day, start, end)


def _aware(text: str) -> datetime | None:
    try:
        timestamp = datetime.fromisoformat(text)
    except ValueError:
        return None
    return timestamp if timestamp.tzinfo else None


def _day(text: str, *, month_first: bool | None) -> tuple[date | None, str]:
    """The day at the beginning of a text, and what follows it."""
    for form, parts in (
        (_ISO, lambda m: (m[1] or m[4], m[2] or m[5], m[3] or m[6])),
        (_DOTS, lambda m: (m[3], m[2], m[1])),
        (_WORDS, lambda m: (m[3], _month(m[2]), m[1])),
        (_SLASHES, lambda m: _by_slashes(m, month_first=month_first)),
    ):
        if match := form.match(text):
            year, month, day = (int(part) for part in parts(match))
            year += _THIS_CENTURY if year < _SHORT_YEAR else 0
            try:
                return date(year, month, day), text[match.end() :]
            except ValueError:
                raise BadCell("there is no such day") from None
    return None, text


def _by_slashes(match: re.Match[str], *, month_first: bool | None) -> tuple[str, str, str]:
    if month_first is None:
        raise BadCell("day or month first? Write 02.12.2026")
    day, month = (match[2], match[1]) if month_first else (match[1], match[2])
    return match[3], month, day


def _month(word: str) -> int:
    for number, names in enumerate(_MONTHS, 1):
        if word.casefold().startswith(names):
            return number
    raise BadCell("not a month")


def _hours(text: str) -> tuple[time, time | None]:
    match = _HOURS.fullmatch(text)
    if match is None or (match[2] is None and match[4] is None):
        raise BadCell("not an hour; write 09:30")
    start = _clock(match[1], match[2], match[3], match[4])
    return start, _clock(match[5], match[6], match[7], match[8]) if match[5] else None


def _clock(hour: str, minute: str | None, second: str | None, word: str | None) -> time:
    half = (word or "").casefold()
    figure = int(hour)
    if half in (*_AM, *_PM):
        figure = figure % _NOON + (_NOON if half in _PM else 0)
    try:
        return time(figure, int(minute or 0), int(second or 0))
    except ValueError:
        raise BadCell("there is no such hour; write 09:30") from None


def moment(day: Written, hour: Written, zone: ZoneInfo) -> datetime:
    """The start in UTC, by the cell of the day and the cell of the hour.

    Raises:
        BadCell: one of them is missing, or they contradict each other.
    """
    if day.aware is not None and hour.start is None:
        return _in_utc(day.aware)
    on = day.day or hour.day
    if on is None:
        raise BadCell("no day; write 02.12.2026")
    if hour.day is not None and hour.day != on:
        raise BadCell("another day than the one before it")
    at = _hour(day.start, hour.start)
    return _in_utc(datetime.combine(on, at, zone))


def _in_utc(start: datetime) -> datetime:
    try:
        return start.astimezone(UTC)
    except OverflowError:
        raise BadCell("there is no such day") from None


def _hour(beside_the_day: time | None, hour: time | None) -> time:
    """The hour; midnight beside a day is how Excel writes a day without one."""
    if hour is None:
        if beside_the_day is None:
            raise BadCell("no hour; write 09:30")
        return beside_the_day
    if beside_the_day not in {None, time.min, hour}:
        raise BadCell("another hour than beside the day")
    return hour


def minutes(cell: str, most: int) -> int:
    """A length in minutes, from 1 to ``most``: ``15``, ``15 Min.``, ``00:15``, ``1,5 Std.``.

    Raises:
        BadCell: it is no length.
    """
    text = clean(cell)
    if clock := _ON_A_CLOCK.fullmatch(text):
        return _within(int(clock[1]) * 60 + int(clock[2]), most)
    match = _LENGTH.fullmatch(text)
    if match is None or not any(match.groups()):
        raise BadCell("not a length; write minutes, such as 15")
    hours = float(match[1].replace(",", ".")) if match[1] else 0
    return _within(round(hours * 60) + int(match[2] or 0), most)


def between(start: datetime, end: time, zone: ZoneInfo) -> timedelta:
    """How long something lasts that ends at this hour of the same day, or of the night after."""
    begins = start.astimezone(zone)
    last = datetime.combine(begins.date(), end, zone)
    if last < begins:
        last += timedelta(days=1)
    return last.astimezone(UTC) - start


def figure(cell: str, most: int) -> int:
    """A figure from 1 to ``most``: ``2``, ``2 Personen``.

    Raises:
        BadCell: it is none.
    """
    match = _FIGURE.fullmatch(clean(cell))
    if match is None:
        raise BadCell("not a figure")
    return _within(int(match[1]), most)


def ident(cell: str) -> str:
    """A booking's number.

    Raises:
        BadCell: Excel rounded it, so that it is the number of another booking.
    """
    text = clean(cell)
    if _ROUNDED.fullmatch(text):
        raise BadCell("Excel has rounded this number: make the column a text and export again")
    whole = _WHOLE.fullmatch(text)
    return whole[1] if whole else text


def _within(figure: int, most: int) -> int:
    return min(most, max(1, figure))
