"""Bytes to text as mail writes it: character sets, encoded words (RFC 2047) and values in parameters (RFC 2231).

Every function takes what real mail sends and always answers with text; what had to be guessed is told as a defect.
Refuses to know headers, parts and their meaning.
"""

from __future__ import annotations

import binascii
import re

from bowout.lazy import lazily

_ALIASES = {
    "us-ascii": "utf-8", "ascii": "utf-8", "ansi_x3.4-1968": "utf-8", "utf8": "utf-8", "utf-8-sig": "utf-8",
    "unicode-1-1-utf-7": "utf-7", "iso-8859-1": "cp1252", "latin1": "cp1252", "latin-1": "cp1252",
    "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "ks_c_5601-1987": "cp949", "euc-kr": "cp949",
    "x-sjis": "cp932", "shift_jis": "cp932", "shift-jis": "cp932", "iso-8859-8-i": "iso-8859-8",
    "iso-8859-8-e": "iso-8859-8", "windows-874": "cp874", "x-mac-roman": "mac-roman", "macintosh": "mac-roman",
    "iso-8859-9": "cp1254", "x-windows-949": "cp949",
}  # fmt: skip
# Python knows these names, but they are no character sets of mail, and some take quadratic time.
_NO_CHARSETS = {"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem"}
_WORD = lazily(r"=\?([^?\s]{1,60})\?([bBqQ])\?((?:[^?]|\?(?!=)){0,4000})\?=")
_BETWEEN = lazily(r"(?<=\?=)\s+(?==\?[^?\s]{1,60}\?[bBqQ]\?)")
_CONTROL = lazily(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_NOT_BASE64 = lazily(rb"[^A-Za-z0-9+/]+")


def decode(data: bytes, charset: str = "") -> tuple[str, str | None]:
    """The text of `data` and, where the named character set did not fit, a sentence that says so."""
    name = charset.strip().strip("\"'").lower()
    known = _ALIASES.get(name, name or "utf-8")
    if known not in _NO_CHARSETS:
        try:
            return data.decode(known), None
        except (LookupError, ValueError, UnicodeError):
            pass
    text = guess(data)
    plain_latin = known == "cp1252" or (name in {"", "us-ascii", "ascii"})
    return text, None if plain_latin else f"its text is not in the character set it names ({name[:40]!r})"


def guess(data: bytes) -> str:
    """The text of bytes whose character set is unknown: UTF-8 if they are, else Western European."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        # The five bytes that cp1252 leaves open are read as Latin-1 does: no byte is refused.
        return data.decode("cp1252") if not _OPEN.intersection(data) else data.decode("latin-1")


_OPEN = frozenset(b"\x81\x8d\x8f\x90\x9d")


def from_base64(data: bytes | memoryview) -> tuple[bytes, bool]:
    """The bytes behind base64 text, and whether it was whole. What stands behind a break is still read."""
    try:
        return binascii.a2b_base64(data), True
    except binascii.Error:
        letters = _NOT_BASE64.sub(b"", bytes(data))
        letters = letters[: len(letters) - (len(letters) % 4 == 1)]
        return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4)), False


def decode_words(value: str) -> str:
    """A header value with its encoded words read; anything malformed stays as it was written."""
    if "=?" not in value:
        return value
    out: list[str] = []
    held: tuple[str, bytes] = ("", b"")  # words of one charset may split a letter between them: joined as bytes
    at = 0
    value = _BETWEEN.sub("", value)
    for match in _WORD.finditer(value):
        charset, data = match[1].partition("*")[0].lower(), _word_bytes(match[2], match[3])
        if match.start() > at or charset != held[0] or not match[3].isascii():
            out += (decode(held[1], held[0])[0], value[at : match.start()])
            held = ("", b"")
        if match[3].isascii():
            held = (charset, held[1] + data)
        else:
            out.append(_half_encoded(match[3], charset))
        at = match.end()
    return "".join((*out, decode(held[1], held[0])[0], value[at:]))


def _half_encoded(text: str, charset: str) -> str:
    """A word that holds bare letters where only codes may stand: those are kept as they are."""
    runs = re.findall(r"[\x00-\x7f]+|[^\x00-\x7f]+", text)
    return "".join(decode(_word_bytes("q", run), charset)[0] if run.isascii() else run for run in runs)


def _word_bytes(encoding: str, text: str) -> bytes:
    raw = text.encode("utf-8", "surrogateescape")
    if encoding in "bB":
        return from_base64(raw)[0]
    return binascii.a2b_qp(raw.replace(b"\r", b"").replace(b"\n", b""), header=True)


def unstructured(value: bytes) -> str:
    """A raw header value as one line of text: unfolded, decoded, without control characters."""
    return one_line(decode_words(guess(value)))


def one_line(text: str) -> str:
    """The text without line breaks or control characters, so that nothing can pose as another header line."""
    return " ".join(_CONTROL.sub(" ", text).split())
