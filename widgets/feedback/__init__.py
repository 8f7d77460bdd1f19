"""The feedback drafter: reads a raw note, proposes what happened, and arranges checked sentences into words one can say and send."""
