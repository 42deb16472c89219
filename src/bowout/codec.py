"""Frozen dataclasses to plain JSON values and back, by their type hints: how the store keeps values."""

from __future__ import annotations
