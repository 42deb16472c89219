"""Letter texts by situation and language: data, and nothing that decides."""
