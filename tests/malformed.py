"""Mail that is broken on purpose, built in code: each piece with the words that its defect must hold.

Nothing here comes from real people. `CORPUS` maps a name to the bytes and to a word of the sentence expected, or None
where the mail is odd but nothing of it is lost.
"""

from __future__ import annotations

HEAD = b"""Message-ID: <odd@northwind.example>
Date: Mon, 2 Nov 2026 10:04:00 +0100
From: Jane Doe <jane@northwind.example>
To: Robin <robin@example.com>
Subject: Thursday
"""
HELLO = b"Could you come on Thursday?\n"


def nested(levels: int) -> bytes:
    """A multipart inside a multipart inside …"""
    opened = b"".join(
        b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (level, level) for level in range(levels)
    )
    return opened + b"Content-Type: text/plain\n\n" + HELLO


def messages_inside(levels: int) -> bytes:
    """A message inside a message inside …"""
    return b"Content-Type: message/rfc822\n\n" * levels + HEAD + b"\n" + HELLO


CORPUS: dict[str, tuple[bytes, str | None]] = {
    "nothing at all": (b"", "no Message-ID"),
    "one byte": (b"x", "no Message-ID"),
    "only line ends": (b"\r\n\r\n\n\n", "no date"),
    "only NUL bytes": (b"\x00" * 500, "no date"),
    "no header": (b"\n" + HELLO, "no Message-ID"),
    "no empty line behind the header": (HEAD.rstrip(), None),
    "no date": (HEAD.replace(b"Date:", b"X-Was:") + b"\n" + HELLO, "no date"),
    "a date that is none": (HEAD.replace(b"Mon, 2 Nov 2026 10:04:00 +0100", b"yesterday") + b"\n" + HELLO, "no date that"),
    "no id": (HEAD.replace(b"Message-ID", b"X-Was") + b"\n" + HELLO, "no Message-ID"),
    "an empty id": (HEAD.replace(b"<odd@northwind.example>", b"<>") + b"\n" + HELLO, "no Message-ID"),
    "1 000 parts inside each other": (HEAD + nested(1_000), "too many parts inside each other"),
    "1 000 messages inside each other": (HEAD + messages_inside(1_000), "too many parts inside each other"),
    "5 000 parts beside each other": (
        HEAD + b'Content-Type: multipart/mixed; boundary="b"\n\n' + b"--b\n\nx\n" * 5_000 + b"--b--\n",
        "more than 1000 parts",
    ),
    "a 1 MB subject": (HEAD.replace(b"Thursday", b"a" * (1 << 20)) + b"\n" + HELLO, "longer than 64 KB"),
    "a 1 MB encoded subject": (HEAD.replace(b"Thursday", b"=?utf-8?q?=61?= " * 65_536) + b"\n" + HELLO, "longer than 64 KB"),
    "a 1 MB list of recipients": (HEAD.replace(b"To: ", b"To: " + b"a@x.example, " * 80_000) + b"\n" + HELLO, "longer than 64 KB"),
    "100 000 header lines": (HEAD + b"X-A: 1\n" * 100_000 + b"\n" + HELLO, None),
    "a 3 MB header": (HEAD + b"X-A: 1\n" * 450_000 + b"\n" + HELLO, "larger than 2 MB"),
    "a character set nobody knows": (HEAD + b"Content-Type: text/plain; charset=x-klingon\n\n" + HELLO + b"\xe4", "x-klingon"),
    "a character set that is a codec": (HEAD + b"Content-Type: text/plain; charset=punycode\n\n" + HELLO, "punycode"),
    "text that is not in its character set": (HEAD + b"Content-Type: text/plain; charset=utf-8\n\n" + HELLO + b"Gr\xfc\xdfe\n", "character set"),
    "8-bit letters in the header": (HEAD.replace(b"Thursday", "Gespräch".encode("latin-1")) + b"\n" + HELLO, None),
    "NUL bytes in the text": (HEAD + b"\n" + HELLO.replace(b" ", b"\x00 "), None),
    "bare CR for line ends": ((HEAD + b"\n" + HELLO).replace(b"\n", b"\r"), None),
    "CR CR LF for line ends": ((HEAD + b"\n" + HELLO).replace(b"\n", b"\r\r\n"), None),
    "mixed line ends": (HEAD.replace(b"\n", b"\r\n") + b"\n" + HELLO, None),
    "a header line hidden in an encoded word": (HEAD.replace(b"Thursday", b"=?utf-8?Q?Thursday=0D=0ABcc:_x@y.example?=") + b"\n" + HELLO, None),
    "base64 that is broken": (
        HEAD + b"Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\nQ291bGQgeW91IGNvbWUgb24gVGh1cnNkYXk/!\nx",
        "damaged",
    ),
    "quoted-printable that is broken": (
        HEAD + b"Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\nCould you come on Thursday?=ZZ=\n=",
        None,
    ),
    "an encoding nobody knows": (HEAD + b"Content-Transfer-Encoding: rot13\n\n" + HELLO, None),
    "a boundary that never comes": (HEAD + b'Content-Type: multipart/mixed; boundary="b"\n\n' + HELLO, "ends in the middle"),
    "no boundary": (HEAD + b"Content-Type: multipart/mixed\n\n" + HELLO, "not where one ends"),
    "cut off inside a part": (
        HEAD + b'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\n' + HELLO,
        "ends in the middle",
    ),
    "a type that is none": (HEAD + b"Content-Type: ;;;=\n\n" + HELLO, None),
    "a name of 100 000 letters": (
        HEAD + b'Content-Type: application/pdf; name="' + b"a" * 100_000 + b'"\n\n' + HELLO, "longer than 64 KB"
    ),
    "an encrypted mail": (
        HEAD + b'Content-Type: multipart/encrypted; boundary="b"\n\n--b\nContent-Type: application/octet-stream\n\nx\n--b--\n',
        "encrypted",
    ),
    "addresses made of brackets": (HEAD.replace(b"Robin <robin@example.com>", b"<(<[<" * 5_000) + b"\n" + HELLO, None),
    "ids without end": (HEAD + b"References: " + b"<a" * 30_000 + b"\n\n" + HELLO, None),
    "parameters without end": (HEAD + b"Content-Type: text/plain" + b"; a*0*=" * 8_000 + b"\n\n" + HELLO, None),
    "quote marks without end": (HEAD + b"\n" + HELLO + b">" * 500_000 + b"\n" + b"> " * 200_000, None),
    "attributions without end": (HEAD + b"\n" + HELLO + b"On 1 at 1:00 a@x.example\n" * 50_000 + b"wrote:", None),
    "header blocks without end": (HEAD + b"\n" + HELLO + b"From: a\nSent: b\nTo: c\n" * 30_000, None),
    "closings without end": (HEAD + b"\n" + HELLO + b"Best regards\n" * 50_000, None),
    "one line of 5 MB": (HEAD + b"\n" + HELLO + b"a " * 2_500_000, "larger than 2 MB"),
}  # fmt: skip
