"""What went wrong in an exchange over HTTP, as one of our problems, and when to try again."""

from __future__ import annotations

import ssl
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus

import requests
from urllib3.exceptions import ReadTimeoutError

from sync.problems import BY_STATUS, MirrorUnavailable, Problem


def problem_of_status(status: int) -> Problem:
    """What an answer says by its status alone, if that is none that was hoped for."""
    if status in BY_STATUS:
        return BY_STATUS[status]
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return Problem.SERVER_ERROR
    return Problem.REFUSED if status >= HTTPStatus.BAD_REQUEST else Problem.BAD_ANSWER


def problem_of_error(error: requests.RequestException) -> MirrorUnavailable:
    """Why there is no answer at all, or only half of one."""
    if isinstance(error, requests.Timeout) or _is_within(error, ReadTimeoutError):
        return MirrorUnavailable(Problem.TIMEOUT)
    *_, cause = _chain(error)
    return MirrorUnavailable(_problem_in(error), f"{type(cause).__name__}: {cause}")


def _problem_in(error: requests.RequestException) -> Problem:
    if _is_within(error, ssl.SSLCertVerificationError):
        return Problem.CERTIFICATE
    if isinstance(error, requests.exceptions.ProxyError):
        return Problem.PROXY
    if isinstance(error, requests.exceptions.ChunkedEncodingError):
        return Problem.HALF_ANSWER
    if isinstance(error, requests.ConnectionError):
        return Problem.OFFLINE
    return Problem.BAD_ANSWER


def _is_within(error: BaseException, kind: type[BaseException]) -> bool:
    return any(isinstance(link, kind) for link in _chain(error))


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error, what it carries, and what led to it."""
    link: BaseException | None = error
    while link is not None:
        yield link
        carried = [part for part in link.args if isinstance(part, BaseException)]
        reason = getattr(link, "reason", None)
        inner = reason if isinstance(reason, BaseException) else None
        link = inner or (carried[0] if carried else None) or link.__cause__ or link.__context__


def retry_after(headers: Mapping[str, str]) -> float:
    """The seconds of its Retry-After; a date is compared with the booking system's own clock."""
    text = headers.get("Retry-After", "").strip()
    if text.isdecimal() and text.isascii():
        return float(text)
    until, now = _date(text), _date(headers.get("Date", ""))
    if until is None:
        return 0
    return max(0.0, (until - (now or datetime.now(UTC))).total_seconds())


def _date(text: str) -> datetime | None:
    try:
        parsed = parsedate_to_datetime(text)
    except ValueError:
        return None
    return parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)
