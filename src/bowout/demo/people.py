"""How the invented people answer: a table of who writes back what, and when.

Refuses to know how mail travels.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime, parseaddr

from bowout.demo import open_abroad, open_english


@dataclass(frozen=True, kw_only=True)
class Answer:
    """One message that comes back: after how long, from whom, and what it says. `robot` ones say so in a header."""

    after: timedelta
    sender: str
    text: str
    robot: bool = False
    subject: str = ""  # a robot's own


MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)

FIRST: dict[str, tuple[Answer, ...]] = {
    "priya.raman@thornbury.example": (
        Answer(
            after=2 * HOUR,
            sender=open_english.PRIYA,
            text="Hi Robin,\n\nThank you for letting me know so soon, and congratulations. I have cancelled the slot with Marcus. "
            "All the very best in the new job.\n\nPriya",
        ),
        Answer(
            after=5 * HOUR,
            sender="Marcus Bell <marcus.bell@thornbury.example>",
            text="Robin,\n\nPriya has told me. I had kept the whole morning free for you and turned two others away, so this is "
            "disappointing, and I would have expected to hear it sooner.\n\nMarcus Bell",
        ),
        Answer(
            after=26 * HOUR,
            sender="Thornbury Interviews <no-reply@thornbury.example>",
            robot=True,
            subject="Your interview with Thornbury",
            text="This is a friendly reminder of your upcoming interview with Thornbury Mills. Please bring photo identification and "
            "report to the gatehouse.",
        ),
    ),
    "tom.okafor@haldenrail.example": (
        Answer(
            after=MINUTE,
            sender=open_english.TOM,
            robot=True,
            text="Thank you for your message. I am on leave until the end of the week and will read it when I am back. "
            "In urgent cases please write to recruitment@haldenrail.example.\n\nTom Okafor",
        ),
        Answer(
            after=5 * DAY,
            sender=open_english.TOM,
            text="Dear Robin,\n\nThank you for telling us in good time. I have cancelled the train and the room. Congratulations and all "
            "the best.\n\nKind regards,\nTom",
        ),
        Answer(
            after=6 * DAY,
            sender=open_english.TOM,
            text="Dear Robin,\n\nOne more thing: the train ticket for your visit could not be refunded. Could you please let me know how "
            "you would like to repay the 84 pounds?\n\nKind regards,\nTom",
        ),
    ),
    "megan.cole@brightwater-search.example": (
        Answer(
            after=3 * HOUR,
            sender=open_english.MEGAN,
            text="Hi Robin,\n\nCongratulations, that is great news. I will let both clients know. Do keep in touch, I would love "
            "to hear how you are getting on in a year or so.\n\nMegan",
        ),
    ),
    "ellen.marsh@castleford-homewares.example": (
        Answer(
            after=4 * HOUR,
            sender=open_english.ELLEN,
            text="Hi Robin,\n\nI am sorry to hear that. May I ask why you decided against us? Was it the case study? It would help us to know."
            "\n\nEllen",
        ),
        Answer(
            after=3 * DAY,
            sender="Castleford Homewares <no-reply@castleford-homewares.example>",
            robot=True,
            subject="Castleford Homewares: your next step",
            text="Good news: you have moved on to the next stage. Please choose a time for your second interview with the buying team.",
        ),
    ),
    "david.orme@orchardandvale.example": (
        Answer(
            after=HOUR,
            sender=open_english.DAVID,
            text="Hi Robin,\n\nThank you for your message. Before you close the door, could we talk on the phone for ten minutes "
            "today or tomorrow?\n\nDavid",
        ),
    ),
    "helen.birch@peakdairy.example": (
        Answer(
            after=5 * HOUR,
            sender=open_english.HELEN,
            text="Hi Robin,\n\nWe are really disappointed, the whole team was looking forward to you. Would you reconsider? We could "
            "be flexible on the working hours. Please think it over until Friday.\n\nHelen",
        ),
    ),
    "nadia.farrow@fenwick-tools.example": (
        Answer(
            after=DAY,
            sender=open_english.NADIA,
            text="Hi Robin,\n\nThanks for the heads-up, I have taken our call out of the diary. Good luck with the new role.\n\nNadia",
        ),
        Answer(
            after=2 * DAY,
            sender=open_english.NADIA,
            text="Hi Robin,\n\nOne last question: do you know anyone else who might be interested in the role? I would be glad of a name."
            "\n\nNadia",
        ),
    ),
    "beth.sharrock@ashgrove-retail.example": (
        Answer(
            after=DAY,
            sender=open_english.BETH,
            text="Hi Robin,\n\nJon has moved on, so thank you for writing to me as well. We have closed your application and wish you "
            "all the best.\n\nBeth",
        ),
        Answer(
            after=MINUTE,
            sender="Ashgrove People Desk <people@ashgrove-retail.example>",
            robot=True,
            subject="[Ticket 20118] We have received your message",
            text="This is an automated response. We have received your message, and ticket 20118 has been created. We will reply within "
            "two working days.",
        ),
        Answer(
            after=2 * DAY,
            sender="Ashgrove Careers <no-reply@ashgrove-retail.example>",
            robot=True,
            subject="Application withdrawn",
            text="Your application to Ashgrove Retail has been withdrawn at your request. There is nothing more for you to do.",
        ),
    ),
    "katrin.behrens@nordkai-spedition.example": (
        Answer(
            after=20 * HOUR,
            sender=open_abroad.KATRIN,
            text="Guten Tag Robin Ashdown,\n\nvielen Dank für Ihre Nachricht. Wir bedauern Ihre Entscheidung, freuen uns aber für Sie. Den "
            "Termin haben wir gestrichen. Alles Gute für Ihren Neuanfang.\n\nMit freundlichen Grüßen\nKatrin Behrens",
        ),
    ),
    "claire.fontanel@maison-verlaine.example": (
        Answer(
            after=6 * HOUR,
            sender=open_abroad.CLAIRE,
            text="Bonjour Robin Ashdown,\n\nMerci de m'avoir prévenue. Puis-je vous demander quelle entreprise vous allez rejoindre ?\n\n"
            "Bien cordialement,\nClaire Fontanel",
        ),
    ),
}
"""Lucía Herrero is not here: she never answers."""

GONE = frozenset({"jon.pascoe@ashgrove-retail.example"})
"""Mailboxes that no longer exist."""

THANKS = {
    "en": "Hi Robin,\n\nThank you, I understand. I wish you all the best.",
    "fr": "Bonjour Robin Ashdown,\n\nMerci de votre réponse, je comprends. Je vous souhaite une belle réussite.",
}


def answers(recipient: str, *, again: bool) -> tuple[Answer, ...]:
    """What `recipient` writes back to a first letter, or to a second one (a thank-you from those who had asked)."""
    first = FIRST.get(recipient, ())
    if not again or not first:
        return first
    language = "fr" if recipient.startswith("claire.") else "en"
    return (Answer(after=3 * HOUR, sender=first[0].sender, text=THANKS[language]),)


def written(answer: Answer, letter: EmailMessage, *, when: datetime, number: int) -> bytes:
    """The answer as a mail in the thread of the letter it answers."""
    message = EmailMessage()
    message["From"], message["To"], message["Date"] = answer.sender, letter["From"], format_datetime(when)
    subject = str(letter["Subject"]).removeprefix("Re: ")
    message["Subject"] = answer.subject or ("Automatic reply: " if answer.robot else "Re: ") + subject
    message["Message-ID"] = f"<world.{number}@{parseaddr(answer.sender)[1].rpartition('@')[2]}>"
    message["In-Reply-To"] = letter["Message-ID"]
    message["References"] = f"{letter.get('References', '')} {letter['Message-ID']}".strip()
    if answer.robot:
        message["Auto-Submitted"] = "auto-replied"
    message.set_content(answer.text + "\n")
    return message.as_bytes()


def bounce(recipient: str, letter: EmailMessage, *, when: datetime, number: int) -> bytes:
    """A delivery report in the form of RFC 3464: the mailbox does not exist."""
    domain = recipient.rpartition("@")[2]
    status = (
        f"Reporting-MTA: dns; mx.{domain}\r\n\r\nFinal-Recipient: rfc822; {recipient}\r\nAction: failed\r\n"
        f"Status: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 <{recipient}>: user unknown\r\n"
    )
    edge = f"=_report_{number}"
    parts = [
        f"Content-Type: text/plain; charset=utf-8\r\n\r\nYour message to {recipient} could not be delivered: the mailbox does not exist.\r\n",
        f"Content-Type: message/delivery-status\r\n\r\n{status}",
        f"Content-Type: text/rfc822-headers\r\n\r\nMessage-ID: {letter['Message-ID']}\r\nSubject: {letter['Subject']}\r\n",
    ]
    body = "".join(f"--{edge}\r\n{part}\r\n" for part in parts) + f"--{edge}--\r\n"
    head = (
        f"From: Mail Delivery System <mailer-daemon@{domain}>\r\nTo: {letter['From']}\r\nDate: {format_datetime(when)}\r\n"
        f"Subject: Undelivered Mail Returned to Sender\r\nMessage-ID: <report.{number}@{domain}>\r\n"
        f"Auto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n"
        f'Content-Type: multipart/report; report-type=delivery-status; boundary="{edge}"\r\n\r\n'
    )
    return (head + body).encode()
