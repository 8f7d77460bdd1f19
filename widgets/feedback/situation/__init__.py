"""What a note says of where things stand: an offer, a no, a day, a promise, a wish, and what its writer would ask."""
