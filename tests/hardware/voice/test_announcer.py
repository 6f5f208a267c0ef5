from datetime import time

import pytest

from hardware.voice.announcer import NO_VOICE, AnnouncementOptions, Announcer
from hardware.voice.fake import FakeLoudspeaker, FakeSpeaker, VoiceFault
from hardware.voice.loudspeaker import NO_SOUND
from hardware.voice.sound import joined, read, seconds
from hardware.voice.volume import Volume, gain
from hardware.voice.words import Utterance, call, short_call
from lobby.ui.background import Background

NOON, MIDNIGHT = time(12), time(0)


def german(number="A017"):
    return [call(number, "Schalter 3", "Schalter drei", "de")]


@pytest.fixture
def voice(tmp_path):
    return FakeSpeaker(tmp_path)


@pytest.fixture
def loudspeaker(qtbot):
    return FakeLoudspeaker()


class Room:
    """An announcer with everything that it told."""

    def __init__(self, voice, loudspeaker, **manner):
        manner = {"repeat_after": 0.01, "breath": 0, "local_time": lambda: NOON} | manner
        self.worker = Background("voice")
        self.announcer = Announcer(voice, loudspeaker, self.worker, AnnouncementOptions(**manner))
        self.told = []
        self.problems = []
        self.announcer.started.connect(lambda seq: self.told.append(("started", seq)))
        self.announcer.finished.connect(lambda seq: self.told.append(("finished", seq)))
        self.announcer.problem.connect(self.problems.append)

    def finished(self):
        return [seq for what, seq in self.told if what == "finished"]


@pytest.fixture
def room(voice, loudspeaker, request):
    room = Room(voice, loudspeaker, **getattr(request, "param", {}))
    yield room
    voice.close()
    room.announcer.close()
    room.worker.close()


def test_a_call_is_chimed_said_and_said_again_when_nobody_waits(room, voice, loudspeaker, qtbot):
    with qtbot.waitSignal(room.announcer.finished):
        room.announcer.announce(7, german())

    chime, first, second = (sound for sound, _ in loudspeaker.played)
    assert voice.said == [("Nummer A, null eins sieben, bitte zu Schalter drei.", "de")]
    assert seconds(chime) < 1 < seconds(first)
    assert len(first) == len(second)


def test_twenty_calls_in_a_second_are_all_said_in_order_and_none_into_another(
    room, voice, loudspeaker, qtbot
):
    for seq in range(1, 21):
        room.announcer.announce(seq, german(f"A{seq:03d}"))

    qtbot.waitUntil(lambda: len(room.finished()) == 20)
    expected = [step for seq in range(1, 21) for step in (("started", seq), ("finished", seq))]
    assert room.told == expected
    assert not loudspeaker.overlapped
    assert len(voice.said) == 20
    assert len(loudspeaker.played) == 20 * 2 + 1  # only the last one is said again


def test_the_same_call_is_said_once_and_a_recall_again(room, voice, qtbot):
    room.announcer.announce(7, german())
    room.announcer.announce(7, german())
    room.announcer.announce(8, german())

    qtbot.waitUntil(lambda: room.finished() == [7, 8])
    room.announcer.announce(7, german())

    assert len(voice.said) == 2


def test_the_first_call_after_a_silence_is_said(room, qtbot):
    with qtbot.waitSignal(room.announcer.finished):
        room.announcer.announce(1, german())
    with qtbot.waitSignal(room.announcer.finished):
        room.announcer.announce(2, german())

    assert room.finished() == [1, 2]


def test_a_call_that_was_undone_before_its_turn_is_not_said(room, voice, qtbot):
    for seq in (1, 2, 3):
        room.announcer.announce(seq, german())
    room.announcer.take_back({1, 2})

    qtbot.waitUntil(lambda: room.finished() == [1, 3])
    assert len(voice.said) == 2


@pytest.mark.parametrize("room", [{"repeat_after": 60}], indirect=True)
def test_a_new_call_does_not_wait_for_the_repetition_of_the_last(room, loudspeaker, qtbot):
    room.announcer.announce(1, german())
    qtbot.waitUntil(lambda: len(loudspeaker.played) == 2)
    room.announcer.announce(2, german())

    qtbot.waitUntil(lambda: ("started", 2) in room.told)
    assert room.finished() == [1]


def test_several_languages_are_said_in_order_as_one_call(room, voice, loudspeaker, qtbot):
    english = call("A017", "Schalter 3", "Schalter drei", "en")

    with qtbot.waitSignal(room.announcer.finished):
        room.announcer.announce(1, [*german(), english])

    assert [language for _, language in voice.said] == ["de", "en"]
    assert len(loudspeaker.played) == 3


@pytest.mark.parametrize("fault", [VoiceFault.CRASHED, VoiceFault.EMPTY])
def test_without_a_voice_the_chime_is_played_and_staff_are_told_once(
    room, voice, loudspeaker, qtbot, fault
):
    voice.fault = fault

    for seq in (1, 2):
        room.announcer.announce(seq, german())
    qtbot.waitUntil(lambda: room.finished() == [1, 2])
    voice.fault = VoiceFault.NONE
    with qtbot.waitSignal(room.announcer.finished):
        room.announcer.announce(3, german())

    assert len(loudspeaker.played) == 2 + 3
    assert room.problems == [NO_VOICE, ""]


def test_a_voice_that_is_late_is_waited_for(room, voice, loudspeaker, qtbot):
    voice.fault = VoiceFault.HANGS
    room.announcer.announce(1, german())
    qtbot.waitUntil(lambda: len(loudspeaker.played) == 1)

    with qtbot.waitSignal(room.announcer.finished):
        voice.fault = VoiceFault.NONE

    assert len(loudspeaker.played) == 3


def test_without_a_loudspeaker_staff_are_told_and_the_calls_go_on(room, loudspeaker, qtbot):
    loudspeaker.unplug()
    room.announcer.announce(1, german())
    qtbot.waitUntil(lambda: room.finished() == [1])
    loudspeaker.plug_in()

    assert room.problems == [NO_SOUND, ""]


def test_muting_silences_at_once_and_the_calls_go_on_unheard(room, loudspeaker, qtbot):
    room.announcer.announce(1, german())
    room.announcer.announce(2, german())
    room.announcer.mute(muted=True)
    heard = len(loudspeaker.played)
    room.announcer.announce(3, german())

    assert room.finished() == [1, 2, 3]
    assert len(loudspeaker.played) == heard
    room.announcer.mute(muted=False)
    with qtbot.waitSignal(room.announcer.finished):
        room.announcer.announce(4, german())
    assert len(loudspeaker.played) == heard + 3
    assert room.problems == []


@pytest.mark.parametrize("room", [{"local_time": lambda: MIDNIGHT}], indirect=True)
def test_at_night_it_is_quieter(room, loudspeaker, qtbot):
    with qtbot.waitSignal(room.announcer.finished):
        room.announcer.announce(1, german())

    assert {loudness for _, loudness in loudspeaker.played} == {gain(Volume().night)}


def test_every_announcement_can_be_kept_as_a_file(voice, loudspeaker, tmp_path, qtbot):
    room = Room(voice, loudspeaker, keep_in=tmp_path)

    with qtbot.waitSignal(room.announcer.finished):
        room.announcer.announce(42, german())
    room.announcer.close()
    room.worker.close()

    heard = joined(sound for sound, _ in loudspeaker.played[:2])
    assert seconds(read(tmp_path / "000042.wav")) == pytest.approx(seconds(heard), abs=0.01)


def test_a_full_disk_loses_the_file_and_not_the_call(voice, loudspeaker, tmp_path, qtbot):
    room = Room(voice, loudspeaker, keep_in=tmp_path / "away")

    with qtbot.waitSignal(room.announcer.finished):
        room.announcer.announce(42, german())
    room.announcer.close()
    room.worker.close()

    assert len(loudspeaker.played) == 3


def test_without_a_speaker_the_chime_is_all_and_that_is_no_problem(loudspeaker, qtbot):
    room = Room(None, loudspeaker)

    with qtbot.waitSignal(room.announcer.finished):
        room.announcer.announce(1, [Utterance("Nummer A", "de")])
    room.announcer.close()
    room.worker.close()

    assert len(loudspeaker.played) == 1
    assert room.problems == []


@pytest.mark.parametrize(
    ("local", "percent"), [(time(6, 59), 50), (time(7), 80), (time(17, 59), 80), (time(18), 50)]
)
def test_the_night_goes_over_midnight(local, percent):
    assert Volume().at(local) == percent


def test_the_volume_is_heard_in_even_steps():
    assert gain(0) == 0
    assert gain(100) == 1
    assert gain(50) / gain(35) == pytest.approx(gain(85) / gain(70))
    assert gain(100) / gain(70) == pytest.approx(4, rel=0.01)  # 12 dB


def test_whoever_waits_behind_three_others_is_called_by_number_and_counter_after_one_chime(
    room, voice, loudspeaker, qtbot
):
    for seq in range(1, 31):
        number = f"A{seq:03d}"
        short = short_call(number, "Schalter 3", "Schalter drei", "de")
        room.announcer.announce(seq, german(number), [short])

    qtbot.waitUntil(lambda: len(room.finished()) == 30)
    whole = [text for text, _ in voice.said if "bitte zu" in text]
    assert (len(whole), len(voice.said)) == (4, 30)
    assert voice.said[4] == ("A, null null fünf, Schalter drei.", "de")
    assert len(loudspeaker.played) == 4 * 2 + 1 + 26 + 1  # chimes, calls, the last one said again
    assert not loudspeaker.overlapped


def test_a_call_after_the_crowd_is_chimed_and_said_whole(room, voice, qtbot):
    for seq in range(1, 7):
        short = short_call("A001", "Schalter 3", "Schalter drei", "de")
        room.announcer.announce(seq, german(), [short])
    qtbot.waitUntil(lambda: len(room.finished()) == 6)

    with qtbot.waitSignal(room.announcer.finished):
        room.announcer.announce(7, german(), [short])

    assert "bitte zu" in voice.said[-1][0]
