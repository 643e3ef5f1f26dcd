-- Whether contributors were told what is said today is asked letter by letter; the default collation would take case and accents for equal.
ALTER TABLE report_told MODIFY COLUMN text LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
