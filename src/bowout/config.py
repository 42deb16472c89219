"""One typed settings object; secrets by reference, never by value.

Refuses to hold a password: an account names where its secret is kept (the system keyring, or the encrypted file).
"""

from __future__ import annotations
