"""Which talks stand ahead, after all that was said: each row is a thread of Monday 2 November 2026 and later."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bowout.steps import event
from bowout.steps.address import parse_addresses
from bowout.steps.discovery import Candidacy
from bowout.steps.discovery.discover import discover
from bowout.steps.message import Message

LONDON = ZoneInfo("Europe/London")
NOW = datetime(2026, 11, 6, 12, tzinfo=UTC)
ME = "Robin Vale <robin@example.com>"
THEM = "Dana Reyes <dana@northwind.example>"
FIRST = "Thank you for applying for the Data Analyst role."

THREADS = [
    (
        "a fixed time in an invitation",
        ["> We'd like to invite you to an interview on Thursday 12 November at 2pm."],
        ["2026-11-12T14:00"],
    ),
    ("slots nobody has chosen", ["> Could you do Tuesday 10 November at 10am or Wednesday 11 November at 3pm?"], []),
    (
        "a slot the person chose",
        ["> Could you do Tuesday 10 November at 10am or Wednesday 11 November at 3pm?", "< Wednesday works for me."],
        ["2026-11-11T15:00"],
    ),
    (
        "the second of two",
        ["> Would Tuesday 10 November at 10am or Wednesday 11 November at 3pm suit?", "< The second option please."],
        ["2026-11-11T15:00"],
    ),
    (
        "their yes to the person's slot",
        ["> When are you free for a call?", "< I could do Thursday 12 November at 11am.", "> Perfect, Thursday it is."],
        ["2026-11-12T11:00"],
    ),
    (
        "moved in words",
        [
            "> Your interview is confirmed for Thursday 12 November at 2pm.",
            "> Sorry, we need to move our interview to Friday 13 November at 4pm instead.",
        ],
        ["2026-11-13T16:00"],
    ),
    (
        "only the time moved",
        [
            "> Your interview is confirmed for Thursday 12 November at 2pm.",
            "> Could we make it 4pm instead?",
            "< Yes, 4pm is fine with me.",
        ],
        ["2026-11-12T16:00"],
    ),
    (
        "cancelled in words",
        [
            "> Your interview is confirmed for Thursday 12 November at 2pm.",
            "> I'm afraid we have to cancel our interview on Thursday.",
        ],
        [],
    ),
    ("a deadline is no talk", ["> Please send the form by Friday 13 November at 5pm."], []),
    ("a start date is no talk", ["> The role would start on 1 December."], []),
    (
        "German, fixed",
        ["> Wir laden Sie zum Vorstellungsgespräch am Donnerstag, den 12.11., um 14:30 Uhr ein."],
        ["2026-11-12T14:30"],
    ),
    (
        "French, chosen",
        [
            "> Seriez-vous disponible mardi 10 novembre à 9h30 ou jeudi 12 à 14h ?",
            "< Jeudi à 14h me convient parfaitement.",
        ],
        ["2026-11-12T14:00"],
    ),
    ("Spanish, fixed", ["> Te confirmo la entrevista el jueves 12 de noviembre a las 16:30."], ["2026-11-12T16:30"]),
]


def thread(lines: list[str]) -> list[Message]:
    """`>` is theirs, `<` the person's own."""
    mails = []
    for number, line in enumerate([f"> {FIRST}", *lines]):
        theirs, text = line.startswith(">"), line[2:]
        sender, to = (THEM, ME) if theirs else (ME, THEM)
        parent = f"<{number - 1}@test>" if number else None
        mails.append(
            Message(
                id=f"<{number}@test>", subject="Your application" if not number else "Re: Your application",
                sent=datetime(2026, 11, 2, 9, tzinfo=UTC) + timedelta(hours=6 * number),
                sender=parse_addresses(sender)[0], to=parse_addresses(to), in_reply_to=parent,
                references=(parent,) if parent else (), text=text, said=text,
            )
        )  # fmt: skip
    return mails


def ahead(candidacy: Candidacy) -> list[str]:
    starts = sorted(talk.start.astimezone(LONDON) for talk in candidacy.interviews if talk.status == "upcoming")
    return [f"{start:%Y-%m-%dT%H:%M}" for start in starts]


@pytest.mark.parametrize(("lines", "expected"), [row[1:] for row in THREADS], ids=[row[0] for row in THREADS])
def test_the_latest_word_decides(lines: list[str], expected: list[str]) -> None:
    found = discover(thread(lines), [], now=NOW, home=LONDON, me=("robin@example.com",))
    assert ahead(found.candidacies[0]) == expected


def calendar(start: str, *, uid: str = "own", summary: str = "Northwind interview") -> bytes:
    return (
        f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:{uid}\r\nDTSTAMP:20261101T000000Z\r\n"
        f"DTSTART:{start}\r\nDURATION:PT1H\r\nSUMMARY:{summary}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    ).encode()


def test_a_stale_copy_in_the_calendar_gives_way_to_the_words() -> None:
    moved = [
        "> Your interview is confirmed for Thursday 12 November at 2pm.",
        "> We have moved your interview to Friday 13 November at 4pm.",
    ]
    events = event.read(calendar("20261112T140000Z"), home=LONDON)
    found = discover(thread(moved), events, now=NOW, home=LONDON, me=("robin@example.com",))
    assert ahead(found.candidacies[0]) == ["2026-11-13T16:00"]


def test_an_entry_of_one_s_own_calendar_that_names_the_employer_is_a_talk() -> None:
    events = event.read(calendar("20261112T093000Z"), home=LONDON)
    found = discover(thread(["> We will call you."]), events, now=NOW, home=LONDON, me=("robin@example.com",))
    assert ahead(found.candidacies[0]) == ["2026-11-12T09:30"]


def test_text_and_calendar_of_one_talk_are_one() -> None:
    events = event.read(calendar("20261112T140000Z"), home=LONDON)
    said = ["> Your interview is confirmed for Thursday 12 November at 2pm."]
    found = discover(thread(said), events, now=NOW, home=LONDON, me=("robin@example.com",))
    assert ahead(found.candidacies[0]) == ["2026-11-12T14:00"]


@pytest.mark.parametrize(
    "summary",
    ["Northwind hand in case study", "Northwind Fallstudie abgeben", "Northwind test due", "Rendre le test Northwind"],
)
def test_a_deadline_of_one_s_own_calendar_is_no_talk(summary: str) -> None:
    events = event.read(calendar("20261112T093000Z", summary=summary), home=LONDON)
    found = discover(thread(["> We will call you."]), events, now=NOW, home=LONDON, me=("robin@example.com",))
    assert ahead(found.candidacies[0]) == []


def test_days_of_trial_work_that_repeat_are_each_a_talk() -> None:
    three_days = calendar("20261111T090000Z", summary="Northwind trial day").replace(
        b"DURATION:PT1H\r\n", b"DURATION:PT4H\r\nRRULE:FREQ=DAILY;COUNT=3\r\n"
    )
    events = event.read(three_days, home=LONDON)
    found = discover(thread(["> We will call you."]), events, now=NOW, home=LONDON, me=("robin@example.com",))
    assert ahead(found.candidacies[0]) == ["2026-11-11T09:00", "2026-11-12T09:00", "2026-11-13T09:00"]


def invitation(method: str, start: str) -> bytes:
    held = calendar(start, uid="talk@northwind.example").replace(
        b"PRODID:x\r\n", f"PRODID:x\r\nMETHOD:{method}\r\n".encode()
    )
    return held.replace(
        b"SUMMARY:", b"ORGANIZER:mailto:dana@northwind.example\r\nATTENDEE:mailto:robin@example.com\r\nSUMMARY:"
    )


@pytest.mark.parametrize(
    ("answer", "expected"), [([], ["2026-11-12T14:00"]), (["> Friday is fine, see you then."], ["2026-11-13T10:00"])]
)
def test_a_counter_proposal_moves_a_talk_only_when_they_agree(answer: list[str], expected: list[str]) -> None:
    mails = thread(["> Here is the invitation.", "< Could we do this instead?", *answer])
    events = [
        *event.read(invitation("REQUEST", "20261112T140000Z"), home=LONDON, message="<1@test>"),
        *event.read(invitation("COUNTER", "20261113T100000Z"), home=LONDON, message="<2@test>"),
    ]
    found = discover(mails, events, now=NOW, home=LONDON, me=("robin@example.com",))
    assert ahead(found.candidacies[0]) == expected


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("< I'm afraid I have to cancel Thursday, my boiler has burst.", "open"),
        ("< Ich muss den Donnerstag leider absagen, mein Sohn ist krank. Geht auch Montag?", "open"),
        ("< I have to cancel Thursday, I have accepted another offer.", "closed"),
    ],
)
def test_calling_off_a_talk_is_no_withdrawal(said: str, status: str) -> None:
    mails = thread(["> Your interview is confirmed for Thursday 12 November at 2pm.", said])
    found = discover(mails, [], now=NOW, home=LONDON, me=("robin@example.com",))
    assert [one.status for one in found.candidacies] == [status]


def test_one_s_own_texts_that_a_gateway_brings_answer_their_proposal() -> None:
    gateway = "SMS Forwarder <sms@textbridge.example>"
    texts = [
        (
            "SMS from +44 7700 900362",
            "Hi, Northwind Bakery here about the baker job. Thurs 12 Nov at 4pm or Fri 13 Nov at 9am?",
        ),
        ("SMS to +44 7700 900362", "Friday works, see you at 9!"),
    ]
    mails = [
        Message(
            id=f"<sms{number}@test>", subject=subject, sent=datetime(2026, 11, 2, 9 + number, tzinfo=UTC),
            sender=parse_addresses(gateway)[0], to=parse_addresses(ME), text=text, said=text,
        )
        for number, (subject, text) in enumerate(texts)
    ]  # fmt: skip
    found = discover(mails, [], now=NOW, home=LONDON, me=("robin@example.com",))
    assert [ahead(one) for one in found.candidacies] == [["2026-11-13T09:00"]]
