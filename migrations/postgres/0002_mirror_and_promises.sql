-- What the school tells of itself. language_families: families per language tag, as far as the school knows;
-- year_starts: month and day; example: the invented school of the demonstration.
ALTER TABLE school ADD COLUMN stage TEXT NOT NULL DEFAULT 'primary';
ALTER TABLE school ADD COLUMN year_starts TEXT NOT NULL DEFAULT '09-01';
ALTER TABLE school ADD COLUMN language_families TEXT NOT NULL DEFAULT '{}';
ALTER TABLE school ADD COLUMN example BIGINT NOT NULL DEFAULT 0;
-- A place may have a name of its own; tried: the second of the team's last test scan, 0 for never.
ALTER TABLE spot ADD COLUMN name TEXT NOT NULL DEFAULT '';
ALTER TABLE spot ADD COLUMN tried BIGINT NOT NULL DEFAULT 0;
-- kind: parents or team; mirrors: the parents' survey that a team's survey belongs to.
ALTER TABLE survey ADD COLUMN kind TEXT NOT NULL DEFAULT 'parents';
ALTER TABLE survey ADD COLUMN mirrors BIGINT REFERENCES survey;
-- The groups of a block are values of whatever facet breaks down answers.
ALTER TABLE block RENAME COLUMN languages TO grp;

-- How the team looked into the mirror before it saw what parents said: 'box', 'sheet' (filled in together, openly,
-- by a team of fewer than five) or 'skipped'.
CREATE TABLE mirror (
    survey BIGINT PRIMARY KEY NOT NULL REFERENCES survey, way TEXT NOT NULL, sheet TEXT NOT NULL
);
-- What the school will do, said to parents. key: of the bank, or empty for words of its own; until_day: 0 for none.
CREATE TABLE promise (
    id BIGINT PRIMARY KEY NOT NULL, survey BIGINT NOT NULL REFERENCES survey, key TEXT NOT NULL, picture TEXT NOT NULL,
    words TEXT NOT NULL, until_day BIGINT NOT NULL, hour TEXT NOT NULL, place TEXT NOT NULL, state TEXT NOT NULL,
    rank BIGINT NOT NULL
);
CREATE INDEX promise_of_survey ON promise (survey, rank);
-- From this day on parents see what was named most and what the school promised.
CREATE TABLE publication (
    survey BIGINT PRIMARY KEY NOT NULL REFERENCES survey, day BIGINT NOT NULL
);
