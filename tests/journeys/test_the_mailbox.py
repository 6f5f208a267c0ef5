"""The mailbox of the demonstration takes real e-mails and shows them as they are."""

from __future__ import annotations

import smtplib
from email.message import EmailMessage

import pytest
import requests

from demo.devices import FilmedPhone, Mailbox
from demo.programs import ChildProcesses
from portal.mail.code_picture import code_png

pytestmark = pytest.mark.journey
CODE = "HTTPS://TERMINE.TOWN.EXAMPLE/W/ABCDEFGHJKLMNPQRSTUVWXABC"


@pytest.fixture
def mailbox(tmp_path):
    with ChildProcesses(tmp_path) as programs:
        yield Mailbox(programs, FilmedPhone(programs), "Europe/Berlin")


def sends(mailbox, subject="Ihr Termin"):
    email = EmailMessage()
    email["From"], email["To"] = "termine@town.example", "besuch@example.org"
    email["Subject"] = subject
    email.set_content("Ihr Termin: https://termine.town.example/t/LINK")
    email.add_alternative('<html><head></head><body><img src="cid:code"></body></html>', "html")
    html = email.get_payload()[1]
    html.add_related(code_png(CODE), "image", "png", cid="<code>")
    email.add_attachment(b"BEGIN:VCALENDAR\r\n", "text", "calendar", filename="Termin.ics")
    with smtplib.SMTP("127.0.0.1", mailbox.smtp_port) as server:
        server.send_message(email)


def test_an_email_is_shown_with_its_links_its_code_and_its_calendar_file(mailbox):
    sends(mailbox)

    email = mailbox.newest("besuch@example.org", "Termin")
    page = requests.get(f"{mailbox.url}/emails/{email['key']}", timeout=60).text
    html = requests.get(f"{mailbox.url}/emails/{email['key']}/html", timeout=60).text
    picture = requests.get(f"{mailbox.url}/emails/{email['key']}/pictures/code", timeout=60)

    assert email["links"] == ["https://termine.town.example/t/LINK"]
    assert email["code"] == CODE
    assert "Dem Scanner zeigen" in page
    assert "Termin.ics" in page
    assert f"/emails/{email['key']}/pictures/code" in html
    assert picture.content.startswith(b"\x89PNG")


def test_the_newest_comes_first_and_all_can_be_thrown_away(mailbox):
    sends(mailbox, "Erste")
    sends(mailbox, "Zweite")

    first = requests.get(f"{mailbox.url}/", timeout=60).text

    assert first.index("Zweite") < first.index("Erste")
    requests.post(f"{mailbox.url}/clear", timeout=60)
    assert "Noch keine E-Mails" in requests.get(f"{mailbox.url}/", timeout=60).text


def test_the_code_is_held_before_the_reader(mailbox):
    sends(mailbox)
    email = mailbox.newest("besuch@example.org", "Termin")

    answer = requests.post(f"{mailbox.url}/emails/{email['key']}/show", timeout=60)

    assert "Der Leser sieht den Code jetzt." in answer.text
