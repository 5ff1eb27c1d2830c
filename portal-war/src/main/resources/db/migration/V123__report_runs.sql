-- The making of a report to a donor, and its release, as work that a node does while whoever asked looks on.
create table report_run (
  number varchar(11) not null primary key,
  deed varchar(10) not null,
  agreement varchar(60) not null,
  period varchar(30) not null,
  languages varchar(60) not null,
  requester varchar(60) not null,
  asked_at varchar(30) not null,
  state varchar(10) not null,
  stage integer not null,
  attempt integer not null,
  failures integer not null,
  next_try_at varchar(30),
  started_at varchar(30),
  ended_at varchar(30),
  ended_by varchar(60),
  reason varchar(40),
  details varchar(1000),
  cases_read integer not null,
  cases_to_read integer not null,
  report varchar(11)
);
create index report_run_by_state on report_run (state, asked_at);
create index report_run_by_report on report_run (report);

-- Why an indicator is off its target, in one language or several, as staff wrote it.
create table report_run_explanation (
  run varchar(11) not null references report_run (number),
  indicator varchar(20) not null,
  words varchar(1000000) not null,
  primary key (run, indicator)
);

-- What a report that waits for its second person tells and leaves out, with the true numbers, as JSON. It goes when that person has decided.
create table donor_report_preview (
  report varchar(11) not null primary key references donor_report (number),
  figures varchar(10000000) not null
);
