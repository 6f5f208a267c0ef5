"""The portal's pages: on a phone, at 200 % on it, on a desk, in Arabic, in forced colours."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from tests.builders import Clock
from tests.portal.portals import a_portal_database, at
from tests.portal.web.chromium import DESKTOP, PHONE, a_browser, a_page
from tests.portal.web.pages import FIRST
from tests.portal.web.scenes import SCENES, around, the_portal

_SHAPES = {
    "phone": (PHONE, {"scale": 2}),
    "phone_200": ((195, 422), {"scale": 4}),
    "desktop": (DESKTOP, {}),
    "desktop_forced_colors": (DESKTOP, {"forced_colors": "active"}),
}
_SHOWN = [
    *((shape, "de") for shape in _SHAPES),
    *((shape, "ar") for shape in ("phone", "desktop")),
]


def pictures(folder: Path) -> None:
    """Draw every page and state into this folder."""
    with TemporaryDirectory() as data, a_browser() as browser:
        url, clock = a_portal_database(Path(data)), Clock(at("10:22", FIRST))
        with the_portal(url, clock) as (portal, address):
            for name, scene in SCENES.items():
                with around(scene, portal):
                    _draw(folder, browser, address, name, scene)


def _draw(folder: Path, browser, address, name, scene) -> None:
    for number, (shape, language) in enumerate(_SHOWN):
        size, given = _SHAPES[shape]
        visitor = {"X-Forwarded-For": f"192.0.2.{number}"}
        with a_page(browser, size, extra_http_headers=visitor, **given) as page:
            scene.open(page, address, language)
            page.screenshot(path=folder / f"{name}_{shape}_{language}.png", full_page=True)
