import os
import sys
import wave
from types import SimpleNamespace

import pytest

from hardware.voice.factory import voices_from
from hardware.voice.fake import FakeSpeaker, VoiceFault
from hardware.voice.sound import RATE, read, seconds, silence, write
from hardware.voice.speakers.cache import CachingSpeaker
from hardware.voice.speakers.clips import ClipSpeaker
from hardware.voice.speakers.command import ESPEAK, CommandSpeaker
from hardware.voice.speakers.engine import EngineSpeaker
from hardware.voice.speakers.fallback import FallbackSpeaker
from hardware.voice.speakers.speaker import new_file
from lobby.domain.errors import Unavailable

SENTENCE = "Nummer A, null eins sieben, bitte zu Schalter drei."

HANGING = """
import json, sys, time
print(json.dumps({"voices": ["de"]}), flush=True)
sys.stdin.readline()
time.sleep(3600)
"""
DYING = """
import json, sys
print(json.dumps({"voices": ["de"]}), flush=True)
sys.stdin.readline()
"""
BABBLING = """
print("Welcome to the speech engine!", flush=True)
"""


@pytest.fixture
def engine(tmp_path):
    engine = EngineSpeaker(tmp_path, deadline=60)
    yield engine
    engine.close()


def an_engine(folder, helper, deadline=0.5):
    return EngineSpeaker(folder, helper=[sys.executable, "-c", helper], deadline=deadline)


def alive(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_the_helper_process_speaks_german(engine):
    sound = read(engine.render(SENTENCE, "de"))

    assert 2.5 < seconds(sound) < 6
    assert abs(sound).max() > 0.1


def test_the_helper_speaks_every_sentence_whole_one_after_the_other(engine):
    lengths = [
        seconds(read(engine.render(text, "de"))) for text in (SENTENCE, "Eins.", SENTENCE, "Zwei.")
    ]

    assert lengths[0] == pytest.approx(lengths[2], rel=0.05)
    assert lengths[1] < lengths[0] / 2
    assert lengths[3] < lengths[0] / 2


@pytest.mark.parametrize("language", ["de", "en", "fr", "tr", "uk", "ar", "pl", "ru"])
def test_the_helper_has_a_voice_for_every_language_of_the_screens(engine, language):
    assert seconds(read(engine.render("1 2 3", language))) > 0.5


def test_a_language_without_a_voice_is_a_failure_and_not_english(engine):
    with pytest.raises(Unavailable, match="no-voice"):
        engine.render(SENTENCE, "xx")


def test_a_helper_that_hangs_for_an_hour_is_killed_and_replaced(tmp_path):
    engine = an_engine(tmp_path, HANGING)

    with pytest.raises(Unavailable, match="silent"):
        engine.render(SENTENCE, "de")
    with pytest.raises(Unavailable, match="silent"):
        engine.render(SENTENCE, "de")

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("helper", [DYING, BABBLING])
def test_a_helper_that_dies_or_babbles_is_a_failure_and_not_an_error(tmp_path, helper):
    engine = an_engine(tmp_path, helper, deadline=60)

    with pytest.raises(Unavailable, match="crashed"):
        engine.render(SENTENCE, "de")


def test_a_helper_is_given_a_deadline_unless_told_otherwise(tmp_path):
    engine = EngineSpeaker(tmp_path, helper=[sys.executable, "-c", HANGING])

    with pytest.raises(Unavailable, match="silent"):
        engine.render(SENTENCE, "de")


def test_a_place_that_cannot_be_written_to_is_told(tmp_path):
    engine = EngineSpeaker(tmp_path / "away")

    with pytest.raises(Unavailable, match="crashed"):
        engine.render(SENTENCE, "de")

    engine.close()


def test_espeak_as_a_command_speaks_as_well(tmp_path):
    assert seconds(read(CommandSpeaker(ESPEAK, tmp_path).render(SENTENCE, "de"))) > 2


def test_a_command_that_reads_its_standard_input_is_given_the_sentence(tmp_path):
    path = CommandSpeaker("espeak-ng -v de --stdin -w {out}", tmp_path).render(SENTENCE, "de")

    assert seconds(read(path)) > 2


def test_a_sentence_cannot_break_out_of_its_place_in_the_command(tmp_path):
    said = "'; touch broken; echo '-v {out} $(touch broken)"

    path = CommandSpeaker(ESPEAK, tmp_path).render(said, "de")

    assert seconds(read(path)) > 1
    assert not (tmp_path / "broken").exists()


@pytest.mark.parametrize(
    ("command", "deadline", "problem"),
    [
        ("sleep 600", 0.3, "silent"),
        ("false", 60, "failed"),
        ("no-such-program {text}", 60, "failed"),
    ],
)
def test_a_command_that_fails_is_told_and_leaves_nothing_behind(
    tmp_path, command, deadline, problem
):
    with pytest.raises(Unavailable, match=problem):
        CommandSpeaker(command, tmp_path, deadline=deadline).render(SENTENCE, "de")

    assert list(tmp_path.iterdir()) == []


def a_clip(folder, name, length):
    folder.mkdir(parents=True, exist_ok=True)
    write(folder / f"{name}.wav", silence(length) + 0.2)


@pytest.fixture
def clips(tmp_path):
    folder = tmp_path / "clips" / "de"
    for name in ("nummer", "a", "null", "eins", "sieben", "bitte", "zu", "fünf"):
        a_clip(folder, name, 0.3)
    a_clip(folder, "bitte-zu", 0.5)
    a_clip(folder, "schalter-drei", 0.7)
    return folder.parent


def test_recorded_clips_are_put_together_the_longest_first(tmp_path, clips):
    path = ClipSpeaker(clips, tmp_path).render(SENTENCE, "de")

    spoken = 5 * 0.3 + 0.5 + 0.7
    assert spoken < seconds(read(path)) < spoken + 1.5


def test_a_clip_may_be_named_with_or_without_umlauts(tmp_path, clips):
    assert seconds(read(ClipSpeaker(clips, tmp_path).render("fuenf", "de"))) > 0.2
    assert seconds(read(ClipSpeaker(clips, tmp_path).render("Fünf.", "de"))) > 0.2


def test_a_word_without_a_clip_is_a_failure_that_names_it(tmp_path, clips):
    with pytest.raises(Unavailable, match="standesamt"):
        ClipSpeaker(clips, tmp_path).render("Nummer A, bitte zu Standesamt", "de")


def test_a_sentence_that_was_said_before_is_not_spoken_again(tmp_path):
    voice = FakeSpeaker(tmp_path)
    cache = CachingSpeaker(voice, tmp_path)

    first, second = cache.render(SENTENCE, "de"), cache.render(SENTENCE, "de")
    cache.render(SENTENCE, "en")

    assert first == second
    assert voice.said == [(SENTENCE, "de"), (SENTENCE, "en")]


def test_a_sentence_that_a_power_cut_emptied_is_spoken_again(tmp_path):
    cache = CachingSpeaker(FakeSpeaker(tmp_path), tmp_path)
    cache.render(SENTENCE, "de").write_bytes(b"")

    assert seconds(read(cache.render(SENTENCE, "de"))) > 0


def test_a_clip_that_was_recorded_anew_is_heard_although_its_sentence_was_said_before(
    tmp_path, clips
):
    cache = CachingSpeaker(ClipSpeaker(clips, tmp_path), tmp_path)
    before = seconds(read(cache.render("fünf", "de")))

    write(next(clips.glob("de/f*nf.wav")), silence(3))

    assert seconds(read(cache.render("fünf", "de"))) > before + 2


def test_the_cache_does_not_grow_for_ever_and_keeps_what_was_used_last(tmp_path):
    cache = CachingSpeaker(FakeSpeaker(tmp_path), tmp_path, max_bytes=2_000_000)

    for number in range(30):
        cache.render(f"Nummer A, {number}, bitte zu Schalter drei.", "de")
        last = cache.render(SENTENCE, "de")

    assert last.exists()
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) < 2_400_000


def test_what_a_crash_left_behind_is_cleared_away(tmp_path):
    left = new_file(tmp_path)

    CachingSpeaker(FakeSpeaker(tmp_path), tmp_path)

    assert not left.exists()


def test_the_next_voice_speaks_when_the_first_cannot(tmp_path):
    first, second = FakeSpeaker(tmp_path), FakeSpeaker(tmp_path)
    first.fault = VoiceFault.CRASHED

    FallbackSpeaker([first, second]).render(SENTENCE, "de")

    assert second.said == [(SENTENCE, "de")]


def test_a_voice_that_failed_rests_and_then_speaks_again(tmp_path):
    now = [0.0]
    first, second = FakeSpeaker(tmp_path), FakeSpeaker(tmp_path)
    voices = FallbackSpeaker([first, second], clock=lambda: now[0])

    first.fault = VoiceFault.CRASHED
    voices.render(SENTENCE, "de")
    first.fault = VoiceFault.NONE
    voices.render(SENTENCE, "de")
    now[0] = 31
    voices.render(SENTENCE, "de")

    assert (len(first.said), len(second.said)) == (2, 2)


def test_when_no_voice_can_speak_the_last_failure_is_told(tmp_path):
    voice = FakeSpeaker(tmp_path)
    voice.fault = VoiceFault.CRASHED

    with pytest.raises(Unavailable, match="crashed"):
        FallbackSpeaker([voice]).render(SENTENCE, "de")


@pytest.mark.parametrize("rate", [16_000, 22_050, 44_100, RATE])
def test_a_recording_of_any_rate_keeps_its_length_and_its_level(tmp_path, rate):
    path = tmp_path / "tone.wav"
    tone = (0.5 * 2**15 * (silence(1)[:rate] + 1)).astype("<i2")
    with wave.open(str(path), "wb") as file:
        file.setparams((2, 2, rate, 0, "NONE", ""))
        file.writeframes(tone.repeat(2).tobytes())

    sound = read(path)

    assert seconds(sound) == pytest.approx(1, abs=0.001)
    assert sound[RATE // 4 : RATE // 2].mean() == pytest.approx(0.5, abs=0.01)


@pytest.mark.parametrize("content", [b"", b"RIFF", b"not a sound at all" * 100])
def test_a_file_that_is_not_a_sound_is_told(tmp_path, content):
    path = tmp_path / "broken.wav"
    path.write_bytes(content)

    with pytest.raises(ValueError, match=r"broken\.wav"):
        read(path)


@pytest.mark.parametrize(
    ("backend", "first"), [("espeak-ng", CommandSpeaker), ("pyttsx3", EngineSpeaker)]
)
def test_either_voice_may_be_the_first_and_the_other_one_steps_in(tmp_path, backend, first):
    voice = SimpleNamespace(backend=backend, rate=140)

    voices = voices_from(voice, tmp_path)

    assert isinstance(voices[0], first)
    assert {type(each) for each in voices} == {CommandSpeaker, EngineSpeaker}
