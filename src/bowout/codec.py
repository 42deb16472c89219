"""Frozen dataclasses to plain JSON values and back, by their type hints: how the store keeps values.

Knows the shapes our values are made of: dataclasses, enums, dates, bytes, tuples, frozen sets, dictionaries and None.
Refuses to know any value by name. A field that the stored text lacks takes its default and a field the class no longer
has is passed over, so that a workspace written by another version can be read.
"""

from __future__ import annotations

import json
import types
from base64 import b64decode, b64encode
from collections.abc import Callable, Hashable
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")

Json = Any  # what `json.loads` gives


def dumps(value: object) -> str:
    """The value as one JSON text, the same for the same value; ASCII, as mail may hold half characters."""
    return json.dumps(encode(value), separators=(",", ":"))


def loads(kind: type[T], text: str) -> T:
    """The value of that class which `dumps` wrote."""
    return decode(kind, json.loads(text))


def encode(value: object) -> Json:
    """The value in the types JSON has: times in ISO 8601, bytes in base64, sets in sorted order."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: encode(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, dict):
        return {str(key): encode(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [encode(item) for item in value]
    if isinstance(value, frozenset | set):
        return sorted(encode(item) for item in value)
    return _scalar(value)


def _scalar(value: object) -> Json:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, bytes):
        return b64encode(value).decode("ascii")
    return str(value) if isinstance(value, Path) else value


def decode(kind: type[T], data: Json) -> T:
    """The value of that type. ValueError, KeyError or TypeError where the data is not one."""
    return cast("T", _reader(cast("Hashable", kind))(data))


Read = Callable[[Json], Any]

_SIMPLE: dict[Any, Read] = {
    datetime: datetime.fromisoformat,
    date: date.fromisoformat,
    bytes: b64decode,
    Path: Path,
    float: float,
    Any: lambda data: data,
    object: lambda data: data,
}


@cache
def _reader(kind: Hashable) -> Read:
    """How to read one type, found once."""
    if kind in _SIMPLE:
        return _SIMPLE[kind]
    if get_origin(kind) is not None:
        return _read_generic(get_origin(kind), get_args(kind))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
    if is_dataclass(kind):
        return _read_dataclass(kind)
    return _read_plain(kind)


def _read_generic(origin: Any, inner: tuple[Any, ...]) -> Read:
    """A type with others inside it."""
    if origin in {Union, types.UnionType}:
        return _read_optional(inner)
    if origin is dict:
        value = _reader(inner[1])
        return lambda data: {key: value(item) for key, item in data.items()}
    return _read_many(origin, inner)


def _read_optional(inner: tuple[Any, ...]) -> Read:
    """`X | None`; a union of several values would need a tag, and none of ours has one."""
    [kind] = [one for one in inner if one is not types.NoneType]
    read = _reader(kind)
    return lambda data: None if data is None else read(data)


def _read_many(origin: Any, inner: tuple[Any, ...]) -> Read:
    """`tuple[X, ...]`, `frozenset[X]` and the like; `tuple[X, Y]` place by place."""
    if origin is tuple and inner[-1] is not Ellipsis:
        readers = [_reader(kind) for kind in inner]
        return lambda data: tuple(read(item) for read, item in zip(readers, data, strict=True))
    read = _reader(inner[0])
    return lambda data: origin(read(item) for item in data)


def _read_dataclass(kind: Any) -> Read:
    """A dataclass from an object with its fields; its hints are resolved when first read, for classes that nest."""
    readers: dict[str, Read] = {}

    def read(data: Json) -> Any:
        if not readers:
            hints = get_type_hints(kind)
            readers.update({field.name: _reader(hints[field.name]) for field in fields(kind) if field.init})
        return kind(**{name: one(data[name]) for name, one in readers.items() if name in data})

    return read


def _read_plain(kind: Any) -> Read:
    """`str`, `int` and `bool`: the JSON value itself, if it is one."""

    def read(data: Json) -> Any:
        if not isinstance(data, kind):
            raise TypeError(f"{data!r} is not a {kind.__name__}")
        return data

    return read
