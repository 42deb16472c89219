"""What people, robots and mail systems write back, and what Bowout makes of it."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bowout.steps import message as mail
from bowout.steps.reply import Kind, Reply, Sent, Wants, read
from bowout.steps.reply.bounce import read_bounce

NOW = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
LETTER = Sent(
    message_id="<letter.1@ashdown.example>",
    recipients=("priya@thornbury.example", "hr@thornbury.example"),
    subject="Re: Supply Planner",
    sent=datetime(2026, 3, 9, 9, 0, tzinfo=UTC),
    candidacy="c1",
    envelope_id="d-77",
    domains=("thornbury.example",),
    slot_uids=("slot-1@thornbury.example",),
)
OTHER = Sent(
    message_id="<letter.2@ashdown.example>",
    recipients=("tom@halden.example",),
    subject="Re: Materials Planner",
    sent=datetime(2026, 3, 9, 9, 5, tzinfo=UTC),
    candidacy="c2",
)


def reply_to(text: str, **headers: str) -> Reply:
    fields = {
        "From": "Priya Raman <priya@thornbury.example>",
        "To": "robin@ashdown.example",
        "Date": "Mon, 09 Mar 2026 15:00:00 +0000",
        "Subject": "Re: Supply Planner",
        "Message-ID": "<answer.1@thornbury.example>",
        "In-Reply-To": LETTER.message_id,
        "Content-Type": "text/plain; charset=utf-8",
    } | {name.replace("_", "-"): value for name, value in headers.items()}
    raw = "".join(f"{name}: {value}\r\n" for name, value in fields.items() if value) + "\r\n" + text
    return read(mail.read(raw.encode()), (LETTER, OTHER), now=NOW)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Hi Robin, thank you for telling us, and all the best in the new job. Priya", Kind.ACKNOWLEDGED),
        ("Noted, thanks.", Kind.ACKNOWLEDGED),
        ("Schade, aber vielen Dank für die Nachricht. Alles Gute!", Kind.ACKNOWLEDGED),
        ("Merci de nous avoir prévenus, bonne continuation.", Kind.ACKNOWLEDGED),
        ("Gracias por avisar, mucha suerte.", Kind.ACKNOWLEDGED),
        ("We are sad to hear that. Would you reconsider? We could be flexible on the hours.", Kind.RECONSIDER),
        ("Wir bedauern das sehr. Könnten Sie Ihre Entscheidung noch einmal überdenken?", Kind.RECONSIDER),
        ("Est-il possible de revenir sur votre décision ?", Kind.RECONSIDER),
        ("¿Podrías reconsiderar tu decisión?", Kind.RECONSIDER),
        ("Before you close the door, could we talk on the phone for ten minutes?", Kind.WANTS_CALL),
        ("Können wir heute kurz telefonieren?", Kind.WANTS_CALL),
        ("Congratulations. May I ask which company you are joining?", Kind.ASKS_WHICH_COMPANY),
        ("Puis-je vous demander quelle entreprise vous allez rejoindre ?", Kind.ASKS_WHICH_COMPANY),
        ("Sorry to hear that. May I ask why you decided against us?", Kind.ASKS_WHY),
        ("Darf ich fragen, warum?", Kind.ASKS_WHY),
        ("All the best. Do you know anyone who might be interested in the role?", Kind.ASKS_REFERRAL),
        ("This is very disappointing at such a late stage, and it wasted the panel's time.", Kind.ANNOYED),
        ("Please note that we will invoice you for the hotel, which is non-refundable.", Kind.MONEY),
        ("Congratulations, let us stay in touch for future roles.", Kind.KEEP_IN_TOUCH),
        ("Thanks. I have cancelled the interview with Marcus.", Kind.SLOT_CANCELLED),
    ],
)
def test_what_a_person_writes_back(text: str, kind: Kind) -> None:
    reply = reply_to(text)
    assert reply.kinds[0] is kind
    assert reply.answers == LETTER.message_id
    assert reply.quote in text


@pytest.mark.parametrize(
    "text",
    [
        "Thank you. Would you think it over until Friday?",
        "Danke für die Nachricht. Ginge es auch ein paar Wochen später?",
        "Thanks for letting us know. Was it something we did?",
    ],
)
def test_a_question_never_closes_a_conversation(text: str) -> None:
    assert reply_to(text).wants is Wants.ANSWER


def test_what_is_quoted_below_is_not_their_word() -> None:
    reply = reply_to(
        "Thank you, all the best.\n\nOn Mon, 9 Mar 2026 at 09:00, Robin Ashdown <robin@ashdown.example> wrote:\n"
        "> Would you reconsider my request for a call? Could we talk on the phone?\n"
    )
    assert reply.kinds[0] is Kind.ACKNOWLEDGED


def test_an_absence_note_is_no_acknowledgement_and_names_the_stand_in() -> None:
    reply = reply_to(
        "Thank you for your message. I am out of the office until 17 March. In urgent cases please contact "
        "sam.lee@thornbury.example.",
        Subject="Automatic reply: Supply Planner",
        Auto_Submitted="auto-replied",
    )
    assert reply.kinds == (Kind.OUT_OF_OFFICE,)
    assert (reply.stand_in, reply.back_on) == ("sam.lee@thornbury.example", date(2026, 3, 18))
    assert reply.wants is Wants.WAIT


def report(status: str, action: str) -> bytes:
    return (
        "From: Mail Delivery System <mailer-daemon@thornbury.example>\r\nTo: robin@ashdown.example\r\n"
        "Subject: Undelivered Mail Returned to Sender\r\nMessage-ID: <r1@thornbury.example>\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n"
        "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.thornbury.example\r\n"
        f"Original-Envelope-Id: d-77\r\n\r\nFinal-Recipient: rfc822; Priya@Thornbury.example\r\nAction: {action}\r\n"
        f"Status: {status}\r\n\r\n--b--\r\n"
    ).encode()


@pytest.mark.parametrize(
    ("status", "action", "kind", "wants"),
    [
        ("5.1.1", "failed", Kind.HARD_BOUNCE, Wants.ANOTHER_ADDRESS),
        ("4.4.1", "delayed", Kind.SOFT_BOUNCE, Wants.WAIT),
        ("5.2.2", "failed", Kind.SOFT_BOUNCE, Wants.WAIT),
        ("4.4.1", "failed", Kind.HARD_BOUNCE, Wants.ANOTHER_ADDRESS),
    ],
)
def test_a_delivery_report_names_who_failed(status: str, action: str, kind: Kind, wants: Wants) -> None:
    reply = read(mail.read(report(status, action)), (OTHER, LETTER), now=NOW)
    assert reply.kinds == (kind,)
    assert (reply.failed_recipient, reply.wants) == ("priya@thornbury.example", wants)
    assert reply.answers == LETTER.message_id  # by the envelope id


def test_an_answer_without_reply_headers_is_tied_by_sender_and_subject() -> None:
    assert reply_to("Thank you, noted.", In_Reply_To="").answers == LETTER.message_id


def test_a_stranger_is_unrelated() -> None:
    reply = reply_to("Your parcel arrives today.", From="post@parcel.example", Subject="Parcel", In_Reply_To="")
    assert (reply.answers, reply.kinds) == (None, (Kind.UNRELATED,))


@pytest.mark.parametrize(
    "text",
    [
        "Understood. No need to call. Good luck!",
        "I won't ask you to reconsider. All the best.",
        "Sorry to lose you, but I understand.",
        "That's a shame, but who could blame you? Enjoy the new job.",
        "Ich will Sie nicht umstimmen. Alles Gute!",
        "Inutile de m'appeler. Bonne continuation.",
        "No hace falta que llames. Te deseo lo mejor.",
    ],
)
def test_words_that_are_not_meant_ask_for_nothing(text: str) -> None:
    reply = reply_to(text)
    assert (reply.kinds[0], reply.wants) == (Kind.ACKNOWLEDGED, Wants.NOTHING)


@pytest.mark.parametrize(
    "text", ["If you ever change your mind, write to us.", "Si algún día cambias de opinión, no dudes en escribirme."]
)
def test_a_door_left_open_is_no_plea(text: str) -> None:
    assert reply_to(text).kinds[0] is Kind.KEEP_IN_TOUCH


def test_a_persons_words_that_nobody_foresaw_close_nothing() -> None:
    reply = reply_to("The orchard gate was painted green by the children.")
    assert (reply.kinds, reply.wants) == ((Kind.UNRELATED,), Wants.ANSWER)


def test_a_robots_kind_words_acknowledge_nothing() -> None:
    reply = reply_to("Thank you and all the best.", Auto_Submitted="auto-generated")
    assert Kind.ACKNOWLEDGED not in reply.kinds


@pytest.mark.parametrize(
    ("method", "uid", "kind"),
    [
        ("CANCEL", "slot-1@thornbury.example", Kind.SLOT_CANCELLED),
        ("REQUEST", "slot-1@thornbury.example", Kind.REMINDER),
        ("REQUEST", "slot-2@thornbury.example", Kind.NEW_INVITATION),
        ("COUNTER", "slot-1@thornbury.example", Kind.NEW_INVITATION),
    ],
)
def test_what_a_calendar_part_does_to_the_slot(method: str, uid: str, kind: Kind) -> None:
    part = f"BEGIN:VCALENDAR\r\nMETHOD:{method}\r\nBEGIN:VEVENT\r\nUID:{uid}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    reply = reply_to(part, Content_Type="text/calendar; charset=utf-8", In_Reply_To="", Subject="Interview")
    assert reply.kinds[0] is kind
    assert reply.answers == LETTER.message_id


@pytest.mark.parametrize(
    ("text", "stand_in", "back_on"),
    [
        ("I am away from 2 to 13 March. Please contact sam@thornbury.example.", "sam@thornbury.example", date(2026, 3, 14)),
        ("Bin bis 13.03. im Urlaub, ab dem 16.03. wieder da.", None, date(2026, 3, 16)),
        ("Absente jusqu'au 13 mars. Urgences : luc@thornbury.example", "luc@thornbury.example", date(2026, 3, 14)),
        ("Estoy de vacaciones. Vuelvo el 16 de marzo.", None, date(2026, 3, 16)),
        ("Out of office. For IT write to helpdesk@thornbury.example, for hiring to jo@thornbury.example.", "jo@thornbury.example", None),
        ("I am out of the office. Write to priya@thornbury.example or robin@ashdown.example again.", None, None),
        ("Priya is no longer with the company; jo@thornbury.example took over.", "jo@thornbury.example", None),
    ],
)  # fmt: skip
def test_who_stands_in_and_when_they_are_back(text: str, stand_in: str | None, back_on: date | None) -> None:
    reply = reply_to(text, Auto_Submitted="auto-replied", Subject="Automatic reply")
    assert (reply.kinds[0], reply.stand_in, reply.back_on) == (Kind.OUT_OF_OFFICE, stand_in, back_on)


def test_an_id_that_a_provider_rewrote_still_ties() -> None:
    stranger = {"From": "x@elsewhere.example", "Subject": "Hello"}
    assert reply_to("Thank you.", In_Reply_To="<letter.1@relay.example>", **stranger).answers == LETTER.message_id


def test_a_mailbox_that_passes_mail_on_fails_as_the_address_we_wrote_to() -> None:
    single = Sent(message_id="<one@a.example>", recipients=("tom@halden.example",), subject="x", sent=LETTER.sent)
    text = "failed: <tom.private@mail.example>: 550 no such user\r\n\r\nMessage-ID: <one@a.example>"
    raw = f"From: MAILER-DAEMON@halden.example\r\nTo: r@a.example\r\nSubject: failure notice\r\n\r\n{text}"
    assert read(mail.read(raw.encode()), (single,), now=NOW).failed_recipient == "tom@halden.example"


SAMPLES = Path(os.environ.get("BOWOUT_BOUNCE_SAMPLES", "samples-are-not-here"))


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="BOWOUT_BOUNCE_SAMPLES names no folder of flufl.bounce's test data")
def test_the_recipient_of_public_bounces_is_found() -> None:
    """Nine in ten of the notices that flufl.bounce ships with its source name the address that failed."""
    found = [read_bounce(mail.read(path.read_bytes())) for path in sorted(SAMPLES.glob("*.txt"))]
    assert sum(bool(one and one.recipients) for one in found) >= 0.9 * len(found)


def test_the_weights_read_what_no_phrase_knows_and_a_robots_news_is_no_absence() -> None:
    assert reply_to("I stuck my neck out for you with the partners.").kinds[0] is Kind.ANNOYED
    robot = {"From": "Hiring <no-reply@thornbury.example>", "Auto-Submitted": "auto-generated"}
    read_as = reply_to("Good news: you have moved on to the next stage. Please choose a time.", **robot)
    assert read_as.kinds[0] is Kind.NEW_INVITATION


def test_who_has_left_for_good_wants_another_address() -> None:
    away = {"Subject": "Automatic reply: x", "Auto-Submitted": "auto-replied"}
    left = reply_to("I no longer work here. Please contact Jo Hart, jo.hart@thornbury.example.", **away)
    assert (left.gone, left.wants, left.stand_in) == (True, Wants.ANOTHER_ADDRESS, "jo.hart@thornbury.example")


@pytest.mark.parametrize(
    "text",
    [
        "Robin, the owner would go to 44 with a van. Where would that leave you?",
        "If it's about the hourly rate, tell me what they pay and I'll beat it by a pound.",
        "Wir könnten beim Gehalt noch 300 Euro im Monat drauflegen, was meinen Sie?",
        "On peut monter à 2 450 net, qu'en dites-vous ?",
        "Me autorizan a subirte el sueldo a 29.000 brutos. ¿Te quedarías así?",
    ],
)
def test_more_pay_to_make_somebody_stay_is_of_money_first(text: str) -> None:
    reply = reply_to(text)
    assert (reply.kinds[0], reply.wants) == (Kind.MONEY, Wants.ANSWER)


@pytest.mark.parametrize(
    "text",
    [
        "Well done. I'm sorry but I find this behaviour very disrespectful towards a small charity.",
        "Would've been nice to know before I turned down Kerry, but there you go. Good luck.",
        "Tomamos nota, aunque lamentamos que nos lo comunique a tres días del tribunal.",
    ],
)
def test_a_reproach_among_kind_words_closes_nothing(text: str) -> None:
    assert reply_to(text).wants is Wants.ANSWER
