"""The words of all screens: plain German, and in every language one word for one thing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from defusedxml.ElementTree import parse

ROOT = Path(__file__).parents[2]
FILES = sorted(ROOT.glob("*/translations/*.ts"))
VISITORS = [file for file in FILES if not file.name.startswith("counter")]

NOT_GERMAN_FOR_A_SCREEN = {
    "subjunctive": r"kämen?|hätten?|wären?|würden?|könnten?|sollten|dürften?|mögen",
    "colloquial": (
        r"klappt|geklappt|alles voll|Tag ist voll|sind weg|macht eine Pause|Feierabend|kriegen"
        r"|[Gg]eht (nicht|gerade|hier)|Geht\.|Sagt nichts|Gibt es hier nicht|wissen Bescheid"
    ),
    "a person who reads": r"Leser",
    "scolding": r"etwas zu spät|verpasst wurde|wurde verpasst|Verpasst",
    "no action": r"Anliegen davor|Mehr Anliegen",
    "an order to the visitor": r"bleibt hier stehen",
}

ONE_WORD = {
    "de": r"Leser|Bon\b|Ticket ziehen|einchecken|Theke|Dienstleistung",
    "en": r"[Tt]oken|\bthings?\b|[Dd]raw|[Rr]eader|need not|having a break|did you come for",
    "fr": (
        r"(?<!hors )[Ss]ervices?\b|[Vv]ous êtes .*enregistré|[Vv]ous avez été appelé"
        r"|vous avons appelé|préparer|marche pas|en pause|\bon vous"
    ),
    "tr": r"\b[Oo]k tuş|Olmadı|\b(yaz|al|göster)$|\bhizmet\b(?! dışı)",
    "uk": r"довідк|Читати|\bсправ[аиу]?\b|сходів",
    "ar": r"القارئ|حفظ الرقم|خدمة(?! الآن)|تنجز",
    "pl": r"\b([Tt]wój|[Tt]woja|[Cc]iebie|[Tt]obą|[Mm]asz|[Cc]hcesz)\b|[Zz]głoszeni|usług",
    "ru": r"\b[дД]ело?\b|[оО]тмет|справочн|(^|[.:] )Ждите|(^|[.:] )Идите",
}
"""What may not stand on a visitor's screen: a second word for a thing, or a wrong one."""

ITS_WORD = {
    "service": ("de:Anliegen", "en:service", "fr:démarche", "tr:işlem", "pl:spraw"),
    "number(s) left": ("de:Wartemarke", "en:number", "fr:ticket", "tr:sıra numarası", "pl:numer"),
    "check in": (
        "de:anmelden|melden Sie sich",
        "en:check in",
        "fr:enregistre",
        "tr:kayd?ol",
        "pl:potwierdzić",
    ),
    "counter": (
        "de:Schalter|Stufen",
        "en:counter",
        "fr:guichet|marches",
        "tr:gişe|[Bb]asamaks",
        "pl:okienk|schod",
    ),
}
"""A word of the English texts, and what each translation of it must hold."""

HOLES = re.compile(r"%(?:[1-9]|n)|\{\w+\}")
"""What is filled in: a number, or something by its name."""


@pytest.mark.parametrize(
    "file", [one for one in FILES if one.stem.endswith("_de")], ids=lambda one: one.stem
)
@pytest.mark.parametrize("kind", NOT_GERMAN_FOR_A_SCREEN)
def test_german_is_plain(file, kind):
    forbidden = re.compile(rf"\b({NOT_GERMAN_FOR_A_SCREEN[kind]})(?!\w)")

    assert [text for _, text in prose(file) if forbidden.search(text)] == []


@pytest.mark.parametrize("file", VISITORS, ids=lambda one: one.stem)
def test_no_text_uses_a_second_word_for_a_thing(file):
    forbidden = re.compile(ONE_WORD[language(file)])

    assert [text for _, text in prose(file) if forbidden.search(text)] == []


@pytest.mark.parametrize("file", VISITORS, ids=lambda one: one.stem)
@pytest.mark.parametrize("thing", ITS_WORD)
def test_each_thing_is_called_by_its_word(file, thing):
    words = dict(word.split(":") for word in ITS_WORD[thing])
    if language(file) not in words:
        return
    own, english = re.compile(words[language(file)], re.IGNORECASE), thing.removesuffix(" left")

    assert [
        (source, text)
        for source, text in prose(file)
        if re.search(rf"(?<!out of )\b{re.escape(english)}", source) and not own.search(text)
    ] == []


@pytest.mark.parametrize("file", FILES, ids=lambda one: one.stem)
def test_no_translation_loses_or_adds_a_placeholder(file):
    assert [
        (source, text)
        for source, text in texts(file, plurals=False)
        if set(HOLES.findall(source)) != set(HOLES.findall(text))
    ] == []


def prose(file):
    """The same without the names of what is filled in, which nobody reads."""
    for source, text in texts(file):
        yield HOLES.sub("", source), HOLES.sub("", text)


def texts(file, *, plurals=True):
    """Each English text with each of its translations; English itself holds plurals only."""
    if language(file) == "en":
        german = file.with_name(file.name.replace("_en", "_de"))
        yield from ((source, source) for source, _ in texts(german, plurals=False))
    for message in parse(file).getroot().iter("message"):
        source, translation = message.findtext("source"), message.find("translation")
        forms = [form.text for form in translation.iter("numerusform")]
        if not forms:
            yield source, translation.text
        elif plurals:
            yield from ((source, form) for form in forms)


def language(file):
    return file.stem.rpartition("_")[2]
