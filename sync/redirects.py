"""Where an answer may lead: to another path, or from http to https, never to another server."""

from __future__ import annotations

from typing import NoReturn
from urllib.parse import SplitResult, urljoin, urlsplit

import requests

from sync.problems import MirrorUnavailable, Problem


class Homebody(requests.Session):
    """A session that does not even read where an answer leads; some lead nowhere at all."""

    def get_redirect_target(self, _response: requests.Response) -> None:
        """Nowhere."""


def same_server(asked: str, target: str) -> str:
    """The address of ``target`` as seen from ``asked``.

    Raises:
        MirrorUnavailable: ``redirected``, if it is on another server or no address.
    """
    try:
        old, new = urlsplit(asked), urlsplit(urljoin(asked, target))
        same = _origin(new) in {_origin(old), _origin(old._replace(scheme="https"))}
    except ValueError:
        _refuse(target)
    if not same:
        _refuse(f"{new.scheme}://{new.netloc}")
    return new.geturl()


def _origin(url: SplitResult) -> tuple[str, str | None, int | None]:
    return (url.scheme, url.hostname, url.port)


def _refuse(target: str) -> NoReturn:
    raise MirrorUnavailable(Problem.REDIRECTED, f"to {target}") from None
