"""Debrief from the command line: the same Python the page runs, for a person at a terminal or a test."""

import argparse
import json
import sys

from widgets.errors import DebriefError, InputError


def main(arguments: list[str] | None = None) -> int:
    """Run one tool over standard input; return 0, or 2 with one sentence on standard error when the input cannot be used."""
    parser = argparse.ArgumentParser(prog="python -m widgets", description=__doc__)
    tools = parser.add_subparsers(dest="tool", required=True)
    signals = tools.add_parser("signals", help="read the signs: answers as JSON in, the reading out")
    signals.add_argument("--json", action="store_true", help='answers come as one JSON object, e.g. {"signal.engaged": "yes"}')
    signals.set_defaults(run=_signals)
    feedback = tools.add_parser("feedback", help="draft from notes: one JSON note a line in, one draft a line out")
    feedback.add_argument("--jsonl", action="store_true", help='a line is {"id": "1", "raw": "what happened", "task": "post_interview"}')
    feedback.set_defaults(run=_feedback)
    messages = tools.add_parser("messages", help="write one of the other messages: its fields as JSON in, the words out")
    messages.add_argument("--json", action="store_true", help='one object, e.g. {"message": "chase", "detail": "by Friday", "to": "Sam"}')
    messages.set_defaults(run=_messages)
    options = parser.parse_args(arguments)
    try:
        options.run()
    except DebriefError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def _signals() -> None:
    from widgets.signals.catalogue import catalogue
    from widgets.signals.reading import answers, read
    from widgets.views.signals import text

    try:
        form = json.load(sys.stdin)
    except json.JSONDecodeError as error:
        raise InputError(
            f'Cannot read the answers: they are not JSON ({error}). Give one object, as {{"signal.engaged": "yes"}}.'
        ) from None
    if not isinstance(form, dict):
        raise InputError('Cannot read the answers: they are not one JSON object. Give one, as {"signal.engaged": "yes"}.')
    signs = catalogue()
    known = {f"signal.{each.id}" for each in signs.signals} | {f"condition.{s.id}.{c.id}" for s in signs.signals for c in s.conditions}
    if strange := sorted(set(form) - known):
        raise InputError(f"Cannot read the answer {strange[0]!r}: there is no such sign. Use one of {', '.join(sorted(known))}.")
    print(text(read(answers(form, signs), signs)))


def _feedback() -> None:
    from widgets.feedback.commandline import jsonl

    for row in jsonl(sys.stdin):
        print(row)


def _messages() -> None:
    from widgets.messages.commandline import answer

    print(answer(sys.stdin.read()))


if __name__ == "__main__":
    sys.exit(main())
