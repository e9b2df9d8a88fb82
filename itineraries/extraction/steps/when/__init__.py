"""Dates as told, each with a reading for each tense."""
