"""Pages that say why something is not possible, and what to do instead."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from flask import Response, make_response, render_template

from portal.domain.refusals import BookingRefusal, BookingRefused
from portal.texts import Texts
from portal.web.dates import Dates


@dataclass(frozen=True, slots=True)
class Problem:
    """One such page; the phone number stands below its sentences."""

    status: int
    title: str
    sentences: tuple[str, ...]
    times: str = ""
    """Where another time is chosen for the same."""
    retry: bool = False
    """Whether the same page may work a little later."""


def problem_page(problem: Problem) -> Response:
    """The page."""
    return make_response(render_template("problem.html", problem=problem), problem.status)


def refusal_problem(refused: BookingRefused, t: Texts, dates: Dates) -> Problem:
    """The page of a refusal that needs nothing but its words."""
    if refused.code is BookingRefusal.NOT_RELEASED and refused.at is not None:
        return _not_released(t, dates.whole(refused.at))
    return in_words(_REFUSALS.get(refused.code, _ANY), t)


def _not_released(t: Texts, moment: str) -> Problem:
    title = t("Diesen Tag kann man noch nicht buchen.")
    return Problem(409, title, (t("Sie können ihn ab {moment} buchen.", moment=moment),))


def N_(text: str) -> str:  # noqa: N802 - what gettext calls it
    """This text, to be translated where it is used."""
    return text


_ANY: Final = Problem(400, N_("Das geht so nicht."), (N_("Bitte fangen Sie noch einmal an."),))
_REFUSALS: Final = {
    BookingRefusal.UNKNOWN_SERVICE: Problem(
        404,
        N_("Dieses Anliegen gibt es hier nicht."),
        (N_("Vielleicht ist der Link alt. Bitte wählen Sie Ihr Anliegen aus der Liste."),),
    ),
    BookingRefusal.CLOSED: Problem(
        409,
        N_("Zu dieser Zeit gibt es keine Termine."),
        (N_("Bitte wählen Sie eine andere Zeit."),),
    ),
    BookingRefusal.NOTICE: Problem(
        409,
        N_("Diese Zeit beginnt zu bald."),
        (N_("Bitte wählen Sie eine spätere Zeit. Oder rufen Sie uns an."),),
    ),
    BookingRefusal.TAKEN: Problem(
        409,
        N_("Diese Zeit ist gerade vergeben worden."),
        (N_("Jemand anders war einen Augenblick schneller. Das liegt nicht an Ihnen."),),
    ),
    BookingRefusal.EXPIRED_AND_GONE: Problem(
        409,
        N_("Diese Zeit ist leider nicht mehr frei."),
        (N_("Wir konnten sie nicht länger für Sie freihalten. Bitte wählen Sie eine andere."),),
    ),
    BookingRefusal.TOO_MANY_OPEN: Problem(
        409,
        N_("Sie haben schon mehrere Termine."),
        (
            N_("Mit einer E-Mail-Adresse können Sie nur wenige Termine gleichzeitig haben."),
            N_("Sie brauchen einen nicht mehr? Dann sagen Sie ihn bitte zuerst ab."),
        ),
    ),
    BookingRefusal.TOO_MANY_REQUESTS: Problem(
        429,
        N_("Wir haben Ihnen heute schon mehrere E-Mails geschickt."),
        (N_("Bitte sehen Sie in Ihrem Postfach nach, auch im Spam-Ordner."),),
    ),
    BookingRefusal.UNKNOWN_LINK: Problem(
        404,
        N_("Diesen Link kennen wir nicht."),
        (
            N_("Vielleicht fehlt ein Stück davon, oder Ihr Termin ist schon vorbei."),
            N_("Öffnen Sie bitte den Link in der letzten E-Mail, die Sie von uns haben."),
        ),
    ),
    BookingRefusal.ALREADY_IN: Problem(
        409,
        N_("Sie sind schon angemeldet."),
        (N_("Bitte warten Sie auf den Aufruf."),),
    ),
    BookingRefusal.NOT_BOOKED: Problem(
        409,
        N_("Diesen Termin gibt es nicht mehr."),
        (N_("Er ist abgesagt, vorbei oder nicht rechtzeitig bestätigt worden."),),
    ),
    BookingRefusal.TOO_LATE_TO_UNDO: Problem(
        409,
        N_("Dafür ist es leider zu spät."),
        (N_("Der Termin bleibt abgesagt. Sie können einen neuen buchen."),),
    ),
    BookingRefusal.PAUSED: Problem(
        503,
        N_("Im Moment kann man hier keine Termine buchen."),
        (
            N_("Termine, die schon gebucht sind, gelten weiter."),
            N_("Bitte versuchen Sie es später noch einmal. Oder rufen Sie uns an."),
        ),
        retry=True,
    ),
}
"""Of those that are told in words alone; the form tells the others beside what was entered."""

NOT_HERE: Final = Problem(
    404,
    N_("Diese Seite gibt es nicht."),
    (N_("Vielleicht ist die Adresse falsch geschrieben, oder der Link ist alt."),),
)
WRONG_METHOD: Final = Problem(
    405, N_("So kann man diese Seite nicht öffnen."), (N_("Bitte fangen Sie von vorn an."),)
)
TOO_LONG: Final = Problem(
    413,
    N_("Das war zu viel Text auf einmal."),
    (N_("Bitte gehen Sie zurück und kürzen Sie Ihre Eingabe."),),
)
BAD_REQUEST: Final = Problem(
    400,
    N_("Ihr Browser hat etwas geschickt, das wir nicht verstehen."),
    (N_("Bitte fangen Sie von vorn an. Oder rufen Sie uns an."),),
)
BUSY: Final = Problem(
    429,
    N_("Gerade wollen viele Menschen einen Termin."),
    (
        N_("Bitte warten Sie eine Minute, und versuchen Sie es dann noch einmal."),
        N_("Es ist nichts verloren: Was Sie gewählt haben, bleibt gewählt."),
    ),
    retry=True,
)
OUR_FAULT: Final = Problem(
    500,
    N_("Bei uns ist etwas schiefgegangen."),
    (
        N_("Das liegt nicht an Ihnen. Wir sehen nach, was es war."),
        N_("Bitte versuchen Sie es noch einmal. Oder rufen Sie uns an."),
    ),
    retry=True,
)
DATABASE_AWAY: Final = Problem(
    503,
    N_("Im Moment können wir keine Termine zeigen."),
    (
        N_("Ein Teil unserer Technik antwortet nicht. Termine, die gebucht sind, gelten weiter."),
        N_("Bitte versuchen Sie es in ein paar Minuten noch einmal. Oder rufen Sie uns an."),
    ),
    retry=True,
)


def in_words(problem: Problem, t: Texts) -> Problem:
    """The same in the language of the page."""
    return replace(problem, title=t(problem.title), sentences=tuple(map(t, problem.sentences)))
