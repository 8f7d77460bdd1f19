"""Learns from notes what rules do not know: `make learn` writes what widgets/feedback/weights.py weighs."""
