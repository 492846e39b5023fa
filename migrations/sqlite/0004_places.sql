-- Tablets that were paired with a one-time code: kind 'kiosk' takes votes, 'helper' asks parents, 'screen' shows votes so
-- far. token: a hash, so a stolen copy opens nothing; survey: the vote it stands for, 0 for none; pin: what leaves a kiosk.
CREATE TABLE tablet (
    id INTEGER PRIMARY KEY NOT NULL, school_id INTEGER NOT NULL REFERENCES school, kind TEXT NOT NULL, name TEXT NOT NULL,
    survey INTEGER NOT NULL, token BLOB NOT NULL UNIQUE, until_day INTEGER NOT NULL, pin TEXT NOT NULL,
    paired INTEGER NOT NULL
) STRICT;
-- Codes that can be exchanged for a tablet's key, once: a hash, and the second until which it works.
CREATE TABLE pairing (
    code BLOB PRIMARY KEY NOT NULL, tablet INTEGER NOT NULL REFERENCES tablet ON DELETE CASCADE, until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- One-time codes on paper, one for each family: a keyed hash for each part of the survey, so that nothing links the two.
-- Dropped with the receipts.
CREATE TABLE slip (
    survey INTEGER NOT NULL, mac BLOB NOT NULL, used INTEGER NOT NULL, PRIMARY KEY (survey, mac)
) STRICT, WITHOUT ROWID;
-- slips: 'off', 'also' (beside the open code) or 'only'.
ALTER TABLE survey ADD COLUMN slips TEXT NOT NULL DEFAULT 'off';
-- Votes so far in steps of ten, as the second screen shows them; the second of the last look; people behind them, sealed.
CREATE TABLE live (
    survey INTEGER PRIMARY KEY NOT NULL REFERENCES survey, moment INTEGER NOT NULL, votes TEXT NOT NULL, people BLOB NOT NULL
) STRICT;
-- A photo of what became of a promise: the hash of a picture of the school's own, empty for none.
ALTER TABLE promise ADD COLUMN photo TEXT NOT NULL DEFAULT '';
