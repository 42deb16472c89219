"""How well answers to a withdrawal are read."""
