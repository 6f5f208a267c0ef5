"""The language of a page: the one in its address, else the browser's, else the town's first."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import urlencode

from flask import g, request

from lobby.domain.names import Language
from portal.texts import Texts
from portal.web.dates import Dates
from portal.web.page_texts import PageTexts
from portal.web.selection import Pairs, address
from portal.web.site import Site

QUERY = "lang"


def choose_language(site: Site) -> None:
    """Speak the language of this request."""
    asked = request.args.get(QUERY, "")
    if asked in site.languages:
        g.kept_language = asked
        speak(site, Language(asked))
        return
    best = request.accept_languages.best_match(site.languages)
    speak(site, Language(best) if best else site.languages[0])


def speak(site: Site, language: Language) -> None:
    """Speak this language on the page of this request: that of a booking whose link names none."""
    g.texts = _texts(language)
    g.dates = Dates(g.texts, site.zone)


def speak_as_booked(site: Site, language: Language) -> None:
    """Speak the language that was booked in, unless the address names another one."""
    if "kept_language" not in g and language in site.languages:
        speak(site, language)


def texts() -> Texts:
    """The texts of this request's language."""
    chosen: Texts = g.texts
    return chosen


def dates() -> Dates:
    """The days and times of this request's language."""
    chosen: Dates = g.dates
    return chosen


def keep_language(endpoint: str, values: dict[str, object]) -> None:
    """Carry the language on in the addresses of a page that was asked for in one."""
    if endpoint != "static" and "kept_language" in g:
        values.setdefault(QUERY, g.kept_language)


def here(path: str, pairs: Pairs | None = None) -> str:
    """The address of a page in the language that the present one was asked for in."""
    kept = [(QUERY, g.kept_language)] if "kept_language" in g else []
    return address(path, [*(pairs or []), *kept])


def languages_here(site: Site) -> list[tuple[Language, str]]:
    """The same page in every language: which one, and its address.

    ``g.page`` is where to go from the answer to a form, which has no page of its own.
    """
    path, query = g.get("page") or (request.path, list(request.args.items(multi=True)))
    kept = urlencode([(name, value) for name, value in query if name != QUERY])
    begin = f"{path}?{kept}&{QUERY}=" if kept else f"{path}?{QUERY}="
    return [(code, begin + code) for code in site.languages]


@lru_cache(maxsize=16)
def _texts(language: Language) -> Texts:
    return PageTexts(language)
