"""An e-mail's content as plain text and as HTML."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

from config.colours import readable
from portal.mail.content import EmailContent
from portal.mail.isolation import isolated
from portal.mail.office_address import OfficeAddress
from portal.texts import Texts

PICTURE: Final = "code@appointment"
"""The name by which the HTML finds the picture of the code that is attached to it."""


@dataclass(frozen=True, slots=True)
class RenderedEmail:
    """The two bodies of an e-mail, which say the same."""

    text: str
    html: str


def render(content: EmailContent, office: OfficeAddress, text: Texts) -> RenderedEmail:
    """Draw both bodies in the language of these texts."""
    values = {
        "content": content,
        "office": office,
        "language": text.language,
        "direction": "rtl" if text.right_to_left else "ltr",
        "brand": readable(office.brand),
        "picture": PICTURE,
        "questions": _questions(office, text),
        "place": isolated(office.place(text.language), text),
        "blocked": text("Geht der Knopf nicht? Kopieren Sie diese Adresse in Ihren Browser:"),
    }
    return RenderedEmail(
        _templates().get_template("email.txt").render(values),
        _templates().get_template("email.html").render(values),
    )


def _questions(office: OfficeAddress, text: Texts) -> str:
    phone = office.telephone(text)
    by_phone = text("Fragen? Telefon {phone}.", phone=phone) if phone else ""
    by_mail = text("Sie können auf diese E-Mail antworten.") if office.reply_to else ""
    return " ".join(filter(None, (by_phone, by_mail)))


@cache
def _templates() -> Environment:
    return Environment(
        loader=PackageLoader("portal.mail"),
        autoescape=select_autoescape(["html"], default=False),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
