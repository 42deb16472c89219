"""The refusals of a candidacy's invitations: each its own dispatch, carried once the letter has left.

Refuses to write to an organizer who has no known part in the conversation: anybody can name any address in a calendar
entry. Such an invitation stays the task of the plan, for the person.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator

from bowout.closer.bench import Bench, Invitation
from bowout.closer.minting import mint
from bowout.steps.address import is_free_mail, is_scheduler, is_shared_relay, normalise, site_of
from bowout.steps.discovery import Candidacy, Interview, InterviewStatus
from bowout.steps.invitation import Decline, UnsafeReply, decline, decline_mail
from bowout.steps.message import is_made_up
from bowout.steps.outbox import Dispatch, State, Way


def freeze_declines(bench: Bench, candidacy: Candidacy, letter: Dispatch) -> tuple[Dispatch, ...]:
    """The refusals that follow this letter: one for each talk to come that they invited the person to."""
    if letter.way is not Way.MAIL:
        return ()
    coming = {
        talk.uid: talk for talk in candidacy.interviews if talk.status is InterviewStatus.UPCOMING and talk.invited
    }
    under_way = {one.purpose for one in bench.outbox.all(candidacy.id) if not one.state.ended}
    return tuple(
        dispatch
        for invitation, answer in _answers(bench, coming, candidacy.language)
        if _takes_part(candidacy, answer.to)
        and _purpose(invitation) not in under_way
        and (dispatch := _dispatch(bench, letter, answer, coming[invitation.uid], _purpose(invitation)))
    )


def _takes_part(candidacy: Candidacy, organizer: str) -> bool:
    """Whether the organizer was seen in the conversation, writes from its employer's or agency's site, or is a relay.

    A mailbox that anybody can have belongs to no site: there only the very address counts.
    """
    address = normalise(organizer)
    host = address.rpartition("@")[2]
    if address in {one.email for one in candidacy.people if one.email}:
        return True
    if not host or is_free_mail(host):
        return False
    if is_shared_relay(host) or is_scheduler(host):
        return True
    domains = (*candidacy.employer.domains, *(candidacy.agency.domains if candidacy.agency else ()))
    return site_of(host) in {site_of(domain) for domain in domains}


def _answers(bench: Bench, coming: dict[str | None, Interview], language: str) -> Iterator[tuple[Invitation, Decline]]:
    ground = bench.ground()
    for invitation in bench.read.invitations:
        if invitation.uid in coming:
            answer = decline(invitation.raw, me=ground.discovery.me, now=ground.now, language=language)
            if answer is not None:
                yield invitation, answer


def _purpose(invitation: Invitation) -> str:
    return f"decline {invitation.uid} {invitation.recurrence_id or ''}".rstrip()


def _dispatch(bench: Bench, letter: Dispatch, answer: Decline, talk: Interview, purpose: str) -> Dispatch | None:
    """From the address they invited; carried by the account of that address, else by the letter's.

    None where the invitation names an address that cannot stand in a mail: the letter itself tells them.
    """
    accounts = {account.email for account in bench.settings.accounts}
    name = mint(answer.sender).message
    try:
        wire = decline_mail(answer, name, letter.approved_at, in_reply_to=_answerable(talk.message))
    except UnsafeReply:
        return None
    return Dispatch(
        id=uuid.uuid4().hex,
        candidacy=letter.candidacy,
        way=Way.INVITE,
        state=State.APPROVED,
        message_id=name,
        recipients=(answer.to,),
        wire=wire,
        digest=letter.digest,
        approved_at=letter.approved_at,
        not_before=letter.not_before,
        purpose=purpose,
        account=answer.sender.lower() if answer.sender.lower() in accounts else letter.account,
        deadline=talk.start,
    )


def _answerable(message: str | None) -> str | None:
    """The id of the invitation's mail, unless it is made up or of a kind that cannot stand in a header."""
    return message if message and message.isascii() and not is_made_up(message) else None
