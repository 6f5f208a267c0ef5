"""Every page and state in a real browser: what axe-core finds, sizes, weight, colours."""

from __future__ import annotations

import gzip

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.portal.web.chromium import DESKTOP, NARROW, PHONE, PROGRAM, a_visit
from tests.portal.web.pages import LANGUAGES
from tests.portal.web.scenes import CHOICE, QUERY, SCENES, around

pytestmark = pytest.mark.skipif(PROGRAM is None, reason="Chromium is not installed")

RULES = {
    "resultTypes": ["violations"],
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    },
    "rules": {"color-contrast-enhanced": {"enabled": True}},
}
OF_LANGUAGE = RULES | {
    "rules": {"color-contrast": {"enabled": False}, "color-contrast-enhanced": {"enabled": False}}
}
"""Colours take axe the longest, and are the same in every language."""
PHONE_AT_200, WIDE = (195, 422), DESKTOP

AS_IT_SHOULD_BE = {"sideways": 0, "small": [], "tight": [], "clipped": [], "squeezed": []}
SIZES = """() => {
    const visible = (it) => it.getClientRects().length
        && getComputedStyle(it).visibility === 'visible'
        && !it.closest('.trap, .out-of-sight, .weekday, .skip, .word-of');
    const name = (it) => it.outerHTML.slice(0, 90);
    const texts = [...document.body.querySelectorAll('*')].filter((it) =>
        visible(it) && [...it.childNodes].some((node) => node.nodeType === 3 && node.data.trim()));
    const small = texts.filter((it) => parseFloat(getComputedStyle(it).fontSize) < 15);
    const parts = '.service, .choice, .start, .numbers span, .days li.free';
    const whole = (it) => it.closest(parts) || it;
    const targets = [...document.querySelectorAll('a, button, summary, input:not([type=hidden])')];
    const tight = targets.filter(visible).filter((it) => {
        const box = whole(it).getBoundingClientRect();
        return box.height < 43.9 || box.width < 43.9;
    });
    const boxes = '.button, .main, .time, .word, label, .days li';
    const clipped = [...document.querySelectorAll(boxes)]
        .filter(visible).filter((it) => it.scrollWidth > it.clientWidth + 1 && it.clientWidth);
    const squeezed = texts.filter((it) => {
        const box = it.getBoundingClientRect(), size = parseFloat(getComputedStyle(it).fontSize);
        return box.width < 5 * size && box.height > 6 * size;
    });
    return {
        sideways: document.documentElement.scrollWidth - window.innerWidth,
        small: small.map(name), tight: tight.map(name), clipped: clipped.map(name),
        squeezed: squeezed.map(name),
    };
}"""


BROKEN_WORDS = """() => {
    const broken = [];
    const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const text = texts.currentNode;
        for (const word of text.data.matchAll(/E.Mail|\\S+@\\S+/g)) {
            const range = document.createRange();
            range.setStart(text, word.index);
            range.setEnd(text, word.index + word[0].length);
            const lines = new Set([...range.getClientRects()].map((box) => Math.round(box.top)));
            if (lines.size > 1) broken.push(word[0]);
        }
    }
    return broken;
}"""


@pytest.mark.parametrize("name", SCENES)
def test_axe_finds_nothing_in_any_language(browser, hall, name):
    portal, address = hall
    scene, found = SCENES[name], []

    with around(scene, portal), a_visit(browser) as page:
        for language in LANGUAGES:
            scene.open(page, address, language)
            assert page.evaluate("document.documentElement.lang") == language
            result = Axe().run(page, options=RULES if language == "de" else OF_LANGUAGE)
            found += [
                (language, violation["id"], [node["html"] for node in violation["nodes"]])
                for violation in result.response["violations"]
            ]

    assert found == []


@pytest.mark.parametrize("name", SCENES)
def test_nothing_is_too_small_too_wide_or_clipped(browser, hall, name):
    portal, address = hall
    scene = SCENES[name]

    with around(scene, portal), a_visit(browser) as page:
        for language in ("de", "ar", "uk"):
            scene.open(page, address, language)
            for width, height in (PHONE_AT_200, NARROW, PHONE, WIDE):
                page.set_viewport_size({"width": width, "height": height})
                sizes = page.evaluate(SIZES)
                assert sizes == AS_IT_SHOULD_BE, (language, width)


def test_an_address_and_the_word_e_mail_stay_on_one_line(browser, hall):
    portal, address = hall
    scene, broken = SCENES["pending"], []

    with around(scene, portal), a_visit(browser) as page:
        scene.open(page, address)
        for width in (320, 341, 390, 411, 1280):
            page.set_viewport_size({"width": width, "height": 844})
            broken += page.evaluate(BROKEN_WORDS)

    assert broken == []


ICONS_OF_ANOTHER_COLOUR = """() => [...document.querySelectorAll('.icon')]
    .filter((it) => getComputedStyle(it).color !== getComputedStyle(it.parentElement).color)
    .map((it) => it.parentElement.outerHTML.slice(0, 80))"""


def test_in_colours_of_the_system_what_is_chosen_can_be_told(browser, hall):
    _, address = hall

    with a_visit(browser, forced_colors="active") as page:
        page.goto(f"{address}/?{QUERY}")
        widths = "(it) => getComputedStyle(it).borderTopWidth"
        chosen = page.locator(".service", has=page.locator("#s-id-card")).evaluate(widths)
        other = page.locator(".service", has=page.locator("#s-move")).evaluate(widths)
        appearance = page.locator("#s-id-card").evaluate("(it) => getComputedStyle(it).appearance")

        icons = page.evaluate(ICONS_OF_ANOTHER_COLOUR)

    assert (chosen, other, appearance) == ("4px", "2px", "auto")
    assert icons == []


@pytest.mark.parametrize("path", ["/", f"/zeit?{QUERY}&d=2026-12-07"])
def test_a_page_is_light_and_asks_for_two_more_files_at_most(browser, hall, path):
    _, address = hall
    asked = []

    with a_visit(browser) as page:
        page.on("response", lambda answer: asked.append(answer))  # noqa: PLW0108 - wants a function
        page.goto(address + path)
        weight = sum(zipped(answer.body()) for answer in asked)

    assert len(asked) <= 3
    assert weight <= 30_000


def zipped(body: bytes) -> int:
    return len(gzip.compress(body, 6))


def test_the_browser_reports_nothing_and_keeps_nothing(browser, hall):
    _, address = hall
    told = []

    with a_visit(browser) as page:
        page.on("console", lambda message: told.append(message.text))
        page.on("pageerror", lambda error: told.append(str(error)))
        for path in ("/", f"/?q=perso&{QUERY}", f"/zeit?{QUERY}"):
            page.goto(address + path)
        kept = page.evaluate("[document.cookie, localStorage.length, sessionStorage.length]")

    assert told == []
    assert kept == ["", 0, 0]


def test_a_time_is_a_time_of_the_town_wherever_the_browser_is(browser, hall):
    _, address = hall

    with a_visit(browser, timezone_id="America/New_York") as page:
        page.goto(f"{address}/zeit?{'&'.join('='.join(it) for it in CHOICE)}&d=2026-12-07")

        assert page.locator("label:text-is('11:00')").count() == 1
