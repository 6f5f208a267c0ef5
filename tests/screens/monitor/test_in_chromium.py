"""The board in a real browser: it never grows out of its window, and chimes after one tap."""

from __future__ import annotations

import json
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

import pytest

from lobby.domain.opening import AdmissionMode
from monitor.web.board_json import BoardPublisher
from monitor.web.server import BoardServer
from tests.screens.monitor.builders import a_house, a_monitor
from tests.screens.monitor.chromium import PROGRAM, a_browser

pytestmark = pytest.mark.skipif(PROGRAM is None, reason="Chromium is not installed")

SIZES = [(1920, 1080), (1080, 1920), (1280, 720)]
LABELS = {
    "1": "Zimmer 2.04",
    "2": "Führerscheinstelle",
    "3": "Trauzimmer im Dachgeschoss (Südflügel)",
    "4": "B",
    "5": "Schalter B",
}
COUNTER = """
Math.min(...[...document.querySelector("%s .label").childNodes]
  .filter(node => node.textContent.trim())
  .map(node => parseFloat(getComputedStyle(node.nodeType === 3 ? node.parentNode : node).fontSize)))
"""
"""The type size of the smaller part of the first counter."""
SMALL = """
[...document.querySelectorAll(".call")].map(row => {
  const size = name => parseFloat(getComputedStyle(row.querySelector(name)).fontSize);
  const label = row.querySelector(".label"), mark = row.querySelector(".mark");
  return size(label.textContent === mark?.textContent ? ".mark" : ".place") / size(".number");
}).filter(share => share < 0.25)
"""
"""Counters that are set very small beside their number."""
CUT = """
[...document.querySelectorAll("body *")].filter(one => {
  const box = one.getBoundingClientRect();
  if (!box.width || getComputedStyle(one).visibility === "hidden") return false;
  const out = box.left < -1 || box.top < -1
    || box.right > innerWidth + 1 || box.bottom > innerHeight + 1;
  const text = [...one.childNodes].some(node => node.nodeType === 3 && node.data.trim());
  const cut = text && !["arrow", ""].includes(one.tagName)
    && (one.scrollWidth > one.clientWidth + 2 && one.clientWidth > 0
      && getComputedStyle(one).textOverflow !== "ellipsis"
      || one.scrollHeight > one.clientHeight + 2 && one.clientHeight > 0
      && getComputedStyle(one).overflow === "hidden");
  return out || cut;
}).map(one => `${one.tagName}#${one.id} ${one.textContent.slice(0, 40)} `
  + JSON.stringify(one.getBoundingClientRect()))
"""
"""Whatever reaches out of the window, and every text that is cut without a sign."""
OVERLAPPING = """
(() => {
  const parts = [...document.querySelectorAll("header, main > :not([hidden]), footer")]
    .map(one => one.getBoundingClientRect());
  return parts.some((one, place) => parts.slice(place + 1).some(other =>
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1));
})()
"""
STARTED = """
window.started = [];
const start = OscillatorNode.prototype.start;
OscillatorNode.prototype.start = function (...when) {
  window.started.push(this.context.state + " " + Math.round(this.frequency.value));
  return start.apply(this, when);
};
"""
"""Keeps every tone that the page plays."""


@contextmanager
def serving(monitor):
    server = BoardServer("127.0.0.1", 0)
    monitor.publisher = BoardPublisher(
        monitor.room, monitor.presenter, monitor.displays[0], server.publish
    )
    try:
        yield server
    finally:
        server.close()


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    with a_browser(tmp_path_factory.mktemp("chromium")) as browser:
        yield browser


@pytest.fixture
def monitor(qapp):
    monitor = a_monitor(house=a_house(labels=LABELS, direction="up"), diagonal=43, seat=4)
    monitor.look()
    return monitor


def call(monitor, qtbot, *counters, begin=31):
    for number, counter in enumerate(counters, begin):
        monitor.journal.call(f"T0{number}", counter)
    settle(monitor, qtbot)


def settle(monitor, qtbot):
    monitor.look()
    qtbot.waitUntil(lambda: not monitor.publisher.pending)


def rest(monitor, qtbot):
    monitor.later(60)
    qtbot.waitUntil(lambda: not monitor.publisher.pending)


@pytest.mark.parametrize("counters", ["1", "2", "3", "4", "12345"])
def test_no_label_makes_the_board_wider_than_its_window(monitor, browser, qtbot, counters):
    with serving(monitor) as server:
        browser.open(server.address)
        call(monitor, qtbot, *counters)
        for size in SIZES:
            browser.resize(*size)
            browser.wait_until("document.querySelectorAll('#large .call').length > 0")
            assert browser.value(CUT) == []
            assert browser.value(SMALL) == []
        rest(monitor, qtbot)
        browser.wait_until("document.querySelectorAll('#large .call').length === 0")
        for size in SIZES:
            browser.resize(*size)
            assert browser.value(CUT) == []
            assert browser.value(SMALL) == []
            assert not browser.value(OVERLAPPING)


@pytest.mark.parametrize("language", ["de", "ar"])
def test_no_page_with_words_is_cut_or_lies_over_another(monitor, browser, qtbot, language):
    with serving(monitor) as server:
        monitor.room.speak(language)
        browser.open(server.address)
        for page in (empty, noticed, closed):
            page(monitor)
            settle(monitor, qtbot)
            shown = json.dumps(monitor.room.property("notice"))
            browser.wait_until(f"document.getElementById('notice').textContent === {shown}")
            for size in SIZES:
                browser.resize(*size)
                assert browser.value(CUT) == []
                assert not browser.value(OVERLAPPING)


def empty(monitor):
    del monitor


def noticed(monitor):
    notice = "Heute schließt die Meldebehörde um 11:30 Uhr. " * 4
    monitor.journal.frame = replace(monitor.journal.frame, notice=notice[:200].strip())


def closed(monitor):
    opens = monitor.journal.now + timedelta(days=1)
    monitor.journal.frame = replace(
        monitor.journal.frame,
        mode=AdmissionMode.CLOSED,
        waiting=0,
        wait=None,
        next_opening=opens,
        notice="Ä",
    )


def test_a_call_alone_sets_the_counter_at_least_as_large_as_its_row(monitor, browser, qtbot):
    with serving(monitor) as server:
        browser.open(server.address)
        for counter in LABELS:
            call(monitor, qtbot, counter, begin=30 + int(counter))
            for window in SIZES:
                browser.resize(*window)
                browser.wait_until("document.querySelectorAll('#large.alone .call').length === 1")
                large, row = (browser.value(COUNTER % one) for one in ("#large", "#calls"))
                assert large >= row
            rest(monitor, qtbot)
            browser.wait_until("document.querySelectorAll('#large .call').length === 0")


@pytest.mark.parametrize(
    ("direction", "icons"), [("", []), ("up", ["stairs-up"]), ("ahead", ["arrow-up"])]
)
def test_a_counter_points_only_where_the_settings_say(qapp, browser, qtbot, direction, icons):
    monitor = a_monitor(house=a_house(direction=direction))
    monitor.look()
    with serving(monitor) as server:
        browser.open(server.address)
        call(monitor, qtbot, "1")
        browser.wait_until("document.querySelectorAll('#calls .call').length === 1")

        drawn = "[...document.querySelectorAll('#calls .arrow')].map(one => one.dataset.name)"
        assert browser.value(drawn) == icons


def test_a_browser_chimes_at_each_call_after_one_tap(monitor, browser, qtbot):
    with serving(monitor) as server:
        browser.open(server.address, first=STARTED)
        browser.resize(1280, 720)
        browser.wait_until("document.getElementById('invitation').textContent !== ''")
        call(monitor, qtbot, "1")
        browser.wait_until("document.querySelectorAll('#large .call').length === 1")
        assert browser.value("started") == []
        rest(monitor, qtbot)
        browser.wait_until("document.querySelectorAll('#large .call').length === 0")

        browser.tap("#sound")
        browser.wait_until("document.getElementById('sound').ariaPressed === 'true'")
        call(monitor, qtbot, "2", begin=41)
        browser.wait_until("started.length === 2")
        assert browser.value("started") == ["running 659", "running 523"]

        monitor.journal.recall("T041", "2")
        settle(monitor, qtbot)
        browser.wait_until("started.length === 4")


def test_a_browser_that_is_hushed_or_in_a_muted_house_does_not_chime(monitor, browser, qtbot):
    with serving(monitor) as server:
        browser.open(server.address, first=STARTED)
        browser.resize(1280, 720)
        browser.wait_until("document.getElementById('invitation').textContent !== ''")
        browser.tap("#sound")
        browser.wait_until("document.getElementById('sound').ariaPressed === 'true'")
        monitor.journal.mute()
        call(monitor, qtbot, "1")
        browser.wait_until("document.querySelector('#sound svg').dataset.name === 'speaker-off'")
        browser.wait_until("document.querySelectorAll('#large .call').length === 1")
        assert browser.value("started") == []
        rest(monitor, qtbot)
        browser.wait_until("document.querySelectorAll('#large .call').length === 0")

        monitor.journal.frame = replace(monitor.journal.frame, muted=False)
        settle(monitor, qtbot)
        browser.wait_until("document.querySelector('#sound svg').dataset.name === 'speaker'")
        browser.tap("#sound")
        browser.wait_until("document.getElementById('sound').ariaPressed === 'false'")
        call(monitor, qtbot, "2", begin=41)
        browser.wait_until("document.querySelectorAll('#large .call').length === 1")
        assert browser.value("started") == []
