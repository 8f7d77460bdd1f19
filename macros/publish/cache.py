"""Keeps what each step of publishing made, by the content of what it was made from, so that a rebuild repeats only what changed."""

import hashlib
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp


@dataclass(frozen=True)
class Cache:
    """A folder of finished steps; two builds at once may share it, since a step appears whole or not at all."""

    folder: Path

    def step(self, name: str, key: str, make: Callable[[Path], None]) -> Path:
        """Return the folder that `make` filled for `key`, now or earlier."""
        done = self.folder / f"{name}-{key}"
        if done.is_dir():
            return done
        self.folder.mkdir(parents=True, exist_ok=True)
        draft = Path(mkdtemp(dir=self.folder))
        try:
            make(draft)
            draft.chmod(0o755)
            draft.rename(done)
        except OSError:
            if not done.is_dir():  # otherwise another build was first, with the same bytes
                raise
        finally:
            shutil.rmtree(draft, ignore_errors=True)
        return done


def digest(*parts: Path | bytes | str) -> str:
    """Return a short name for the content of files, folders and texts; a path that is not there counts as empty."""
    made = hashlib.sha256()
    for part in parts:
        for name, content in _contents(part):
            made.update(f"{name}\0{len(content)}\0".encode())
            made.update(content)
    return made.hexdigest()[:12]


def _contents(part: Path | bytes | str) -> list[tuple[str, bytes]]:
    if isinstance(part, bytes):
        return [("", part)]
    if isinstance(part, str):
        return [("", part.encode())]
    if not part.is_dir():
        return [(part.name, part.read_bytes() if part.is_file() else b"")]
    return [(each.relative_to(part).as_posix(), each.read_bytes()) for each in sorted(_files(part))]


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
