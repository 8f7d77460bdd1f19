"""A wrong value in a data file is named before any page is made: in which file, at which key, and what to write."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import change

ROOT = Path(__file__).parents[2]
CONTENT = ROOT / "widgets/content"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a copy of what the data files are checked with."""
    for folder in ("macros", "widgets", "docs/assets/shell", "tests/pyodide/examples"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    return tmp_path


def fault(copy: Path) -> str:
    """Return what the build would say of the data files of a copy."""
    code = "from pathlib import Path\nfrom macros.content import fault\nprint(fault(Path()))"
    return subprocess.run([sys.executable, "-c", code], cwd=copy, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("file", sorted(path.relative_to(CONTENT).as_posix() for path in CONTENT.rglob("*.toml")))
def test_a_wrong_key_is_found_in_every_data_file(copy: Path, file: str) -> None:
    """Before any page is made, in the files that only an answer reads too."""
    path = copy / "widgets/content" / file
    path.write_text(f"wrong = 1\n{path.read_text('utf-8')}", "utf-8")
    assert f"Cannot use {file}: wrong: is no known key; use one of" in fault(copy)


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("signals.toml", 'grade = "D"', 'grade = "E"', "signals[ran-over].grade: must be one of 'A', 'B', 'C', 'D', not 'E'"),
        ("signals.toml", "weight = 1", "weight = 2", "signals[ran-over]: a grade D sign above weak needs a note: 'unplanned' or 'process'"),
        ("signals.toml", "weight = 0", "weight = -1", "signals[ran-over]: a condition must not turn a sign from for to against"),
        ("signals.toml", '"mastroianni2021"', '"nobody1900"', "signals[ran-over].sources: 'nobody1900' is no id in sources.toml"),
        ("signals.toml", 'id = "excited"', 'id = "ran-over"', "signals 'ran-over': ids must be unique; rename one of the two"),
        ("claims.toml", '"watkins2008"', '"nobody1900"', "claims[reflect].sources: 'nobody1900' is no id in sources.toml"),
        ("claims.toml", 'country = "UK"\n', "", "claims[reference-law].country: is missing; a legal claim names its country"),
        ("claims.toml", 'label = "survey"', 'label = "rumour"', "claims[thank-you-note].label: must be one of research"),
        ("checklists/references.toml", 'label = "survey"\nsources', 'label = "survey"\n#', "rows[job].sources: the label 'survey' needs"),
        ("checklists/references.toml", "lines = 4", "", "columns and lines go together; give both or neither"),
        ("checklists/references.toml", "[[rows]]", "[[rows", "checklists/references.toml: the file: must be TOML"),
        ("sources.toml", 'link = "https://', 'link = "http://', "sources[keenan1978]: link must start with https://"),
        ("sources.toml", 'reported_by = "the digest of the British Psychological Society"', "", "a source that is 'reported' needs reported_by"),
        ("links.toml", 'country = "UK"', 'country = "Utopia"', "topics[cv].links[1].country: must be one of 'UK'"),
        ("links.toml", 'country = "UK"', 'country = "Utopia"', "a new country begins in feedback/care.toml, under [help.crisis]"),
        ("links.toml", "tel:116123", "tel:116124", "topics[talk].links[1]: the name says 116 123, but a tap rings 116124"),
        ("links.toml", 'Samaritans: 116 123"\nurl = "tel:116123"', 'College: 5550"\nurl = "tel:5550"', "not in feedback/care.toml under help.crisis.UK"),
        ("links.toml", "tel:116123", "tel:116 123", "links[1].url: must be tel: and the digits without spaces, not 'tel:116 123'"),
        ("links.toml", 'id = "cv"', 'id = "Your CV"', "topics[Your CV].id: must be small letters, digits and hyphens"),
        ("checklists/signs.toml", "throughout: 2", "throughout: 3", "rows[engaged].text: says 3, but signals.toml gives 2, or 0; write the same"),
        ("checklists/signs.toml", "2 points, 1 if scheduled", "2 points, 3 if scheduled", "rows[met-decision-makers].text: says 2 or 3 or 0, but"),
        ("drafter.toml", "US and Canada 988", "US and Canada 989", "help_paper: says 989, which is no number in feedback/care.toml"),
        ("feedback/care.toml", "Canada = [", "Kanada = [", "feedback/care.toml: help.crisis.Canada: is missing"),
        ("signals.toml", "Grade {grade}", "Grade {mark}", "words.graded: has {mark}, which nothing fills in"),
        ("signals.toml", "{gained} for", "{won} for", "words.counted: has {won}, which nothing fills in"),
        ("signals.toml", "{gained} for", "{gained for", "words.counted: has a brace without its other half"),
        ("feedback/events.toml", "[[event]]", "[[event", "feedback/events.toml: the file: must be TOML"),
        ("feedback/events.toml", 'strong = ["', 'strong = ["(', "event[no_show].strong: must be a word pattern, and "),
        ("feedback/events.toml", '{they}', '{them}', "names the class 'them'; use one of mind, "),
        ("feedback/flags.toml", 'rules = ["', 'rules = ["[', ": must be a word pattern, and "),
        ("feedback/frames.toml", 'when = ["', 'when = ["(', ": must be a word pattern, and "),
        ("feedback/tone.toml", 'rules = ["', 'rules = ["(', "tone[profanity].rules: must be a word pattern, and "),
        ("feedback/stated.toml", 'lead = [\n  "', 'lead = [\n  "(', "lead: must be a word pattern, and "),
        ("feedback/learned_things.toml", "\n-1 about\t", "\n-1 about ", "features, line "),
        ("feedback/learned_nouns.toml", "\nthe = ", "\nthem = ", "them: is no known key"),
        ("feedback/learned_pieces.toml", "\nc around\t", "\nc around ", "features, line "),
        ("feedback/frames.toml", 'part = "shown"', 'part = "seen"', "thing[5].part: must be one of 'asked'"),
        ("feedback/learned_flags.toml", "\nmy age\t", "\nmy age ", "features, line "),
        ("feedback/stated.toml", '{felt}', '{thought}', "names the class 'thought'; use one of very, "),
        ("feedback/stated.toml", 'by|at) <mine>"', 'by|at) <ours>"', "each rule must name <mine>, which say takes in"),
        ("feedback/stated.toml", 'say = "I was asked <thing>."\nrules = ["', 'say = "I was asked <thing>."\nrules = ["<nothing>', "must be <thing> or a class"),
        ("feedback/told.toml", 'rules = ["', 'rules = ["(', "row[1].rules: must be a word pattern, and "),
        ("feedback/told.toml", "(?P<it>", "(?:", "which words {it} in say stands for"),
    ],
)
def test_a_wrong_value_is_named_with_its_key(copy: Path, file: str, old: str, new: str, told: str) -> None:
    """A sign without a sound grade, a source that is not there, an id that stands twice: each says where, and what to write."""
    change(copy / "widgets/content" / file, old, new)
    said = fault(copy)
    assert f"Cannot use {file}: " in said
    assert told in said


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("copied =", "copyed =", "done.copied: is missing; press.mjs says it"),
        ("[storage]", "[store]", "storage.download: is missing; trouble.mjs says it"),
        ("[done]", '[done]\nthanks = "Thanks."', "done.thanks: is said nowhere; correct the key or take it out"),
        ("[done]", "[done", "the file: must be TOML"),
    ],
)
def test_the_words_of_the_shell_are_those_it_says(copy: Path, old: str, new: str, told: str) -> None:
    """A key that is wrong there would show a reader the word "undefined"."""
    change(copy / "docs/assets/shell/words.toml", old, new)
    said = fault(copy)
    assert "Cannot use docs/assets/shell/words.toml: " in said
    assert told in said


def test_how_an_editor_saves_a_data_file_is_no_matter_or_is_named(copy: Path) -> None:
    """As Windows does, with a mark before the first letter; what is not UTF-8 is said to be so."""
    path = copy / "widgets/content/links.toml"
    sound = path.read_bytes()
    path.write_bytes(b"\xef\xbb\xbf" + sound.replace(b"\n", b"\r\n"))
    assert fault(copy) == "None\n"
    path.write_bytes(sound.decode().encode("cp1252", "replace"))
    assert "Cannot use links.toml: the file: must be saved as UTF-8" in fault(copy)


def test_a_copy_of_a_checklist_under_another_name_is_named(copy: Path) -> None:
    """A file manager makes such names, and each file there is a sheet of its own."""
    folder = copy / "widgets/content/checklists"
    shutil.copy(folder / "references.toml", folder / "references (copy).toml")
    assert "Cannot use checklists/references (copy).toml: the name of the file: must be small letters" in fault(copy)


def test_a_new_country_needs_no_python(copy: Path) -> None:
    """Its contacts in care.toml are enough: the tools offer it, and the links may be for it."""
    care = copy / "widgets/content/feedback/care.toml"
    change(care, "EU = [\n  { name = \"Emergency", '"New Zealand" = [{ name = "1737", url = "tel:1737" }]\nEU = [\n  { name = "Emergency')
    change(care, "EU = [\n  { name = \"Equality", '"New Zealand" = [{ name = "Employment NZ", url = "https://example.org/" }]\nEU = [\n  { name = "Equality')
    change(copy / "widgets/content/links.toml", 'country = "Australia"', 'country = "New Zealand"')
    assert fault(copy) == "None\n"


def test_sound_data_has_no_fault(copy: Path) -> None:
    """The copy itself is not what fails above."""
    assert fault(copy) == "None\n"
