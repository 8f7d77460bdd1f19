"""The drafter from the command line: one note a line in, one draft a line out, so that it can be measured."""

import json
from collections.abc import Iterable, Iterator

from widgets.errors import InputError
from widgets.feedback.analysis import analyse
from widgets.feedback.message.compose import compose
from widgets.feedback.proposals import proposed


def jsonl(lines: Iterable[str]) -> Iterator[str]:
    """Read rows `{"id", "raw", "task"?}`, write rows `{"id", "draft", "phone", "text", "flags", "changes"}`.

    The engine accepts its own confident proposals. `changes` lists what was left out and why. Raises InputError for a
    line that is not such a row, naming the line.
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            note, name, task = row["raw"], row["id"], row.get("task", "post_interview")
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise InputError(
                f'Cannot read line {number}: it is not a note ({error}). Give {{"id": "1", "raw": "what happened"}}.'
            ) from None
        findings = analyse(str(note), str(task))
        draft = compose(findings, proposed(findings))
        changes = [{"left_out": each.span.text, "why": each.why} for each in draft.left_out]
        yield json.dumps(
            {"id": name, "draft": draft.email, "phone": draft.phone, "text": draft.text, "flags": list(draft.flags), "changes": changes},
            ensure_ascii=False,
        )
