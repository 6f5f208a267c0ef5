"""The usual services: complete in eight languages, drawn, and overridden by what a town writes."""

import re
import tomllib
from pathlib import Path

import pytest
from pydantic import ValidationError

from config.catalogue import usual_services, usual_topics
from config.icons import FOLDER, icon_names, strokes
from config.office import ServiceSection, TopicSection
from config.settings import Settings
from lobby.domain.names import LANGUAGES

SERVICES = [ServiceSection(id=name) for name in usual_services()]
TOPICS = [TopicSection(id=name) for name in usual_topics()]
EVERY = pytest.mark.parametrize("service", SERVICES, ids=lambda service: service.id)


def a_town_hall(*services, **sections):
    """Settings with these services, and a counter that offers them."""
    names = [service["id"] for service in services]
    counters = [{"id": "1", "services": names}]
    return Settings.model_validate(
        {"services": list(services), "counters": counters, **sections}
    ).house()


def the(service, **written):
    """One service of the catalogue, with what the town writes."""
    return a_town_hall({"id": service, **written}).services[service]


def topics(house):
    return [topic.id for topic, _ in house.by_topic(house.services.values())]


def test_there_are_forty_usual_services_and_more():
    assert len(SERVICES) >= 40


@EVERY
def test_a_usual_service_is_said_in_every_language(service):
    assert set(service.name) == set(service.words) == set(LANGUAGES)
    for texts in (service.hint, service.documents, service.fee):
        assert set(texts) in (set(), set(LANGUAGES))


@EVERY
def test_a_usual_service_is_brief_enough_for_a_tile(service):
    for text in (*service.name.values(), *service.hint.values()):
        assert text == text.strip()
        assert len(text) <= 60


@EVERY
def test_a_list_of_documents_is_as_long_in_every_language(service):
    assert len({len(lines) for lines in service.documents.values()}) <= 1


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.id)
def test_a_topic_is_said_in_every_language(topic):
    assert set(topic.name) == set(LANGUAGES)


@pytest.mark.parametrize("language", ["uk", "ru"])
def test_cyrillic_texts_hold_no_letter_that_only_looks_like_one(language):
    mixed = re.compile(r"[а-яіїєґё][a-z]|[a-z][а-яіїєґё]", re.IGNORECASE)

    for service in SERVICES:
        texts = (service.name, service.hint, service.fee)
        said = [text[language] for text in texts if text]
        assert not mixed.search(" ".join((*said, *service.documents.get(language, ()))))


def test_no_two_services_have_one_name():
    for language in LANGUAGES:
        names = [service.name[language] for service in SERVICES]
        assert len(set(names)) == len(names)


def test_every_service_and_topic_has_a_drawing():
    for drawn in (*SERVICES, *TOPICS):
        assert strokes(drawn.icon)


def test_every_drawing_is_one_path_in_the_colour_of_the_text():
    for name in icon_names():
        text = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
        assert 'viewBox="0 0 24 24"' in text
        assert 'stroke="currentColor" stroke-width="2" stroke-linecap="round"' in text
        assert text.count("<path") == 1


def test_an_unknown_drawing_is_empty():
    assert strokes("../services/papers") == ""


def test_every_document_is_asked_for_by_some_service():
    folder = Path("config/services")
    asked = {
        name
        for file in folder.glob("*.toml")
        for service in tomllib.loads(file.read_text(encoding="utf-8")).get("services", [])
        for name in service["documents"]
    }

    assert asked == set(tomllib.loads((folder / "documents.toml").read_text(encoding="utf-8")))


def test_a_service_needs_nothing_but_its_id():
    passport = the("passport")

    assert passport.name("tr") == "Pasaport"
    assert passport.documents_in("de")[0] == "Ihr alter Pass"
    assert passport.minutes == 14
    assert passport.topic == "papers"


def test_what_the_town_writes_goes_before_language_by_language():
    passport = the("passport", name={"de": "Pass"}, minutes=20)

    assert passport.name("de") == "Pass"
    assert passport.name("en") == "Passport"
    assert passport.minutes == 20


@pytest.mark.parametrize("nothing", [[], {}])
def test_an_empty_text_takes_the_usual_one_away(nothing):
    passport = the("passport", documents=nothing, fee="", hint="")

    assert passport.documents_in("de") == passport.documents_in("en") == ()
    assert passport.fee_in("en") == passport.hint("en") == ""


def test_a_service_of_the_towns_own_has_what_the_town_writes():
    ferry = the("ferry", name="Fähre")

    assert ferry.name("en") == "Fähre"
    assert ferry.topic == "other"


def test_a_misspelt_key_of_a_usual_service_is_still_a_mistake():
    with pytest.raises(ValidationError, match="minuts"):
        ServiceSection.model_validate({"id": "passport", "minuts": 5})


def test_topics_come_in_the_order_of_the_catalogue_whatever_that_of_the_services():
    house = a_town_hall({"id": "ferry"}, {"id": "dog-tax"}, {"id": "passport"})

    assert topics(house) == ["papers", "everyday", "other"]
    assert house.topics["papers"].name("ar") == "الهوية وجواز السفر"


def test_topics_of_the_town_come_first_and_may_be_named_anew():
    ferry = {"id": "ferry", "topic": "river"}
    river = {"id": "river", "name": "Am Fluss", "icon": "fish"}
    house = a_town_hall(
        {"id": "passport"},
        {"id": "dog-tax"},
        ferry,
        topics=[river, {"id": "everyday", "name": "Hund und Katze"}],
    )

    assert topics(house) == ["river", "everyday", "papers"]
    assert house.topics["everyday"].name("de") == "Hund und Katze"
    assert house.topics["everyday"].name("en") == "Everyday life and leisure"


def test_english_stands_in_for_a_language_before_german():
    ferry = the("ferry", name={"de": "Fähre", "en": "Ferry"})

    assert ferry.name("uk") == "Ferry"
