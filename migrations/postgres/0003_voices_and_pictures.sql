-- Links that can do one thing: kind 'room' lends a voice to one language until a day. token: a hash, so a stolen copy
-- opens nothing; consented: the day on which the volunteer agreed, 0 for not yet.
CREATE TABLE device (
    id BIGINT PRIMARY KEY NOT NULL, school_id BIGINT NOT NULL REFERENCES school, kind TEXT NOT NULL,
    language TEXT NOT NULL, token BYTEA NOT NULL UNIQUE, until_day BIGINT NOT NULL, consented BIGINT NOT NULL
);
-- A sentence, read aloud by a person. school_id 0: the host's, for all its schools; a school's own goes before it.
-- said: the sentence as it was read, so that a later wording is never spoken wrongly; device: the link, 0 for none.
CREATE TABLE recording (
    school_id BIGINT NOT NULL, language TEXT NOT NULL, clip TEXT NOT NULL, said TEXT NOT NULL, hash TEXT NOT NULL, mime TEXT NOT NULL,
    sound BYTEA NOT NULL, device BIGINT NOT NULL, PRIMARY KEY (school_id, language, clip)
);
-- A picture of the school's own, made anew from what was uploaded.
CREATE TABLE picture (
    school_id BIGINT NOT NULL REFERENCES school, hash TEXT NOT NULL, jpeg BYTEA NOT NULL, PRIMARY KEY (school_id, hash)
);
-- A sentence as somebody who grew up with the language corrected it: it goes before the one that is built in.
CREATE TABLE wording (
    language TEXT NOT NULL, file TEXT NOT NULL, key TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (language, file, key)
);
-- Which files of a language such a person has read through.
CREATE TABLE reading (
    language TEXT NOT NULL, file TEXT NOT NULL, day BIGINT NOT NULL, PRIMARY KEY (language, file)
);
-- What the pupils of a class said of the cards, counted by hands, openly.
CREATE TABLE class_talk (
    survey BIGINT PRIMARY KEY NOT NULL REFERENCES survey, sheet TEXT NOT NULL
);
