"""The HTML of every e-mail in a browser: readable, as wide as its window, all by itself."""

from __future__ import annotations

import shutil

import pytest
from playwright.sync_api import sync_playwright

from tests.portal.mail.emails import KINDS, html_alone

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
WORDY = ("de", "fr", "ar", "ru")
MEASURED = """
() => {
  const channels = (text) => text.match(/[\\d.]+/g).map(Number);
  const linear = (c) => c <= 0.04045 * 255 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4;
  const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = channels(getComputedStyle(at).backgroundColor);
      if (colour.length < 4 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  const ratio = (element) => {
    const both = [channels(getComputedStyle(element).color), behind(element)].map(luminance);
    return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
  };
  const holdsText = (element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
  const texts = [...document.body.querySelectorAll("*")].filter(holdsText);
  return {
    width: document.documentElement.scrollWidth,
    contrast: Math.min(...texts.map(ratio)),
    size: Math.min(...texts.map((element) => parseFloat(getComputedStyle(element).fontSize))),
    target: Math.min(...[...document.links].map((link) => link.getBoundingClientRect().height)),
  };
}
"""


@pytest.fixture(scope="module")
def browser():
    if not CHROMIUM:
        pytest.skip("needs Debian's chromium")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield started
        started.close()


@pytest.mark.parametrize("width", [600, 320])
@pytest.mark.parametrize("name", KINDS)
def test_every_e_mail_can_be_read_on_a_wide_and_on_a_narrow_screen(browser, name, width):
    page = browser.new_page(viewport={"width": width, "height": 800}, offline=True)
    asked = []
    page.on("request", lambda request: asked.append(request.url))

    for language in WORDY:
        page.set_content(html_alone(name, language))
        measured = page.evaluate(MEASURED)

        assert measured["width"] == width, language
        assert measured["contrast"] >= 7, language
        assert measured["size"] >= 15, language
        assert measured["target"] >= 44, language
    assert [url for url in asked if not url.startswith("data:")] == []
    page.close()


def test_the_picture_stands_where_the_text_says(browser):
    page = browser.new_page(viewport={"width": 600, "height": 800})
    page.set_content(html_alone("booked", "ar"))

    number, picture = (page.locator(at).bounding_box() for at in ("bdi >> nth=0", "img"))

    assert picture["x"] + picture["width"] <= number["x"]
    page.close()
