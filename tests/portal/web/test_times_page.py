"""The second step: what each day offers, in words, and always as it is now."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import insert

from portal.domain.booking import BookingState
from portal.domain.purpose import Purpose
from portal.store import schema
from tests.portal.portals import ANN, at
from tests.portal.web.pages import (
    FIRST,
    a_client,
    hidden,
    starts_of,
    the_settings,
    title_of,
    words_of,
)

MONDAY = date(2026, 12, 7)


def fill(portal, day, services=("passport",)):
    """Take every time of a day."""
    wish = portal.selling.wish(services, 1, accessible=False)
    while times := portal.free_times(wish, [day])[day]:
        for moment in times:
            portal.held(f"{moment.astimezone(portal.calendar.opening.zone):%H:%M}", services, day)


def test_every_state_of_a_day_has_its_word(client):
    fill(client.portal, MONDAY)

    page = client.get("/zeit?s=passport")

    assert words_of(page, "2. Dezember") == "Mi 2. Dezember ohne Termin geöffnet 8–16 Uhr"
    assert words_of(page, "3. Dezember") == "Do 3. Dezember 16 Zeiten frei"
    assert words_of(page, "7. Dezember") == "Mo 7. Dezember belegt"
    assert words_of(page, "24. Dezember") == "Do 24. Dezember geschlossen"
    assert words_of(page, "25. Dezember") == "Fr 25. Dezember Feiertag"
    assert "Samstag und Sonntag ist geschlossen." in page.text


def test_the_last_hour_of_today_is_too_late_rather_than_full(client, clock):
    clock.now = at("11:40", FIRST)

    assert words_of(client.get("/zeit?s=passport"), "1. Dezember").endswith("für heute zu spät")


def test_a_day_that_is_not_released_says_from_when(client, clock):
    clock.now = at("6:00".rjust(5, "0"), FIRST)

    page = client.get("/zeit?s=passport")

    assert words_of(page, "29. Dezember") == "Di 29. Dezember ab heute, 7 Uhr buchbar"


def test_a_day_on_which_nobody_is_there_for_it_says_so(pages_url, clock):
    counters = [
        {"id": "1", "services": ["passport"], "bookings": [MORNING]},
        {"id": "2", "services": ["id-card", "id-lost", "certificate", "move", "housing-benefit"]},
    ]
    client = a_client(pages_url, clock, the_settings(tree={"counters": counters}))

    page = client.get("/zeit?s=passport")

    assert words_of(page, "3. Dezember") == "Do 3. Dezember keine Termine"
    assert "frei" in words_of(page, "7. Dezember")


MORNING = {"day": "monday", "from": "08:00", "to": "12:00"}


def test_only_days_with_a_free_time_are_links(client):
    page = client.get("/zeit?s=passport")

    linked = page.text.count("&amp;d=2026")

    assert linked == page.text.count('class="free col') > 10


def test_the_next_three_times_stand_first(client):
    page = client.get("/zeit?s=passport")

    assert starts_of(page) == [
        "2026-12-01T10:30:00+00:00",
        "2026-12-01T10:45:00+00:00",
        "2026-12-03T07:00:00+00:00",
    ]


def test_a_chosen_day_shows_its_times_by_half(client):
    page = client.get("/zeit?s=passport&d=2026-12-07")

    assert "Montag, 7. Dezember" in title_of(page)
    assert page.text.index("Vormittag") < page.text.index(">11:45<") < page.text.index("Nachmittag")
    assert page.text.index("Nachmittag") < page.text.index(">14:00<")
    assert "Anderen Tag wählen" in page.text


def test_a_day_that_is_none_or_full_shows_the_days_instead(client):
    fill(client.portal, MONDAY)

    for day in ("2026-12-07", "2026-13-99", "yesterday", "2020-01-01"):
        page = client.get("/zeit", query_string={"s": "passport", "d": day})
        assert page.status_code == 200
        assert "Oder wählen Sie einen Tag" in page.text


def test_persons_make_it_longer(client):
    assert "dauert etwa 15 Minuten." in client.get("/zeit?s=id-card&p=1").text
    assert "dauert etwa 30 Minuten." in client.get("/zeit?s=id-card&p=3").text


def test_nothing_free_says_until_when_and_what_else_there_is(pages_url, clock):
    client = a_client(pages_url, clock, the_settings(days=2))
    fill(client.portal, FIRST)
    fill(client.portal, date(2026, 12, 3))

    page = client.get("/zeit?s=passport")

    assert "Bis zum 3. Dezember ist alles belegt." in page.text
    assert "Neue Zeiten gibt es ab morgen, 7\u00a0Uhr." in page.text
    assert "Anrufen: " in page.text
    assert "Mittwoch: " in page.text
    assert "Noch einmal nachsehen" in page.text


def test_the_page_is_kept_until_something_changes_and_never_shows_a_taken_time(client):
    before = client.get("/zeit?s=passport&d=2026-12-07")
    client.portal.held("10:30", ("passport",), MONDAY)
    client.portal.held("10:30", ("passport",), MONDAY)

    after = client.get("/zeit?s=passport&d=2026-12-07")

    assert "2026-12-07T09:30:00+00:00" in starts_of(before)
    assert "2026-12-07T09:30:00+00:00" not in starts_of(after)


def test_a_page_that_is_kept_has_another_press_for_each_visitor(client):
    first, second = (client.get("/zeit?s=passport") for _ in range(2))

    assert hidden(first)["press"] != hidden(second)["press"]
    assert first.text.replace(hidden(first)["press"][0], "") == second.text.replace(
        hidden(second)["press"][0], ""
    )


def test_a_held_time_is_free_to_its_owner_and_to_nobody_else(client):
    held = [client.portal.held("10:30", ("passport",), MONDAY) for _ in range(2)]
    token = client.portal.tokens.token(Purpose.HOLD, held[0])

    own = client.get(f"/zeit?s=passport&d=2026-12-07&v={token}")
    other = client.get("/zeit?s=passport&d=2026-12-07")

    assert "2026-12-07T09:30:00+00:00" in starts_of(own)
    assert "2026-12-07T09:30:00+00:00" not in starts_of(other)
    assert own.headers["Cache-Control"] == "no-store"


def test_a_held_time_that_ran_out_is_free_again(client, clock):
    for _ in range(2):
        client.portal.held("10:30", ("passport",), MONDAY)
    clock.now += timedelta(minutes=16)

    page = client.get("/zeit?s=passport&d=2026-12-07")

    assert "2026-12-07T09:30:00+00:00" in starts_of(page)


def test_services_that_do_not_go_together_become_two_buttons(client):
    page = client.get("/zeit?s=id-card&s=housing-benefit&p=2")

    assert page.status_code == 409
    assert "Bitte buchen Sie zwei Termine." in title_of(page)
    assert 'href="/zeit?s=id-card&amp;p=2"' in page.text
    assert 'href="/zeit?s=housing-benefit&amp;p=2"' in page.text


def test_a_counter_without_steps_that_there_is_not_is_told_with_the_phone(client):
    page = client.get("/zeit?s=housing-benefit&a=1")

    assert page.status_code == 409
    assert "Dafür gibt es keinen Schalter ohne Stufen." in title_of(page)
    assert "Anrufen: " in page.text


def test_a_service_that_there_is_not_has_a_page_of_its_own(client):
    page = client.get("/zeit?s=nonsense")

    assert page.status_code == 404
    assert "Dieses Anliegen gibt es hier nicht." in page.text


def test_while_nothing_is_sold_the_page_says_so(client):
    client.portal.write(insert(schema.switch).values(name="paused", value="1"))

    page = client.get("/zeit?s=passport")

    assert page.status_code == 503
    assert "Termine, die schon gebucht sind, gelten weiter." in page.text
    assert client.get("/").status_code == 200


def test_a_cancelled_time_is_offered_at_once(client):
    bookings = [
        client.portal.booked("10:30", ANN, services=("passport",), day=MONDAY) for _ in range(2)
    ]
    client.get("/zeit?s=passport&d=2026-12-07")

    assert client.portal.cancel(bookings[0].id).state is BookingState.CANCELLED

    page = client.get("/zeit?s=passport&d=2026-12-07")
    assert "2026-12-07T09:30:00+00:00" in starts_of(page)
