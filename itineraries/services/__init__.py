"""Writes: verbs that take a record and change it, whole or not at all."""
