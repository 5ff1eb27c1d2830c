-- What a document was made with stands beside it, whether it was released, waits, or stays with the case team.
alter table document add column template_version varchar(60);
alter table document add column rule_set_version varchar(60);
update document set
  template_version = coalesce(
    (select min(r.template_version) from release_entry r where r.run = document.run),
    (select a.template_version from approval a where a.document = document.number),
    'not recorded'),
  rule_set_version = coalesce(
    (select min(r.rule_set_version) from release_entry r where r.run = document.run),
    (select a.rule_set_version from approval a where a.document = document.number),
    'not recorded');
alter table document alter column template_version set not null;
alter table document alter column rule_set_version set not null;
alter table approval drop column template_version;
alter table approval drop column rule_set_version;

-- The case team's own papers leave nobody: they were on record as released, and anybody who had one could have it confirmed. Who asked
-- for them, when, and their hash stand in document and run.
delete from release_entry where audience = 'CASE_TEAM';
alter table release_entry add constraint release_entry_leaves check (audience <> 'CASE_TEAM');
