"""From one page to the next in a real browser: by keyboard alone, and without JavaScript."""

from __future__ import annotations

import pytest

from portal.domain.purpose import Purpose
from tests.portal.web.chromium import DESKTOP, PROGRAM, a_visit
from tests.portal.web.scenes import SCENES, around

pytestmark = pytest.mark.skipif(PROGRAM is None, reason="Chromium is not installed")

NOTHING = "Dazu finden wir nichts. Versuchen Sie ein anderes Wort."


@pytest.mark.parametrize(
    ("name", "field"),
    [("times_missing", "start"), ("contact_error", "email"), ("cancel_error", "choice")],
)
def test_what_is_wrong_has_the_focus_and_leads_to_its_field(browser, hall, name, field):
    portal, address = hall
    scene = SCENES[name]

    with around(scene, portal), a_visit(browser) as page:
        scene.open(page, address)

        assert page.evaluate("document.activeElement.className") == "summary"
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        if page.evaluate("document.activeElement.name") != field:
            page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.name") == field


def test_the_keyboard_alone_gets_from_search_to_a_kept_time(browser, hall):
    portal, address = hall
    before = len(portal.rows("booking"))

    with a_visit(browser, DESKTOP) as page:
        page.goto(address)
        reach(page, "document.activeElement.name === 'q'")
        page.keyboard.type("Perso")
        page.keyboard.press("Enter")
        page.wait_for_url("**q=Perso*")
        reach(page, "document.activeElement.value === 'id-lost'")
        page.keyboard.press("Space")
        reach(page, "document.activeElement.className === 'main'")
        page.keyboard.press("Enter")
        page.wait_for_url("**/zeit*")
        reach(page, "document.activeElement.textContent.includes('8. Dezember')")
        page.keyboard.press("Enter")
        page.wait_for_url("**d=2026-12-08*")
        reach(page, "document.activeElement.type === 'radio'")
        page.keyboard.press("ArrowDown")
        reach(page, "document.activeElement.className === 'main'")
        with page.expect_navigation():
            page.keyboard.press("Enter")

        assert "/kontakt" in page.url
    assert len(portal.rows("booking")) == before + 1


def reach(page, goal):
    """Press Tab until the focus is there."""
    for _ in range(80):
        page.keyboard.press("Tab")
        if page.evaluate(goal):
            return
    pytest.fail(goal)


def test_without_script_the_same_way_works(browser, hall):
    portal, address = hall

    with a_visit(browser, script=False) as page:
        page.goto(address)
        page.fill("#q", "Perso")
        page.press("#q", "Enter")
        page.check("#s-id-lost")
        page.click("text=Weiter: Tag und Uhrzeit")
        page.click("a:has-text('10. Dezember')")
        page.check("input[name=start] >> nth=0")
        page.click("text=Weiter: Kontakt")
        page.fill("#email", "ohne-script@example.org")
        page.click("text=Weiter: Prüfen")
        page.click("button:has-text('Termin anfragen')")
        assert heading(page) == "Ihr Termin ist noch nicht gebucht."
        page.goto(address + the_link_of_the_email(portal, page))
        page.click("text=Ja, Termin buchen")
        assert heading(page) == "Ihr Termin ist gebucht."
        assert not page.locator("text=Drucken").is_visible()

        page.click("text=Absagen")
        page.check("text=Ja, absagen")
        page.click("button:has-text('Weiter')")
        assert heading(page) == "Ihr Termin ist abgesagt."
        page.click("text=Doch behalten")
        assert heading(page) == "Ihr Termin ist gebucht."


def heading(page) -> str:
    return page.locator("h1").inner_text().replace("\n", " ")


def the_link_of_the_email(portal, page) -> str:
    """Where the e-mail leads that the page tells of."""
    token = page.url.split("/v/")[1].split("/")[0]
    return portal.links.path(Purpose.CONFIRM, portal.follow(token, Purpose.HOLD))


def test_the_list_follows_what_is_typed(browser, hall):
    _, address = hall

    with a_visit(browser) as page:
        page.goto(address)
        page.fill("#q", "ausweis umzug")
        assert page.locator(".service:visible").count() == 0
        assert page.locator(".filtered").inner_text() == NOTHING
        page.fill("#q", "PERSÖ")
        assert page.locator(".service:visible").count() == 2
        assert page.locator(".topic:visible").count() == 1
        page.fill("#q", "")
        assert page.locator(".service:visible").count() == 6


def test_what_to_bring_opens_below_a_chosen_service(browser, hall):
    _, address = hall

    with a_visit(browser, script=False) as page:
        page.goto(address)
        bring = page.locator("text=Der Code für Ihr Passfoto")
        assert not bring.is_visible()
        page.check("#s-id-card")
        assert bring.is_visible()


def test_persons_are_asked_for_only_where_they_matter(browser, hall):
    _, address = hall

    with a_visit(browser, script=False) as page:
        page.goto(address)
        persons = page.locator("text=Für wie viele Personen?")
        page.check("#s-certificate")
        assert not persons.is_visible()
        page.check("#s-id-card")
        assert persons.is_visible()
