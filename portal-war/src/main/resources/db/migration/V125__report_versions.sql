-- What a report to a donor was made with stands beside the hashes of its files, as with a document. Of what was made before, nobody wrote
-- it down.
alter table donor_report add column template_version varchar(60) default 'not recorded' not null;
alter table donor_report alter column template_version drop default;
alter table donor_report add column rule_set_version varchar(60) default 'not recorded' not null;
alter table donor_report alter column rule_set_version drop default;
