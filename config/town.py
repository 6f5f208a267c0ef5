"""The section ``[town]``: the name, place and looks of the town hall."""

from __future__ import annotations

from difflib import get_close_matches
from typing import Annotated, Final
from zoneinfo import available_timezones

from pydantic import AfterValidator

from config.section import Beside, Colour, LanguageCode, Section, wrong

LAENDER: Final = {
    "BB": "Brandenburg",
    "BE": "Berlin",
    "BW": "Baden-Württemberg",
    "BY": "Bayern",
    "HB": "Bremen",
    "HE": "Hessen",
    "HH": "Hamburg",
    "MV": "Mecklenburg-Vorpommern",
    "NI": "Niedersachsen",
    "NW": "Nordrhein-Westfalen",
    "RP": "Rheinland-Pfalz",
    "SH": "Schleswig-Holstein",
    "SL": "Saarland",
    "SN": "Sachsen",
    "ST": "Sachsen-Anhalt",
    "TH": "Thüringen",
}
"""The Länder by their code of ISO 3166-2."""
_LONGEST_NAME: Final = 60


def _zone(name: str) -> str:
    known = available_timezones()
    if name in known:
        return name
    close = get_close_matches(name, known, 1) or ["Europe/Berlin"]
    raise wrong(f'a time zone such as "{close[0]}"')


def _land(code: str) -> str:
    if not code or code in LAENDER:
        return code
    by_name = {name.casefold(): land for land, name in LAENDER.items()}
    close = get_close_matches(code.casefold(), by_name, 1)
    if close:
        land = by_name[close[0]]
        raise wrong(f'the code of a Land: write "{land}" for {LAENDER[land]}')
    raise wrong(f"the code of a Land, one of {' '.join(LAENDER)}, or empty")


def _several(codes: tuple[LanguageCode, ...]) -> tuple[LanguageCode, ...]:
    if not codes or len(set(codes)) < len(codes):
        raise wrong('a list of at least one language, each once, such as ["de", "en"]')
    return codes


def _short(name: str) -> str:
    if not 0 < len(name) <= _LONGEST_NAME:
        raise wrong(f"text of 1 to {_LONGEST_NAME} characters")
    return name


class TownSection(Section):
    """The town hall."""

    name: Annotated[str, AfterValidator(_short)] = "Rathaus"
    department: str = "Bürgerbüro"
    timezone: Annotated[str, AfterValidator(_zone)] = "Europe/Berlin"
    land: Annotated[str, AfterValidator(_land)] = ""
    languages: Annotated[tuple[LanguageCode, ...], AfterValidator(_several)] = ("de", "en")
    brand: Colour = "#0B4F8A"
    logo: Beside = ""
