"""Bowout closes every conversation a job search has left open, once the new offer is truly firm."""

__version__ = "0.1.0"
