"""What the roles of a server may have done for them without the rights to do it themselves.

Each function runs with the rights of the tables' owner, does one thing, and shows nothing else.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection, text

from lobby.store.upkeep.forgetting import statements

_AS_OWNER: Final = "SECURITY DEFINER SET search_path = public, pg_temp"
_OPENED: Final = f"""
CREATE OR REPLACE FUNCTION lobby_opened(hashes text[])
RETURNS TABLE (hash text, booking bigint, number text) LANGUAGE sql STABLE {_AS_OWNER} AS $$
    SELECT k.hash, b.id, b.number FROM booking_key AS k JOIN booking AS b ON b.id = k.booking
    WHERE k.hash = ANY (hashes)
$$"""
"""Whose keys these are; the hashes are listed to nobody, or all short codes could be tried."""
_PAST: Final = f"""
CREATE OR REPLACE FUNCTION lobby_past(hashes text[])
RETURNS boolean LANGUAGE sql STABLE {_AS_OWNER} AS $$
    SELECT EXISTS (SELECT 1 FROM past_key WHERE hash = ANY (hashes))
$$"""
"""Whether one of these is of a day that is over; they are listed to nobody either."""
_FORGET_KEYS: Final = f"""
CREATE OR REPLACE FUNCTION lobby_forget_keys(bookings bigint[])
RETURNS void LANGUAGE sql {_AS_OWNER} AS $$
    DELETE FROM booking_key AS k USING booking AS b
    WHERE k.booking = b.id AND b.id = ANY (bookings) AND b.source <> '(desk)'
$$"""
_END: Final = (
    f"""
CREATE OR REPLACE FUNCTION lobby_journal_ends() RETURNS trigger LANGUAGE plpgsql {_AS_OWNER} AS $$
BEGIN
    IF NEW.seq > (SELECT seq FROM journal_end) THEN
        RAISE EXCEPTION 'a fact without moving the end of the journal'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NULL;
END $$""",
    "DROP TRIGGER IF EXISTS lobby_journal_ends ON journal",
    """CREATE CONSTRAINT TRIGGER lobby_journal_ends AFTER INSERT ON journal
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION lobby_journal_ends()""",
)
"""A fact behind the journal's end would stop every writer after it."""
SIGNATURES: Final = {
    "lobby_opened": "lobby_opened(text[])",
    "lobby_past": "lobby_past(text[])",
    "lobby_forget_keys": "lobby_forget_keys(bigint[])",
    "lobby_forget": "lobby_forget(date, timestamptz)",
    "lobby_journal_ends": "lobby_journal_ends()",
}


def make(connection: Connection) -> None:
    """Put the functions of this program in the place of earlier ones, for the owner alone."""
    if connection.dialect.name != "postgresql":
        return
    for statement in (_OPENED, _PAST, _FORGET_KEYS, _forget(), *_END):
        connection.exec_driver_sql(statement)
    for signature in SIGNATURES.values():
        connection.execute(text(f"REVOKE ALL ON FUNCTION {signature} FROM PUBLIC"))


def _forget() -> str:
    body = "; ".join(statements("postgresql"))
    body = body.replace(":through", "through").replace(":before", "moment")
    return (
        "CREATE OR REPLACE FUNCTION lobby_forget(through date, moment timestamptz)"
        f" RETURNS void LANGUAGE sql {_AS_OWNER} AS $$ {body} $$"
    )
