"""Makes the Python packages of the browser: ours by tool, and the few it needs, byte-compiled, with a lock that holds their checksums."""

import json
import os
import re
import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from typing import Final, NamedTuple

from macros.publish import archive, tools
from macros.publish.cache import Cache, digest
from widgets.views import NAMES

LOCK: Final = "pyodide-lock.json"
TOOLS: Final = "tools.json"
NEEDED: Final = ("htpy", "markupsafe")
MADE_FROM: Final = ("widgets", "pyproject.toml", "README.md", "LICENSE")
# Fixed seed and date: the same sources must give the same bytes. No compiler: MarkupSafe then builds as pure Python.
# No columns: a traceback names the line all the same, and what is compiled is smaller.
FIXED: Final = {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": "1577836800", "CC": "/bin/false", "PYTHONNODEBUGRANGES": "1"}


class Package(NamedTuple):
    """One wheel: its file, its checksum, and the tools that need it."""

    file: str
    sha256: str
    tools: tuple[str, ...]


def sources(root: Path, cache: Cache) -> tuple[Path, Path]:
    """Return two folders of wheels as they were built: those of others that ours needs, and ours."""
    needed = cache.step("needed", digest(_pins(root)), lambda into: _collect(root, into))
    own = cache.step("own", digest(*(root / each for each in MADE_FROM)), lambda into: _build(root, into))
    return needed, own


def compiled(root: Path, cache: Cache) -> Path:
    """Return a folder with the byte-compiled wheels and the lock that names them."""
    made = sources(root, cache)
    return cache.step("compiled", digest(*made, Path(__file__), Path(tools.__file__)), lambda into: _compile(root, made, into))


def packages(folder: Path) -> list[Package]:
    """Return the wheels that the lock in `folder` lists."""
    lock, parts = (json.loads((folder / name).read_text("utf-8")) for name in (LOCK, TOOLS))
    return sorted(Package(row["file_name"], row["sha256"], tuple(parts.get(name, NAMES))) for name, row in lock["packages"].items())


def run(*command: str | Path, cwd: Path) -> str:
    """Run one build command and return what it printed; what it complained of becomes the error when it fails."""
    done = subprocess.run(command, cwd=cwd, env=os.environ | FIXED, capture_output=True, text=True, check=False)  # noqa: S603 - our own commands
    if done.returncode:
        raise RuntimeError(f"Cannot publish: {' '.join(map(str, command[:4]))} failed.\n{done.stdout[-2000:]}{done.stderr[-4000:]}")
    return done.stdout


def _pins(root: Path) -> str:
    """Return the lines of the pinned requirements that pin what the browser needs, with their hashes."""
    pinned = (root / "requirements" / "build.txt").read_text("utf-8")
    return "".join(match[0] for each in NEEDED for match in re.finditer(rf"^{each}==.*\n(?:[ \t]+.*\n)*", pinned, re.MULTILINE))


def _collect(root: Path, into: Path) -> None:
    wanted = into / "wanted.txt"
    wanted.write_text(_pins(root), "utf-8")
    pip = (sys.executable, "-m", "pip", "wheel", "--quiet", "--disable-pip-version-check")
    run(
        *pip, "--no-deps", "--no-build-isolation", "--no-binary", "markupsafe", "--require-hashes", "-r", wanted, "-w", into, cwd=root
    )  # fmt: skip
    wanted.unlink()


def _build(root: Path, into: Path) -> None:
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", into, cwd=root)


def _compile(root: Path, sources: tuple[Path, ...], into: Path) -> None:
    needed, own = sources
    for wheel in needed.glob("*.whl"):
        shutil.copyfile(wheel, into / wheel.name)
    (into / TOOLS).write_text(json.dumps(_part(next(own.glob("*.whl")), into)), "utf-8")
    lock = json.loads((root / "node_modules" / "pyodide" / LOCK).read_text("utf-8"))
    (into / "empty.json").write_text(json.dumps(lock | {"packages": {}}), "utf-8")
    tool = (sys.executable, "-m", "pyodide_cli")
    made = sorted(path.name for path in into.glob("*.whl"))
    run(*tool, "lockfile", "add-wheels", "--input", "empty.json", "--output", LOCK, *made, cwd=into)
    (into / "empty.json").unlink()
    # as in the standard library, docstrings and asserts are left out
    run(sys.executable, "-OO", *tool[1:], "py-compile", "--silent", "--no-keep", ".", cwd=into)
    _seal(into)


def _part(whole: Path, into: Path) -> dict[str, list[str]]:
    """Write our wheel in parts; return which tools need each, by the name it has in the lock."""
    name, version, tags = whole.stem.split("-", 2)
    files = archive.read(whole)
    about = f"{name}-{version}.dist-info/"
    made: dict[str, list[str]] = {}
    for needing, part in tools.parted(files).items():
        of: list[str] = [each for each in NAMES if each in needing]
        own = "-".join([name.replace("_", "-"), *(of if len(of) < len(NAMES) else [])])
        folder = own.replace("-", "_")
        # no record of the files, since byte-compiling makes others of them
        kept = {each: files[about + each] for each in ("METADATA", "WHEEL", "licenses/LICENSE")}
        kept["METADATA"] = re.sub(rb"(?m)^Name: .*$", f"Name: {own}".encode(), kept["METADATA"], count=1)
        described = {f"{folder}-{version}.dist-info/{each}": content for each, content in kept.items()}
        archive.write(into / f"{folder}-{version}-{tags}.whl", part | described, compress=False)
        made[own] = of
    return made


def _seal(folder: Path) -> None:
    """Write the wheels anew without the hour of the build in them, and their final checksums into the lock."""
    lock = json.loads((folder / LOCK).read_text("utf-8"))
    for row in lock["packages"].values():
        wheel = folder / row["file_name"]
        archive.write(wheel, archive.read(wheel), compress=False)  # it is packed as a whole, which makes it an eighth smaller
        row["sha256"] = sha256(wheel.read_bytes()).hexdigest()
    (folder / LOCK).write_text(json.dumps(lock, indent=1, sort_keys=True), "utf-8")
