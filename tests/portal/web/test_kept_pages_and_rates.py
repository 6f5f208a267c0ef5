"""Pages kept for a second, and networks that try too much."""

from __future__ import annotations

from portal.domain.refusals import BookingRefusal, BookingRefused
from portal.web.choice.page_cache import PageCache


def test_a_page_is_kept_for_a_second_and_no_longer():
    seconds = [100.0]
    pages = PageCache(lambda: seconds[0])

    pages.put("key", "page")
    seconds[0] += 0.9
    assert pages.get("key") == "page"
    assert pages.get("other") is None
    seconds[0] += 0.1
    assert pages.get("key") is None


def test_kept_pages_do_not_pile_up():
    pages = PageCache(lambda: 0.0)

    for number in range(600):
        pages.put(number, "page")

    assert sum(pages.get(number) is not None for number in range(600)) <= 500


def test_who_tries_many_links_that_open_nothing_is_stopped_and_nobody_else(client):
    client.application.add_url_rule("/t/<token>", "link", _opens_nothing)

    def codes(address, times):
        headers = {"X-Forwarded-For": address}
        return [client.get(f"/t/GUESS{n}", headers=headers).status_code for n in range(times)]

    assert codes("192.0.2.1", 21) == [404] * 20 + [429]
    assert codes("192.0.2.2", 1) == [404]
    assert client.get("/", headers={"X-Forwarded-For": "192.0.2.1"}).status_code == 200


def _opens_nothing(token):
    raise BookingRefused(BookingRefusal.UNKNOWN_LINK)
