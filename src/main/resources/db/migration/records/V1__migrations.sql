-- One row: which migrations this database has had, all of them and to their end; empty while some may be missing.
CREATE TABLE records_migrations (
    had CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
);

INSERT INTO records_migrations (had) VALUES ('');
