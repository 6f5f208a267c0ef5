"""Statements with which somebody who has a password could try to forge what others rely on."""

from __future__ import annotations

import json

NEXT = "(SELECT seq + 1 FROM journal_end)"


def a_fact(kind, details="{}", **given):
    told = {"seq": NEXT, "at": "now()", "day": "CAST(now() AS date)", "kind": f"'{kind}'"}
    told |= {"details": f"'{details}'"} | given
    return f"INSERT INTO journal ({', '.join(told)}) SELECT {', '.join(map(str, told.values()))}"


def moved(statement):
    """The statement, and the journal's end after it, as a program writes both."""
    return f"{statement}; UPDATE journal_end SET seq = seq + 1"


DEVICES = {
    "lobby_monitor": {"place": "monitor-1", "device": "voice"},
    "lobby_kiosk": {"place": "kiosk", "device": "printer"},
}
"""A device of each role that has one."""
HONEST = {
    **{role: ("device-failed", json.dumps(device), {}) for role, device in DEVICES.items()},
    "lobby_counter": ("counter-opened", "{}", {"counter": "'1'", "area": "'1'"}),
    "lobby_sync": ("mirror-failed", '{"source": "feed"}', {}),
    "lobby_keeper": ("day-closed", "{}", {}),
}


def honest(role, **given):
    """A fact that a program of this role may well tell."""
    kind, details, whom = HONEST[role]
    return a_fact(kind, details, **whom | given)


def report_of(role):
    """The report of a device, as a program writes it."""
    place, device = DEVICES[role].values()
    return (
        f"INSERT INTO device VALUES ('{place}', '{device}', 'x', now())"
        " ON CONFLICT (place, device) DO UPDATE SET problem = excluded.problem"
    )


A_CALL = "(SELECT seq FROM journal WHERE kind = 'called' LIMIT 1)"
OF_WAITING = "FROM ticket WHERE state = 'waiting' LIMIT 1"


def forged_by_all(role):
    kind, details, _ = HONEST[role]
    return {
        "a fact that takes back another": honest(role, undoes=A_CALL),
        "an undoing of nothing": a_fact("undone"),
        "an undoing of itself": a_fact("undone", undoes=NEXT),
        "a fact without details": a_fact(kind, ""),
        "details that are no object": a_fact(kind, "[1]"),
        "details that are no JSON": a_fact(kind, "{place: 1}"),
        "details without end": a_fact(kind, details[:-1] + ', "x": "' + "y" * 5000 + '"}'),
        "a moment that nobody can read": honest(role, at="'infinity'"),
        "a day that nobody can read": honest(role, day="'infinity'"),
        "a kind that does not exist": a_fact("robbed", details),
        "a fact with a gap before it": honest(role, seq=f"{NEXT} + 1"),
        "an end of the journal": "UPDATE journal_end SET seq = seq + 1",
        "the salt": "UPDATE switch SET value = 'x' WHERE name = 'salt'",
    }


def forged_with_a_device(role):
    fact, report = honest(role), report_of(role)
    return {
        "at a counter": honest(role, counter="'1'"),
        "in a waiting room": honest(role, area="'1'"),
        "with a number": honest(role, number="'A001'"),
        "of a ticket": honest(role, ticket=1, version=1),
        "without a place": fact.replace('"place"', '"x"'),
        "since for ever": report.replace("now()", "'infinity'"),
    }


def forged_with_the_devices_of_others(role):
    for other in DEVICES.keys() - {role}:
        place = DEVICES[other]["place"]
        yield f"a fact about {place}", honest(other)
        yield f"a report of {place}", report_of(other)
        yield f"the reports of {place}", f"UPDATE device SET problem = '' WHERE place = '{place}'"


CALLS = a_fact(
    "called", ticket=f"(SELECT id {OF_WAITING})", number=f"(SELECT number {OF_WAITING})",
    area="'1'", counter="'2'", version=2,
)  # fmt: skip
FORGED_BUT_BY_COUNTERS = {
    "a call": CALLS,
    "a test call": a_fact("test-called", counter="'1'", area="'1'"),
    "a finished ticket": CALLS.replace("'called'", "'finished'"),
    "the end of the day": a_fact("day-closed"),
    "a counter that opens": a_fact("counter-opened", counter="'1'"),
}
A_NEW_TICKET = (
    "INSERT INTO ticket (day, number, services, persons, area, language, accessible, urgent, line,"
    " rank, quota_group, state, issued_at, waiting_since, competes_from, calls, served_seconds,"
    " version{columns}) SELECT '2026-11-23', 'Z9', 'passport', 1, '1', 'de', false, {urgent},"
    " 'passport', CASE WHEN {urgent} THEN 0 ELSE 1 END, '', '{state}', now(), {since}, now(), 0, 0,"
    " 1{values}"
)


def a_new_ticket(*, urgent="false", state="waiting", since="now()", columns="", values=""):
    return A_NEW_TICKET.format(
        urgent=urgent, state=state, since=since, columns=columns, values=values
    )


FORGED_BY_A_TERMINAL = {
    "a ticket that goes first": a_new_ticket(urgent="true"),
    "a ticket that has waited for years": a_new_ticket(since="'2001-01-01'"),
    "a ticket that was called": a_new_ticket(columns=", counter", values=", '2'"),
    "a ticket of nobody's appointment": a_new_ticket(columns=", booking", values=", 999"),
    "a ticket that is done": a_new_ticket(state="done"),
    "an id": a_new_ticket(columns=", id", values=", 9223372036854775807"),
    "a place in the order": "UPDATE ticket SET waiting_since = '2001-01-01', version = version + 1"
    " WHERE state = 'waiting'",
    "a place after being missed": "UPDATE ticket SET state = 'waiting',"
    " waiting_since = '2001-01-01', competes_from = '2001-01-01', counter = NULL, calls = 0,"
    " version = version + 1 WHERE state = 'missed'",
    "a counter": "UPDATE ticket SET counter = '2', version = version + 1 WHERE state = 'waiting'",
    "a line of nobody": "UPDATE ticket SET line = 'nobody', version = version + 1"
    " WHERE state = 'waiting'",
    "lines without end": "INSERT INTO line SELECT '2026-11-23', 'x' || g, 'x' || g, false, NULL"
    " FROM generate_series(1, 5) AS g",
    "the last number": "UPDATE series SET last = 2147483647",
    "a first number": "INSERT INTO series VALUES ('2026-11-24', 'A', 2147483646)",
    "a booking of another ticket": "UPDATE booking SET ticket = 1",
    "a booking that never came": "UPDATE booking SET ticket = NULL",
    "a notice": "INSERT INTO switch VALUES ('notice', 'Heute zu')",
    "a house of a demo": "INSERT INTO switch VALUES ('demo', 'yes')"
    " ON CONFLICT (name) DO UPDATE SET value = 'yes'",
    "a note for a colleague": "INSERT INTO note SELECT id, '500 Euro' FROM ticket"
    " WHERE state = 'missed'",
    "an arrival twice": a_fact(
        "issued", ticket=f"(SELECT id {OF_WAITING})", number=f"(SELECT number {OF_WAITING})",
        area="'1'", version=1,
    ),
    "what a counter may take back": "INSERT INTO undo SELECT seq, ticket, '2', '{}' FROM journal"
    " WHERE kind = 'issued' LIMIT 1",
}  # fmt: skip
FORGED_BY_THE_MIRROR = {
    "a booking of the desk": "INSERT INTO booking (source, external_id, starts_at, minutes,"
    " services, persons, channel, accessible, place, status, revision, phoned) VALUES"
    " ('(desk)', 'x', now(), 5, 'passport', 1, 'on-site', false, '', 'booked', '', false)",
    "a status that nobody can read": "UPDATE booking SET status = 'stolen'",
    "a change of a booking that did not come": a_fact("booking-changed", ticket=1, version=9),
}
