"""A seeded mailbox as it is in life: newsletters, receipts, lists, family, attachments, and one job search in it.

Twenty thousand messages make about 750 MB. The same seed and size give the same bytes. Everything is invented.
"""

from __future__ import annotations

import base64
import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

SEED = 20_261_123
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
YEARS = 6

_WORDS = """
the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you
were her all she there would their we him been has when who will more no if out so said what up its about into than them
can only other new some could time these two may then do first any my now such like our over man me even most made after
also did many before must through back years where much your way well down should because each just those people how too
little state good very make world still own see men work long get here between both life being under never day same
another know while last might us great old year off come since against go came right used take three garden kitchen
weather train ticket invoice order parcel delivery discount summer winter holiday recipe photo school football music
""".split()  # noqa: SIM905  # a list of words reads best as words
_NAMES = "Alex Sam Kim Robin Jo Chris Pat Lee Max Toni Nika Ira Noa Uli Kay Dani Luca Mika Sasha Bo".split()  # noqa: SIM905
_SHOPS = tuple(f"shop{number}.example" for number in range(60))
_LISTS = tuple(f"list{number}.example" for number in range(12))
_FIRMS = (
    "northwind",
    "kontor",
    "atelier",
    "taller",
    "harbour",
    "millstone",
    "larkfield",
    "brandt",
    "castel",
    "ostrava",
)


@dataclass
class _Desk:
    """What the writer of the mailbox draws from."""

    chance: random.Random
    base64_lines: bytes = b""
    page: str = ""
    friends: list[str] = field(default_factory=list)

    def words(self, count: int) -> str:
        return " ".join(self.chance.choices(_WORDS, k=count))

    def text(self, paragraphs: int) -> str:
        return "\n\n".join(self.words(self.chance.randint(12, 60)).capitalize() + "." for _ in range(paragraphs))

    def html(self, size: int) -> str:
        """So many letters of a newsletter's page."""
        start = self.chance.randrange(0, len(self.page) - size)
        return f"<table><tr><td>{self.page[start : start + size]}</td></tr></table>"

    def file(self, size: int) -> bytes:
        """So many bytes of a file in base64, cut from one block of noise."""
        lines = max(1, size // 57)
        start = self.chance.randrange(0, len(self.base64_lines) // 77 - lines) * 77
        return self.base64_lines[start : start + lines * 77]


def messages(size: int, seed: int = SEED) -> Iterator[bytes]:
    """So many raw messages, oldest first."""
    chance = random.Random(seed)
    noise = base64.encodebytes(chance.randbytes(6 << 20))
    desk = _Desk(chance=chance, base64_lines=noise, page=_page(chance))
    desk.friends = [f"{chance.choice(_NAMES).lower()}{number}@mail.example" for number in range(80)]
    kinds: list[Callable[[_Desk], tuple[list[str], bytes]]] = [
        _newsletter,
        _receipt,
        _list_mail,
        _friend,
        _files,
        _robot,
    ]
    step = timedelta(days=365 * YEARS) / max(size, 1)
    for number in range(size):
        kind = chance.choices(kinds, weights=(30, 16, 20, 18, 8, 8))[0]
        header, body = _job(desk, number) if number % 67 == 0 else kind(desk)
        sent = NOW - step * (size - number)
        usual = [
            *(
                f"Received: from relay{hop}.example by mx{hop}.example with ESMTPS id {number:x}{hop}; {_date(sent)}"
                for hop in (2, 1)
            ),
            f"Message-ID: <{number}.{chance.getrandbits(40):x}@{chance.choice(_SHOPS)}>",
            f"Date: {_date(sent)}",
            "MIME-Version: 1.0",
            "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=mail.example; s=s1; bh="
            + "A" * 44
            + ";\n b="
            + "B" * 170,
        ]
        yield "\n".join((*usual, *header, "", "")).encode() + body


def write_mbox(path: Path, size: int) -> int:
    """The mailbox as one file; how many bytes it has."""
    path.write_bytes(b"")
    return append(path, messages(size))


def append(path: Path, new: Iterable[bytes]) -> int:
    """More messages at its end; how many bytes it has."""
    with path.open("ab") as file:
        for raw in new:
            file.write(b"From sender@mail.example Mon Nov 23 09:00:00 2026\n" + raw + b"\n")
    return path.stat().st_size


def write_maildir(folder: Path, size: int) -> None:
    """The same messages as a Maildir."""
    for name in ("cur", "new", "tmp"):
        (folder / name).mkdir(parents=True)
    for number, raw in enumerate(messages(size)):
        (folder / "cur" / f"{number}.bench:2,S").write_bytes(raw)


def _date(moment: datetime) -> str:
    return format_datetime(moment)


def _page(chance: random.Random) -> str:
    """A block of newsletter HTML, with the styles and tables that make it large."""
    cell = (
        '<td style="padding:12px 24px;font-family:Arial,sans-serif;font-size:15px;color:#333333" align="left">{}</td>'
    )
    rows = "".join(
        f"<tr>{cell.format(' '.join(chance.choices(_WORDS, k=40)))}</tr>"
        f'<tr><td><a href="https://click.mail.example/{chance.getrandbits(300):x}">{chance.choice(_WORDS)}</a></td></tr>'
        for _ in range(600)
    )
    return f'<table role="presentation" width="600" cellpadding="0">{rows}</table>'


def _both(plain: str, html: str) -> tuple[str, bytes]:
    head = 'Content-Type: multipart/alternative; boundary="=_alt"'
    body = (
        f"--=_alt\nContent-Type: text/plain; charset=utf-8\n\n{plain}\n\n"
        f"--=_alt\nContent-Type: text/html; charset=utf-8\n\n"
        f"<html><head><style>p{{margin:0}}</style></head><body>{html}</body></html>\n\n--=_alt--\n"
    )
    return head, body.encode()


def _newsletter(desk: _Desk) -> tuple[list[str], bytes]:
    shop = desk.chance.choice(_SHOPS)
    head, body = _both(desk.text(4), desk.html(desk.chance.randint(8_000, 45_000)))
    unsubscribe = f"List-Unsubscribe: <https://{shop}/u/{desk.chance.getrandbits(64):x}>"
    return [
        f"From: {shop} <news@{shop}>",
        "To: robin@example.com",
        f"Subject: {desk.words(6)}",
        unsubscribe,
        head,
    ], body


def _receipt(desk: _Desk) -> tuple[list[str], bytes]:
    shop = desk.chance.choice(_SHOPS)
    head, body = _both(
        f"Your order {desk.chance.randrange(10**8)}\n\n{desk.text(2)}", desk.html(desk.chance.randint(3_000, 12_000))
    )
    return [f"From: Orders <no-reply@{shop}>", "To: robin@example.com", "Subject: Your order is on its way", head], body


def _list_mail(desk: _Desk) -> tuple[list[str], bytes]:
    name = desk.chance.choice(_LISTS)
    quoted = "\n".join("> " + desk.words(10) for _ in range(desk.chance.randint(0, 20)))
    above = f"On Mon, Nov 2, 2026 at 10:04 AM {desk.chance.choice(_NAMES)} wrote:\n{quoted}"
    body = f"{above}\n\n{desk.text(3)}\n\n-- \n{desk.words(3)}\n"
    writer = f"{desk.chance.choice(_NAMES)} <{desk.chance.choice(desk.friends)}>"
    header = [f"From: {writer}", f"To: all@{name}", f"Subject: Re: [{name}] {desk.words(5)}", f"List-Id: <{name}>"]
    return [*header, "Content-Type: text/plain; charset=utf-8"], body.encode()


def _friend(desk: _Desk) -> tuple[list[str], bytes]:
    writer = desk.chance.choice(desk.friends)
    pair = [f"From: <{writer}>", "To: Robin <robin@example.com>"]
    if desk.chance.random() < 0.4:
        pair = ["From: Robin <robin@example.com>", f"To: <{writer}>"]
    body = f"Hi,\n\n{desk.text(desk.chance.randint(1, 4))}\n\nBest,\n{desk.chance.choice(_NAMES)}\n"
    return [*pair, f"Subject: {desk.words(3)}", "Content-Type: text/plain; charset=utf-8"], body.encode()


def _files(desk: _Desk) -> tuple[list[str], bytes]:
    kind, name = desk.chance.choice(
        (("image/jpeg", "photo.jpg"), ("application/pdf", "scan.pdf"), ("application/zip", "all.zip"))
    )
    parts = [f"--=_mix\nContent-Type: text/plain; charset=utf-8\n\n{desk.text(1)}\n".encode()]
    for number in range(desk.chance.choice((1, 1, 2))):
        head = (
            f'\n--=_mix\nContent-Type: {kind}; name="{number}{name}"\nContent-Transfer-Encoding: base64\n'
            f'Content-Disposition: attachment; filename="{number}{name}"\n\n'
        )
        parts.append(head.encode() + desk.file(int(desk.chance.lognormvariate(11.85, 0.9)) % (3 << 20)))
    header = [f"From: <{desk.chance.choice(desk.friends)}>", "To: robin@example.com", f"Subject: {desk.words(3)}"]
    return [*header, 'Content-Type: multipart/mixed; boundary="=_mix"'], b"".join((*parts, b"\n--=_mix--\n"))


def _robot(desk: _Desk) -> tuple[list[str], bytes]:
    shop = desk.chance.choice(_SHOPS)
    body = f"<html><body><p>{desk.words(30)}</p><p>{desk.words(20)}</p></body></html>"
    header = [
        f"From: notifications@{shop}",
        "To: robin@example.com",
        f"Subject: {desk.words(5)}",
        "Auto-Submitted: auto-generated",
    ]
    return [*header, "Content-Type: text/html; charset=utf-8"], body.encode()


def _job(desk: _Desk, number: int) -> tuple[list[str], bytes]:
    """One message of the job search: applied, invited, refused, and the person's own answers."""
    firm = _FIRMS[(number // 67) % len(_FIRMS)]
    said = desk.chance.choice(
        (
            f"Thank you for applying for the position of Warehouse Lead at {firm.title()}.",
            f"We would like to invite you to an interview at {firm.title()} on Thursday at 14:00.",
            "Thank you for your interest. Unfortunately we have decided to go with another candidate.",
            "Thank you for the interview invitation. Thursday at 14:00 works for me.",
        )
    )
    pair = [f"From: Jane Doe <jane.doe@{firm}.example>", "To: Robin Field <robin@example.com>"]
    if said.endswith("works for me."):
        pair = ["From: Robin Field <robin@example.com>", f"To: Jane Doe <jane.doe@{firm}.example>"]
    body = f"Hello,\n\n{said}\n\n{desk.text(1)}\n\nKind regards,\nJane Doe\n"
    return [
        *pair,
        "Subject: Your application: Warehouse Lead",
        "Content-Type: text/plain; charset=utf-8",
    ], body.encode()
