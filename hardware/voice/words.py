"""What is said, built from the parts of a call and never from what a screen shows."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from hardware.voice.phrases import PHRASES
from lobby.domain.signage.spoken_labels import (
    PlaceKind,
    SpokenPlace,
    in_other_languages,
    place_of,
    written_out,
)

HOUSE_LANGUAGE: Final = "de"
"""The language that the counters' labels are written in."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """A sentence and the language that it must be read in."""

    text: str
    language: str


def call(
    number: str, label: str, speech_label: str, language: str, others: Iterable[str] = ()
) -> Utterance:
    """Call a number to a counter, as in «Nummer A, null eins sieben, bitte zu Schalter drei».

    ``label`` is what the monitor shows for the counter and ``speech_label`` what is said in German.
    Other languages have a word of their own for the place if it is the only one with its number
    among those of ``others``, the labels of the other counters; else they say the whole label.
    """
    phrases = PHRASES.get(language, PHRASES[HOUSE_LANGUAGE])
    place = _place(label, language, others)
    if place is None:
        sentence, counter = phrases.to_label, _by_label(label, speech_label, language)
    else:
        sentences = {PlaceKind.COUNTER: phrases.to_counter, PlaceKind.ROOM: phrases.to_room}
        sentence, counter = sentences[place.kind], place.number
    said = sentence.format(number=number_words(number, language), counter=counter)
    return Utterance(said, _spoken_language(language))


def short_call(
    number: str, label: str, speech_label: str, language: str, others: Iterable[str] = ()
) -> Utterance:
    """Call with the number and the counter alone, as in «A, null eins sieben, Schalter drei»."""
    phrases = PHRASES.get(language, PHRASES[HOUSE_LANGUAGE])
    place = _place(label, language, others)
    if place is None:
        counter = _by_label(label, speech_label, language)
    else:
        words = {PlaceKind.COUNTER: phrases.counter, PlaceKind.ROOM: phrases.room}
        counter = words[place.kind].format(counter=place.number)
    return Utterance(f"{number_words(number, language)}, {counter}.", _spoken_language(language))


def _place(label: str, language: str, others: Iterable[str]) -> SpokenPlace | None:
    """The place to say in the words of this language; nothing where the label itself is said."""
    return None if _spoken_language(language) == HOUSE_LANGUAGE else place_of(label, others)


def _by_label(label: str, speech_label: str, language: str) -> str:
    if _spoken_language(language) == HOUSE_LANGUAGE:
        return written_out(speech_label)
    return in_other_languages(label)


def _spoken_language(language: str) -> str:
    return language if language in PHRASES else HOUSE_LANGUAGE


def number_words(number: str, language: str) -> str:
    """A number as it is said: its letters, a pause, and every digit alone."""
    digits = PHRASES.get(language, PHRASES[HOUSE_LANGUAGE]).digits
    groups = re.findall(r"[0-9]+|[^\W\d_]+", number)
    return ", ".join(
        " ".join(digits[int(digit)] for digit in group) if group.isdecimal() else " ".join(group)
        for group in groups
    )
