"""Reading the signs of an interview: what each sign weighs, and what a set of answers adds up to."""
