"""What went wrong in an exchange over HTTP, as one of our problems."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from http import HTTPStatus

import requests
from urllib3.exceptions import ReadTimeoutError

from sync.problems import BY_STATUS, MirrorUnavailable, Problem


def of_status(status: int) -> Problem:
    """What an answer says by its status alone, if that is none that was hoped for."""
    if status in BY_STATUS:
        return BY_STATUS[status]
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return Problem.SERVER_ERROR
    return Problem.REFUSED if status >= HTTPStatus.BAD_REQUEST else Problem.BAD_ANSWER


def of_error(error: requests.RequestException) -> MirrorUnavailable:
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
    return any(isinstance(found, kind) for found in _chain(error))


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error, what it carries, and what led to it."""
    found: BaseException | None = error
    while found is not None:
        yield found
        carried = [part for part in found.args if isinstance(part, BaseException)]
        reason = getattr(found, "reason", None)
        inner = reason if isinstance(reason, BaseException) else None
        found = inner or (carried[0] if carried else None) or found.__cause__ or found.__context__
