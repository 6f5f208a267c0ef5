"""What makes no sense is told in a sentence, and never by a traceback."""

import pytest

from lobby.cli import run

WRONG = {
    "take passport --persons -3": "-3 is not in the range 1<=x<=99",
    "take passport --language klingon": "'klingon' is not one of",
    "check-in X --language klingon": "'klingon' is not one of",
    "estimate passport --persons 0": "0 is not in the range",
    "board 7": "no area is called 7",
    "why A001 --language fr": "'fr' is not one of",
    "facts --after -1": "-1 is not in the range",
    "facts --limit 0": "0 is not in the range",
    "simulate --days -3": "-3 is not in the range",
    "simulate --head-start nan": "'nan' is no number of minutes from 0 to 1440",
    "simulate --lead inf": "'inf' is no number of minutes",
    "simulate --head-start -5": "'-5' is no number of minutes",
    "simulate --picture out.gifx": "out.gifx must end with .png or .svg or .pdf",
    "book passport --for 2026-03-29T02:30": "2026-03-29 02:30 does not exist: summer time begins",
    "book passport --for 2026-03-30T10:00 --persons -1": "-1 is not in the range",
    "take passport --at 2026-03-29T02:30": "does not exist: summer time begins",
    "quota nobody 3": "no quota is called nobody",
    "report --from 2026-02-30": "does not match the format",
}


@pytest.fixture
def settings(tmp_path, capsys):
    assert run(["init", str(tmp_path), "--town", "wickede", "--demo"]) == 0
    capsys.readouterr()
    return tmp_path / "lobby.toml"


@pytest.mark.parametrize(("words", "said"), WRONG.items())
def test_what_makes_no_sense_is_told_in_a_sentence(settings, words, said, capsys, caplog):
    code = run([*words.split(), "--config", str(settings)])

    assert code == 2
    assert said in capsys.readouterr().err
    assert not caplog.records


def test_the_version_is_told(capsys):
    assert run(["--version"]) == 0

    assert capsys.readouterr().out.startswith("lobby ")


def test_a_settings_file_may_begin_with_a_byte_order_mark(settings):
    settings.write_bytes(b"\xef\xbb\xbf" + settings.read_bytes())

    assert run(["queue", "--config", str(settings)]) == 0
