"""The runtime in two parts: nothing is lost between them, and the core is what the widgets use."""

import gzip
import subprocess
from pathlib import Path

import pytest

from macros.publish import build_id, core, layout, publish, wasm

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
WHOLE = (ROOT / "node_modules/pyodide" / core.BINARY).read_bytes()
EXPORTS = {name for name, _, _ in wasm.exports(dict(wasm.sections(WHOLE))[wasm.EXPORTS])}


def joined(folder: Path, parts: tuple[bytes, bytes]) -> bytes:
    """Return what the shell makes of two parts."""
    files = [folder / name for name in ("core", "rest", "whole")]
    for file, content in zip(files, parts, strict=False):
        file.write_bytes(content)
    subprocess.run(["node", HERE / "joined.mjs", *files], check=True)
    return files[2].read_bytes()


@pytest.mark.parametrize("step", [1, 2, 7, 100_000])
def test_the_parts_make_the_whole_again(tmp_path: Path, step: int) -> None:
    """Byte for byte, whichever functions the core has, one in `step`."""
    count = len(wasm.bodies(dict(wasm.sections(WHOLE))[wasm.CODE]))
    assert joined(tmp_path, core.split(WHOLE, range(0, count, step), EXPORTS)) == WHOLE


def test_what_is_published_makes_the_whole_runtime_again(tmp_path: Path) -> None:
    """With every function, and no export but those that nobody calls left out."""
    files = {
        name.rsplit("/", 1)[-1].rsplit(".", 2)[0]: path for name, path in publish(ROOT, build_id(ROOT)).items() if layout.PLACE in name
    }
    parts = gzip.decompress(files[core.BINARY].read_bytes()), gzip.decompress(files[core.REST].read_bytes())
    made = dict(wasm.sections(joined(tmp_path, parts)))
    whole = dict(wasm.sections(WHOLE))
    assert set(wasm.exports(made.pop(wasm.EXPORTS))) < set(wasm.exports(whole.pop(wasm.EXPORTS)))
    assert made == whole


def test_a_function_that_notes_itself_stays_the_same_otherwise() -> None:
    """The copy that is run to see what is used has one more global and one more export for each function, and the same imports."""
    made, whole = dict(wasm.sections(core.noting(WHOLE))), dict(wasm.sections(WHOLE))
    count = len(wasm.bodies(whole[wasm.CODE]))
    assert len(wasm.exports(made[wasm.EXPORTS])) == len(EXPORTS) + count
    assert made[wasm.IMPORTS] == whole[wasm.IMPORTS]
    assert len(made[wasm.CODE]) > len(whole[wasm.CODE])
