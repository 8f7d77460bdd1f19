"""Reads and writes the few parts of a WebAssembly module that cutting it needs: sections, exports, function bodies."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

HEAD: Final = b"\0asm\x01\0\0\0"
IMPORTS, GLOBALS, EXPORTS, CODE = 2, 6, 7, 10  # ids of sections
FUNCTION, TABLE, MEMORY, GLOBAL, TAG = range(5)  # kinds of what is imported and exported

type Sections = list[tuple[int, bytes]]


@dataclass
class Reader:
    """Goes through bytes from the start; `place` is where it stands."""

    content: bytes
    place: int = 0

    def number(self) -> int:
        """Read one number, unsigned, as WebAssembly packs them."""
        value = shift = 0
        while True:
            byte = self.content[self.place]
            self.place += 1
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:  # noqa: PLR2004 - its top bit says that more follows
                return value

    def take(self, size: int) -> bytes:
        """Read `size` bytes."""
        self.place += size
        return self.content[self.place - size : self.place]

    def text(self) -> str:
        """Read a name."""
        return self.take(self.number()).decode()


def number(value: int) -> bytes:
    """Pack one unsigned number."""
    packed = bytearray()
    while value > 127:  # noqa: PLR2004 - as above
        packed.append(value & 127 | 128)
        value >>= 7
    return bytes([*packed, value])


def sections(module: bytes) -> Sections:
    """Return the sections of a module in order, each with its id."""
    reader = Reader(module, len(HEAD))
    found: Sections = []
    while reader.place < len(module):
        kind = reader.take(1)[0]
        found.append((kind, reader.take(reader.number())))
    return found


def module(parts: Sections) -> bytes:
    """Put sections together."""
    return HEAD + b"".join(bytes([kind]) + number(len(body)) + body for kind, body in parts)


def bodies(code: bytes) -> list[bytes]:
    """Return the body of each function that a code section defines."""
    reader = Reader(code)
    return [reader.take(reader.number()) for _ in range(reader.number())]


def code(functions: Iterable[bytes]) -> bytes:
    """Put function bodies together as a code section."""
    packed = [number(len(each)) + each for each in functions]
    return number(len(packed)) + b"".join(packed)


def start(body: bytes) -> int:
    """Return where the instructions of a function body begin, after its local variables."""
    reader = Reader(body)
    for _ in range(reader.number()):
        reader.number()
        reader.place += 1
    return reader.place


def imports(section: bytes) -> list[tuple[str, int]]:
    """Return the name and kind of everything a module imports."""
    reader = Reader(section)
    found = []
    for _ in range(reader.number()):
        reader.text()
        name, kind = reader.text(), reader.take(1)[0]
        if kind in {TABLE, MEMORY}:
            reader.place += kind == TABLE
            limited = reader.take(1)[0] & 1
            reader.number()
            if limited:
                reader.number()
        elif kind == GLOBAL:
            reader.place += 2
        else:
            reader.place += kind == TAG
            reader.number()
        found.append((name, kind))
    return found


def exports(section: bytes) -> list[tuple[str, int, int]]:
    """Return the name, kind and index of everything a module exports."""
    reader = Reader(section)
    return [(reader.text(), reader.take(1)[0], reader.number()) for _ in range(reader.number())]


def export_section(rows: list[tuple[str, int, int]]) -> bytes:
    """Put exports together as a section."""
    return number(len(rows)) + b"".join(
        number(len(name.encode())) + name.encode() + bytes([kind]) + number(index) for name, kind, index in rows
    )
