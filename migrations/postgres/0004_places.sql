-- Tablets that were paired with a one-time code: kind 'kiosk' takes votes, 'helper' asks parents, 'screen' shows votes so
-- far. token: a hash, so a stolen copy opens nothing; survey: the vote it stands for, 0 for none; pin: what leaves a kiosk.
CREATE TABLE tablet (
    id BIGINT PRIMARY KEY NOT NULL, school_id BIGINT NOT NULL REFERENCES school, kind TEXT NOT NULL, name TEXT NOT NULL,
    survey BIGINT NOT NULL, token BYTEA NOT NULL UNIQUE, until_day BIGINT NOT NULL, pin TEXT NOT NULL,
    paired BIGINT NOT NULL
);
-- Codes that can be exchanged for a tablet's key, once: a hash, and the second until which it works.
CREATE TABLE pairing (
    code BYTEA PRIMARY KEY NOT NULL, tablet BIGINT NOT NULL REFERENCES tablet ON DELETE CASCADE, until BIGINT NOT NULL
);
-- One-time codes on paper, one for each family: a keyed hash for each part of the survey, so that nothing links the two.
-- Dropped with the receipts.
CREATE TABLE slip (
    survey BIGINT NOT NULL, mac BYTEA NOT NULL, used BIGINT NOT NULL, PRIMARY KEY (survey, mac)
);
-- slips: 'off', 'also' (beside the open code) or 'only'.
ALTER TABLE survey ADD COLUMN slips TEXT NOT NULL DEFAULT 'off';
-- Votes so far in steps of ten, as the second screen shows them; the second of the last look; people behind them, sealed.
CREATE TABLE live (
    survey BIGINT PRIMARY KEY NOT NULL REFERENCES survey, moment BIGINT NOT NULL, votes TEXT NOT NULL, people BYTEA NOT NULL
);
-- A photo of what became of a promise: the hash of a picture of the school's own, empty for none.
ALTER TABLE promise ADD COLUMN photo TEXT NOT NULL DEFAULT '';
