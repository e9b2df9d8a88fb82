"""Measures the reading: scores it against gold, tells which facts are right, calibrates confidence."""
