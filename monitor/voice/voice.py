"""The voice of a waiting room: calls become sentences, which the announcer says in their order."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Sequence
from typing import Final, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from hardware.voice.announcer import Announcer
from hardware.voice.words import Utterance, short_call
from hardware.voice.words import call as call_words
from lobby.domain.counter import Counter
from lobby.domain.facts import Fact
from lobby.domain.house import House
from lobby.domain.names import Language, Seq
from lobby.domain.signage.spoken_labels import written_out

log: Final = logging.getLogger(__name__)

Words = Callable[[str, str, str, str, Sequence[str]], Utterance]
"""A way to say a call: number, label, spoken label, language, the labels of the other counters."""


class Voice(Protocol):
    """What a waiting room asks of its voice, a ``CallVoice`` or a ``SilentVoice``."""

    @property
    def began(self) -> SignalInstance:
        """The call whose turn it is, a ``Fact``."""

    @property
    def problem(self) -> SignalInstance:
        """Why it cannot be heard, or empty when all is well; once known, and when it changes."""

    def announce(self, calls: Sequence[Fact]) -> None:
        """Say these calls, each when its turn comes."""

    def take_back(self, calls: Collection[Seq]) -> None:
        """Do not say these if they have not been said yet."""

    def mute(self, muted: bool) -> None:  # noqa: FBT001 - the one thing it says
        """Be silent, or speak again."""


class CallVoice(QObject):
    """Says every call in the languages of the area, never in that of a visitor alone."""

    began = Signal(object)
    """The call whose turn it is, a ``Fact``."""
    problem = Signal(str)
    """Why it cannot be heard, or empty when all is well; once known, and when it changes."""

    def __init__(self, announcer: Announcer, house: House, languages: Sequence[Language]) -> None:
        super().__init__()
        self._announcer, self._house, self._languages = announcer, house, languages
        self._calls: dict[Seq, Fact] = {}
        announcer.started.connect(self._begin)
        announcer.finished.connect(self._end)
        announcer.problem.connect(self.problem)

    def announce(self, calls: Sequence[Fact]) -> None:
        """Say these calls, each when its turn comes."""
        for call in calls:
            counter = self._house.counters.get(call.counter) if call.counter else None
            if counter:
                self._calls[call.seq] = call
                whole, short = (
                    self._said(words, call, counter) for words in (call_words, short_call)
                )
                self._announcer.announce(call.seq, whole, short)

    def take_back(self, calls: Collection[Seq]) -> None:
        """Do not say these if they have not been said yet."""
        self._announcer.take_back(calls)
        for seq in self._calls.keys() & set(calls):
            del self._calls[seq]

    def mute(self, muted: bool) -> None:  # noqa: FBT001 - the one thing it says
        """Be silent, or speak again."""
        self._announcer.mute(muted)

    def _said(self, words: Words, call: Fact, counter: Counter) -> list[Utterance]:
        label, spoken = counter.label, counter.speech_label
        if call.number is None:
            return [Utterance(f"Test, {written_out(spoken)}.", self._languages[0])]
        counters = self._house.counters.values()
        others = [other.label for other in counters if other.id != counter.id]
        return [words(call.number, label, spoken, language, others) for language in self._languages]

    def _begin(self, seq: Seq) -> None:
        if call := self._calls.get(Seq(seq)):
            log.info("call=spoken seq=%d ticket=%s", seq, call.ticket)
            self.began.emit(call)

    def _end(self, seq: Seq) -> None:
        if self._calls.pop(Seq(seq), None):
            log.info("call=over seq=%d", seq)


class SilentVoice(QObject):
    """Says nothing: a second screen in a room where another one speaks."""

    began = Signal(object)
    problem = Signal(str)

    def announce(self, calls: Sequence[Fact]) -> None:
        """Leave it to the others."""

    def take_back(self, calls: Collection[Seq]) -> None:
        """There is nothing to take back."""

    def mute(self, muted: bool) -> None:  # noqa: FBT001 - the one thing it says
        """It is silent already."""
