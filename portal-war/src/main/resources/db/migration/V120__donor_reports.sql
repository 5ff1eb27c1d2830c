-- Which donor an account belongs to. An account that belongs to none finds no agreement.
create table account_donor (
  account varchar(60) not null primary key,
  donor_code varchar(60) not null
);

-- A report to a donor, from its preparing to whatever became of it. The figures that a donor has stand in published_report.
create table donor_report (
  number varchar(11) not null primary key,
  agreement varchar(60) not null,
  agreement_version integer not null,
  donor_code varchar(60) not null,
  period varchar(30) not null,
  kind varchar(10) not null,
  report_version integer not null,
  snapshot_day date not null,
  state varchar(10) not null,
  prepared_by varchar(60) not null,
  prepared_at varchar(30) not null,
  decided_by varchar(60),
  decided_at varchar(30),
  reason varchar(1000),
  withdrawn_by varchar(60),
  withdrawn_at varchar(30),
  withdrawal varchar(1000),
  constraint donor_report_four_eyes check (decided_by <> prepared_by),
  constraint donor_report_decided check (
    (state = 'AWAITED' and decided_by is null and decided_at is null)
    or (state <> 'AWAITED' and decided_by is not null and decided_at is not null)),
  constraint donor_report_withdrawn check (
    (state = 'WITHDRAWN' and withdrawn_by is not null and withdrawn_at is not null and withdrawal is not null)
    or (state <> 'WITHDRAWN' and withdrawn_by is null and withdrawn_at is null and withdrawal is null))
);
create index donor_report_by_donor on donor_report (donor_code, agreement);

-- One form of it in one language. The id is number, language and form.
create table donor_report_file (
  id varchar(40) not null primary key,
  report varchar(11) not null references donor_report (number),
  language varchar(10) not null,
  form varchar(10) not null,
  file_name varchar(120) not null,
  spoken_name varchar(400) not null,
  size_in_bytes bigint not null,
  sha256 varchar(64) not null
);
create index donor_report_file_by_report on donor_report_file (report);

-- Apart, so that a list never carries what the files hold.
create table donor_report_content (
  id varchar(40) not null primary key references donor_report_file (id),
  content ${bytes} not null
);

-- On whose consents its figures rest: person by key, and what she allowed. The id is the four of them.
create table donor_report_use (
  id varchar(160) not null primary key,
  report varchar(11) not null references donor_report (number),
  case_ref varchar(20) not null,
  person_key varchar(60) not null,
  datum varchar(60) not null
);
create index donor_report_use_by_case on donor_report_use (case_ref, person_key);

-- The subject may be an agreement, whose reference is longer than any number.
alter table audit_entry alter column subject set data type varchar(100);
