"""What is over or never was: rejections, a withdrawal, a closed position, a silence, and the accepted offer's thread."""

from __future__ import annotations

from bowout.demo.paper import offer_letter
from bowout.demo.post import Calendar, Posted, Thread

INGRID = "Ingrid Vale <ingrid.vale@larkspur-foods.example>"
LARKSPUR_CHECKS = "all of your pre-employment checks are now complete"


def larkspur(c: Calendar) -> list[Posted]:
    """The offer that is kept: letter, acceptance, one check of two done. The last line comes later, in the world."""
    t = Thread(slug="larkspur", subject="Your offer: Supply Planning Manager, Larkspur Foods")
    letter = t.them(
        c.at(-8, "11:00"),
        INGRID,
        """Dear Robin,

We are delighted to offer you the position of Supply Planning Manager. Please find your offer letter attached. To accept,
reply to this email with the signed copy.

Kind regards,
Ingrid Vale
HR Business Partner, Larkspur Foods""",
    )
    t.attach(
        letter,
        "Offer letter Larkspur Foods.pdf",
        offer_letter(c, c.at(-8, "10:00"), c.at(35, "09:00")),
        "application/pdf",
    )
    t.me(
        c.at(-6, "20:40"),
        INGRID,
        "Dear Ingrid,\n\nI am very happy to accept the offer. The signed letter is in the post and a scan is on its "
        "way to you.\n\nBest,\nRobin Ashdown",
    )
    t.them(
        c.at(-5, "10:10"),
        INGRID,
        """Dear Robin,

Thank you, we have received your signed offer letter, and I confirm that it has been countersigned on our side. Your
right to work check is complete. We are still waiting for one of your two references.

Kind regards,
Ingrid Vale
HR Business Partner, Larkspur Foods""",
    )
    return t.posted


def checks_complete(c: Calendar) -> bytes:
    """The mail that makes the offer firm; the world delivers it."""
    t = Thread(slug="larkspur-checks", subject="Your offer: Supply Planning Manager, Larkspur Foods")
    t.them(
        c.now,
        INGRID,
        f"""Dear Robin,

Good news: your second reference has arrived, and {LARKSPUR_CHECKS}. Your offer is now unconditional. We look forward to
welcoming you on {c.words(c.at(35, "09:00"))} {c.at(35, "09:00").year}.

Kind regards,
Ingrid Vale
HR Business Partner, Larkspur Foods""",
        subject="Re: Your offer: Supply Planning Manager, Larkspur Foods",
        in_reply_to="<larkspur.3@larkspur-foods.example>",
        references="<larkspur.1@larkspur-foods.example> <larkspur.3@larkspur-foods.example>",
    )
    return t.posted[0].raw


def start_postponed(c: Calendar) -> bytes:
    """The mail that puts the offer in trouble; the world delivers it when the person asks for it."""
    t = Thread(slug="larkspur-later", subject="Your start at Larkspur Foods")
    t.them(
        c.now,
        INGRID,
        """Dear Robin,

I am sorry to bring you difficult news. Owing to a reorganisation, your start date has been postponed until further notice,
and I cannot give you a new date today. I will write as soon as I know more.

Kind regards,
Ingrid Vale
HR Business Partner, Larkspur Foods""",
        subject="Re: Your offer: Supply Planning Manager, Larkspur Foods",
        in_reply_to="<larkspur.3@larkspur-foods.example>",
        references="<larkspur.1@larkspur-foods.example> <larkspur.3@larkspur-foods.example>",
    )
    return t.posted[0].raw


def _robot(c: Calendar, firm: tuple[str, str, str], days: int, *, end: str | None, end_days: int = 0) -> list[Posted]:
    slug, employer, role = firm
    t = Thread(slug=slug, subject=f"Thank you for applying to {employer}")
    sender = f"{employer} Careers <noreply@careers-{slug}.example>"
    t.them(
        c.at(-days, "22:01"),
        sender,
        f"Dear Robin,\n\nThank you for applying for the position of {role} at {employer}. We have received your "
        "application and will review it carefully.\n\nThis is an automated message, please do not reply.",
    )
    if end is not None:
        t.them(
            c.at(-end_days, "06:30"),
            sender,
            f"Dear Robin,\n\n{end}\n\nThis is an automated message, please do not reply.",
            subject=f"Your application at {employer}",
        )
    return t.posted


def rejections(c: Calendar) -> list[Posted]:
    """Robots that said no, in several wordings, and one that said the post is gone."""
    no = (
        "After careful consideration we have decided not to move forward with your application for {role}.",
        "We regret to inform you that your application for {role} was not successful on this occasion.",
        "We have decided to proceed with other candidates whose experience more closely matches {role}.",
        "Unfortunately you have not been selected for the next stage of the {role} recruitment.",
        "The position of {role} has now been filled. Thank you for your interest.",
    )
    firms = (
        ("coldwell", "Coldwell Chemicals", "Materials Controller", 48, 33),
        ("harrow", "Harrow Electrics", "Demand Planner", 44, 30),
        ("tidewater", "Tidewater Ports", "Berth Planner", 40, 22),
        ("osprey", "Osprey Outdoor", "Merchandise Planner", 35, 15),
        ("lindale", "Lindale Ceramics", "Production Scheduler", 33, 12),
    )
    posted: list[Posted] = []
    for (slug, employer, role, days, end_days), words in zip(firms, no, strict=True):
        posted += _robot(c, (slug, employer, role), days, end=words.format(role=role), end_days=end_days)
    return posted


def silent(c: Calendar) -> list[Posted]:
    """An application nobody ever answered, more than 60 days ago."""
    return _robot(c, ("farrier", "Farrier Metals", "Stock Controller"), 96, end=None)


def warm_no(c: Calendar) -> list[Posted]:
    """A person's kind no after an interview."""
    t = Thread(slug="elmstead", subject="Elmstead Pharma: Supply Planner")
    sender = "Yusuf Demir <yusuf.demir@elmstead-pharma.example>"
    t.them(
        c.at(-30, "10:00"),
        sender,
        "Hi Robin,\n\nThank you for your application for Supply Planner at Elmstead Pharma. "
        f"Shall we talk on {c.words(c.at(-27, '11:00'))} at 11:00?\n\nBest,\nYusuf Demir\nRecruiter, Elmstead Pharma",
    )
    t.me(c.at(-29, "18:10"), sender, "Hi Yusuf,\n\nYes, gladly.\n\nBest,\nRobin Ashdown")
    t.them(
        c.at(-21, "16:45"),
        sender,
        "Hi Robin,\n\nIt was a real pleasure to meet you, and the team still talks about your whiteboard session. In the "
        "end we have chosen somebody with more experience in clinical supply. I am sorry, and I hope our paths cross "
        "again.\n\nBest,\nYusuf Demir",
    )
    return t.posted


def withdrawn(c: Calendar) -> list[Posted]:
    """A process that Robin ended weeks ago."""
    t = Thread(slug="grindale", subject="Buyer role at Grindale Motors")
    sender = "Fay Doyle <fay.doyle@grindale-motors.example>"
    t.them(
        c.at(-38, "09:20"),
        sender,
        "Hi Robin,\n\nThanks for applying for the Buyer role at Grindale Motors. Could you come in for an interview "
        "next week?\n\nKind regards,\nFay Doyle\nHR Advisor, Grindale Motors",
    )
    t.me(
        c.at(-37, "19:00"),
        sender,
        "Hi Fay,\n\nThank you for the invitation. I have thought about it and would like to withdraw my application, as "
        "the commute would not work for me. I wish you all the best with the search.\n\nBest,\nRobin Ashdown",
    )
    t.them(
        c.at(-36, "08:45"),
        sender,
        "Hi Robin,\n\nThat is a pity, thank you for telling me. All the best to you.\n\nFay",
    )
    return t.posted


ALL = (larkspur, rejections, silent, warm_no, withdrawn)
