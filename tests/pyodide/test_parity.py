"""The Python that ships answers as the Python that was tested, down to the byte."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
import zstandard

from macros.publish import build_id, layout, publish
from widgets.bridge import handle
from widgets.signals.catalogue import catalogue

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
EXAMPLES = {
    f"{path.stem}: {example['name']}": json.dumps(example["message"])
    for path in sorted((HERE / "examples").glob("*.json"))
    for example in json.loads(path.read_text("utf-8"))
}
# every module of the package but the command line, which never runs in a page
MODULES = sorted(
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    for path in (ROOT / "widgets").rglob("*.py")
    if path.name != "__main__.py"
)


@pytest.fixture(scope="module")
def answered(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Return what the published bundle, run under Node, made of all examples: their replies, and what it could not import."""
    folder = tmp_path_factory.mktemp("runtime")
    files = publish(ROOT, build_id(ROOT))
    served = json.loads(files[f"{layout.PLACE}/build.json"].read_text("utf-8"))["files"]
    for each in (*served.pop("wheels"), *served.values()):
        content = files[f"{layout.PLACE}/{Path(each['path']).name}"].read_bytes()
        (folder / each["name"]).write_bytes(zstandard.decompress(content) if each["path"].endswith(".packed") else content)
    (folder / "asked.json").write_text(json.dumps({"messages": list(EXAMPLES.values()), "modules": MODULES}), "utf-8")
    done = subprocess.run(["node", HERE / "answer.mjs", folder], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    answers: dict[str, Any] = json.loads(done.stdout)
    return answers


def test_an_example_answers_every_sign_and_every_condition() -> None:
    """An example that names a sign or a condition there no longer is would compare less than it says."""
    forms = [example["message"]["form"] for example in json.loads((HERE / "examples/signals.json").read_text("utf-8"))]
    signs = catalogue().signals
    fields = {f"signal.{sign.id}" for sign in signs} | {f"condition.{sign.id}.{each.id}" for sign in signs for each in sign.conditions}
    assert max(forms, key=len).keys() == fields
    assert all(form.keys() <= fields for form in forms)


def test_every_module_finds_what_it_imports(answered: dict[str, Any]) -> None:
    """The library is cut to what the widgets use; this fails when it is cut too far, and names what is missing."""
    assert answered["missing"] == []


@pytest.mark.parametrize("number", range(len(EXAMPLES)), ids=list(EXAMPLES))
def test_the_bundle_answers_as_python_does(answered: dict[str, Any], number: int) -> None:
    """Each example gets the same reply, byte for byte, from the bundle as from the Python that made the page."""
    assert answered["replies"][number] == handle(list(EXAMPLES.values())[number])
