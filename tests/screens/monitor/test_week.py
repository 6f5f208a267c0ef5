from tests.screens.monitor.week import play


def test_every_call_of_a_busy_hour_is_said_once_and_the_memory_stays(qapp):
    played = play(400)

    assert played.said == played.called
    assert played.growth < 0.03
