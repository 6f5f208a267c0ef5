"""What is said in which language; a table, so that a further language is one entry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Phrases:
    """How one language calls a visitor."""

    digits: tuple[str, ...]
    """Zero to nine."""
    to_counter: str
    """The call to a counter whose label is in this language: ``{number}`` and ``{counter}``."""
    to_number: str
    """The call to a counter known by its number: ``{number}`` and ``{counter}``."""


PHRASES: Final[Mapping[str, Phrases]] = {
    "de": Phrases(
        ("null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"),
        "Nummer {number}, bitte zu {counter}.",
        "Nummer {number}, bitte zu Schalter {counter}.",
    ),
    "en": Phrases(
        ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
        "Number {number}, please go to {counter}.",
        "Number {number}, please go to counter {counter}.",
    ),
    "fr": Phrases(
        ("zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"),
        "Numéro {number}, veuillez vous présenter à {counter}.",
        "Numéro {number}, veuillez vous présenter au guichet {counter}.",
    ),
    "tr": Phrases(
        ("sıfır", "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz"),
        "Numara {number}, lütfen buraya gidiniz: {counter}.",
        "Numara {number}, lütfen {counter} numaralı gişeye gidiniz.",
    ),
    "uk": Phrases(
        ("нуль", "один", "два", "три", "чотири", "п'ять", "шість", "сім", "вісім", "дев'ять"),
        "Номер {number}, будь ласка, підійдіть сюди: {counter}.",
        "Номер {number}, будь ласка, підійдіть до віконця {counter}.",
    ),
    "ar": Phrases(
        ("صفر", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة"),
        "الرقم {number}، يرجى التوجه إلى {counter}.",
        "الرقم {number}، يرجى التوجه إلى الشباك {counter}.",
    ),
    "pl": Phrases(
        ("zero", "jeden", "dwa", "trzy", "cztery", "pięć", "sześć", "siedem", "osiem", "dziewięć"),
        "Numer {number}, proszę podejść tutaj: {counter}.",
        "Numer {number}, proszę podejść do stanowiska {counter}.",
    ),
    "ru": Phrases(
        ("ноль", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять"),
        "Номер {number}, пожалуйста, подойдите сюда: {counter}.",
        "Номер {number}, пожалуйста, подойдите к окну {counter}.",
    ),
}
"""By two-letter code; every language that the screens know."""
