"""Formats in and out: files and texts on one side, plain Python values on the other; no database."""
