-- Each download of a statement, to be told to its holder for ever; another statement or another download ends none. Times
-- of sealed inputs are kept to the hour (R14.8).
CREATE TABLE sealed_downloads (
    id            BINARY(16)    NOT NULL,
    handle        BINARY(16)    NOT NULL,
    downloaded_at TIMESTAMP(6)  NOT NULL,
    reason        VARCHAR(4000) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT sealed_download_of FOREIGN KEY (handle) REFERENCES sealed_handles (handle)
);
