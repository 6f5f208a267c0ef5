"""Whether the screens are there, with their letters and their languages."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from lobby.checks import Check, Health

FONT_FOLDERS: Final = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))
_DRM: Final = Path("/sys/class/drm")
_FONTS: Final = {
    "Inter*.?tf": "fonts-inter",
    "NotoSansArabic*.ttf": "fonts-noto-core",
    "DejaVuSans.ttf": "fonts-dejavu-core",
}
"""What screens and slips are set in, and the package of Debian that brings it."""
_PROGRAMS: Final = ("kiosk", "monitor", "counter")


def checks(windows: int) -> list[Check]:
    """Look for a screen for each window, the fonts, and the texts of every program and language."""
    return [*_screens(_DRM, windows), _fonts(FONT_FOLDERS), _languages([*_translations()])]


def _screens(drm: Path, windows: int) -> Iterator[Check]:
    """A screen that is off may still count as plugged in; one whose cable is out never does."""
    states = [file.read_text().strip() for file in drm.glob("card*-*/status")]
    plugged_in = states.count("connected")
    finding = f"{plugged_in} plugged in for {windows} windows"
    if plugged_in < windows:
        advice = f"{finding}; see that each is switched on and its cable in"
        yield Check("screens", Health.BROKEN, advice)
    elif windows:
        yield Check("screens", Health.OK, finding)


def _fonts(folders: tuple[Path, ...]) -> Check:
    lacking = [
        package
        for pattern, package in _FONTS.items()
        if not any(True for folder in folders for _ in folder.rglob(pattern))
    ]
    if lacking:
        advice = f"the screens lack letters; run: apt-get install {' '.join(lacking)}"
        return Check("fonts", Health.BROKEN, advice)
    return Check("fonts", Health.OK, "every script has its letters")


def _languages(folders: list[Path]) -> Check:
    """A text that was not compiled is shown in English."""
    texts = [file for folder in folders for file in sorted(folder.glob("*.ts"))]
    raw = [file.stem for file in texts if not file.with_suffix(".qm").exists()]
    if raw:
        advice = f"not compiled: {', '.join(raw)}; install again with systemd/install"
        return Check("languages", Health.BROKEN, advice)
    spoken = sorted({file.stem.rpartition("_")[2] for file in texts})
    return Check("languages", Health.OK, ", ".join(spoken))


def _translations() -> Iterator[Path]:
    for name in _PROGRAMS:
        spec = find_spec(name)
        if spec is not None and spec.origin is not None:
            yield Path(spec.origin).parent / "translations"
