"""What deserves a second look in the portal, and in what several languages should say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from config.colours import ENOUGH, least_contrast, readable
from config.section import LanguageCode
from config.settings import Settings
from config.suggest import listed
from lobby.checks import Check, Health

_PAGES = {
    "imprint": "its imprint, which the law asks for",
    "privacy": "its words on data protection, which the law asks for",
    "accessibility": "its statement on accessibility, which the law asks for",
}


def portal_notes(settings: Settings) -> Iterator[Check]:
    """What the portal lacks, if there is one."""
    portal = settings.portal
    if not portal.address:
        return
    for key, what in _PAGES.items():
        if not getattr(portal, key):
            page = f"https://www.town.example/{key}"
            yield _attention("portal", f'no page for {what}; write {key} = "{page}"')
    if not portal.phone:
        yield _attention("portal", "no phone number for people who cannot book; write phone")
    yield from _brand_that_is_pale(settings.town.brand)
    feed = f"{portal.address}/feed"
    if feed not in {source.url.rstrip("/") for source in settings.sync.sources}:
        yield _attention(
            "portal",
            "the house does not fetch the bookings of the portal; write [[sync.sources]] with "
            f'id = "portal" and url = "{feed}"',
        )


def language_notes(settings: Settings) -> Iterator[Check]:
    """Texts that a language of the house lacks, so that another one stands in."""
    for topic in settings.topics:
        yield from _lacking(settings, "topics", topic.id, {"name": topic.name})
    for service in settings.services:
        texts = {key: getattr(service, key) for key in ("name", "hint", "documents", "fee")}
        yield from _lacking(settings, "services", service.id, texts)
    if settings.portal.address:
        texts = {key: getattr(settings.portal, key) for key in ("phone_hours", "place")}
        yield from _lacking(settings, "portal", "portal", texts)


def _lacking(
    settings: Settings, table: str, name: str, texts: Mapping[str, Mapping[LanguageCode, object]]
) -> Iterator[Check]:
    lacks: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)
    for language in settings.town.languages:
        keys = tuple(
            key for key, text in texts.items() if any(text.values()) and not text.get(language)
        )
        lacks[keys].append(language)
    for keys, languages in lacks.items():
        if keys:
            what, where = " and ".join(keys), listed(languages)
            yield _attention(
                table, f'"{name}" has no {what} in {where}; English or German is shown there'
            )


def _brand_that_is_pale(brand: str) -> Iterator[Check]:
    ratio = least_contrast(brand)
    if ratio < ENOUGH:
        yield _attention(
            "portal",
            f'brand = "{brand}" can hardly be read on the pages ({ratio:.1f}:1, 7:1 is wanted); '
            f'write for example brand = "{readable(brand)}"',
        )


def _attention(name: str, message: str) -> Check:
    return Check(name, Health.ATTENTION, message)
