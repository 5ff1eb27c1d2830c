-- How people are counted for donors, whom an intervention helped, the agreements with donors and the figures that donors have.
alter table person add column disability varchar(60) default 'UNKNOWN' not null;
alter table person add column population_group varchar(60) default 'UNKNOWN' not null;

create table person_elsewhere (
  person_id uuid not null references person (id),
  position integer not null,
  case_ref varchar(20) not null,
  person_key varchar(60) not null
);
create index person_elsewhere_by_person on person_elsewhere (person_id, position);

create table intervention_person (
  intervention_id uuid not null references intervention (id),
  position integer not null,
  person_id uuid not null references person (id),
  unique (intervention_id, person_id)
);
create index intervention_person_by_person on intervention_person (person_id);

-- A version of an agreement is written once. What changes is a version more.
create table agreement (
  id uuid not null primary key,
  reference varchar(60) not null,
  version integer not null,
  agreement_number varchar(200) not null,
  donor varchar(1000000) not null,
  donor_code varchar(60) not null,
  title varchar(1000000) not null,
  period varchar(30) not null,
  sector varchar(5) not null,
  unique (reference, version)
);

create table agreement_country (
  agreement_id uuid not null references agreement (id),
  position integer not null,
  country varchar(3) not null
);
create index agreement_country_by_agreement on agreement_country (agreement_id, position);

create table agreement_marker (
  agreement_id uuid not null references agreement (id),
  position integer not null,
  marker varchar(60) not null,
  significance integer not null,
  unique (agreement_id, marker)
);

create table agreement_area (
  agreement_id uuid not null references agreement (id),
  position integer not null,
  state varchar(3) not null,
  area_name varchar(1000000) not null
);
create index agreement_area_by_agreement on agreement_area (agreement_id, position);

create table agreement_term (
  agreement_id uuid not null references agreement (id),
  position integer not null,
  period varchar(30) not null,
  due date,
  unique (agreement_id, period)
);

create table agreement_case (
  agreement_id uuid not null references agreement (id),
  position integer not null,
  case_ref varchar(20) not null,
  unique (agreement_id, case_ref)
);

create table agreement_case_state (
  agreement_id uuid not null references agreement (id),
  position integer not null,
  state varchar(3) not null,
  unique (agreement_id, state)
);

create table agreement_case_topic (
  agreement_id uuid not null references agreement (id),
  position integer not null,
  topic varchar(1000000) not null
);
create index agreement_case_topic_by_agreement on agreement_case_topic (agreement_id, position);

create table agreed_indicator (
  id uuid not null primary key,
  code varchar(20) not null,
  result_level varchar(60) not null,
  direction varchar(60) not null,
  statement varchar(1000000),
  unit varchar(1000000),
  of_people boolean not null,
  counting_rule varchar(60),
  baseline varchar(60),
  baseline_year integer,
  agreement_id uuid references agreement (id),
  agreement_position integer,
  unique (agreement_id, code)
);

create table indicator_target (
  indicator_id uuid not null references agreed_indicator (id),
  position integer not null,
  period varchar(30) not null,
  target varchar(60) not null,
  unique (indicator_id, period)
);

create table indicator_entered (
  indicator_id uuid not null references agreed_indicator (id),
  position integer not null,
  period varchar(30) not null,
  entered varchar(60) not null,
  source varchar(1000000) not null,
  unique (indicator_id, period)
);

create table indicator_dimension (
  indicator_id uuid not null references agreed_indicator (id),
  position integer not null,
  dimension varchar(60) not null,
  unique (indicator_id, dimension)
);

-- The figures of a report as the donor has them. What was left out is not here.
create table published_report (
  id uuid not null primary key,
  agreement varchar(60) not null,
  agreement_version integer not null,
  period varchar(30) not null,
  kind varchar(60) not null,
  report_version integer not null,
  threshold integer not null,
  rounding integer not null,
  snapshot_day date not null,
  released_at varchar(30) not null,
  unique (agreement, period, report_version)
);

create table published_figure (
  report_id uuid not null references published_report (id),
  position integer not null,
  cell varchar(1000) not null,
  told varchar(60) not null,
  unique (report_id, cell)
);

create table published_restatement (
  report_id uuid not null references published_report (id),
  position integer not null,
  code varchar(60) not null,
  counted varchar(60) not null,
  period varchar(30) not null,
  way varchar(60) not null
);
create index published_restatement_by_report on published_restatement (report_id, position);
