"""The Python that ships answers as the Python that was tested, down to the byte."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
import zstandard

from macros.publish import archive, build_id, layout, publish
from widgets.bridge import handle
from widgets.signals.catalogue import catalogue
from widgets.views import NAMES

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
EXAMPLES = {
    f"{path.stem}: {example['name']}": json.dumps(example["message"])
    for path in sorted((HERE / "examples").glob("*.json"))
    for example in json.loads(path.read_text("utf-8"))
}


@pytest.fixture(scope="module")
def answered(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Return what the published bundle, run under Node with the wheels of one tool at a time, made of that tool's examples.

    That is their replies, what its wheels hold, and what of that could not be imported.
    """
    folder = tmp_path_factory.mktemp("runtime")
    files = publish(ROOT, build_id(ROOT))
    served = json.loads(files[f"{layout.PLACE}/build.json"].read_text("utf-8"))["files"]
    wheels = served.pop("wheels")
    for each in (*wheels, *served.values()):
        content = files[f"{layout.PLACE}/{Path(each['path']).name}"].read_bytes()
        (folder / each["name"]).write_bytes(zstandard.decompress(content) if each["path"].endswith(".packed") else content)
    asked = {
        tool: {
            "wheels": [each["name"] for each in wheels if tool in each["tools"]],
            "modules": sorted(module for each in wheels if tool in each["tools"] for module in _modules(folder / each["name"])),
            "messages": [message for name, message in EXAMPLES.items() if name.startswith(f"{tool}: ")],
        }
        for tool in NAMES
    }
    (folder / "asked.json").write_text(json.dumps(asked), "utf-8")
    done = subprocess.run(["node", HERE / "answer.mjs", folder], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    answers: dict[str, Any] = json.loads(done.stdout)
    replies = {message: reply for tool in NAMES for message, reply in zip(asked[tool]["messages"], answers[tool]["replies"], strict=True)}
    return {"replies": replies, "missing": {tool: answers[tool]["missing"] for tool in NAMES}, "asked": asked}


def _modules(wheel: Path) -> list[str]:
    """Return the modules of ours that a wheel holds."""
    paths = [Path(name) for name in archive.read(wheel) if name.startswith("widgets/") and name.endswith(".pyc")]
    return [".".join(path.with_suffix("").parts).removesuffix(".__init__") for path in paths]


def test_an_example_answers_every_sign_and_every_condition() -> None:
    """An example that names a sign or a condition there no longer is would compare less than it says."""
    forms = [example["message"]["form"] for example in json.loads((HERE / "examples/signals.json").read_text("utf-8"))]
    signs = catalogue().signals
    fields = {f"signal.{sign.id}" for sign in signs} | {f"condition.{sign.id}.{each.id}" for sign in signs for each in sign.conditions}
    assert max(forms, key=len).keys() == fields
    assert all(form.keys() <= fields for form in forms)


@pytest.mark.parametrize("tool", NAMES)
def test_every_module_finds_what_it_imports(answered: dict[str, Any], tool: str) -> None:
    """A tool's wheels and the library are cut to what it uses; this fails when one is cut too far, and names what is missing."""
    assert answered["missing"][tool] == []


def test_reading_signs_needs_no_rules_of_the_drafter(answered: dict[str, Any]) -> None:
    """They weigh ten times as much as all that the reader of signs needs."""
    assert [module for module in answered["asked"]["signals"]["modules"] if "feedback" in module or "drafting" in module] == []


@pytest.mark.parametrize("number", range(len(EXAMPLES)), ids=list(EXAMPLES))
def test_the_bundle_answers_as_python_does(answered: dict[str, Any], number: int) -> None:
    """Each example gets the same reply, byte for byte, from the bundle as from the Python that made the page."""
    message = list(EXAMPLES.values())[number]
    assert answered["replies"][message] == handle(message)
