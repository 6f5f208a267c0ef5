"""Requests and responses of WebDAV (RFC 4918), CalDAV (4791) and sync-collection (6578)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote, urlsplit
from xml.etree.ElementTree import Element, ParseError
from xml.sax.saxutils import escape

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from sync.http.budget import MOST_TAGS, counted, limit_size
from sync.problems import MirrorUnavailable, Problem
from sync.sources.contract import Window

_D: Final = "{DAV:}"
_C: Final = "{urn:ietf:params:xml:ns:caldav}"
_S: Final = "{http://calendarserver.org/ns/}"
_SPACES: Final = (
    'xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav" xmlns:s="http://calendarserver.org/ns/"'
)
_EVENT: Final = "<d:prop><d:getetag/><c:calendar-data/></d:prop>"

WHAT_IS_HERE: Final = (
    f"<d:propfind {_SPACES}><d:prop><d:resourcetype/><d:displayname/><d:sync-token/><s:getctag/>"
    "</d:prop></d:propfind>"
)
"""Asks a collection, and with depth 1 those inside it, what they are and whether they changed."""

WHOSE_CALENDARS: Final = (
    f"<d:propfind {_SPACES}><d:prop><d:current-user-principal/><d:principal-URL/>"
    "<c:calendar-home-set/></d:prop></d:propfind>"
)
"""Asks any address who logs in there, and where the calendars of that one are."""

XML: Final = {"Content-Type": "application/xml; charset=utf-8"}
"""How every question is sent."""


@dataclass(frozen=True, slots=True)
class Item:
    """One answer of a multi-status: a calendar, or an event."""

    path: str
    """Without host and quoting, to compare by."""
    href: str
    """As the server wrote it, to ask by."""
    gone: bool
    is_calendar: bool
    name: str
    state: str
    """Changes whenever anything in the calendar does."""
    token: str
    """Where sync-collection goes on; empty if the server does not know it."""
    text: str
    """The event."""


def everything(window: Window) -> str:
    """The query for all events that touch the window."""
    begin, end = (f"{moment:%Y%m%dT%H%M%SZ}" for moment in window)
    inner = (
        f'<c:comp-filter name="VEVENT"><c:time-range start="{begin}" end="{end}"/></c:comp-filter>'
    )
    return (
        f'<c:calendar-query {_SPACES}>{_EVENT}<c:filter><c:comp-filter name="VCALENDAR">{inner}'
        "</c:comp-filter></c:filter></c:calendar-query>"
    )


def changes(token: str) -> str:
    """The query for what changed since."""
    return (
        f"<d:sync-collection {_SPACES}><d:sync-token>{escape(token)}</d:sync-token>"
        "<d:sync-level>1</d:sync-level><d:prop><d:getetag/></d:prop></d:sync-collection>"
    )


def these(hrefs: Sequence[str]) -> str:
    """The query for these events."""
    asked = "".join(f"<d:href>{escape(href)}</d:href>" for href in hrefs)
    return f"<c:calendar-multiget {_SPACES}>{_EVENT}{asked}</c:calendar-multiget>"


def items(body: bytes) -> tuple[Item, ...]:
    """The answers in a multi-status.

    Raises:
        MirrorUnavailable: it is none.
    """
    try:
        return tuple(map(_item, counted(_root(body).findall(f"{_D}response"))))
    except ValueError:
        raise MirrorUnavailable(Problem.BAD_ANSWER, "an address that is none") from None


def principal(body: bytes) -> str:
    """The address of the one who logs in; empty if the server does not say it."""
    return _address(body, "current-user-principal") or _address(body, "principal-URL")


def home(body: bytes) -> str:
    """The address below which somebody's calendars are; empty if the server does not say it."""
    return _address(body, "calendar-home-set", _C)


def _address(body: bytes, name: str, space: str = _D) -> str:
    responses = _root(body).findall(f"{_D}response") if body else []
    addresses = (
        prop.findtext(f"{space}{name}/{_D}href", "").strip()
        for response in responses
        for prop in _properties(response)
    )
    return next(filter(None, addresses), "")


def next_token(body: bytes) -> str:
    """Where a sync-collection ended; empty if it did not end yet."""
    return _root(body).findtext(f"{_D}sync-token", "").strip()


def _root(body: bytes) -> Element:
    limit_size(body, tags=MOST_TAGS)
    try:
        root: Element = fromstring(body)
    except (ParseError, DefusedXmlException, ValueError):
        raise MirrorUnavailable(Problem.NOT_JSON, "no multi-status") from None
    if root.tag != f"{_D}multistatus":
        raise MirrorUnavailable(Problem.BAD_ANSWER, "no multi-status")
    return root


def _item(response: Element) -> Item:
    href = response.findtext(f"{_D}href", "").strip()
    properties = list(_properties(response))

    def text(name: str) -> str:
        return next(
            (value for prop in properties if (value := prop.findtext(name, "").strip())), ""
        )

    return Item(
        path=unquote(urlsplit(href).path),
        href=href,
        gone=_is_gone(response, properties),
        is_calendar=any(
            prop.find(f"{_D}resourcetype/{_C}calendar") is not None for prop in properties
        ),
        name=text(f"{_D}displayname"),
        state=" ".join(filter(None, (text(f"{_D}sync-token"), text(f"{_S}getctag")))),
        token=text(f"{_D}sync-token"),
        text=text(f"{_C}calendar-data"),
    )


def _is_gone(response: Element, properties: Sequence[Element]) -> bool:
    """Whether it says so of itself, or, as some do, of each of its properties."""
    property_statuses = [
        propstat.findtext(f"{_D}status", "") for propstat in response.findall(f"{_D}propstat")
    ]
    statuses = [response.findtext(f"{_D}status", ""), *property_statuses]
    return not properties and any(" 404" in status or " 410" in status for status in statuses)


def _properties(response: Element) -> Iterator[Element]:
    """The properties that the server has, without those it only names."""
    for propstat in response.findall(f"{_D}propstat"):
        if " 200" in propstat.findtext(f"{_D}status", ""):
            yield from propstat.findall(f"{_D}prop")
