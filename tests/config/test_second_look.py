"""What is not wrong in the settings and still deserves a second look."""

import pytest

from config.doctor import checks
from config.settings import Settings
from lobby.checks import Health


def a_town_hall(**sections):
    """Settings with nothing to say about, and these sections."""
    return Settings.model_validate(
        {
            "town": {"land": "NW"},
            "services": [{"id": "id-card", "name": "Ausweis"}],
            "counters": [{"id": "1", "services": ["id-card"], "accessible": True}],
            **sections,
        }
    )


def services_of(*services):
    """These services, at a counter that offers them all."""
    names = [service["id"] for service in services]
    counter = {"id": "1", "services": names, "accessible": True}
    return {"services": list(services), "counters": [counter]}


def counters_labelled(*labels, speech_label="im Haus"):
    """Counters with these labels, and an own place to say unless it is empty."""
    return {
        "counters": [
            {
                "id": str(n),
                "label": label,
                "speech_label": speech_label and f"Platz {n} {speech_label}",
                "services": ["id-card"],
                "accessible": True,
            }
            for n, label in enumerate(labels, 1)
        ]
    }


def test_settings_in_order_are_one_good_check():
    (only,) = checks(a_town_hall())

    assert only.state is Health.OK


@pytest.mark.parametrize(
    ("sections", "message"),
    [
        ({"opening": {}}, "closed all week"),
        ({"town": {}}, "only nationwide holidays"),
        ({"counters": [{"id": "1", "services": [], "accessible": True}]}, "no counter is there"),
        ({"counters": [{"id": "1", "services": ["id-card"]}]}, "no counter is accessible"),
        (counters_labelled("Zi. 7", "Zimmer 7"), "sound alike"),
        (counters_labelled("1. OG", speech_label=""), 'said as "erstes Obergeschoss"'),
        (services_of({"id": "pond"}), "has no name"),
        ({"queue": {"booking_series": "A"}}, "choose another letter"),
        ({"services": [{"id": "id-card", "name": "Ausweis", "series": "O"}]}, "looks like a digit"),
    ],
)
def test_what_works_but_is_odd_asks_for_attention(sections, message):
    (only,) = checks(a_town_hall(**sections))

    assert only.state is Health.ATTENTION
    assert message in only.message


OF_THE_PORTAL = {
    "address": "https://termine.town.example",
    "mail": {"from": "termine@town.example"},
    "phone": "030 23125-100",
    "imprint": "https://www.town.example/imprint",
    "privacy": "https://www.town.example/privacy",
    "accessibility": "https://www.town.example/accessibility",
}


def a_portal(source="https://termine.town.example/feed", **written):
    """A portal with nothing to say about, and these settings."""
    return {"portal": OF_THE_PORTAL | written, "sync": {"sources": [{"url": source}]}}


def test_a_portal_in_order_is_not_told():
    (only,) = checks(a_town_hall(**a_portal()))

    assert only.state is Health.OK


@pytest.mark.parametrize(
    ("sections", "message"),
    [
        (
            a_portal(imprint=""),
            'no page for its imprint, which the law asks for; write imprint = "',
        ),
        (a_portal(privacy=""), "no page for its words on data protection"),
        (a_portal(accessibility=""), "no page for its statement on accessibility"),
        (a_portal(phone=""), "no phone number"),
        (a_portal("https://elsewhere.example/feed"), 'url = "https://termine.town.example/feed"'),
        (
            a_portal() | {"town": {"land": "NW", "brand": "#E2001A"}},
            'write for example brand = "#980010"',
        ),
        (a_portal(place="Markt 1"), '"portal" has no place in "en"'),
    ],
)
def test_what_the_portal_lacks_asks_for_attention(sections, message):
    (only,) = checks(a_town_hall(**sections))

    assert only.state is Health.ATTENTION
    assert message in only.message


def test_a_pale_colour_is_of_no_concern_without_a_portal():
    (only,) = checks(a_town_hall(town={"land": "NW", "brand": "#E2001A"}))

    assert only.state is Health.OK


def test_what_a_language_lacks_is_told_in_one_line_for_each_service():
    pond = {"id": "pond", "name": "Teich", "documents": ["Ein Eimer"], "hint": ""}
    town = {"land": "NW", "languages": ["de", "en", "pl"]}

    (only,) = checks(a_town_hall(town=town, **services_of(pond)))

    assert only.message == (
        '"pond" has no name and documents in "en", "pl"; English or German is shown there'
    )


def test_a_usual_service_lacks_no_language():
    town = {"land": "NW", "languages": ["de", "en", "fr", "tr", "uk", "ar", "pl", "ru"]}

    (only,) = checks(a_town_hall(town=town, services=[{"id": "id-card"}]))

    assert only.state is Health.OK


def a_wall(*labels, **monitor):
    counters = [
        {"id": str(place), "services": ["id-card"], "accessible": True, "label": label}
        for place, label in enumerate(labels, 1)
    ]
    return a_town_hall(counters=counters, monitor=monitor)


def test_a_label_that_the_farthest_seat_cannot_read_is_told_with_its_distance():
    (only,) = checks(a_wall("Schalter 1", "Führerscheinstelle", diagonal=43, farthest_seat=6))

    assert only.state is Health.ATTENTION
    assert only.message.startswith('"Führerscheinstelle" can be read to ')
    assert "the farthest seat is 6 m away" in only.message


def test_a_screen_too_small_for_its_room_is_told():
    (numbers, *_) = checks(a_wall("1", diagonal=24, farthest_seat=10))

    assert "numbers can be read to" in numbers.message


def test_labels_that_can_be_read_are_not_told():
    (only,) = checks(a_wall("Zimmer 2.04", "Standesamt", "B", diagonal=55, farthest_seat=5))

    assert only.state is Health.OK


def test_a_file_that_is_not_there_is_broken(tmp_path):
    (only,) = checks(a_town_hall(town={"land": "NW", "logo": str(tmp_path / "logo.png")}))

    assert only.state is Health.BROKEN
    assert "town.logo" in only.message
