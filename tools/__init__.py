"""Jobs around the code that no user needs."""
