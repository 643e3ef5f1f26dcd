-- Why inputs are not used and what was told, which the module of reports has made; their data stay as they are.
ALTER TABLE report_reasons RENAME TO outcome_reasons;
ALTER TABLE report_told RENAME TO outcome_told;
