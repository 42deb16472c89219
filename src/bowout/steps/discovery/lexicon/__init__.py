"""The words by which job mail says what it says, one module a language.

A phrase is matched on folded text (lower case, no accents, straight apostrophes). ` ` is any white space, `~` up to
60 characters of the same sentence, `%` the rest of a word. `STRONG` phrases decide alone, two different `SOFT` ones
together. Phrases say how people write in general; none is here for one message.
"""
