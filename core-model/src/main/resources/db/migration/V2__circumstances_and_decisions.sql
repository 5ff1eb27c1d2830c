-- What a proceeding is and what it is for, other matters on record, and the decisions people take about obligations.
alter table proceeding add column kind varchar(60);
alter table proceeding add column offence varchar(60);

create table circumstance (
  id uuid not null primary key references fact (id),
  state varchar(3) not null,
  matter varchar(60) not null,
  circumstance_date varchar(60),
  case_id uuid references case_file (id),
  case_position integer
);
create index circumstance_by_case on circumstance (case_id);

create table decision (
  id uuid not null primary key references fact (id),
  provision varchar(60) not null,
  state varchar(3) not null,
  conclusion varchar(60) not null,
  decided_by varchar(1000000) not null,
  decided_on date not null,
  reason varchar(1000000) not null,
  rests_on varchar(60),
  case_id uuid references case_file (id),
  case_position integer
);
create index decision_by_case on decision (case_id);
