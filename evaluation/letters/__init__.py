"""How well the check judges letters by many hands: `./run evaluate letters`."""
