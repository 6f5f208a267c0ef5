import subprocess

import pytest

from hardware.voice.phrases import PHRASES
from hardware.voice.words import Utterance, call, number_words, short_call


def test_letters_and_digits_are_said_singly_and_the_counter_as_the_settings_say():
    assert call("A017", "Schalter 3", "Schalter drei", "de") == Utterance(
        "Nummer A, null eins sieben, bitte zu Schalter drei.", "de"
    )


def test_another_language_names_the_counter_by_its_number():
    assert call("A017", "Schalter 3", "Schalter drei", "en") == Utterance(
        "Number A, zero one seven, please go to counter 3.", "en"
    )


def test_a_counter_without_a_number_keeps_its_name_in_every_language():
    said = call("A017", "Standesamt", "Standesamt", "en").text

    assert said == "Number A, zero one seven, please go to Standesamt."


def test_a_language_nobody_speaks_is_called_in_german():
    assert call("A017", "Schalter 3", "Schalter drei", "xx").language == "de"


@pytest.mark.parametrize(
    ("number", "said"),
    [
        ("T038", "T, null drei acht"),
        ("A1000", "A, eins null null null"),
        ("SB7", "S B, sieben"),
        ("4-711", "vier, sieben eins eins"),
        ("T\u202f038", "T, null drei acht"),
    ],
)
def test_every_form_of_a_number_has_its_words(number, said):
    assert number_words(number, "de") == said


@pytest.mark.parametrize("language", PHRASES)
def test_every_language_has_ten_digits_and_places_for_number_and_counter(language):
    phrases = PHRASES[language]

    assert len(set(phrases.digits)) == 10
    for sentence in (phrases.to_label, phrases.to_counter, phrases.to_room):
        assert sentence.count("{number}") == sentence.count("{counter}") == 1


@pytest.mark.parametrize("language", PHRASES)
@pytest.mark.parametrize(
    ("label", "other"),
    [
        ("Raum 1.14", "Raum 2.14"),
        ("Zimmer E.05", "Schalter 5"),
        ("Zimmer 7", "Schalter 7"),
        ("Platz 3", "Bürgerbüro 3"),
    ],
)
def test_two_counters_are_never_called_by_the_same_words(language, label, other):
    first = call("T038", label, label, language, [other])
    second = call("T038", other, other, language, [label])

    assert first != second


def test_a_room_is_a_room_in_every_language():
    assert call("T038", "Zimmer 7", "Zimmer 7", "en").text.endswith("please go to room 7.")
    assert call("T038", "Zi. E.05", "Zi. E.05", "fr").text.endswith("au bureau E 0 5.")


@pytest.mark.parametrize(
    ("label", "said"),
    [
        ("Zi. 7", "Zimmer 7"),
        ("1. OG", "erstes Obergeschoss"),
        ("Zimmer 7, 2. Etage", "Zimmer 7, zweite Etage"),
        ("Standesamt, EG", "Standesamt, Erdgeschoss"),
        ("Kfz.", "Kfz"),
    ],
)
def test_a_sentence_ends_behind_the_label_and_not_in_it(label, said):
    sentence = call("T038", label, label, "de").text

    assert sentence == f"Nummer T, null drei acht, bitte zu {said}."


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "T, null drei acht, Schalter drei."),
        ("en", "T, zero three eight, counter 3."),
        ("pl", "T, zero trzy osiem, stanowisko 3."),
    ],
)
def test_a_short_call_is_the_number_and_the_counter(language, said):
    assert short_call("T038", "Schalter 3", "Schalter drei", language).text == said


def ipa(text):
    spoken = subprocess.run(
        ["espeak-ng", "--ipa", "-q", "-v", "de", text], capture_output=True, text=True, check=True
    )
    return " ".join(spoken.stdout.split()).replace("ˈ", "").replace("ˌ", "")


@pytest.mark.parametrize(
    ("number", "sounds"),
    [
        ("A023", ["ɑː", "nʊl", "tsvaɪ", "dɾaɪ"]),
        ("B007", ["beː", "nʊl", "nʊl", "ziːbən"]),
        ("T100", ["teː", "aɪns", "nʊl", "nʊl"]),
    ],
)
def test_the_german_voice_reads_no_number_as_a_whole(number, sounds):
    said = ipa(call(number, "Schalter 3", "Schalter drei", "de").text)

    place = said.index(sounds[0])
    for sound in sounds:
        place = said.index(sound, place) + len(sound)
    assert "tsvantsɪç" not in said
    assert "hʊndɜt" not in said
