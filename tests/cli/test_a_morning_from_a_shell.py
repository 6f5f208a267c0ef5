"""The verbs of the command line, from the first token to the end of the day."""


def test_a_token_is_taken_called_served_and_finished(shell):
    assert shell("take", "id-card") == "A 001 is waiting since 09:00: id-card"
    assert shell("open", "1") == "counter 1 is open"
    assert shell("next", "1") == "A 001 is called to counter 1: id-card"
    assert shell("recall", "1") == "A 001 is called to counter 1 (call 2): id-card"
    assert shell("serve", "1") == "A 001 is at counter 1: id-card"
    assert shell("finish", "1") == "A 001 is done: id-card"
    assert shell("next", "1") == "nobody waits"


def test_machines_get_json(shell):
    taken = shell.json("take", "passport", "id-card", "--persons", "2", "--accessible")

    assert taken["number"] == "A001"
    assert taken["services"] == ["passport", "id-card"]
    assert taken["persons"] == 2
    assert taken["accessible"] is True
    assert taken["issued_at"] == "2026-11-23T08:00:00+00:00"
    assert shell.json("queue") == [taken]


def test_nobody_to_call_is_null(shell):
    shell("open", "1")

    assert shell.json("next", "1") is None


def test_a_visitor_is_parked_resumed_and_transferred(shell):
    shell("take", "id-card")
    shell("open", "1")
    shell("open", "2")
    shell("next", "1")

    assert shell("park", "1", "--note", "a photo is missing") == "A 001 is parked: id-card"
    assert shell("resume", "A 001", "2") == "A 001 is called to counter 2: id-card"
    assert shell("transfer", "2", "--service", "passport", "--to", "1") == (
        "A 001 is waiting since 09:00: passport"
    )
    assert shell("next", "2") == "nobody waits"
    assert shell("next", "1") == "A 001 is called to counter 1: passport"


def test_a_visitor_who_did_not_come_is_reinstated(shell):
    shell("take", "id-card")
    shell("open", "1")
    shell("next", "1")

    shell("no-show", "1")
    assert (shell.code, "called too seldom" in shell.error) == (3, True)
    shell("recall", "1")
    shell("recall", "1")
    assert shell("no-show", "1") == "A 001 is missed: id-card"
    assert shell("reinstate", "a001") == "A 001 is waiting since 09:00: id-card"


def test_the_last_change_is_taken_back(shell):
    shell("take", "id-card")
    shell("open", "1")
    shell("next", "1")
    shell("serve", "1")
    shell("finish", "1")

    assert shell("undo", "1") == "A 001 is at counter 1: id-card"


def test_the_next_is_called_by_finishing_the_present_one(shell):
    shell("take", "id-card")
    shell("take", "passport")
    shell("open", "1")
    shell("take", "id-card")
    shell("next", "1")

    shell("next", "1", "--finish")
    assert (shell.code, "not there yet" in shell.error) == (3, True)
    shell("serve", "1")
    assert shell("next", "1", "--finish") == "A 002 is called to counter 1: passport"
    assert shell("next", "1", "--was-there") == "A 003 is called to counter 1: id-card"
    shell("recall", "1")
    shell("recall", "1")
    assert shell("next", "1", "--no-show") == "nobody waits"


def test_somebody_is_called_out_of_order_or_withdrawn(shell):
    for _ in range(3):
        shell("take", "id-card")
    shell("open", "1")

    assert shell("call", "A003", "1", "--reason", "faints") == (
        "A 003 is called to counter 1: id-card"
    )
    assert shell("withdraw", "A002", "--reason", "went home") == "A 002 is withdrawn: id-card"
    assert shell("queue") == "A 001 is waiting since 09:00: id-card"


def test_the_queue_the_board_and_the_wait_are_shown(shell):
    shell("take", "id-card")
    shell("take", "passport", "--persons", "3", at="2026-11-23 09:05")
    shell("open", "1")
    shell("next", "1", at="2026-11-23 09:06")

    queue = shell("queue", at="2026-11-23 09:07")
    board = shell("board", "1", at="2026-11-23 09:07")
    why = shell("why", "A002", at="2026-11-23 09:07")
    wait = shell.json("estimate", "id-card", at="2026-11-23 09:07")["wait"]

    assert queue == "A 002 is waiting since 09:05: passport, 3 persons"
    assert board.splitlines()[0] == "A 001 counter 1 since 09:06"
    assert board.splitlines()[1].startswith("1 waiting, wait without booking ")
    assert why.startswith("Has waited 2 minutes")
    assert 0 <= wait["low"] < wait["high"]


def test_the_journal_is_read_from_any_entry_on(shell):
    shell("take", "id-card")
    shell("open", "1")
    shell("next", "1")

    assert [fact["kind"] for fact in shell.json("facts")] == ["issued", "counter-opened", "called"]
    assert shell("facts", "--after", "2") == (
        "3 2026-11-23 09:00:00 called number=A001 counter=1 area=1 because=walk-in waited=0"
    )


def test_a_counter_pauses_and_closes(shell):
    shell("open", "1")

    assert shell.json("pause", "1") == {"counter": "1", "state": "paused"}
    assert shell("close", "1") == "counter 1 is closed"


def test_the_day_is_closed(shell):
    shell("take", "id-card")

    assert shell("close-day", at="2026-11-23 18:00") == "the day is closed; 1 still waited"


def test_the_database_is_copied_and_found_whole(shell):
    assert shell("db", "upgrade", at="").startswith("the database is at revision ")
    assert shell("db", "check", at="").startswith("the database is whole")
    assert "backups" in shell.json("db", "backup", at="")["file"]
