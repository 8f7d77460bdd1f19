"""Knows English well enough to follow a note: words, phrases, clauses, whole statements, and how each is written out clean."""
