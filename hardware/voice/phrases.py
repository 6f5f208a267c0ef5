"""What is said in which language; a table, so that a further language is one entry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class CallPhrases:
    """How one language calls a visitor."""

    digits: tuple[str, ...]
    """Zero to nine."""
    to_label: str
    """The call to a place by its label: ``{number}`` and ``{counter}``."""
    to_counter: str
    """The call to a counter known by its number: ``{number}`` and ``{counter}``."""
    to_room: str
    """The call to a room known by its number: ``{number}`` and ``{counter}``."""
    counter: str
    """A counter by its number, for a short call: ``{counter}``."""
    room: str
    """A room by its number, for a short call: ``{counter}``."""


PHRASES: Final[Mapping[str, CallPhrases]] = {
    "de": CallPhrases(
        ("null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"),
        "Nummer {number}, bitte zu {counter}.",
        "Nummer {number}, bitte zu Schalter {counter}.",
        "Nummer {number}, bitte zu Zimmer {counter}.",
        "Schalter {counter}",
        "Zimmer {counter}",
    ),
    "en": CallPhrases(
        ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
        "Number {number}, please go to {counter}.",
        "Number {number}, please go to counter {counter}.",
        "Number {number}, please go to room {counter}.",
        "counter {counter}",
        "room {counter}",
    ),
    "fr": CallPhrases(
        ("zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"),
        "Numéro {number}, veuillez vous présenter à {counter}.",
        "Numéro {number}, veuillez vous présenter au guichet {counter}.",
        "Numéro {number}, veuillez vous présenter au bureau {counter}.",
        "guichet {counter}",
        "bureau {counter}",
    ),
    "tr": CallPhrases(
        ("sıfır", "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz"),
        "Numara {number}, lütfen buraya gidiniz: {counter}.",
        "Numara {number}, lütfen {counter} numaralı gişeye gidiniz.",
        "Numara {number}, lütfen {counter} numaralı odaya gidiniz.",
        "gişe {counter}",
        "oda {counter}",
    ),
    "uk": CallPhrases(
        ("нуль", "один", "два", "три", "чотири", "п'ять", "шість", "сім", "вісім", "дев'ять"),
        "Номер {number}, будь ласка, підійдіть сюди: {counter}.",
        "Номер {number}, будь ласка, підійдіть до віконця {counter}.",
        "Номер {number}, будь ласка, пройдіть до кабінету {counter}.",
        "віконце {counter}",
        "кабінет {counter}",
    ),
    "ar": CallPhrases(
        ("صفر", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة"),
        "الرقم {number}، يرجى التوجه إلى {counter}.",
        "الرقم {number}، يرجى التوجه إلى الشباك {counter}.",
        "الرقم {number}، يرجى التوجه إلى الغرفة {counter}.",
        "الشباك {counter}",
        "الغرفة {counter}",
    ),
    "pl": CallPhrases(
        ("zero", "jeden", "dwa", "trzy", "cztery", "pięć", "sześć", "siedem", "osiem", "dziewięć"),
        "Numer {number}, proszę podejść tutaj: {counter}.",
        "Numer {number}, proszę podejść do stanowiska {counter}.",
        "Numer {number}, proszę podejść do pokoju {counter}.",
        "stanowisko {counter}",
        "pokój {counter}",
    ),
    "ru": CallPhrases(
        ("ноль", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять"),
        "Номер {number}, пожалуйста, подойдите сюда: {counter}.",
        "Номер {number}, пожалуйста, подойдите к окну {counter}.",
        "Номер {number}, пожалуйста, пройдите в кабинет {counter}.",
        "окно {counter}",
        "кабинет {counter}",
    ),
}
"""By two-letter code; every language that the screens know."""
