-- Anybody may ask whether a file is one of a report that left.
create index donor_report_file_by_sha256 on donor_report_file (sha256);
