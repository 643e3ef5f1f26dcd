-- A website is looked up by how its address begins, whatever the case, without what all begin with, and by an index.
ALTER TABLE organisation_organisations ADD COLUMN site_folded VARCHAR(200) GENERATED ALWAYS AS (
    CASE
        WHEN LEFT(LOWER(website), 12) = 'https://www.' THEN SUBSTRING(LOWER(website), 13, 200)
        WHEN LEFT(LOWER(website), 11) = 'http://www.' THEN SUBSTRING(LOWER(website), 12, 200)
        WHEN LEFT(LOWER(website), 8) = 'https://' THEN SUBSTRING(LOWER(website), 9, 200)
        WHEN LEFT(LOWER(website), 7) = 'http://' THEN SUBSTRING(LOWER(website), 8, 200)
    END);

CREATE INDEX organisation_by_site ON organisation_organisations (status, listing_wanted, site_folded);
