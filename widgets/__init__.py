"""Debrief's own Python: the guide as data, what it makes of answers, and the HTML for both page and paper."""
