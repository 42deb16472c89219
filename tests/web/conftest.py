from __future__ import annotations

from collections.abc import Iterator

import pytest

from bowout.web.desk import Desk
from web import views
from web.client import Client, served
from web.standin import Standin


@pytest.fixture
def closer() -> Standin:
    return Standin(views.board(*views.search()))


@pytest.fixture
def locked(closer: Standin) -> Iterator[Client]:
    """A page whose link nobody has used yet."""
    with served(Desk(closer=closer)) as client:
        yield client


@pytest.fixture
def page(locked: Client) -> Client:
    """A page the person has opened."""
    locked.open()
    return locked
