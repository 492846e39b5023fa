-- Who may do what.
CREATE TABLE school (
    id BIGINT PRIMARY KEY NOT NULL, name TEXT NOT NULL, families BIGINT NOT NULL,
    languages TEXT NOT NULL, zone TEXT NOT NULL
);
CREATE TABLE member (
    id BIGINT PRIMARY KEY NOT NULL, email TEXT NOT NULL UNIQUE, password TEXT NOT NULL
);
CREATE TABLE membership (
    member BIGINT NOT NULL REFERENCES member, school_id BIGINT NOT NULL REFERENCES school, role TEXT NOT NULL,
    PRIMARY KEY (member, school_id)
);
CREATE TABLE session (
    token BYTEA PRIMARY KEY NOT NULL, member BIGINT NOT NULL REFERENCES member,
    school_id BIGINT NOT NULL REFERENCES school, expires BIGINT NOT NULL
);
-- Failed sign-ins, by a keyed hash of what was tried; shared by all copies of the service.
CREATE TABLE attempt (
    who BYTEA PRIMARY KEY NOT NULL, failures BIGINT NOT NULL, until BIGINT NOT NULL
);

-- Places and surveys.
CREATE TABLE spot (
    id BIGINT PRIMARY KEY NOT NULL, school_id BIGINT NOT NULL REFERENCES school, code TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL
);
CREATE TABLE survey (
    id BIGINT PRIMARY KEY NOT NULL, school_id BIGINT NOT NULL REFERENCES school, wave BIGINT NOT NULL,
    state TEXT NOT NULL, opens BIGINT NOT NULL, closes BIGINT NOT NULL, results BIGINT NOT NULL,
    held_since BIGINT, final_since BIGINT, progress_day BIGINT NOT NULL, voided BIGINT NOT NULL,
    snapshot TEXT NOT NULL, revision BIGINT NOT NULL
);
CREATE UNIQUE INDEX survey_of_school ON survey (school_id, wave);

-- The sealed box of a survey that is not final. None of it has a date of an answer, an order or a person.
CREATE TABLE gate (
    survey BIGINT NOT NULL REFERENCES survey, shard BIGINT NOT NULL, state TEXT NOT NULL,
    PRIMARY KEY (survey, shard)
);
CREATE TABLE receipt (
    survey BIGINT NOT NULL, hash BYTEA NOT NULL, PRIMARY KEY (survey, hash)
);
CREATE TABLE fresh (
    survey BIGINT NOT NULL REFERENCES survey, spot BIGINT NOT NULL, day BIGINT NOT NULL,
    shard BIGINT NOT NULL, sealed BYTEA NOT NULL, PRIMARY KEY (survey, spot, day, shard)
);
CREATE TABLE void (
    survey BIGINT NOT NULL REFERENCES survey, spot BIGINT NOT NULL, day BIGINT NOT NULL,
    PRIMARY KEY (survey, spot, day)
);
-- People who took part, in steps; place 0 is all places together.
CREATE TABLE progress (
    survey BIGINT NOT NULL REFERENCES survey, spot BIGINT NOT NULL, steps BIGINT NOT NULL,
    PRIMARY KEY (survey, spot)
);

-- What the opened box held: groups, never people. Block 0 is everybody.
CREATE TABLE block (
    survey BIGINT NOT NULL REFERENCES survey, part BIGINT NOT NULL, block BIGINT NOT NULL,
    languages TEXT NOT NULL, people BIGINT NOT NULL, PRIMARY KEY (survey, part, block)
);
CREATE TABLE tally (
    survey BIGINT NOT NULL REFERENCES survey, part BIGINT NOT NULL, block BIGINT NOT NULL,
    question TEXT NOT NULL, choice TEXT NOT NULL, n BIGINT NOT NULL,
    PRIMARY KEY (survey, part, block, question, choice)
);
CREATE TABLE who (
    survey BIGINT NOT NULL REFERENCES survey, facet TEXT NOT NULL, grp TEXT NOT NULL, people BIGINT NOT NULL,
    PRIMARY KEY (survey, facet, grp)
);

-- One row each: a sealed constant that tells the right key file, and a number that grows with every change.
CREATE TABLE seal (id BIGINT PRIMARY KEY NOT NULL, sealed BYTEA NOT NULL);
CREATE TABLE catalog (id BIGINT PRIMARY KEY NOT NULL, revision BIGINT NOT NULL);
INSERT INTO catalog (id, revision) VALUES (1, 1);
