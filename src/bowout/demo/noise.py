"""The rest of a life in the mailbox: what must be read past, and some of it dressed like a job search."""

from __future__ import annotations

import random
from datetime import timedelta

from bowout.demo.post import ME, Calendar, Posted, Thread

_BULK = (
    ("Jobs for you <alerts@jobfinder.example>", "{n} new jobs match Planner in Manchester",
     "Hi Robin, {n} new jobs match your search:\n- Supply Planner, Warrington\n- Buyer, Bolton\n- Stock Controller, Leigh"
     "\nSee all: https://jobfinder.example/search\nUnsubscribe: https://jobfinder.example/off"),
    ("CareerBoost Weekly <hello@careerboost.example>", "7 interview questions you will be asked, issue {n}",
     "How do you answer 'Why should we hire you'? This week we show seven answers that work.\nUnsubscribe below."),
    ("TalentPool <matches@talentpool.example>", "Robin, you are a great match for {n} employers",
     "Employers are looking for people like you. Complete your profile today and let them find you.\nUnsubscribe"),
    ("Pinecone Bank <offers@pineconebank.example>", "Your exclusive offer: {n} % cashback",
     "We would like to offer you cashback on every purchase this month. Terms apply.\nUnsubscribe"),
    ("Larder Box <news@larderbox.example>", "Save {n} % on your next box",
     "Our offer ends on Sunday. Use the code PLANNER{n}.\nUnsubscribe"),
    ("Northern Rail Times <news@railtimes.example>", "Engineering works this weekend ({n})",
     "Please check before you travel between Stockport and Crewe.\nUnsubscribe"),
    ("Parkrun <results@runclub.example>", "Your result: {n}:31", "Well run, Robin. Your position was 1{n}.\nUnsubscribe"),
    ("Webinar Team <events@planning-academy.example>", "Invitation: webinar on forecasting, part {n}",
     "Join our free webinar on demand forecasting with three experts.\nUnsubscribe"),
)  # fmt: skip
_PLAIN = (
    ("Mum <jean@ashdown.example>", "Sunday lunch", "Hi love, are you coming on Sunday? Dad is doing the roast. Mum x"),
    ("Sam Lowther <sam.lowther@friends.example>", "Badminton", "Court is booked for half six. Bring the good shuttles."),
    ("Pinecone Bank <statements@pineconebank.example>", "Your statement is ready", "Your monthly statement is ready."),
    ("Fernhill Dental <reception@fernhilldental.example>", "Appointment reminder",
     "Dear Robin, we look forward to seeing you for your check-up. Call us to change the appointment."),
    ("Kestrel Lettings <office@kestrellettings.example>", "Your application for the flat in Heaton Moor",
     "Dear Robin, thank you for your application for the two-bedroom flat. The landlord has decided to proceed with "
     "another applicant."),
    ("Parcel Post <track@parcelpost.example>", "Your parcel is on its way", "It arrives tomorrow between 10 and 12."),
    ("Dan Holt <dan@holtfamily.example>", "Pub?", "Thursday at the Crown? By the way I put in a word for you at work."),
    ("Aisha Khan <aisha.khan@ridgeway-depot.example>", "Rota for next week",
     "Hi all, the rota is on the board. Robin, can you sit in on the interviews for the new clerk on Thursday at 2pm?"),
    ("Ridgeway HR <hr@ridgeway-depot.example>", "Annual leave for the holidays",
     "Dear colleagues, please enter your leave before the end of the month."),
    ("Stockport Library <loans@stockportlibrary.example>", "Books due soon", "Two books are due on Friday."),
)  # fmt: skip


def noise(c: Calendar, count: int = 230) -> list[Posted]:
    """`count` messages over the last 100 days, the same for the same day."""
    draw = random.Random(20418)  # noqa: S311  the same invented mailbox every time
    posted: list[Posted] = []
    for number in range(count):
        when = c.now - timedelta(days=draw.uniform(0.2, 100), minutes=draw.randrange(600))
        bulk = draw.random() < 0.7
        sender, subject, body = draw.choice(_BULK if bulk else _PLAIN)
        n = draw.randrange(3, 40)
        t = Thread(slug=f"other-{number}", subject=subject.format(n=n))
        more = {"list_unsubscribe": "<mailto:off@bulk.example>", "precedence": "bulk"} if bulk else {}
        t.them(when, sender, body.format(n=n), **more)
        posted += t.posted
        if not bulk and sender.startswith(("Mum", "Sam", "Dan")):
            t.me(when + timedelta(hours=2), sender, "Yes, see you there.\n\nRobin")
            posted += t.posted[1:]
    return posted


def onlooker(c: Calendar) -> list[Posted]:
    """Looks like an interview, is the person's own work: they sit on the other side of the table."""
    t = Thread(slug="clerk", subject="Interviews for the stock clerk")
    sender = "Aisha Khan <aisha.khan@ridgeway-depot.example>"
    t.them(
        c.at(-3, "12:00"),
        sender,
        f"Hi Robin,\n\nYou are on the panel for the clerk interviews on {c.words(c.at(4, '14:00'))} at 14:00. The "
        "candidates' CVs are on the shared drive.\n\nAisha",
        to=ME,
    )
    t.me(c.at(-3, "12:40"), sender, "Hi Aisha,\n\nFine, I will read them.\n\nRobin")
    return t.posted
