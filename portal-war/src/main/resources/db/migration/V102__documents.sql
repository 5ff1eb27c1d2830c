create table document (
  number varchar(11) not null primary key,
  run varchar(11) not null unique references run (number),
  case_ref varchar(20) not null,
  audience varchar(20) not null,
  language varchar(10) not null,
  format varchar(10) not null,
  file_name varchar(120) not null,
  size_in_bytes bigint not null,
  sha256 varchar(64) not null,
  made_by varchar(60) not null,
  made_on date not null,
  available_until date not null
);
create index document_by_day on document (made_on);

-- Apart, so that a list of documents never carries their pages.
create table document_content (
  document varchar(11) not null primary key references document (number),
  content ${bytes} not null
);
