"""Somebody at home: books an appointment in a browser, and confirms it in the mailbox."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Final

from PIL import Image
from playwright.sync_api import Page, ViewportSize, sync_playwright

from demo.devices import EmailOverview, Mailbox
from demo.waiting_for import TIMEOUT
from lobby.domain.errors import Unavailable

_ADDRESS: Final = "buchung@example.org"
_PHONE: Final[ViewportSize] = {"width": 390, "height": 844}
_DESK: Final[ViewportSize] = {"width": 1280, "height": 900}


class Citizen:
    """Whoever books by phone browser; sees what the pages say."""

    def __init__(self, page: Page, portal: str, mailbox: Mailbox) -> None:
        self._page = page
        self._portal = portal
        self._mailbox = mailbox

    def opens_the_portal(self) -> None:
        """Type the address of the portal."""
        self._page.goto(self._portal)

    def chooses(self, service: str) -> None:
        """Look for a service by what people call it, tick it, and go on."""
        self._page.get_by_role("searchbox").fill(service)
        self._page.get_by_role("searchbox").press("Enter")
        self._page.locator(".services label").first.click()
        self._goes_on()

    def takes_the_next_time(self) -> None:
        """Take the first of the next free times."""
        self._page.locator("main button.time").first.click()

    def gives_an_address(self) -> None:
        """Fill in the e-mail address, and go on."""
        self._page.locator("input[type=email]").fill(_ADDRESS)
        self._goes_on()

    def asks_for_it(self) -> None:
        """Everything is right: ask for the appointment."""
        self._goes_on()

    def confirms(self) -> EmailOverview:
        """Follow the link of the e-mail, press the button, and get the second e-mail."""
        asked = self._mailbox.newest(_ADDRESS, "bestätigen")
        self._page.goto(asked["links"][0])
        self._goes_on()
        return self._mailbox.newest(_ADDRESS, "Nummer")

    def reads_the_email(self, email: EmailOverview) -> None:
        """Open the e-mail in the mailbox, at a desk."""
        self._page.set_viewport_size(_DESK)
        self._page.goto(f"{self._mailbox.url}/emails/{email['key']}")

    def heading(self) -> str:
        """What the page says first."""
        return " ".join(self._page.locator("h1").first.inner_text().split())

    def number(self) -> str:
        """The number on the page, without the space that is only set."""
        return "".join(self._page.locator(".number").first.inner_text().split())

    def looks(self) -> Image.Image:
        """The whole page as a picture."""
        return Image.open(BytesIO(self._page.screenshot(full_page=True)))

    def _goes_on(self) -> None:
        """Press the one filled button of the page."""
        self._page.locator("main button.main, main a.main").first.click()


@contextmanager
def a_citizen(portal: str, mailbox: Mailbox) -> Iterator[Citizen]:
    """Somebody with a browser, which nobody sees.

    Raises:
        Unavailable: ``browser``, with the package to install.
    """
    program = shutil.which("chromium")
    if program is None:
        raise Unavailable("browser", "missing", "apt-get install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        page = browser.new_page(viewport=_PHONE, locale="de-DE")
        page.set_default_timeout(TIMEOUT * 1000)
        try:
            yield Citizen(page, portal, mailbox)
        finally:
            browser.close()
