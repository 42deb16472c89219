"""Reads the outside: mail files, IMAP, calendars, documents. Never changes what it reads."""
