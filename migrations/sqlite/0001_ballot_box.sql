-- Who may do what.
CREATE TABLE school (
    id INTEGER PRIMARY KEY NOT NULL, name TEXT NOT NULL, families INTEGER NOT NULL,
    languages TEXT NOT NULL, zone TEXT NOT NULL
) STRICT;
CREATE TABLE member (
    id INTEGER PRIMARY KEY NOT NULL, email TEXT NOT NULL UNIQUE, password TEXT NOT NULL
) STRICT;
CREATE TABLE membership (
    member INTEGER NOT NULL REFERENCES member, school_id INTEGER NOT NULL REFERENCES school, role TEXT NOT NULL,
    PRIMARY KEY (member, school_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE session (
    token BLOB PRIMARY KEY NOT NULL, member INTEGER NOT NULL REFERENCES member,
    school_id INTEGER NOT NULL REFERENCES school, expires INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- Failed sign-ins, by a keyed hash of what was tried; shared by all copies of the service.
CREATE TABLE attempt (
    who BLOB PRIMARY KEY NOT NULL, failures INTEGER NOT NULL, until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Places and surveys.
CREATE TABLE spot (
    id INTEGER PRIMARY KEY NOT NULL, school_id INTEGER NOT NULL REFERENCES school, code TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL
) STRICT;
CREATE TABLE survey (
    id INTEGER PRIMARY KEY NOT NULL, school_id INTEGER NOT NULL REFERENCES school, wave INTEGER NOT NULL,
    state TEXT NOT NULL, opens INTEGER NOT NULL, closes INTEGER NOT NULL, results INTEGER NOT NULL,
    held_since INTEGER, final_since INTEGER, progress_day INTEGER NOT NULL, voided INTEGER NOT NULL,
    snapshot TEXT NOT NULL, revision INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX survey_of_school ON survey (school_id, wave);

-- The sealed box of a survey that is not final. None of it has a date of an answer, an order or a person.
CREATE TABLE gate (
    survey INTEGER NOT NULL REFERENCES survey, shard INTEGER NOT NULL, state TEXT NOT NULL,
    PRIMARY KEY (survey, shard)
) STRICT, WITHOUT ROWID;
CREATE TABLE receipt (
    survey INTEGER NOT NULL, hash BLOB NOT NULL, PRIMARY KEY (survey, hash)
) STRICT, WITHOUT ROWID;
CREATE TABLE fresh (
    survey INTEGER NOT NULL REFERENCES survey, spot INTEGER NOT NULL, day INTEGER NOT NULL,
    shard INTEGER NOT NULL, sealed BLOB NOT NULL, PRIMARY KEY (survey, spot, day, shard)
) STRICT, WITHOUT ROWID;
CREATE TABLE void (
    survey INTEGER NOT NULL REFERENCES survey, spot INTEGER NOT NULL, day INTEGER NOT NULL,
    PRIMARY KEY (survey, spot, day)
) STRICT, WITHOUT ROWID;
-- People who took part, in steps; place 0 is all places together.
CREATE TABLE progress (
    survey INTEGER NOT NULL REFERENCES survey, spot INTEGER NOT NULL, steps INTEGER NOT NULL,
    PRIMARY KEY (survey, spot)
) STRICT, WITHOUT ROWID;

-- What the opened box held: groups, never people. Block 0 is everybody.
CREATE TABLE block (
    survey INTEGER NOT NULL REFERENCES survey, part INTEGER NOT NULL, block INTEGER NOT NULL,
    languages TEXT NOT NULL, people INTEGER NOT NULL, PRIMARY KEY (survey, part, block)
) STRICT, WITHOUT ROWID;
CREATE TABLE tally (
    survey INTEGER NOT NULL REFERENCES survey, part INTEGER NOT NULL, block INTEGER NOT NULL,
    question TEXT NOT NULL, choice TEXT NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY (survey, part, block, question, choice)
) STRICT, WITHOUT ROWID;
CREATE TABLE who (
    survey INTEGER NOT NULL REFERENCES survey, facet TEXT NOT NULL, grp TEXT NOT NULL, people INTEGER NOT NULL,
    PRIMARY KEY (survey, facet, grp)
) STRICT, WITHOUT ROWID;

-- One row each: a sealed constant that tells the right key file, and a number that grows with every change.
CREATE TABLE seal (id INTEGER PRIMARY KEY NOT NULL, sealed BLOB NOT NULL) STRICT;
CREATE TABLE catalog (id INTEGER PRIMARY KEY NOT NULL, revision INTEGER NOT NULL) STRICT;
INSERT INTO catalog (id, revision) VALUES (1, 1);
