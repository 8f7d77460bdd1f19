"""The errors Debrief raises on purpose, so that callers can tell a person's slip from a wrong data file from a bug."""


class DebriefError(Exception):
    """Base of every error raised on purpose; its text is plain words, fit to be shown."""


class ContentError(DebriefError):
    """A data file is wrong: says which file, which key, and what is expected there."""

    def __init__(self, file: str, key: str, expected: str) -> None:
        """Name the `file` (relative to the content folder), the dotted `key`, and what is `expected`."""
        super().__init__(f"Cannot use {file}: {key}: {expected}.")
        self.file, self.key, self.expected = file, key, expected


class InputError(DebriefError):
    """What a person typed, imported or stored cannot be used; the text says why and what to do."""
