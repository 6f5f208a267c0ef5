"""The answer on the screen: what the done, refused and info pages bind to."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.pages.code_picture import picture_of
from kiosk.pages.content import NextStep, PageContent
from kiosk.phrases import sentences
from lobby.ui.rows import DataclassListModel

QML_IMPORT_NAME = "Lobby.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_NOTHING = PageContent(icon="", title="")


@QmlElement
class AnswerModel(QObject):
    """One answer, composed again when the language changes."""

    changed = Signal()
    updated = Signal(str)
    """What is new on a page that is shown already, to be heard."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Show nothing."""
        super().__init__(parent)
        self._compose: Callable[[], PageContent] = lambda: _NOTHING
        self._answer = _NOTHING
        self._steps: DataclassListModel[NextStep] = DataclassListModel(NextStep, self)

    def show(self, compose: Callable[[], PageContent]) -> None:
        """Show what ``compose`` answers now and after every change of language."""
        self._compose = compose
        self._answer = compose()
        self._steps.show(self._answer.steps)
        self.changed.emit()

    def refresh(self) -> None:
        """Compose the same answer again, and tell what is new."""
        self.change(self._compose)

    def change(self, compose: Callable[[], PageContent]) -> None:
        """Show another answer on the same page, and tell what is new."""
        before = self._answer
        self.show(compose)
        slip = _slip_of(self._answer) if self._answer.slip != before.slip else ""
        remark = self._answer.remark if self._answer.remark != before.remark else ""
        self.updated.emit(sentences(slip, remark))

    def clear(self) -> None:
        """Forget the last visitor's answer."""
        self.show(lambda: _NOTHING)

    @Property(str, notify=changed)
    def icon(self) -> str:
        """The name of the drawing."""
        return self._answer.icon

    @Property(str, notify=changed)
    def severity(self) -> str:
        """One of ``calm``, ``good``, ``bad``."""
        return self._answer.severity

    @Property(str, notify=changed)
    def title(self) -> str:
        """What is so."""
        return self._answer.title

    @Property(str, notify=changed)
    def text(self) -> str:
        """What that means for the visitor."""
        return self._answer.text

    @Property(str, notify=changed)
    def number(self) -> str:
        """The number to be called by, or nothing."""
        return self._answer.number

    @Property(str, notify=changed)
    def place(self) -> str:
        """Where to wait."""
        return self._answer.place

    @Property(str, notify=changed)
    def wait(self) -> str:
        """How long, and how many are before."""
        return self._answer.wait

    @Property(str, notify=changed)
    def slip(self) -> str:
        """What became of the slip."""
        return self._answer.slip

    @Property(str, notify=changed)
    def slipWords(self) -> str:
        """Everything that is on the slip, to be heard."""
        return self._answer.slip_words

    @Property(str, notify=changed)
    def codePicture(self) -> str:
        """The address of the picture of a code to be photographed, or nothing."""
        return picture_of(self._answer.code) if self._answer.code else ""

    @property
    def to_photograph(self) -> bool:
        """Whether the visitor needs the time to take a photo."""
        return bool(self._answer.code)

    @Property(str, notify=changed)
    def missed(self) -> str:
        """What to do after a missed call."""
        return self._answer.missed

    @Property(bool, notify=changed)
    def slipFailed(self) -> bool:
        """Whether the visitor must remember the number."""
        return self._answer.slip_failed

    @Property(bool, notify=changed)
    def mayPrint(self) -> bool:
        """Whether the slip can be printed again."""
        return self._answer.may_print

    @Property(bool, notify=changed)
    def mayPrintDocuments(self) -> bool:
        """Whether the slip can be printed with what to have at hand."""
        return self._answer.may_print_documents

    @Property(bool, notify=changed)
    def mayAskStepFree(self) -> bool:
        """Whether a counter that a wheelchair reaches can still be asked for."""
        return self._answer.may_ask_step_free

    @Property(str, notify=changed)
    def remark(self) -> str:
        """How calling works."""
        return self._answer.remark

    @Property(QObject, constant=True)
    def steps(self) -> QObject:
        """The large buttons, first the most useful."""
        return self._steps


def _slip_of(answer: PageContent) -> str:
    """What became of the slip and what is on it, to be heard; nothing while it is printed."""
    if not (answer.slip_words or answer.slip_failed):
        return ""
    return f"{answer.slip} {answer.slip_words}".strip()
