"""The workspace's own tables: what was read, what was found in it, and what the person said and did.

What a sync may rewrite (sources, calendars, candidacies, replies, findings) and what it may never touch (edits, tones,
answers, statements, documents, releases, approvals, tasks) are different tables. Values are kept as JSON by codec.py.
"""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, Integer, LargeBinary, Table, Text

from bowout.store.schema import Moment, metadata

sources = Table(
    "sources",
    metadata,
    Column("address", Text, primary_key=True),  # a path, `imap://account` or `caldav://account`, as the person gave it
    Column("cursor", Text),
    Column("added_at", Moment, nullable=False),
    Column("read_at", Moment),
)

messages = Table(
    "messages",
    metadata,
    Column("digest", Text, primary_key=True),  # SHA-256 of the raw bytes: a message read twice is kept once
    Column("raw", LargeBinary, nullable=False),  # compressed by zlib
    Column("origin", Text, nullable=False),
    Column("labels", JSON, nullable=False),
    Column("thread_hint", Text),
    Column("kept_at", Moment, nullable=False),
)

calendars = Table(
    "calendars",
    metadata,
    Column("origin", Text, primary_key=True),
    Column("raw", LargeBinary, nullable=False),  # compressed by zlib
    Column("href", Text),
    Column("etag", Text),
    Column("kept_at", Moment, nullable=False),
)

candidacies = Table(
    "candidacies",
    metadata,
    Column("id", Text, primary_key=True),
    Column("value", Text, nullable=False),
    Column("first_seen", Moment, nullable=False),
    Column("seen_at", Moment, nullable=False),  # the last sync that found it
    Column("gone", Boolean, nullable=False),  # no longer found, kept because the person had decided something on it
    Column("merged_into", Text),  # the candidacy that turned out to be the same one
)

findings = Table(  # one value each: settings, who the person is, the kept employer's candidacy, the mail's papers
    "findings",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

edits = Table(
    "edits",
    metadata,
    Column("candidacy", Text, primary_key=True),
    Column("subject", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("ground", Text, nullable=False),  # what was true of the candidacy when these words were written
    Column("at", Moment, nullable=False),
)

choices = Table(  # the tone of a letter, the answer to a question
    "choices",
    metadata,
    Column("candidacy", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("choice", Text, nullable=False),
    Column("at", Moment, nullable=False),
)

approvals = Table(
    "approvals",
    metadata,
    Column("dispatch", Text, primary_key=True),
    Column("candidacy", Text, nullable=False, index=True),
    Column("letter", Text, nullable=False),  # exactly as it was shown
    Column("ground", Text, nullable=False),
    Column("at", Moment, nullable=False),
)

documents = Table(
    "documents",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("name", Text, nullable=False),
    Column("digest", Text, nullable=False, unique=True),
    Column("content", LargeBinary, nullable=False),  # the person's copy, compressed by zlib
    Column("papers", Text, nullable=False),  # its text as Documents
    Column("at", Moment, nullable=False),
)

said = Table(  # the person's word on the offer, and what they let go or overrode: never changed, only added to
    "said",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("kind", Text, nullable=False),  # statement, kept, tier, override
    Column("words", Text, nullable=False),
    Column("at", Moment, nullable=False),
)

tasks = Table(
    "tasks",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("candidacy", Text, nullable=False, index=True),
    Column("task", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("at", Moment, nullable=False),
)

replies = Table(
    "replies",
    metadata,
    Column("message", Text, primary_key=True),
    Column("candidacy", Text, nullable=False, index=True),
    Column("value", Text, nullable=False),
    Column("at", Moment, nullable=False),
)
