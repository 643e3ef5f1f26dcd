CREATE TABLE grouptext_products (
    id            BINARY(16)    NOT NULL,
    version       BIGINT        NOT NULL,
    group_id      BINARY(16)    NOT NULL,
    text_id       BINARY(16)    NOT NULL,
    number        INT           NOT NULL,
    title         VARCHAR(400)  NOT NULL,
    summary       VARCHAR(2000) NOT NULL,
    text_language VARCHAR(35)   NOT NULL,
    organisation  BINARY(16)    NOT NULL,
    published_at  TIMESTAMP(6)  NOT NULL,
    withdrawn_at  TIMESTAMP(6)  DEFAULT NULL NULL,
    reason        VARCHAR(2000),
    PRIMARY KEY (id),
    CONSTRAINT grouptext_product_version UNIQUE (text_id, number),
    CONSTRAINT grouptext_product_of FOREIGN KEY (text_id) REFERENCES grouptext_texts (id)
);

CREATE INDEX grouptext_products_by_group ON grouptext_products (group_id, published_at);
