"""From a held time to the booking and what becomes of it later, asked without a browser."""

import re
from datetime import timedelta

import pytest

from portal.domain.booking import BookingState
from portal.domain.limits import ConfirmBy
from portal.domain.purpose import Purpose
from tests.portal.portals import ADDRESS as ADDRESS_OF_THE_TOWN
from tests.portal.portals import at
from tests.portal.web.pages import FIRST, a_client, the_settings
from tests.portal.web.visit import ADDRESS, Visit


@pytest.fixture
def now():
    return [at("08:00", FIRST) - timedelta(days=4)]


@pytest.fixture
def visit(portal_url, now):
    return Visit(a_client(portal_url, lambda: now[0]))


def title(answer):
    return " ".join(re.search("<h1>(.*?)</h1>", answer.text, re.DOTALL).group(1).split())


def test_the_way_from_a_held_time_to_the_booking(visit):
    visit.holds()

    assert title(visit.client.get(f"/v/{visit.token}/kontakt")).startswith("Wohin")
    assert visit.writes().location == f"/v/{visit.token}/pruefen"
    assert ADDRESS in visit.client.get(f"/v/{visit.token}/pruefen").text
    assert visit.asks().location == f"/v/{visit.token}/bestaetigen"
    waiting = visit.client.get(f"/v/{visit.token}/bestaetigen")
    assert title(waiting) == "Ihr Termin ist noch nicht gebucht."
    assert ADDRESS not in waiting.text
    assert "b…@example.org" in waiting.text
    assert title(visit.client.get(visit.link(Purpose.CONFIRM))) == "Möchten Sie diesen Termin?"
    assert visit.booking.state is BookingState.PENDING
    booked = visit.client.post(visit.link(Purpose.CONFIRM))
    assert booked.location == visit.link()
    assert title(visit.client.get(visit.link())) == "Ihr Termin ist gebucht."


def test_where_the_page_is_what_counts_it_books_at_once(portal_url, now):
    settings = the_settings(confirm="page")
    visit = Visit(a_client(portal_url, lambda: now[0], settings, confirm=ConfirmBy.PAGE)).holds()
    visit.writes()

    assert "Termin buchen" in visit.client.get(f"/v/{visit.token}/pruefen").text
    assert visit.asks().location == visit.link()
    assert visit.booking.state is BookingState.BOOKED


@pytest.mark.parametrize(
    ("email", "said"),
    [
        ("", "Bitte schreiben Sie Ihre E\u2011Mail-Adresse."),
        ("besuch", "fehlt das Zeichen @"),
        ("besuch@", "gibt es so nicht"),
        ("besuch@example.org\r\nBcc: all@example.org", "gibt es so nicht"),
    ],
)
def test_an_address_that_is_none_is_said_beside_it(visit, email, said):
    answer = visit.holds().writes(email=email)

    assert answer.status_code == 422
    assert said in answer.text
    assert "<title>Fehler:" in answer.text
    assert visit.portal.contact(visit.booking.id) is None


def test_a_usual_provider_that_was_mistyped_is_asked_about_once(visit):
    answer = visit.holds().writes(email="besuch@gmial.com")

    suggested = re.search("Meinten Sie <bdi [^>]*>(.*?)</bdi>[?]", answer.text)
    assert suggested[1] == "besuch@gmail.com"
    again = visit.writes(email="besuch@gmial.com", suggested="besuch@gmail.com")
    assert again.location == f"/v/{visit.token}/pruefen"


@pytest.mark.parametrize("address", ["a+b@example.org", "ab@bücher.example", "ümlaut@example.org"])
def test_every_address_there_may_be_is_taken(visit, address):
    assert visit.holds().writes(email=address).status_code == 303


def test_who_fills_in_what_nobody_sees_is_a_program(visit):
    assert visit.holds().writes(website="x").status_code == 429
    assert visit.portal.contact(visit.booking.id) is None


def test_too_late_is_not_too_late(visit, now):
    visit.holds()
    now[0] += timedelta(minutes=40)

    assert visit.writes().location == f"/v/{visit.token}/pruefen"
    assert visit.asks().location == f"/v/{visit.token}/bestaetigen"


def test_a_time_that_somebody_else_has_by_now_costs_nothing_typed(visit, now):
    visit.holds()
    visit.writes()
    now[0] += timedelta(minutes=30)
    for other in range(2):
        visit.client.post(
            "/hold",
            data={
                "s": ["id-card"],
                "p": "1",
                "start": at("10:00", FIRST).isoformat(),
                "press": f"other {other}",
            },
        )

    answer = visit.asks()

    assert answer.status_code == 409
    nearest = re.findall('name="start" value="([^"]+)"', answer.text)
    assert len(nearest) == 3
    form = {"s": ["id-card"], "p": "1", "v": visit.token, "start": nearest[0], "press": "again"}
    kept = visit.client.post("/hold", data=form)
    assert kept.location.endswith("/pruefen")
    assert ADDRESS in visit.client.get(kept.location).text


def test_asking_twice_is_asking_once(visit):
    visit.holds().writes()

    assert visit.asks().location == visit.asks().location
    assert visit.portal.mails(visit.booking.id) == ["ask"]


def test_the_address_can_be_corrected_and_its_first_link_opens_nothing(visit):
    visit.holds().writes()
    visit.asks()
    first = visit.link(Purpose.CONFIRM)

    answer = visit.writes(email="richtig@example.org")

    assert answer.location == f"/v/{visit.token}/bestaetigen"
    assert visit.client.get(first).status_code == 404
    assert "r…@example.org" in visit.client.get(answer.location).text


def test_cancelling_needs_a_choice_and_none_is_made_beforehand(visit):
    visit.books()
    page = visit.client.get(f"{visit.link()}/absagen")
    unchosen = visit.client.post(f"{visit.link()}/absagen")

    assert "checked" not in page.text
    assert unchosen.status_code == 422
    assert visit.booking.state is BookingState.BOOKED
    visit.client.post(f"{visit.link()}/absagen", data={"choice": "no"})
    assert visit.booking.state is BookingState.BOOKED
    visit.client.post(f"{visit.link()}/absagen", data={"choice": "yes"})
    assert visit.booking.state is BookingState.CANCELLED
    assert title(visit.client.get(visit.link())) == "Ihr Termin ist abgesagt."


def test_a_cancellation_can_be_taken_back_for_a_while(visit, now):
    visit.books()
    visit.client.post(f"{visit.link()}/absagen", data={"choice": "yes"})

    visit.client.post(f"{visit.link()}/behalten")

    assert visit.booking.state is BookingState.BOOKED
    visit.client.post(f"{visit.link()}/absagen", data={"choice": "yes"})
    now[0] += timedelta(minutes=11)
    assert visit.client.post(f"{visit.link()}/behalten").status_code == 409
    assert "Doch behalten" not in visit.client.get(visit.link()).text


def test_moving_shows_both_times_and_a_new_number_on_another_day(visit):
    visit.books()
    number = visit.booking.number
    another = at("09:00", FIRST + timedelta(days=2))

    answer = visit.client.post(f"{visit.link()}/verschieben", data={"start": another.isoformat()})

    page = visit.client.get(answer.location).text
    assert visit.booking.starts_at == another
    assert f"{number[0]}\u202f{number[1:]}" in page
    assert "gilt nicht mehr" in page
    assert "1. Dezember" in page


def test_moving_without_a_time_says_so(visit):
    visit.books()

    answer = visit.client.post(f"{visit.link()}/verschieben", data={})

    assert answer.status_code == 422
    assert "Bitte wählen Sie eine Uhrzeit." in answer.text


def test_a_call_by_phone_has_no_number_and_no_code(visit):
    visit.books(services=("housing-benefit",))

    page = visit.client.get(visit.link()).text

    assert "Wir rufen Sie an" in page
    assert "code.svg" not in page
    assert "Ihre Nummer" not in page


def test_a_phone_number_is_asked_of_whom_we_call(visit):
    visit.holds(services=("housing-benefit",))

    assert visit.writes().status_code == 422
    assert visit.writes(tel="030 555 0100").status_code == 303


def test_calendar_file_and_code_are_there_for_a_booking_alone(visit):
    visit.books()
    calendar = visit.client.get(f"{visit.link()}/termin.ics")
    code = visit.client.get(f"{visit.link()}/code.svg")

    assert calendar.content_type.startswith("text/calendar")
    assert b"BEGIN:VEVENT" in calendar.data
    assert code.content_type.startswith("image/svg+xml")
    visit.client.post(f"{visit.link()}/absagen", data={"choice": "yes"})
    assert visit.client.get(f"{visit.link()}/termin.ics").status_code == 409


def test_no_link_does_what_another_is_for(visit):
    visit.holds().writes()
    visit.asks()
    hold, confirm = visit.token, visit.link(Purpose.CONFIRM).removeprefix("/t/")

    assert visit.client.get(f"/t/{hold}").status_code == 404
    assert visit.client.post(f"/t/{hold}").status_code == 404
    assert visit.client.get(f"/v/{confirm}/kontakt").status_code == 404
    assert visit.client.post(f"/t/{confirm}/absagen", data={"choice": "yes"}).status_code == 404
    assert visit.client.get(f"/t/{confirm[:-1]}").status_code == 404


def test_who_tries_links_out_is_slowed_down(visit):
    visit.books()
    answers = [visit.client.get(f"/t/{'A' * 26}{n}").status_code for n in range(2, 10)] * 3
    answers += [visit.client.get(f"/t/{'A' * 26}{n}").status_code for n in range(2, 10)] * 1
    for _ in range(12):
        answers.append(visit.client.get("/t/WRONG").status_code)

    assert answers[-1] == 429


def test_a_page_that_is_only_looked_at_changes_nothing(visit):
    visit.books()
    tables = ("booking", "occupancy", "contact", "email_outbox", "change_counter")
    before = {name: visit.portal.rows(name) for name in tables}

    for path in ("", "/absagen", "/verschieben", "/termin.ics", "/code.svg", "?before=x"):
        for method in ("GET", "HEAD", "OPTIONS"):
            visit.client.open(f"{visit.link()}{path}", method=method)
    for step in ("kontakt", "pruefen", "bestaetigen", "stand"):
        visit.client.get(f"/v/{visit.token}/{step}")

    assert {name: visit.portal.rows(name) for name in tables} == before


def test_a_phone_that_reads_the_code_shows_when_and_where_to_show_it(visit):
    visit.books()
    code = visit.portal.links.code(visit.booking).removeprefix(ADDRESS_OF_THE_TOWN.upper())

    for path in (code, code.replace("/W/", "/w/")):
        page = visit.client.get(path).text
        assert f"{visit.booking.number[0]}\u202f{visit.booking.number[1:]}" in page
        assert "Am Bildschirm im Eingang" in page
    visit.client.post(f"{visit.link()}/absagen", data={"choice": "yes"})
    assert visit.client.get(code).status_code == 409
