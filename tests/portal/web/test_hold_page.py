"""Pressing a time: kept once, however often it is pressed, and refused with another offer."""

from __future__ import annotations

from datetime import date

from sqlalchemy import insert

from portal.domain.booking import BookingState
from portal.domain.purpose import Purpose
from portal.store import schema
from tests.portal.web.pages import a_client, hidden, starts_of, the_settings, title_of

MONDAY = date(2026, 12, 7)
HALF_PAST_TEN = "2026-12-07T09:30:00+00:00"
FORM = {"s": "passport", "p": "1", "start": HALF_PAST_TEN, "press": "press-1"}


def bookings(client):
    return client.portal.rows("booking")


def test_a_chosen_time_is_kept_and_the_form_goes_on(client):
    page = client.get("/zeit?s=passport&s=certificate&p=2&a=1&d=2026-12-07")

    answer = client.post("/hold", data=hidden(page) | {"start": HALF_PAST_TEN})

    booking = client.portal.get(bookings(client)[0]["id"])
    token = client.portal.tokens.token(Purpose.HOLD, booking)
    assert (answer.status_code, answer.location) == (303, f"/v/{token}/kontakt")
    assert booking.state is BookingState.HELD
    assert booking.services == ("passport", "certificate")
    assert (booking.persons, booking.accessible, booking.language) == (2, True, "de")


def test_the_language_goes_along(client):
    answer = client.post("/hold?lang=ar", data=FORM)

    assert answer.location.endswith("/kontakt?lang=ar")
    assert bookings(client)[0]["language"] == "ar"


def test_pressed_twice_it_is_the_same_booking(client):
    first, second = (client.post("/hold", data=FORM) for _ in range(2))

    assert first.location == second.location
    assert len(bookings(client)) == 1


def test_another_button_of_the_same_page_is_another_choice(client):
    client.post("/hold", data=FORM)
    client.post("/hold", data=FORM | {"start": "2026-12-07T09:45:00+00:00"})

    assert len({row["starts_at"] for row in bookings(client)}) == 2


def test_a_kept_time_is_given_back_for_another_one(client):
    first = client.post("/hold", data=FORM)
    token = first.location.split("/")[2]

    again = client.post("/hold", data=FORM | {"v": token, "press": "p", "start": _later()})

    assert again.location == first.location
    assert [row["starts_at"].isoformat() for row in bookings(client)] == [_later()]


def _later():
    return "2026-12-08T09:00:00+00:00"


def test_a_token_that_opens_nothing_keeps_nobody_from_choosing(client):
    assert client.post("/hold", data=FORM | {"v": "nonsense"}).status_code == 303


def test_a_time_taken_meanwhile_is_nobodys_fault_and_offers_three_others(client):
    for _ in range(2):
        client.portal.held("10:30", ("passport",), MONDAY)

    page = client.post("/hold", data=FORM)

    assert page.status_code == 409
    assert "Das liegt nicht an Ihnen." in page.text
    assert "Am 7. Dezember sind noch frei" in page.text
    assert len(starts_of(page)) == 3
    again = client.post("/hold", data=hidden(page) | {"start": starts_of(page)[0]})
    assert again.status_code == 303


def test_no_time_chosen_is_told_on_the_same_day_with_everything_kept(client):
    page = client.post("/hold", data={"s": "passport", "p": "1", "d": "2026-12-07"})

    assert page.status_code == 422
    assert title_of(page).startswith("Fehler: Wann möchten Sie kommen? Montag, 7. Dezember")
    assert 'href="#times">Bitte wählen Sie eine Uhrzeit.' in page.text
    assert 'id="times"' in page.text
    assert 'href="/zeit?s=passport&amp;p=1&amp;d=2026-12-07&amp;lang=en"' in page.text


def test_a_time_that_is_none_is_no_time(client):
    for start in ("soon", "2026-12-07T09:30:00", "", "9" * 3000):
        assert client.post("/hold", data=FORM | {"start": start}).status_code == 422, start


def test_times_that_are_not_for_sale_have_a_page_each(client):
    for start, words in (
        ("2026-12-07T02:00:00+00:00", "Zu dieser Zeit gibt es keine Termine."),
        ("2027-01-11T09:00:00+00:00", "Diesen Tag kann man noch nicht buchen."),
        ("2026-12-01T09:30:00+00:00", "Diese Zeit beginnt zu bald."),
    ):
        page = client.post("/hold", data=FORM | {"start": start})
        assert (page.status_code, words in page.text) == (409, True), words
        assert 'href="/zeit?s=passport&amp;p=1"' in page.text


def test_a_day_that_is_not_released_says_when_it_will_be(client):
    page = client.post("/hold", data=FORM | {"start": "2027-01-11T09:00:00+00:00"})

    assert "Sie können ihn ab Mo, 14. Dezember, 7:00\u00a0Uhr buchen." in page.text


def test_a_form_that_a_program_filled_in_keeps_nothing(client):
    page = client.post("/hold", data=FORM | {"website": "https://spam.example"})

    assert page.status_code == 429
    assert bookings(client) == []


def test_while_nothing_is_sold_nothing_is_kept(client):
    client.portal.write(insert(schema.switch).values(name="paused", value="1"))

    assert client.post("/hold", data=FORM).status_code == 503
    assert bookings(client) == []


def test_a_form_that_names_no_service_says_what_is_missing(client):
    page = client.post("/hold", data={"start": HALF_PAST_TEN})

    assert page.status_code == 422
    assert "Bitte wählen Sie mindestens ein Anliegen." in page.text


def test_one_network_keeps_ten_times_a_minute(client):
    codes = [client.post("/hold", data=FORM).status_code for _ in range(11)]

    assert codes == [303] * 10 + [429]


def test_the_busy_page_loses_nothing(client):
    for _ in range(10):
        client.post("/hold", data=FORM)

    page = client.post("/hold", data=FORM)

    assert "Was Sie gewählt haben, bleibt gewählt." in page.text
    assert 'href="/zeit?s=passport&amp;p=1"' in page.text


def test_behind_the_towns_web_server_everybody_counts_for_himself(client):
    def codes(address):
        headers = {"X-Forwarded-For": f"6.6.6.6, {address}"}
        return [client.post("/hold", data=FORM, headers=headers).status_code for _ in range(11)]

    assert codes("192.0.2.1")[-1] == 429
    assert codes("192.0.2.2")[0] == 303


def test_a_household_with_many_addresses_is_one_network(client):
    def code(address):
        return client.post("/hold", data=FORM, headers={"X-Forwarded-For": address}).status_code

    codes = [code(f"2001:db8:1:2::{n:x}") for n in range(11)]

    assert codes[-1] == 429
    assert code("2001:db8:1:3::1") == 303


def test_from_elsewhere_nobody_says_whom_he_asks_for(client):
    codes = [
        client.post(
            "/hold",
            data=FORM,
            headers={"X-Forwarded-For": f"192.0.2.{n}"},
            environ_base={"REMOTE_ADDR": "198.51.100.7"},
        ).status_code
        for n in range(11)
    ]

    assert codes[-1] == 429


def test_a_town_without_a_phone_number_shows_none(pages_url, clock):
    client = a_client(pages_url, clock, the_settings(phone=""))

    assert "tel:" not in client.get("/nothing").text
