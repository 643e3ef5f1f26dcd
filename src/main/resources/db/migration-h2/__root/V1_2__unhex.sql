-- MySQL makes bytes of hexadecimal digits by UNHEX; the embedded database learns the same name, so that ids are moved from
-- letters to bytes by one dialect.
CREATE ALIAS IF NOT EXISTS UNHEX FOR "org.h2.util.StringUtils.convertHexToBytes";
