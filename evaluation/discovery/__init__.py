"""How well discovery reads search histories that it was not written for."""
