-- What somebody decided about a report to a donor when a consent its figures rest on was over. A row is never changed and never removed.
create table donor_report_decision (
  id uuid not null primary key,
  report varchar(11) not null references donor_report (number),
  verdict varchar(10) not null,
  reason varchar(1000) not null,
  decided_by varchar(60) not null,
  decided_at varchar(30) not null
);
create index donor_report_decision_by_report on donor_report_decision (report);

-- What was over by then, and the first day on which it was; no day where the consent is on record no more.
create table donor_report_decision_lapse (
  decision_id uuid not null references donor_report_decision (id),
  position integer not null,
  case_ref varchar(20) not null,
  person_key varchar(60) not null,
  datum varchar(60) not null,
  over_since date,
  primary key (decision_id, position)
);
create index donor_report_use_by_report on donor_report_use (report);
