-- With which second factor a holder of staff roles last signed in, and on which day; nothing for anybody else.
ALTER TABLE access_persons ADD COLUMN second_factor VARCHAR(16);
ALTER TABLE access_persons ADD COLUMN second_factor_on DATE;
