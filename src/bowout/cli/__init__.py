"""The command line: one command, one Closer method."""
