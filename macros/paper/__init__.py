"""The PDF pack: every sheet of the site as a file, made anew only when something it is made from has changed."""

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from macros.paper import face, provide
from macros.paper.sheets import Work
from macros.publish.cache import Cache, digest

PAPERS: Final = ("a4", "letter")
PLACE: Final = "paper/pdf"
MADE_FROM: Final = ("docs/assets/css/sheet.css", "macros/paper", "requirements/build.txt", str(face.SOURCE))
MISSING: Final = 3
KEPT: Final = "The PDFs stay as they were when this started. Start again to set them anew."


@dataclass(frozen=True)
class File:
    """One PDF: `pages` by the form it is printed in ("blank", "short large" …), `size` in bytes, and where it and its picture are."""

    pages: dict[str, int]
    size: int
    path: Path
    picture: Path


@dataclass(frozen=True)
class Made:
    """One document of the pack, a file for each paper."""

    id: str
    title: str
    files: dict[str, File]

    def placed(self) -> dict[str, Path]:
        """Return where each file of it is, by its place in the site."""
        pdfs = {f"{PLACE}/{self.id}-{paper}.pdf": each.path for paper, each in self.files.items()}
        return pdfs | {f"{PLACE}/{self.id}.png": self.files["a4"].picture}


def make(root: Path, wanted: Sequence[Work], *, saved: bool = False) -> dict[str, Made]:
    """Return the documents `wanted` by id, set anew where their source has changed.

    There are none, and a sentence on the error output, where the system's libraries are missing. `saved` says that someone saved
    a file while the site is served: then nothing is set, and each document stays as it last was.
    """
    cache = Cache(root / ".cache" / "paper")
    base = digest(*(root / each for each in MADE_FROM))
    tasks = [Task(each, paper, digest(base, paper, json.dumps(asdict(each), sort_keys=True))) for each in wanted for paper in PAPERS]
    lacking = [each for each in tasks if not (cache.folder / each.name).is_dir()]
    if lacking and saved:
        _say(KEPT)
    elif lacking and not _set(root, cache, lacking):
        _say(provide.NONE)
        return {}
    made: dict[str, dict[str, File]] = {}
    for task in tasks:
        if folder := _kept(cache, task):
            made.setdefault(task.work.id, {})[task.paper] = _read(folder)
    return {each.id: Made(each.id, each.title, made[each.id]) for each in wanted if len(made.get(each.id, ())) == len(PAPERS)}


@dataclass(frozen=True)
class Task:
    """One document to set on one paper; `key` changes with everything it is made from."""

    work: Work
    paper: str
    key: str

    @property
    def name(self) -> str:
        """The folder it is kept in."""
        return f"{self.work.id}-{self.paper}-{self.key}"

    @property
    def cost(self) -> int:
        """How long it takes beside others: what is measured is laid out up to six times."""
        return sum(len(part.html) for part in self.work.parts) * (5 if self.work.measured else 2)


@cache
def _say(words: str) -> None:
    """Say it once a build, which reads the modules anew; on the error output, which is open in a quiet build too."""
    sys.stderr.write(f"{words}\n")


def _kept(cache: Cache, task: Task) -> Path | None:
    """Return what was made of this very source, else what was last made of an older one, else nothing."""
    folder = cache.folder / task.name
    if folder.is_dir():
        return folder
    older = cache.folder.glob(f"{task.work.id}-{task.paper}-*")
    return max(older, key=lambda each: each.stat().st_mtime, default=None)


def _read(folder: Path) -> File:
    made = json.loads((folder / "made.json").read_text("utf-8"))
    return File(made["pages"], made["size"], folder / "sheet.pdf", folder / "thumb.png")


def _set(root: Path, cache: Cache, lacking: list[Task]) -> bool:
    """Set the tasks, the longest first, in a process of its own; False where the system's libraries are missing."""
    cache.folder.mkdir(parents=True, exist_ok=True)
    with (
        TemporaryDirectory(dir=cache.folder) as draft,
        subprocess.Popen(
            (sys.executable, "-m", "macros.paper"), cwd=root, stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        ) as press,
    ):
        faces = face.rules(root, cache)  # while WeasyPrint starts
        ordered = sorted(lacking, key=lambda task: task.cost, reverse=True)
        for each in ordered:
            Path(draft, each.name).mkdir()
        asked = [{"into": f"{draft}/{each.name}", "paper": each.paper, "work": asdict(each.work)} for each in ordered]
        _, told = press.communicate(json.dumps({"root": str(root), "faces": faces, "works": asked}))
        if press.returncode == MISSING:
            return False
        if press.returncode:
            raise RuntimeError(f"Cannot make the PDFs: {told[-4000:]}")
        for each in ordered:
            cache.step(f"{each.work.id}-{each.paper}", each.key, partial(_move, Path(draft, each.name)))
    return True


def _move(drafted: Path, into: Path) -> None:
    for path in drafted.iterdir():
        path.rename(into / path.name)
