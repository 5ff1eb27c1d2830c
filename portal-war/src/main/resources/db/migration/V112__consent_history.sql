-- What became of consents, for good: rows are added and never changed, and outlive the case file that said so.
create table consent_entry (
  id uuid not null primary key,
  happened_at varchar(30) not null,
  who varchar(60) not null,
  what varchar(20) not null,
  case_ref varchar(20) not null,
  person varchar(60) not null,
  datum varchar(60) not null,
  audience varchar(60) not null,
  given_on date not null,
  ends_on date,
  withdrawn_on date,
  decided_by varchar(60) not null,
  basis varchar(1000000)
);
create index consent_entry_by_case on consent_entry (case_ref, happened_at);
