"""python-omemo's key-value storage kept in memory."""

from __future__ import annotations

from omemo.storage import Just, Maybe, Nothing, Storage
from omemo.types import JSONType


class MemoryStorage(Storage):
    """Nothing outlives the process."""

    def __init__(self) -> None:
        super().__init__(disable_cache=True)
        self._values: dict[str, JSONType] = {}

    async def _load(self, key: str) -> Maybe[JSONType]:
        return Just(self._values[key]) if key in self._values else Nothing()

    async def _store(self, key: str, value: JSONType) -> None:
        self._values[key] = value

    async def _delete(self, key: str) -> None:
        self._values.pop(key, None)
