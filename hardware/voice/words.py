"""What is said, built from the parts of a call and never from what a screen shows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from hardware.voice.phrases import PHRASES

HOUSE_LANGUAGE: Final = "de"
"""The language that the counters' labels are written in."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A sentence and the language that it must be read in."""

    text: str
    language: str


def call(number: str, label: str, speech_label: str, language: str) -> Spoken:
    """Call a number to a counter, as in «Nummer A, null eins sieben, bitte zu Schalter drei».

    ``label`` is what the monitor shows for the counter and ``speech_label`` what is said in German.
    Other languages name the counter by the number in its label, if there is one.
    """
    phrases = PHRASES.get(language, PHRASES[HOUSE_LANGUAGE])
    parts = re.search(r"\d+$", label)
    if language in PHRASES and language != HOUSE_LANGUAGE and parts:
        sentence, counter = phrases.to_number, str(int(parts[0]))
    else:
        sentence, counter = phrases.to_counter, speech_label
    said = sentence.format(number=number_words(number, language), counter=counter)
    return Spoken(said, language if language in PHRASES else HOUSE_LANGUAGE)


def number_words(number: str, language: str) -> str:
    """A number as it is said: its letters, a pause, and every digit alone."""
    digits = PHRASES.get(language, PHRASES[HOUSE_LANGUAGE]).digits
    groups = re.findall(r"[0-9]+|[^\W\d_]+", number)
    return ", ".join(
        " ".join(digits[int(digit)] for digit in group) if group.isdecimal() else " ".join(group)
        for group in groups
    )
