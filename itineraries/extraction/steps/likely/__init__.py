"""Reads what no rule reads and the look of the story makes likely, by weights measured on gold."""
