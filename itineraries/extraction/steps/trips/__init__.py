"""Legs as trips: which are one journey, stops in order, status, evidence."""
