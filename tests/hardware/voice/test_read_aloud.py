import pytest

from hardware.voice.fake import FakeLoudspeaker, FakeSpeaker, VoiceFault
from hardware.voice.read_aloud import ReadAloud
from lobby.ui.background import Background


@pytest.fixture
def voice(tmp_path):
    return FakeSpeaker(tmp_path)


@pytest.fixture
def loudspeaker(qtbot):
    return FakeLoudspeaker()


@pytest.fixture
def reader(voice, loudspeaker):
    worker = Background("read-aloud")
    yield ReadAloud(voice, loudspeaker, worker)
    voice.close()
    worker.close()


def silent(reader):
    return lambda: not reader.speaking


def test_texts_are_read_one_after_the_other(reader, voice, loudspeaker, qtbot):
    reader.say("Guten Tag.", "de")
    reader.say("Good morning.", "en")

    assert reader.speaking
    qtbot.waitUntil(silent(reader))
    assert voice.said == [("Guten Tag.", "de"), ("Good morning.", "en")]
    assert len(loudspeaker.played) == 2
    assert not loudspeaker.overlapped


def test_reading_stops_at_once_also_while_the_voice_is_still_thinking(
    reader, voice, loudspeaker, qtbot
):
    voice.fault = VoiceFault.HANGS
    reader.say("Guten Tag.", "de")
    reader.stop()
    voice.fault = VoiceFault.NONE
    reader.say("Auf Wiedersehen.", "de")

    qtbot.waitUntil(silent(reader))
    assert len(loudspeaker.played) == 1


def test_the_last_texts_can_be_heard_again(reader, voice, qtbot):
    reader.say("Guten Tag.", "de")
    qtbot.waitUntil(silent(reader))

    reader.repeat()

    qtbot.waitUntil(silent(reader))
    assert [text for text, _ in voice.said] == ["Guten Tag.", "Guten Tag."]


def test_a_voice_that_fails_leaves_out_the_text_and_goes_on(reader, voice, qtbot):
    voice.fault = VoiceFault.CRASHED

    reader.say("Guten Tag.", "de")

    qtbot.waitUntil(silent(reader))


def test_the_next_visitor_hears_it_as_loud_as_usual(reader, loudspeaker, qtbot):
    reader.say("Guten Tag.", "de")
    qtbot.waitUntil(silent(reader))
    reader.louder()
    reader.louder()
    reader.say("Guten Tag.", "de")
    qtbot.waitUntil(silent(reader))
    reader.reset()
    reader.say("Guten Tag.", "de")
    qtbot.waitUntil(silent(reader))

    usual, loud, again = (loudness for _, loudness in loudspeaker.played)
    assert loud / usual == pytest.approx(4, rel=0.02)  # a step of 12 dB
    assert again == usual


@pytest.fixture
def problems(reader):
    heard = []
    reader.problem.connect(heard.append)
    return heard


def test_a_voice_that_is_missing_is_told_before_anybody_wants_to_hear_it(
    reader, voice, problems, qtbot
):
    voice.fault = VoiceFault.CRASHED

    reader.probe()

    qtbot.waitUntil(lambda: problems == ["no-voice"])


def test_a_voice_that_goes_and_comes_back_is_told_once_each(reader, voice, problems, qtbot):
    voice.fault = VoiceFault.CRASHED
    reader.say("Guten Tag.", "de")
    reader.say("Auf Wiedersehen.", "de")
    qtbot.waitUntil(lambda: problems == ["no-voice"] and silent(reader)())

    voice.fault = VoiceFault.NONE
    reader.probe()

    qtbot.waitUntil(lambda: problems == ["no-voice", ""])


def test_a_loudspeaker_that_is_back_does_not_hide_a_missing_voice(
    reader, voice, loudspeaker, problems, qtbot
):
    voice.fault = VoiceFault.CRASHED
    loudspeaker.unplug()
    reader.probe()
    qtbot.waitUntil(lambda: problems[-1:] == ["no-sound"] and len(voice.said) == 1)
    loudspeaker.plug_in()

    qtbot.waitUntil(lambda: problems[-1] == "no-voice")
