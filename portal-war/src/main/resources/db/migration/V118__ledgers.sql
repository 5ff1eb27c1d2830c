-- What a document told, as digests: the next document of its case for its audience tells from it what changed. They are made under one
-- key, drawn by the first document that needs it; in hexadecimal digits.
create table ledger_key (
  id integer not null primary key,
  secret varchar(64) not null
);

-- Written with the document and never changed. It names the document whose ledger this one was compared with, so that it can be made
-- again to the byte; none where there was no earlier one.
create table document_ledger (
  document varchar(11) not null primary key references document (number),
  case_ref varchar(20) not null,
  audience varchar(20) not null,
  compared_with varchar(11) references document (number),
  content varchar(1000000) not null
);
create index document_ledger_by_case on document_ledger (case_ref, audience);
