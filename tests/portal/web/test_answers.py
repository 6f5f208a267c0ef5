"""What holds for every answer: its headers, its errors, and that looking changes nothing."""

from __future__ import annotations

import logging
import re

import pytest

from config.settings import Settings
from lobby.domain.errors import SettingsError
from portal.web.site import Site
from tests.portal.web.pages import a_client, the_settings, title_of

PAGES = [
    "/",
    "/?q=perso",
    "/zeit",
    "/zeit?s=passport",
    "/zeit?s=passport&d=2026-12-07",
    "/zeit?s=passport&s=housing-benefit",
    "/zeit?s=nonsense",
    "/nothing",
    "/hold",
]
FILES = ["/static/pages.css", "/static/pages.js"]


@pytest.mark.parametrize("path", [*PAGES, *FILES])
def test_every_answer_is_locked_down_and_leaves_nothing_in_the_browser(client, path):
    headers = client.get(path).headers

    assert "Set-Cookie" not in headers
    assert headers["Content-Security-Policy"].startswith("default-src 'none'; style-src 'self';")
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Strict-Transport-Security"] == "max-age=31536000"
    assert headers["Cache-Control"]


@pytest.mark.parametrize("path", PAGES)
def test_no_page_needs_anything_that_the_policy_forbids(client, path):
    page = client.get(path).text

    assert not re.search(r" style=| on\w+=|<style|<script>|javascript:|data:", page)
    assert not re.search(r'(?:src|href)="(?:https?:)?//(?!www\.town\.example)', page)


@pytest.mark.parametrize("path", PAGES)
def test_every_page_says_whom_to_call_and_leads_to_the_legal_pages(client, path):
    page = client.get(path).text

    assert page.count('href="tel:023775550"') >= 2
    for name in ("Leichte Sprache", "Barrierefreiheit", "Datenschutz", "Impressum"):
        assert name in page
    assert page.count("<h1") == 1


def test_looking_changes_nothing(client):
    before = client.portal.rows("change_counter")

    for path in [*PAGES, *FILES]:
        for method in ("GET", "HEAD", "OPTIONS"):
            client.open(path, method=method)

    assert client.portal.rows("change_counter") == before


def test_another_host_gets_nothing(client):
    page = client.get("/", base_url="https://evil.example")

    assert page.status_code == 400
    assert "evil.example" not in page.text


def test_without_a_host_there_is_a_page_too(client):
    page = client.get("/", environ_overrides={"HTTP_HOST": ""})

    assert page.status_code == 400


def test_errors_are_pages_with_a_way_on(client):
    for path, method, code in (
        ("/nothing", "GET", 404),
        ("/hold", "GET", 405),
        ("/zeit", "POST", 405),
        ("/", "DELETE", 405),
    ):
        page = client.open(path, method=method)
        assert page.status_code == code
        assert "Neuen Termin wählen" in page.text


def test_a_form_that_is_too_long_is_told(client):
    page = client.post("/hold", data={"s": "x" * 20_000})

    assert page.status_code == 413
    assert "kürzen Sie Ihre Eingabe" in page.text


def test_many_fields_are_too_much_as_well(client):
    page = client.post("/hold", data={f"f{n}": "1" for n in range(1500)})

    assert page.status_code in {409, 413, 422}


def test_a_database_that_is_away_is_told_with_the_phone_number(clock):
    client = a_client("postgresql+psycopg://nobody@127.0.0.1:1/none", clock)

    page = client.get("/zeit?s=passport")

    assert page.status_code == 503
    assert page.headers["Retry-After"] == "60"
    assert "Termine, die gebucht sind, gelten weiter." in page.text
    assert "02377 555-0" in page.text


def test_a_mistake_of_ours_is_told_and_its_log_names_no_link(client, caplog):
    app = client.application
    app.testing = False
    app.view_functions["booking.show"] = _broken

    with caplog.at_level(logging.ERROR):
        page = client.get("/t/SECRETTOKEN?v=OTHERSECRET")

    assert page.status_code == 500
    assert "Das liegt nicht an Ihnen." in page.text
    assert "rule=/t/<token>" in caplog.text
    assert "SECRET" not in caplog.text


def _broken(token=""):
    message = "a mistake"
    raise ValueError(message)


def test_log_lines_name_the_rule_and_nobody(client, caplog):
    with caplog.at_level(logging.DEBUG, logger="portal"):
        client.get("/zeit?s=passport&v=SECRET", headers={"X-Forwarded-For": "192.0.2.77"})
        client.get("/t/ANOTHERSECRET")

    assert "method=GET rule=/zeit status=200" in caplog.text
    assert "SECRET" not in caplog.text
    assert "192.0.2.77" not in caplog.text
    assert "passport" not in caplog.text


def test_files_are_kept_for_ever_under_an_address_of_their_own(client):
    address = re.search(r'href="(/static/pages\.css\?v=[0-9a-f]{12})"', client.get("/").text)[1]

    answer = client.get(address)

    assert "immutable" in answer.headers["Cache-Control"]
    assert answer.text.startswith(":root{--brand:#0B4F8A;")


def test_the_towns_picture_stands_in_the_header(pages_url, clock, tmp_path):
    (tmp_path / "crest.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
    client = a_client(pages_url, clock, with_logo(str(tmp_path / "crest.svg")))

    address = re.search(r'<img class="crest" src="([^"]+)" alt="">', client.get("/").text)[1]

    assert client.get(address).content_type == "image/svg+xml"


def test_a_picture_that_cannot_be_read_is_told_with_what_to_write(tmp_path):
    with pytest.raises(SettingsError, match="write a PNG or SVG file"):
        Site(with_logo(str(tmp_path / "nothing.svg")))


def with_logo(path) -> Settings:
    settings = the_settings()
    return settings.model_copy(update={"town": settings.town.model_copy(update={"logo": path})})


def test_pages_without_anything_about_anybody_may_be_asked_for_again(client):
    assert client.get("/").headers["Cache-Control"] == "no-cache"
    assert client.get("/zeit?s=passport").headers["Cache-Control"] == "no-cache"
    assert client.get("/?v=HOLD").headers["Cache-Control"] == "no-store"
    assert client.get("/nothing").headers["Cache-Control"] == "no-store"


def test_a_title_names_the_page_first_and_the_town_last(client):
    assert title_of(client.get("/")) == "Worum geht es? – Rathaus Musterstadt"
