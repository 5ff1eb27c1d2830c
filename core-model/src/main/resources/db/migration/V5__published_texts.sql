-- What our own publications say: paragraphs with their notes, whom they tell of, and the calls they make. One that is an urgent
-- appeal asks people to write: until when, in which languages, to which offices, and what they must not do.
create table appeal (
  id uuid not null primary key,
  expires_on date not null
);

create table appeal_language (
  appeal_id uuid not null references appeal (id),
  position integer not null,
  language varchar(35) not null
);
create index appeal_language_by_appeal on appeal_language (appeal_id, position);

create table appeal_office (
  appeal_id uuid not null references appeal (id),
  position integer not null,
  state varchar(3) not null,
  office varchar(1000000) not null,
  body varchar(1000000),
  salutation varchar(1000000),
  address varchar(1000000)
);
create index appeal_office_by_appeal on appeal_office (appeal_id, position);

create table appeal_caution (
  appeal_id uuid not null references appeal (id),
  position integer not null,
  caution varchar(1000000) not null
);
create index appeal_caution_by_appeal on appeal_caution (appeal_id, position);

create table published_text (
  id uuid not null primary key,
  publication_id uuid not null references publication (id),
  case_id uuid references case_file (id),
  case_position integer
);
create index published_text_by_publication on published_text (publication_id);
create index published_text_by_case on published_text (case_id);

create table published_text_appeal (
  published_text_id uuid not null primary key references published_text (id),
  appeal_id uuid not null references appeal (id)
);
create index published_text_appeal_by_appeal on published_text_appeal (appeal_id);

create table published_text_person (
  published_text_id uuid not null references published_text (id),
  position integer not null,
  person_key varchar(60) not null
);
create index published_text_person_by_text on published_text_person (published_text_id, position);

create table published_text_call (
  published_text_id uuid not null references published_text (id),
  position integer not null,
  recommendation_key varchar(60) not null
);
create index published_text_call_by_text on published_text_call (published_text_id, position);

create table paragraph (
  id uuid not null primary key,
  text varchar(1000000) not null,
  published_text_id uuid references published_text (id),
  text_position integer
);
create index paragraph_by_text on paragraph (published_text_id);

-- One of the two.
create table paragraph_note (
  paragraph_id uuid not null references paragraph (id),
  position integer not null,
  provision varchar(100),
  source_key varchar(60)
);
create index paragraph_note_by_paragraph on paragraph_note (paragraph_id, position);
