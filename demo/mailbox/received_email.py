"""One e-mail as it came in, taken apart for whoever reads it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from functools import cached_property
from io import BytesIO
from typing import Final

import numpy as np
from PIL import Image

from hardware.scanner.decode import decode

_IN_A_NEW_TAB: Final = '<head><base target="_blank">'
"""Pages of the portal may not be framed."""
_LINK: Final = re.compile(r"https?://[^\s<>\"]+")


@dataclass(frozen=True)
class ReceivedEmail:
    """One e-mail."""

    key: int
    """Counts from 1."""
    recipient: str
    at: datetime
    source: bytes
    """As it came over the line."""

    @cached_property
    def message(self) -> EmailMessage:
        """The e-mail, parsed."""
        message = message_from_bytes(self.source, policy=default)
        assert isinstance(message, EmailMessage)  # noqa: S101 - the policy makes nothing else
        return message

    @property
    def subject(self) -> str:
        """What it is about."""
        return str(self.message["Subject"] or "")

    @property
    def sender(self) -> str:
        """Whom it comes from."""
        return str(self.message["From"] or "")

    @property
    def text(self) -> str:
        """Its plain text."""
        return self._body("plain")

    @cached_property
    def html(self) -> str:
        """Its HTML, with the pictures that are attached to it in their places."""
        html = self._body("html")
        for name in self._pictures:
            html = html.replace(f"cid:{name}", f"/emails/{self.key}/pictures/{name}")
        return html.replace("<head>", _IN_A_NEW_TAB, 1)

    @property
    def links(self) -> list[str]:
        """The addresses in its text, in order."""
        return _LINK.findall(self.text)

    @cached_property
    def calendar(self) -> bytes:
        """The calendar file that comes with it; nothing if there is none."""
        for part in self.message.walk():
            if part.get_content_type() == "text/calendar":
                return part.get_payload(decode=True) or b""  # type: ignore[return-value]
        return b""

    @cached_property
    def code(self) -> str:
        """What the QR code attached to it says; empty if there is none."""
        for picture in self._pictures.values():
            gray = np.asarray(Image.open(BytesIO(picture)).convert("L"))
            if texts := decode(gray).texts:
                return next(iter(texts))
        return ""

    def picture(self, name: str) -> bytes | None:
        """The attached picture of this name."""
        return self._pictures.get(name)

    @cached_property
    def _pictures(self) -> dict[str, bytes]:
        return {
            str(part["Content-ID"]).strip("<> "): part.get_payload(decode=True)  # type: ignore[misc]
            for part in self.message.walk()
            if part.get_content_maintype() == "image" and part["Content-ID"]
        }

    def _body(self, kind: str) -> str:
        part = self.message.get_body((kind,))
        return str(part.get_content()) if part is not None else ""
