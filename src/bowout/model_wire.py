"""One question to a language model behind an OpenAI-compatible address, and its answer as text.

Off unless the person named an address. Plain HTTP goes to this machine only. Follows no redirect, reads no more than a
letter's worth, and keeps nothing.
"""

from __future__ import annotations

import http.client
import ipaddress
import json
import ssl
from dataclasses import dataclass
from urllib.parse import urlsplit

from bowout.errors import WorldFault, YourMistake

LARGEST = 200_000  # bytes of an answer
PATIENCE = 60.0  # seconds


class NoModelAddress(YourMistake):
    """{address} is no address of a language model. It looks like http://127.0.0.1:11434/v1 or https://host/v1."""


class ModelSilent(WorldFault):
    """The language model at {host} did not answer as expected: {reason}. Your letter is as it was."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Model:
    """Where the model answers, which one is asked for, and the key where one is needed."""

    address: str
    name: str
    key: str = ""


def ask(model: Model, messages: list[dict[str, str]]) -> str:
    """What the model says. NoModelAddress, ModelSilent."""
    split = urlsplit(model.address)
    host = split.hostname or ""
    if not host or split.scheme not in {"http", "https"} or (split.scheme == "http" and not is_here(host)):
        raise NoModelAddress(address=model.address)
    body = json.dumps({"model": model.name, "messages": messages, "temperature": 0}).encode()
    head = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {model.key}"} if model.key else {})
    path = f"{split.path.rstrip('/')}/chat/completions"
    try:
        connection = connected(split.scheme, host, split.port)
        connection.request("POST", path, body, head)
        answer = connection.getresponse()
        content = answer.read(LARGEST)
        connection.close()
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise ModelSilent(host=host, reason=str(error) or type(error).__name__) from error
    if answer.status != http.client.OK:
        raise ModelSilent(host=host, reason=f"it said {answer.status}")
    return words_of(content, host)


def connected(scheme: str, host: str, port: int | None) -> http.client.HTTPConnection:
    """A connection; a secure one checks the certificate."""
    if scheme == "http":
        return http.client.HTTPConnection(host, port, timeout=PATIENCE)
    return http.client.HTTPSConnection(host, port, timeout=PATIENCE, context=ssl.create_default_context())


def is_here(host: str) -> bool:
    """Whether a host is this machine."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def words_of(content: bytes, host: str) -> str:
    """The text in an answer."""
    try:
        text = json.loads(content)["choices"][0]["message"]["content"]
    except (ValueError, KeyError, IndexError, TypeError) as error:
        raise ModelSilent(host=host, reason="its answer holds no letter") from error
    if not isinstance(text, str) or not text.strip():
        raise ModelSilent(host=host, reason="its answer is empty")
    return text
