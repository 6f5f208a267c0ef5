"""What can go wrong between the lobby and a booking system, as stable codes."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from lobby.domain.errors import Unavailable


class Problem(StrEnum):
    """Why a booking system gave no answer that can be used."""

    UNAUTHORISED = "unauthorised"
    FORBIDDEN = "forbidden"
    NOT_FOUND = "not-found"
    CONFLICT = "conflict"
    GONE = "gone"
    OUT_OF_STEP = "out-of-step"
    """A condition of the request was not met (412)."""
    RATE_LIMITED = "rate-limited"
    REFUSED = "refused"
    """Any other answer from 400 to 499."""
    SERVER_ERROR = "server-error"
    UNAVAILABLE = "unavailable"
    REDIRECTED = "redirected"
    INNER_ADDRESS = "inner-address"
    """A calendar server names what it has at another server, as one does behind a wrong proxy."""
    OFFLINE = "offline"
    TIMEOUT = "timeout"
    CERTIFICATE = "certificate"
    PROXY = "proxy"
    HALF_ANSWER = "half-answer"
    TOO_LARGE = "too-large"
    TOO_SLOW = "too-slow"
    """Each answer was in time, but there was no end of them."""
    NOT_JSON = "not-json"
    BAD_ANSWER = "bad-answer"
    """It can be read, but it is not what the interface describes."""
    NO_CALENDAR = "no-calendar"
    NO_LIST = "no-list"
    TOO_MANY_VANISHED = "too-many-vanished"
    STUMBLED = "stumbled"
    """Nobody foresaw this answer: a bug of ours."""
    HANGS = "hangs"
    """It was read without an end, until the whole mirror had to be started anew."""


_LONGEST_DETAIL: Final = 160

BY_STATUS: Final = {
    401: Problem.UNAUTHORISED,
    403: Problem.FORBIDDEN,
    404: Problem.NOT_FOUND,
    407: Problem.PROXY,
    409: Problem.CONFLICT,
    410: Problem.GONE,
    412: Problem.OUT_OF_STEP,
    429: Problem.RATE_LIMITED,
    503: Problem.UNAVAILABLE,
}
"""The statuses that have a problem of their own."""

WHAT_TO_DO: Final = {
    Problem.UNAUTHORISED: "The booking system does not accept the key. Put the right one into the"
    " credential of this source.",
    Problem.FORBIDDEN: "The key is known but may not read bookings. Ask whoever runs the booking"
    " system for that right.",
    Problem.NOT_FOUND: "There is nothing at this address. Compare `url` with what you were given.",
    Problem.CONFLICT: "The booking system is busy with the same request. It is repeated.",
    Problem.GONE: "The booking system forgot where we were. The next look starts from scratch.",
    Problem.OUT_OF_STEP: "The booking changed while we wrote. It is repeated.",
    Problem.RATE_LIMITED: "We ask too often. Raise `interval`, or ask for a higher limit.",
    Problem.REFUSED: "The booking system does not like the request. Compare `kind` and `url`.",
    Problem.SERVER_ERROR: "The booking system has an error of its own. Tell whoever runs it.",
    Problem.UNAVAILABLE: "The booking system is down for the moment. It is asked again.",
    Problem.REDIRECTED: "The address leads to another one. Write the final address into `url`.",
    Problem.INNER_ADDRESS: "The calendar server names its calendars at another server than that"
    " in `url`; the key is not sent there. Behind a proxy, its public address is set in its own"
    " configuration: tell whoever runs it.",
    Problem.OFFLINE: "No connection. Check the name in `url`, the network and the firewall.",
    Problem.TIMEOUT: "The answer takes too long. Check the network, or raise `timeout`.",
    Problem.CERTIFICATE: "The certificate is not trusted, expired, or for another name. With a city"
    " authority of your own, set `ca_file`.",
    Problem.PROXY: "The proxy does not let us through. Check `proxy`.",
    Problem.HALF_ANSWER: "The connection broke in the middle of an answer. It is asked again.",
    Problem.TOO_LARGE: "The answers are larger than any list of bookings. Check `url`, or"
    " mirror fewer `days`.",
    Problem.TOO_SLOW: "One look at all bookings takes too long; those of before stay. Mirror fewer"
    " `days`, share `parts` out among several sources, or tell whoever runs the booking system.",
    Problem.NOT_JSON: "The answer is a web page, often a login page. Check `url` and the key.",
    Problem.BAD_ANSWER: "The answer is not what this `kind` of source gives. Check `kind`.",
    Problem.NO_CALENDAR: "What is there is no calendar, or not every one that is asked for. Compare"
    " `url` or `path` and the names in `parts` with what you were given; the calendar's own address"
    " always works.",
    Problem.NO_LIST: "The file is not read and changes nothing. Put right what is said of it, and"
    " drop it again; docs/lists-and-calendars.md tells which lists are understood.",
    Problem.TOO_MANY_VANISHED: "More than half of the bookings are gone. If that is true, accept"
    " it; until then the old ones stay.",
    Problem.STUMBLED: "Our program stumbles over an answer of this source; the other sources go on."
    " Send the line of the log that holds `stumbled` to whoever maintains this program.",
    Problem.HANGS: "Reading this source did not come to an end, and the mirror was started anew."
    " Look at its newest entries, or take it out of the settings until it is mended.",
}
"""One sentence or two for the administrator."""


class MirrorUnavailable(Unavailable):
    """The booking system does not answer, or not with anything that can be used.

    ``detail`` may repeat what a stranger's server said: one short line of it is kept for the log.
    """

    def __init__(self, problem: Problem, detail: str = "", *, retry_after: float = 0) -> None:
        super().__init__("mirror", problem, _one_line(detail)[:_LONGEST_DETAIL])
        self.retry_after = retry_after
        """Seconds for which the booking system wants to be left alone."""

    @property
    def advice(self) -> str:
        """What the administrator can do about it."""
        return WHAT_TO_DO[Problem(self.problem)]


def _one_line(text: str) -> str:
    return "".join(sign if sign.isprintable() else " " for sign in text).strip()
