"""Writes to people, and nothing else does: SMTP, invitation replies, and what is done by hand."""
