"""The guide as data: its TOML files, read once into frozen dataclasses and checked on the way in."""
