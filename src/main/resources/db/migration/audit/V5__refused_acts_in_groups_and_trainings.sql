-- What is done to a message, a text or a meeting of a working group, or to a registration for a training, is shown by pseudonyms;
-- what was refused was shown as it is.
UPDATE audit_rows SET about = subject_id, shown_at = happened_at - MOD(happened_at, 3600000000)
WHERE reason IS NOT NULL
  AND kind IN ('work-in-group', 'write-group-text', 'decide-on-comment', 'arrange-meeting', 'take-part-in-meeting', 'remove-message',
               'offer-training', 'register-for-training');
