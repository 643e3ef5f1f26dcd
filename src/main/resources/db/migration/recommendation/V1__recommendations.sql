CREATE TABLE recommendation_recommendations (
    id               BINARY(16)   NOT NULL,
    version          BIGINT       NOT NULL,
    form_token       BINARY(16),
    status           VARCHAR(16)  NOT NULL,
    edition          BIGINT       NOT NULL,
    source           VARCHAR(24)  NOT NULL,
    state            VARCHAR(3)   NOT NULL,
    symbol           VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    document         VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    paragraph        VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    place            VARCHAR(400) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    upr_cycle        INT,
    upr_session      INT,
    state_position   VARCHAR(16),
    body             VARCHAR(400) NOT NULL,
    words            LONGTEXT     NOT NULL,
    text_language    VARCHAR(35)  NOT NULL,
    published_on     DATE,
    checked_key      BINARY(16),
    entered_for      BINARY(16),
    import_id        BINARY(16),
    decline_reason   VARCHAR(2000),
    decline_language VARCHAR(35),
    changed_at       TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT recommendation_form_token UNIQUE (form_token),
    CONSTRAINT recommendation_checked_key UNIQUE (checked_key),
    CONSTRAINT recommendation_key_if_checked CHECK ((status = 'CHECKED') = (checked_key IS NOT NULL))
);

CREATE INDEX recommendation_by_place ON recommendation_recommendations (status, place, id);
CREATE INDEX recommendation_by_symbol ON recommendation_recommendations (symbol);
CREATE INDEX recommendation_by_owner ON recommendation_recommendations (entered_for, status);
CREATE INDEX recommendation_by_import ON recommendation_recommendations (import_id, status);

CREATE TABLE recommendation_documents (
    document VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    state    VARCHAR(3)   NOT NULL,
    PRIMARY KEY (document)
);

CREATE TABLE recommendation_recommenders (
    recommendation_id BINARY(16) NOT NULL,
    country           VARCHAR(3) NOT NULL,
    PRIMARY KEY (recommendation_id, country),
    CONSTRAINT recommendation_recommender_of FOREIGN KEY (recommendation_id) REFERENCES recommendation_recommendations (id)
);

CREATE TABLE recommendation_themes (
    recommendation_id BINARY(16)  NOT NULL,
    theme             VARCHAR(64) NOT NULL,
    PRIMARY KEY (recommendation_id, theme),
    CONSTRAINT recommendation_theme_of FOREIGN KEY (recommendation_id) REFERENCES recommendation_recommendations (id)
);

CREATE INDEX recommendation_themes_by_theme ON recommendation_themes (theme, recommendation_id);

CREATE TABLE recommendation_rules (
    recommendation_id BINARY(16)  NOT NULL,
    rule_set          VARCHAR(16) NOT NULL,
    rule_number       INT         NOT NULL,
    PRIMARY KEY (recommendation_id, rule_set, rule_number),
    CONSTRAINT recommendation_rule_of FOREIGN KEY (recommendation_id) REFERENCES recommendation_recommendations (id)
);

CREATE TABLE recommendation_sdg_targets (
    recommendation_id BINARY(16) NOT NULL,
    target            VARCHAR(8) NOT NULL,
    PRIMARY KEY (recommendation_id, target),
    CONSTRAINT recommendation_target_of FOREIGN KEY (recommendation_id) REFERENCES recommendation_recommendations (id)
);

CREATE TABLE recommendation_imports (
    id            BINARY(16)   NOT NULL,
    version       BIGINT       NOT NULL,
    form_token    BINARY(16)   NOT NULL,
    status        VARCHAR(16)  NOT NULL,
    file_name     VARCHAR(400) NOT NULL,
    attempts      INT          NOT NULL,
    row_count     INT          NOT NULL,
    done_count    INT          NOT NULL,
    fresh_count   INT          NOT NULL,
    there_count   INT          NOT NULL,
    fault_count   INT          NOT NULL,
    added_count   INT          NOT NULL,
    failure       VARCHAR(24),
    failed_at     VARCHAR(400) NOT NULL,
    withdraw_reason   VARCHAR(2000),
    withdraw_language VARCHAR(35),
    uploaded_at   TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT recommendation_import_token UNIQUE (form_token)
);

CREATE INDEX recommendation_imports_by_upload ON recommendation_imports (uploaded_at);

CREATE TABLE recommendation_import_parts (
    import_id BINARY(16) NOT NULL,
    part      INT        NOT NULL,
    content   LONGBLOB   NOT NULL,
    PRIMARY KEY (import_id, part),
    CONSTRAINT recommendation_part_of FOREIGN KEY (import_id) REFERENCES recommendation_imports (id)
);

CREATE TABLE recommendation_import_problems (
    import_id     BINARY(16)    NOT NULL,
    note          BOOLEAN       NOT NULL,
    place         INT           NOT NULL,
    table_row     INT           NOT NULL,
    heading       VARCHAR(200)  NOT NULL,
    sentence      VARCHAR(100)  NOT NULL,
    sentence_args VARCHAR(2000) NOT NULL,
    PRIMARY KEY (import_id, note, place),
    CONSTRAINT recommendation_problem_of FOREIGN KEY (import_id) REFERENCES recommendation_imports (id)
);
