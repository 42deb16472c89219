"""The open English conversations of the invented search, one function each.

Refuses to know how the other side will answer: that is `world.py`.
"""

from __future__ import annotations

from datetime import timedelta

from bowout.demo.post import ME, Calendar, Posted, Slot, Thread, request

PRIYA = "Priya Raman <priya.raman@thornbury.example>"
TOM = "Tom Okafor <tom.okafor@haldenrail.example>"
MEGAN = "Megan Cole <megan.cole@brightwater-search.example>"
ELLEN = "Ellen Marsh <ellen.marsh@castleford-homewares.example>"
DAVID = "David Orme <david.orme@orchardandvale.example>"
HELEN = "Helen Birch <helen.birch@peakdairy.example>"
NADIA = "Nadia Farrow <nadia.farrow@fenwick-tools.example>"
BETH = "Beth Sharrock <beth.sharrock@ashgrove-retail.example>"
JON = "Jon Pascoe <jon.pascoe@ashgrove-retail.example>"
SMS = "SMS from Callum Reid <447700900381@sms-forward.example>"


def thornbury(c: Calendar) -> list[Posted]:
    """An interview tomorrow, by invitation, with a recruiter whose direct number is known."""
    t = Thread(slug="thornbury", subject="Supply Planner at Thornbury Logistics")
    start = c.at(1, "15:00")
    t.them(
        c.at(-16, "10:12"),
        PRIYA,
        """Hi Robin,

Thank you for applying for the Supply Planner role at Thornbury Logistics. I liked what you wrote about cutting
stock-outs at the Trafford depot, and I would love to hear more. Do you have 20 minutes for a call this week?

Best wishes,
Priya Raman
Talent Partner, Thornbury Logistics
Direct: +44 113 496 0142""",
        cc="Thornbury Careers <careers@thornbury.example>",
    )
    t.me(
        c.at(-15, "18:05"),
        PRIYA,
        "Hi Priya,\n\nYes, gladly. Tomorrow from 12:30 suits me best.\n\nBest,\nRobin Ashdown",
    )
    t.them(
        c.at(-9, "16:20"),
        PRIYA,
        f"""Hi Robin,

It was good to talk to you on Tuesday, I enjoyed hearing how you rebuilt the forecast with the depot team.
Marcus Webb, our Head of Planning, would like to meet you for an interview: {c.words(start)} at 15:00 UK time,
on Teams, one hour. The invitation follows.

Best wishes,
Priya Raman
Talent Partner, Thornbury Logistics
Direct: +44 113 496 0142""",
    )
    slot = Slot(
        uid="7f3a-thornbury@thornbury.example",
        start=start,
        minutes=60,
        title="Interview: Robin Ashdown, Supply Planner",
        organizer=PRIYA,
        place="Teams",
        notes="Interview with Marcus Webb, Head of Planning",
    )
    t.invited(c.at(-9, "16:24"), slot, "Interview with Marcus Webb, Head of Planning")
    t.me(c.at(-8, "08:40"), PRIYA, "Hi Priya,\n\nThat works, I will be there.\n\nBest,\nRobin Ashdown")
    return t.posted


def halden(c: Calendar) -> list[Posted]:
    """A panel on site with booked travel, arranged by a coordinator."""
    t = Thread(slug="halden", subject="Halden Rail: Materials Planner, panel interview in York")
    start = c.at(6, "11:00")
    t.me(
        c.at(-25, "20:15"),
        "Halden Rail Recruitment <recruitment@haldenrail.example>",
        "Dear Halden Rail team,\n\nI would like to apply for the Materials Planner position in York. "
        "My CV is below.\n\nBest,\nRobin Ashdown",
        subject="Application: Materials Planner",
    )
    t.them(
        c.at(-12, "11:30"),
        TOM,
        f"""Dear Robin,

Thank you for the video interview last week. Grace Hollis and Stuart Lane were impressed by your example with the
spare-parts pool, and we would like to invite you to a panel interview for Materials Planner at our York office on
{c.words(start)} at 11:00 UK time. It will take about two hours.

I have booked your train (08:02 from Manchester Piccadilly) and, in case you prefer to come the evening before, a room
at the Minster Hotel in your name.

Kind regards,
Tom Okafor
Recruitment Coordinator, Halden Rail""",
        cc="Halden Rail Recruitment <recruitment@haldenrail.example>",
    )
    slot = Slot(
        uid="panel-5512@haldenrail.example",
        start=start,
        minutes=120,
        title="Panel interview: Materials Planner (Robin Ashdown)",
        organizer=TOM,
        place="Halden Rail, 4 Station Rise, York",
    )
    t.invited(c.at(-12, "11:34"), slot, "Panel interview in York.")
    t.me(
        c.at(-11, "19:02"),
        TOM,
        "Dear Tom,\n\nThank you, I have accepted the invitation and will take the morning train.\n\nBest,\nRobin Ashdown",
    )
    return t.posted


def brightwater(c: Calendar) -> list[Posted]:
    """An agency recruiter who put Robin forward for two roles at clients she has not named."""
    t = Thread(slug="brightwater", subject="Two planning roles in Greater Manchester")
    t.them(
        c.at(-20, "09:15"),
        MEGAN,
        """Hi Robin,

I am a recruiter at Brightwater Search and we place planners across the North West. Two of my clients are hiring: a
Demand Planner at a drinks business in Salford and a Production Planner at a packaging firm in Stockport. Shall I put
you forward for both?

Best,
Megan Cole
Senior Consultant, Brightwater Search""",
    )
    t.me(
        c.at(-19, "18:44"),
        MEGAN,
        "Hi Megan,\n\nBoth sound interesting, please do put me forward.\n\nBest,\nRobin Ashdown",
    )
    t.them(
        c.at(-6, "14:10"),
        MEGAN,
        """Hi Robin,

Good news: I have sent your CV to both clients, and the drinks business likes your profile. I hope to have dates for a
first conversation next week.

Best,
Megan""",
    )
    return t.posted


def castleford(c: Calendar) -> list[Posted]:
    """A take-home case under way, with the hiring manager as the contact."""
    t = Thread(slug="castleford", subject="Inventory Analyst: your case study")
    t.them(
        c.at(-5, "13:25"),
        ELLEN,
        f"""Hi Robin,

Thanks again for the conversation on Monday about seasonal stock and the Leeds warehouse. As the next step for the
Inventory Analyst position, please find the case study below: forecast twelve weeks of demand for three of our lamps.
It should take about three hours. Could you send me your solution by {c.words(c.at(5, "17:00"))}?

Many thanks,
Ellen Marsh
Head of Inventory, Castleford Homewares""",
    )
    t.me(c.at(-5, "20:31"), ELLEN, "Hi Ellen,\n\nThank you, I will send it by then.\n\nBest,\nRobin Ashdown")
    return t.posted


def orchard(c: Calendar) -> list[Posted]:
    """The final round is done; the hiring manager will decide."""
    t = Thread(slug="orchard", subject="S&OP Lead at Orchard & Vale")
    t.them(
        c.at(-14, "09:50"),
        DAVID,
        f"""Hi Robin,

We would like to see you for the final interview for the S&OP Lead role, with Ruth Castle, our Operations Director, and
me: {c.words(c.at(-4, "10:00"))} at 10:00 in our Chester office.

Best regards,
David Orme
Supply Chain Director, Orchard & Vale
Mobile: +44 7700 900417""",
    )
    t.me(c.at(-13, "07:58"), DAVID, "Hi David,\n\nI will be there. Thank you.\n\nBest,\nRobin Ashdown")
    t.them(
        c.at(-3, "17:35"),
        DAVID,
        """Hi Robin,

Thank you for coming in for the final round. Ruth and I liked your plan for the monthly demand review very much. We have
one more candidate to see and will let you know by the end of next week.

Best regards,
David Orme
Supply Chain Director, Orchard & Vale
Mobile: +44 7700 900417""",
    )
    return t.posted


def peak(c: Calendar) -> list[Posted]:
    """They made an offer of their own, which Robin has not answered."""
    t = Thread(slug="peak", subject="Your application: Logistics Planner")
    t.them(
        c.at(-13, "10:30"),
        HELEN,
        """Hi Robin,

Thank you for visiting us in Bakewell on Friday. It was a pleasure to show you around the cold store. We will come back
to you soon about the Logistics Planner position.

Kind regards,
Helen Birch
HR Manager, Peak District Dairy""",
    )
    t.me(c.at(-12, "18:20"), HELEN, "Hi Helen,\n\nThank you for the tour, I enjoyed it a lot.\n\nBest,\nRobin Ashdown")
    t.them(
        c.at(-2, "15:45"),
        HELEN,
        """Hi Robin,

I am delighted to tell you that we would like to offer you the position of Logistics Planner. I will send the details
in writing on Monday. Let me know if you have any questions before then.

Kind regards,
Helen Birch
HR Manager, Peak District Dairy""",
    )
    return t.posted


def meridian(c: Calendar) -> list[Posted]:
    """A portal and a no-reply address: nobody to write to."""
    t = Thread(slug="meridian", subject="We have received your application: Fleet Planning Officer (MC-20418)")
    t.them(
        c.at(-18, "21:07"),
        "Meridian County Council Jobs <no-reply@jobs.meridian-council.example>",
        """Dear Robin Ashdown,

Thank you for your application for the post of Fleet Planning Officer (reference MC-20418) at Meridian County Council.
You can follow or withdraw your application at any time in your account:
https://jobs.meridian-council.example/account/applications/20418

This mailbox is not monitored. Please do not reply to this message.""",
    )
    return t.posted


def fenwick(c: Calendar) -> list[Posted]:
    """Recommended by a friend who works there; a first talk with the recruiter is booked."""
    t = Thread(slug="fenwick", subject="Dan Holt recommended you: Planner at Fenwick Tools")
    start = c.at(7, "09:30")
    t.them(
        c.at(-10, "12:02"),
        NADIA,
        """Hi Robin,

Our colleague Dan Holt recommended you for the open Planner position at Fenwick Tools. Would you like to have a first
phone call with me? I am free most mornings next week and the week after.

All the best,
Nadia Farrow
Recruiter, Fenwick Tools""",
        cc="Dan Holt <dan.holt@fenwick-tools.example>",
    )
    t.me(
        c.at(-9, "19:15"),
        NADIA,
        f"Hi Nadia,\n\nYes, with pleasure. Could we talk on {c.words(start)} at 9:30?\n\nBest,\nRobin Ashdown",
    )
    t.them(
        c.at(-8, "09:05"),
        NADIA,
        f"""Hi Robin,

Perfect, {c.words(start)} at 9:30 UK time it is. I will call you on your mobile.

All the best,
Nadia Farrow
Recruiter, Fenwick Tools""",
    )
    return t.posted


def ashgrove(c: Calendar) -> list[Posted]:
    """A recruiter whose mailbox will turn out to be gone; the planning manager wrote once."""
    t = Thread(slug="ashgrove", subject="Merchandise Planner, Ashgrove Retail")
    t.them(
        c.at(-24, "15:15"),
        BETH,
        """Hi Robin,

Thanks for your application for Merchandise Planner at Ashgrove Retail. I have read your CV with interest, above all the
part about the returns project in Bolton. My colleague Jon Pascoe will arrange a conversation.

Kind regards,
Beth Sharrock
Planning Manager, Ashgrove Retail""",
    )
    t.them(
        c.at(-20, "09:30"),
        JON,
        """Hi Robin,

Beth asked me to find a time for you two. Are you still looking? If so, which days suit you?

Kind regards,
Jon Pascoe
Talent Acquisition, Ashgrove Retail""",
    )
    t.me(
        c.at(-19, "18:51"),
        JON,
        "Hi Jon,\n\nYes, I am still looking, and any afternoon suits me.\n\nBest,\nRobin Ashdown",
    )
    return t.posted


def reid(c: Calendar) -> list[Posted]:
    """A contact that came by text message only, forwarded into the mailbox."""
    t = Thread(slug="reid", subject="SMS from Callum Reid (+44 7700 900381)")
    t.them(
        c.at(-7, "12:40"),
        SMS,
        "Hi Robin, Callum from Reid Haulage here. Saw your profile. We need a Transport Planner in Warrington, "
        "fancy a chat this week? Text me back on this number.",
    )
    t.them(
        c.at(-6, "08:15"),
        SMS,
        "Thanks Robin, good to hear you are interested. I will ring you when I am back from the depot, Callum",
    )
    return t.posted


ALL = (thornbury, halden, brightwater, castleford, orchard, peak, meridian, fenwick, ashgrove, reid)


def own_calendar(c: Calendar) -> bytes:
    """The person's own calendar: some of these talks, and life around them."""
    entries = (
        Slot(
            uid="own-1@ashdown.example",
            start=c.at(7, "09:30"),
            minutes=30,
            title="Phone call Nadia Farrow, Fenwick Tools",
            organizer=ME,
        ),
        Slot(uid="own-2@ashdown.example", start=c.at(3, "18:30"), minutes=60, title="Badminton", organizer=ME),
        Slot(uid="own-3@ashdown.example", start=c.at(9, "08:20"), minutes=30, title="Dentist", organizer=ME),
        Slot(uid="own-4@ashdown.example", start=c.at(12, "12:00"), minutes=180, title="Lunch with Mum", organizer=ME),
    )
    stamped = c.now - timedelta(days=8)
    bodies = [request(slot, stamped=stamped, attendee=False, method="").decode() for slot in entries]
    events = [body[body.index("BEGIN:VEVENT") : body.index("END:VCALENDAR")] for body in bodies]
    head = "BEGIN:VCALENDAR\r\nPRODID:-//Invented Calendar//EN\r\nVERSION:2.0\r\n"
    return (head + "".join(events) + "END:VCALENDAR\r\n").encode()
