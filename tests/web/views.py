"""An invented search as the closer's views: one conversation of each kind that the page must be able to show.

Employers and people are invented and live at reserved names. `NOW` is fixed; everything is told from it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from bowout.closer import Board, Conversation, OfferView, TaskDone
from bowout.ports import Trouble
from bowout.steps.check import Judgement, Objection
from bowout.steps.closure import Closure, Ending
from bowout.steps.discovery import (
    Candidacy,
    Evidence,
    Interview,
    InterviewStatus,
    Organisation,
    Person,
    Role,
    Stage,
    Status,
)
from bowout.steps.letter import Letter
from bowout.steps.offer import Condition, Firmness, Proof, Verdict
from bowout.steps.outbox import Dispatch, State, Way
from bowout.steps.plan import CallCard, Channel, Plan, Task, TaskKind, Urgency
from bowout.steps.reply import Kind, Reply, Wants

NOW = datetime(2026, 11, 23, 10, 15, tzinfo=UTC)
HELD = "The offer from Tidewater Labs still hangs on a background check."

PROOF_ACCEPTED = Proof(
    file="Offer accepted.eml",
    message="<accept@tidewater.example>",
    quote="We have your signed contract and are happy to confirm your start on 4 January.",
    says="countersigned",
)
PROOF_CLEARED = Proof(
    file="Contract.pdf", page=2, quote="All pre-employment conditions have been met.", says="conditions_cleared"
)

FIRM = Verdict(
    firmness=Firmness.FIRM,
    employer="Tidewater Labs",
    employer_domains=("tidewater.example",),
    role="Platform Engineer",
    start_date=date(2027, 1, 4),
    cleared_conditions=(Condition.BACKGROUND_CHECK, Condition.REFERENCES),
    evidence=(PROOF_ACCEPTED, PROOF_CLEARED),
)
PENDING = Verdict(
    firmness=Firmness.ACCEPTED_WITH_CONDITIONS,
    employer="Tidewater Labs",
    employer_domains=("tidewater.example",),
    role="Platform Engineer",
    start_date=date(2027, 1, 4),
    open_conditions=(Condition.BACKGROUND_CHECK,),
    cleared_conditions=(Condition.REFERENCES,),
    suspicious=("The start was moved once, from 1 December to 4 January.",),
    evidence=(
        Proof(
            file="Offer letter.pdf",
            page=3,
            quote="This offer is contingent upon successful completion of a background check.",
            says="background_check",
        ),
        PROOF_ACCEPTED,
    ),
    missing=("Ask for a written line that the background check is complete.",),
    unreadable=(("Scan_0042.pdf", "it is a picture without text"),),
)
TROUBLE = Verdict(
    firmness=Firmness.TROUBLE,
    employer="Tidewater Labs",
    evidence=(
        Proof(file="Your start.eml", quote="We need to put the role on hold until further notice.", says="on_hold"),
    ),
    missing=("Ask whether the contract stands, and for a start date in writing.",),
)


def offer_view(verdict: Verdict | None = FIRM, **changes: object) -> OfferView:
    """The offer as judged; firm unless told otherwise."""
    gates = {
        None: "Nothing may be sent until your offer is known.",
        Firmness.FIRM: "Every letter may be sent, the soonest interview first.",
        Firmness.ACCEPTED_WITH_CONDITIONS: "Everything is held until the background check is cleared in writing.",
        Firmness.TROUBLE: "Nothing may be sent. The offer is in trouble.",
    }
    given: dict[str, object] = {
        "verdict": verdict,
        "kept": None,
        "statements": ((NOW - timedelta(days=2), "HR told me on the phone that the references are done."),),
        "released": (),
        "override": None,
        "gate": gates[verdict.firmness if verdict else None],
    }
    return OfferView(**given | changes)  # type: ignore[arg-type]  # a test says only what it changes


def letter(name: str, email: str, role: str, *, body: str = "", cc: tuple[str, ...] = ()) -> Letter:
    """A letter as Bowout would draft it."""
    words = body or (
        f"Dear {name},\n\nI am writing to withdraw from the process for the {role} role, and that includes our talk on "
        "Tuesday. I have accepted another position.\n\nThank you for the time you gave me, and for the honest "
        "conversation about the on-call rota. I thought highly of the team.\n\nBest regards,\nRobin Vale"
    )
    return Letter(
        to=(email,), cc=cc, in_reply_to="<latest@mail.example>", subject=f"Re: {role}", body=words, language="en"
    )


def conversation(name: str, *, stage: Stage = Stage.INTERVIEWING, **changes: object) -> Conversation:
    """One open conversation with nothing sent; `changes` are fields of the Conversation."""
    key = name.lower().split()[0]
    first = f"jo@{key}.example"
    role = str(changes.pop("role", "Platform Engineer"))
    candidacy = Candidacy(
        id=f"{key}-{len(name):02}",
        employer=Organisation(name=name, domains=(f"{key}.example",)),
        roles=(role,),
        status=Status.OPEN,
        stage=stage,
        people=(Person(name="Jo Lindqvist", email=first, role=Role.RECRUITER),),
        last_activity=NOW - timedelta(days=6),
        evidence=(
            Evidence(
                message="<1@mail.example>",
                says="application_received",
                quote=f"Thank you for applying to the {role} position at {name}.",
            ),
            Evidence(
                message="<2@mail.example>",
                says="interview_invitation",
                quote="We would love to continue with a conversation with the team.",
            ),
        ),
    )
    given: dict[str, object] = {
        "candidacy": candidacy,
        "plan": Plan(
            channel=Channel.EMAIL,
            to=(first,),
            cc=(f"careers@{key}.example",),
            send_by=NOW + timedelta(days=3),
            why=(
                "Jo Lindqvist scheduled your talks, so the letter goes to Jo.",
                f"careers@{key}.example wrote to you in this process and gets a copy.",
            ),
        ),
        "letter": letter("Jo", first, role, cc=(f"careers@{key}.example",)),
        "edited": False,
        "judgement": Judgement(),
        "dispatches": (),
        "history": (),
        "replies": (),
        "closure": Closure(ending=Ending.OPEN, why="Nobody has been told yet."),
    }
    return Conversation(**given | changes)  # type: ignore[arg-type]  # a test says only what it changes


def dispatch(of: Conversation, state: State, *, ends: timedelta = timedelta(seconds=45)) -> Dispatch:
    """The letter of a conversation in a state of the outbox, its undo window ending `ends` from now."""
    words = of.letter
    assert words is not None
    wire = f"From: robin@mail.example\r\nTo: {', '.join(words.to)}\r\nSubject: {words.subject}\r\n\r\n{words.body}\r\n"
    return Dispatch(
        id=f"d-{of.candidacy.id}",
        candidacy=of.candidacy.id,
        way=Way.MAIL,
        state=state,
        message_id=f"<{of.candidacy.id}@mail.example>",
        recipients=(*words.to, *words.cc),
        wire=wire.encode(),
        digest=words.digest,
        approved_at=NOW + ends - timedelta(seconds=60),
        not_before=NOW + ends,
        outcome="250 2.0.0 Ok: queued" if state in {State.WATCHING, State.FILED} else "",
    )


def interview(start: datetime, title: str) -> Interview:
    """A talk of an hour that is still ahead."""
    return Interview(
        uid="i-1", start=start, end=start + timedelta(hours=1), status=InterviewStatus.UPCOMING, title=title
    )


def urgent() -> Conversation:
    """An interview tomorrow, a direct number, a cancel link."""
    base = conversation("Northwind Instruments", role="Embedded Engineer")
    candidacy = replace(
        base.candidacy,
        interviews=(interview(NOW + timedelta(hours=22), "Panel with the firmware team"),),
        people=(
            Person(name="Dana Reyes", email="dana@northwind.example", phone="+12025550142", role=Role.COORDINATOR),
        ),
    )
    plan = Plan(
        channel=Channel.EMAIL_AND_PHONE,
        to=("dana@northwind.example",),
        cc=("talent@northwind.example",),
        call=CallCard(
            name="Dana Reyes",
            number="+1 202 555 0142",
            say="Hello Dana, this is Robin Vale. I must cancel our panel tomorrow at 08:15. I have accepted another job.",
            voicemail="This is Robin Vale for Dana Reyes. Please cancel my panel tomorrow at 08:15. A mail is on its way.",
        ),
        send_by=NOW + timedelta(hours=4),
        urgency=Urgency.UNDER_24_HOURS,
        tasks=(
            Task(
                kind=TaskKind.CANCEL_LINK,
                url="https://calendly.com/cancellations/0f3a91c2-77aa-4e21?token=f00df00df00d",
                note="Only after the letter has left.",
            ),
            Task(kind=TaskKind.CALL, to="+12025550142"),
        ),
        why=("The interview is in less than a day, so call as well.", "Dana Reyes scheduled it."),
    )
    return replace(base, candidacy=candidacy, plan=plan, letter=letter("Dana", "dana@northwind.example", "Embedded Engineer", cc=("talent@northwind.example",)))  # fmt: skip


def objected() -> Conversation:
    """A letter the person edited, with what stands against it."""
    base = conversation("Harbour & Finch", role="Data Analyst")
    said = "Dear Jo,\n\nTidewater pays far better, so I am out.\n\nRobin"
    return replace(
        base,
        letter=letter("Jo", "jo@harbour.example", "Data Analyst", body=said),
        edited=True,
        judgement=Judgement(
            objections=(
                Objection(
                    id="N1", quote="Tidewater", why="It names your new employer. That is nobody's business here."
                ),
                Objection(id="N2", quote="pays far better", why="It speaks of pay."),
                Objection(id="M4", quote="", why="It does not thank anybody."),
            )
        ),
    )


def held() -> Conversation:
    """Through an agency, held by the gate."""
    base = conversation("Meridian Freight", stage=Stage.SCREENING, role="Dispatcher")
    candidacy = replace(base.candidacy, agency=Organisation(name="Alder Recruiting", domains=("alder.example",)))
    plan = Plan(
        channel=Channel.AGENCY_EMAIL, to=("jo@meridian.example",), send_by=NOW + timedelta(days=2), held=HELD,
        urgency=Urgency.UNDER_72_HOURS, why=("You came through Alder Recruiting, so only they are told.",),
    )  # fmt: skip
    return replace(base, candidacy=candidacy, plan=plan)


def unsure() -> Conversation:
    """A question the person must settle."""
    base = conversation("Kestrel Câmara", stage=Stage.CONTACTED, role="Bibliotecária")
    question = "Kestrel Câmara wrote once in October and you answered. Is this still open?"
    return replace(base, candidacy=replace(base.candidacy, unsure=(question,)))


def portal() -> Conversation:
    """Only a portal is known."""
    base = conversation("Blue Anchor Logistics", stage=Stage.APPLIED, role="Warehouse Lead")
    plan = Plan(
        channel=Channel.PORTAL,
        send_by=NOW + timedelta(days=7),
        tasks=(
            Task(
                kind=TaskKind.PORTAL,
                url="https://jobs.blue-anchor.example/candidate/home?id=5521",
                note="Withdrawing there may be final for this post.",
            ),
        ),
        why=("Only a no-reply address has ever written to you.",),
    )
    done = (TaskDone(task="portal", at=NOW - timedelta(hours=1), words="Withdrawn there"),)
    return replace(base, plan=plan, letter=None, tasks_done=done)


def chat() -> Conversation:
    """Only a chat is known."""
    base = conversation("Quill Studio", stage=Stage.CONTACTED, role="Illustrator")
    words = Letter(
        to=(), subject="", language="en", chat=True,
        body="Hi Jo, thank you for reaching out about the illustrator role. I have just accepted another position and "
        "withdraw here. I liked how you spoke of the studio, and wish you a good search.",
    )  # fmt: skip
    return replace(base, plan=Plan(channel=Channel.CHAT, send_by=NOW + timedelta(days=5)), letter=words)


def approved() -> Conversation:
    """In its undo window."""
    base = conversation("Cobalt Mutual", role="Claims Adviser")
    return replace(base, dispatches=(dispatch(base, State.APPROVED),), history=((NOW, "approved", "by you"),))


def bounced() -> Conversation:
    """The address does not exist."""
    base = conversation("Larkspur Clinic", role="Ward Nurse")
    sent = dispatch(base, State.REFUSED, ends=-timedelta(hours=2))
    reply = Reply(
        message="<b@larkspur.example>", kinds=(Kind.HARD_BOUNCE,), failed_recipient="jo@larkspur.example",
        quote="550 5.1.1 User unknown", wants=Wants.ANOTHER_ADDRESS,
    )  # fmt: skip
    closure = Closure(
        ending=Ending.NEEDS_YOU,
        why="Your letter could not be delivered to jo@larkspur.example.",
        next_to=("careers@larkspur.example",),
    )
    again = replace(base, letter=letter("team", "careers@larkspur.example", "Ward Nurse"))
    return replace(
        again, dispatches=(sent,), replies=(reply,), closure=closure, history=((NOW - timedelta(hours=2), "accepted", "250 Ok"),)
    )  # fmt: skip


def pleaded() -> Conversation:
    """They ask the person to think again."""
    base = conversation("Osprey Analytics", role="Analyst")
    sent = dispatch(base, State.WATCHING, ends=-timedelta(hours=5))
    reply = Reply(
        message="<p@osprey.example>", kinds=(Kind.RECONSIDER, Kind.MONEY), wants=Wants.ANSWER,
        quote="Before you decide, could we talk about what it would take to change your mind?",
    )  # fmt: skip
    closure = Closure(ending=Ending.NEEDS_YOU, why="They ask you to think again and wait for an answer.")
    return replace(base, dispatches=(sent,), replies=(reply,), closure=closure)


def doubtful() -> Conversation:
    """The connection broke while handing over."""
    base = conversation("Juniper Rail", role="Signal Planner")
    return replace(
        base,
        dispatches=(dispatch(base, State.UNKNOWN, ends=-timedelta(minutes=30)),),
        closure=Closure(ending=Ending.NEEDS_YOU, why="Nobody can know whether this letter left."),
    )


def waiting() -> Conversation:
    """Told, and out of office."""
    base = conversation("Pemberton Books", role="Bookseller")
    reply = Reply(
        message="<o@pemberton.example>", kinds=(Kind.OUT_OF_OFFICE,), back_on=date(2026, 11, 30),
        stand_in="sam@pemberton.example", quote="I am away until 30 November.", wants=Wants.WAIT,
    )  # fmt: skip
    closure = Closure(ending=Ending.WAITING, why="Away until 30 November.", until=NOW + timedelta(days=8))
    return replace(base, dispatches=(dispatch(base, State.WATCHING, ends=-timedelta(hours=3)),), replies=(reply,), closure=closure)  # fmt: skip


def closed(name: str = "Saffron Kitchen") -> Conversation:
    """Acknowledged."""
    base = conversation(name, role="Sous-chef")
    closure = Closure(ending=Ending.CLOSED, why="They thanked you and wish you well.")
    reply = Reply(message="<k@saffron.example>", kinds=(Kind.ACKNOWLEDGED,), quote="Thank you for letting us know.")
    return replace(
        base,
        dispatches=(dispatch(base, State.CLOSED, ends=-timedelta(days=1)),),
        history=((NOW - timedelta(days=1), "accepted", "250 Ok"), (NOW - timedelta(hours=20), "closed", "")),
        replies=(reply,),
        closure=closure,
    )


def search() -> tuple[Conversation, ...]:
    """One of each kind."""
    return (
        urgent(), objected(), held(), unsure(), portal(), chat(), approved(), bounced(), pleaded(), doubtful(),
        waiting(), closed(),
    )  # fmt: skip


def board(*conversations: Conversation, offer: OfferView | None = None) -> Board:
    """A board of these conversations."""
    owed = sum(1 for one in conversations if one.closure.ending is Ending.OPEN)
    return Board(offer=offer or offer_view(), conversations=conversations, owed=owed, now=NOW)


TROUBLES = (
    Trouble(
        origin="inbox.mbox, byte 48 211 093", sentence="The last message is cut off. The 4 211 before it were read."
    ),
)
