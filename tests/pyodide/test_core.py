"""The runtime in two parts: nothing is lost between them, and the core is what the widgets use."""

import subprocess
from pathlib import Path

import pytest
import zstandard

from macros.publish import build_id, core, layout, publish, script, wasm

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
    parts = zstandard.decompress(files[core.BINARY].read_bytes()), zstandard.decompress(files[core.REST].read_bytes())
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


def scripts() -> tuple[str, str]:
    """Return the runtime's script and its loader as npm has them."""
    first, second = ((ROOT / "node_modules/pyodide" / name).read_text("utf-8") for name in (script.SCRIPT, script.LOADER))
    return first, second


def test_the_script_keeps_all_that_the_module_calls() -> None:
    """Only functions for drawing, whose addresses libraries might ask for, are no longer offered; and no name loses what it stands for."""
    before, loader = scripts()
    after = script.trimmed(before, loader, WHOLE)
    called = {name for name, kind in wasm.imports(dict(wasm.sections(WHOLE))[wasm.IMPORTS]) if kind == wasm.FUNCTION}
    offered = {row.partition(":")[0].strip('"') for row in script.TABLE.findall(after)[0].split(",")}
    given = {row.partition(":")[0].strip('"') for row in script.TABLE.findall(before)[0].split(",")}
    assert called & given == called & offered
    taken = {found[1] for found in script.TAKEN.finditer(before)}
    rest = script.TAKEN.sub("", after)
    assert taken & script.words(rest) <= {found[1] for found in script.TAKEN.finditer(after)} | {
        found[1] for found in script.SHOWN.finditer(rest)
    }


def test_a_runtime_whose_script_looks_otherwise_stops_the_build() -> None:
    """What cannot be found is not silently left in."""
    before, loader = scripts()
    with pytest.raises(ValueError, match=r"Bring macros/publish/script\.py up to this version"):
        script.trimmed(before.replace("wasmImports", "offered"), loader, WHOLE)
