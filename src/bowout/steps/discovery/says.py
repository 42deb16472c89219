"""What a message of a job search can say: the names that evidence carries.

Refuses to know the words by which it is said.
"""

from __future__ import annotations

from enum import StrEnum


class Says(StrEnum):
    """The meaning of a message, or of a sentence in it."""

    APPLICATION_CONFIRMATION = "application_confirmation"
    STATUS_UPDATE = "status_update"
    OUTREACH = "outreach"
    INTERVIEW_INVITATION = "interview_invitation"  # an invitation to talk, with or without a time
    INTERVIEW_PROPOSAL = "interview_proposal"  # slots offered with a question
    INTERVIEW_CONFIRMATION = "interview_confirmation"
    INTERVIEW_MOVED = "interview_moved"
    INTERVIEW_CANCELLED = "interview_cancelled"
    ASSESSMENT = "assessment"
    REJECTION = "rejection"
    POSITION_CLOSED = "position_closed"
    OFFER = "offer"
    REOPENING = "reopening"
    ONBOARDING = "onboarding"
    AGENCY_SUBMISSION = "agency_submission"
    CLIENT = "client"  # speaks of a client, as agencies do
    REFERRAL = "referral"
    CHECKS = "checks"
    TALKED = "talked"  # they had a talk
    AWAY = "away"
    LEFT = "left"
    OWN_APPLICATION = "own_application"
    OWN_INTEREST = "own_interest"
    OWN_WITHDRAWAL = "own_withdrawal"
    OWN_DECLINE = "own_decline"
    OWN_ACCEPTANCE = "own_acceptance"


class Noise(StrEnum):
    """What a message is that only looks like a job search's, or says nothing of one conversation."""

    ALERT = "alert"  # job alerts, digests, "great match" mail
    NEWSLETTER = "newsletter"
    OTHER_APPLICATION = "other_application"  # for a flat, a school, a loan …
    OTHER_MATTER = "other_matter"  # words of flats, loans and schools, which job mail too may use
    HIRING_SIDE = "hiring_side"  # the person interviews, hires, or is a reference
    PRESENT_EMPLOYER = "present_employer"
    SCAM = "scam"
    OTHER_TALK = "other_talk"  # podcast, press, client, doctor …
    BULK = "bulk"  # says how to unsubscribe
    ROBOT = "robot"  # says itself that nobody reads answers
