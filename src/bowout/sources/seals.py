"""Digital signatures of one PDF: whether each still holds, and whether what was added after it was allowed.

A PDF may be added to after it was signed (ISO 32000-1, 7.5.6): a second signature, a filled field, the data that keeps
a signature checkable later (PAdES, DSS) and metadata change nothing of what was signed. What else is new since the
first signature counts as altered, by the signature's own permissions (DocMDP, 12.8.2.2; FieldMDP, 12.8.2.4). Where the
two states cannot be compared, it counts as altered. That a certificate is to be trusted is not looked up: no network,
and firms sign with their own. Runs in the limited child process only.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator
from functools import cached_property
from typing import Any

NO_CHANGES, FILLING, COMMENTS = 1, 2, 3  # what DocMDP permits after the signature
OF_THE_CATALOG = frozenset({"/DSS", "/AcroForm", "/Extensions", "/Metadata", "/Version", "/Perms"})
OF_THE_FORM = frozenset({"/Fields", "/SigFlags", "/NeedAppearances", "/DR", "/DA", "/CO"})
OF_A_FIELD = frozenset({"/V", "/AP", "/AS", "/MK", "/M", "/DA"})
OF_A_PLACE_TO_SIGN = OF_A_FIELD | {"/F", "/Lock", "/SV", "/Rect", "/P"}
MAX_OBJECTS = 60_000
DEEPEST = 30


def signatures(content: bytes) -> tuple[str, list[str]]:
    """`none`, `intact` or `altered`, and who signed by their certificates."""
    import pypdf  # noqa: PLC0415 - after the limits

    try:
        reader = pypdf.PdfReader(io.BytesIO(content))
        signed = [each for each in (reader.get_fields() or {}).values() if each.get("/FT") == "/Sig" and each.get("/V")]
    except Exception:  # noqa: BLE001 - a form that cannot be read holds no signature that can be shown
        return "none", []
    signed = [each for each in signed if "/ByteRange" in each["/V"] and "/Contents" in each["/V"]]
    if not signed:
        return "none", []
    values = [each["/V"] for each in signed]
    spans = [[int(number) for number in value["/ByteRange"]] for value in values]
    true = all(matches(content, span, bytes(value["/Contents"])) for span, value in zip(spans, values, strict=True))
    names = [name for value in values for name in names_of(value)]
    intact = true and only_allowed(content, reader, signed, min(span[2] + span[3] for span in spans))
    return ("intact" if intact else "altered"), list(dict.fromkeys(names))


def matches(content: bytes, span: list[int], blob: bytes) -> bool:
    """Whether the digest of the covered bytes stands in the signature (RFC 5652 section 11.2, messageDigest).

    All but the signature itself must be covered: a gap around anything else could hold what nobody signed.
    """
    if len(span) != 4 or span[0] != 0 or not blob:
        return False
    gap = content[span[1] : span[2]].strip()
    if not (gap.startswith(b"<") and gap.endswith(b">") and len(gap) <= 2 * len(blob) + 2):
        return False
    covered = content[: span[1]] + content[span[2] : span[2] + span[3]]
    return any(hashlib.new(name, covered).digest() in blob for name in ("sha256", "sha512", "sha384", "sha1"))


def names_of(value: Any) -> list[str]:
    """The signer's name as the field gives it, else the common names of the certificates inside."""
    if value.get("/Name"):
        return [str(value["/Name"])]
    from cryptography import x509  # noqa: PLC0415
    from cryptography.hazmat.primitives.serialization import pkcs7  # noqa: PLC0415

    try:
        certificates = pkcs7.load_der_pkcs7_certificates(bytes(value["/Contents"]).rstrip(b"\x00"))
    except Exception:  # noqa: BLE001 - a blob that is no CMS names nobody
        return []
    common = [entry for one in certificates for entry in one.subject.get_attributes_for_oid(x509.NameOID.COMMON_NAME)]
    return [str(entry.value) for entry in common[:1]]


def only_allowed(content: bytes, reader: Any, signed: list[Any], end: int) -> bool:
    """Whether nothing but what the signatures permit was added after the first of them."""
    if end >= len(content.rstrip(b"\r\n \x00")):
        return True
    import pypdf  # noqa: PLC0415

    try:
        before = pypdf.PdfReader(io.BytesIO(content[:end]))
        if before.trailer.raw_get("/Root").idnum != reader.trailer.raw_get("/Root").idnum or supplied(before, reader):
            return False
        changed = [number for number in numbers(before) if differs(before, reader, number)]
        rules = Rules(before, reader, permitted(signed), locked(signed))
        return all(rules.allow(number) for number in changed)
    except Exception:  # noqa: BLE001 - two states that cannot be compared are not the same
        return False


def numbers(reader: Any) -> list[int]:
    """Every object of a file."""
    found = {number for table in reader.xref.values() for number in table} | set(reader.xref_objStm)
    if len(found) > MAX_OBJECTS:
        raise ValueError("too many objects")
    return sorted(number for number in found if number)


def differs(before: Any, after: Any, number: int) -> bool:
    """Whether an object is another one in the later state."""
    return bool(content_of(fetched(before, number)) != content_of(fetched(after, number)))


def supplied(before: Any, after: Any) -> bool:
    """Whether something that the signed state only pointed to was put there later."""
    known = set(numbers(before))
    missing = {one for number in known for one in pointed_to(fetched(before, number))} - known
    return bool(missing & set(numbers(after)))


def pointed_to(value: Any) -> Iterator[int]:
    """The numbers of every object that an object points to."""
    from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject  # noqa: PLC0415

    if isinstance(value, IndirectObject):
        yield value.idnum
    elif isinstance(value, DictionaryObject | ArrayObject):
        for one in value.values() if isinstance(value, DictionaryObject) else value:
            yield from pointed_to(one)


def fetched(reader: Any, number: int) -> Any:
    """An object by its number, in its newest generation."""
    from pypdf.generic import IndirectObject  # noqa: PLC0415

    generation = max((one for one, table in reader.xref.items() if number in table), default=0)
    return reader.get_object(IndirectObject(number, generation, reader))


def content_of(value: Any, depth: int = 0) -> Any:
    """An object as plain values, references by their number."""
    from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, StreamObject  # noqa: PLC0415

    if depth > DEEPEST:
        raise ValueError("too deep")
    if isinstance(value, IndirectObject):
        return ("ref", value.idnum)
    if isinstance(value, DictionaryObject):
        inner = {str(key): content_of(one, depth + 1) for key, one in value.items()}
        return ("stream", inner, raw_of(value)) if isinstance(value, StreamObject) else inner
    if isinstance(value, ArrayObject):
        return [content_of(one, depth + 1) for one in value]
    return (type(value).__name__, value if isinstance(value, bytes) else str(value))


def raw_of(stream: Any) -> bytes:
    """A stream's bytes as they are stored."""
    return bytes(stream._data)  # noqa: SLF001 - pypdf has no public way to the bytes before decoding


def permitted(signed: list[Any]) -> int:
    """What the strictest of the signatures allows; one that says nothing allows to fill in and to sign."""
    levels = [
        int(reference["/TransformParams"].get("/P", FILLING))
        for each in signed
        for reference in (one.get_object() for one in each["/V"].get("/Reference", []))
        if reference.get("/TransformMethod") == "/DocMDP" and "/TransformParams" in reference
    ]
    return min(levels, default=FILLING)


def locked(signed: list[Any]) -> list[Any]:
    """The rules by which signatures lock fields: `{/Action, /Fields}`."""
    found = [each["/Lock"].get_object() for each in signed if "/Lock" in each]
    for each in signed:
        references = (one.get_object() for one in each["/V"].get("/Reference", []))
        found += [
            one["/TransformParams"].get_object() for one in references if one.get("/TransformMethod") == "/FieldMDP"
        ]
    return found


class Rules:
    """What may differ between the state that was signed and the one at hand."""

    def __init__(self, before: Any, after: Any, level: int, locks: list[Any]) -> None:
        self.before, self.after, self.level, self.locks = before, after, level, locks
        self.root = after.trailer.raw_get("/Root").idnum
        self.form = self.reference(after.trailer["/Root"], "/AcroForm")
        self.free = set(self.harmless())

    def reference(self, holder: Any, key: str) -> int | None:
        """The number of the object that an entry points to."""
        raw = holder.raw_get(key) if key in holder else None
        return getattr(raw, "idnum", None)

    def harmless(self) -> Iterator[int]:
        """Metadata, document information and the data that keeps signatures checkable."""
        root = self.before.trailer["/Root"]  # not where the later state points: it could point at a page
        found = [self.reference(root, "/Metadata"), self.reference(root, "/DSS")]
        found.append(self.reference(self.before.trailer, "/Info"))
        yield from (number for number in found if number is not None)

    def allow(self, number: int) -> bool:
        """Whether this object may be another one than it was."""
        old, new = fetched(self.before, number), fetched(self.after, number)
        if number in self.free:
            return True
        if not (hasattr(old, "items") and hasattr(new, "items")):
            return self.is_annotations(number) and self.annotated(old, new)
        if number in self.pictures:
            return self.level >= FILLING
        return self.entries_allowed(number, old, new)

    def entries_allowed(self, number: int, old: Any, new: Any) -> bool:
        """Whether only those entries of an object differ that may."""
        if old.get("/Type") in {"/XRef", "/ObjStm"}:
            return True
        if hasattr(old, "_data") or hasattr(new, "_data"):
            return False  # a stream's bytes are no entry
        keys = {key for key in {*old, *new} if content_of(raw(old, key)) != content_of(raw(new, key))}
        if number == self.root:
            return keys <= OF_THE_CATALOG and self.form_allowed(old.get("/AcroForm"), new.get("/AcroForm"))
        if number == self.form:
            return self.form_allowed(old, new)
        if new.get("/Type") == "/Page":
            return keys <= {"/Annots"} and self.annotated(old.get("/Annots", []), new.get("/Annots", []))
        return self.filled(new, keys)

    def form_allowed(self, old: Any, new: Any) -> bool:
        """Whether the form only gained fields to sign in."""
        old, new = (old.get_object() if old else {}), (new.get_object() if new else {})
        keys = {key for key in {*old, *new} if content_of(raw(old, key)) != content_of(raw(new, key))}
        there = {one.idnum for one in old.get("/Fields", [])}
        fields = list(new.get("/Fields", []))
        kept = there <= {one.idnum for one in fields}
        added = [one.get_object() for one in fields if one.idnum not in there]
        signing = all(one.get("/FT") == "/Sig" for one in added) and (self.level >= FILLING or timestamps(added))
        return kept and keys <= OF_THE_FORM and signing

    @cached_property
    def pictures(self) -> set[int]:
        """The pictures of fields that nobody locked, as far as nothing else of the file shows them."""
        found: set[int] = set()
        elsewhere: set[int] = set()
        for number in numbers(self.after):
            one = fetched(self.after, number)
            widget = hasattr(one, "items") and one.get("/Subtype") == "/Widget"
            if widget and "/AP" in one and not any(shut(lock, full_name(one)) for lock in self.locks):
                found |= set(pointed_to(one["/AP"]))
                one = {key: raw(one, key) for key in one if key != "/AP"}
                elsewhere |= {each for value in one.values() for each in pointed_to(value)}
            else:
                elsewhere |= set(pointed_to(one))
        return found - elsewhere

    def is_annotations(self, number: int) -> bool:
        """Whether this object is the list of what lies on a page."""
        return any(self.reference(page, "/Annots") == number for page in self.after.pages)

    def annotated(self, old: Any, new: Any) -> bool:
        """Whether a page only gained places to sign in, or remarks where they are allowed."""
        there = {one.idnum for one in old.get_object() if hasattr(one, "idnum")} if old else set()
        now = list(new.get_object()) if new else []
        if not there <= {getattr(one, "idnum", None) for one in now}:
            return False
        added = [one.get_object() for one in now if getattr(one, "idnum", None) not in there]
        places = [one for one in added if one.get("/Subtype") == "/Widget" and one.get("/FT") == "/Sig"]
        return len(places) == len(added) or self.level >= COMMENTS

    def filled(self, new: Any, keys: set[str]) -> bool:
        """Whether a field was only filled in or signed, and nobody locked it."""
        free = OF_A_PLACE_TO_SIGN if new.get("/FT") == "/Sig" else OF_A_FIELD
        field = "/FT" in new or new.get("/Subtype") == "/Widget"
        if not field or self.level < FILLING or not keys <= free:
            return False
        return not any(shut(lock, full_name(new)) for lock in self.locks)


def raw(holder: Any, key: str) -> Any:
    """An entry as it is stored, references as references."""
    return holder.raw_get(key) if key in holder else None


def timestamps(fields: list[Any]) -> bool:
    """Whether fields hold nothing but the time stamps of an archive."""
    return all(one.get("/V") and one["/V"].get("/Type") == "/DocTimeStamp" for one in fields)


def full_name(field: Any) -> str:
    """A field's name with those of what holds it."""
    names = []
    for _ in range(DEEPEST):
        if "/T" in field:
            names.append(str(field["/T"]))
        if "/Parent" not in field:
            break
        field = field["/Parent"].get_object()
    return ".".join(reversed(names))


def shut(lock: Any, name: str) -> bool:
    """Whether a lock holds this field."""
    listed = {str(one) for one in lock.get("/Fields", [])}
    action = lock.get("/Action")
    return bool(action == "/All") or bool(action == "/Include") == (name in listed)
