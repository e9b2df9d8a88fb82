"""Verbs and nouns that tell something, each with its clause, tense, certainty and subject."""
