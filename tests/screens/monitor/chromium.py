"""A headless Chromium, asked over a pair of pipes (the browser's own debugging protocol)."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from contextlib import contextmanager
from itertools import count

PROGRAM = shutil.which("chromium") or shutil.which("chromium-browser")
_FLAGS = (
    *("--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--hide-scrollbars"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    *("--remote-debugging-pipe", "--window-size=1280,720"),
)
_ON_3_AND_4 = 'exec "$0" "$@" 3<&"$IN" 4>&"$OUT"'


class Browser:
    """One page of a running browser."""

    def __init__(self, reading, writing) -> None:
        self._reading, self._writing = os.fdopen(reading, "rb"), os.fdopen(writing, "wb")
        self._ids = count(1)
        self._page = {}

    def open(self, address, *, first="") -> None:
        """Open a page, and run this JavaScript before any of its own."""
        target = self._ask("Target.createTarget", url="about:blank")["targetId"]
        attached = self._ask("Target.attachToTarget", targetId=target, flatten=True)
        self._page = {"sessionId": attached["sessionId"]}
        self._ask("Page.enable")
        self._ask("Page.addScriptToEvaluateOnNewDocument", source=first)
        self._ask("Page.navigate", url=address)

    def resize(self, width, height) -> None:
        """Give the page a window of this size, and let it settle."""
        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        self._ask("Emulation.setDeviceMetricsOverride", **metrics)
        self.wait_until(f"innerWidth === {width} && innerHeight === {height}")
        self.value("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")

    def tap(self, selector) -> None:
        """Press and release the mouse on this element, as a finger on a tablet does."""
        box = f"document.querySelector({json.dumps(selector)}).getBoundingClientRect()"
        middle = self.value(f"(box => [box.x + box.width / 2, box.y + box.height / 2])({box})")
        where = {"x": middle[0], "y": middle[1], "button": "left", "clickCount": 1}
        for kind in ("mousePressed", "mouseReleased"):
            self._ask("Input.dispatchMouseEvent", type=kind, **where)

    def value(self, expression):
        """Evaluate this JavaScript on the page."""
        found = self._ask(
            "Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True
        )
        return found["result"].get("value")

    def wait_until(self, expression, seconds=60) -> None:
        """Ask until the expression is true."""
        deadline = time.monotonic() + seconds
        while not self.value(expression):
            assert time.monotonic() < deadline, expression

    def picture(self) -> str:
        """Take a PNG, in base64."""
        return self._ask("Page.captureScreenshot")["data"]

    def _ask(self, method, **params):
        number = next(self._ids)
        question = {"id": number, "method": method, "params": params} | self._page
        self._writing.write(json.dumps(question).encode() + b"\0")
        self._writing.flush()
        while (answer := self._answer()).get("id") != number:
            pass
        assert "error" not in answer, answer
        return answer["result"]

    def _answer(self):
        text = bytearray()
        while (byte := self._reading.read(1)) != b"\0":
            assert byte, "the browser has gone"
            text += byte
        return json.loads(text)


@contextmanager
def a_browser(folder):
    """Start Chromium with a profile in this folder, and end it."""
    theirs_in, ours_out = os.pipe()
    ours_in, theirs_out = os.pipe()
    process = subprocess.Popen(
        ["bash", "-c", _ON_3_AND_4, PROGRAM, *_FLAGS, f"--user-data-dir={folder}"],
        pass_fds=(theirs_in, theirs_out),
        env=os.environ | {"IN": str(theirs_in), "OUT": str(theirs_out), "HOME": str(folder)},
        stderr=subprocess.DEVNULL,
    )
    for end in (theirs_in, theirs_out):
        os.close(end)
    try:
        yield Browser(ours_in, ours_out)
    finally:
        process.terminate()
        process.wait(60)
