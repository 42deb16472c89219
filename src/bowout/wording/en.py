"""English sentences of the letters, by part: data, and nothing that decides.

Each part has several wordings of the same content, so that letters of one search do not read alike. Fields in braces
are filled from the record only. `[British|American]` gives both registers.
"""

from __future__ import annotations

PHRASES = {
    "role": "the {role} [role|position]",
    "roles": "the {role} [roles|positions]",
    "no_role": "the role",
    "at": "{role} at {company}",
    "upcoming": "interview",
    "past": "conversation",
}

# Names that begin so ask for an article of their own; the sentence then goes without the name.
NEEDS_ARTICLE: tuple[str, ...] = ()

# What their message was, as it stands after "thank you for".
WHAT = {
    "invited": "the invitation to talk",
    "moved": "letting me know about the new time",
    "outreach": "thinking of me for this role",
    "reopening": "getting back in touch",
    "assessment": "the invitation to the assessment",
    "other": "the interest in my application",
}

CLOSINGS = {
    "warm": "[Kind regards|Best regards],",
    "brief": "[Kind regards|Best],",
    "formal": "[Yours sincerely|Sincerely],",
}

GREETINGS = {
    "person": "Dear {name},",
    "titled": "Dear {title} {surname},",
    "nobody": "Dear hiring team,",
    "chat": "Hi {name},",
    "chat_nobody": "Hello,",
    "agency": "Hello {name},",
}

SUBJECTS = {
    "withdraw": "Withdrawing my application: {role} – {name}",
    "offer": "Declining your offer: {role} – {name}",
    "cancelled": "{slot} is cancelled – {subject}",
    "referrer": "Thank you for recommending me – {name}",
}

SENTENCES: dict[str, tuple[str, ...]] = {
    "act": (
        "I would like to withdraw my application for {post}.",
        "I am taking myself out of the process for {post}.",
        "I am withdrawing my application for {post}.",
        "I am writing to withdraw my application for {post}.",
        "I have decided to withdraw from the process for {post}.",
        "I am stepping back from {post} and withdraw my application.",
        "Please take this as my withdrawal: I am ending my application for {post}.",
    ),
    "act_slot": (
        "I would like to withdraw my application for {post} and cancel our {talk} on {slot}.",
        "I am taking myself out of the process for {post}; please release our {talk} on {slot}.",
        "I am withdrawing my application for {post}, so please cancel our {talk} on {slot}.",
        "I am writing to withdraw my application for {post} and to cancel our {talk} on {slot}.",
        "I have decided to withdraw from the process for {post}, and I will not be at our {talk} on {slot}.",
        "I am stepping back from {post}, which means I am cancelling our {talk} on {slot}.",
        "I am withdrawing from the process for {post}; our {talk} on {slot} can come off your calendar.",
    ),
    "act_offer": (
        "Thank you for offering me {post}. I have decided to decline.",
        "I am writing to decline your offer of {post}, and to thank you for making it.",
        "I have thought carefully about your offer of {post}, and I am declining it.",
    ),
    "act_agency": (
        "I am withdrawing from {post}.",
        "Please let your client know that I am withdrawing from {post}.",
        "I have decided to withdraw from {post}, and I wanted you to hear it first.",
    ),
    "act_agency_slot": (
        "I am withdrawing from {post}, so please cancel the {talk} on {slot} with your client.",
        "I have decided to withdraw from {post}; please let your client know that the {talk} on {slot} is off.",
    ),
    "reason": (
        "I have accepted another post, and my decision is final.",
        "My reason is simple: I have accepted another position.",
        "I have said yes to another offer.",
        "I have accepted another position.",
        "I have accepted a role elsewhere, and the decision is final.",
        "I have accepted another offer.",
        "I have taken another position, and wanted you to know straight away.",
    ),
    "reason_started": (
        "I have already started in another position, and I am sorry that you hear of it only now.",
        "I have begun another job in the meantime; I [apologise|apologize] for not telling you sooner.",
    ),
    "sorry_short": ("I am sorry for the short notice.", "I [apologise|apologize] for telling you so late in the day."),
    "sorry_travel": ("I am sorry for the work this makes.", "I [apologise|apologize] for the trouble."),
    "slot_only": (
        "Please cancel our {talk} on {slot}.",
        "That also means that our {talk} on {slot} is off.",
    ),
    "slot_more": ("The same goes for the one on {slot}.", "Please cancel the one on {slot} as well."),
    "thanks_help_day": (
        "Thank you for {help}, and for the {talk} on {day}.",
        "I am grateful for {help} and for the {talk} we had on {day}.",
    ),
    "thanks_help": ("Thank you for {help}; it helped me.", "I am grateful for {help}.", "Thank you for {help}."),
    "thanks_met_day": (
        "Thank you for the {talk} with {met} on {day}.",
        "I am grateful for the time {met} gave me on {day}.",
        "Please pass on my thanks to {met} for the {talk} on {day}.",
    ),
    "thanks_met": (
        "Thank you for the {talk} with {met}.",
        "Please pass on my thanks to {met} for the time we had.",
        "I am grateful for the time {met} gave me.",
    ),
    "thanks_day": (
        "Thank you for the {talk} on {day}.",
        "Thank you for the time you gave me on {day}.",
        "I am grateful for our {talk} on {day}.",
        "Thank you for talking with me on {day}.",
    ),
    "thanks_you_day": (
        "Thank you for taking the time to talk with me on {day}.",
        "I am grateful for the time you gave me on {day}.",
        "Thank you for our {talk} on {day}.",
    ),
    "thanks_arranged": (
        "Thank you for arranging our {talk}.",
        "Thank you for the care with which you set up our {talk}.",
        "I am grateful to you for setting up the {talk}.",
    ),
    "thanks_arranged_by": ("Thank you, and {met} as well, for arranging our {talk}.",),
    "thanks_planned": (
        "Thank you for the {talk} that you had planned for {day}.",
        "I am grateful that you had set aside {day} for our {talk}.",
    ),
    "thanks_plain": (
        "Thank you for getting in touch and for the time you have given my application.",
        "Thank you for writing to me about the role and for your time so far.",
        "I am grateful for your message and for the time you have put into my application.",
    ),
    "thanks_cold": (
        "Thank you for the time that you and your colleagues have given to my papers.",
        "Thank you for considering me and for the work that goes into every application.",
        "I am grateful for the time your team has spent on my papers.",
    ),
    "thanks_agency": (
        "Thank you for putting me forward and for keeping me informed.",
        "Thank you for your work on my behalf and for speaking up for me with your client.",
    ),
    "thanks_message": (
        "Thank you for {what}; your message of {day} was appreciated.",
        "Your message of {day} was kind, and I thank you for {what}.",
        "Thank you for your message of {day} and for {what}.",
        "Thank you for your message of {day}, and for {what} in particular.",
        "Thank you for {what}, and for writing to me on {day}.",
    ),
    "thanks_agency_day": (
        "Thank you for putting me forward, and for your news of {day}.",
        "I am grateful that you spoke up for me with your client, and for your message of {day}.",
        "Thank you for the work you have done on my behalf, and for keeping me informed, most recently on {day}.",
    ),
    "thanks_others": (
        "Please pass on my thanks to {met} as well.",
        "My thanks go to {met} too.",
        "Please thank {met} for me as well.",
    ),
    "assessment": ("Please close the assessment on your side as well.", "The assessment can be closed as well."),
    "regard_unmet": (
        "I have a high opinion of what your team does, and I hope the right person is close by.",
        "I have enjoyed our exchange, and I wish you and the team every success in filling the role.",
        "Your messages have left me with a good impression of the team, and I wish you the right person for the role.",
        "I have appreciated how you have kept in touch with me, and I hope you soon find the right person.",
        "I think well of your team from all I have seen, and I wish you every success with the search.",
    ),
    "topic": (
        "I enjoyed talking about {topic}.",
        "I liked what I heard about {topic}.",
        "Our exchange about {topic} has stayed with me.",
        "I will remember what we said about {topic}.",
    ),
    "travel": (
        "For the visit, these bookings stand: {travel}. Could you tell me who should cancel them?",
        "Some travel is already booked: {travel}. Please let me know whether you or I should cancel it.",
    ),
    "task": (
        "I will not be sending in {task}, so please do not wait for it.",
        "Please do not expect {task} from me any more.",
    ),
    "checks": (
        "If {checks} are still under way, please stop them.",
        "Please also stop {checks} that you have under way for me.",
    ),
    "direct": ("I have also applied there directly, and I will tell them myself.",),
    "more_roles": ("This covers every role for which you have put me forward.",),
    "regard": (
        "Meeting you all was a pleasure, and I hope the right person finds their way to you soon.",
        "I liked the way you spoke about the work, and I wish everybody there well.",
        "It was a pleasure to get to know you and your team, and I wish you every success.",
        "I came away with real respect for how your team works, and I wish you the right person for the role.",
        "I have valued the open and friendly way in which you treated me, and I wish the team well.",
        "You were generous with your time, and I wish you every success in filling the role.",
        "I think highly of the people I dealt with, and I hope you soon find the right person.",
    ),
    "regard_cold": (
        "I think well of what you do, and I wish you every success in finding the right person.",
        "I have respect for the work of your team, and I hope you soon find the right person for the role.",
        "I wish you and your team every success, both with this search and beyond it.",
    ),
    "regard_agency": (
        "It has been a pleasure to work with you, and I wish you a good match for your client.",
        "I have valued your straightforward way of working, and I wish you every success with your search.",
    ),
    "future": (
        "Perhaps we will meet again, and I would be glad of it.",
        "It would be good to cross paths again some day.",
        "I hope this is not the last time that we are in touch.",
        "I would be glad if our paths crossed again.",
        "I hope we can stay in touch.",
        "I would be happy to meet you again one day.",
    ),
    "confirm": ("A short word that this has reached you would be kind.",),
    "chat_act": (
        "I am withdrawing my application for {post}.",
        "I am stepping back from {post} and will not be going further with it.",
        "I have decided to withdraw from the process for {post}.",
    ),
    "chat_thanks": (
        "Thank you for getting in touch about it and for your time.",
        "Thank you for writing to me and for the friendly exchange.",
    ),
    "chat_regard": (
        "I wish you and the team every success in finding the right person.",
        "It was a pleasure to be in touch, and I wish you a good search.",
    ),
    "referrer": (
        "I have accepted another position, so I am withdrawing from {post}; I wanted you to hear that from me.",
        "I wanted to tell you myself that I am withdrawing from {post}, because I have accepted another position.",
    ),
    "referrer_unsaid": ("I wanted to tell you myself that I am withdrawing from {post}.",),
    "referrer_thanks": (
        "Thank you for recommending me and for standing up for me with your own name.",
        "You put in a good word for me, and I have not forgotten it: thank you.",
    ),
    "referrer_regard": (
        "It says a lot about the team that people like you stand behind it, and I owe you a coffee.",
        "Your trust meant something to me, and I would be glad to return the favour.",
    ),
}
