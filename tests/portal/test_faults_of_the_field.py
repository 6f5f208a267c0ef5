"""What goes wrong in booking systems again and again: `portal/FAULTS.md` has the whole list."""

import html
import re
from datetime import UTC, date, datetime, time

import pytest

from portal.domain.booking import BookingState
from portal.domain.purpose import Purpose
from tests.builders import Clock
from tests.portal.feed.serving import KEY, an_app
from tests.portal.mail.mail_servers import Postbox, a_mail_server, a_worker
from tests.portal.mail.outbox import subjects
from tests.portal.portals import ANN, ID_CARD, a_portal_database, at
from tests.portal.web.pages import FIRST, a_client

_NEXT_MONDAY = date(2026, 12, 7)


@pytest.fixture
def client(tmp_path):
    made = a_client(a_portal_database(tmp_path), Clock(at("10:22", FIRST)))
    yield made
    made.portal.engine.dispose()


def a_booking(portal, contact=ANN):
    return portal.booked("10:00", contact, services=(ID_CARD,), day=_NEXT_MONDAY)


def forms_of(page, path):
    """Each form as it stands: method, address and the fields that are filled in or ticked."""
    for head, body in re.findall("<form([^>]*)>(.*?)</form>", page.text, re.DOTALL):
        target = re.search('action="([^"]*)"', head)
        fields = [
            (name[1], html.unescape(value[1]) if value else "")
            for tag in re.findall("<(?:input|button)[^>]*>", body)
            if (name := re.search(' name="([^"]*)"', tag))
            and (" checked" in tag or not re.search('type="(radio|checkbox)"', tag))
            for value in [re.search(' value="([^"]*)"', tag)]
        ]
        method = "POST" if 'method="post"' in head else "GET"
        yield method, html.unescape(target[1]) if target and target[1] else path, fields


def scan(client, start):
    """Follow every link behind this one and send every form, each once."""
    seen, left, sent = set(), [start], []
    inside = start.split("?")[0]
    while left:
        path = left.pop()
        if path in seen or not path.startswith(inside):
            continue
        seen.add(path)
        page = client.get(path)
        left += [html.unescape(link) for link in re.findall('href="([^"#]*)"', page.text)]
        for method, target, fields in forms_of(page, path):
            data = {}
            for name, value in fields:
                data.setdefault(name, []).append(value)
            if (target, str(data)) not in sent:
                sent.append((target, str(data)))
                given = {"data": data} if method == "POST" else {"query_string": data}
                client.open(target, method=method, **given)
    return seen, sent


def test_a_scanner_that_follows_every_link_and_sends_every_form_cancels_nothing(client):
    booking = a_booking(client.portal)
    before = client.portal.get(booking.id)

    seen, sent = scan(client, client.portal.links.path(Purpose.MANAGE, booking))

    assert any(path.endswith("/absagen") for path in seen)
    assert any("/absagen" in target for target, _ in sent)
    after = client.portal.get(booking.id)
    assert after.state is BookingState.BOOKED
    assert (after.starts_at, after.number) == (before.starts_at, before.number)


def test_no_page_behind_the_links_of_an_e_mail_shows_the_address(client):
    booking = a_booking(client.portal)

    seen, _ = scan(client, client.portal.links.path(Purpose.MANAGE, booking))

    pages = [client.get(path).text for path in seen]
    assert all(ANN.email not in page for page in pages)


def test_page_e_mail_and_feed_say_the_same_number(client):
    booking = a_booking(client.portal)
    number = f"{booking.number[0]}\u202f{booking.number[1:]}"

    postbox = Postbox()
    with a_mail_server(postbox) as port:
        a_worker(client.portal, port).send_due()
    page = client.get(client.portal.links.path(Purpose.MANAGE, booking)).text
    feed = an_app(client.portal).test_client()
    window = {"from": "2026-12-01T00:00:00Z", "to": "2026-12-20T00:00:00Z"}
    told = feed.get("/feed/bookings", query_string=window, headers=KEY).json["bookings"]

    assert number in page
    assert any(subject.endswith(f"Nummer {number}") for subject in subjects(postbox))
    assert booking.number in str(told)


@pytest.mark.parametrize(
    ("today", "monday", "utc"),
    [(date(2026, 10, 20), date(2026, 10, 26), 7), (date(2026, 3, 24), date(2026, 3, 30), 6)],
)
def test_around_a_change_of_the_clocks_the_page_keeps_the_hours_of_the_town(
    tmp_path, today, monday, utc
):
    client = a_client(a_portal_database(tmp_path), Clock(at("10:22", today)))

    page = client.get(f"/zeit?s=passport&p=1&d={monday}").text

    first = re.search('value="([^"]*)" id="[^"]*"><label[^>]*>([^<]*)<', page)
    assert datetime.fromisoformat(first[1]) == datetime.combine(monday, time(utc), UTC)
    assert first[2].lstrip("0") == "8:00"
    client.portal.engine.dispose()
