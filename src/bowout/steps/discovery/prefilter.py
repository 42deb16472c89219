"""Which messages of a mailbox are worth a full reading, told from headers and raw bytes.

Drops only what went to many or was written by a robot, and has no word of a job in it. May keep too much, must not lose
a conversation: `./run evaluate discovery` measures the recall of this choice. Refuses to decode bodies.
"""

from __future__ import annotations

from bowout.lazy import lazily
from bowout.steps import glance, senders
from bowout.steps.discovery import media

_SHORT = 7  # letters of a domain that may stand in any other
_BODY = 48 * 1024  # bytes of the body that are searched
_TO_MANY = lazily(
    rb"\n(?:list-unsubscribe|list-id|list-post|precedence:[ \t]*(?:bulk|list|junk)|feedback-id|x-campaign|x-mailchimp|x-sg-eid|auto-submitted:[ \t]*auto-gen)"
)
_ROBOT = lazily(
    rb"\nfrom:[^\n]{0,200}(?:no-?_?\.?reply|donotreply|do-not-reply|notification|newsletter|mailer|alerts?@|updates?@|info@|news@)"
)
_SENT = lazily(rb"\n(?:x-gmail-labels|x-keywords|x-folder):[^\n]{0,400}(?:sent|gesendet|envoy|enviad)")
_ANSWERS = lazily(rb"\n(?:in-reply-to|references):")
# Beginnings of the words of applications and hiring in four languages, and what invitations carry.
_WORDS = (
    b"applica candida interview recruit hiring vacanc position resume shortlist bewerb bewirb vorstellungsgespr stelle kandidat "
    b"karriere lebenslauf entretien embauche postul poste candidat recrut entrevista vacante puesto selecci curriculum empleo emploi "
    b"text/calendar job career offer assessment talent role trial shift onboarding calendly savvycal goodtime scheduled voicemail texted screening employment".split()
)  # fmt: skip
_TELLING = glance.AnyOf(_WORDS)
# Every shop has offers and trials: below the header of mail to a list these alone tell nothing, nor do longer words.
_OF_SHOPS = frozenset({b"offer", b"trial", b"shift", b"talent", b"scheduled"})
_TELLING_TO_MANY = glance.AnyOf(
    [word for word in _WORDS if word not in _OF_SHOPS],
    but_not=b"composition disposition exposition opposition imposition posted poster bestelle zustelle herstelle".split(),
)
# Who writes to applicants alone or brings papers to sign, and what gateways of phones and networks call what they
# bring, counts in the header.
_IN_HEADERS = glance.AnyOf(
    [name.encode() for name in (*senders.RELAYS, *senders.ASSESSMENT_VENDORS, *senders.SCHEDULERS) if len(name) > _SHORT]
    + _WORDS
    + b"messages-noreply@ nachrichten-noreply@ indeedemail.com sprachnachricht mobilbox sprachbox vocal voicemail whatsapp".split()
    + b"docusign.net docusign.com hellosign.com dropboxsign.com adobesign.com echosign.com yousign.com skribble.com pandadoc".split()
)  # fmt: skip
# What a gateway brings from a phone names the number, or the kind of message, as its sender or subject.
_FROM_A_PHONE = lazily(
    rf"\n(?:from|subject):[^\n]{{0,120}}(?:\+\d[\d ()./-]{{7,20}}\d|{media.SMS}|{media.VOICEMAIL})".encode()
)
_LISTED = lazily(rb"\n(?:list-(?:unsubscribe|id|post)|precedence:[ \t]*(?:bulk|list|junk))")


def may_matter(raw: bytes, known: frozenset[bytes] = frozenset()) -> bool:
    """Whether the raw message could belong to a job search or be the person's own mail.

    `known` are addresses (lower case) that already belong to the search: whatever names one of them is kept.
    """
    head = glance.head(raw)
    to_many = _TO_MANY.search(head.fields)
    if _SENT.search(head.fields) or (not to_many and (_ANSWERS.search(head.fields) or not _ROBOT.search(head.fields))):
        return True
    near = raw[: head.end + _BODY].lower()
    return b"base64" in near or any(address in near for address in known) or speaks(raw, head)


def speaks(raw: bytes, head: glance.Head) -> bool:
    """Whether the message itself tells of a job search: a word of one in what it says, or an invitation.

    What people write without such a word is found by whom it names, once it is known who has a part in the search.
    """
    below = _TELLING_TO_MANY if _LISTED.search(head.fields) else _TELLING
    if _IN_HEADERS.within(head.fields) or _FROM_A_PHONE.search(head.fields):
        return True
    return below.within(glance.readable(raw, head.end, _BODY))
