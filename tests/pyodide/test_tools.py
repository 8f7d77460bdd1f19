"""Our wheel is parted by what is imported, so that no list has to be kept in step with it."""

from datetime import date

from macros.publish.tools import parted
from widgets.views import NAMES

FILES = {
    "widgets/__init__.py": b"",
    "widgets/bridge.py": b"from widgets import errors",
    "widgets/errors.py": b"",
    "widgets/views/__init__.py": b"",
    "widgets/views/signals.py": b"def update():\n    import widgets.rare",
    "widgets/views/feedback/__init__.py": b"from widgets.rules import words",
    "widgets/views/messages.py": b"from widgets.rules.words import FILE",
    "widgets/rules/__init__.py": b"from widgets.rules import deep",
    "widgets/rules/deep.py": b"",
    "widgets/rules/words.py": b"FILE = 'rules/words.toml'",
    "widgets/content/rules/words.toml": b"day = 2026-11-23",
    "widgets/rare.py": b"",
    "widgets/__main__.py": b"",
}
PARTS = {tuple(sorted(tools)): set(files) for tools, files in parted(FILES).items()}


def test_what_all_tools_need_is_in_one_part() -> None:
    """With the packages that their modules lie in."""
    assert PARTS[tuple(sorted(NAMES))] == {"widgets/__init__.py", "widgets/bridge.py", "widgets/errors.py", "widgets/views/__init__.py"}


def test_what_some_tools_need_is_fetched_by_those_alone() -> None:
    """A module brings its package and what that imports, and the data file that it names, made a module."""
    shared = {"widgets/rules/__init__.py", "widgets/rules/deep.py", "widgets/rules/words.py", "widgets/content/rules/words.py"}
    assert PARTS["feedback", "messages"] == shared


def test_what_is_imported_late_counts_too() -> None:
    """A tool may come to it."""
    assert PARTS["signals",] == {"widgets/views/signals.py", "widgets/rare.py"}


def test_what_no_page_needs_is_left_out() -> None:
    """The command line never runs in a page; everything else is in one part alone."""
    made = sorted(name.replace("words.toml", "words.py") for name in FILES.keys() - {"widgets/__main__.py"})
    assert sorted(name for part in PARTS.values() for name in part) == made


def test_a_data_file_says_the_same_as_a_module() -> None:
    """Dates stay dates."""
    made = next(part["widgets/content/rules/words.py"] for part in parted(FILES).values() if "widgets/content/rules/words.py" in part)
    said: dict[str, object] = {}
    exec(made, said)  # noqa: S102 - it is run in the page just so
    assert said["TABLE"] == {"day": date(2026, 11, 23)}
