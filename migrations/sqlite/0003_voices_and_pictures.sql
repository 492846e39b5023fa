-- Links that can do one thing: kind 'room' lends a voice to one language until a day. token: a hash, so a stolen copy
-- opens nothing; consented: the day on which the volunteer agreed, 0 for not yet.
CREATE TABLE device (
    id INTEGER PRIMARY KEY NOT NULL, school_id INTEGER NOT NULL REFERENCES school, kind TEXT NOT NULL,
    language TEXT NOT NULL, token BLOB NOT NULL UNIQUE, until_day INTEGER NOT NULL, consented INTEGER NOT NULL
) STRICT;
-- A sentence, read aloud by a person. school_id 0: the host's, for all its schools; a school's own goes before it.
-- said: the sentence as it was read, so that a later wording is never spoken wrongly; device: the link, 0 for none.
CREATE TABLE recording (
    school_id INTEGER NOT NULL, language TEXT NOT NULL, clip TEXT NOT NULL, said TEXT NOT NULL, hash TEXT NOT NULL, mime TEXT NOT NULL,
    sound BLOB NOT NULL, device INTEGER NOT NULL, PRIMARY KEY (school_id, language, clip)
) STRICT;
-- A picture of the school's own, made anew from what was uploaded.
CREATE TABLE picture (
    school_id INTEGER NOT NULL REFERENCES school, hash TEXT NOT NULL, jpeg BLOB NOT NULL, PRIMARY KEY (school_id, hash)
) STRICT;
-- A sentence as somebody who grew up with the language corrected it: it goes before the one that is built in.
CREATE TABLE wording (
    language TEXT NOT NULL, file TEXT NOT NULL, key TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (language, file, key)
) STRICT;
-- Which files of a language such a person has read through.
CREATE TABLE reading (
    language TEXT NOT NULL, file TEXT NOT NULL, day INTEGER NOT NULL, PRIMARY KEY (language, file)
) STRICT;
-- What the pupils of a class said of the cards, counted by hands, openly.
CREATE TABLE class_talk (
    survey INTEGER PRIMARY KEY NOT NULL REFERENCES survey, sheet TEXT NOT NULL
) STRICT;
