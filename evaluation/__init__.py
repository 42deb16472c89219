"""Accuracy on invented searches, by history: `./run evaluate`."""
