"""The words people and their systems answer a withdrawal with, one module a language.

The syntax is that of discovery's lexicon: folded text (lower case, no accents, `ß` as `s`), ` ` any white space, `~` up
to 60 characters of the same sentence, `%` the rest of a word. `MEANS`: said anywhere, it means the kind. `ASKS`: it
means the kind when the sentence is a question. `UNMEANT`: turns that hold such words and do not mean them ("no need to
call"); what they cover does not count, except in a question. `RHETORICAL`: questions that expect no answer. The
last three keys of the robots (`AWAY`, `GONE`, `TICKET`) are read in automatic mail. `REFERS` leads to a stand-in.
"""
