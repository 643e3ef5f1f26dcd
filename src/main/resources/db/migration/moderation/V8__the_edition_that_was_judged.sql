-- Which edition of a text was judged: a won appeal protects that one alone. A case of before, and one about what never changes, has
-- none, and counts as judging whatever stands.
ALTER TABLE moderation_cases ADD COLUMN subject_edition BIGINT NULL;
