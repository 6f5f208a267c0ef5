"""The first step: services found by everyday words, chosen, and carried on in the address."""

from __future__ import annotations

import re

from tests.portal.web.pages import chosen, title_of


def order(page, *texts):
    return [page.text.index(text) for text in texts] == sorted(page.text.index(it) for it in texts)


def test_all_services_stand_under_their_topics_and_none_that_is_for_the_desk_alone(client):
    page = client.get("/")

    assert page.status_code == 200
    assert order(page, "Ausweis und Reisepass", "Reisepass beantragen", "Wohnen und Umziehen")
    assert "Nur vor Ort" not in page.text


def test_a_service_is_found_by_what_people_call_it(client):
    page = client.get("/?q=perso")

    assert "2 Anliegen gefunden zu „perso“" in page.text
    assert order(page, "gefunden zu", "Ausweis verloren", "Alle Anliegen")


def test_capitals_accents_and_a_word_of_another_language_find_it_too(client):
    for query in ("AUSWEIS weg", "umzüg", "id card", "melde­bescheinigung"):
        page = client.get("/", query_string={"q": query})
        assert "Anliegen gefunden zu" in page.text, query
        assert "0 Anliegen gefunden" not in page.text, query


def test_a_search_without_a_hit_leads_to_the_list(client):
    page = client.get("/?q=xylophon")

    assert "0 Anliegen gefunden zu „xylophon“" in page.text
    assert "Oder suchen Sie unten in der Liste." in page.text


def test_what_is_searched_for_is_never_taken_for_markup(client):
    page = client.get("/", query_string={"q": "<script>alert(1)</script>"})

    assert "<script>alert" not in page.text


def test_what_is_chosen_stays_chosen_while_somebody_searches(client):
    page = client.get("/?q=umzug&s=certificate&s=passport&p=3")

    assert chosen(page) == {"certificate", "passport", "3"}
    assert "Außerdem gewählt" in page.text


def test_every_service_stands_on_the_page_once(client):
    page = client.get("/?q=perso&s=certificate")

    ids = re.findall(r'name="s" value="([^"]+)"', page.text)

    assert len(ids) == len(set(ids)) == 6


def test_a_link_of_the_town_chooses_a_service(client):
    assert chosen(client.get("/?s=passport")) == {"passport", "1"}


def test_a_link_to_a_service_that_there_is_not_chooses_nothing(client):
    assert chosen(client.get("/?s=nonsense&p=999")) == {"1"}


def test_without_a_service_the_page_says_what_is_missing(client):
    page = client.get("/zeit")

    assert page.status_code == 422
    assert title_of(page).startswith("Fehler: ")
    assert 'href="#list">Bitte wählen Sie mindestens ein Anliegen.' in page.text
    assert 'id="list"' in page.text


def test_more_services_than_go_into_one_appointment_are_told_with_the_choice_kept(client):
    named = "&".join(f"s={number}" for number in range(7))

    page = client.get(f"/zeit?{named}&s=passport")

    assert page.status_code == 422
    assert "Bitte wählen Sie höchstens 6 Anliegen." in page.text
    assert "passport" in chosen(page)


def test_a_number_of_persons_that_is_none_is_told(client):
    for persons in ("7", "0", "-1", "many", "²"):
        page = client.get("/zeit", query_string={"s": "passport", "p": persons})
        assert page.status_code == 422, persons
        assert "Bitte wählen Sie 1 bis 6 Personen." in page.text


def test_the_german_name_stays_below_a_translated_one(client):
    page = client.get("/?lang=en")

    assert "Lost ID card" in page.text
    assert '<bdi lang="de">Ausweis verloren</bdi>' in page.text


def test_services_by_phone_say_so(client):
    assert "etwa 15 Minuten · am Telefon" in client.get("/").text


def test_the_browser_says_which_language_unless_the_address_does(client):
    polish = {"Accept-Language": "pl-PL,pl;q=0.9,en;q=0.5"}

    assert '<html lang="pl" dir="ltr">' in client.get("/", headers=polish).text
    assert '<html lang="ar" dir="rtl">' in client.get("/?lang=ar", headers=polish).text
    assert '<html lang="de"' in client.get("/", headers={"Accept-Language": "nl"}).text
    assert '<html lang="de"' in client.get("/?lang=xx").text


def test_the_language_of_the_address_goes_along(client):
    page = client.get("/zeit?s=passport&lang=tr")

    assert "/?s=passport&amp;p=1&amp;lang=tr" in page.text
    assert "lang=tr&amp;d=2026-12-07" in page.text
    assert 'action="/hold?lang=tr"' in page.text


def test_every_page_leads_to_itself_in_every_language(client):
    page = client.get("/zeit?s=passport&p=1&d=2026-12-07")

    assert 'href="/zeit?s=passport&amp;p=1&amp;d=2026-12-07&amp;lang=uk"' in page.text
