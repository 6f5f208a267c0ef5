import numpy as np
import pytest

from hardware.scanner.hint import Hint, SteadyHint, advice
from hardware.scanner.motion import MotionGate
from hardware.scanner.phone import Pose, hall, hold, modules, screen
from hardware.scanner.readers import DecodeResult
from hardware.scanner.vision import cv2

HALL = hall(np.random.default_rng(5))


def gray(picture, noise=0.0, seed=1):
    flat = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
    if not noise:
        return flat
    grain = np.random.default_rng(seed).normal(0, noise, flat.shape)
    return np.clip(flat + grain, 0, 255).astype(np.uint8)


def test_the_reader_falls_asleep_over_an_empty_hall_even_if_the_sensor_is_noisy():
    gate = MotionGate(linger=1)

    awake = [gate.awake(gray(HALL, noise=8, seed=step), step / 15) for step in range(60)]

    assert all(awake[:15])
    assert not any(awake[16:])


def test_a_phone_wakes_the_reader_at_once():
    gate = MotionGate(linger=1)
    held = hold(HALL, screen(modules("4711-038")), Pose(module=3, x=300, y=200))

    gate.awake(gray(HALL), 0)

    assert not gate.awake(gray(HALL), 5)
    assert gate.awake(gray(held), 5.1)


def test_a_slow_change_of_light_does_not_keep_the_reader_awake():
    gate = MotionGate(linger=1)

    awake = [gate.awake(gray(HALL // 2 + step // 5), step / 15) for step in range(300)]

    assert sum(awake) < 0.25 * len(awake)


@pytest.mark.parametrize(
    ("look", "light", "hint"),
    [
        (DecodeResult(("4711-038",), side=60), 20, Hint.NONE),
        (DecodeResult(side=60), 120, Hint.CLOSER),
        (DecodeResult(side=300), 120, Hint.HOLD_STILL),
        (DecodeResult(), 20, Hint.BRIGHTER),
        (DecodeResult(), 120, Hint.NONE),
    ],
)
def test_the_hint_says_what_would_help(look, light, hint):
    assert advice(np.full((720, 960), light, np.uint8), look) is hint


def test_a_hint_stays_long_enough_to_be_read():
    steady = SteadyHint(after=4)

    shown = [
        steady.settle(hint, step)
        for step, hint in enumerate([Hint.CLOSER, Hint.NONE] * 5 + [Hint.CLOSER] * 6)
    ]

    assert shown[:14] == [Hint.NONE] * 14
    assert shown[14:] == [Hint.CLOSER] * 2
