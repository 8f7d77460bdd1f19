"""What GitHub runs for a fork keeps to what the project itself says; none of it can be tried here, so it is at least read."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from mkdocs.config import load_config
from yaml import BaseLoader, load

ROOT = Path(__file__).parents[2]
FLOWS = {path.stem: load(path.read_text("utf-8"), BaseLoader) for path in sorted((ROOT / ".github/workflows").glob("*.yml"))}
PAGES = FLOWS["pages"]["jobs"]
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")
ALL = pytest.mark.parametrize("name", FLOWS)


def steps(name: str) -> list[dict[str, Any]]:
    """Return the steps of every job of a workflow."""
    return [step for job in FLOWS[name]["jobs"].values() for step in job["steps"]]


@ALL
def test_only_githubs_own_actions_run_in_a_stated_version(name: str) -> None:
    """A fork trusts nobody new, and what it runs does not change under it."""
    used = [step["uses"] for step in steps(name) if "uses" in step]
    assert used
    assert [each for each in used if not re.fullmatch(r"actions/[\w-]+@(v\d+|[0-9a-f]{40})", each)] == []


@ALL
def test_a_job_may_no_more_than_it_needs_and_ends(name: str) -> None:
    """Rights are named, never left at what an organisation grants; none writes but the one that publishes."""
    flow = FLOWS[name]
    assert "permissions" in flow
    for title, job in flow["jobs"].items():
        rights = {**flow["permissions"], **job.get("permissions", {})}
        assert (title == "deploy") == ("write" in rights.values()), title
        assert int(job["timeout-minutes"]) <= 45
        for step in job["steps"]:
            if step.get("uses", "").startswith("actions/checkout@"):
                assert step["with"]["persist-credentials"] == "false"
                assert rights["contents"] == "read"


@ALL
def test_each_workflow_takes_the_projects_own_python(name: str) -> None:
    """One file says which, for a person and for GitHub; the package and the checks of types take no other."""
    setup = next(step for step in steps(name) if step.get("uses", "").startswith("actions/setup-python@"))
    wanted = (ROOT / setup["with"]["python-version-file"]).read_text("utf-8").strip()
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    assert f'requires-python = ">={wanted},' in project
    assert f'python_version = "{wanted}"' in project


def test_make_takes_the_node_that_the_packages_ask_for() -> None:
    """Where the machine's is older, make brings one; the two must not disagree on what is older."""
    floor = json.loads((ROOT / "package.json").read_text("utf-8"))["engines"]["node"].removeprefix(">=")
    assert f"parseInt(process.versions.node) < {floor} " in MAKEFILE


def test_what_is_published_is_what_was_built_for_the_address_it_gets() -> None:
    """The address comes from Pages, before the build; the folder that is handed over is the one that make fills."""
    built = [step.get("uses", step.get("run", "")).partition("@")[0] for step in PAGES["build"]["steps"]]
    assert built[-3:] == ["actions/configure-pages", "make build", "actions/upload-pages-artifact"]
    asked, made, sent = PAGES["build"]["steps"][-3:]
    # a slash added here would be a second one wherever it comes with one; MkDocs adds what is missing
    assert made["env"]["SITE_URL"] == f"${{{{ steps.{asked['id']}.outputs.base_url }}}}"
    assert f"mkdocs build --clean --site-dir {sent['with']['path']}\n" in MAKEFILE
    assert PAGES["build"]["permissions"] == {"contents": "read", "pages": "read"}


@pytest.mark.parametrize("address", ["https://example.org/debrief", "https://example.org/debrief/"])
def test_the_address_ends_in_one_slash(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    """What is built stands below it."""
    monkeypatch.setenv("SITE_URL", address)
    assert load_config(str(ROOT / "mkdocs.yml")).site_url == "https://example.org/debrief/"


def test_publishing_follows_the_build_alone() -> None:
    """In the environment that Pages looks for, with the two rights it asks for."""
    deploy = PAGES["deploy"]
    assert deploy["needs"] == "build"
    assert deploy["permissions"] == {"pages": "write", "id-token": "write"}
    assert deploy["environment"]["name"] == "github-pages"
    assert deploy["environment"]["url"] == f"${{{{ steps.{deploy['steps'][0]['id']}.outputs.page_url }}}}"
    assert FLOWS["pages"]["concurrency"]["cancel-in-progress"] == "false"


def test_every_command_that_github_runs_is_there() -> None:
    """A target of make, or a script of the project."""
    for name in FLOWS:
        for step in steps(name):
            kind, _, what = step.get("run", "").partition(" ")
            assert kind in ("", "make", "bash"), step
            assert kind != "make" or re.search(rf"^{what}:", MAKEFILE, re.MULTILINE), step
            assert kind != "bash" or (ROOT / what).is_file(), step
