"""What clauses tell of journeys: who goes, is or meets whom, where and when."""
