-- One case file is one aggregate: its rows are written, read and removed together. The same text runs on H2 and PostgreSQL.
-- Persistence writes a part first and ties it to its owner after, so the columns that do the tying (case_id, event_id and their
-- positions) cannot be "not null". Words in several languages are one column each, which is why they are wide.

create table case_file (
  id uuid not null primary key,
  ref varchar(20) not null unique,
  version bigint not null,
  language varchar(35) not null,
  title varchar(1000000) not null,
  summary varchar(1000000),
  status varchar(60) not null,
  opened_on date not null,
  closed_on date,
  changed_on date,
  prepared_by varchar(1000000),
  reviewed_by varchar(1000000),
  reviewed_on date
);

create table case_topic (
  case_id uuid not null references case_file (id),
  position integer not null,
  topic varchar(1000000) not null
);
create index case_topic_by_case on case_topic (case_id, position);

create table case_state (
  case_id uuid not null references case_file (id),
  position integer not null,
  state varchar(3) not null,
  state_role varchar(60) not null,
  unique (case_id, state)
);

create table source (
  id uuid not null primary key,
  source_key varchar(60) not null,
  kind varchar(60) not null,
  reliability varchar(60) not null,
  sensitivity varchar(60) not null,
  citation varchar(200),
  title varchar(1000000),
  publisher varchar(1000000),
  url varchar(1000000),
  source_date varchar(60),
  witness_key varchar(60),
  case_id uuid references case_file (id),
  case_position integer,
  unique (case_id, source_key)
);

-- Sources of one file are removed in no order, so the tie between two goes with whichever goes first.
create table source_through (
  source_id uuid not null primary key references source (id) on delete cascade,
  through_id uuid not null references source (id) on delete cascade
);
create index source_through_by_through on source_through (through_id);

create table person (
  id uuid not null primary key,
  person_key varchar(60) not null,
  sex varchar(60) not null,
  birth varchar(60),
  ethnicity varchar(1000000),
  occupation varchar(1000000),
  group_size integer,
  group_approximate boolean,
  case_id uuid references case_file (id),
  case_position integer,
  unique (case_id, person_key)
);

create table person_name (
  person_id uuid not null references person (id),
  position integer not null,
  text varchar(1000000) not null,
  script varchar(4) not null,
  language varchar(100),
  romanisation varchar(1000000),
  kind varchar(60) not null,
  part_order varchar(60) not null
);
create index person_name_by_person on person_name (person_id, position);

create table person_citizenship (
  person_id uuid not null references person (id),
  position integer not null,
  country varchar(3) not null
);
create index person_citizenship_by_person on person_citizenship (person_id, position);

create table consent (
  person_id uuid not null references person (id),
  position integer not null,
  datum varchar(60) not null,
  audience varchar(60) not null,
  given_on date not null,
  ends_on date,
  withdrawn_on date,
  basis varchar(1000000)
);
create index consent_by_person on consent (person_id, position);

-- What entries, claims, detentions, proceedings and acts have in common; each has its row here and one in its own table.
create table fact (
  id uuid not null primary key,
  dtype varchar(31) not null
);

create table fact_person (
  fact_id uuid not null references fact (id),
  position integer not null,
  person_id uuid not null references person (id),
  unique (fact_id, person_id)
);
create index fact_person_by_person on fact_person (person_id);

create table fact_note (
  fact_id uuid not null references fact (id),
  position integer not null,
  field_name varchar(200) not null,
  note varchar(1000000) not null
);
create index fact_note_by_fact on fact_note (fact_id, position);

create table entry (
  id uuid not null primary key references fact (id),
  from_state varchar(3) not null,
  into_state varchar(3) not null,
  route varchar(60) not null,
  manner varchar(60) not null,
  entry_date varchar(60),
  presented_on varchar(60),
  presented_to varchar(1000000),
  presented_cause varchar(1000000),
  case_id uuid references case_file (id),
  case_position integer
);
create index entry_by_case on entry (case_id);

create table entry_transit (
  entry_id uuid not null references entry (id),
  position integer not null,
  state varchar(3) not null,
  days integer
);
create index entry_transit_by_entry on entry_transit (entry_id, position);

create table asylum_claim (
  id uuid not null primary key references fact (id),
  state varchar(3) not null,
  status varchar(60) not null,
  claim_date varchar(60),
  case_id uuid references case_file (id),
  case_position integer
);
create index asylum_claim_by_case on asylum_claim (case_id);

create table detention (
  id uuid not null primary key references fact (id),
  state varchar(3) not null,
  kind varchar(60) not null,
  area varchar(1000000),
  place varchar(1000000),
  start_date varchar(60),
  end_date varchar(60),
  held_on date,
  grounds varchar(1000000),
  case_id uuid references case_file (id),
  case_position integer
);
create index detention_by_case on detention (case_id);

create table proceeding (
  id uuid not null primary key references fact (id),
  state varchar(3) not null,
  stage varchar(60) not null,
  charge varchar(1000000),
  court varchar(1000000),
  counsel varchar(1000000),
  proceeding_date varchar(60),
  case_id uuid references case_file (id),
  case_position integer
);
create index proceeding_by_case on proceeding (case_id);

create table event (
  id uuid not null primary key,
  event_key varchar(60) not null,
  title varchar(1000000) not null,
  event_date varchar(60),
  place_state varchar(3),
  place_area varchar(1000000),
  place_exact varchar(1000000),
  description varchar(1000000),
  violation_status varchar(60) not null,
  monitoring_status varchar(60),
  case_id uuid references case_file (id),
  case_position integer,
  unique (case_id, event_key)
);

create table event_note (
  event_id uuid not null references event (id),
  position integer not null,
  field_name varchar(200) not null,
  note varchar(1000000) not null
);
create index event_note_by_event on event_note (event_id, position);

create table act (
  id uuid not null primary key references fact (id),
  act_type varchar(60) not null,
  modality varchar(60) not null,
  by_state varchar(3) not null,
  by_body varchar(1000000),
  degree varchar(60),
  perpetrator varchar(60),
  method varchar(60),
  to_state varchar(3),
  stated_reason varchar(1000000),
  event_id uuid references event (id),
  position integer
);
create index act_by_event on act (event_id);

create table pattern (
  id uuid not null primary key,
  pattern_key varchar(60) not null,
  state varchar(3) not null,
  area varchar(1000000),
  quantity bigint,
  quantity_of varchar(1000000),
  quantity_approximate boolean,
  case_id uuid references case_file (id),
  case_position integer,
  unique (case_id, pattern_key)
);

create table pattern_act (
  pattern_id uuid not null references pattern (id),
  position integer not null,
  act_type varchar(60) not null
);
create index pattern_act_by_pattern on pattern_act (pattern_id, position);

create table pattern_group (
  pattern_id uuid not null references pattern (id),
  position integer not null,
  group_name varchar(1000000) not null
);
create index pattern_group_by_pattern on pattern_group (pattern_id, position);

create table statement (
  id uuid not null primary key,
  statement_key varchar(60) not null,
  kind varchar(60) not null,
  state varchar(3) not null,
  stance varchar(60) not null,
  mode varchar(60) not null,
  speaker varchar(1000000),
  office varchar(1000000),
  body varchar(1000000),
  statement_date varchar(60),
  words varchar(1000000),
  case_id uuid references case_file (id),
  case_position integer,
  unique (case_id, statement_key)
);

create table statement_about (
  statement_id uuid not null references statement (id),
  position integer not null,
  about_key varchar(60) not null
);
create index statement_about_by_statement on statement_about (statement_id, position);

create table statement_contradicts (
  statement_id uuid not null references statement (id),
  position integer not null,
  contradicted_key varchar(60) not null
);
create index statement_contradicts_by_statement on statement_contradicts (statement_id, position);

-- What a source says of a fact, of a pattern or of a statement: one of the three.
create table information (
  id uuid not null primary key,
  source_id uuid not null references source (id),
  standing varchar(60) not null,
  connection varchar(60),
  fact_id uuid references fact (id),
  pattern_id uuid references pattern (id),
  statement_id uuid references statement (id),
  position integer
);
create index information_by_source on information (source_id);
create index information_by_fact on information (fact_id);
create index information_by_pattern on information (pattern_id);
create index information_by_statement on information (statement_id);

create table recommendation (
  id uuid not null primary key,
  recommendation_key varchar(60) not null,
  state varchar(3) not null,
  body varchar(1000000),
  action varchar(1000000) not null,
  case_id uuid references case_file (id),
  case_position integer,
  unique (case_id, recommendation_key)
);

create table recommendation_ground (
  recommendation_id uuid not null references recommendation (id),
  position integer not null,
  provision varchar(100) not null
);
create index recommendation_ground_by_recommendation on recommendation_ground (recommendation_id, position);

create table recommendation_status (
  recommendation_id uuid not null references recommendation (id),
  position integer not null,
  since date not null,
  status varchar(60) not null,
  note varchar(1000000)
);
create index recommendation_status_by_recommendation on recommendation_status (recommendation_id, position);

create table publication (
  id uuid not null primary key,
  index_number varchar(20) not null,
  kind varchar(60) not null,
  published_on date not null,
  language varchar(35) not null,
  title varchar(1000000) not null,
  case_id uuid references case_file (id),
  case_position integer
);
create index publication_by_case on publication (case_id);

create table intervention (
  id uuid not null primary key,
  kind varchar(60) not null,
  intervention_date varchar(60) not null,
  addressees varchar(1000000),
  response varchar(1000000),
  outcome varchar(1000000),
  case_id uuid references case_file (id),
  case_position integer
);
create index intervention_by_case on intervention (case_id);

-- Refers to a case by its reference alone: what was released stays on record whatever becomes of the file.
create table release_entry (
  id uuid not null primary key,
  case_ref varchar(20) not null,
  audience varchar(60) not null,
  language varchar(35) not null,
  format varchar(20) not null,
  template_version varchar(60) not null,
  rule_set_version varchar(60) not null,
  size_in_bytes bigint not null,
  sha256 varchar(64) not null,
  requester varchar(60) not null,
  run varchar(60) not null,
  released_at varchar(30) not null
);
create index release_entry_by_case_ref on release_entry (case_ref);
create index release_entry_by_sha256 on release_entry (sha256);
