"""The whole job by the command line, on real servers: read by IMAP, approved, sent, filed, followed to its end."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from bowout.cli.main import bowout
from mailboxes import Mailbox, invitation, offer
from servers.dovecot import Dovecot
from servers.postfix import Postfix
from servers.radicale import Radicale

pytestmark = [pytest.mark.servers, pytest.mark.xdist_group("servers")]
PERSON, RECRUITER = "me@candidate.test", "rec@corp.test"
START = datetime.now(UTC).replace(microsecond=0)


class Robin:
    """A person at a terminal: verbs of `bowout`, later by as much as they say."""

    def __init__(self, folder: Path, dovecot: Dovecot) -> None:
        self.folder = folder
        self.dovecot = dovecot
        self.account: tuple[str, ...] = ()

    def runs(self, *verb: str, later: timedelta = timedelta(), typing: str = "") -> Result:
        where = ("--workspace", str(self.folder / "work.db"), "--now", (START + later).isoformat())
        return CliRunner().invoke(
            bowout,
            [*verb, *where],
            input=typing,
            env={"BOWOUT_PASSPHRASE": "a long one", "XDG_STATE_HOME": str(self.folder)},
        )

    def json(self, *verb: str, later: timedelta = timedelta()) -> Any:
        ran = self.runs(*verb, "--json", later=later)
        assert ran.exit_code == 0, ran.output
        return json.loads(ran.stdout)

    def conversation(self, later: timedelta = timedelta()) -> Any:
        [only] = self.json("board", later=later)["conversations"]
        return only


@pytest.fixture
def robin(tmp_path: Path, dovecot: Dovecot, postfix: Postfix, monkeypatch: pytest.MonkeyPatch) -> Iterator[Robin]:
    """Robin has added an account; passwords go to the encrypted file."""
    monkeypatch.setattr("keyring.backend.get_all_keyring", list)
    dovecot.empty()
    person = Robin(tmp_path, dovecot)
    servers = ("--imap", f"localhost:{dovecot.imaps_port}", "--smtp", f"localhost:{dovecot.submission_port}")
    trust = ("--ca", str(dovecot.ca_file))
    person.account = ("account", "add", "home", "--email", PERSON, *servers, "--smtp-tls", "starttls", *trust)
    ran = person.runs(*person.account, typing=f"{dovecot.password}\n")
    assert ran.exit_code == 0, ran.output
    assert dovecot.password not in ran.output
    yield person
    dovecot.empty()


def talks_with(*people: str, now: datetime = START) -> Mailbox:
    """A search with an accepted, firm offer and one open conversation with these people of Corp."""
    box = Mailbox()
    box.add(
        "Kim Adeyemi <rec@corp.test>" if people[0] == RECRUITER else f"Nadia Frost <{people[0]}>",
        "Platform Engineer at Corp",
        "Hi Robin,\n\nThank you for applying to Corp for the Platform Engineer role. I enjoyed our first call about your "
        "work on the billing migration. The team would like to meet you for a technical interview next.\n\nBest,\n"
        "Talent Partner, Corp\n",
        at=now - timedelta(days=5),
        cc=", ".join(people[1:]) or RECRUITER,
        id="<talk@corp.test>",
    )
    start = (now + timedelta(days=3)).replace(minute=0, second=0)
    box.add(
        f"Kim Adeyemi <{RECRUITER}>",
        "Invitation: Technical interview, Platform Engineer, Corp",
        "Hi Robin,\n\nHere is the invitation to your technical interview with Corp for the Platform Engineer role.\n",
        at=now - timedelta(days=6 if len(people) > 1 else 4),
        id="<invite@corp.test>",
        invitation=invitation(
            uid="talk-1@corp.test",
            start=start,
            organizer=RECRUITER,
            title="Technical interview: Robin Vale, Platform Engineer",
        ).replace("robin.vale@example.com", PERSON),
    )
    offer(box, now, firm=True)
    return box


def delivered(dovecot: Dovecot, box: Mailbox) -> None:
    raw = [mail.as_bytes(policy=policy.SMTP).replace(b"robin.vale@example.com", PERSON.encode()) for mail in box.mails]
    dovecot.deliver(PERSON, *raw)


def mail_of(raw: bytes) -> EmailMessage:
    mail = message_from_bytes(raw, policy=policy.default)
    assert isinstance(mail, EmailMessage)
    return mail


def test_a_conversation_is_closed_from_the_first_sync_to_their_thanks(robin: Robin, dovecot: Dovecot) -> None:
    delivered(dovecot, talks_with(RECRUITER))
    assert robin.json("sync", "imap://home")["candidacies"] == 1
    shown = robin.conversation()
    assert shown["draft"]["passes"], shown["draft"]
    ran = robin.runs("approve", "corp", "--digest", shown["draft"]["digest"])
    assert ran.exit_code == 0, ran.output
    assert robin.runs("send", "--no-wait").stdout.startswith("Waits until")
    assert dovecot.mails(RECRUITER) == []

    later = timedelta(minutes=2)
    sent = robin.json("send", "--no-wait", later=later)["sent"]
    assert {one["state"] for one in sent} == {"watching"}
    letter, reply = sorted(map(mail_of, dovecot.wait_for(RECRUITER, 2)), key=lambda mail: mail.is_multipart())
    assert letter["In-Reply-To"] == "<talk@corp.test>"
    assert letter["Subject"] == "Re: Platform Engineer at Corp"
    assert shown["draft"]["body"].splitlines()[0] in letter.get_content()
    assert "PARTSTAT=DECLINED" in "".join(str(part.get_content()) for part in reply.iter_parts())
    [copy] = dovecot.mails(PERSON, "Sent")
    assert mail_of(copy)["Message-ID"] == letter["Message-ID"]

    thanks = EmailMessage()
    thanks["From"], thanks["To"], thanks["Subject"] = RECRUITER, PERSON, letter["Subject"]
    thanks["In-Reply-To"] = thanks["References"] = letter["Message-ID"]
    thanks["Message-ID"], thanks["Date"] = "<thanks@corp.test>", START + timedelta(hours=1)
    thanks.set_content("Hi Robin,\n\nThank you for letting us know. All the best in the new role!\n\nKim\n")
    dovecot.deliver(PERSON, thanks.as_bytes())
    assert all(one["fine"] for one in robin.json("doctor"))
    board = robin.json("follow", later=timedelta(hours=2))
    [closed] = board["conversations"]
    assert closed["closure"]["ending"] == "closed"
    assert board["owed"] == 0


def test_a_letter_that_bounces_is_offered_to_the_next_person_and_never_to_the_same(
    robin: Robin, dovecot: Dovecot
) -> None:
    delivered(dovecot, talks_with("nobody@corp.test", RECRUITER))
    robin.json("sync", "imap://home")
    first = robin.conversation()
    assert first["draft"]["to"] == ["nobody@corp.test"]
    robin.json("approve", "corp", "--digest", first["draft"]["digest"])
    robin.json("send", "--no-wait", later=timedelta(minutes=2))
    dovecot.wait_for(PERSON, 7, seconds=40)
    [back] = robin.json("follow", later=timedelta(minutes=5))["conversations"]
    assert back["closure"]["ending"] == "needs_you"
    second = robin.conversation(timedelta(minutes=5))
    assert second["draft"]["to"] == [RECRUITER]
    robin.json("approve", "corp", "--digest", second["draft"]["digest"], later=timedelta(minutes=5))
    robin.json("send", "--no-wait", later=timedelta(minutes=10))
    dovecot.wait_for(RECRUITER, 1)


def test_the_persons_own_calendar_is_read_and_shows_the_refusal_afterwards(
    robin: Robin, dovecot: Dovecot, radicale: Radicale
) -> None:
    radicale.empty()
    entry = f"/{PERSON}/work/talk.ics"
    assert radicale.ask("MKCALENDAR", f"/{PERSON}/work/")[0] == 201
    box = talks_with(RECRUITER)
    [invited] = [part for mail in box.mails for part in mail.walk() if part.get_content_type() == "text/calendar"]
    own = str(invited.get_content()).replace("METHOD:REQUEST\n", "").replace("METHOD:REQUEST\r\n", "")
    assert radicale.ask("PUT", entry, own.encode())[0] == 201
    delivered(dovecot, box)
    robin.runs(*robin.account, "--caldav", radicale.url, typing=f"{dovecot.password}\n")
    assert robin.json("sync", "imap://home", "caldav://home")["troubles"] == []
    shown = robin.conversation()
    assert [talk["status"] for talk in shown["interviews"]] == ["upcoming"]
    robin.json("approve", "corp", "--digest", shown["draft"]["digest"])
    robin.json("send", "--no-wait", later=timedelta(minutes=2))
    assert b"PARTSTAT=DECLINED" in radicale.ask("GET", entry)[1]


def test_a_wrong_password_sends_nothing_and_says_so(robin: Robin, dovecot: Dovecot) -> None:
    delivered(dovecot, talks_with(RECRUITER))
    robin.json("sync", "imap://home")
    robin.json("approve", "corp", "--digest", robin.conversation()["draft"]["digest"])
    servers = ("--smtp", f"localhost:{dovecot.submission_port}", "--smtp-tls", "starttls", "--ca", str(dovecot.ca_file))
    robin.runs("account", "add", "home", "--email", PERSON, *servers, typing="wrong\n")
    ran = robin.runs("send", "--no-wait", later=timedelta(minutes=2))
    assert ran.exit_code == 1
    assert "password" in ran.output
    assert any("password" in one["sentence"] for one in robin.json("doctor") if not one["fine"])
    assert dovecot.mails(RECRUITER) == []
    assert robin.conversation(timedelta(minutes=3))["dispatches"][0]["state"] == "approved"
