"""The form that asks how to reach somebody, and what is wrong with what was typed."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final, Literal

from email_validator import EmailNotValidError, validate_email
from werkzeug.datastructures import MultiDict

from portal.actions.ports import Contact
from portal.texts import Texts
from portal.web.forms import FieldError

_USUAL: Final = (
    "gmail.com", "googlemail.com", "gmx.de", "gmx.net", "web.de", "t-online.de", "freenet.de",
    "outlook.de", "outlook.com", "hotmail.de", "hotmail.com", "yahoo.de", "yahoo.com", "icloud.com",
    "posteo.de", "mailbox.org", "aol.com", "arcor.de",
)  # fmt: skip
"""Where most addresses are; what is nearly one of these was probably mistyped."""
_SIMILAR: Final = 0.84
_LONGEST_NAME: Final = 80
_LONGEST_PHONE: Final = 40
_LEAST_DIGITS: Final = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactQuestions:
    """What is asked of this booking."""

    phone: bool
    name: bool
    reminder: Literal["asked", "always", "never"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactForm:
    """What somebody typed."""

    email: str = ""
    phone: str = ""
    name: str = ""
    reminder: bool = False

    @classmethod
    def of(cls, typed: MultiDict[str, str]) -> ContactForm:
        """What came with a form; line breaks are no part of any of it."""
        return cls(
            email=_one_line(typed.get("email", "")),
            phone=_one_line(typed.get("tel", "")),
            name=_one_line(typed.get("name", "")),
            reminder=typed.get("reminder") == "1",
        )

    @classmethod
    def again(cls, contact: Contact | None) -> ContactForm:
        """What was typed before."""
        if contact is None:
            return cls()
        return cls(
            email=contact.email,
            phone=contact.phone,
            name=contact.name,
            reminder=contact.reminder,
        )

    def suggestion(self) -> str:
        """What was probably meant, if the address is nearly one of a usual provider."""
        local, at, domain = self.email.rpartition("@")
        if not at or domain.casefold() in _USUAL:
            return ""
        close = get_close_matches(domain.casefold(), _USUAL, 1, _SIMILAR)
        return f"{local}@{close[0]}" if close else ""

    def errors(self, asked: ContactQuestions, t: Texts) -> tuple[FieldError, ...]:
        """What is missing or wrong, in the order of the page."""
        wrong = [
            self._email_error(t),
            self._phone_error(t) if asked.phone else None,
            self._name_error(t) if asked.name else None,
        ]
        return tuple(error for error in wrong if error is not None)

    def contact(self, asked: ContactQuestions) -> Contact:
        """The contact, once nothing is wrong with it."""
        wants = asked.reminder == "always" or (asked.reminder == "asked" and self.reminder)
        return Contact(
            email=_checked(self.email),
            phone=self.phone if asked.phone else "",
            name=self.name if asked.name else "",
            reminder=wants,
        )

    def _email_error(self, t: Texts) -> FieldError | None:
        if not self.email:
            words = t("Bitte schreiben Sie Ihre E-Mail-Adresse.")
        elif "@" not in self.email:
            words = t("In der E-Mail-Adresse fehlt das Zeichen @.")
        else:
            try:
                _checked(self.email)
            except EmailNotValidError:
                words = t("Diese E-Mail-Adresse gibt es so nicht.")
            else:
                return None
        return FieldError("email", words, words)

    def _phone_error(self, t: Texts) -> FieldError | None:
        digits = sum(letter.isdigit() for letter in self.phone)
        rest = set(self.phone) - set("+0123456789 -/()")
        if digits >= _LEAST_DIGITS and len(self.phone) <= _LONGEST_PHONE and not rest:
            return None
        words = t("Bitte schreiben Sie die Telefonnummer, unter der wir Sie anrufen.")
        return FieldError("tel", words, t("Zum Beispiel: {example}", example="030 555 0100"))

    def _name_error(self, t: Texts) -> FieldError | None:
        if 0 < len(self.name) <= _LONGEST_NAME:
            return None
        return FieldError(
            "name",
            t("Bitte schreiben Sie Ihren Namen."),
            t("Höchstens {n} Zeichen.", n=_LONGEST_NAME),
        )


def _checked(email: str) -> str:
    """The address as mail servers write it.

    Raises:
        EmailNotValidError: it is none.
    """
    return validate_email(email, check_deliverability=False, test_environment=True).normalized


def _one_line(text: str) -> str:
    return " ".join(text.split())
