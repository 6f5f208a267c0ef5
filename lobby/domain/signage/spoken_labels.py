"""What a counter's label says: its abbreviations written out, and the place it names."""

from __future__ import annotations

import re
from collections import Counter as Tally
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class PlaceKind(StrEnum):
    """The words for a place that every language of the voice knows."""

    COUNTER = "counter"
    ROOM = "room"


@dataclass(frozen=True, slots=True)
class SpokenPlace:
    """A place that can be said in any language: what it is, and its number as it is said."""

    kind: PlaceKind
    number: str


_KINDS: Final[Mapping[str, PlaceKind]] = {
    "schalter": PlaceKind.COUNTER,
    "zimmer": PlaceKind.ROOM,
    "raum": PlaceKind.ROOM,
    "büro": PlaceKind.ROOM,
}

_WORDS: Final[Mapping[str, str]] = {
    "zi": "Zimmer",
    "r": "Raum",
    "rm": "Raum",
    "sch": "Schalter",
    "pl": "Platz",
    "nr": "Nummer",
    "geb": "Gebäude",
    "abt": "Abteilung",
    "og": "Obergeschoss",
    "eg": "Erdgeschoss",
    "ug": "Untergeschoss",
    "dg": "Dachgeschoss",
    "et": "Etage",
    "stk": "Stock",
    "str": "Straße",
}
"""Abbreviations without their full stop; those of one letter need it."""

_FLOORS: Final[Mapping[str, str]] = {
    "obergeschoss": "es",
    "untergeschoss": "es",
    "stock": "er",
    "stockwerk": "es",
    "etage": "e",
}
"""The ending of an ordinal before a floor."""

_ORDINALS: Final = (
    "",
    "erst",
    "zweit",
    "dritt",
    "viert",
    "fünft",
    "sechst",
    "siebt",
    "acht",
    "neunt",
)


def written_out(label: str) -> str:
    """Write a label as it is said: «Zi. 7» is Zimmer 7, and «1. OG» erstes Obergeschoss.

    A full stop that is left would end the sentence, so it goes.
    """
    text = re.sub(r"([^\W\d_]+)(\.(?=\s|\d|,|$))?", _word, label.replace(".-", ". "))
    text = re.sub(r"\b([1-9])\.\s*([^\W\d_]+)", _ordinal, text)
    return " ".join(re.sub(r"\.(?=\s|,|$)", "", text).split())


def in_other_languages(label: str) -> str:
    """Write a label for a voice that knows no German numbers: «Raum 1.14» as Raum 1 14."""
    return _said(written_out(label))


def place_of(label: str, others: Iterable[str] = ()) -> SpokenPlace | None:
    """The place that a label names and no other label of the house does; nothing if there is none.

    A word that only German has still has a number, which is a counter's if it is the only one.
    """
    place = _place(label)
    if place is not None:
        return None if place in map(_place, others) else place
    number = _last_number(label)
    if number is None or not label.rpartition(" ")[2].isdecimal():
        return None
    return None if number in map(_last_number, others) else SpokenPlace(PlaceKind.COUNTER, number)


def said_alike(labels: Iterable[str]) -> list[str]:
    """The labels that sound the same as another one."""
    listed = list(labels)
    sounds = Tally(_sound(label) for label in listed)
    return [label for label in listed if sounds[_sound(label)] > 1]


def _sound(label: str) -> str:
    return re.sub(r"[^\w]+", " ", in_other_languages(label)).casefold().strip()


def _place(label: str) -> SpokenPlace | None:
    word, _, number = written_out(label).rpartition(" ")
    kind = _KINDS.get(word.casefold())
    return SpokenPlace(kind, _said(number)) if kind and re.search(r"\d", number) else None


def _last_number(label: str) -> str | None:
    digits = re.search(r"\d+$", label)
    return str(int(digits[0])) if digits else None


def _said(text: str) -> str:
    """Part digits at dots and from letters, and say leading zeros: «E.05» is E 0 5."""
    parted = re.sub(r"(?<=\w)[.\-/](?=\w)", " ", text)
    parted = re.sub(r"\b0(?=\d)", "0 ", parted)
    return re.sub(r"(?<=\d)(?=[^\W\d_])|(?<=[^\W\d_])(?=\d)", " ", parted)


def _word(match: re.Match[str]) -> str:
    word, stop = match[1], match[2]
    known = _WORDS.get(word.casefold())
    if known is None or (len(word) == 1 and not stop) or (not stop and word.islower()):
        return match[0]
    return known if match.end() == len(match.string) or not stop else f"{known} "


def _ordinal(match: re.Match[str]) -> str:
    ending = _FLOORS.get(match[2].casefold())
    if ending is None:
        return match[0]
    return f"{_ORDINALS[int(match[1])]}{ending} {match[2]}"
