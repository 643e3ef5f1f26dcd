-- The versions of reports, which the module of reports has made; their data stay as they are.
ALTER TABLE report_versions RENAME TO publishedreport_versions;
ALTER TABLE report_version_paragraphs RENAME TO publishedreport_paragraphs;
ALTER TABLE report_version_citations RENAME TO publishedreport_citations;
ALTER TABLE report_version_passages RENAME TO publishedreport_passages;
